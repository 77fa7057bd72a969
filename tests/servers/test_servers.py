"""The servers themselves: they answer on the loopback address only, come back, and leave nothing behind."""

import ipaddress
import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import httpx
import pytest

from tests.servers import elastic_node, processes
from tests.servers.elastic_node import Cluster
from tests.servers.getting import place
from tests.servers.machine import Machine
from tests.servers.server import Server

_LISTENING = "0A"


@pytest.mark.parametrize(
    ("fixture", "major"),
    [
        pytest.param("elasticsearch_url", "9", id="elasticsearch"),
        pytest.param("opensearch_url", "3", id="opensearch"),
    ],
)
def test_a_node_says_its_version(request: pytest.FixtureRequest, fixture: str, major: str) -> None:
    url = request.getfixturevalue(fixture)
    assert httpx.get(url, trust_env=False).json()["version"]["number"].split(".")[0] == major


@pytest.mark.parametrize(
    "fixture", ["elasticsearch_node", "opensearch_node_running", "secured_elasticsearch"]
)
def test_a_node_listens_on_the_loopback_address_only(request: pytest.FixtureRequest, fixture: str) -> None:
    node: Server = request.getfixturevalue(fixture)
    listening = [address for pid in processes.session_members(node.leader) for address in _listening(pid)]
    assert node.port in [port for _, port in listening]
    assert all(address.is_loopback for address, _ in listening)


def test_a_node_runs_as_a_user_that_is_not_root(elasticsearch_node: Server) -> None:
    assert Path(f"/proc/{elasticsearch_node.pid}").stat().st_uid != 0


def test_a_killed_node_comes_back_with_its_data_and_an_ended_one_leaves_nothing(
    server_machine: Machine,
) -> None:
    with elastic_node.running_node(server_machine, brief=True) as node:
        _write(node, "papers", 50)
        node.kill_hard()
        assert not node.running
        node.restart()
        assert _count(node, "papers") == 50
        leader, folder = node.leader, node.folder
    assert processes.session_members(leader) == []
    assert not folder.exists()


def test_a_cluster_loses_a_node_answers_and_becomes_whole_again(elasticsearch_cluster: Cluster) -> None:
    first, second, third = elasticsearch_cluster.nodes
    assert len({node.pid for node in elasticsearch_cluster.nodes}) == 3
    copies = {"number_of_replicas": 1, "unassigned.node_left.delayed_timeout": "0"}
    first.ask("PUT", "/kept", json={"settings": {"index": copies}}).raise_for_status()
    first.ask("GET", "/_cluster/health/kept", params={"wait_for_status": "green"}).raise_for_status()
    _write(first, "kept", 50)
    elasticsearch_cluster.kill_hard(2)
    assert not third.running
    second.wait_until_ready(nodes=2)
    assert _count(second, "kept") == 50
    elasticsearch_cluster.restart(2)
    assert _count(third, "kept") == 50
    first.ask("DELETE", "/kept").raise_for_status()


@pytest.mark.parametrize(
    ("login", "status"),
    [
        pytest.param(None, 401, id="no password"),
        pytest.param((elastic_node.USER, "wrong"), 401, id="wrong password"),
        pytest.param((elastic_node.USER, elastic_node.PASSWORD), 200, id="its password"),
    ],
)
def test_a_secured_node_asks_for_its_password(
    secured_elasticsearch: Server, login: tuple[str, str] | None, status: int
) -> None:
    with httpx.Client(trust_env=False, auth=login) as client:
        assert client.get(secured_elasticsearch.url).status_code == status


@pytest.mark.parametrize(
    "how",
    [
        pytest.param(signal.SIGINT, id="by Ctrl-C"),
        pytest.param(signal.SIGTERM, id="by TERM"),
        pytest.param(signal.SIGKILL, id="by kill -9"),
    ],
)
def test_a_run_that_is_ended_leaves_no_server(
    server_machine: Machine, repository: Path, tmp_path: Path, how: signal.Signals
) -> None:
    (tmp_path / "test_one.py").write_text("def test_one(elasticsearch_node): ...\n", "utf-8")
    run = subprocess.Popen(
        [
            sys.executable,
            "-m",
            "pytest",
            "-q",
            "-p",
            "tests.servers.fixtures",
            "-p",
            "no:cacheprovider",
            tmp_path,
        ],
        cwd=tmp_path,
        env={**os.environ, "PYTHONPATH": str(repository)},
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    leader = _first_child(run.pid)
    _first_child(leader)  # the node itself
    run.send_signal(how)
    run.wait(60)
    assert processes.wait_until_gone(leader, 30)
    runs = place(server_machine) / "runs"
    processes.sweep(runs)
    assert not list(runs.glob(f"{run.pid}-*"))


@pytest.fixture
def sleeper() -> Iterator[int]:
    """A process that leads a session and does nothing."""
    process = subprocess.Popen(["sleep", "600"], start_new_session=True)
    yield process.pid
    process.kill()
    process.wait()


def test_what_a_dead_run_left_is_ended_and_removed(tmp_path: Path, sleeper: int) -> None:
    left = tmp_path / "999999999-1-left"
    left.mkdir()
    processes.remember(left, sleeper)
    processes.sweep(tmp_path)
    assert not processes.is_alive(sleeper)
    assert not left.exists()


@pytest.mark.parametrize(
    "keep", [pytest.param(True, id="kept"), pytest.param(False, id="of a run that goes on")]
)
def test_what_still_belongs_to_someone_is_left_alone(tmp_path: Path, sleeper: int, keep: bool) -> None:
    mine = processes.run_folder(tmp_path / "runs", keep=keep)
    processes.remember(mine, sleeper)
    processes.sweep(tmp_path / "runs")
    assert processes.is_alive(sleeper)
    assert mine.is_dir()


def test_a_number_that_was_given_again_is_not_killed(tmp_path: Path, sleeper: int) -> None:
    left = tmp_path / "999999999-1-left"
    left.mkdir()
    (left / "leaders").write_text(f"{sleeper} 1\n", "utf-8")  # it began at another time
    processes.sweep(tmp_path)
    assert processes.is_alive(sleeper)


def _write(node: Server, index: str, count: int) -> None:
    for number in range(count):
        node.ask("PUT", f"/{index}/_doc/{number}", json={"number": number}).raise_for_status()


def _count(node: Server, index: str) -> int:
    node.ask("POST", f"/{index}/_refresh").raise_for_status()
    return int(node.ask("GET", f"/{index}/_count").json()["count"])


def _first_child(parent: int, patience: float = 60) -> int:
    end = time.monotonic() + patience
    while time.monotonic() < end:
        if found := processes.children(parent):
            return found[0]
        time.sleep(0.05)
    pytest.fail(f"process {parent} started no other within {patience:.0f} s")


def _listening(pid: int) -> list[tuple[ipaddress.IPv4Address | ipaddress.IPv6Address, int]]:
    """Give where a process listens, as the kernel's tables of sockets have it."""
    names = {os.readlink(handle) for handle in Path(f"/proc/{pid}/fd").iterdir()}
    rows = [line.split() for table in ("tcp", "tcp6") for line in _table(table)]
    return [
        (_address(row[1].split(":")[0]), int(row[1].split(":")[1], 16))
        for row in rows
        if row[3] == _LISTENING and f"socket:[{row[9]}]" in names
    ]


def _table(name: str) -> list[str]:
    return Path(f"/proc/net/{name}").read_text("utf-8").splitlines()[1:]


def _address(written: str) -> ipaddress.IPv4Address | ipaddress.IPv6Address:
    """Read an address as the kernel writes it: words of four bytes, each in the order of this machine."""
    words = (int(written[at : at + 8], 16).to_bytes(4, sys.byteorder) for at in range(0, len(written), 8))
    packed = b"".join(words)
    if len(packed) == 4:
        return ipaddress.IPv4Address(packed)
    address = ipaddress.IPv6Address(packed)
    return address.ipv4_mapped or address
