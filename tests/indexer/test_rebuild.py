"""An archive built anew keeps names, moments and stories, and loses no record that it cannot read."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import orjson
import pytest

from archive.article import Article, Original
from archive.engines.embedded.engine import EmbeddedEngine
from archive.engines.protocol import Entry, Stored, WriteOutcome, WriteReport
from archive.errors import EngineError
from indexer.likeness import likeness_of
from indexer.raw import RawRecord
from indexer.readers import read_original
from indexer.reading import read_article
from indexer.rebuild import RebuildReport, rebuild

LONG = " ".join(f"word{number}" for number in range(60))
IMPORTED = "2019-05-06T07:08:09Z"


def original(**fields: object) -> Original:
    content = orjson.dumps({"body": "The river rose. #flood", **fields})
    return Original(content=content, media_type="application/json", file="news.jsonl", line=3)


def entry(record: Original, **kept: object) -> Entry:
    fields = {"id": "kept-id", "content_hash": "0" * 16, "story": "kept-story", "imported_at": IMPORTED}
    article = Article(**{"body": "The river rose. #flood", **fields, **kept})  # type: ignore[arg-type]  # as named
    return Entry(article, record, likeness_of(article.body))


def rebuilt(engine: EmbeddedEngine, tmp_path: Path, **talk: object) -> tuple[RebuildReport, list[Article]]:
    report = rebuild(engine, **talk)  # type: ignore[arg-type]  # as the test names it
    after = EmbeddedEngine(tmp_path / "index")
    return report, list(after.iterate())


def test_a_record_is_read_again_under_its_name_moment_and_story(
    empty_engine: EmbeddedEngine, tmp_path: Path
) -> None:
    empty_engine.write([entry(original(title="Flood"), hashtags=())])
    report, (article,) = rebuilt(empty_engine, tmp_path)
    assert report == RebuildReport(read=1)
    assert (article.id, article.story, article.imported_at) == ("kept-id", "kept-story", IMPORTED)
    assert (article.title, [hashtag.tag for hashtag in article.hashtags]) == ("Flood", ["flood"])
    assert article.content_hash != "0" * 16


def test_an_article_without_a_moment_gets_none(empty_engine: EmbeddedEngine, tmp_path: Path) -> None:
    empty_engine.write([entry(original(), imported_at=None)])
    assert rebuilt(empty_engine, tmp_path)[1][0].imported_at is None


def test_a_moment_that_is_none_is_kept_as_it_is(empty_engine: EmbeddedEngine, tmp_path: Path) -> None:
    empty_engine.write([entry(original(), imported_at="yesterday")])
    assert rebuilt(empty_engine, tmp_path)[1][0].imported_at == "yesterday"


@pytest.mark.parametrize(
    ("before", "story"),
    [
        pytest.param(LONG, "kept-story", id="the same text"),
        pytest.param(f"Share this! {LONG} Read more", "kept-story", id="nearly the same text"),
        pytest.param("Quite another text", "kept-id", id="quite another text"),
    ],
)
def test_the_story_is_kept_while_the_text_is_alike(
    empty_engine: EmbeddedEngine, tmp_path: Path, before: str, story: str
) -> None:
    empty_engine.write([entry(original(body=LONG), body=before)])
    assert rebuilt(empty_engine, tmp_path)[1][0].story == story


def test_an_article_that_has_lost_its_story_finds_that_of_its_like(
    empty_engine: EmbeddedEngine, tmp_path: Path
) -> None:
    others = entry(original(body=LONG, id=1), id="other", body=LONG, story="theirs")
    empty_engine.write([others, entry(original(body=LONG, id=2), body="Quite another text")])
    assert {each.story for each in rebuilt(empty_engine, tmp_path)[1]} == {"theirs"}


@pytest.mark.parametrize(
    "record",
    [
        pytest.param(replace(original(), content=b"{broken"), id="a record that is broken"),
        pytest.param(original(body=""), id="a record that is refused now"),
        pytest.param(replace(original(), media_type="application/x-later"), id="a format of a later version"),
    ],
)
def test_what_cannot_be_read_again_is_taken_over_with_a_notice(
    empty_engine: EmbeddedEngine, tmp_path: Path, record: Original
) -> None:
    kept = entry(record)
    empty_engine.write([kept])
    notices: list[str] = []
    report, articles = rebuilt(empty_engine, tmp_path, on_notice=notices.append)
    assert (report, articles) == (RebuildReport(taken_over=1), [kept.article])
    assert notices[0].startswith("news.jsonl, line 3: taken over as it was kept (")


def test_two_articles_of_one_record_both_stay(empty_engine: EmbeddedEngine, tmp_path: Path) -> None:
    empty_engine.write([entry(original(), id="one"), entry(original(), id="two")])
    assert {each.id for each in rebuilt(empty_engine, tmp_path)[1]} == {"one", "two"}


def test_what_can_be_read_in_no_way_stops_it_and_leaves_the_archive(
    empty_engine: EmbeddedEngine, monkeypatch: pytest.MonkeyPatch
) -> None:
    empty_engine.write([entry(original())])

    def unreadable() -> Iterator[Stored]:
        yield Stored(b'{"id": "x", "body": 5}', replace(original(), content=b"{broken"))

    monkeypatch.setattr(empty_engine, "stored", unreadable)
    with pytest.raises(EngineError, match="the archive stays as it was"):
        rebuild(empty_engine)
    assert [article.id for article in empty_engine.iterate()] == ["kept-id"]


def test_an_index_that_refuses_an_article_stops_it_and_is_removed(
    empty_engine: EmbeddedEngine, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    empty_engine.write([entry(original())])
    refusal = WriteReport((WriteOutcome("kept-id", "rejected", "too large"),))
    monkeypatch.setattr(EmbeddedEngine, "write", lambda *_: refusal)
    with pytest.raises(EngineError, match="refuses kept-id"):
        rebuild(empty_engine)
    assert [path.name for path in tmp_path.iterdir()] == ["index"]


def test_an_import_after_it_finds_everything_unchanged(empty_engine: EmbeddedEngine, tmp_path: Path) -> None:
    record = read_original(original(id="7"))
    assert isinstance(record, RawRecord)
    article = read_article(record, now=datetime(2020, 1, 1, tzinfo=UTC))
    assert isinstance(article, Article)
    empty_engine.write([Entry(article, record.original, likeness_of(article.body))])
    rebuild(empty_engine)
    after = EmbeddedEngine(tmp_path / "index")
    assert after.content_hashes([article.id]) == {article.id: article.content_hash}
