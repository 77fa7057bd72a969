"""The cluster away: at the start, and while the site serves. One clear message, and 503 with Retry-After."""

import os
import subprocess
import sys
import warnings
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from app.main import create_app
from archive.engines.elastic.engine import ElasticEngine
from archive.engines.protocol import Entry
from archive.settings import Settings
from tests.faults.proxy import Harm, Proxy, running_proxy

with warnings.catch_warnings():
    warnings.simplefilter("ignore")  # Starlette asks for another package in the place of httpx
    from fastapi.testclient import TestClient

NAME = "faults-away"
NOBODY = "elasticsearch+http://127.0.0.1:9"  # the discard port, where nothing listens
HTML = {"accept": "text/html"}


@pytest.fixture
def stopping(elasticsearch_url: str, empty_archive: Callable[[str, str], None]) -> Iterator[Proxy]:
    """A node that can be stopped and started in no time: a proxy before the one that the tests share."""
    empty_archive(elasticsearch_url, NAME)
    with running_proxy(elasticsearch_url, lambda _method, _path: Harm.NONE) as proxy:
        yield proxy


@pytest.fixture
def site(
    stopping: Proxy, open_archive: Callable[..., ElasticEngine], made_entries: Callable[..., list[Entry]]
) -> Iterator[TestClient]:
    engine = open_archive(stopping.url, NAME, patient=False, timeout=5)
    engine.write(made_entries(3))
    with TestClient(create_app(Settings(dictionaries=()), engine)) as client:
        yield client


@pytest.mark.parametrize(
    "arguments",
    [
        pytest.param(["import", "{file}"], id="import"),
        pytest.param(["search", "flood"], id="search"),
        pytest.param(["serve", "--port", "0"], id="serve"),
        pytest.param(["serve", "--port", "0", "--workers", "2"], id="serve by workers"),
        pytest.param(["reindex"], id="reindex"),
    ],
)
def test_a_command_without_its_cluster_ends_with_one_line_and_the_remedy(
    arguments: list[str], tmp_path: Path
) -> None:
    file = tmp_path / "articles.jsonl"
    file.write_text('{"body": "a flood"}\n')
    done = subprocess.run(
        [sys.executable, "-c", "from app.cli import main; main()", *(a.format(file=file) for a in arguments)],
        env=os.environ | {"SIJILL_ENGINE_URL": NOBODY},
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert done.returncode == 1
    assert done.stdout == ""
    assert done.stderr.count("\n") == 1, done.stderr
    assert done.stderr.startswith("sijill: Elasticsearch at http://127.0.0.1:9 does not answer")
    assert "start it, or mend SIJILL_ENGINE_URL" in done.stderr


@pytest.mark.parametrize(
    ("language", "written"),
    [pytest.param("en", 'lang="en"', id="English"), pytest.param("ar", 'lang="ar" dir="rtl"', id="Arabic")],
)
def test_a_page_is_refused_with_503_while_the_cluster_is_away(
    site: TestClient, stopping: Proxy, language: str, written: str
) -> None:
    stopping.close()
    answer = site.get("/search", params={"q": "flood", "ui": language}, headers=HTML)
    assert answer.status_code == 503
    assert int(answer.headers["retry-after"]) > 0
    assert answer.headers["content-type"].startswith("text/html")
    assert written in answer.text


def test_the_api_is_refused_with_503_and_answers_again_when_the_cluster_is_back(
    site: TestClient, stopping: Proxy
) -> None:
    assert site.get("/api/v1/articles", params={"q": "flood"}).json()["total"]["value"] == 1
    stopping.close()
    answer = site.get("/api/v1/articles", params={"q": "flood"})
    assert answer.status_code == 503
    assert int(answer.headers["retry-after"]) > 0
    assert answer.headers["content-type"] == "application/problem+json"
    assert answer.json()["code"] == "engine_unavailable"
    assert "start it" in answer.json()["detail"]
    stopping.open()
    assert site.get("/api/v1/articles", params={"q": "flood"}).json()["total"]["value"] == 1


def test_the_site_lives_and_is_not_ready_while_the_cluster_is_away(site: TestClient, stopping: Proxy) -> None:
    stopping.close()
    assert site.get("/healthz").status_code == 200
    unready = site.get("/readyz")
    assert (unready.status_code, unready.json()["code"]) == (503, "engine_unavailable")
    assert int(unready.headers["retry-after"]) > 0
    stopping.open()
    assert site.get("/readyz").json()["articles"] == 3
