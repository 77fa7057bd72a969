"""An archive built anew from the records it keeps, beside the live one: what ``reindex`` does.

Nothing is lost on the way: a record that this version's readers refuse is taken over as it was kept.
"""

from collections.abc import Callable, Iterable, Iterator
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from typing import Any

import orjson
from pydantic import ValidationError

from archive.article import Article, Original, article_from_json
from archive.engines.protocol import Engine, Entry, Stored
from archive.errors import EngineError, InputError, SijillError
from archive.lexicon.lexicon import Lexicon
from indexer.batches import in_batches
from indexer.likeness import SAME_STORY, likeness_of, resemblance, with_stories
from indexer.raw import RawRecord
from indexer.readers import read_original
from indexer.reading import read_article, where_of
from indexer.vocabulary import TagVocabulary


@dataclass(frozen=True, slots=True)
class RebuildReport:
    """How many articles were read again, and how many were taken over as they were."""

    read: int = 0
    taken_over: int = 0


def rebuild(
    engine: Engine,
    *,
    lexicon: Lexicon | None = None,
    on_notice: Callable[[str], None] = lambda _: None,
    on_progress: Callable[[RebuildReport], None] = lambda _: None,
) -> RebuildReport:
    """Fill a successor of an archive with everything that it keeps, read again, and put it in its place.

    Until then the archive answers as before; if anything goes wrong it stays as it is. Closes the engine.
    """
    successor = engine.begin_successor()
    run = _Rebuild(successor, TagVocabulary(successor.count_word, lexicon), on_notice, on_progress)

    def catch_up() -> None:
        run.fill(_missing_from(successor, engine.stored()))
        _forget_deleted(successor, engine)

    try:
        run.fill(engine.stored())
        engine.put_in_place(successor, catch_up)
    except BaseException:  # also Ctrl-C: half an index would only fill the disk
        with suppress(SijillError):  # what went wrong first is what matters
            engine.abandon(successor)
        raise
    return run.report


class _Rebuild:
    def __init__(
        self,
        successor: Engine,
        vocabulary: TagVocabulary,
        on_notice: Callable[[str], None],
        on_progress: Callable[[RebuildReport], None],
    ) -> None:
        self._successor = successor
        self._vocabulary = vocabulary
        self._on_notice = on_notice
        self._on_progress = on_progress
        self.report = RebuildReport()

    def fill(self, stored: Iterable[Stored]) -> None:
        """Write what is stored, read again, some hundreds at a time."""
        for batch in _in_batches(stored):
            kept = [_kept_fields(each) for each in batch]
            self._vocabulary.observe(map(_text_of, kept))
            entries = [self._entry_of(each, fields) for each, fields in zip(batch, kept, strict=True)]
            homeless = [entry for entry in entries if not entry.article.story]
            self._write([entry for entry in entries if entry.article.story])
            self._write(with_stories(homeless, self._successor.find_like))
            self._on_progress(self.report)

    def _write(self, entries: list[Entry]) -> None:
        outcomes = self._successor.write(entries).outcomes if entries else ()
        for outcome in outcomes:
            if outcome.status == "rejected":
                raise EngineError(
                    f"the new index refuses {outcome.article_id} ({outcome.reason}): "
                    "the archive stays as it was; please report this"
                )

    def _entry_of(self, stored: Stored, kept: dict[str, Any]) -> Entry:
        article = self._read_again(stored, kept)
        if article is None:
            article = _as_kept(stored)
            self.report = replace(self.report, taken_over=self.report.taken_over + 1)
        else:
            article = _with_its_name(article, kept)
            self.report = replace(self.report, read=self.report.read + 1)
        return Entry(article, stored.original, likeness_of(article.body))

    def _read_again(self, stored: Stored, kept: dict[str, Any]) -> Article | None:
        """Read a record as of the moment it was imported; None if this version refuses it."""
        article = _read(stored.original, _moment_of(kept), self._vocabulary)
        if isinstance(article, Article):
            return article
        self._on_notice(f"{where_of(stored.original)}: taken over as it was kept ({article})")
        return None


def _read(original: Original, now: datetime, vocabulary: TagVocabulary) -> Article | str:
    """Read a record as of a moment, or say why it cannot be."""
    try:
        record = read_original(original)
    except InputError as error:
        return str(error)
    if isinstance(record, RawRecord):
        article = read_article(record, now=now, vocabulary=vocabulary)
        return article if isinstance(article, Article) else article.detail
    return record.detail


def _with_its_name(article: Article, kept: dict[str, Any]) -> Article:
    """Keep its id, when it was imported, and its story, unless it reads quite otherwise now."""
    story = kept.get("story") if _still_alike(article.body, _text_of(kept)) else None
    return replace(article, id=kept["id"], imported_at=kept.get("imported_at"), story=story)


def _still_alike(text: str, before: str) -> bool:
    if text == before:
        return True
    return resemblance(likeness_of(text).signature, likeness_of(before).signature) >= SAME_STORY


def _moment_of(kept: dict[str, Any]) -> datetime:
    """Give the moment of an article's import; now, if it has none that can be read."""
    try:
        return datetime.fromisoformat(kept["imported_at"])
    except (KeyError, TypeError, ValueError):
        return datetime.now(UTC)


def _kept_fields(stored: Stored) -> dict[str, Any]:
    fields: dict[str, Any] = orjson.loads(stored.article)
    return fields


def _text_of(kept: dict[str, Any]) -> str:
    """Give an article's text, or nothing for a shape that another version gave it."""
    text = kept.get("body")
    return text if isinstance(text, str) else ""


def _as_kept(stored: Stored) -> Article:
    try:
        return article_from_json(stored.article)
    except ValidationError as error:
        raise EngineError(
            f"{where_of(stored.original)} can be read neither again nor as it was kept: the archive stays as "
            "it was; export the records with the version that imported them, and import them anew"
        ) from error


def _missing_from(successor: Engine, stored: Iterable[Stored]) -> Iterator[Stored]:
    """Give what has been written to the archive since it was copied."""
    for batch in _in_batches(stored):
        fields = [_kept_fields(each) for each in batch]
        known = successor.content_hashes([each["id"] for each in fields])
        for each, kept in zip(batch, fields, strict=True):
            if known.get(kept["id"]) != kept["content_hash"]:
                yield each


def _forget_deleted(successor: Engine, engine: Engine) -> None:
    if successor.health().articles == engine.health().articles:
        return
    there = {_kept_fields(stored)["id"] for stored in engine.stored()}
    successor.delete([article.id for article in successor.iterate() if article.id not in there])


def _in_batches(stored: Iterable[Stored]) -> Iterator[list[Stored]]:
    return in_batches(stored, lambda each: len(each.original.content))
