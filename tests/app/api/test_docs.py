"""The API's description: complete, truthful, and without a request to another site."""

import re

import pytest
from fastapi.testclient import TestClient

from app.parameters import PARAMETERS
from app.problems import KINDS


def test_openapi_lists_every_route_and_every_parameter(client: TestClient) -> None:
    api = client.get("/openapi.json").json()
    assert set(api["paths"]) == {
        "/api/v1/articles",
        "/api/v1/articles/{article_id}",
        "/api/v1/articles/{article_id}/original",
        "/api/v1/articles/{article_id}/similar",
        "/api/v1/articles/{article_id}/citation",
        "/api/v1/export",
        "/api/v1/suggest",
        "/api/v1/hashtags",
        "/api/v1/hashtags/{tag}",
        "/api/v1/analyze",
        "/healthz",
        "/readyz",
        "/metrics",
        "/search.atom",
        "/opensearch.xml",
    }
    described = api["paths"]["/api/v1/articles"]["get"]["parameters"]
    assert [parameter["name"] for parameter in described] == [parameter.name for parameter in PARAMETERS]


def test_openapi_describes_failures_as_what_they_are(client: TestClient) -> None:
    api = client.get("/openapi.json").json()
    for path, methods in api["paths"].items():
        for route in methods.values():
            assert set(route["responses"]) == {"200", "default"}, path
            assert set(route["responses"]["default"]["content"]) == {"application/problem+json"}


def test_the_page_shows_every_route_parameter_and_problem(client: TestClient) -> None:
    answer = client.get("/docs")
    assert answer.status_code == 200
    assert answer.headers["content-type"].startswith("text/html")
    for shown in (
        "GET /api/v1/articles",
        "POST /api/v1/analyze",
        *(parameter.name for parameter in PARAMETERS),
    ):
        assert f"<code>{shown}</code>" in answer.text
    for kind in KINDS:
        assert f'id="{kind.code}"' in answer.text


def test_the_page_asks_no_other_site_for_anything(client: TestClient) -> None:
    page = client.get("/docs").text
    assert "<script" not in page
    assert not re.search(r"""(?:src|href)=["'](?:https?:)?//""", page)


@pytest.mark.parametrize("path", ["/healthz", "/readyz"])
def test_health_is_good_with_an_engine_that_answers(client: TestClient, path: str) -> None:
    assert client.get(path).status_code == 200


def test_readiness_names_the_engine_and_counts_the_articles(client: TestClient) -> None:
    health = client.get("/readyz").json()
    assert (health["ready"], health["articles"], health["engine"]) == (True, 3, "embedded")
