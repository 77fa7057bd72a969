"""Where the article stands in a whole page that was pasted as text, told by its paragraphs alone.

What single phrases give away is for ``furniture/tables.py``, the headline above the text for ``head.py``.
"""

import re
from collections.abc import Sequence, Set
from dataclasses import dataclass
from typing import Final

from indexer.furniture.lines import line_key
from indexer.head.byline import is_credit
from indexer.head.fact_lines import has_day, is_fact
from indexer.head.headline_lines import can_be_title
from indexer.head.publication_date import is_date_line
from indexer.head.signature import signature_below
from indexer.pasted.boxes import discount_teasers, end_before_talk, without_boxes, without_loose_ends
from indexer.pasted.head import read_pasted_head
from indexer.pasted.labelled import FIRST_HEADINGS, is_closing
from indexer.pasted.lists import with_list_above
from indexer.pasted.page_lines import SHORT, WALL, PageLine, weigh
from indexer.pasted.parts import with_parts_beyond_boxes, without_contents

# A whole page has so many lines around its article, and so many of them are known for furniture; or a menu
# (so many lines in a row of so few words) above it, and a button there or so many short lines below.
_AROUND: Final = 10
_KNOWN_AROUND: Final = 3
_MENU_WORDS: Final = 3
_MENU_LINES: Final = 6
_BELOW: Final = 8
_PARAGRAPH: Final = 80
_QUESTION_WORDS: Final = 14
_ASKING: Final = ("?", "؟")

_LEAST_ARTICLE: Final = 60
_LEAST_FLASH: Final = 30
_FLASH_SHARE: Final = 0.25

_STOP_BEFORE_AGENCY: Final = re.compile(
    r"\w{2,}[.!][”\"]? ?[-–—/(] ?[A-Z]\w{1,12}\)?$"
)  # "at noon. - Reuters"
_QUOTED: Final = re.compile(r"[“\"«][^\n]{8,}[”\"»]\s?[-–—]\s?[^\W\d_]")  # "It was cold" – Lina, Leeds
_FRINGE: Final = 6
_FRINGE_WORDS: Final = 8
_ANNOUNCED_WORDS: Final = 3
_HEAD_LINES: Final = 8
_HEAD_PARAGRAPHS: Final = 3
_BELOW_HEAD: Final = 4
_CREDIT_BELOW: Final = 6


@dataclass(frozen=True, slots=True)
class PastedArticle:
    """The article of a pasted page: its headline, if one was found, and its lines from there on."""

    title: str | None
    lines: list[str]


def find_article(
    lines: Sequence[str], *, title: str | None, own: Set[str] = frozenset()
) -> PastedArticle | None:
    """Find the article among the lines of a pasted page; None when the text is no whole page.

    Lines of the text's ``own`` lists are as good as paragraphs.

    A paragraph is worth its words, every other line costs some: the article is the run of lines that is worth
    most. A ``title`` that is known is looked for above it; so is one that is not.
    """
    sizes = [len(line) for line in lines if line]
    if sum(size <= SHORT for size in sizes) < _AROUND or max(sizes) < _PARAGRAPH:
        return None
    told = discount_teasers(weigh(lines, own))
    start, end = _with_fringe(told, *_best_run([each.worth for each in told]))
    start, end = without_loose_ends(told, start, end_before_talk(told, start, end))
    if not (_is_article(told, start, end) and _is_page(told[:start], told[end:])):
        return None
    told, start, end = with_parts_beyond_boxes(told, start, end)
    told, end = without_contents(told, start, end)
    below = [each.line for each in told[end : end + _CREDIT_BELOW] if is_credit(each.line)]
    below_head, asked = _past_head(told, start, end), _past_question(told, start, end)
    for begin in (asked, start) if below_head == start else (below_head, asked, start):
        text = without_boxes(told[begin:end], told[end:])
        below = below or signature_below([each.line for each in told[end : end + _CREDIT_BELOW]], text)
        found, head = read_pasted_head([each.line for each in told[:begin]], "\n".join(text), title=title)
        is_headline = begin != asked or begin == start or found == told[start].line
        if (found and is_headline) or begin == start:
            return PastedArticle(title or found, [*head, *text, *below])
    return None


def _best_run(worth: Sequence[int]) -> tuple[int, int]:
    """The bounds of the run with the greatest sum (Kadane's algorithm, one pass).

    Once an article was found, nothing behind a wall is looked at: comments can be longer than it.
    """
    best = total = start = 0
    bounds = (0, 0)
    for index, each in enumerate(worth):
        if each == WALL and best >= _LEAST_ARTICLE:
            break
        if total <= 0:
            start, total = index, 0
        total += each
        if total > best:
            best, bounds = total, (start, index + 1)
    return bounds


def _with_fringe(told: Sequence[PageLine], start: int, end: int) -> tuple[int, int]:
    """Go on to what belongs to a text above its first and below its last sentence.

    That is a sentence beyond a few lines (of a table, a list), and what a colon at the end announces; nothing
    beyond a line that is known for furniture.
    """
    start -= _steps_to_sentence(told[max(start - _FRINGE, 0) : start][::-1])
    start = with_list_above(told, start)
    end += _steps_to_sentence(told[end : end + _FRINGE])
    while end < len(told) and (_ends_below(told[end]) or _is_among_voices(told, end)):
        end += 1
    if start and _opens(told[start - 1]):
        start -= 1
    if end and told[end - 1].line.endswith(":"):
        while end < len(told) and not told[end].is_known and told[end].size >= _ANNOUNCED_WORDS:
            end += 1
    return start, end


def _opens(each: PageLine) -> bool:
    """Whether a line right above a text belongs to it: who speaks first, or the heading of its first part."""
    is_speaker = each.line.isupper() and each.line.endswith(":")
    return is_speaker or (not each.is_known and line_key(each.line) in FIRST_HEADINGS)


def _is_among_voices(told: Sequence[PageLine], place: int) -> bool:
    """Whether a line is what somebody said, with the name behind a dash, and so is the one above or below."""
    if not _QUOTED.match(told[place].line) or told[place].is_known:
        return False
    return any(_QUOTED.match(each.line) for each in (told[place - 1], *told[place + 1 : place + 2]))


def _ends_below(each: PageLine) -> bool:
    """Whether a short line right below a text is of it: it ends with a stop or a comma, or is in brackets."""
    is_in_brackets = each.line.startswith("(") and each.line.endswith(")")
    is_end = each.line.endswith((".", ",", "،")) or _STOP_BEFORE_AGENCY.search(each.line) is not None
    is_end = is_end or is_closing(each.line)
    return not each.is_known and each.size > 0 and (is_end or is_in_brackets)


def _steps_to_sentence(fringe: Sequence[PageLine]) -> int:
    steps = 0
    for step, each in enumerate(fringe, 1):
        if each.is_known or is_date_line(each.line):
            break
        if each.worth >= _FRINGE_WORDS:
            steps = step
    return steps


def _past_head(told: Sequence[PageLine], start: int, end: int) -> int:
    """Where the text begins below a date that stands among its first lines: there the head goes on as far.

    A headline can be as long as a paragraph, and a lead or a caption can stand above the date.
    """
    head = told[start : min(start + _HEAD_LINES, end)]
    day = next((index for index, each in enumerate(head) if each.worth < 0 and has_day(each.line)), 0)
    before = head[:day]
    if not 0 < sum(each.worth > 0 for each in before) <= _HEAD_PARAGRAPHS:
        return start
    if not all(each.worth > 0 or each.is_known or is_fact(each.line) for each in before):
        return start
    below = told[start + day + 1 : start + day + 1 + _BELOW_HEAD]
    skipped = next((index for index, each in enumerate(below) if each.worth > 0), 0)
    begin = start + day + 1 + skipped
    return begin if _is_article(told, begin, end) else start


def _past_question(told: Sequence[PageLine], start: int, end: int) -> int:
    """Where the text begins if its first sentence is a headline that asks."""
    line = told[start].line
    asks = line.endswith(_ASKING) and told[start].size <= _QUESTION_WORDS and can_be_title(line)
    size = sum(each.size for each in told[start + 1 : end] if each.worth > 0)
    return start + 1 if asks and size >= _LEAST_FLASH else start


def _is_article(told: Sequence[PageLine], start: int, end: int) -> bool:
    """Whether a run of lines has enough sentences to be what the page is about."""
    paragraphs = [each.size for each in told[start:end] if each.worth > 0]
    size = sum(paragraphs)
    if len(paragraphs) > 1 and size >= _LEAST_ARTICLE:
        return True
    return size >= _LEAST_FLASH and size > _FLASH_SHARE * sum(each.size for each in told)


def _is_page(above: Sequence[PageLine], below: Sequence[PageLine]) -> bool:
    """Whether what stands around is a page: known furniture, or a menu with a button or with much below."""
    around = [*above, *below]
    if len(around) >= _AROUND and sum(each.is_known for each in around) >= _KNOWN_AROUND:
        return True
    has_button = any(each.is_known for each in above)
    menu = longest = 0
    for each in above:
        menu = menu + 1 if each.worth < 0 and each.size <= _MENU_WORDS else 0
        longest = max(longest, menu)
    return longest >= _MENU_LINES and (has_button or sum(each.worth < 0 for each in below) >= _BELOW)
