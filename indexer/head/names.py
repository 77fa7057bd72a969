"""Names in bylines: people, newspapers and agencies, places. Where they stand is ``byline.py``'s part."""

import re
from typing import Final

from archive.text.stop_words import STOP_WORDS
from indexer.furniture.lines import line_key, names_section, words_of
from indexer.furniture.vocabulary import ACTIONS
from indexer.head.first_names import begins_with_first_name
from indexer.head.outlets import is_outlet, outlet_key
from indexer.head.places import is_known_place

LONGEST_BYLINE: Final = 80
# Initials of professor, doctor, engineer; the doctor, the teacher, the engineer, the brigadier, the general
_HONORIFIC: Final = re.compile(
    r"^(?:(?:[أادم]\s?[./]\s?){1,3}(?:[دم]\s)?"
    r"|(?:الدكتور|الأستاذ|المهندس|العميد|اللواء)ة?(?:\s*/\s*|\s+)|(?:Dr|Prof)\.? )"
)
_AND: Final = re.compile(r"\s+\N{ARABIC LETTER WAW}(?=[\u0621-\u064a]{2,})|\s+and\s+")
_NAME_BREAK: Final = re.compile(r"\s*(?:[،,;؛&]|\band\b|\s[-–]\s)\s*")
FRINGE: Final = " \t\u00a0\u200b\u200e\u200f\u202a\u202b\u202c-–:،,.*•|/"

# Words that newspapers and channels are called by; a part of a byline that holds one is no person.
_OUTLET_WORDS: Final = frozenset(
    line_key(word)
    for word in (
        *("نيوز", "اليوم", "صحيفة", "وكالة", "وكالات", "شبكة", "جريدة", "قناة", "الإخبارية", "برس", "موقع"),
        *("الأنباء", "أنباء", "مجلة", "راديو", "إذاعة", "تلفزيون", "خاص", "متابعات", "متابعة", "مكتب", "واس"),
        *(
            "رويترز",
            "الأناضول",
            "سانا",
            "وام",
            "قنا",
            "كونا",
            "بنا",
            "واع",
            "وفا",
            "سبأ",
            "بترا",
            "الجزيرة",
            "تايمز",
            "بوست",
            "تريبيون",
            "بريس",
            "سبورت",
            "العربية",
            "عكاظ",
            "سبق",
        ),
        *(
            "news",
            "times",
            "post",
            "press",
            "agency",
            "reuters",
            "afp",
            "ap",
            "daily",
            "tribune",
            "herald",
            "gazette",
        ),
        *(
            "staff",
            "agencies",
            "correspondent",
            "reporter",
            "editor",
            "writer",
            "producer",
            "columnist",
            "contributor",
            "bureau",
            "tv",
            "radio",
            "journal",
            "online",
            "guardian",
        ),
    )
)
_ROLES: Final = frozenset(
    "staff politics court features community council reporter reporters writer writers editor "
    "correspondent correspondents columnist contributor producer intern journalist author web desk "
    "digital night news sports senior chief bureau special our the content deputy assistant managing city "
    "political business health education crime transport trainee environment science technology tech "
    "economics economic foreign diplomatic affairs social regional live audience multimedia world sport "
    "football cricket consumer money property arts culture media legal security defence defense "
    "agriculture rural climate energy religion state investigative investigations data freelance student "
    "guest apprentice local democracy home financial markets general assignment national "
    "international".split()
)
_ROLE: Final = frozenset(
    "reporter reporters writer writers editor correspondent correspondents columnist contributor producer"
    " journalist desk".split()
)
# Voice, echo, mirror, pulse, gate, platform, pulpit, eye: what names of Arabic outlets begin with.
_OUTLETS_BEGIN: Final = frozenset(
    map(line_key, ("صوت", "صدى", "مرآة", "نبض", "بوابة", "منصة", "منبر", "عين"))
)
_SOURCE_LABELS: Final = frozenset(map(line_key, ("خاص", "متابعات", "متابعة", "مكتب")))
# What the names of newspapers end with, besides the words above.
_NEWSPAPERS: Final = frozenset(
    "voice monitor mirror chronicle observer telegraph standard examiner inquirer sentinel courier "
    "bulletin weekly magazine star sun mail record register review independent dispatch echo argus leader "
    "citizen advertiser reporter enterprise globe express today".split()
)
_ROLE_WORDS: Final = 4
_NEWSPAPER_WORDS: Final = 5
_MARKS: Final = re.compile("[\u064b-\u0652\u0670\u0640]+")  # vowel signs and the stretching stroke
_LONGEST_NAME: Final = 40
_NAME_ALONE: Final = re.compile(
    r"[A-Z][\w'’.-]+(?: (?:[A-Z][\w'’.-]*|de|del|van|von|bin|al|el)){1,3}"
    r"|[\u0621-\u064a]{2,}(?: [\u0621-\u064a]{2,}){1,3}|[\u0621-\u064a]\s?\. ?[\u0621-\u064a]{3,}"
)
# Words of headings and sentences, which no name has.
_NO_NAME_WORDS: Final = frozenset(
    line_key(word)
    for word in (
        *("في", "من", "على", "إلى", "عن", "مع", "بعد", "قبل", "كل", "هذا", "هذه", "لا", "ما", "هل", "أخبار"),
        *("the", "and", "of", "in", "on", "for", "to", "with", "today", "breaking", "live", "exclusive"),
    )
)
_NO_FIRST_NAMES: Final = frozenset(
    line_key(word)
    for word in (
        "قصة",
        "خبر",
        "حوار",
        "ملف",
        "رأي",
        "مقال",
        "بسم",
        "أيها",
        "أيتها",
        "يا",
        "عاش",
        "عاشت",
        "صورة",
    )
)


def without_honorific(name: str) -> str:
    """A name without "Dr.", "the engineer" and the like before it."""
    return _HONORIFIC.sub("", name, count=1)


def tidy_name(name: str) -> str:
    """Take dashes, colons and invisible marks off both ends of a name."""
    return " ".join(name.strip(FRINGE).split())


def has_outlet_word(text: str) -> bool:
    """Whether a word that newspapers and agencies are called by stands in a text."""
    return is_outlet(text) or not _OUTLET_WORDS.isdisjoint(words_of(text))


def is_outlet_part(part: str) -> bool:
    """Whether a part of a byline names an outlet: it has a word of theirs, or begins so ("Voice of …")."""
    return has_outlet_word(part) or line_key(part).partition(" ")[0] in _OUTLETS_BEGIN


def begins_with_agency(text: str) -> bool:
    """Whether a text begins with the whole name of an agency ("BBC Arabic")."""
    words = outlet_key(text).split()
    return any(is_outlet(" ".join(words[:size])) for size in range(1, len(words) + 1))


def names_newspaper(line: str) -> bool:
    """Whether a line can be a newspaper's name: a few words with capitals, the last as such names have it.

    An Arabic one has such a word anywhere, and no more than three words.
    """
    if (
        len(line) > LONGEST_BYLINE
        or "/" in line
        or line.endswith((".", "!", "?", ":"))
        or not has_letters(line)
        or names_role(line)
        or names_section(line)
        or line_key(line).partition(" ")[0] in ACTIONS
    ):
        return False
    words = line.split()
    if line_key(words[-1]) in STOP_WORDS:
        return False
    if line.isascii():
        has_capitals = all(word[0].isupper() or word in ("of", "the", "and", "&") for word in words)
        is_one = line_key(words[-1]) in _NEWSPAPERS or has_outlet_word(line)
        return 1 < len(words) <= _NEWSPAPER_WORDS and has_capitals and is_one
    return 1 < len(words) <= _NEWSPAPER_WORDS - 2 and is_outlet_part(line)


def has_letters(line: str) -> bool:
    """Whether a line has a letter of any script."""
    return any(map(str.isalpha, line))


def names_role(line: str) -> bool:
    """Whether a line only says what its writer is ("Staff Reporter", "Our Correspondent")."""
    words = line_key(line).split() if len(line) <= LONGEST_BYLINE else []
    return 0 < len(words) <= _ROLE_WORDS and not _ROLE.isdisjoint(words) and _ROLES.issuperset(words)


def name_before_role(line: str) -> str | None:
    """Give the name in "Jane Roe Senior Reporter", which has no comma between them."""
    if not line.isascii() or line_key(line.rpartition(" ")[2]) not in _ROLE:
        return None
    words = line.split()
    for size in (2, 3):
        name = " ".join(words[:size])
        is_of_role = names_role(" ".join(words[size:])) and _ROLES.isdisjoint(line_key(name).split())
        if is_of_role and looks_like_name(name):
            return name
    return None


def is_source_label(text: str) -> bool:
    """Whether a part of a byline only says how a text was come by: exclusive, follow-up."""
    return line_key(text) in _SOURCE_LABELS


def is_place(text: str) -> bool:
    """Whether a part of a byline is a place: one word, or a dateline of two."""
    return is_known_place(text) or len(text.split()) == 1


def is_person(text: str) -> bool:
    """Whether a part of a byline can be a person: two to five words, no outlet, no known place."""
    return 2 <= len(text.split()) <= 5 and not is_known_place(text) and not is_outlet_part(text)


def looks_like_name(line: str) -> bool:
    """Whether a line can be a person's name and nothing else: two to four words, each of them a name's."""
    plain = _MARKS.sub("", line)
    if len(plain) > _LONGEST_NAME or not is_person(plain) or not _NAME_ALONE.fullmatch(plain):
        return False
    words = line_key(line).split()
    if not words or words[0] in _NO_FIRST_NAMES:
        return False
    # The first name علي (Ali) and the preposition على (on) are one folded word.
    return _NO_NAME_WORDS.isdisjoint(words[1:] if begins_with_first_name(line) else words)


def split_names(text: str) -> tuple[str, ...]:
    """Cut a byline at its commas, ``and`` and dashes; what is an outlet or a role beside a person goes."""
    parts = (part for each in _NAME_BREAK.split(text) for part in split_and(each))
    names = tuple(name for part in parts if (name := tidy_name(part)))
    people = tuple(name for name in names if not has_outlet_word(name))
    return people or names


def split_and(text: str) -> tuple[str, ...]:
    """Cut two whole names at the ``and`` between them; the Arabic one is glued to the second first name."""
    for sign in _AND.finditer(text):
        before, after = text[: sign.start()], text[sign.end() :]
        is_name = sign[0].strip() == "and" or _begins_second_name(text[sign.start() :].strip(), after)
        if " " in before and " " in tidy_name(after) and is_name:
            return before, *split_and(after)
    return (text,)


def _begins_second_name(glued: str, bare: str) -> bool:
    """Whether a name begins behind the Arabic "and" that is glued to it; وسام (Wisam) is a name itself."""
    return begins_with_first_name(bare) and not begins_with_first_name(glued)
