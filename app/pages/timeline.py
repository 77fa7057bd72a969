"""The histogram of a search as a drawing: where each bar stands and which search it leads to.

The counting is the engine's; the SVG and its text equivalent are ``templates/_timeline.html``.
"""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from archive.engines.protocol import DateRange, HistogramBar, Interval, SearchPage

WIDTH = 960
HEIGHT = 96
WIDEST_BAR = 36.0


@dataclass(frozen=True, slots=True)
class Bar:
    """One bar in units of the drawing, measured from where time begins; ``date`` is its own ISO 8601 date."""

    date: str
    count: int
    url: str
    x: float
    width: float
    height: float
    chosen: bool


@dataclass(frozen=True, slots=True)
class Timeline:
    """The drawing: its bars in order of time, and the count of the highest."""

    bars: tuple[Bar, ...]
    interval: Interval
    peak: int
    narrowed: bool

    @property
    def width(self) -> int:
        """Units from edge to edge."""
        return WIDTH

    @property
    def height(self) -> int:
        """Units from the ground to the top of the highest bar."""
        return HEIGHT


def draw_timeline(
    page: SearchPage, published: DateRange | None, url: Callable[[str], str], *, mirrored: bool
) -> Timeline | None:
    """Draw a page's histogram; None if nothing is dated. ``url`` gives the search for one bar's own date.

    Time runs as the page reads: from the right where ``mirrored``. Periods without articles keep their room.
    """
    if not page.histogram or page.interval is None:
        return None
    interval = page.interval
    places = [_place(bar.first, interval) for bar in page.histogram]
    step = WIDTH / (places[-1] - places[0] + 1)
    width = min(max(step * 0.75, 1.0), WIDEST_BAR)
    peak = max(bar.count for bar in page.histogram)

    def draw(bar: HistogramBar, place: int) -> Bar:
        middle = (place - places[0] + 0.5) * step
        x = (WIDTH - middle if mirrored else middle) - width / 2
        own_date = _cut(bar.first, interval)
        return Bar(
            date=own_date,
            count=bar.count,
            url=url(own_date),
            x=round(x, 1),
            width=round(width, 1),
            # A single article stays visible beside a thousand.
            height=max(2.0, round(HEIGHT * bar.count / peak, 1)),
            chosen=_within(bar, published),
        )

    bars = tuple(draw(bar, place) for bar, place in zip(page.histogram, places, strict=True))
    return Timeline(bars=bars, interval=interval, peak=peak, narrowed=published is not None)


def _place(day: str, interval: Interval) -> int:
    when = date.fromisoformat(day)
    match interval:
        case "year":
            return when.year
        case "month":
            return when.year * 12 + when.month
        case "day":
            return when.toordinal()


def _cut(day: str, interval: Interval) -> str:
    return day[: {"year": 4, "month": 7, "day": 10}[interval]]


def _within(bar: HistogramBar, published: DateRange | None) -> bool:
    """Tell whether a bar lies in the chosen range: ISO dates cut to the same length compare as texts."""
    if published is None:
        return True
    after = published.first is None or bar.last >= published.first
    before = published.last is None or bar.first[: len(published.last)] <= published.last
    return after and before
