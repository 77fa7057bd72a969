"""Which hits make a page, in an order that is the same each time: by score and date, or by date alone."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import Protocol, cast

import tantivy
from tantivy import FieldType, Order, Query

from archive.engines.cursor import read_cursor, write_cursor
from archive.engines.embedded.compile import both
from archive.engines.embedded.schema import schema
from archive.engines.embedded.scoring import Scorer
from archive.engines.embedded.snapshot import Snapshot
from archive.engines.protocol import Hit, SearchRequest
from archive.engines.wanted import is_scored

_TIES = 30  # fetched beside a page at once, as more of one score cost nothing and another search all of it
_MORE_TIES = 30  # times as many are fetched as before, until the score changes
_LARGEST_KEY = 2**63 - 1


@dataclass(frozen=True, slots=True)
class Place:
    """Where a hit stands; ``score`` is None in an order by date, ``after`` is where to go on behind it."""

    address: tantivy.DocAddress
    score: float | None
    after: int


class _Counted(Protocol):
    """What a search result has and tantivy's stubs do not say."""

    @property
    def count(self) -> int: ...


def count_of(searcher: tantivy.Searcher, query: Query) -> int:
    """Count what matches a query."""
    return cast(_Counted, searcher.search(query, limit=1, count=True)).count


def page_of(
    index: Snapshot,
    request: SearchRequest,
    query: Query,
    as_hit: Callable[[Place], Hit | None],
) -> tuple[list[Hit], str | None]:
    """Give the hits of one page and the cursor of the next; places without a hit are passed over."""
    hits: list[Hit] = []
    after = read_cursor(request)
    for place in _places(index, request, query, after):
        hit = as_hit(place)
        if hit is None:
            continue
        if len(hits) == request.limit and after is not None:
            return hits, write_cursor(request, after)
        hits.append(hit)
        after = place.after
    return hits, None


def first_place(index: Snapshot, request: SearchRequest, query: Query) -> Place | None:
    """Give the place that stands first among what matches a query, in the order of a request."""
    return next(_places(index, request, query, None), None)


def _places(index: Snapshot, request: SearchRequest, query: Query, after: int | None) -> Iterator[Place]:
    """Give all places in order, a page at a time, from behind one on."""
    read = _by_score if request.sort == "relevance" and is_scored(request.query) else _by_date
    while places := read(index, request, query, after):
        yield from places
        after = places[-1].after


def _by_date(index: Snapshot, request: SearchRequest, query: Query, after: int | None) -> list[Place]:
    oldest_first = request.sort == "oldest"
    name, order = ("oldest", Order.Asc) if oldest_first else ("newest", Order.Desc)
    if after is not None:
        bounds = (after + 1, _LARGEST_KEY) if oldest_first else (0, after - 1)
        if bounds[0] > bounds[1]:
            return []
        query = both(query, Query.range_query(schema(), name, FieldType.Unsigned, *bounds))
    hits = index.searcher.search(
        query, limit=request.limit + 1, count=False, order_by_field=name, order=order
    ).hits
    return [Place(address, None, int(key)) for key, address in hits]


def _by_score(index: Snapshot, request: SearchRequest, query: Query, after: int | None) -> list[Place]:
    """Order by score, newest first among equals; ``after`` counts the places before.

    tantivy orders equals by their place in the index, which merges change: so all hits of the score that
    stands at the end are fetched and put in order here.
    """
    start = after or 0
    end = start + request.limit + 1
    hits = _best_with_ties(index.searcher, Scorer(index).scored(request.query, query), end)
    dates = index.searcher.fast_field_values("newest", [address for _, address in hits])
    order = sorted(range(len(hits)), key=lambda at: dates[at] or 0, reverse=True)
    order.sort(key=lambda at: -hits[at][0])  # of one score they stay in the order of dates
    return [
        Place(hits[at][1], float(hits[at][0]), behind)
        for behind, at in enumerate(order[start:end], start=start + 1)
    ]


def _best_with_ties(
    searcher: tantivy.Searcher, query: Query, end: int
) -> Sequence[tuple[float, tantivy.DocAddress]]:
    """Give the best hits down to a number, with all that have the last one's score."""
    ties = _TIES
    while True:
        hits = searcher.search(query, limit=end + ties, count=False).hits
        if len(hits) < end + ties or hits[-1][0] != hits[end - 1][0]:
            return hits
        ties *= _MORE_TIES
