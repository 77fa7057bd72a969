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
BATCH = 1_000
STANDING = 60  # articles that are there before, and that every search must find
AT_A_STAGE = 3  # batches that are written at least: before the node is killed, without it, and with it again
PATIENCE = 240  # seconds until something is taken to hang

OpenArchive = Callable[..., ElasticEngine]
MakeEntries = Callable[..., list[Entry]]


class _Import(threading.Thread):
    """Writes as the pipeline does, a thousand at a time, until it is told to end; counts what it is told."""

    def __init__(self, engine: ElasticEngine, made_entries: MakeEntries) -> None:
        super().__init__()
        self._engine = engine
        self._made_entries = made_entries
        self._ended = threading.Event()
        self.kept: dict[str, str] = {}
        self.outcomes: Counter[str] = Counter()
        self.batches = 0
        self.error: Exception | None = None

    def run(self) -> None:
        try:
            while not self._ended.wait(0.2):  # a node that comes back wants the processor too
                self._write(self._made_entries(BATCH, first=self.batches * BATCH))
        except Exception as error:
            self.error = error

    def _write(self, batch: list[Entry]) -> None:
        assert not self._engine.content_hashes([entry.article.id for entry in batch])
        self._engine.find_like([entry.likeness.bands[0] for entry in batch[:50]])
        report = self._engine.write(batch)
        assert [outcome.article_id for outcome in report.outcomes] == [entry.article.id for entry in batch]
        self.outcomes.update(outcome.status for outcome in report.outcomes)
        self.kept |= _kept(batch)
        self.batches += 1

    def wait_for_batches(self, more: int) -> None:
        wanted, end = self.batches + more, time.monotonic() + PATIENCE
        while self.batches < wanted and self.is_alive():
            assert time.monotonic() < end, f"no more than {self.batches} batches"
            time.sleep(0.05)

    def end(self) -> None:
        self._ended.set()
        self.join(PATIENCE)
        assert not self.is_alive(), "the import hangs"


def _kept(entries: list[Entry]) -> dict[str, str]:
    return {entry.article.id: entry.article.content_hash for entry in entries}


class _Readers(threading.Thread):
    """Asks the API and the site in turn; notes whatever is neither right nor an honest refusal."""

    def __init__(self, engine: ElasticEngine, data: Path) -> None:
        super().__init__()
        self._app = create_app(Settings(dictionaries=(), data=data), engine)
        self._ended = threading.Event()
        self.answers: Counter[int] = Counter()
        self.wrong: list[object] = []

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
        answer = site.get(path, params={"q": "standing"}, headers=headers)
        self.answers[answer.status_code] += 1
        is_api = not headers
        if answer.status_code == 503:
            problem = "application/problem+json" if is_api else "text/html"
            if "retry-after" not in answer.headers or not answer.headers["content-type"].startswith(problem):
                self.wrong.append(dict(answer.headers))
        elif answer.status_code != 200 or (is_api and answer.json()["total"]["value"] != STANDING):
            self.wrong.append(answer.text)

    def wait_for_answers(self, more: int = 2) -> None:
        """Wait until the API and the site have answered once more, or refused honestly."""
        wanted, end = self.answers.total() + more, time.monotonic() + PATIENCE
        while self.answers.total() < wanted and not self.wrong:
            assert time.monotonic() < end, "a search hangs"
            time.sleep(0.05)

    def end(self) -> None:
        self._ended.set()
        self.join(PATIENCE)
        assert not self.is_alive(), "a search hangs"


@pytest.fixture
def cluster(elasticsearch_cluster: Cluster, removed: Callable[[str, str], None]) -> Cluster:
    removed(elasticsearch_cluster.urls[0], NAME)
    return elasticsearch_cluster


def test_a_killed_node_costs_no_article_and_no_wrong_answer(
    cluster: Cluster,
    open_archive: OpenArchive,
    made_entries: MakeEntries,
    what_is_kept: Callable[[ElasticEngine, str], dict[str, str]],
    tmp_path: Path,
) -> None:
    engine = open_archive(cluster.urls, NAME, shards=2)
    standing = made_entries(STANDING, word="standing")
    engine.write(standing)
    readers = [_Readers(open_archive(cluster.urls, NAME, patient=False), tmp_path) for _ in range(2)]
    importing = _Import(engine, made_entries)
    for thread in (*readers, importing):
        thread.start()
    try:
        _work_goes_on(importing, readers)
        killed = _master(cluster)
        cluster.kill_hard(killed)
        _work_goes_on(importing, readers)
        cluster.restart(killed)
        _work_goes_on(importing, readers)
    finally:
        importing.end()
        for reader in readers:
            reader.end()
    assert importing.error is None
    assert importing.outcomes == {"added": importing.batches * BATCH}
    assert what_is_kept(engine, NAME) == _kept(standing) | importing.kept
    for reader in readers:
        assert not reader.wrong
        assert reader.answers[200] > 0


def _work_goes_on(importing: _Import, readers: list[_Readers]) -> None:
    importing.wait_for_batches(AT_A_STAGE)
    for reader in readers:
        reader.wait_for_answers()


def test_searches_are_refused_while_a_part_of_the_archive_is_gone(
    cluster: Cluster, open_archive: OpenArchive, made_entries: MakeEntries
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
