"""``sijill export``: the same bytes as the API's, and the records exactly as they were imported."""

import inspect
import os
import subprocess
import sys
import tarfile
from collections.abc import Callable
from io import BytesIO
from pathlib import Path

import orjson
import pytest
from fastapi.testclient import TestClient

from app.cli import run
from app.cli_export import export
from app.cli_search import search
from archive.engines.protocol import Engine
from archive.settings import Settings

Run = Callable[..., tuple[int, bytes, str]]

RECORDS = (
    '{"body":"The flood closed two bridges.",  "id": 1, "published":"2020-02-01"}',
    '{"id": 2, "body": "\\u062d\\u0644\\u0628 #\u062d\u0644\u0628", "extra": [1, 2.50]}',  # Aleppo
)


@pytest.fixture
def sijill(
    settings: Settings, monkeypatch: pytest.MonkeyPatch, capfdbinary: pytest.CaptureFixture[bytes]
) -> Run:
    """Run a command; gives exit code, the bytes of stdout, and stderr."""
    monkeypatch.setenv("SIJILL_DATA", str(settings.data))

    def run_it(*arguments: str) -> tuple[int, bytes, str]:
        capfdbinary.readouterr()
        code = run(arguments)
        sys.stdout.flush()
        shown = capfdbinary.readouterr()
        return code, shown.out, shown.err.decode()

    return run_it


@pytest.mark.parametrize(
    ("options", "query"),
    [
        pytest.param([], "", id="everything"),
        pytest.param(["حلب", "--format=csv", "--bom"], "q=حلب&format=csv&bom=1", id="a word as CSV: Aleppo"),
        pytest.param(["--hashtag=flood", "--format", "ris"], "hashtag=flood&format=ris", id="a tag as RIS"),
        pytest.param(["--sort=oldest", "--format=bibtex"], "sort=oldest&format=bibtex", id="BibTeX"),
        pytest.param(["--undated", "--format=csl"], "undated=true&format=csl", id="CSL"),
    ],
)
def test_an_export_is_that_of_the_api(
    sijill: Run, engine: Engine, client: TestClient, options: list[str], query: str
) -> None:
    code, out, err = sijill("export", *options)
    assert code == 0, err
    assert out == client.get(f"/api/v1/export?{query}").content


def test_how_many_there_were_is_said_beside_the_data(sijill: Run, engine: Engine) -> None:
    assert sijill("export", "flood", "--source=The Post")[2] == "1 article\n"
    assert "2 articles" in sijill("export", '"The')[2]


def test_it_takes_the_options_of_search_but_those_of_a_page() -> None:
    own = {"export_format", "bom", "originals"}
    options = set(inspect.signature(export).parameters) - own
    assert set(inspect.signature(search).parameters) - options == {"limit", "cursor", "as_json"}
    assert options <= set(inspect.signature(search).parameters)


def test_json_records_come_back_as_the_lines_they_were(sijill: Run, tmp_path: Path) -> None:
    file = tmp_path / "news.jsonl"
    file.write_text("\n".join(RECORDS), encoding="utf-8")
    assert sijill("import", str(file))[0] == 0
    code, out, err = sijill("export", "--originals")
    assert (code, err) == (0, "2 articles\n")
    assert out.decode().splitlines() == list(RECORDS)
    assert sijill("export", "bridges", "--originals")[1].decode() == RECORDS[0] + "\n"


def test_records_of_several_lines_are_told_apart_in_a_tar(sijill: Run, tmp_path: Path) -> None:
    table = 'title,body\r\nFlood,"The river,\r\nagain."\r\nحلب,جسران\r\n'.encode()  # Aleppo, two bridges
    originals = {
        "a.txt": "حلب\n\nتحترق\r\n".encode(),  # Aleppo is burning
        "b.json": b'[{"body": "One story.",\n "id": 7}]',
        "c.csv": table,
    }
    for name, content in originals.items():
        (tmp_path / name).write_bytes(content)
    assert sijill("import", *(str(tmp_path / name) for name in originals))[0] == 0
    code, out, err = sijill("export", "--originals")
    assert code == 0
    assert originals["a.txt"] in out
    assert "--format tar" in err
    code, out, err = sijill("export", "--originals", "--format=tar")
    assert (code, err) == (0, "4 articles\n")
    assert sijill("export", "--originals", "--format=tar")[1] == out
    unpacked = tmp_path / "unpacked"
    with tarfile.open(fileobj=BytesIO(out)) as tar:
        tar.extractall(unpacked, filter="data")
    contents = {path.read_bytes() for path in unpacked.iterdir()}
    assert originals["a.txt"] in contents
    assert b'{"body": "One story.",\n "id": 7}' in contents
    report = orjson.loads(sijill("import", "--json", str(unpacked))[1])
    assert (report["unchanged"], report["rejected"]) == (4, 0), report


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        pytest.param(["--format=xlsx"], "jsonl, csv, ris, bibtex, csl", id="unknown format"),
        pytest.param(["--format=tar"], "--format", id="tar without originals"),
        pytest.param(["--originals", "--format=csv"], "jsonl, tar", id="originals as a table"),
        pytest.param(["--bom"], "--bom", id="bom of JSON lines"),
        pytest.param(["--published-from=x"], "published_from", id="no date"),
    ],
)
def test_what_cannot_be_exported_is_one_line_and_exit_2(
    sijill: Run, engine: Engine, arguments: list[str], says: str
) -> None:
    code, out, err = sijill("export", *arguments)
    assert (code, out) == (2, b"")
    (line,) = err.splitlines()
    assert says in line


@pytest.mark.parametrize("unbuffered", ["", "1"], ids=["buffered", "unbuffered"])
@pytest.mark.parametrize("options", [[], ["--originals"], ["--originals", "--format=tar"]], ids=" ".join)
def test_a_reader_who_leaves_is_no_complaint(
    settings: Settings, sijill: Run, tmp_path: Path, options: list[str], unbuffered: str
) -> None:
    file = tmp_path / "news.jsonl"
    records = ({"id": number, "body": "The flood. " * 200} for number in range(300))
    file.write_bytes(b"\n".join(map(orjson.dumps, records)))
    assert sijill("import", str(file))[0] == 0
    environment = {**os.environ, "SIJILL_DATA": str(settings.data), "PYTHONUNBUFFERED": unbuffered}
    with subprocess.Popen(
        [Path(sys.executable).parent / "sijill", "export", *options],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        env=environment,
    ) as process:
        assert process.stdout
        assert process.stderr
        process.stdout.read(100)
        process.stdout.close()
        assert process.stderr.read() == b""
