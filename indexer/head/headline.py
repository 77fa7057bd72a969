"""An article's title among the first lines of a text: standing twice, known, or looking like a headline."""

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from itertools import takewhile
from typing import Final

from indexer.furniture.lines import line_key, line_kind
from indexer.head.above_headlines import is_no_headline
from indexer.head.names import has_outlet_word
from indexer.head.publication_date import is_date_line

_HEAD_LINES: Final = 12
_MENU_LINES: Final = 60
_MENU_WORDS: Final = 7
_MENU_SHARE: Final = 0.4
_LONGEST_TITLE: Final = 160
_LONGEST_TITLE_WORDS: Final = 26
_KICKERS: Final = 4
_AGAIN: Final = 2
_FIRST_PARAGRAPHS: Final = 3
_SHORT_PARAGRAPH: Final = 100
_ADDRESS: Final = re.compile(r"https?://\S+")
_YEAR: Final = re.compile(r"\d{4}")
_SEPARATOR: Final = r"\s+(?:[-–—|•»«]|::)\s+"
_SUFFIX: Final = re.compile(rf"{_SEPARATOR}(?P<name>[^|»«•]{{2,60}})$")
# A dash with a blank on one side only; asked for where the name is known or the title stands twice.
_GLUED_SUFFIX: Final = re.compile(r"(?:\s+[-–—|]|[-–—|]\s+)(?P<name>[^|»«•–—-]{2,40})$")
_CLOSED: Final = re.compile(r"[.:؛،,;…][\s\"'”»)\]]*$")


@dataclass(frozen=True, slots=True)
class _HeadLine:
    index: int
    line: str
    key: str
    bare_key: str | None
    suffix: str | None


def find_title(
    lines: Sequence[str], *, title: str | None, untitled_file: bool, is_fact: Callable[[str], bool]
) -> tuple[str | None, str | None, list[str]]:
    """Find the title and the site's name behind it; also the lines that are left without them.

    A title is what stands twice there, or the ``title`` that is already known; of an ``untitled_file``
    also a first line that looks like a headline. ``is_fact`` knows the lines (bylines, dates, buttons) that
    may stand between a headline and its text.
    """
    rest = without_blank_start(lines)
    found, site, rest = _repeated_title(rest, title)
    title = title or found
    if title is None and untitled_file:
        title, rest = _headline(_without_kickers(_without_menu(rest)), is_fact)
    return title, site, rest


def without_site(title: str, names: Sequence[str | None]) -> str:
    """Take a site's name off the end (or the beginning) of a title, when it is one of ``names``."""
    keys = {line_key(name) for name in names if name} - {""}
    if not keys:
        return title
    for suffix in _suffixes(title):
        if _is_named(suffix["name"], keys):
            return title[: suffix.start()].strip()
    before, _, after = title.partition(" | ")
    return after.strip() if after.strip() and _is_named(before, keys) else title


def _suffixes(title: str) -> Iterator[re.Match[str]]:
    """What may be a site's name behind a title."""
    return filter(None, (pattern.search(title) for pattern in (_SUFFIX, _GLUED_SUFFIX)))


def _is_named(name: str, keys: set[str]) -> bool:
    key = line_key(name)
    return key in keys or key.replace(" ", "") in {each.replace(" ", "") for each in keys}


def without_blank_start(lines: Sequence[str]) -> list[str]:
    start = next((index for index, line in enumerate(lines) if line), len(lines))
    return list(lines[start:])


def _repeated_title(lines: list[str], title: str | None) -> tuple[str | None, str | None, list[str]]:
    """Find the title by its standing twice (or by its being known) and drop it with what stands before."""
    # With its title known, an article is found behind a long menu; an unknown one may be a refrain there.
    head = _lines_before_text(lines, _MENU_LINES if title else _HEAD_LINES)
    if not head:
        return None, None, lines
    wanted = line_key(title) if title else _key_that_repeats(head)
    if not wanted:
        return None, None, lines
    found: str | None = None
    site: str | None = None
    last = -1
    before = 0
    for each in head:
        if each.key == wanted:
            found, last = found or each.line, each.index
        elif each.bare_key == wanted:
            site, last = each.suffix, each.index
        elif len(each.key.split()) > _MENU_WORDS:
            break  # what stands before this line is the article's: a verse, a quotation
        else:
            before += len(each.line)
            if before > _MENU_SHARE * sum(map(len, lines)):
                break
    rest = without_blank_start(_without_repeats(lines[last + 1 :], wanted))
    # A post whose title is its text keeps it as its text.
    return (found, site, rest) if any(rest) else (None, None, lines)


def _lines_before_text(lines: list[str], most: int) -> list[_HeadLine]:
    """The short lines that do not end like sentences, up to the first that does."""
    head: list[_HeadLine] = []
    for index, line in enumerate(lines[: most * 2]):
        if len(line) > _LONGEST_TITLE + 60 or len(head) == most:
            break
        if line:
            suffix = next(_suffixes(line), None)
            bare = line_key(line[: suffix.start()]) if suffix else None
            head.append(
                _HeadLine(index, line, line_key(line), bare, suffix["name"].strip() if suffix else None)
            )
            if _is_closed(line):
                break
    return head


def _key_that_repeats(head: list[_HeadLine]) -> str | None:
    keys = [each.key for each in head]
    bare = [each.bare_key if each.bare_key in keys else each.key for each in head]
    for each, key in zip(head, bare, strict=True):
        if key and len(key.split()) >= 3 and bare.count(key) > 1 and not each.line.startswith(("#", "@")):
            return key
    return None


def _is_closed(line: str) -> bool:
    return bool(_CLOSED.search(line, max(len(line) - 12, 0)))


def _without_menu(lines: list[str]) -> list[str]:
    """Take off a menu above the headline: lines of a word or two, at least one of them a button."""
    menu = 0
    has_button = False
    for index, line in enumerate(lines[: _MENU_LINES * 2]):
        is_button = bool(line) and line_kind(line) is not None
        if line and not is_button and len(line.split()) > 2:
            break
        has_button = has_button or is_button
        menu = index + 1
    return without_blank_start(lines[menu:]) if has_button and menu < len(lines) else lines


def _without_repeats(lines: list[str], title: str) -> list[str]:
    """Drop the title where it stands again and again among the first lines; once more it may be a verse."""
    head = [line for line in lines[:_HEAD_LINES] if len(line) > _LONGEST_TITLE or line_key(line) != title]
    return [*head, *lines[_HEAD_LINES:]] if len(lines[:_HEAD_LINES]) - len(head) >= _AGAIN else lines


def _without_kickers(lines: list[str]) -> list[str]:
    """Take off what stands over a headline: the name of a section; a date, which goes behind the headline."""
    dates: list[str] = []
    rest = lines
    for _ in range(_KICKERS):
        below = without_blank_start(rest[1:])
        if not below:
            return lines
        if _is_dated(rest[0]):
            dates.append(rest[0])
        elif not _is_kicker(rest[0]) or not (_is_dated(below[0]) or _can_be_title(below[0])):
            break
        rest = below
    return [rest[0], *dates, *rest[1:]] if rest is not lines and _can_be_title(rest[0]) else lines


def _is_dated(line: str) -> bool:
    return _YEAR.search(line) is not None and is_date_line(line)


def _is_kicker(line: str) -> bool:
    if line_kind(line) is not None or _ADDRESS.fullmatch(line) or (line.isupper() and has_outlet_word(line)):
        return True
    if len(line.split()) > 2 or _is_closed(line):
        return False
    words = line_key(line).split()  # "Crime News"; in Arabic such a line may be a column's title
    return len(words) == 1 or (len(words) == 2 and words[1] == "news")


def _can_be_title(line: str) -> bool:
    is_short = len(line) <= _LONGEST_TITLE and 2 < len(line.split()) <= _LONGEST_TITLE_WORDS
    return is_short and not _is_closed(line)


def _headline(lines: list[str], is_fact: Callable[[str], bool]) -> tuple[str | None, list[str]]:
    if len(lines) < 2:
        return None, lines
    first = lines[0]
    between = [line for line in lines[1 : _HEAD_LINES * 2] if line]
    facts = list(takewhile(is_fact, between))
    below = between[len(facts) :][:_FIRST_PARAGRAPHS]
    after = next(iter(below), "")
    looks_like_one = (
        2 <= len(first.split()) <= _LONGEST_TITLE_WORDS
        and len(first) <= _LONGEST_TITLE
        and not _is_closed(first)
        and not first.startswith(("#", "@", "http", "-", "*", "•"))
        and not (is_date_line(first) or is_no_headline(first))
        and (
            not lines[1] or bool(facts) or len(after) > 1.3 * len(first) or _is_over_paragraphs(first, below)
        )
        and len(after) > len(first) / 2
    )
    return (first, without_blank_start(lines[1:])) if looks_like_one else (None, lines)


def _is_over_paragraphs(first: str, below: Sequence[str]) -> bool:
    """Whether a line stands over a short sentence and a longer paragraph; verses are all alike."""
    return (
        bool(below)
        and below[0].endswith(".")
        and max(map(len, below)) > max(2 * len(first), _SHORT_PARAGRAPH)
    )
