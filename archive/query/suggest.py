"""What is being typed and how it may go on: completions of a query's last word.

What words there are, an engine has to say. What a query was perhaps meant to be stands in ``offers.py``.
"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from itertools import islice
from typing import Literal, Protocol

import regex

from archive.query.explain import canonical_text
from archive.query.lexer import Token, read_tokens, visible_text
from archive.query.nodes import KeywordIs, Word
from archive.query.notices import MAX_LENGTH
from archive.text.analyzer import fold, folded_words

CompletionKind = Literal["word", "hashtag", "source"]

_FOR_FIELD: dict[str | None, tuple[CompletionKind, ...]] = {
    None: ("word", "hashtag", "source"),
    "title": ("word",),
    "body": ("word",),
    "hashtag": ("hashtag",),
    "source": ("source",),
}
_SPARE = 2  # times as many completions are asked for as are shown: some lead to nothing
_SPARE_AMONG_WORDS = 10  # times as many where words are passed over
_SHORTEST_TRANSLATED = 3  # letters typed: fewer begin too many words of a dictionary
_BARE_SIGN = regex.compile(r"(?<![^\s(|-])[#＃﹟]\Z")


class Known(Protocol):
    """A word, hashtag or source of the archive as articles write it, and how many articles have it."""

    @property
    def text(self) -> str: ...

    @property
    def kind(self) -> CompletionKind: ...

    @property
    def count(self) -> int: ...


class Vocabulary(Protocol):
    """The archive's own words, as every engine gives them (``archive/engines/protocol.py``)."""

    def complete(self, beginning: str, *, limit: int) -> Sequence[Known]: ...

    def near_words(self, word: str, *, limit: int) -> Sequence[Known]: ...

    def count_word(self, word: str) -> int: ...


Find = Callable[[str], int]
"""Counts the articles that a query finds."""


@dataclass(frozen=True, slots=True)
class Suggestion:
    """A completion of the last word: as articles write it, in how many of them, and the whole query."""

    text: str
    kind: CompletionKind
    count: int
    query: str


@dataclass(frozen=True, slots=True)
class _Beginning:
    """What is being typed: ``kept`` stands before it and stays."""

    kept: str
    typed: str
    kinds: tuple[CompletionKind, ...]


def complete_query(text: str, vocabulary: Vocabulary, find: Find, *, limit: int) -> tuple[Suggestion, ...]:
    """Give what the last word of a query may be, commonest first; each whole query finds something.

    After a blank, in quotes and behind a star or a tilde there is no word to complete. Never raises.
    """
    beginning = _beginning_of(visible_text(text[: MAX_LENGTH + 1]))
    return tuple(islice(_suggestions(beginning, vocabulary, find, limit), limit)) if beginning else ()


def complete_by_translation(
    text: str, headwords: Callable[[str], Sequence[str]], find: Find, *, limit: int
) -> tuple[Suggestion, ...]:
    """Give what the last word of a query may be of the words that a dictionary knows, most found first.

    For what the archive says in the other language only: who types "Erdo" there finds Erdogan all the same.
    ``headwords`` gives folded words that begin so; each whole query finds something. Never raises.
    """
    beginning = _beginning_of(visible_text(text[: MAX_LENGTH + 1]))
    if beginning is None or "word" not in beginning.kinds or len(beginning.typed) < _SHORTEST_TRANSLATED:
        return ()
    folded = fold(beginning.typed)
    found = []
    for headword in headwords(folded):
        # As it is typed so far: with its capital.
        word = beginning.typed + headword[len(folded) :] if len(folded) == len(beginning.typed) else headword
        query = beginning.kept + word
        if count := find(query):
            found.append(Suggestion(word, "word", count, query))
    return tuple(sorted(found, key=lambda each: -each.count)[:limit])


def _suggestions(
    beginning: _Beginning, vocabulary: Vocabulary, find: Find, limit: int
) -> Iterator[Suggestion]:
    for known in vocabulary.complete(beginning.typed, limit=limit * _spare(beginning)):
        if known.kind in beginning.kinds:
            query = beginning.kept + _written(known, beginning.kept)
            # A word on its own was counted by the engine; anything else may find nothing together.
            if (known.kind == "word" and not beginning.kept) or find(_probe(known, beginning.kept, query)):
                yield Suggestion(known.text, known.kind, known.count, query)


def _spare(beginning: _Beginning) -> int:
    if "word" not in beginning.kinds:
        return _SPARE_AMONG_WORDS
    return _SPARE if beginning.kept else 1  # on its own, whatever the archive has is found


def _probe(known: Known, kept: str, query: str) -> str:
    """Give a query that finds no more than the completed one and is answered sooner: by this form alone."""
    return f"{kept}={known.text}" if known.kind == "word" and kept[-1:].isspace() else query


def _written(known: Known, kept: str) -> str:
    """Write a completion as the query language has it, behind what is kept."""
    match known.kind:
        case "word":
            alone = not kept or kept[-1].isspace()
            return canonical_text(Word(known.text)) if alone else known.text
        case "hashtag":
            return canonical_text(KeywordIs("hashtag", known.text))
        case "source":
            clause = canonical_text(KeywordIs("source", known.text))
            return clause.removeprefix("source:") if kept.endswith((":", "：")) else clause


def _beginning_of(text: str) -> _Beginning | None:
    if len(text) > MAX_LENGTH:
        return None
    if _BARE_SIGN.search(text):
        return _Beginning(text[:-1], "#", ("hashtag",))
    tokens = read_tokens(text, [])
    return _beginning_in(tokens[-1], text) if tokens and tokens[-1].end == len(text) else None


def _beginning_in(last: Token, text: str) -> _Beginning | None:
    start = last.end - len(last.text)
    if last.kind == "hashtag":
        return _Beginning(text[: start - 1], "#" + last.text, ("hashtag",))
    kinds = _FOR_FIELD.get(last.field.name if last.field else None, ())
    if last.kind == "word" and (kinds == ("hashtag",) or ("hashtag" in kinds and "_" in last.text)):
        return _Beginning(text[:start], "#" + last.text, ("hashtag",))
    words = folded_words(last.text)
    if last.kind not in ("word", "perhaps_or") or not words or words[-1].end != len(last.text):
        return None
    if kinds != ("source",):  # whose names may hold anything
        start += words[-1].start
    # A word behind another one (al-asad), or behind a sign (=word), is a word and nothing else.
    joined = start > last.start and last.field is None
    return _Beginning(text[:start], text[start:], ("word",) if joined else kinds)
