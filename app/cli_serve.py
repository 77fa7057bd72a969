"""The command ``serve``: binds the address first, says what it serves and how, and stops cleanly."""

import errno
import signal
import socket
import sys
from contextlib import closing, suppress
from typing import Annotated, NoReturn

import typer
import uvicorn
from fastapi import FastAPI
from uvicorn.supervisors import Multiprocess

from app.asgi import CANNOT_START
from app.main import create_app
from archive.engines import open_engine
from archive.engines.protocol import Engine
from archive.errors import EngineError, SettingsError
from archive.settings import Settings, read_settings

GRACE_SECONDS = 5
"""How long answers under way may take once the server is told to stop."""


def serve(
    host: Annotated[str, typer.Option(help="Address to listen on; 0.0.0.0 for every one.")] = "127.0.0.1",
    port: Annotated[int, typer.Option(min=0, max=65535, help="Port to listen on; 0 for a free one.")] = 8000,
    workers: Annotated[int, typer.Option(min=1, max=64, help="How many processes answer.")] = 1,
) -> None:
    """Serve the site and the API until Ctrl-C."""
    settings = read_settings()
    with closing(_listen(host, port)) as listener, closing(open_engine(settings)) as engine:
        _announce(settings, engine, listener)
        if workers == 1:
            _serve_here(settings, engine, listener)
        else:
            _serve_by_workers(listener, workers)
    print("Stopped.", file=sys.stderr)


def _serve_here(settings: Settings, engine: Engine, listener: socket.socket) -> None:
    signal.signal(signal.SIGTERM, _stop)
    # uvicorn stops in good order, and then raises again what stopped it.
    with suppress(KeyboardInterrupt):
        uvicorn.Server(_configure(create_app(settings, engine))).run(sockets=[listener])


def _serve_by_workers(listener: socket.socket, workers: int) -> None:
    supervisor = Multiprocess(_configure("app.asgi:create", workers=workers), sockets=[listener])
    supervisor.run()
    if any(process.exitcode == CANNOT_START for process in supervisor.processes):
        raise EngineError("the workers could not start: the lines above say why")


def _configure(application: FastAPI | str, workers: int = 1) -> uvicorn.Config:
    return uvicorn.Config(
        application,
        factory=isinstance(application, str),
        workers=workers,
        access_log=False,
        log_level="warning",
        server_header=False,
        timeout_graceful_shutdown=GRACE_SECONDS,
    )


def _stop(*_: object) -> NoReturn:
    raise KeyboardInterrupt


def _announce(settings: Settings, engine: Engine, listener: socket.socket) -> None:
    host, port = listener.getsockname()[:2]
    shown = f"[{host}]" if ":" in host else host
    print(f"Serving on http://{shown}:{port}", file=sys.stderr)
    for name, value in settings.printable().items():
        print(f"  {name}={value}", file=sys.stderr)
    health = engine.health()
    if health.ready:
        print(f"  {health.articles:,} articles; Ctrl-C stops", file=sys.stderr)
    else:
        print(f"sijill: searches cannot be answered yet: {health.remedy}", file=sys.stderr)


def _listen(host: str, port: int) -> socket.socket:
    """Bind and listen before anything else is done; raises SettingsError saying what to choose instead."""
    try:
        family, _, _, _, address = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)[0]
    except (socket.gaierror, UnicodeError) as error:
        raise SettingsError(f"host {host!r} is not known: choose another with --host") from error
    # The protocol is named so that asyncio turns Nagle's delay off: 40 ms for each answer otherwise.
    listener = socket.socket(family, socket.SOCK_STREAM, socket.IPPROTO_TCP)
    try:
        listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        listener.bind(address)
        listener.listen(2048)
    except OSError as error:
        listener.close()
        raise SettingsError(_why_not(error, host, port)) from error
    return listener


def _why_not(error: OSError, host: str, port: int) -> str:
    match error.errno:
        case errno.EADDRINUSE:
            return f"port {port} is in use: choose another with --port (or PORT=… make run)"
        case errno.EACCES:
            return f"port {port} is not allowed: choose one above 1023 with --port"
        case errno.EADDRNOTAVAIL:
            return f"host {host} is not an address of this machine: choose another with --host"
        case _:
            return f"cannot listen on {host}:{port}: {error.strerror}"
