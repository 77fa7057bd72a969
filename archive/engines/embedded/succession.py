"""Which folder an index stands in: its own, or after a reindex the one that a small file beside it names.

That file is replaced in one step, so that a process that is killed at any moment leaves a whole archive, and
a folder once filled never holds another analysis' index.
"""

import os
import re
import shutil
from pathlib import Path

from archive.errors import EngineError

_FIRST = 1


def live_place(folder: Path) -> Path:
    """Give the folder in which the index of an archive stands; raises EngineError for a file not of ours."""
    pointer = _pointer(folder)
    try:
        name = pointer.read_text(encoding="utf-8", errors="replace").strip()
    except FileNotFoundError:
        return folder
    if _number(folder, name) is None:
        raise EngineError(f"{pointer} names no index of this archive: write `{folder.name}~N` into it")
    return folder.with_name(name)


def successor_place(folder: Path) -> Path:
    """Give the folder in which the next index is filled."""
    number = _number(folder, live_place(folder).name) or _FIRST
    return folder.with_name(f"{folder.name}~{number + 1}")


def abandon_successor(folder: Path) -> None:
    """Remove what there is of the next index."""
    shutil.rmtree(successor_place(folder), ignore_errors=True)


def put_in_place(folder: Path) -> None:
    """Let the next index be the archive's from now on, and remove those before it."""
    pointer = _pointer(folder)
    unfinished = pointer.with_name(pointer.name + ".unfinished")
    with unfinished.open("w", encoding="utf-8") as file:
        file.write(successor_place(folder).name + "\n")
        file.flush()
        os.fsync(file.fileno())
    _sync(folder.parent)  # the new folder's name first
    unfinished.replace(pointer)
    _sync(folder.parent)
    remove_outlived(folder)


def remove_outlived(folder: Path) -> None:
    """Remove the indexes that others have taken the place of; a later one may be being filled."""
    live = _number(folder, live_place(folder).name)
    if live is None or live == _FIRST:
        return
    for place in folder.parent.iterdir():
        number = _number(folder, place.name)
        if number and number < live:
            # Whoever has it open looks for its successor once this file is gone.
            (place / "meta.json").unlink(missing_ok=True)
            shutil.rmtree(place, ignore_errors=True)


def _number(folder: Path, name: str) -> int | None:
    """Tell the number of an archive's index by its folder's name; None for any other folder."""
    if name == folder.name:
        return _FIRST
    found = re.fullmatch(re.escape(folder.name) + r"~([1-9][0-9]{0,8})", name)
    return int(found[1]) if found else None


def _pointer(folder: Path) -> Path:
    return folder.with_name(f"{folder.name}~live")


def _sync(folder: Path) -> None:
    """Have a folder's names on the disk before going on."""
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
