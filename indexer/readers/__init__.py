"""From files to ``RawRecord``: what to read, how it is unpacked, and one reader per format.

Nothing is cleaned here. A record that cannot be read becomes a ``RejectedRecord``; the import goes on.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from archive.article import Original
from archive.errors import InputError
from indexer.raw import RawRecord, RejectedRecord
from indexer.readers.finding import find_files, is_known_kind
from indexer.readers.formats import (
    FORMAT_NAMES,
    Format,
    format_named,
    format_of_beginning,
    format_of_file,
    format_of_media_type,
)
from indexer.readers.mapping_check import MappingCheck
from indexer.readers.pieces import RECORD_LIMIT, Blocks, Piece
from indexer.readers.record_fields import check_mapping
from indexer.readers.rejects import corrected_original
from indexer.readers.unpacking import OpenedFile, open_file

__all__ = ["FORMAT_NAMES", "ReadingChoices", "find_files", "read_files", "read_original"]

_HEAD = 4096


@dataclass(frozen=True, slots=True)
class ReadingChoices:
    """What a person chose at import: ``--format``, ``--map FIELD=KEY`` (field, key) and ``--source``."""

    format: str = "auto"
    mapping: tuple[tuple[str, str], ...] = ()
    source: str | None = None


def read_files(paths: Sequence[str], choices: ReadingChoices) -> Iterator[RawRecord | RejectedRecord]:
    """Read every record of every file, in order, a few blocks at a time.

    Raises InputError before the first record for what nothing can be done about: a path that is not
    there, an unknown format, a mapping to an unknown field.
    """
    chosen = _chosen_format(choices)
    check_mapping(choices.mapping)
    files = find_files(paths)
    return (record for path in files for record in _read_file(path, chosen, choices))


def read_original(original: Original) -> RawRecord | RejectedRecord:
    """Read a record again from its kept bytes, exactly as it was read at import."""
    original = corrected_original(original) or original
    reader = format_of_media_type(original.media_type)
    if reader is None:
        raise InputError(
            f"{original.file}: no reader for {original.media_type!r}: it was imported by a newer version",
            reason="unknown_format",
        )
    return reader.read(original)


def _chosen_format(choices: ReadingChoices) -> Format | None:
    if choices.format == "auto":
        return None
    chosen = format_named(choices.format)
    if chosen is None:
        raise InputError(
            f"--format {choices.format}: there is no such format; there are auto, {', '.join(FORMAT_NAMES)}",
            reason="unknown_format",
        )
    return chosen


def _read_file(
    path: Path, chosen: Format | None, choices: ReadingChoices
) -> Iterator[RawRecord | RejectedRecord]:
    opened_any = False
    try:
        for opened in open_file(path):
            inside_archive = opened.label != str(path)
            if inside_archive and chosen is None and not is_known_kind(opened.name):
                continue
            opened_any = True
            yield from _read_opened(opened, chosen, choices)
    except InputError as error:
        yield RejectedRecord(str(path), None, 0, error.reason, str(error), "")
        return
    if not opened_any:
        detail = f"{path}: there is nothing to read in this archive"
        yield RejectedRecord(str(path), None, 0, "nothing_readable", detail, "")


def _read_opened(
    opened: OpenedFile, chosen: Format | None, choices: ReadingChoices
) -> Iterator[RawRecord | RejectedRecord]:
    check = MappingCheck(choices.mapping)
    offset = 0
    try:
        known, blocks = _with_format(opened, chosen)
        for piece in known.split(blocks):
            offset = piece.offset or offset
            record = _read_piece(piece, known, opened.label, choices)
            check.saw(record)
            yield record
    except InputError as error:
        detail = str(error)
        detail = detail if opened.label in detail else f"{opened.label}: {detail}"
        yield RejectedRecord(opened.label, None, offset, error.reason, detail, "")
    yield from check.complaints(opened.label)


def _with_format(opened: OpenedFile, chosen: Format | None) -> tuple[Format, Blocks]:
    known = chosen or format_of_file(opened.name)
    if known is not None:
        return known, opened.blocks
    head = b""
    for block in opened.blocks:
        head += block
        if len(head) >= _HEAD:
            break
    known = format_of_beginning(head)
    if known is None:
        raise InputError(
            f"{opened.label}: neither its name nor its beginning says what it is: "
            f"name the format with --format ({', '.join(FORMAT_NAMES)})",
            reason="unknown_format",
        )
    return known, _chained(head, opened.blocks)


def _chained(head: bytes, blocks: Blocks) -> Blocks:
    yield head
    yield from blocks


def _read_piece(
    piece: Piece, known: Format, label: str, choices: ReadingChoices
) -> RawRecord | RejectedRecord:
    if not piece.whole:
        where = f"line {piece.line}" if piece.line else f"byte {piece.offset}"
        detail = f"{label}, {where}: the record has more than {RECORD_LIMIT // 1024**2} MB: cut it up"
        return RejectedRecord(
            label, piece.line, piece.offset, "too_long", detail, piece.content.decode("utf-8", "replace")
        )
    record = read_original(
        Original(
            content=piece.content,
            media_type=known.media_type,
            file=label,
            line=piece.line,
            mapping=choices.mapping,
            source=choices.source,
        )
    )
    if isinstance(record, RejectedRecord) and record.line is None:
        return replace(record, offset=piece.offset or 0)
    return record
