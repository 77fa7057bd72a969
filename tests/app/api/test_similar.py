"""``GET /api/v1/articles/{id}/similar``: more on the same subject, in the shape of a search's items."""

from collections.abc import Callable
from dataclasses import replace

import pytest
from fastapi.testclient import TestClient

from app.api.schemas import FoundArticle
from app.main import create_app
from archive.article import Article
from archive.engines.protocol import Engine
from archive.settings import Settings

ARTICLES = "/api/v1/articles"
FLOOD = "The river flooded the old quarter of the city and closed two bridges near the market on Monday."
EARLIER = "Two bridges near the market were closed as the river flooded the old quarter again."
COOKING = "A recipe for lentil soup with cumin and lemon, as grandmothers cook it."


@pytest.fixture
def client(archive_of: Callable[[list[Article]], Engine], settings: Settings) -> TestClient:
    plain = Article(id="flood", body=FLOOD, content_hash="0" * 16, story="flood", language="en")
    return TestClient(
        create_app(
            settings,
            archive_of(
                [
                    plain,
                    replace(plain, id="copy"),
                    replace(plain, id="earlier", body=EARLIER, story="earlier"),
                    replace(plain, id="soup", body=COOKING, story="soup"),
                ]
            ),
        )
    )


def test_similar_articles_are_items_of_a_search_and_no_copies(client: TestClient) -> None:
    answer = client.get(f"{ARTICLES}/flood/similar")
    assert answer.status_code == 200, answer.text
    (item,) = answer.json()["items"]
    assert FoundArticle.model_validate(item).id == "earlier"
    assert item["score"] > 0
    assert not any(piece["mark"] for highlight in item["highlights"]["body"] for piece in highlight)


@pytest.mark.parametrize(
    ("path", "status", "code"),
    [
        ("nowhere/similar", 404, "not_found"),
        ("flood/similar?limit=0", 422, "bad_value"),
        ("flood/similar?q=x", 400, "unknown_parameter"),
    ],
)
def test_what_cannot_be_asked_is_a_problem(client: TestClient, path: str, status: int, code: str) -> None:
    answer = client.get(f"{ARTICLES}/{path}")
    assert (answer.status_code, answer.json()["code"]) == (status, code)
