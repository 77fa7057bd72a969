"""The command line's frame: help, exit codes, errors in one line, and what is not imported."""

import subprocess
import sys
from importlib import import_module
from types import SimpleNamespace

import pytest

from app.cli import COMMANDS, run


def sijill(*arguments: str, **options: object) -> subprocess.CompletedProcess[str]:
    code = "from app.cli import main; main()"
    command = [sys.executable, "-c", code, *arguments]
    return subprocess.run(command, capture_output=True, text=True, timeout=60, check=False, **options)


def test_the_help_names_every_command(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["--help"]) == 0
    shown = capsys.readouterr().out
    for command in COMMANDS:
        assert command.name in shown
        assert command.summary in shown


@pytest.mark.parametrize("command", COMMANDS, ids=lambda command: command.name)
def test_every_command_is_where_the_table_says_and_has_a_help(
    capsys: pytest.CaptureFixture[str], command: object
) -> None:
    assert callable(getattr(import_module(command.module), command.function))
    assert run([command.name, "--help"]) == 0
    assert f"sijill {command.name}" in capsys.readouterr().out


@pytest.mark.parametrize(
    "arguments",
    [
        pytest.param([], id="nothing"),
        pytest.param(["fly"], id="unknown command"),
        pytest.param(["search", "--fly"], id="unknown option"),
        pytest.param(["serve", "--port", "99999"], id="port out of range"),
    ],
)
def test_wrong_usage_exits_with_2(capsys: pytest.CaptureFixture[str], arguments: list[str]) -> None:
    assert run(arguments) == 2
    shown = capsys.readouterr()
    assert "sijill" in shown.out + shown.err


def test_a_setting_that_cannot_be_used_is_one_line_and_exit_1(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SIJILL_ENGINE_URL", "carrier-pigeon:")
    assert run(["search", "x"]) == 1
    (line,) = capsys.readouterr().err.splitlines()
    assert line.startswith("sijill: SIJILL_ENGINE_URL cannot be used")


def test_neither_the_help_nor_a_search_imports_the_web_framework() -> None:
    code = (
        "import sys; from app.cli import run; import app.cli_search; "
        "run(['--help']); print('fastapi' in sys.modules or 'uvicorn' in sys.modules)"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True, timeout=60
    )
    assert done.stdout.splitlines()[-1] == "False"


def test_output_is_utf8_whatever_the_locale(tmp_path: object) -> None:
    environment = {"PATH": "/usr/bin:/bin", "PYTHONIOENCODING": "ascii"}
    done = sijill("search", "--sort=حلب", env=environment, cwd=tmp_path, encoding="utf-8")  # Aleppo
    assert done.returncode == 2
    assert "sort is one of relevance, newest, oldest; it is 'حلب'" in done.stderr  # Aleppo


def test_ctrl_c_exits_quietly_with_130(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def interrupted() -> bytes:
        raise KeyboardInterrupt

    monkeypatch.setattr(sys, "stdin", SimpleNamespace(buffer=SimpleNamespace(read=interrupted)))
    assert run(["analyze", "-"]) == 130
    assert capsys.readouterr().err == ""


def test_a_reader_who_left_is_no_reason_to_complain(tmp_path: object) -> None:
    environment = {"PATH": "/usr/bin:/bin", "SIJILL_DATA": str(tmp_path)}
    command = [sys.executable, "-c", "from app.cli import main; main()", "search", "--json"]
    with subprocess.Popen(
        command, env=environment, stdout=subprocess.PIPE, stderr=subprocess.PIPE
    ) as process:
        process.stdout.close()
        assert process.stderr.read() == b""
        assert process.wait(timeout=30) == 1
