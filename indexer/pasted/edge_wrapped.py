"""Paragraphs whose lines were cut at one width, as e-mail and old programs do: put together again."""

from collections.abc import Sequence
from itertools import pairwise
from typing import Final

from indexer.furniture.lines import ends_sentence

_WIDTHS: Final = range(50, 111)  # characters; a paragraph on one line is longer, a column of verse narrower
_LEAST_CUT_LINES: Final = 4
_LEAST_SHARE: Final = 0.5  # of the longer lines that end no sentence; by chance it is one in five
_LONGER: Final = 0.6  # of the width


def unwrapped(lines: Sequence[str]) -> Sequence[str]:
    """Join lines that end only because the next word had no room left; other line ends stay.

    Nothing is changed in a text with longer lines than such programs write, or in one whose lines end where
    they please: headlines in a list, verse, a paragraph on each line.
    """
    width = max(map(len, lines), default=0)
    if width not in _WIDTHS:
        return lines
    full = [_is_full(line, below, width) for line, below in pairwise(lines)]
    if not _are_wrapped(lines, full, width):
        return lines
    joined = [lines[0]]
    for line, goes_on in zip(lines[1:], full, strict=True):
        if goes_on:
            joined[-1] = f"{joined[-1]} {line}"
        else:
            joined.append(line)
    return joined


def _is_full(line: str, below: str, width: int) -> bool:
    """Whether the first word of the line below had no room behind a line."""
    return bool(line and below) and len(line) + 1 + len(below.partition(" ")[0]) > width


def _are_wrapped(lines: Sequence[str], full: Sequence[bool], width: int) -> bool:
    """Whether most longer lines that end in the middle of a sentence are as full as their width allows."""
    cut = [
        is_full
        for (line, below), is_full in zip(pairwise(lines), full, strict=True)
        if below and len(line) >= _LONGER * width and not ends_sentence(line)
    ]
    return sum(cut) >= max(_LEAST_CUT_LINES, _LEAST_SHARE * len(cut))
