"""What scripts add for those who have them: suggestions, a brush on the timeline, shortcuts, copying."""

import re
from collections.abc import Callable
from typing import TYPE_CHECKING
from urllib.parse import parse_qs, urlsplit

import pytest

if TYPE_CHECKING:
    from playwright.sync_api import Locator, Page

OpenPage = Callable[..., "Page"]

BOTH = pytest.mark.parametrize("ui", ["ar", "en"])


def asked(page: "Page") -> dict[str, list[str]]:
    return parse_qs(urlsplit(page.url).query)


def suggestions_for(page: "Page", typed: str) -> "Locator":
    page.get_by_role("combobox").press_sequentially(typed)
    options = page.get_by_role("option")
    options.first.wait_for()
    return options


@pytest.mark.parametrize(
    ("ui", "typed"), [("ar", "حل"), ("en", "alep"), ("en", "حل"), ("ar", "alep")]
)  # Aleppo
def test_a_suggestion_is_chosen_by_keys_and_nothing_is_replaced_before(
    open_page: OpenPage, ui: str, typed: str
) -> None:
    page = open_page(f"/?ui={ui}")
    box = page.get_by_role("combobox")
    options = suggestions_for(page, typed)
    assert box.get_attribute("aria-expanded") == "true"
    assert options.first.get_attribute("aria-selected") == "false"
    box.press("ArrowDown")
    assert box.get_attribute("aria-activedescendant") == options.first.get_attribute("id")
    assert options.first.get_attribute("aria-selected") == "true"
    assert box.input_value() == typed
    chosen = options.first.locator("bdi").inner_text()
    box.press("Enter")
    page.wait_for_url("**/search**")
    assert asked(page)["q"] == [chosen]
    assert asked(page)["ui"] == [ui]


@BOTH
def test_suggestions_go_round_close_and_leave_what_was_typed(open_page: OpenPage, ui: str) -> None:
    page = open_page(f"/search?ui={ui}")
    box = page.get_by_role("combobox")
    options = suggestions_for(page, "alep")
    box.press("ArrowUp")
    assert options.last.get_attribute("aria-selected") == "true"
    box.press("ArrowDown")
    assert box.get_attribute("aria-activedescendant") is None
    box.press("Escape")
    assert box.get_attribute("aria-expanded") == "false"
    assert page.get_by_role("option").count() == 0
    assert box.input_value() == "alep"
    box.press("Enter")
    page.wait_for_url("**/search?*q=alep*")


def test_suggestions_lie_under_the_box_on_the_side_of_its_text(open_page: OpenPage) -> None:
    page = open_page("/?ui=ar", width=360)
    options = suggestions_for(page, "حل")  # Aleppo, begun
    box, first = page.get_by_role("combobox").bounding_box(), options.first.bounding_box()
    assert box is not None
    assert first is not None
    assert first["y"] >= box["y"] + box["height"] - 1
    assert first["x"] >= 0
    assert first["x"] + first["width"] <= 360
    assert first["height"] >= 24


@BOTH
def test_a_range_is_brushed_by_keys(open_page: OpenPage, ui: str) -> None:
    page = open_page(f"/search?ui={ui}")
    days = page.locator(".timeline ol a").all_text_contents()
    hrefs = [link.get_attribute("href") for link in page.locator(".timeline ol a").all()]
    first, last = page.get_by_role("slider").all()
    first.focus()
    forward = "ArrowLeft" if ui == "ar" else "ArrowRight"  # time runs as the page reads
    first.press(forward)
    first.press(forward)
    assert first.get_attribute("aria-valuetext") == days[2]
    last.focus()
    last.press("ArrowDown")
    assert last.get_attribute("aria-valuetext") == days[-2]
    assert page.locator(".timeline svg a.outside").count() == 3
    total = page.locator(".timeline output").inner_text().rpartition(":")[2]
    last.press("Enter")
    page.wait_for_url("**published_from**")
    assert asked(page)["published_from"] == parse_qs(urlsplit(hrefs[2] or "").query)["published_from"]
    assert asked(page)["published_to"] == parse_qs(urlsplit(hrefs[-2] or "").query)["published_to"]
    assert drawn(page) <= found(page)
    assert found(page) >= int(re.sub(r"\D", "", total))
    page.go_back()
    assert "published_from" not in page.url
    assert page.locator(".timeline svg a.outside").count() == 0


@BOTH
def test_a_range_is_brushed_by_the_mouse_and_what_is_drawn_is_what_is_found(
    open_page: OpenPage, ui: str
) -> None:
    page = open_page(f"/search?ui={ui}")
    bars = page.locator(".timeline svg a path:last-child")
    start, end = bars.nth(1).bounding_box(), bars.nth(3).bounding_box()
    assert start is not None
    assert end is not None
    links = page.locator(".timeline ol a")
    expected = [
        parse_qs(urlsplit(links.nth(at).get_attribute("href") or "").query)["published_from"] for at in (1, 3)
    ]
    height = page.locator(".timeline svg").bounding_box()
    assert height is not None
    middle = height["y"] + height["height"] / 2
    page.mouse.move(start["x"] + start["width"] / 2, middle)
    page.mouse.down()
    page.mouse.move(end["x"] + end["width"] / 2, middle, steps=5)
    page.mouse.up()
    page.wait_for_url("**published_from**")
    assert [asked(page)["published_from"], asked(page)["published_to"]] == expected
    assert page.locator("section.chosen li").count() == 1
    assert drawn(page) <= found(page)


@BOTH
def test_a_range_is_brushed_by_a_finger_while_the_page_still_scrolls(open_page: OpenPage, ui: str) -> None:
    page = open_page(f"/search?ui={ui}", width=360, touch=True)
    bars = page.locator(".timeline svg a path:last-child")
    boxes = [bars.nth(at).bounding_box() for at in (1, 4)]
    links = page.locator(".timeline ol a")
    dates = [asked_by(links.nth(at))["published_from"] for at in (1, 4)]
    (x, y), (end, _) = [(box["x"] + box["width"] / 2, box["y"]) for box in boxes if box]
    finger = page.context.new_cdp_session(page)

    def touch(kind: str, *places: tuple[float, float]) -> None:
        points = [{"x": x, "y": y} for x, y in places]
        finger.send("Input.dispatchTouchEvent", {"type": kind, "touchPoints": points})

    touch("touchStart", (x, y))
    for step in range(1, 6):
        touch("touchMove", (x + (end - x) * step / 5, y + step))
    touch("touchEnd")
    page.wait_for_url("**published_from**")
    assert [asked(page)["published_from"], asked(page)["published_to"]] == dates
    assert page.locator(".timeline svg").evaluate("svg => getComputedStyle(svg).touchAction") == "pan-y"


@BOTH
def test_dates_named_in_the_text_are_brushed_too(open_page: OpenPage, ui: str) -> None:
    page = open_page(f"/search?ui={ui}")
    page.locator(".timeline .ways a:not([aria-current])").click()
    page.wait_for_url("**timeline=named**")
    links = page.locator(".timeline ol a")
    years = [asked_by(links.nth(at))["named_from"] for at in (0, -2)]
    page.get_by_role("slider").last.press("ArrowDown")
    page.get_by_role("slider").last.press("Enter")
    page.wait_for_url("**named_from**")
    assert [asked(page)["named_from"], asked(page)["named_to"]] == years
    assert "published_from" not in asked(page)
    assert page.locator("section.chosen li").count() == 1
    page.locator(".timeline .whole").click()
    page.wait_for_url(lambda url: "named_from" not in url)
    assert asked(page)["timeline"] == ["named"]


def asked_by(link: "Locator") -> dict[str, list[str]]:
    return parse_qs(urlsplit(link.get_attribute("href") or "").query)


def test_a_click_on_a_bar_narrows_to_it(open_page: OpenPage) -> None:
    page = open_page("/search?ui=en")
    date = page.locator(".timeline ol a").nth(1)
    count = page.locator(".timeline ol .count").nth(1).text_content()
    href = parse_qs(urlsplit(date.get_attribute("href") or "").query)["published_from"]
    box = page.locator(".timeline svg a path:first-of-type").nth(1).bounding_box()
    assert box is not None
    page.mouse.click(box["x"] + box["width"] / 2, box["y"] + box["height"] / 2)
    page.wait_for_url("**published_from**")
    assert asked(page)["published_from"] == asked(page)["published_to"] == href
    assert found(page) == int(count or "")


def found(page: "Page") -> int:
    return int(re.sub(r"\D", "", page.locator("#found").inner_text()) or "1")


def drawn(page: "Page") -> int:
    return sum(int(count) for count in page.locator(".timeline ol .count").all_text_contents())


@BOTH
def test_a_reader_goes_from_article_to_article_by_keys(open_page: OpenPage, ui: str) -> None:
    page = open_page(f"/search?q=حلب&ui={ui}")  # Aleppo
    links = page.locator("article.hit h3 a")
    page.keyboard.press("KeyJ")
    page.keyboard.press("KeyJ")
    assert links.nth(1).evaluate("link => link === document.activeElement")
    page.keyboard.press("KeyK")
    assert links.first.evaluate("link => link === document.activeElement")
    title = links.nth(1).locator("bdi").inner_text()
    page.keyboard.press("KeyO")
    page.wait_for_url("**/articles/**")
    page.keyboard.press("KeyJ")
    page.wait_for_load_state()
    page.locator("a[rel=prev]").wait_for()
    assert " ".join(page.locator("h1").inner_text().split()) == " ".join(title.split())
    page.locator(".search-trail .back").click()
    assert page.get_by_role("combobox").input_value() == "حلب"


def test_shortcuts_go_by_the_place_of_the_key_and_rest_while_one_types(open_page: OpenPage) -> None:
    page = open_page("/search?ui=ar")
    # On an Arabic layout the key of the slash writes a letter: only its place is the same.
    page.evaluate("""document.body.dispatchEvent(
        new KeyboardEvent("keydown", {code: "Slash", key: "ظ", bubbles: true, cancelable: true}))""")
    box = page.get_by_role("combobox")
    assert box.evaluate("box => box === document.activeElement")
    page.keyboard.press("KeyJ")
    page.keyboard.press("Shift+Slash")
    assert box.input_value() == "j?"
    assert not page.get_by_role("dialog").is_visible()


@BOTH
def test_the_panel_lists_the_shortcuts_and_switches_them_off(open_page: OpenPage, ui: str) -> None:
    page = open_page(f"/search?ui={ui}")
    page.keyboard.press("Shift+Slash")
    panel = page.get_by_role("dialog")
    assert panel.locator("kbd").all_inner_texts() == ["/", "J", "K", "O", "?"]
    panel.get_by_role("checkbox").uncheck()
    page.keyboard.press("Escape")
    assert not panel.is_visible()
    page.reload()
    page.keyboard.press("KeyJ")
    assert page.locator("article.hit h3 a:focus").count() == 0
    page.locator("[data-opens=shortcuts]").click()
    panel.get_by_role("checkbox").check()
    panel.get_by_role("button").click()
    page.keyboard.press("KeyJ")
    assert page.locator("article.hit h3 a:focus").count() == 1


def test_a_citation_is_copied(open_page: OpenPage) -> None:
    page = open_page("/articles/joined?ui=en")
    page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    page.get_by_role("button", name="Copy").click()
    page.get_by_role("button", name="Copied").wait_for()
    copied = page.evaluate("navigator.clipboard.readText()")
    assert copied == page.locator(".citation").inner_text().strip()


def test_the_scripts_are_small(open_page: OpenPage, address: str) -> None:
    sizes = {}
    for path in ("/search", "/articles/joined"):
        page = open_page(path)
        for source in page.locator("script[src]").evaluate_all("all => all.map(one => one.src)"):
            sizes[source] = len(page.request.get(source).body())
    assert len(sizes) == 4
    assert sum(sizes.values()) <= 20_000
