"""``/search.atom``: a feed as RFC 4287 has it, read back by an XML parser."""

import re
from collections.abc import Callable
from xml.etree import ElementTree

import pytest
from fastapi.testclient import TestClient
from hypothesis import given
from hypothesis import strategies as st

from app.feeds import ENTRIES, LONG_AGO, Feed, render_feed
from app.main import create_app
from app.search_params import SearchParams
from archive.article import Article, Hashtag, Published
from archive.engines.protocol import Engine
from archive.settings import Settings

ATOM = "{http://www.w3.org/2005/Atom}"
LANGUAGE = "{http://www.w3.org/XML/1998/namespace}lang"
INSTANT = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ")

Element = ElementTree.Element


def read_feed(content: bytes) -> Element:
    """Read a feed, with what RFC 4287 demands of feeds and entries checked."""
    feed = ElementTree.fromstring(content)  # noqa: S314 - our own feed
    assert feed.tag == f"{ATOM}feed"
    has_author = feed.find(f"{ATOM}author/{ATOM}name") is not None
    for element in (feed, *feed.findall(f"{ATOM}entry")):
        for name in ("id", "title", "updated"):
            (only,) = element.findall(f"{ATOM}{name}")
            assert only.text
        assert INSTANT.fullmatch(text(element, "updated"))
        assert re.fullmatch(r"urn:uuid:[0-9a-f-]{36}", text(element, "id"))
        assert len(element.findall(f"{ATOM}published")) <= 1
        assert has_author or element.find(f"{ATOM}author") is not None
        assert link(element, "alternate")
    ids = [text(entry, "id") for entry in feed.findall(f"{ATOM}entry")]
    assert len(set(ids)) == len(ids)
    return feed


def text(element: Element, name: str) -> str:
    return element.findtext(f"{ATOM}{name}") or ""


def link(element: Element, rel: str) -> str | None:
    links = [each.get("href") for each in element.findall(f"{ATOM}link") if each.get("rel") == rel]
    assert len(links) <= 1
    return links[0] if links else None


def test_a_search_is_a_feed_of_its_newest_articles(client: TestClient) -> None:
    answer = client.get("/search.atom?q=حلب")  # Aleppo
    assert answer.headers["content-type"] == "application/atom+xml; charset=utf-8"
    feed = read_feed(answer.content)
    assert text(feed, "title") == "Sijill: حلب"  # Aleppo
    assert link(feed, "self") == "http://testserver/search.atom?q=%D8%AD%D9%84%D8%A8"
    assert link(feed, "alternate") == "http://testserver/search?q=%D8%AD%D9%84%D8%A8"
    flood, aleppo = feed.findall(f"{ATOM}entry")
    assert (text(flood, "title"), flood.get(LANGUAGE)) == ("Flood closes bridges", "en")
    assert aleppo.get(LANGUAGE) == "ar"
    assert text(aleppo, "published") == text(aleppo, "updated") == "2016-05-23T00:00:00Z"
    assert aleppo.findtext(f"{ATOM}author/{ATOM}name") == "ليلى"  # Layla
    assert link(aleppo, "alternate") == "http://testserver/articles/aleppo-1"
    assert link(aleppo, "via") == "https://news.example/aleppo"
    assert [each.get("term") for each in aleppo.findall(f"{ATOM}category")] == [
        "حلبتحترق"
    ]  # Aleppo is burning


def test_a_date_that_is_known_to_the_month_only_is_not_given_as_a_day(client: TestClient) -> None:
    (entry,) = read_feed(client.get("/search.atom?q=bridges").content).findall(f"{ATOM}entry")
    assert text(entry, "updated") == "2020-02-01T00:00:00Z"
    assert entry.find(f"{ATOM}published") is None


def test_an_undated_article_counts_as_updated_when_it_was_imported() -> None:
    article = Article(id="a", body="b", content_hash="0", imported_at="2026-01-02T03:04:05Z")
    (entry,) = read_feed(render_feed(_feed(article))).findall(f"{ATOM}entry")
    assert text(entry, "updated") == "2026-01-02T03:04:05Z"
    assert entry.find(f"{ATOM}published") is None


def test_a_feed_of_nothing_is_a_feed(client: TestClient) -> None:
    feed = read_feed(client.get("/search.atom?q=zzzzzz").content)
    assert text(feed, "updated") == LONG_AGO
    assert feed.findall(f"{ATOM}entry") == []


def test_pages_of_a_feed_follow_one_another(
    archive_of: Callable[[list[Article]], Engine], settings: Settings
) -> None:
    dates = [Published(f"2020-01-{day:02}", "day", "record") for day in range(1, 29)] * 2
    articles = [
        Article(id=f"a{number}", body="The flood.", content_hash="0" * 16, published=date)
        for number, date in enumerate(dates)
    ]
    client = TestClient(create_app(settings, archive_of(articles)))
    first = read_feed(client.get("/search.atom?q=flood&limit=5&sort=oldest").content)
    assert len(first.findall(f"{ATOM}entry")) == ENTRIES
    assert text(first, "updated") == "2020-01-28T00:00:00Z"
    second = read_feed(client.get(link(first, "next") or "").content)
    assert len(second.findall(f"{ATOM}entry")) == len(articles) - ENTRIES
    assert link(second, "next") is None
    assert text(second, "id") == text(first, "id")
    entries = [text(entry, "id") for feed in (first, second) for entry in feed.findall(f"{ATOM}entry")]
    assert len(set(entries)) == len(articles)


def test_ids_are_the_same_wherever_the_site_stands(client: TestClient) -> None:
    here = read_feed(client.get("/search.atom").content)
    there = read_feed(client.get("/search.atom", headers={"Host": "news.example"}).content)
    assert [text(each, "id") for each in (here, *here)] == [text(each, "id") for each in (there, *there)]
    assert link(there, "self") == "http://news.example/search.atom"


def test_who_has_the_feed_already_gets_304(client: TestClient) -> None:
    etag = client.get("/search.atom").headers["etag"]
    assert client.get("/search.atom", headers={"If-None-Match": etag}).status_code == 304


@pytest.mark.parametrize(
    ("query", "status", "code"), [("colour=2", 400, "unknown_parameter"), ("cursor=x", 422, "bad_value")]
)
def test_what_cannot_be_followed_is_a_problem(client: TestClient, query: str, status: int, code: str) -> None:
    answer = client.get(f"/search.atom?{query}")
    assert (answer.status_code, answer.json()["code"]) == (status, code)


HOSTILE = st.text(
    st.one_of(st.characters(), st.sampled_from("<>&\"'\x00\x0b\ufffe]]>\n\N{RIGHT-TO-LEFT OVERRIDE}حلب")),
    max_size=40,
)


@given(HOSTILE, HOSTILE, HOSTILE, HOSTILE.filter(str.strip))
def test_hostile_texts_make_no_broken_feed(title: str, body: str, q: str, tag: str) -> None:
    hashtag = Hashtag(tag=tag, key=tag, start=0, end=1)
    article = Article(
        id="a",
        title=title,
        body=body,
        source=title,
        authors=(body,),
        language="ar",
        url="https://news.example/" + q,
        hashtags=(hashtag,),
        content_hash="0",
    )
    (entry,) = read_feed(render_feed(_feed(article))).findall(f"{ATOM}entry")
    assert "\N{RIGHT-TO-LEFT OVERRIDE}" not in text(entry, "title")


def _feed(*articles: Article) -> Feed:
    return Feed(SearchParams(), articles, None, "http://testserver")
