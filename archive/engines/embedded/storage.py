"""Where the embedded index stands on disk, how it is opened, and how tantivy's complaints become ours."""

import os
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import tantivy

from archive.engines.embedded.schema import fingerprint, schema
from archive.engines.embedded.succession import live_place, remove_outlived
from archive.errors import EngineError, EngineUnavailable, IndexOutdated, StorageFull

_FINGERPRINT_FILE = "sijill-fingerprint"
_STATE_FILE = "meta.json"
_WRITER_MEMORY = 192_000_000  # bytes; larger segments, fewer merges
_LOCK_WAIT = 10.0  # seconds an importer waits for another one to end
_LOCK_PAUSE = 0.2

NOWHERE = "none"
"""The state of an index that is not where it should be."""


def open_index(folder: Path, *, make: bool, outdated: bool) -> tuple[tantivy.Index, Path]:
    """Open the index of an archive, and give it with the folder in which it stands.

    Where there is none an empty one is made if ``make`` says so. Raises IndexOutdated for another analysis'
    index; with ``outdated`` that one is opened too.
    """
    with own_errors(folder):
        while True:
            place = live_place(folder)
            try:
                index = _open_or_make(folder, place, make=make, outdated=outdated)
            except (ValueError, OSError):
                if live_place(folder) == place:
                    raise
                continue  # another has just taken its place
            if live_place(folder) == place:
                break
        remove_outlived(folder)
        # We look for new commits ourselves, before each search: tantivy's watcher is half a second late.
        index.config_reader(reload_policy="manual")
        return index, place


def _open_or_make(folder: Path, place: Path, *, make: bool, outdated: bool) -> tantivy.Index:
    if (place / _STATE_FILE).exists():
        if not outdated:
            check_fingerprint(place)
        return tantivy.Index.open(str(place))
    if place != folder:
        raise EngineError(
            f"{folder}~live says that the index stands in {place}, and there is none: put it back there, or "
            f"move {folder}~live aside and restore a backup"
        )
    if not make:
        raise EngineUnavailable(f"there is no index in {folder} any more: put it back, or start again")
    place.mkdir(parents=True, exist_ok=True)
    _write_fingerprint(place)
    return tantivy.Index(schema(), path=str(place))


def check_fingerprint(folder: Path) -> None:
    """Raise IndexOutdated if another analysis filled the index of a folder."""
    if _read_fingerprint(folder) != fingerprint():
        raise IndexOutdated(
            f"the index in {folder} was built by another version's text analysis: run `sijill reindex`, "
            "which builds it anew from the records it keeps; a site that runs with an older version than the "
            "index is to be started again with the newer one"
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
        state = os.stat(folder / _STATE_FILE)
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
                f"no room left on the disk of {folder}: free some and run the same again; "
                "what was written before is safe"
            ) from error
        if isinstance(error, OSError):
            raise EngineUnavailable(
                f"the index in {folder} cannot be used: {error.strerror or text}: "
                "check the folder and its permissions, or set SIJILL_DATA"
            ) from error
        if "orrupt" in text or "IO error" in text:
            raise EngineError(
                f"the index in {folder} is damaged ({text}): restore a backup into another SIJILL_DATA"
            ) from error
        raise EngineError(f"the index in {folder} answered: {text}") from error


def _read_fingerprint(folder: Path) -> str | None:
    path = folder / _FINGERPRINT_FILE
    return path.read_text(encoding="ascii").strip() if path.exists() else None


def _write_fingerprint(folder: Path) -> None:
    (folder / _FINGERPRINT_FILE).write_text(fingerprint() + "\n", encoding="ascii")
