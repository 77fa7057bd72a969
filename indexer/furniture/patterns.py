"""How tables of wordings are read: by a line's first word, then by what follows it.

A line that begins with no first word of a table costs one look, however many rows the tables have; the
patterns of a row are put together when a line begins with its word.
"""

import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from functools import cache
from itertools import product
from typing import Final

# What may stand before a button: bullets, dashes, brackets; no quotation mark, for that begins a speech.
_BEFORE: Final = r"[^\w\n\"“”«»‘’'@#＃$€£%]{0,6}"
_BEGINNING: Final = re.compile(_BEFORE + r"(\w+)")
_PLEASE: Final = re.compile(r"please (\w+)", re.IGNORECASE)
_TAG: Final = re.compile(r"(?:\s|^)[#＃]\w")
_AND: Final = "\N{ARABIC LETTER WAW}"
_PARTS: Final = re.compile(r"[_'’]")

# Letters that stand for each other: alef with its signs, ha and ta marbuta, ya with and without dots.
_ALEFS: Final = (
    "\N{ARABIC LETTER ALEF}\N{ARABIC LETTER ALEF WITH MADDA ABOVE}"
    "\N{ARABIC LETTER ALEF WITH HAMZA ABOVE}\N{ARABIC LETTER ALEF WITH HAMZA BELOW}"
)
_HEHS: Final = "\N{ARABIC LETTER HEH}\N{ARABIC LETTER TEH MARBUTA}"
_YEHS: Final = "\N{ARABIC LETTER YEH}\N{ARABIC LETTER ALEF MAKSURA}"
_ALIKE: Final = {letter: letters for letters in (_ALEFS, _HEHS, _YEHS) for letter in letters}
_ANY_SPELLING: Final = str.maketrans({letter: f"[{letters}]" for letter, letters in _ALIKE.items()})

Row = tuple[str, str]


@dataclass(frozen=True, slots=True)
class Wordings:
    """Lines of one meaning: ``rows`` of first words, and a pattern of what has to follow one of them.

    The first words of a row are parted by blanks; an underscore in one stands for a blank or a hyphen.
    Case, hamza and dots do not matter, nor do "please" and "and" before the first word; Arabic patterns hold
    no sets of letters. ``touches`` is a line that goes, ``leaves`` one with the same words that stays.
    """

    name: str
    gloss: str
    rows: tuple[Row, ...]
    touches: str
    leaves: str


def reader_of(tables: Iterable[Wordings]) -> Callable[[str], bool]:
    """A function that says whether a line is one of the tables'. A line with a hashtag is none."""
    rows = _by_first_word(tables)

    @cache
    def patterns_of(word: str) -> tuple[re.Pattern[str], ...]:
        return tuple(_pattern(first, rest) for first, rest in dict.fromkeys(rows[word]))

    def begins(line: str, word: str, start: int) -> bool:
        return word in rows and any(pattern.match(line, start) for pattern in patterns_of(word))

    def is_of_tables(line: str) -> bool:
        begin = _BEGINNING.match(line)
        if begin is None:
            return False
        word, start = begin[1], begin.start(1)
        if word not in rows and word[0] == _AND:
            word, start = word[1:], start + 1
        if word not in rows or _TAG.search(line):
            return False
        if begins(line, word, start):
            return True
        asked = _PLEASE.match(line, start)
        return asked is not None and begins(line, asked[1], asked.start(1))

    return is_of_tables


def phrases(text: str) -> tuple[str, ...]:
    """The phrases of a text, between slashes."""
    return tuple(phrase.strip() for phrase in text.split("/"))


def _by_first_word(tables: Iterable[Wordings]) -> Mapping[str, list[Row]]:
    """Each row under the words that its lines may begin with: ``sign_up`` under Sign, SIGN, sign, signup."""
    rows: dict[str, list[Row]] = {}
    for table in tables:
        for words, rest in table.rows:
            for first in words.split():
                for key in {_PARTS.split(first)[0], first.replace("_", "")}:
                    for spelling in _spellings(key):
                        rows.setdefault(spelling, []).append((first, rest))
    return rows


def _spellings(word: str) -> Iterable[str]:
    if word.isascii():
        return (word, word.capitalize(), word.upper())
    return map("".join, product(*(_ALIKE.get(letter, letter) for letter in word)))


def _pattern(first: str, rest: str) -> re.Pattern[str]:
    first, rest = first.translate(_ANY_SPELLING).replace("_", "[ -]?"), rest.translate(_ANY_SPELLING)
    return re.compile(rf"(?i:{first}\b(?!-\w){rest})")
