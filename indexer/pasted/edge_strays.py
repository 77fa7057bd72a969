"""Counters, requests for comments and rights that stand between two paragraphs of a text and end none.

What stands below such a line at the end of an article is told in ``edges.py``.
"""

import re
from collections.abc import Sequence
from typing import Final

from indexer.furniture.lines import heads_comments, is_page_talk, line_kind, says_rights, words_of
from indexer.furniture.talk import ADDRESSING, ONLY_SAID_BY_PAGES, bare
from indexer.furniture.vocabulary import COMMENTING
from indexer.head.byline import is_credit
from indexer.head.line_shapes import TAG_SIGNS, begins_text

_LONGEST: Final = 60
_PARAGRAPH_WORDS: Final = 12
_QUOTED: Final = re.compile(r"[“\"«][^“”\"«»]*[”\"»]")
_STOPS: Final = (".", ".”", '."', ".»", ".)")
# Who writes a comment speaks to others and of himself: you, I, my, me.
_PERSONS: Final = (ADDRESSING - {"us"}) | {"i", "my", "me", "انا"}  # "US" is a country, too


def without_strays(lines: Sequence[str]) -> Sequence[str]:
    """Leave out such lines below which whole paragraphs stand, and nothing else but buttons at the end.

    Comments have names, dates and buttons between them, speak to others, and are seldom whole paragraphs.
    """
    strays = [place for place, line in enumerate(lines) if _is_stray(line)]
    if not strays:
        return lines
    among = _places_of_paragraphs(lines, set(strays))
    return [line for place, line in enumerate(lines) if not (place in among and place in strays)]


def _places_of_paragraphs(lines: Sequence[str], strays: set[int]) -> range:
    """The last lines that are nothing but paragraphs and ``strays`` between them, without a foot."""
    end = 0
    for place in range(len(lines) - 1, -1, -1):
        line = lines[place]
        if not line or (place in strays and end) or (not end and _is_of_foot(line)):
            continue
        if not _is_paragraph(line):
            return range(place + 1, end)
        end = end or place + 1
    return range(end)


def _is_of_foot(line: str) -> bool:
    """Whether a line below the last paragraph is a credit, a tag or a button, but none of comments."""
    if is_credit(line) or any(sign in line for sign in TAG_SIGNS):
        return True
    return line_kind(line) is not None and COMMENTING.isdisjoint(words_of(line))


def _is_stray(line: str) -> bool:
    return 0 < len(line) <= _LONGEST and (heads_comments(line) or says_rights(line))


def _is_paragraph(line: str) -> bool:
    """Whether a line is a whole paragraph in which nobody speaks to readers, and no page of itself."""
    if line.count(" ") < _PARAGRAPH_WORDS - 1 or not line.endswith(_STOPS) or not begins_text(line):
        return False
    words = words_of(_QUOTED.sub(" ", line))
    if not _PERSONS.isdisjoint(words):
        return False
    return ONLY_SAID_BY_PAGES.isdisjoint(map(bare, words)) and not is_page_talk(line)
