"""``sijill search``: the same answer as the API as JSON, and one that a stranger can read."""

import json
import shlex
from collections.abc import Callable

import pytest
from fastapi.testclient import TestClient

from app.cli import run
from archive.article import Article
from archive.engines.protocol import Engine
from archive.settings import Settings

Run = Callable[..., tuple[int, str, str]]


@pytest.fixture
def sijill(
    settings: Settings,
    engine: Engine,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> Run:
    """Run a command over the small archive; gives exit code, stdout and stderr."""
    monkeypatch.setenv("SIJILL_DATA", str(settings.data))
    monkeypatch.setenv("SIJILL_ENGINE_URL", settings.engine_url)

    def run_it(*arguments: str) -> tuple[int, str, str]:
        code = run(arguments)
        shown = capsys.readouterr()
        return code, shown.out, shown.err

    return run_it


@pytest.mark.parametrize(
    ("options", "query"),
    [
        pytest.param(["bridges"], "q=bridges", id="a word"),
        pytest.param(["حلب", "--limit=1"], "q=حلب&limit=1", id="an Arabic word: Aleppo"),
        pytest.param(
            ["--hashtag", "flood", "--hashtag", "x"], "hashtag=flood&hashtag=x", id="repeated option"
        ),
        pytest.param(["--exclude-source", "Sahifa"], "exclude_source=Sahifa", id="excluded value"),
        pytest.param(["--undated"], "undated=true", id="undated"),
        pytest.param(
            ["flood", "--no-translate", "--match=any"], "q=flood&translate=false&match=any", id="match"
        ),
        pytest.param(
            ["--published-from=2016", "--sort", "oldest"], "published_from=2016&sort=oldest", id="dates"
        ),
        pytest.param(['"bridges'], 'q="bridges', id="a query with a notice"),
    ],
)
def test_json_is_the_answer_of_the_api(
    sijill: Run, client: TestClient, options: list[str], query: str
) -> None:
    code, out, err = sijill("search", "--json", *options)
    assert (code, err) == (0, "")
    assert json.loads(out) == client.get(f"/api/v1/articles?{query}").json()


def test_people_see_title_source_date_and_snippet(sijill: Run) -> None:
    code, out, _ = sijill("search", "bridges")
    assert code == 0
    assert "1 article" in out
    assert "1. Flood closes bridges" in out
    assert "The Post · 2020-02 · en · flood-2" in out
    assert "The flood in Aleppo closed two bridges; readers sent pictures" in out
    assert "\x1b" not in out


def test_a_notice_says_what_is_better(sijill: Run) -> None:
    code, _, err = sijill("search", "titel:siege")
    assert code == 0
    assert "no field named" in err
    assert "Better: title:siege" in err


def test_a_word_to_exclude_is_no_option(sijill: Run) -> None:
    code, _, err = sijill("search", "-aleppo")
    assert code == 2
    assert "sijill search -- -aleppo" in err
    assert sijill("search", "--", "-aleppo")[0] == 0


def test_nothing_found_is_said_and_no_failure(sijill: Run) -> None:
    code, out, _ = sijill("search", "zzzzzz")
    assert code == 0
    assert "Nothing was found." in out


def test_the_command_for_the_next_page_works(sijill: Run) -> None:
    _, out, _ = sijill("search", "", "--sort=oldest", "--limit=1", "--no-translate")
    seen = [out]
    while "More: " in out:
        words = shlex.split(out.partition("More: ")[2])
        assert words[:2] == ["sijill", "search"]
        code, out, _ = sijill(*words[1:])
        assert code == 0
        seen.append(out)
    assert [name in text for name, text in zip(("aleppo-1", "flood-2", "undated-3"), seen, strict=True)] == [
        True
    ] * 3


def test_a_notice_goes_to_stderr(sijill: Run) -> None:
    code, out, err = sijill("search", '"bridges')
    assert code == 0
    assert err.startswith("sijill: ")
    assert "flood-2" in out


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        pytest.param(["--limit=1000"], "limit", id="limit too large"),
        pytest.param(["--published-from=yesterday"], "published_from", id="no date"),
        pytest.param(["--cursor=nonsense"], "cursor", id="no cursor"),
    ],
)
def test_what_cannot_be_asked_is_one_line_and_exit_2(sijill: Run, arguments: list[str], says: str) -> None:
    code, out, err = sijill("search", "x", *arguments)
    assert (code, out) == (2, "")
    (line,) = err.splitlines()
    assert line.startswith("sijill: ")
    assert says in line


def test_an_article_cannot_steer_the_terminal(
    sijill: Run, archive_of: Callable[[list[Article]], Engine]
) -> None:
    hostile = "flood \x1b]0;owned\x07\x1b[2J\r\x9b31m again"
    archive_of([Article(id="hostile", title=hostile, body=hostile, content_hash="0" * 16, source=hostile)])
    code, out, _ = sijill("search", "owned")
    assert code == 0
    assert "hostile" in out
    assert not set(out) & set(map(chr, [*range(10), *range(11, 32), *range(127, 160)]))


def test_what_may_be_meant_is_said_beside_the_answer(sijill: Run) -> None:
    code, out, err = sijill("search", "pgf")
    assert (code, err) == (0, "Did you mean: حلب (2)\n")  # Aleppo, typed on Latin keys
    assert "Nothing was found." in out
