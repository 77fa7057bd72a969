"""The article routes as a program sees them: shapes, links, refusals, and the record's own bytes."""

from urllib.parse import parse_qsl, quote, urlencode

import orjson
import pytest
from fastapi.testclient import TestClient
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from pydantic import TypeAdapter

from app.api.schemas import FoundArticle, SearchAnswer
from app.parameters import PARAMETERS
from archive.article import Article, article_from_json
from archive.engines.protocol import Engine

ARTICLES = "/api/v1/articles"


def search(client: TestClient, **params: object) -> dict[str, object]:
    answer = client.get(ARTICLES, params=params)
    assert answer.status_code == 200, answer.text
    assert answer.headers["content-type"] == "application/json"
    SearchAnswer.model_validate_json(answer.content)
    return orjson.loads(answer.content)


def ids(answer: dict[str, object]) -> list[str]:
    return [item["id"] for item in answer["items"]]


def test_an_answer_has_exactly_the_promised_members(client: TestClient) -> None:
    answer = search(client, q="bridges")
    assert set(answer) == {"query", "total", "items", "facets", "undated", "next", "next_url"}
    assert set(answer["query"]) == {"text", "searched_as", "notices", "offers"}
    assert answer["total"] == {"value": 1, "relation": "eq"}
    assert set(answer["facets"]) == {
        "hashtag",
        "platform",
        "source",
        "language",
        "mention",
        "published",
        "named",
    }
    assert answer["next"] is None
    assert answer["next_url"] is None


def test_an_item_is_the_article_without_its_body_and_with_highlights_and_score(client: TestClient) -> None:
    (item,) = search(client, q="bridges")["items"]
    article = client.get(f"{ARTICLES}/flood-2").json()
    body = article.pop("body")
    assert item.pop("page_url") == "/articles/flood-2"
    assert item.pop("score") > 0
    highlights = item.pop("highlights")
    assert item == article
    assert [piece["text"] for piece in highlights["title"][0] if piece["mark"]] == ["bridges"]
    assert "".join(piece["text"] for piece in highlights["title"][0]) == "Flood closes bridges"
    marked = [piece["text"] for highlight in highlights["body"] for piece in highlight if piece["mark"]]
    assert marked == ["bridges"]
    assert body.startswith(highlights["body"][0][0]["text"])


def test_a_title_in_which_nothing_was_found_has_no_highlight(client: TestClient) -> None:
    (item,) = search(client, q="pictures")["items"]
    assert item["highlights"]["title"] == []


def test_every_member_of_an_article_but_its_body_is_in_a_search() -> None:
    members = set(TypeAdapter(Article).json_schema()["properties"])
    assert members - {"body"} == set(FoundArticle.model_fields) - {"page_url", "highlights", "score"}


def test_arabic_finds_arabic_and_marks_the_word_as_written(client: TestClient) -> None:
    answer = search(client, q="حَلَب")  # Aleppo, with vowel signs
    assert "aleppo-1" in ids(answer)
    item = next(item for item in answer["items"] if item["id"] == "aleppo-1")
    assert {"text": "حلب", "mark": True} in item["highlights"]["title"][0]


def test_facets_count_label_and_link_their_values(client: TestClient) -> None:
    facets = search(client)["facets"]
    tags = {line["value"]: line for line in facets["hashtag"]}
    assert tags["حلبتحترق"]["count"] == 2  # Aleppo is burning
    assert "حلب" in tags["حلبتحترق"]["label"]
    assert tags["flood"]["url"] == f"{ARTICLES}?hashtag=flood"
    assert {line["value"]: line["count"] for line in facets["platform"]} == {"facebook": 1, "twitter": 1}
    assert {line["value"]: line["count"] for line in facets["source"]} == {"The Post": 2, "Sahifa": 1}
    assert {line["value"]: line["count"] for line in facets["language"]} == {"en": 2, "ar": 1}
    assert [line["value"] for line in facets["mention"]] == ["omar"]


def test_the_link_of_a_facet_value_chooses_it_and_then_takes_it_away_again(client: TestClient) -> None:
    (flood,) = [line for line in search(client)["facets"]["hashtag"] if line["value"] == "flood"]
    chosen = client.get(flood["url"]).json()
    assert ids(chosen) == ["flood-2"]
    (flood,) = [line for line in chosen["facets"]["hashtag"] if line["value"] == "flood"]
    assert flood["selected"]
    assert ids(client.get(flood["url"]).json()) == ids(search(client))


@pytest.mark.parametrize(
    "tag", ["حلب_تحترق", "#حلب_تحترق", "حلب تحترق"], ids=["underscore", "number sign", "blank"]
)  # Aleppo is burning
def test_a_hashtag_is_chosen_in_any_spelling(client: TestClient, tag: str) -> None:
    assert set(ids(search(client, hashtag=tag))) == {"aleppo-1", "flood-2"}


def test_values_of_one_facet_are_alternatives_and_facets_add_up(client: TestClient) -> None:
    assert set(ids(search(client, source=["Sahifa", "The Post"]))) == {"aleppo-1", "flood-2", "undated-3"}
    assert ids(search(client, source="The Post", hashtag="flood")) == ["flood-2"]
    assert ids(search(client, source="The Post", exclude_hashtag="flood")) == ["undated-3"]


def test_dates_narrow_and_the_undated_are_counted_and_found(client: TestClient) -> None:
    assert ids(search(client, published_from="2016", published_to="2016-12-31")) == ["aleppo-1"]
    assert ids(search(client, named_from="2015-03", named_to="2015-03")) == ["aleppo-1"]
    assert search(client)["undated"] == 1
    assert ids(search(client, undated="true")) == ["undated-3"]


def test_the_histogram_covers_what_was_found(client: TestClient) -> None:
    bars = search(client, q="flood OR حلب")["facets"]["published"]  # Aleppo
    assert all(set(bar) == {"from", "to", "count"} for bar in bars)
    assert any(bar["from"] <= "2016-05-23" <= bar["to"] and bar["count"] == 1 for bar in bars)


def test_dates_named_in_the_texts_can_be_counted_instead(client: TestClient) -> None:
    assert search(client)["facets"]["named"] == []
    facets = search(client, timeline="named")["facets"]
    assert facets["published"] == []
    assert facets["named"] == [{"from": "2015-03-01", "to": "2015-03-31", "count": 1}]


def test_a_page_is_found_by_its_number_too(client: TestClient) -> None:
    pages = [ids(search(client, sort="oldest", limit=1, page=number)) for number in (1, 2, 3, 4)]
    assert pages == [["aleppo-1"], ["flood-2"], ["undated-3"], []]
    beyond = search(client, sort="oldest", limit=1, page=4)
    assert (beyond["total"]["value"], beyond["next"]) == (3, None)


def test_orders_are_kept_and_pages_lead_on_without_a_gap(client: TestClient) -> None:
    everything = ids(search(client, sort="oldest"))
    assert everything == ["aleppo-1", "flood-2", "undated-3"]
    page = search(client, sort="oldest", limit=1)
    found = ids(page)
    while page["next_url"]:
        assert dict(parse_qsl(page["next_url"].partition("?")[2]))["cursor"] == page["next"]
        page = client.get(page["next_url"]).json()
        found += ids(page)
    assert found == everything


def test_a_cursor_of_another_search_is_refused(client: TestClient) -> None:
    cursor = search(client, sort="oldest", limit=1)["next"]
    for query in ({"sort": "newest", "cursor": cursor}, {"cursor": "nonsense"}):
        answer = client.get(ARTICLES, params=query)
        assert answer.status_code == 422, answer.text
        assert answer.json()["code"] == "bad_value"


def test_a_query_that_cannot_be_read_is_searched_repaired_with_a_notice(client: TestClient) -> None:
    answer = search(client, q='"bridges')
    assert ids(answer) == ["flood-2"]
    (notice,) = answer["query"]["notices"]
    assert notice["english"]
    assert notice["arabic"]


def test_one_article_is_given_whole(client: TestClient, engine: Engine) -> None:
    answer = client.get(f"{ARTICLES}/aleppo-1")
    assert answer.headers["content-type"] == "application/json"
    assert article_from_json(answer.content) == engine.get("aleppo-1")


def test_the_original_is_given_byte_for_byte_and_cannot_run(
    client: TestClient, original_bytes: bytes
) -> None:
    answer = client.get(f"{ARTICLES}/aleppo-1/original")
    assert answer.content == original_bytes
    assert answer.headers["content-type"] == "text/html"
    assert answer.headers["content-disposition"] == 'attachment; filename="aleppo-1.html"'
    assert "sandbox" in answer.headers["content-security-policy"]
    assert answer.headers["x-content-type-options"] == "nosniff"


@pytest.mark.parametrize("path", [f"{ARTICLES}/aleppo-1", f"{ARTICLES}/aleppo-1/original"])
def test_who_has_the_bytes_already_gets_304(client: TestClient, path: str) -> None:
    etag = client.get(path).headers["etag"]
    for known in (etag, f'"x", W/{etag}', "*"):
        again = client.get(path, headers={"If-None-Match": known})
        assert (again.status_code, again.content, again.headers["etag"]) == (304, b"", etag)
    assert client.get(path, headers={"If-None-Match": '"x"'}).status_code == 200


@pytest.mark.parametrize("path", [f"{ARTICLES}/nowhere", f"{ARTICLES}/nowhere/original"])
def test_an_article_that_is_not_there_is_404(client: TestClient, path: str) -> None:
    answer = client.get(path)
    assert answer.status_code == 404
    assert "nowhere" in answer.json()["detail"]


def test_an_article_takes_no_parameters(client: TestClient) -> None:
    answer = client.get(f"{ARTICLES}/aleppo-1?q=x")
    assert (answer.status_code, answer.json()["code"]) == (400, "bad_request")


_VALUE = st.one_of(
    st.text(st.characters(), max_size=40),
    st.text(
        '"()*~=#@:-|\\ أوORحa1.', max_size=40
    ),  # the query language's own signs and "or" in both languages
    st.sampled_from(["true", "2016", "2016-05", "newest", "any", "20", "#", "date:2016", "a" * 3000]),
)


@settings(deadline=None, max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(st.tuples(st.sampled_from([p.name for p in PARAMETERS]), _VALUE), max_size=5))
def test_hostile_parameters_are_answered_or_refused_never_500(
    client: TestClient, pairs: list[tuple[str, str]]
) -> None:
    query = urlencode(pairs, errors="surrogatepass")
    answer = client.get(f"{ARTICLES}?{query}")
    assert answer.status_code in (200, 400, 422), answer.text
    if answer.status_code == 200:
        SearchAnswer.model_validate_json(answer.content)
    else:
        assert answer.json()["code"] in ("bad_request", "bad_value", "unknown_parameter")


@settings(deadline=None, max_examples=30, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.text(st.characters(), min_size=1, max_size=40))
def test_hostile_article_ids_are_not_found(client: TestClient, article_id: str) -> None:
    answer = client.get(f"{ARTICLES}/{quote(article_id, safe='', errors='surrogatepass')}")
    assert answer.status_code in (404, 405, 200, 307), answer.text
    assert answer.status_code != 200 or article_id in (".", "..", "/")
