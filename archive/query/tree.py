"""Putting nodes together in normal form, in which each query has one tree only.

In normal form an And holds no And, an Or no Or, a Not no Not, and none of them fewer than two different
children (a Not exactly one). Nothing here knows query text.
"""

from collections.abc import Iterable

from archive.query.nodes import And, Node, Not, Or

NOTHING = Or(())
"""Matches no article: what a query becomes in which there is nothing to search for."""


def all_of(nodes: Iterable[Node]) -> Node | None:
    """Join nodes that all have to match; None for none."""
    children = dict.fromkeys(part for node in nodes for part in _parts(node, And))
    return _joined(tuple(children), And)


def any_of(nodes: Iterable[Node]) -> Node | None:
    """Join nodes of which one has to match; None for none."""
    children = dict.fromkeys(part for node in nodes for part in _parts(node, Or))
    return _joined(tuple(children), Or)


def none_of(node: Node) -> Node:
    """Turn a node round; twice is as it was."""
    return node.child if isinstance(node, Not) else Not(node)


def _parts(node: Node, joint: type[And] | type[Or]) -> tuple[Node, ...]:
    return node.children if isinstance(node, joint) else (node,)


def _joined(children: tuple[Node, ...], joint: type[And] | type[Or]) -> Node | None:
    if len(children) < 2:
        return children[0] if children else None
    return joint(children)
