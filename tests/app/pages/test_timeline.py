"""What of a histogram is drawn, and where."""

from urllib.parse import parse_qs, urlsplit

import pytest

from app.pages.timeline import MOST_COLUMNS, Timeline, draw_timeline
from app.search_params import SearchParams
from archive.engines.protocol import HistogramBar, HistogramOf, SearchPage


def years(*numbers: int, count: int = 1) -> tuple[HistogramBar, ...]:
    return tuple(HistogramBar(f"{year:04}-01-01", f"{year:04}-12-31", count) for year in numbers)


def drawn(bars: tuple[HistogramBar, ...], timeline: HistogramOf = "named", **options: bool) -> Timeline:
    page = SearchPage(hits=(), total=100, histogram=bars, interval="year" if bars else None)
    result = draw_timeline(page, SearchParams(timeline=timeline), mirrored=options.get("mirrored", False))
    assert result is not None
    return result


def asked(url: str | None) -> dict[str, list[str]]:
    return parse_qs(urlsplit(url or "").query)


def test_time_runs_as_the_page_reads_and_empty_years_keep_their_room() -> None:
    bars = years(2015, 2016, 2019)
    places = [bar.x for bar in drawn(bars).bars]
    assert places == sorted(places)
    assert places[2] - places[1] == pytest.approx(3 * (places[1] - places[0]), abs=0.2)
    mirrored = drawn(bars, mirrored=True)
    assert [round(mirrored.width - bar.x, 1) for bar in mirrored.bars] == places


def test_the_highest_bar_fills_the_drawing_and_the_lowest_is_still_seen() -> None:
    timeline = drawn((*years(2015, count=10_000), *years(2016)))
    assert [bar.height for bar in timeline.bars] == [timeline.height, 2.0]


def test_years_too_far_from_most_are_not_drawn_but_led_to() -> None:
    timeline = drawn((*years(622, 1258), *years(2014, 2015, 2016, count=9), *years(2150)))
    assert [bar.date for bar in timeline.bars] == ["2014", "2015", "2016"]
    assert asked(timeline.earlier_url) == {"named_to": ["1258"], "timeline": ["named"]}
    assert asked(timeline.later_url) == {"named_from": ["2150"], "timeline": ["named"]}
    assert drawn(years(*range(2000, 2020))).earlier_url is None


def test_no_more_columns_are_drawn_than_can_be_told_apart() -> None:
    timeline = drawn(years(*range(1800, 2100)))
    assert len(timeline.bars) == MOST_COLUMNS["year"]
    assert timeline.bars[-1].date == "2099"  # among equals the latest


def test_articles_dated_less_precisely_than_the_bars_are_counted_as_undrawn() -> None:
    assert drawn(years(2015, 2016, count=40), "published").undrawn == 20
    assert drawn(years(2015, 2016, count=40), "named").undrawn == 0


def test_nothing_found_draws_nothing() -> None:
    assert draw_timeline(SearchPage(hits=(), total=0), SearchParams(), mirrored=False) is None
    assert drawn(()).bars == ()
