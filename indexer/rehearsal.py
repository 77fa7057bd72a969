"""A rehearsed import: an engine is asked as usual, but what would be written to it is only remembered.

So a dry run counts as the import itself would, duplicates within the files included.
"""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from typing import Protocol

from archive.engines.protocol import Entry, LikeArticle, WriteOutcome, WriteReport

REMEMBERED = 200_000
"""Likenesses kept, of 4 kB each; among later articles near-duplicates are found in the archive only."""


class Shelf(Protocol):
    """What an import needs of an engine: four of its methods (see ``archive.engines.protocol.Engine``)."""

    def content_hashes(self, article_ids: Sequence[str]) -> Mapping[str, str]:
        """Give the hash of the original record of each article that is there."""
        ...

    def find_like(self, bands: Sequence[str]) -> Sequence[LikeArticle]:
        """Give the articles that share at least one band."""
        ...

    def count_word(self, word: str) -> int:
        """Count the articles that have this very word, folded."""
        ...

    def write(self, batch: Sequence[Entry]) -> WriteReport:
        """Add or replace articles by id."""
        ...


class Rehearsal:
    """A shelf that answers as if everything given to it had been written to ``engine``; keeps no text."""

    def __init__(self, engine: Shelf) -> None:
        self._engine = engine
        self._hashes: dict[str, str] = {}
        self._bands: dict[str, tuple[str, ...]] = {}
        self._alike: dict[str, dict[str, LikeArticle]] = defaultdict(dict)

    def content_hashes(self, article_ids: Sequence[str]) -> Mapping[str, str]:
        """Give the hashes of what is there, and of what would be by now."""
        rehearsed = {each: self._hashes[each] for each in article_ids if each in self._hashes}
        return {**self._engine.content_hashes(article_ids), **rehearsed}

    def find_like(self, bands: Sequence[str]) -> Sequence[LikeArticle]:
        """Give the articles that share a band, those included that would be there by now."""
        there = [like for like in self._engine.find_like(bands) if like.id not in self._hashes]
        rehearsed = {each: like for band in bands for each, like in self._alike.get(band, {}).items()}
        return (*there, *rehearsed.values())

    def count_word(self, word: str) -> int:
        """Count the articles there that have this very word."""
        return self._engine.count_word(word)

    def write(self, batch: Sequence[Entry]) -> WriteReport:
        """Say what writing would do."""
        known = self.content_hashes([entry.article.id for entry in batch])
        return WriteReport(tuple(self._rehearse(entry, known.get(entry.article.id)) for entry in batch))

    def _rehearse(self, entry: Entry, known: str | None) -> WriteOutcome:
        article = entry.article
        self._hashes[article.id] = article.content_hash
        for band in self._bands.pop(article.id, ()):
            del self._alike[band][article.id]
        if len(self._bands) < REMEMBERED:
            self._bands[article.id] = entry.likeness.bands
            like = LikeArticle(article.id, article.story or article.id, entry.likeness.signature)
            for band in entry.likeness.bands:
                self._alike[band][article.id] = like
        if known == article.content_hash:
            return WriteOutcome(article.id, "unchanged")
        return WriteOutcome(article.id, "updated" if known else "added")
