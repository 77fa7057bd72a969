"""What a machine must have to run the servers: Maven, a JDK, setpriv, a user that is not root, free ports.

Nothing is installed from here; what is missing is said in one sentence.
"""

import os
import pwd
import random
import re
import shutil
import socket
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

OLDEST_JDK = 21
_RELEASE = re.compile(r'^JAVA_VERSION="(?:1\.)?(\d+)', re.MULTILINE)
# Below the range that Linux gives to outgoing connections: a node that is down and comes back must find its
# port free, and a client that tries a dead port of that range can end up connected to itself.
PORTS = range(20_000, 32_000)


class Missing(Exception):
    """Something that the servers need is not on this machine; the message says what, in one sentence."""


@dataclass(frozen=True, slots=True)
class Machine:
    """The programs that run the servers, and the user they run as (None: the one who asks)."""

    maven: Path
    jdk: Path
    setpriv: Path
    user: pwd.struct_passwd | None


def look_around() -> Machine:
    """Find what the servers need, or raise ``Missing``."""
    maven, setpriv = shutil.which("mvn"), shutil.which("setpriv")
    if maven is None:
        raise Missing("Maven is not installed: mvn is not on the path")
    if setpriv is None:
        raise Missing("setpriv is not installed: it belongs to util-linux")
    user = _unprivileged_user()
    return Machine(Path(maven), find_jdk(user), Path(setpriv), user)


def find_jdk(user: pwd.struct_passwd | None) -> Path:
    """Give the home of the first JDK that is new enough, compiler included, in reach of the servers' user."""
    for home in _java_homes():
        new_enough = jdk_version(home) >= OLDEST_JDK and (home / "bin" / "javac").is_file()
        if new_enough and can_reach(user, home):
            return home
    raise Missing(f"no JDK {OLDEST_JDK} or newer was found: install one, or set JAVA_HOME")


def jdk_version(home: Path) -> int:
    """Give the major version that a Java home declares in its release file; 0 where it has none."""
    try:
        found = _RELEASE.search((home / "release").read_text("utf-8"))
    except OSError:
        return 0
    return int(found[1]) if found else 0


def _java_homes() -> Iterator[Path]:
    if os.environ.get("JAVA_HOME"):
        yield Path(os.environ["JAVA_HOME"])
    if on_path := shutil.which("java"):
        yield Path(on_path).resolve().parents[1]
    for folder in (Path("/usr/lib/jvm"), Path("/opt")):
        yield from sorted(folder.glob("*/"))


def _unprivileged_user() -> pwd.struct_passwd | None:
    """Give the user to become when root asks: Elasticsearch refuses root."""
    if os.geteuid() != 0:
        return None
    try:
        return pwd.getpwnam("nobody")
    except KeyError:
        raise Missing("root asks, and there is no user nobody to run the servers as") from None


def can_reach(user: pwd.struct_passwd | None, folder: Path) -> bool:
    """Tell whether the servers' user can come to a folder, which may not be there yet."""
    above = (parent for parent in folder.resolve().parents if parent.exists())
    return user is None or all(parent.stat().st_mode & 0o001 for parent in above)


def free_ports(count: int, among: Sequence[int] = PORTS) -> list[int]:
    """Give ports of the loopback address that nobody listens on now."""
    ports: list[int] = []
    for port in random.SystemRandom().sample(among, len(among)):
        if _is_free(port):
            ports.append(port)
        if len(ports) == count:
            return ports
    raise Missing("no free port is left on the loopback address")


def _is_free(port: int) -> bool:
    with socket.socket() as listener:
        try:
            listener.bind(("127.0.0.1", port))
        except OSError:
            return False
    return True
