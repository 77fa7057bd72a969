"""One clause of a query to its node: stars, tildes, equals signs, values of fields.

The lexer has found where the clause stands; here is decided what it asks for. Dates stand in
``date_ranges.py``.
"""

from typing import cast

import regex

from archive.fields import Field
from archive.query.date_ranges import read_dates
from archive.query.lexer import Token, core_of, is_searchable
from archive.query.nodes import (
    ExactWord,
    Fuzzy,
    KeywordField,
    KeywordIs,
    Node,
    Phrase,
    Prefix,
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


def read_term(token: Token, field: Field | None, troubles: list[Trouble]) -> Node | None:
    """Give the node of a clause under the field that governs it; None if nothing of it can be searched."""
    if token.kind in ("hashtag", "mention"):
        if token.field is not None and token.field.name != token.kind:
            troubles.append(Trouble("field_left_out", token.start, token.end))
        return KeywordIs(cast(KeywordField, token.kind), token.text)
    if field is not None and field.kind == "date":
        return read_dates(token, troubles)
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
    if token.text.startswith("="):
        if not starred and mark is None:
            return ExactWord(core, field)
        troubles.append(Trouble("exact_left_out", token.start, token.end))
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
