"""The search for dates: it starts at what only dates have (a month's name, three joined numbers, a year of
four digits) and looks a few words to either side.

``date_words.py`` and ``date_figures.py`` read, ``date_rules.py`` reckons, here readings side by side are
joined.
"""

import re
from collections.abc import Iterable
from datetime import date

from archive.article import DateMention
from indexer.recognise import date_phrases as phrases
from indexer.recognise import date_weekday_phrases as around
from indexer.recognise.date_figures import read_figures
from indexer.recognise.date_places import names_in
from indexer.recognise.date_rules import Reading, are_twins, is_possible, to_gregorian, value_of
from indexer.recognise.date_short_figures import read_short_figures
from indexer.recognise.date_spelled_years import read_spelled_years, with_years_behind
from indexer.recognise.date_words import read_name

_OF_DATE = re.compile(r"\d|من|of")  # what a date has that a weekday has not


def search_dates(text: str, published: str | None) -> tuple[DateMention, ...]:
    """Do what ``dates.find_dates`` promises."""
    today = _day_of(published)
    named = _disjoint(reading for match in names_in(text) for reading in read_name(text, match, today))
    figures = [*read_figures(text, named, today), *read_short_figures(text, today)]
    if spelled := read_spelled_years(text):
        named, figures = with_years_behind(text, named, spelled), [*figures, *spelled]
    readings = _share_years(text, _disjoint([*named, *figures]))
    readings = _without_weekdays_of(text, readings)
    sure = (each for each in _merge_twins(text, readings) if not (each.weak or each.impossible))
    return tuple(
        DateMention(
            value=value_of(reading),
            precision=reading.precision,
            calendar=reading.calendar,
            text=text[reading.start : reading.end],
            start=reading.start,
            end=reading.end,
        )
        for reading in map(to_gregorian, sure)
    )


def _day_of(published: str | None) -> date | None:
    try:
        return date.fromisoformat((published or "")[:10])
    except ValueError:
        return None


def _disjoint(readings: Iterable[Reading]) -> list[Reading]:
    """In order of the text, without those that overlap an earlier or longer one."""
    kept: list[Reading] = []
    for reading in sorted(readings, key=lambda reading: (reading.start, -reading.end)):
        if not kept or reading.start >= kept[-1].end:
            kept.append(reading)
    return kept


def _share_years(text: str, readings: list[Reading]) -> list[Reading]:
    """Give "5 June" in "from 5 June to 7 July 2015" the year of the date after it, or the one before that."""
    shared = list(readings)
    for index in range(len(shared) - 2, -1, -1):
        one, after = shared[index], shared[index + 1]
        if one.year is not None or one.month is None or after.year is None or after.month is None:
            continue
        alike = one.calendar == after.calendar and one.precision == after.precision
        alike = alike and not phrases.NUMERIC.match(text, after.start)
        if alike and phrases.TO_NEXT_DATE.fullmatch(text, one.end, after.start):
            year = after.year if one.month <= after.month else after.year - 1
            dated = one._replace(year=year, weak=False)
            shared[index] = dated if is_possible(dated) else dated._replace(impossible=True)
    return shared


def _without_weekdays_of(text: str, readings: list[Reading]) -> list[Reading]:
    """Take "next Tuesday" away where its date stands beside it: "next Tuesday, 31 May 2016"."""
    kept: list[Reading] = []
    for reading in readings:
        is_said = kept and reading.day and _is_weekday_of(text, kept[-1], reading)
        kept.append(_with_weekday(text, kept.pop(), reading) if is_said else reading)
    return kept


def _is_weekday_of(text: str, one: Reading, other: Reading) -> bool:
    """Whether one reading is a weekday, as it was reckoned, and the other its date right behind it."""
    if (
        other.weak
        or other.start - one.end > phrases.LEFT
        or not _OF_DATE.search(text, other.start, other.end)
    ):
        return False
    if around.RECKONED_WEEKDAY.fullmatch(text, one.start, one.end) is None:
        is_day = around.RECKONED_DAY.fullmatch(text, one.start, one.end) is not None
        if not (is_day and _agree(one, other)):
            return False
    beside = phrases.BESIDE.fullmatch(text, one.end, other.start)
    return bool(beside or phrases.CORRESPONDING_TO.fullmatch(text, one.end, other.start))


def _with_weekday(text: str, weekday: Reading, day: Reading) -> Reading:
    """Give a day its weekday, and the year of it, if they agree: "next Thursday (26 May)"."""
    if not _agree(weekday, day):
        return day
    closed = "(" in text[weekday.end : day.start] and text.startswith(")", day.end)
    return day._replace(start=weekday.start, end=day.end + closed, year=day.year or weekday.year)


def _agree(weekday: Reading, day: Reading) -> bool:
    if day.year is None:
        return (weekday.month, weekday.day) == (day.month, day.day)
    return value_of(weekday) == value_of(to_gregorian(day))


def _merge_twins(text: str, readings: list[Reading]) -> list[Reading]:
    """One mention for a date said in both calendars; the Gregorian one is its value."""
    merged: list[Reading] = []
    for reading in readings:
        last = merged[-1] if merged else None
        if last and last.calendar != reading.calendar and _say_the_same(text, last, reading):
            gregorian = _dated_by_twin(
                *((last, reading) if last.calendar == "gregorian" else (reading, last))
            )
            between = text[last.end : reading.start]
            opened = "(" in between and ")" not in between and text.startswith(")", reading.end)
            merged[-1] = gregorian._replace(start=last.start, end=reading.end + opened, weak=False)
        elif last and _repeats(text, last, reading):
            merged[-1] = last._replace(end=reading.end)
        else:
            merged.append(reading)
    return merged


def _dated_by_twin(gregorian: Reading, hijri: Reading) -> Reading:
    """Give "19 August, which is 4 Dhu al-Qada 1436" the year that only the other calendar's name says."""
    turned = to_gregorian(hijri)
    same = turned.month == gregorian.month and turned.precision == gregorian.precision
    return gregorian._replace(year=turned.year) if gregorian.year is None and same else gregorian


def _repeats(text: str, one: Reading, other: Reading) -> bool:
    """Tell "today, Saturday 9/10/1436 AH, which is 25/7/2015": the last says the first once more."""
    if one.impossible or one.weak or other.start - one.end > phrases.LEFT:
        return False
    if phrases.CORRESPONDING_TO.fullmatch(text, one.end, other.start) is None:
        return False
    return value_of(one) == value_of(other)


def _say_the_same(text: str, one: Reading, other: Reading) -> bool:
    if one.impossible or other.impossible or other.start - one.end > phrases.LEFT:
        return False
    if phrases.CORRESPONDING_TO.fullmatch(text, one.end, other.start):
        return True
    return bool(phrases.BESIDE.fullmatch(text, one.end, other.start)) and are_twins(one, other)
