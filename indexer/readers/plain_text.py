"""Plain text: one article a file. Also the one place that says what to do about text that is not UTF-8."""

import codecs
from collections.abc import Iterator
from typing import Final

from archive.article import Original
from archive.errors import InputError
from indexer.raw import RawRecord, RejectedRecord
from indexer.readers.pieces import Blocks, Piece, join_blocks
from indexer.readers.record_fields import reject

MEDIA_TYPE: Final = "text/plain"

_UTF16_MARKS: Final = (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)


def split_text(blocks: Blocks) -> Iterator[Piece]:
    """Give the whole file's bytes as one piece."""
    yield Piece(join_blocks(blocks))


def read_text(original: Original) -> RawRecord | RejectedRecord:
    """Read a text file; rejected as ``not_utf8`` (UTF-16 needs its mark, no guesses) or ``empty_body``."""
    try:
        text = decode_marked(original.content)
    except InputError as error:
        return reject(original, error.reason, str(error))
    if not text.strip():
        return reject(original, "empty_body", "the file is empty")
    return RawRecord(original=original, body=text, source=original.source)


def decode_marked(content: bytes) -> str:
    """Decode UTF-8 (with or without a mark) or marked UTF-16; raises InputError (``not_utf8``)."""
    if content.startswith(_UTF16_MARKS):
        try:
            return content.decode("utf-16")
        except UnicodeDecodeError as error:
            raise InputError(
                f"the file is marked as UTF-16 but is not at byte {error.start}: save it as UTF-8",
                reason="not_utf8",
            ) from error
    return decode_utf8(content.removeprefix(codecs.BOM_UTF8))


def decode_utf8(content: bytes) -> str:
    """Decode UTF-8; raises InputError (``not_utf8``) that says at which byte it breaks and what to do."""
    try:
        return content.decode("utf-8")
    except UnicodeDecodeError as error:
        byte = content[error.start]
        raise InputError(
            f"byte 0x{byte:02X} at position {error.start} is not UTF-8: convert the file first, "
            "for example with `iconv -f windows-1256 -t utf-8`, if that is what it was written in",
            reason="not_utf8",
        ) from error
