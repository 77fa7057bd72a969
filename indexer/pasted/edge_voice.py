"""Sentences in which the page speaks: to its readers, in the words of pages, and as no reporter does.

Short lines are for ``edge_talk.py``, what asks for money in several lines for ``edge_appeals.py``; here one
sentence or paragraph is told by what it has (somebody who is spoken to, what only pages offer) and by what it
lacks: persons, the past, speech.
"""

import re
from collections.abc import Sequence, Set
from typing import Final

from archive.text.analyzer import fold
from archive.text.stop_words import STOP_WORDS
from indexer.furniture.lines import line_kind, words_of
from indexer.furniture.talk import CALLING_AS_WRITTEN, NARRATING, ONLY_SAID_BY_PAGES, SAID_BY_PAGES, bare
from indexer.head.byline import is_credit
from indexer.head.line_shapes import TAG_SIGNS, begins_text, is_dated, word_count
from indexer.head.shared_words import SharedWords
from indexer.pasted.edge_talk import calls_on_readers, is_talk

_SHORTEST: Final = 25
_LONGEST: Final = 600
_LEAST_WORDS: Final = 6  # that mean something
_PAGE_SHARE: Final = 0.3
_PAGE_WORDS: Final = 3
_SURE_SHARE: Final = 0.5
_SURE_WORDS: Final = 5
_TEXT_SHARE: Final = 0.26
_OWN_SHARE: Final = 0.4
_CALLING_SHARE: Final = 0.25  # of a text's sentences; in manuals and in weblogs more of them speak to readers
_MOST_CALLING: Final = 0.45
_LEAST_LEFT: Final = 30  # words

_QUOTED: Final = re.compile(r"[“\"«][^“”\"«»]*[”\"»]")
_WORD: Final = re.compile(r"[^\W\d_]+")


def without_voice(lines: Sequence[str], own: Set[str]) -> Sequence[str]:
    """Leave out sentences in which the page speaks; none of the text's ``own`` lists, and none of a text
    that speaks to its readers itself or has much to say about pages."""
    signs = {place: found for place, line in enumerate(lines) if (found := _signs(line, own)) is not None}
    if not signs:
        return lines
    rest = [line for place, line in enumerate(lines) if place not in signs and begins_text(line)]
    if word_count(rest) < _LEAST_LEFT:
        return lines
    text = SharedWords(rest)
    calling = sum(map(_calls, rest)) / len(rest)
    dropped = {
        place
        for place, is_sure in signs.items()
        if calling <= (_MOST_CALLING if is_sure else _CALLING_SHARE)
        and text.share(lines[place]) <= (_OWN_SHARE if _names_page(lines[place]) else _TEXT_SHARE)
    }
    return [line for place, line in enumerate(lines) if place not in dropped] if dropped else lines


def _signs(line: str, own: Set[str]) -> bool | None:
    """Whether a line is surely in the voice of a page; None for one that is in another voice."""
    if not _SHORTEST <= len(line) <= _LONGEST or CALLING_AS_WRITTEN.isdisjoint(line.split()):
        return None
    if line in own or _QUOTED.search(line) or any(sign in line for sign in TAG_SIGNS):
        return None
    words = _WORD.findall(fold(line))
    if not NARRATING.isdisjoint(words) or not calls_on_readers(line, words):
        return None
    told = [bare(word) for word in words if word not in STOP_WORDS and len(word) > 1]
    of_pages = [word for word in told if word in SAID_BY_PAGES]
    count, share = len(set(of_pages)), len(of_pages) / max(len(told), 1)
    if len(told) < _LEAST_WORDS or count < _PAGE_WORDS or share < _PAGE_SHARE:
        return None
    if line_kind(line) is not None or is_talk(line) or is_dated(line) or is_credit(line):
        return None  # for those who know them
    return count >= _SURE_WORDS and share >= _SURE_SHARE


def _names_page(line: str) -> bool:
    """Whether a line asks and offers in several sentences what only pages have ("Get it in your inbox")."""
    is_asked = "? " in line or "! " in line or "؟ " in line
    return is_asked and not ONLY_SAID_BY_PAGES.isdisjoint(map(bare, words_of(line)))


def _calls(line: str) -> bool:
    plain = _QUOTED.sub(" ", line)
    return calls_on_readers(plain, _WORD.findall(fold(plain)))
