"""The commands that keep an archive whole: reindex, verify, doctor, backup, restore.

What they do stands in ``indexer/`` and ``app/diagnosis.py``.
"""

import sys
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import asdict
from pathlib import Path
from typing import Annotated

import orjson
import typer

from app.diagnosis import diagnose
from archive.engines import open_engine
from archive.lexicon.lexicon import open_lexicon
from archive.settings import read_settings
from indexer.backup import read_backup, write_backup
from indexer.rebuild import rebuild
from indexer.verification import verify as verify_archive

COULD_NOT = 1
_SHOWN = 20
_CLEAR_LINE = "\r\x1b[K"

JsonOption = Annotated[bool, typer.Option("--json", help="Print one JSON object.")]
NewFile = Annotated[Path, typer.Argument(metavar="FILE", help="Where to write it; an old one is replaced.")]
KnownFile = Annotated[
    Path, typer.Argument(metavar="FILE", help="What `sijill backup` wrote.", exists=True, dir_okay=False)
]


def reindex(*, as_json: JsonOption = False) -> None:
    """Build the index anew from the records that the archive keeps, then switch to it.

    To be run after an upgrade that says so. Until the switch searches are answered from the index as it is;
    if anything goes wrong, it stays. Wants as much room on the disk again as the index has.
    """
    settings = read_settings()
    with closing(open_engine(settings, write=True, outdated=True)) as engine, _cleared():
        report = rebuild(
            engine,
            lexicon=open_lexicon(settings),
            on_notice=_say,
            on_progress=lambda report: _show(report.read + report.taken_over),
        )
    taken = f", {report.taken_over:,} of them taken over as they were" if report.taken_over else ""
    _conclude(asdict(report), f"{_articles(report.read + report.taken_over)} in a new index{taken}", as_json)


def verify(*, as_json: JsonOption = False) -> None:
    """Look whether the archive is whole, article by article; nothing is changed.

    Each must be readable, be read from the record that is kept with it, and be what the index says it is; no
    file may be damaged. Exits with 1 if there is anything to complain about.
    """
    with closing(open_engine(read_settings())) as engine, _cleared():
        found = verify_archive(engine, _show)
    for complaint in found.complaints[:_SHOWN]:
        _say(complaint)
    if len(found.complaints) > _SHOWN:
        _say(f"… and {len(found.complaints) - _SHOWN:,} more; --json has them all")
    count = len(found.complaints)
    verdict = f"{count:,} complaint{'' if count == 1 else 's'}" if count else "all whole"
    _conclude(asdict(found), f"{_articles(found.articles)} looked at: {verdict}", as_json)
    if found.complaints:
        raise typer.Exit(COULD_NOT)


def doctor(*, as_json: JsonOption = False) -> None:
    """Look at versions, settings, disk, dictionaries and the engine, with the remedy for each complaint.

    Lines with ! want something to be done; exits with 1 if there are any.
    """
    findings = tuple(diagnose(read_settings()))
    if as_json:
        typer.echo(orjson.dumps({"findings": [asdict(each) for each in findings]}))
    for each in () if as_json else findings:
        typer.echo(f"{'!' if each.remedy else ' '} {each.about:<14}{each.found}")
        if each.remedy:
            typer.echo(f"  {'':<14}{each.remedy}")
    if any(each.remedy for each in findings):
        raise typer.Exit(COULD_NOT)


def backup(file: NewFile, *, as_json: JsonOption = False) -> None:
    """Write the whole archive into one file: every article, and the record it was read from.

    Any engine can take it back. Settings and rejects files are not in it.
    """
    with closing(open_engine(read_settings(), outdated=True)) as engine, _cleared():
        report = write_backup(engine, file, _show)
    if not report.articles:
        _say("the archive is empty: are SIJILL_DATA, SIJILL_ENGINE_URL and SIJILL_INDEX right?")
    _conclude({**asdict(report), "file": str(file)}, f"{_articles(report.articles)} in {file}", as_json)


def restore(file: KnownFile, *, as_json: JsonOption = False) -> None:
    """Fill an empty archive from a backup; if it was interrupted, the same command goes on."""
    with closing(open_engine(read_settings(), write=True)) as engine, _cleared():
        report = read_backup(engine, file, _show)
    already = f", {report.already_there:,} of them were there already" if report.already_there else ""
    _conclude(asdict(report), f"{_articles(report.articles)} restored{already}", as_json)


def _articles(count: int) -> str:
    return f"{count:,} article{'' if count == 1 else 's'}"


def _conclude(fields: dict[str, object], sentence: str, as_json: bool) -> None:
    typer.echo(orjson.dumps(fields) if as_json else sentence)


def _say(sentence: str) -> None:
    _clear()
    print(sentence, file=sys.stderr)


def _show(done: int) -> None:
    """Rewrite the progress line, on a terminal only."""
    if sys.stderr.isatty():
        print(f"{_CLEAR_LINE}{_articles(done)}", end="", file=sys.stderr, flush=True)


@contextmanager
def _cleared() -> Iterator[None]:
    """Leave no progress line behind, however the block ends."""
    try:
        yield
    finally:
        _clear()


def _clear() -> None:
    if sys.stderr.isatty():
        print(_CLEAR_LINE, end="", file=sys.stderr, flush=True)
