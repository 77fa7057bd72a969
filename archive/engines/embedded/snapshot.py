"""The index as one commit left it: what searches it, and which words are in it at all."""

from collections.abc import Iterable
from functools import lru_cache

import tantivy
from tantivy import Query

from archive.engines.embedded.schema import schema

_REMEMBERED = 50_000


class Snapshot:
    """One state of the index. May be asked from many threads at once."""

    def __init__(self, searcher: tantivy.Searcher) -> None:
        """Take the searcher of a commit; nothing is read before it is asked for."""
        self.searcher = searcher
        self._is_there = lru_cache(maxsize=_REMEMBERED)(self._looked_up)

    def has(self, name: str, token: str) -> bool:
        """Tell whether any article has a token in a field.

        A query in two languages asks for a hundred tokens of which most stand nowhere: to look each up once
        costs less than to search for it every time.
        """
        return self._is_there(name, token)

    def terms(self, tokens: Iterable[tuple[str, str]]) -> list[Query]:
        """Match any of the tokens, each with its field, that articles have."""
        return [term(name, token) for name, token in tokens if self.has(name, token)]

    def _looked_up(self, name: str, token: str) -> bool:
        return self.searcher.doc_freq(name, token) > 0


def term(name: str, value: str) -> Query:
    """Match one token of an analysed field."""
    return Query.term_query(schema(), name, value, index_option="freq")
