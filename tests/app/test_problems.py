"""Each way a request can fail: its status, its members, and who gets a page instead."""

import pytest
from fastapi import FastAPI, Request, Response
from fastapi.testclient import TestClient
from starlette.exceptions import HTTPException

from app.problems import KINDS, Problem, install
from app.security import SECURITY_HEADERS
from archive.errors import (
    EngineError,
    EngineUnavailable,
    IndexOutdated,
    InputError,
    RequestError,
    SettingsError,
    StorageFull,
    UnknownParameter,
)

FAILURES = {
    "bad-request": RequestError("cannot be asked"),
    "unknown": UnknownParameter("no such parameter", parameter="page"),
    "bad-value": RequestError("no such order", parameter="sort"),
    "unavailable": EngineUnavailable("held by another process"),
    "outdated": IndexOutdated("move it aside"),
    "full": StorageFull("no room"),
    "engine": EngineError("broken"),
    "settings": SettingsError("wrong"),
    "input": InputError("cannot be read", reason="not_utf8"),
    "teapot": HTTPException(418, "short and stout", headers={"X-Pot": "tea"}),
    "surprise": ZeroDivisionError("secret"),
}


def fail(name: str) -> None:
    raise FAILURES[name]


def render(_: Request, problem: Problem) -> Response:
    return Response(f"<h1>{problem.kind.title}</h1>", problem.kind.status, media_type="text/html")


@pytest.fixture
def failing() -> TestClient:
    app = FastAPI()
    app.get("/api/{name}")(fail)
    app.get("/pages/{name}")(fail)
    install(app, render)
    return TestClient(app, raise_server_exceptions=False)


@pytest.mark.parametrize(
    ("name", "status", "code"),
    [
        ("bad-request", 400, "bad_request"),
        ("unknown", 400, "unknown_parameter"),
        ("bad-value", 422, "bad_value"),
        ("unavailable", 503, "engine_unavailable"),
        ("outdated", 503, "index_outdated"),
        ("full", 507, "storage_full"),
        ("engine", 500, "engine_failed"),
        ("settings", 500, "engine_failed"),
        ("input", 500, "engine_failed"),
        ("teapot", 418, "im_a_teapot"),
        ("surprise", 500, "internal_error"),
    ],
)
def test_each_error_has_its_status_and_code(failing: TestClient, name: str, status: int, code: str) -> None:
    answer = failing.get(f"/api/{name}")
    assert answer.status_code == status
    assert answer.headers["content-type"] == "application/problem+json"
    problem = answer.json()
    assert set(problem) == {"type", "title", "status", "detail", "instance", "code"}
    assert (problem["status"], problem["code"]) == (status, code)
    assert (problem["type"], problem["instance"]) == (f"/docs#{code}", f"/api/{name}")
    assert problem["detail"]


def test_an_unforeseen_error_tells_nothing_and_is_protected_too(failing: TestClient) -> None:
    answer = failing.get("/api/surprise")
    assert "secret" not in answer.text
    assert SECURITY_HEADERS.items() <= {k.title(): v for k, v in answer.headers.items()}.items()


def test_what_may_succeed_later_says_when(failing: TestClient) -> None:
    assert int(failing.get("/api/unavailable").headers["retry-after"]) > 0
    assert int(failing.get("/api/outdated").headers["retry-after"]) > 0
    assert "retry-after" not in failing.get("/api/engine").headers


def test_headers_of_an_error_are_kept(failing: TestClient) -> None:
    assert failing.get("/api/teapot").headers["x-pot"] == "tea"


def test_a_browser_gets_a_page_outside_the_api_and_a_program_never(failing: TestClient) -> None:
    browser = {"Accept": "text/html,application/xhtml+xml,*/*;q=0.8"}
    page = failing.get("/pages/unavailable", headers=browser)
    assert (page.status_code, page.headers["content-type"]) == (503, "text/html; charset=utf-8")
    assert page.headers["retry-after"]
    for path, headers in (("/api/unavailable", browser), ("/pages/unavailable", {"Accept": "*/*"})):
        assert failing.get(path, headers=headers).headers["content-type"] == "application/problem+json"


def test_codes_are_different_from_each_other() -> None:
    assert len({kind.code for kind in KINDS}) == len(KINDS)


@pytest.mark.parametrize(
    ("method", "path", "status", "code"),
    [
        pytest.param("GET", "/api/v1/nothing", 404, "not_found", id="unknown address"),
        pytest.param("GET", "/api/v1/articles?colour=2", 400, "unknown_parameter", id="unknown parameter"),
        pytest.param("GET", "/api/v1/articles?q=a&q=b", 422, "bad_value", id="repeated parameter"),
        pytest.param("GET", "/api/v1/articles?limit=101", 422, "bad_value", id="limit too large"),
        pytest.param("GET", "/api/v1/articles?published_from=x", 422, "bad_value", id="bad date"),
        pytest.param("DELETE", "/api/v1/articles", 405, "method_not_allowed", id="wrong method"),
        pytest.param("POST", "/api/v1/analyze", 422, "bad_body", id="no body"),
        pytest.param("GET", "/api/v1/articles/nowhere", 404, "not_found", id="unknown article"),
    ],
)
def test_the_application_answers_problems(
    client: TestClient, method: str, path: str, status: int, code: str
) -> None:
    answer = client.request(method, path)
    assert answer.status_code == status
    assert answer.headers["content-type"] == "application/problem+json"
    assert answer.json()["code"] == code


def test_a_wrong_method_says_the_right_one(client: TestClient) -> None:
    answer = client.delete("/api/v1/articles")
    assert answer.headers["allow"] == "GET"
    assert "GET" in answer.json()["detail"]


@pytest.mark.parametrize(
    ("path", "status"), [("/nothing", 404), ("/search?colour=2", 400), ("/search?limit=0", 422)]
)
def test_a_browser_is_shown_a_page_of_the_site(client: TestClient, path: str, status: int) -> None:
    answer = client.get(path, headers={"Accept": "text/html"})
    assert (answer.status_code, answer.headers["content-type"]) == (status, "text/html; charset=utf-8")
    assert "<html" in answer.text
