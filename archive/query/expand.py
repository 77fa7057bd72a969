"""The other language: each word of a query gets its translations, as weighted alternatives in the tree.

Phrases that mean more than their words (Islamic State, داعش) are found first. Quoted phrases, ``=word``,
beginnings and what is excluded stay as they were typed.
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from archive.lexicon.lexicon import Lexicon
from archive.lexicon.store import LONGEST_PHRASE
from archive.query.nodes import Alternative, AlternativeOrigin, And, Node, Or, Word
from archive.query.tree import all_of
from archive.text.analyzer import WordForms, word_forms

# Relative to the word itself, which weighs 1. English questions over XQuAD's Arabic paragraphs, and over both
# languages' together: the twin paragraph is among the first ten for 77 % at 1.0, 80 % at 1.2, 36 % at .5.
TRANSLATION = 1.0
SOUND = 0.6
SHORTEST_SOUND = 4
"""Consonants a word needs to be looked for by sound: with three, common words of both languages meet."""


def expand(node: Node, lexicon: Lexicon) -> Node:
    """Give the tree with alternatives in the other language added to its words."""
    match node:
        case Word():
            return _with_alternatives(node, lexicon)
        case And(children):
            return And(tuple(_expand_all(children, lexicon, _joined_by_and)))
        case Or(children):
            return Or(tuple(expand(child, lexicon) for child in children))
        case _:
            return node


def _joined_by_and(words: Sequence[Node]) -> Node:
    return all_of(words)
