"""The headline, byline and date above the text of a pasted page, among its menus and buttons.

Where that text stands is ``page_structure.py``'s part; how bylines are read is ``byline.py``'s.
"""

import re
from collections.abc import Sequence
from functools import lru_cache
from typing import Final

from archive.text.analyzer import analyze
from archive.text.stop_words import STOP_WORDS
from indexer.byline import says_who
from indexer.furniture_buttons import PAGE_WORDS
from indexer.furniture_lines import line_key, line_kind, words_of
from indexer.headline_lines import repeated_title
from indexer.names import looks_like_name
from indexer.page_boxes import is_caption_of_agency
from indexer.publication_date import day_alone, is_date_line
from indexer.shared_words import SharedWords

_LINES_ABOVE: Final = 25
_LONGEST_TITLE: Final = 200
_TITLE_WORDS: Final = 3
_FEWER: Final = 2
_TITLE_SHARE: Final = 0.5
_SHARE_ABOVE_FACT: Final = 0.25
_FACTS_BELOW_TITLE: Final = 2
_FACTS_WITHIN: Final = 8
_TITLE_ABOVE_FACTS: Final = 3
_DATE_ABOVE: Final = 4
_STANDFIRST_WORDS: Final = 8
_STANDFIRST_STEMS: Final = 2
_LINE_OF_LIST: Final = 5
_STANDFIRST_SHARE: Final = 0.3
_LONGEST_FACTS: Final = 120

_PART_BREAK: Final = re.compile(r"\s*[|•·]\s*|,\s*(?=(?i:(?:last )?updated)\b)")
_CRUMBS: Final = re.compile(r"\s[>»›/|]\s|[©®]")


def read_pasted_head(above: Sequence[str], text: str, *, title: str | None) -> tuple[str | None, list[str]]:
    """Find the headline (the ``title`` that is known, or another) in the lines above a text.

    Gives it with the lines that belong to the text: headline, standfirst, byline, date; or, without a
    headline, only the date nearest to the text.
    """
    above = above if title else above[-_LINES_ABOVE:]
    found = _known_title(above, title) if title else _unknown_title(above, text)
    if found is None:
        return None, _days(above[-_LINES_ABOVE:])[-1:]
    same = line_key(above[found])
    head = _head([line for line in above[found + 1 :] if line_key(line) != same], SharedWords([text]))
    if not any(map(is_date_line, head)):
        head = [*_days(above[max(found - _DATE_ABOVE, 0) : found])[-1:], *head]
    return above[found], [above[found], *head]


def _known_title(above: Sequence[str], title: str) -> int | None:
    wanted = line_key(title)
    return next((index for index, line in enumerate(above) if line_key(line) == wanted), None)


def _unknown_title(above: Sequence[str], text: str) -> int | None:
    """The line that stands twice above a text, unless another one shares much more of its words."""
    likely = _title(above, text)
    wanted = repeated_title(above)
    again = _known_title(above, wanted) if wanted else None
    if again is None or likely is None:
        return likely if again is None else again
    words = SharedWords([text])
    return again if _FEWER * words.shared(above[again]) >= words.shared(above[likely]) else likely


def _title(above: Sequence[str], text: str) -> int | None:
    """The line that shares most words with the text; above a byline or a date it needs to share fewer.

    Of a headline and its standfirst the first is it.
    """
    stems = set(analyze(text).stem)
    facts = [bool(_facts(line)) for line in above]
    shared = {
        index: count
        for index, line in enumerate(above)
        if (not facts[index] or looks_like_name(line))
        and (count := _shared(line, stems, any(facts[index + 1 : index + 1 + _FACTS_BELOW_TITLE])))
    }
    if not shared:
        return _above_facts(above, facts)
    best = max(shared, key=lambda index: (shared[index], -index))
    bare = next((index for index in shared if index > best and above[best].endswith(above[index])), None)
    if bare is not None:  # the way from the front page, glued to the headline
        return bare
    return best - 1 if best - 1 in shared else best


def _shared(line: str, stems: set[str], is_above_fact: bool) -> int:
    """How many words a line shares with the text; 0 if they are too few for a headline."""
    if (
        len(line) > _LONGEST_TITLE
        or _CRUMBS.search(line)
        or _is_sentence(line)
        or line_kind(line) is not None
    ):
        return 0
    words = [stem for stem in analyze(line).stem if stem not in STOP_WORDS and len(stem) > 1]
    shared = sum(stem in stems for stem in words)
    enough = _SHARE_ABOVE_FACT if is_above_fact else _TITLE_SHARE
    if len(words) < _TITLE_WORDS or shared < enough * len(words):
        return 0
    return shared + _TITLE_WORDS if is_above_fact else shared


def _is_sentence(line: str) -> bool:
    return line.endswith(".") and len(line.split()) >= _STANDFIRST_WORDS


def _above_facts(above: Sequence[str], facts: Sequence[bool]) -> int | None:
    """The longest line right above the byline or date that the text stands under."""
    fact = next((index for index in range(max(len(above) - _FACTS_WITHIN, 0), len(above)) if facts[index]), 0)
    window = [index for index in range(max(fact - _TITLE_ABOVE_FACTS, 0), fact) if not facts[index]]
    sizes = {index: len(words_of(above[index])) for index in window if not _CRUMBS.search(above[index])}
    best = max(sizes, key=lambda index: sizes[index], default=None)
    return best if best is not None and sizes[best] > 1 else None


def _head(lines: Sequence[str], text: SharedWords) -> list[str]:
    """Byline and date between headline and text, and behind them the lines that are about the same."""
    told: list[str] = []
    has_byline = has_day = False
    facts_begin = next((place for place, line in enumerate(lines) if _facts(line)), len(lines))
    for line in lines:
        for fact, is_day in _facts(line):
            if not (has_day if is_day else has_byline):
                told.append(fact)
            has_day, has_byline = has_day or is_day, has_byline or not is_day
    above = [line for line in lines[:facts_begin] if _is_standfirst(line)]
    return [*told, *above, *_list_of_standfirsts(lines[facts_begin:], text)]


def _is_standfirst(line: str) -> bool:
    return len(line.split()) >= _STANDFIRST_WORDS and _can_be_standfirst(line)


def _can_be_standfirst(line: str) -> bool:
    return line_kind(line) is None and not is_caption_of_agency(line)


def _list_of_standfirsts(lines: Sequence[str], text: SharedWords) -> list[str]:
    """The lines below byline and date that say what a text is about; one alone may be a caption."""
    run: list[str] = []
    found: list[str] = []
    for line in (*lines, ""):
        if line and len(line.split()) >= _LINE_OF_LIST and _can_be_standfirst(line) and not _facts(line):
            run.append(line)
            continue
        is_about = any(text.is_about(each, stems=_STANDFIRST_STEMS, share=_STANDFIRST_SHARE) for each in run)
        if len(run) > 1 and is_about:
            found.extend(run)
        run = []
    return found


def is_fact(line: str) -> bool:
    """Whether a line is a byline or says of which day the page is."""
    return bool(_facts(line))


def has_day(line: str) -> bool:
    """Whether a line says of which day the page is, besides a byline at most."""
    return any(is_day for _, is_day in _facts(line))


def _facts(line: str) -> tuple[tuple[str, bool], ...]:
    """The bylines and days (whether it is one) in a line: two in ``Jane Roe | Updated 2 May 2016``."""
    return _facts_of_short(line) if len(line) <= _LONGEST_FACTS else ()


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


def _days(lines: Sequence[str]) -> list[str]:
    return [fact for line in lines for fact, is_day in _facts(line) if is_day]
