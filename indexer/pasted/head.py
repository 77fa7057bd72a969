"""The headline, byline and date above the text of a pasted page, among its menus and buttons.

Where that text stands is ``structure.py``'s part, which line is the headline ``title.py``'s; how
bylines are read is ``head/byline.py``'s.
"""

from collections.abc import Sequence
from itertools import pairwise, takewhile
from typing import Final

from indexer.furniture.lines import line_key, line_kind
from indexer.head.byline import is_labelled_byline
from indexer.head.byline_below_title import is_known_writer, is_writer
from indexer.head.fact_lines import facts_of, has_day, writer_over
from indexer.head.line_shapes import is_salutation
from indexer.head.names import names_newspaper
from indexer.head.publication_date import is_date_line
from indexer.head.shared_words import SharedWords
from indexer.pasted.boxes import is_caption_of_agency
from indexer.pasted.title import find_title_above, place_of

_LINES_ABOVE: Final = 25
_DATE_ABOVE: Final = 4
_STANDFIRST_WORDS: Final = 8
_STANDFIRST_STEMS: Final = 2
_LINE_OF_LIST: Final = 5
_STANDFIRST_SHARE: Final = 0.3


def read_pasted_head(above: Sequence[str], text: str, *, title: str | None) -> tuple[str | None, list[str]]:
    """Find the headline (the ``title`` that is known, or another) in the lines above a text.

    Gives it with the lines that belong to the text: headline, standfirst, byline, date; or, without a
    headline, only the date nearest to the text.
    """
    above = above if title else above[-_LINES_ABOVE:]
    found = place_of(above, title) if title else find_title_above(above, text)
    if found is None:
        near = above[-_LINES_ABOVE:]
        return None, [*list(filter(is_labelled_byline, near))[-1:], *_days(near)[-1:]]
    same = line_key(above[found])
    words = SharedWords([text])
    head = _head([line for line in above[found + 1 :] if line_key(line) != same], words)
    if not any(map(is_date_line, head)):
        head = [*_facts_over(above[max(found - _DATE_ABOVE, 0) : found], words), *head]
    return above[found], [
        above[found],
        *writer_over(above[:found], words),
        *head,
        *_salutation(above[found + 1 :]),
    ]


def _salutation(lines: Sequence[str]) -> list[str]:
    """The lines right above a text that call on God or on those who are spoken to: a speech begins so."""
    calls = list(takewhile(lambda line: is_salutation(line) and line_kind(line) is None, reversed(lines)))
    return calls[::-1]


def _facts_over(lines: Sequence[str], text: SharedWords) -> list[str]:
    """The date above a headline, and the byline beside it."""
    place = next((place for place in range(len(lines) - 1, -1, -1) if has_day(lines[place])), None)
    if place is None:
        return []
    beside = [line for line in lines[place + 1 :] if is_labelled_byline(line) and not text.has(line)]
    return [*_days(lines[place : place + 1])[-1:], *beside[:1]]


def _head(lines: Sequence[str], text: SharedWords) -> list[str]:
    """Byline and date between headline and text, and behind them the lines that are about the same."""
    facts_begin = next((place for place, line in enumerate(lines) if facts_of(line)), len(lines))
    facts = [fact for line in lines for fact in facts_of(line)]
    who = [
        fact
        for place, line in enumerate(lines)
        for fact, is_day in facts_of(line)
        if not is_day and _is_byline(fact, lines[max(place - 1, 0) : place + 2])
    ]
    when = [fact for fact, is_day in facts if is_day]
    byline = next(filter(is_labelled_byline, who), None) or next(
        (fact for fact in who if not text.has(fact)),  # whom the text names the picture shows
        who[0] if who else None,
    )
    told = [fact for fact, _ in facts if fact == byline or fact in when[:1]]
    told = [fact for place, fact in enumerate(told) if fact not in told[:place]]
    told += [line for above, line in pairwise(lines) if facts_of(above) and names_newspaper(line)][:1]
    above = [line for line in lines[:facts_begin] if _is_standfirst(line)]
    return [*told, *above, *_list_of_standfirsts(lines[facts_begin:], text)]


def _is_standfirst(line: str) -> bool:
    return len(line.split()) >= _STANDFIRST_WORDS and _can_be_standfirst(line)


def _can_be_standfirst(line: str) -> bool:
    return line_kind(line) is None and not is_caption_of_agency(line)


def _is_byline(fact: str, around: Sequence[str]) -> bool:
    """Whether a name is a writer's: labelled, with a first name that is known, or right beside a date."""
    return (
        is_labelled_byline(fact) or is_known_writer(fact) or (is_writer(fact) and any(map(has_day, around)))
    )


def _list_of_standfirsts(lines: Sequence[str], text: SharedWords) -> list[str]:
    """The lines below byline and date that say what a text is about; one alone may be a caption."""
    run: list[str] = []
    found: list[str] = []
    for line in (*lines, ""):
        if line and len(line.split()) >= _LINE_OF_LIST and _can_be_standfirst(line) and not facts_of(line):
            run.append(line)
            continue
        is_about = any(text.is_about(each, stems=_STANDFIRST_STEMS, share=_STANDFIRST_SHARE) for each in run)
        if len(run) > 1 and is_about:
            found.extend(run)
        run = []
    return found


def _days(lines: Sequence[str]) -> list[str]:
    return [fact for line in lines for fact, is_day in facts_of(line) if is_day]
