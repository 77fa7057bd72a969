"""Phrases that the lexicon knows only with words that a query leaves out: سي إن إن (CNN), of course.

Their words are joined to one piece: searched for side by side, and looked up as a whole.
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import groupby
from typing import Final

from archive.lexicon.keys import JOINED, whole_forms
from archive.lexicon.lexicon import Lexicon
from archive.lexicon.store import LONGEST_PHRASE
from archive.query.nodes import And, Node, Or, Word
from archive.query.tree import all_of, any_of
from archive.text.analyzer import fold
from archive.text.letter_names import is_spelled_out
from archive.text.side_by_side import VAN
from archive.text.stop_words import NEGATIONS

_Row = Sequence[tuple[str, Word | None]]
"""Words as they were typed, each with its node if it is searched for."""

_BLANK: Final = " "


def with_whole_phrases(node: Node, lexicon: Lexicon) -> Node:
    """Give a tree in which the words of such phrases are joined."""
    match node:
        case Word():
            return next(_joined((node,), lexicon))
        case And(children):
            return all_of(_joined(children, lexicon)) or node
        case Or(children):
            return any_of(_joined(children, lexicon)) or node
    return node


def _joined(children: Sequence[Node], lexicon: Lexicon) -> Iterator[Node]:
    for _, run in groupby(children, lambda child: isinstance(child, Word) and f":{child.field}"):
        nodes = list(run)
        words = [node for node in nodes if isinstance(node, Word)]
        row = [piece for word in words for piece in _pieces(word)]
        if len(row) > len(words):
            yield from _cut(row, lexicon, is_all=len(words) == len(children))
        else:
            yield from words or (with_whole_phrases(node, lexicon) for node in nodes)


def _pieces(word: Word) -> Iterator[tuple[str, Word | None]]:
    yield from ((text, None) for text in word.led_by.split(_BLANK) if text)
    yield word.text, word
    yield from ((text, None) for text in word.followed_by.split(_BLANK) if text)


def _cut(row: _Row, lexicon: Lexicon, *, is_all: bool) -> Iterator[Word]:
    """Cut a row into phrases, the longest first, and single words; ``is_all`` tells that it is the query."""
    last: Word | None = None
    before: list[str] = []
    at = 0
    while at < len(row):
        length = _longest_phrase(row, at, lexicon, is_all=is_all)
        if word := _one(row[at : at + max(1, length)]):
            if last:
                yield last
            last, before = replace(word, led_by=_BLANK.join(before), followed_by=""), []
        else:
            before.append(row[at][0])
        at += max(1, length)
    if last:
        yield replace(last, followed_by=_BLANK.join(before))


def _one(pieces: _Row) -> Word | None:
    """Give one word, or several as one piece; None for one that is not searched for."""
    word = next((word for _, word in pieces if word), None)
    if word is None or len(pieces) == 1:
        return word
    return Word(JOINED.join(text for text, _ in pieces), word.field)


def _longest_phrase(row: _Row, at: int, lexicon: Lexicon, *, is_all: bool) -> int:
    """Give how many words from here are a phrase; 0 for none."""
    for length in range(min(LONGEST_PHRASE, len(row) - at), 1, -1):
        pieces = row[at : at + length]
        has_both = len({word is None for _, word in pieces}) == 2
        if has_both and _is_phrase(pieces, lexicon, is_row=is_all and length == len(row)):
            return length
    return 0


def _is_phrase(pieces: _Row, lexicon: Lexicon, *, is_row: bool) -> bool:
    """Tell whether words are known together; within a query (for free speech) they have to show it, too:
    as letters do, words typed twice, what is negated, and names with "van".
    """
    words = [fold(text) for text, _ in pieces]
    is_sure = is_row or is_spelled_out(words) or len({*words}) < len(words)
    shows_it = is_sure or words[0] in NEGATIONS or VAN in words
    return shows_it and lexicon.knows(_BLANK.join(form.exact for form in whole_forms(_BLANK.join(words))))
