"""The parser of the query language: any text to a closed tree, with notices of what was not taken as written.

Never an exception. ``docs/query-language.md`` describes the language, ``notices.py`` words the notices.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Literal

from archive.fields import Field
from archive.query.explain import canonical_text
from archive.query.left_out import without_repeats, without_stop_words
from archive.query.lexer import Token, read_tokens, visible_text
from archive.query.negations import with_negations
from archive.query.nodes import And, Everything, ExactWord, KeywordIs, Node, Not, Or, PublishedBetween, Word
from archive.query.notices import MAX_DEPTH, MAX_LENGTH, Notice, Trouble, make_notices, with_mends
from archive.query.terms import read_term
from archive.query.tree import NOTHING, all_of, any_of, none_of

__all__ = ["Match", "Notice", "ParsedQuery", "parse_query"]

Match = Literal["normal", "any", "exact"]

_LEAST_CUT = 50  # characters; so that a text whose canonical form is too long is cut few times


@dataclass(frozen=True, slots=True)
class ParsedQuery:
    """A query as it was understood; ``text`` is what was given without invisible characters."""

    text: str
    root: Node
    notices: tuple[Notice, ...]


def parse_query(text: str, *, match: Match = "normal") -> ParsedQuery:
    """Read a query; never raises.

    ``match="any"`` lets one of the words at the top suffice (what is excluded or confined to a field stays
    required); ``match="exact"`` takes every word as written. An empty text asks for everything, one with
    nothing to search for finds nothing and says so.
    """
    text = visible_text(text)
    limit = min(len(text), MAX_LENGTH)
    while True:
        root, troubles = _read(text[:limit], match)
        searched = canonical_text(root)
        excess = len(searched) - MAX_LENGTH
        if excess <= 0:
            break
        limit -= max(excess, _LEAST_CUT)
    if limit < len(text):
        troubles.append(Trouble("too_long", limit, len(text)))
    offer = searched if root != NOTHING and searched != text else None
    mended = _mended(text[:limit], troubles, match)
    return ParsedQuery(text, root, make_notices(troubles, text, offer, mended))


def _mended(text: str, troubles: Sequence[Trouble], match: Match) -> str | None:
    """Give a query with its mends, in canonical form if other troubles are left in it; None without mends."""
    if not any(each.mend for each in troubles):
        return None
    mended = with_mends(text, troubles)
    root, left = _read(mended, match)
    if left:
        mended = canonical_text(root)
    return mended if root != NOTHING and len(mended) <= MAX_LENGTH else None


def _read(text: str, match: Match) -> tuple[Node, list[Trouble]]:
    if not text.strip():
        return Everything(), []
    troubles: list[Trouble] = []
    tokens = with_negations(_tidied(read_tokens(text, troubles), troubles), text)
    root = _built(tokens, text, troubles)
    if root is None:
        troubles.append(Trouble("nothing_searchable", 0, len(text)))
        return NOTHING, troubles
    if match == "exact":
        return _as_written(root), troubles
    root = without_stop_words(root)
    return (_any_word(root) if match == "any" else root), troubles


def _tidied(tokens: Sequence[Token], troubles: list[Trouble]) -> list[Token]:
    """Keep the operators that have something to join; decide what the Arabic "or" is in each place."""
    kept: list[Token] = []
    for at in range(len(tokens) - 1, -1, -1):
        token = tokens[at]
        follows = bool(kept) and (kept[-1].is_clause or kept[-1].kind in ("open", "not"))
        precedes = at > 0 and (tokens[at - 1].is_clause or tokens[at - 1].kind in ("close", "perhaps_or"))
        joins = follows and (precedes or token.kind == "not")
        if token.kind == "perhaps_or":
            token = Token("or" if joins else "word", token.text, token.start, token.end)
        elif token.kind in ("or", "and", "not") and not joins:
            troubles.append(Trouble("dangling_operator", token.start, token.end))
            continue
        kept.append(token)
    return kept[::-1]


@dataclass(slots=True)
class _Group:
    """An open parenthesis (or the whole query): alternatives of clauses read so far."""

    opened: Token | None = None
    confined_to: Field | None = None
    negated: bool = False
    alternatives: list[list[Node]] = field(default_factory=lambda: [[]])

    def add(self, node: Node | None, *, negated: bool) -> None:
        if node is not None:
            self.alternatives[-1].append(none_of(node) if negated else node)

    def node(self) -> Node | None:
        joined = (all_of(without_repeats(clauses)) for clauses in self.alternatives)
        return any_of(node for node in joined if node is not None)


class _Builder:
    """Puts tokens together, with a stack of open groups instead of recursion: any nesting is safe."""

    def __init__(self, text: str, troubles: list[Trouble]) -> None:
        self.text = text
        self.troubles = troubles
        self.groups = [_Group()]
        self.skipped = 0  # open parentheses below the deepest level
        self.negated = False  # by a NOT before the next clause

    def take(self, token: Token) -> None:
        if token.kind in ("open", "close") and (self.skipped or len(self.groups) > MAX_DEPTH):
            self._take_deep(token)
        elif self.skipped:
            return
        elif token.kind == "open":
            self._open(token)
        elif token.kind == "close":
            self._close(token)
        elif token.kind == "or":
            self.groups[-1].alternatives.append([])
        elif token.kind == "not":
            self.negated = not self.negated
        elif token.is_clause:
            self._add(token)

    def finish(self) -> Node | None:
        unclosed = self.groups[1].opened if len(self.groups) > 1 else None
        if unclosed is not None:
            self.troubles.append(Trouble("unbalanced_parenthesis", unclosed.start, unclosed.end))
        while len(self.groups) > 1:
            self._close_group()
        return self.groups[0].node()

    def _take_deep(self, token: Token) -> None:
        if token.kind == "open":
            if not self.skipped:
                self.troubles.append(Trouble("too_deep", token.start, token.end))
            self.skipped += 1
            self.negated = False
        elif self.skipped:
            self.skipped -= 1
        else:
            self._close(token)

    def _open(self, token: Token) -> None:
        negated = token.negated != self.negated
        self.groups.append(_Group(token, token.field or self.groups[-1].confined_to, negated))
        self.negated = False

    def _close(self, token: Token) -> None:
        opened = self.groups[-1].opened
        if opened is None:
            self.troubles.append(Trouble("unbalanced_parenthesis", token.start, token.end))
            return
        if not self.text[opened.end : token.start].strip():
            self.troubles.append(Trouble("empty_group", opened.start, token.end))
        self._close_group()

    def _close_group(self) -> None:
        group = self.groups.pop()
        self.groups[-1].add(group.node(), negated=group.negated)

    def _add(self, token: Token) -> None:
        group = self.groups[-1]
        node = read_term(token, token.field or group.confined_to, self.troubles)
        group.add(node, negated=token.negated != self.negated)
        self.negated = False


def _built(tokens: Sequence[Token], text: str, troubles: list[Trouble]) -> Node | None:
    builder = _Builder(text, troubles)
    for token in tokens:
        builder.take(token)
    return builder.finish()


def _as_written(node: Node) -> Node:
    match node:
        case Word(text, name):
            return ExactWord(text, name)
        case And(children):
            return all_of(map(_as_written, children)) or NOTHING
        case Or(children):
            return any_of(map(_as_written, children)) or NOTHING
        case Not(child):
            return none_of(_as_written(child))
    return node


def _any_word(root: Node) -> Node:
    if isinstance(root, Or):  # a question may hold "or": each side of it is words of which one suffices
        return any_of(map(_any_word, root.children)) or NOTHING
    if not isinstance(root, And):
        return root
    words = [child for child in root.children if not _is_restriction(child)]
    required = [child for child in root.children if _is_restriction(child)]
    either = any_of(words)
    return all_of([*([either] if either else []), *required]) or root


def _is_restriction(node: Node) -> bool:
    """Whether a clause narrows the search rather than saying what it is about."""
    match node:
        case Not() | PublishedBetween():
            return True
        case KeywordIs(name):
            return name not in ("hashtag", "mention")
        case And(children) | Or(children):
            return all(map(_is_restriction, children))
        case Everything():
            return False
    return node.field is not None
