"""What a node does not take: too much, too large, one bad document, anything at all. The rest stands."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import orjson
import pytest

from archive.engines.elastic.engine import ElasticEngine
from archive.engines.protocol import Entry, Likeness, WriteReport
from archive.errors import EngineError, EngineUnavailable, StorageFull
from indexer.pipeline import import_records
from indexer.raw import RejectedRecord
from indexer.readers import ReadingChoices, read_files
from tests.faults.proxy import Harm, running_proxy
from tests.servers.elastic_node import single_node
from tests.servers.machine import Machine
from tests.servers.server import Server

NAME = "faults-refused"
TOO_LONG = 40_000  # bytes of a term: Lucene takes 32,766

OpenArchive = Callable[..., ElasticEngine]
MakeEntries = Callable[..., list[Entry]]


@pytest.fixture
def archive(
    elasticsearch_url: str, empty_archive: Callable[[str, str], None], open_archive: OpenArchive
) -> ElasticEngine:
    """An empty archive in the node that the tests share."""
    empty_archive(elasticsearch_url, NAME)
    return open_archive(elasticsearch_url, NAME, patience=1)


@pytest.fixture(scope="module")
def narrow_node(server_machine: Machine) -> Iterator[Server]:
    """A node that takes requests of at most two megabytes, and has room for a fifth of that at a time."""
    node = single_node(server_machine, brief=True)
    try:
        with (node.folder / "config" / "elasticsearch.yml").open("a") as settings:
            settings.write("http.max_content_length: 2mb\nindexing_pressure.memory.limit: 400kb\n")
        node.start()
        node.wait_until_ready()
        yield node
    finally:
        node.remove()


def _rejected(report: WriteReport) -> dict[str, str | None]:
    return {each.article_id: each.reason for each in report.outcomes if each.status == "rejected"}


def _sent(entries: list[Entry]) -> dict[str, str]:
    return {entry.article.id: entry.article.content_hash for entry in entries}


def test_a_node_with_little_room_gets_it_all_in_smaller_pieces(
    narrow_node: Server,
    open_archive: OpenArchive,
    made_entries: MakeEntries,
    what_is_kept: Callable[[ElasticEngine, str], dict[str, str]],
) -> None:
    engine = open_archive(narrow_node.url, NAME)
    entries = [
        replace(entry, original=replace(entry.original, content=b"x" * 6_000)) for entry in made_entries(300)
    ]
    assert not _rejected(engine.write(entries))
    assert what_is_kept(engine, NAME) == _sent(entries)


def test_an_article_larger_than_any_request_may_be_is_rejected_alone(
    narrow_node: Server, open_archive: OpenArchive, made_entries: MakeEntries
) -> None:
    engine = open_archive(narrow_node.url, NAME)
    small, large = made_entries(20, word="small"), made_entries(1, word="large")[0]
    large = replace(large, original=replace(large.original, content=b"x" * 4_000_000))
    assert _rejected(engine.write([*small[:7], large, *small[7:]])) == {
        large.article.id: "the cluster refuses a request of its size"
    }
    assert set(engine.content_hashes([entry.article.id for entry in small])) == set(_sent(small))


def test_what_is_refused_as_busy_is_sent_again_until_it_is_taken(
    archive: ElasticEngine,
    elasticsearch_url: str,
    open_archive: OpenArchive,
    made_entries: MakeEntries,
    what_is_kept: Callable[[ElasticEngine, str], dict[str, str]],
) -> None:
    busy = iter([Harm.BUSY] * 3)
    with running_proxy(
        elasticsearch_url, lambda _method, path: next(busy, Harm.NONE) if "_bulk" in path else Harm.NONE
    ) as proxy:
        entries = made_entries(64)
        assert not _rejected(open_archive(proxy.url, NAME).write(entries))
        assert proxy.seen[Harm.BUSY] == 3
    assert what_is_kept(archive, NAME) == _sent(entries)


def test_a_node_that_stays_too_busy_makes_the_engine_unavailable(
    archive: ElasticEngine, elasticsearch_url: str, open_archive: OpenArchive, made_entries: MakeEntries
) -> None:
    with (
        running_proxy(
            elasticsearch_url, lambda _method, path: Harm.BUSY if "_bulk" in path else Harm.NONE
        ) as proxy,
        pytest.raises(EngineUnavailable, match="busy"),
    ):
        open_archive(proxy.url, NAME, patience=1).write(made_entries(10))
    assert archive.health().articles == 0


@pytest.mark.parametrize(
    ("spoilt", "reason"),
    [
        pytest.param(
            lambda entry: replace(entry, likeness=Likeness((1,), ("b" * TOO_LONG,))),
            "failed to parse field",
            id="of a document that fails alone",
        ),
        pytest.param(
            lambda entry: replace(entry, article=replace(entry.article, id="i" * 600)),
            "id",
            id="of a document that fails its whole request",
        ),
    ],
)
def test_a_document_that_cannot_be_indexed_is_rejected_with_the_reason(
    archive: ElasticEngine,
    made_entries: MakeEntries,
    what_is_kept: Callable[[ElasticEngine, str], dict[str, str]],
    spoilt: Callable[[Entry], Entry],
    reason: str,
) -> None:
    entries = made_entries(100)
    bad = spoilt(made_entries(1, word="bad")[0])
    rejected = _rejected(archive.write([*entries[:31], bad, *entries[31:]]))
    assert list(rejected) == [bad.article.id]
    assert reason in str(rejected[bad.article.id])
    assert what_is_kept(archive, NAME) == _sent(entries)


BEH = "\N{ARABIC LETTER BEH}"
ODD: dict[str, dict[str, object]] = {
    "an Arabic word of 40,000 letters": {"body": f"x {BEH * TOO_LONG} y"},
    "an Arabic word with vowel marks": {"body": f"x {(BEH + chr(0x64E)) * TOO_LONG} y"},  # fatha
    "an English word of 40,000 letters": {"body": f"x {'a' * TOO_LONG} y"},
    "a title of one word": {"title": BEH * TOO_LONG, "body": "short"},
    "a source's name of 50 kB": {"body": "of a long source", "source": "S" * 50_000},
    "an author list of megabytes": {"body": "of many", "author": [f"N{n} M" for n in range(200_000)]},
    "a hashtag of 40,000 letters": {"body": f"see #{BEH * TOO_LONG}"},
    "20,000 hashtags": {"body": " ".join(f"#t{n}" for n in range(20_000))},
    "an address of 50 kB": {"body": "far away", "url": "https://example.com/" + "u" * 50_000},
    "nothing but signs": {"body": "_" * 50_000 + " " + "-" * 50_000 + " word"},
    "a NUL": {"body": "a\0b word"},
}


def test_odd_articles_are_written_all(archive: ElasticEngine, tmp_path: Path) -> None:
    file = tmp_path / "odd.jsonl"
    file.write_bytes(b"\n".join(orjson.dumps({"title": title, **fields}) for title, fields in ODD.items()))
    rejected: list[RejectedRecord] = []
    report = import_records(read_files([str(file)], ReadingChoices()), archive, on_reject=rejected.append)
    assert rejected == []
    assert report.added == archive.health().articles == len(ODD)


def test_a_full_disk_is_said_at_once(archive: ElasticEngine, made_entries: MakeEntries) -> None:
    _block(archive, "read_only_allow_delete", "true")
    try:
        with pytest.raises(StorageFull, match="a disk of it being nearly full"):
            archive.write(made_entries(3))
    finally:
        _block(archive, "read_only_allow_delete", None)
    assert {outcome.status for outcome in archive.write(made_entries(3)).outcomes} == {"added"}


def test_an_index_that_is_gone_is_not_made_anew_without_its_mapping(
    archive: ElasticEngine,
    elasticsearch_url: str,
    removed: Callable[[str, str], None],
    open_archive: OpenArchive,
    made_entries: MakeEntries,
) -> None:
    engine = open_archive(elasticsearch_url, f"{NAME}-gone", patience=1)
    removed(elasticsearch_url, f"{NAME}-gone")
    with pytest.raises(EngineError, match="has this index no more"):
        engine.write(made_entries(3))
    assert archive.cluster.find(f"/{NAME}-gone") is None


def test_a_delete_of_what_another_importer_has_deleted_is_no_error(
    archive: ElasticEngine, made_entries: MakeEntries
) -> None:
    entries = made_entries(5)
    archive.write(entries)
    names = [entry.article.id for entry in entries]
    archive.cluster.request("DELETE", f"/{NAME}/_doc/{names[0]}")  # not refreshed: a search still finds it
    assert archive.delete(names) == 5
    assert archive.health().articles == 0


def _block(engine: ElasticEngine, block: str, value: str | None) -> None:
    engine.cluster.request("PUT", f"/{NAME}/_settings", {f"index.blocks.{block}": value})
