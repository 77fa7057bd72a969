"""Three nodes, one of them killed with -9 during a large import and a search load, and brought back later."""

import threading
import time
import warnings
from collections import Counter
from collections.abc import Callable
from pathlib import Path

import pytest

from app.main import create_app
from archive.engines.elastic.engine import ElasticEngine
from archive.engines.protocol import Entry
from archive.errors import EngineError
from archive.settings import Settings
from tests.servers.elastic_node import Cluster

with warnings.catch_warnings():
    warnings.simplefilter("ignore")  # Starlette asks for another package in the place of httpx
    from fastapi.testclient import TestClient

NAME = "faults-killed"
ARTICLES = 20_000
BATCH = 1_000
STANDING = 60  # articles that are there before, and that every search must find
KILLED_AFTER, BACK_AFTER = 5, 12  # batches
LONGEST = 60  # seconds that one search may take on a busy machine

OpenArchive = Callable[..., ElasticEngine]


class _Import(threading.Thread):
    """Writes as the pipeline does, a thousand at a time, and counts what it is told."""

    def __init__(self, engine: ElasticEngine, entries: list[Entry]) -> None:
        super().__init__()
        self._engine = engine
        self._entries = entries
        self.outcomes: Counter[str] = Counter()
        self.batches = 0
        self.error: Exception | None = None

    def run(self) -> None:
        try:
            for at in range(0, len(self._entries), BATCH):
                self._write(self._entries[at : at + BATCH])
        except Exception as error:
            self.error = error

    def _write(self, batch: list[Entry]) -> None:
        assert not self._engine.content_hashes([entry.article.id for entry in batch])
        self._engine.find_like([entry.likeness.bands[0] for entry in batch[:50]])
        report = self._engine.write(batch)
        assert [outcome.article_id for outcome in report.outcomes] == [entry.article.id for entry in batch]
        self.outcomes.update(outcome.status for outcome in report.outcomes)
        self.batches += 1

    def wait_for(self, batches: int) -> None:
        end = time.monotonic() + 400
        while self.batches < batches and self.is_alive():
            assert time.monotonic() < end, f"no more than {self.batches} batches"
            time.sleep(0.05)


class _Readers(threading.Thread):
    """Asks the API and the site in turn; notes whatever is neither right nor an honest refusal."""

    def __init__(self, engine: ElasticEngine, data: Path) -> None:
        super().__init__()
        self._app = create_app(Settings(dictionaries=(), data=data), engine)
        self._ended = threading.Event()
        self.answers: Counter[int] = Counter()
        self.wrong: list[object] = []
        self.longest = 0.0

    def run(self) -> None:
        with TestClient(self._app) as site:
            while not self._ended.is_set():
                for path, headers in (("/api/v1/articles", {}), ("/search", {"accept": "text/html"})):
                    try:
                        self._ask(site, path, headers)
                    except Exception as error:
                        self.wrong.append(error)
                    time.sleep(0.05)  # the importer shares this process's interpreter

    def _ask(self, site: TestClient, path: str, headers: dict[str, str]) -> None:
        began = time.monotonic()
        answer = site.get(path, params={"q": "standing"}, headers=headers)
        self.longest = max(self.longest, time.monotonic() - began)
        self.answers[answer.status_code] += 1
        is_api = not headers
        if answer.status_code == 503:
            problem = "application/problem+json" if is_api else "text/html"
            if "retry-after" not in answer.headers or not answer.headers["content-type"].startswith(problem):
                self.wrong.append(dict(answer.headers))
        elif answer.status_code != 200 or (is_api and answer.json()["total"]["value"] != STANDING):
            self.wrong.append(answer.text)

    def end(self) -> None:
        self._ended.set()
        self.join(2 * LONGEST)
        assert not self.is_alive(), "a search hangs"


@pytest.fixture
def cluster(elasticsearch_cluster: Cluster, removed: Callable[[str, str], None]) -> Cluster:
    removed(elasticsearch_cluster.urls[0], NAME)
    return elasticsearch_cluster


def test_a_killed_node_costs_no_article_and_no_wrong_answer(
    cluster: Cluster,
    open_archive: OpenArchive,
    made_entries: Callable[..., list[Entry]],
    what_is_kept: Callable[[ElasticEngine, str], dict[str, str]],
    tmp_path: Path,
) -> None:
    engine = open_archive(cluster.urls, NAME, shards=2)
    standing, entries = made_entries(STANDING, word="standing"), made_entries(ARTICLES)
    engine.write(standing)
    readers = [_Readers(open_archive(cluster.urls, NAME, patient=False), tmp_path) for _ in range(2)]
    importing = _Import(engine, entries)
    for thread in (*readers, importing):
        thread.start()
    try:
        importing.wait_for(KILLED_AFTER)
        killed = _master(cluster)
        cluster.kill_hard(killed)
        importing.wait_for(BACK_AFTER)
        cluster.restart(killed)
        importing.join(240)
    finally:
        for reader in readers:
            reader.end()
    assert importing.error is None
    assert importing.outcomes == {"added": ARTICLES}
    assert what_is_kept(engine, NAME) == {
        entry.article.id: entry.article.content_hash for entry in standing + entries
    }
    for reader in readers:
        assert not reader.wrong
        assert reader.answers[200] > 0
        assert reader.longest < LONGEST


def test_searches_are_refused_while_a_part_of_the_archive_is_gone(
    cluster: Cluster, open_archive: OpenArchive, made_entries: Callable[..., list[Entry]]
) -> None:
    engine = open_archive(cluster.urls, NAME, patient=False, shards=3)
    engine.write(made_entries(30))
    # Without copies, each on a node of its own: with that node a third of the archive is gone.
    engine.cluster.request(
        "PUT",
        f"/{NAME}/_settings",
        {"index.auto_expand_replicas": "false", "index.number_of_replicas": 0},
    )
    cluster.nodes[0].ask("GET", "/_cluster/health", params={"wait_for_no_relocating_shards": "true"})
    killed = (_master(cluster) + 1) % 3
    cluster.kill_hard(killed)
    try:
        ids = [entry.article.id for entry in made_entries(30)]
        for ask in (
            lambda: engine.content_hashes(ids),
            lambda: engine.cluster.count(NAME, {"match_all": {}}),
            lambda: list(engine.iterate()),
            lambda: engine.find_like(["article1"]),
        ):
            with pytest.raises(EngineError):
                ask()
        assert not engine.health().ready
    finally:
        cluster.restart(killed)
    assert engine.health().articles == 30


def _master(cluster: Cluster) -> int:
    name = cluster.nodes[0].ask("GET", "/_cat/master", params={"h": "node"}).text.strip()
    return int(name.removeprefix("node-")) - 1
