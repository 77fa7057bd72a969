"""HEAD answers what GET answers, without the body."""

import pytest
from fastapi.testclient import TestClient


@pytest.mark.parametrize("path", ["/healthz", "/api/v1/articles/flood-2", "/docs", "/nowhere", "/search"])
def test_head_gives_the_headers_of_get_and_no_body(client: TestClient, path: str) -> None:
    get, head = client.get(path), client.head(path)
    assert head.status_code == get.status_code
    assert head.headers == get.headers
    assert head.content == b""
