"""A backup is whole or refused: cut, changed, hostile and unwritable ones, and what stands in their place."""

import errno
import os
from collections.abc import Callable, Iterator
from pathlib import Path

import orjson
import pytest
import zstandard

from archive.article import Article, Original
from archive.engines.embedded.engine import EmbeddedEngine
from archive.engines.protocol import Entry, Likeness, WriteOutcome, WriteReport
from archive.errors import EngineError, InputError, RequestError, StorageFull
from indexer import backup_lines
from indexer.backup import read_backup, write_backup

ARTICLES = 5


def entry(number: int) -> Entry:
    article = Article(id=f"{number:020x}", body=f"حلب {number}", content_hash=f"{number:016x}")  # Aleppo
    original = Original(
        content=b"\x00\xff{}", media_type="application/json", file="a.json", line=7, mapping=(("body", "b"),)
    )
    return Entry(article, original, Likeness((), ()))


@pytest.fixture
def archive(empty_engine: EmbeddedEngine) -> EmbeddedEngine:
    """A few articles."""
    empty_engine.write([entry(number) for number in range(ARTICLES)])
    return empty_engine


@pytest.fixture
def another(tmp_path: Path) -> Iterator[EmbeddedEngine]:
    """An empty archive to restore into."""
    engine = EmbeddedEngine(tmp_path / "another", write=True)
    yield engine
    engine.close()


@pytest.fixture
def file(archive: EmbeddedEngine, tmp_path: Path) -> Path:
    """A good backup."""
    path = tmp_path / "archive.zst"
    write_backup(archive, path)
    return path


def lines_of(file: Path) -> list[bytes]:
    with zstandard.open(file, "rb") as stream:
        return stream.read().splitlines(keepends=True)


def pack(file: Path, *lines: bytes) -> None:
    file.write_bytes(zstandard.compress(b"".join(lines)))


def sealed(file: Path, *articles: object) -> None:
    """Write articles of any shape with the right digest."""
    lines = [each if isinstance(each, bytes) else orjson.dumps(each) + b"\n" for each in articles]
    digest = backup_lines.blake2b(b"".join(lines), digest_size=16)
    pack(file, backup_lines.FIRST_LINE, *lines, backup_lines.last_line(len(lines), digest))


def test_everything_comes_back_byte_by_byte(
    archive: EmbeddedEngine, another: EmbeddedEngine, file: Path
) -> None:
    report = read_backup(another, file)
    assert (report.articles, report.already_there) == (ARTICLES, 0)
    assert list(another.stored()) == list(archive.stored())


def test_the_same_archive_gives_the_same_file(archive: EmbeddedEngine, file: Path) -> None:
    before = file.read_bytes()
    write_backup(archive, file)
    assert file.read_bytes() == before


def cut(file: Path) -> None:
    file.write_bytes(file.read_bytes()[:-20])


def change_a_byte(file: Path) -> None:
    content = bytearray(file.read_bytes())
    content[len(content) // 2] ^= 1
    file.write_bytes(content)


SPOILED: dict[str, Callable[[Path], object]] = {
    "cut": cut,
    "one byte changed": change_a_byte,
    "empty": lambda file: file.write_bytes(b""),
    "not compressed": lambda file: file.write_bytes(b"".join(lines_of(file))),
    "another format": lambda file: pack(file, b'{"format": "other"}\n', *lines_of(file)[1:]),
    "the first line is a list": lambda file: pack(file, b"[]\n", *lines_of(file)[1:]),
    "without its end": lambda file: pack(file, *lines_of(file)[:-1]),
    "the last line cut": lambda file: pack(file, b"".join(lines_of(file))[:-9]),
    "an article left out": lambda file: pack(file, *lines_of(file)[:2], *lines_of(file)[3:]),
    "articles in another order": lambda file: pack(
        file, *lines_of(file)[:1], *lines_of(file)[-2:0:-1], lines_of(file)[-1]
    ),
    "another digest": lambda file: pack(
        file, *lines_of(file)[:-1], b'{"articles":5,"digest":"00000000000000000000000000000000"}\n'
    ),
    "a digest without a count": lambda file: pack(file, *lines_of(file)[:-1], b'{"digest":5}\n'),
    "something behind its end": lambda file: pack(file, *lines_of(file), *lines_of(file)[1:2]),
    "no JSON": lambda file: sealed(file, b"{\n"),
    "nested too deeply": lambda file: sealed(file, b"[" * 100_000 + b"\n"),
    "not UTF-8": lambda file: sealed(file, b'{"article":"\xff"}\n'),
    "a list": lambda file: sealed(file, [1]),
    "no article": lambda file: sealed(file, {"original": {}}),
    "no record": lambda file: sealed(file, {"article": an_article()}),
    "a record that is text": lambda file: sealed(file, {"article": an_article(), "original": "x"}),
    "content that is a number": lambda file: sealed(file, with_record(content=5)),
    "content that is not base64": lambda file: sealed(file, with_record(content="حلب")),  # Aleppo
    "a line number that is text": lambda file: sealed(file, with_record(line="first")),
    "a mapping of numbers": lambda file: sealed(file, with_record(mapping=[[1, 2]])),
    "a mapping that is no list": lambda file: sealed(file, with_record(mapping=7)),
    "an article without a body": lambda file: sealed(file, {**with_record(), "article": {"id": "x"}}),
    "an article with a number for a title": lambda file: sealed(
        file, {**with_record(), "article": {**an_article(), "title": 5}}
    ),
}


def an_article() -> dict[str, object]:
    return {"id": "x", "body": "y", "content_hash": "0" * 16}


def with_record(**changed: object) -> dict[str, object]:
    record = {"content": "eA==", "media_type": "text/plain", "file": "x", "line": None, "mapping": []}
    return {"article": an_article(), "original": {**record, "source": None, **changed}}


@pytest.mark.parametrize("name", SPOILED)
def test_what_is_no_whole_backup_is_refused_before_anything_is_written(
    another: EmbeddedEngine, file: Path, name: str
) -> None:
    SPOILED[name](file)
    with pytest.raises(InputError, match="nothing of it was written") as complaint:
        read_backup(another, file)
    assert str(file) in str(complaint.value)
    assert another.health().articles == 0


def test_what_the_hostile_ones_are_made_of_is_good(another: EmbeddedEngine, file: Path) -> None:
    sealed(file, with_record())
    assert read_backup(another, file).articles == 1


def test_a_line_without_end_is_refused_once_it_is_too_long(
    another: EmbeddedEngine, file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(backup_lines, "LONGEST_LINE", 1 << 20)
    pack(file, backup_lines.FIRST_LINE, b'{"article":"' + b"a" * (1 << 26))
    assert file.stat().st_size < 20_000
    with pytest.raises(InputError, match="does not end"):
        read_backup(another, file)


def test_a_file_that_asks_for_too_much_memory_is_refused(another: EmbeddedEngine, file: Path) -> None:
    greedy = zstandard.ZstdCompressionParameters(window_log=30)
    content = b"".join(lines_of(file))
    file.write_bytes(zstandard.ZstdCompressor(compression_params=greedy).compressobj().compress(content))
    with pytest.raises(InputError, match="not a whole backup"):
        read_backup(another, file)


def test_an_article_too_large_to_be_read_back_is_named_at_once(
    archive: EmbeddedEngine, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(backup_lines, "LONGEST_LINE", 100)
    with pytest.raises(EngineError, match=r"a\.json, line 7: the article is too large"):
        write_backup(archive, tmp_path / "backup")
    assert not list(tmp_path.glob("backup*"))


@pytest.mark.parametrize("stop", [KeyboardInterrupt, EngineError])
def test_a_backup_that_is_broken_off_leaves_the_old_one_and_nothing_else(
    archive: EmbeddedEngine, file: Path, stop: type[BaseException], monkeypatch: pytest.MonkeyPatch
) -> None:
    before = file.read_bytes()

    def broken_off() -> Iterator[None]:
        raise stop

    monkeypatch.setattr(archive, "stored", broken_off)
    with pytest.raises(stop):
        write_backup(archive, file)
    assert file.read_bytes() == before
    assert not list(file.parent.glob("*.unfinished"))


def test_a_full_disk_is_named_and_leaves_nothing(
    archive: EmbeddedEngine, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def no_room(_: int) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(os, "fsync", no_room)
    with pytest.raises(StorageFull, match="no room for the backup"):
        write_backup(archive, tmp_path / "backup")
    assert not list(tmp_path.glob("backup*"))


@pytest.mark.parametrize("path", ["missing/backup", "folder", "archive.zst/backup", "pipe", "n" * 300])
def test_a_path_that_cannot_be_written_is_wrong_usage(
    archive: EmbeddedEngine, file: Path, tmp_path: Path, path: str
) -> None:
    (tmp_path / "folder").mkdir()
    os.mkfifo(tmp_path / "pipe")
    before = sorted(tmp_path.iterdir())
    with pytest.raises(RequestError):
        write_backup(archive, tmp_path / path)
    assert sorted(tmp_path.iterdir()) == before


def test_a_restored_article_that_the_index_refuses_ends_the_restore(
    another: EmbeddedEngine, file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    refusal = WriteReport((WriteOutcome("x", "rejected", "too large"),))
    monkeypatch.setattr(another, "write", lambda _: refusal)
    with pytest.raises(EngineError, match="refuses article x"):
        read_backup(another, file)
