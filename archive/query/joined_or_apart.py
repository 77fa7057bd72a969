"""What is written in one piece or in several: 25000 and 25,000, BBC and B.B.C., G20 and G-20. Both are meant.

The index keeps what a text has. Here is told how else it may be written, and a query asks for both. Names of
two Arabic words stand in ``compound_names.py``.
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import lru_cache
from typing import Final

import regex

from archive.query.nodes import And, ExactWord, Node, Not, Or, Phrase, Word
from archive.query.tree import all_of, any_of
from archive.text.analyzer import fold
from archive.text.stop_words import STOP_WORDS

# Thousands: 25,000 and its like in Arabic figures. A decimal's or a list's comma has no three figures behind
# it, and a date or a score other signs. A year is seldom written so; 2000 is as often a number.
_NO_NUMBER_BEFORE: Final = r"(?<![\p{L}\p{M}\p{N}_][.,٬،:/’'-]?)"
_NO_NUMBER_BEHIND: Final = r"(?![\p{L}\p{M}\p{N}_]|[.,٬،:/’']\p{Nd})"
_THOUSANDS: Final = regex.compile(
    rf"{_NO_NUMBER_BEFORE}(?![0٠۰])\d{{1,3}}(?:([,٬،’'\s])\d{{3}}(?:\1\d{{3}}){{0,3}}){_NO_NUMBER_BEHIND}"
)
_SEPARATORS: Final = regex.compile(r"\D")
_FIGURES: Final = regex.compile(rf"{_NO_NUMBER_BEFORE}(?![0٠۰])\d{{4,15}}{_NO_NUMBER_BEHIND}(?!-\d)")
_YEAR: Final = regex.compile("19[0-9]{2}|20(?!00)[0-9]{2}")

# Initials: of Latin letters only, for Arabic ones (أ ف ب, AFP) are never joined.
_INITIALS: Final = regex.compile(r"(?<![\p{L}\p{M}\p{N}_.])(?:[A-Za-z]\.){1,4}[A-Za-z](?:\.|(?![\p{L}\p{M}\p{N}_]))")
_ABBREVIATION: Final = regex.compile(r"(?<![\p{L}\p{M}\p{N}_.])[A-Za-z]{2,4}(?![\p{L}\p{M}\p{N}_]|\.\p{L})")
_WITHOUT_VOWEL: Final = regex.compile("[b-df-hj-np-tv-xz]+")
_ROMAN_NUMBER: Final = regex.compile("[IVX]+")

_KNOWN_IN_SMALL_LETTERS: Final = frozenset("cia eu fbi iaea imf ira plo uae uk un usa".split())
"""Abbreviations with a vowel, by which words are told from them: nobody spells out an oil."""

_PRONOUNS_IN_CAPITALS: Final = frozenset(("US", "WHO"))
_OF_THE_CLOCK: Final = frozenset(("am", "pm"))  # every morning has an a.m.; and the PM is no p.m.

# Names with figures: F-16, كوفيد-19 (Covid-19). A letter and a figure make such a name, a long word few.
_NAME: Final = r"(?<![\p{L}\p{M}\p{N}_-])(\p{L}{1,12})"
_NUMBER: Final = r"(\d{1,3})(?![\p{L}\p{M}\p{N}_]|-[\p{L}\p{N}]|[.,٬،:/]\d)"
_NAME_AND_NUMBER: Final = regex.compile(rf"{_NAME}\s?[-‐‑–\s]\s?{_NUMBER}")
_NAME_WITH_NUMBER: Final = regex.compile(_NAME + _NUMBER)


def with_joined_and_apart(node: Node) -> Node:
    """Give a tree in which what can be joined is looked for apart as well, and the other way round.

    That holds within quotes and for what is excluded, too: it is the same word. What is taken as written stays.
    """
    match node:
        case Word(text, field) if " " not in text:
            return any_of((node, *(ExactWord(way, field) for way in other_ways(text)))) or node
        case Phrase(text):
            return any_of((node, *(replace(node, text=way) for way in other_ways(text)))) or node
        case And(children):
            return all_of(_all_with_both(children)) or node
        case Or(children):
            return any_of((*map(with_joined_and_apart, children), *_joined_pairs(children))) or node
        case Not(child):
            return Not(with_joined_and_apart(child))
    return node


@lru_cache(maxsize=4096)
def other_ways(text: str) -> tuple[str, ...]:
    """Give the other ways to write a text: all in it joined that can be, and all apart; mostly none.

    U.S. is joined only beside another word, as us it is in most articles.
    """
    ways = dict.fromkeys((_joined(text), _apart(text)))
    ways.pop(text, None)
    return tuple(ways)


def _joined(text: str) -> str:
    text = _THOUSANDS.sub(lambda found: _SEPARATORS.sub("", found[0]), text)
    text = _NAME_AND_NUMBER.sub(r"\1\2", text)
    ...


