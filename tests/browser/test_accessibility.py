"""For every reader: nothing that axe finds wrong, a journey by keyboard, double size, narrow screens."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from playwright.sync_api import Page

OpenPage = Callable[..., "Page"]

AXE = Path("build/browser/node_modules/axe-core/axe.min.js")
RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
# Every rule is asked; of those that are kept it does not tell at which places.
RUN_AXE = """rules => axe.run(document, {runOnly: rules, resultTypes: ["violations"]})
    .then(found => found.violations)"""

PAGES = [
    pytest.param("/", id="front page"),
    pytest.param("/search", id="all articles"),
    pytest.param("/search?q=حلب&exclude_platform=tiktok&published_from=2016", id="search"),  # Aleppo
    pytest.param('/search?q="Aleppo market', id="repaired query, words of the other language"),
    pytest.param("/search?timeline=named&limit=5&page=2", id="second page, dates named in the text"),
    pytest.param("/search?q=alepo", id="misspelt query"),
    pytest.param("/search?q=nosuchword", id="nothing found"),
    pytest.param("/facets/hashtag?q=حلب", id="values of a facet"),  # Aleppo
    pytest.param("{article}", id="article of a search"),
    pytest.param("/articles/hostile", id="hostile article"),
    pytest.param("/hashtags", id="index of hashtags"),
    pytest.param("/hashtags/AleppoGreen", id="hashtag"),
    pytest.param("/platforms/twitter", id="platform"),
    pytest.param("{source}", id="source"),
    pytest.param("/help", id="help"),
    pytest.param("/about", id="about"),
    pytest.param("/nothing-here", id="not found"),
    pytest.param("/search?sort=sideways", id="cannot be asked"),
]


@pytest.fixture(scope="session")
def axe(repository: Path) -> str:
    """The source of axe-core, which ``make browser-tests`` puts under build/."""
    path = repository / AXE
    if not path.is_file():
        pytest.skip("axe-core is not there: `make browser-tests` gets it")
    return path.read_text()


@pytest.fixture
def visit(turn_to: OpenPage) -> OpenPage:
    """Open one of ``PAGES`` in an interface language; an article or a source is looked for in a search."""

    def visit_(path: str, ui: str, **look: object) -> "Page":
        wanted = {"{article}": "article h3 a", "{source}": "article a.source"}.get(path)
        if wanted is None:
            return turn_to(f"{path}{'&' if '?' in path else '?'}ui={ui}", **look)
        page = turn_to(f"/search?q=%23AleppoGreen&ui={ui}", **look)
        page.locator(wanted).first.click()
        page.wait_for_load_state()
        return page

    return visit_


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("ui", ["ar", "en"])
@pytest.mark.parametrize("path", PAGES)
def test_axe_finds_nothing_wrong(visit: OpenPage, axe: str, path: str, ui: str, scheme: str) -> None:
    page = visit(path, ui, scheme=scheme)
    page.evaluate("for (const part of document.querySelectorAll('details')) part.open = true")
    page.evaluate(axe)
    assert complaints(page) == []


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("ui", ["ar", "en"])
def test_axe_finds_nothing_wrong_with_what_scripts_open(
    visit: OpenPage, axe: str, ui: str, scheme: str
) -> None:
    page = visit("/search?q=حلب", ui, scheme=scheme)  # Aleppo
    page.evaluate(axe)
    page.get_by_role("combobox").fill("ale")
    page.get_by_role("combobox").press_sequentially("p")
    page.get_by_role("option").first.wait_for()
    page.keyboard.press("ArrowDown")
    assert complaints(page) == []
    page.keyboard.press("Escape")
    page.locator("[data-opens=shortcuts]").click()
    assert complaints(page) == []


def complaints(page: "Page") -> list[str]:
    found = page.evaluate(RUN_AXE, RULES)
    return [
        f"{broken['id']}: {node['html'][:200]} {node['failureSummary'][:300]}"
        for broken in found
        for node in broken["nodes"]
    ]


@pytest.mark.parametrize("ui", ["ar", "en"])
@pytest.mark.parametrize("path", PAGES)
@pytest.mark.parametrize(
    ("width", "scale"), [pytest.param(320, 1, id="320 pixels"), pytest.param(1280, 2, id="double size")]
)
def test_nothing_runs_over_the_edge_of_a_small_screen(
    visit: OpenPage, path: str, ui: str, width: int, scale: int
) -> None:
    page = visit(path, ui, width=width, scale=scale)
    page.evaluate("for (const part of document.querySelectorAll('details')) part.open = true")
    assert page.evaluate("document.documentElement.scrollWidth") <= width / scale
    cut_off = page.evaluate("""() => [...document.querySelectorAll("main :is(a, button, input, summary, p)")]
        .filter(one => !one.closest("svg, .unseen, .snippet") && one.offsetParent)
        .filter(one => { const box = one.getBoundingClientRect();
            return box.width && (box.left < -1 || box.right > innerWidth + 1); })
        .map(one => one.outerHTML.slice(0, 120))""")
    assert cut_off == []


@pytest.mark.parametrize("ui", ["ar", "en"])
def test_a_reader_searches_narrows_reads_and_returns_by_keyboard_alone(visit: OpenPage, ui: str) -> None:
    page = visit("/", ui)
    tab_to(page, "#q")
    page.keyboard.type("حلب")  # Aleppo
    page.keyboard.press("Enter")
    page.wait_for_url("**/search**")
    everything = page.locator("article h3").count()
    tab_to(page, "details.facet a.value")
    page.keyboard.press("Enter")
    page.wait_for_url("**hashtag=**")
    assert 0 < page.locator("article h3").count() <= everything
    tab_to(page, ".hit h3 a")
    page.keyboard.press("Enter")
    page.wait_for_url("**/articles/**")
    tab_to(page, ".search-trail .back")
    page.keyboard.press("Enter")
    page.wait_for_url("**/search**hashtag=**")
    tab_to(page, ".chosen a")
    page.keyboard.press("Enter")
    page.wait_for_url(lambda url: "hashtag=" not in url)
    assert page.locator("article h3").count() == everything


def tab_to(page: "Page", wanted: str) -> None:
    """Press Tab until what is wanted has the focus, which has to be seen wherever it stands on the way."""
    for _ in range(150):
        page.keyboard.press("Tab")
        there, seen = page.evaluate(
            """wanted => {
                const focused = document.activeElement;
                const style = getComputedStyle(focused);
                const box = focused.getBoundingClientRect();
                const inSight = box.bottom > 0 && box.top < innerHeight && box.width > 0;
                return [focused.matches(wanted), inSight && style.outlineStyle !== "none"];
            }""",
            wanted,
        )
        assert seen, page.evaluate("document.activeElement.outerHTML")
        if there:
            return
    pytest.fail(f"no Tab leads to {wanted}")
