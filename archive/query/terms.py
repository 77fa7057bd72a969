"""One clause of a query to its node: stars, tildes, equals signs, values of fields, dates.

The lexer has found where the clause stands; here is decided what it asks for.
"""

from calendar import monthrange
from dataclasses import dataclass
from typing import cast

import regex

from archive.fields import Field
from archive.query.lexer import Token, core_of, is_searchable
from archive.query.nodes import (
    ExactWord,
    Fuzzy,
    KeywordField,
    KeywordIs,
    Node,
    Phrase,
    Prefix,
    PublishedBetween,
    TextField,
    Word,
)
from archive.query.notices import SHORTEST_PREFIX, Trouble
from archive.text.analyzer import folded_words

_STARS = regex.compile(r"[*٭＊]+")
_STAR_OR_TILDE = regex.compile(r"[*٭＊~～]")
_POSSESSIVE = regex.compile(r"(?<=[A-Za-z])(?:['\N{RIGHT SINGLE QUOTATION MARK}][sS])+$")
_MARK_AT_END = regex.compile(r"(?:([*٭＊])|[~～]\d*+)(?:[~～]\d*+|[^\p{L}\p{M}\p{N}])*+\Z")
_VALUE = regex.compile(r"[\p{L}\p{M}\p{N}_](?:.*[\p{L}\p{M}\p{N}_])?", regex.DOTALL)
_RANGE = regex.compile(r"\.{2,3}|…")
_FULL_STOP = regex.compile(r"(?<=\d)\.\Z")
_DAY = regex.compile(r"(\d{4})(?:[-/](\d{1,2})(?:[-/](\d{1,2}))?)?")


def read_term(token: Token, field: Field | None, troubles: list[Trouble]) -> Node | None:
    """Give the node of a clause under the field that governs it; None if nothing of it can be searched."""
    if token.kind == "hashtag":
        return KeywordIs("hashtag", token.text)
    if token.kind == "mention":
        return KeywordIs("mention", token.text)
    if field is not None and field.kind == "date":
        return _read_dates(token, troubles)
    if field is not None and field.kind == "keyword":
        return _read_value(token, cast(KeywordField, field.name), troubles)
    name = cast(TextField, field.name) if field else None
    if token.kind == "phrase":
        return Phrase(token.text, token.slop, name)
    return _read_word(token, name, troubles)


def _read_value(token: Token, field: KeywordField, troubles: list[Trouble]) -> Node | None:
    if token.kind == "phrase":
        return KeywordIs(field, token.text)
    if _MARK_AT_END.search(token.text):
        troubles.append(Trouble("whole_value_only", token.start, token.end))
    found = _VALUE.search(_STARS.sub("", token.text))
    return KeywordIs(field, found[0]) if found and is_searchable(found[0]) else None


def _read_word(token: Token, field: TextField | None, troubles: list[Trouble]) -> Node | None:
    mark = _MARK_AT_END.search(token.text)
    before = token.text[: mark.start()] if mark else token.text
    core = core_of(before)
    if not core:  # ``~50`` is a number
        parts = map(core_of, _STAR_OR_TILDE.split(token.text))
        return next((Word(part, field) for part in parts if part), None)
    starred = mark is not None and mark[1] is not None
    if _STARS.search(core):
        troubles.append(Trouble("inner_wildcard", token.start, token.end))
        core, starred = core_of(_STAR_OR_TILDE.split(core)[0]), True
    elif _STARS.search(before):
        troubles.append(Trouble("leading_wildcard", token.start, token.end))
    if token.text.startswith("=") and not starred and mark is None:
        return ExactWord(core, field)
    core = _POSSESSIVE.sub("", core)  # Aleppo's is Aleppo in another form
    if starred:
        return _read_prefix(core, token, field, troubles)
    return Word(core, field) if mark is None else _read_fuzzy(core, token, field, troubles)


def _read_prefix(core: str, token: Token, field: TextField | None, troubles: list[Trouble]) -> Node | None:
    words = folded_words(core)
    if len(words) == 1 and len(words[0].text) >= SHORTEST_PREFIX:
        return Prefix(core[words[0].start : words[0].end], field)
    code = "one_word_only" if len(words) > 1 else "short_prefix"
    return _read_unmarked(core, code, token, field, troubles)


def _read_fuzzy(core: str, token: Token, field: TextField | None, troubles: list[Trouble]) -> Node | None:
    words = folded_words(core)
    if len(words) == 1:
        return Fuzzy(core[words[0].start : words[0].end], field)
    return _read_unmarked(core, "one_word_only", token, field, troubles)


def _read_unmarked(
    core: str, code: str, token: Token, field: TextField | None, troubles: list[Trouble]
) -> Node | None:
    """Take a star or tilde that cannot be for a mistake, and search for the word itself."""
    if not core:
        return None
    troubles.append(Trouble(code, token.start, token.end))
    return Word(core, field)


def _read_dates(token: Token, troubles: list[Trouble]) -> Node | None:
    """Read ``2016``, ``2016-05..2016-06``, ``2016..``, ``..2016``; a wrong day becomes its month."""
    ends = _RANGE.split(_FULL_STOP.sub("", token.text))
    days = [_read_day(end) if end else _OPEN_END for end in ends]
    if len(days) > 2 or None in days or all(day is _OPEN_END for day in days):
        troubles.append(Trouble("impossible_date", token.start, token.end))
        return None
    known = [day for day in days if day is not None]
    if not all(day.exists for day in known):
        troubles.append(Trouble("impossible_date", token.start, token.end))
    first, last = known[0].text, known[-1].text
    if first and last and first > last and not first.startswith(last):
        troubles.append(Trouble("reversed_dates", token.start, token.end))
        first, last = last, first
    return PublishedBetween(first, last)


@dataclass(frozen=True, slots=True)
class _Day:
    """One end of a range: YYYY, YYYY-MM, YYYY-MM-DD or None; not ``exists`` if it was cut down to that."""

    text: str | None
    exists: bool = True


_OPEN_END = _Day(None)


def _read_day(text: str) -> _Day | None:
    found = _DAY.fullmatch(text)
    if found is None or not int(found[1]):
        return None
    year, month, day = (int(part or 0) for part in found.groups())
    if found[2] is None:
        return _Day(f"{year:04}")
    if not 1 <= month <= 12:
        return _Day(f"{year:04}", exists=False)
    if found[3] is None:
        return _Day(f"{year:04}-{month:02}")
    if not 1 <= day <= monthrange(year, month)[1]:
        return _Day(f"{year:04}-{month:02}", exists=False)
    return _Day(f"{year:04}-{month:02}-{day:02}")
