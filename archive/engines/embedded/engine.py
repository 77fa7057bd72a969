"""The embedded engine: the whole seam over one tantivy index. One writer at a time, any number of readers."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import partial
from pathlib import Path
from threading import Lock

import orjson
import tantivy
from tantivy import FieldType, Order, Query

from archive.article import Article, Original, article_from_json
from archive.engines.embedded.analysis import document_of
from archive.engines.embedded.checksums import damaged_files
from archive.engines.embedded.compile import Compiler, keyword_is
from archive.engines.embedded.facets import Labels, count
from archive.engines.embedded.paging import Place, count_of, page_of
from archive.engines.embedded.schema import schema
from archive.engines.embedded.similar import similar_to
from archive.engines.embedded.snapshot import Snapshot
from archive.engines.embedded.storage import (
    NOWHERE,
    generation_of,
    open_index,
    open_writer,
    own_errors,
)
from archive.engines.embedded.stories import folded_hit
from archive.engines.embedded.succession import (
    abandon_successor,
    live_place,
    put_in_place,
    successor_place,
)
from archive.engines.embedded.vocabulary import Vocabulary
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
from archive.text.analyzer import Tokens, analyze

_READ_AT_ONCE = 500
_LIKE_AT_MOST = 5_000
_LARGEST_KEY = 2**63 - 1


class EmbeddedEngine:
    """An archive in one folder. Reading methods may be called from many threads at once."""

    def __init__(self, folder: Path, *, write: bool = False, outdated: bool = False) -> None:
        """Open the folder, making an empty index where there is none; ``write`` takes the writer at once.

        With ``outdated`` an index of another analysis is opened too, for ``stored`` and its successor.
        """
        self._folder = folder
        self._outdated = outdated
        self._index, self._place = open_index(folder, make=True, outdated=outdated)
        self._writer: tantivy.IndexWriter | None = None
        self._lock = Lock()
        self._generation = ""
        self._labels = Labels()
        self._snapshot = self._fresh()
        self._words = Vocabulary(self._snapshot.searcher)
        if write:
            self._writing()

    def search(self, request: SearchRequest) -> SearchPage:
        """Find articles, with the facets and the histogram that the request asks for."""
        index = self._fresh()
        with own_errors(self._folder):
            query = Compiler(index).filters(request)
            hits, cursor = page_of(index, request, query, partial(_hit_at, index, request, query))
            counts = count(index, request, query, self._labels.of(index.searcher))
        return SearchPage(
            hits=tuple(hits),
            total=counts.total,
            facets=counts.facets,
            histogram=counts.histogram,
            interval=counts.interval,
            undated=counts.undated,
            cursor=cursor,
        )

    def count(self, request: SearchRequest) -> int:
        """Count what a search would find, without putting it in order."""
        index = self._fresh()
        with own_errors(self._folder):
            return count_of(index.searcher, Compiler(index).filters(request))

    def get(self, article_id: str) -> Article | None:
        """Give one article, or None."""
        searcher = self._fresh().searcher
        with own_errors(self._folder):
            address = _address(searcher, article_id)
            return _article_at(searcher, address) if address else None

    def get_original(self, article_id: str) -> Original | None:
        """Give the record that an article was read from, or None."""
        searcher = self._fresh().searcher
        with own_errors(self._folder):
            address = _address(searcher, article_id)
            if address is None:
                return None
            return _original_in(searcher.doc(address))

    def similar(self, article_id: str, *, limit: int) -> Sequence[Hit]:
        """Give articles on the same subject, most alike first, none of the same story."""
        searcher = self._fresh().searcher
        with own_errors(self._folder):
            address = _address(searcher, article_id)
            if address is None:
                return ()
            query = similar_to(searcher, _article_at(searcher, address))
            hits = searcher.search(query, limit=limit, count=False).hits
            return tuple(Hit(_article_at(searcher, address), float(score)) for score, address in hits)

    def complete(self, beginning: str, *, limit: int) -> Sequence[Completion]:
        """Give the words, hashtags and sources that begin so, in any spelling, the commonest first."""
        with own_errors(self._folder):
            return self._vocabulary().complete(beginning, limit)

    def near_words(self, word: str, *, limit: int) -> Sequence[Completion]:
        """Give the words of the archive that are a letter or two from this one, the commonest first."""
        with own_errors(self._folder):
            return self._vocabulary().near_words(word, limit)

    def count_word(self, word: str) -> int:
        """Count the articles that have this very word, folded."""
        with own_errors(self._folder):
            return self._vocabulary().count_word(word)

    def analyze(self, text: str) -> Tokens:
        """Cut a text into words and give each in the ways that the index keeps it."""
        return analyze(text)

    def iterate(self) -> Iterator[Article]:
        """Give every article once, in a fixed order, as the archive stood at the first one."""
        return (article_from_json(document["article"][0]) for document in self._documents())

    def stored(self) -> Iterator[Stored]:
        """Give what is kept of every article, in the order of ``iterate``."""
        return (Stored(bytes(each["article"][0]), _original_in(each)) for each in self._documents())

    def begin_successor(self) -> "EmbeddedEngine":
        """Make an empty index beside this one; imports into this one wait until it is put in place."""
        self._writing()
        with own_errors(self._folder):
            abandon_successor(self._folder)
            return EmbeddedEngine(successor_place(self._folder), write=True)

    def put_in_place(self, successor: Engine, catch_up: Callable[[], None]) -> None:  # noqa: ARG002 - its writer is ours
        """Let the successor's folder be the archive's, and remove this index's."""
        successor.close()
        with own_errors(self._folder):
            put_in_place(self._folder)
        self.close()

    def abandon(self, successor: Engine) -> None:
        """Close a successor that is given up, and remove its folder."""
        try:
            with own_errors(self._folder):
                successor.close()
        finally:
            abandon_successor(self._folder)

    def _documents(self) -> Iterator[tantivy.Document]:
        searcher = self._fresh().searcher
        fields = self._index.schema  # an outdated index has its own
        key = -1
        while True:
            rest = Query.range_query(fields, "newest", FieldType.Unsigned, key + 1, _LARGEST_KEY)
            with own_errors(self._folder):
                found = searcher.search(
                    rest, limit=_READ_AT_ONCE, count=False, order_by_field="newest", order=Order.Asc
                ).hits
            if not found:
                return
            for _, address in found:
                with own_errors(self._folder):
                    document = searcher.doc(address)
                yield document
            key = int(found[-1][0])

    def content_hashes(self, article_ids: Sequence[str]) -> Mapping[str, str]:
        """Give the hash of the original record of each article that is there."""
        searcher = self._fresh().searcher
        with own_errors(self._folder):
            found = {
                article_id: address
                for article_id in dict.fromkeys(article_ids)
                if (address := _address(searcher, article_id))
            }
            numbers = searcher.fast_field_values("content_hash", list(found.values()))
        return {article_id: f"{number:016x}" for article_id, number in zip(found, numbers, strict=True)}

    def find_like(self, bands: Sequence[str]) -> Sequence[LikeArticle]:
        """Give the articles that share at least one band."""
        if not bands:
            return ()
        searcher = self._fresh().searcher
        query = Query.term_set_query(schema(), "band", list(bands))
        with own_errors(self._folder):
            hits = searcher.search(query, limit=_LIKE_AT_MOST, count=False).hits
            return tuple(_like_article(searcher, address) for _, address in hits)

    def write(self, batch: Sequence[Entry]) -> WriteReport:
        """Add or replace articles by id; on return they are safe on disk. An unchanged one is not written."""
        known = dict(self.content_hashes([entry.article.id for entry in batch]))
        writer = self._writing()
        outcomes = []
        with own_errors(self._folder):
            for entry in batch:
                status = _status(entry, known)
                if status != "unchanged":
                    writer.delete_documents_by_term("id", entry.article.id)
                    writer.add_document(document_of(entry))
                    known[entry.article.id] = entry.article.content_hash
                outcomes.append(WriteOutcome(entry.article.id, status))
            writer.commit()
        return WriteReport(tuple(outcomes))

    def delete(self, article_ids: Sequence[str]) -> int:
        """Remove articles; returns how many were there."""
        there = self.content_hashes(article_ids)
        writer = self._writing()
        with own_errors(self._folder):
            for article_id in there:
                writer.delete_documents_by_term("id", article_id)
            writer.commit()
        return len(there)

    def damage(self) -> Iterator[str]:
        """Say of each file that is not as it was written what to do."""
        self._fresh()
        with own_errors(self._folder):
            yield from damaged_files(self._place)

    def health(self) -> Health:
        """Say whether the index can be read."""
        try:
            searcher = self._fresh().searcher
        except SijillError as error:
            return Health("embedded", ready=False, articles=0, generation="none", remedy=str(error))
        return Health("embedded", ready=True, articles=searcher.num_docs, generation=self._generation)

    def close(self) -> None:
        """Give the writer back, after its merges; what was written stays."""
        if self._writer is not None:
            writer, self._writer = self._writer, None
            writer.wait_merging_threads()

    def _writing(self) -> tantivy.IndexWriter:
        """Take the writer, of the index that is the archive's once we have it: then it stays so."""
        while self._writer is None:
            self._fresh()
            writer = open_writer(self._index, self._folder)
            if live_place(self._folder) == self._place:
                self._writer = writer
            else:
                writer.wait_merging_threads()
                with self._lock:
                    self._reopen()
        return self._writer

    def _vocabulary(self) -> Vocabulary:
        """Give the words of the latest commit, with what was looked up since."""
        searcher = self._fresh().searcher
        words = self._words
        if words.searcher is not searcher:
            self._words = words = Vocabulary(searcher)
        return words

    def _fresh(self) -> Snapshot:
        """Give the index as the latest commit left it, made by whichever process."""
        if generation_of(self._place) != self._generation:
            with self._lock:
                self._look_again()
        return self._snapshot

    def _look_again(self) -> None:
        generation = generation_of(self._place)
        if generation == NOWHERE:
            self._reopen()
        elif generation != self._generation:
            with own_errors(self._folder):
                self._index.reload()
                self._snapshot = Snapshot(self._index.searcher())
                self._generation = generation

    def _reopen(self) -> None:
        """Open the index that has taken the place of ours."""
        with own_errors(self._folder):
            self._index, self._place = open_index(self._folder, make=False, outdated=self._outdated)
            self._generation = generation_of(self._place)
            self._snapshot = Snapshot(self._index.searcher())


def _status(entry: Entry, known: Mapping[str, str]) -> WriteStatus:
    before = known.get(entry.article.id)
    if before is None:
        return "added"
    return "unchanged" if before == entry.article.content_hash else "updated"


def _address(searcher: tantivy.Searcher, article_id: str) -> tantivy.DocAddress | None:
    hits = searcher.search(keyword_is("id", article_id), limit=1, count=False).hits
    return hits[0][1] if hits else None


def _hit_at(index: Snapshot, request: SearchRequest, query: Query, place: Place) -> Hit | None:
    article = _article_at(index.searcher, place.address)
    if request.fold_stories:
        return folded_hit(index, request, query, place, article)
    return Hit(article, place.score)


def _article_at(searcher: tantivy.Searcher, address: tantivy.DocAddress) -> Article:
    return article_from_json(searcher.doc(address)["article"][0])


def _original_in(document: tantivy.Document) -> Original:
    note = orjson.loads(document["original_note"][0])
    mapping = tuple((field, key) for field, key in note.pop("mapping"))
    return Original(content=bytes(document["original"][0]), mapping=mapping, **note)


def _like_article(searcher: tantivy.Searcher, address: tantivy.DocAddress) -> LikeArticle:
    article_id, story, signature = orjson.loads(searcher.doc(address)["signature"][0])
    return LikeArticle(article_id, story, tuple(signature))
