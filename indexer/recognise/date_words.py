"""Reads the dates that stand around a word: a month's name, a weekday, "yesterday", "last year".

The words are in ``date_names.py``; years and dates written in figures alone are read in ``date_figures.py``.
"""

import re
from datetime import date
from typing import NamedTuple

from archive.article import Calendar
from indexer.recognise import date_phrases as phrases
from indexer.recognise import date_weekday_phrases as around
from indexer.recognise.date_names import (
    CARDINALS,
    CURRENT,
    FIRST_DAYS,
    LIBYAN_MONTHS,
    MONTHS_OF_NAMES,
    NAMES,
    ORDINALS,
    SHY_MONTHS,
    Name,
    name_key,
)
from indexer.recognise.date_rules import (
    FIRST_YEAR,
    LAST_YEAR,
    Direction,
    Reading,
    in_gregorian_year,
    is_possible,
    later,
    month_beside,
)
from indexer.recognise.date_short_figures import whole_year
from indexer.recognise.date_weekdays import read_weekday


def read_name(text: str, match: re.Match[str], today: date | None) -> list[Reading]:
    """Read the dates around one match of ``date_phrases.NAME``; ``today`` is the day of publication."""
    name = NAMES[name_key(match["name"])]
    if name.kind in ("gregorian", "hijri"):
        return _read_month(text, match, name, today)
    if today is None:
        return []
    if name.kind == "weekday":
        return read_weekday(text, match, name, today)
    if name.kind == "day":
        return _read_day_from_today(text, match, name, today)
    return _read_period(text, match, name, today)


# --- months ---


_LIBYAN_NUMBERS = {name_key(name): number for number, name in LIBYAN_MONTHS.items()}


class _Day(NamedTuple):
    number: int
    start: int
    end: int


def _read_month(text: str, match: re.Match[str], name: Name, today: date | None) -> list[Reading]:
    calendar: Calendar = "hijri" if name.kind == "hijri" else "gregorian"
    start, end = match.span("name")
    window = text[max(0, start - phrases.LEFT) : start]
    if phrases.is_in_tag(window) or (name.shy and around.NO_MONTH_BEHIND.match(text, end)):
        return []
    anchored = not name.shy
    start, end = _with_libyan_name(text, start, end, window, name)
    if calendar == "hijri":
        honorific = phrases.HONORIFIC.match(text, end)
        end = honorific.end() if honorific else end
    elif (dual := phrases.SECOND_NAME.match(text, end)) and _number_of(dual["name"]) == name.number:
        end, anchored = dual.end(), True
    behind = None if match["clitic"] else phrases.DAY_BEHIND.match(text, end)
    if behind and (turned := _year_month_day(Reading(start, end, None, name.number, None, calendar), behind)):
        return [turned]
    opened = phrases.last_word(window) in phrases.ONE_WORD_BEFORE_MONTH
    days, end = _days_of(text, start, end, none_before=opened or bool(match["clitic"]))
    month = Reading(start, end, None, name.number, days[0].number if days else None, calendar)
    anchored = anchored or opened or bool(days)
    month, anchored = _with_year(text, month, today, anchored=anchored, days=bool(days))
    if month.calendar == "hijri" and month.year is None:
        month = month._replace(weak=True)
    is_verb = name.shy and match["name"].islower() and match["name"].isascii()  # "it may 5 times"
    if (is_verb and month.year is None) or not (anchored or _is_anchored(text, month, window)):
        return []
    if not days:
        return [month]
    each_day = _each_day(days, month)
    if month.year is not None:
        return each_day
    return [day for day in each_day if not _is_in_name_of_place(text, day)]


def _with_libyan_name(text: str, start: int, end: int, window: str, name: Name) -> tuple[int, int]:
    """The span of a month, with the name that Libya gave it before it: "Hannibal (August)"."""
    if window[-1:] not in ("(", "/") or not (libyan := around.LIBYAN_BEFORE.search(window)):
        return start, end
    if _LIBYAN_NUMBERS[name_key(libyan["name"])] != name.number:
        return start, end
    closed = libyan["open"] is not None and text.startswith(")", end)
    return start - len(window) + libyan.start("name"), end + closed


def _is_in_name_of_place(text: str, day: Reading) -> bool:
    """Tell "26 July Street" and "the town 6 October", which are no days."""
    window = text[max(0, day.start - 16) : day.start]
    return bool(phrases.PLACE_BEFORE.search(window) or phrases.PLACE_AFTER.match(text, day.end))


def _each_day(days: list[_Day], month: Reading) -> list[Reading]:
    readings = []
    for day in days:
        end = month.end if day is days[-1] else day.end
        reading = Reading(day.start, end, month.year, month.month, day.number, month.calendar, month.weak)
        readings.append(reading if is_possible(reading) else reading._replace(impossible=True))
    return readings


_SURER_MONTHS = frozenset(map(name_key, SHY_MONTHS - MONTHS_OF_NAMES))


def _is_anchored(text: str, month: Reading, window: str) -> bool:
    if phrases.search_words(phrases.BEFORE_MONTH, window, phrases.WORDS_BEFORE_YEAR):
        return True
    goes_on = around.AND_MONTH.match(text, month.end) is not None
    if goes_on and (text.startswith("/", month.end) or around.BETWEEN_MONTHS.search(window)):
        return True
    key = name_key(text[month.start : month.end])
    if key not in _SURER_MONTHS:
        return False
    return goes_on or around.BEFORE_SURER_MONTH.search(window) is not None


def _year_month_day(month: Reading, behind: re.Match[str]) -> Reading | None:
    """Read "2022 July 22", of which the day stands ``behind``."""
    text = behind.string
    before = phrases.YEAR_BEFORE.search(text[max(0, month.start - 12) : month.start])
    if before is None or text[month.start].islower():
        return None
    start = month.start - len(before[0])
    turned = month._replace(start=start, end=behind.end(), year=int(before["year"]), day=int(behind["day"]))
    return turned if is_possible(turned) else None


def _days_of(text: str, start: int, end: int, *, none_before: bool) -> tuple[list[_Day], int]:
    """The days said beside a month, and where the last of them or the month ends."""
    if not none_before and (days := _days_before(text, start, end)):
        return days, end
    after = phrases.DAYS_AFTER.match(text, end)
    if after is None or not (after["year"] or text[start].isascii()):
        return [], end
    days = [_Day(_day_number(after["day"]), start, after.end("day"))]
    if after["listed"]:
        begin = after.start("listed")
        listed = phrases.DIGITS.finditer(after["listed"])
        days += [_Day(int(day[0]), begin + day.start(), begin + day.end()) for day in listed]
    if after["last"]:
        days.append(_Day(_day_number(after["last"]), *after.span("last")))
    return days, after.end()


def _days_before(text: str, start: int, end: int) -> list[_Day]:
    """The days said before a month, or before "the current", that stands from ``start`` to ``end``."""
    origin = max(0, start - phrases.LEFT)
    lone = phrases.LONE_DAY.search(text, max(origin, start - 8), start)
    if lone and not text[start].isascii():  # "August 5 May" is listed otherwise
        return [_Day(int(lone["day"]), lone.start("day"), end)]
    window = text[origin:start]
    days_in = (day.start() for day in phrases.DAY_START.finditer(window))
    before = next((found for at in days_in if (found := phrases.DAYS_BEFORE.match(window, at))), None)
    if before is None or ("," in before["of"] and not phrases.YEAR_AFTER.match(text, end)):
        return []
    if name_key(before["day"]) in CARDINALS:
        if not _is_counted_day(text, before, end):
            return []
    elif not _is_day_phrase(text, origin + before.start("first" if before["first"] else "day"), before):
        return []
    days = [_Day(_day_number(before["day"]), origin + before.start("day"), end)]
    if text[start].isascii() and phrases.MONTH_BEFORE.search(window[: before.start("day")]):
        return []
    # "Monday - 28 Shawwal": whoever counts in words does so once.
    is_counted = before["first"] and name_key(before["first"]) in CARDINALS
    first = (-1, -1) if is_counted else before.span("first")
    while (
        first[0] >= 0 and (number := _day_number(window[slice(*first)])) < days[0].number
    ):  # a later one is last month's
        days.insert(0, _Day(number, origin + first[0], origin + first[1]))
        listed = phrases.DAY_LISTED.search(window[: first[0]])
        first = listed.span("day") if listed else (-1, -1)
    return days


_SURELY_A_DAY = 20
_FIRST_DAYS = frozenset(map(name_key, FIRST_DAYS))


def _number_of(name: str) -> int:
    return NAMES[name_key(name)].number


def _day_number(words: str) -> int:
    digits = phrases.DIGITS.match(words)
    if digits:
        return int(digits[0])
    key = name_key(words)
    return ORDINALS.get(key) or CARDINALS[key]


def _is_counted_day(text: str, before: re.Match[str], end: int) -> bool:
    """Tell "five and twenty January", "five June 1967" from "five in June"; ``end`` is the month's."""
    if before["first"]:
        return False
    return (
        CARDINALS[name_key(before["day"])] >= _SURELY_A_DAY or phrases.YEAR_AFTER.match(text, end) is not None
    )


def _is_day_phrase(text: str, start: int, before: re.Match[str]) -> bool:
    """Tell "the tenth of August" from "the second half of August" and from "Tishrin the second"."""
    if phrases.DIGITS.match(before["day"]):
        return True
    if not before["of"].strip():
        return name_key(before["day"]) in _FIRST_DAYS or bool(
            around.OF_EVENT_OR_DAY.search(text[max(0, start - 16) : start])
        )
    noun = phrases.DEFINITE_NOUN_AT_END.search(text[max(0, start - phrases.LEFT) : start])
    if noun is None or noun["noun"] in phrases.CORRESPONDING:
        return True
    name = NAMES.get(name_key(noun["noun"]))
    if name is None or name.kind not in ("day", "weekday"):
        return False
    return name.kind == "day" or _day_number(before["day"]) > 5  # "the first Sunday of May" is not the first


def _with_year(
    text: str, month: Reading, today: date | None, *, anchored: bool, days: bool
) -> tuple[Reading, bool]:
    """Add the year that follows a month, or that "last" and "next" say; with it the month is certain."""
    if after := phrases.YEAR_AFTER.match(text, month.end):
        year = int(after["year"] or 0) or (
            whole_year(int(after["two"])) if after["two"] else 1400 + int(after["short"])
        )
        dated = month.in_year(year, after.end())
        if month.calendar == "hijri":
            if not is_possible(dated) and after["era"] not in phrases.HIJRI_ERAS:
                dated = in_gregorian_year(dated, year)
            if is_possible(dated._replace(day=None)):  # a day that the month has not spoils all of it
                return dated, True
        elif (
            (after["year"] or after["two"])
            and after["era"] not in phrases.HIJRI_ERAS
            and _follows_month(text, after, year, days=days)
        ):
            return dated, True
    if after := phrases.QUALIFIER_AFTER.match(text, month.end):
        return _qualified(text, month, after, today), True
    if month.day is None and (before := _english_qualifier(text, month.start)):
        direction = _direction(before["word"])
        said = month._replace(start=month.start - len(before[0]))
        return (month_beside(said, direction, today) if today else said), True
    return month, anchored


def _qualified(text: str, month: Reading, after: re.Match[str], today: date | None) -> Reading:
    """Give a month the year that "last" or "of next year" say behind it, or figures behind these words."""
    direction, said = _direction(after["word"] or after["english"]), month._replace(end=after.end())
    of_a_year = after["unit"] or after["unit_after"]
    if not today:
        said = month if of_a_year else said
    elif not of_a_year:  # "last May"
        said = month_beside(said, direction, today)
    elif month.calendar == "gregorian":  # "May of last year"
        said = said._replace(year=today.year + _STEP[direction])
    else:
        said = month
    year = phrases.YEAR_BEHIND_QUALIFIER.match(text, after.end())
    if year and _is_confirmed(text, year, said, today):
        return month._replace(year=int(year["year"]), end=year.end())
    return said


def _is_confirmed(text: str, year: re.Match[str], said: Reading, today: date | None) -> bool:
    """Whether the figures behind "last May" are its year, not a count of something."""
    if today:
        return int(year["year"]) == said.year
    if said.day is not None:
        return phrases.COUNTED.match(text, year.end()) is None
    return phrases.AFTER_YEAR.match(text, year.end()) is not None


def _follows_month(text: str, after: re.Match[str], year: int, *, days: bool) -> bool:
    """Tell "May 1756" from "in May 1500 people"."""
    if days or FIRST_YEAR <= year <= LAST_YEAR:
        return 1000 <= year <= LAST_YEAR
    return 1000 <= year < FIRST_YEAR and year % 100 > 0 and not phrases.COUNTED.match(text, after.end())


def _english_qualifier(text: str, start: int) -> re.Match[str] | None:
    if not text[start].isascii():
        return None
    return phrases.ENGLISH_QUALIFIER_BEFORE.search(text[max(0, start - 16) : start])


_STEP: dict[Direction, int] = {"last": -1, "this": 0, "next": 1}


def _direction(word: str) -> Direction:
    return phrases.DIRECTIONS[name_key(word)]


# --- weekdays, days and periods seen from the day of publication ---


_YESTERDAY = name_key("الأمس")  # with the article: only behind "in"


def _read_day_from_today(text: str, match: re.Match[str], name: Name, today: date) -> list[Reading]:
    """Read "yesterday" and its like; a weekday beside it must agree, "today" needs one or a time of day."""
    start, end = match.span("name")
    if name_key(match["name"]) == _YESTERDAY and "\N{ARABIC LETTER BEH}" not in match["clitic"]:
        return []
    if match["name"][0].isupper() and match["name"][1:].islower() and not _begins_sentence(text, start):
        return []  # a title: "The Tomorrow People"
    if name.number == 0 and around.OTHER_DAY_BEHIND.match(text, end):
        return []
    day = later(today, name.number)
    weekday = phrases.WEEKDAY_AFTER.match(text, end)
    window = text[max(0, start - phrases.LEFT) : start]
    hour = phrases.BEFORE_TODAY.search(window) if name.shy else None
    certain = not name.shy or hour
    agrees = weekday and day and _number_of(weekday["name"]) == day.weekday()
    if weekday and (agrees or not weekday["comma"]):
        certain, end = True, weekday.end()
        if not agrees:
            return []
    elif hour and hour["hour"] and name.number == 0:
        start -= len(window) - hour.start("hour")  # "today" is a date by it alone
    return [_reading_of(day, start, end)] if day and certain else []


def _begins_sentence(text: str, start: int) -> bool:
    return phrases.SENTENCE_BEFORE.search(text[max(0, start - 4) : start]) is not None


_CURRENT = name_key(CURRENT)


def _read_period(text: str, match: re.Match[str], name: Name, today: date) -> list[Reading]:
    start, end = match.span("name")
    word, needs_day = None, name_key(match["name"]) == _CURRENT
    if match["name"].startswith("\N{ARABIC LETTER HEH}"):
        word = "هذا"  # "this" stands in the name itself
    elif needs_day:
        word = CURRENT
    elif after := phrases.QUALIFIER_AFTER.match(text, end):
        if not after["unit"] and after["word"]:
            word, end = after["word"], after.end()
    elif before := _english_qualifier(text, start):
        word, start = before["word"], start - len(before[0])
    if word is None:
        return []
    months = today.year * 12 + today.month - 1 + name.number * _STEP[_direction(word)]
    said = Reading(start, end, year=months // 12, month=months % 12 + 1 if name.number == 1 else None)
    days = _days_before(text, start, end) if said.month else []
    if days:
        return _each_day(days, said)
    return [] if needs_day else [said]


def _reading_of(day: date, start: int, end: int) -> Reading:
    return Reading(start, end, day.year, day.month, day.day)
