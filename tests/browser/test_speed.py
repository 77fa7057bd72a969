"""How soon a page stands, and whether it moves: what its first paint waits for, and layout shift.

Time is printed (-s) and not judged, because machines differ; what a page asks for does not.
"""

from collections.abc import Callable
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from playwright.sync_api import Page

OpenPage = Callable[..., "Page"]

MOST_BYTES = 60_000  # of the page and what its paint waits for, not compressed; 44,000 when it was measured
LAYOUT_SHIFT = 0.02

_OBSERVE = """() => new Promise(done => {
    let paint = 0, shift = 0;
    const watch = (type, take) =>
        new PerformanceObserver(list => list.getEntries().forEach(take)).observe({type, buffered: true});
    watch("largest-contentful-paint", entry => { paint = entry.startTime; });
    watch("layout-shift", entry => { if (!entry.hadRecentInput) shift += entry.value; });
    setTimeout(() => done([paint, shift]), 500);
})"""
_AWAITED = """() => [
    ...performance.getEntriesByType("navigation"),
    ...performance.getEntriesByType("resource").filter(one => one.renderBlockingStatus === "blocking"),
].map(one => [new URL(one.name).pathname, one.encodedBodySize])"""


@pytest.mark.parametrize("width", [1200, 360])
@pytest.mark.parametrize(
    "path",
    ["/", "/search?q=حلب", "/search?q=حلب&published_from=2016", "/hashtags/AleppoGreen"],  # Aleppo
)
def test_a_page_stands_soon_and_does_not_move(open_page: OpenPage, path: str, width: int) -> None:
    page = open_page(path, width=width)
    paint, shift = page.evaluate(_OBSERVE)
    awaited = dict(page.evaluate(_AWAITED))
    print(f"{path} at {width}: largest paint {paint:.0f} ms, layout shift {shift:.4f}, {awaited}")
    assert paint > 0
    _, *styles = awaited
    assert [name.rpartition(".")[2] for name in styles] == ["css"]
    assert sum(awaited.values()) <= MOST_BYTES
    assert shift <= LAYOUT_SHIFT
