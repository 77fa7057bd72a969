"""Writing documents so that nothing is lost: each outcome is judged, and what is not known is sent again.

Ids are the articles' own, so that a document sent twice stands there once.
"""

import random
import time
from collections.abc import Sequence

from archive.engines.elastic.analysis import Body
from archive.engines.elastic.client import Cluster
from archive.engines.elastic.wire import Refused, Unreachable

_TRIES = 8  # of one chunk that is refused or unanswered; with the pauses, about a minute and a half
_FIRST_PAUSE = 0.5  # seconds, twice as long each time
_LONGEST_PAUSE = 30.0
_BUSY = (429, 502, 503, 504)
_TOO_LARGE = 413
_HELD = "FORBIDDEN/8"  # a successor is being put in place: it will take what is sent again


def write_documents(cluster: Cluster, index: str, documents: Sequence[tuple[str, Body]]) -> dict[str, str]:
    """Write documents by id; give the reason of each that the index will never take, by its id.

    Raises EngineUnavailable when the cluster stays away or too busy; what was written before is safe.
    """
    actions = [
        {"_op_type": "index", "_index": index, "_id": name, "_source": body} for name, body in documents
    ]
    rejected: dict[str, str] = {}
    waiting = [actions] if actions else []
    tries = 0
    while waiting:
        chunk = waiting.pop()
        outcome = _send(cluster, chunk)
        rejected |= outcome.rejected
        if outcome.halve:
            waiting += _halves(chunk)
            continue
        if outcome.again:
            tries += 1
            _pause(cluster, tries, outcome.reason)
            waiting.append(outcome.again)
        else:
            tries = 0
    return rejected


class _Outcome:
    """What became of a chunk: documents to be sent again, those refused for good, or whether to halve it."""

    def __init__(self) -> None:
        self.again: list[Body] = []
        self.rejected: dict[str, str] = {}
        self.halve = False
        self.reason = ""


def _send(cluster: Cluster, chunk: list[Body]) -> _Outcome:
    """Send a chunk once and judge each document by itself."""
    outcome = _Outcome()
    answered = 0
    try:
        for action, (taken, info) in zip(chunk, cluster.bulk(chunk), strict=False):
            answered += 1
            if not taken:
                _judge(cluster, outcome, action, next(iter(info.values())), alone=len(chunk) == 1)
    except Unreachable as error:
        # Some of it may be written: that it is not known is no harm, as the ids are the same.
        outcome.again += chunk[answered:]
        outcome.reason = str(error)
    if outcome.halve:
        outcome.again, outcome.rejected = [], {}
    return outcome


def _judge(cluster: Cluster, outcome: _Outcome, action: Body, info: Body, *, alone: bool) -> None:
    status = info.get("status")
    error = info.get("error")
    whole_chunk = "exception" in info
    outcome.reason = _reason(error)
    if status in _BUSY or not isinstance(status, int) or _HELD in outcome.reason:
        outcome.again.append(action)
    elif status in (401, 403, 404):  # refused to us, or no such alias: nothing that a document could mend
        raise cluster.error_of(Refused(status, "security_exception", outcome.reason))
    elif whole_chunk and not alone:
        outcome.halve = True  # too large, or one document spoils it: the halves will tell
    else:
        outcome.rejected[action["_id"]] = (
            "the cluster refuses a request of its size" if status == _TOO_LARGE else outcome.reason
        )


def _reason(error: object) -> str:
    if isinstance(error, dict):
        cause = error.get("caused_by") or {}
        return ": ".join(str(part) for part in (error.get("reason"), cause.get("reason")) if part)
    return str(error)


def _halves(chunk: list[Body]) -> list[list[Body]]:
    middle = len(chunk) // 2
    return [chunk[middle:], chunk[:middle]]


def _pause(cluster: Cluster, tries: int, reason: str) -> None:
    """Wait before the next try, longer each time and never as long as others who wait."""
    if tries >= _TRIES:
        raise cluster.unavailable(reason)
    longest = min(_LONGEST_PAUSE, _FIRST_PAUSE * 2 ** (tries - 1))
    time.sleep(random.uniform(longest / 2, longest))  # noqa: S311 - spreads tries, guards nothing
