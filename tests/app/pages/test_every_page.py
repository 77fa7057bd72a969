"""What holds for each page alike: language, direction, landmarks, its own resources only, no dead link."""

import re
from collections.abc import Callable
from itertools import pairwise
from urllib.parse import urljoin, urlsplit

import pytest
from fastapi.testclient import TestClient
from lxml import html

PAGES = [
    pytest.param("/", id="front page"),
    pytest.param("/search", id="all articles"),
    pytest.param("/search?q=دمشق&hashtag=حلب_تحترق&exclude_source=Sahifa&published_from=2016", id="narrowed"),
    pytest.param("/search?q=no+such+word+anywhere", id="nothing found"),
    pytest.param('/search?q="unclosed', id="repaired query"),
    pytest.param("/articles/flood", id="article"),
    pytest.param("/articles/evil", id="hostile article"),
    pytest.param("/articles/plain", id="article without title and date"),
    pytest.param("/articles/copy-1?q=bridge", id="article of a search, with a copy"),
    pytest.param("/search?q=bridge", id="folded copies"),
    pytest.param("/search?q=دمشق&drop=damascus&story=flood", id="a word dropped, one story"),
    pytest.param("/search?timeline=named", id="dates named in the text"),
    pytest.param("/search?limit=5&page=2", id="second page"),
    pytest.param("/facets/source?q=السوق&inside=Sah", id="values of a facet"),
    pytest.param("/facets/hashtag?inside=none", id="no value of a facet"),
    pytest.param("/hashtags", id="index of hashtags"),
    pytest.param("/hashtags?prefix=حلب", id="hashtags that begin so"),
    pytest.param("/hashtags/حلب_تحترق", id="hashtag"),
    pytest.param("/platforms/twitter", id="platform"),
    pytest.param("/sources/بلدي%2F..%2Fنيوز", id="source"),
    pytest.param("/help", id="help"),
    pytest.param("/about", id="about"),
]
LANGUAGES = [pytest.param("ar", "rtl", id="Arabic"), pytest.param("en", "ltr", id="English")]

ReadPage = Callable[..., html.HtmlElement]


def with_ui(address: str, ui: str) -> str:
    return f"{address}{'&' if '?' in address else '?'}ui={ui}"


@pytest.mark.parametrize("address", PAGES)
@pytest.mark.parametrize(("ui", "direction"), LANGUAGES)
def test_a_page_says_its_language_and_direction(
    read_page: ReadPage, address: str, ui: str, direction: str
) -> None:
    page = read_page(with_ui(address, ui))
    assert page.get("lang") == ui
    assert page.get("dir") == direction
    assert page.findtext(".//title").strip()


@pytest.mark.parametrize("address", PAGES)
def test_a_page_has_no_inline_script_or_style_and_asks_nothing_of_other_sites(
    read_page: ReadPage, address: str
) -> None:
    page = read_page(address)
    inline = "//script[not(@src or @type='application/ld+json')]"
    assert not page.xpath(f"//style | //*[@style] | //@*[starts-with(name(), 'on')] | {inline}")
    loaded = page.xpath(
        "//link[@rel='stylesheet' or @rel='icon']/@href | //script/@src | //img/@src | //iframe/@src"
    )
    assert loaded
    assert all(address.startswith("/static/") for address in loaded)


@pytest.mark.parametrize("address", PAGES)
def test_a_page_has_its_landmarks_and_its_headings_in_order(read_page: ReadPage, address: str) -> None:
    page = read_page(address)
    assert len(page.xpath("//main")) == len(page.xpath("//h1")) == 1
    assert page.xpath("//body/header")
    assert page.xpath("//body/footer")
    assert page.xpath("//a[@class='skip']/@href") == ["#" + page.xpath("//main/@id")[0]]
    levels = [int(heading.tag[1]) for heading in page.xpath("//h1 | //h2 | //h3 | //h4")]
    steps = pairwise(levels)
    assert levels[0] == 1
    assert all(after - before <= 1 for before, after in steps), levels


@pytest.mark.parametrize("address", PAGES)
def test_each_id_stands_once_and_each_reference_to_one_is_met(read_page: ReadPage, address: str) -> None:
    page = read_page(address)
    ids = page.xpath("//@id")
    assert len(ids) == len(set(ids))
    references = page.xpath("//@aria-labelledby | //@aria-describedby | //label/@for")
    assert set(references) <= set(ids)


@pytest.mark.parametrize("address", PAGES)
@pytest.mark.parametrize("ui", ["ar", "en"])
def test_every_link_of_a_page_leads_somewhere(
    site: TestClient, read_page: ReadPage, address: str, ui: str
) -> None:
    here = with_ui(address, ui)
    links = {urljoin(here, link) for link in read_page(here).xpath("//a/@href | //link/@href")}
    own = {link for link in links if not urlsplit(link).netloc and not link.startswith("#")}
    assert own
    for link in sorted(own):
        assert site.get(link, headers={"accept": "text/html"}).status_code == 200, link


@pytest.mark.parametrize("address", PAGES)
def test_the_language_in_the_address_is_carried_along_by_the_links_of_the_site(
    read_page: ReadPage, address: str
) -> None:
    page = read_page(with_ui(address, "en"))
    links = page.xpath("//main//a/@href | //header[@class='masthead']//li[not(@class)]/a/@href")
    own = [link for link in links if link.startswith("/") and not link.startswith(("/api/", "/docs"))]
    assert [link for link in own if "ui=en" not in link] == []


@pytest.mark.parametrize("address", PAGES)
def test_the_switch_keeps_the_page_and_changes_the_language(read_page: ReadPage, address: str) -> None:
    arabic = read_page(with_ui(address, "ar"))
    (switch,) = arabic.xpath("//li[@class='switch']/a/@href")
    english = read_page(switch)
    assert english.get("lang") == "en"
    (back,) = english.xpath("//li[@class='switch']/a/@href")
    assert read_page(back).xpath("//h1")[0].text_content() == arabic.xpath("//h1")[0].text_content()


@pytest.mark.parametrize("address", PAGES)
def test_a_page_is_small(site: TestClient, address: str) -> None:
    assert len(site.get(address, headers={"accept": "text/html"}).content) <= 60_000


def test_stored_text_never_stands_in_the_page_unisolated(read_page: ReadPage) -> None:
    page = read_page("/search?ui=en")
    stored = re.compile("[\N{ARABIC LETTER HAMZA}-\N{ARABIC LETTER YEH}]")
    for text in page.xpath("//main//text()"):
        if stored.search(text):
            holder = text.getparent()
            assert holder.xpath("ancestor-or-self::*[self::bdi or @dir][not(self::html)]"), text
