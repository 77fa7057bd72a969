"""Saved web pages: one article a file. Characters are decoded here, the text is found in ``web_page.py``."""

import codecs
import re
from collections.abc import Iterator
from typing import Final

import charset_normalizer

from archive.article import Original
from indexer.raw import RawRecord, RejectedRecord
from indexer.readers.pieces import Blocks, Piece, join_blocks
from indexer.readers.record_fields import reject

MEDIA_TYPE: Final = "text/html"

_DECLARED: Final = re.compile(
    rb"""(?:charset|encoding)\s*=\s*["']?\s*([A-Za-z0-9_.:-]{2,40})""", re.IGNORECASE
)
_DECLARATION_WITHIN: Final = 4096
_GUESS_FROM: Final = 64 * 1024

# What browsers take these names for (WHATWG Encoding Standard).
_AS_BROWSERS_DO: Final = {
    "iso-8859-1": "cp1252",
    "latin-1": "cp1252",
    "latin1": "cp1252",
    "us-ascii": "cp1252",
    "ascii": "cp1252",
    "iso-8859-9": "cp1254",
    "utf-16": "utf-8",  # a declaration that one can read in ASCII cannot be in UTF-16
    "utf-16le": "utf-8",
    "utf-16be": "utf-8",
}


def split_web_page(blocks: Blocks) -> Iterator[Piece]:
    """Give the whole file's bytes as one piece."""
    yield Piece(join_blocks(blocks))


def read_web_page(original: Original) -> RawRecord | RejectedRecord:
    """Decode a page by its mark, its own declaration, as UTF-8, else by charset-normalizer's best guess."""
    markup = _decode(original.content).replace("\0", "")
    if not markup.strip():
        return reject(original, "empty_body", "the page is empty")
    return RawRecord(original=original, body=markup, markup=True, source=original.source)


def _decode(content: bytes) -> str:
    if content.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        return content.decode("utf-16", "replace")
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError:
        pass
    if (text := _decode_as_declared(content)) is not None:
        return text
    text = content.decode("utf-8", "replace")
    # A few broken bytes in a page of UTF-8 are a slip of its author, not another encoding.
    if text.count("\N{REPLACEMENT CHARACTER}") * 200 < len(text):
        return text
    guess = charset_normalizer.from_bytes(content[:_GUESS_FROM]).best()
    return content.decode(guess.encoding, "replace") if guess else text


def _decode_as_declared(content: bytes) -> str | None:
    declared = _DECLARED.search(content, 0, _DECLARATION_WITHIN)
    name = declared[1].decode("ascii").lower() if declared else "utf-8"
    name = _AS_BROWSERS_DO.get(name, name)
    if name in ("utf-8", "utf8"):
        return None
    try:
        return content.decode(name, "replace")
    except (LookupError, ValueError):  # an invented name, or a codec that does not give text
        return None
