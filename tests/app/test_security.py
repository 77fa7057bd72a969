"""The headers that every response carries, and the largest request that is taken."""

from collections.abc import Iterator

import pytest
from fastapi.testclient import TestClient

from app.security import MAX_BODY_BYTES, SECURITY_HEADERS


@pytest.mark.parametrize(
    "path",
    ["/healthz", "/docs", "/api/v1/articles", "/api/v1/nothing", "/", "/search?q=x", "/articles/aleppo-1"],
)
def test_every_response_carries_the_security_headers(client: TestClient, path: str) -> None:
    headers = client.get(path).headers
    for name, value in SECURITY_HEADERS.items():
        assert headers[name] == value


def test_a_request_that_declares_too_much_is_refused(client: TestClient) -> None:
    answer = client.post("/api/v1/analyze", content=b"x", headers={"Content-Length": str(MAX_BODY_BYTES + 1)})
    assert (answer.status_code, answer.json()["code"]) == (413, "too_large")


@pytest.mark.parametrize("declared", ["9" * 5000, "-1", "x"], ids=["5000 digits", "negative", "no number"])
def test_a_nonsense_length_is_refused_or_not_believed(client: TestClient, declared: str) -> None:
    answer = client.post("/api/v1/analyze", content=b"{}", headers={"Content-Length": declared})
    assert answer.status_code in (413, 422)


def test_a_request_that_declares_nothing_and_sends_too_much_is_refused(client: TestClient) -> None:
    def pieces() -> Iterator[bytes]:
        for _ in range(MAX_BODY_BYTES // 65536 + 2):
            yield b" " * 65536

    answer = client.post("/api/v1/analyze", content=pieces(), headers={"Content-Type": "application/json"})
    assert (answer.status_code, answer.json()["code"]) == (413, "too_large")
