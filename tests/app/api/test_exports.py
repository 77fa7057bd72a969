"""``GET /api/v1/export``: the same search as a file, refusals before it, failures in its midst."""

import csv
from collections.abc import Callable
from io import StringIO
from typing import Any

import orjson
import pytest
from fastapi.testclient import TestClient
from starlette.responses import StreamingResponse

from app.api import exports
from app.api.exports import SEARCHED_BY
from app.exports import EXPORT_FORMATS
from app.main import create_app
from app.parameters import PARAMETERS
from archive.engines.protocol import Engine, SearchPage, SearchRequest
from archive.errors import EngineUnavailable
from archive.settings import Settings

EXPORT = "/api/v1/export"


def lines_of(client: TestClient, query: str = "") -> list[dict[str, Any]]:
    answer = client.get(f"{EXPORT}?{query}")
    assert answer.status_code == 200, answer.text
    return [orjson.loads(line) for line in answer.content.splitlines()]


@pytest.mark.parametrize(
    "query",
    [
        pytest.param("", id="everything"),
        pytest.param("q=حلب", id="an Arabic word: Aleppo"),
        pytest.param("q=bridges&translate=false", id="a word in one language"),
        pytest.param("hashtag=حلب_تحترق&exclude_source=Sahifa", id="a tag without a source"),
        pytest.param("published_from=2016&published_to=2016", id="a year"),
        pytest.param("undated=true", id="undated"),
        pytest.param("named_from=2015&named_to=2015-12", id="dates named"),
    ],
)
def test_an_export_holds_what_the_same_search_finds(client: TestClient, query: str) -> None:
    items = client.get(f"/api/v1/articles?{query}&sort=newest").json()["items"]
    articles = lines_of(client, query)
    assert items
    assert [article["id"] for article in articles] == [item["id"] for item in items]
    for article in articles:
        assert article == client.get(f"/api/v1/articles/{article['id']}").json()


def test_the_url_of_any_page_serves_and_gives_everything(client: TestClient) -> None:
    page = client.get("/api/v1/articles?limit=1").json()
    assert len(lines_of(client, page["next_url"].partition("?")[2] + "&ui=ar")) == 3


@pytest.mark.parametrize(
    ("export_format", "media_type", "suffix"),
    [
        ("jsonl", "application/x-ndjson", "jsonl"),
        ("csv", "text/csv; charset=utf-8; header=present", "csv"),
        ("ris", "application/x-research-info-systems; charset=utf-8", "ris"),
        ("bibtex", "application/x-bibtex; charset=utf-8", "bib"),
        ("csl", "application/vnd.citationstyles.csl+json", "json"),
    ],
)
def test_each_format_says_what_it_is_and_how_it_is_to_be_saved(
    client: TestClient, export_format: str, media_type: str, suffix: str
) -> None:
    answer = client.get(f"{EXPORT}?q=حلب&format={export_format}")  # Aleppo
    assert answer.headers["content-type"] == media_type
    assert answer.headers["content-disposition"] == (
        f"attachment; filename=\"sijill.{suffix}\"; filename*=UTF-8''sijill-%D8%AD%D9%84%D8%A8.{suffix}"
    )
    assert answer.headers["x-content-type-options"] == "nosniff"


def test_a_query_cannot_write_headers(client: TestClient) -> None:
    answer = client.get(EXPORT, params={"q": 'flood"\r\nSet-Cookie: a=b'})
    assert "set-cookie" not in answer.headers
    assert answer.headers["content-disposition"].isprintable()


def test_a_csv_has_a_mark_for_spreadsheets_on_demand(client: TestClient) -> None:
    plain = client.get(f"{EXPORT}?format=csv").content
    marked = client.get(f"{EXPORT}?format=csv&bom=1").content
    assert marked == b"\xef\xbb\xbf" + plain
    header, *rows = csv.reader(StringIO(plain.decode(), newline=""))
    assert [dict(zip(header, row, strict=True))["published"] for row in rows] == ["2020-02", "2016-05-23", ""]


def test_an_export_of_nothing_is_an_empty_file(client: TestClient) -> None:
    assert lines_of(client, "q=zzzzzz") == []
    assert client.get(f"{EXPORT}?q=zzzzzz&format=csl").json() == []


@pytest.mark.parametrize(
    ("query", "status", "code", "says"),
    [
        pytest.param("format=xlsx", 422, "bad_value", "jsonl, csv, ris, bibtex, csl", id="unknown format"),
        pytest.param("format=csv&bom=yes", 422, "bad_value", "bom", id="bom is not 0 or 1"),
        pytest.param("bom=1", 422, "bad_value", "format=csv", id="bom of JSON lines"),
        pytest.param("format=csv&format=ris", 422, "bad_value", "format", id="two formats"),
        pytest.param("published_from=x", 422, "bad_value", "published_from", id="no date"),
        pytest.param("colour=2", 400, "unknown_parameter", "colour", id="unknown parameter"),
    ],
)
def test_what_cannot_be_exported_is_a_problem_and_no_file(
    client: TestClient, query: str, status: int, code: str, says: str
) -> None:
    answer = client.get(f"{EXPORT}?{query}")
    assert (answer.status_code, answer.json()["code"]) == (status, code)
    assert says in answer.json()["detail"]


def test_format_is_no_parameter_of_a_search(client: TestClient) -> None:
    assert client.get("/api/v1/articles?format=csv").json()["code"] == "unknown_parameter"


def test_the_parameters_of_a_search_are_all_described_but_those_of_a_page() -> None:
    assert {each.name for each in PARAMETERS} - set(SEARCHED_BY) == {
        "limit",
        "cursor",
        "page",
        "timeline",
        "ui",
    }


class FailingEngine:
    """A real engine that cannot be reached any more after so many searches."""

    def __init__(self, engine: Engine, searches: int) -> None:
        self._engine, self._left = engine, searches

    def __getattr__(self, name: str) -> Any:
        return getattr(self._engine, name)

    def search(self, request: SearchRequest) -> SearchPage:
        if not self._left:
            raise EngineUnavailable("the index is away; try again")
        self._left -= 1
        return self._engine.search(request)


@pytest.fixture
def client_failing_after(
    settings: Settings, engine: Engine, monkeypatch: pytest.MonkeyPatch
) -> Callable[[int], TestClient]:
    monkeypatch.setattr("app.exports.PAGE", 1)
    return lambda searches: TestClient(
        create_app(settings, FailingEngine(engine, searches)), raise_server_exceptions=False
    )


def test_a_search_that_fails_at_once_is_a_problem(client_failing_after: Callable[[int], TestClient]) -> None:
    answer = client_failing_after(0).get(EXPORT)
    assert (answer.status_code, answer.json()["code"]) == (503, "engine_unavailable")
    assert answer.headers["retry-after"] == "5"


def test_json_lines_that_break_off_say_so_in_their_last_line(
    client_failing_after: Callable[[int], TestClient],
) -> None:
    *articles, last = lines_of(client_failing_after(2))
    assert [article["id"] for article in articles] == ["flood-2", "aleppo-1"]
    assert set(last) == {"error"}
    assert (last["error"]["code"], last["error"]["status"]) == ("engine_unavailable", 503)
    assert last["error"]["instance"] == EXPORT


@pytest.mark.parametrize("export_format", sorted(set(EXPORT_FORMATS) - {"jsonl"}))
def test_other_formats_that_break_off_never_end_properly(
    settings: Settings, engine: Engine, monkeypatch: pytest.MonkeyPatch, export_format: str
) -> None:
    monkeypatch.setattr("app.exports.PAGE", 1)
    broken = TestClient(create_app(settings, FailingEngine(engine, 2)))
    with pytest.raises((EngineUnavailable, RuntimeError)):
        broken.get(f"{EXPORT}?format={export_format}")


def test_an_export_is_streamed() -> None:
    route = next(each for each in exports.router.routes if getattr(each, "path", "") == EXPORT)
    assert route.response_class is StreamingResponse
