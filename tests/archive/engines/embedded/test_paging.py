"""Pages of many hits that nothing but their dates puts in order."""

from hashlib import blake2b

from archive.article import Article, Original, Published
from archive.engines.embedded.engine import EmbeddedEngine
from archive.engines.protocol import Entry, Likeness, SearchRequest
from archive.query.nodes import Word

HITS = 2_500


def _entry(number: int) -> Entry:
    name = f"{number:04}"
    article = Article(
        id=name,
        body="the same text",
        content_hash=blake2b(name.encode(), digest_size=8).hexdigest(),
        language="en",
        published=Published(f"20{number % 20:02}", "year", "record"),
    )
    return Entry(article, Original(content=b"", media_type="text/plain", file="made.txt"), Likeness((), ()))


def test_thousands_of_hits_of_one_score_come_once_each_in_the_order_of_dates(
    empty_engine: EmbeddedEngine,
) -> None:
    for start in range(0, HITS, 500):  # each into a part of the index of its own
        empty_engine.write([_entry(number) for number in range(start, start + 500)])
    newest = empty_engine.search(SearchRequest(sort="newest", limit=HITS)).hits
    ids: list[str] = []
    cursor: str | None = None
    while not ids or cursor:
        page = empty_engine.search(SearchRequest(query=Word("same"), limit=100, cursor=cursor))
        ids += [hit.article.id for hit in page.hits]
        cursor = page.cursor
    assert ids == [hit.article.id for hit in newest]
