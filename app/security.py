"""What protects readers and the server on every route: response headers and the largest request taken.

Both are plain ASGI, since they wrap streams too and cost next to nothing.
"""

from starlette.datastructures import Headers, MutableHeaders
from starlette.exceptions import HTTPException
from starlette.types import ASGIApp, Message, Receive, Scope, Send

CONTENT_SECURITY_POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; "
    "form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
)
SECURITY_HEADERS = {
    "Content-Security-Policy": CONTENT_SECURITY_POLICY,
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "same-origin",
}

MAX_BODY_BYTES = 4 * 1024 * 1024
"""No request of this API needs more: a text to analyze is at most a long article."""


class SecurityHeaders:
    """Adds ``SECURITY_HEADERS`` to every response that does not set them itself."""

    def __init__(self, app: ASGIApp) -> None:
        self.app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Pass the request on and add the headers to what comes back."""
        if scope["type"] != "http":
            await self.app(scope, receive, send)
            return

        async def send_protected(message: Message) -> None:
            if message["type"] == "http.response.start":
                headers = MutableHeaders(scope=message)
                for name, value in SECURITY_HEADERS.items():
                    headers.setdefault(name, value)
            await send(message)

        await self.app(scope, receive, send_protected)


class BodyLimit:
    """Refuses requests whose body is larger than ``largest`` bytes with 413, before it is held in memory."""

    def __init__(self, app: ASGIApp, largest: int = MAX_BODY_BYTES) -> None:
        self.app = app
        self.largest = largest

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Pass the request on, counting what is read from it."""
        if scope["type"] != "http":
            await self.app(scope, receive, send)
            return
        declared = Headers(scope=scope).get("content-length", "")
        too_long = len(declared) > 15 or (declared.isdecimal() and int(declared) > self.largest)
        read = 0

        async def receive_counted() -> Message:
            nonlocal read
            message: Message = {} if too_long else await receive()
            read += len(message.get("body", b""))
            if too_long or read > self.largest:
                raise HTTPException(413, f"The request is larger than {self.largest} bytes: send less.")
            return message

        await self.app(scope, receive_counted, send)
