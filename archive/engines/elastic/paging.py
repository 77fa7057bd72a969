"""Which hits make a page, in an order that is the same each time, and what comes back with them.

Later pages go on behind the last hit, in the archive as it stood when the second page was read.
"""

from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass
from typing import Final

from archive.engines.cursor import Mark, read_marks, write_cursor
from archive.engines.elastic.analysis import Body
from archive.engines.elastic.client import Cluster
from archive.engines.elastic.compile import all_of, compile_filters
from archive.engines.elastic.document import article_of
from archive.engines.elastic.facets import (
    NO_COUNTS,
    Labels,
    Split,
    Values,
    counts_asked,
    read_counts,
    split_filters,
    values_in,
)
from archive.engines.elastic.schema import LARGEST_WINDOW, keyword
from archive.engines.elastic.scoring import with_score
from archive.engines.protocol import Hit, SearchPage, SearchRequest
from archive.engines.wanted import is_scored
from archive.errors import EngineError, RequestError

_KEPT_ALIVE: Final = "5m"
_LONGEST_NAME = 4_000  # characters of a point in time that still go into an address
_BOUND = 2**63


@dataclass(frozen=True, slots=True)
class Place:
    """Where a page begins: behind a hit's sort keys, or after as many stories as were shown.

    What the first page counted goes along, so that no later one counts it again.
    """

    total: int
    undated: int
    point: str | None
    after: tuple[float, ...]


def search_page(cluster: Cluster, index: str, request: SearchRequest, labels: Labels) -> SearchPage:
    """Find a page of articles and count what the request asks for: one request to the cluster, mostly.

    Raises RequestError for a cursor that is not this search's, EngineError where the cluster does not answer.
    """
    place = _read_place(request)
    counted = place is None or bool(request.facets) or request.histogram
    split = split_filters(request, counted=counted)
    body = _hits_asked(request, split) | ({"aggs": counts_asked(request, split)} if counted else {})
    answer = _search_behind(cluster, index, body, place) if place else cluster.search(index, body)
    total = place.total if place else answer["hits"]["total"]["value"]
    found = answer["hits"]["hits"]
    counts = read_counts(cluster, index, request, answer["aggregations"], labels) if counted else NO_COUNTS
    undated = place.undated if place else counts.undated
    return SearchPage(
        hits=_hits(cluster, index, request, split, found[: request.limit]),
        total=total,
        facets=counts.facets,
        histogram=counts.histogram,
        interval=counts.interval,
        undated=undated,
        cursor=_cursor(cluster, request, found, place, Place(total, undated, answer.get("pit_id"), ())),
    )


def count_of(cluster: Cluster, index: str, request: SearchRequest) -> int:
    """Count what a search would find."""
    return cluster.count(index, compile_filters(request))


def _hits_asked(request: SearchRequest, split: Split) -> Body:
    """Ask for one hit more than a page has, which tells whether there is another page."""
    asked: Body = {
        "size": request.limit + 1,
        "query": with_score(request.query, split.always) if _is_by_score(request) else split.always,
        "sort": _order(request),
        "track_total_hits": request.cursor is None,
        "_source": ["article"],
    }
    if rest := split.rest():
        asked["post_filter"] = all_of(rest)
    if request.fold_stories:
        asked["collapse"] = {"field": keyword("story")}
    return asked


def _is_by_score(request: SearchRequest) -> bool:
    return request.sort == "relevance" and is_scored(request.query)


def _order(request: SearchRequest) -> list[Body]:
    """Give the sort keys, in the end one that no two articles share."""
    if request.sort == "oldest":
        return [{"oldest": "asc"}]
    return [{"_score": "desc"}, {"newest": "desc"}] if _is_by_score(request) else [{"newest": "desc"}]


def _hits(
    cluster: Cluster, index: str, request: SearchRequest, split: Split, found: Sequence[Body]
) -> tuple[Hit, ...]:
    articles = [article_of(hit["_source"]) for hit in found]
    scores = [hit["_score"] if _is_by_score(request) else None for hit in found]
    told: Values = {}
    if request.fold_stories and articles:
        told = _tellings(cluster, index, split, [article.story or article.id for article in articles])
    return tuple(
        Hit(article, score, copies=told.get(article.story or article.id, 1) - 1)
        for article, score in zip(articles, scores, strict=True)
    )


def _tellings(cluster: Cluster, index: str, split: Split, stories: Sequence[str]) -> Values:
    """Count how many of the articles found tell each story."""
    field = keyword("story")
    body = {
        "size": 0,
        "track_total_hits": False,
        "query": all_of([{"terms": {field: list(stories)}}, split.always, *split.rest()]),
        "aggs": {"stories": {"terms": {"field": field, "include": list(stories), "size": len(stories)}}},
    }
    return values_in(cluster.search(index, body)["aggregations"]["stories"])


def _search_behind(cluster: Cluster, index: str, body: Body, place: Place) -> Body:
    """Search on behind a place, in a point in time; one that is gone, or cannot be had, is done without."""
    behind = {"from": int(place.after[0])} if "collapse" in body else {"search_after": list(place.after)}
    if point := place.point or _open_point(cluster, index):
        with suppress(EngineError):  # gone, or never one: OpenSearch answers 500 to some
            answer = cluster.search("", body | behind | {"pit": {"id": point, "keep_alive": _KEPT_ALIVE}})
            if answer["_shards"]["total"]:  # one that a client made up may be of no index at all
                return answer
    return cluster.search(index, body | behind)


def _open_point(cluster: Cluster, index: str) -> str | None:
    """Open a point in time; clusters allow only so many at once, and searches go on without."""
    try:
        return cluster.open_point_in_time(index, _KEPT_ALIVE)
    except EngineError:
        return None


def _cursor(
    cluster: Cluster, request: SearchRequest, found: Sequence[Body], place: Place | None, counted: Place
) -> str | None:
    """Write down where the next page begins; after the last one, let go of the point in time."""
    after: tuple[float, ...] = ()
    if len(found) > request.limit > 0:
        after = tuple(found[request.limit - 1]["sort"][: len(_order(request))])
        if request.fold_stories:
            before = int(place.after[0]) if place else 0
            after = (before + request.limit,) if before + 2 * request.limit < LARGEST_WINDOW else ()
    if after:
        point = counted.point if len(counted.point or "") <= _LONGEST_NAME else None
        return write_cursor(request, (counted.total, counted.undated, point, *after))
    if counted.point:
        cluster.close_point_in_time(counted.point)
    return None


def _read_place(request: SearchRequest) -> Place | None:
    marks = read_marks(request)
    if marks is None:
        return None
    match marks:
        case (int(total), int(undated), str() | None as point, *after) if _leads_on(request, after):
            return Place(
                total, undated, point, tuple(mark for mark in after if isinstance(mark, int | float))
            )
    raise RequestError("the cursor is damaged: begin again without a cursor", parameter="cursor")


def _leads_on(request: SearchRequest, after: Sequence[Mark]) -> bool:
    """Tell whether marks are what a cluster takes: as many numbers as there are sort keys."""
    if not all(isinstance(mark, int | float) and abs(mark) < _BOUND for mark in after):
        return False
    if request.fold_stories:
        return len(after) == 1 and 0 <= float(after[0] or 0) <= LARGEST_WINDOW - request.limit - 1
    return len(after) == len(_order(request))
