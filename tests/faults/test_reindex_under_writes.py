"""A reindex while importers write loses nothing of theirs, and one that dies leaves the archive as it was."""

import os
import subprocess
import sys
import threading
import time
from collections.abc import Callable
from pathlib import Path

import httpx
import orjson
import pytest

from archive.engines.elastic.engine import ElasticEngine
from archive.engines.protocol import Entry
from archive.errors import EngineUnavailable
from indexer.identity import identify
from indexer.pipeline import import_records
from indexer.raw import RawRecord
from indexer.readers import ReadingChoices, read_files
from indexer.rebuild import rebuild

NAME = "faults-reindex"
ARTICLES = 1_100  # a little more than a rebuild writes at once
BATCH = 10

OpenArchive = Callable[..., ElasticEngine]
WhatIsKept = Callable[[ElasticEngine, str], dict[str, str]]


@pytest.fixture
def url(elasticsearch_url: str, removed: Callable[[str, str], None]) -> str:
    """The address of a node without our archive."""
    removed(elasticsearch_url, NAME)
    return elasticsearch_url


@pytest.fixture
def records(tmp_path: Path) -> Callable[..., list[RawRecord]]:
    """Read records from a file made for it; the same numbers in another ``version`` are updates."""

    def make(numbers: range, version: int = 1) -> list[RawRecord]:
        file = tmp_path / f"{numbers.start}-{version}.jsonl"
        lines = [
            {"id": str(n), "source": "Paper", "body": f"Version {version} of number {n}."} for n in numbers
        ]
        file.write_bytes(b"\n".join(map(orjson.dumps, lines)))
        return [each for each in read_files([str(file)], ReadingChoices()) if isinstance(each, RawRecord)]

    return make


class _Importer(threading.Thread):
    """Adds, changes and removes articles until it is told to end, and knows what has to be there then."""

    def __init__(self, engine: ElasticEngine, records: Callable[..., list[RawRecord]], kept: int) -> None:
        super().__init__()
        self._engine = engine
        self._records = records
        self._ended = threading.Event()
        self.expected = _hashes(records(range(kept)))
        self.rounds = 0
        self.error: Exception | None = None

    def run(self) -> None:
        try:
            while not self._ended.is_set():
                self._write(self.rounds)
                self.rounds += 1
        except Exception as error:
            self.error = error

    def _write(self, turn: int) -> None:
        new = self._records(range(10_000 + turn * BATCH, 10_000 + (turn + 1) * BATCH))
        changed = self._records(range(turn * BATCH, (turn + 1) * BATCH), version=2)
        report = import_records([*new, *changed], self._engine)
        assert report.added + report.updated == 2 * BATCH
        gone = [identify(new[0]).article_id, identify(changed[0]).article_id]
        assert self._engine.delete(gone) == 2
        self.expected |= _hashes([*new, *changed])
        for article_id in gone:
            del self.expected[article_id]

    def wait_for_rounds(self, more: int) -> None:
        wanted, end = self.rounds + more, time.monotonic() + 60
        while self.rounds < wanted and self.is_alive():
            assert time.monotonic() < end, "the importer hangs"
            time.sleep(0.02)

    def end(self) -> None:
        self._ended.set()
        self.join(60)


def _hashes(records: list[RawRecord]) -> dict[str, str]:
    return {each.article_id: each.content_hash for each in map(identify, records)}


def test_what_importers_write_during_a_reindex_is_in_the_new_index(
    url: str,
    open_archive: OpenArchive,
    records: Callable[..., list[RawRecord]],
    what_is_kept: WhatIsKept,
) -> None:
    engine = open_archive(url, NAME)
    import_records(records(range(ARTICLES)), engine)
    importer = _Importer(open_archive(url, NAME), records, ARTICLES)
    importer.start()
    try:
        importer.wait_for_rounds(1)
        before = importer.rounds
        report = rebuild(engine)
        during = importer.rounds - before
        importer.wait_for_rounds(2)
    finally:
        importer.end()
    assert importer.error is None
    assert during > 0
    assert report.taken_over == 0
    assert what_is_kept(open_archive(url, NAME), NAME) == importer.expected
    assert _indices(url) == [f"{NAME}-000002"]


def test_an_importer_that_is_held_goes_on_with_the_successor(
    url: str, open_archive: OpenArchive, made_entries: Callable[..., list[Entry]]
) -> None:
    engine, importing = open_archive(url, NAME), open_archive(url, NAME)
    engine.write(made_entries(5))
    late = threading.Thread(target=importing.write, args=(made_entries(5, word="late"),))
    successor = engine.begin_successor()
    successor.write(made_entries(5))

    def catch_up() -> None:
        late.start()
        late.join(1.5)
        assert late.is_alive(), "nothing holds it"

    engine.put_in_place(successor, catch_up)
    late.join(30)
    assert not late.is_alive()
    assert open_archive(url, NAME).health().articles == 10


def test_a_reindex_that_fails_half_way_leaves_the_archive_and_the_next_one_works(
    url: str,
    open_archive: OpenArchive,
    records: Callable[..., list[RawRecord]],
    what_is_kept: WhatIsKept,
) -> None:
    import_records(records(range(20)), open_archive(url, NAME))

    def fail(_: object) -> None:
        raise RuntimeError("as a test")

    with pytest.raises(RuntimeError, match="as a test"):
        rebuild(open_archive(url, NAME), on_progress=fail)
    assert _indices(url) == [f"{NAME}-000001"]
    import_records(records(range(20, 30)), open_archive(url, NAME))
    rebuild(open_archive(url, NAME))
    assert what_is_kept(open_archive(url, NAME), NAME) == _hashes(records(range(30)))


@pytest.fixture
def killed_reindex(url: str, open_archive: OpenArchive, records: Callable[..., list[RawRecord]]) -> None:
    """An archive with a successor half filled, its reindex having been killed."""
    import_records(records(range(ARTICLES)), open_archive(url, NAME))
    reindex = subprocess.Popen(
        [sys.executable, "-c", "from app.cli import main; main()", "reindex"],
        env=os.environ | {"SIJILL_ENGINE_URL": f"elasticsearch+{url}", "SIJILL_INDEX": NAME},
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    try:
        end = time.monotonic() + 120
        while _count(url, f"{NAME}-next") == 0:
            assert reindex.poll() is None, "it has ended before it could be killed"
            assert time.monotonic() < end, "it has written nothing"
            time.sleep(0.01)
    finally:
        reindex.kill()
        reindex.wait()


@pytest.mark.usefixtures("killed_reindex")
def test_a_reindex_killed_half_way_leaves_the_archive_and_the_next_one_works(
    url: str,
    open_archive: OpenArchive,
    records: Callable[..., list[RawRecord]],
    what_is_kept: WhatIsKept,
) -> None:
    assert what_is_kept(open_archive(url, NAME), NAME) == _hashes(records(range(ARTICLES)))
    assert import_records(records(range(5), version=2), open_archive(url, NAME)).updated == 5
    rebuild(open_archive(url, NAME))
    assert what_is_kept(open_archive(url, NAME), NAME) == _hashes(records(range(ARTICLES))) | _hashes(
        records(range(5), version=2)
    )
    assert _indices(url) == [f"{NAME}-000002"]


def test_a_hold_that_a_killed_reindex_has_left_is_explained_and_ended_by_the_next(
    url: str, open_archive: OpenArchive, made_entries: Callable[..., list[Entry]]
) -> None:
    engine = open_archive(url, NAME)
    engine.write(made_entries(5))
    engine.cluster.request("PUT", f"/{NAME}-000001/_block/write")
    impatient = open_archive(url, NAME, patience=0.1)
    with pytest.raises(EngineUnavailable, match="if none runs any more, run `sijill reindex`"):
        impatient.write(made_entries(5, word="more"))
    assert impatient.health().articles == 5
    successor = engine.begin_successor()
    successor.write(made_entries(5))
    engine.put_in_place(successor, lambda: None)
    impatient.write(made_entries(5, word="more"))
    assert impatient.health().articles == 10


def _indices(url: str) -> list[str]:
    return sorted(httpx.get(f"{url}/{NAME}-0*", trust_env=False).json())


def _count(url: str, index: str) -> int:
    httpx.post(f"{url}/{index}/_refresh", trust_env=False)
    return int(httpx.get(f"{url}/{index}/_count", trust_env=False).json().get("count", 0))
