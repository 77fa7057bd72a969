"""``GET /api/v1/articles/{id}/citation``: one reference in three formats."""

import pytest
from fastapi.testclient import TestClient

from app.citations import cite
from archive.engines.protocol import Engine

ARTICLES = "/api/v1/articles"


@pytest.mark.parametrize("article_id", ["aleppo-1", "flood-2", "undated-3"], ids=["day", "month", "undated"])
@pytest.mark.parametrize(
    ("citation_format", "media_type"),
    [
        ("ris", "application/x-research-info-systems; charset=utf-8"),
        ("bibtex", "application/x-bibtex; charset=utf-8"),
        ("csl", "application/vnd.citationstyles.csl+json"),
    ],
)
def test_a_reference_comes_in_each_format(
    client: TestClient, engine: Engine, article_id: str, citation_format: str, media_type: str
) -> None:
    answer = client.get(f"{ARTICLES}/{article_id}/citation?format={citation_format}")
    assert answer.status_code == 200, answer.text
    assert answer.headers["content-type"] == media_type
    assert answer.text == cite(engine.get(article_id), citation_format)


def test_without_a_format_it_is_ris(client: TestClient) -> None:
    assert client.get(f"{ARTICLES}/flood-2/citation").text.startswith("TY  - NEWS\r\n")


def test_it_is_saved_under_the_title(client: TestClient) -> None:
    answer = client.get(f"{ARTICLES}/aleppo-1/citation?format=bibtex")
    assert answer.headers["content-disposition"].startswith(
        "attachment; filename=\"sijill.bib\"; filename*=UTF-8''%D8%AD%D9%84%D8%A8-"  # Aleppo
    )


def test_who_has_it_already_gets_304(client: TestClient) -> None:
    url = f"{ARTICLES}/flood-2/citation"
    etag = client.get(url).headers["etag"]
    assert client.get(url, headers={"If-None-Match": etag}).status_code == 304


@pytest.mark.parametrize(
    ("path", "status", "code"),
    [
        ("nowhere/citation", 404, "not_found"),
        ("flood-2/citation?format=mla", 422, "bad_value"),
        ("flood-2/citation?q=x", 400, "unknown_parameter"),
    ],
)
def test_what_cannot_be_cited_is_a_problem(client: TestClient, path: str, status: int, code: str) -> None:
    answer = client.get(f"{ARTICLES}/{path}")
    assert (answer.status_code, answer.json()["code"]) == (status, code)
