"""Reads dates whose figures say less than all: a day and its month (يوم 8/8, "on Friday, 20/5"), a year of
two figures ("the summer of '15").

A fraction, a score or a ratio looks the same, so that a word before it has to say that it is a day. Dates of
three numbers are read in ``date_figures.py``.
"""

import re
from collections.abc import Iterator
from datetime import date

from indexer.recognise import date_phrases as phrases
from indexer.recognise.date_names import BLANK, NAMES, WEEKDAYS_PATTERN, name_key
from indexer.recognise.date_rules import Reading, is_possible, nearest_day
from indexer.recognise.letter_bytes import letter_bytes

_D = "[0-9٠-٩۰-۹]"
_B, _B1 = BLANK + "{0,3}", BLANK + "{1,3}"
_L = "A-Za-z_#@\u0620-\u065f\u066e-\u06d3"
_WAW, _FEH = "\N{ARABIC LETTER WAW}", "\N{ARABIC LETTER FEH}"  # and; then
_END = f"(?![{_L}])"
_BEFORE = 40
"""How many characters before the figures say what they are."""

_PAIR = re.compile(
    rf"(?<![{_D[1:-1]}{_L}./:٫٬,+*=$€£%\-–—])(?P<first>{_D}{{1,2}}) ?/ ?(?P<second>{_D}{{1,2}})"
    rf"(?!{_D}|[{_L}]|{BLANK}?[/%٪×+*=]|[.,:٫٬\-–—]{_D})"
)
_NEVER = frozenset(((24, 7), (7, 24)))  # day and night, the week round
# Day (with an article it has a number: "day 12 of 15"), dated, which is (two), night, morning, evening, dawn.
_DAY_BEFORE = re.compile(
    rf"(?:(?<![{_L}])[{_WAW}{_FEH}]?(?:لل|[\N{{ARABIC LETTER BEH}}\N{{ARABIC LETTER LAM}}])?"
    rf"(?:يوم|(?:ال)?(?:تاريخ|موافق|مصادف)|ليل[ةه]|صباح|مساء|فجر){_B1}|\b[Dd]ated{_B1})\(?\Z"
)
_WEEKDAY_BEFORE = re.compile(
    rf"(?<![{_L}])[{_WAW}{_FEH}]?(?P<name>{WEEKDAYS_PATTERN}|(?:Mon|Tue|Tues|Wed|Thu|Thurs|Fri|Sat|Sun)\.?)"
    rf"(?:[،,]?{_B1}|[،,]?{_B}\()(?:(?:ال)?موافق{_B1})?\(?\Z"
)
# In, of, until, before, after, since, to; the same with "and".
_WORD_BEFORE = re.compile(
    rf"(?:(?<![{_L}])[{_WAW}{_FEH}]?(?:في|فى|من|حتى|قبل|بعد|بين|منذ|إلى|الى|لغاية|غاية){_B1}|\b(?:[Oo]n|[Uu]ntil|[Tt]ill|[Ss]ince){_B1})\Z"
)
# From, between; then to, until, and, before another such pair.
_FROM_BEFORE = re.compile(rf"(?<![{_L}])[{_WAW}{_FEH}]?(?:ما{_B1})?(?:من|بين){_B1}(?:يوم{_B1})?\Z")
_TO_BEHIND = re.compile(
    rf"{_B}(?:[-–—]|{_WAW}(?:حتى)?|حتى|إلى|الى|لغاية){_B}(?:يوم{_B1})?"
    rf"(?P<day>{_D}{{1,2}}) ?/ ?{_D}{{1,2}}(?!{_D})"
)
_ARABIC = re.compile("[\u0620-\u064a]")
_HIJRA = re.compile(r"هـ|هجري|للهجرة|محرم|صفر|رجب|شعبان|رمضان|شوال|القعدة|الحجة|جمادى")

_SHORT_YEAR = re.compile(r"['’](?P<year>[0-9]{2})(?![0-9A-Za-z'’”\"%]|[.,:][0-9])")
_TIME_BEFORE = re.compile(
    r"(?:\b(?:[Ii]n|[Ss]ince|[Ee]arly|[Ll]ate|[Mm]id|[Ss]ummer|[Ww]inter|[Ss]pring|[Aa]utumn|[Ff]all|[Yy]ear"
    r"|(?:[Cc]lass|[Ss]ummer|[Ww]inter|[Ss]pring|[Aa]utumn|[Ff]all|[Ss]pirit|[Ww]ar|[Rr]evolution|[Ee]lections?"
    r"|[Ee]nd|[Bb]ack in) of|[Bb]ack in) |\b[Mm]id-)\Z"
)
_WAR_BEHIND = re.compile(r" (?:[Ww]ar|[Rr]evolution|[Uu]prising|[Ee]lections?|[Ff]inal|World Cup)\b")
# A year, not this one nor every one; and only of the century before.
_ARABIC_YEAR = re.compile(
    rf"(?<!ال)(?:عام|سن[ةه]){_B1}(?P<year>[3-9٣-٩۳-۹]{_D})"
    rf"(?!{_D}|[.,:/٫٬\-–—]{_D}|{_B}(?:هـ?{_END}|[%٪])|{_B1}(?:في{_B1}ال|بال)م[ائ])"  # nor a percentage
)
_EVERY = re.compile(rf"(?<![{_L}])(?:[{_WAW}{_FEH}]?(?:ل|ب)?كل|بعد|قبل|كم){_B1}\Z")
_YEAR_SIGNS = tuple(map(letter_bytes, ("عام ", "سنة ")))
_THIS_CENTURY = 30
"""Two figures up to this are years since 2000."""


def read_short_figures(text: str, today: date | None) -> Iterator[Reading]:
    """Read every such date; ``today`` is the day of publication."""
    at = text.find("/")
    while at >= 0:
        start = _begin(text, at)
        if start < at and (pair := _PAIR.match(text, start)) and (reading := _read_pair(text, pair, today)):
            yield reading
        at = text.find("/", at + 1)
    for apostrophe in "'\N{RIGHT SINGLE QUOTATION MARK}":
        at = text.find(apostrophe)
        while at >= 0:
            if (year := _SHORT_YEAR.match(text, at)) and _is_year(text, year):
                yield Reading(*year.span(), whole_year(int(year["year"])))
            at = text.find(apostrophe, at + 1)
    yield from _read_arabic_years(text)


def _read_arabic_years(text: str) -> Iterator[Reading]:
    """Read "the year 67"; what is counted stands behind its number."""
    letters = letter_bytes(text)
    for sign in _YEAR_SIGNS:
        at = letters.find(sign)
        while at >= 0:
            year = _ARABIC_YEAR.match(text, at)
            if year and phrases.AFTER_YEAR.match(text, year.end()) and not _is_counted(text, year):
                yield Reading(*year.span("year"), whole_year(int(year["year"])))
            at = letters.find(sign, at + 1)


def _is_counted(text: str, year: re.Match[str]) -> bool:
    before = text[max(0, year.start() - _BEFORE) : year.start()]
    return phrases.COUNTED.match(text, year.end()) is not None or _EVERY.search(before) is not None


def is_announced(before: str) -> bool:
    """Whether the words before figures say that they are a day: "dated", يوم, في, a weekday."""
    return any(pattern.search(before) for pattern in (_DAY_BEFORE, _WORD_BEFORE, _WEEKDAY_BEFORE))


def whole_year(figures: int) -> int:
    """Give the year that two figures stand for: 15 is 2015, 67 is 1967."""
    return (2000 if figures <= _THIS_CENTURY else 1900) + figures


def _is_year(text: str, year: re.Match[str]) -> bool:
    before = text[max(0, year.start() - _BEFORE) : year.start()]
    if _TIME_BEFORE.search(before):
        return phrases.COUNTED.match(text, year.end()) is None
    return before.endswith(("the ", "The ")) and _WAR_BEHIND.match(text, year.end()) is not None


def _begin(text: str, at: int) -> int:
    """Where the figures before a stroke begin; behind ``at`` if there are none."""
    end = at - (text[at - 1 : at] == " ")
    start = end
    while start > 0 and end - start < 3 and text[start - 1].isdecimal():
        start -= 1
    return start if start < end else at


def _read_pair(text: str, pair: re.Match[str], today: date | None) -> Reading | None:
    first, second = int(pair["first"]), int(pair["second"])
    day, month = (first, second) if second <= 12 else (second, first)
    reading = Reading(*pair.span(), None, month, day)
    if not is_possible(reading) or min(first, second) == 0 or phrases.COUNTED.match(text, pair.end()):
        return None
    before = text[max(0, pair.start() - _BEFORE) : pair.start()]
    sure_order = max(first, second) > 12 or first == second or _ARABIC.search(before[-8:]) is not None
    if _HIJRA.search(text):
        return None
    if weekday := _WEEKDAY_BEFORE.search(before):
        readings = [reading] if sure_order else [reading, reading._replace(month=day, day=month)]
        return _of_weekday(readings, weekday["name"], today)
    if not sure_order or (first, second) in _NEVER:
        return None
    one_way = first > 12
    if _FROM_BEFORE.search(before) and (to := _TO_BEHIND.match(text, pair.end())):
        one_way = one_way or int(to["day"]) > 12
    return reading if _DAY_BEFORE.search(before) or (one_way and _WORD_BEFORE.search(before)) else None


def _of_weekday(readings: list[Reading], name: str, today: date | None) -> Reading | None:
    """The one of them that was or will be such a weekday in the year around the day of publication."""
    if today is not None:
        number = _WEEKDAY_NUMBERS[name_key(name)]
        readings = [each for each in readings if nearest_day(each, today).weekday() == number]
    return readings[0] if len(readings) == 1 else None


_WEEKDAY_NUMBERS = {
    **{key: each.number for key, each in NAMES.items() if each.kind == "weekday"},
    **{name_key(day): at for at, day in enumerate(("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"))},
    **{name_key(day): at for day, at in (("Tues", 1), ("Thurs", 3))},
}
