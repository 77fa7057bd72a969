"""Readers: every format, packing and kind of damage; no record is lost and none raises."""

import csv
import gzip
import io
import json
import os
import threading
import tracemalloc
import zipfile
from pathlib import Path

import pytest
import zstandard
from hypothesis import given, settings
from hypothesis import strategies as st

from archive.article import Original
from archive.errors import InputError
from indexer.raw import RawRecord, RejectedRecord
from indexer.readers import ReadingChoices, find_files, read_files, read_original
from indexer.readers.formats import FORMATS, Format
from indexer.readers.pieces import RECORD_LIMIT, split_lines

ARTICLE = {"id": "1", "title": "خطة المرفأ", "body": "اجتمع المجلس.", "authors": ["سلمى"]}  # the harbour plan
LINE = json.dumps(ARTICLE, ensure_ascii=False).encode()


def read(path: Path, **choices: object) -> list[RawRecord | RejectedRecord]:
    return list(read_files([str(path)], ReadingChoices(**choices)))  # type: ignore[arg-type] # test choices


def write(path: Path, content: bytes | str) -> Path:
    path.write_bytes(content.encode() if isinstance(content, str) else content)
    return path


def only(found: list[RawRecord | RejectedRecord]) -> RawRecord:
    assert len(found) == 1
    assert isinstance(found[0], RawRecord)
    return found[0]


def rejected(found: list[RawRecord | RejectedRecord]) -> list[str]:
    return [each.reason for each in found if isinstance(each, RejectedRecord)]


def test_a_jsonl_record_keeps_exactly_its_lines_bytes(tmp_path: Path) -> None:
    path = write(tmp_path / "a.jsonl", b"\xef\xbb\xbf" + LINE + b"\r\n\n" + LINE)

    first, second = read(path)

    assert isinstance(first, RawRecord)
    assert isinstance(second, RawRecord)
    assert first.original.content == second.original.content == LINE
    assert (first.original.line, second.original.line) == (1, 3)
    assert (first.id, first.title, first.authors) == ("1", "خطة المرفأ", ("سلمى",))  # the harbour plan


@pytest.mark.parametrize(
    "content",
    [
        b"[" + LINE + b",\n " + LINE + b" ]",
        b'{"articles": [' + LINE + b"," + LINE + b"]}",
        b'{"count": 2, "articles": [' + LINE + b"," + LINE + b"]}",
        LINE + b"\n" + LINE + b"\n",
    ],
    ids=["array", "articles first", "articles later", "lines in a .json file"],
)
def test_json_files_of_each_shape_give_their_records(tmp_path: Path, content: bytes) -> None:
    records = read(write(tmp_path / "a.json", content))

    assert [each.title for each in records if isinstance(each, RawRecord)] == [
        "خطة المرفأ"
    ] * 2  # the harbour plan


def test_a_json_file_may_be_one_record(tmp_path: Path) -> None:
    assert only(read(write(tmp_path / "a.json", LINE))).body == ARTICLE["body"]


def test_a_broken_element_of_an_array_spoils_no_other(tmp_path: Path) -> None:
    records = read(write(tmp_path / "a.json", b"[" + LINE + b', {"body": nope}, 3, ' + LINE + b"]"))

    assert [type(each).__name__ for each in records] == [
        "RawRecord",
        "RejectedRecord",
        "RejectedRecord",
        "RawRecord",
    ]
    assert rejected(records) == ["not_json", "not_an_object"]
    broken = records[1]
    assert isinstance(broken, RejectedRecord)
    assert broken.offset == len(LINE) + 3


def test_an_array_that_is_cut_off_is_reported_after_its_records(tmp_path: Path) -> None:
    records = read(write(tmp_path / "a.json", b"[" + LINE + b"," + LINE[:-5]))

    assert isinstance(records[0], RawRecord)
    assert rejected(records) == ["not_json", "truncated"]


@pytest.mark.parametrize(
    ("line", "reason"),
    [
        (b"not json", "not_json"),
        (b"[1, 2]", "not_an_object"),
        (b'"text"', "not_an_object"),
        (b'{"title": "t"}', "empty_body"),
        (b'{"body": "  "}', "empty_body"),
        (b'{"body": null}', "empty_body"),
        ('{"body": "نص"}'.encode("cp1256"), "not_utf8"),  # text, in windows-1256
        (b"[" * 100_000, "not_json"),
    ],
    ids=["no json", "array", "string", "no body", "blank body", "null body", "windows-1256", "deep nesting"],
)
def test_a_bad_line_is_rejected_and_the_next_is_read(tmp_path: Path, line: bytes, reason: str) -> None:
    records = read(write(tmp_path / "a.jsonl", line + b"\n" + LINE))

    assert rejected(records) == [reason]
    first = records[0]
    assert isinstance(first, RejectedRecord)
    assert first.line == 1
    assert f"{tmp_path / 'a.jsonl'}, line 1" in first.detail
    assert isinstance(records[1], RawRecord)


def test_what_is_not_utf8_is_told_where_and_what_to_do(tmp_path: Path) -> None:
    records = read(write(tmp_path / "a.txt", "abc نص".encode("cp1256")))  # text

    (first,) = records
    assert isinstance(first, RejectedRecord)
    assert "position 4" in first.detail
    assert "iconv -f windows-1256" in first.detail


def test_lone_surrogates_and_nan_are_taken_as_exports_write_them(tmp_path: Path) -> None:
    record = only(read(write(tmp_path / "a.jsonl", rb'{"body": "a\ud800b \u0000", "title": NaN}')))

    assert record.body == "a\N{REPLACEMENT CHARACTER}b \x00"
    assert record.title is None


def test_keys_are_found_in_any_case_and_a_mapping_wins(tmp_path: Path) -> None:
    line = b'{"Content": "c", "TEXT": "t", "Author": "a; b", "Headline": "h", "ID": 7}'
    path = write(tmp_path / "a.jsonl", line)

    record = only(read(path, mapping=(("body", "content"), ("title", "headline")), source="given"))

    assert (record.body, record.title, record.id, record.source) == ("c", "h", "7", "given")
    assert record.authors == ("a; b",)


def test_a_mapping_to_a_key_that_no_record_has_names_the_keys_there_are(tmp_path: Path) -> None:
    path = write(tmp_path / "a.jsonl", b'{"body": "b", "by": "x"}\n{"body": "c"}')

    records = read(path, mapping=(("authors", "autor"),))

    assert rejected(records) == ["no_such_key"]
    last = records[-1]
    assert isinstance(last, RejectedRecord)
    assert "'autor'" in last.detail
    assert "'body'" in last.detail


def test_a_mapping_of_the_body_is_checked_record_by_record(tmp_path: Path) -> None:
    records = read(write(tmp_path / "a.jsonl", b'{"body": "b"}'), mapping=(("body", "inhalt"),))

    assert rejected(records) == ["no_such_key"]


def test_unknown_fields_formats_and_paths_stop_the_import_before_it_begins(tmp_path: Path) -> None:
    path = write(tmp_path / "a.jsonl", LINE)
    for choices, reason in (
        (ReadingChoices(mapping=(("colour", "x"),)), "unknown_field"),
        (ReadingChoices(format="warc"), "unknown_format"),
    ):
        with pytest.raises(InputError) as caught:
            read_files([str(path)], choices)
        assert caught.value.reason == reason
    with pytest.raises(InputError, match="no such file") as caught:
        read_files([str(tmp_path / "missing.jsonl")], ReadingChoices())
    assert caught.value.reason == "no_such_file"


def test_a_csv_row_keeps_its_header_and_its_own_lines(tmp_path: Path) -> None:
    row = '"2","سطر\nوآخر, ""اقتباس""",twitter'  # a line and another, a quotation
    path = write(tmp_path / "a.csv", f"\ufeffID,Content,Platform\n1,نص,facebook\n{row}\n\n")

    first, second = read(path)

    assert isinstance(first, RawRecord)
    assert isinstance(second, RawRecord)
    assert second.original.content.decode() == f"ID,Content,Platform\n{row}"
    assert second.original.line == 3
    assert (second.id, second.platform) == ("2", "twitter")
    assert second.body == 'سطر\nوآخر, "اقتباس"'  # a line and another, a quotation


@pytest.mark.parametrize("delimiter", [",", ";", "\t", "|"], ids=["comma", "semicolon", "tab", "bar"])
def test_the_delimiter_is_seen_in_the_header(tmp_path: Path, delimiter: str) -> None:
    table = io.StringIO()
    writer = csv.writer(table, delimiter=delimiter)
    writer.writerows([["title", "body"], ["t", f"a{delimiter}b, c; d"]])

    assert only(read(write(tmp_path / "a.csv", table.getvalue()))).body == f"a{delimiter}b, c; d"


def test_rows_with_too_few_or_too_many_columns_are_rejected_alone(tmp_path: Path) -> None:
    records = read(write(tmp_path / "a.csv", "title,body\nx\na,b,c\nt,text,\n"))

    assert rejected(records) == ["column_count", "column_count"]
    assert isinstance(records[2], RawRecord)


def test_a_quote_that_is_never_closed_costs_its_own_line_only(tmp_path: Path) -> None:
    rows = "".join(f"{number},text {number}\n" for number in range(50))
    records = read(write(tmp_path / "a.csv", f'id,body\n{rows}x,"open\n{rows}'))

    assert rejected(records) == ["unclosed_quote"]
    assert len(records) == 101


def test_cells_may_be_huge(tmp_path: Path) -> None:
    body = "كلمة " * 100_000  # word

    assert only(read(write(tmp_path / "a.csv", f"title,body\nt,{body}\n"))).body == body


def test_a_text_file_in_marked_utf16_is_read(tmp_path: Path) -> None:
    assert only(read(write(tmp_path / "a.txt", "نص".encode("utf-16")))).body == "نص"  # text


def test_lines_in_marked_utf16_are_read(tmp_path: Path) -> None:
    assert len([*read(write(tmp_path / "a.jsonl", (LINE + b"\n" + LINE).decode().encode("utf-16")))]) == 2


@pytest.mark.parametrize(
    ("encoding", "declared"),
    [
        ("windows-1256", "windows-1256"),
        ("utf-8", None),
        ("utf-8", "windows-1256"),
        ("utf-16", None),
        ("cp1256", "nonsense"),
    ],
    ids=["declared", "undeclared utf-8", "wrongly declared", "utf-16 with mark", "invented name"],
)
def test_pages_are_decoded_by_what_they_declare(tmp_path: Path, encoding: str, declared: str | None) -> None:
    text = (
        "اجتمع مجلس بلدية المرفأ مساء الثلاثاء وناقش خطة صيانة الأرصفة القديمة في المدينة " * 5
    )  # the council met
    meta = f'<meta charset="{declared}">' if declared else ""
    record = only(
        read(
            write(
                tmp_path / "a.html", f"<html><head>{meta}</head><body>{text}</body></html>".encode(encoding)
            )
        )
    )

    assert record.markup
    assert text in record.body


def packed(name: str, content: bytes) -> tuple[str, bytes]:
    if name == "gzip":
        return "a.jsonl.gz", gzip.compress(content)
    if name == "two gzip members":
        half = content.index(b"\n") + 1
        return "a.jsonl.gz", gzip.compress(content[:half]) + gzip.compress(content[half:])
    if name == "zstd":
        return "a.jsonl.zst", zstandard.compress(content)
    archive = io.BytesIO()
    with zipfile.ZipFile(archive, "w", zipfile.ZIP_DEFLATED) as zipped:
        zipped.writestr("folder/a.jsonl", content)
        zipped.writestr("picture.png", b"\x89PNG")
    return "a.zip", archive.getvalue()


@pytest.mark.parametrize("packing", ["gzip", "two gzip members", "zstd", "zip"])
def test_packed_files_are_read_through(tmp_path: Path, packing: str) -> None:
    name, content = packed(packing, LINE + b"\n" + LINE + b"\n")

    records = read(write(tmp_path / name, content))

    assert [type(each) for each in records] == [RawRecord, RawRecord]


@pytest.mark.parametrize("packing", ["gzip", "zstd"])
def test_records_before_a_cut_are_kept(tmp_path: Path, packing: str) -> None:
    # Letters without repetition, so that the cut does not fall before the first record.
    lines = b"".join(
        json.dumps({"body": f"{n * 7919 % 10**9:x} {n:b}"}).encode() + b"\n" for n in range(20_000)
    )
    name, content = packed(packing, lines)

    records = read(write(tmp_path / name, content[: len(content) // 2]))

    assert len(records) > 1_000
    assert rejected(records) == ["truncated"]
    last = records[-1]
    assert isinstance(last, RejectedRecord)
    assert str(tmp_path / name) in last.detail


@pytest.mark.parametrize("packing", ["gzip", "zstd", "zip"])
def test_bombs_are_stopped_early_and_in_little_memory(tmp_path: Path, packing: str) -> None:
    name, content = packed(packing, b"0" * 200_000_000)
    path = write(tmp_path / name, content)
    del content
    tracemalloc.start()
    records = read(path)
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()

    assert rejected(records) == ["bomb"]
    assert peak < 100_000_000


def test_an_archive_inside_a_packed_file_is_refused(tmp_path: Path) -> None:
    assert rejected(read(write(tmp_path / "a.jsonl.gz", gzip.compress(gzip.compress(LINE))))) == [
        "packed_twice"
    ]


def test_damaged_and_locked_archives_are_rejected(tmp_path: Path) -> None:
    assert rejected(read(write(tmp_path / "a.zip", b"PK\x03\x04rubbish"))) == ["damaged"]
    assert rejected(read(write(tmp_path / "a.jsonl.gz", b"\x1f\x8brubbish rubbish"))) == ["damaged"]
    assert rejected(read(write(tmp_path / "a.jsonl.zst", b"\x28\xb5\x2f\xfdrubbish"))) == ["damaged"]


def test_folders_are_searched_for_known_kinds_only(tmp_path: Path) -> None:
    (tmp_path / "b" / ".hidden").mkdir(parents=True)
    for name in (
        "z.txt",
        "a.jsonl",
        "b/c.csv.gz",
        "b/d.html",
        "picture.png",
        ".secret.txt",
        "b/.hidden/e.txt",
        "README.md",
    ):
        write(tmp_path / name, LINE)

    found = [path.relative_to(tmp_path).as_posix() for path in find_files([str(tmp_path)])]

    assert found == ["a.jsonl", "z.txt", "b/c.csv.gz", "b/d.html"]


def test_an_empty_folder_and_a_pattern_without_match_are_errors(tmp_path: Path) -> None:
    for path, reason in ((tmp_path, "nothing_readable"), (tmp_path / "*.jsonl", "no_such_file")):
        with pytest.raises(InputError) as caught:
            find_files([str(path)])
        assert caught.value.reason == reason


def test_a_file_named_twice_is_read_once(tmp_path: Path) -> None:
    path = write(tmp_path / "a.jsonl", LINE)

    assert find_files([str(path), str(tmp_path / "*.jsonl")]) == [path]


def test_a_slow_pipe_gives_its_records_as_they_come(monkeypatch: pytest.MonkeyPatch) -> None:
    reading_end, writing_end = os.pipe()
    monkeypatch.setattr("sys.stdin", io.TextIOWrapper(os.fdopen(reading_end, "rb")))
    os.write(writing_end, LINE + b"\n")
    hung_up = threading.Timer(10, os.close, [writing_end])
    hung_up.start()
    records = read_files(["-"], ReadingChoices("jsonl"))

    assert isinstance(next(records), RawRecord)
    assert hung_up.is_alive()

    hung_up.cancel()
    os.close(writing_end)
    assert list(records) == []


def test_stdin_is_read_by_its_beginning(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(LINE + b"\n" + LINE)))
    assert len(list(read_files(["-"], ReadingChoices()))) == 2


def test_a_file_that_says_nothing_about_itself_needs_a_format(tmp_path: Path) -> None:
    path = write(tmp_path / "unknown", "plain words")

    assert rejected(read(path)) == ["unknown_format"]
    assert only(read(path, format="txt")).body == "plain words"


def test_a_corrected_line_of_a_rejects_file_is_read_as_the_record_it_holds(tmp_path: Path) -> None:
    rejects = {
        "file": "old.csv",
        "line": 4,
        "reason": "column_count",
        "detail": "…",
        "record": "title,body\nt,text",
    }

    record = only(read(write(tmp_path / "rejects.jsonl", json.dumps(rejects))))

    assert (record.title, record.body, record.original.file, record.original.line) == (
        "t",
        "text",
        "old.csv",
        4,
    )
    assert record.original.content == b"title,body\nt,text"


def test_a_line_that_is_too_long_is_not_kept_in_memory() -> None:
    blocks = (b"x" * 10 for _ in range(100))

    (piece,) = split_lines(blocks, limit=50)

    assert not piece.whole
    assert len(piece.content) < RECORD_LIMIT


def test_real_posts_are_found_by_the_names_of_their_columns(shared_data: Path) -> None:
    records = read(shared_data / "news" / "asnd-posts.csv")

    assert len(records) == 567
    assert all(isinstance(each, RawRecord) and each.id and each.platform for each in records)


def test_real_articles_are_read_and_the_empty_ones_rejected(shared_data: Path) -> None:
    path = shared_data / "news" / "saudinewsnet-3days.jsonl.gz"
    records = read(path, mapping=(("body", "content"), ("authors", "author")))

    assert len(records) == 4852
    assert set(rejected(records)) == {"empty_body"}
    assert all(read_original(each.original) == each for each in records[::50] if isinstance(each, RawRecord))


NOISE = st.binary(max_size=300) | st.lists(
    st.sampled_from(
        [
            b"{",
            b"}",
            b"[",
            b"]",
            b'"',
            b",",
            b":",
            b"\\",
            b"\n",
            b"\r",
            b"\xff",
            b"\x00",
            b"body",
            b'"body":"x"',
            b";",
            LINE,
            b"<p>",
        ]
    ),
    max_size=30,
).map(b"".join)


@pytest.mark.parametrize("known", FORMATS, ids=lambda known: known.name)
@settings(max_examples=150)
@given(content=NOISE)
def test_any_bytes_give_records_or_rejections(known: Format, content: bytes) -> None:
    def cut(size: int) -> list[tuple[bytes, int | None]]:
        blocks = iter([content[start : start + size] for start in range(0, len(content), size)])
        try:
            return [(piece.content, piece.line) for piece in known.split(blocks)]
        except InputError as error:
            return [(error.reason.encode(), None)]

    assert cut(7) == cut(1_000) or known.name == "json"  # a .json file's shape is judged by its first block
    for piece, line in cut(1_000):
        original = Original(content=piece, media_type=known.media_type, file="noise", line=line)
        record = read_original(original)
        assert isinstance(record, RawRecord | RejectedRecord)
        assert record == read_original(original)


@settings(max_examples=100)
@given(lines=st.lists(st.binary(max_size=40).map(lambda line: line.replace(b"\n", b"")), max_size=12))
def test_every_line_ends_in_exactly_one_record_or_rejection(
    tmp_path_factory: pytest.TempPathFactory, lines: list[bytes]
) -> None:
    path = tmp_path_factory.mktemp("lines") / "a.jsonl"
    content = b"\xef\xbb\xbf{}\n" + b"\n".join(lines)
    found = read(write(path, content))

    assert len(found) == 1 + sum(1 for line in lines if line.strip())


@settings(max_examples=100)
@given(
    values=st.lists(st.dictionaries(st.text(max_size=5), st.text(max_size=9), max_size=3), max_size=5),
    size=st.integers(1, 40),
)
def test_arrays_are_cut_alike_however_the_blocks_fall(values: list[dict[str, str]], size: int) -> None:
    from indexer.readers.json_array import split_array

    content = json.dumps(values, indent=1).encode()
    blocks = [content[start : start + size] for start in range(0, len(content), size)]

    pieces = list(split_array(blocks, 0))

    assert [json.loads(piece.content) for piece in pieces] == values
    assert all(content[piece.offset :].startswith(piece.content) for piece in pieces)
