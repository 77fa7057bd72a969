"""The search for dates: it starts at what only dates have (a month's name, three joined numbers, a year of
four digits) and looks a few words to either side.

``date_words.py`` and ``date_figures.py`` read, ``date_rules.py`` reckons, here readings side by side are
joined.
"""

import re
from collections.abc import Iterator
from datetime import date

from archive.article import DateMention
from indexer.recognise import date_phrases as phrases
from indexer.recognise.date_figures import read_figures
from indexer.recognise.date_rules import Reading, are_twins, to_gregorian, value_of
from indexer.recognise.date_words import read_name


def search_dates(text: str, published: str | None) -> tuple[DateMention, ...]:
    """Do what ``dates.find_dates`` promises."""
    today = _day_of(published)
    named = [reading for match in _names_in(text) for reading in read_name(text, match, today)]
    readings = _share_years(text, _disjoint([*named, *read_figures(text)]))
    found = (to_gregorian(reading) for reading in _merge_twins(text, readings))
    return tuple(
        DateMention(
            value=value_of(reading),
            precision=reading.precision,
            calendar=reading.calendar,
            text=text[reading.start : reading.end],
            start=reading.start,
            end=reading.end,
        )
        for reading in found
        if not (reading.weak or reading.impossible)
    )


def _names_in(text: str) -> Iterator[re.Match[str]]:
    if first := phrases.NAME_AT_START.match(text):
        yield first
    yield from phrases.NAME.finditer(text)


def _day_of(published: str | None) -> date | None:
    try:
        return date.fromisoformat((published or "")[:10])
    except ValueError:
        return None


def _disjoint(readings: list[Reading]) -> list[Reading]:
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
            shared[index] = one._replace(year=year, weak=False)
    return shared


def _merge_twins(text: str, readings: list[Reading]) -> list[Reading]:
    """One mention for a date said in both calendars; the Gregorian one is its value."""
    merged: list[Reading] = []
    for reading in readings:
        last = merged[-1] if merged else None
        if last and last.calendar != reading.calendar and _say_the_same(text, last, reading):
            gregorian = last if last.calendar == "gregorian" else reading
            between = text[last.end : reading.start]
            opened = "(" in between and ")" not in between and text.startswith(")", reading.end)
            merged[-1] = gregorian._replace(start=last.start, end=reading.end + opened, weak=False)
        elif last and _repeats(text, last, reading):
            merged[-1] = last._replace(end=reading.end)
        else:
            merged.append(reading)
    return merged


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
