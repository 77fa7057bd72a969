"""Reads the dates that stand around a word: a month's name, a weekday, "yesterday", "last year".

The words are in ``date_names.py``; years and dates written in figures alone are read in ``date_figures.py``.
"""

import re
from collections.abc import Iterator
from datetime import date

from archive.article import Calendar
from indexer.recognise import date_phrases as phrases
from indexer.recognise.date_names import NAMES, ORDINALS, Name, name_key
from indexer.recognise.date_rules import (
    FIRST_YEAR,
    LAST_YEAR,
    Direction,
    Reading,
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
    days, month = _days_of(text, month, glued=bool(match["clitic"]))
    if days:
        month = month._replace(day=days[0][0])
    month, anchored = _with_year(text, month, today, anchored=anchored or bool(days), days=bool(days))
    if month.calendar == "hijri" and month.year is None:
        month = month._replace(weak=True)
    is_verb = name.shy and match["name"].islower() and match["name"].isascii()  # "it may 5 times"
    if (is_verb and month.year is None) or not (anchored or phrases.BEFORE_MONTH.search(window)):
        return
    if not days:
        yield month
    for position, (day, day_start, day_end) in enumerate(days, start=1):
        end = month.end if position == len(days) else day_end
        reading = month._replace(start=day_start, end=end, day=day)
        yield reading._replace(impossible=not is_possible(reading))


def _days_of(text: str, month: Reading, *, glued: bool) -> tuple[list[tuple[int, int, int]], Reading]:
    """The days said beside a month (number, start, end each), and the month up to the last of them."""
    origin = max(0, month.start - phrases.LEFT)
    window = "" if glued else text[origin : month.start]
    before = phrases.search_words(phrases.DAYS_BEFORE, window, phrases.WORDS_BEFORE_MONTH)
    if before and _is_day_phrase(text, origin + before.start("first" if before["first"] else "day"), before):
        days = [(_day_number(before["day"]), origin + before.start("day"), month.end)]
        if before["first"]:
            days.insert(
                0,
                (_day_number(before["first"]), origin + before.start("first"), origin + before.end("first")),
            )
        return days, month
    after = phrases.DAYS_AFTER.match(text, month.end)
    if after and (after["year"] or text[month.start].isascii()):
        days = [(_day_number(after["day"]), month.start, after.end("day"))]
        if after["last"]:
            days.append((_day_number(after["last"]), *after.span("last")))
        return days, month._replace(end=after.end())
    return [], month


def _day_number(words: str) -> int:
    digits = phrases.DIGITS.match(words)
    return int(digits[0]) if digits else ORDINALS[name_key(words)]


def _is_day_phrase(text: str, start: int, before: re.Match[str]) -> bool:
    """Tell "the tenth of August" from "the second half of August" and from "Tishrin the second"."""
    if phrases.DIGITS.match(before["day"]):
        return True
    if not before["of"].strip():
        return name_key(before["day"]) == name_key("غرة")
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
            if is_possible(dated):
                return dated, True
        elif (
            after["year"]
            and after["era"] not in phrases.HIJRI_ERAS
            and _follows_month(text, after, year, days=days)
        ):
            return dated, True
    if after := phrases.QUALIFIER_AFTER.match(text, month.end):
        direction = _direction(after["word"] or after["english"])
        if after["unit"]:  # "May of last year"
            return (
                (month._replace(year=today.year + _STEP[direction], end=after.end()), True)
                if today and month.calendar == "gregorian"
                else (month, True)
            )
        said = month._replace(end=after.end())
        return (month_beside(said, direction, today) if today else said), True
    window = text[max(0, month.start - phrases.LEFT) : month.start]
    if month.day is None and (before := phrases.ENGLISH_QUALIFIER_BEFORE.search(window)):
        direction = _direction(before["word"])
        said = month._replace(start=month.start - len(before[0]))
        return (month_beside(said, direction, today) if today else said), True
    return month, anchored


def _follows_month(text: str, after: re.Match[str], year: int, *, days: bool) -> bool:
    """Tell "May 1756" from "in May 1500 people"."""
    if days or FIRST_YEAR <= year <= LAST_YEAR:
        return 1000 <= year <= LAST_YEAR
    return 1000 <= year < FIRST_YEAR and year % 100 > 0 and not phrases.COUNTED.match(text, after.end())


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
    elif before := phrases.ENGLISH_QUALIFIER_BEFORE.search(text[max(0, start - phrases.LEFT) : start]):
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


def _read_period(text: str, match: re.Match[str], name: Name, today: date) -> Iterator[Reading]:
    start, end = match.span("name")
    word = None
    if match["name"].startswith("\N{ARABIC LETTER HEH}"):
        word = "هذا"  # "this" stands in the name itself
    elif after := phrases.QUALIFIER_AFTER.match(text, end):
        if not after["unit"] and after["word"]:
            word, end = after["word"], after.end()
    elif before := phrases.ENGLISH_QUALIFIER_BEFORE.search(text[max(0, start - phrases.LEFT) : start]):
        word, start = before["word"], start - len(before[0])
    if word is None:
        return
    months = today.year * 12 + today.month - 1 + name.number * _STEP[_direction(word)]
    yield Reading(start, end, year=months // 12, month=months % 12 + 1 if name.number == 1 else None)


def _reading_of(day: date, start: int, end: int) -> Reading:
    return Reading(start, end, day.year, day.month, day.day)
