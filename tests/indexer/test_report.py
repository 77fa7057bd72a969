"""The sums of an import and the rejects file: counts that add up, lines that can be corrected."""

import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from archive.errors import StorageFull
from indexer.raw import RawRecord, RejectedRecord
from indexer.readers import ReadingChoices, read_files
from indexer.report import RejectsFile, Tally, reject_to_json


def rejected(record: str, *, line: int | None = 3, offset: int | None = None) -> RejectedRecord:
    return RejectedRecord("news.jsonl", line, offset, "empty_body", "news.jsonl, line 3: no text", record)


@given(st.lists(st.sampled_from(["added", "updated", "unchanged", "rejected"])))
def test_read_is_the_sum_of_the_four_outcomes(outcomes: list[str]) -> None:
    tally = Tally()
    for outcome in outcomes:
        if outcome == "rejected":
            tally.reject("empty_body")
        else:
            tally.count(outcome)
    report = tally.report(1.0)
    assert report.read == len(outcomes) == report.added + report.updated + report.unchanged + report.rejected
    assert sum(report.reasons.values()) == report.rejected


def test_the_json_has_the_promised_keys_in_their_order() -> None:
    tally = Tally()
    tally.count("added", near_duplicate=True)
    tally.reject("not_json")
    assert json.loads(tally.report(1.23456).to_json(Path("r.jsonl"))) == {
        "read": 2,
        "added": 1,
        "updated": 0,
        "unchanged": 0,
        "rejected": 1,
        "near_duplicates": 1,
        "seconds": 1.235,
        "rejects_file": "r.jsonl",
    }


def test_a_rejected_object_is_kept_as_an_object() -> None:
    line = json.loads(reject_to_json(rejected('{"body": "", "title": "حلب"}')))  # Aleppo
    assert line == {
        "file": "news.jsonl",
        "line": 3,
        "reason": "empty_body",
        "detail": "news.jsonl, line 3: no text",
        "record": {"body": "", "title": "حلب"},
    }


@pytest.mark.parametrize("record", ["{broken", "[1]", "5", "", "a\nb"], ids=repr)
def test_whatever_else_was_rejected_is_kept_as_text(record: str) -> None:
    assert json.loads(reject_to_json(rejected(record)))["record"] == record


def test_a_place_without_a_line_is_an_offset() -> None:
    line = json.loads(reject_to_json(rejected("x", line=None, offset=70)))
    assert line["offset"] == 70
    assert "line" not in line


def test_no_rejection_makes_no_file(tmp_path: Path) -> None:
    with RejectsFile(tmp_path / "rejects" / "r.jsonl") as rejects:
        pass
    assert rejects.written is None
    assert list(tmp_path.iterdir()) == []


def test_a_place_that_cannot_be_written_is_said_in_one_sentence(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    rejects = RejectsFile(tmp_path / "file" / "r.jsonl")
    with pytest.raises(StorageFull, match=r"cannot be written there.*--rejects"):
        rejects.add(rejected("x"))


@pytest.mark.parametrize(
    ("broken", "corrected"),
    [
        pytest.param(
            '{"body": "", "title": "t"}', {"body": "text", "title": "t"}, id="an object for an object"
        ),
        pytest.param('{"body": "text"', '{"body": "text"}', id="text for text that was not JSON"),
    ],
)
def test_a_corrected_rejects_file_can_be_read_again(tmp_path: Path, broken: str, corrected: object) -> None:
    path = tmp_path / "rejects.jsonl"
    line = json.loads(reject_to_json(rejected(broken)))
    line["record"] = corrected
    path.write_text(json.dumps(line) + "\n")
    (record,) = read_files([str(path)], ReadingChoices())
    assert isinstance(record, RawRecord)
    assert (record.body, record.original.file, record.original.line) == ("text", "news.jsonl", 3)


@pytest.mark.parametrize("record", ['{"body": ""}', "{broken"], ids=["an object", "text"])
def test_an_uncorrected_rejects_file_is_rejected_again(tmp_path: Path, record: str) -> None:
    path = tmp_path / "rejects.jsonl"
    path.write_bytes(reject_to_json(rejected(record)))
    (again,) = read_files([str(path)], ReadingChoices())
    assert isinstance(again, RejectedRecord)
    assert again.record.replace(" ", "") == record.replace(" ", "")
