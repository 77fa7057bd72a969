"""Lines of a rejects file are read like any other: the corrected ``record`` inside is the original."""

import json
from dataclasses import replace
from typing import Final

from archive.article import Original
from archive.errors import InputError
from indexer.readers import plain_text
from indexer.readers.formats import format_of_beginning, format_of_file
from indexer.readers.json_records import MEDIA_TYPE, parse_json
from indexer.readers.unpacking import strip_packing

_MARKS: Final = (b'"reason"', b'"detail"', b'"record"')
_KEYS: Final = {"file", "reason", "detail", "record"}


def corrected_original(original: Original) -> Original | None:
    """Give the record inside a line of a rejects file as an original; None for any other record."""
    if original.media_type != MEDIA_TYPE or not all(mark in original.content for mark in _MARKS):
        return None
    try:
        value = parse_json(original.content)
    except InputError:
        return None
    if not isinstance(value, dict) or not value.keys() >= _KEYS:
        return None
    record, file, line = value["record"], value["file"], value.get("line")
    if not isinstance(record, str | dict) or not isinstance(file, str):
        return None
    # A rejected object is kept as an object, so that it can be corrected in place.
    text = json.dumps(record, ensure_ascii=False) if isinstance(record, dict) else record
    return replace(
        original,
        content=text.encode("utf-8", "replace"),
        media_type=MEDIA_TYPE if isinstance(record, dict) else _media_type(file, text),
        file=file,
        line=line if isinstance(line, int) else None,
    )


def _media_type(file: str, record: str) -> str:
    known = format_of_file(strip_packing(file)) or format_of_beginning(
        record[:200].encode("utf-8", "replace")
    )
    return known.media_type if known else plain_text.MEDIA_TYPE
