"""Highlighted titles and snippets, cut from the text as written by our own offsets.

Marks fall on whole words of the original, vocalised or not: nothing is searched for a second time.
"""

import re
from collections.abc import Iterable, Iterator, Sequence, Set
from dataclasses import dataclass
from functools import lru_cache
from typing import Protocol

from archive.text.analyzer import WordForms, forms_of, places, written_words
from archive.text.stop_words import is_stop_word


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of text, marked or not; the pieces of a highlight joined give the text back."""

    text: str
    mark: bool


class Terms(Protocol):
    """What a query wants to see marked, folded; ``archive.query.highlight`` gives it."""

    def __hash__(self) -> int: ...
    @property
    def exact(self) -> frozenset[str]: ...
    @property
    def stems(self) -> frozenset[str]: ...
    @property
    def prefixes(self) -> tuple[str, ...]: ...
    @property
    def phrases(self) -> tuple[tuple[str, ...], ...]: ...
    @property
    def fuzzy(self) -> tuple[str, ...]: ...
    @property
    def sounds(self) -> frozenset[str]: ...
    @property
    def together(self) -> tuple[tuple[frozenset[str], ...], ...]: ...
    @property
    def written(self) -> frozenset[str]: ...


Span = tuple[int, int]
_READ_AT_MOST = 20_000  # characters of a body looked at for a snippet; a longer one is cut at a blank
_WORDS_BETWEEN = 2  # those of a translation of several words, at most, where it stands as it is meant
_ELLIPSIS = "…"


def mark_title(text: str, terms: Terms) -> tuple[Piece, ...]:
    """Give the whole text with every matching word marked."""
    return tuple(_pieces(text, 0, len(text), _matches(text, terms)))


def snippets(text: str, terms: Terms, *, limit: int = 2, length: int = 220) -> tuple[tuple[Piece, ...], ...]:
    """Give up to ``limit`` stretches of about ``length`` characters around the best matches, in text order.

    Where nothing matches, the beginning of the text stands for it.
    """
    text = text[:_READ_AT_MOST]
    spans = _matches(text, terms)
    windows = _best_windows(text, spans, limit, length) or [_window(text, 0, length)]
    return tuple(tuple(_framed(text, start, end, spans)) for start, end in windows if end > start)


class _Memory:
    """What a query makes of words as written, looked at once: the hits of a page share most of theirs."""

    def __init__(self, terms: Terms) -> None:
        """Begin without any."""
        self.wanted: set[str] = set()
        self.beginnings: set[str] = set()
        self.parts: set[str] = set()
        self._seen: set[str] = set()
        self._terms = terms
        # Sorted, so that one query has one pattern, which is compiled once.
        self._names = re.compile("|".join(sorted(terms.sounds))) if terms.sounds else None
        self._first = frozenset(phrase[0] for phrase in terms.phrases)
        self._together = frozenset(stem for group in terms.together for word in group for stem in word)

    def look_at(self, words: Set[str]) -> None:
        """Tell of new words which are marked, begin a phrase, or are part of what stands together."""
        for word in words - self._seen:
            forms = forms_of(word)
            as_written = self._terms.written and not self._terms.written.isdisjoint(written_words(word))
            if as_written or any(self._is_asked_for(form) for form in forms):
                self.wanted.add(word)
            if forms and forms[0].exact in self._first:
                self.beginnings.add(word)
            if any(form.stem in self._together for form in forms) and not is_stop_word(word):
                self.parts.add(word)
        self._seen |= words

    def _is_asked_for(self, form: WordForms) -> bool:
        is_name = self._names is not None and self._names.fullmatch(form.exact) is not None
        return is_name or _matches_word(form, self._terms)


def _matches(text: str, terms: Terms) -> list[Span]:
    """Give the places of all words to be marked, in order."""
    memory = _memory(terms)
    spans = places(text)
    written = [text[start:end] for start, end in spans]
    words = set(written)
    memory.look_at(words)
    found = set(_places_of(words & memory.wanted, written))
    if beginnings := list(_places_of(words & memory.beginnings, written)):
        for phrase in terms.phrases:
            found.update(_phrase_places(written, phrase, beginnings))
    if parts := list(_places_of(words & memory.parts, written)):
        found.update(_places_together(written, terms.together, parts))
    return [spans[at] for at in sorted(found)]


@lru_cache(maxsize=256)
def _memory(terms: Terms) -> _Memory:
    return _Memory(terms)


def _places_of(words: Set[str], written: Sequence[str]) -> Iterable[int]:
    return [at for at, word in enumerate(written) if word in words] if words else ()


def _matches_word(form: WordForms, terms: Terms) -> bool:
    if form.exact in terms.exact or form.stem in terms.stems or form.exact.startswith(terms.prefixes):
        return True
    return any(is_near(form.exact, other) for other in terms.fuzzy)


def _phrase_places(
    written: Sequence[str], phrase: tuple[str, ...], beginnings: Sequence[int]
) -> Iterator[int]:
    """Give the numbers of the words that make up a phrase, wherever all of it stands."""
    for at in beginnings:
        if _stands_at(written, at, phrase):
            yield from range(at, min(at + len(phrase), len(written)))


def _stands_at(written: Sequence[str], at: int, phrase: tuple[str, ...]) -> bool:
    words = [form.exact for word in written[at : at + len(phrase)] for form in forms_of(word)]
    return tuple(words[: len(phrase)]) == phrase


def _places_together(
    written: Sequence[str], groups: Sequence[Sequence[Set[str]]], parts: Sequence[int]
) -> Iterator[int]:
    """Give the numbers of the words of each group, each told by its stems, if all of it stands in the text.

    Where its words stand near each other these are given, otherwise the first of each.
    """
    stems = [(at, {form.stem for form in forms_of(written[at])}) for at in parts]
    for group in groups:
        hits = [(at, word) for at, own in stems for word, wanted in enumerate(group) if own & wanted]
        firsts = {word: at for at, word in reversed(hits)}
        if len(firsts) == len(group):
            near = {at for start in range(len(hits)) for at in _near_from(hits, start, len(group))}
            yield from near or firsts.values()


def _near_from(hits: Sequence[tuple[int, int]], start: int, size: int) -> set[int]:
    """Give the places of all words of a group from one hit on, if few others stand between them."""
    most = size + _WORDS_BETWEEN
    near = [hit for hit in hits[start : start + most] if hit[0] < hits[start][0] + most]
    return {at for at, _ in near} if len({word for _, word in near}) == size else set()


def is_near(word: str, other: str) -> bool:
    """Tell whether two words are one edit apart (two from eight letters on), as engines count it."""
    allowed = allowed_edits(other)
    if abs(len(word) - len(other)) > allowed:
        return False
    return _edits(word, other) <= allowed


def allowed_edits(word: str) -> int:
    """Give how many letters a fuzzy match may differ by: short words would match anything."""
    if len(word) < 4:
        return 0
    return 1 if len(word) < 8 else 2


def _edits(word: str, other: str) -> int:
    """Count insertions, deletions, changes and swaps of neighbours (optimal string alignment)."""
    before: list[int] = []
    row = list(range(len(other) + 1))
    for at, letter in enumerate(word, start=1):
        before, last, row = row, before, [at]
        for to, wanted in enumerate(other, start=1):
            cost = min(before[to] + 1, row[to - 1] + 1, before[to - 1] + (letter != wanted))
            if at > 1 and to > 1 and letter == other[to - 2] and word[at - 2] == wanted:
                cost = min(cost, last[to - 2] + 1)
            row.append(cost)
    return row[-1]


def _best_windows(text: str, spans: Sequence[Span], limit: int, length: int) -> list[Span]:
    """Choose the windows with the most different marked words, none overlapping, in text order."""
    chosen: list[Span] = []
    candidates = sorted(((_variety(text, spans, start, length), -start) for start, _ in spans), reverse=True)
    for _, negative_start in candidates:
        window = _window(text, -negative_start - length // 4, length)
        if all(window[1] <= start or end <= window[0] for start, end in chosen):
            chosen.append(window)
        if len(chosen) == limit:
            break
    return sorted(chosen)


def _variety(text: str, spans: Sequence[Span], start: int, length: int) -> int:
    return len({text[s:e] for s, e in spans if start <= s and e <= start + length})


def _window(text: str, start: int, length: int) -> Span:
    """Move both ends of a window to blanks, so that no word is cut."""
    start = max(0, start)
    if start:
        blank = text.find(" ", start, start + length // 2)
        start = blank + 1 if blank >= 0 else start
    end = min(len(text), start + length)
    if end < len(text):
        blank = text.rfind(" ", start, end)
        end = blank if blank > start else end
    return start, end


def _framed(text: str, start: int, end: int, spans: Sequence[Span]) -> Iterator[Piece]:
    if start > 0:
        yield Piece(_ELLIPSIS, mark=False)
    yield from _pieces(text, start, end, spans)
    if end < len(text):
        yield Piece(_ELLIPSIS, mark=False)


def _pieces(text: str, start: int, end: int, spans: Sequence[Span]) -> Iterator[Piece]:
    at = start
    for first, last in spans:
        if first < at or last > end:
            continue
        if first > at:
            yield Piece(text[at:first], mark=False)
        yield Piece(text[first:last], mark=True)
        at = last
    if at < end:
        yield Piece(text[at:end], mark=False)
