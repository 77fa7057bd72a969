"""The tables of ``platform_names`` made ready to be run, and where in a text its rows are worth trying.

What the words around a name have to be is judged in ``platforms.py``.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import chain
from typing import AnyStr

from indexer.recognise.letter_bytes import Readable, letter_bytes
from indexer.recognise.platform_names import PLATFORM_NAMES
from indexer.recognise.platform_names.row import PlatformName
from indexer.recognise.platform_names.surroundings import (
    ARABIC_COMPANY,
    ARABIC_INTRODUCTION,
    ENGLISH_COMPANY,
    ENGLISH_INTRODUCTION,
)

_LONGEST_BEFORE_KEY = 8  # letters of a name before its key
_CLITIC_IN_KEY = 1  # a key may hold the clitic before its name

_SPELLINGS = {
    "\N{ARABIC LETTER ALEF}": "[اأإآٱ]",  # all alefs
    "\N{ARABIC LETTER YEH}": "[يىئ]",  # ya, alef maksura, ya with hamza
    "%": "[غجقكڠ]",  # the letters for a hard g
    "~": "[ \u00a0_-]?",
}


@dataclass(frozen=True, slots=True, eq=False)
class Row:
    """A row of the table, ready to be run."""

    name: PlatformName
    pattern: re.Pattern[str]  # the name is its group, a few letters behind where it is matched
    introduced_by: tuple[tuple[re.Pattern[str], ...], ...]  # an Arabic name, a Latin one
    followed_by: tuple[re.Pattern[str], ...]
    not_near: re.Pattern[str] | None


_ARABIC_INTRODUCTION, _ENGLISH_INTRODUCTION = (
    re.compile(ARABIC_INTRODUCTION),
    re.compile(ENGLISH_INTRODUCTION),
)
_INTRODUCTIONS = (_ARABIC_INTRODUCTION,), (_ENGLISH_INTRODUCTION, _ARABIC_INTRODUCTION)
_COMPANIES = re.compile(ARABIC_COMPANY), re.compile(ENGLISH_COMPANY)


def _compile(name: PlatformName) -> Row:
    spelling = "".join(_SPELLINGS.get(char, char) for char in name.spelling)
    own_before = name.introduced_by and re.compile(name.introduced_by)
    own_after = name.followed_by and re.compile(name.followed_by)
    return Row(
        name=name,
        pattern=re.compile(rf"(?s:.{{0,{_LONGEST_BEFORE_KEY + _CLITIC_IN_KEY}}}?)({spelling})"),
        introduced_by=((own_before,), (own_before,)) if own_before else _INTRODUCTIONS,
        followed_by=(own_after, own_after) if own_after else _COMPANIES,
        not_near=re.compile(name.not_near) if name.not_near else None,
    )


def _rows_by_key() -> dict[str, tuple[Row, ...]]:
    rows: dict[str, tuple[Row, ...]] = {}
    for row in map(_compile, PLATFORM_NAMES):
        for key in row.name.keys:
            rows[key] = (*rows.get(key, ()), row)
    return rows


_ROWS = _rows_by_key()
# A hard g is written with any of jeem, ghain, qaf and kaf: "%" in a key.
_HARD_G = bytes.maketrans(letter_bytes("جغق"), letter_bytes("ككك"))
_NOT_LATIN = bytes(set(range(256)) - set(b"abcdefghijklmnopqrstuvwxyz"))
_HARD_KEYS = {key: letter_bytes(key.replace("%", "ك")) for key in _ROWS if "%" in key}
_LATIN_KEYS = {key: letter_bytes(key) for key in _ROWS if key.islower() or key.isupper()}
_LATIN_LETTERS = {key: letters.translate(None, _NOT_LATIN) for key, letters in _LATIN_KEYS.items()}
_ARABIC_KEYS = {key: letter_bytes(key) for key in _ROWS if key not in _HARD_KEYS and key not in _LATIN_KEYS}


def places_of_keys(written: Readable) -> dict[str, list[int]]:
    """Give where the keys of the rows stand in the letters of a text; most texts hold none."""
    letters = written.letters
    latin = letters.translate(None, _NOT_LATIN)  # of an Arabic text hardly anything
    present = [key for key, written in _LATIN_LETTERS.items() if written in latin]
    places = _places_of({key: _LATIN_KEYS[key] for key in present if key.islower()}, letters)
    if capitals := {key: key for key in present if key.isupper()}:
        places |= _places_of(capitals, written.text())
    if not letters.isascii():
        places |= _places_of(_ARABIC_KEYS, letters) | _places_of(_HARD_KEYS, letters.translate(_HARD_G))
    return places


def _places_of(keys: dict[str, AnyStr], text: AnyStr) -> dict[str, list[int]]:
    places: dict[str, list[int]] = {}
    for key, written in keys.items():
        at = text.find(written)
        while at >= 0:
            places.setdefault(key, []).append(at)
            at = text.find(written, at + 1)
    return places


def places_of_rows(plain: str, places: dict[str, list[int]]) -> Iterator[tuple[Row, int, int]]:
    """Give where the spellings of the rows stand (start and end), as ``finditer`` of each would, but sooner.

    ``places`` are those of the keys: a text without any key of a row does not hold the name.
    """
    for row in dict.fromkeys(row for key in places for row in _ROWS[key]):
        near = [places[key] for key in row.name.keys if key in places]
        end = 0
        for place in near[0] if len(near) == 1 else sorted(chain.from_iterable(near)):
            if place + _CLITIC_IN_KEY < end:
                continue
            match = row.pattern.match(plain, max(end, place - _LONGEST_BEFORE_KEY))
            if match:
                start, end = match.span(1)
                yield row, start, end
