"""The opaque cursor that leads from one page of hits to the next; it is good for its own search only."""

import base64
import binascii
from collections.abc import Sequence
from dataclasses import replace
from hashlib import blake2b

import orjson

from archive.engines.protocol import SearchRequest
from archive.errors import RequestError

Mark = int | float | str | None
"""What an engine that needs more than a number writes down; several make a place."""


def write_cursor(request: SearchRequest, position: int | Sequence[Mark]) -> str:
    """Write down where the next page of a search begins."""
    content = orjson.dumps([_search_named(request), position])
    return base64.urlsafe_b64encode(content).decode().rstrip("=")


def read_cursor(request: SearchRequest) -> int | None:
    """Read where the page begins, None for the first one; raises RequestError for another search's cursor."""
    if request.cursor is None:
        return None
    position = _position(request, request.cursor)
    if not isinstance(position, int) or position < 0:
        raise _of_another_search()
    return position


def read_marks(request: SearchRequest) -> tuple[Mark, ...] | None:
    """Read the marks that an engine wrote down, None for the first page; raises RequestError as above."""
    if request.cursor is None:
        return None
    position = _position(request, request.cursor)
    if not isinstance(position, list) or not all(isinstance(mark, Mark) for mark in position):
        raise _of_another_search()
    return tuple(position)


def _position(request: SearchRequest, cursor: str) -> object:
    try:
        padded = cursor + "=" * (-len(cursor) % 4)
        search, position = orjson.loads(base64.b64decode(padded, altchars=b"-_", validate=True))
    except (binascii.Error, ValueError, TypeError) as error:
        raise RequestError(
            "the cursor cannot be read: take `next` from the page before, unchanged", parameter="cursor"
        ) from error
    if search != _search_named(request):
        raise _of_another_search()
    return position


def _of_another_search() -> RequestError:
    return RequestError(
        "the cursor belongs to another search: begin again without a cursor", parameter="cursor"
    )


def _search_named(request: SearchRequest) -> str:
    """Name a search apart from its paging and from what is counted beside it."""
    plain = replace(
        request,
        cursor=None,
        limit=0,
        facets=(),
        facet_size=0,
        histogram=False,
        histogram_of="published",
        zoom=False,
    )
    return blake2b(repr(plain).encode("utf-8", "replace"), digest_size=6).hexdigest()
