"""Every way a request can fail and what the caller is told: one table, answered as problem+json (RFC 9457).

A browser that asks for a page gets the same problem as a page, drawn by whoever draws the site.
"""

from collections.abc import Callable
from dataclasses import dataclass
from http import HTTPStatus

import orjson
from fastapi import FastAPI, Request, Response
from fastapi.exceptions import RequestValidationError
from starlette.exceptions import HTTPException

from app.security import SECURITY_HEADERS
from archive.errors import (
    EngineUnavailable,
    IndexOutdated,
    RequestError,
    SijillError,
    StorageFull,
    UnknownParameter,
)


@dataclass(frozen=True, slots=True)
class Kind:
    """A kind of problem; ``code`` is stable, ``retry_after`` counts seconds."""

    code: str
    status: int
    title: str
    retry_after: int | None = None


BAD_REQUEST = Kind("bad_request", 400, "This cannot be asked")
UNKNOWN_PARAMETER = Kind("unknown_parameter", 400, "There is no such parameter")
NOT_FOUND = Kind("not_found", 404, "There is nothing at this address")
METHOD_NOT_ALLOWED = Kind("method_not_allowed", 405, "This address does not take this method")
TOO_LARGE = Kind("too_large", 413, "The request is too large")
BAD_VALUE = Kind("bad_value", 422, "A parameter has a value that cannot be used")
BAD_BODY = Kind("bad_body", 422, "The body of the request cannot be used")
ENGINE_FAILED = Kind("engine_failed", 500, "The index could not answer")
INTERNAL_ERROR = Kind("internal_error", 500, "Something failed inside the archive")
ENGINE_UNAVAILABLE = Kind("engine_unavailable", 503, "The index cannot be reached just now", retry_after=5)
INDEX_OUTDATED = Kind("index_outdated", 503, "The index has to be rebuilt", retry_after=60)
STORAGE_FULL = Kind("storage_full", 507, "There is no room left on the disk")

KINDS = (
    BAD_REQUEST,
    UNKNOWN_PARAMETER,
    NOT_FOUND,
    METHOD_NOT_ALLOWED,
    TOO_LARGE,
    BAD_VALUE,
    BAD_BODY,
    ENGINE_FAILED,
    INTERNAL_ERROR,
    ENGINE_UNAVAILABLE,
    INDEX_OUTDATED,
    STORAGE_FULL,
)
_BY_STATUS = {kind.status: kind for kind in (BAD_REQUEST, NOT_FOUND, METHOD_NOT_ALLOWED, TOO_LARGE)}


@dataclass(frozen=True, slots=True)
class Problem:
    """What went wrong with one request: its kind, what to do about it, and the path that was asked for."""

    kind: Kind
    detail: str
    instance: str

    def to_json(self) -> bytes:
        """Give the members of RFC 9457 and our ``code``; ``type`` leads to the explanation in the docs."""
        return orjson.dumps(
            {
                "type": f"/docs#{self.kind.code}",
                "title": self.kind.title,
                "status": self.kind.status,
                "detail": self.detail,
                "instance": self.instance,
                "code": self.kind.code,
            }
        )


_TEXT: dict[str, object] = {"type": "string"}
DESCRIBED_ANSWER: dict[int | str, dict[str, object]] = {
    "default": {
        "description": "A problem (RFC 9457); `code` is stable.",
        "content": {
            "application/problem+json": {
                "schema": {
                    "type": "object",
                    "required": ["type", "title", "status", "detail", "instance", "code"],
                    "properties": {
                        "type": _TEXT,
                        "title": _TEXT,
                        "status": {"type": "integer"},
                        "detail": _TEXT,
                        "instance": _TEXT,
                        "code": {"type": "string", "enum": [kind.code for kind in KINDS]},
                    },
                }
            }
        },
    }
}
"""How every route's failures are described in OpenAPI."""

RenderPage = Callable[[Request, Problem], Response]


def install(app: FastAPI, render_page: RenderPage | None = None) -> None:
    """Answer every error of ``app`` as a problem; ``render_page`` draws those that a browser asks for."""

    def answer(request: Request, error: Exception) -> Response:
        problem = describe(error, request.url.path)
        if render_page and _wants_page(request):
            response = render_page(request, problem)
        else:
            response = Response(problem.to_json(), problem.kind.status, media_type="application/problem+json")
        if isinstance(error, HTTPException) and error.headers:
            response.headers.update(error.headers)
        if problem.kind.retry_after:
            response.headers["Retry-After"] = str(problem.kind.retry_after)
        # Answers to unforeseen errors pass no middleware, and so need the headers from here.
        response.headers.update(SECURITY_HEADERS)
        return response

    for kind_of_error in (SijillError, HTTPException, RequestValidationError, Exception):
        app.add_exception_handler(kind_of_error, answer)


def describe(error: Exception, path: str) -> Problem:
    """Say what an error means to the caller; what it does not foresee stays in the server's log."""
    match error:
        case SijillError():
            return Problem(_kind_of(error), str(error), path)
        case HTTPException():
            return Problem(_kind_of_status(error.status_code), _detail_of(error, path), path)
        case RequestValidationError():
            return Problem(BAD_BODY, _first_complaint(error), path)
        case _:
            return Problem(INTERNAL_ERROR, "The server's log says more; trying again may help.", path)


def _kind_of(error: SijillError) -> Kind:
    match error:
        case UnknownParameter():
            return UNKNOWN_PARAMETER
        case RequestError(parameter=name):
            return BAD_VALUE if name else BAD_REQUEST
        case EngineUnavailable():
            return ENGINE_UNAVAILABLE
        case IndexOutdated():
            return INDEX_OUTDATED
        case StorageFull():
            return STORAGE_FULL
        case _:
            return ENGINE_FAILED


def _kind_of_status(status: int) -> Kind:
    if status in _BY_STATUS:
        return _BY_STATUS[status]
    known = HTTPStatus(status)
    return Kind(known.name.lower(), status, known.phrase)


def _detail_of(error: HTTPException, path: str) -> str:
    match error.status_code:
        case 404 if error.detail == HTTPStatus.NOT_FOUND.phrase:
            return f"There is no {path} here; /docs lists every address."
        case 405:
            allowed = (error.headers or {}).get("Allow", "another method")
            return f"{path} takes {allowed}; /docs says more."
        case _:
            return str(error.detail)


def _first_complaint(error: RequestValidationError) -> str:
    # Neither pydantic's "input" nor its "ctx" is shown: they repeat what was sent, writable as JSON or not.
    first = error.errors()[0]
    place = ".".join(str(step) for step in first["loc"])
    hint = " (send a JSON object, with Content-Type: application/json)" if first["loc"] == ("body",) else ""
    return f"{place}: {first['msg']}{hint}".encode("utf-8", "replace").decode()


def _wants_page(request: Request) -> bool:
    is_api = request.url.path.startswith("/api/")
    return not is_api and "text/html" in request.headers.get("accept", "")
