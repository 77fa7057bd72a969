"""Answers that a caller may have already: an ETag of the very bytes, and 304 when nothing has changed."""

from hashlib import blake2b

from fastapi import Request, Response


def unless_known(request: Request, content: bytes, headers: dict[str, str]) -> Response:
    """Answer 304 if the caller has these very bytes already (RFC 9110, 13.1.2), and the bytes otherwise."""
    etag = f'"{blake2b(content, digest_size=12).hexdigest()}"'
    known = request.headers.get("if-none-match", "")
    caching = {"ETag": etag, "Cache-Control": "no-cache"}
    if known.strip() == "*" or etag in (tag.strip().removeprefix("W/") for tag in known.split(",")):
        return Response(status_code=304, headers=caching)
    return Response(content, headers={**headers, **caching})
