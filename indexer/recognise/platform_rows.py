"""The table of ``platform_names.py`` made ready to be run, and where in a text its rows are worth trying.

What the words around a name have to be is judged in ``platforms.py``.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import chain

from indexer.recognise.platform_names import (
    ARABIC_COMPANY,
    ARABIC_INTRODUCTION,
    ENGLISH_COMPANY,
    ENGLISH_INTRODUCTION,
    PLATFORM_NAMES,
    PlatformName,
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
    introduced_by: tuple[re.Pattern[str], re.Pattern[str]]  # Arabic, Latin
    followed_by: tuple[re.Pattern[str], re.Pattern[str]]
    not_near: re.Pattern[str] | None


def _compile(name: PlatformName) -> Row:
    spelling = "".join(_SPELLINGS.get(char, char) for char in name.spelling)
    own_before, own_after = name.introduced_by, name.followed_by
    return Row(
        name=name,
        pattern=re.compile(rf"(?s:.{{0,{_LONGEST_BEFORE_KEY + _CLITIC_IN_KEY}}}?)({spelling})"),
        introduced_by=(
            re.compile(own_before or ARABIC_INTRODUCTION),
            re.compile(own_before or ENGLISH_INTRODUCTION),
        ),
        followed_by=(re.compile(own_after or ARABIC_COMPANY), re.compile(own_after or ENGLISH_COMPANY)),
        not_near=re.compile(name.not_near) if name.not_near else None,
    )


def _rows_by_key() -> dict[str, tuple[Row, ...]]:
    rows: dict[str, tuple[Row, ...]] = {}
    for row in map(_compile, PLATFORM_NAMES):
        for key in row.name.keys:
            rows[key] = (*rows.get(key, ()), row)
    return rows


_ROWS = _rows_by_key()
_LATIN_KEYS = {key: key.encode("ascii", "ignore") for key in _ROWS if key.islower()}
_CAPITAL_KEYS = {key: key.encode("ascii") for key in _ROWS if key.isupper()}
_ARABIC_KEYS = tuple(key for key in _ROWS if not (key.islower() or key.isupper()))


def places_of_rows(text: str) -> Iterator[tuple[Row, int, int]]:
    """Give where the spellings of the rows stand (start and end), as ``finditer`` of each would, but sooner.

    A text that holds no key of a row, and most hold none of any, does not hold the name.
    """
    places = _places_of_keys(text)
    for row in dict.fromkeys(row for key in places for row in _ROWS[key]):
        near = [places[key] for key in row.name.keys if key in places]
        end = 0
        for place in near[0] if len(near) == 1 else sorted(chain.from_iterable(near)):
            if place + _CLITIC_IN_KEY < end:
                continue
            match = row.pattern.match(text, max(end, place - _LONGEST_BEFORE_KEY))
            if match:
                start, end = match.span(1)
                yield row, start, end


def _places_of_keys(text: str) -> dict[str, list[int]]:
    places: dict[str, list[int]] = {}
    if not text.isascii():
        places = {key: _places_of(key, text) for key in _ARABIC_KEYS if key in text}
    latin = text.encode("ascii", "ignore")  # of an Arabic text hardly anything
    places |= {key: _places_of(key, text) for key, written in _CAPITAL_KEYS.items() if written in latin}
    latin = latin.lower()
    if keys := [key for key, written in _LATIN_KEYS.items() if written in latin]:
        lower = _lower(text)
        places |= {key: _places_of(key, lower) for key in keys}
    return places


def _lower(text: str) -> str:
    """Lower case of the same length: a capital I with a dot would make two letters."""
    lower = text.lower()
    return lower if len(lower) == len(text) else "".join(char.lower()[0] for char in text)


def _places_of(key: str, text: str) -> list[int]:
    places: list[int] = []
    at = text.find(key)
    while at >= 0:
        places.append(at)
        at = text.find(key, at + 1)
    return places
