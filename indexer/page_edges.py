"""Where a text begins and ends that has some lines of its page above and below it, but no whole page.

Whole pages are for ``page_structure.py``, known phrases for ``furniture_removal.py``; what stands above and
below is read in ``edge_head.py`` and ``edge_foot.py``.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from indexer.byline import is_credit, is_labelled_byline
from indexer.edge_foot import is_site_talk, read_foot
from indexer.edge_head import read_edge_head
from indexer.edge_lines import TICKER_WORDS, begins_text, is_prose
from indexer.furniture_lines import heads_comments, line_key, line_kind, says_rights
from indexer.shared_words import SharedWords

_LEAST_TEXT: Final = 30
_LEAST_BEFORE_END: Final = 60
_LONGEST_END: Final = 200
_LESS: Final = 2  # times as many words stand above as below
_OTHER_SHARE: Final = 0.25
_TICKER_STOPS: Final = 30  # words for each stop or comma that prose has at least
_TICKER_SHARE: Final = 0.25
_STOPS: Final = re.compile(r"(?<!\.)\.(?!\.)|[،,؛;]")
_LOOSE_SHARE: Final = 0.15
_LOOSE_SENTENCES: Final = 3
_FIRST_LINES: Final = 6
_LINES_ABOVE: Final = 3
_LONGEST_TITLE: Final = 200


@dataclass(frozen=True, slots=True)
class Trimmed:
    """A text without what stood around it, headline first; ``title`` is the headline, if one was found."""

    title: str | None
    lines: list[str]


def trim(lines: Sequence[str], *, title: str | None, untitled_file: bool) -> Trimmed:
    """Take off what is no part of a text above its first and below its last sentence.

    In an ``untitled_file`` the headline is looked for, unless the ``title`` is known.
    """
    lines = _before_next_dateline(_before_end(lines))
    bounds = _bounds(lines)
    if bounds is None:
        return Trimmed(title, list(lines))
    first, last = bounds
    body = lines[first : last + 1]
    text = SharedWords(body)
    found, head = read_edge_head(lines[:first], text, title=title, untitled_file=untitled_file)
    body = _without_title_again(body, head)
    return Trimmed(found, [*head, *body, *read_foot(lines[last + 1 :], text)])


def _before_end(lines: Sequence[str]) -> Sequence[str]:
    """The lines above the first that only stands below articles: of comments, of rights; a credit stays.

    That is one below which less stands than above, or what shares little with it: a button can stand higher.
    """
    for index, line in enumerate(lines):
        if not line or len(line) > _LONGEST_END:
            continue
        keeps = is_credit(line)
        if (keeps or heads_comments(line) or says_rights(line)) and _ends(lines[:index], lines[index + 1 :]):
            return lines[: index + keeps]
    return lines


def _ends(above: Sequence[str], below: Sequence[str]) -> bool:
    before, after = _size(above), _size(below)
    if before < _LEAST_TEXT or not any(map(is_prose, above)):
        return False
    if before >= max(_LEAST_BEFORE_END, _LESS * after):
        return True
    return SharedWords(above).share("\n".join(below)) <= _OTHER_SHARE


def _before_next_dateline(lines: Sequence[str]) -> Sequence[str]:
    """The lines above the next article of a page: one that begins with the byline which stands on top."""
    byline = next((line for line in lines if line), "")
    if not is_labelled_byline(byline) or " " not in (key := line_key(byline)):
        return lines
    for index, line in enumerate(lines):
        begins_so = line != byline and line_key(line[: 2 * len(byline)]).startswith(key + " ")
        if begins_so and _size(lines[:index]) >= _LEAST_TEXT:
            return lines[:index]
    return lines


def _size(lines: Sequence[str]) -> int:
    return sum(len(line.split()) for line in lines)


def _bounds(lines: Sequence[str]) -> tuple[int, int] | None:
    """Where the first and the last sentence stand; None if there is hardly a text between them."""
    last = _last_sentence(lines, len(lines))
    starts = (index for index in range(last + 1) if begins_text(lines[index]))
    first = next((index for index in starts if index == last or not _is_ticker(lines, index, last)), None)
    if first is None:
        return None
    for _ in range(_LOOSE_SENTENCES):
        before = _last_sentence(lines, last) if _may_be_loose(lines, last) else -1
        if before < first or not _is_loose(lines, first, before, last):
            break
        last = before
    return (first, last) if _size(lines[first : last + 1]) >= _LEAST_TEXT else None


def _last_sentence(lines: Sequence[str], end: int) -> int:
    return next((index for index in range(end - 1, -1, -1) if is_prose(lines[index])), -1)


def _may_be_loose(lines: Sequence[str], last: int) -> bool:
    """Whether the last sentence tells of the site, or a line of the page may stand right above it."""
    above = next((line for line in reversed(lines[max(last - _LINES_ABOVE, 0) : last]) if line), "")
    return (bool(above) and not is_prose(above)) or is_site_talk(lines[last], SharedWords(()))


def _without_title_again(body: Sequence[str], head: Sequence[str]) -> list[str]:
    """Drop the headline where it stands among a text's first lines once more."""
    title = line_key(head[0]) if head and head[0] else ""
    if not title:
        return list(body)
    first = [line for line in body[:_FIRST_LINES] if len(line) > _LONGEST_TITLE or line_key(line) != title]
    return [*first, *body[_FIRST_LINES:]]


def _is_ticker(lines: Sequence[str], place: int, end: int) -> bool:
    """Whether a long line is one headline behind the other: hardly a stop in it, hardly a word of the text.

    Below it stands a headline or a byline, not the next paragraph.
    """
    size = len(lines[place].split())
    if size < TICKER_WORDS or _TICKER_STOPS * len(_STOPS.findall(lines[place])) > size:
        return False
    text = lines[place + 1 : end + 1]
    if begins_text(next(line for line in text if line)) or _size(text) < _LEAST_TEXT:
        return False
    return SharedWords(text).share(lines[place]) <= _TICKER_SHARE


def _is_loose(lines: Sequence[str], first: int, before: int, last: int) -> bool:
    """Whether the last sentence is strange to the text, and tells of the site or follows a button."""
    text = SharedWords(lines[first : before + 1])
    if is_site_talk(lines[last], text):
        return True
    is_below_button = any(line and line_kind(line) is not None for line in lines[before + 1 : last])
    return is_below_button and text.share(lines[last]) <= _LOOSE_SHARE
