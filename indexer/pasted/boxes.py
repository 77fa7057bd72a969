"""What stands between and behind the paragraphs of a pasted page: boxes, captions, links, teasers.

Single lines are weighed in ``page_lines.py``; where the article begins and ends is for ``structure.py``.
"""

import re
from collections.abc import Sequence
from dataclasses import replace
from itertools import groupby, pairwise, takewhile
from typing import Final

from archive.text.analyzer import analyze
from archive.text.stop_words import STOP_WORDS
from indexer.furniture.buttons import PAGE_WORDS
from indexer.furniture.lines import ends_sentence, line_kind, words_of
from indexer.head.line_shapes import can_head_part
from indexer.head.names import has_outlet_word, looks_like_name
from indexer.pasted.lists import is_list
from indexer.pasted.page_lines import COST, COST_BREAK, PageLine

_WIDGET_LINES: Final = 3
_WIDGET_SHARE: Final = 0.25

_TEASERS: Final = 3
_TEASER_WORDS: Final = 60
_TEASER_TITLE: Final = 4
_BETWEEN_TEASERS: Final = 4
_HEADING_ABOVE: Final = 3

_ANNOUNCING_WORDS: Final = 3
_LOOSE_ENDS: Final = 3
_LOOSE_LINES: Final = 2
# Of a real article's last paragraph 19 of 20 share more of their words with what stands before it.
_LOOSE_SHARE: Final = 0.12

_LINK_WORDS: Final = 4
_TALK_AT_END: Final = 3
_TALK_SHARE: Final = 0.12

_LONG_PARAGRAPH: Final = 24  # words
_SUBHEADING_WORDS: Final = 4
_QUESTION_WORDS: Final = 14
_HEADLINE_WORDS: Final = 6
_BESIDE: Final = 2

_LONGEST_CAPTION: Final = 320
_CREDIT_WITHIN: Final = 60
_OUTLET: Final = re.compile(r"[(\[](?P<outlet>[^()\[\]\n:]{2,40})[)\]]$")


def is_caption_of_agency(line: str) -> bool:
    """Whether a line ends with an agency in brackets; so do captions, but also an article's last line."""
    if len(line) > _LONGEST_CAPTION or not line.endswith((")", "]")):
        return False
    found = _OUTLET.search(line, max(len(line) - _CREDIT_WITHIN, 0))
    return found is not None and has_outlet_word(found["outlet"])


def discount_teasers(told: Sequence[PageLine]) -> list[PageLine]:
    """Make rows of teasers (a title, one sentence, often a name; and again) worth no more than their titles.

    A row stands below a heading of related articles, or has names in it; and it is less than the page's text.
    """
    changed = list(told)
    prose = sum(each.worth for each in told if each.worth > 0)
    for row in _rows(told):
        if 2 * sum(told[index].worth for index in row) < prose and _is_of_teasers(told, row):
            for index in range(row[0], row[-1] + 1):
                if changed[index].worth > COST:
                    changed[index] = replace(changed[index], worth=COST, is_known=True)
    return changed


def _rows(told: Sequence[PageLine]) -> list[list[int]]:
    """The places of sentences that stand alone, several with a title between each two."""
    rows: list[list[int]] = [[]]
    for index, each in enumerate(told):
        if each.worth <= 0 or each.size > _TEASER_WORDS:
            continue
        if (index and told[index - 1].worth > 0) or (index + 1 < len(told) and told[index + 1].worth > 0):
            continue
        between = told[rows[-1][-1] + 1 : index] if rows[-1] else []
        if len(between) > _BETWEEN_TEASERS or not any(map(_is_title, between)):
            rows.append([])
        rows[-1].append(index)
    return [row for row in rows if len(row) >= _TEASERS]


def _is_title(each: PageLine) -> bool:
    return each.worth < 0 and each.size >= _TEASER_TITLE and not looks_like_name(each.line)


def _is_of_teasers(told: Sequence[PageLine], row: Sequence[int]) -> bool:
    if any(each.worth == COST_BREAK for each in told[max(row[0] - _HEADING_ABOVE, 0) : row[0]]):
        return True
    gaps = [told[before + 1 : after] for before, after in pairwise(row)]
    return 2 * sum(any(looks_like_name(each.line) for each in gap) for gap in gaps) >= len(gaps)


def end_before_talk(told: Sequence[PageLine], start: int, end: int) -> int:
    """Where a text ends before paragraphs in which the page talks about itself, above known furniture."""
    while start < end < len(told) and told[end].is_known and _talks(told[end - 1]):
        end -= 1
    return end


def _talks(each: PageLine) -> bool:
    talk = sum(word in PAGE_WORDS for word in words_of(each.line))
    return talk >= _TALK_AT_END and talk >= _TALK_SHARE * each.size


def without_loose_ends(told: Sequence[PageLine], start: int, end: int) -> tuple[int, int]:
    """Leave out what stands apart at either end, beyond known furniture, and shares few words with the text.

    Such sentences, one or two, are what a page says about itself, its cookies, its subscription.
    """
    for _ in range(_LOOSE_ENDS):
        below = _loose_lines(told[start:end][::-1])
        above = _loose_lines(told[start : end - below])
        if not (above or below):
            break
        start, end = start + above, end - below
    return start, end


def _loose_lines(told: Sequence[PageLine]) -> int:
    """How many of the first lines are such an end, with what stands between it and the text."""
    apart = next((index for index, each in enumerate(told) if each.worth <= 0), len(told))
    text = next((index for index in range(apart, len(told)) if told[index].worth > 0), len(told))
    gap = told[apart:text]
    if not 0 < apart <= _LOOSE_LINES or len(gap) < _WIDGET_LINES or not any(each.is_known for each in gap):
        return 0
    if any(each.line.endswith(":") and each.size >= _ANNOUNCING_WORDS for each in gap):
        return 0  # a list of the text
    if text == len(told) or not _is_strange(told[:apart], told[text:]):
        return 0
    return text


def _is_strange(lines: Sequence[PageLine], text: Sequence[PageLine]) -> bool:
    """Whether lines share hardly a word with a text; words as written cost less, so they are asked first."""
    for words_in in (_written_words, _stems):
        words = words_in(lines)
        if len(words & words_in(text)) > _LOOSE_SHARE * len(words):
            return False
    return True


def _written_words(told: Sequence[PageLine]) -> set[str]:
    return {word for each in told if each.worth > 0 for word in words_of(each.line)} - STOP_WORDS


def _stems(told: Sequence[PageLine]) -> set[str]:
    stems = analyze("\n".join(each.line for each in told if each.worth > 0)).stem
    return {stem for stem in stems if stem not in STOP_WORDS and len(stem) > 1}


def without_boxes(text: Sequence[PageLine], below: Sequence[PageLine]) -> list[str]:
    """Drop what stands between the paragraphs of a text: boxes, captions, links that also stand ``below``."""
    linked = {each.line for each in below if each.size >= _LINK_WORDS}
    last = max((index for index, each in enumerate(text) if each.worth > 0), default=-1)
    dropped = {
        index
        for index, each in enumerate(text)
        if (index < last and is_caption_of_agency(each.line))
        or (each.line in linked and not ends_sentence(each.line))
        or _is_talk_alone(each)
    }
    kept: list[str] = []
    for index in sorted({*range(len(text))} - dropped - _boxes(text)):
        kept.extend(("", text[index].line) if text[index].is_after_blank else (text[index].line,))
    return kept


def _boxes(text: Sequence[PageLine]) -> set[int]:
    """The places of runs of short lines, several of them known for furniture."""
    boxes: set[int] = set()
    for is_text, run in groupby(range(len(text)), key=lambda index: _is_of_text(text, index)):
        lines = list(run)
        known = sum(text[index].is_known for index in lines)
        if not is_text and len(lines) >= _WIDGET_LINES and known >= _WIDGET_SHARE * len(lines):
            boxes.update(_without_list_and_heading(text, lines))
            boxes.update(_question_above(text, lines))
            boxes.update(_question_below(text, lines))
    return boxes


def _is_of_text(text: Sequence[PageLine], index: int) -> bool:
    """Whether a line is no short line of the page; a question between two of its own lines is one."""
    beside = (*text[max(index - 1, 0) : index], *text[index + 1 : index + 2])
    is_in_box = _asks(text[index]) and len(beside) == _BESIDE and all(each.is_known for each in beside)
    return text[index].worth >= 0 and not is_in_box


def _question_above(text: Sequence[PageLine], run: Sequence[int]) -> list[int]:
    """The question of a poll right above the run of its answers and its button."""
    above = run[0] - 1
    is_poll = above >= 0 and any(line_kind(text[index].line) == "vote" for index in run)
    return [above] if is_poll and _asks(text[above]) else []


def _question_below(text: Sequence[PageLine], run: Sequence[int]) -> list[int]:
    """The question right below a list of links, if it is as long as headlines and strange to the text.

    Where other questions stand alone in the text it is one of them.
    """
    below = run[-1] + 1
    if below == len(text) or line_kind(text[run[0]].line) != "links":
        return []
    questions = [place for place, each in enumerate(text) if _asks(each)]
    if questions != [below] or text[below].size < _HEADLINE_WORDS:
        return []
    return [below] if _is_strange([text[below]], [*text[: run[0]], *text[below + 1 :]]) else []


def _asks(each: PageLine) -> bool:
    return each.size <= _QUESTION_WORDS and each.line.endswith(("?", "؟"))


def _without_list_and_heading(text: Sequence[PageLine], run: list[int]) -> list[int]:
    """Leave out of a run of short lines a list right below a paragraph, and a subheading right above one.

    So does what stands in brackets right below a paragraph: "(Laughter)".
    """
    above = list(takewhile(lambda place: not text[place].is_known, run))
    first = text[run[0]]
    if above and is_list([text[place] for place in above]):
        run = run[len(above) :]
    elif not first.is_known and first.line.startswith("(") and first.line.endswith(")"):
        run = run[1:]
    if not run or run[-1] + 1 == len(text) or text[run[-1]].is_known:
        return run
    last = text[run[-1]]
    part = takewhile(lambda each: each.worth > 0, text[run[-1] + 1 :])
    is_above_text = last.size <= _SUBHEADING_WORDS and sum(each.size for each in part) >= _LONG_PARAGRAPH
    is_numbered = last.line[0].isdigit() and len(run) > 1 and text[run[-2]].line[0].isdigit()
    return run[:-1] if is_above_text and can_head_part(last.line) and not is_numbered else run


def _is_talk_alone(each: PageLine) -> bool:
    """Whether only the page's words tell a line; what phrases tell is taken out with what they head."""
    return each.is_known and each.worth == COST and line_kind(each.line) is None
