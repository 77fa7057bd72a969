"""The histogram of a search as a drawing: where each bar stands and which search it leads to.

The counting is the engine's; the SVG and its text equivalent are ``templates/_timeline.html``.
"""

from dataclasses import dataclass
from datetime import date

from app.addresses import search_address
from app.search_params import ANY_DATE, SearchParams, with_published
from archive.engines.protocol import HistogramBar, Interval, SearchPage

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


@dataclass(frozen=True, slots=True)
class Timeline:
    """The drawing: its bars in order of time.

    ``undrawn`` articles are dated less precisely than a bar; ``whole_url`` leads from a range to all of time.
    """

    bars: tuple[Bar, ...]
    interval: Interval
    undrawn: int
    whole_url: str | None

    @property
    def width(self) -> int:
        """Units from edge to edge."""
        return WIDTH

    @property
    def height(self) -> int:
        """Units from the ground to the top of the highest bar."""
        return HEIGHT


def draw_timeline(page: SearchPage, params: SearchParams, *, mirrored: bool) -> Timeline | None:
    """Draw the histogram of a search; None if nothing is dated. Each bar leads to the search for its date.

    Within a range the histogram has to be that of the range alone (``zoom``), so that what is drawn is always
    what is found. Time runs as the page reads: from the right where ``mirrored``. Periods without articles
    keep their room.
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
            url=search_address(with_published(params, own_date, own_date)),
            x=round(x, 1),
            width=round(width, 1),
            # A single article stays visible beside a thousand.
            height=max(2.0, round(HEIGHT * bar.count / peak, 1)),
        )

    bars = tuple(draw(bar, place) for bar, place in zip(page.histogram, places, strict=True))
    narrowed = params.published != ANY_DATE
    dated = page.total - (0 if narrowed else page.undated)
    return Timeline(
        bars=bars,
        interval=interval,
        undrawn=max(dated - sum(bar.count for bar in bars), 0),
        whole_url=search_address(with_published(params, None, None)) if narrowed else None,
    )


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
