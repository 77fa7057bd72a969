"""Which hits make a page, in an order that is the same each time: by score and date, or by date alone."""

from dataclasses import dataclass
from typing import Protocol, cast

import tantivy
from tantivy import FieldType, Order, Query

from archive.engines.cursor import read_cursor, write_cursor
from archive.engines.embedded.compile import both, is_scored
from archive.engines.embedded.schema import schema
from archive.engines.protocol import SearchRequest

_TIES_AT_MOST = 1000  # hits of one score that are put in order together
_LARGEST_KEY = 2**63 - 1


@dataclass(frozen=True, slots=True)
class Place:
    """Where a hit stands; ``score`` is None if the order does not come from one."""

    address: tantivy.DocAddress
    score: float | None


class _Counted(Protocol):
    """What a search result has and tantivy's stubs do not say."""

    @property
    def count(self) -> int: ...


def count_of(searcher: tantivy.Searcher, query: Query) -> int:
    """Count what matches a query."""
    return cast(_Counted, searcher.search(query, limit=1, count=True)).count


def page_of(
    searcher: tantivy.Searcher, request: SearchRequest, query: Query
) -> tuple[list[Place], str | None]:
    """Give the places of one page and the cursor of the next."""
    if request.sort == "relevance" and is_scored(request.query):
        return _by_score(searcher, request, query)
    return _by_date(searcher, request, query)


def _by_date(
    searcher: tantivy.Searcher, request: SearchRequest, query: Query
) -> tuple[list[Place], str | None]:
    oldest_first = request.sort == "oldest"
    name, order = ("oldest", Order.Asc) if oldest_first else ("newest", Order.Desc)
    key = read_cursor(request)
    if key is not None:
        bounds = (key + 1, _LARGEST_KEY) if oldest_first else (0, max(key - 1, 0))
        query = both(query, Query.range_query(schema(), name, FieldType.Unsigned, *bounds))
    hits = searcher.search(query, limit=request.limit + 1, count=False, order_by_field=name, order=order).hits
    places = [Place(address, None) for _, address in hits[: request.limit]]
    more = len(hits) > request.limit
    return places, write_cursor(request, int(hits[request.limit - 1][0])) if more else None


def _by_score(
    searcher: tantivy.Searcher, request: SearchRequest, query: Query
) -> tuple[list[Place], str | None]:
    """Order by score, newest first among equals.

    tantivy orders equals by their place in the index, which merges change: so all hits of the score that
    stands at the end of the page are fetched and put in order here.
    """
    start = read_cursor(request) or 0
    end = start + request.limit
    hits = searcher.search(query, limit=end + 1, count=False).hits
    if len(hits) > end and hits[end - 1][0] == hits[end][0]:
        hits = searcher.search(query, limit=end + _TIES_AT_MOST, count=False).hits
    dates = searcher.fast_field_values("newest", [address for _, address in hits])
    ranked = sorted(zip(hits, dates, strict=True), key=lambda each: (-each[0][0], -(each[1] or 0)))
    places = [Place(address, float(score)) for (score, address), _ in ranked[start:end]]
    return places, write_cursor(request, end) if len(hits) > end else None
