"""An index that takes another's place: filled in a folder beside it, then put where the other stood.

The folders' names tell how far it got, so that a process that is killed at any moment leaves a whole archive.
"""

import shutil
from pathlib import Path


def successor_folder(folder: Path) -> Path:
    """Give the folder beside an index in which its successor is filled, without what an earlier one left."""
    successor = _beside(folder, "next")
    shutil.rmtree(successor, ignore_errors=True)
    return successor


def put_in_place(folder: Path) -> None:
    """Move the successor to where the index stands, and remove the index."""
    old = _beside(folder, "old")
    shutil.rmtree(old, ignore_errors=True)
    folder.rename(old)
    _beside(folder, "next").rename(folder)
    shutil.rmtree(old, ignore_errors=True)


def recover(folder: Path) -> None:
    """Finish what a process that was killed between the two moves has left."""
    old, successor = _beside(folder, "old"), _beside(folder, "next")
    if old.exists() and not folder.exists():
        (successor if successor.exists() else old).rename(folder)
    shutil.rmtree(old, ignore_errors=True)


def _beside(folder: Path, what: str) -> Path:
    return folder.with_name(f"{folder.name}~{what}")
