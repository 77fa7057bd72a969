"""The lines of a pasted page, each with what it is worth as a part of an article.

Where the article stands among them is ``structure.py``'s part, what stands between its paragraphs
``boxes.py``'s.
"""

from collections import Counter
from collections.abc import Sequence, Set
from dataclasses import dataclass
from typing import Final

from archive.text.stop_words import STOP_WORDS
from indexer.furniture.buttons import COMMENT_WORDS, PAGE_WORDS
from indexer.furniture.lines import ends_sentence, line_kind, words_of

# What a line that is no sentence is worth, in words of a paragraph. A heading of related articles costs more,
# so does a line that stands there again and again; nothing behind a heading of comments is the article.
COST: Final = -6
COST_BREAK: Final = -20
WALL: Final = -10_000
SHORT: Final = 60
_REPEATED: Final = 4
_HEADING_WORDS: Final = 4

_LEAST_SENTENCE: Final = 3
# So long a line is a paragraph also without a stop at its end, if it has a stop word.
_UNENDED_PARAGRAPH: Final = 16
# Shorter questions and lines before a colon may as well be headings.
_TELLING_SENTENCE: Final = 5
_LINKS_IN_ROW: Final = 2  # slashes between them
_OPEN_ENDS: Final = (":", "?", "؟")

_TALK_IN_LINE: Final = 2
_TALK_SHARE_IN_LINE: Final = 1 / 3
_TALK_IN_PROSE: Final = 3
_TALK_SHARE_IN_PROSE: Final = 1 / 5


@dataclass(frozen=True, slots=True)
class PageLine:
    """A line, whether a blank one stands before it, how many words it has, what it is worth (in words),
    whether it is known for furniture, and whether it is of a list of the text's own."""

    line: str
    is_after_blank: bool
    size: int
    worth: int
    is_known: bool
    is_listed: bool = False


def weigh(lines: Sequence[str], own: Set[str] = frozenset()) -> list[PageLine]:
    """Weigh the lines of a page; blank ones are left out.

    Those of the text's ``own`` lists are worth their words, as paragraphs are, and known for no furniture.
    """
    words = [words_of(line) for line in lines]
    keys = [
        " ".join(words[index]) if len(line) <= SHORT and not line.endswith(":") else ""
        for index, line in enumerate(lines)
    ]
    times = Counter(key for key in keys if key)
    return [
        PageLine(
            line,
            index > 0 and not lines[index - 1],
            *_worth(line, words[index], is_repeated=times[keys[index]] >= _REPEATED),
        )
        if line not in own
        else PageLine(line, index > 0 and not lines[index - 1], size := len(words[index]), size, False, True)
        for index, line in enumerate(lines)
        if line
    ]


def _worth(line: str, words: Sequence[str], *, is_repeated: bool) -> tuple[int, int, bool]:
    """How many words a line has, what it is worth, and whether it is known for furniture."""
    size = len(words)
    is_prose = (size >= _LEAST_SENTENCE and ends_sentence(line)) or (
        size >= _UNENDED_PARAGRAPH and not STOP_WORDS.isdisjoint(words) and line.count(" / ") < _LINKS_IN_ROW
    )
    if not is_prose and _heads_comments(words):
        return size, WALL, True
    kind = line_kind(line, words)
    if kind is not None or is_repeated or _is_page_talk(words, is_prose=is_prose):
        return size, COST_BREAK if kind == "links" or is_repeated else COST, True
    if is_prose and size < _TELLING_SENTENCE and line.endswith(_OPEN_ENDS):
        return size, 0, False
    return size, size if is_prose else COST, False


def _is_page_talk(words: Sequence[str], *, is_prose: bool) -> bool:
    """Whether a line has so many of the words that pages say about themselves."""
    if PAGE_WORDS.isdisjoint(words):
        return False
    told = sum(word in PAGE_WORDS for word in words)
    if is_prose:
        return told >= _TALK_IN_PROSE and told >= _TALK_SHARE_IN_PROSE * len(words)
    return told >= _TALK_IN_LINE or told >= _TALK_SHARE_IN_LINE * len(words)


def _heads_comments(words: Sequence[str]) -> bool:
    return len(words) <= _HEADING_WORDS and not COMMENT_WORDS.isdisjoint(words)
