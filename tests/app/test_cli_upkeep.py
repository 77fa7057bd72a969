"""reindex, verify, doctor, backup and restore as a person meets them: what they print, exit codes, Ctrl-C."""

import json
import os
import signal
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest

from app.cli import run
from archive.engines import open_engine
from archive.errors import StorageFull
from archive.settings import read_settings
from indexer import rebuild as rebuild_module

BODY = "The river rose by forty centimetres, and two bridges were closed. #flood حلب"  # Aleppo
COMMANDS = ("reindex", "verify", "doctor", "backup", "restore")

INTERRUPTED = """
import os, signal, sys
from archive.engines.embedded.engine import EmbeddedEngine
from app.cli import main

name = sys.argv.pop(1)
real = getattr(EmbeddedEngine, name)

def pressed(*arguments, **named):
    os.kill(os.getpid(), signal.SIGINT)
    return real(*arguments, **named)

setattr(EmbeddedEngine, name, pressed)
main()
"""


@pytest.fixture(autouse=True)
def _own_archive(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("SIJILL_DATA", str(tmp_path / "archive"))


@pytest.fixture
def archive(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> list[str]:
    """An archive of three articles; gives their ids."""
    lines = [json.dumps({"id": str(number), "body": f"{BODY} {number}"}) for number in range(3)]
    (tmp_path / "news.jsonl").write_text("\n".join(lines), encoding="utf-8")
    assert run(["import", "news.jsonl"]) == 0
    capsys.readouterr()
    return ids()


def ids() -> list[str]:
    with closing(open_engine(read_settings())) as engine:
        return [article.id for article in engine.iterate()]


def outdate(tmp_path: Path) -> None:
    (tmp_path / "archive" / "sijill" / "sijill-fingerprint").write_text("another\n")


def test_reindex_says_how_many(archive: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["reindex"]) == 0
    assert capsys.readouterr() == ("3 articles in a new index\n", "")
    assert run(["reindex", "--json"]) == 0
    assert json.loads(capsys.readouterr().out) == {"read": 3, "taken_over": 0}
    assert ids() == archive


def test_verify_says_that_all_is_whole(archive: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["verify"]) == 0
    assert capsys.readouterr() == ("3 articles looked at: all whole\n", "")
    assert run(["verify", "--json"]) == 0
    assert json.loads(capsys.readouterr().out) == {"articles": 3, "complaints": []}


def test_verify_names_what_is_not_and_exits_with_1(
    archive: list[str], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (path,) = (tmp_path / "archive" / "sijill").glob("*.term")
    content = bytearray(path.read_bytes())
    content[9] ^= 1
    path.unlink()  # who has mapped it would die if it were cut for a moment
    path.write_bytes(content)
    assert run(["verify"]) == 1
    out, err = capsys.readouterr()
    assert out == "0 articles looked at: 1 complaint\n"
    assert err.count("\n") == 1
    assert "sijill reindex" in err
    assert run(["verify", "--json"]) == 1
    assert len(json.loads(capsys.readouterr().out)["complaints"]) == 1


def test_an_outdated_index_names_reindex_which_mends_it(
    archive: list[str], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    outdate(tmp_path)
    for command in (["verify"], ["doctor"], ["search", "flood"]):
        assert run(command) == 1
        assert "run `sijill reindex`" in "".join(capsys.readouterr())
    assert run(["backup", "before.zst"]) == 0
    assert run(["reindex"]) == 0
    assert run(["verify"]) == 0
    assert ids() == archive


def test_doctor_looks_at_five_things(archive: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    code = run(["doctor"])
    out, err = capsys.readouterr()
    lines = [line[2:].split()[0] for line in out.splitlines() if line[2:3].strip()]
    assert (code, err, lines) == (0, "", ["versions", "settings", "disk", "dictionaries", "engine"])
    assert "3 articles" in out
    assert run(["doctor", "--json"]) == 0
    findings = json.loads(capsys.readouterr().out)["findings"]
    assert [each["about"] for each in findings] == lines
    assert {each["remedy"] for each in findings} == {None}


@pytest.mark.parametrize(
    ("name", "value", "about"),
    [
        pytest.param("SIJILL_DATA", "news.jsonl", "engine", id="a file in the folder's place"),
        pytest.param("SIJILL_DATA", "n" * 300, "disk", id="a name that is too long"),
        pytest.param("SIJILL_DICTIONARIES", "/missing.index", "dictionaries", id="a missing dictionary"),
        pytest.param(
            "SIJILL_ENGINE_URL", "elasticsearch+http://127.0.0.1:9", "engine", id="a cluster that is away"
        ),
    ],
)
@pytest.mark.usefixtures("archive")
def test_doctor_gives_the_remedy_for_what_is_wrong(
    name: str, value: str, about: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv(name, value)
    assert run(["doctor", "--json"]) == 1
    findings = json.loads(capsys.readouterr().out)["findings"]
    assert {each["about"]: each["remedy"] for each in findings}[about]
    assert run(["doctor"]) == 1
    assert f"! {about}" in capsys.readouterr().out


def test_a_backup_is_restored_elsewhere(
    archive: list[str], capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    assert run(["backup", "archive.zst"]) == 0
    assert capsys.readouterr() == ("3 articles in archive.zst\n", "")
    assert run(["backup", "--json", "archive.zst"]) == 0
    assert json.loads(capsys.readouterr().out) == {"articles": 3, "file": "archive.zst"}
    monkeypatch.setenv("SIJILL_DATA", "elsewhere")
    assert run(["restore", "archive.zst"]) == 0
    assert capsys.readouterr() == ("3 articles restored\n", "")
    assert ids() == archive
    assert run(["restore", "archive.zst", "--json"]) == 0
    assert json.loads(capsys.readouterr().out) == {"articles": 3, "already_there": 3}


def test_a_backup_of_nothing_asks_whether_the_settings_are_right(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["backup", "archive.zst"]) == 0
    out, err = capsys.readouterr()
    assert out == "0 articles in archive.zst\n"
    assert "is empty: are SIJILL_DATA" in err


def test_restoring_over_another_archive_is_refused_in_one_line(
    archive: list[str], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(["backup", "archive.zst"]) == 0
    (tmp_path / "more.txt").write_text(BODY)
    assert run(["import", "more.txt"]) == 0
    capsys.readouterr()
    assert run(["restore", "archive.zst"]) == 1
    out, err = capsys.readouterr()
    assert (out, err.count("\n")) == ("", 1)
    assert "choose another SIJILL_DATA" in err
    assert len(ids()) == len(archive) + 1


@pytest.mark.parametrize(
    "arguments",
    [
        pytest.param(["restore", "missing.zst"], id="a backup that is not there"),
        pytest.param(["restore", "."], id="a folder for a backup"),
        pytest.param(["restore"], id="no file to restore"),
        pytest.param(["backup"], id="no file to write"),
        pytest.param(["backup", "."], id="a folder to write to"),
        pytest.param(["backup", "missing/archive.zst"], id="a folder that is missing"),
    ],
)
def test_wrong_usage_exits_with_2(arguments: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    assert run(arguments) == 2
    assert capsys.readouterr().out == ""


@pytest.mark.parametrize("command", COMMANDS)
def test_help_is_for_strangers(command: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert run([command, "--help"]) == 0
    assert "--json" in capsys.readouterr().out


@pytest.mark.parametrize(
    ("arguments", "pressed_in"),
    [
        (["reindex"], "begin_successor"),
        (["reindex"], "write"),
        (["reindex"], "put_in_place"),
        (["verify"], "stored"),
        (["doctor"], "health"),
        (["backup", "new.zst"], "stored"),
        (["restore", "archive.zst"], "write"),
    ],
    ids=lambda value: value if isinstance(value, str) else value[0],
)
def test_ctrl_c_exits_with_130_and_leaves_a_whole_archive(
    archive: list[str], arguments: list[str], pressed_in: str, tmp_path: Path
) -> None:
    assert run(["backup", "archive.zst"]) == 0
    data = tmp_path / ("empty" if arguments[0] == "restore" else "archive")
    done = subprocess.run(
        [sys.executable, "-c", INTERRUPTED, pressed_in, *arguments],
        env={**os.environ, "SIJILL_DATA": str(data), "PYTHONPATH": os.pathsep.join(sys.path)},
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    assert (done.returncode, done.stderr) == (128 + signal.SIGINT, "")
    assert ids() == archive
    assert not list(tmp_path.rglob("*.unfinished"))
    assert not list(tmp_path.rglob("sijill~2"))
    assert run(["verify"]) == 0


def test_a_full_disk_leaves_the_archive_and_no_half_index(
    archive: list[str],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    def full(*_: object) -> None:
        raise StorageFull("no room left on the disk")

    with monkeypatch.context() as patched:
        patched.setattr(rebuild_module._Rebuild, "_write", full)
        assert run(["reindex"]) == 1
    assert capsys.readouterr() == ("", "sijill: no room left on the disk\n")
    assert sorted(path.name for path in (tmp_path / "archive").iterdir()) == ["sijill"]
    assert ids() == archive
