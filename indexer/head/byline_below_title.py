"""Bylines that only their place between a headline and its text gives away; labelled ones: ``byline.py``."""

import re
from collections.abc import Sequence
from typing import Final

from archive.text.stop_words import STOP_WORDS
from indexer.furniture.buttons import SHARE_WORDS
from indexer.furniture.lines import ends_sentence, words_of
from indexer.furniture.vocabulary import BUTTON_WORDS, SECTIONS
from indexer.head.byline_labels import KINDS_OF_TEXT, WROTE
from indexer.head.first_names import begins_with_first_name
from indexer.head.names import (
    LONGEST_BYLINE,
    is_outlet_part,
    looks_like_name,
    names_newspaper,
    split_and,
    tidy_name,
    without_honorific,
)
from indexer.head.publication_date import DATE_LABELS, is_date_line

_MOST_PARTS: Final = 3
_PART_WORDS: Final = 4
# Words that no writer's name has.
_NETWORKS: Final = frozenset(words_of(" ".join((*SHARE_WORDS, "apple podcasts"))))
_NO_WRITERS: Final = STOP_WORDS | BUTTON_WORDS | SECTIONS | DATE_LABELS | _NETWORKS
_ARTICLE: Final = "\N{ARABIC LETTER ALEF}\N{ARABIC LETTER LAM}"
_ARABIC: Final = re.compile(r"[\u0621-\u064a]")
_ARABIC_NAME: Final = 3  # words

_DIGIT: Final = re.compile(r"\d")
_NO_BYLINE: Final = re.compile(r"[#@]|.*[.؟?!…:،]$|[\d\s,.٬٫]*$")
_ROLE_BY: Final = re.compile(
    r"[\w’'-]+(?: [\w’'-]+){0,3} (?:by|By|BY) (?P<names>[A-Z][\w.'’-]*(?: [A-Z][\w.'’-]*){1,3})$"
)
_LABELLED: Final = re.compile(rf"(?i:{'|'.join(KINDS_OF_TEXT)})\s?:\s(?P<names>[A-Z][^\d:]{{3,40}})$")
_WROTE: Final = re.compile(rf"(?:{WROTE})\s(?P<names>[^\W\d_]+(?: [^\W\d_]+){{1,3}})$")
_BEHIND_NAME: Final = re.compile(r"\s*[(\[][^()\[\]\d]{2,40}[)\]]$")
_BEHIND_ENGLISH_NAME: Final = re.compile(
    r"(?:, (?P<outlet>[^,\n]{3,40})|,? (?:in|at) (?P<place>[A-Z][\w.'’-]*(?: [A-Z][\w.'’-]*){0,2}))$"
)
_BETWEEN_PARTS: Final = re.compile(r"\s*(?:[؛|،•·/]|\s[-–—ـ]\s|[-–—]\s|\s[-–—])\s*")
_OPEN_OUTLET: Final = re.compile(r"[^\W\d_]+(?: [^\W\d_]+){0,3}\s?[-–—]$")


def read_below_title(line: str, after: str) -> tuple[tuple[str, ...], str | None] | None:
    """Read a short line between a headline and its text as the writer's name, with an outlet or a place.

    Gives the names and the outlet. ``after`` is the line below it: without a name in it, a line is a byline
    only right above a paragraph or a date.
    """
    if len(line) > LONGEST_BYLINE or _NO_BYLINE.match(line):
        return None
    return _labelled(line) or _before_outlet(line) or _of_parts(line, after)


def _labelled(line: str) -> tuple[tuple[str, ...], None] | None:
    if written := _ROLE_BY.match(line) or _WROTE.match(line):
        return tuple(map(tidy_name, split_and(written["names"]))), None
    labelled = _LABELLED.match(line)
    return ((tidy_name(labelled["names"]),), None) if labelled and is_writer(labelled["names"]) else None


def _before_outlet(line: str) -> tuple[tuple[str, ...], str | None] | None:
    """An English name with a newspaper or a place behind it ("Jane Roe in Leeds")."""
    behind = _BEHIND_ENGLISH_NAME.search(line)
    if behind is None or not is_writer(line[: behind.start()]):
        return None
    outlet = behind["outlet"] if behind["outlet"] and names_newspaper(behind["outlet"]) else None
    return ((line[: behind.start()],), outlet) if outlet or behind["place"] else None


def _of_parts(line: str, after: str) -> tuple[tuple[str, ...], str | None] | None:
    """Names, newspapers and places with signs between them."""
    parts = [part for part in _BETWEEN_PARTS.split(_BEHIND_NAME.sub("", line)) if part]
    if not 0 < len(parts) <= _MOST_PARTS or any(len(part.split()) > _PART_WORDS for part in parts):
        return None
    people = tuple(name for part in parts if is_writer(name := tidy_name(without_honorific(part))))
    outlet = next((tidy_name(part) for part in parts if is_outlet_part(part)), None)
    if people:
        is_sure = len(parts) > 1 or begins_with_first_name(people[-1]) or _stands_over_text(after)
        known = tuple(filter(begins_with_first_name, people))
        return (known if len(known) > 1 else people[-1:], outlet) if is_sure else None
    if _DIGIT.search(line):
        return None
    is_over_text = len(after) > max(2 * len(line), LONGEST_BYLINE) or is_date_line(after)
    is_outlet = len(parts) > 1 or (outlet is not None and _OPEN_OUTLET.match(line))
    return ((), outlet) if is_over_text and is_outlet else None


def _stands_over_text(after: str) -> bool:
    """Whether a line below a name is a paragraph, a sentence or a date; below a heading stands a list."""
    return not after.strip() or len(after) > LONGEST_BYLINE or ends_sentence(after) or is_date_line(after)


def is_writer(name: str) -> bool:
    """Whether a line can be a writer's name: none of its words is of a button, a section or a sentence."""
    if not looks_like_name(name):
        return False
    if begins_with_first_name(name):
        return True
    words = words_of(name)
    return _NO_WRITERS.isdisjoint(words) and (not _ARABIC.search(name) or _can_be_arabic_name(name.split()))


def _can_be_arabic_name(words: Sequence[str]) -> bool:
    """Whether Arabic words can be a name with an unusual first one: three at most, and no heading.

    Headings are "the content follows" and "faculty of the media".
    """
    is_noun = words[0].endswith("\N{ARABIC LETTER TEH MARBUTA}") and words[1].startswith(_ARTICLE)
    return len(words) <= _ARABIC_NAME and not words[0].startswith(_ARTICLE) and not is_noun


def is_known_writer(name: str) -> bool:
    """Whether a line is a writer's name wherever it stands: an Arabic one has a first name that is known."""
    return is_writer(name) and (name.isascii() or begins_with_first_name(name))
