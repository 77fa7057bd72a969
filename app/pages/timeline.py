"""The histogram of a search as a drawing: where each bar stands and which search it leads to.

The counting is the engine's; the SVG and its text equivalent are ``templates/_timeline.html``.
"""

from dataclasses import dataclass
from datetime import date
from typing import get_args

from app.addresses import search_address
from app.search_params import ANY_DATE, SearchParams, with_drawn, with_timeline
from archive.engines.protocol import HistogramBar, HistogramOf, Interval, SearchPage

WIDTH = 960
HEIGHT = 96
WIDEST_BAR = 36.0
MOST_COLUMNS: dict[Interval, int] = {"year": 40, "month": 64, "day": 64}
"""Periods that are drawn at most. Of months and days the engine never gives more; years are cut."""


@dataclass(frozen=True, slots=True)
class Bar:
    """One bar: its middle and its height in units of the drawing, and its own ISO 8601 date."""

    date: str
    count: int
    url: str
    x: float
    height: float


@dataclass(frozen=True, slots=True)
class DatesShown:
    """Dates that the timeline can show, and the search that shows them."""

    dates: HistogramOf
    url: str
    current: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Timeline:
    """The drawing: its bars in order of time, none if nothing is dated (and then no ``interval``).

    ``undrawn`` articles were published at a date less precise than a bar. ``earlier_url`` and ``later_url``
    lead to what lies too far off to be drawn, ``whole_url`` from a range to all of time.
    """

    dates: HistogramOf
    bars: tuple[Bar, ...]
    bar_width: float
    interval: Interval | None
    undrawn: int
    earlier_url: str | None
    later_url: str | None
    whole_url: str | None
    ways: tuple[DatesShown, ...]

    @property
    def width(self) -> int:
        """Units from edge to edge."""
        return WIDTH

    @property
    def height(self) -> int:
        """Units from the ground to the top of the highest bar."""
        return HEIGHT


def is_narrowed(params: SearchParams) -> bool:
    """Tell whether the histogram has to be that of its own range alone, so that what is drawn is found."""
    return params.drawn != ANY_DATE or (params.undated and params.timeline == "published")


def draw_timeline(page: SearchPage, params: SearchParams, *, mirrored: bool) -> Timeline | None:
    """Draw the histogram of a search; None if nothing was found. Each bar leads to the search for its date.

    Time runs as the page reads: from the right where ``mirrored``.
    """
    if not page.total:
        return None
    earlier, shown, later = _cut_off(page.histogram, page.interval)
    undrawn = 0
    if params.timeline == "published":
        dated = page.total - (0 if is_narrowed(params) else page.undated)
        undrawn = max(dated - sum(bar.count for bar in page.histogram), 0)
    first, last = params.drawn.first, params.drawn.last
    return Timeline(
        dates=params.timeline,
        bars=_draw(shown, page.interval, params, mirrored=mirrored),
        bar_width=round(min(max(_step(shown, page.interval) * 0.75, 1.0), WIDEST_BAR), 1),
        interval=page.interval,
        undrawn=undrawn,
        earlier_url=_address(params, first, earlier[-1].last[:4]) if earlier else None,
        later_url=_address(params, later[0].first[:4], last) if later else None,
        whole_url=_address(params, None, None) if params.drawn != ANY_DATE else None,
        ways=tuple(
            DatesShown(dates, search_address(with_timeline(params, dates)), dates == params.timeline)
            for dates in get_args(HistogramOf)
        ),
    )


Bars = tuple[HistogramBar, ...]


def _cut_off(bars: Bars, interval: Interval | None) -> tuple[Bars, Bars, Bars]:
    """Part the bars into those before, within and after the periods that hold most and can all be drawn.

    A year that is named once, or read wrongly, would squeeze all others against an edge.
    """
    if not interval:
        return (), (), ()
    places = [_place(bar.first, interval) for bar in bars]
    best, best_count, start, count = (0, 0), -1, 0, 0
    for end, bar in enumerate(bars, start=1):
        count += bar.count
        while places[end - 1] - places[start] >= MOST_COLUMNS[interval]:
            count -= bars[start].count
            start += 1
        if count >= best_count:
            best, best_count = (start, end), count
    start, end = best
    return bars[:start], bars[start:end], bars[end:]


def _draw(bars: Bars, interval: Interval | None, params: SearchParams, *, mirrored: bool) -> tuple[Bar, ...]:
    """Place the bars by scale: periods without articles keep their room."""
    if not bars or interval is None:
        return ()
    start, step = _place(bars[0].first, interval), _step(bars, interval)
    peak = max(bar.count for bar in bars)

    def draw(bar: HistogramBar) -> Bar:
        middle = (_place(bar.first, interval) - start + 0.5) * step
        own_date = bar.first[: {"year": 4, "month": 7, "day": 10}[interval]]
        return Bar(
            date=own_date,
            count=bar.count,
            url=_address(params, own_date, own_date),
            x=round(WIDTH - middle if mirrored else middle, 1),
            # A single article stays visible beside a thousand.
            height=max(2.0, round(HEIGHT * bar.count / peak, 1)),
        )

    return tuple(draw(bar) for bar in bars)


def _step(bars: Bars, interval: Interval | None) -> float:
    """Give the units from one period to the next."""
    if not bars or interval is None:
        return WIDTH
    return WIDTH / (_place(bars[-1].first, interval) - _place(bars[0].first, interval) + 1)


def _address(params: SearchParams, first: str | None, last: str | None) -> str:
    return search_address(with_drawn(params, first, last))


def _place(day: str, interval: Interval) -> int:
    when = date.fromisoformat(day)
    match interval:
        case "year":
            return when.year
        case "month":
            return when.year * 12 + when.month
        case "day":
            return when.toordinal()
