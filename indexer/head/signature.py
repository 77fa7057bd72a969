"""Who wrote a text, and for whom, as its last lines say: a signature, initials, an agency in brackets.

What stands above a text is read in ``byline.py``, a credited source (``المصدر: …``) there too.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from indexer.furniture.lines import ends_sentence, line_key, line_kind
from indexer.head.byline import is_labelled_byline
from indexer.head.byline_below_title import is_known_writer
from indexer.head.byline_forms import Byline, read_byline
from indexer.head.names import (
    FRINGE,
    LONGEST_BYLINE,
    begins_with_agency,
    has_outlet_word,
    names_newspaper,
    tidy_name,
    without_honorific,
)
from indexer.head.outlets import has_common_name

_MOST_LINES: Final = 3
_BELOW: Final = 2
_LONGEST: Final = 160
_OUTLET_WORDS: Final = 4

_PARAGRAPH: Final = " " * LONGEST_BYLINE
_INITIAL: Final = r"[^\W\d_]{1,3}\.?(?:\s?[^\W\d_]{1,3}\.?){0,2}"
_INITIALS: Final = re.compile(rf"{_INITIAL}(?:\s?[/،]\s?{_INITIAL}){{1,3}}\.?$")
_BRACKETED: Final = re.compile(r"[(\[](?P<outlet>[^()\[\]]{2,40})[)\]]\.?$")
_LETTERS: Final = re.compile(r"[A-Z]{2,6}\b")
_MARKED: Final = re.compile(r"[*•–-]\s?(?P<outlet>[^\n:.]{3,40})$")
# Newspaper, agency, site, network, channel, radio: what the name of an outlet begins with.
_OUTLET: Final = re.compile(r"(?:صحيفة|جريدة|وكالة|وكالات|موقع|شبكة|قناة|مجلة|إذاعة)(?: [^\W\d_]+){0,3}$")


@dataclass(frozen=True, slots=True)
class Signature:
    """The names and the outlet that a text ends with, and its lines without them."""

    authors: tuple[str, ...]
    source: str | None
    lines: list[str]


def read_signature(lines: Sequence[str], known: Sequence[str | None]) -> Signature:
    """Take what signs a text off its end; who is ``known`` already may stand there once more.

    Only below a line that ends a sentence, and never all of a text.
    """
    left = list(lines)
    authors: list[str] = []
    source: str | None = None
    if not left or len(left[-1]) > _LONGEST:
        return Signature((), None, left)
    keys = {line_key(each) for each in known if each}
    for _ in range(_MOST_LINES):
        told = (place for place in range(len(left) - 1, -1, -1) if left[place])
        end, over = next(told, -1), next(told, -1)
        if over < 0 or len(left[end]) > _LONGEST:
            break
        if not (ends_sentence(left[over]) or is_signature(left[over], [])):
            break
        names, outlet = _signed(left[end], left[:end], is_unsigned=not (keys or authors))
        if not (names or outlet or line_key(left[end]) in keys or _INITIALS.match(left[end])):
            break
        authors[:0] = names
        source = source or outlet
        del left[over + 1 :]
    return Signature(tuple(authors), source, left)


def _is_outlet(name: str) -> bool:
    """Whether what stands in brackets or behind a star names an agency; its letters may stand for it."""
    is_named = has_outlet_word(name) or begins_with_agency(name) or has_common_name(name)
    return is_named or _LETTERS.match(name) is not None


def is_signature(line: str, text: Sequence[str]) -> bool:
    """Whether a line signs the ``text`` above it."""
    return bool(_INITIALS.match(line)) or any(_signed(line, text, is_unsigned=True))


def signature_below(lines: Sequence[str], text: Sequence[str]) -> list[str]:
    """The first lines below a text that sign it."""
    told: list[str] = []
    for line in lines[:_BELOW]:
        if not line or len(line) > _LONGEST or not is_signature(line, text):
            break
        told.append(line)
    return told


def _signed(line: str, text: Sequence[str], *, is_unsigned: bool) -> Byline:
    """The names and the outlet in a line; a bare name is one only if the text does not name that person."""
    if is_labelled_byline(line) and (byline := read_byline(line, _PARAGRAPH)):
        return byline
    if line_kind(line) is not None:
        return (), None
    marked = _BRACKETED.match(line) or _MARKED.match(line)
    outlet = marked["outlet"].strip(FRINGE) if marked else line
    if outlet.count(" ") < _OUTLET_WORDS and (
        _OUTLET.match(outlet)
        or (_is_outlet(outlet) if marked else names_newspaper(outlet) and outlet.isascii())
    ):
        return (), tidy_name(outlet)
    name = without_honorific(line)
    is_name = is_unsigned and is_known_writer(name) and not any(name in each for each in text)
    return ((tidy_name(name),), None) if is_name else ((), None)
