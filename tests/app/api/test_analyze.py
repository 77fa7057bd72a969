"""``POST /api/v1/analyze``: what is recognised in a text, and what is no text."""

import pytest
from fastapi.testclient import TestClient

from app.api.schemas import MAX_TEXT

ANALYZE = "/api/v1/analyze"


def test_a_text_is_analyzed_into_the_promised_members(client: TestClient) -> None:
    text = "سأل كثيرون على تويتر عن #حلب_تحترق في مارس 2015 بعد Breaking News today from Aleppo"
    answer = client.post(
        ANALYZE, json={"text": text}
    )  # many asked on Twitter about #Aleppo_is_burning in March
    assert answer.status_code == 200, answer.text
    found = answer.json()
    members = {"language", "tokens", "hashtags", "mentions", "platforms", "dates", "fragments"}
    assert set(found) == members
    assert found["language"] == "ar"
    assert set(found["tokens"]) == {"exact", "stem", "gram", "sound"}
    (hashtag,) = found["hashtags"]
    assert hashtag["tag"] == "حلب_تحترق"  # Aleppo_is_burning
    assert text[hashtag["start"] : hashtag["end"]].lstrip("#") == "حلب_تحترق"
    assert [platform["id"] for platform in found["platforms"]] == ["twitter"]


@pytest.mark.parametrize(
    ("body", "says"),
    [
        pytest.param(b"{}", "text", id="no text"),
        pytest.param(b"", "body", id="no body"),
        pytest.param(b'{"text": 5}', "text", id="text is a number"),
        pytest.param(b'{"text": "a", "more": 1}', "more", id="unknown member"),
        pytest.param(b'{"text": "\\ud800"}', "text", id="lone surrogate"),
        pytest.param(b'{"text": "a', "body", id="broken JSON"),
        pytest.param(b'{"text": "' + b"a" * (MAX_TEXT + 1) + b'"}', "text", id="too long"),
    ],
)
def test_what_is_no_text_is_refused_saying_where(client: TestClient, body: bytes, says: str) -> None:
    answer = client.post(ANALYZE, content=body, headers={"Content-Type": "application/json"})
    assert answer.status_code == 422, answer.text
    assert answer.headers["content-type"] == "application/problem+json"
    assert answer.json()["code"] == "bad_body"
    assert says in answer.json()["detail"]


@pytest.mark.parametrize("body", [b'{"text": "\xff"}', b"[" * 100_000], ids=["not UTF-8", "nested too deep"])
def test_what_is_no_json_is_refused(client: TestClient, body: bytes) -> None:
    answer = client.post(ANALYZE, content=body, headers={"Content-Type": "application/json"})
    assert (answer.status_code, answer.json()["code"]) == (400, "bad_request")


def test_a_body_that_does_not_say_it_is_json_is_refused_with_a_hint(client: TestClient) -> None:
    answer = client.post(ANALYZE, data={"text": "a"})
    assert answer.status_code == 422
    assert "application/json" in answer.json()["detail"]


@pytest.mark.parametrize("text", ["", " ", "a\x00b", "#", "\N{RIGHT-TO-LEFT OVERRIDE}"], ids=repr)
def test_odd_texts_are_analyzed_all_the_same(client: TestClient, text: str) -> None:
    assert client.post(ANALYZE, json={"text": text}).status_code == 200
