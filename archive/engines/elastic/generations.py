"""Which index answers under the archive's name: an alias leads to it, or to its successor once filled.

Everything is written through an alias, so that nothing can make an index that has no mapping of ours.
"""

from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass

from archive.engines.elastic.client import Cluster
from archive.engines.elastic.schema import fingerprint, mapping, settings
from archive.errors import EngineError, EngineUnavailable, IndexOutdated

_DIGITS = 6


@dataclass(frozen=True, slots=True)
class Generation:
    """One index: its own name, and the fingerprint of the analysis that filled it."""

    index: str
    fingerprint: str | None

    @property
    def outdated(self) -> bool:
        """Whether another version's analysis filled it."""
        return self.fingerprint != fingerprint()


def live_generation(cluster: Cluster, name: str) -> Generation | None:
    """Find the index that an archive's name leads to; raises EngineError if it is not one of ours."""
    found = cluster.find(f"/{name}/_mapping", filter_path="*.mappings._meta")
    if found is None:
        return None
    if len(found) != 1 or name in found:
        what = "several indices" if len(found) > 1 else "an index of something else"
        raise EngineError(f"{name} at {cluster.address} is {what}: choose another SIJILL_INDEX")
    index, answer = next(iter(found.items()))
    known = answer.get("mappings", {}).get("_meta", {}).get("sijill", {})
    return Generation(index, known.get("fingerprint"))


def open_generation(cluster: Cluster, name: str, *, shards: int = 1, outdated: bool = False) -> Generation:
    """Find the archive's index, or make an empty one; raises IndexOutdated for another analysis'.

    With ``outdated`` that one is found too.
    """
    live = live_generation(cluster, name) or _first_generation(cluster, name, shards)
    if not outdated:
        refuse_outdated(cluster, live)
    return live


def refuse_outdated(cluster: Cluster, live: Generation | None) -> None:
    """Raise IndexOutdated for an index that another version's analysis filled."""
    if live and live.outdated:
        raise IndexOutdated(
            f"the index {live.index} at {cluster.address} was built by another version's text analysis: "
            "run `sijill reindex`, which builds a new one beside it; a site that runs with an older version "
            "than the index is to be started again with the newer one"
        )


def begin_successor(cluster: Cluster, name: str, *, shards: int) -> None:
    """Make the next, empty index, under ``successor_name``; an unfinished one is removed first."""
    abandon_successor(cluster, name)
    live = live_generation(cluster, name)
    number = int(live.index[-_DIGITS:]) + 1 if live else 1
    index = f"{name}-{number:0{_DIGITS}}"
    _create(cluster, index, alias=successor_name(name), shards=shards)


def abandon_successor(cluster: Cluster, name: str) -> None:
    """Remove what there is of the next index."""
    unfinished = live_generation(cluster, successor_name(name))
    if unfinished:
        cluster.request("DELETE", f"/{unfinished.index}", ignore_unavailable="true")


def put_in_place(cluster: Cluster, name: str) -> None:
    """Let the archive's name lead to its successor, and remove the index before it, in one step.

    Raises EngineError if there is no successor any more.
    """
    successor = live_generation(cluster, successor_name(name))
    if successor is None:
        raise EngineError(f"another reindex of {name} has begun meanwhile: let one of them run to its end")
    live = live_generation(cluster, name)
    steps: list[dict[str, dict[str, str]]] = [
        {"add": {"index": successor.index, "alias": name}},
        {"remove": {"index": successor.index, "alias": successor_name(name)}},
    ]
    if live:
        steps.append({"remove_index": {"index": live.index}})
    try:
        cluster.request("POST", "/_aliases", {"actions": steps})
    except EngineError:
        # When an answer was lost, the same steps sent again are refused, being done.
        if live_generation(cluster, name) != successor:
            raise


@contextmanager
def writes_held(cluster: Cluster, name: str) -> Iterator[None]:
    """Let nothing be written to the archive's index until it is replaced, or the block fails."""
    live = live_generation(cluster, name)
    if live is None:
        raise EngineError(f"there is no index {name} at {cluster.address} any more")
    try:
        _hold(cluster, live.index)
        yield
    except BaseException:
        with suppress(EngineError):  # the first error says what is wrong, and the next reindex ends the hold
            cluster.request("PUT", f"/{live.index}/_settings", {"index.blocks.write": None})
        raise


def _hold(cluster: Cluster, index: str) -> None:
    """Block writes, and wait until those under way have ended."""
    answer = cluster.request("PUT", f"/{index}/_block/write")
    # One that a killed reindex has left is named among no indices, and every shard knows it long since.
    if answer["indices"] and not answer["shards_acknowledged"]:
        raise EngineUnavailable(
            f"not every part of {index} at {cluster.address} could be held: try again in a moment"
        )


def successor_name(name: str) -> str:
    """Give the alias of the index that is being filled."""
    return f"{name}-next"


def _first_generation(cluster: Cluster, name: str, shards: int) -> Generation:
    return _create(cluster, f"{name}-{1:0{_DIGITS}}", alias=name, shards=shards)


def _create(cluster: Cluster, index: str, *, alias: str, shards: int) -> Generation:
    body = {
        "settings": {**settings(), "index.number_of_shards": shards},
        "mappings": mapping(),
        "aliases": {alias: {}},
    }
    try:
        cluster.request("PUT", f"/{index}", body, wait_for_active_shards="1")
    except EngineError:
        # Another importer may have been quicker, or the answer was lost: then the one that is there is it.
        made = live_generation(cluster, alias)
        if made is None or made.index != index:
            raise
        return made
    return Generation(index, fingerprint())
