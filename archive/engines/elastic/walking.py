"""Every document of an index once, in a fixed order, as the index stood when the walk began."""

from collections.abc import Iterator, Sequence

from archive.engines.elastic.analysis import Body
from archive.engines.elastic.client import Cluster

_AT_ONCE = 500
_KEEP_ALIVE = "5m"


def walk(cluster: Cluster, index: str, parts: Sequence[str]) -> Iterator[Body]:
    """Give the named parts of each document, read some hundreds at a time at one point in time."""
    point = cluster.open_point_in_time(index, _KEEP_ALIVE)
    try:
        after: list[object] | None = None
        while True:
            answer = cluster.search("", _asked(point, parts, after))
            hits = answer["hits"]["hits"]
            if not hits:
                return
            yield from (hit["_source"] for hit in hits)
            after, point = hits[-1]["sort"], answer.get("pit_id", point)
    finally:
        cluster.close_point_in_time(point)


def _asked(point: str, parts: Sequence[str], after: list[object] | None) -> Body:
    body: Body = {
        "size": _AT_ONCE,
        "sort": [{"newest": "asc"}],
        "track_total_hits": False,
        "_source": list(parts),
        "pit": {"id": point, "keep_alive": _KEEP_ALIVE},
    }
    if after:
        body["search_after"] = after
    return body
