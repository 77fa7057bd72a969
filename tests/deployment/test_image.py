"""The image's own commands, run: no Docker engine is at hand, but its RUN lines need none.

Those that make virtual environments and install into them are run word for word, the image's folders standing
in a temporary one; what comes of it is used as the container would, under a user without rights.
"""

import os
import pwd
import re
import shutil
import signal
import subprocess
import sys
import tempfile
import time
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from tests.deployment.dockerfile import Instruction
from tests.servers.machine import can_reach

NOBODY = 65534
START_SECONDS = 60  # five are usual
WITHOUT_NETWORK = ("NewConnectionError", "Temporary failure in name resolution", "No matching distribution")
IN_IMAGE = re.compile(r"(?<![^\s=])/(?:build|opt|data)(?=[/\s]|$)")


@dataclass(frozen=True, slots=True)
class Image:
    """What the Dockerfile makes, under ``root`` instead of ``/``."""

    root: Path

    def run(self, *command: str) -> subprocess.CompletedProcess[str]:
        """Run a command as the container's user would."""
        done = subprocess.run(command, capture_output=True, text=True, check=False, **self.confined())
        assert done.returncode == 0, done.stdout + done.stderr
        return done

    def becomes_healthy(self, check: str) -> bool:
        """Run a health check until it holds, as an engine does while a container starts."""
        end = time.monotonic() + START_SECONDS
        while time.monotonic() < end:
            command = ["python", "-c", check]
            if subprocess.run(command, capture_output=True, check=False, **self.confined()).returncode == 0:
                return True
        return False

    def confined(self) -> dict[str, Any]:
        """Where and as whom the container's commands run: without a home, and as nobody where that can be."""
        place = {"PATH": f"{self.root}/opt/sijill/bin:/usr/bin:/bin", "SIJILL_DATA": f"{self.root}/data"}
        confined: dict[str, Any] = {
            "cwd": f"{self.root}/data",
            "env": place | {"HOME": f"{self.root}/nowhere", "PYTHONDONTWRITEBYTECODE": "1"},
        }
        if os.geteuid() == 0 and can_reach(pwd.getpwuid(NOBODY), Path(sys.executable)):
            confined |= {"user": NOBODY, "group": NOBODY, "extra_groups": []}
        return confined


@pytest.fixture(scope="module")
def image(dockerfile: list[Instruction], repository: Path) -> Iterator[Image]:
    """The environment that the Dockerfile installs; made once, in about a minute."""
    root = Path(tempfile.mkdtemp(prefix="sijill-image-"))
    root.chmod(0o755)
    try:
        (root / "build").mkdir()
        (root / "data").mkdir(mode=0o777)
        (root / "data").chmod(0o777)
        _sh(f"{sys.executable} -m venv {root}/python", root)
        for each in dockerfile:
            _follow(each, root, repository)
        yield Image(root)
    finally:
        shutil.rmtree(root)


def _follow(instruction: Instruction, root: Path, repository: Path) -> None:
    """Do what an instruction of the Dockerfile says, if it copies from the checkout or makes environments."""
    if instruction.name == "COPY" and instruction.source_stage:
        source, target = instruction.words
        assert source == target, "stages share one folder here"
    elif instruction.name == "COPY":
        *sources, target = instruction.words
        for source in sources:
            _copy(repository / source, root / "build" / target)
    elif instruction.name == "RUN" and "apt-get" not in instruction.text:
        _sh(IN_IMAGE.sub(lambda found: f"{root}{found[0]}", instruction.text), root)


def _copy(source: Path, target: Path) -> None:
    if source.is_dir():
        shutil.copytree(source, target, ignore=shutil.ignore_patterns("built", "__pycache__", "*.mo"))
    else:
        shutil.copy(source, target)


def _sh(command: str, root: Path) -> None:
    environment = {"PATH": f"{root}/python/bin:/usr/bin:/bin", "HOME": os.environ.get("HOME", "/")}
    environment |= {name: value for name, value in os.environ.items() if name.upper().startswith("PIP_")}
    environment |= {name: value for name, value in os.environ.items() if name.lower().endswith("_proxy")}
    done = subprocess.run(
        ["/bin/sh", "-c", command],
        cwd=root / "build",
        env=environment,
        capture_output=True,
        text=True,
        check=False,
    )
    if done.returncode and any(sign in done.stderr for sign in WITHOUT_NETWORK):
        pytest.skip("the packages cannot be had: no package index can be reached")
    assert done.returncode == 0, f"{command}\n{done.stdout}{done.stderr}"


def test_the_environment_holds_what_runs_and_nothing_that_builds(image: Image) -> None:
    installed = image.run("python", "-c", _LIST_PACKAGES).stdout.split()
    assert "sijill" in installed
    assert {"pip", "setuptools", "hatchling", "pytest", "mypy", "ruff"} & set(installed) == set()
    lists = sorted(path.name for path in (image.root / "opt/sijill").rglob("cities*.json"))
    assert lists == ["cities15000.json"]


_LIST_PACKAGES = "import importlib.metadata as m; print(*(d.name.lower() for d in m.distributions()))"


def test_the_samples_are_imported_and_found(image: Image) -> None:
    report = image.run("sijill", "demo", "--json").stdout
    assert '"rejected":0' in report
    found = image.run("sijill", "search", "مكتبة").stdout  # library
    assert re.search(r"^[1-9]\d* article", found)


def test_the_site_answers_its_own_health_check_and_stops_when_told(
    image: Image, dockerfile: list[Instruction]
) -> None:
    image.run("sijill", "demo", "--if-empty")
    (check,) = (each.text for each in dockerfile if each.name == "HEALTHCHECK")
    script = re.findall(r'"([^"]*)"', check.partition("CMD")[2])[-1]
    with _serving(image) as (url, process):
        assert image.becomes_healthy(script.replace("http://127.0.0.1:8000", url))
        page = urllib.request.urlopen(f"{url}/search?q=library", timeout=30).read().decode()  # noqa: S310
        assert "<mark" in page
        process.send_signal(_stop_signal(dockerfile))
        assert process.wait(timeout=30) == 0


def _stop_signal(dockerfile: list[Instruction]) -> signal.Signals:
    (stop,) = (each.text for each in dockerfile if each.name == "STOPSIGNAL")
    return signal.Signals[stop]


@contextmanager
def _serving(image: Image) -> Iterator[tuple[str, subprocess.Popen[str]]]:
    """Serve with two processes on a free port, as the compose file does."""
    command = ["sijill", "serve", "--host", "127.0.0.1", "--port", "0", "--workers", "2"]
    process = subprocess.Popen(
        command, stderr=subprocess.PIPE, text=True, start_new_session=True, **image.confined()
    )
    try:
        assert process.stderr
        yield process.stderr.readline().split()[-1], process
    finally:
        with suppress(ProcessLookupError):
            os.killpg(process.pid, signal.SIGKILL)
        process.wait()
        if process.stderr:
            process.stderr.close()
