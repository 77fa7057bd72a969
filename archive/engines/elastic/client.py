"""A cluster in our own words: what is asked of it, and what goes wrong as the archive's errors."""

from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from typing import Any, cast

import orjson

from archive.engines.elastic.address import Address
from archive.engines.elastic.analysis import Body
from archive.engines.elastic.wire import (
    TIMEOUT,
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


class PointInTimeExpired(EngineError):
    """The point in time that a page was to be read at is gone: nobody read on for minutes."""


class Cluster:
    """One cluster. May be asked from many threads at once; connects when it is first asked."""

    def __init__(self, address: Address) -> None:
        """Take an address; raises nothing before the first request."""
        self.address = address
        self._wire: Wire = (
            ElasticsearchWire(address) if address.product == "elasticsearch" else OpenSearchWire(address)
        )

    def check(self) -> str:
        """Give the server's version; raises SettingsError for another product or release."""
        try:
            answer = self.request("GET", "/")
        except WrongProduct as error:
            answer = error.answer
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
        with self._own_errors():
            return self._wire.request(method, path, body, params)

    def find(self, path: str, **params: str) -> Body | None:
        """Get what stands at a path, or None if nothing does."""
        with self._own_errors():
            try:
                return cast(Body, self._wire.request("GET", path, None, params))
            except Refused as error:
                if error.status == 404:
                    return None
                raise

    def search(self, index: str, body: Body) -> Body:
        """Search an index, or a point in time if the body names one; raises PointInTimeExpired."""
        target = f"/{index}/_search" if index else "/_search"
        with self._own_errors():
            try:
                answer = cast(Body, self._wire.request("POST", target, body, {}))
            except Refused as error:
                if "pit" in body and error.status == 404:
                    raise PointInTimeExpired(error.reason) from error
                raise
        return _whole(answer, self.address)

    def msearch(self, index: str, bodies: Sequence[Body]) -> list[Body]:
        """Send several searches as one request; raises the first one's error, if any fails."""
        lines = b"".join(b"{}\n" + orjson.dumps(body) + b"\n" for body in bodies)
        answers = self.request("POST", f"/{index}/_msearch", lines)["responses"]
        with self._own_errors():
            for answer in answers:
                if "error" in answer:
                    raise Refused(
                        answer["status"], answer["error"]["type"], str(answer["error"].get("reason"))
                    )
        return [_whole(answer, self.address) for answer in answers]

    def count(self, index: str, query: Body) -> int:
        """Count what matches a query."""
        return int(self.request("POST", f"/{index}/_count", {"query": query})["count"])

    def open_point_in_time(self, index: str, keep_alive: str = "5m") -> str:
        """Hold an index as it stands now, for searches to come; give the name to ask it by."""
        if self.address.product == "elasticsearch":
            return str(self.request("POST", f"/{index}/_pit", keep_alive=keep_alive)["id"])
        return str(self.request("POST", f"/{index}/_search/point_in_time", keep_alive=keep_alive)["pit_id"])

    def close_point_in_time(self, name: str) -> None:
        """Let go of what was held; one that is gone already is no error."""
        try:
            if self.address.product == "elasticsearch":
                self.request("DELETE", "/_pit", {"id": name})
            else:
                self.request("DELETE", "/_search/point_in_time", {"pit_id": [name]})
        except EngineError:
            return

    def bulk(self, actions: Iterable[Body], timeout: float = 4 * TIMEOUT) -> Iterator[tuple[bool, Body]]:
        """Send documents as one request, once; raises Unreachable or Refused, for ``writing.py`` to judge."""
        return self._wire.bulk(actions, timeout)

    def close(self) -> None:
        """Close the connections."""
        self._wire.close()

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

    def error_of(self, error: Refused) -> EngineError:
        """Say in our words what the cluster refused, and what to do."""
        where = f"{_NAMES[self.address.product]} at {self.address}"
        if error.status == 401:
            return EngineError(
                f"{where} refuses the user or the password: mend SIJILL_ENGINE_URL "
                f"({self.address.product}+http://user:password@host:9200)"
            )
        if "read-only-allow-delete" in error.reason or "disk usage exceeded" in error.reason:
            return StorageFull(
                f"{where} takes nothing more, a disk of it being nearly full: free some, and import again; "
                "what was written before is safe"
            )
        if error.status == 403:
            return EngineError(
                f"{where} does not allow this to {self.address.user or 'an unnamed user'} ({error.reason}): "
                "give that account the rights to it, or name another in SIJILL_ENGINE_URL"
            )
        if error.status in _TOO_BUSY:
            return EngineUnavailable(
                f"{where} is too busy or not whole ({error.reason}): try again in a moment"
            )
        return EngineError(f"{where} answered {error.status} {error.kind}: {error.reason}")


def _whole(answer: Body, address: Address) -> Body:
    """Refuse an answer that lacks a part of the archive: it would look like a whole one."""
    shards = answer.get("_shards", {})
    if shards.get("failed") or answer.get("timed_out"):
        raise EngineUnavailable(
            f"a part of the index at {address} does not answer "
            f"({shards.get('failed', 0)} of {shards.get('total')} shards): try again in a moment"
        )
    return answer
