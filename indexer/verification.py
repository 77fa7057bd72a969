"""Whether an archive is whole: every article readable, its hash its record's, the index's counts the same."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from pydantic import ValidationError

from archive.article import Article, article_from_json
from archive.engines.protocol import Engine, SearchRequest, Stored
from archive.errors import InputError
from indexer.batches import in_batches
from indexer.identity import identify
from indexer.raw import RawRecord
from indexer.readers import read_original
from indexer.reading import where_of


@dataclass(frozen=True, slots=True)
class Verification:
    """How many articles were looked at, and what is wrong, a sentence each."""

    articles: int
    complaints: tuple[str, ...]


def verify(engine: Engine, on_progress: Callable[[int], None] = lambda _: None) -> Verification:
    """Look at every article and its record, and at what the index says of them.

    An import may run meanwhile: what it changes is no complaint. Where files are damaged nothing else is
    looked at.
    """
    complaints = list(engine.damage())
    if complaints:
        return Verification(0, tuple(complaints))
    ids: set[str] = set()
    seen = 0
    before = engine.count(SearchRequest())
    for batch in in_batches(engine.stored(), lambda each: len(each.original.content)):
        articles = [_readable(stored) for stored in batch]
        for stored, article in zip(batch, articles, strict=True):
            complaints += _complaints_of(article, stored)
            if article and article.id in ids:
                complaints.append(f"{article.id} stands there twice: run `sijill reindex`")
            ids |= {article.id} if article else set()
        complaints += _misplaced(engine, [article for article in articles if article])
        seen += len(batch)
        on_progress(seen)
    complaints += _miscounted(seen, sorted((before, engine.count(SearchRequest()))))
    return Verification(seen, tuple(complaints))


def _readable(stored: Stored) -> Article | None:
    try:
        return article_from_json(stored.article)
    except ValidationError:
        return None


def _complaints_of(article: Article | None, stored: Stored) -> Iterator[str]:
    if article is None:
        yield f"{where_of(stored.original)}: its article cannot be read: run `sijill reindex`"
        return
    try:
        record = read_original(stored.original)
    except InputError as error:
        yield f"{article.id}: {error}"
        return
    if not isinstance(record, RawRecord):
        yield f"{article.id}: its record cannot be read any more ({record.detail})"
    elif identify(record).content_hash != article.content_hash:
        yield f"{article.id}: its record is not the one that it was read from: import the file again"


def _misplaced(engine: Engine, articles: Sequence[Article]) -> Iterator[str]:
    known = engine.content_hashes([article.id for article in articles])
    for article in articles:
        if known.get(article.id) == article.content_hash:
            continue
        now = engine.get(article.id)  # an import may have changed or removed it
        if (now.content_hash if now else None) != engine.content_hashes([article.id]).get(article.id):
            yield f"{article.id}: the index knows another state of it: run `sijill reindex`"


def _miscounted(articles: int, found: Sequence[int]) -> Iterator[str]:
    fewest, most = found
    if not fewest <= articles <= most:
        yield f"a search for everything finds {most:,} of {articles:,} articles: run `sijill reindex`"
