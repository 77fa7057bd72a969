"""A JSON array cut into its elements while it streams by, without reading it whole.

Only brackets, commas and strings are looked at: an element that is broken inside spoils no other.
"""

import re
from collections.abc import Iterable, Iterator
from typing import Final

from archive.errors import InputError
from indexer.readers.pieces import EXCERPT, RECORD_LIMIT, Piece

_STRUCTURE: Final = re.compile(rb'["\[\]{},]')
_STRING_REST: Final = re.compile(rb'[^"\\]*+(?:\\.[^"\\]*+)*+', re.DOTALL)
_QUOTE, _COMMA = b'",'


def split_array(blocks: Iterable[bytes], start: int) -> Iterator[Piece]:
    """Give each element's bytes as they stand; ``start`` is where the array's bracket is in the first block.

    Raises InputError (``truncated``) after the last element when the array is not closed.
    """
    scanner = _Scanner(start)
    for block in blocks:
        yield from scanner.feed(block[start:])
        start = 0
        if scanner.closed:
            return
    yield from scanner.finish()
    raise InputError("the array is not closed, so the file is cut off: fetch it again", reason="truncated")


class _Scanner:
    """Where in the array we are: nesting, inside a string or not, and the element collected so far."""

    def __init__(self, offset: int) -> None:
        self.closed = False
        self._depth = 0
        self._in_string = False
        self._escaped = False
        self._offset = offset
        self._kept: list[bytes] = []
        self._size = 0

    def feed(self, data: bytes) -> Iterator[Piece]:
        begin = at = 0
        while at < len(data):
            if self._in_string:
                at = self._skip_string(data, at)
                continue
            found = _STRUCTURE.search(data, at)
            if found is None:
                break
            at = found.end()
            byte = data[at - 1]
            if byte == _QUOTE:
                self._in_string = True
            elif byte == _COMMA:
                if self._depth == 1:
                    yield from self._element(data[begin : at - 1])
                    begin = at
            elif byte in b"[{":
                self._depth += 1
                if self._depth == 1:
                    begin = at
                    self._offset += at
            else:
                self._depth -= 1
                if self._depth == 0:
                    yield from self._element(data[begin : at - 1])
                    self.closed = True
                    return
        self._keep(data[begin:])

    def finish(self) -> Iterator[Piece]:
        return self._element(b"")

    def _skip_string(self, data: bytes, at: int) -> int:
        if self._escaped:
            self._escaped = False
            at += 1
        rest = _STRING_REST.match(data, at)
        at = rest.end() if rest else at
        if at < len(data):
            self._in_string = data[at] != _QUOTE
            self._escaped = self._in_string  # a backslash that ends the block
            at += 1
        return at

    def _keep(self, data: bytes) -> None:
        self._size += len(data)
        if self._size <= RECORD_LIMIT or not self._kept:
            self._kept.append(data)

    def _element(self, data: bytes) -> Iterator[Piece]:
        self._keep(data)
        content = b"".join(self._kept)
        stripped = content.lstrip()
        if stripped:
            offset = self._offset + len(content) - len(stripped)
            whole = self._size <= RECORD_LIMIT
            yield Piece(stripped.rstrip() if whole else stripped[:EXCERPT], None, offset, whole)
        self._offset += self._size + 1
        self._kept.clear()
        self._size = 0
