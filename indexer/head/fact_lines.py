"""Who wrote and of which day a page is, as single lines above its text say.

Lines that say both at once are taken apart in ``facts.py`` where that is sure; here they are only read.
"""

import re
from collections.abc import Sequence
from functools import lru_cache
from typing import Final

from indexer.furniture.buttons import PAGE_WORDS
from indexer.furniture.lines import line_kind, words_of
from indexer.head.byline import says_who
from indexer.head.byline_below_title import is_writer
from indexer.head.first_names import begins_with_first_name
from indexer.head.publication_date import day_alone, is_date_line
from indexer.head.shared_words import SharedWords

_LONGEST: Final = 120
_PART_BREAK: Final = re.compile(r"\s*[|•·]\s*|,\s*(?=(?i:(?:last )?updated)\b)")


def is_fact(line: str) -> bool:
    """Whether a line is a byline or says of which day the page is."""
    return bool(facts_of(line))


def has_day(line: str) -> bool:
    """Whether a line says of which day the page is, besides a byline at most."""
    return any(is_day for _, is_day in facts_of(line))


def facts_of(line: str) -> tuple[tuple[str, bool], ...]:
    """The bylines and days (whether it is one) in a line: two in ``Jane Roe | Updated 2 May 2016``."""
    return _facts_of_short(line) if len(line) <= _LONGEST else ()


def writer_over(above: Sequence[str], text: SharedWords) -> list[str]:
    """The writer's name right above a headline, as columns have it; whom the text names, it is about."""
    return [
        line for line in above[-1:] if begins_with_first_name(line) and is_writer(line) and not text.has(line)
    ]


@lru_cache(maxsize=256)  # the lines of a page's head are asked several times
def _facts_of_short(line: str) -> tuple[tuple[str, bool], ...]:
    facts: list[tuple[str, bool]] = []
    is_whole = is_date_line(line) or says_who(line)
    for part in (line,) if is_whole else _PART_BREAK.split(line):
        if is_date_line(part):
            facts.append((part, True))
        elif day := day_alone(part):
            facts.append((day, True))
        elif says_who(part) and line_kind(part) is None and not PAGE_WORDS.intersection(words_of(part)):
            facts.append((part, False))
    return tuple(facts)
