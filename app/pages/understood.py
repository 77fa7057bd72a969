"""How a query was understood, as the search page tells it: in words, in which forms, and what may be meant.

Understanding it is ``archive.query``'s business; here it gets its links.
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from app.addresses import search_address
from app.answer import Answer
from app.other_words import other_words
from app.search_params import SearchParams, from_first_page, with_dropped, with_query, without_dropped
from app.wording import Wording
from archive.query.compound_names import with_both_spellings
from archive.query.explain import searched_as, sentence
from archive.query.nodes import Everything, Word
from archive.query.notices import Notice
from archive.query.offers import Offer, OfferKind

AT_ONCE = 3
"""Words of the other language that are shown of each word, before the fold."""

_BY_SOUND = "\N{ALMOST EQUAL TO}"


@dataclass(frozen=True, slots=True)
class Correction:
    """What could not be taken as written, in the reader's language, and what may be searched instead."""

    text: str
    repaired: str | None
    url: str | None


@dataclass(frozen=True, slots=True)
class OfferedQuery:
    """A query that was perhaps meant, why, how many articles it finds, and the link to it."""

    kind: OfferKind
    query: str
    count: int
    url: str


@dataclass(frozen=True, slots=True)
class OtherWord:
    """A word of the other language, found by meaning or ``by_sound``; ``url`` takes it out, or back in."""

    text: str
    by_sound: bool
    url: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Understood:
    """What is told about a query: ``sentence`` only where it says more than the words themselves do."""

    corrections: tuple[Correction, ...]
    sentence: str | None
    own: tuple[str, ...]
    others: tuple[OtherWord, ...]
    more_others: tuple[OtherWord, ...]
    dropped: tuple[OtherWord, ...]
    offers: tuple[OfferedQuery, ...]
    translate_url: str


def understand(answer: Answer, offers: tuple[Offer, ...], wording: Wording) -> Understood:
    """Work out what the search page tells about the query of an answer."""
    params, parsed = answer.params, answer.parsed
    others = other_words(parsed.root, answer.searched_as)
    first = frozenset(_first_of_each(answer.searched_as, frozenset(others)))
    return Understood(
        corrections=tuple(_correction(notice, params, wording) for notice in parsed.notices),
        sentence=_sentence(answer, wording),
        own=searched_as(with_both_spellings(parsed.root)),
        others=tuple(_other_word(word, with_dropped(params, word)) for word in others if word in first),
        more_others=tuple(
            _other_word(word, with_dropped(params, word)) for word in others if word not in first
        ),
        dropped=tuple(_other_word(word, without_dropped(params, word)) for word in params.drop),
        offers=tuple(_offered(offer, params) for offer in offers),
        translate_url=search_address(
            from_first_page(replace(params, translate=not params.translate, drop=()))
        ),
    )


def _correction(notice: Notice, params: SearchParams, wording: Wording) -> Correction:
    text = notice.arabic if wording.language == "ar" else notice.english
    if notice.repaired is None:
        return Correction(text, None, None)
    return Correction(text, notice.repaired, search_address(with_query(params, notice.repaired)))


def _sentence(answer: Answer, wording: Wording) -> str | None:
    """Say in words what a query with operators or several clauses asks for; a single word says it itself."""
    root = answer.parsed.root
    return None if isinstance(root, Word | Everything) else sentence(root, wording.language, isolate=True)


def _first_of_each(listed: tuple[str, ...], others: frozenset[str]) -> Iterator[str]:
    """Give the first few words of the other language that are listed behind each typed one."""
    behind = 0
    for word in listed:
        if word not in others:
            behind = 0
        elif behind < AT_ONCE:
            behind += 1
            yield word


def _other_word(word: str, changed: SearchParams) -> OtherWord:
    return OtherWord(word.removeprefix(_BY_SOUND), word.startswith(_BY_SOUND), search_address(changed))


def _offered(offer: Offer, params: SearchParams) -> OfferedQuery:
    url = search_address(with_query(params, offer.query))
    return OfferedQuery(offer.kind, offer.query, offer.count, url)
