"""Names in bylines: people, newspapers and agencies, places. Where they stand is ``byline.py``'s part."""

import re
from collections.abc import Sequence
from functools import lru_cache
from typing import Final

from indexer.furniture_lines import line_key

LONGEST_BYLINE: Final = 80
_SEVERAL_NAMES: Final = re.compile(r"\s*[;؛،|\n]\s*")
_BEHIND_NAME: Final = re.compile(r"\s*\([^()]{2,40}\)\s*$|\s+من\s+\S+(?:\s\S+){0,2}$")
_DASH: Final = re.compile(r"\s*[-–—]\s*|\s+ـ\s+")
_MOST_NAME_WORDS: Final = 9
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
_AGENCIES: Final = frozenset(
    line_key(name) for name in ("أ ف ب", "أ.ف.ب", "د ب أ", "د.ب.أ", "أ ب", "أ ش أ", "فرانس برس")
)
# Datelines of two words, which would pass for a person's name.
_PLACES: Final = frozenset(
    line_key(place)
    for place in (
        *("مكة المكرمة", "المدينة المنورة", "أبو ظبي", "رام الله", "حفر الباطن", "الدار البيضاء", "نيو يورك"),
        *("لوس أنجلوس", "بور سعيد", "شرم الشيخ", "كفر الشيخ", "بيت لحم", "خان يونس", "دير الزور", "تل أبيب"),
        *("عين العرب", "وادي حلفا", "الخبر الشمالية", "خميس مشيط", "أم درمان", "تل أبيض", "جبل لبنان"),
        *(
            "new york",
            "los angeles",
            "abu dhabi",
            "tel aviv",
            "cape town",
            "new delhi",
            "hong kong",
            "san francisco",
        ),
    )
)

_LONGEST_NAME: Final = 40
_NAME_ALONE: Final = re.compile(
    r"[A-Z][\w'’.-]+(?: (?:[A-Z][\w'’.-]*|de|del|van|von|bin|al|el)){1,3}"
    r"|[\u0621-\u064a]{2,}(?: [\u0621-\u064a]{2,}){1,3}"
)
# Words of headings and sentences, which no name has.
_NO_NAME_WORDS: Final = frozenset(
    line_key(word)
    for word in (
        *("في", "من", "على", "إلى", "عن", "مع", "بعد", "قبل", "كل", "هذا", "هذه", "لا", "ما", "هل", "أخبار"),
        *("the", "and", "of", "in", "on", "for", "to", "with", "today", "breaking", "live", "exclusive"),
    )
)
_NO_FIRST_NAMES: Final = frozenset(line_key(word) for word in ("قصة", "خبر", "حوار", "ملف", "رأي", "مقال"))


def read_names(fields: Sequence[str]) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Read author fields as newspapers fill them: the names, and notices about what is none.

    ``بغداد: حمزة مصطفى``, ``عبدالرحمن الحجاب (الرياض)`` and ``محمد سعدالله من الرياض`` are a name with a
    place; where no person is named, as in ``الرياض - واس``, the field stays whole.
    """
    names: dict[str, None] = {}
    notices: list[str] = []
    for field in fields:
        parts = [tidy_name(part) for part in _SEVERAL_NAMES.split(field)]
        if any(len(part) > LONGEST_BYLINE or len(part.split()) > _MOST_NAME_WORDS for part in parts):
            notices.append(f"the author {field[:40]!r}… is too long for a name and was not used")
        else:
            names.update((_person_in(part), None) for part in parts if part)
    return tuple(names), tuple(notices)


@lru_cache(maxsize=4096)
def _person_in(field: str) -> str:
    bare = tidy_name(_BEHIND_NAME.sub("", field)) or field
    before, colon, after = bare.partition(":")
    if colon and len(before.split()) <= 3 and after.strip():
        bare = tidy_name(after)
    parts = [tidy_name(part) for part in _DASH.split(bare)]
    people = [part for part in parts if is_person(part)]
    if len(parts) > 1:
        return people[0] if people else field
    return bare if is_person(bare) else field


def tidy_name(name: str) -> str:
    """Take dashes, colons and invisible marks off both ends of a name."""
    return " ".join(name.strip(FRINGE).split())


def has_outlet_word(text: str) -> bool:
    """Whether a word that newspapers and agencies are called by stands in a text."""
    key = line_key(text)
    return key in _AGENCIES or any(word in _OUTLET_WORDS for word in key.split())


def is_place(text: str) -> bool:
    """Whether a part of a byline is a place: one word, or a dateline of two."""
    return line_key(text) in _PLACES or len(text.split()) == 1


def is_person(text: str) -> bool:
    """Whether a part of a byline can be a person: two to five words, no outlet, no known place."""
    return 2 <= len(text.split()) <= 5 and line_key(text) not in _PLACES and not has_outlet_word(text)


def looks_like_name(line: str) -> bool:
    """Whether a line can be a person's name and nothing else: two to four words, each of them a name's."""
    if len(line) > _LONGEST_NAME or not is_person(line) or not _NAME_ALONE.fullmatch(line):
        return False
    key = line_key(line)
    return line_key(line.partition(" ")[0]) not in _NO_FIRST_NAMES and not _NO_NAME_WORDS.intersection(
        key.split()
    )


def split_names(text: str) -> tuple[str, ...]:
    """Cut a byline at its commas, ``and`` and dashes; what is an outlet or a role beside a person goes."""
    names = tuple(name for part in _NAME_BREAK.split(text) if (name := tidy_name(part)))
    people = tuple(name for name in names if not has_outlet_word(name))
    return people or names
