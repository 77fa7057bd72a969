"""Reads the dates that stand around a word: a month's name, a weekday, "yesterday", "last year".

The words are in ``date_names.py``; years and dates written in figures alone are read in ``date_figures.py``.
"""

import re
from collections.abc import Iterator
from datetime import date

from archive.article import Calendar
from indexer.recognise import date_phrases as phrases
from indexer.recognise.date_names import CURRENT, FIRST_DAYS, NAMES, ORDINALS, Name, name_key
from indexer.recognise.date_rules import (
    FIRST_YEAR,
    LAST_YEAR,
    Direction,
    Reading,
    in_gregorian_year,
    is_possible,
    later,
    month_beside,
    weekday_beside,
)


def read_name(text: str, match: re.Match[str], today: date | None) -> Iterator[Reading]:
    """Read the dates around one match of ``date_phrases.NAME``; ``today`` is the day of publication."""
    name = NAMES[name_key(match["name"])]
    if name.kind in ("gregorian", "hijri"):
        yield from _read_month(text, match, name, today)
    elif today is None:
        return
    elif name.kind == "weekday":
        yield from _read_weekday(text, match, name, today)
    elif name.kind == "day":
        yield from _read_day_from_today(text, match, name, today)
    else:
        yield from _read_period(text, match, name, today)


# --- months ---


def _read_month(text: str, match: re.Match[str], name: Name, today: date | None) -> Iterator[Reading]:
    calendar: Calendar = "hijri" if name.kind == "hijri" else "gregorian"
    start, end = match.span("name")
    window = text[max(0, start - phrases.LEFT) : start]
    if phrases.is_in_tag(window):
        return
    month = Reading(start, end, month=name.number, calendar=calendar)
    anchored = not name.shy
    dual = phrases.SECOND_NAME.match(text, end) if calendar == "gregorian" else None
    if dual and NAMES[name_key(dual["name"])].number == name.number:
        month, anchored = month._replace(end=dual.end()), True
    if calendar == "hijri" and (honorific := phrases.HONORIFIC.match(text, end)):
        month = month._replace(end=honorific.end())
    if not match["clitic"] and (turned := _year_month_day(text, month, window)):
        yield turned
        return
    days, month = _days_of(text, month, glued=bool(match["clitic"]))
    if days:
        month = month._replace(day=days[0][0])
    month, anchored = _with_year(text, month, today, anchored=anchored or bool(days), days=bool(days))
    if month.calendar == "hijri" and month.year is None:
        month = month._replace(weak=True)
    is_verb = name.shy and match["name"].islower() and match["name"].isascii()  # "it may 5 times"
    if (is_verb and month.year is None) or not (anchored or _is_anchored(text, month, window)):
        return
    if not days:
        yield month
    yield from (
        reading for reading in _each_day(days, month) if not _is_in_name_of_place(text, month, reading)
    )


def _is_in_name_of_place(text: str, month: Reading, day: Reading) -> bool:
    """Tell "26 July Street" and "the town 6 October", which are no days."""
    if month.year is not None:
        return False
    window = text[max(0, day.start - 16) : day.start]
    return bool(phrases.PLACE_BEFORE.search(window) or phrases.PLACE_AFTER.match(text, day.end))


def _each_day(days: list[tuple[int, int, int]], month: Reading) -> Iterator[Reading]:
    for position, (day, day_start, day_end) in enumerate(days, start=1):
        end = month.end if position == len(days) else day_end
        reading = month._replace(start=day_start, end=end, day=day)
        yield reading._replace(impossible=not is_possible(reading))


def _is_anchored(text: str, month: Reading, window: str) -> bool:
    if phrases.search_words(phrases.BEFORE_MONTH, window, phrases.WORDS_BEFORE_YEAR):
        return True
    return bool(phrases.BETWEEN_MONTHS.search(window) and phrases.AND_MONTH.match(text, month.end))


def _year_month_day(text: str, month: Reading, window: str) -> Reading | None:
    """Read "2022 July 22"."""
    behind = phrases.DAY_BEHIND.match(text, month.end)
    before = phrases.YEAR_BEFORE.search(window[-12:]) if behind else None
    if before is None or behind is None or text[month.start].islower():
        return None
    start = month.start - len(before[0])
    turned = month._replace(start=start, end=behind.end(), year=int(before["year"]), day=int(behind["day"]))
    return turned if is_possible(turned) else None


def _days_of(text: str, month: Reading, *, glued: bool) -> tuple[list[tuple[int, int, int]], Reading]:
    """The days said beside a month (number, start, end each), and the month up to the last of them."""
    if not glued and (days := _days_before(text, month)):
        return days, month
    after = phrases.DAYS_AFTER.match(text, month.end)
    if after and (after["year"] or text[month.start].isascii()):
        days = [(_day_number(after["day"]), month.start, after.end("day"))]
        if after["last"]:
            days.append((_day_number(after["last"]), *after.span("last")))
        return days, month._replace(end=after.end())
    return [], month


def _days_before(text: str, month: Reading) -> list[tuple[int, int, int]]:
    origin = max(0, month.start - phrases.LEFT)
    window = text[origin : month.start]
    before = phrases.search_words(phrases.DAYS_BEFORE, window, phrases.WORDS_BEFORE_MONTH, phrases.DAY_START)
    if before is None or ("," in before["of"] and not phrases.YEAR_AFTER.match(text, month.end)):
        return []
    if not _is_day_phrase(text, origin + before.start("first" if before["first"] else "day"), before):
        return []
    days = [(_day_number(before["day"]), origin + before.start("day"), month.end)]
    if text[month.start].isascii() and phrases.MONTH_BEFORE.search(window[: before.start("day")]):
        return []
    first = before.span("first")
    while (
        first[0] >= 0 and (number := _day_number(window[slice(*first)])) < days[0][0]
    ):  # a later one is last month's
        days.insert(0, (number, origin + first[0], origin + first[1]))
        listed = phrases.DAY_LISTED.search(window[: first[0]])
        first = listed.span("day") if listed else (-1, -1)
    return days


_FIRST_DAYS = frozenset(map(name_key, FIRST_DAYS))


def _day_number(words: str) -> int:
    digits = phrases.DIGITS.match(words)
    return int(digits[0]) if digits else ORDINALS[name_key(words)]


def _is_day_phrase(text: str, start: int, before: re.Match[str]) -> bool:
    """Tell "the tenth of August" from "the second half of August" and from "Tishrin the second"."""
    if phrases.DIGITS.match(before["day"]):
        return True
    if not before["of"].strip():
        return name_key(before["day"]) in _FIRST_DAYS
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
        year = int(after["year"] or 0) or 1400 + int(after["short"])
        dated = month._replace(year=year, end=after.end())
        if month.calendar == "hijri":
            if not is_possible(dated) and after["era"] not in phrases.HIJRI_ERAS:
                dated = in_gregorian_year(dated, year)
            if is_possible(dated):
                return dated, True
        elif (
            after["year"]
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


def _read_weekday(text: str, match: re.Match[str], name: Name, today: date) -> Iterator[Reading]:
    start, end = match.span("name")
    direction: Direction | None = None
    if after := phrases.QUALIFIER_AFTER.match(text, end):
        if after["word"] and not after["unit"]:
            direction, end = _direction(after["word"]), after.end()
    elif before := _english_qualifier(text, start):
        direction, start = _direction(before["word"]), start - len(before[0])
    if direction and (day := weekday_beside(name.number, direction, today)):
        yield _reading_of(day, start, end)


def _read_day_from_today(text: str, match: re.Match[str], name: Name, today: date) -> Iterator[Reading]:
    """Read "yesterday" and its like; a weekday beside it must agree, "today" needs one or a time of day."""
    start, end = match.span("name")
    if name_key(match["name"]) == name_key("الأمس") and "\N{ARABIC LETTER BEH}" not in match["clitic"]:
        return
    day = later(today, name.number)
    weekday = phrases.WEEKDAY_AFTER.match(text, end)
    certain = not name.shy or phrases.BEFORE_TODAY.search(text[max(0, start - phrases.LEFT) : start])
    if weekday:
        certain, end = True, weekday.end()
        if day and NAMES[name_key(weekday["name"])].number != day.weekday():
            return
    if day and certain:
        yield _reading_of(day, start, end)


_CURRENT = name_key(CURRENT)


def _read_period(text: str, match: re.Match[str], name: Name, today: date) -> Iterator[Reading]:
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
        return
    months = today.year * 12 + today.month - 1 + name.number * _STEP[_direction(word)]
    said = Reading(start, end, year=months // 12, month=months % 12 + 1 if name.number == 1 else None)
    days = _days_before(text, said) if said.month else []
    if days:
        yield from _each_day(days, said)
    elif not needs_day:
        yield said


def _reading_of(day: date, start: int, end: int) -> Reading:
    return Reading(start, end, day.year, day.month, day.day)
