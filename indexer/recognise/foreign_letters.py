"""How much the letters of a word are rather those of another language than of English and of names.

Every sequence of two to five letters has a weight for each language. The weights were learned from word lists
(``benchmarks/foreign_letters.py``) and stand in ``foreign_letters.bin``; words that are known by themselves
stand in ``foreign_telling_words.py``.
"""

from functools import cache, lru_cache
from importlib.resources import files
from typing import Final
from zlib import crc32

LANGUAGES: Final = ("fr", "de", "es", "it", "tr", "pt")
ROWS: Final = 1 << 16
"""Sequences share the rows of the table by their checksums."""
SCALE: Final = 64
"""Weights stand in the table as whole numbers from -127 to 127, in parts of this."""

_SHORTEST, _LONGEST = 2, 5  # letters of a sequence, the word's beginning and end among them
_LANE: Final = 16  # bits
_LANE_MASK: Final = (1 << _LANE) - 1
_BIAS: Final = 128
_ENCODING: Final = "cp1254"  # has the letters of all these languages, each in one byte


def rows_of(word: str) -> set[int]:
    """Give the rows of the table that hold the sequences of a word in small letters."""
    letters = b"^" + word.encode(_ENCODING, "replace") + b"$"
    length = len(letters)
    return {
        crc32(letters[at : at + size]) % ROWS
        for size in range(_SHORTEST, _LONGEST + 1)
        for at in range(length - size + 1)
    }


@lru_cache(maxsize=8192)
def leads(word: str) -> dict[str, float]:
    """Give for each language how much rather a word in small letters is its own: below 0 English or a name,
    above 1 surely the language's.
    """
    rows = rows_of(word)
    table = _table()
    total = sum([table[row] for row in rows])
    nothing = _BIAS * len(rows)
    return {
        language: ((total >> _LANE * at & _LANE_MASK) - nothing) / SCALE
        for at, language in enumerate(LANGUAGES)
    }


@cache
def _table() -> list[int]:
    """The weights of a row in one number, so that rows are added up at once."""
    packed = files("indexer.recognise").joinpath("foreign_letters.bin").read_bytes()
    width = len(LANGUAGES)
    wide = bytearray(2 * len(packed))
    wide[::2] = packed
    return [int.from_bytes(wide[at : at + 2 * width], "little") for at in range(0, len(wide), 2 * width)]
