"""The article page: the text to the letter, what is foreign set apart, what was recognised linked."""

from collections.abc import Callable

from fastapi.testclient import TestClient
from lxml import html

from archive.article import Article

ReadPage = Callable[..., html.HtmlElement]


def test_the_body_is_the_articles_to_the_letter(read_page: ReadPage, recognised: Article) -> None:
    (body,) = read_page("/articles/flood").xpath("//div[@class='body']")
    assert body.text_content() == recognised.body


def test_a_foreign_fragment_is_set_apart_with_its_own_language(read_page: ReadPage) -> None:
    (fragment,) = read_page("/articles/flood").xpath("//div[@class='body']//bdi[@class='fragment']")
    assert (fragment.text_content(), fragment.get("lang"), fragment.get("dir")) == (
        "Facebook Live",
        "en",
        "ltr",
    )


def test_each_paragraph_runs_as_its_own_letters_do(read_page: ReadPage) -> None:
    page = read_page("/articles/flood")
    assert page.xpath("//div[@class='body']/p/@dir") == ["rtl", "ltr"]


def test_an_arabic_headline_that_opens_with_a_latin_name_still_runs_from_the_right(
    read_page: ReadPage,
) -> None:
    (headline,) = read_page("/articles/flood?ui=en").xpath("//h1")
    assert (headline.get("dir"), headline.get("lang")) == ("rtl", "ar")


def test_what_was_recognised_leads_to_more_of_it(read_page: ReadPage) -> None:
    page = read_page("/articles/flood")
    found = {link.text_content(): link.get("class") for link in page.xpath("//div[@class='body']//a")}
    assert found == {"#حلب_تحترق": "hashtag", "تويتر": "platform", "مارس 2015": "date"}
    for link in page.xpath("//div[@class='body']//a/@href"):
        assert "Facebook تنقل فيضانات دمشق" in read_page(link).text_content()


def test_the_page_says_when_and_how_that_is_known(read_page: ReadPage) -> None:
    page = read_page("/articles/flood?ui=ar")
    (when, *_) = page.xpath("//time")
    assert (when.get("datetime"), when.text_content()) == (
        "2016-05-23",
        "23 مايو/أيار 2016",
    )  # May, both names
    assert "بحسب عنوانه على الشبكة" in page.text_content()  # according to its web address


def test_the_original_place_is_linked_only_if_it_is_on_the_web(read_page: ReadPage) -> None:
    assert read_page("/articles/flood").xpath("//a[@href='https://news.example/flood?a=1&b=2']")
    hostile = read_page("/articles/evil")
    assert not hostile.xpath("//a[starts-with(@href, 'javascript')]")
    assert hostile.xpath("//dd/bdi[text()='javascript:alert(1)']")


def test_a_hostile_article_is_shown_as_the_text_it_is(read_page: ReadPage, hostile_body: str) -> None:
    page = read_page("/articles/evil")
    assert not page.xpath("//script | //*[@onclick or @onmouseover]")
    (body,) = page.xpath("//main//div[@class='body']")
    assert body.text_content() == hostile_body
    assert "\N{RIGHT-TO-LEFT OVERRIDE}" not in page.xpath("string(//h1)") + page.xpath("string(//title)")


def test_an_article_that_is_not_there_is_a_404_page_with_a_search_box(read_page: ReadPage) -> None:
    page = read_page("/articles/none?ui=ar", status=404)
    assert page.get("dir") == "rtl"
    assert page.xpath("//form[@role='search']")


def test_the_same_article_as_data_is_named(site: TestClient, read_page: ReadPage) -> None:
    (twin,) = read_page("/articles/flood").xpath("//link[@type='application/json']/@href")
    assert site.get(twin).json()["id"] == "flood"
