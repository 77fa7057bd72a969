"""A proxy between us and a node that does harm on purpose: what, a plan says for each request.

It listens on the loopback address, in threads of this process.
"""

import http.client
import socket
import struct
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from enum import Enum, auto
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any
from urllib.parse import urlsplit

_SECONDS = 60  # that the node behind may take


class Harm(Enum):
    """What may happen to one request or its answer."""

    NONE = auto()
    DROPPED = auto()  # the request never arrives
    UNANSWERED = auto()  # it is done, and the answer is lost
    RESET = auto()  # it is done, and the connection is reset
    CUT = auto()  # half of the answer arrives
    LATE = auto()  # the answer comes after most of a second
    HUNG = auto()  # it is done, and the answer comes when nobody waits any more
    BUSY = auto()  # 429: try again
    GARBLED = auto()  # what answers is no cluster, and says that all is well


Plan = Callable[[str, str], Harm]
"""Says what happens to a request, by its method and path."""

_LATE = 0.7  # seconds


class Proxy:
    """One address that leads to a node; ``url`` stays the same when it is closed and opened again."""

    def __init__(self, node: str, plan: Plan, *, hung: float = 5.0) -> None:
        self.plan = plan
        self._node = urlsplit(node).netloc
        self._hung = hung
        self._server: _Server | None = None
        self._port = 0
        self._ended = threading.Event()
        self.seen: dict[Harm, int] = dict.fromkeys(Harm, 0)

    @property
    def url(self) -> str:
        """The address to ask."""
        return f"http://127.0.0.1:{self._port}"

    def open(self) -> None:
        """Listen."""
        self._ended.clear()
        self._server = _Server(("127.0.0.1", self._port), self)
        self._port = self._server.server_address[1]
        threading.Thread(target=self._server.serve_forever, args=(0.05,), daemon=True).start()

    def close(self) -> None:
        """Refuse connections from now on, and break those that are open."""
        self._ended.set()
        if self._server:
            self._server.shutdown()
            self._server.server_close()
            self._server.break_connections()
            self._server = None

    def pass_on(self, method: str, path: str, headers: dict[str, str], body: bytes) -> tuple[int, Any, bytes]:
        """Ask the node, and give its status, headers and answer."""
        node = http.client.HTTPConnection(self._node, timeout=_SECONDS)
        try:
            node.request(method, path, body, headers)
            answer = node.getresponse()
            return answer.status, answer.getheaders(), answer.read()
        finally:
            node.close()

    def hang(self) -> None:
        """Wait until nobody waits for the answer any more."""
        self._ended.wait(self._hung)


@contextmanager
def running_proxy(node: str, plan: Plan, *, hung: float = 5.0) -> Iterator[Proxy]:
    """Run a proxy before a node; ``hung`` is how many seconds it holds an answer back."""
    proxy = Proxy(node, plan, hung=hung)
    proxy.open()
    try:
        yield proxy
    finally:
        proxy.close()


class _Server(ThreadingHTTPServer):
    daemon_threads = True
    block_on_close = False

    def __init__(self, address: tuple[str, int], proxy: Proxy) -> None:
        self.proxy = proxy
        self._lock = threading.Lock()
        self._open: set[socket.socket] = set()
        super().__init__(address, _Connection)

    def process_request(self, request: Any, client_address: Any) -> None:
        with self._lock:
            self._open.add(request)
        super().process_request(request, client_address)

    def shutdown_request(self, request: Any) -> None:
        with self._lock:
            self._open.discard(request)
        super().shutdown_request(request)

    def handle_error(self, request: Any, client_address: Any) -> None:
        """Broken connections are what this is for."""

    def break_connections(self) -> None:
        with self._lock:
            for connection in self._open:
                with suppress(OSError):
                    connection.shutdown(socket.SHUT_RDWR)


class _Connection(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    server: _Server

    def __getattr__(self, name: str) -> Any:
        if name.startswith("do_"):
            return self._do
        raise AttributeError(name)

    def log_message(self, *_: object) -> None:
        """Say nothing."""

    def _do(self) -> None:
        body = self.rfile.read(int(self.headers.get("Content-Length") or 0))
        proxy = self.server.proxy
        harm = proxy.plan(self.command, self.path)
        proxy.seen[harm] += 1
        if harm is Harm.DROPPED:
            self._break()
        elif harm is Harm.BUSY:
            self._answer(429, [], b'{"error":{"type":"es_rejected_execution_exception","reason":"busy"}}')
        elif harm is Harm.GARBLED:
            self._answer(200, [("Content-Type", "application/json")], b"<html>Welcome</html>")
        else:
            headers = {name: value for name, value in self.headers.items() if name.lower() != "host"}
            self._harm(harm, *proxy.pass_on(self.command, self.path, headers, body))

    def _harm(self, harm: Harm, status: int, headers: Any, body: bytes) -> None:
        if harm is Harm.UNANSWERED:
            self._break()
        elif harm is Harm.RESET:
            self.connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
            self._break()
        elif harm is Harm.HUNG:
            self.server.proxy.hang()
            self._break()
        else:
            if harm is Harm.LATE:
                time.sleep(_LATE)
            self._answer(status, headers, body, cut=harm is Harm.CUT)

    def _answer(self, status: int, headers: Any, body: bytes, *, cut: bool = False) -> None:
        self.send_response_only(status)
        for name, value in headers:
            if name.lower() not in ("content-length", "transfer-encoding", "connection"):
                self.send_header(name, value)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        if self.command != "HEAD":
            self.wfile.write(body[: len(body) // 2] if cut else body)
        if cut:
            self._break()

    def _break(self) -> None:
        self.close_connection = True
