"""The two official clients behind one narrow interface: a request, and a bulk of documents. Nothing else here
knows which of the products answers, but for the few paths that they name differently.
"""

import logging
from collections.abc import Iterator, Mapping, Sequence
from typing import Any, Protocol, cast

import elasticsearch
import opensearchpy
import orjson
from elastic_transport import OrjsonSerializer, TransportError
from elasticsearch.helpers import streaming_bulk

from archive.engines.elastic.address import Address
from archive.engines.elastic.analysis import Body

_RETRIES = 3  # of a request that no node answered, or that one was too busy for
_CONNECTIONS = 10  # to each node at once: elasticsearch-py's own number, opensearch-py would keep one
_OVERLOADED = (429, 502, 503, 504)
_WRITING = 4  # times as long as any other request may a bulk take
_LARGEST_CHUNK = 100 * 1024 * 1024  # bytes: what a node takes unless told otherwise
_HEADERS = {"accept": "application/json", "content-type": "application/json"}

# The clients log each node that does not answer, with a traceback. What they say, our errors say: unless
# somebody listens, Python would write it to stderr.
for _client in ("elastic_transport", "elasticsearch", "opensearch"):
    logging.getLogger(_client).addHandler(logging.NullHandler())


class Refused(Exception):
    """The cluster answered with an error: its HTTP status, its name for it, and what it says."""

    def __init__(self, status: int, kind: str, reason: str) -> None:
        super().__init__(f"{status} {kind}: {reason}")
        self.status = status
        self.kind = kind
        self.reason = reason


class Unreachable(Exception):
    """No node answered, or none in time: whether it did what it was asked is not known."""


class WrongProduct(Exception):
    """Something answers there that is not what the address says; ``answer`` is what it said."""

    def __init__(self, answer: Any) -> None:
        super().__init__("another product")
        self.answer = answer


class Wire(Protocol):
    """What is asked of a client."""

    def request(self, method: str, path: str, body: Body | bytes | None, params: Mapping[str, str]) -> Any:
        """Send one request and give its answer; a failed read is tried again on another node."""
        ...

    def bulk(self, actions: Sequence[Body]) -> Iterator[tuple[bool, Body]]:
        """Send documents once, some hundreds a request, and tell of each whether it was taken."""
        ...

    def close(self) -> None:
        """Close the connections."""
        ...


class ElasticsearchWire:
    """Elasticsearch through elasticsearch-py."""

    def __init__(self, address: Address) -> None:
        """Connect to nothing yet."""
        self._client = elasticsearch.Elasticsearch(
            list(address.nodes),
            basic_auth=address.account,
            request_timeout=address.timeout,
            max_retries=_RETRIES,
            retry_on_timeout=len(address.nodes) > 1,
            retry_on_status=_OVERLOADED,
            serializers={"application/json": OrjsonSerializer()},
        )
        self._writing = self._client.options(request_timeout=_WRITING * address.timeout, max_retries=0)

    def request(self, method: str, path: str, body: Body | bytes | None, params: Mapping[str, str]) -> Any:
        """Send one request and give its answer."""
        try:
            answer = self._client.perform_request(method, path, params=params, headers=_HEADERS, body=body)
        except elasticsearch.UnsupportedProductError as error:
            raise WrongProduct(error.body) from error
        except elasticsearch.ApiError as error:
            raise _refused(error.status_code, error.body) from error
        except TransportError as error:
            raise Unreachable(error.message) from error
        return answer.body

    def bulk(self, actions: Sequence[Body]) -> Iterator[tuple[bool, Body]]:
        """Send documents once, some hundreds a request, and tell of each whether it was taken."""
        try:
            yield from streaming_bulk(
                self._writing,
                actions,
                max_chunk_bytes=_LARGEST_CHUNK,
                raise_on_error=False,
                raise_on_exception=False,
                require_alias=True,
            )
        except TransportError as error:
            raise Unreachable(error.message) from error

    def close(self) -> None:
        """Close the connections."""
        self._client.close()


class OpenSearchWire:
    """OpenSearch through opensearch-py."""

    def __init__(self, address: Address) -> None:
        """Connect to nothing yet."""
        self._client = _opensearch(address, address.timeout, _RETRIES)
        self._writing = _opensearch(address, _WRITING * address.timeout, 0)

    def request(self, method: str, path: str, body: Body | bytes | None, params: Mapping[str, str]) -> Any:
        """Send one request and give its answer."""
        try:
            return self._client.transport.perform_request(
                method, path, params=dict(params), body=body, headers=_HEADERS
            )
        except opensearchpy.ConnectionError as error:
            raise Unreachable(str(error.error)) from error
        except opensearchpy.TransportError as error:
            raise _refused(cast(int, error.status_code), error.info) from error
        except _NO_JSON as error:
            raise Unreachable(f"its answer is no JSON: {error}") from error

    def bulk(self, actions: Sequence[Body]) -> Iterator[tuple[bool, Body]]:
        """Send documents once, some hundreds a request, and tell of each whether it was taken."""
        try:
            yield from opensearchpy.helpers.streaming_bulk(
                self._writing,
                actions,
                max_chunk_bytes=_LARGEST_CHUNK,
                raise_on_error=False,
                raise_on_exception=False,
                require_alias=True,
            )
        except opensearchpy.ConnectionError as error:
            raise Unreachable(str(error.error)) from error
        except _NO_JSON as error:
            raise Unreachable(f"its answer is no JSON: {error}") from error

    def close(self) -> None:
        """Close the connections."""
        self._client.close()
        self._writing.close()


_NO_JSON = (opensearchpy.SerializationError, orjson.JSONDecodeError)


def _opensearch(address: Address, timeout: float, retries: int) -> opensearchpy.OpenSearch:
    return opensearchpy.OpenSearch(
        list(address.nodes),
        http_auth=address.account,
        timeout=timeout,
        max_retries=retries,
        retry_on_timeout=len(address.nodes) > 1,
        retry_on_status=_OVERLOADED,
        serializer=_Orjson(),
        pool_maxsize=_CONNECTIONS,
    )


class _Orjson(opensearchpy.serializer.JSONSerializer):
    """JSON as orjson writes it, so that what is JSON already is not made again."""

    def dumps(self, data: Any) -> str:
        if isinstance(data, bytes):  # the lines of several searches at once
            return data.decode()
        return data if isinstance(data, str) else orjson.dumps(data).decode()

    def loads(self, data: str) -> Any:
        return orjson.loads(data)


def _refused(status: int, body: Any) -> Refused:
    """Read an error's name and reason, which stand deepest in its cause."""
    error = body.get("error", body) if isinstance(body, dict) else body
    if not isinstance(error, dict):
        return Refused(status, "error", str(error)[:500])
    cause = (error.get("root_cause") or [error])[0]
    return Refused(status, str(cause.get("type", "error")), str(cause.get("reason", error))[:500])
