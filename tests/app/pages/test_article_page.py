"""The article page: the text to the letter, what is foreign set apart, what was recognised linked."""

import json
from collections.abc import Callable

import pytest
from fastapi.testclient import TestClient
from lxml import html

from app.main import create_app
from archive.article import Article, Hashtag
from archive.engines.protocol import Engine
from archive.settings import Settings

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
    assert "بحسب رابطه" in page.text_content()  # according to its web address


def test_the_original_place_is_linked_only_if_it_is_on_the_web(read_page: ReadPage) -> None:
    assert read_page("/articles/flood").xpath("//a[@href='https://news.example/flood?a=1&b=2']")
    hostile = read_page("/articles/evil")
    assert not hostile.xpath("//a[starts-with(@href, 'javascript')]")
    assert hostile.xpath("//dd/bdi[text()='javascript:alert(1)']")


def test_a_hostile_article_is_shown_as_the_text_it_is(read_page: ReadPage, hostile_body: str) -> None:
    page = read_page("/articles/evil")
    assert not page.xpath("//body//script | //*[@onclick or @onmouseover]")
    (data,) = page.xpath("//head/script[not(@src)]")
    assert "</" not in data.text
    assert json.loads(data.text)["headline"] == '<b onclick="alert(1)">title'
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


def test_programs_are_told_what_the_article_is(read_page: ReadPage) -> None:
    page = read_page("/articles/flood")
    told = {meta.get("name") or meta.get("property"): meta.get("content") for meta in page.xpath("//meta")}
    assert (
        told["citation_title"] == told["og:title"] == "Facebook تنقل فيضانات دمشق"
    )  # relays Damascus floods
    assert told["citation_publication_date"] == "2016/05/23"
    assert told["article:published_time"] == "2016-05-23"
    assert told["og:url"] == "http://testserver/articles/flood"
    assert page.xpath("//link[@rel='canonical']/@href") == ["/articles/flood"]
    data = json.loads(page.xpath("string(//script[@type='application/ld+json'])"))
    assert (data["@type"], data["datePublished"], data["inLanguage"]) == ("NewsArticle", "2016-05-23", "ar")
    assert [author["name"] for author in data["author"]] == ["ليلى", "Omar"]  # Layla
    assert data["keywords"] == ["حلب_تحترق"]  # Aleppo is burning


def test_a_citation_stands_to_be_copied_and_its_files_can_be_had(
    site: TestClient, read_page: ReadPage
) -> None:
    page = read_page("/articles/flood?ui=en")
    line = " ".join(page.xpath("string(//p[@class='citation'])").split())
    assert line.startswith("ليلى, Omar. «Facebook تنقل فيضانات دمشق». بلدي/../نيوز. 2016-05-23.")
    files = page.xpath("//a[@download]/@href")
    assert [site.get(file).status_code for file in files] == [200, 200, 200]


def test_copies_and_articles_on_the_same_subject_stand_below(read_page: ReadPage) -> None:
    page = read_page("/articles/copy-1?ui=en")
    (copies,) = page.xpath("//section[@aria-labelledby='copies']")
    assert [title.strip() for title in copies.xpath(".//li/a/bdi/text()")] == ["Bridge opens, again"]
    assert not page.xpath("//section[@aria-labelledby='similar']//a[contains(@href, 'copy-')]")


def test_an_article_found_by_a_search_leads_back_and_to_those_beside_it(read_page: ReadPage) -> None:
    search = read_page("/search?q=السوق&limit=5&sort=oldest&ui=en")  # the market
    links = search.xpath("//article//h3/a/@href")
    third = read_page(links[2])
    assert third.xpath("//nav[@class='search-trail']/a/@rel") == ["prev", "next"]
    (previous,) = third.xpath("//nav[@class='search-trail']/a[@rel='prev']/@href")
    (following,) = third.xpath("//nav[@class='search-trail']/a[@rel='next']/@href")
    assert read_page(previous).xpath("string(//h1)") == search.xpath("string((//article//h3)[2])").strip()
    assert read_page(following).xpath("string(//h1)") == search.xpath("string((//article//h3)[4])").strip()
    (back,) = third.xpath("//nav[@class='search-trail']/a[@class='back']/@href")
    assert read_page(back).xpath("//article//h3/a/@href") == links


def test_articles_follow_each_other_over_the_borders_of_pages_and_back(read_page: ReadPage) -> None:
    search = read_page("/search?q=السوق&limit=5&sort=oldest&ui=en")  # the market
    trail = search.xpath("//article//h3/a/@href")[0]
    seen = []
    for _ in range(20):
        page = read_page(trail)
        seen.append(page.xpath("string(//h1)"))
        following = page.xpath("//nav[@class='search-trail']/a[@rel='next']/@href")
        if not following:
            break
        trail = following[0]
    assert seen == [f"السوق {number}" for number in range(1, 13)]
    seen = [page.xpath("string(//h1)")]
    while before := page.xpath("//nav[@class='search-trail']/a[@rel='prev']/@href"):
        page = read_page(before[0])
        seen.append(page.xpath("string(//h1)"))
    assert seen == [f"السوق {number}" for number in range(12, 0, -1)]


@pytest.mark.parametrize(
    "query",
    [
        pytest.param("", id="no search"),
        pytest.param("?ui=en", id="only a language"),
        pytest.param("?utm_source=x", id="a stranger's parameter"),
        pytest.param("?q=%D8%AF&cursor=broken", id="broken cursor"),
        pytest.param("?published_from=soon", id="no date"),
    ],
)
def test_an_address_that_remembers_no_search_shows_the_article_all_the_same(
    read_page: ReadPage, query: str
) -> None:
    page = read_page(f"/articles/flood{query}")
    assert page.xpath("//h1")
    assert not page.xpath("//nav[@class='search-trail']")


def test_of_very_many_hashtags_the_first_are_listed_and_all_are_linked_in_the_text(
    settings: Settings, archive_of: Callable[[list[Article]], Engine]
) -> None:
    body = " ".join(f"#tag{number}" for number in range(100))
    hashtags = tuple(
        Hashtag(tag=word[1:], key=word[1:], start=body.index(word), end=body.index(word) + len(word))
        for word in body.split()
    )
    engine = archive_of([Article(id="many", body=body, content_hash="0" * 16, hashtags=hashtags)])
    response = TestClient(create_app(settings, engine)).get("/articles/many?ui=en")
    page = html.fromstring(response.content)
    assert len(page.xpath("//div[@class='body']//a[@class='hashtag']")) == 100
    (listed,) = page.xpath("//footer//div[dt='Hashtags']/dd")
    assert len(listed.xpath("./a")) == 60
    assert "and 40 other hashtags" in listed.text_content()


def test_an_address_that_is_none_of_the_web_is_not_cited(read_page: ReadPage) -> None:
    cited = read_page("/articles/evil").xpath("string(//p[@class='citation'])")
    assert cited.endswith("http://testserver/articles/evil")
