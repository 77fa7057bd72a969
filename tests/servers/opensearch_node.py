"""OpenSearch as the tests run it: one node of the complete server, official analysis module included."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from tests.servers import processes
from tests.servers.getting import opensearch_home, place
from tests.servers.machine import Machine, free_ports
from tests.servers.server import Server, hand_over

_HEAP = "768m"
_HTTP_PORTS = range(9201, 9300)  # the runner takes no others
_RUNNER = "org.codelibs.opensearch.runner.OpenSearchRunner"


@contextmanager
def running_node(machine: Machine) -> Iterator[Server]:
    """Run one OpenSearch node, ready to be asked; it is gone at the end."""
    node = single_node(machine)
    try:
        node.start()
        node.wait_until_ready()
        yield node
    finally:
        node.remove()


def single_node(machine: Machine, *, port: int | None = None, keep: bool = False) -> Server:
    """Give a node with an empty folder of its own, not started yet."""
    home = opensearch_home(machine)
    folder = processes.run_folder(place(machine) / "runs", keep=keep)
    http = port or free_ports(1, _HTTP_PORTS)[0]
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
    ]
    java += [f"-Djava.io.tmpdir={folder / 'temporary'}", "-cp", f"{home}/*", _RUNNER]
    options: list[str | Path] = ["-basePath", folder / "run", "-confPath", folder / "config"]
    # The runner numbers its nodes from 1 and adds the number to the port that it is given.
    options += ["-numOfNode", "1", "-baseHttpPort", str(http - 1), "-clusterName", "sijill-tests"]
    return Server(machine, folder, [*java, *options], port=http)
