"""The commands import, read, analyze and demo as a person meets them: output, exit codes, nothing lost."""

import io
import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from pathlib import Path

import pytest

from app.cli import run
from archive.article import Article
from archive.engines import open_engine
from archive.engines.protocol import Engine
from archive.settings import read_settings

REPORT_KEYS = [
    "read",
    "added",
    "updated",
    "unchanged",
    "rejected",
    "near_duplicates",
    "seconds",
    "rejects_file",
]

BODY = (
    "The river rose by forty centimetres during the night and two bridges were closed. #flood حلب"  # Aleppo
)


@pytest.fixture(autouse=True)
def _own_archive(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("SIJILL_DATA", str(tmp_path / "archive"))
    monkeypatch.delenv("SIJILL_ENGINE_URL", raising=False)


@contextmanager
def opened() -> Iterator[Engine]:
    with closing(open_engine(read_settings())) as engine:
        yield engine


def articles() -> list[Article]:
    with opened() as engine:
        return list(engine.iterate())


@pytest.fixture
def news(tmp_path: Path) -> Callable[..., str]:
    """Write records to news.jsonl; text is written as it is."""

    def write(*records: object) -> str:
        lines = [each if isinstance(each, str) else json.dumps(each, ensure_ascii=False) for each in records]
        (tmp_path / "news.jsonl").write_text("\n".join(lines), encoding="utf-8")
        return "news.jsonl"

    return write


@pytest.fixture
def imported(capsys: pytest.CaptureFixture[str]) -> Callable[..., tuple[int, dict[str, object]]]:
    """Run import with --json; give the exit code and the report."""

    def run_import(*arguments: str) -> tuple[int, dict[str, object]]:
        code = run(["import", "--json", *arguments])
        return code, json.loads(capsys.readouterr().out)

    return run_import


def test_import_reports_in_one_json_object(news, imported) -> None:
    code, report = imported(news({"id": "1", "body": BODY}, {"id": "2", "body": ""}))
    assert code == 3
    assert list(report) == REPORT_KEYS
    assert (report["read"], report["added"], report["rejected"]) == (2, 1, 1)
    assert Path(str(report["rejects_file"])).parent == Path(os.environ["SIJILL_DATA"]) / "rejects"


def test_import_again_says_all_unchanged_and_exits_with_nought(news, imported) -> None:
    path = news({"id": "1", "body": BODY}, {"id": "2", "body": BODY + " again"})
    assert imported(path)[0] == 0
    code, report = imported(path)
    assert (code, report["unchanged"], report["rejects_file"]) == (0, 2, None)


def test_import_talks_to_people_in_columns_and_complains_on_stderr(news, capsys) -> None:
    assert run(["import", news({"body": BODY}, "{broken", "[1]")]) == 3
    out, err = capsys.readouterr()
    assert [line.split()[:2] for line in out.splitlines()[:5]] == [
        ["read", "3"],
        ["added", "1"],
        ["updated", "0"],
        ["unchanged", "0"],
        ["rejected", "2"],
    ]
    assert "not_json 1" in out
    assert err.count("rejected: news.jsonl, line") == 2
    assert "rejects/" in err
    assert "\x1b" not in out + err


def test_a_corrected_rejects_file_is_imported(news, imported) -> None:
    _, report = imported(news({"id": "1", "body": "", "title": "حلب"}))  # Aleppo
    rejects = Path(str(report["rejects_file"]))
    line = json.loads(rejects.read_text(encoding="utf-8"))
    line["record"]["body"] = BODY
    rejects.write_text(json.dumps(line), encoding="utf-8")
    assert imported(str(rejects))[0] == 0
    assert [(article.title, article.body) for article in articles()] == [("حلب", BODY)]


def test_the_rejects_file_may_not_be_the_file_that_is_read(news, capsys) -> None:
    path = news("{broken")
    assert run(["import", path, "--rejects", path]) == 2
    assert Path(path).read_text(encoding="utf-8") == "{broken"
    assert "name another one" in capsys.readouterr().err


def test_fields_are_mapped_and_the_source_is_named(news, imported) -> None:
    path = news({"artikel": BODY, "von": "ليلى"})  # Layla
    code, _ = imported(path, "--map", "body=artikel", "--map", "authors=von", "--source", "Sahifa")
    (article,) = articles()
    assert code == 0
    assert (article.body, article.authors, article.source) == (BODY, ("ليلى",), "Sahifa")


def test_a_dry_run_writes_nothing_at_all(news, imported, tmp_path: Path) -> None:
    code, report = imported(news({"body": BODY}, {"body": ""}), "--dry-run")
    assert (code, report["added"], report["rejected"], report["rejects_file"]) == (3, 1, 1, None)
    assert articles() == []
    assert not (tmp_path / "archive" / "rejects").exists()


@pytest.fixture
def some_files(news, tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    news({"body": BODY})


@pytest.mark.parametrize("command", ["import", "read"])
@pytest.mark.parametrize(
    ("arguments", "named"),
    [
        pytest.param(["missing.jsonl"], "missing.jsonl", id="a path that is not there"),
        pytest.param(["empty"], "empty", id="a folder without anything to read"),
        pytest.param(["*.nothing"], "*.nothing", id="a pattern that nothing matches"),
        pytest.param(["news.jsonl", "--format", "doc"], "doc", id="an unknown format"),
        pytest.param(["news.jsonl", "--map", "body"], "FIELD=KEY", id="a mapping without a key"),
        pytest.param(["news.jsonl", "--map", "colour=red"], "colour", id="a mapping to no field"),
    ],
)
@pytest.mark.usefixtures("some_files")
def test_wrong_usage_is_one_line_and_exit_code_two(
    command: str, arguments: list[str], named: str, capsys, tmp_path: Path
) -> None:
    assert run([command, *arguments]) == 2
    out, err = capsys.readouterr()
    assert out == ""
    assert named in err
    assert err.count("\n") == 1
    assert not (tmp_path / "archive").exists()


@pytest.mark.parametrize(
    "content",
    [
        pytest.param("حلب".encode("cp1256"), id="windows-1256"),  # Aleppo
        pytest.param(b"\xff\xfe\x00", id="half a UTF-16 letter"),
        pytest.param(b"", id="an empty file"),
    ],
)
def test_a_file_that_cannot_be_read_is_rejected_and_the_others_are_imported(
    content: bytes, imported, tmp_path: Path
) -> None:
    (tmp_path / "bad.txt").write_bytes(content)
    (tmp_path / "good.txt").write_text(BODY, encoding="utf-8")
    code, report = imported("bad.txt", "good.txt")
    assert (code, report["added"], report["rejected"]) == (3, 1, 1)


def test_a_truncated_gzip_gives_what_could_be_read_and_a_rejection(news, imported, tmp_path: Path) -> None:
    import gzip

    path = news(*({"id": str(number), "body": f"{BODY} {number} {number**9}"} for number in range(300)))
    packed = gzip.compress(Path(path).read_bytes())
    (tmp_path / "cut.jsonl.gz").write_bytes(packed[: len(packed) * 2 // 3])
    code, report = imported("cut.jsonl.gz")
    assert code == 3
    assert 0 < int(str(report["added"])) < 300
    assert report["rejected"] in (1, 2)


def test_read_prints_articles_and_stores_nothing(news, capsys, tmp_path: Path) -> None:
    assert run(["read", news({"id": "1", "body": BODY}, {"body": ""}, {"id": "2", "body": BODY})]) == 3
    out, err = capsys.readouterr()
    first, second = (json.loads(line) for line in out.splitlines())
    assert first["body"] == second["body"] == BODY
    assert first["hashtags"][0]["tag"] == "flood"
    assert first["id"] != second["id"]
    assert err.startswith("rejected: news.jsonl, line 2")
    assert not (tmp_path / "archive").exists()


def test_read_gives_what_import_stores(news, capsys, imported) -> None:
    path = news({"id": "1", "body": BODY, "published": "2016-05-23", "platform": "twitter"})
    assert run(["read", path]) == 0
    shown = json.loads(capsys.readouterr().out)
    imported(path)
    with opened() as engine:
        stored = engine.get(shown["id"])
    assert stored is not None
    assert (stored.content_hash, stored.story) == (shown["content_hash"], shown["story"])
    assert stored.published is not None
    assert shown["published"] == {"date": "2016-05-23", "precision": "day", "origin": "record"}


def test_analyze_shows_a_person_what_is_recognised(capsys) -> None:
    assert (
        run(["analyze", "وسم #حلب_تحترق على فيسبوك في 29 نيسان 2016"]) == 0
    )  # the tag on Facebook on 29 April
    out = capsys.readouterr().out
    assert "#حلب_تحترق" in out  # Aleppo_is_burning
    assert "facebook" in out
    assert "2016-04-29" in out


def test_analyze_reads_standard_input_and_prints_json(capsys, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO("#حلب".encode())))  # Aleppo
    assert run(["analyze", "-", "--json"]) == 0
    analysis = json.loads(capsys.readouterr().out)
    assert [tag["tag"] for tag in analysis["hashtags"]] == ["حلب"]


def test_analyze_says_what_looks_like_mojibake_and_how_to_repair_it(capsys) -> None:
    assert run(["analyze", "--json", "قالت".encode().decode("cp1252")]) == 0  # "she said", read wrongly
    shown = capsys.readouterr()
    assert "'قالت'" in shown.err
    assert "iconv" in shown.err
    assert json.loads(shown.out)["notices"] == [shown.err.strip().removeprefix("notice: ")]


def test_analyze_says_so_when_the_text_is_not_utf8(capsys, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(b"a\xffb")))
    assert run(["analyze", "-"]) == 2
    assert "not UTF-8 (byte 1)" in capsys.readouterr().err


def test_demo_imports_the_samples_once(capsys) -> None:
    assert run(["demo", "--json", "--if-empty"]) == 0
    report = json.loads(capsys.readouterr().out)
    assert report["added"] == report["read"] >= 60
    assert run(["demo", "--if-empty"]) == 0
    out, err = capsys.readouterr()
    assert out == ""
    assert "no samples imported" in err
    assert run(["demo", "--json"]) == 0
    assert json.loads(capsys.readouterr().out)["unchanged"] == report["read"]


def start(*arguments: str, stdin: int | None = None) -> subprocess.Popen[bytes]:
    command = [sys.executable, "-c", "from app.cli import main; main()", *arguments]
    environment = {**os.environ, "PYTHONPATH": str(Path(__file__).parents[2])}
    return subprocess.Popen(
        command, env=environment, stdin=stdin, stdout=subprocess.PIPE, stderr=subprocess.PIPE
    )


def wait_for_articles(at_least: int) -> None:
    give_up = time.monotonic() + 60
    while time.monotonic() < give_up:
        with opened() as engine:
            if engine.health().articles >= at_least:
                return
        time.sleep(0.02)
    pytest.fail(f"no {at_least} articles after a minute")


def send_slowly(process: subprocess.Popen[bytes], lines: list[bytes]) -> None:
    """Give a process a batch and a half, and no end of the input."""
    assert process.stdin is not None
    process.stdin.write(b"".join(lines))
    process.stdin.flush()


def many_lines(count: int) -> list[bytes]:
    # Standard input is read in blocks: with their padding, half of the lines fill more than enough of them.
    records = ({"id": str(each), "body": f"{BODY} {each}", "padding": "." * 2000} for each in range(count))
    return [json.dumps(record).encode() + b"\n" for record in records]


def test_an_import_killed_midway_is_completed_by_running_it_again(imported, tmp_path: Path) -> None:
    lines = many_lines(1500)
    (tmp_path / "many.jsonl").write_bytes(b"".join(lines))
    with start("import", "-", "--format", "jsonl", stdin=subprocess.PIPE) as process:
        send_slowly(process, lines)
        wait_for_articles(1000)
        process.kill()
    code, report = imported("many.jsonl")
    assert (code, report["added"], report["unchanged"]) == (0, 500, 1000)
    assert {article.body for article in articles()} == {f"{BODY} {each}" for each in range(1500)}


def test_ctrl_c_ends_an_import_with_a_report_of_what_is_done(imported, tmp_path: Path) -> None:
    lines = many_lines(1500)
    (tmp_path / "many.jsonl").write_bytes(b"".join(lines))
    with start("import", "-", "--format", "jsonl", "--json", stdin=subprocess.PIPE) as process:
        send_slowly(process, lines)
        wait_for_articles(1000)
        time.sleep(0.3)
        process.send_signal(signal.SIGINT)
        assert process.stdout is not None
        assert process.stderr is not None
        report = json.loads(process.stdout.read())
        complaint = process.stderr.read().decode()
    assert process.returncode == 130
    assert (report["read"], report["added"]) == (1000, 1000)
    assert "run the same import again" in complaint
    assert "Traceback" not in complaint
    assert imported("many.jsonl")[1]["unchanged"] == 1000
