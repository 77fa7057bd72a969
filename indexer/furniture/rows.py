"""Rows of headlines and of menus whose parts stood apart on a page: the gaps between them tell them."""

import re
from collections.abc import Sequence
from typing import Final

from indexer.furniture.lines import SHORT_LINE, ends_sentence

_GAP: Final = re.compile(r"[ \u00a0]{3,}|\t+")
_GAPS: Final = ("   ", "\u00a0\u00a0", "\u00a0 ", "\t")
_MENU_GAPS: Final = ("  ", "\u00a0", "\t")
_MENU_GAP: Final = re.compile(r"[ \u00a0]{2,}|\t+")
_MENU_PARTS: Final = 4
_MENU_WORDS: Final = 4
_IN_NO_MENU: Final = re.compile(r"[:«»·|]|\d{2}")  # labels, the way from the front page, dates, figures
_SENTENCE: Final = 8  # blanks
_TICKER_PARTS: Final = 5
_TICKER_SENTENCES: Final = 0.25
_HEADLINE_WORDS: Final = (6, 16)  # on an average; half verses that gaps part have fewer
_LEAST_LEFT: Final = 30


def without_tickers(lines: Sequence[str]) -> Sequence[str]:
    """Drop rows of headlines with wide gaps between them, as they were copied, and of menus; blanks stay.

    A menu stands above the first or below the last sentence: within a text such a row is of a table. A text
    of which hardly anything would be left is none of headlines.
    """
    gaps = [place for place, line in enumerate(lines) if any(gap in line for gap in _MENU_GAPS)]
    if not gaps:
        return lines
    places = {place for place in gaps if _is_ticker(lines[place])} | _menu_rows(lines, gaps)
    if not places:
        return lines
    rest = ["" if place in places else line for place, line in enumerate(lines)]
    return rest if sum(len(line.split()) for line in rest) >= _LEAST_LEFT else lines


def _menu_rows(lines: Sequence[str], gaps: Sequence[int]) -> set[int]:
    """The places of rows of a few words each with wide ``gaps`` between, above and below all sentences."""
    rows = {place for place in gaps if _is_menu_row(lines[place])}
    if not rows:
        return rows
    told = [place for place, line in enumerate(lines) if line.count(" ") >= _SENTENCE and ends_sentence(line)]
    return {place for place in rows if told and not told[0] < place < told[-1]}


def _is_menu_row(line: str) -> bool:
    if ends_sentence(line) or _IN_NO_MENU.search(line):
        return False
    parts = [part for part in _MENU_GAP.split(line.strip()) if part.strip()]
    return len(parts) >= _MENU_PARTS and all(part.count(" ") < _MENU_WORDS for part in parts)


def _is_ticker(line: str) -> bool:
    if len(line) < SHORT_LINE or sum(map(line.count, _GAPS)) < _TICKER_PARTS - 1:
        return False
    parts = [part for part in _GAP.split(line) if part.strip()]
    if len(parts) < _TICKER_PARTS or sum(map(ends_sentence, parts)) > _TICKER_SENTENCES * len(parts):
        return False
    return _HEADLINE_WORDS[0] <= len(line.split()) / len(parts) <= _HEADLINE_WORDS[1]
