"""Gets the servers from Maven Central and makes them ready to start, once a checkout.

Versions and checksums are pinned here; what was downloaded stays in Maven's own cache. A folder under its
final name is complete: it is made under another name and renamed, so a killed run leaves nothing half done.
"""

import fcntl
import hashlib
import os
import shutil
import subprocess
import tempfile
import zipfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from tests.servers.machine import Machine, Missing, can_reach

ELASTICSEARCH = "9.2.0"
OPENSEARCH = "3.8.0"
_ZIP = f"org.elasticsearch.distribution.integ-test-zip:elasticsearch:{ELASTICSEARCH}:zip"
_ZIP_SHA256 = "bf44938a0490ba2a303d39c9cb64b38963dd08c812ce93e10816e878585bcb6b"
# Of the list of jars as sha256sum prints it, in the order of their names.
_JARS_SHA256 = "a1f2c18dd4b7ca90625772953dabdc3ba65efb22fb8857535beb371b6018b416"
_MAVEN_PLUGIN = "org.apache.maven.plugins:maven-dependency-plugin:3.8.1"
_MAVEN_SECONDS = 600

_HERE = Path(__file__).parent
_BUILD = Path(__file__).parents[2] / "build" / "servers"
_PLUGIN = _HERE / "analysis-for-tests"
_PART = ".part"


class WrongChecksum(Exception):
    """What Maven brought is not what was pinned; it is not run."""


def place(machine: Machine) -> Path:
    """Give the folder where servers stand and run: build/servers, or one that the servers' user can reach."""
    folder = _BUILD
    if not can_reach(machine.user, folder):
        key = hashlib.sha256(bytes(_BUILD)).hexdigest()[:12]
        folder = Path(tempfile.gettempdir()) / f"sijill-servers-{key}"
    folder.mkdir(parents=True, exist_ok=True)
    if folder.stat().st_uid != os.geteuid():
        raise Missing(f"{folder} belongs to another user: remove it")
    folder.chmod(0o755)
    return folder


def elasticsearch_home(machine: Machine) -> Path:
    """Give the folder of Elasticsearch with our test plugin in it."""
    plugin = b"".join(path.read_bytes() for path in sorted(_PLUGIN.iterdir()) if path.is_file())
    name = f"elasticsearch-{ELASTICSEARCH}-{hashlib.sha256(plugin).hexdigest()[:12]}"
    return _once(place(machine) / name, lambda folder: _unpack_elasticsearch(machine, folder))


def opensearch_home(machine: Machine) -> Path:
    """Give the folder of OpenSearch's jars."""
    return _once(
        place(machine) / f"opensearch-{OPENSEARCH}", lambda folder: _copy_opensearch(machine, folder)
    )


def _once(home: Path, make: Callable[[Path], None]) -> Path:
    if home.is_dir():
        return home
    with _alone(home.parent):
        if not home.is_dir():
            part = home.with_name(home.name + _PART)
            shutil.rmtree(part, ignore_errors=True)  # of a run that was killed
            part.mkdir()
            try:
                make(part)
                _readable_by_all(part)
                part.rename(home)
            finally:
                shutil.rmtree(part, ignore_errors=True)
    return home


@contextmanager
def _alone(folder: Path) -> Iterator[None]:
    """Hold the folder's lock, which the kernel takes back when the holder dies."""
    with (folder / ".lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        yield


def _unpack_elasticsearch(machine: Machine, folder: Path) -> None:
    download = folder / "download"
    _maven(machine, f"{_MAVEN_PLUGIN}:copy", f"-Dartifact={_ZIP}", f"-DoutputDirectory={download}")
    (archive,) = download.iterdir()
    with archive.open("rb") as packed:
        _require(hashlib.file_digest(packed, "sha256").hexdigest(), _ZIP_SHA256, archive.name)
    with zipfile.ZipFile(archive) as packed_files:
        packed_files.extractall(download)
    for path in (download / f"elasticsearch-{ELASTICSEARCH}").iterdir():
        path.rename(folder / path.name)
    shutil.rmtree(download)
    _compile_plugin(machine, folder)


def _compile_plugin(machine: Machine, home: Path) -> None:
    target = home / "plugins" / _PLUGIN.name
    target.mkdir()
    shutil.copy(_PLUGIN / "plugin-descriptor.properties", target)
    classes = home / "classes"
    sources = sorted(map(str, _PLUGIN.glob("*.java")))
    bin_folder = machine.jdk / "bin"
    _run(bin_folder / "javac", "--release", "21", "-cp", f"{home}/lib/*", "-d", classes, *sources)
    _run(bin_folder / "jar", "--create", "--file", target / "analysis-for-tests.jar", "-C", classes, ".")
    shutil.rmtree(classes)


def _copy_opensearch(machine: Machine, folder: Path) -> None:
    pom = _HERE / "opensearch.pom.xml"
    goal = f"{_MAVEN_PLUGIN}:copy-dependencies"
    _maven(machine, "-f", str(pom), goal, "-DincludeScope=runtime", f"-DoutputDirectory={folder}")
    jars = sorted(folder.iterdir())
    listed = "".join(f"{hashlib.sha256(jar.read_bytes()).hexdigest()}  {jar.name}\n" for jar in jars)
    _require(hashlib.sha256(listed.encode()).hexdigest(), _JARS_SHA256, "the list of OpenSearch's jars")


def _maven(machine: Machine, *arguments: str) -> None:
    command = [str(machine.maven), "--quiet", "--batch-mode", *arguments]
    try:
        done = subprocess.run(command, capture_output=True, text=True, timeout=_MAVEN_SECONDS, check=False)
    except subprocess.TimeoutExpired:
        raise Missing(f"Maven did not bring the server within {_MAVEN_SECONDS} s") from None
    if done.returncode:
        first = next((line for line in done.stdout.splitlines() if "ERROR" in line), "no reason given")
        raise Missing(f"Maven could not get the server: {first}")


def _run(*command: str | Path) -> None:
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    if done.returncode:
        raise RuntimeError(f"{command[0]} failed:\n{done.stdout}{done.stderr}")


def _require(found: str, pinned: str, what: str) -> None:
    if found != pinned:
        raise WrongChecksum(f"{what} has sha256 {found}, pinned is {pinned}: it is not used")


def _readable_by_all(folder: Path) -> None:
    """Let the servers' user read everything and start the scripts, whatever umask the run has."""
    folder.chmod(0o755)
    for path in folder.rglob("*"):
        path.chmod(0o755 if path.is_dir() or path.parent.name == "bin" else 0o644)
