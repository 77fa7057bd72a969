"""OpenSearch as the tests run it: one node of the complete server, official analysis module included."""

from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from tests.servers import processes
from tests.servers.elastic_node import BRIEF
from tests.servers.getting import opensearch_home, place
from tests.servers.machine import Machine, free_ports
from tests.servers.server import Server, hand_over

_HEAP = "768m"
_HTTP_PORTS = range(9201, 9300)  # the runner takes no others
_CHOSEN = "port"
_RUNNER = "org.codelibs.opensearch.runner.OpenSearchRunner"


@contextmanager
def running_node(machine: Machine, *, brief: bool = False) -> Iterator[Server]:
    """Run one OpenSearch node, ready to be asked; it is gone at the end.

    With ``brief`` it starts sooner and never comes to its full speed: for tests, not for measuring.
    """
    node = single_node(machine, brief=brief)
    try:
        node.start()
        node.wait_until_ready()
        yield node
    finally:
        node.remove()


def single_node(
    machine: Machine, *, brief: bool = False, port: int | None = None, keep: bool = False
) -> Server:
    """Give a node with an empty folder of its own, not started yet."""
    home = opensearch_home(machine)
    runs = place(machine) / "runs"
    folder = processes.run_folder(runs, keep=keep)
    http = port or free_ports(1, sorted(set(_HTTP_PORTS) - set(_chosen_ports(runs))))[0]
    (folder / _CHOSEN).write_text(str(http), "utf-8")
    settings = {
        "network.host": "127.0.0.1",
        "transport.port": free_ports(1)[0],
        "discovery.type": "single-node",
        "cluster.routing.allocation.disk.threshold_enabled": "false",
    }
    for part in ("config", "temporary"):
        (folder / part).mkdir()
    lines = [f"{key}: {value}\n" for key, value in settings.items()]
    (folder / "config" / "opensearch.yml").write_text("".join(lines), "utf-8")
    hand_over(machine, folder)
    java: list[str | Path] = [
        machine.jdk / "bin" / "java",
        f"-Xms{_HEAP}",
        f"-Xmx{_HEAP}",
        "-XX:+UseSerialGC",
        *([BRIEF] if brief else []),
    ]
    java += [f"-Djava.io.tmpdir={folder / 'temporary'}", "-cp", f"{home}/*", _RUNNER]
    options: list[str | Path] = ["-basePath", folder / "run", "-confPath", folder / "config"]
    # The runner numbers its nodes from 1 and adds the number to the port that it is given.
    options += ["-numOfNode", "1", "-baseHttpPort", str(http - 1), "-clusterName", "sijill-tests"]
    return Server(machine, folder, [*java, *options], port=http)


def _chosen_ports(runs: Path) -> Iterator[int]:
    """Give those that other runs have chosen and may not listen on yet: there are few to choose from."""
    for file in runs.glob(f"*/{_CHOSEN}"):
        with suppress(FileNotFoundError):  # that run is over
            yield int(file.read_text("utf-8"))
