"""A whole archive in one file, and back: compressed JSON lines, the same for every engine.

The first line names the format, the last one says how many articles came between and their digest, so that
a file that was cut or changed is refused before anything is written. How a line is read and judged stands in
``backup_lines.py``.
"""

import errno
import os
from collections.abc import Callable, Iterable, Iterator
from contextlib import suppress
from dataclasses import dataclass
from hashlib import blake2b
from pathlib import Path
from typing import Any

import zstandard

from archive.article import Article, Original
from archive.engines.protocol import Engine, Entry
from archive.errors import EngineError, RequestError, StorageFull
from indexer.backup_lines import FIRST_LINE, last_line, line_of, read_lines
from indexer.batches import in_batches
from indexer.likeness import likeness_of

Kept = tuple[Article, Original]

_AT_ONCE = 1_000
_LEVEL = 9  # a third smaller than the quickest, and still quicker than an index gives its articles
_FULL = (errno.ENOSPC, errno.EDQUOT, errno.EFBIG)


@dataclass(frozen=True, slots=True)
class BackupReport:
    """How many articles a backup holds."""

    articles: int


@dataclass(frozen=True, slots=True)
class RestoreReport:
    """How many articles a backup holds, and how many of them the archive had already."""

    articles: int
    already_there: int


def write_backup(
    engine: Engine, file: Path, on_progress: Callable[[int], None] = lambda _: None
) -> BackupReport:
    """Write everything that an archive keeps; an existing file is replaced only once the new one is whole.

    Raises RequestError for a path that cannot be written, StorageFull when there is no room.
    """
    if os.path.exists(file) and not os.path.isfile(file):
        raise RequestError(f"{file} is no file: name one that may be made or replaced")
    unfinished = file.with_name(file.name + ".unfinished")
    try:
        with unfinished.open("wb") as target:
            compressor = zstandard.ZstdCompressor(level=_LEVEL, write_checksum=True)
            with compressor.stream_writer(target, closefd=False) as stream:
                count = _write_lines(engine, stream.write, on_progress)
            target.flush()
            os.fsync(target.fileno())
        unfinished.replace(file)
    except BaseException as error:  # also Ctrl-C
        with suppress(OSError):
            unfinished.unlink(missing_ok=True)
        if isinstance(error, OSError):
            raise _not_written(file, error) from error
        raise
    return BackupReport(count)


def read_backup(
    engine: Engine, file: Path, on_progress: Callable[[int], None] = lambda _: None
) -> RestoreReport:
    """Fill an empty archive from a backup, which is read to its end and judged before anything is written.

    An archive that holds nothing but articles of this very backup is filled up: so a restore that was
    interrupted goes on. Raises InputError for what is no whole backup, EngineError for any other archive.
    """
    there = engine.health().articles
    whole = already = 0
    for batch in _batches_of(file):
        whole += len(batch)
        already += _count_there(engine, batch) if there else 0
    if already != there:
        raise EngineError(
            f"the archive has articles that are not in {file}, and a backup is restored into an empty one: "
            "choose another SIJILL_DATA or SIJILL_INDEX"
        )
    done = 0
    for batch in _batches_of(file):
        _write(engine, batch)
        done += len(batch)
        on_progress(done)
    return RestoreReport(whole, already)


def _write_lines(engine: Engine, write: Callable[[bytes], Any], on_progress: Callable[[int], None]) -> int:
    write(FIRST_LINE)
    digest = blake2b(digest_size=16)
    count = 0
    for stored in engine.stored():
        line = line_of(stored)
        digest.update(line)
        write(line)
        count += 1
        if count % _AT_ONCE == 0:
            on_progress(count)
    write(last_line(count, digest))
    return count


def _not_written(file: Path, error: OSError) -> RequestError | StorageFull:
    why = error.strerror or str(error)
    if error.errno in _FULL:
        return StorageFull(
            f"no room for the backup in {file.parent} ({why}): free some, or choose another folder"
        )
    return RequestError(f"the backup cannot be written to {file} ({why}): choose another path")


def _batches_of(file: Path) -> Iterator[list[Kept]]:
    return in_batches(read_lines(file), lambda kept: len(kept[1].content))


def _count_there(engine: Engine, batch: Iterable[Kept]) -> int:
    hashes = {article.id: article.content_hash for article, _ in batch}
    known = engine.content_hashes(list(hashes))
    return sum(known.get(article_id) == content_hash for article_id, content_hash in hashes.items())


def _write(engine: Engine, batch: Iterable[Kept]) -> None:
    entries = [Entry(article, original, likeness_of(article.body)) for article, original in batch]
    for outcome in engine.write(entries).outcomes:
        if outcome.status == "rejected":
            raise EngineError(
                f"the index refuses article {outcome.article_id} ({outcome.reason}): "
                "mend that, and run the same restore again to go on"
            )
