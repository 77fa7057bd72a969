"""Real servers as pytest fixtures. Each is started at most once a run, when the first test asks for it.

Take ``elasticsearch_url`` or ``opensearch_url`` where one node will do. All tests of a run share what they
keep, so name your indices for yourself. ``SIJILL_TEST_ELASTICSEARCH`` and ``SIJILL_TEST_OPENSEARCH`` hold the
addresses of servers to use instead.
"""

import os
from collections.abc import Iterator
from contextlib import AbstractContextManager, ExitStack, contextmanager
from typing import TypeVar

import pytest

from tests.servers import elastic_node, opensearch_node
from tests.servers.elastic_node import Cluster
from tests.servers.machine import Machine, Missing, look_around
from tests.servers.server import Server

Running = TypeVar("Running", Server, Cluster)


@pytest.fixture(scope="session")
def server_machine() -> Machine:
    """What runs the servers on this machine."""
    try:
        return look_around()
    except Missing as reason:
        pytest.skip(f"real servers: {reason}")


@pytest.fixture(scope="session")
def elasticsearch_node(server_machine: Machine) -> Iterator[Server]:
    """One Elasticsearch node of our own, security off, shared by the run: do not end it."""
    with _or_skip(elastic_node.running_node(server_machine, brief=True)) as node:
        yield node


@pytest.fixture(scope="session")
def elasticsearch_url(request: pytest.FixtureRequest) -> str:
    """The address of one Elasticsearch node, security off."""
    return _address(request, "SIJILL_TEST_ELASTICSEARCH", "elasticsearch_node")


@pytest.fixture(scope="session")
def opensearch_node_running(server_machine: Machine) -> Iterator[Server]:
    """One OpenSearch node of our own, shared by the run: do not end it."""
    with _or_skip(opensearch_node.running_node(server_machine, brief=True)) as node:
        yield node


@pytest.fixture(scope="session")
def opensearch_url(request: pytest.FixtureRequest) -> str:
    """The address of one OpenSearch node."""
    return _address(request, "SIJILL_TEST_OPENSEARCH", "opensearch_node_running")


@pytest.fixture(scope="session")
def elasticsearch_cluster(server_machine: Machine) -> Iterator[Cluster]:
    """Three Elasticsearch processes as one cluster, each of which may be killed and brought back."""
    with _or_skip(elastic_node.running_cluster(server_machine)) as cluster:
        yield cluster


@pytest.fixture(scope="session")
def secured_elasticsearch(server_machine: Machine) -> Iterator[Server]:
    """One Elasticsearch node that asks for a password; ``login`` holds the name and password of its owner."""
    with _or_skip(elastic_node.running_node(server_machine, security=True, brief=True)) as node:
        yield node


def _address(request: pytest.FixtureRequest, variable: str, fixture: str) -> str:
    if given := os.environ.get(variable):
        return given.rstrip("/")
    node: Server = request.getfixturevalue(fixture)
    return node.url


@contextmanager
def _or_skip(server: AbstractContextManager[Running]) -> Iterator[Running]:
    with ExitStack() as stack:
        try:
            running = stack.enter_context(server)
        except Missing as reason:
            pytest.skip(f"real servers: {reason}")
        yield running
