"""Processes by number: who is alive, who belongs to a session, and what earlier runs left behind.

A process is known by its number and its start time, because numbers are given again. What a run starts stands
in a folder named for that run; a later run ends and removes what belongs to a run that is no more.
"""

import os
import shutil
import signal
import tempfile
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

_PROC = Path("/proc")
_KEPT = "kept"
_LEADERS = "leaders"


@dataclass(frozen=True, slots=True)
class Stat:
    """What the kernel tells about a process: its state letter, parent, session, and start in clock ticks."""

    state: str
    parent: int
    session: int
    start: int


def stat(pid: int) -> Stat | None:
    """Ask the kernel about a process; None if there is none."""
    try:
        text = (_PROC / str(pid) / "stat").read_text("utf-8", errors="replace")
    except OSError:
        return None
    fields = text.rpartition(")")[2].split()  # the program's name before it may hold anything
    return Stat(fields[0], int(fields[1]), int(fields[3]), int(fields[19]))


def is_alive(pid: int, start: int | None = None) -> bool:
    """Tell whether a process runs, and is the one that began at ``start``."""
    known = stat(pid)
    return known is not None and known.state != "Z" and start in (None, known.start)


def session_members(leader: int) -> list[int]:
    """Give the processes of a session that run, its leader included."""
    return [pid for pid, known in _all() if known.session == leader and known.state != "Z"]


def children(parent: int) -> list[int]:
    """Give the processes that a process has started and that run."""
    return [pid for pid, known in _all() if known.parent == parent and known.state != "Z"]


def _all() -> Iterator[tuple[int, Stat]]:
    for entry in _PROC.iterdir():
        if entry.name.isdecimal() and (known := stat(int(entry.name))):
            yield int(entry.name), known


def end_session(leader: int, patience: float) -> None:
    """Ask a session's leader to end, wait, then kill what is left of the session."""
    _signal(leader, signal.SIGTERM)
    if not wait_until_gone(leader, patience):
        kill_session(leader)


def kill_session(leader: int) -> None:
    """Kill every process of a session and wait until they are gone."""
    for pid in session_members(leader):
        _signal(pid, signal.SIGKILL)
    wait_until_gone(leader, 10)


def wait_until_gone(leader: int, patience: float) -> bool:
    """Wait until no process of a session runs; False if some still do after ``patience`` seconds."""
    end = time.monotonic() + patience
    while session_members(leader):
        if time.monotonic() > end:
            return False
        time.sleep(0.05)
    return True


def kill(pid: int) -> None:
    """Kill one process with -9."""
    _signal(pid, signal.SIGKILL)


def _signal(pid: int, number: signal.Signals) -> None:
    try:
        os.kill(pid, number)
    except ProcessLookupError:
        return


def run_folder(runs: Path, *, keep: bool = False) -> Path:
    """Make a folder for one server of this run; with ``keep`` it outlives the run."""
    runs.mkdir(exist_ok=True)
    runs.chmod(0o755)  # whatever umask the run has: the servers' user must pass
    sweep(runs)
    mine = stat(os.getpid())
    owner = _KEPT if keep or mine is None else f"{os.getpid()}-{mine.start}"
    folder = Path(tempfile.mkdtemp(prefix=f"{owner}-", dir=runs))
    folder.chmod(0o755)
    return folder


def remember(folder: Path, leader: int) -> None:
    """Write down the leader of a session that was started for a run's folder."""
    known = stat(leader)
    if known:
        with (folder / _LEADERS).open("a", encoding="utf-8") as file:
            file.write(f"{leader} {known.start}\n")


def sweep(runs: Path) -> None:
    """End the servers and remove the folders of runs that were killed before they could do so."""
    for folder in runs.iterdir():
        leaders = [leader for leader in _remembered(folder) if is_alive(*leader)]
        if folder.name.startswith(_KEPT):
            abandoned = not leaders and (folder / _LEADERS).exists()
        else:
            pid, start, _ = folder.name.split("-", 2)
            abandoned = not is_alive(int(pid), int(start))
        if abandoned:
            for leader, _ in leaders:
                kill_session(leader)
            shutil.rmtree(folder, ignore_errors=True)


def _remembered(folder: Path) -> list[tuple[int, int]]:
    try:
        lines = (folder / _LEADERS).read_text("utf-8").splitlines()
    except OSError:
        return []
    return [(int(pid), int(start)) for pid, start in (line.split() for line in lines)]
