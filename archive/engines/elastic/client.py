"""A cluster in our own words: what is asked of it, and what goes wrong as the archive's errors."""

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from typing import Any, TypeVar, cast

import orjson

from archive.engines.elastic.address import Address
from archive.engines.elastic.analysis import Body
from archive.engines.elastic.patience import Patience
from archive.engines.elastic.wire import (
    ElasticsearchWire,
    OpenSearchWire,
    Refused,
    Unreachable,
    Wire,
    WrongProduct,
)
from archive.errors import EngineError, EngineUnavailable, SettingsError, StorageFull

_MAJORS = {"elasticsearch": (9,), "opensearch": (2, 3)}
_NAMES = {"elasticsearch": "Elasticsearch", "opensearch": "OpenSearch"}
_TOO_BUSY = (429, 502, 503, 504)
_FULL = ("read-only-allow-delete", "disk usage exceeded")

Answered = TypeVar("Answered")


class PointInTimeExpired(EngineError):
    """The point in time that a page was to be read at is gone: nobody read on for minutes."""


class NotAllowed(EngineError):
    """The account may not do this."""


class Cluster:
    """One cluster. May be asked from many threads at once; connects when it is first asked.

    ``patient`` makes every request wait for a cluster that is away or too busy, as long as the address says:
    an import goes on when a node comes back, where a reader is told to try again.
    """

    def __init__(self, address: Address) -> None:
        """Take an address; raises nothing before the first request."""
        self.address = address
        self.patient = False
        self._wire: Wire = (
            ElasticsearchWire(address) if address.product == "elasticsearch" else OpenSearchWire(address)
        )

    def check(self) -> str:
        """Give the server's version; raises SettingsError for another product or release.

        An account that may only read the index is not told the version: then it is "".
        """
        try:
            with self._own_errors():
                answer = self._wire.request("GET", "/", None, {})
        except WrongProduct as error:
            answer = error.answer
        except NotAllowed:
            return ""
        version = answer.get("version", {}) if isinstance(answer, dict) else {}
        found = version.get("distribution", "elasticsearch") if version else "other"
        asked = self.address.product
        if found != asked:
            other = (
                f"{_NAMES[found]}: write {found}+http:// in"
                if found in _NAMES
                else "neither of the two: mend"
            )
            raise SettingsError(f"what answers at {self.address} is {other} SIJILL_ENGINE_URL")
        number = str(version["number"])
        if int(number.partition(".")[0]) not in _MAJORS[asked]:
            majors = " or ".join(map(str, _MAJORS[asked]))
            raise SettingsError(
                f"{_NAMES[asked]} at {self.address} is release {number}, and this Sijill speaks to "
                f"{_NAMES[asked]} {majors}: upgrade the one that is older"
            )
        return number

    def request(self, method: str, path: str, body: Body | bytes | None = None, **params: str) -> Any:
        """Send one request and give its answer, read from JSON; raises EngineError."""
        return self._patiently(lambda: self._wire.request(method, path, body, params))

    def find(self, path: str, **params: str) -> Body | None:
        """Get what stands at a path, or None if nothing does."""

        def get() -> Body | None:
            try:
                return cast(Body, self._wire.request("GET", path, None, params))
            except Refused as error:
                if error.status == 404:
                    return None
                raise

        return self._patiently(get)

    def search(self, index: str, body: Body) -> Body:
        """Search an index, or a point in time if the body names one; raises PointInTimeExpired."""
        if "pit" in body:
            return self._search_at_point(body)
        return self._patiently(
            lambda: _whole(self._wire.request("POST", f"/{index}/_search", body, {}), self.address)
        )

    def _search_at_point(self, body: Body) -> Body:
        """Search at a point in time. What a node held of it is gone with that node: waiting does not help."""
        with self._own_errors():
            try:
                return _whole(self._wire.request("POST", "/_search", body, {}), self.address)
            except (Refused, EngineUnavailable) as error:
                if isinstance(error, Refused) and error.status not in (400, 404, *_TOO_BUSY):
                    raise
                raise PointInTimeExpired(
                    f"the archive at {self.address} can be read no further as it stood ({error}): begin again"
                ) from error

    def msearch(self, index: str, bodies: Sequence[Body]) -> list[Body]:
        """Send several searches as one request; raises the first one's error, if any fails."""
        lines = b"".join(b"{}\n" + orjson.dumps(body) + b"\n" for body in bodies)

        def search() -> list[Body]:
            answers = self._wire.request("POST", f"/{index}/_msearch", lines, {})["responses"]
            for answer in answers:
                if "error" in answer:
                    raise Refused(
                        answer["status"], answer["error"]["type"], str(answer["error"].get("reason"))
                    )
            return [_whole(answer, self.address) for answer in answers]

        return self._patiently(search)

    def count(self, index: str, query: Body) -> int:
        """Count what matches a query."""
        asked = {"query": query}
        answer = self._patiently(
            lambda: _whole(self._wire.request("POST", f"/{index}/_count", asked, {}), self.address)
        )
        return int(answer["count"])

    def refresh(self, index: str) -> None:
        """Let searches find what was written, on every shard."""

        def refresh() -> None:
            shards = self._wire.request("POST", f"/{index}/_refresh", None, {})["_shards"]
            if shards["failed"]:
                raise _in_part(self.address, shards)

        self._patiently(refresh)

    def open_point_in_time(self, index: str, keep_alive: str = "5m") -> str:
        """Hold an index as it stands now, for searches to come; give the name to ask it by."""
        if self.address.product == "elasticsearch":
            return str(self.request("POST", f"/{index}/_pit", keep_alive=keep_alive)["id"])
        return str(self.request("POST", f"/{index}/_search/point_in_time", keep_alive=keep_alive)["pit_id"])

    def close_point_in_time(self, name: str) -> None:
        """Let go of what was held; one that is gone already is no error."""
        try:
            if self.address.product == "elasticsearch":
                self._wire.request("DELETE", "/_pit", {"id": name}, {})
            else:
                self._wire.request("DELETE", "/_search/point_in_time", {"pit_id": [name]}, {})
        except (Unreachable, Refused):
            return

    def bulk(self, actions: Sequence[Body]) -> Iterator[tuple[bool, Body]]:
        """Send documents once and tell of each what became of it; raises Unreachable, for ``writing.py``."""
        return self._wire.bulk(actions)

    def close(self) -> None:
        """Close the connections."""
        self._wire.close()

    def _patiently(self, ask: Callable[[], Answered]) -> Answered:
        patience = Patience(self.address.patience if self.patient else 0)
        while True:
            try:
                with self._own_errors():
                    return ask()
            except EngineUnavailable:
                if not patience.wait():
                    raise

    @contextmanager
    def _own_errors(self) -> Iterator[None]:
        try:
            yield
        except Unreachable as error:
            raise self.unavailable(str(error)) from error
        except Refused as error:
            raise self.error_of(error) from error

    def unavailable(self, detail: str) -> EngineUnavailable:
        """Say that the cluster is away."""
        return EngineUnavailable(
            f"{_NAMES[self.address.product]} at {self.address} does not answer ({detail}): "
            "start it, or mend SIJILL_ENGINE_URL, and try again"
        )

    def too_busy(self, detail: str) -> EngineUnavailable:
        """Say that the cluster is there and takes nothing just now."""
        return EngineUnavailable(
            f"{_NAMES[self.address.product]} at {self.address} is too busy or not whole ({detail}): "
            "try again in a moment"
        )

    def error_of(self, error: Refused) -> EngineError:
        """Say in our words what the cluster refused, and what to do."""
        where = f"{_NAMES[self.address.product]} at {self.address}"
        if error.status == 401:
            fault = "refuses" if self.address.user else "asks for"
            return EngineError(
                f"{where} {fault} a user's name and password: mend SIJILL_ENGINE_URL "
                f"({self.address.product}+http://user:password@host:9200)"
            )
        if is_full(error.reason):
            return StorageFull(
                f"{where} takes nothing more, a disk of it being nearly full: free some, and import again; "
                "what was written before is safe"
            )
        if error.status == 403:
            return NotAllowed(
                f"{where} does not allow this to {self.address.user or 'an unnamed user'} ({error.reason}): "
                "give that account the rights to it, or name another in SIJILL_ENGINE_URL"
            )
        if error.status in _TOO_BUSY:
            return self.too_busy(error.reason)
        if error.kind == "index_not_found_exception":
            return EngineError(
                f"{where} has this index no more ({error.reason}): start again, which makes an empty one, "
                "and import or restore what it held"
            )
        return EngineError(f"{where} answered {error.status} {error.kind}: {error.reason}")


def is_full(reason: str) -> bool:
    """Tell whether a cluster gives a disk without room as the reason why it takes nothing."""
    return any(sign in reason for sign in _FULL)


def _whole(answer: Body, address: Address) -> Body:
    """Refuse an answer that lacks a part of the archive: it would look like a whole one."""
    shards = answer["_shards"]
    if shards["successful"] < shards["total"] or answer.get("timed_out"):
        raise _in_part(address, shards)
    return answer


def _in_part(address: Address, shards: Body) -> EngineUnavailable:
    return EngineUnavailable(
        f"a part of the index at {address} does not answer "
        f"({shards['successful']} of {shards['total']} shards do): try again in a moment"
    )
