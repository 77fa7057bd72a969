"""What a Prometheus server is told: requests, how long they took, and the size of the archive.

Each worker process counts its own requests and says which one it is; the text format is written here.
"""

import os
import re
from bisect import bisect_left
from collections import Counter
from importlib.metadata import version
from threading import Lock
from time import perf_counter

from fastapi import APIRouter, Request, Response
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from app.api.asking import NoParameters, UsesEngine

METRICS_PATH = "/metrics"
MEDIA_TYPE = "text/plain; version=0.0.4; charset=utf-8"
SECONDS = (0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1.0, 2.5, 5.0, 10.0)
"""Upper bounds of the histogram of durations."""

METHODS = frozenset({"GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"})
ELSEWHERE = "none"
"""The route of a request that no route takes: one name for all, so that nobody can make us count names."""


class RequestCounter:
    """Counts every request by route, method and status, and its seconds by route, until the body's end."""

    def __init__(self, app: ASGIApp) -> None:
        self.app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Pass the request on and count what comes of it; one that fails unforeseen counts as 500."""
        if scope["type"] != "http":
            await self.app(scope, receive, send)
            return
        status, start = 500, perf_counter()

        async def send_noting(message: Message) -> None:
            nonlocal status
            if message["type"] == "http.response.start":
                status = message["status"]
            await send(message)

        try:
            await self.app(scope, receive, send_noting)
        finally:
            route = getattr(scope.get("route"), "path", ELSEWHERE)
            method = scope["method"] if scope["method"] in METHODS else "other"
            scope["app"].state.tally.add(route, method, status, perf_counter() - start)


class Tally:
    """What one process has counted; may be added to and read from many threads."""

    def __init__(self) -> None:
        self._lock = Lock()
        self._requests: Counter[tuple[str, str, int]] = Counter()
        self._seconds: dict[str, float] = {}
        self._buckets: dict[str, list[int]] = {}

    def add(self, route: str, method: str, status: int, seconds: float) -> None:
        """Count one request."""
        with self._lock:
            self._requests[route, method, status] += 1
            self._seconds[route] = self._seconds.get(route, 0.0) + seconds
            self._buckets.setdefault(route, [0] * (len(SECONDS) + 1))[bisect_left(SECONDS, seconds)] += 1

    def lines(self) -> list[str]:
        """Write the counts in Prometheus' text format, one sample a line."""
        name = "sijill_request_duration_seconds"
        with self._lock:
            lines = _heading("sijill_requests_total", "counter", "Requests answered.")
            for (route, method, status), count in sorted(self._requests.items()):
                lines.append(
                    _counted("sijill_requests_total", count, route=route, method=method, status=status)
                )
            lines += _heading(name, "histogram", "Seconds from a request to the end of its answer.")
            for route, buckets in sorted(self._buckets.items()):
                total = 0
                for bound, count in zip((*SECONDS, "+Inf"), buckets, strict=True):
                    total += count
                    lines.append(_counted(f"{name}_bucket", total, route=route, le=bound))
                lines.append(_counted(f"{name}_sum", round(self._seconds[route], 6), route=route))
                lines.append(_counted(f"{name}_count", total, route=route))
        return lines


router = APIRouter()


@router.get(
    METRICS_PATH,
    tags=["health"],
    response_class=Response,
    responses={200: {"content": {"text/plain": {}}}},
    dependencies=[NoParameters],
)
def metrics(request: Request, engine: UsesEngine) -> Response:
    """Give what a Prometheus server collects: requests, durations, articles, and whether searches work."""
    health = engine.health()
    lines = _heading("sijill_info", "gauge", "Which version of Sijill this is, over which engine.")
    lines.append(_sample("sijill_info", 1, version=version("sijill"), engine=health.engine))
    lines += _heading("sijill_ready", "gauge", "1 if searches can be answered.")
    lines.append(_sample("sijill_ready", int(health.ready)))
    lines += _heading("sijill_articles", "gauge", "Articles in the archive.")
    lines.append(_sample("sijill_articles", health.articles))
    lines += request.app.state.tally.lines()
    return Response("\n".join([*lines, ""]), media_type=MEDIA_TYPE)


def _heading(name: str, kind: str, help_text: str) -> list[str]:
    return [f"# HELP {name} {help_text}", f"# TYPE {name} {kind}"]


def _counted(name: str, value: float, **labels: object) -> str:
    return _sample(name, value, **labels, worker=os.getpid())


def _sample(name: str, value: float, **labels: object) -> str:
    written = ",".join(f'{label}="{_escaped(str(text))}"' for label, text in labels.items())
    return f"{name}{{{written}}} {value}" if written else f"{name} {value}"


def _escaped(text: str) -> str:
    return re.sub(r'(["\\])', r"\\\1", text).replace("\n", r"\n")
