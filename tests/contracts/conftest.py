"""Every engine that this machine has, empty, and entries to put into it."""

from collections.abc import Callable, Iterator
from hashlib import blake2b
from pathlib import Path

import pytest

from archive.article import Article, Hashtag, Mention, Original, PlatformMention, Published
from archive.engines.elastic.address import Address, read_address
from archive.engines.elastic.client import Cluster
from archive.engines.elastic.engine import ElasticEngine
from archive.engines.elastic.generations import open_generation
from archive.engines.embedded.engine import EmbeddedEngine
from archive.engines.protocol import Engine, Entry, Likeness
from archive.text.analyzer import hashtag_key

EntryMaker = Callable[..., Entry]


@pytest.fixture(params=["embedded", "elasticsearch", "opensearch"])
def engine(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Engine]:
    """An empty archive on each engine."""
    opened: Engine
    if request.param == "embedded":
        opened = EmbeddedEngine(tmp_path / "index", write=True)
    else:
        opened = ElasticEngine(_address(request, str(request.param)), "contracts")
        _empty(opened)
    yield opened
    opened.close()


def _address(request: pytest.FixtureRequest, product: str) -> Address:
    return read_address(f"{product}+{request.getfixturevalue(f'{product}_url')}")


def _empty(engine: ElasticEngine) -> None:
    """Remove what the test before has left: making a new index for each takes ten times as long."""
    engine.delete([article.id for article in engine.iterate()])
    # What is deleted counts in the rarity of words until it is merged away.
    engine.cluster.request("POST", "/contracts/_forcemerge", max_num_segments="1")


@pytest.fixture
def entry() -> EntryMaker:
    """Make an entry of a body and whatever else matters to a test."""
    return _entry


def _entry(
    body: str,
    *,
    article_id: str | None = None,
    title: str | None = None,
    source: str | None = None,
    language: str = "en",
    published: str | None = None,
    hashtags: tuple[str, ...] = (),
    mentions: tuple[str, ...] = (),
    platforms: tuple[str, ...] = (),
    authors: tuple[str, ...] = (),
    bands: tuple[str, ...] = (),
    article: Article | None = None,
) -> Entry:
    name = article_id or blake2b(body.encode(), digest_size=10).hexdigest()
    precision = {4: "year", 7: "month", 10: "day"}[len(published)] if published else None
    article = article or Article(
        id=name,
        body=body,
        content_hash=blake2b(f"{title}{body}".encode(), digest_size=8).hexdigest(),
        title=title,
        source=source,
        language=language,
        authors=authors,
        published=Published(published, precision, "record") if published and precision else None,  # type: ignore[arg-type]  # the table gives it
        hashtags=tuple(
            Hashtag(tag=tag, key=hashtag_key(tag), start=0, end=1, words=tuple(tag.split("_")))
            for tag in hashtags
        ),
        mentions=tuple(Mention(handle=handle, start=0, end=1) for handle in mentions),
        platforms=tuple(PlatformMention(id=each, origin="record") for each in platforms),
        story=name,
    )
    original = Original(content=body.encode(), media_type="text/plain", file="made.txt", line=None)
    return Entry(article, original, Likeness(signature=(1, 2), bands=bands))


@pytest.fixture(scope="module", params=["elasticsearch", "opensearch"])
def cluster(request: pytest.FixtureRequest) -> Iterator[Cluster]:
    """A cluster of each product, with an empty index under the name ``same-tokens``."""
    opened = Cluster(_address(request, str(request.param)))
    generation = open_generation(opened, "same-tokens", shards=1)
    opened.request("PUT", "/same-tokens/_settings", {"index.analyze.max_token_count": 100_000})
    yield opened
    opened.request("DELETE", f"/{generation.index}")
    opened.close()
