"""``sijill serve`` as a process: it says where it is, answers, stops cleanly, and complains in one line."""

import json
import os
import re
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from urllib.request import urlopen

import pytest

Start = Callable[..., "Server"]


class Server:
    """A server in a process group of its own, whose stderr goes to a file."""

    def __init__(self, folder: Path, *options: str) -> None:
        self._talk = folder / "stderr"
        with self._talk.open("wb") as talk:
            self.process = subprocess.Popen(
                [sys.executable, "-c", "from app.cli import main; main()", "serve", "--port=0", *options],
                env={"PATH": "/usr/bin:/bin", "SIJILL_DATA": str(folder / "data")},
                stdout=subprocess.PIPE,
                stderr=talk,
                start_new_session=True,
            )
        self.address = self._wait_for_address()

    def _wait_for_address(self) -> str:
        while self.process.poll() is None:
            first, newline, _ = self.talk.partition("\n")
            if newline:
                return first.removeprefix("Serving on ")
            time.sleep(0.05)
        raise AssertionError(self.talk)

    @property
    def talk(self) -> str:
        """All that it said so far."""
        return self._talk.read_text("utf-8")

    def stop(self, signal_number: int) -> tuple[int, bytes]:
        """Stop it as a terminal or a service manager does; gives exit code and stdout."""
        if signal_number == signal.SIGINT:  # a terminal sends Ctrl-C to the workers too
            os.killpg(self.process.pid, signal_number)
        else:
            self.process.send_signal(signal_number)
        out, _ = self.process.communicate(timeout=20)
        return self.process.returncode, out


def read_json(address: str) -> dict[str, object]:
    with urlopen(address, timeout=30) as answer:  # noqa: S310 - the address is our own server
        return json.load(answer)


@pytest.fixture
def start(tmp_path: Path) -> Iterator[Start]:
    started: list[Server] = []

    def start_one(*options: str) -> Server:
        server = Server(tmp_path, *options)
        started.append(server)
        return server

    yield start_one
    for server in started:
        if server.process.poll() is None:
            os.killpg(server.process.pid, signal.SIGKILL)
            server.process.communicate(timeout=20)


@pytest.mark.parametrize(
    ("options", "stop_signal"),
    [
        pytest.param([], signal.SIGINT, id="one process, Ctrl-C"),
        pytest.param([], signal.SIGTERM, id="one process, terminated"),
        pytest.param(["--workers=2"], signal.SIGINT, id="two workers, Ctrl-C"),
    ],
)
def test_it_prints_its_address_answers_and_stops_cleanly(
    start: Start, options: list[str], stop_signal: signal.Signals
) -> None:
    server = start(*options)
    assert re.fullmatch(r"http://127\.0\.0\.1:\d+", server.address)
    assert read_json(f"{server.address}/readyz")["ready"] is True
    assert server.stop(stop_signal) == (0, b"")
    assert "SIJILL_DATA=" in server.talk
    assert "Traceback" not in server.talk
    assert server.talk.endswith("Stopped.\n")


def test_a_port_in_use_is_one_line_and_exit_1(tmp_path: Path) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        done = subprocess.run(
            [sys.executable, "-c", "from app.cli import main; main()", "serve", f"--port={port}"],
            env={"PATH": "/usr/bin:/bin", "SIJILL_DATA": str(tmp_path / "data")},
            capture_output=True,
            text=True,
            timeout=30,
            check=False,
        )
    expected = f"sijill: port {port} is in use: choose another with --port (or PORT=… make run)\n"
    assert (done.returncode, done.stdout, done.stderr) == (1, "", expected)


@pytest.mark.parametrize(
    "host", ["no.such.host.invalid", "192.0.2.1", "a" * 100], ids=["name", "address", "long"]
)
def test_a_host_that_is_not_ours_is_one_line_and_exit_1(
    host: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    from app.cli import run

    monkeypatch.setenv("SIJILL_DATA", str(tmp_path / "data"))
    assert run(["serve", "--host", host]) == 1
    (line,) = capsys.readouterr().err.splitlines()
    assert line.startswith((f"sijill: host {host}", f"sijill: host '{host}'"))
