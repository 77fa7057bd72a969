"""Where the embedded index stands on disk, how it is opened, and how tantivy's complaints become ours."""

import os
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import tantivy

from archive.engines.embedded.schema import fingerprint, schema
from archive.engines.embedded.succession import recover
from archive.errors import EngineError, EngineUnavailable, IndexOutdated, StorageFull

_FINGERPRINT_FILE = "sijill-fingerprint"
_WRITER_MEMORY = 192_000_000  # bytes; larger segments, fewer merges
_LOCK_WAIT = 10.0  # seconds an importer waits for another one to end
_LOCK_PAUSE = 0.2

NOWHERE = "none"
"""The state of an index that is not where it should be."""


def open_index(folder: Path, *, outdated: bool = False) -> tantivy.Index:
    """Open the index of a folder, or make an empty one; raises IndexOutdated for another analysis'.

    With ``outdated`` that one is opened too.
    """
    with own_errors(folder):
        recover(folder)
        folder.mkdir(parents=True, exist_ok=True)
        if not tantivy.Index.exists(str(folder)):
            index = tantivy.Index(schema(), path=str(folder))
            _write_fingerprint(folder)
        else:
            if not outdated:
                check_fingerprint(folder)
            index = tantivy.Index.open(str(folder))
        # We look for new commits ourselves, before each search: tantivy's watcher is half a second late.
        index.config_reader(reload_policy="manual")
        return index


def check_fingerprint(folder: Path) -> None:
    """Raise IndexOutdated if another analysis filled the index of a folder."""
    if _read_fingerprint(folder) != fingerprint():
        raise IndexOutdated(
            f"the index in {folder} was built by another version's text analysis: run `sijill reindex`, "
            "which builds it anew from the records it keeps (a server that runs is to be started again)"
        )


def open_writer(index: tantivy.Index, folder: Path) -> tantivy.IndexWriter:
    """Take the folder's only writer, waiting a little for another process to give it back."""
    give_up = time.monotonic() + _LOCK_WAIT
    while True:
        try:
            # One indexing thread: our analysis keeps the other core busy, and each thread makes segments.
            return index.writer(_WRITER_MEMORY, 1)
        except ValueError as error:
            if "lock" not in str(error).lower():
                raise EngineError(f"the index in {folder} cannot be written: {error}") from error
            if time.monotonic() > give_up:
                raise EngineUnavailable(
                    f"another import is writing to {folder}: run this one again when it has ended"
                ) from error
            time.sleep(_LOCK_PAUSE)


def generation_of(folder: Path) -> str:
    """Name the state of an index: it changes with each commit, in whichever process."""
    try:
        state = os.stat(folder / "meta.json")
    except OSError:
        return NOWHERE
    return f"{state.st_mtime_ns:x}-{state.st_ino:x}"


@contextmanager
def own_errors(folder: Path) -> Iterator[None]:
    """Turn what tantivy and the file system raise into the archive's errors."""
    try:
        yield
    except (ValueError, OSError) as error:
        text = str(error)
        if "No space left" in text or "writer was killed" in text:
            raise StorageFull(
                f"no room left on the disk of {folder}: free some and import again; "
                "what was written before is safe"
            ) from error
        if isinstance(error, OSError):
            raise EngineUnavailable(
                f"the index in {folder} cannot be used: {error.strerror or text}: "
                "check the folder and its permissions, or set SIJILL_DATA"
            ) from error
        raise EngineError(f"the index in {folder} answered: {text}") from error


def _read_fingerprint(folder: Path) -> str | None:
    path = folder / _FINGERPRINT_FILE
    return path.read_text(encoding="ascii").strip() if path.exists() else None


def _write_fingerprint(folder: Path) -> None:
    (folder / _FINGERPRINT_FILE).write_text(fingerprint() + "\n", encoding="ascii")
