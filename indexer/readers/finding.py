"""Which files an import is about: files, folders, globs and stdin, found before anything is read."""

import glob
import os
from collections.abc import Sequence
from pathlib import Path

from archive.errors import InputError
from indexer.readers.formats import FORMATS, format_of_file
from indexer.readers.unpacking import STDIN, strip_packing


def find_files(paths: Sequence[str]) -> list[Path]:
    """Find the files to read, in the order given, folders sorted by name; ``-`` (stdin) is ``Path("-")``.

    In folders, hidden files and unknown kinds are left out. Raises InputError with reason
    ``no_such_file`` or ``nothing_readable`` for a path that gives no file at all.
    """
    found: dict[Path, None] = {}
    for path in paths:
        found.update(dict.fromkeys(_files_at(path)))
    return list(found)


def is_known_kind(name: str) -> bool:
    """Whether a file found in a folder or an archive, rather than named by a person, should be read."""
    return name.lower().endswith(".zip") or format_of_file(strip_packing(name)) is not None


def _files_at(path: str) -> list[Path]:
    if path == "-":
        return [STDIN]
    if os.path.isdir(path):
        return _files_in_folder(Path(path))
    if os.path.exists(path):
        return [Path(path)]
    if not glob.has_magic(path):
        raise InputError(f"{path}: there is no such file or folder", reason="no_such_file")
    matches = [each for match in sorted(glob.glob(path, recursive=True)) for each in _matched(match)]
    if not matches:
        raise InputError(f"{path}: no file matches this pattern", reason="no_such_file")
    return matches


def _matched(match: str) -> list[Path]:
    if not os.path.isdir(match):
        return [Path(match)]
    return [path for path in _walk(Path(match)) if is_known_kind(path.name)]


def _files_in_folder(folder: Path) -> list[Path]:
    files = [path for path in _walk(folder) if is_known_kind(path.name)]
    if not files:
        kinds = " ".join(suffix for each in FORMATS for suffix in each.suffixes)
        raise InputError(
            f"{folder}: there is nothing to read in this folder "
            f"(known kinds: {kinds}, each also as .gz, .zst or .zip)",
            reason="nothing_readable",
        )
    return files


def _walk(folder: Path) -> list[Path]:
    found: list[Path] = []

    def refuse(error: OSError) -> None:
        raise InputError(
            f"{error.filename} cannot be listed: {error.strerror}", reason="unreadable"
        ) from error

    for where, folders, names in os.walk(folder, onerror=refuse):
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        found.extend(
            path
            for name in sorted(names)
            if not name.startswith(".") and (path := Path(where, name)).is_file()
        )
    return found
