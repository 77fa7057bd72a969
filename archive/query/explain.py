"""A tree back to words: as a query, as a sentence in Arabic or English, and as the list of what is searched.

Alternatives that expansion added are told in the sentence and in the list; query text has no place for them.
"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from itertools import zip_longest
from typing import assert_never

import regex

from archive.fields import FIELDS
from archive.lexicon.keys import JOINED
from archive.query.lexer import is_handle, is_tag, needs_plus
from archive.query.negations import stand_apart
from archive.query.nodes import (
    Alternative,
    And,
    Everything,
    ExactWord,
    Fuzzy,
    KeywordIs,
    Node,
    Not,
    Or,
    Phrase,
    Prefix,
    PublishedBetween,
    Word,
)
from archive.query.wordings import WORDINGS, Language, Wording
from archive.text.analyzer import fold

BY_SOUND = "\N{ALMOST EQUAL TO}"
"""What stands before a name that is listed as searched by its sound."""

_PLAIN_VALUE = regex.compile(r"[\p{L}\p{N}_](?:[\p{L}\p{M}\p{N}_.-]*[\p{L}\p{M}\p{N}_])?")


def canonical_text(node: Node) -> str:
    """Give the query text that is parsed into this tree (if it is in normal form, see ``tree.py``).

    Of an expanded tree it gives what was typed.
    """
    return _canonical(_as_typed(node))


def _as_typed(node: Node) -> Node:
    """Leave out the phrases that expansion put beside their words."""
    match node:
        case And((child,)):
            return _as_typed(child)
        case And(children):
            return And(tuple(map(_as_typed, children)))
        case Or(children):
            typed = tuple(_as_typed(child) for child in children if not _is_phrase_of_words(child))
            return typed[0] if len(typed) == 1 else Or(typed or children)
    return node


def _is_phrase_of_words(node: Node) -> bool:
    return isinstance(node, Word) and " " in node.text


def _canonical(node: Node) -> str:
    match node:
        case And(children):
            return " ".join(filter(None, _listed(children)))
        case Or(children):
            return " OR ".join(filter(None, map(_canonical, children))) or "()"
        case Not(child):
            return "-" + _grouped(child, And, Or)
        case Everything():
            return ""
        case _:
            return _clause(node)


def _listed(clauses: Sequence[Node]) -> Iterator[str]:
    """Give the text of each clause, with a comma where the next would be read as one with it."""
    for clause, following in zip_longest(clauses, clauses[1:]):
        comma = "," if following is not None and stand_apart(clause, following) else ""
        yield _grouped(clause, Or) + comma


def _clause(node: Word | ExactWord | Phrase | Prefix | Fuzzy | KeywordIs | PublishedBetween) -> str:
    match node:
        case KeywordIs():
            return _keyword(node)
        case PublishedBetween(first, last):
            return f"date:{first or ''}" + ("" if first == last else f"..{last or ''}")
        case _:
            return (f"{node.field}:" if node.field else "") + _with_blanks(_text_clause(node))


def _with_blanks(text: str) -> str:
    """Write a piece of several words as it was typed."""
    return text.replace(JOINED, " ")


def _grouped(node: Node, *joints: type[Node]) -> str:
    text = _canonical(node)
    return f"({text})" if isinstance(node, joints) and text != "()" else text


def _text_clause(node: Word | ExactWord | Phrase | Prefix | Fuzzy) -> str:
    match node:
        case Word(text):
            return f"+{text}" if needs_plus(text) else text
        case ExactWord(text):
            return f"={text}"
        case Phrase(text, slop):
            return f'"{text}"' + (f"~{slop}" if slop else "")
        case Prefix(text):
            return f"{text}*"
        case Fuzzy(text):
            return f"{text}~"
        case _:
            assert_never(node)


def _keyword(node: KeywordIs) -> str:
    if node.field == "hashtag" and is_tag(node.value):
        return f"#{node.value}"
    if node.field == "mention" and is_handle(node.value):
        return f"@{node.value}"
    name = "lang" if node.field == "language" else node.field
    return f"{name}:{node.value}" if _PLAIN_VALUE.fullmatch(node.value) else f'{name}:"{node.value}"'


def searched_as(node: Node) -> tuple[str, ...]:
    """Give what is searched for, folded, each followed by its alternatives; not what is excluded."""
    return tuple(dict.fromkeys(_searched(node)))


def _alternative_as_searched(alternative: Alternative) -> str:
    """Write a name that is looked for by its sound as ``≈name``: the word itself stands already."""
    return (BY_SOUND if alternative.origin == "sound" else "") + fold(_with_blanks(alternative.text))


def _searched(node: Node) -> Iterator[str]:
    match node:
        case Word(text, _, alternatives):
            yield fold(_with_blanks(text))
            yield from (_alternative_as_searched(alternative) for alternative in alternatives)
        case ExactWord(text) | Phrase(text):
            yield fold(_with_blanks(text))
        case Prefix(text):
            yield fold(text) + "*"
        case Fuzzy(text):
            yield fold(text) + "~"
        case KeywordIs("hashtag", value):
            yield "#" + fold(value).replace(" ", "_")
        case KeywordIs("mention", value):
            yield "@" + value.lower()
        case And(children) | Or(children):
            for child in children:
                yield from _searched(child)
        case Not() | KeywordIs() | PublishedBetween() | Everything():
            return
        case _:
            assert_never(node)


_ARABIC_FIELDS = {field.name: field.arabic for field in FIELDS}


def sentence(node: Node, language: Language, *, isolate: bool = False) -> str:
    """Say in one sentence what a query asks for.

    With ``isolate`` each piece of the query stands between the Unicode marks (FSI, PDI) that keep words of
    the other direction in their place.
    """
    quoted: Callable[[str], str] = _isolated if isolate else str
    return _Speaker(WORDINGS[language], language, quoted).say(node)


def _isolated(text: str) -> str:
    return f"\N{FIRST STRONG ISOLATE}{text}\N{POP DIRECTIONAL ISOLATE}"


@dataclass(frozen=True, slots=True)
class _Speaker:
    """One language's way through a tree."""

    wording: Wording
    language: Language
    quoted: Callable[[str], str]

    def say(self, node: Node) -> str:
        say = self.wording
        match node:
            case And(()) | Everything() | Or(()):
                return say.nothing if isinstance(node, Or) else say.everything
            case And((child,)) | Or((child,)):  # as expansion leaves a phrase that is the whole query
                return self.say(child)
            case And(children):
                return say.all_of.format(self._listed(children))
            case Or(children):
                return say.any_of.format(self._listed(children))
            case Not(child):
                return say.without.format(self._inner(child))
            case _:
                return self._clause(node)

    def _clause(self, node: Word | ExactWord | Phrase | Prefix | Fuzzy | KeywordIs | PublishedBetween) -> str:
        say = self.wording
        match node:
            case KeywordIs(field, value):
                return say.keyword.format(self._field(field), self.quoted(value))
            case PublishedBetween(first, last):
                return self._published(first, last)
            case _:
                clause = self._text_clause(node)
                return say.within.format(clause, self._field(node.field)) if node.field else clause

    def _listed(self, nodes: tuple[Node, ...]) -> str:
        return self.wording.comma.join(map(self._inner, nodes))

    def _inner(self, node: Node) -> str:
        return (
            f"({self.say(node)})" if isinstance(node, And | Or) and len(node.children) > 1 else self.say(node)
        )

    def _field(self, name: str) -> str:
        return _ARABIC_FIELDS[name] if self.language == "ar" else name

    def _text_clause(self, node: Word | ExactWord | Phrase | Prefix | Fuzzy) -> str:
        say, text = self.wording, self.quoted(_with_blanks(node.text))
        match node:
            case Word(_, _, alternatives):
                is_beside_its_words = _is_phrase_of_words(node)
                return self._with_alternatives(
                    text, alternatives, say.instead if is_beside_its_words else say.also
                )
            case ExactWord():
                return say.exactly.format(text)
            case Phrase(_, 0):
                return say.phrase.format(text)
            case Phrase(_, slop):
                return say.near.format(text, slop)
            case Prefix():
                return say.prefix.format(text)
            case Fuzzy():
                return say.fuzzy.format(text)
            case _:
                assert_never(node)

    def _with_alternatives(self, text: str, alternatives: tuple[Alternative, ...], say: str) -> str:
        if not alternatives:
            return text
        others = (self.quoted(_with_blanks(alternative.text)) for alternative in alternatives)
        return say.format(text, self.wording.comma.join(others))

    def _published(self, first: str | None, last: str | None) -> str:
        say = self.wording
        if first and last:
            return (
                say.published_in.format(first) if first == last else say.published_between.format(first, last)
            )
        if first or last:
            return say.published_from.format(first) if first else say.published_until.format(last)
        return say.everything
