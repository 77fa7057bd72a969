"""Where the article stands in a whole page that was pasted as text, told by its paragraphs alone.

What single phrases give away is for ``furniture.py``, the headline above the text for ``pasted_head.py``.
"""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import groupby
from typing import Final

from archive.text.stop_words import STOP_WORDS
from indexer.byline import is_credit
from indexer.furniture import COMMENT_WORDS, PAGE_WORDS
from indexer.furniture_removal import ends_sentence, line_key, line_kind, words_of
from indexer.pasted_head import read_pasted_head
from indexer.publication_date import is_date_line

# A whole page has so many lines around its article, and so many of them are known for furniture; or a menu
# (so many lines in a row of so few words) above it and so many short lines below.
_AROUND: Final = 10
_KNOWN_AROUND: Final = 3
_MENU_WORDS: Final = 3
_MENU_LINES: Final = 6
_BELOW: Final = 8
_SHORT: Final = 60
_PARAGRAPH: Final = 80

# What a line that is no sentence is worth, in words of a paragraph. A heading of related articles costs more,
# so does a line that stands there again and again; nothing behind a heading of comments is the article.
_COST: Final = -6
_COST_BREAK: Final = -20
_WALL: Final = -10_000
_REPEATED: Final = 4
_HEADING_WORDS: Final = 4

_LEAST_SENTENCE: Final = 3
# So long a line is a paragraph also without a stop at its end, if it has a stop word.
_UNENDED_PARAGRAPH: Final = 16
# Shorter questions and lines before a colon may as well be headings.
_TELLING_SENTENCE: Final = 5
_OPEN_ENDS: Final = (":", "?", "؟")

_TALK_IN_LINE: Final = 2
_TALK_SHARE_IN_LINE: Final = 1 / 3
_TALK_IN_PROSE: Final = 3
_TALK_SHARE_IN_PROSE: Final = 1 / 5

_LEAST_ARTICLE: Final = 60
_LEAST_FLASH: Final = 30
_FLASH_SHARE: Final = 0.25

_FRINGE: Final = 6
_FRINGE_WORDS: Final = 8
_ANNOUNCED_WORDS: Final = 3
_WIDGET_LINES: Final = 3
_WIDGET_SHARE: Final = 0.25
_CREDIT_BELOW: Final = 6


@dataclass(frozen=True, slots=True)
class PastedArticle:
    """The article of a pasted page: its headline, if one was found, and its lines from there on."""

    title: str | None
    lines: list[str]


@dataclass(frozen=True, slots=True)
class _Line:
    line: str
    is_after_blank: bool
    size: int
    worth: int
    is_known: bool


def find_article(lines: Sequence[str], *, title: str | None) -> PastedArticle | None:
    """Find the article among the lines of a pasted page; None when the text is no whole page.

    A paragraph is worth its words, every other line costs some: the article is the run of lines that is worth
    most. A ``title`` that is known is looked for above it; so is one that is not.
    """
    sizes = [len(line) for line in lines if line]
    if sum(size <= _SHORT for size in sizes) < _AROUND or max(sizes) < _PARAGRAPH:
        return None
    told = _weigh(lines)
    start, end = _with_fringe(told, *_best_run([each.worth for each in told]))
    if not (_is_article(told, start, end) and _is_page(told[:start], told[end:])):
        return None
    text = _without_widgets(told[start:end])
    below = [each.line for each in told[end : end + _CREDIT_BELOW] if is_credit(each.line)]
    found, head = read_pasted_head([each.line for each in told[:start]], "\n".join(text), title=title)
    return PastedArticle(title or found, [*head, *text, *below])


def _weigh(lines: Sequence[str]) -> list[_Line]:
    keys = [line_key(line) if len(line) <= _SHORT and not line.endswith(":") else "" for line in lines]
    times = Counter(key for key in keys if key)
    return [
        _Line(line, index > 0 and not lines[index - 1], *_worth(line, is_repeated=times[key] >= _REPEATED))
        for index, (line, key) in enumerate(zip(lines, keys, strict=True))
        if line
    ]


def _worth(line: str, *, is_repeated: bool) -> tuple[int, int, bool]:
    """How many words a line has, what it is worth, and whether it is known for furniture."""
    words = words_of(line)
    size = len(words)
    is_prose = (size >= _LEAST_SENTENCE and ends_sentence(line)) or (
        size >= _UNENDED_PARAGRAPH and not STOP_WORDS.isdisjoint(words)
    )
    if not is_prose and _heads_comments(words):
        return size, _WALL, True
    kind = line_kind(line)
    if kind is not None or is_repeated or _is_page_talk(words, is_prose=is_prose):
        return size, _COST_BREAK if kind == "links" or is_repeated else _COST, True
    if is_prose and size < _TELLING_SENTENCE and line.endswith(_OPEN_ENDS):
        return size, 0, False
    return size, size if is_prose else _COST, False


def _is_page_talk(words: Sequence[str], *, is_prose: bool) -> bool:
    """Whether a line has so many of the words that pages say about themselves."""
    told = sum(word in PAGE_WORDS for word in words)
    if is_prose:
        return told >= _TALK_IN_PROSE and told >= _TALK_SHARE_IN_PROSE * len(words)
    return told >= _TALK_IN_LINE or (told > 0 and told >= _TALK_SHARE_IN_LINE * len(words))


def _heads_comments(words: Sequence[str]) -> bool:
    return len(words) <= _HEADING_WORDS and not COMMENT_WORDS.isdisjoint(words)


def _best_run(worth: Sequence[int]) -> tuple[int, int]:
    """The bounds of the run with the greatest sum (Kadane's algorithm, one pass).

    Once an article was found, nothing behind a wall is looked at: comments can be longer than it.
    """
    best = total = start = 0
    bounds = (0, 0)
    for index, each in enumerate(worth):
        if each == _WALL and best >= _LEAST_ARTICLE:
            break
        if total <= 0:
            start, total = index, 0
        total += each
        if total > best:
            best, bounds = total, (start, index + 1)
    return bounds


def _with_fringe(told: Sequence[_Line], start: int, end: int) -> tuple[int, int]:
    """Go on to what belongs to a text above its first and below its last sentence.

    That is a sentence beyond a few lines (of a table, a list), and what a colon at the end announces; nothing
    beyond a line that is known for furniture.
    """
    start -= _steps_to_sentence(told[max(start - _FRINGE, 0) : start][::-1])
    end += _steps_to_sentence(told[end : end + _FRINGE])
    if end and told[end - 1].line.endswith(":"):
        while end < len(told) and not told[end].is_known and told[end].size >= _ANNOUNCED_WORDS:
            end += 1
    return start, end


def _steps_to_sentence(fringe: Sequence[_Line]) -> int:
    steps = 0
    for step, each in enumerate(fringe, 1):
        if each.is_known or is_date_line(each.line):
            break
        if each.worth >= _FRINGE_WORDS:
            steps = step
    return steps


def _is_article(told: Sequence[_Line], start: int, end: int) -> bool:
    """Whether a run of lines has enough sentences to be what the page is about."""
    paragraphs = [each.size for each in told[start:end] if each.worth > 0]
    size = sum(paragraphs)
    if len(paragraphs) > 1 and size >= _LEAST_ARTICLE:
        return True
    return size >= _LEAST_FLASH and size > _FLASH_SHARE * sum(each.size for each in told)


def _is_page(above: Sequence[_Line], below: Sequence[_Line]) -> bool:
    """Whether what stands around an article is a page: known furniture, or a menu and a good deal below."""
    around = [*above, *below]
    if len(around) >= _AROUND and sum(each.is_known for each in around) >= _KNOWN_AROUND:
        return True
    menu = longest = 0
    for each in above:
        menu = menu + 1 if each.worth < 0 and each.size <= _MENU_WORDS else 0
        longest = max(longest, menu)
    return longest >= _MENU_LINES and sum(each.worth < 0 for each in below) >= _BELOW


def _without_widgets(told: Sequence[_Line]) -> list[str]:
    """Drop boxes between the paragraphs: runs of short lines, several of them known for furniture."""
    kept: list[str] = []
    for is_text, lines in groupby(told, key=lambda each: each.worth >= 0):
        run = list(lines)
        known = sum(each.is_known for each in run)
        if is_text or len(run) < _WIDGET_LINES or known < _WIDGET_SHARE * len(run):
            for each in run:
                if not _is_talk_alone(each):
                    kept.extend(("", each.line) if each.is_after_blank else (each.line,))
    return kept


def _is_talk_alone(each: _Line) -> bool:
    """Whether only the page's words tell a line; what phrases tell is taken out with what they head."""
    return each.is_known and each.worth == _COST and line_kind(each.line) is None
