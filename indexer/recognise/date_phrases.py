"""The patterns around a date: what may stand before and after a month, a year or a row of figures.

Every pattern looks at a line's next or last few words and is bounded, so that reading stays linear.
"""

import re
from typing import Literal

from indexer.recognise.date_names import (
    BLANK,
    DAY_WORDS_PATTERN,
    ENGLISH_ORDINALS_PATTERN,
    GREGORIAN_PATTERN,
    LEADS_PATTERN,
    NAMES_PATTERN,
    WEEKDAYS_PATTERN,
    name_key,
    words_pattern,
)
from indexer.recognise.date_rules import Direction

LEFT = 64
"""How many characters to the left of a month or a year may belong to it or speak about it."""

_D = "[0-9٠-٩۰-۹]"  # a digit: ASCII, Arabic, Persian
_B = BLANK + "{0,3}"
_B1 = BLANK + "{1,3}"
# Letters by code point, so that the scan tests a short set; "_", "#" and "@" bind as letters do.
_L = "A-Za-z_#@\u0620-\u065f\u066e-\u06d3"
_END = f"(?![{_L}])"
_WAW, _FEH = "\N{ARABIC LETTER WAW}", "\N{ARABIC LETTER FEH}"  # and; then
_FOR = "\N{ARABIC LETTER BEH}\N{ARABIC LETTER LAM}"  # with, for
_AND = f"[{_WAW}{_FEH}]?"
_AND_FOR = f"{_AND}[{_FOR}]?"
_JOINED = f"{_WAW}{_FEH}{_FOR}\N{ARABIC LETTER ALEF}"
_CLITICS = f"[{_WAW}{_FEH}{_FOR}\N{ARABIC LETTER KAF}]{{0,2}}"
_HEH, _MEEM = "\N{ARABIC LETTER HEH}", "\N{ARABIC LETTER MEEM}"  # short for AH, CE
_QAF = "\N{ARABIC LETTER QAF}"  # with meem: BC

_WHOLE = f"(?!(?<={_D}){_D})"  # "Tishrin 2" is not the beginning of "Tishrin 2019"
_NAME = rf"(?P<clitic>{_AND_FOR})\u0640?(?P<name>{NAMES_PATTERN}){_WHOLE}{_END}"
NAME = re.compile(rf"(?<![{_L}]){_NAME}")
"""A month, a weekday, "yesterday" …, with the clitics before it."""
LEAD = re.compile(rf"(?<![{_L}]){_AND_FOR}{LEADS_PATTERN}{BLANK}{{0,3}}\Z")
"""The words before a name that make it another: "the day before", "this"."""
LONGEST_LEAD = 30


def search_words(pattern: re.Pattern[str], window: str, most: int) -> re.Match[str] | None:
    """What ``pattern.search`` gives, sooner: it begins with one of the last words (``most``)."""
    start = len(window)
    for _ in range(most + 1):
        start = max(0, window.rfind(" ", 0, start))
    return pattern.search(window, start)


def last_word(window: str) -> str:
    """Give the word that one blank parts from what stands behind ``window``, or ""."""
    return window[:-1].rpartition(" ")[2] if window[-1:] == " " else ""


DIGITS = re.compile(f"{_D}+")

_WORD = re.compile(r"\w+")


def is_in_tag(window: str) -> bool:
    """Tell whether what stands behind ``window`` is in a hashtag or handle that begins there."""
    if not ("#" in window or "@" in window or "＃" in window):
        return False
    return _WORD.fullmatch(window, max(map(window.rfind, "#＃@")) + 1) is not None


# --- around a month ---

SECOND_NAME = re.compile(
    rf"{_B}(?:(?P<open>\()|[/\-–]|(?=[^\W\d])){_B}(?P<name>{GREGORIAN_PATTERN}){_END}(?(open){_B}\))"
)
"""The other country's name for the same month: "/ Kanun", "(Kanun)"."""

HONORIFIC = re.compile(rf"{_B1}(?:المبارك|المعظم|الحرام|الفضيل|المحرم){_END}")
"""What piety adds to a Hijri month: "the blessed", "the sacred"."""

# A day may be glued to the year of the date before it: "14 January 2011-16 December 2011".
_NOT_IN_NUMBER = rf"(?<!{_D})(?:(?<!{_D}[./:٫٬,\-])|(?<={_D}{_D}{_D}{_D}-))"
_DAY = rf"(?:{_D}{{1,2}}(?:st|nd|rd|th)?|{DAY_WORDS_PATTERN})"
_TO = rf"{_B}(?:[-–—/]|{_WAW}(?:ال|الـ)?|إلى|الى|حتى|وحتى|and|to|or|أو){_B}"
_OF = rf"(?:من{_B1}|of{_B1}|of{_B1}the{_B1})?(?:(?:من{_B1})?(?:ال|لل?)?شهر{_B1}|month{_B1}of{_B1})?"
LONE_DAY = re.compile(rf"(?<=[\u0627-\u063a\u0641-\u0647\u064a] )(?P<day>{_D}{{1,2}}){_B1}\Z")
"""A day behind a word that cannot join it to another one: "and", "or" and "to" end in other letters."""
DAYS_BEFORE = re.compile(
    rf"(?:(?<![{_L}])|(?<=[\u0620-\u064a])(?={_D}))(?:[{_JOINED}]{{1,3}}?(?:\u0640{BLANK}?)?(?=\w))??{_NOT_IN_NUMBER}(?:(?P<first>{_DAY}){_TO})??(?P<day>{_DAY})"
    rf"(?P<of>(?:{_B}[-/]{_B}|\.|(?<=st|nd|rd|th),{_B}|{_B}){_OF})\Z"
)
"""One or two days before a month's name, ``of`` being the words between."""
DAY_START = re.compile(
    rf"(?<![{_L}0-9٠-٩۰-۹])(?=(?:[{_JOINED}]{{1,3}}?(?:\u0640{BLANK}?)?)??(?:{_D}|{DAY_WORDS_PATTERN}))"
    rf"|(?<=[\u0620-\u064a]){_D}"  # pages glue their labels to them
)
"""Where a day begins, with what is joined to it."""
DAY_LISTED = re.compile(rf"{_NOT_IN_NUMBER}(?P<day>{_D}{{1,2}})(?:{_B}[،,]|{_B}{_WAW}|{_B1}and{_B1}){_B}\Z")
"""One more day before two: "3, 4 and 5 May"."""
YEAR_BEFORE = re.compile(rf"(?<![{_L}]){_NOT_IN_NUMBER}(?P<year>{_D}{{4}})(?:{_B}[-/]{_B}|{_B1})\Z")
MONTH_BEFORE = re.compile(rf"(?<![{_L}]){GREGORIAN_PATTERN}\.?{_B1}\Z")
"""What takes a day away from the month behind it: "January 25th-February 11th"."""
DAY_BEHIND = re.compile(rf"(?:{_B}[-/]{_B}|{_B1})(?P<day>{_D}{{1,2}})(?!{_D}|[{_L}]|[:.,٫]{_D})")
"""The order of some content systems: "2022 July 22"."""

# After a short name only: behind a whole one a stop ends the sentence.
_STOP = r"(?:(?:(?<=(?i:jan|feb|mar|apr|jun|jul|aug|sep|oct|nov|dec))|(?<=(?i:sept)))\.)?"
# What stands behind a day by word, not behind a first of several: "May third parties".
_SMALL = (
    "(?:in|at|on|to|by|and|or|when|that|which|with|for|as|after|before|the|was|is|will|[0-9]{4})(?![A-Za-z])"
)
DAYS_AFTER = re.compile(
    rf"{_STOP}{_B1}(?:the{_B1})?(?P<day>{_D}{{1,2}}|{ENGLISH_ORDINALS_PATTERN}(?=[,.;:)]|\Z|{_B1}{_SMALL}))(?:st|nd|rd|th)?"
    rf"(?P<listed>(?:,{_B}{_D}{{1,2}}){{1,5}}(?=,?{_B1}and{_B1}{_D}))?(?(listed),?)"
    rf"(?:{_B}(?:[-–—]|and|to){_B}(?P<last>{_D}{{1,2}})(?:st|nd|rd|th)?)?(?![{_L}])(?!{_D}|[:.,٫]{_D})"
    rf"(?=(?P<year>{_B}[,،]?{_B1}(?:of{_B1}|in{_B1})?{_D}{{4}}(?!{_D}))?)"
)
"""English order: "May 23, 2016", "May 23-25"; ``year`` is looked at, not taken."""

CORRESPONDING = frozenset(("الموافق", "المصادف"))  # which falls on
DEFINITE_NOUN_AT_END = re.compile(rf"(?<![{_L}]){_CLITICS}(?P<noun>ال[{_L}]{{2,12}}|لل[{_L}]{{2,12}}){_B1}\Z")
"""The noun that an ordinal belongs to: "the half", "the week", "the day"."""

HIJRI_ERAS = frozenset(("هـ", _HEH, "هجري", "هجرية", "هجريا", "للهجرة", "AH", "A.H."))
_ERA = (
    rf"(?:{_B}(?P<era>هـ|هجرية|هجريا|هجري|للهجرة|{_HEH}|ميلادية|ميلاديا|ميلادي|للميلاد|{_MEEM}|AH|A\.H\.|AD|CE)"
    rf"(?![{_L}])\u0640?)?"
)
HIJRI_MARK = re.compile(rf"هـ|{_D}{_HEH}|هجري")
"""Some year of the Hijra; in a text without it the year 1436 may be one of Gutenberg's."""
_THE_YEAR = rf"(?:(?:(?:ال|لل|[{_FOR}])?(?:عام|سنة|سنه)(?:{_B1}ال[{_L}]{{3,8}})?|(?:the{_B1})?year){_B1})?"

YEAR_AFTER = re.compile(
    rf"{_STOP}{_B}(?:(?P<open>\()|[،,/\-–]{_B})?(?:(?:من|في|of|in|for){_B1})?{_THE_YEAR}"
    rf"(?:(?P<year>{_D}{{4}})(?!{_D}|[.,٫٬]{_D}|%){_ERA}|['’](?P<two>{_D}{{2}})(?!{_D})|(?P<short>{_D}{{2}}){_B}هـ)(?(open){_B}\))"
)

_DIRECTION_WORDS: dict[Direction, str] = {
    "last": "الماضي الماضية الماضيين المنصرم المنصرمة الفائت الفائتة الفارط الفارطة المنقضي المنقضية"
    " last past",
    "this": "الجاري الجارية الحالي الحالية هذا this current",
    "next": "القادم القادمة القادمين المقبل المقبلة المقبلين الآتي الآتية next coming",
}
DIRECTIONS: dict[str, Direction] = {
    name_key(word): direction for direction, words in _DIRECTION_WORDS.items() for word in words.split()
}
_ARABIC_DIRECTIONS = words_pattern(
    word
    for words in _DIRECTION_WORDS.values()
    for word in words.split()
    if not word.isascii() and word != "هذا"
)

QUALIFIER_AFTER = re.compile(
    rf"{_B1}(?:(?:of{_B1})?(?P<english>last|this|next)(?P<unit_after>{_B1}year)(?![{_L}])|"
    rf"(?:من{_B1})?(?P<unit>(?:ال|لل)(?:عام|سنة|سنه){_B1})?(?P<word>{_ARABIC_DIRECTIONS}){_END})"
)
"""Arabic "the last" after its noun, "of last year" in both languages."""

YEAR_BEHIND_QUALIFIER = re.compile(rf"{_B1}(?P<year>(?:19|20|١٩|٢٠){_D}{{2}})(?!{_D}|[.,٫٬]{_D}|%)")
"""The year that needs no qualifier: "21 September the current, 2023"."""

ENGLISH_QUALIFIER_BEFORE = re.compile(
    rf"(?<![{_L}])(?:this{_B1})?(?P<word>[Ll]ast|[Nn]ext|[Tt]his|[Cc]oming|[Pp]ast|[Cc]urrent){_B1}\Z"
)

# Revolution, uprising, war, coup, massacre, events, bombings, attacks.
_EVENT = "ثورة|انتفاضة|حرب|انقلاب|مجزرة|أحداث|تفجيرات|هجمات"
# Early, beginning, late, end, middle; summer, winter, autumn, spring.
_PERIOD_PART = (
    "أوائل|اوائل|مطلع|بداية|بدايات|أواخر|اواخر|نهاية|نهايات|منتصف|أواسط|مستهل|ختام|صيف|شتاء|خريف|ربيع"
)
BEFORE_MONTH = re.compile(
    rf"(?<![{_L}])(?:{_AND}(?:(?:ال|لل|[{_FOR}])?(?:شهر|شهري|شهرى)|في|منذ|خلال|حتى|بحلول|{_PERIOD_PART}|{_EVENT}|مواليد|دورة)"
    rf"|[Ii]n|[Ss]ince|[Uu]ntil|[Dd]uring|[Ee]arly|[Mm]id|[Ll]ate|[Bb]y|end of|start of|beginning of){_B1}"
    rf"(?:شهر{_B1})?[(\"«]?\Z|{GREGORIAN_PATTERN}(?:{_B1}(?:{_WAW}(?:لا{_B1})?|[-–]{_B}|(?:أو|ثم|إلى|الى){_B1})|/)\Z|[Mm]id-\Z"
)
"""What makes a month of a name that is a common word too: "in May", "the month of …"."""
# In, since, during, until, end, beginning, early, late, middle.
_WORDS_BEFORE_MONTH = "في فى منذ خلال حتى نهاية بداية مطلع منتصف أواخر أوائل".split()
ONE_WORD_BEFORE_MONTH = frozenset(
    [joined + word for word in _WORDS_BEFORE_MONTH for joined in ("", _WAW, _FEH)]
    + "in In since Since until Until during During early Early late Late by By".split()
)
"""What stands right before most months without a day: looked up before any pattern is tried."""
# Street, square, bridge, suburb, town, province, university, stadium …: it is their name.
PLACE_BEFORE = re.compile(
    rf"(?<![{_L}])(?:{_CLITICS}(?:ال|لل)?(?:شارع|ميدان|ساح[ةه]|جسر|كوبري|كوبرى|ضاحي[ةه]|مدين[ةه]|محافظ[ةه]|جامع[ةه]|ملعب|[إا]ستاد"
    rf"|حي|طريق|محور|مستشفى|مطار|قاعد[ةه])){_B1}\Z"
)
PLACE_AFTER = re.compile(
    rf"{_B1}(?:City|Street|Square|Bridge|University|Governorate|Stadium|Airport|Avenue)(?![{_L}])"
)

# --- around "today", weekdays ---

WEEKDAY_AFTER = re.compile(
    rf"(?:(?P<comma>[،,]){_B}|{_B1}(?:(?P<open>\()|-)?)(?P<name>{WEEKDAYS_PATTERN}){_END}(?(open)\))"
)
SENTENCE_BEFORE = re.compile(r"(?:\A|[.!?\n])[ \"“]{0,3}\Z")
BEFORE_TODAY = re.compile(
    rf"(?<![{_L}]){_CLITICS}(?:(?P<hour>صباح|مساء|فجر|ظهر|عصر|ليلة|ليل|بعد ظهر|قبل ظهر)|earlier|later){_B1}\Z"
)

# --- figures ---

_GLUE = rf"{BLANK}{{0,2}}"
NUMERIC = re.compile(
    rf"(?P<first>{_D}{{1,4}}){_GLUE}(?P<mark>[/.\-–—\u0640\\]){_GLUE}(?P<middle>{_D}{{1,2}}){_GLUE}(?P=mark){_GLUE}"
    rf"(?P<last>{_D}{{1,4}})(?!{_D}|[A-SU-Za-z_=&]|[/.\-–—:٫]{_D}|/[A-Za-z_]){_ERA}"
)
WEEKDAY_BEFORE = re.compile(
    rf"(?<![{_L}])(?P<day>Mon|Tue|Wed|Thu|Fri|Sat|Sun)(?:s|nes|rs|ur)?(?:day)?[.,]?{_B1}\Z"
)
_GLUED_BEFORE = re.compile(
    r"(?:[A-Za-z_=&?#@+$€£/]|[0-9٠-٩۰-۹][.,:/٫٬\-–—]|[^\W\d]\.|[A-Za-z](?<!mid)(?<!Mid)-)\Z"
)
"""What makes the figures after it a part of something longer: an address, a version, a telephone number."""


def is_glued(window: str) -> bool:
    """Tell whether the figures behind ``window`` are such a part; behind a blank they are none."""
    if window[-1:].isspace():
        return False
    return _GLUED_BEFORE.search(window[-4:]) is not None or is_in_tag(window)


_ENGLISH_NUMBERED = frozenset("version ver ver. tel tel. phone fax ip".split())
# Telephone, mobile, fax, telephone, edition, version, number.
_ARABIC_NUMBERED = ("هاتف", "جوال", "فاكس", "تليفون", "إصدار", "نسخة", "رقم")


def announces_number(window: str) -> bool:
    """Tell whether the word before joined numbers makes them another than a date."""
    word = "".join(window.rstrip(" \t\xa0:،-#(").split()[-1:])
    return word.lower().lstrip("(") in _ENGLISH_NUMBERED or word.endswith(_ARABIC_NUMBERED)


# A time that is named before its year, or an event that goes by its year.
_STRONG = (
    rf"{_CLITICS}(?:ال|لل)?(?:عام|سنة|سنه)"  # year
    rf"|{_CLITICS}(?:ال)?(?:عامين|عامي|عامى|سنتي|أعوام|اعوام)"  # two years, years
    # season, born in, elections, revolution, war, borders, crisis, constitution, nakba, defeat, uprising
    rf"|(?:{_CLITICS}(?:{_PERIOD_PART}|موسم|الموسم|للموسم|مواليد|انتخابات|ثورة|حرب|حدود|أزمة|دستور|نكبة|نكسة|انتفاضة))"
    # the first quarter of, the second half of
    rf"|{_CLITICS}(?:ال|لل)?(?:ربع|نصف)(?:{_B1}ال[{_L}]{{3,6}})?{_B1}من"
    rf"|(?:[Ff]irst|[Ss]econd|[Tt]hird|[Ff]ourth|[Ll]ast){_B1}(?:quarter|half){_B1}of|Q[1-4]"
    r"|[Yy]ears?|[Ee]arly|[Ll]ate|[Mm]id|[Ss]ummer|[Ww]inter|[Ss]pring|[Aa]utumn|[Ff]all|[Ss]eason|[Cc]irca|[Yy]ear-end"
    r"|(?:[Ss]ummer|[Ww]inter|[Ss]pring|[Aa]utumn|[Ff]all|[Ee]nd|[Bb]eginning|[Ss]tart|[Mm]iddle|[Yy]ear"
    rf"|[Cc]onstitution|[Ww]ars?|[Rr]evolutions?|[Uu]prising|[Ee]lections?|[Cc]oup|[Tt]reaty|[Cc]risis){_B1}of"
)
# Budget, the Mundial, Olympics, the Expo, cups of football: what goes by its year.
_CUP = rf"{_CLITICS}ك[أا]س{_B1}(?:العالم|[آا]سيا|[أإا]فريقيا|الخليج|العرب|القارات"
_CUP += rf"|(?:ال)?[أا]مم{_B1}[{_L}]{{4,10}})"
_YEARLY = rf"{_CLITICS}(?:ال|لل)?(?:موازن[ةه]|ميزاني[ةه]|مونديال|[أا]ولمبياد|[إا]كسبو)|{_CUP}"
_YEARLY += rf"|World{_B1}Cup|Olympics|Euro|Expo"
# Elections, a festival, fair, conference, summit, championship, league, prize, session, edition and a few
# words of its name.
_YEARLY += (
    rf"|{_CLITICS}(?:ال|لل)?(?:انتخابات|مهرجان|معرض|مؤتمر|قمة|بطولة|دوري|جائزة|دورة|نسخة)"
    rf"(?:{_B1}[{_L}]{{3,12}})?(?:{_B1}(?:ال|لل)[{_L}]{{2,12}}){{0,2}}"
)
# Was born, died, was founded, right before the year.
_BEGAN = rf"{_AND}(?:و\u064f?لدت?|توفيت?|تأسست?|أ\u064f?سست?)|[Bb]orn|[Dd]ied|[Ff]ounded|[Ee]stablished"
_PLAIN = rf"{_BEGAN}|[Ss]ince{_B1}at{_B1}least|[Aa]s{_B1}of|[Ff]iscal|\bc\."
_PLAIN += rf"|[Aa]s{_B1}(?:early|late|recently){_B1}as"
_PLAIN += rf"|{_AND}(?:الموافق|في|فى|منذ|خلال|حتى|بحلول|مذ)|{_YEARLY}|[Ii]n|[Ss]ince"
_DOUBTFUL = (
    rf"{_AND}(?:من|بين|إلى|الى|قبل|بعد)|[Oo]f|[Bb]y|[Uu]ntil|[Tt]ill|[Ff]rom|[Tt]o|[Bb]efore|[Aa]fter"
    r"|[Bb]etween|[Dd]uring|[Ff]or"
)
# A birth or a death and its place: "born in Baghdad 1945".
_BORN = (
    rf"(?:{_AND}و\u064f?لد[\u064b-\u0652]?ت?|{_AND}توفيت?|{_CLITICS}مواليد|[Bb]orn|[Dd]ied){_B1}"
    rf"(?:(?:في|in){_B1})?(?!(?:ال)?(?:عام|سنة|سنه){_END})[{_L}]{{3,15}}[،,]?"
)
_JOINED_WORDS = tuple(
    f"{joined}{article}" for joined in ("", _WAW, _FEH) for article in ("", "ال", "لل", _FOR[0], _FOR[1])
)
Anchor = Literal["strong", "plain", "doubtful"]
"""How surely the words before four figures make them a year."""


def _joined(anchor: Anchor | None, words: str) -> dict[str, Anchor | None]:
    return {joined + word: anchor for word in words.split() for joined in ("", _WAW, _FEH)}


ONE_WORD_BEFORE_YEAR: dict[str, Anchor | None] = {
    **{joined + word: "strong" for word in ("عام", "سنة", "سنه") for joined in _JOINED_WORDS},  # year
    **_joined("plain", "في فى منذ خلال حتى بحلول in In since Since"),  # in, since, during, until, by
    **_joined("doubtful", "بين إلى الى قبل بعد"),  # between, to, before, after
    **_joined("doubtful", "by until till from to before after between during for"),
    **_joined(None, "نحو حوالي حوالى قرابة زهاء the a an this that about nearly over"),  # about, nearly
}
"""What stands right before most years and other numbers: looked up before the pattern is tried."""
WORDS_BEFORE_YEAR = 4
BEFORE_YEAR = re.compile(
    rf"(?<![{_L}])(?:(?P<strong>(?:{_STRONG}){_B1}(?:ال[{_L}]{{3,10}}{_B1}){{0,2}}|[Mm]id-|عام)"
    rf"|(?P<plain>(?:{_PLAIN}){_B1})|(?P<doubtful>(?:{_DOUBTFUL}|{_BORN}){_B1}))[(«\".]?{_B}\Z"
)
CHRONICLE = re.compile(rf"{_D}{{4}}{_B1}[-–—:]{_B1}[^\W\d]")
"""A line of a chronicle: "1952 - The king leaves the country"."""
YEAR_RANGE = re.compile(rf"(?P<first>{_D}{{4}})[-–—](?P<last>{_D}{{4}})(?!{_D}|[-–—.,/]{_D})")
PAGES = re.compile(rf"(?:\b(?:pp?\.|[Pp]ages?|[Vv]ols?\.?)|الصفحات|صفحات|ص|ص\.){_B}\Z")
"""Two years that only their dash makes years: "the election, 2011–2012"."""
OVER_DATES = re.compile(rf"{_D}{{4}}{_B}\n\s{{0,9}}(?:{_D}{{1,2}}{_B1})?{GREGORIAN_PATTERN}{_END}")
"""A year alone in its line over the days of a chronicle."""
LONE_IN_BRACKETS = re.compile(rf"{_D}{{4}}{_B}(?:{_MEEM}{_B})?[)\],،]")
NUMBER_BEFORE_BRACKET = re.compile(
    rf"(?:رقم|[{_WAW}{_FEH}]?(?:ال)?(?:عدد|ماد[ةه]|قرار|قانون|مرسوم|صفح[ةه])|[Nn]o\.?|[Nn]umber|[Ii]ssue|[Pp]age){_B}[(\[]{_B}\Z"
)
"""A year alone in brackets, unless a word before them announces another number: "resolution (2216)"."""
EVENT_AFTER = re.compile(
    rf"{_D}{{4}}(?:[/–-]{_D}{{2}})?{_B1}(?:[A-Za-z][\w-]{{1,20}}{_B1}){{0,2}}(?:elections?|vote|referendum|wars?|revolutions?"
    r"|uprisings?|coup|crisis|treaty|agreement|accords?|deal|constitution|World Cup|Olympics|Games|season"
    r"|festival|census|invasion|attacks?|bombings?|earthquakes?|protests|massacre|ceasefire|truce|conference|summit|edition"
    r"|campaign|pandemic|conflict|intifada|riots|floods|championships?|tournament|final|budget|report|law"
    r"|resolution)(?![A-Za-z])"
)
"""An event that goes by its year: "the 2016 presidential election"."""
ONE_OF_YEAR = re.compile(
    rf"(?:19|20){_D}{{2}}(?<!00){_B1}(?!(?:square|mile|met[er]+|foot|feet|point|page|word|seat|pound|dollar|euro|calorie|watt|day"
    r"|man|year|hour|unit|kilo\w*|km|mm|mAh|cc|hp|kg|lb|ft)(?![A-Za-z]))[A-Za-z][A-Za-z-]{2,30}(?<!s)(?![A-Za-z])"
)
"""What is one of its year, behind an article: "a 1961 graduate"."""
NOUN_BEFORE_YEAR = re.compile(
    # Not at, on, about, of, that, or, more, fewer, nearly.
    rf"(?<![{_L}])(?!{_AND}(?:عند|على|عن|من|أن|أو|أكثر|أقل|نحو|حوالي|حوالى|قراب[ةه]|زهاء)(?![{_L}]))"
    rf"[\u0620-\u064a]{{3,}}{_B1}[(«\".]?\Z"
)
ENDS_CLAUSE = re.compile(
    rf"(?:19|20|١٩|٢٠){_D}{{2}}{_B}(?:[،؛:؟!)»”\"\]|]|[.,](?!{_D})|\n|\Z|[-–]{_B}(?:19|20|١٩|٢٠){_D}{{2}}(?!{_D}))"
)
"""Figures behind an Arabic noun and before an end are a year: what is counted stands behind its number."""
_NUMBERED = (
    # Number, count, decision, decree, article, page, room, hour, telephone; price, amount, value, total, sum,
    # index, area; reached, came to, recorded.
    rf"(?:{_CLITICS}(?:ال|لل)?(?:رقم|عدد|قرار|مرسوم|ماد[ةه]|صفح[ةه]|غرف[ةه]|ساع[ةه]|هاتف|سعر|مبلغ|قيم[ةه]|إجمالي|مجموع"
    rf"|مؤشر|مساح[ةهت])\w{{0,2}}|{_AND}[يت]?(?:بلغ|صل|وصل|سجل)ت?)"
)
NUMBERED_BEFORE = re.compile(rf"(?<![{_L}]){_NUMBERED}{_B1}(?:[{_L}]{{2,12}}{_B1}){{0,3}}[(«\".]?\Z")
"""What has a number of its own, and a few words of its name: "the schools came to 1985"."""
NUMBER_OF_YEAR = re.compile(
    rf"\b(?:[Ll]aw|[Aa]ct|[Dd]ecree|[Oo]rder|[Rr]esolution|[Dd]ecision|[Dd]irective|[Cc]ase){_B1}(?:[Nn]o\.?{_B}|[Nn]umber{_B1})?"
    rf"{_D}{{1,5}}{_B1}(?:of|for){_B1}\Z"
)
"""What has its year behind its number, which is then no date: "Law 12 of 1958"."""
SENTENCE_YEARS = re.compile(rf"(?:\A|[\n.]){_B}({_D}{{4}})(?={_B}[\u0620-\u064a])")
"""Years at the beginning of sentences, as biographies list them."""
BRACKETED_YEARS = re.compile(
    rf"(?P<first>{_D}{{4}}){_B}[-–—\u0640/]{_B}(?P<last>{_D}{{4}}){_B}(?:{_MEEM}|{_HEH}\u0640?)?{_B}[)\]]"
)
"""Two years in brackets: "(1943 - 1955)"."""

# "1990's" is a decade, "1991's" is not.
YEAR = re.compile(rf"(?P<year>{_D}{{4}})(?![{_L[:6]}]|(?<=0)['’]|{_D}|[.,٫٬:]{_D}|{_B}[%٪]){_ERA}")
NEXT_YEAR = re.compile(
    rf"{_B}(?:[-–—/\u0640]|[،,]?{_B}{_WAW}|[،,]|إلى|الى|حتى|وحتى|to|and|or|أو|until){_B}(?:(?:عام|سنة){_B1})?{YEAR.pattern}"
)

LATER_YEAR = re.compile(
    rf"[^\n.\d]{{1,40}}?(?:[،,]{_B}(?:{_WAW}|and{_B1})?|{_B1}{_WAW}|{_B1}and{_B1}){YEAR.pattern}"
    rf"(?={_B1}(?:مع|في|فى|إلى|الى|على|عندما|حين|ثم|for|with|in|at|when|by|to|as)(?![{_L}]))"
)
"""A year that only its list makes one: "in 2010 for one club, and 2012 for another"."""

AFTER_YEAR = re.compile(
    rf"\s*(?:\Z|\n|[)»”\"'!?؟،,;؛:…\[\]}}\-–—]|\.(?!{_D})|{_B}/|{_WAW}?ال[{_L}]{{2}}|{_WAW}?(?:في|فى|من|إلى|الى|على|عن|مع|أن|إن|بعد|قبل"
    rf"|حتى|عندما|حين|حيث|بينما|التي|الذي|كان|كانت|لم|لا|ما|هي|هو|كما|ثم|بسبب|ضد|بين|خلال|عبر|تم|قد|لكن|فيما|أي|أو|بهدف)"
    rf"{_END}|{_WAW}{_D}|(?:and|or|to|until|when|while|after|before|in|on|at|by|for|from|with|as|but|that|which|was|were|is|are"
    rf"|has|had|have|the|a|an|it|he|she|they|we|who|to)(?![{_L}])|[A-Z])"
)
"""What may follow a year that could also be a count of things: an end, a small word, a definite noun."""

BEFORE_OUR_ERA = re.compile(rf"[^\n]{{0,14}}?(?:قبل{_B1}الميلاد|{_QAF}\.{_B}{_MEEM}|\bB\.?C\b)")

COUNTED = re.compile(
    rf"{_B1}(?:(?![{_JOINED}]{{0,3}}ل|{_WAW})[{_L}]{{3,12}}ات|عاما?|عامًا|سنة|سنوات|يوما?|يومًا|شهرا?|شهرًا|ساعة|دقيقة|ثانية|شخصا?|شخصًا|دولارا?|ريالا?|جنيها?|درهما?|دينارا?"
    r"|ليرة|يورو|مليون|مليار|ألفا?|الفا?|كلم|كيلو\w*|كم|مترا?|متر|طنا?|برميلا?|نقطة|حالة|قتيلا?|جريحا?|مقاتلا?|جنديا?|لاجئا?"
    r"|مدرسة|قرية|مدينة|منطقة|موقعا?|وحدة|مشارك\w*|طالبا?|طالبة|موظفا?|أسرة|عائلة|منزلا?|صفحة|مرة|حاجا?|معتمرا?|مسجدا?|شركة"
    r"|people|households?|inhabitants|residents|copies|tents|vehicles|acres|hectares|persons|men|women|children|cases|villages|towns|cities|schools|homes|houses|dollars|euros|pounds|miles"
    r"|km|kilomet\w+|met\w+rs|tons|tonnes|barrels|points|pages|years|days|months|weeks|hours|minutes|workers|jobs"
    rf"|members|soldiers|troops|fighters|refugees|students|families|companies|patients|others|percent|per){_END}"
)

# --- between two dates ---

TO_NEXT_DATE = re.compile(
    rf"[\"»)]?{_B}(?:[-–—/]|[،,]?{_B}(?:{_WAW}|أو|and|or|to|until|through|(?:[إا]لى|ل){_B}غاية|إلى|الى|حتى|وحتى)){_B}"
    rf"(?:(?:من|في|ال|نهاية|بنهاية|مطلع|منتصف|شهر|يوم|the)?{_B})?"
)
CORRESPONDING_TO = re.compile(
    rf"{_B}\)?(?:\n{_B})?(?:{_B}حسب{_B1}تقويم{_B1}[أا]م{_B1}القرى)?{_B}[،,\-–—]?{_B}\(?(?:{_WAW}?ال)?(?:موافق|مصادف|موافقة|مصادفة){_B}(?:[{_FOR}\u0640:]{{0,3}}{_B})?(?:(?:يوم|[{_FOR}]?ال[{_L}]{{4,9}}|لل[{_L}]{{4,9}})[،,]?{_B1}){{0,2}}\(?"
    rf"|{_B}[,(]?{_B}corresponding to{_B1}(?:the{_B1})?"
)
"""Arabic "which agrees with" between the two calendars' names of a day, with a weekday or without."""
BESIDE = re.compile(rf"{_B}[/()\-–،,=|\u0640]?{_B}")
