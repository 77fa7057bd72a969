"""The commands that keep an archive whole: reindex, verify, doctor, backup, restore.

What they do stands in ``indexer/`` and ``app/diagnosis.py``.
"""

import sys
from contextlib import closing
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
from indexer.rebuild import RebuildReport, rebuild
from indexer.verification import verify as verify_archive

COULD_NOT = 1
_SHOWN = 20
_CLEAR_LINE = "\r\x1b[K"

JsonOption = Annotated[bool, typer.Option("--json", help="Print one JSON object.")]
FileArgument = Annotated[Path, typer.Argument(metavar="FILE", help="The backup's file.", dir_okay=False)]


def reindex(*, as_json: JsonOption = False) -> None:
    """Build the index anew from the kept records beside the live one, then switch to it."""
    settings = read_settings()
    with closing(open_engine(settings, write=True, outdated=True)) as engine:
        report = rebuild(
            engine,
            lexicon=open_lexicon(settings),
            on_notice=_say,
            on_progress=lambda report: _show(f"{_articles(report):,} articles"),
        )
    _show("")
    taken = f", {report.taken_over:,} of them taken over as they were" if report.taken_over else ""
    _conclude(asdict(report), f"{_articles(report):,} articles in a new index{taken}", as_json=as_json)


def verify(*, as_json: JsonOption = False) -> None:
    """Look at every article: readable, its hash its record's, the index's counts the same."""
    with closing(open_engine(read_settings())) as engine:
        found = verify_archive(engine, lambda done: _show(f"{done:,} articles"))
    _show("")
    for complaint in found.complaints[:_SHOWN]:
        _say(complaint)
    if len(found.complaints) > _SHOWN:
        _say(f"… and {len(found.complaints) - _SHOWN:,} more")
    verdict = f"{len(found.complaints):,} complaints" if found.complaints else "all whole"
    _conclude(asdict(found), f"{found.articles:,} articles: {verdict}", as_json=as_json)
    if found.complaints:
        raise typer.Exit(COULD_NOT)


def doctor(*, as_json: JsonOption = False) -> None:
    """Look at versions, settings, disk, dictionaries and the engine, with the remedy for each complaint."""
    findings = tuple(diagnose(read_settings()))
    if as_json:
        typer.echo(orjson.dumps({"findings": [asdict(each) for each in findings]}))
    for each in () if as_json else findings:
        typer.echo(f"{'!' if each.remedy else ' '} {each.about:<14}{each.found}")
        if each.remedy:
            typer.echo(f"  {'':<14}{each.remedy}")
    if any(each.remedy for each in findings):
        raise typer.Exit(COULD_NOT)


def backup(file: FileArgument, *, as_json: JsonOption = False) -> None:
    """Write the whole archive into one file."""
    with closing(open_engine(read_settings())) as engine:
        report = write_backup(engine, file, lambda done: _show(f"{done:,} articles"))
    _show("")
    _conclude(
        {**asdict(report), "file": str(file)}, f"{report.articles:,} articles in {file}", as_json=as_json
    )


def restore(file: FileArgument, *, as_json: JsonOption = False) -> None:
    """Fill an empty archive from a backup."""
    with closing(open_engine(read_settings(), write=True)) as engine:
        report = read_backup(engine, file, lambda done: _show(f"{done:,} articles"))
    _show("")
    _conclude(asdict(report), f"{report.articles:,} articles restored", as_json=as_json)


def _articles(report: RebuildReport) -> int:
    return report.read + report.taken_over


def _conclude(fields: dict[str, object], sentence: str, *, as_json: bool) -> None:
    typer.echo(orjson.dumps(fields) if as_json else sentence)


def _say(sentence: str) -> None:
    _show("")
    print(sentence, file=sys.stderr)


def _show(progress: str) -> None:
    """Rewrite the progress line, on a terminal only."""
    if sys.stderr.isatty():
        print(_CLEAR_LINE + progress, end="", file=sys.stderr, flush=True)
