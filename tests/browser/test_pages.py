"""The site in a real browser: journeys without scripts, both directions, narrow screens, hostile text."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from playwright.sync_api import Page

MAIN_PAGES = {
    "home": "/",
    "search": "/search?q=حلب",  # Aleppo
    "narrowed": "/search?q=حلب&platform=facebook&exclude_language=en&published_from=2016",  # Aleppo
    "nothing": "/search?q=nosuchword",
    "named": "/search?timeline=named",
    "hashtag": "/hashtags/AleppoGreen",
    "hashtags": "/hashtags",
    "facet": "/facets/source",
    "help": "/help",
}

OpenPage = Callable[..., "Page"]


def headlines(page: "Page") -> list[str]:
    """Give the headlines of the hits, as soon as the page that was asked for has some."""
    hits = page.locator("article h3")
    hits.first.wait_for()
    return hits.all_inner_texts()


def choose(page: "Page", facet: str, number: int = 0) -> None:
    page.locator("details.facet", has=page.get_by_role("heading", name=facet, exact=True)).locator(
        "a.value"
    ).nth(number).click()


def test_a_reader_searches_narrows_and_goes_back_without_scripts(open_page: OpenPage) -> None:
    page = open_page("/?ui=en", scripts=False)
    page.get_by_role("searchbox").fill("حلب")  # Aleppo
    page.get_by_role("button", name="Search").click()
    found = headlines(page)
    assert found
    choose(page, "Hashtags")
    narrowed = headlines(page)
    assert set(narrowed) < set(found) or narrowed == found
    choose(page, "Platforms")
    page.locator(".timeline summary").click()
    page.locator(".timeline ol a").first.click()
    chips = page.locator("section.chosen li")
    assert chips.count() == 4  # hashtag, platform, date, remove all
    assert page.get_by_role("searchbox").input_value() == "حلب"
    page.go_back()
    assert chips.count() == 3
    page.get_by_role("link", name="Remove all").click()
    assert headlines(page) == found


def test_pages_are_turned_by_links_and_by_the_browser_without_scripts(open_page: OpenPage) -> None:
    page = open_page("/search?limit=10&ui=en", scripts=False)
    pages = [headlines(page)]
    for _ in range(2):
        page.locator(".pager a[rel=next]").click()
        pages.append(headlines(page))
    assert "Page 3" in page.locator(".pager").inner_text()
    page.locator(".pager a[rel=prev]").click()
    assert headlines(page) == pages[1]
    page.go_back()
    assert headlines(page) == pages[2]
    page.locator("article.hit h3 a").first.click()
    page.locator(".search-trail a[rel=prev]").click()
    page.locator(".search-trail .back").click()
    assert headlines(page) == pages[1]  # the article before stood on the page before
    page.go_back()
    page.go_forward()
    assert headlines(page) == pages[1]
    page.locator(".pager a[rel=prev]").click()
    assert headlines(page) == pages[0]


@pytest.mark.parametrize("path", ["/articles/joined", "/search?q=حلب"], ids=["article", "search"])  # Aleppo
def test_on_paper_there_is_only_what_can_be_read(open_page: OpenPage, path: str) -> None:
    page = open_page(f"{path}{'&' if '?' in path else '?'}ui=en", scheme="dark")
    page.emulate_media(media="print")
    seen = page.locator("nav, form, button, aside, svg, .as-data").evaluate_all(
        "all => all.filter(one => one.checkVisibility()).map(one => one.outerHTML.slice(0, 100))"
    )
    assert seen == []
    assert page.locator("h1").first.bounding_box()["height"] > 20
    assert page.locator("body").evaluate("body => getComputedStyle(body).color") == "rgb(0, 0, 0)"


def test_the_language_is_switched_midway_and_the_search_stays(open_page: OpenPage) -> None:
    page = open_page("/search?q=حلب&ui=ar")
    found = headlines(page)
    page.get_by_role("link", name="English").click()
    assert page.locator("html").get_attribute("dir") == "ltr"
    assert sorted(headlines(page)) == sorted(found)
    page.get_by_role("link", name="Help").click()
    assert page.get_by_role("heading", level=1).inner_text() == "How to search"


@pytest.mark.parametrize("ui", ["ar", "en"])
def test_the_facets_stand_beside_the_results_on_the_side_where_reading_begins(
    open_page: OpenPage, ui: str
) -> None:
    page = open_page(f"/search?ui={ui}")
    facets, results = page.locator(".narrow").bounding_box(), page.locator(".results").bounding_box()
    assert facets is not None
    assert results is not None
    assert (facets["x"] > results["x"]) == (ui == "ar")
    assert page.locator("details.facet a.value").first.is_visible()


def test_a_hostile_article_is_only_text_even_where_scripts_run(open_page: OpenPage) -> None:
    page = open_page("/articles/hostile")
    page.wait_for_load_state("networkidle")
    assert page.locator("main script:not([src]), main img").count() == 0
    # Marks heaped on a letter do not reach out of their article.
    assert page.locator(".body").evaluate("body => getComputedStyle(body).overflowY") == "clip"
    assert "<script>alert(1)</script>" in page.locator(".body").inner_text()


def test_the_first_tab_offers_to_skip_to_the_content(open_page: OpenPage) -> None:
    page = open_page("/search?ui=en")
    page.keyboard.press("Tab")
    skip = page.get_by_role("link", name="Skip to the content")
    box = skip.bounding_box()
    assert box is not None
    assert box["y"] >= 0
    page.keyboard.press("Enter")
    assert page.url.endswith("#content")


def test_a_link_in_the_middle_of_a_word_leaves_its_letters_joined(open_page: OpenPage) -> None:
    page = open_page("/articles/joined")
    # A letter that loses its neighbour takes another form, and the word another width.
    linked, plain = page.locator(".body p").evaluate("""paragraph => {
        const width = () => {
            const range = document.createRange();
            range.selectNodeContents(paragraph);
            return range.getBoundingClientRect().width;
        };
        const linked = width();
        paragraph.textContent = paragraph.textContent;
        return [linked, width()];
    }""")
    assert linked == pytest.approx(plain, abs=0.5)


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("ui", ["ar", "en"])
def test_pictures_of_the_main_pages_are_left_for_people_to_look_at(
    open_page: OpenPage, repository: Path, ui: str, scheme: str
) -> None:
    folder = repository / "build" / "screenshots"
    for width in (1200, 360):
        for name, path in MAIN_PAGES.items():
            page = open_page(f"{path}{'&' if '?' in path else '?'}ui={ui}", width=width, scheme=scheme)
            page.screenshot(path=folder / f"{name}-{ui}-{scheme}-{width}.png", full_page=True)
        article = open_page(f"/search?q=%23AleppoGreen&ui={ui}", width=width, scheme=scheme)
        article.locator("article h3 a").first.click()
        article.wait_for_load_state()
        picture = article.screenshot(path=folder / f"article-{ui}-{scheme}-{width}.png", full_page=True)
        assert len(picture) > 10_000
