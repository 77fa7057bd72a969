"""Writing documents so that nothing is lost: each outcome is judged, and what is not known is sent again.

Ids are the articles' own, so that a document sent twice stands there once. What fails as a whole is sent
again in halves: so a request that is too large shrinks, and one document that spoils it is found.
"""

from collections.abc import Sequence

from archive.engines.elastic.analysis import Body
from archive.engines.elastic.client import Cluster, is_full
from archive.engines.elastic.patience import Patience
from archive.engines.elastic.wire import Refused, Unreachable
from archive.errors import EngineUnavailable

_BUSY = (429, 502, 503, 504)
_TOO_LARGE = 413
_DOUBTS = 5  # tries before a failure inside the cluster counts as the document's own fault
_HELD = "FORBIDDEN/8"  # a successor is being put in place: it will take what is sent again
_LONGEST_REASON = 300  # letters: some repeat the value that they complain of
_HOLD = 10  # times the usual patience, as the cluster is there


def write_documents(cluster: Cluster, index: str, documents: Sequence[tuple[str, Body]]) -> dict[str, str]:
    """Write documents by id; give the reason of each that the index will never take, by its id.

    Raises EngineUnavailable when the cluster stays away or too busy; what was written before is safe.
    """
    return _send_all(
        cluster,
        [{"_op_type": "index", "_index": index, "_id": name, "_source": body} for name, body in documents],
    )


def remove_documents(cluster: Cluster, index: str, names: Sequence[str]) -> None:
    """Remove documents by id; one that is gone already is no error. Raises as ``write_documents``."""
    _send_all(cluster, [{"_op_type": "delete", "_index": index, "_id": name} for name in names])


def _send_all(cluster: Cluster, actions: list[Body]) -> dict[str, str]:
    rejected: dict[str, str] = {}
    patience, hold = Patience(cluster.address.patience), Patience(_HOLD * cluster.address.patience)
    waiting = [actions] if actions else []
    while waiting:
        sending = _Sending(cluster, waiting.pop(), patience.tries)
        sending.run()
        rejected |= sending.rejected
        if sending.forward:
            patience.renew()
        if sending.held and not hold.wait():
            raise EngineUnavailable(
                f"the index at {cluster.address} is held for a reindex that does not end: "
                "if none runs any more, run `sijill reindex`, then import again"
            )
        if sending.may_pass and not patience.wait():
            said = cluster.unavailable if sending.unanswered else cluster.too_busy
            raise said(sending.reason)
        waiting += _halves(sending.again) if sending.as_a_whole else [sending.again] if sending.again else []
    return rejected


class _Sending:
    """One chunk sent once, and what became of it: what to send again, and what is refused for good."""

    def __init__(self, cluster: Cluster, chunk: list[Body], tries: int) -> None:
        self._cluster = cluster
        self._chunk = chunk
        self._doubtful = tries < _DOUBTS
        self.forward = False
        self.again: list[Body] = []
        self.rejected: dict[str, str] = {}
        self.reason = ""
        self.as_a_whole = False
        self.may_pass = False
        self.unanswered = False
        self.held = False

    def run(self) -> None:
        """Send it, and judge each document by itself."""
        answered = 0
        try:
            for action, (taken, info) in zip(self._chunk, self._cluster.bulk(self._chunk), strict=False):
                answered += 1
                if taken:
                    self.forward = True
                else:
                    self._judge(action, next(iter(info.values())))
        except Unreachable as error:
            self.reason = str(error)
        if answered < len(self._chunk):
            # Some of it may be written: that it is not known is no harm, as the ids are the same.
            self.again += self._chunk[answered:]
            self.may_pass = self.as_a_whole = self.unanswered = True
            self.reason = self.reason or "a part of the answer is missing"

    def _judge(self, action: Body, info: Body) -> None:
        status = info.get("status")
        self.reason = _reason(info.get("error"))
        if action["_op_type"] == "delete" and status == 404 and "error" not in info:
            self.forward = True  # it was gone already
        elif _HELD in self.reason:
            self.held = True
            self.again.append(action)
        elif is_full(self.reason) or status in (401, 403, 404):
            # Refused to us, no such alias, or no room: nothing that another document could mend.
            raise self._cluster.error_of(Refused(status or 0, _kind(info.get("error")), self.reason))
        elif self._may_pass(status):
            self.may_pass = True
            self._send_again(action, info)
        elif "exception" in info and len(self._chunk) > 1:
            self._send_again(action, info)  # too large, or one document spoils it: the halves will tell
        else:
            self.forward = True
            self.rejected[action["_id"]] = (
                "the cluster refuses a request of its size" if status == _TOO_LARGE else self.reason
            )

    def _send_again(self, action: Body, info: Body) -> None:
        self.again.append(action)
        self.as_a_whole |= "exception" in info

    def _may_pass(self, status: object) -> bool:
        """Whether the same may be taken later. A status that is no error comes from something in between."""
        if not isinstance(status, int) or status in _BUSY or status < 400:
            return True
        return status >= 500 and self._doubtful


def _kind(error: object) -> str:
    return str(error.get("type", "error")) if isinstance(error, dict) else "error"


def _reason(error: object) -> str:
    if isinstance(error, dict):
        cause = error.get("caused_by") or {}
        error = ": ".join(str(part) for part in (error.get("reason"), cause.get("reason")) if part)
    return str(error)[:_LONGEST_REASON]


def _halves(chunk: list[Body]) -> list[list[Body]]:
    """Give the second half and the first: the last of what waits is sent first."""
    middle = (len(chunk) + 1) // 2
    return [half for half in (chunk[middle:], chunk[:middle]) if half]
