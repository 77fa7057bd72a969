"""Which of the lines above a text can be its headline, and which of them stands there twice.

How the headline is chosen is for ``pasted/edge_head.py`` and ``pasted/head.py``.
"""

import re
from collections import Counter
from collections.abc import Sequence
from typing import Final

from indexer.furniture.lines import is_page_talk, line_key, line_kind, words_of
from indexer.head.byline import is_labelled_byline
from indexer.head.byline_below_title import read_below_title
from indexer.head.line_shapes import TAG_SIGNS, is_dated, is_entry, says_nothing
from indexer.head.names import LONGEST_BYLINE, has_outlet_word, looks_like_name

_LONGEST_TITLE: Final = 200
_TITLE_WORDS: Final = 24
_REPEATED_WORDS: Final = 3
_BESIDE_TAGS: Final = 2
_BYLINE_WORDS: Final = 5
_SITE_BEHIND: Final = re.compile(r"\s+(?:[-–—|•»«]|::)\s+[^|»«•]{2,60}$")
_GLUED_SITE: Final = re.compile(r"(?:\s+[-–—|]|[-–—|]\s+)[^|»«•–—-]{2,40}$")
_SITE_BEFORE: Final = re.compile(r"[^|»«•\n]{2,40}?\s+[-–—|]\s+")
_TAG: Final = re.compile(r"[#＃@]\w+")


def keys_without_site(line: str) -> tuple[str, str]:
    """Give the folded words of a line without what stands behind its last, or before its first dash.

    That is where the name of a site stands.
    """
    before = _SITE_BEHIND.sub("", line)
    return line_key(_GLUED_SITE.sub("", line) if before == line else before), line_key(
        _SITE_BEFORE.sub("", line)
    )


def is_of_page(line: str) -> bool:
    """Whether a line is known for a part of the page."""
    return line_kind(line) is not None or says_nothing(line)


def can_be_title(line: str) -> bool:
    """Whether a line can be a headline: no entry, date, byline or button, and not nothing but tags."""
    if len(line) > _LONGEST_TITLE or line.endswith(":") or is_entry(line) or _is_of_tags(line):
        return False
    if has_outlet_word(line) and (line.isupper() or _is_byline(line)):
        return False
    is_other = is_of_page(line) or is_dated(line) or is_page_talk(line) or is_labelled_byline(line)
    return 1 < len(words_of(line)) <= _TITLE_WORDS and not is_other


def _is_byline(line: str) -> bool:
    return (
        len(words_of(line)) <= _BYLINE_WORDS and read_below_title(line, " " * 4 * LONGEST_BYLINE) is not None
    )


def _is_of_tags(line: str) -> bool:
    return line.startswith(TAG_SIGNS) and len(words_of(_TAG.sub("", line))) <= _BESIDE_TAGS


def repeated_title(lines: Sequence[str]) -> str:
    """Give the folded words of the one line that can be a headline and stands there twice; else nothing.

    Once it may have the name of the site behind it. Where several lines stand twice, blocks of the page do.
    """
    keys = [line_key(line) for line in lines]
    known = set(keys)
    same = [
        max((bare for bare in keys_without_site(line) if bare in known), key=len, default=key)
        for key, line in zip(keys, lines, strict=True)
        if can_be_title(line) and not looks_like_name(line)
    ]
    again = [key for key, count in Counter(same).items() if count > 1 and len(key.split()) >= _REPEATED_WORDS]
    return again[0] if len(again) == 1 else ""
