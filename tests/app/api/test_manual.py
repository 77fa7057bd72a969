"""``docs/api.md``: every route, parameter and problem stands in it, and its examples can be run."""

import re
import shlex
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path

import pytest
from fastapi.testclient import TestClient

from app.cli import run
from app.main import create_app
from app.parameters import PARAMETERS_BY_NAME
from app.problems import KINDS
from archive.engines import open_engine
from archive.settings import Settings


@pytest.fixture
def manual(repository: Path) -> str:
    return (repository / "docs" / "api.md").read_text(encoding="utf-8")


def test_every_route_and_each_of_its_parameters_stands_in_the_manual(client: TestClient, manual: str) -> None:
    search = _section(manual, "GET /api/v1/articles")
    missing = []
    for path, methods in client.get("/openapi.json").json()["paths"].items():
        for method, route in methods.items():
            section = _section(manual, f"{method.upper()} {path}")
            if not section:
                missing.append(f"{method.upper()} {path}")
                continue
            # Exports and feeds take what searches take: that stands in one place.
            known = section + search if path in ("/api/v1/export", "/search.atom") else section
            names = [each["name"] for each in route.get("parameters", []) if each["in"] == "query"]
            missing += [f"{path}: {name}" for name in names if f"`{name}`" not in known]
    assert missing == []


def test_the_manual_describes_no_route_that_is_not_there(client: TestClient, manual: str) -> None:
    paths = client.get("/openapi.json").json()["paths"]
    there = {f"{method.upper()} {path}" for path, methods in paths.items() for method in methods}
    assert set(re.findall(r"^### `([A-Z]+ /.*)`$", manual, re.MULTILINE)) == there


def test_the_manual_describes_no_parameter_that_is_not_there(manual: str) -> None:
    rows = re.findall(r"^\| (`.*?`) \|", _section(manual, "GET /api/v1/articles"), re.MULTILINE)
    assert {name for row in rows for name in re.findall("`(.*?)`", row)} <= set(PARAMETERS_BY_NAME)


def test_every_problem_stands_in_the_manual(manual: str) -> None:
    lines = [f"| `{kind.code}` | {kind.status} |" for kind in KINDS]
    assert [line for line in lines if line not in manual] == []


def test_every_example_of_the_manual_is_answered(
    settings: Settings, manual: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SIJILL_DATA", str(settings.data))
    assert run(["demo"]) == 0
    with TestClient(create_app(settings, open_engine(settings))) as client:
        examples = re.findall(r"^ {4}(curl .*)$", manual, re.MULTILINE)
        assert len(examples) > 10
        for example in examples:
            answer = _run(client, shlex.split(example))
            assert answer == (200, True), example


def _section(manual: str, heading: str) -> str:
    """Give what stands under a heading, up to the next one."""
    found = re.search(rf"^### `{re.escape(heading)}`$(.*?)(?=^##|\Z)", manual, re.MULTILINE | re.DOTALL)
    return found[1] if found else ""


def _run(client: TestClient, words: list[str]) -> tuple[int, bool]:
    """Do what curl would do; gives the status, and whether there was something in the answer."""
    url = next(word for word in words if word.startswith("$SIJILL")).removeprefix("$SIJILL")
    data = list(_values(words, ("-d", "--data-urlencode")))
    if "-G" in words:
        answer = client.get(url, params=[tuple(each.split("=", 1)) for each in data])
    elif data:
        headers = dict(each.split(": ", 1) for each in _values(words, ("-H",)))
        answer = client.post(url, content=data[0].encode(), headers=headers)
    else:
        answer = client.get(url)
    empty = (b'"items":[]', b'"completions":[]', b'"total":{"value":0')
    return answer.status_code, bool(answer.content) and not any(each in answer.content for each in empty)


def _values(words: list[str], options: tuple[str, ...]) -> Iterator[str]:
    return (value for option, value in pairwise(words) if option in options)
