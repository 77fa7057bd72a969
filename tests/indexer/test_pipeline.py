"""An import as a whole, with a real engine: every record counted once, nothing done twice, nothing lost."""

import json
import os
import signal
import tempfile
import threading
from collections.abc import Iterable, Iterator, Sequence
from contextlib import closing, contextmanager
from dataclasses import dataclass
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from archive.article import Article, Original
from archive.engines import open_engine
from archive.engines.protocol import Engine, Entry, WriteReport
from archive.settings import Settings
from indexer import reading
from indexer.pipeline import import_records
from indexer.raw import RawRecord, RejectedRecord
from indexer.readers import read_original
from indexer.report import ImportReport

Record = RawRecord | RejectedRecord

STORY = (
    "The river rose by forty centimetres during the night and the two lower bridges were closed to traffic "
    "before dawn, the harbour office said, while schools on the eastern bank stayed open as usual."
)
OTHER = (
    "A new theatre opened in the old customs house on Thursday with a play in two languages, written by "
    "pupils of the evening school, and every seat was taken an hour before the curtain went up."
)
SHORT = "حلب تحترق"  # "Aleppo burns"


def record(*, line: int = 1, **fields: str) -> Record:
    """Read a JSON record as the importer would."""
    content = json.dumps(fields, ensure_ascii=False).encode()
    return read_original(Original(content=content, media_type="application/json", file="a.jsonl", line=line))


@contextmanager
def opened(folder: Path) -> Iterator[Engine]:
    settings = Settings(data=folder, engine_url="embedded:", _env_file=None)
    with closing(open_engine(settings, write=True)) as engine:
        yield engine


@pytest.fixture
def engine(tmp_path: Path) -> Iterator[Engine]:
    with opened(tmp_path) as engine:
        yield engine


def counts(report: ImportReport) -> tuple[int, int, int, int]:
    return report.added, report.updated, report.unchanged, report.rejected


def articles_of(engine: Engine) -> dict[str, Article]:
    return {article.id: article for article in engine.iterate()}


def texts_of(engine: Engine) -> dict[str, str]:
    return {article.id: article.body for article in engine.iterate()}


ids = st.sampled_from(["1", "2", "3", "4"])
bodies = st.sampled_from([STORY, STORY + " It fell again at noon.", OTHER, SHORT, "", " "])
records = st.builds(lambda article_id, body: record(id=article_id, source="s", body=body), ids, bodies)
batch_sizes = st.sampled_from([1, 2, 3, 100])
with_an_index = settings(max_examples=15, suppress_health_check=[HealthCheck.too_slow])


@with_an_index
@given(st.lists(records, max_size=9), batch_sizes)
def test_the_counts_add_up_and_a_second_import_changes_nothing(
    given_records: list[Record], size: int
) -> None:
    with tempfile.TemporaryDirectory() as folder, opened(Path(folder)) as engine:
        rejected: list[RejectedRecord] = []
        first = import_records(given_records, engine, batch_size=size, on_reject=rejected.append)
        kept = texts_of(engine)
        second = import_records(given_records, engine, batch_size=size)
        assert texts_of(engine) == kept
    bad = sum(isinstance(each, RejectedRecord) for each in given_records)
    assert first.read == len(given_records)
    assert first.rejected == len(rejected) == bad
    assert first.added == len(kept)
    # Versions of one article further apart than a batch cannot be known to be superseded.
    if size >= 4:
        assert counts(second) == (0, 0, len(given_records) - bad, bad)


@with_an_index
@given(st.lists(records, max_size=9), batch_sizes, st.randoms(use_true_random=False))
def test_the_order_of_records_does_not_change_which_articles_there_are(
    given_records: list[Record], size: int, chance: "st.random.Random"
) -> None:
    shuffled = list(given_records)
    chance.shuffle(shuffled)
    found = []
    for order in (given_records, shuffled):
        with tempfile.TemporaryDirectory() as folder, opened(Path(folder)) as engine:
            import_records(order, engine, batch_size=size)
            found.append(set(articles_of(engine)))
    assert found[0] == found[1]


@with_an_index
@given(st.lists(records, max_size=9), batch_sizes)
def test_a_dry_run_counts_as_the_import_does_and_writes_nothing(
    given_records: list[Record], size: int
) -> None:
    with tempfile.TemporaryDirectory() as folder, opened(Path(folder)) as engine:
        rehearsed = import_records(given_records, engine, batch_size=size, dry_run=True)
        assert articles_of(engine) == {}
        done = import_records(given_records, engine, batch_size=size)
    assert counts(rehearsed) == counts(done)
    assert rehearsed.near_duplicates == done.near_duplicates


@pytest.mark.parametrize("size", [1, 2, 10], ids=["batches of one", "batches of two", "one batch"])
def test_of_two_versions_the_later_is_kept_and_stays_at_the_next_import(engine: Engine, size: int) -> None:
    versions = [record(id="1", body=STORY), record(id="2", body=SHORT), record(id="1", body=OTHER)]
    assert counts(import_records(versions, engine, batch_size=size)) == (2, 1, 0, 0)
    assert {article.body for article in articles_of(engine).values()} == {OTHER, SHORT}
    if size > 1:
        assert counts(import_records(versions, engine, batch_size=size)) == (0, 0, 3, 0)
    assert {article.body for article in articles_of(engine).values()} == {OTHER, SHORT}


def test_a_changed_record_updates_its_article(engine: Engine) -> None:
    import_records([record(url="http://example.com/1", body=STORY)], engine)
    changed = record(url="http://example.com/1/?utm_source=feed", body=STORY + " It fell again at noon.")
    assert counts(import_records([changed], engine)) == (0, 1, 0, 0)
    (article,) = articles_of(engine).values()
    assert article.body.endswith("noon.")
    assert article.story == article.id


def test_a_record_that_cannot_be_used_any_more_leaves_its_article_alone(engine: Engine) -> None:
    import_records([record(id="1", body=STORY)], engine)
    assert counts(import_records([record(id="1", body="")], engine)) == (0, 0, 0, 1)
    assert len(articles_of(engine)) == 1


@pytest.mark.parametrize("size", [1, 10], ids=["found in the index", "found in the batch"])
def test_near_duplicates_share_the_story_of_the_first(engine: Engine, size: int) -> None:
    copy = STORY.replace(" during the night", "")
    report = import_records(
        [record(body=STORY), record(body=OTHER), record(body=copy)], engine, batch_size=size
    )
    by_body = {article.body: article for article in articles_of(engine).values()}
    assert report.near_duplicates == 1
    assert by_body[copy].story == by_body[STORY].story == by_body[STORY].id
    assert by_body[OTHER].story == by_body[OTHER].id


def test_the_original_is_kept_to_the_byte(engine: Engine) -> None:
    raw = record(id="1", body=STORY, unknown="kept")
    assert isinstance(raw, RawRecord)
    import_records([raw], engine)
    (article_id,) = articles_of(engine)
    assert engine.get_original(article_id) == raw.original


def test_a_failure_of_ours_rejects_the_record_and_the_import_goes_on(
    engine: Engine, monkeypatch: pytest.MonkeyPatch
) -> None:
    real_clean = reading.clean

    def clean_with_a_fault(raw: RawRecord, **known: object) -> object:
        if raw.id == "2":
            raise ZeroDivisionError("a fault of ours")
        return real_clean(raw, **known)

    monkeypatch.setattr(reading, "clean", clean_with_a_fault)
    rejected: list[RejectedRecord] = []
    given_records = [record(id=each, body=STORY, line=int(each)) for each in ("1", "2", "3")]
    report = import_records(given_records, engine, on_reject=rejected.append)
    assert counts(report) == (2, 0, 0, 1)
    assert (rejected[0].reason, rejected[0].line) == ("unreadable", 2)
    assert "ZeroDivisionError" in rejected[0].detail
    assert json.loads(rejected[0].record)["id"] == "2"


def test_interrupted_while_reading_it_reports_what_is_done_and_goes_on_next_time(engine: Engine) -> None:
    def pressing_ctrl_c(given_records: Iterable[Record]) -> Iterator[Record]:
        for number, each in enumerate(given_records):
            if number == 5:
                raise KeyboardInterrupt
            yield each

    given_records = [record(id=str(number), body=STORY) for number in range(8)]
    report = import_records(pressing_ctrl_c(given_records), engine, batch_size=2)
    assert report.interrupted
    assert counts(report) == (4, 0, 0, 0)
    assert len(articles_of(engine)) == 4
    assert counts(import_records(given_records, engine, batch_size=2)) == (4, 0, 4, 0)


@dataclass
class Interrupting:
    """An engine during whose writing somebody presses Ctrl-C."""

    engine: Engine

    def __getattr__(self, name: str) -> object:
        return getattr(self.engine, name)

    def write(self, batch: Sequence[Entry]) -> WriteReport:
        os.kill(os.getpid(), signal.SIGINT)
        return self.engine.write(batch)


def test_interrupted_while_writing_the_batch_is_finished_and_counted(engine: Engine) -> None:
    given_records = [record(id=str(number), body=STORY) for number in range(6)]
    report = import_records(given_records, Interrupting(engine), batch_size=2)
    assert report.interrupted
    assert counts(report) == (2, 0, 0, 0)
    assert len(articles_of(engine)) == 2
    assert signal.getsignal(signal.SIGINT) is signal.default_int_handler


def test_an_import_runs_in_any_thread(engine: Engine) -> None:
    reports: list[ImportReport] = []
    thread = threading.Thread(target=lambda: reports.append(import_records([record(body=STORY)], engine)))
    thread.start()
    thread.join()
    assert counts(reports[0]) == (1, 0, 0, 0)


def test_progress_is_told_after_every_batch(engine: Engine) -> None:
    told: list[int] = []
    given_records = [record(id=str(number), body=STORY) for number in range(5)]
    import_records(given_records, engine, batch_size=2, on_progress=lambda report: told.append(report.read))
    assert told == [2, 4, 5]
