"""The bars of a histogram, for every engine: which interval is readable, and which dates a bar stands for.

Counting is each engine's own business; days, months and years are numbers as in ``document``.
"""

from collections.abc import Callable, Mapping
from datetime import timedelta
from typing import Final

from archive.engines.document import as_date, day_range
from archive.engines.protocol import DateRange, HistogramBar, Interval

ALL_TIME: Final = (1_01_01, 9999_12_31)
"""The first and the last day that a date can name."""

_DAYS_FOR_DAY_BARS = 62  # two months of daily bars fit a page
_DAYS_FOR_MONTH_BARS = 366 * 5
_FROM_COARSE_TO_FINE: Final[tuple[Interval, ...]] = ("year", "month", "day")
_DAYS_APART: Final[Mapping[Interval, int]] = {"year": 10_000, "month": 100, "day": 1}

Bars = tuple[HistogramBar, ...]
Days = tuple[int, int]


def interval_between(first: int, last: int) -> Interval:
    """Choose the interval that gives a readable number of bars between two days."""
    span = as_date(last) - as_date(first)
    if span <= timedelta(days=_DAYS_FOR_DAY_BARS):
        return "day"
    return "month" if span <= timedelta(days=_DAYS_FOR_MONTH_BARS) else "year"


def bars_of(interval: Interval, counts: Mapping[int, int]) -> Bars:
    """Give the bars in order of time, of counts by year (YYYY), by month (YYYYMM) or by day (YYYYMMDD)."""
    return tuple(_bar(_days_of(interval, number), counts[number]) for number in sorted(counts))


def days_within(bounds: DateRange | None) -> Days:
    """Give the first and the last day of a range, where it is open those of all time."""
    first = day_range(bounds.first)[0] if bounds and bounds.first else ALL_TIME[0]
    last = day_range(bounds.last)[1] if bounds and bounds.last else ALL_TIME[1]
    return first, last


def numbers_asked(interval: Interval, first: int, last: int) -> dict[str, object]:
    """Give the aggregation that counts named dates by their numbers: all engines here take the same."""
    bounds = {"min": first, "max": last}
    field = f"named_{interval}"
    return {"histogram": {"field": field, "interval": 1, "hard_bounds": bounds, "min_doc_count": 1}}


def count_named(
    count: Callable[[Interval, int, int], Mapping[int, int]], days: Days
) -> tuple[Interval | None, Bars]:
    """Give the bars of the dates named in articles that touch ``days``, in the interval that suits them.

    ``count(interval, first, last)`` counts articles by the numbers of ``named_year``, ``named_month`` or
    ``named_day`` from ``first`` to ``last``. It is asked by year, then by month and by day as long as what
    was found is near enough together and anything is named so precisely.
    """
    interval: Interval = "year"
    counts: Mapping[int, int] = {}
    for finer in _FROM_COARSE_TO_FINE:
        step = _DAYS_APART[finer]
        found = count(finer, days[0] // step, days[1] // step)
        if not found:
            break
        interval, counts = finer, found
        if interval_between(*_span(interval, counts, days)) == interval:
            break
    return (interval, bars_of(interval, counts)) if counts else (None, ())


def _span(interval: Interval, counts: Mapping[int, int], days: Days) -> Days:
    """Give the first and the last day of what was counted, as far as they lie within ``days``."""
    first, last = _days_of(interval, min(counts))[0], _days_of(interval, max(counts))[1]
    return max(first, days[0]), min(last, days[1])


def _bar(days: Days, count: int) -> HistogramBar:
    return HistogramBar(as_date(days[0]).isoformat(), as_date(days[1]).isoformat(), count)


def _days_of(interval: Interval, number: int) -> Days:
    """Give the first and the last day of a year, a month or a day."""
    first = number * _DAYS_APART[interval]
    year, month, day = first // 10_000, first // 100 % 100, first % 100
    match interval:
        case "year":
            return day_range(f"{year:04}")
        case "month":
            return day_range(f"{year:04}-{month:02}")
        case "day":
            return day_range(f"{year:04}-{month:02}-{day:02}")
