"""A server of our own: one program on the loopback address, in a folder of its own, with its whole life.

Which program, and with which settings, is said in ``elastic_node.py`` and ``opensearch_node.py``.
"""

import os
import shutil
import ssl
import subprocess
import time
from collections.abc import Sequence
from pathlib import Path

import httpx

from tests.servers import processes
from tests.servers.machine import Machine

READY_SECONDS = 240  # ten are usual on an idle machine, forty on one with ten busy programs
_STOP_SECONDS = 30
_LOG_LINES = 30
# No server here speaks TLS: a client that reads every authority's certificate first takes 20 ms to make.
_NO_AUTHORITIES = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)


class ServerFailed(Exception):
    """A server did not come up or did not stay up; the message ends with the last lines of its log."""


class Server:
    """One server process. ``url`` and ``port`` stay the same over ``kill_hard`` and ``restart``."""

    def __init__(
        self,
        machine: Machine,
        folder: Path,
        command: Sequence[str | Path],
        *,
        port: int,
        environment: dict[str, str] | None = None,
        login: tuple[str, str] | None = None,
    ) -> None:
        self.port = port
        self.url = f"http://127.0.0.1:{port}"
        self.login = login
        self.folder = folder
        self._machine = machine
        self._command = list(map(str, command))
        self._environment = environment or {}
        self._process: subprocess.Popen[bytes] | None = None
        self._keep = False

    @property
    def leader(self) -> int:
        """The number of the process that was started, which leads a session of its own."""
        if self._process is None:
            raise ServerFailed("the server was not started")
        return self._process.pid

    @property
    def pid(self) -> int:
        """The number of the process that answers: the launcher's child, or the program itself."""
        return next(iter(processes.children(self.leader)), self.leader)

    @property
    def running(self) -> bool:
        """Whether a process of this server runs."""
        return self._process is not None and bool(processes.session_members(self.leader))

    def start(self, *, keep: bool = False) -> None:
        """Start the program and return at once; unless ``keep``, it dies with the thread that started it."""
        self._keep = keep
        with (self.folder / "console.log").open("ab") as log:
            self._process = subprocess.Popen(
                as_servers_user(self._machine, self._command, dies_with_us=not keep),
                cwd=self.folder,
                env=bare_environment(self.folder) | self._environment,
                stdin=subprocess.DEVNULL,
                stdout=log,
                stderr=subprocess.STDOUT,
                start_new_session=True,
            )
        processes.remember(self.folder, self._process.pid)

    def wait_until_ready(self, nodes: int = 1, seconds: float = READY_SECONDS) -> None:
        """Wait until the node answers, and its cluster has just ``nodes`` nodes and every primary shard."""
        end = time.monotonic() + seconds
        while not self._is_healthy(nodes):
            if self._process is None or self._process.poll() is not None:
                raise ServerFailed(f"{self.url} has ended by itself\n{self.log_tail()}")
            if time.monotonic() > end:
                raise ServerFailed(f"{self.url} was not ready within {seconds:.0f} s\n{self.log_tail()}")
            time.sleep(0.5)

    def _is_healthy(self, nodes: int) -> bool:
        wanted = {"wait_for_nodes": str(nodes), "wait_for_status": "yellow", "timeout": "2s"}
        try:
            answer = self.ask("GET", "/_cluster/health", params=wanted)
        except httpx.TransportError:
            return False
        return answer.status_code == httpx.codes.OK

    def ask(
        self, method: str, path: str, *, json: object = None, params: dict[str, str] | None = None
    ) -> httpx.Response:
        """Send one request, with the server's own login where it has one."""
        with httpx.Client(trust_env=False, timeout=60, auth=self.login, verify=_NO_AUTHORITIES) as client:
            return client.request(method, self.url + path, json=json, params=params)

    def kill_hard(self) -> None:
        """Kill the process that answers with -9, and wait until its launcher has gone too."""
        processes.kill(self.pid)
        if not processes.wait_until_gone(self.leader, _STOP_SECONDS):
            processes.kill_session(self.leader)
        self._reap()

    def restart(self, nodes: int = 1) -> None:
        """Start again with the same data and port, and wait until it is ready; ends it first if it runs."""
        self.stop()
        self.start(keep=self._keep)
        self.wait_until_ready(nodes)

    def stop(self) -> None:
        """End the server in good order, or by force where that takes too long. Its data stays."""
        if self._process is not None:
            processes.end_session(self._process.pid, _STOP_SECONDS)
            self._reap()

    def _reap(self) -> None:
        if self._process is not None:
            self._process.wait(timeout=_STOP_SECONDS)
            self._process = None  # from now on the number may be another's

    def remove(self) -> None:
        """End the server and remove its folder, data and all."""
        self.stop()
        shutil.rmtree(self.folder, ignore_errors=True)

    def log_tail(self, lines: int = _LOG_LINES) -> str:
        """Give the last lines of what the server said."""
        text = (self.folder / "console.log").read_text("utf-8", errors="replace")
        return "\n".join(text.splitlines()[-lines:])


def as_servers_user(machine: Machine, command: Sequence[str], *, dies_with_us: bool) -> list[str]:
    """Give the command that runs another as the servers' user."""
    before = [str(machine.setpriv)]
    if machine.user:
        before += [f"--reuid={machine.user.pw_uid}", f"--regid={machine.user.pw_gid}", "--clear-groups"]
    if dies_with_us:
        before += ["--pdeathsig=KILL"]
    return [*before, "--", *command] if before[1:] else list(command)


def bare_environment(folder: Path) -> dict[str, str]:
    """Give the environment of a server: nothing of the developer's own but the path."""
    return {"PATH": os.environ["PATH"], "LC_ALL": "C.UTF-8", "HOME": str(folder)}


def hand_over(machine: Machine, folder: Path) -> None:
    """Give a folder and all that is in it to the servers' user."""
    if machine.user:
        for path in (folder, *folder.rglob("*")):
            os.chown(path, machine.user.pw_uid, machine.user.pw_gid)
