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
        self._kept = lru_cache(maxsize=_REMEMBERED)(self._asked)

    def term(self, name: str, token: str, weight: float = 1.0) -> Query | None:
        """Match one token of a field, at its weight; None of one that no article has.

        A query in two languages asks for a hundred tokens of which most stand nowhere: to look each up once
        costs less than to search for it every time.
        """
        return self._kept(name, token, weight)

    def terms(self, tokens: Iterable[tuple[str, str]]) -> list[Query]:
        """Match any of the tokens, each with its field, that articles have."""
        return [query for name, token in tokens if (query := self._kept(name, token, 1.0))]

    def _asked(self, name: str, token: str, weight: float) -> Query | None:
        if not self.searcher.doc_freq(name, token):
            return None
        query = term(name, token)
        return query if weight == 1.0 else Query.boost_query(query, weight)


def term(name: str, value: str) -> Query:
    """Match one token of an analysed field."""
    return Query.term_query(schema(), name, value, index_option="freq")
