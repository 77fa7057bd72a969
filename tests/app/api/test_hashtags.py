"""``/api/v1/hashtags``: which there are, and what belongs to one."""

from collections.abc import Callable

import pytest
from fastapi.testclient import TestClient

from app.main import create_app
from archive.article import Article, Hashtag, Published
from archive.engines.protocol import Engine
from archive.settings import Settings
from archive.text.analyzer import hashtag_key
from indexer.recognise.segmentation import segment

HASHTAGS = "/api/v1/hashtags"


def tagged(article_id: str, *tags: str, date: str | None = None) -> Article:
    hashtags = tuple(
        Hashtag(tag=tag, key=hashtag_key(tag), start=0, end=1, words=segment(tag)) for tag in tags
    )
    return Article(
        id=article_id,
        body=" ".join(f"#{tag}" for tag in tags),
        content_hash="0" * 16,
        hashtags=hashtags,
        published=Published(date, "day", "record") if date else None,
    )


@pytest.fixture
def clean_sea(archive_of: Callable[[list[Article]], Engine], settings: Settings) -> TestClient:
    """Clean sea and water is life in both languages; the first two share articles, the last none."""
    articles = [
        tagged("1", "بحر_نظيف", "CleanSea", date="2019-09-21"),  # clean sea
        tagged("2", "بحر_نظيف", "CleanSea", "beach", date="2020-01-02"),  # clean sea
        tagged("3", "بحرنظيف", "beach"),  # clean sea, written together
        tagged("4", "الماء_حياة"),  # water is life
        tagged("5", "WaterIsLife", "beach"),
        *(tagged(f"6{number}", "beach") for number in range(8)),
    ]
    return TestClient(create_app(settings, archive_of(articles)))


def test_hashtags_are_listed_with_the_commonest_first(client: TestClient) -> None:
    first, second = client.get(HASHTAGS).json()["items"]
    assert first == {
        "value": "حلبتحترق",  # Aleppo is burning
        "label": "حلب_تحترق",
        "count": 2,
        "url": f"{HASHTAGS}/%D8%AD%D9%84%D8%A8%D8%AA%D8%AD%D8%AA%D8%B1%D9%82",
        "articles_url": "/api/v1/articles?hashtag=%D8%AD%D9%84%D8%A8%D8%AA%D8%AD%D8%AA%D8%B1%D9%82",
        "page_url": "/hashtags/%D8%AD%D9%84%D8%A8_%D8%AA%D8%AD%D8%AA%D8%B1%D9%82",
    }
    assert (second["value"], second["count"]) == ("flood", 1)
    assert len(client.get(f"{HASHTAGS}?limit=1").json()["items"]) == 1


@pytest.mark.parametrize(
    ("prefix", "found"),
    [
        pytest.param("حلب", ["حلبتحترق"], id="a word of it: Aleppo"),
        pytest.param("#حلب_تح", ["حلبتحترق"], id="half of it, with its sign"),
        pytest.param("حَلَب", ["حلبتحترق"], id="with vowel signs"),
        pytest.param("FLO", ["flood"], id="in capitals"),
        pytest.param("loo", [], id="its middle"),
        pytest.param("zzz", [], id="nothing"),
        pytest.param("#", ["حلبتحترق", "flood"], id="the sign alone"),
    ],
)
def test_a_prefix_narrows_the_list_in_any_spelling(client: TestClient, prefix: str, found: list[str]) -> None:
    answer = client.get(HASHTAGS, params={"prefix": prefix})
    assert [line["value"] for line in answer.json()["items"]] == found


def test_every_link_of_a_hashtag_leads_to_it(client: TestClient) -> None:
    for line in client.get(HASHTAGS).json()["items"]:
        assert client.get(line["url"]).json()["value"] == line["value"]
        assert client.get(line["articles_url"]).json()["total"]["value"] == line["count"]
        assert client.get(line["page_url"]).status_code == 200


@pytest.mark.parametrize(
    "tag", ["بحر_نظيف", "بحرنظيف", "#بحر_نظيف", "بَحر نظيف"], ids=["_", "whole", "#", "blank"]
)
def test_a_hashtag_is_told_about_in_any_spelling(clean_sea: TestClient, tag: str) -> None:
    answer = clean_sea.get(f"{HASHTAGS}/{tag.replace('#', '%23')}")
    assert answer.status_code == 200, answer.text
    told = answer.json()
    assert (told["value"], told["label"], told["count"]) == ("بحرنظيف", "بحر_نظيف", 3)  # clean sea
    assert (told["first_seen"], told["last_seen"], told["undated"]) == ("2019-09-21", "2020-01-02", 1)
    assert sum(bar["count"] for bar in told["over_time"]) == 2
    assert [(line["value"], line["count"]) for line in told["appears_with"]] == [
        ("beach", 2),
        ("cleansea", 2),
    ]


def other_language(client: TestClient, tag: str) -> list[tuple[str, int, int, list[str]]]:
    told = client.get(f"{HASHTAGS}/{tag}").json()
    return [(line["label"], line["count"], line["shared"], line["why"]) for line in told["other_language"]]


def test_the_same_hashtag_in_the_other_language_says_why(clean_sea: TestClient) -> None:
    both = ["shared_words", "shared_articles"]
    assert other_language(clean_sea, "بحر_نظيف") == [("CleanSea", 2, 2, both)]  # clean sea
    assert other_language(clean_sea, "CleanSea") == [("بحر_نظيف", 3, 2, both)]


def test_words_alone_lead_to_the_other_language(clean_sea: TestClient) -> None:
    assert other_language(clean_sea, "الماء_حياة") == [
        ("WaterIsLife", 1, 0, ["shared_words"])
    ]  # water is life
    assert other_language(clean_sea, "WaterIsLife") == [("الماء_حياة", 1, 0, ["shared_words"])]


def test_a_negation_belongs_to_the_words_of_a_hashtag(
    archive_of: Callable[[list[Article]], Engine], settings: Settings
) -> None:
    articles = [tagged("1", "أطباء_بلا_حدود"), tagged("2", "DoctorsWithoutBorders")]
    client = TestClient(create_app(settings, archive_of(articles)))
    assert other_language(client, "أطباء_بلا_حدود")[0][0] == "DoctorsWithoutBorders"
    assert other_language(client, "DoctorsWithoutBorders")[0][0] == "أطباء_بلا_حدود"


def test_few_articles_in_common_make_no_translation(clean_sea: TestClient) -> None:
    assert other_language(clean_sea, "beach") == []


def test_an_article_with_very_many_hashtags_hides_none_of_them(
    archive_of: Callable[[list[Article]], Engine], settings: Settings
) -> None:
    client = TestClient(
        create_app(settings, archive_of([tagged("1", *(f"tag{number}" for number in range(300)))]))
    )
    assert client.get(f"{HASHTAGS}/tag299").json()["count"] == 1


@pytest.mark.parametrize(
    ("path", "status", "code"),
    [
        ("/nowhere", 404, "not_found"),
        ("/%23", 404, "not_found"),
        ("/flood?q=x", 400, "bad_request"),
        ("?q=x", 400, "unknown_parameter"),
        ("?limit=1000", 422, "bad_value"),
    ],
)
def test_what_is_not_there_or_cannot_be_asked_is_a_problem(
    client: TestClient, path: str, status: int, code: str
) -> None:
    answer = client.get(HASHTAGS + path)
    assert (answer.status_code, answer.json()["code"]) == (status, code)
