"""One import: read → skip what is unchanged → clean and recognise → find the story → write, in batches.

Every record ends in exactly one outcome. Nothing is written but to the engine, whose hashes of the originals
say what is left to do: an import run again, after its end or after a crash, writes only what is missing.
"""

import signal
import threading
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from time import perf_counter
from types import FrameType
from typing import Final

from archive.engines.protocol import Entry, WriteOutcome
from archive.lexicon.lexicon import Lexicon
from indexer.identity import Identity, identify
from indexer.likeness import likeness_of, with_stories
from indexer.raw import RawRecord, RejectedRecord
from indexer.readers.record_fields import reject
from indexer.reading import read_article
from indexer.rehearsal import Rehearsal, Shelf
from indexer.report import ImportReport, Tally
from indexer.vocabulary import TagVocabulary

BATCH_RECORDS: Final = 1_000
BATCH_BYTES: Final = 32 * 1024 * 1024
"""A batch is written when it has so many records, or so many bytes of originals: memory stays bounded."""


@dataclass(slots=True)
class _Waiting:
    """An article to be written, and how many versions of it have been read since it was last written."""

    entry: Entry
    versions: int = 1

    @property
    def size(self) -> int:
        return len(self.entry.original.content)


def import_records(
    records: Iterable[RawRecord | RejectedRecord],
    engine: Shelf,
    *,
    batch_size: int = BATCH_RECORDS,
    lexicon: Lexicon | None = None,
    on_reject: Callable[[RejectedRecord], None] = lambda _: None,
    on_notice: Callable[[str], None] = lambda _: None,
    on_progress: Callable[[ImportReport], None] = lambda _: None,
    dry_run: bool = False,
) -> ImportReport:
    """Import records and say what became of them; of several with one id the last one read is kept.

    Hashtags are cut into words by the archive's own, by those of each batch, and by the ``lexicon``.
    Ctrl-C lets a batch that is being written finish, drops the one that is being read, and gives the report
    of what is done. Raises EngineError when the engine cannot go on; what it wrote before stays.
    """
    run = _Run(
        Rehearsal(engine) if dry_run else engine,
        TagVocabulary(engine.count_word, lexicon),
        batch_size=batch_size,
        on_reject=on_reject,
        on_notice=on_notice,
    )
    interrupted = False
    try:
        for batch in _in_batches(run.accept(records), batch_size):
            run.take(batch)
            on_progress(run.report())
        run.finish()
    except KeyboardInterrupt:
        interrupted = True
    return run.report(interrupted=interrupted)


class _Run:
    def __init__(
        self,
        shelf: Shelf,
        vocabulary: TagVocabulary,
        *,
        batch_size: int,
        on_reject: Callable[[RejectedRecord], None],
        on_notice: Callable[[str], None],
    ) -> None:
        self._shelf = shelf
        self._vocabulary = vocabulary
        self._batch_size = batch_size
        self._on_reject = on_reject
        self._on_notice = on_notice
        self._tally = Tally()
        self._now = datetime.now(UTC)
        self._started = perf_counter()
        # Changed articles are held until the end (or until they fill a batch): when a later record with the
        # same id turns out to be what the archive has, the ones before it change nothing. Otherwise a file
        # with two versions of an article would update it at every import, to and fro.
        self._held: dict[str, _Waiting] = {}

    def accept(self, records: Iterable[RawRecord | RejectedRecord]) -> Iterator[RawRecord]:
        """Pass on the records that could be read, and count the others."""
        for record in records:
            if isinstance(record, RawRecord):
                yield record
            else:
                self._reject(record)

    def take(self, batch: Sequence[RawRecord]) -> None:
        """Write the new articles of a batch, hold the changed ones, count the unchanged ones."""
        identities = [identify(record) for record in batch]
        known = self._shelf.content_hashes(list({identity.article_id for identity in identities}))
        changed = [
            record
            for record, identity in zip(batch, identities, strict=True)
            if known.get(identity.article_id) != identity.content_hash
        ]
        if any("#" in record.body for record in changed):  # most newspapers' articles have no tag to be cut
            self._vocabulary.observe(record.body for record in changed if not record.markup)
        new: dict[str, _Waiting] = {}
        for record, identity in zip(batch, identities, strict=True):
            known_hash = known.get(identity.article_id)
            if known_hash == identity.content_hash:
                self._count_unchanged(identity.article_id)
            else:
                self._await(record, identity, new if known_hash is None else self._held)
        self._write(list(new.values()))
        held_size = sum(waiting.size for waiting in self._held.values())
        if len(self._held) >= self._batch_size or held_size >= BATCH_BYTES:
            self.finish()

    def finish(self) -> None:
        """Write what has been held."""
        held = list(self._held.values())
        self._write(held)
        self._held.clear()

    def report(self, *, interrupted: bool = False) -> ImportReport:
        """Say what has been done until now."""
        return self._tally.report(perf_counter() - self._started, interrupted=interrupted)

    def _count_unchanged(self, article_id: str) -> None:
        superseded = self._held.pop(article_id, None)
        for _ in range(1 + (superseded.versions if superseded else 0)):
            self._tally.count("unchanged")

    def _await(self, record: RawRecord, identity: Identity, place: dict[str, _Waiting]) -> None:
        waiting = place.get(identity.article_id)
        if waiting and waiting.entry.article.content_hash == identity.content_hash:
            self._tally.count("unchanged")
            return
        entry = self._read(record, identity)
        if isinstance(entry, RejectedRecord):
            self._reject(entry)
        elif waiting:
            waiting.entry = entry
            waiting.versions += 1
        else:
            place[identity.article_id] = _Waiting(entry)

    def _read(self, record: RawRecord, identity: Identity) -> Entry | RejectedRecord:
        article = read_article(
            record,
            now=self._now,
            identity=identity,
            vocabulary=self._vocabulary,
            on_notice=self._on_notice,
        )
        if isinstance(article, RejectedRecord):
            return article
        return Entry(article, record.original, likeness_of(article.body))

    def _write(self, batch: Sequence[_Waiting]) -> None:
        if not batch:
            return
        entries = with_stories([waiting.entry for waiting in batch], self._shelf.find_like)
        with _interrupts_held():
            outcomes = self._shelf.write(entries).outcomes
            for waiting, entry, outcome in zip(batch, entries, outcomes, strict=True):
                self._count_written(waiting.versions, entry, outcome)

    def _count_written(self, versions: int, entry: Entry, outcome: WriteOutcome) -> None:
        if outcome.status == "rejected":
            detail = outcome.reason or "the index refused it"
            for _ in range(versions):
                self._reject(reject(entry.original, "refused_by_index", detail))
            return
        article = entry.article
        self._tally.count(outcome.status, near_duplicate=article.story != article.id)
        for _ in range(versions - 1):
            self._tally.count("updated")

    def _reject(self, rejected: RejectedRecord) -> None:
        self._tally.reject(rejected.reason)
        self._on_reject(rejected)


def _in_batches(records: Iterable[RawRecord], batch_size: int) -> Iterator[list[RawRecord]]:
    batch: list[RawRecord] = []
    size = 0
    for record in records:
        batch.append(record)
        size += len(record.original.content)
        if len(batch) >= batch_size or size >= BATCH_BYTES:
            yield batch
            batch, size = [], 0
    if batch:
        yield batch


@contextmanager
def _interrupts_held() -> Iterator[None]:
    """Put Ctrl-C off until the block is done. Other threads than the main one never see it anyway."""
    if threading.current_thread() is not threading.main_thread():
        yield
        return
    pressed = False

    def remember(_signal: int, _frame: FrameType | None) -> None:
        nonlocal pressed
        pressed = True

    previous = signal.signal(signal.SIGINT, remember)
    try:
        yield
    finally:
        signal.signal(signal.SIGINT, previous)
    if pressed:
        raise KeyboardInterrupt
