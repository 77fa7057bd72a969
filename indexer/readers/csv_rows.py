"""CSV and its relatives (semicolons, tabs, bars): a header line, then one article a row.

A row's original is the header line and the row's own lines, so that it can be read again alone.
"""

import csv
import io
from collections.abc import Iterator
from typing import Final

from archive.article import Original
from archive.errors import InputError
from indexer.raw import RawRecord, RejectedRecord
from indexer.readers.pieces import RECORD_LIMIT, Blocks, Piece, as_utf8, split_lines
from indexer.readers.plain_text import decode_utf8
from indexer.readers.record_fields import record_from_fields, reject

MEDIA_TYPE: Final = "text/csv"

_DELIMITERS: Final = (",", ";", "\t", "|")


def split_csv(blocks: Blocks) -> Iterator[Piece]:
    """Give each row behind a copy of the header. A quote that is never closed costs its own line only.

    Raises InputError (``no_header``, ``unclosed_quote`` when too much would have to be read twice).
    """
    csv.field_size_limit(RECORD_LIMIT)
    source = _RowLines(as_utf8(blocks))
    header = _next_row(source, ",") or b""
    while header and not header.strip():
        header = _next_row(source, ",") or b""
    if not header:
        raise InputError("the table is empty: a header line has to name its columns", reason="no_header")
    if not header.endswith(b"\n"):
        header += b"\n"
    delimiter = _delimiter(header.decode("utf-8", "replace"))
    while (row := _next_row(source, delimiter)) is not None:
        if row.strip():
            whole = source.whole and len(header) + len(row) <= RECORD_LIMIT
            yield Piece(header + row.rstrip(b"\r\n") if whole else row[:1000], source.first_line, None, whole)


def read_csv(original: Original) -> RawRecord | RejectedRecord:
    """Read a header and a row; rejected as ``not_utf8``, ``unclosed_quote``, ``column_count``, bodiless."""
    try:
        header, row = _two_rows(decode_utf8(original.content))
    except InputError as error:
        return reject(original, error.reason, str(error))
    if len(row) < len(header) or any(cell.strip() for cell in row[len(header) :]):
        return reject(
            original,
            "column_count",
            f"the row has {len(row)} columns, the header {len(header)}: quote cells that hold the delimiter",
        )
    return record_from_fields(original, dict(zip(header, row, strict=False)))


def header_of(content: bytes) -> list[str]:
    """Give the column names of a kept row's original."""
    text = content.decode("utf-8", "replace")
    return next(csv.reader(io.StringIO(text, newline=""), delimiter=_delimiter(text.partition("\n")[0])), [])


def _two_rows(text: str) -> tuple[list[str], list[str]]:
    csv.field_size_limit(RECORD_LIMIT)
    delimiter = _delimiter(text.partition("\n")[0])
    # An odd number of quotes can only come from one that is never closed; the strict reader says so.
    strict = text.count('"') % 2 == 1
    try:
        rows = [row for row in csv.reader(io.StringIO(text, newline=""), delimiter=delimiter) if row]
        if strict:
            _refuse_open_quote(text, delimiter)
    except csv.Error as error:
        raise InputError(f"this is not a row of a table ({error})", reason="not_csv") from error
    if len(rows) != 2:
        raise InputError(f"a header and one row were expected, these are {len(rows)} rows", reason="not_csv")
    return rows[0], rows[1]


def _refuse_open_quote(text: str, delimiter: str) -> None:
    if _ends_in_quotes(text, delimiter):
        raise InputError(
            "a quotation mark is opened and never closed: close it or double it", reason="unclosed_quote"
        )


def _ends_in_quotes(text: str, delimiter: str) -> bool:
    # Behind an open quote a line end and one more cell still belong to the same row.
    probe = text.rstrip("\r\n")
    rows = [row for row in csv.reader(io.StringIO(probe, newline=""), delimiter=delimiter) if row]
    longer = [row for row in csv.reader(io.StringIO(probe + "\nx", newline=""), delimiter=delimiter) if row]
    return len(rows) == len(longer)


def _delimiter(header: str) -> str:
    outside_quotes = "".join(header.split('"')[::2])
    return max(_DELIMITERS, key=outside_quotes.count)


def _next_row(source: "_RowLines", delimiter: str) -> bytes | None:
    source.begin_row()
    try:
        next(csv.reader(source, delimiter=delimiter))
    except StopIteration:
        return None
    except csv.Error:
        pass  # read_csv meets it again and says what it is
    if source.at_end and len(source.taken) > 1 and _ends_in_quotes(source.text(), delimiter):
        source.give_back_all_but_first()
    return b"".join(source.taken)


class _RowLines:
    """Decoded lines for the csv module, with the bytes of those that the present row took."""

    def __init__(self, blocks: Blocks) -> None:
        self._pieces = split_lines(blocks)
        self._returned: list[Piece] = []
        self._returnable = RECORD_LIMIT
        self._taken: list[Piece] = []
        self._size = 0
        self.at_end = False

    def __iter__(self) -> "_RowLines":
        return self

    def __next__(self) -> str:
        if self._size > RECORD_LIMIT:
            self.at_end = True
            raise StopIteration
        piece = self._returned.pop() if self._returned else next(self._pieces, None)
        if piece is None:
            self.at_end = True
            raise StopIteration
        self._taken.append(piece)
        self._size += len(piece.content)
        return piece.content.decode("utf-8", "replace")

    @property
    def taken(self) -> list[bytes]:
        return [piece.content for piece in self._taken]

    @property
    def first_line(self) -> int | None:
        return self._taken[0].line if self._taken else None

    @property
    def whole(self) -> bool:
        return all(piece.whole for piece in self._taken)

    def text(self) -> str:
        return b"".join(self.taken).decode("utf-8", "replace")

    def begin_row(self) -> None:
        self._taken.clear()
        self._size = 0
        self.at_end = False

    def give_back_all_but_first(self) -> None:
        self._returnable -= self._size
        if self._returnable < 0:
            raise InputError(
                f"the quotation mark opened in line {self.first_line} is never closed: close it or double it",
                reason="unclosed_quote",
            )
        self._returned.extend(reversed(self._taken[1:]))
        del self._taken[1:]
