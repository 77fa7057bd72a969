"""How files are cut: blocks of bytes into lines, and the limits that keep memory bounded.

What a line or a whole file means is the readers' part; unpacking is ``unpacking.py``'s.
"""

import codecs
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Final

from archive.errors import InputError

Blocks = Iterator[bytes]
"""The bytes of one unpacked file, in blocks of any size."""

RECORD_LIMIT: Final = 64 * 1024 * 1024
"""Bytes that one record may have: a line, a row, an element, a page."""

EXCERPT: Final = 2_000
"""Bytes kept of a record that is too long to be given back whole."""

_UTF16: Final = {codecs.BOM_UTF16_LE: "utf-16-le", codecs.BOM_UTF16_BE: "utf-16-be"}


@dataclass(frozen=True, slots=True)
class Piece:
    """The bytes of one record and where they stand; ``whole`` is false when it was too long to be kept."""

    content: bytes
    line: int | None = None
    offset: int | None = None
    whole: bool = True


def as_utf8(blocks: Iterable[bytes]) -> Blocks:
    """Take off a byte order mark; what is marked as UTF-16 becomes UTF-8. Everything else stays as it is."""
    blocks = iter(blocks)
    head = b""
    for block in blocks:
        head += block
        if len(head) >= 4:
            break
    if head.startswith(codecs.BOM_UTF8):
        head = head[3:]
    encoding = _UTF16.get(head[:2])
    if encoding is None:
        if head:
            yield head
        yield from blocks
        return
    decoder = codecs.getincrementaldecoder(encoding)(errors="replace")
    yield decoder.decode(head[2:]).encode()
    for block in blocks:
        yield decoder.decode(block).encode()
    yield decoder.decode(b"", final=True).encode()


def split_lines(blocks: Blocks, *, limit: int = RECORD_LIMIT) -> Iterator[Piece]:
    r"""Cut at ``\n``. Line ends stay on; of a line longer than ``limit`` only the beginning is kept."""
    pending: list[bytes] = []
    pending_size = number = offset = 0
    for block in blocks:
        start = 0
        while (end := block.find(b"\n", start) + 1) > 0:
            number += 1
            line = block[start:end]
            size = pending_size + len(line)
            if pending:
                line = b"".join((*pending, line))
                pending.clear()
                pending_size = 0
            yield _line(line, number, offset, size, limit)
            offset += size
            start = end
        rest = block[start:]
        if rest:
            pending_size += len(rest)
            if pending_size <= limit or not pending:
                pending.append(rest)
    if pending:
        yield _line(b"".join(pending), number + 1, offset, pending_size, limit)


def _line(content: bytes, number: int, offset: int, size: int, limit: int) -> Piece:
    if size > limit:
        return Piece(content[:EXCERPT], number, offset, whole=False)
    return Piece(content, number, offset)


def join_blocks(blocks: Blocks, *, limit: int = RECORD_LIMIT) -> bytes:
    """Give a whole file's bytes; raises InputError (``too_long``) when there are more than ``limit``."""
    kept: list[bytes] = []
    size = 0
    for block in blocks:
        size += len(block)
        if size > limit:
            raise InputError(
                f"the file has more than {limit // 1024**2} MB, "
                "too much for one article: cut it into smaller ones",
                reason="too_long",
            )
        kept.append(block)
    return b"".join(kept)
