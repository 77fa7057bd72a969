"""Reads dates written in figures: 23/5/2016 and its like, and years that a word before them makes years.

Days and years beside a month's name are read in ``date_words.py``.
"""

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import Literal

from indexer.recognise import date_phrases as phrases
from indexer.recognise.date_rules import FIRST_YEAR, LAST_YEAR, Reading, is_possible

_AROUND = 40
_LATIN = re.compile("[A-Za-z]{2}")
_ARABIC = re.compile("[\u0620-\u064a]")


def read_figures(text: str) -> Iterator[Reading]:
    """Read every date and year in figures, in order; those beside a month's name are among them."""
    read_to = 0  # a list of years is read at its first
    for match in phrases.FIGURES.finditer(text):
        if match.start() >= read_to:
            for reading in _read_number(text, match):
                read_to = reading.end
                yield reading


def _read_number(text: str, match: re.Match[str]) -> Iterator[Reading]:
    start, end = match.span()
    if end - start > 4:
        return
    if numeric := phrases.NUMERIC.match(text, start):
        window = text[max(0, start - phrases.LEFT) : start]
        if not phrases.NO_DATE_AFTER.search(window) and not phrases.is_glued(window):
            yield _numeric_date(text, numeric)
            return
    if end - start == 4:
        yield from _read_years(text, match)


def _numeric_date(text: str, numeric: re.Match[str]) -> Reading:
    first, middle, last = (int(numeric[part]) for part in ("first", "middle", "last"))
    start, end = numeric.span()
    impossible = Reading(start, end, impossible=True)
    lengths = len(numeric["first"]), len(numeric["last"])
    hijri = numeric["era"] in phrases.HIJRI_ERAS
    if lengths[0] == 4 and lengths[1] <= 2:
        year, month, day = first, middle, last
    elif lengths[0] <= 2 and lengths[1] == 4:
        year, month, day = last, middle, first
    elif lengths[0] <= 2 and lengths[1] == 2 and hijri:
        year, month, day = 1400 + last, middle, first
    else:
        return impossible
    if hijri or (1300 <= year <= 1500 and not numeric["era"]):
        reading = Reading(start, end, year, month, day, calendar="hijri")
    elif middle > 12 and first <= 12 and lengths[0] <= 2:  # 5/23/2016 can be read in one way only
        reading = Reading(start, end, year, first, middle)
    elif (
        lengths[1] == 4 and first != middle and max(first, middle) <= 12 and _is_in_english(text, start, end)
    ):
        return impossible
    else:
        reading = Reading(start, end, year, month, day)
    plausible = reading.calendar == "hijri" or FIRST_YEAR <= year <= LAST_YEAR
    return reading if plausible and is_possible(reading) else impossible


def _is_in_english(text: str, start: int, end: int) -> bool:
    """Whether 5/6/2016 stands between Latin letters: either number may be the month (not in 5.6.2016)."""
    if "." in text[start:end]:
        return False
    around = text[max(0, start - _AROUND) : start] + text[end : end + _AROUND]
    return _LATIN.search(around) is not None and _ARABIC.search(around) is None


def _read_years(text: str, match: re.Match[str]) -> Iterator[Reading]:
    window = text[max(0, match.start() - phrases.LEFT) : match.start()]
    if phrases.is_glued(window):
        return
    if phrases.BEFORE_OUR_ERA.match(text, match.end()):
        return
    anchor = _year_anchor(text, match.start(), window)
    year: re.Match[str] | None = phrases.YEAR.match(text, match.start())
    before: Reading | None = None
    while year:
        reading = _read_year(text, year, anchor, before)
        if reading is None:
            return
        yield reading
        before = reading
        year = phrases.NEXT_YEAR.match(text, year.end()) if anchor else None


Anchor = Literal["strong", "plain", "doubtful"]


def _year_anchor(text: str, start: int, window: str) -> Anchor | None:
    """How surely the words before four figures make them a year; None if nothing does."""
    if anchor := phrases.search_words(phrases.BEFORE_YEAR, window, phrases.WORDS_BEFORE_YEAR):
        return "strong" if anchor["strong"] else "plain" if anchor["plain"] else "doubtful"
    if phrases.LINE_START.search(window) and phrases.CHRONICLE.match(text, start):
        return "plain"
    if phrases.OPEN_BRACKET.search(window) and (years := phrases.BRACKETED_YEARS.match(text, start)):
        return "strong" if 0 < int(years["last"]) - int(years["first"]) < 150 else None
    return None


@lru_cache(maxsize=4)
def _names_the_hijra(text: str) -> bool:
    return phrases.HIJRI_MARK.search(text) is not None


def _read_year(
    text: str, match: re.Match[str], anchor: Anchor | None, before: Reading | None
) -> Reading | None:
    year, era = int(match["year"]), match["era"]
    start, end = match.span("year")[0], match.end()
    if era in phrases.HIJRI_ERAS or (
        anchor == "strong" and era is None and 1380 <= year <= 1450 and _names_the_hijra(text)
    ):
        reading = Reading(start, end, year, calendar="hijri")
        return reading if is_possible(reading) else None
    reading = Reading(start, end, year)
    if not is_possible(reading):
        return None
    if anchor is None:
        certain = 1970 <= year <= 2040 and year % 100 and match.end("year") == match.start("era")
        return reading._replace(weak=not certain) if era else None  # weak: "1902 CE" beside a Hijri year
    if anchor == "strong" or era:
        return reading
    continues = before is not None and before.year is not None and 0 < year - before.year < 100
    doubtful = year % 100 == 0 or (anchor == "doubtful" and not continues)
    if doubtful and not phrases.AFTER_YEAR.match(text, end):
        return None
    return None if phrases.COUNTED.match(text, end) else reading
