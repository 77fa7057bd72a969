"""Reindex, backup and restore on every engine: nothing lost, the same answers, never wrong ones meanwhile."""

from collections.abc import Callable, Iterator
from contextlib import ExitStack
from dataclasses import replace
from itertools import islice
from pathlib import Path

import pytest

from archive.article import Article
from archive.engines.elastic import schema
from archive.engines.elastic.address import Address, read_address
from archive.engines.elastic.client import Cluster
from archive.engines.elastic.engine import ElasticEngine
from archive.engines.elastic.generations import abandon_successor, live_generation
from archive.engines.embedded import storage
from archive.engines.embedded.engine import EmbeddedEngine
from archive.engines.protocol import Engine, SearchPage, SearchRequest
from archive.errors import EngineError, EngineUnavailable, IndexOutdated
from archive.query.nodes import Phrase, Word
from indexer.backup import read_backup, write_backup
from indexer.pipeline import import_records
from indexer.readers import ReadingChoices, read_files
from indexer.rebuild import rebuild
from indexer.verification import verify

SAMPLES = 60
NAME = "upkeep"
ANOTHER = "upkeep-restored"
FINGERPRINTS = (
    "archive.engines.embedded.storage.fingerprint",
    "archive.engines.elastic.generations.fingerprint",
)
SEARCHES = (
    SearchRequest(facets=("hashtag", "platform", "source", "language"), histogram=True, limit=100),
    SearchRequest(query=Word("حلب"), facets=("hashtag",), limit=100),  # Aleppo
    SearchRequest(query=Phrase("press freedom"), sort="oldest", limit=100),
    SearchRequest(query=Word("flood"), sort="newest", fold_stories=True, histogram=True),
)


class Place:
    """Where archives of one engine stand: opens them by name, again and again, and closes all."""

    def __init__(self, folder: Path, address: Address | None) -> None:
        """Keep the embedded ones in a folder, the others at an address."""
        self._folder = folder
        self._address = address
        self._opened = ExitStack()

    def open(self, name: str = NAME, *, outdated: bool = False) -> Engine:
        """Open an archive as another process would."""
        engine: Engine = (
            ElasticEngine(self._address, name, outdated=outdated)
            if self._address
            else EmbeddedEngine(self._folder / name, outdated=outdated)
        )
        self._opened.callback(engine.close)
        return engine

    def close(self) -> None:
        """Close all, and remove what a cluster has of them."""
        self._opened.close()
        if self._address is None:
            return
        for name in (NAME, ANOTHER):
            cluster = Cluster(self._address)
            abandon_successor(cluster, name)
            if generation := live_generation(cluster, name):
                cluster.request("DELETE", f"/{generation.index}")
            cluster.close()


@pytest.fixture(params=["embedded", "elasticsearch", "opensearch"])
def place(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Place]:
    """A place for archives of each engine."""
    address = None
    if request.param != "embedded":
        address = read_address(f"{request.param}+{request.getfixturevalue(f'{request.param}_url')}")
    opened = Place(tmp_path, address)
    opened.close()  # what a run that was killed has left
    yield opened
    opened.close()


@pytest.fixture
def samples(repository: Path) -> Callable[[Engine], Engine]:
    """Import some samples into an archive."""

    def fill(engine: Engine) -> Engine:
        import_records(islice(read_files([str(repository / "samples")], ReadingChoices()), SAMPLES), engine)
        return engine

    return fill


@pytest.fixture
def archive(place: Place, samples: Callable[[Engine], Engine]) -> Engine:
    """The samples, in an archive of each engine."""
    engine = samples(place.open())
    assert engine.count(SearchRequest()) > SAMPLES / 2
    engine.close()
    return place.open()


@pytest.fixture
def older_analysis(monkeypatch: pytest.MonkeyPatch) -> pytest.MonkeyPatch:
    """Be another version, whose analysis is another, until the patch is undone."""
    for fingerprint in FINGERPRINTS:
        monkeypatch.setattr(fingerprint, lambda: "another")
    mapping = {**schema.mapping(), "_meta": {"sijill": {"fingerprint": "another"}}}
    monkeypatch.setattr("archive.engines.elastic.generations.mapping", lambda: mapping)
    return monkeypatch


def answers(engine: Engine) -> list[SearchPage]:
    """Give what the archive answers, without scores: they count deleted articles too."""
    pages = [engine.search(request) for request in SEARCHES]
    return [
        replace(
            page,
            hits=tuple(
                sorted((replace(hit, score=None) for hit in page.hits), key=lambda hit: hit.article.id)
            )
            if request.sort == "relevance"
            else tuple(replace(hit, score=None) for hit in page.hits),
            cursor=None,
        )
        for request, page in zip(SEARCHES, pages, strict=True)
    ]


def articles(engine: Engine) -> list[Article]:
    return list(engine.iterate())


def test_what_is_stored_is_every_article_with_its_record(archive: Engine) -> None:
    stored = list(archive.stored())
    assert [each.original for each in stored] == [
        archive.get_original(article.id) for article in archive.iterate()
    ]


def test_reindex_keeps_every_article_and_every_answer(place: Place, archive: Engine) -> None:
    before, answered = articles(archive), answers(archive)
    report = rebuild(archive)
    after = place.open()
    assert (report.read, report.taken_over) == (len(before), 0)
    assert [each for each in articles(after) if each not in before] == []
    assert len(articles(after)) == len(before)
    assert answers(after) == answered
    assert verify(after).complaints == ()


def test_reindex_twice_leaves_one_index_that_can_be_written(
    place: Place, archive: Engine, samples: Callable[[Engine], Engine]
) -> None:
    before = articles(archive)
    rebuild(archive)
    rebuild(place.open())
    after = samples(place.open())
    assert articles(after) == before
    assert after.delete([before[0].id]) == 1
    assert place.open().count(SearchRequest()) == len(before) - 1


def test_a_site_that_runs_answers_all_the_time_and_then_from_the_new_index(
    place: Place, archive: Engine
) -> None:
    site = place.open()
    answered = answers(site)
    rebuild(archive, on_progress=lambda _: _same(answers(site), answered))
    assert answers(site) == answered
    importer = place.open()
    importer.delete([articles(importer)[0].id])
    assert site.count(SearchRequest()) == importer.count(SearchRequest())


def _same(given: object, expected: object) -> None:
    assert given == expected


def test_an_outdated_index_is_refused_backed_up_and_reindexed(
    place: Place,
    samples: Callable[[Engine], Engine],
    older_analysis: pytest.MonkeyPatch,
    tmp_path: Path,
) -> None:
    older = samples(place.open())
    before = articles(older)
    older.close()
    older_analysis.undo()
    with pytest.raises(IndexOutdated, match="run `sijill reindex`"):
        place.open()
    outdated = place.open(outdated=True)
    assert write_backup(outdated, tmp_path / "backup").articles == len(before)
    assert rebuild(outdated).read == len(before)
    assert articles(place.open()) == before


def test_a_site_of_an_older_version_refuses_to_answer_from_the_new_index(
    place: Place, archive: Engine, request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch
) -> None:
    site = place.open()
    assert site.count(SearchRequest())
    rebuild(archive)
    monkeypatch.setattr("archive.engines.elastic.engine.LOOK_AGAIN", 0.0)
    request.getfixturevalue("older_analysis")
    with pytest.raises(IndexOutdated, match="sijill reindex"):
        site.search(SearchRequest(query=Word("flood")))
    assert not site.health().ready


def test_a_successor_that_is_given_up_leaves_the_archive_as_it_was(place: Place, archive: Engine) -> None:
    before = articles(archive)

    def stop(_: object) -> None:
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        rebuild(archive, on_progress=stop)
    assert articles(archive) == before
    archive.close()
    rebuild(place.open())
    assert articles(place.open()) == before


def test_what_is_imported_and_deleted_during_a_reindex_is_so_afterwards(
    place: Place, archive: Engine, entry: Callable[..., object], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(storage, "_LOCK_WAIT", 0.0)
    before = articles(archive)
    importer = place.open()

    def change(_: object) -> None:
        importer.write([entry("Written meanwhile", article_id="new")])  # type: ignore[list-item]  # it makes entries
        importer.delete([before[0].id])

    if isinstance(archive, EmbeddedEngine):
        with pytest.raises(EngineUnavailable, match="another import"):
            rebuild(archive, on_progress=change)
        return
    rebuild(archive, on_progress=change)
    after = {article.id for article in articles(place.open())}
    assert after == {article.id for article in before[1:]} | {"new"}


def test_a_backup_of_one_engine_is_the_same_archive_in_another(
    place: Place, samples: Callable[[Engine], Engine], empty_engine: EmbeddedEngine, tmp_path: Path
) -> None:
    samples(empty_engine)
    assert write_backup(empty_engine, tmp_path / "there").articles == len(articles(empty_engine))
    restored = place.open()
    read_backup(restored, tmp_path / "there")
    assert articles(restored) == articles(empty_engine)
    assert answers(restored) == answers(empty_engine)
    write_backup(restored, tmp_path / "back")
    with_embedded = EmbeddedEngine(tmp_path / "again", write=True)
    read_backup(with_embedded, tmp_path / "back")
    assert list(with_embedded.stored()) == list(empty_engine.stored())
    with_embedded.close()


def test_a_restore_that_was_interrupted_goes_on(place: Place, archive: Engine, tmp_path: Path) -> None:
    before = articles(archive)
    write_backup(archive, tmp_path / "backup")
    archive.delete([article.id for article in before[::2]])
    report = read_backup(archive, tmp_path / "backup")
    assert (report.articles, report.already_there) == (len(before), len(before[1::2]))
    assert articles(archive) == before


def test_a_backup_is_not_restored_over_other_articles(
    place: Place, archive: Engine, entry: Callable[..., object], tmp_path: Path
) -> None:
    write_backup(archive, tmp_path / "backup")
    archive.write([entry("Of another archive", article_id="other")])  # type: ignore[list-item]  # it makes entries
    with pytest.raises(EngineError, match="choose another SIJILL_DATA"):
        read_backup(archive, tmp_path / "backup")


def test_a_backup_of_an_empty_archive_is_one(place: Place, tmp_path: Path) -> None:
    assert write_backup(place.open(), tmp_path / "backup").articles == 0
    assert read_backup(place.open(ANOTHER), tmp_path / "backup").articles == 0
