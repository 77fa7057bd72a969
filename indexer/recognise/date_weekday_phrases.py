"""The patterns around weekdays, and around months under names that are hardly theirs alone.

What stands around other months, years and figures is in ``date_phrases.py``.
"""

import re

from indexer.recognise.date_names import (
    BLANK,
    DAYS_FROM_TODAY,
    GREGORIAN_PATTERN,
    LIBYAN_MONTHS,
    ORDINALS_PATTERN,
    WEEKDAYS_PATTERN,
    words_pattern,
)

_D = "[0-9٠-٩۰-۹]"  # a digit: ASCII, Arabic, Persian
_B = BLANK + "{0,3}"
_B1 = BLANK + "{1,3}"
_L = "A-Za-z_#@\u0620-\u065f\u066e-\u06d3"
_END = f"(?![{_L}])"
_WAW, _FEH = "\N{ARABIC LETTER WAW}", "\N{ARABIC LETTER FEH}"  # and; then
_FOR = "\N{ARABIC LETTER BEH}\N{ARABIC LETTER LAM}"  # with, for

# --- weekdays ---

_DAY_BEFORE_IT = rf"(?:يوم{_B1})?"  # the day of
WEEKDAYS_LISTED = re.compile(
    rf"(?:{_B}(?:[،,/]{_B}{_WAW}?|{_WAW}|أو{_B1}|and{_B1}|or{_B1}){_B}{_DAY_BEFORE_IT}"
    rf"(?P<last>{WEEKDAYS_PATTERN}){_END}){{1,6}}"
)
"""More weekdays behind one: "Tuesday and Wednesday"; what is said behind the last is said of all."""
QUALIFIED_LIST_BEFORE = re.compile(
    rf"(?<![{_L}])(?P<word>[Ll]ast|[Nn]ext){_B1}{WEEKDAYS_PATTERN}{_B1}and{_B1}\Z"
)
"""What is said before the first is said of the second: "last Monday and Tuesday"."""

_MORE = rf"(?:{_B}(?:[،,/]|{_WAW}|and{_B1}){_B}{WEEKDAYS_PATTERN}{_END}){{0,6}}"
_BESIDE = rf"{_MORE}{_B}[,،(]?{_B}(?:the{_B1}|الـ?{_B}(?={_D}))?"
MONTH_BEHIND = re.compile(rf"{_BESIDE}(?:{_D}{{1,2}}{_B})?(?P<word>[^\W\d_]{{2,12}})")
"""The word behind a weekday, or behind the figures there, which may be a month's: "Monday 3 May"."""
_DAY_OF_DATE = (
    rf"{_D}{{1,2}}(?:(?:st|nd|rd|th){_END}|{_B}[/.\-–]{_B}{_D}|{_B1}(?:of|من){_B1})"
    rf"|{ORDINALS_PATTERN}{_B1}(?:of|من){_END}"
    rf"|[{_FOR}]?تاريخ{_END}|(?:{_WAW}?ال)?(?:موافق|مصادف)"  # dated; which is
)
# Of every, of the week, of a week, of the month; together; weekly.
_OF_ANY_WEEK = (
    rf"من{_B1}(?:كل|ال[أا]سبوع|[أا]سبوع|الشهر|شهر)|معا|[أا]سبوعيا|week{_END}|of{_B1}(?:the|each|every|any){_END}"
    rf"|(?:of{_B1})?(?:this|last|next|each|every|the|that|a){_B1}(?:\w{{1,12}}{_B1})?(?:week|month|year)s?{_END}"
    rf"|before{_B1}last|after{_B1}next"
)
# The first, second, third, fourth, last (two); black (two), white, sad, great, bloody, holy, red; who.
_OF_ITS_NAME = (
    "ال(?:[أا]ول|ثاني|ثالث|رابع|[أا]خير|آخر|[أا]سود|سوداء|بيضاء|حزين[ةه]|عظيم[ةه]|دامي[ةه]?|مقدس|[أا]حمر"
    "|ذي|تي)"
)
_TO = rf"(?:[-–—]|(?:و?حتى|إلى|الى|to|thru|through|until|till){_B1})"
NO_LONE_WEEKDAY = re.compile(
    rf"{_BESIDE}(?:{_DAY_OF_DATE})|{_MORE}{_B1}(?:{_OF_ANY_WEEK})"
    rf"|{_B1}(?:ما{_B1})?(?:بعد|قبل){_B1}ال|{_B1}{_OF_ITS_NAME}{_END}"  # after the next, before the last
    rf"|{_B}{_TO}{_B}{_DAY_BEFORE_IT}{WEEKDAYS_PATTERN}{_END}|\.\w|[-–—]\w"
)
"""What makes a weekday part of a date behind it, the first of some days, or the day of any week."""

RECKONED_WEEKDAY = re.compile(rf"(?:[A-Za-z]{{4,7}}{_B1})?{WEEKDAYS_PATTERN}(?:{_B1}ال[{_L}]{{4,9}})?")
"""A weekday with "last" or "next" or without."""
_DAYS = words_pattern(word for words in DAYS_FROM_TODAY.values() for word in words)
RECKONED_DAY = re.compile(rf"{_DAYS}(?:[،,]?{_B1}\(?{WEEKDAYS_PATTERN}\)?)?")
""""Yesterday", with its weekday or without."""
OTHER_DAY_BEHIND = re.compile(
    rf"{_B1}(?:التالي|الموالي|السابق|المقبل|القادم|الماضي|المحدد|الأخير|الذي|نفسه|ذاته"
    rf"|(?=ال){ORDINALS_PATTERN}){_END}"
)
"""What makes "the day" another than today: next, previous, the one that, same, first (of a feast)."""

# --- months ---

LIBYAN_BEFORE = re.compile(
    rf"{_D}{_B1}(?:من{_B1})?(?P<name>{words_pattern(LIBYAN_MONTHS.values())}){_B}(?P<open>\()?/?{_B}\Z"
)
"""The Libyan name of a month before the other one, and before it a day: "13 Hannibal (August)"."""
NO_MONTH_BEHIND = re.compile(rf"{_B1}(?:كلين|عيادة)")
"""What makes a month's name another: the Mayo Clinic."""
OF_EVENT_OR_DAY = re.compile(
    # Memory, massacres (two), events, revolution, uprising, marches; day, night, morning, evening, dawn; in.
    rf"(?<![{_L}])[{_WAW}{_FEH}{_FOR}]{{0,2}}(?:ذكرى|مجازر|مجزرة|[أا]حداث|ثورة|انتفاضة|مظاهرات"
    rf"|يوم|ليلة|صباح|مساء|فجر|في|منذ){_B1}\Z"
)
"""Before a day by word that stands right before its month: "the massacres of the eighth May"."""
BEFORE_SURER_MONTH = re.compile(rf"(?<![{_L}])[{_WAW}{_FEH}]?(?:إلى|الى|لغاية|غاية|قبل|بعد){_B1}\Z")
"""To, up to, before, after: what stands before a month of which few are called."""
BETWEEN_MONTHS = re.compile(rf"(?<![{_L}])(?:بين|من|[Bb]etween|[Ff]rom){_B1}\Z")
AND_MONTH = re.compile(
    rf"{_B}(?:{_WAW}(?:لا{_B1})?|أو|ثم|[-–/]|إلى|الى|حتى|and|to){_B}{GREGORIAN_PATTERN}{_END}"
)
"""Around the first of two such names: "between May and June"."""
