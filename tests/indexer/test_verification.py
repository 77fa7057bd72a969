"""What verify complains about, and that an import which runs meanwhile is no reason to."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from archive.article import Article
from archive.engines.embedded.engine import EmbeddedEngine
from archive.engines.protocol import Entry, Stored
from indexer.likeness import NO_LIKENESS
from indexer.pipeline import import_records
from indexer.readers import ReadingChoices, read_files
from indexer.verification import verify


@pytest.fixture
def archive(empty_engine: EmbeddedEngine, tmp_path: Path) -> EmbeddedEngine:
    """Three articles from a file."""
    file = tmp_path / "news.jsonl"
    file.write_text("".join(f'{{"id": {number}, "body": "حلب {number}"}}\n' for number in range(3)))  # Aleppo
    import_records(read_files([str(file)], ReadingChoices()), empty_engine)
    return empty_engine


def change(engine: EmbeddedEngine, **changed: object) -> Article:
    """Write the first article again, with other facts than its record has."""
    article = replace(next(engine.iterate()), **changed)  # type: ignore[arg-type]  # as the test names them
    original = engine.get_original(article.id) or engine.get_original(next(engine.iterate()).id)
    assert original
    engine.write([Entry(article, original, NO_LIKENESS)])
    return article


def test_an_archive_as_imported_is_whole(archive: EmbeddedEngine) -> None:
    seen: list[int] = []
    assert verify(archive, seen.append).complaints == ()
    assert seen == [3]


def test_an_empty_archive_is_whole(empty_engine: EmbeddedEngine) -> None:
    assert verify(empty_engine).articles == 0


def test_a_record_that_is_not_the_article_s_is_named(archive: EmbeddedEngine) -> None:
    article = change(archive, content_hash="1" * 16)
    (complaint,) = verify(archive).complaints
    assert complaint.startswith(article.id)
    assert "import the file again" in complaint


def as_stored(archive: EmbeddedEngine, monkeypatch: pytest.MonkeyPatch, *changed: Stored) -> None:
    """Let the archive give other articles than its index has."""
    monkeypatch.setattr(archive, "stored", lambda: iter(changed))


def test_articles_that_are_missing_or_double_are_named(
    archive: EmbeddedEngine, monkeypatch: pytest.MonkeyPatch
) -> None:
    first, second, third = archive.stored()
    as_stored(archive, monkeypatch, first, second)
    assert verify(archive).complaints == (
        "a search for everything finds 3 of 2 articles: run `sijill reindex`",
    )
    as_stored(archive, monkeypatch, first, second, third, third)
    assert len(verify(archive).complaints) == 2


@pytest.mark.parametrize(
    ("article", "content", "said"),
    [
        pytest.param(b'{"id": 5}', None, "its article cannot be read", id="an article of no shape of ours"),
        pytest.param(None, b"{broken", "its record cannot be read any more", id="a broken record"),
    ],
)
def test_what_cannot_be_read_is_named(
    archive: EmbeddedEngine,
    monkeypatch: pytest.MonkeyPatch,
    article: bytes | None,
    content: bytes | None,
    said: str,
) -> None:
    first, *others = archive.stored()
    original = replace(first.original, content=content) if content else first.original
    as_stored(archive, monkeypatch, Stored(article or first.article, original), *others)
    (complaint,) = verify(archive).complaints
    assert said in complaint


def test_what_an_import_changes_meanwhile_is_no_complaint(
    archive: EmbeddedEngine, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    as_it_was = list(archive.stored())
    importer = tmp_path / "later.jsonl"
    importer.write_text('{"id": 1, "body": "changed"}\n{"id": 9, "body": "new"}\n')

    def walk() -> Iterator[Stored]:
        yield from as_it_was
        import_records(read_files([str(importer)], ReadingChoices()), archive)

    monkeypatch.setattr(archive, "stored", walk)
    assert verify(archive).complaints == ()


def test_damaged_files_are_all_that_is_said(archive: EmbeddedEngine, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(archive, "damage", lambda: iter(["the disk is failing"]))
    assert verify(archive).complaints == ("the disk is failing",)
