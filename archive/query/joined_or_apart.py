"""What is written in one piece or in several: 25000 and 25,000, BBC and B.B.C., G20 and G-20. Both are meant.

The index keeps what a text has; here is told how else that may be written, and a query asks for all of it.
Arabic names of two words stand in ``compound_names.py``.
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import lru_cache
from itertools import pairwise
from typing import Final

import regex

from archive.query.nodes import And, ExactWord, Node, Not, Or, Phrase, Word
from archive.query.tree import all_of, any_of
from archive.text.analyzer import fold
from archive.text.stop_words import STOP_WORDS

_LETTER_OR_FIGURE: Final = r"[\p{L}\p{M}\p{N}_]"

# Thousands: behind each separator three figures, unlike a decimal, a list, a date or a score.
_SEPARATOR: Final = ",'\N{RIGHT SINGLE QUOTATION MARK}\N{ARABIC COMMA}\N{ARABIC THOUSANDS SEPARATOR}"
_NO_FIGURE: Final = regex.compile(r"\D")
_NO_NUMBER_BEFORE: Final = rf"(?<!{_LETTER_OR_FIGURE}[{_SEPARATOR}.:/-]?)"
_NO_NUMBER_BEHIND: Final = rf"(?!{_LETTER_OR_FIGURE}|[{_SEPARATOR}.:/]\d|-\d)"
_THOUSANDS: Final = regex.compile(
    rf"{_NO_NUMBER_BEFORE}\d{{1,3}}([{_SEPARATOR}\s])\d{{3}}(?:\1\d{{3}}){{0,3}}{_NO_NUMBER_BEHIND}"
)
_FIGURES: Final = regex.compile(rf"{_NO_NUMBER_BEFORE}\d{{4,15}}{_NO_NUMBER_BEHIND}")
_BEFORE_THOUSANDS: Final = regex.compile(r"(?<=\d)(?=(?:\d{3})+$)")
_YEAR: Final = regex.compile("(?:1[0-9]|20)(?!00|50)[0-9]{2}")  # round ones are as often numbers

# Letters of an abbreviation, Latin ones: of Arabic ones (أ ف ب, AFP) nobody makes a word.
_INITIALS: Final = regex.compile(
    rf"(?<!{_LETTER_OR_FIGURE}\.?)(?:[A-Za-z]\.){{1,4}}[A-Za-z](?!{_LETTER_OR_FIGURE}|\.{_LETTER_OR_FIGURE})\.?"
)
_ABBREVIATION: Final = regex.compile(
    rf"(?<!{_LETTER_OR_FIGURE}[.'-]?)[A-Za-z]{{2,4}}(?!['-]?{_LETTER_OR_FIGURE}|\.)"
)
_WITHOUT_VOWEL: Final = regex.compile("[b-df-hj-np-tv-xz]+")
_SHORTENED: Final = frozenset("cm dr ft jr kg km lb ltd mm mr mrs ms mt nd rd sr st th tv vs".split())
"""Words without a vowel that are cut short; and TV, which lost its dots long ago."""
_ROMAN_NUMBER: Final = regex.compile("[IVXL]+")
_IN_SMALL_LETTERS: Final = frozenset("cia eu fbi iaea imf ira plo uae uk un usa".split())
"""Abbreviations that are told from words by being known, however they are typed."""
_IN_CAPITALS: Final = frozenset(("LA", "US", "WHO"))
"""Abbreviations that are told from very common words by their capitals."""
_OTHER_WORDS: Final = STOP_WORDS | {"am", "la", "pm"}
"""What letters make beside another word only: U.S. is no us, L.A. no La Paz, and p.m. no prime minister."""

# Names with a number, of three figures at most: Covid-19, F-16, G20. A number follows many a word: behind a
# blank it is joined to the shortest only, and to those that are known by their numbers.
_NAME: Final = rf"(?<!{_LETTER_OR_FIGURE}-?)(\p{{L}}{{1,12}})"
_NUMBER: Final = rf"(\d{{1,3}})(?!-?{_LETTER_OR_FIGURE}|[{_SEPARATOR}.:/]\d)"
_KNOWN_BY_NUMBER: Final = ("covid", "كوفيد", "mig", "ميغ", "ميج")  # Covid twice, MiG three times
_BLANK: Final = rf"(?<=(?<!{_LETTER_OR_FIGURE}-?)(?:\p{{L}}{{1,2}}|{'|'.join(_KNOWN_BY_NUMBER)}))\s"
_NAME_AND_NUMBER: Final = regex.compile(rf"{_NAME}(?:\p{{Pd}}|{_BLANK}){_NUMBER}", regex.IGNORECASE)
_NAME_WITH_NUMBER: Final = regex.compile(_NAME + _NUMBER)


def with_joined_and_apart(node: Node) -> Node:
    """Give a tree in which whatever may be joined or apart is looked for in both ways.

    That holds within quotes and for what is excluded, too. What is taken as written stays.
    """
    match node:
        case Word(text, field) if " " not in text and (ways := other_ways(text)):
            return Or((node, *(ExactWord(way, field) for way in ways)))
        case Phrase(text) if ways := other_ways(text):
            return Or((node, *(replace(node, text=way) for way in ways)))
        case And(children):
            found = tuple(_all_in_both_ways(children))
            return node if found == children else all_of(found) or node
        case Or(children):
            pairs = [_joined_pair(one, other) for one, other in pairwise(children)]
            found = (*map(with_joined_and_apart, children), *(pair for pair in pairs if pair))
            return node if found == children else any_of(found) or node
        case Not(child):
            return Not(with_joined_and_apart(child))
    return node


@lru_cache(maxsize=4096)
def other_ways(text: str) -> tuple[str, ...]:
    """Give the other ways to write a text: all of it joined that may be, and all of it apart; mostly none."""
    ways = dict.fromkeys((_joined(text), _apart(text)))
    ways.pop(text, None)
    return tuple(ways)


def as_in_dictionaries(text: str) -> str:
    """Give a text as dictionaries have it: abbreviations without their dots, numbers behind a hyphen."""
    return str(_NAME_WITH_NUMBER.sub(r"\1-\2", without_dots(text)))


def without_dots(text: str) -> str:
    """Give a text with the letters of its abbreviations joined; U.S. alone keeps its dots."""
    joined = str(_INITIALS.sub(lambda letters: letters[0].replace(".", ""), text))
    return text if fold(joined) in _OTHER_WORDS else joined


def _all_in_both_ways(children: Sequence[Node]) -> Iterator[Node]:
    """Give the clauses that all have to match; two of them, or what they are joined."""
    at = 0
    while at < len(children):
        pair = children[at : at + 2]
        joined = _joined_pair(*pair) if len(pair) > 1 else None
        if joined:
            yield Or((And(tuple(map(with_joined_and_apart, pair))), joined))
        else:
            yield with_joined_and_apart(children[at])
        at += 2 if joined else 1


def _joined_pair(one: Node, other: Node) -> Node | None:
    """Give what two words are together and neither is alone: 25 000, F 16, U.S. troops; None if nothing."""
    if not (isinstance(one, Word) and isinstance(other, Word)) or one.field != other.field or other.led_by:
        return None
    if " " in one.text or " " in other.text:  # a phrase of expansion's
        return None
    if not other.text[:1].isdigit() and "." not in one.text + other.text:
        return None
    joined = _joined(f"{one.text} {other.text}")
    if joined == f"{_joined(one.text)} {_joined(other.text)}":
        return None
    return Phrase(joined, field=one.field) if " " in joined else ExactWord(joined, one.field)


@lru_cache(maxsize=4096)
def _joined(text: str) -> str:
    joined = _THOUSANDS.sub(lambda number: _NO_FIGURE.sub("", number[0]), text)
    return without_dots(_NAME_AND_NUMBER.sub(r"\1\2", joined))


def _apart(text: str) -> str:
    apart = _FIGURES.sub(lambda figures: _with_separators(figures[0]), text)
    apart = _NAME_WITH_NUMBER.sub(r"\1-\2", apart)
    return str(_ABBREVIATION.sub(lambda word: _letter_by_letter(word[0]), apart))


def _with_separators(figures: str) -> str:
    folded = fold(figures)
    is_counted = not folded.startswith("0") and not _YEAR.fullmatch(folded)
    return str(_BEFORE_THOUSANDS.sub(",", folded)) if is_counted else figures


def _letter_by_letter(word: str) -> str:
    return "".join(f"{letter}." for letter in word.upper()) if _is_abbreviation(word) else word


def _is_abbreviation(word: str) -> bool:
    small = word.lower()
    if small in _OTHER_WORDS or small in _SHORTENED:
        return word in _IN_CAPITALS
    if word.isupper():
        return not _ROMAN_NUMBER.fullmatch(word)
    return small in _IN_SMALL_LETTERS or _WITHOUT_VOWEL.fullmatch(small) is not None
