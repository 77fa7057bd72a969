"""Reads dates written in figures: 23/5/2016 and its like, and years that a word before them makes years.

Days and years beside a month's name are read in ``date_words.py``.
"""

import re
from bisect import bisect_right
from collections.abc import Iterator
from datetime import date
from functools import lru_cache

from indexer.recognise import date_phrases as phrases
from indexer.recognise.date_places import figures_in
from indexer.recognise.date_rules import FIRST_YEAR, LAST_HIJRI_YEAR, LAST_YEAR, Reading, is_possible
from indexer.recognise.date_short_figures import is_announced, whole_year
from indexer.recognise.date_writers import puts_day_first

_AROUND = 40
_BESIDE, _FAR = 10, 21  # days from the day of publication
_WEEKDAYS = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
_LATIN = re.compile("[A-Za-z]{2}")
_ARABIC = re.compile("[\u0620-\u064a]")


def read_figures(text: str, named: list[Reading], today: date | None) -> Iterator[Reading]:
    """Read every date and year in figures, in order; a year among ``named`` only if more may follow it.

    ``today`` is the day of publication.
    """
    starts = [reading.start for reading in named]
    read_to = 0  # a list of years is read at its first
    for match in figures_in(text):
        start = match.start()
        at = bisect_right(starts, start) - 1
        is_named = at >= 0 and start < named[at].end
        if start < read_to or (is_named and _next_year(match, text, named[at].end) is None):
            continue
        for reading in _read_number(text, match, today):
            read_to = reading.end
            yield reading


def _read_number(text: str, match: re.Match[bytes], today: date | None) -> Iterator[Reading]:
    start, end = match.span()
    if numeric := phrases.NUMERIC.match(text, start):
        window = text[max(0, start - phrases.LEFT) : start]
        ends = end - start == 4 and numeric["mark"] == "." and " " in numeric[0]  # "in 2025. 2.0 per cent"
        if not (ends or phrases.announces_number(window) or phrases.is_glued(window)):
            yield _numeric_date(text, numeric, today)
            return
    if end - start == 4:
        yield from _read_years(text, match)


def _numeric_date(text: str, numeric: re.Match[str], today: date | None) -> Reading:
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
    elif lengths[0] <= 2 and lengths[1] == 2 and is_announced(text[max(0, start - phrases.LEFT) : start]):
        year, month, day = whole_year(last), middle, first
    else:
        return impossible
    if hijri or (1300 <= year <= 1500 and not numeric["era"]):
        reading = Reading(start, end, year, month, day, calendar="hijri")
    elif middle > 12 and first <= 12 and lengths[0] <= 2:  # 5/23/2016 can be read in one way only
        reading = Reading(start, end, year, first, middle)
    elif (
        lengths[0] <= 2 and first != middle and max(first, middle) <= 12 and _is_in_english(text, start, end)
    ):
        return _settled(text, start, (year, first, middle), today)._replace(end=end)
    else:
        reading = Reading(start, end, year, month, day)
    plausible = reading.calendar == "hijri" or FIRST_YEAR <= year <= LAST_YEAR
    return reading if plausible and is_possible(reading) else impossible


def _settled(text: str, start: int, figures: tuple[int, int, int], today: date | None) -> Reading:
    """Read 3/8/2023 by the weekday before it, which only one of its two days has.

    Else the day that is beside that of publication is meant, if the other one is far from it; else the text
    tells by its other dates or its countries that it puts the day first.
    """
    year, one, other = figures
    if not FIRST_YEAR <= year <= LAST_YEAR:
        return Reading(start, start, impossible=True)
    days = date(year, other, one), date(year, one, other)
    if said := phrases.WEEKDAY_BEFORE.search(text[max(0, start - 14) : start]):
        fitting = [day for day in days if _WEEKDAYS[day.weekday()] == said["day"]]
    else:
        fitting = _beside(today, days) or list(days[: puts_day_first(text)])
    if len(fitting) != 1:
        return Reading(start, start, impossible=True)
    return Reading(start, start, year, fitting[0].month, fitting[0].day)


def _beside(today: date | None, days: tuple[date, date]) -> list[date]:
    """The one of two days that is near the day of publication, if the other is not."""
    if today is None or max(abs((day - today).days) for day in days) <= _FAR:
        return []
    return [day for day in days if abs((day - today).days) <= _BESIDE]


def _is_in_english(text: str, start: int, end: int) -> bool:
    """Whether 5/6/2016 stands between Latin letters: either number may be the month (not in 5.6.2016)."""
    if "." in text[start:end]:
        return False
    around = text[max(0, start - _AROUND) : start] + text[end : end + _AROUND]
    return _LATIN.search(around) is not None and _ARABIC.search(around) is None


def _read_years(text: str, match: re.Match[bytes]) -> Iterator[Reading]:
    window = text[max(0, match.start() - phrases.LEFT) : match.start()]
    if phrases.is_glued(window) or _is_of_numbered(window):
        return
    after = text[match.end() : match.end() + 18]
    if ("قبل" in after or "ق." in after or "B" in after) and phrases.BEFORE_OUR_ERA.match(text, match.end()):
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
        year = _next_year(match, text, reading.end) if anchor else None


def _is_of_numbered(window: str) -> bool:
    """Whether a year belongs to the number of a law before it."""
    return window.endswith((" of ", " for ")) and phrases.NUMBER_OF_YEAR.search(window) is not None


def _next_year(match: re.Match[bytes], text: str, end: int) -> re.Match[str] | None:
    """The year that goes on a list of them; few have four figures near, which is soon known."""
    if match.string.find(b"0000", end, end + phrases.LEFT) < 0:
        return None
    return phrases.NEXT_YEAR.match(text, end) or phrases.LATER_YEAR.match(text, end)


def _year_anchor(text: str, start: int, window: str) -> phrases.Anchor | None:
    """How surely the words before four figures make them a year; None if nothing does."""
    word = phrases.last_word(window)
    if word in phrases.ONE_WORD_BEFORE_YEAR:
        if said := phrases.ONE_WORD_BEFORE_YEAR[word]:
            return said
    elif anchor := phrases.search_words(phrases.BEFORE_YEAR, window, phrases.WORDS_BEFORE_YEAR):
        return "strong" if anchor["strong"] else "plain" if anchor["plain"] else "doubtful"
    before = window.rstrip(" \t\xa0")[-4:]
    if before.endswith(("(", "[")):
        return _bracket_anchor(text, start, window)
    begins_line = before[-1:] in ("", "\n")
    if before.endswith("©") or (begins_line and phrases.CHRONICLE.match(text, start)):
        return "plain"
    if _has_shape_of_year(text, start, before) or _is_range(text, start, window):
        return "strong"
    return "plain" if _counts_nothing(text, start, window) else None


def _counts_nothing(text: str, start: int, window: str) -> bool:
    """Whether four figures behind an Arabic noun end a clause: what is counted stands behind its number."""
    if not phrases.ENDS_CLAUSE.match(text, start) or not phrases.NOUN_BEFORE_YEAR.search(window[-24:]):
        return False
    return phrases.NUMBERED_BEFORE.search(window) is None


_DETERMINERS = ("the", " a", " an", "this", "that")
_ARTICLES = (" a", " an", "his", "her", "its", "heir")


def _has_shape_of_year(text: str, start: int, before: str) -> bool:
    """Whether what follows four figures, or the other sentences of the text, make them a year."""
    if before[-1:] in ("", "\n", "."):
        return bool(phrases.OVER_DATES.match(text, start)) or start in _years_of_sentences(text)
    if before.endswith(_ARTICLES) and phrases.ONE_OF_YEAR.match(text, start):
        return True
    return before.lower().endswith(_DETERMINERS) and phrases.EVENT_AFTER.match(text, start) is not None


def _is_range(text: str, start: int, window: str) -> bool:
    years = phrases.YEAR_RANGE.match(text, start)
    if years is None or phrases.PAGES.search(window):
        return False
    return 1900 < int(years["first"]) < int(years["last"]) < min(2040, int(years["first"]) + 20)


def _bracket_anchor(text: str, start: int, window: str) -> phrases.Anchor | None:
    if years := phrases.BRACKETED_YEARS.match(text, start):
        return "strong" if 0 < int(years["last"]) - int(years["first"]) < 150 else None
    if phrases.LONE_IN_BRACKETS.match(text, start) and FIRST_YEAR < int(text[start : start + 4]) < 2040:
        counted = phrases.COUNTED.match(text, start + 5) or phrases.NUMBER_BEFORE_BRACKET.search(window)
        return None if counted else "plain"
    return None


@lru_cache(maxsize=4)
def _years_of_sentences(text: str) -> frozenset[int]:
    """Where three or more sentences begin with years, each as late as the one before, as in a biography."""
    found = list(phrases.SENTENCE_YEARS.finditer(text))
    years = [int(match[1]) for match in found]
    if len(found) < 3 or years != sorted(years) or not 1800 < years[0] <= years[-1] < 2040:
        return frozenset()
    return frozenset(match.start(1) for match in found)


@lru_cache(maxsize=4)
def _names_the_hijra(text: str) -> bool:
    return phrases.HIJRI_MARK.search(text) is not None


def _is_long_ago(text: str, match: re.Match[str], anchor: phrases.Anchor | None) -> bool:
    """Whether a year before newspapers is surely one: in Arabic it may be one of the Hijra until 1500.

    Even 1391 with the sign of our era is: papers put the wrong sign to the years of living memory.
    """
    year = int(match["year"])
    if anchor is None or not 1000 <= year < FIRST_YEAR:
        return False
    if _LATIN.search(text[max(0, match.start() - 12) : match.start()]) is None:
        if match["era"]:
            return not 1340 <= year <= 1450
        if year <= LAST_HIJRI_YEAR:
            return False
    return anchor == "strong" or phrases.AFTER_YEAR.match(text, match.end()) is not None


def _read_year(
    text: str, match: re.Match[str], anchor: phrases.Anchor | None, before: Reading | None
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
        return reading if _is_long_ago(text, match, anchor) else None
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
