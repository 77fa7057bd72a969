"""Whether an archive is whole: every article readable, its hash its record's, the index's counts the same."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from pydantic import ValidationError

from archive.article import Article, article_from_json
from archive.engines.protocol import Engine, SearchRequest, Stored
from archive.errors import InputError
from indexer.identity import identify
from indexer.raw import RawRecord
from indexer.readers import read_original
from indexer.reading import where_of

_AT_ONCE = 1_000


@dataclass(frozen=True, slots=True)
class Verification:
    """How many articles were looked at, and what is wrong, a sentence each."""

    articles: int
    complaints: tuple[str, ...]


def verify(engine: Engine, on_progress: Callable[[int], None] = lambda _: None) -> Verification:
    """Look at every article and its record, and at what the index says of them."""
    complaints: list[str] = []
    ids: set[str] = set()
    batch: list[tuple[str, str]] = []
    seen = 0
    for seen, stored in enumerate(engine.stored(), start=1):
        article = _readable(stored)
        if article is None:
            complaints.append(
                f"{where_of(stored.original)}: its article cannot be read: run `sijill reindex`"
            )
            continue
        complaints += _complaints_of(article, stored)
        if article.id in ids:
            complaints.append(f"{article.id} stands there twice: run `sijill reindex`")
        ids.add(article.id)
        batch.append((article.id, article.content_hash))
        if len(batch) == _AT_ONCE:
            complaints += _misplaced(engine, batch)
            batch = []
            on_progress(seen)
    complaints += _misplaced(engine, batch)
    complaints += _miscounted(engine, seen)
    return Verification(seen, tuple(complaints))


def _readable(stored: Stored) -> Article | None:
    try:
        return article_from_json(stored.article)
    except ValidationError:
        return None


def _complaints_of(article: Article, stored: Stored) -> Iterator[str]:
    try:
        record = read_original(stored.original)
    except InputError as error:
        yield f"{article.id}: {error}"
        return
    if not isinstance(record, RawRecord):
        yield f"{article.id}: its record cannot be read any more ({record.detail})"
    elif identify(record).content_hash != article.content_hash:
        yield f"{article.id}: its record is not the one that it was read from: import the file again"


def _misplaced(engine: Engine, batch: list[tuple[str, str]]) -> Iterator[str]:
    known = engine.content_hashes([article_id for article_id, _ in batch])
    for article_id, content_hash in batch:
        if known.get(article_id) != content_hash:
            yield f"{article_id}: the index knows another state of it: run `sijill reindex`"


def _miscounted(engine: Engine, articles: int) -> Iterator[str]:
    found = engine.count(SearchRequest())
    if found != articles:
        yield f"a search for everything finds {found:,} of {articles:,} articles: run `sijill reindex`"
