"""Articles by the thousand, made quickly, and archives of their own in a cluster."""

from collections.abc import Callable, Iterator, Sequence
from contextlib import closing
from dataclasses import replace
from hashlib import blake2b

import orjson
import pytest

from archive.article import Article, Hashtag, Original, Published
from archive.engines.elastic.address import read_address
from archive.engines.elastic.client import Cluster
from archive.engines.elastic.engine import ElasticEngine
from archive.engines.elastic.walking import walk
from archive.engines.protocol import Entry, Likeness

TAGS = ("flood", "elections", "حلب", "رمضان")  # Aleppo, Ramadan
WORDS = "bridge حكومة market مدرسة harbour جسر council مطر winter".split()  # government school bridge rain


@pytest.fixture
def open_archive() -> Iterator[Callable[..., ElasticEngine]]:
    """Open an archive at one or several nodes, as importers do unless told otherwise."""
    opened: list[ElasticEngine] = []

    def open_one(
        urls: str | Sequence[str],
        name: str,
        *,
        product: str = "elasticsearch",
        patient: bool = True,
        shards: int = 1,
        timeout: float = 30.0,
        patience: float = 90.0,
    ) -> ElasticEngine:
        hosts = ",".join(url.removeprefix("http://") for url in ([urls] if isinstance(urls, str) else urls))
        address = replace(read_address(f"{product}+http://{hosts}"), timeout=timeout, patience=patience)
        engine = ElasticEngine(address, name, patient=patient, shards=shards)
        opened.append(engine)
        return engine

    yield open_one
    for engine in opened:
        engine.close()


@pytest.fixture
def made_entries() -> Callable[..., list[Entry]]:
    """Make so many entries, each with an id and a text of its own, all of them with ``word``."""

    def make(count: int, *, word: str = "article", first: int = 0) -> list[Entry]:
        return [_entry(number, word) for number in range(first, first + count)]

    return make


def _entry(number: int, word: str) -> Entry:
    body = f"{word} {number}: the {WORDS[number % 9]} and the {WORDS[number % 7]} #{TAGS[number % 4]}"
    tag = TAGS[number % 4]
    article = Article(
        id=blake2b(body.encode(), digest_size=10).hexdigest(),
        body=body,
        content_hash=blake2b(body.encode(), digest_size=8).hexdigest(),
        source=f"Paper {number % 5}",
        language="en",
        published=Published(f"2016-{number % 12 + 1:02}", "month", "record"),
        hashtags=(Hashtag(tag=tag, key=tag, start=len(body) - len(tag) - 1, end=len(body), words=(tag,)),),
    )
    original = Original(
        content=orjson.dumps({"body": body}), media_type="application/json", file="made.jsonl"
    )
    return Entry(article, original, Likeness(signature=(number,), bands=(f"{word}{number}",)))


@pytest.fixture
def what_is_kept() -> Callable[[ElasticEngine, str], dict[str, str]]:
    """Give the hash of each article in an archive by its id, having looked that none stands there twice."""

    def look(engine: ElasticEngine, name: str) -> dict[str, str]:
        engine.refresh()
        found = [
            (source["article"]["id"], source["content_hash"])
            for source in walk(engine.cluster, name, ["article.id", "content_hash"])
        ]
        kept = dict(found)
        assert len(kept) == len(found) == engine.health().articles
        return kept

    return look


@pytest.fixture(scope="module")
def removed() -> Iterator[Callable[..., None]]:
    """Remove an archive's indices at a node, now and when the module ends."""
    names: set[tuple[str, str, str]] = set()

    def remove(url: str, name: str, product: str = "elasticsearch") -> None:
        names.add((url, name, product))
        _remove(url, name, product)

    yield remove
    for each in names:
        _remove(*each)


@pytest.fixture(scope="module")
def empty_archive(removed: Callable[..., None]) -> Callable[..., None]:
    """Have an archive at a node, empty. It is made once a module: that takes as long as many a test."""
    made: set[tuple[str, str]] = set()

    def empty(url: str, name: str, product: str = "elasticsearch") -> None:
        if (url, name) not in made:
            removed(url, name, product)
            made.add((url, name))
        with closing(ElasticEngine(read_address(f"{product}+{url}"), name)) as engine:
            engine.refresh()
            engine.delete([article.id for article in engine.iterate()])

    return empty


def _remove(url: str, name: str, product: str) -> None:
    with closing(Cluster(read_address(f"{product}+{url}"))) as cluster:
        for index in cluster.request("GET", f"/{name}-0*"):
            cluster.request("DELETE", f"/{index}")
