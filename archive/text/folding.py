"""The fold table: which characters readers take for the same, as one mapping from text to text.

It is built from camel-tools' own normalisation, code point by code point over the Arabic blocks, and from
the rows of ``arabic.py`` and ``english.py``. The embedded engine folds with it; Elasticsearch gets it
as a ``mapping`` character filter. Keys are one or two characters; the longest match wins.
"""

import unicodedata
from collections.abc import Iterator
from functools import cache

from camel_tools.utils.normalize import (
    normalize_alef_ar,
    normalize_alef_maksura_ar,
    normalize_teh_marbuta_ar,
    normalize_unicode,
)

from archive.text import arabic, english

ARABIC_BLOCKS = (
    (0x0600, 0x06FF),
    (0x0750, 0x077F),
    (0x0870, 0x08FF),
    (0xFB50, 0xFDFF),
    (0xFE70, 0xFEFF),
)
LATIN_BLOCKS = ((0x00C0, 0x024F), (0x1E00, 0x1EFF), (0xFB00, 0xFB06))
LATIN_MARKS = (0x0300, 0x036F)
FULLWIDTH = (0xFF01, 0xFF5E)

# Characters without a shape of their own: they steer direction and joining, and are never part of a word.
INVISIBLE = (
    "\N{SOFT HYPHEN}\N{ARABIC LETTER MARK}\N{ZERO WIDTH SPACE}\N{ZERO WIDTH NON-JOINER}\N{ZERO WIDTH JOINER}"
    "\N{LEFT-TO-RIGHT MARK}\N{RIGHT-TO-LEFT MARK}"
    "\u202a\u202b\u202c\u202d\u202e"  # embeddings, overrides and their end
    "\N{WORD JOINER}\u2061\u2062\u2063\u2064"  # invisible operators
    "\u2066\u2067\u2068\u2069"  # isolates and their end
    "\N{ZERO WIDTH NO-BREAK SPACE}"
)

# Letters of which lower case alone makes more than one: two sigmas, and two signs that look like letters.
_OTHER_LETTERS = {
    "\N{GREEK CAPITAL LETTER SIGMA}": "\N{GREEK SMALL LETTER SIGMA}",
    "\N{GREEK SMALL LETTER FINAL SIGMA}": "\N{GREEK SMALL LETTER SIGMA}",
    "\N{KELVIN SIGN}": "k",
    "\N{ANGSTROM SIGN}": "a",
}


@cache
def fold_table() -> dict[str, str]:
    """Give the whole table: each character (or pair) that changes, with what it becomes."""
    table = dict(_arabic_rows())
    table.update(_latin_rows())
    table.update((char, "") for char in INVISIBLE)
    table.update((chr(code), "") for code in range(LATIN_MARKS[0], LATIN_MARKS[1] + 1))
    table["_"] = " "  # the words of a hashtag are words
    return table


def _arabic_rows() -> Iterator[tuple[str, str]]:
    for first, last in ARABIC_BLOCKS:
        for code in range(first, last + 1):
            char = chr(code)
            folded = _fold_arabic(char)
            if folded != char:
                yield char, folded
    for pair, composed in arabic.COMPOSED.items():
        yield pair, _fold_arabic(composed)


def _fold_arabic(char: str) -> str:
    """Fold one character of the Arabic blocks by camel-tools, then by our own rows.

    A sign that stands for words (rial, basmala) becomes words of their own, whatever it touches.
    """
    if unicodedata.category(char) in ("Mn", "Cf"):
        # All marks, so also those that camel-tools' dediac_ar drops; importing that costs half a second.
        return ""
    folded = normalize_unicode(char)
    folded = normalize_teh_marbuta_ar(normalize_alef_maksura_ar(normalize_alef_ar(folded)))
    folded = folded.replace("\N{ARABIC TATWEEL}", "")
    folded = "".join(arabic.SAME_LETTERS.get(part, part) for part in folded)
    folded = "".join(part for part in folded if unicodedata.category(part) != "Mn")
    if unicodedata.category(char) == "Nd":
        return str(unicodedata.digit(char))
    if unicodedata.category(char).startswith("S"):
        return char if folded == char else f" {folded} "
    # A presentation form of a lone mark is a blank that carries it: nothing is left.
    return folded.strip() if char >= "\N{ARABIC LETTER ALEF WASLA ISOLATED FORM}" else folded


def _latin_rows() -> Iterator[tuple[str, str]]:
    for first, last in LATIN_BLOCKS:
        for code in range(first, last + 1):
            char = chr(code)
            folded = english.PLAIN_LETTERS.get(char) or _without_marks(char)
            if folded != char and folded.isascii():
                yield char, folded
    yield from _OTHER_LETTERS.items()
    for code in range(FULLWIDTH[0], FULLWIDTH[1] + 1):
        plain = unicodedata.normalize("NFKC", chr(code))
        yield chr(code), " " if plain == "_" else plain.lower()


def _without_marks(char: str) -> str:
    parts = unicodedata.normalize("NFKD", char)
    return "".join(part for part in parts if unicodedata.category(part) != "Mn").lower()


@cache
def canonical_pairs() -> dict[str, str]:
    """Give each pair of Arabic characters that Unicode takes for another text: composed, or in its order."""
    block = [chr(code) for code in range(*ARABIC_BLOCKS[0])]
    marks = [char for char in block if unicodedata.combining(char)]
    pairs = (char + mark for char in block for mark in marks)
    return {pair: normal for pair in pairs if (normal := unicodedata.normalize("NFC", pair)) != pair}


@cache
def inside_words() -> str:
    """Give the characters that are no letter, digit or mark, and yet are folded as part of a word."""
    return "".join(
        char
        for char, folded in fold_table().items()
        if len(char) == 1
        and unicodedata.category(char)[0] not in "LNM"
        and (not folded or any(part.isalnum() for part in folded))
    )


@cache
def _pairs() -> tuple[tuple[str, str], ...]:
    return tuple((key, folded) for key, folded in fold_table().items() if len(key) > 1)


@cache
def _singles() -> dict[int, str]:
    return {ord(key): folded for key, folded in fold_table().items() if len(key) == 1}


def fold(text: str) -> str:
    """Fold a text: what readers take for the same becomes the same. Lengths may change."""
    if "\N{ARABIC HAMZA ABOVE}" in text:  # every pair ends in it; looking is cheaper than replacing
        for pair, folded in _pairs():
            text = text.replace(pair, folded)
    return text.translate(_singles()).lower()
