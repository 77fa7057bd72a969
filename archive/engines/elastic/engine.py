"""The engine of a cluster: the whole seam over one index of Elasticsearch or OpenSearch."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from time import monotonic
from urllib.parse import quote

import orjson

from archive.article import Article, Original
from archive.engines.elastic.address import Address
from archive.engines.elastic.analysis import Body
from archive.engines.elastic.client import Cluster
from archive.engines.elastic.document import article_of, document_of, like_article_of, original_of
from archive.engines.elastic.facets import Labels
from archive.engines.elastic.generations import (
    abandon_successor,
    begin_successor,
    live_generation,
    open_generation,
    put_in_place,
    refuse_outdated,
    successor_name,
    writes_held,
)
from archive.engines.elastic.paging import count_of, search_page
from archive.engines.elastic.similar import similar_to
from archive.engines.elastic.tokens import tokens_of
from archive.engines.elastic.vocabulary import Vocabulary
from archive.engines.elastic.walking import walk
from archive.engines.elastic.writing import remove_documents, write_documents
from archive.engines.protocol import (
    Completion,
    Engine,
    Entry,
    Health,
    Hit,
    LikeArticle,
    SearchPage,
    SearchRequest,
    Stored,
    WriteOutcome,
    WriteReport,
    WriteStatus,
)
from archive.errors import SijillError
from archive.text.analyzer import Tokens

_LIKE_AT_MOST = 5_000

LOOK_AGAIN = 5.0
"""Seconds after which a search makes sure that no newer version's index has taken the place of ours."""


class ElasticEngine:
    """An archive in a cluster. Reading methods may be called from many threads at once."""

    def __init__(
        self,
        address: Address,
        name: str,
        *,
        shards: int = 1,
        outdated: bool = False,
        patient: bool = False,
    ) -> None:
        """Open the archive of that name, making an empty one where there is none.

        A ``patient`` engine waits for a cluster that goes away later on, instead of raising at once: for
        imports. One that is away at the start raises EngineUnavailable.

        With ``outdated`` an index of another analysis is opened too, for ``stored`` and its successor.
        """
        self.cluster = Cluster(address)
        self.cluster.check()
        self._name = name
        self._shards = shards
        self._outdated = outdated
        self._generation = open_generation(self.cluster, name, shards=shards, outdated=outdated)
        self._looked = monotonic()
        self.cluster.patient = patient
        if patient:
            self.refresh()  # an importer that was killed may have written what nobody finds yet
        self._labels = Labels(self.cluster, name)
        self._vocabulary = Vocabulary(self.cluster, name)

    def search(self, request: SearchRequest) -> SearchPage:
        """Find articles, with the facets and the histogram that the request asks for."""
        self._look_again()
        return search_page(self.cluster, self._name, request, self._labels)

    def count(self, request: SearchRequest) -> int:
        """Count what a search would find, without putting it in order."""
        self._look_again()
        return count_of(self.cluster, self._name, request)

    def get(self, article_id: str) -> Article | None:
        """Give one article, or None."""
        source = self._source(article_id, "article")
        return article_of(source) if source else None

    def get_original(self, article_id: str) -> Original | None:
        """Give the record that an article was read from, or None."""
        source = self._source(article_id, "original")
        return original_of(source) if source else None

    def similar(self, article_id: str, *, limit: int) -> Sequence[Hit]:
        """Give articles on the same subject, most alike first, none of the same story."""
        article = self.get(article_id)
        return similar_to(self.cluster, self._name, article, limit) if article else ()

    def complete(self, beginning: str, *, limit: int) -> Sequence[Completion]:
        """Give the words, hashtags and sources that begin so, in any spelling, the commonest first."""
        return self._vocabulary.complete(beginning, limit)

    def near_words(self, word: str, *, limit: int) -> Sequence[Completion]:
        """Give the words of the archive that are a letter or two from this one, the commonest first."""
        return self._vocabulary.near_words(word, limit)

    def count_word(self, word: str) -> int:
        """Count the articles that have this very word, folded."""
        return self._vocabulary.count_word(word)

    def analyze(self, text: str) -> Tokens:
        """Cut a text into words as the live index does."""
        return tokens_of(self.cluster, self._name, text)

    def iterate(self) -> Iterator[Article]:
        """Give every article once, in a fixed order, as the archive stood at the first one."""
        for source in walk(self.cluster, self._name, ["article"]):
            yield article_of(source)

    def stored(self) -> Iterator[Stored]:
        """Give what is kept of every article, in the order of ``iterate``."""
        for source in walk(self.cluster, self._name, ["article", "original"]):
            yield Stored(orjson.dumps(source["article"]), original_of(source))

    def begin_successor(self) -> "ElasticEngine":
        """Make an empty index beside this one; this one goes on to answer and to take imports."""
        begin_successor(self.cluster, self._name, shards=self._shards)
        return ElasticEngine(
            self.cluster.address,
            successor_name(self._name),
            shards=self._shards,
            patient=self.cluster.patient,
        )

    def put_in_place(self, successor: Engine, catch_up: Callable[[], None]) -> None:
        """Let the archive's name lead to the successor, and remove this index, in one step.

        Importers that write meanwhile wait, and go on with the successor.
        """
        with writes_held(self.cluster, self._name):
            self.refresh()
            catch_up()
            put_in_place(self.cluster, self._name)
        successor.close()
        self.close()

    def abandon(self, successor: Engine) -> None:
        """Close a successor that is given up, and remove its index."""
        successor.close()
        abandon_successor(self.cluster, self._name)

    def content_hashes(self, article_ids: Sequence[str]) -> Mapping[str, str]:
        """Give the hash of the original record of each article that is there."""
        wanted = list(dict.fromkeys(article_ids))
        if not wanted:
            return {}
        query = {"ids": {"values": wanted}}
        fields = {"_source": False, "docvalue_fields": ["content_hash"], "size": len(wanted)}
        hits = self.cluster.search(self._name, {"query": query, **fields})["hits"]["hits"]
        return {hit["_id"]: str(hit["fields"]["content_hash"][0]) for hit in hits}

    def find_like(self, bands: Sequence[str]) -> Sequence[LikeArticle]:
        """Give the articles that share at least one band, some thousands at most: the newest."""
        if not bands:
            return ()
        body: Body = {
            "query": {"constant_score": {"filter": {"terms": {"band": list(bands)}}}},
            "_source": ["article.id", "article.story", "signature"],
            "sort": [{"newest": "desc"}],  # the same ones in every copy of the index
            "size": _LIKE_AT_MOST,
        }
        hits = self.cluster.search(self._name, body)["hits"]["hits"]
        return tuple(like_article_of(hit["_source"]) for hit in hits)

    def write(self, batch: Sequence[Entry]) -> WriteReport:
        """Add or replace articles by id; on return they are safe on disk and found by a search.

        An unchanged one is not written. Raises EngineUnavailable when the cluster stays away.
        """
        known = dict(self.content_hashes([entry.article.id for entry in batch]))
        documents: dict[str, Body] = {}
        statuses: list[tuple[str, WriteStatus]] = []
        for entry in batch:
            article = entry.article
            status = _status(article, known)
            if status != "unchanged":
                documents[article.id] = document_of(entry)
                known[article.id] = article.content_hash
            statuses.append((article.id, status))
        rejected = write_documents(self.cluster, self._name, list(documents.items()))
        if documents:
            self.refresh()
        return WriteReport(
            tuple(
                WriteOutcome(name, "rejected", rejected[name])
                if name in rejected
                else WriteOutcome(name, status)
                for name, status in statuses
            )
        )

    def delete(self, article_ids: Sequence[str]) -> int:
        """Remove articles; returns how many were there."""
        there = self.content_hashes(article_ids)
        remove_documents(self.cluster, self._name, list(there))
        if there:
            self.refresh()
        return len(there)

    def refresh(self) -> None:
        """Let searches find what was written."""
        self.cluster.refresh(self._name)

    def damage(self) -> Iterator[str]:
        """Give nothing: a cluster looks at its files itself, and does not answer with damaged ones."""
        return iter(())

    def health(self) -> Health:
        """Say whether the cluster can answer with the whole archive."""
        try:
            self._look_again()
            articles = self.cluster.count(self._name, {"match_all": {}})
        except SijillError as error:
            return Health(self.cluster.address.product, False, 0, self._generation.index, remedy=str(error))
        return Health(self.cluster.address.product, True, articles, self._generation.index)

    def close(self) -> None:
        """Close the connections; what was written stays."""
        self.cluster.close()

    def _look_again(self) -> None:
        """Look now and then which index the name leads to; raises IndexOutdated for a newer version's."""
        if monotonic() - self._looked < LOOK_AGAIN:
            return
        live = live_generation(self.cluster, self._name)
        if not self._outdated:
            refuse_outdated(self.cluster, live)
        self._generation = live or self._generation
        self._looked = monotonic()

    def _source(self, article_id: str, part: str) -> Body | None:
        path = f"/{self._name}/_doc/{quote(article_id, safe='')}"
        found = self.cluster.find(path, _source_includes=part) if article_id else None
        return found["_source"] if found else None


def _status(article: Article, known: Mapping[str, str]) -> WriteStatus:
    before = known.get(article.id)
    if before is None:
        return "added"
    return "unchanged" if before == article.content_hash else "updated"
