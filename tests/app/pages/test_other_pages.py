"""Front page, subjects, help and errors, and which language a reader gets."""

import re
from collections.abc import Callable

import pytest
from fastapi.testclient import TestClient
from lxml import html

ReadPage = Callable[..., html.HtmlElement]


def test_the_front_page_shows_the_newest_first(read_page: ReadPage) -> None:
    headlines = [heading.text_content().strip() for heading in read_page("/").xpath("//article/h3")]
    assert headlines[:2] == ["السوق 12", "السوق 11"]  # the market, in December and in November


def test_an_empty_archive_says_so_and_how_to_fill_it(empty_site: TestClient) -> None:
    page = html.fromstring(empty_site.get("/?ui=en").content)
    assert "The archive is empty as yet." in page.text_content()
    assert page.xpath("//code[text()='sijill import PATH']")
    for address in ("/search", "/hashtags", "/about", "/help"):
        assert empty_site.get(address).status_code == 200


def test_a_hashtag_page_takes_any_spelling_of_it(read_page: ReadPage) -> None:
    spellings = ("حلب_تحترق", "#حلب_تحترق", "حلبتحترق")  # Aleppo is burning: as written, with #, run together
    pages = [read_page(f"/hashtags/{spelling.replace('#', '%23')}?ui=en") for spelling in spellings]
    assert {page.xpath("string(//h1)") for page in pages} == {"#حلب_تحترق"}
    assert {len(page.xpath("//article")) for page in pages} == {1}


def test_a_source_page_counts_and_dates_its_articles(read_page: ReadPage) -> None:
    page = read_page("/sources/Sahifa?ui=en")
    (lead,) = page.xpath("//p[@class='lead']")
    assert lead.text_content() == "12 articles, January 2020 to December 2020"


@pytest.mark.parametrize("address", ["/hashtags/none", "/hashtags/%23", "/platforms/none", "/sources/none"])
def test_a_subject_that_the_archive_knows_nothing_of_is_a_404(read_page: ReadPage, address: str) -> None:
    read_page(address, status=404)


@pytest.mark.parametrize(
    "address",
    [
        pytest.param("/search?sort=sideways", id="unknown value"),
        pytest.param("/search?published_from=yesterday", id="no date"),
        pytest.param("/search?colour=red", id="unknown parameter"),
        pytest.param("/search?ui=fr", id="language that the site does not speak"),
    ],
)
def test_what_cannot_be_asked_is_a_page_that_names_the_culprit(site: TestClient, address: str) -> None:
    response = site.get(address, headers={"accept": "text/html"})
    assert 400 <= response.status_code < 500
    page = html.fromstring(response.content)
    assert page.get("dir") == "rtl"
    culprit = address.partition("?")[2].partition("=")[0]
    assert culprit in page.xpath("string(//main//details)")


@pytest.mark.parametrize(
    ("headers", "cookie", "query", "language"),
    [
        pytest.param({}, None, "", "ar", id="nothing said"),
        pytest.param({"accept-language": "en-GB,en;q=0.9,ar;q=0.8"}, None, "", "en", id="browser"),
        pytest.param({"accept-language": "fr, ar;q=0.5, en;q=0.2"}, None, "", "ar", id="browser's second"),
        pytest.param({"accept-language": "en"}, "ar", "", "ar", id="cookie before browser"),
        pytest.param({"accept-language": "ar"}, "ar", "?ui=en", "en", id="address before cookie"),
        pytest.param({"accept-language": ";;q=x,*"}, "zz", "", "ar", id="nonsense"),
    ],
)
def test_a_reader_gets_the_language_asked_for(
    site: TestClient, headers: dict[str, str], cookie: str | None, query: str, language: str
) -> None:
    if cookie:
        site.cookies.set("ui", cookie)
    response = site.get("/" + query, headers=headers)
    assert html.fromstring(response.content).get("lang") == language
    assert "Accept-Language" in response.headers["vary"]


def test_a_language_chosen_in_the_address_is_remembered(site: TestClient) -> None:
    site.get("/?ui=en")
    assert html.fromstring(site.get("/about").content).get("lang") == "en"


def test_the_style_sheet_is_small_and_uses_logical_properties_only(site: TestClient) -> None:
    page = html.fromstring(site.get("/").content)
    sheet = site.get(page.xpath("//link[@rel='stylesheet']/@href")[0])
    assert sheet.headers["content-type"].startswith("text/css")
    assert len(sheet.content) <= 20_000
    for physical in (
        "margin-left",
        "margin-right",
        "padding-left",
        "padding-right",
        "text-align: left",
        "text-align: right",
        "float:",
        "letter-spacing",
        "@import",
        "url(",
    ):
        assert physical not in sheet.text, physical


@pytest.mark.parametrize("path", ["//other.example/a", "/%5Cother.example", "/%2F%2Fother.example"])
def test_no_address_makes_the_language_switch_lead_to_another_site(site: TestClient, path: str) -> None:
    response = site.get("http://testserver" + path, headers={"accept": "text/html"})
    (switch,) = html.fromstring(response.content).xpath("//li[@class='switch']/a/@href")
    assert response.status_code == 404
    assert re.match(r"/[^/\\\\]", switch), switch
