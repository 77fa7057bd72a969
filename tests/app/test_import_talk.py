"""What a person sees while an import runs: a line that is rewritten, but only on a terminal."""

import io
import sys

import pytest

from app.import_talk import COMPLAINTS, ImportTalk
from indexer.raw import RejectedRecord
from indexer.report import ImportReport, RejectsFile


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


def talk(stderr: io.StringIO, monkeypatch: pytest.MonkeyPatch, rejected: int = 1) -> str:
    monkeypatch.setattr(sys, "stderr", stderr)
    with ImportTalk(RejectsFile(None)) as talking:
        talking.on_progress(ImportReport(added=1999, rejected=1, seconds=10.0))
        for number in range(rejected):
            talking.on_reject(
                RejectedRecord("a", number, None, "empty_body", f"a, line {number}: no text", "")
            )
    talking.conclude(ImportReport(interrupted=True))
    return stderr.getvalue()


def test_a_terminal_gets_a_line_that_makes_way_for_complaints_and_is_gone_at_the_end(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    clear, line = "\r\x1b[K", "2,000 read, 1 rejected, 200 a second"
    expected = f"{clear}{line}{clear}rejected: a, line 0: no text\n{clear}{line}{clear}"
    assert talk(Terminal(), monkeypatch).startswith(expected + "interrupted:")


def test_a_log_gets_no_progress_and_no_control_characters(monkeypatch: pytest.MonkeyPatch) -> None:
    said = talk(io.StringIO(), monkeypatch)
    assert said.startswith("rejected: a, line 0: no text\ninterrupted: ")
    assert said.count("\n") == 2


def test_of_many_complaints_the_first_are_told_and_the_rest_are_counted(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    said = talk(io.StringIO(), monkeypatch, rejected=COMPLAINTS + 5)
    assert said.count(": no text") == COMPLAINTS
    assert "… and 5 more" in said
