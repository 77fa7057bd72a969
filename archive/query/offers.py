"""Where little is found, what was perhaps meant: words misspelt, in Latin letters, or on the wrong keys.

Offers are shown to the reader and never made silently; each finds more than what was typed. What one piece
of a query may be instead stands in ``readings.py``.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from math import prod
from typing import Literal

import regex

from archive.query.lexer import core_of, needs_plus, read_tokens, visible_text
from archive.query.notices import MAX_LENGTH
from archive.query.readings import MOST_READINGS, Reading, chatted, misspelt, on_other_keys
from archive.query.suggest import Find, Vocabulary
from archive.text.analyzer import folded_words
from archive.text.arabizi import ARTICLES

OfferKind = Literal["did_you_mean", "arabizi", "keyboard"]

LITTLE = 2
"""Articles found at most where something else is offered."""

_MOST_OFFERS = 5
_MOST_WORDS = 8  # of a query are looked at

_RUN = regex.compile(r"\S++")
# Signs that are letters on an Arabic keyboard, where nobody puts a sign: before a word, or a bracket within.
_ON_KEYS = regex.compile(r"(?<!\S)[\[\];`,./]++[A-Za-z]|[A-Za-z][\[\];`]++[A-Za-z]")
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
class _Mended:
    """A mended query and how likely it is meant."""

    kind: OfferKind
    query: str
    weight: float


def make_offers(
    text: str,
    found: int,
    vocabulary: Vocabulary,
    find: Find,
    find_alone: Find,
    *,
    surely: int | None = None,
) -> tuple[Offer, ...]:
    """Give what to search for instead of a query that found ``found`` articles; () if that is enough.

    ``find`` counts what a query finds under the same filters, ``find_alone`` what it finds without any, by
    its letters or a translation. ``surely`` is how many of those found were found so: the others sound like
    it, as they do like many a misspelt word. Words that find something stay as they are. Never raises.
    """
    text = visible_text(text[: MAX_LENGTH + 1])
    surely = found if surely is None else surely
    little = surely <= LITTLE
    if len(text) > MAX_LENGTH or not (little or _ON_KEYS.search(text)):
        return ()
    typed = _Typed(text, vocabulary, cache(find_alone), most_letters=1 if found > LITTLE else 2)
    offers: dict[str, Offer] = {}
    for mended in typed.likeliest_first() if little else typed.on_other_keys():
        # What was found by sound alone is no reason to keep a misspelt word, and is one to keep a name.
        enough = surely if mended.kind == "did_you_mean" else found
        if mended.query not in offers and (count := find(mended.query)) > enough:
            offers[mended.query] = Offer(mended.kind, mended.query, count)
        if len(offers) == _MOST_OFFERS:
            break
    return tuple(offers.values())


@dataclass(frozen=True, slots=True)
class _Typed:
    """A query that may be mistyped; ``find`` counts what is found without its filters.

    Of one word ``most_letters`` may be wrong: what sounds like a name of the archive is seldom so far off.
    """

    text: str
    vocabulary: Vocabulary
    find: Find
    most_letters: int

    def likeliest_first(self) -> Iterator[_Mended]:
        """Give mended queries; first those of other keys, which hardly ever make a word by accident."""
        yield from self.on_other_keys()
        if any(map(str.isdigit, self.text)):  # digits among letters tell that somebody chats in Arabic
            yield from self.chatted()
            yield from self.misspelt()
        else:
            yield from sorted((*self.misspelt(), *self.chatted()), key=lambda mended: -mended.weight)

    def on_other_keys(self) -> Iterator[_Mended]:
        pieces = _runs(self.text)[:_MOST_WORDS]
        rare = list(filter(self._is_rare, pieces))
        # Whoever types with the wrong keys does so from the first to the last.
        is_told = bool(rare) or _ON_KEYS.search(self.text) is not None
        mistyped = pieces if is_told and all(map(self._on_keys, (*rare, *pieces))) else rare
        yield from self._mended("keyboard", [(piece, self._on_keys(piece)) for piece in mistyped])

    def _on_keys(self, piece: _Piece) -> Sequence[Reading]:
        return on_other_keys(piece.text, self.vocabulary, self.find)

    def chatted(self) -> Iterator[_Mended]:
        pieces = filter(self._is_rare, _with_articles(self.text, _cores(self.text))[:_MOST_WORDS])
        yield from self._mended(
            "arabizi", [(piece, chatted(piece.text, self.vocabulary)) for piece in pieces]
        )

    def misspelt(self) -> Iterator[_Mended]:
        pieces = filter(self._is_rare, _words(self.text)[:_MOST_WORDS])
        yield from self._mended("did_you_mean", [(piece, self._near(piece.text)) for piece in pieces])

    def _near(self, word: str) -> Sequence[Reading]:
        return misspelt(word, self.find(word), self.vocabulary, most_letters=self.most_letters)

    def _is_rare(self, piece: _Piece) -> bool:
        return self.find(self.text[piece.start : piece.end]) <= LITTLE

    def _mended(
        self, kind: OfferKind, choices: Sequence[tuple[_Piece, Sequence[Reading]]]
    ) -> Iterator[_Mended]:
        """Give the query with every piece mended that can be; then with each of them in another way."""
        choices = [(piece, readings[:MOST_READINGS]) for piece, readings in choices if readings]
        if not choices:
            return
        pieces = [piece for piece, _ in choices]
        likeliest = [readings[0] for _, readings in choices]
        chosen = [likeliest]
        for at, (_, readings) in enumerate(choices):
            chosen += ([*likeliest[:at], other, *likeliest[at + 1 :]] for other in readings[1:])
        for each in chosen:
            query = _replaced(self.text, pieces, [reading.text for reading in each])
            yield _Mended(kind, query, prod(reading.weight for reading in each))


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
        if token.kind != "word" or token.negated or not is_text or not core or needs_plus(core):
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
