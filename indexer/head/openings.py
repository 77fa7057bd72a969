"""What stands before the first sentence of a text, on its line: the byline or an agency's dateline.

A byline is cut (``بلدي نيوز – (…)``, ``كتب: … -``, ``واشنطن - أ ف ب -``). A dateline with a day or with an
agency in brackets is part of the text as it was printed (``القاهرة (رويترز) -``) and is only read.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

from archive.article import DateMention
from archive.text.analyzer import fold
from indexer.head.byline_parts import Part, is_sure_outlet, outlet_of, parts_of
from indexer.head.names import tidy_name
from indexer.head.outlet_bylines import byline_of, says_whose
from indexer.head.outlets import is_agency
from indexer.head.places import is_known_place, is_listed_place
from indexer.recognise.date_names import WEEKDAYS
from indexer.recognise.dates import find_dates

_READ: Final = 1000
_WITHIN: Final = 110
_MOST_PARTS: Final = 4
_PLACE_WORDS: Final = 3
_PART_WORDS: Final = 5
_LEAST_TEXT: Final = 5  # words
_ASIDE_WITHIN: Final = 100
_BESIDE_PLACE: Final = ("agency", "place", "word", "common", "person")
_EARLIEST_BARE_YEAR: Final = "1990"
_YEAR: Final = re.compile(r"\d{4}")
_ARABIC: Final = re.compile(r"[\u0621-\u064a]")
# Where a byline or a dateline can end: behind a dash or a colon, or behind a bracket.
_END: Final = re.compile(r"\s?[-–—]+\s+|\s[-–—]|\sـ+\s+|\s?:\s+|\)\s+(?=\w)")
_DASH: Final = re.compile(r"\s[-–—ـ]+\s")
_WROTE: Final = re.compile(
    r"(?:كتبت?\s*[:/]\s*|كتبت?\s+|بقلم\s*[:/]?\s*|إعداد\s*[:/]\s*)"
    r"(?P<name>[^\W\d_]+(?: [^\W\d_]+){1,3}?)\s*$"
)
_WROTE_FIRST: Final = ("كتب", "بقلم", "إعداد")
_OPENS_QUOTE: Final = ("«", '"', "“", "'", "‘")
# Weekdays; in, on the day, on the date of, that is, of the hijra, A.D., today.
_BESIDE_DATES: Final = frozenset(
    [
        *(fold(name) for names in WEEKDAYS.values() for name in names),
        *fold("في يوم بتاريخ الموافق هـ ه م اليوم on").split(),
    ]
)
_WORD: Final = re.compile(r"\w+")


@dataclass(frozen=True, slots=True)
class Opening:
    """Who, for whom and of which day (ISO 8601) an opening says; ``end`` is where the text behind it begins.

    ``is_byline``: it is none of the text.
    """

    names: tuple[str, ...]
    outlet: str | None
    day: str | None
    end: int
    is_byline: bool


def read_opening(line: str) -> Opening | None:
    """Read what stands before the first sentence of a line; None where it begins with that sentence."""
    return _read(line[:_READ])


@lru_cache(maxsize=256)  # the first lines of a text are asked for their day and for their byline
def _read(line: str) -> Opening | None:
    for end in reversed([sign.end() for sign in _END.finditer(line[:_WITHIN])]):
        head, rest = line[:end], line[end:]
        if len(rest.split()) < _LEAST_TEXT:
            continue
        opening = _dated(head, rest) or _signed(head, rest)
        if opening is not None:
            return opening
    return None


def _dated(head: str, rest: str) -> Opening | None:
    """A dateline with its day: a place, an agency or nothing else beside it."""
    if not _YEAR.search(head) or rest[0].isdigit():
        return None
    days = [each for each in find_dates(head) if each.precision == "day" and len(each.value) == 10]
    if len(days) != 1 or find_dates(head) != (days[0],):
        return None
    parts = [part for piece in _beside(head, days[0]) for part in parts_of(piece)]
    if len(parts) > _MOST_PARTS or not _says_where(parts, days[0]):
        return None
    outlet = outlet_of([part for part in parts if part.kind == "agency" or is_sure_outlet(part)])
    if ":" in head[days[0].end :] and outlet is None:
        return None
    return Opening((), outlet, days[0].value, len(head), is_byline=False)


def _beside(head: str, day: DateMention) -> Iterator[str]:
    """What stands before and behind a day, without weekdays and the like."""
    for side in re.split(r"[,،]", f"{head[: day.start]},{head[day.end :]}"):
        yield _WORD.sub(lambda word: "" if fold(word[0]) in _BESIDE_DATES else word[0], side).strip()


def _says_where(parts: Sequence[Part], day: DateMention) -> bool:
    """Whether parts are a place and an agency; without an agency, a place that is known or in capitals.

    A day alone is a dateline in the years of the web.
    """
    if not parts:
        return day.start == 0 and day.value >= _EARLIEST_BARE_YEAR
    first = parts[0].text
    has_outlet = any(part.kind == "agency" or is_sure_outlet(part) for part in parts)
    can_be_place = is_known_place(first) or first.isupper() or (has_outlet and _is_short(parts[0]))
    return can_be_place and all(part.kind in _BESIDE_PLACE or is_sure_outlet(part) for part in parts[1:])


def _is_short(part: Part) -> bool:
    return part.kind != "other" and len(part.text.split()) <= _PLACE_WORDS


def _signed(head: str, rest: str) -> Opening | None:
    """A byline, or a dateline without a day."""
    if _YEAR.search(head):
        return None
    if head.startswith(_WROTE_FIRST):
        return _written(head, rest)
    parts = parts_of(head)
    is_short = 0 < len(parts) <= _MOST_PARTS and all(part.text.count(" ") < _PART_WORDS for part in parts)
    if not is_short or not any(map(_is_outlet, parts)):
        return None
    names, outlet = byline_of(parts)
    if len(parts) == 1:
        return _opening((), outlet, head, is_byline=True) if _stands_alone(parts[0], head, rest) else None
    if not says_whose(parts) or _is_open(head, parts):
        return None
    return _opening(names, outlet, head, is_byline=not _has_agency_in_brackets(parts))


def _stands_alone(part: Part, head: str, rest: str) -> bool:
    """Whether an outlet alone opens a text: a dash behind it, and no other dash, which would end an aside."""
    is_outlet = part.kind != "common" and _DASH.search(head) is not None
    return is_outlet and not _DASH.search(rest[:_ASIDE_WITHIN])


def _opening(names: tuple[str, ...], outlet: str | None, head: str, *, is_byline: bool) -> Opening:
    """An opening without a day; English newspapers count it to the text."""
    is_arabic = _ARABIC.search(head) is not None
    return Opening(names, outlet, None, len(head), is_byline=is_byline and is_arabic)


def _is_outlet(part: Part) -> bool:
    return part.kind in ("agency", "common") or is_sure_outlet(part)


def _is_open(head: str, parts: Sequence[Part]) -> bool:
    """Whether a bracket ends the head and no person stands in it: ``(رويترز) الخبر`` is of a sentence.

    A newspaper with a common name needs a known town or a person beside it.
    """
    if head.rstrip().endswith(")"):
        return not (parts[-1].in_brackets and parts[-1].kind in ("person", "name"))
    if any(part.kind == "agency" or is_sure_outlet(part) for part in parts):
        return False
    return not any(part.kind == "person" or is_listed_place(part.text) for part in parts)


def _has_agency_in_brackets(parts: Sequence[Part]) -> bool:
    return any(part.in_brackets and is_agency(part.text) for part in parts)


def _written(head: str, rest: str) -> Opening | None:
    """Behind "wrote": a name that is known for one, unless a quotation follows, which that person wrote."""
    written = _WROTE.match(head.rstrip(" -–—ـ:"))
    if written is None or rest.startswith(_OPENS_QUOTE):
        return None
    parts = parts_of(written["name"])
    is_person = len(parts) == 1 and parts[0].kind == "person" and written["name"] not in rest
    return (
        Opening((tidy_name(written["name"]),), None, None, len(head), is_byline=True) if is_person else None
    )
