"""Elasticsearch as the tests run it: one node, one with security on, or three processes as one cluster."""

import shutil
import subprocess
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from tests.servers import processes
from tests.servers.getting import elasticsearch_home, place
from tests.servers.machine import Machine, free_ports
from tests.servers.server import Server, ServerFailed, as_servers_user, bare_environment, hand_over

USER = "elastic"
PASSWORD = "only-for-tests"  # noqa: S105 - of a server that is thrown away, on the loopback address
_HEAP = "512m"

# What the official jvm.options has that matters on every machine; logs and dumps of crashes are left out.
_JVM_OPTIONS = f"""\
-Xms{_HEAP}
-Xmx{_HEAP}
-XX:+UseSerialGC
-XX:+ExitOnOutOfMemoryError
-Djava.io.tmpdir=${{ES_TMPDIR}}
20-:--add-modules=jdk.incubator.vector
-Dorg.apache.lucene.store.defaultReadAdvice=normal
-Dorg.apache.lucene.store.MMapDirectory.sharedArenaMaxPermits=1
"""
# Starts in 60 % of the processor time, and indexes at less than half the speed once that has warmed up, which
# takes longer than a run of the tests: their contracts of upkeep want 60 s of it so, 90 s otherwise.
BRIEF = "-XX:TieredStopAtLevel=1"
_LOGGING = """\
status = error
appender.console.type = Console
appender.console.name = console
appender.console.layout.type = PatternLayout
appender.console.layout.pattern = [%d{ISO8601}][%-5p][%-25c{1.}] %m%n
rootLogger.level = info
rootLogger.appenderRef.console.ref = console
"""


@dataclass(frozen=True, slots=True)
class Cluster:
    """Several nodes that are one cluster."""

    nodes: tuple[Server, ...]

    @property
    def urls(self) -> tuple[str, ...]:
        """The address of each node."""
        return tuple(node.url for node in self.nodes)

    def wait_until_whole(self) -> None:
        """Wait until each node sees all the others."""
        for node in self.nodes:
            node.wait_until_ready(len(self.nodes))

    def kill_hard(self, which: int) -> None:
        """Kill one node with -9; the others may answer 503 until they have elected another master."""
        self.nodes[which].kill_hard()

    def restart(self, which: int) -> None:
        """Bring a node back with its data, and wait until the cluster is whole."""
        self.nodes[which].restart(len(self.nodes))


@contextmanager
def running_node(machine: Machine, *, security: bool = False, brief: bool = False) -> Iterator[Server]:
    """Run one Elasticsearch node, ready to be asked; it is gone at the end.

    With ``brief`` it starts sooner and never comes to its full speed: for tests, not for measuring.
    """
    node = single_node(machine, security=security, brief=brief)
    with _removed_at_end([node]):
        node.start()
        node.wait_until_ready()
        yield node


@contextmanager
def running_cluster(machine: Machine, size: int = 3) -> Iterator[Cluster]:
    """Run several nodes, each a process of its own, as one cluster; they are gone at the end.

    They are brief, as of ``running_node``.
    """
    ports = free_ports(2 * size)
    http, transport = ports[:size], ports[size:]
    runs = place(machine) / "runs"
    names = [f"node-{number}" for number in range(1, size + 1)]
    together: dict[str, str | list[str]] = {
        "xpack.security.enabled": "false",
        "discovery.seed_hosts": [f"127.0.0.1:{port}" for port in transport],
        "cluster.initial_master_nodes": names,
    }
    nodes = [
        _node(machine, processes.run_folder(runs), name, (answers, talks), together, brief=True)
        for name, answers, talks in zip(names, http, transport, strict=True)
    ]
    with _removed_at_end(nodes):
        for node in nodes:
            node.start()
        cluster = Cluster(tuple(nodes))
        cluster.wait_until_whole()
        yield cluster


@contextmanager
def _removed_at_end(nodes: Sequence[Server]) -> Iterator[None]:
    try:
        yield
    finally:
        for node in nodes:
            node.remove()


def single_node(
    machine: Machine,
    *,
    security: bool = False,
    brief: bool = False,
    port: int | None = None,
    keep: bool = False,
) -> Server:
    """Give a node with an empty folder of its own, not started yet."""
    ports = free_ports(2)
    folder = processes.run_folder(place(machine) / "runs", keep=keep)
    alone = {"discovery.type": "single-node", "xpack.security.enabled": str(security).lower()}
    return _node(
        machine, folder, "node-1", (port or ports[0], ports[1]), alone, security=security, brief=brief
    )


def _node(
    machine: Machine,
    folder: Path,
    name: str,
    ports: tuple[int, int],
    special: Mapping[str, str | list[str]],
    *,
    security: bool = False,
    brief: bool = False,
) -> Server:
    home = elasticsearch_home(machine)
    _configure(folder, name, ports, special, _JVM_OPTIONS + f"{BRIEF}\n" * brief)
    hand_over(machine, folder)
    environment = {
        "ES_JAVA_HOME": str(machine.jdk),
        "ES_PATH_CONF": str(folder / "config"),
        "ES_TMPDIR": str(folder / "temporary"),
    }
    if security:
        _set_password(machine, home, folder, environment)
    command = [home / "bin" / "elasticsearch"]
    login = (USER, PASSWORD) if security else None
    return Server(machine, folder, command, port=ports[0], environment=environment, login=login)


def _configure(
    folder: Path, name: str, ports: tuple[int, int], special: Mapping[str, str | list[str]], jvm_options: str
) -> None:
    settings: dict[str, object] = {
        "cluster.name": "sijill-tests",
        "node.name": name,
        "network.host": "127.0.0.1",
        "http.port": ports[0],
        "transport.port": ports[1],
        "path.data": folder / "data",
        "path.logs": folder / "logs",
        "xpack.security.autoconfiguration.enabled": "false",
        "cluster.routing.allocation.disk.threshold_enabled": "false",
        **special,
    }
    for part in ("config", "temporary"):
        (folder / part).mkdir()
    lines = [f"{key}: {value}\n" for key, value in settings.items()]
    (folder / "config" / "elasticsearch.yml").write_text("".join(lines), "utf-8")
    (folder / "config" / "jvm.options").write_text(jvm_options, "utf-8")
    (folder / "config" / "log4j2.properties").write_text(_LOGGING, "utf-8")


def _set_password(machine: Machine, home: Path, folder: Path, environment: dict[str, str]) -> None:
    keystore = str(home / "bin" / "elasticsearch-keystore")
    for arguments, typed in ((["create"], ""), (["add", "--stdin", "bootstrap.password"], PASSWORD)):
        done = subprocess.run(
            as_servers_user(machine, [keystore, *arguments], dies_with_us=True),
            env=bare_environment(folder) | environment,
            cwd=folder,
            input=typed,
            capture_output=True,
            text=True,
            check=False,
        )
        if done.returncode:
            shutil.rmtree(folder)
            raise ServerFailed(f"elasticsearch-keystore {arguments[0]} failed\n{done.stdout}{done.stderr}")
