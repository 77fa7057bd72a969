"""The route of suggestions as a program sees it, over the small archive and over the samples."""

from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from fastapi.testclient import TestClient
from hypothesis import given
from hypothesis import settings as hypothesis_settings
from hypothesis import strategies as st

from app.answer import Searcher
from app.api.suggest import Suggestions
from app.other_words import names_by_sound
from app.search_params import SearchParams
from archive.engines import open_engine
from archive.lexicon.lexicon import open_lexicon
from archive.settings import Settings
from archive.text.analyzer import folded_words
from indexer.pipeline import import_records
from indexer.readers import ReadingChoices, read_files

SUGGEST = "/api/v1/suggest"


def suggest(client: TestClient, q: str, **more: object) -> dict[str, list[dict[str, object]]]:
    answer = client.get(SUGGEST, params={"q": q, **more})
    assert answer.status_code == 200, answer.text
    Suggestions.model_validate_json(answer.content)
    return answer.json()


def test_an_answer_has_exactly_the_promised_members(client: TestClient) -> None:
    answer = suggest(client, "brid")
    assert answer == {
        "query": "brid",
        "completions": [
            {
                "text": "bridges",
                "kind": "word",
                "count": 1,
                "query": "bridges",
                "url": "/api/v1/articles?q=bridges",
                "page_url": "/search?q=bridges",
            }
        ],
        "did_you_mean": [],
    }


def test_a_hashtag_and_a_source_are_completed(client: TestClient) -> None:
    kinds = {(each["kind"], each["query"]) for each in suggest(client, "حلب")["completions"]}
    assert ("hashtag", "#حلب_تحترق") in kinds  # Aleppo is burning
    kinds = {(each["kind"], each["query"]) for each in suggest(client, "sah")["completions"]}
    assert ("source", "source:Sahifa") in kinds


def test_where_nothing_begins_so_something_else_is_offered(client: TestClient) -> None:
    answer = suggest(client, "pgf")
    assert answer["completions"] == []
    assert answer["did_you_mean"][0] == {
        "kind": "keyboard",
        "query": "حلب",  # Aleppo
        "count": 2,
        "url": "/api/v1/articles?q=%D8%AD%D9%84%D8%A8",
        "page_url": "/search?q=%D8%AD%D9%84%D8%A8",
    }


def test_a_search_that_finds_little_has_the_same_offers(client: TestClient) -> None:
    answer = client.get("/api/v1/articles", params={"q": "pgf"}).json()
    assert answer["query"]["offers"] == suggest(client, "pgf")["did_you_mean"]
    assert answer["items"] == []  # offered, never searched unasked


def test_offers_find_more_under_the_same_filters(client: TestClient) -> None:
    answer = client.get("/api/v1/articles", params={"q": "pgf", "language": "en"}).json()
    (offer,) = answer["query"]["offers"]
    assert offer["count"] == 1
    assert client.get(offer["url"]).json()["total"]["value"] == 1
    assert "language=en" in offer["url"]


def test_the_language_of_the_pages_is_carried_along(client: TestClient) -> None:
    (line,) = suggest(client, "brid", ui="ar")["completions"]
    assert line["page_url"] == "/search?q=bridges&ui=ar"


def test_no_more_than_asked_for(client: TestClient) -> None:
    assert len(suggest(client, "t", limit=2)["completions"]) == 2


def test_browsers_get_the_shape_that_they_read(client: TestClient) -> None:
    answer = client.get(SUGGEST, params={"q": "the brid", "format": "opensearch"})
    assert answer.headers["content-type"] == "application/x-suggestions+json"
    assert answer.json() == ["the brid", ["the bridges"]]


@pytest.mark.parametrize(
    ("params", "status"),
    [
        pytest.param({"q": "a", "nothing": "1"}, 400, id="unknown parameter"),
        pytest.param({"q": "a", "hashtag": "x"}, 400, id="a search's parameter that means nothing here"),
        pytest.param({"q": "a", "limit": "0"}, 422, id="no completions"),
        pytest.param({"q": "a", "format": "xml"}, 422, id="unknown format"),
        pytest.param({"q": ["a", "b"]}, 422, id="two queries"),
        pytest.param({}, 200, id="nothing asked"),
        pytest.param({"q": "7" * 50_000}, 200, id="a very long word"),
    ],
)
def test_what_cannot_be_asked_is_refused(client: TestClient, params: dict[str, str], status: int) -> None:
    assert client.get(SUGGEST, params=params).status_code == status


@pytest.fixture(scope="module")
def samples(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Searcher]:
    """The samples, imported as a newcomer does."""
    folder = tmp_path_factory.mktemp("samples")
    settings = Settings(data=folder, engine_url="embedded:", dictionaries="", _env_file=None)
    with closing(open_engine(settings, write=True)) as engine:
        import_records(read_files([str(Path(__file__).parents[3] / "samples")], ReadingChoices()), engine)
        yield Searcher(engine, open_lexicon(settings))


@pytest.fixture(scope="module")
def typed(samples: Searcher) -> list[str]:
    """Words of the samples, for beginnings and mistakes."""
    words = {word.text for article in samples.engine.iterate() for word in folded_words(article.body)}
    return sorted(words)


def checked(samples: Searcher, q: str) -> None:
    completions, offers = samples.suggest(SearchParams(q=q), limit=8)
    answer = samples.search(SearchParams(q=q, limit=1))
    for each in (*completions, *offers, *samples.offers(SearchParams(q=q), answer)):
        found = samples.search(SearchParams(q=each.query, limit=1)).page.total
        assert found, each
        if each not in completions:
            assert each.count == found
            # What is found by sound alone is no better than a word that was meant.
            assert found > answer.page.total or names_by_sound(answer.searched_as)


@hypothesis_settings(max_examples=60)
@given(data=st.data())
def test_every_completion_and_offer_finds_an_article(
    samples: Searcher, typed: list[str], data: st.DataObject
) -> None:
    word = data.draw(st.sampled_from(typed))
    cut = data.draw(st.integers(1, len(word)))
    before = data.draw(st.sampled_from(["", "مدينة ", "the ", "#", "-", "title:"]))  # city
    checked(samples, before + word[:cut])


@hypothesis_settings(max_examples=60)
@given(data=st.data())
def test_every_offer_for_a_mistyped_word_finds_more(
    samples: Searcher, typed: list[str], data: st.DataObject
) -> None:
    word = data.draw(st.sampled_from(typed))
    at = data.draw(st.integers(0, len(word) - 1))
    checked(samples, word[:at] + data.draw(st.sampled_from("xقe7")) + word[at:])
