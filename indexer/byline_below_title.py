"""Bylines that only their place between a headline and its text gives away; labelled ones: ``byline.py``."""

import re
from typing import Final

from archive.text.stop_words import STOP_WORDS
from indexer.furniture_lines import words_of
from indexer.furniture_vocabulary import BUTTON_WORDS, SECTIONS
from indexer.names import LONGEST_BYLINE, has_outlet_word, looks_like_name, tidy_name
from indexer.publication_date import is_date_line

_MOST_PARTS: Final = 3
_PART_WORDS: Final = 4
_NO_WRITERS: Final = STOP_WORDS | BUTTON_WORDS | SECTIONS  # words that no writer's name has

_DIGIT: Final = re.compile(r"\d")
_NO_BYLINE: Final = re.compile(r"[#@]|.*[.؟?!…:]$|[\d\s,.٬٫]*$")
_ROLE_BY: Final = re.compile(
    r"[\w’'-]+(?: [\w’'-]+){0,3} (?:by|By|BY) (?P<names>[A-Z][\w.'’-]*(?: [A-Z][\w.'’-]*){1,3})$"
)
_WROTE: Final = re.compile(r"(?:كتبت?|كتابة|حاوره|حاورها)\s(?P<names>[^\W\d_]+(?: [^\W\d_]+){1,3})$")
_HONORIFIC: Final = re.compile(
    r"(?:(?:أ\s?\.\s?)?[أدم]\s?[./]\s?|(?:الدكتور|الأستاذ|المهندس|العميد|اللواء)ة?\s*/?\s?|Dr\.? )"
)
_BEHIND_NAME: Final = re.compile(r"\s*[(\[][^()\[\]\d]{2,40}[)\]]$")
_BETWEEN_PARTS: Final = re.compile(r"\s*(?:[؛|،•·/]|\s[-–—ـ]\s|[-–—]\s|\s[-–—])\s*")
_OPEN_OUTLET: Final = re.compile(r"[^\W\d_]+(?: [^\W\d_]+){0,3}\s?[-–—]$")


def read_below_title(line: str, after: str) -> tuple[tuple[str, ...], str | None] | None:
    """Read a short line between a headline and its text as the writer's name, with an outlet or a place.

    Gives the names and the outlet. ``after`` is the line below it: without a name in it, a line is a byline
    only right above a paragraph or a date.
    """
    if len(line) > LONGEST_BYLINE or _NO_BYLINE.match(line):
        return None
    if written := _ROLE_BY.match(line) or _WROTE.match(line):
        return (tidy_name(written["names"]),), None
    parts = [part for part in _BETWEEN_PARTS.split(_BEHIND_NAME.sub("", line)) if part]
    if not 0 < len(parts) <= _MOST_PARTS or any(len(part.split()) > _PART_WORDS for part in parts):
        return None
    people = tuple(name for part in parts if _is_writer(name := tidy_name(_HONORIFIC.sub("", part))))
    outlet = next((tidy_name(part) for part in parts if has_outlet_word(part)), None)
    if people:
        return people[-1:], outlet
    if _DIGIT.search(line):
        return None
    is_over_text = len(after) > max(2 * len(line), LONGEST_BYLINE) or is_date_line(after)
    is_outlet = len(parts) > 1 or (outlet is not None and _OPEN_OUTLET.match(line))
    return ((), outlet) if is_over_text and is_outlet else None


def _is_writer(name: str) -> bool:
    return looks_like_name(name) and _NO_WRITERS.isdisjoint(words_of(name))
