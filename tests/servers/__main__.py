"""Starts a server by hand: ``python -m tests.servers elasticsearch`` (or ``opensearch``), see ``--help``.

Without ``--keep`` it runs until Ctrl-C; with it the server stays, and its processes are printed.
"""

import argparse
import signal

from tests.servers import elastic_node, opensearch_node
from tests.servers.machine import Machine, look_around
from tests.servers.server import Server


def main() -> None:
    """Start what the command line names."""
    parser = argparse.ArgumentParser(prog="python -m tests.servers", description=__doc__)
    parser.add_argument("server", choices=("elasticsearch", "opensearch"))
    parser.add_argument("--port", type=int, help="where it answers (default: a free port)")
    parser.add_argument("--secured", action="store_true", help="Elasticsearch with a password")
    parser.add_argument("--keep", action="store_true", help="leave it running")
    chosen = parser.parse_args()
    node = _node(look_around(), chosen)
    try:
        node.start(keep=chosen.keep)
        node.wait_until_ready()
    except BaseException:
        node.remove()
        raise
    print(
        f"url {node.url}",
        f"leader {node.leader}",
        f"node {node.pid}",
        f"log {node.folder}/console.log",
        sep="\n",
    )
    if not chosen.keep:
        _wait_for_the_end(node)


def _node(machine: Machine, chosen: argparse.Namespace) -> Server:
    if chosen.server == "opensearch":
        return opensearch_node.single_node(machine, port=chosen.port, keep=chosen.keep)
    return elastic_node.single_node(machine, port=chosen.port, keep=chosen.keep, security=chosen.secured)


def _wait_for_the_end(node: Server) -> None:
    try:
        signal.pause()
    except KeyboardInterrupt:
        print("ending")
    finally:
        node.remove()


if __name__ == "__main__":
    main()
