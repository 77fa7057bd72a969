"""Words of a query that are not searched for: those without meaning of their own, and those typed twice.

What stands beside them remembers them (``Word.led_by``, ``Word.followed_by``): they belong to the row as it
was typed, and to phrases that the lexicon knows with them (سي إن إن, CNN).
"""

from collections.abc import Iterable, Iterator, Set
from dataclasses import replace

from archive.query.nodes import And, Node, Not, Or, Word
from archive.query.tree import NOTHING, all_of, any_of, none_of
from archive.text.stop_words import is_stop_word

# Stop words that are names when written so: the United States, the World Health Organization, ...
_NAMES_IN_CAPITALS = frozenset({"US", "WHO", "IT", "IS"})


def without_repeats(clauses: Iterable[Node]) -> list[Node]:
    """Leave out words that have been asked for before in the same row of clauses."""
    clauses = list(clauses)
    seen: set[Node] = set()
    repeats: set[int] = set()
    for at, clause in enumerate(clauses):
        if isinstance(clause, Word) and clause in seen:
            repeats.add(at)
        seen.add(clause)
    return list(_beside(clauses, repeats)) if repeats else clauses


def without_stop_words(node: Node) -> Node:
    """Leave out words without meaning of their own wherever something else has to match beside them."""
    match node:
        case And(children):
            joined = all_of(map(without_stop_words, children))
            return _meaningful(joined) if isinstance(joined, And) else joined or NOTHING
        case Or(children):
            return any_of(map(without_stop_words, children)) or NOTHING
        case Not(child):
            return none_of(without_stop_words(child))
    return node


def _meaningful(node: And) -> Node:
    stop_words = [child for child in node.children if isinstance(child, Word) and _is_stop_word(child.text)]
    content = [child for child in node.children if child not in stop_words and not isinstance(child, Not)]
    if not stop_words or not content:
        return node
    # A common word asked for in one field stays unless something else is asked for there.
    fields = {None, *(getattr(child, "field", None) for child in content)}
    dropped = {word for word in stop_words if word.field in fields}
    places = {at for at, child in enumerate(node.children) if child in dropped}
    return all_of(_beside(node.children, places)) or node


def _beside(children: Iterable[Node], dropped: Set[int]) -> Iterator[Node]:
    """Give what is kept; each word with those right before it that are dropped, the last of a row with those
    behind it.
    """
    last: Node | None = None
    before: list[str] = []
    for at, child in enumerate(children):
        if at in dropped and isinstance(child, Word):
            before += _words(child)
            continue
        if isinstance(child, Word):
            kept: Node = replace(child, led_by=" ".join(filter(None, (*before, child.led_by))))
        else:
            kept = child
            last = _followed(last, before) if isinstance(last, Word) else last
        if last is not None:
            yield last
        last, before = kept, []
    if last is not None:
        yield _followed(last, before) if isinstance(last, Word) else last


def _words(word: Word) -> Iterator[str]:
    """Give a word with those that it remembers."""
    yield from filter(None, (word.led_by, word.text, word.followed_by))


def _followed(word: Word, behind: list[str]) -> Word:
    return replace(word, followed_by=" ".join(filter(None, (word.followed_by, *behind))))


def _is_stop_word(word: str) -> bool:
    return word not in _NAMES_IN_CAPITALS and is_stop_word(word)
