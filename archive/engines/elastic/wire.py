"""The two official clients behind one narrow interface: a request, and a bulk of documents. Nothing else here
knows which of the products answers, but for the few paths that they name differently.
"""

from collections.abc import Iterable, Iterator, Mapping
from typing import Any, Protocol, cast

import elasticsearch
import opensearchpy
import orjson
from elastic_transport import OrjsonSerializer, TransportError
from elasticsearch.helpers import streaming_bulk

from archive.engines.elastic.address import Address
from archive.engines.elastic.analysis import Body

TIMEOUT = 30.0  # seconds for any request but those that say otherwise
RETRIES = 3
_OVERLOADED = (429, 502, 503, 504)
_LARGEST_CHUNK = 100 * 1024 * 1024  # bytes: what a node takes unless told otherwise
_HEADERS = {"accept": "application/json", "content-type": "application/json"}


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

    def bulk(self, actions: Iterable[Body], timeout: float) -> Iterator[tuple[bool, Body]]:
        """Send documents as one request, once, and tell of each whether it was taken."""
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
            request_timeout=TIMEOUT,
            max_retries=RETRIES,
            retry_on_timeout=True,
            retry_on_status=_OVERLOADED,
            serializers={"application/json": OrjsonSerializer()},
        )

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

    def bulk(self, actions: Iterable[Body], timeout: float) -> Iterator[tuple[bool, Body]]:
        """Send documents as one request, once, and tell of each whether it was taken."""
        client = self._client.options(request_timeout=timeout, max_retries=0)
        try:
            yield from streaming_bulk(
                client,
                actions,
                max_chunk_bytes=_LARGEST_CHUNK,
                raise_on_error=False,
                raise_on_exception=False,
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
        self._client = opensearchpy.OpenSearch(
            list(address.nodes),
            http_auth=address.account,
            timeout=TIMEOUT,
            max_retries=RETRIES,
            retry_on_timeout=True,
            retry_on_status=_OVERLOADED,
            serializer=_Orjson(),
        )

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

    def bulk(self, actions: Iterable[Body], timeout: float) -> Iterator[tuple[bool, Body]]:
        """Send documents as one request, once, and tell of each whether it was taken."""
        try:
            yield from opensearchpy.helpers.streaming_bulk(
                self._client,
                actions,
                max_chunk_bytes=_LARGEST_CHUNK,
                raise_on_error=False,
                raise_on_exception=False,
                timeout=timeout,
                require_alias=True,
            )
        except opensearchpy.ConnectionError as error:
            raise Unreachable(str(error.error)) from error

    def close(self) -> None:
        """Close the connections."""
        self._client.close()


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
