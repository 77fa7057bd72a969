"""A whole archive in one file, and back: compressed JSON lines, the same for every engine.

The first line names the format, the last one says how many articles came between and their digest, so that
a file that was cut or changed is refused before anything is written.
"""

import base64
import os
from collections.abc import Callable, Iterator
from dataclasses import asdict, dataclass
from hashlib import blake2b
from pathlib import Path
from typing import Any

import orjson
import zstandard
from pydantic import ValidationError

from archive.article import Original, article_from_json
from archive.engines.protocol import Engine, Entry, Stored
from archive.errors import EngineError, InputError, StorageFull
from indexer.likeness import likeness_of

FORMAT = "sijill-backup-1"
_AT_ONCE = 1_000
_LEVEL = 9  # twice as small as the texts are after gzip's, at 40 MB a second
_LONGEST_LINE = 1 << 28


@dataclass(frozen=True, slots=True)
class BackupReport:
    """How many articles a backup holds."""

    articles: int


def write_backup(
    engine: Engine, file: Path, on_progress: Callable[[int], None] = lambda _: None
) -> BackupReport:
    """Write everything that an archive keeps; an existing file is replaced only once the new one is whole."""
    unfinished = file.with_name(file.name + ".unfinished")
    try:
        with unfinished.open("wb") as target:
            with zstandard.ZstdCompressor(level=_LEVEL).stream_writer(target, closefd=False) as stream:
                count = _write_lines(engine, stream.write, on_progress)
            target.flush()
            os.fsync(target.fileno())
        unfinished.replace(file)
    except OSError as error:
        unfinished.unlink(missing_ok=True)
        raise StorageFull(
            f"the backup cannot be written to {file} ({error.strerror or error}): choose a folder with room"
        ) from error
    return BackupReport(count)


def read_backup(
    engine: Engine, file: Path, on_progress: Callable[[int], None] = lambda _: None
) -> BackupReport:
    """Fill an empty archive from a backup, which is read to its end and judged before anything is written.

    Raises InputError for what is no whole backup, EngineError for an archive that is not empty.
    """
    if engine.health().articles:
        raise EngineError(
            "the archive has articles already, and a backup is restored into an empty one: "
            "choose another SIJILL_DATA or SIJILL_INDEX"
        )
    whole = sum(1 for _ in _read_lines(file))
    batch: list[Entry] = []
    for done, stored in enumerate(_read_lines(file), start=1):
        batch.append(_entry_of(stored, file, done))
        if len(batch) == _AT_ONCE or done == whole:
            _write(engine, batch)
            on_progress(done)
            batch = []
    return BackupReport(whole)


def _write_lines(engine: Engine, write: Callable[[bytes], Any], on_progress: Callable[[int], None]) -> int:
    write(orjson.dumps({"format": FORMAT}) + b"\n")
    digest = blake2b(digest_size=16)
    count = 0
    for stored in engine.stored():
        line = _line_of(stored)
        digest.update(line)
        write(line)
        count += 1
        if count % _AT_ONCE == 0:
            on_progress(count)
    write(orjson.dumps({"articles": count, "digest": digest.hexdigest()}) + b"\n")
    return count


def _line_of(stored: Stored) -> bytes:
    original = asdict(stored.original)
    original["content"] = base64.b64encode(stored.original.content).decode()
    return orjson.dumps({"article": orjson.Fragment(stored.article), "original": original}) + b"\n"


def _read_lines(file: Path) -> Iterator[Stored]:
    """Give every article of a backup; raises InputError where it is not what was written."""
    digest = blake2b(digest_size=16)
    count = 0
    for number, line in enumerate(_lines(file), start=1):
        fields = _fields(line, file, number)
        if number == 1:
            if fields.get("format") != FORMAT:
                raise _damaged(file, "it does not begin as one")
        elif "digest" in fields:
            if (fields["articles"], fields["digest"]) != (count, digest.hexdigest()):
                raise _damaged(file, f"its {count:,} articles are not those that were written")
            return
        else:
            digest.update(line)
            count += 1
            yield _stored_of(fields, file, number)
    raise _damaged(file, "its end is missing")


def _lines(file: Path) -> Iterator[bytes]:
    try:
        with file.open("rb") as source, zstandard.ZstdDecompressor().stream_reader(source) as stream:
            rest = b""
            while block := stream.read(1 << 20):
                *lines, rest = (rest + block).split(b"\n")
                yield from (line + b"\n" for line in lines)
                if len(rest) > _LONGEST_LINE:
                    raise _damaged(file, "a line of it does not end")
    except zstandard.ZstdError as error:
        raise _damaged(file, str(error)) from error
    except OSError as error:
        raise InputError(
            f"{file}: cannot be read ({error.strerror}): check the path", reason="no_such_file"
        ) from error


def _fields(line: bytes, file: Path, number: int) -> dict[str, Any]:
    try:
        fields = orjson.loads(line)
    except orjson.JSONDecodeError as error:
        raise _damaged(file, f"line {number} is no JSON") from error
    if not isinstance(fields, dict):
        raise _damaged(file, f"line {number} is no object")
    return fields


def _stored_of(fields: dict[str, Any], file: Path, number: int) -> Stored:
    try:
        note = fields["original"]
        content = base64.b64decode(note.pop("content"), validate=True)
        mapping = tuple((field, key) for field, key in note.pop("mapping"))
        return Stored(orjson.dumps(fields["article"]), Original(content=content, mapping=mapping, **note))
    except (KeyError, TypeError, ValueError) as error:
        raise _damaged(file, f"line {number} lacks a part ({error})") from error


def _entry_of(stored: Stored, file: Path, number: int) -> Entry:
    try:
        article = article_from_json(stored.article)
    except ValidationError as error:
        raise InputError(
            f"{file}: article {number:,} was written by a version that knew other fields: restore it with that "
            "version and run `sijill reindex` after the upgrade",
            reason="other_version",
        ) from error
    return Entry(article, stored.original, likeness_of(article.body))


def _write(engine: Engine, batch: list[Entry]) -> None:
    for outcome in engine.write(batch).outcomes:
        if outcome.status == "rejected":
            raise EngineError(f"the index refuses article {outcome.article_id}: {outcome.reason}")


def _damaged(file: Path, how: str) -> InputError:
    return InputError(
        f"{file} is not a whole backup of Sijill: {how}; nothing of it was written", reason="damaged_backup"
    )
