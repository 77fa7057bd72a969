"""The lines of a backup: how an article is written in one, and how a file of them is read and judged."""

import base64
import binascii
import io
from collections.abc import Iterator
from dataclasses import asdict
from functools import cache
from hashlib import blake2b
from pathlib import Path
from typing import Any

import orjson
import zstandard
from pydantic import TypeAdapter, ValidationError

from archive.article import Article, Original, article_from_json
from archive.engines.protocol import Stored
from archive.errors import EngineError, InputError
from indexer.reading import where_of

FORMAT = "sijill-backup-1"
FIRST_LINE = orjson.dumps({"format": FORMAT}) + b"\n"

LONGEST_LINE = 1 << 29
"""Bytes: several times what the largest record that import takes needs; bounds the memory of a restore."""

_WINDOW = 1 << 27  # bytes of memory that a file may ask zstd for; ours ask for 4 MB


def line_of(stored: Stored) -> bytes:
    """Write an article as it is kept, and its record, as one line; raises EngineError for one too long."""
    original = asdict(stored.original)
    original["content"] = base64.b64encode(stored.original.content).decode()
    line = orjson.dumps({"article": orjson.Fragment(stored.article), "original": original}) + b"\n"
    if len(line) > LONGEST_LINE:
        raise EngineError(
            f"{where_of(stored.original)}: the article is too large for a backup "
            f"({len(line) / 2**20:,.0f} MB): cut its record up, and import it anew"
        )
    return line


def last_line(articles: int, digest: "blake2b") -> bytes:
    """Write what a file is judged by: the number of its articles, and the digest of their lines."""
    return orjson.dumps({"articles": articles, "digest": digest.hexdigest()}) + b"\n"


def read_lines(file: Path) -> Iterator[tuple[Article, Original]]:
    """Give every article of a backup, and its record; raises InputError where it is not what was written."""
    digest = blake2b(digest_size=16)
    count = 0
    lines = _lines(file)
    if next(lines, None) != FIRST_LINE:
        raise _damaged(file, "it does not begin as one")
    for number, line in enumerate(lines, start=1):
        fields = _fields(line, file, number)
        if "digest" in fields:
            if line != last_line(count, digest):
                raise _damaged(file, f"its {count:,} articles are not those that were written")
            if next(lines, None) is not None:
                raise _damaged(file, "something stands behind its end")
            return
        digest.update(line)
        count = number
        yield _article_of(fields, file, number), _original_of(fields, file, number)
    raise _damaged(file, "its end is missing")


def _lines(file: Path) -> Iterator[bytes]:
    try:
        with (
            file.open("rb") as source,
            zstandard.ZstdDecompressor(max_window_size=_WINDOW).stream_reader(source) as stream,
            io.BufferedReader(stream, 1 << 20) as reader,
        ):
            while line := reader.readline(LONGEST_LINE + 1):
                if not line.endswith(b"\n"):
                    raise _damaged(file, "a line of it does not end")
                yield line
    except zstandard.ZstdError as error:
        raise _damaged(file, str(error)) from error
    except OSError as error:
        raise InputError(
            f"{file} cannot be read ({error.strerror or error}): check the path", reason="no_such_file"
        ) from error


def _fields(line: bytes, file: Path, number: int) -> dict[str, Any]:
    try:
        fields = orjson.loads(line)
    except orjson.JSONDecodeError as error:
        raise _damaged(file, f"article {number:,} is no JSON") from error
    if not isinstance(fields, dict):
        raise _damaged(file, f"article {number:,} is no object")
    return fields


def _article_of(fields: dict[str, Any], file: Path, number: int) -> Article:
    try:
        return article_from_json(orjson.dumps(fields.get("article")))
    except ValidationError as error:
        raise InputError(
            f"{file}: article {number:,} was written by a version that knew other fields: restore it with "
            "that version and run `sijill reindex` after the upgrade; nothing of it was written",
            reason="other_version",
        ) from error


@cache
def _original_shape() -> TypeAdapter[Original]:
    return TypeAdapter(Original)


def _original_of(fields: dict[str, Any], file: Path, number: int) -> Original:
    note = fields.get("original")
    try:
        if not isinstance(note, dict) or not isinstance(note.get("content"), str):
            raise _damaged(file, f"article {number:,} lacks its record")
        content = base64.b64decode(note["content"], validate=True)
        return _original_shape().validate_python({**note, "content": content})
    except (binascii.Error, ValueError) as error:
        raise _damaged(file, f"the record of article {number:,} cannot be read") from error


def _damaged(file: Path, how: str) -> InputError:
    return InputError(
        f"{file} is not a whole backup of Sijill: {how}; nothing of it was written", reason="damaged_backup"
    )
