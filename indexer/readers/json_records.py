"""JSON: one object a line (``jsonl``, ``ndjson``), or a file that holds an array, an object or
``{"articles": […]}`` (``json``). Both are cut into objects here, and one object is read here.
"""

import json
import re
from collections.abc import Iterator
from itertools import chain
from typing import Final

import orjson

from archive.article import Original
from archive.errors import InputError
from indexer.raw import RawRecord, RejectedRecord
from indexer.readers.json_array import split_array
from indexer.readers.pieces import Blocks, Piece, as_utf8, join_blocks, split_lines
from indexer.readers.plain_text import decode_utf8
from indexer.readers.record_fields import record_from_fields, reject

MEDIA_TYPE: Final = "application/json"

_HEAD: Final = 64 * 1024
_ARRAY: Final = re.compile(rb'\s*(?:\{\s*"articles"\s*:\s*)?(?=\[)')


def split_jsonl(blocks: Blocks) -> Iterator[Piece]:
    """Give each line that is not blank, its bytes exactly as they stand, without the line end."""
    for piece in split_lines(as_utf8(blocks)):
        content = piece.content.rstrip(b"\r\n")
        if content and not content.isspace():
            yield Piece(content, piece.line, piece.offset, piece.whole)


def split_json(blocks: Blocks) -> Iterator[Piece]:
    """Give each element of the array (its bytes as they stand), or the one object.

    The elements of ``{…, "articles": […]}`` are given as they stand when that key is the first, else
    written anew (compact, same values). A file of many lines with one object each is read as jsonl.
    """
    blocks = as_utf8(blocks)
    head = b""
    for block in blocks:
        head += block
        if len(head) >= _HEAD:
            break
    rest = chain((head,), blocks)
    if array := _ARRAY.match(head):
        yield from split_array(rest, array.end())
    elif _looks_like_lines(head):
        yield from split_jsonl(iter(rest))
    else:
        yield from _split_object(join_blocks(iter(rest)))


def read_json(original: Original) -> RawRecord | RejectedRecord:
    """Read one object; rejected as ``not_utf8``, ``not_json`` or ``not_an_object``, or for its body."""
    try:
        value = parse_json(original.content)
    except InputError as error:
        return reject(original, error.reason, str(error))
    if not isinstance(value, dict):
        kind = {list: "an array", str: "a string", type(None): "null"}.get(
            type(value), "a number or a truth value"
        )
        return reject(original, "not_an_object", f"a record has to be a JSON object, this is {kind}")
    return record_from_fields(original, value)


def _looks_like_lines(head: bytes) -> bool:
    first, _, rest = head.strip().partition(b"\n")
    if not rest.lstrip().startswith(b"{"):
        return False
    try:
        return isinstance(orjson.loads(first), dict)
    except orjson.JSONDecodeError:
        return False


def _split_object(content: bytes) -> Iterator[Piece]:
    try:
        value = parse_json(content)
    except InputError:
        value = None
    articles = value.get("articles") if isinstance(value, dict) else None
    if isinstance(articles, list):
        for each in articles:
            yield Piece(
                json.dumps(each, ensure_ascii=False, separators=(",", ":")).encode("utf-8", "replace")
            )
    elif content.strip():
        yield Piece(content.strip(), 1, 0)


def parse_json(content: bytes) -> object:
    """Parse JSON; raises InputError (``not_utf8``, ``not_json``).

    What orjson refuses is tried with the standard library: lone surrogates and NaN stand in real exports.
    """
    try:
        return orjson.loads(content)
    except orjson.JSONDecodeError as error:
        text = decode_utf8(content)
        try:
            return json.loads(text)
        except (ValueError, RecursionError):
            raise InputError(
                f"this is not JSON ({error.msg} at character {error.pos}): correct it or take it out",
                reason="not_json",
            ) from error
