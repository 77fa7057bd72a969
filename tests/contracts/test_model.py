"""Whatever is written, rewritten, deleted, reindexed, in whatever order: the archive is what a dict is."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from hashlib import blake2b
from pathlib import Path

import orjson
import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    invariant,
    precondition,
    rule,
    run_state_machine_as_test,
)

from archive.article import Article, Original
from archive.engines.elastic.address import Address, read_address
from archive.engines.elastic.client import Cluster
from archive.engines.elastic.engine import ElasticEngine
from archive.engines.elastic.generations import abandon_successor, live_generation
from archive.engines.embedded.engine import EmbeddedEngine
from archive.engines.protocol import Engine, Entry, SearchRequest
from archive.query.nodes import Word
from indexer.likeness import likeness_of
from indexer.rebuild import rebuild

NAME = "model"
IDS = [f"{number:020x}" for number in range(6)]
WORDS = ("flood", "حلب", "press", "مدرسة")  # flood, Aleppo, press, school
SOURCES = (None, "Harbour Post", "صحيفة")  # a newspaper


@dataclass(frozen=True, slots=True)
class Where:
    """Where the archives of one engine stand, and how much is tried there."""

    folder: Path
    address: Address | None
    examples: int
    steps: int

    def open(self, number: int) -> Engine:
        """Open one archive, as another process would."""
        if self.address:
            return ElasticEngine(self.address, NAME)
        return EmbeddedEngine(self.folder / str(number), write=True)

    def clear(self) -> None:
        """Remove what a cluster has of it."""
        if self.address is None:
            return
        cluster = Cluster(self.address)
        abandon_successor(cluster, NAME)
        if generation := live_generation(cluster, NAME):
            cluster.request("DELETE", f"/{generation.index}")
        cluster.close()


@pytest.fixture(params=["embedded", "elasticsearch", "opensearch"])
def where(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Where]:
    """A place on each engine; opening and refreshing a cluster's index takes long, so that less is tried."""
    if request.param == "embedded":
        yield Where(tmp_path, None, examples=30, steps=12)
        return
    address = read_address(f"{request.param}+{request.getfixturevalue(f'{request.param}_url')}")
    place = Where(tmp_path, address, examples=4, steps=10)
    place.clear()
    yield place
    place.clear()


def test_an_archive_is_what_was_written_to_it(where: Where) -> None:
    machines = iter(range(1_000_000))

    class Archive(RuleBasedStateMachine):
        """One archive, and the dict that it has to agree with."""

        def __init__(self) -> None:
            super().__init__()
            self.number = next(machines)
            self.engine = where.open(self.number)
            self.engine.delete(IDS)  # a cluster's one is used again
            self.known: dict[str, Entry] = {}

        @rule(entries=st.lists(entries(), min_size=1, max_size=4))
        def write(self, entries: list[Entry]) -> None:
            """Write new, changed and unchanged articles, the same one twice too."""
            expected = []
            for entry in entries:
                before = self.known.get(entry.article.id)
                same = before and before.article.content_hash == entry.article.content_hash
                expected.append("unchanged" if same else "updated" if before else "added")
                if not same:
                    self.known[entry.article.id] = entry
            assert [outcome.status for outcome in self.engine.write(entries).outcomes] == expected

        @rule(ids=st.lists(st.sampled_from(IDS), max_size=3, unique=True))
        def delete(self, ids: list[str]) -> None:
            """Delete articles that are there and others that are not."""
            assert self.engine.delete(ids) == sum(name in self.known for name in ids)
            for name in ids:
                self.known.pop(name, None)

        @rule()
        def reopen(self) -> None:
            """Close it, and open it as another process would."""
            self.engine.close()
            self.engine = where.open(self.number)

        @precondition(lambda self: self.known)
        @rule()
        def reindex(self) -> None:
            """Build it anew from what it keeps; what was written is no file's record: it is taken over."""
            report = rebuild(self.engine)
            assert report.taken_over == len(self.known)
            self.engine = where.open(self.number)

        @invariant()
        def is_what_was_written(self) -> None:
            """Compare everything that can be asked."""
            articles = {name: entry.article for name, entry in self.known.items()}
            assert {article.id: article for article in self.engine.iterate()} == articles
            assert self.engine.content_hashes(IDS) == {
                name: article.content_hash for name, article in articles.items()
            }
            for name in IDS[:2]:
                assert self.engine.get(name) == articles.get(name)
                known = self.known.get(name)
                assert self.engine.get_original(name) == (known.original if known else None)
            for word in WORDS[:2]:
                page = self.engine.search(SearchRequest(query=Word(word)))
                assert {hit.article.id for hit in page.hits} == {
                    name for name, article in articles.items() if word in article.body.split()
                }
            page = self.engine.search(SearchRequest(facets=("source",), limit=1))
            assert page.total == self.engine.health().articles == len(articles)
            assert {value.label: value.count for value in page.facets[0].values} == Counter(
                article.source for article in articles.values() if article.source
            )

        def teardown(self) -> None:
            """Let go of it."""
            self.engine.close()

    run_state_machine_as_test(
        Archive,
        settings=settings(
            max_examples=where.examples,
            stateful_step_count=where.steps,
            suppress_health_check=list(HealthCheck),
        ),
    )


def entries() -> st.SearchStrategy[Entry]:
    """Make articles of few ids, words and sources, so that they meet."""
    return st.builds(
        _entry,
        st.sampled_from(IDS),
        st.lists(st.sampled_from(WORDS), min_size=1, max_size=3),
        st.sampled_from(SOURCES),
    )


def _entry(name: str, words: list[str], source: str | None) -> Entry:
    body = " ".join(words)
    content = orjson.dumps([name, body, source])
    article = Article(
        id=name,
        body=body,
        content_hash=f"{hash_of(content):016x}",
        source=source,
        story=name,
        imported_at="2024-01-02T03:04:05Z",
    )
    original = Original(content=content, media_type="application/x-made-for-a-test", file="made", line=None)
    return Entry(article, original, likeness_of(body))


def hash_of(content: bytes) -> int:
    """Give 64 bits of a digest."""
    return int.from_bytes(blake2b(content, digest_size=8).digest(), "big")
