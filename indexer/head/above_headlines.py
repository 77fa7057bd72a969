"""Lines that stand above headlines and look like one: slogans, topics, names of sections run together.

Which line is the headline is told in ``pasted/edge_head.py``.
"""

import re
from collections.abc import Sequence
from typing import Final

from archive.text.stop_words import STOP_WORDS
from indexer.furniture.lines import ends_sentence, line_key, words_of
from indexer.furniture.vocabulary import SECTIONS
from indexer.head.first_names import begins_with_first_name
from indexer.head.line_shapes import META_WORDS
from indexer.head.names import looks_like_name, names_newspaper

_SLOGAN_WORDS: Final = 9
_LONGEST_SLOGAN: Final = 120
_TOPIC_WORDS: Final = 4
_HEADLINE_WORDS: Final = 6
_LONGEST_HEADLINE: Final = 15
_BROKEN: Final = (0.6, 1.4)
_LONGEST_QUESTION: Final = 10
_LEAST_SECTIONS: Final = 0.6
_FEWEST: Final = 2
_LEAST_IN_MENU: Final = 3
_MENU_SHARE: Final = 0.6
_MENU_IN_CAPITALS: Final = 0.5

_ARABIC: Final = re.compile(r"[\u0621-\u064a\ufb50-\ufefc]")
_SLOGAN: Final = re.compile(
    r"(?i:.*\b(?:since|established|founded)(?: in)? (?:1[6-9]|20)\d\d\.?$"
    r"|(?:your|our) (?:\w+ ){0,3}(?:news|source|voice|paper|newspaper|guide|home|window)\b"
    r"|(?:the|a) (?:\w+ ){0,2}(?:voice|source|home|heart|pulse|window|portal) (?:of|for|on)\b"
    r"|.*\bnews\b.*\byour?\b|.*\byour?\b.*\bnews\b|all the news\b"
    r"|(?:independent|trusted|fearless|honest)\b.*\b(?:journalism|news|newspaper|reporting|voice)$)"
    # an electronic, independent, comprehensive newspaper (site, network, agency)
    r"|(?:أول |أكبر )?(?:صحيفة|جريدة|مجلة|موقع|شبكة|وكالة|بوابة|منصة|يومية|أسبوعية) (?:[^\W\d_]+ ){0,2}?"
    r"(?:[إا]لكتروني(?:ة)?|مستقلة?|شاملة?|إخباري(?:ة)?|يومية|أسبوعية|جامعة|سياسية|حرة)\b"
    # the voice of the people (the truth, the citizen, the voiceless)
    r"|.*صوت (?:الناس|الشعب|الحقيقة|المواطن|من لا صوت له|الوطن|الحق|الأمة|الشباب)$"
    # round the clock, moment by moment, the certain news, a free pulpit, your window on
    r"|نافذة على |.*(?:على مدار الساعة|لحظة بلحظة|أولا بأول|الخبر اليقين|الخبر كما هو|منبر حر)$"
    # your window on; a weblog of one person's, that cares for
    r"|نافذتك (?:على|إلى) |مدونة (?:شخصية|تعنى|تهتم|خاصة)\b"
)
# What authorities and firms are called; the name alone is no headline.
_INSTITUTION: Final = re.compile(
    r"(?:The )?(?:Ministry|Department|Office|Embassy|Directorate|Council|Press Information Bureau)"
    r"(?: (?:of|for|and|the|&)| [A-Z][\w’'-]*,?){1,9}$"
    r"|(?:[A-Z][\w’'&.-]*,? ){1,5}(?:PLC|plc|Ltd|Limited|Inc|LLC|AG|ASA|N\.V)\.?$"
)
_IN_CAPITALS: Final = 3  # words
_TO_WATCH: Final = re.compile(r"(?i:watch live|watch|listen|live)\s?[:|]|ملف(?: العدد)?\s?:")  # a dossier
# A number to call; who edits.
_PHONE: Final = r"[^\d]{2,30}[:\s]\+?\d[\d\s-]{5,16}$"
_EDITORS: Final = r"(?:مجلس|هيئة|رئيس|مدير|سكرتير|نائب رئيس) (?:ال)?(?:تحرير|إدارة)\s?:"
# a weekday with a number, a clock at the end, degrees; what is paid for
_TODAY: Final = (
    r"(?i:(?:mon|tues|wednes|thurs|fri|satur|sun)day),?\s[^.!?]{0,20}\d{1,2}$"
    r"|\D{3,30}\s\d{1,2}:\d{2}$|.*\d\s?°|(?i:advertisement|sponsored|ad|إعلان)\s?:"
)
# the months of the Iranian calendar, in Persian and Arabic letters
_IRANIAN_MONTHS: Final = (
    "فروردین|فروردين|اردیبهشت|ارديبهشت|خرداد|تیر|تير|مرداد|شهریور|شهريور|مهر|آبان|آذر|دی|دي|بهمن|اسفند"
)
_FIGURE: Final = r"[\d۰-۹٠-٩]"
_IRANIAN: Final = (
    rf"(?:[^\W\d_]+[\s\u200c،]{{1,2}}){{0,3}}{_FIGURE}{{1,2}} (?:{_IRANIAN_MONTHS}) {_FIGURE}{{4}}$"
)
_BRACKETED: Final = r"[(\[]{1,2}[^()\[\]]{2,40}[)\]]{1,2}[.:]?$"
# half a cup, two spoons, 300g
_INGREDIENT: Final = (
    r"(?:[\d½¼¾/., ]{1,6}|نصف |ربع |ثلث )(?:غراما?ً?|جرام|كيلو|لتر)\s"
    r"|(?:[\d½¼¾/., ]{1,6}|نصف |ربع |ثلث )?(?:كوب|كوبان|أكواب|ملعقة|ملعقتان|ملاعق|رشة)\s"
    r"|[\d½¼¾/., ]{1,6}\s?(?:cups?|tsp|tbsp|tablespoons?|teaspoons?|g|kg|ml|oz|litres?|large|cloves?)\s"
)
# What a field for a search holds: "Search for a disease, a doctor..."
_SEARCH_FIELD: Final = r"(?:(?i:search|find|type|enter)|ابحث|ابحثي|اكتب|بحث عن)\b[^\n]{3,60}(?:\.{3}|…)$"
# A side of a match, its goals and who scored when: "TOWN 2 (Osei 11, Lacey 90+6)"
_SCORERS: Final = r"[^\d\n()]{3,40} \d{1,2} \([A-Z][\w’'-]+ \d[^()\n]{0,80}\)$"
_MAIL_HEAD: Final = (
    r"(?:From|To|Sent|Date|Reply-To)\s?:\s.*(?:@|\d{4})|[^\n]{2,60}<[\w.+-]{2,40}@[\w.-]{2,60}>"
)
_IN_GODS_NAME: Final = "بسم الله(?: الرحمن الرحيم)?$"  # in the name of God
_NO_HEADLINE: Final = re.compile(
    "|".join(
        (
            _INGREDIENT,
            _PHONE,
            _EDITORS,
            _TODAY,
            _IRANIAN,
            _BRACKETED,
            _IN_GODS_NAME,
            _MAIL_HEAD,
            _SEARCH_FIELD,
            _SCORERS,
        )
    )
)
_PHOTO: Final = re.compile(r"[(\[](?:(?i:photo|image|picture|credit|file)|صورة|تصوير)\b")
# the press, agencies, networks, social media, archive
_OF_AGENCIES: Final = re.compile(
    r"[(\[](?:الصحافة|صحافة|وكالات|الوكالات|مواقع التواصل|وسائل التواصل|وسائل إعلام|أرشيف|الأرشيف|إرشيف"
    r"|متداولة|(?i:agencies|social media|archive|file photo|supplied|handout))[^()\[\]]{0,30}[)\]]\s?\]?$"
)
_PICTURE: Final = re.compile(r"[(\[](?P<name>[^()\[\]]{4,40})[)\]]\.?$")
_FEMININE_END: Final = re.compile("(?<=\N{ARABIC LETTER TEH MARBUTA})(?=[\u0621-\u064a])")
_FRONT_PAGE: Final = frozenset(map(line_key, ("home", "الرئيسية")))
_NAVIGATION: Final = frozenset(
    map(
        line_key,
        (
            *("home", "home page", "search", "search this blog", "menu", "main menu", "about", "about us"),
            *("contact", "contact us", "skip to main content", "skip to content", "toggle menu"),
            # home page, search, menu, who we are, write to us, archive
            *("الرئيسية", "الصفحة الرئيسية", "بحث", "البحث", "القائمة", "القائمة الرئيسية"),
            *("من نحن", "اتصل بنا"),
            *("راسلنا", "أرشيف المدونة", "بحث متقدم", "بحث هذه المدونة"),  # …, search this weblog
        ),
    )
)
_CAPTION_LABEL: Final = re.compile(
    r"(?:التعليق على الصورة|الصورة|(?i:image caption|photo caption))\s?[,،:]?$"
)
_DASH: Final = re.compile(r"\s[-–—|]\s")
_SUBJECT: Final = re.compile(r"(?i:subject|fwd?|re)\s?:|الموضوع\s?:")  # of a letter: in its head
_LEADING_ON: Final = ("..", "…", ":")


def is_slogan(line: str) -> bool:
    """Whether a line is what a site says of itself under its name ("News you can trust since 1952")."""
    is_short = len(line) <= _LONGEST_SLOGAN and line.count(" ") < _SLOGAN_WORDS
    return is_short and _SLOGAN.match(line) is not None


def is_no_headline(line: str) -> bool:
    """Whether a line above a text can be no headline: a number to call, a day, the weather, an ad.

    So is a line in brackets, and one that ends with who made a picture.
    """
    return _NO_HEADLINE.match(line) is not None or _shows_picture(line) or _names_column(line)


def is_in_other_script(line: str, text: str) -> bool:
    """Whether a line has no letter of the script that an Arabic ``text`` is written in."""
    return (
        _ARABIC.search(text) is not None
        and _ARABIC.search(line) is None
        and text.count(" ") > len(words_of(line))
    )


def is_of_menu(line: str) -> bool:
    """Whether most words of a line are those of buttons and sections, and hardly one is of a sentence."""
    told = words_of(line)
    words = [word for word in told if word not in STOP_WORDS and len(word) > 1]
    if len(words) > 1 and all(word in META_WORDS for word in words):
        return True
    if len(words) < max(_LEAST_IN_MENU, _MENU_SHARE * len(told)):
        return False
    least = _MENU_IN_CAPITALS if line.isupper() else _MENU_SHARE
    return sum(word in META_WORDS for word in words) >= least * len(words)


def _shows_picture(line: str) -> bool:
    """Whether a line ends with a name in brackets: who made the picture above it."""
    if _PHOTO.search(line) or _OF_AGENCIES.search(line):
        return True
    credit = _PICTURE.search(line)
    if credit is None or not looks_like_name(credit["name"]):
        return False
    return credit["name"].isascii() or begins_with_first_name(credit["name"])


def names_sections(line: str) -> bool:
    """Whether most words of a line are those of sections, also run together or behind "and"."""
    words = words_of(_FEMININE_END.sub(" ", line))
    known = sum(map(_names_section, words))
    return bool(words) and (
        known == len(words) or (known >= _FEWEST and known >= _LEAST_SECTIONS * len(words))
    )


def _names_section(word: str) -> bool:
    bare = word.removeprefix("\N{ARABIC LETTER WAW}")
    if word in SECTIONS or bare in SECTIONS:
        return True
    return any(word[:cut] in SECTIONS and word[cut:] in SECTIONS for cut in range(3, len(word) - 2))


def is_of_site(line: str) -> bool:
    """Whether a line names a newspaper, a section or a person, or is a slogan."""
    if (
        is_slogan(line)
        or names_newspaper(line)
        or names_sections(line)
        or _TO_WATCH.match(line)
        or _INSTITUTION.match(line)
        or is_of_menu(line)
    ):
        return True
    return looks_like_name(line) and begins_with_first_name(line)


def weak_titles(told: Sequence[str], can_be: Sequence[int], text: str) -> set[int]:
    """The places of lines that are a headline only if no other can be: a name, a site, a section, a topic.

    So is what stands above the links to the front page or a search. A topic is of a few words, and right
    below it stands a line as long as headlines are; a line below the label of a caption says what a picture
    shows.
    """
    navigation = max((place for place, line in enumerate(told) if _is_navigation(line)), default=-1)
    found = {place for place in can_be if place <= navigation}
    for order, place in enumerate(can_be):
        line = told[place]
        if _is_in_capitals(line) and any(not told[other].isupper() for other in can_be[order + 1 :]):
            found.add(place)
        is_topic = can_be[order + 1 : order + 2] == [place + 1] and _is_topic(
            line, told[place + 1], (*told[place + 2 :], text.partition("\n")[0])[0]
        )
        is_of_picture = place > 0 and _CAPTION_LABEL.match(told[place - 1]) is not None
        is_name = (looks_like_name(line) and told.count(line) > 1) or _SUBJECT.match(line) is not None
        if is_of_site(line) or is_name or is_of_picture or is_topic:
            found.add(place)
    return found


def _names_column(line: str) -> bool:
    """Whether a line has a newspaper's name and a person's between dashes, perhaps behind a column's."""
    parts = _DASH.split(line)
    return len(parts) > 1 and any(map(names_newspaper, parts[1:])) and any(map(looks_like_name, parts))


def _is_in_capitals(line: str) -> bool:
    """Whether a line is a few words in capitals: a section or a kicker."""
    return line.isupper() and len(words_of(line)) <= _IN_CAPITALS


def _is_navigation(line: str) -> bool:
    """Whether a line leads to the front page, the search or who makes the site: it stands above headlines."""
    words = words_of(line)
    if len(words) > 1 and words[0] in _FRONT_PAGE and (words[1] in META_WORDS or words[1] in _NAVIGATION):
        return True
    return " ".join(words) in _NAVIGATION


def _is_topic(line: str, below: str, after: str) -> bool:
    """Whether a short line heads others, and the line ``below`` it is the headline.

    That is no part of a paragraph which was broken into lines: then it is as long as the one ``after`` it.
    """
    if _BROKEN[0] * len(below) <= len(after) <= _BROKEN[1] * len(below):
        return False
    size = len(words_of(line))
    if size > _TOPIC_WORDS or len(words_of(below)) > _LONGEST_HEADLINE:
        return False
    if ends_sentence(below) and not (below.endswith(("?", "؟")) and below.count(" ") < _LONGEST_QUESTION):
        return False
    least = size + 1 if line.endswith(_LEADING_ON) else max(_HEADLINE_WORDS, 2 * size - 2)
    return len(words_of(below)) >= least
