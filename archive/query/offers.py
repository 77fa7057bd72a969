"""Where little is found, what was perhaps meant: words misspelt, in Latin letters, or on the wrong keys.

Offers are shown to the reader and never made silently; each finds more than what was typed.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from heapq import nlargest
from typing import Literal

import regex

from archive.query.lexer import core_of, read_tokens, visible_text
from archive.query.notices import MAX_LENGTH
from archive.query.suggest import Find, Vocabulary
from archive.text.analyzer import fold, folded_words
from archive.text.arabizi import ARTICLES, arabic_readings
from archive.text.keyboard import other_layout
from archive.text.misspelling import LONGEST, SHORTEST, likelihood

OfferKind = Literal["did_you_mean", "arabizi", "keyboard"]

LITTLE = 2
"""Articles found at most where something else is offered."""

_MOST_OFFERS = 5
_MOST_WORDS = 8  # of a query are looked at
_READINGS = 3  # kept for each word
_NEAR = 12  # words asked for, to choose from by likelihood
_COMMONER = 10  # times as common a word must be as one that was found, though rarely
_FAR_LESS = 0.1
_BY_DOUBT = 0.4  # how much less likely each doubt makes a reading of Latin letters

_RUN = regex.compile(r"\S++")
_UNTOUCHED = ("=", "+")  # before a word that is meant as it stands
_MARKED = ("*", "٭", "＊", "~", "～")


@dataclass(frozen=True, slots=True)
class Offer:
    """Another query, why it may be meant, and how many articles it finds."""

    kind: OfferKind
    query: str
    count: int


@dataclass(frozen=True, slots=True)
class _Piece:
    """A part of the query that may be mistyped, with where it stands."""

    text: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class _Mending:
    """What the pieces of one query may be instead, the likeliest first."""

    kind: OfferKind
    pieces: Sequence[_Piece]
    readings: Callable[[str], Sequence[str]]


def make_offers(
    text: str, found: int, vocabulary: Vocabulary, find: Find, find_alone: Find
) -> tuple[Offer, ...]:
    """Give what to search for instead of a query that found ``found`` articles; () if that is enough.

    ``find`` counts what a query finds under the same filters, ``find_alone`` what it finds without any.
    Words that find something by themselves stay as they are. Never raises.
    """
    text = visible_text(text[: MAX_LENGTH + 1])
    if found > LITTLE or len(text) > MAX_LENGTH:
        return ()
    rarity = cache(find_alone)
    offers: dict[str, Offer] = {}
    for mending in _mendings(text, vocabulary, rarity):
        for query in _mended(text, mending, rarity):
            if query not in offers and (count := find(query)) > found:
                offers[query] = Offer(mending.kind, query, count)
            if len(offers) == _MOST_OFFERS:
                return tuple(offers.values())
    return tuple(offers.values())


def _mendings(text: str, vocabulary: Vocabulary, rarity: Find) -> Iterator[_Mending]:
    """Give the ways to mend, those first that hardly ever find a word by accident."""

    def misspelt(word: str) -> Sequence[str]:
        return _near(word, rarity(word), vocabulary)

    def chatted(word: str) -> Sequence[str]:
        return _arabic(word, vocabulary)

    def on_wrong_keys(run: str) -> Sequence[str]:
        return _on_other_keys(run, vocabulary)

    yield _Mending("keyboard", _runs(text), on_wrong_keys)
    arabizi = _Mending("arabizi", _with_articles(text, _cores(text)), chatted)
    spelling = _Mending("did_you_mean", _words(text), misspelt)
    # Digits among letters tell that somebody chats in Arabic; without them, English misspelt is likelier.
    yield from (arabizi, spelling) if any(map(str.isdigit, text)) else (spelling, arabizi)


def _mended(text: str, mending: _Mending, rarity: Find) -> Iterator[str]:
    """Give the query with every mistyped piece mended; then with each of them mended in another way."""
    mistyped = [piece for piece in mending.pieces[:_MOST_WORDS] if rarity(piece.text) <= LITTLE]
    choices = [
        (piece, readings) for piece in mistyped if (readings := mending.readings(piece.text)[:_READINGS])
    ]
    if not choices:
        return
    likeliest = [readings[0] for _, readings in choices]
    pieces = [piece for piece, _ in choices]
    yield _replaced(text, pieces, likeliest)
    for at, (_, readings) in enumerate(choices):
        for other in readings[1:]:
            yield _replaced(text, pieces, [*likeliest[:at], other, *likeliest[at + 1 :]])


def _replaced(text: str, pieces: Sequence[_Piece], readings: Sequence[str]) -> str:
    for piece, reading in zip(reversed(pieces), reversed(readings), strict=True):
        text = text[: piece.start] + reading + text[piece.end :]
    return text


def _runs(text: str) -> list[_Piece]:
    """Give what stands between blanks: on another keyboard commas and brackets are letters."""
    return [_Piece(found[0], found.start(), found.end()) for found in _RUN.finditer(text)]


def _cores(text: str) -> list[_Piece]:
    """Give the words outside of quotes that no sign says to take as they stand."""
    pieces = []
    for token in read_tokens(text, []):
        core = core_of(token.text)
        is_text = token.field is None or token.field.kind == "text"
        if token.kind != "word" or token.negated or not is_text or not core:
            continue
        if not token.text.startswith(_UNTOUCHED) and not token.text.endswith(_MARKED):
            start = token.end - len(token.text) + token.text.index(core)
            pieces.append(_Piece(core, start, start + len(core)))
    return pieces


def _words(text: str) -> list[_Piece]:
    return [
        _Piece(core.text[word.start : word.end], core.start + word.start, core.start + word.end)
        for core in _cores(text)
        for word in folded_words(core.text)
    ]


def _with_articles(text: str, pieces: Iterable[_Piece]) -> list[_Piece]:
    """Join an article that stands apart (2l qahira) to the word behind it."""
    joined: list[_Piece] = []
    for piece in pieces:
        before = joined[-1] if joined else None
        if before and before.text.lower() in ARTICLES and not text[before.end : piece.start].strip():
            joined[-1] = _Piece(f"{before.text}-{piece.text}", before.start, piece.end)
        else:
            joined.append(piece)
    return joined


def _near(word: str, found: int, vocabulary: Vocabulary) -> list[str]:
    folded = fold(word)
    if not SHORTEST <= len(folded) <= LONGEST or folded.isdecimal():
        return []
    return _likeliest(
        {
            near.text: likelihood(folded, fold(near.text), near.count)
            for near in vocabulary.near_words(word, limit=_NEAR)
            if near.count >= found * _COMMONER
        }
    )


def _arabic(word: str, vocabulary: Vocabulary) -> list[str]:
    weights = {
        reading: vocabulary.count_word(reading) * _BY_DOUBT**doubt
        for reading, doubt in arabic_readings(word).items()
    }
    return [_as_written(reading, vocabulary) for reading in _likeliest(weights)]


def _likeliest(weights: Mapping[str, float]) -> list[str]:
    """Give the few readings of any weight, without those that are far less likely than the first."""
    first = nlargest(_READINGS, weights, key=lambda reading: (weights[reading], reading))
    return [reading for reading in first if weights[reading] > _FAR_LESS * weights[first[0]]]


def _on_other_keys(run: str, vocabulary: Vocabulary) -> list[str]:
    known = []
    for reading in other_layout(run):
        words = [word.text for word in folded_words(reading)]
        if words and all(len(word) > 1 and vocabulary.count_word(word) for word in words):
            known.append(_as_written(reading, vocabulary) if len(words) == 1 else reading)
    return known


def _as_written(word: str, vocabulary: Vocabulary) -> str:
    """Give a folded word as articles write it."""
    known = vocabulary.complete(word, limit=_NEAR)
    return next((each.text for each in known if each.kind == "word" and fold(each.text) == fold(word)), word)
