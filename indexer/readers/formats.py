"""The one table of formats: how each is recognised, cut into records and read."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Final

from archive.article import Original
from indexer.raw import RawRecord, RejectedRecord
from indexer.readers import csv_rows, json_records, plain_text, web_files
from indexer.readers.pieces import Blocks, Piece


@dataclass(frozen=True, slots=True)
class Format:
    """A format: its name on the command line, its suffixes, and its two steps.

    ``split`` cuts a file into records and never looks inside; ``read`` reads one record from its bytes
    alone, at import and again whenever the archive is rebuilt.
    """

    name: str
    suffixes: tuple[str, ...]
    media_type: str
    split: Callable[[Blocks], Iterator[Piece]]
    read: Callable[[Original], RawRecord | RejectedRecord]


FORMATS: Final[tuple[Format, ...]] = (
    Format(
        "jsonl",
        (".jsonl", ".ndjson"),
        json_records.MEDIA_TYPE,
        json_records.split_jsonl,
        json_records.read_json,
    ),
    Format("json", (".json",), json_records.MEDIA_TYPE, json_records.split_json, json_records.read_json),
    Format("csv", (".csv", ".tsv", ".tab"), csv_rows.MEDIA_TYPE, csv_rows.split_csv, csv_rows.read_csv),
    Format("txt", (".txt", ".text"), plain_text.MEDIA_TYPE, plain_text.split_text, plain_text.read_text),
    Format(
        "html",
        (".html", ".htm", ".xhtml"),
        web_files.MEDIA_TYPE,
        web_files.split_web_page,
        web_files.read_web_page,
    ),
)

FORMAT_NAMES: Final = tuple(each.name for each in FORMATS)

_BY_NAME: Final = {each.name: each for each in FORMATS}
_BY_SUFFIX: Final = {suffix: each for each in FORMATS for suffix in each.suffixes}
_BY_MEDIA_TYPE: Final = {each.media_type: each for each in reversed(FORMATS)}

# What the first sign of a nameless file says; a page begins with a tag, JSON with a bracket.
_BY_FIRST_BYTE: Final = {b"{": "json", b"[": "json", b"<": "html"}


def format_named(name: str) -> Format | None:
    """Find a format by its name on the command line."""
    return _BY_NAME.get(name)


def format_of_file(name: str) -> Format | None:
    """Find a format by a file's suffix (the packing suffix taken off before)."""
    dot = name.rfind(".")
    return _BY_SUFFIX.get(name[dot:].lower()) if dot >= 0 else None


def format_of_media_type(media_type: str) -> Format | None:
    """Find the format that reads a kept original again."""
    return _BY_MEDIA_TYPE.get(media_type)


def format_of_beginning(head: bytes) -> Format | None:
    """Guess the format of a file without a telling name; None when its beginning says nothing."""
    return _BY_NAME.get(_BY_FIRST_BYTE.get(head.removeprefix(b"\xef\xbb\xbf").lstrip()[:1], ""))
