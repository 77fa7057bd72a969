"""A cluster that asks who one is: a wrong account gets one clear message, one that may read can search."""

import hashlib
import os
import subprocess
import sys
import time
import warnings
from base64 import b64encode
from collections.abc import Callable
from pathlib import Path

import httpx
import orjson
import pytest

from app.main import create_app
from archive.engines.elastic.address import read_address
from archive.engines.elastic.engine import ElasticEngine
from archive.engines.protocol import Entry
from archive.settings import Settings
from tests.servers.server import Server

with warnings.catch_warnings():
    warnings.simplefilter("ignore")  # Starlette asks for another package in the place of httpx
    from fastapi.testclient import TestClient

NAME = "faults-security"
READER = ("reader", "reads-only-for-tests")


ROLES = f"""\
reading:
  indices:
    - names: ["{NAME}*"]
      privileges: ["read", "view_index_metadata"]
"""


@pytest.fixture(scope="module")
def secured(secured_elasticsearch: Server) -> Server:
    """The node with an account that may read the archive, put into its files.

    What keeps accounts in an index wants more filters than a bare node has.
    """
    user, password = READER
    config = secured_elasticsearch.folder / "config"
    (config / "roles.yml").write_text(ROLES)
    (config / "users").write_text(f"{user}:{_hashed(password)}\n")
    (config / "users_roles").write_text(f"reading:{user}\n")
    asked = f"{secured_elasticsearch.url}/_security/_authenticate"
    end = time.monotonic() + 60
    while httpx.get(asked, auth=READER, trust_env=False).status_code != 200:
        assert time.monotonic() < end, "the node does not read its files again"
        time.sleep(0.5)
    return secured_elasticsearch


def _hashed(password: str) -> str:
    rounds, salt = 10_000, os.urandom(32)
    digest = hashlib.pbkdf2_hmac("sha512", password.encode(), salt, rounds, 32)
    return f"{{PBKDF2}}{rounds}${b64encode(salt).decode()}${b64encode(digest).decode()}"


@pytest.fixture
def written(secured: Server, made_entries: Callable[..., list[Entry]]) -> None:
    engine = ElasticEngine(read_address(_url(secured, secured.login)), NAME)
    engine.write(made_entries(3))
    engine.close()


def _url(node: Server, login: tuple[str, str] | None) -> str:
    account = f"{login[0]}:{login[1]}@" if login else ""
    return f"elasticsearch+{node.url.replace('://', '://' + account)}"


def _run(url: str, *arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-c", "from app.cli import main; main()", *arguments],
        env=os.environ | {"SIJILL_ENGINE_URL": url, "SIJILL_INDEX": NAME},
        capture_output=True,
        text=True,
        timeout=90,
        check=False,
    )


@pytest.mark.usefixtures("written")
@pytest.mark.parametrize("command", ["import", "search"])
@pytest.mark.parametrize(
    ("login", "message"),
    [
        pytest.param(("elastic", "wrong"), "refuses a user's name and password: mend", id="wrong password"),
        pytest.param(("nobody", "wrong"), "refuses a user's name and password: mend", id="unknown user"),
        pytest.param(None, "asks for a user's name and password: mend", id="no account"),
    ],
)
def test_an_account_that_is_not_known_gets_one_line_with_the_remedy(
    secured: Server, login: tuple[str, str] | None, message: str, command: str, tmp_path: Path
) -> None:
    done = _run(_url(secured, login), command, _articles(tmp_path) if command == "import" else "article")
    assert (done.returncode, done.stderr.count("\n")) == (1, 1), done.stderr
    assert message in done.stderr
    assert "SIJILL_ENGINE_URL (elasticsearch+http://user:password@host:9200)" in done.stderr
    assert "wrong" not in done.stderr


@pytest.mark.usefixtures("written")
def test_an_account_that_may_only_read_searches_and_is_told_why_it_cannot_import(
    secured: Server, tmp_path: Path
) -> None:
    url = _url(secured, READER)
    found = _run(url, "search", "article", "--json")
    assert found.returncode == 0, found.stderr
    assert orjson.loads(found.stdout)["total"]["value"] == 3
    refused = _run(url, "import", _articles(tmp_path))
    assert (refused.returncode, refused.stderr.count("\n")) == (1, 1), refused.stderr
    assert "does not allow this to reader" in refused.stderr
    assert "give that account the rights to it, or name another in SIJILL_ENGINE_URL" in refused.stderr
    assert READER[1] not in refused.stderr


@pytest.mark.usefixtures("written")
def test_an_account_that_may_only_read_serves(secured: Server, tmp_path: Path) -> None:
    engine = ElasticEngine(read_address(_url(secured, READER)), NAME)
    with TestClient(create_app(Settings(dictionaries=(), data=tmp_path), engine)) as site:
        assert site.get("/readyz").json()["articles"] == 3
        page = site.get("/search", params={"q": "article"}, headers={"accept": "text/html"})
        assert page.status_code == 200
        first = site.get("/api/v1/articles", params={"q": "article", "limit": "2"}).json()
        rest = site.get("/api/v1/articles", params={"q": "article", "limit": "2", "cursor": first["next"]})
        assert (first["total"]["value"], len(rest.json()["items"])) == (3, 1)
    engine.close()


def _articles(folder: Path) -> str:
    file = folder / "articles.jsonl"
    file.write_text('{"title": "More", "body": "One article more."}\n')
    return str(file)
