"""The opaque cursor that leads from one page of hits to the next; it is good for its own search only."""

import base64
import binascii
from dataclasses import replace
from hashlib import blake2b

import orjson

from archive.engines.protocol import SearchRequest
from archive.errors import RequestError


def write_cursor(request: SearchRequest, position: int) -> str:
    """Write down where the next page of a search begins."""
    content = orjson.dumps([_search_named(request), position])
    return base64.urlsafe_b64encode(content).decode().rstrip("=")


def read_cursor(request: SearchRequest) -> int | None:
    """Read where the page begins, None for the first one; raises RequestError for another search's cursor."""
    if request.cursor is None:
        return None
    try:
        padded = request.cursor + "=" * (-len(request.cursor) % 4)
        search, position = orjson.loads(base64.b64decode(padded, altchars=b"-_", validate=True))
    except (binascii.Error, ValueError, TypeError) as error:
        raise RequestError(
            "the cursor cannot be read: take `next` from the page before, unchanged", parameter="cursor"
        ) from error
    if search != _search_named(request) or not isinstance(position, int) or position < 0:
        raise RequestError(
            "the cursor belongs to another search: begin again without a cursor", parameter="cursor"
        )
    return position


def _search_named(request: SearchRequest) -> str:
    """Name a search apart from its paging and from what is counted beside it."""
    plain = replace(request, cursor=None, limit=0, facets=(), facet_size=0, histogram=False, zoom=False)
    return blake2b(repr(plain).encode("utf-8", "replace"), digest_size=6).hexdigest()
