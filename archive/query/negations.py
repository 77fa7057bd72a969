"""A negation and the word behind it are one piece of a query: غير قانوني is "illegal", and no "legal" at all.

Which words negate, and in which forms texts have them, stands in ``archive/text/negations.py``. A comma, a
parenthesis or a sign between the two keeps them apart.
"""

from collections.abc import Sequence
from dataclasses import replace
from typing import Final

import regex

from archive.lexicon.keys import JOINED, is_negated
from archive.query.lexer import Token, core_of
from archive.query.nodes import ExactWord, Node, Not, Word
from archive.text.analyzer import fold
from archive.text.negations import WITHOUT

_AS_WRITTEN: Final = "="
_BARE: Final = regex.compile(r"[\p{L}\p{M}]+[.:!?؟…]*")  # no star, no tilde, no second word

# Behind these, دون says from what one is kept: حال دون وقوعه, it was prevented from happening.
_PREVENTING: Final = frozenset(
    (
        "حال",  # he prevented
        "حالت",  # she prevented
        "حالوا",  # they prevented
        "يحول",  # he prevents
        "تحول",  # she prevents
        "يحولون",  # they prevent
        "حيلوله",  # prevention
        "الحيلوله",  # the prevention
        "للحيلوله",  # for the prevention
        "الحؤول",  # the prevention
        "للحؤول",  # for the prevention
    )
)


def with_negations(tokens: Sequence[Token], text: str) -> list[Token]:
    """Give the tokens of a text with each negation joined to the word that it stands before."""
    joined: list[Token] = []
    for token in tokens:
        if joined and _are_one(joined[-1], token, text) and not _is_kept(joined, text):
            words = f"{joined[-1].text}{JOINED}{token.text}"
            joined[-1] = replace(joined[-1], text=words, end=token.end)
        else:
            joined.append(token)
    return joined


def _are_one(negation: Token, word: Token, text: str) -> bool:
    if not (_is_word(negation) and _is_word(word) and text[negation.end : word.start].isspace()):
        return False
    is_bare = word.field is None and not word.negated and _BARE.fullmatch(word.text)
    return bool(is_bare) and is_negated(_folded(negation), fold(core_of(word.text)))


def _is_kept(tokens: Sequence[Token], text: str) -> bool:
    """Tell whether the word before the last one makes another of it than a negation."""
    before, last = tokens[-2:] if len(tokens) > 1 else (None, tokens[-1])
    if before is None or not (_is_word(before) and text[before.end : last.start].isspace()):
        return False
    return _is_kept_from(before.text, _folded(last))


def _is_word(token: Token) -> bool:
    return token.kind == "word" and (token.field is None or token.field.kind == "text")


def _folded(token: Token) -> str:
    return fold(token.text.removeprefix(_AS_WRITTEN))


def _is_kept_from(before: str, negation: str) -> bool:
    return fold(before) in _PREVENTING and negation in WITHOUT


def stand_apart(one: Node, other: Node) -> bool:
    """Tell whether two clauses would be read otherwise without a comma between them."""
    if isinstance(one, Not):
        one = one.child
    if not (isinstance(one, Word | ExactWord) and isinstance(other, Word | ExactWord)):
        return False
    if isinstance(other, Word) and other.field is None and is_negated(fold(one.text), fold(other.text)):
        return True
    negation, *rest = other.text.split(JOINED)
    return bool(rest) and _is_kept_from(one.text, fold(negation))
