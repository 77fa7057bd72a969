"""How articles write a folded word: found by looking into a few that have it."""

from collections.abc import Iterator
from typing import TypeVar

import orjson
import tantivy
from tantivy import Occur, Query

from archive.engines.embedded.schema import schema
from archive.engines.spellings import WrittenText, commonest_spelling, written_text

WORD_FIELDS = ("title_exact", "tags_exact", "body_exact")
"""Where a word is searched that is confined to no field."""

_ARTICLES = 3  # looked at for one word
_SPELLINGS = 20_000  # remembered
_TEXTS = 300  # remembered, because articles that have one completion of a word often have another
_Key = TypeVar("_Key")
_Value = TypeVar("_Value")


class Spellings:
    """The spellings found so far in one state of the index."""

    def __init__(self, searcher: tantivy.Searcher) -> None:
        """Begin without any."""
        self._searcher = searcher
        self._known: dict[str, str] = {}
        self._texts: dict[tuple[int, int], WrittenText] = {}

    def of(self, word: str) -> str:
        """Give the commonest spelling of a folded word, without vowel signs; itself if no article has it."""
        spelling = self._known.get(word)
        if spelling is None:
            spelling = commonest_spelling(word, list(self._texts_with(word)))
            remember(self._known, word, spelling, most=_SPELLINGS)
        return spelling

    def _texts_with(self, word: str) -> Iterator[WrittenText]:
        for _, address in self._searcher.search(having(word), limit=_ARTICLES, count=False).hits:
            place = (address.segment_ord, address.doc)
            text = self._texts.get(place)
            if text is None:
                article = orjson.loads(self._searcher.doc(address)["article"][0])
                text = written_text(article["title"], article["body"])
                remember(self._texts, place, text, most=_TEXTS)
            yield text


def having(word: str) -> Query:
    """Match the articles that have a folded word."""
    found = (Query.term_query(schema(), name, word, index_option="freq") for name in WORD_FIELDS)
    return Query.boolean_query([(Occur.Should, query) for query in found])


def remember(known: dict[_Key, _Value], key: _Key, value: _Value, *, most: int) -> None:
    """Keep an answer, forgetting all others where they have become too many."""
    if len(known) >= most:
        known.clear()
    known[key] = value
