"""The commands that bring articles in or show how they are read: import, read, analyze, demo.

What they do stands in ``indexer/``; how they talk, in ``app.import_talk``.
"""

import sys
from collections.abc import Iterator, Sequence
from contextlib import closing
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Annotated

import typer

from app.import_talk import ImportTalk, analysis_for_people, report_for_people
from archive.article import Article, article_to_json
from archive.engines import open_engine
from archive.errors import InputError
from archive.lexicon.lexicon import open_lexicon
from archive.settings import Settings, read_settings
from indexer.pipeline import import_records
from indexer.raw import RawRecord, RejectedRecord
from indexer.readers import FORMAT_NAMES, ReadingChoices, find_files, read_files
from indexer.reading import analyze_text, read_article
from indexer.report import ImportReport, RejectsFile
from indexer.vocabulary import TagVocabulary

MISUSED, SOME_REJECTED, INTERRUPTED = 2, 3, 130
"""Exit codes beside 0; what could not be done at all is an error, which the frame makes 1."""

STDIN = "-"
SAMPLES = (Path(__file__).parent / "samples", Path(__file__).parent.parent / "samples")
"""Where the samples are: within the installed package, or beside it in a checkout."""

Records = Iterator[RawRecord | RejectedRecord]

PathsArgument = Annotated[
    list[str], typer.Argument(metavar="PATH…", help="Files, folders, globs; - is standard input.")
]
FormatOption = Annotated[
    str, typer.Option("--format", metavar="FORMAT", help=f"auto, {', '.join(FORMAT_NAMES)}.")
]
MapOption = Annotated[
    list[str] | None,
    typer.Option(
        "--map", metavar="FIELD=KEY", help="Read a field from this key of the records (repeatable)."
    ),
]
SourceOption = Annotated[
    str | None, typer.Option("--source", metavar="NAME", help="The source of all these articles.")
]
RejectsOption = Annotated[
    Path | None,
    typer.Option("--rejects", metavar="FILE", help="Where rejected records go (default: in SIJILL_DATA)."),
]
DryRunOption = Annotated[bool, typer.Option("--dry-run", help="Say what would be done; write nothing.")]
JsonOption = Annotated[bool, typer.Option("--json", help="Print one JSON object.")]


def import_(
    paths: PathsArgument,
    *,
    format_: FormatOption = "auto",
    mapping: MapOption = None,
    source: SourceOption = None,
    rejects: RejectsOption = None,
    dry_run: DryRunOption = False,
    as_json: JsonOption = False,
) -> None:
    """Import articles; running it again imports only what is new or changed."""
    choices = ReadingChoices(format_, _parse_mapping(mapping or ()), source)
    records = _open_records(paths, choices)
    if rejects is not None:
        _refuse_to_overwrite_input(rejects, paths)
    _import(records, read_settings(), rejects=rejects, dry_run=dry_run, as_json=as_json)


def read(
    paths: PathsArgument,
    *,
    format_: FormatOption = "auto",
    mapping: MapOption = None,
    source: SourceOption = None,
) -> None:
    """Show what import would store, one JSON article a line; nothing is written."""
    choices = ReadingChoices(format_, _parse_mapping(mapping or ()), source)
    now = datetime.now(UTC)
    vocabulary = _tag_vocabulary(read_settings())
    code = 0
    for record in _open_records(paths, choices):
        article = record if isinstance(record, RejectedRecord) else _read_one(record, now, vocabulary)
        if isinstance(article, RejectedRecord):
            _tell(f"rejected: {article.detail}")
            code = SOME_REJECTED
        else:
            # Alone, an article is its own story; import may find that it tells another one's.
            typer.echo(article_to_json(replace(article, story=article.id)))
    raise typer.Exit(code)


def analyze(
    text: Annotated[
        str, typer.Argument(metavar="[TEXT|-]", help="The text; - or nothing is standard input.")
    ] = STDIN,
    *,
    ask_engine: Annotated[
        bool, typer.Option("--engine", help="Have the words cut by the index itself.")
    ] = False,
    as_json: JsonOption = False,
) -> None:
    """Show what is recognised in a text: language, words, hashtags, mentions, platforms, dates, fragments."""
    text = _read_stdin() if text == STDIN else _well_formed(text)
    settings = read_settings()
    analysis = analyze_text(text, _tag_vocabulary(settings))
    if ask_engine:
        with closing(open_engine(settings)) as engine:
            analysis = replace(analysis, tokens=engine.analyze(text))
    for notice in analysis.notices:
        _tell(f"notice: {notice}")
    typer.echo(analysis.to_json() if as_json else analysis_for_people(analysis))


def demo(
    *,
    if_empty: Annotated[
        bool, typer.Option("--if-empty", help="Only into an archive without articles.")
    ] = False,
    as_json: JsonOption = False,
) -> None:
    """Import the samples: a small bilingual collection that shows every feature."""
    settings = read_settings()
    if if_empty and (articles := _count_articles(settings)):
        _tell(f"the archive has {articles:,} articles already: no samples imported")
        return
    folder = next((path for path in SAMPLES if path.is_dir()), None)
    if folder is None:
        raise InputError(
            f"{SAMPLES[0]}: the samples are not there; install Sijill again", reason="no_such_file"
        )
    _import(_open_records([str(folder)], ReadingChoices()), settings, as_json=as_json)


def _import(
    records: Records,
    settings: Settings,
    *,
    rejects: Path | None = None,
    dry_run: bool = False,
    as_json: bool = False,
) -> None:
    """Run an import, talk about it, and leave with its exit code."""
    if rejects is None and not dry_run:
        rejects = settings.data / "rejects" / f"{datetime.now(UTC):%Y%m%dT%H%M%S.%fZ}.jsonl"
    with (
        closing(open_engine(settings, write=not dry_run)) as engine,
        RejectsFile(rejects) as rejects_file,
        ImportTalk(rejects_file) as talk,
    ):
        report = import_records(
            records,
            engine,
            lexicon=open_lexicon(settings),
            on_reject=talk.on_reject,
            on_notice=talk.on_notice,
            on_progress=talk.on_progress,
            dry_run=dry_run,
        )
    talk.conclude(report)
    if as_json:
        typer.echo(report.to_json(rejects_file.written))
    else:
        typer.echo(report_for_people(report, dry_run=dry_run))
    raise typer.Exit(_exit_code(report))


def _tag_vocabulary(settings: Settings) -> TagVocabulary:
    """Cut hashtags by the lexicon alone: what is only shown does not ask the archive."""
    return TagVocabulary(lexicon=open_lexicon(settings))


def _read_one(record: RawRecord, now: datetime, vocabulary: TagVocabulary) -> Article | RejectedRecord:
    return read_article(
        record, now=now, vocabulary=vocabulary, on_notice=lambda notice: _tell(f"notice: {notice}")
    )


def _exit_code(report: ImportReport) -> int:
    if report.interrupted:
        return INTERRUPTED
    return SOME_REJECTED if report.rejected else 0


def _count_articles(settings: Settings) -> int:
    with closing(open_engine(settings)) as engine:
        return engine.health().articles


def _open_records(paths: Sequence[str], choices: ReadingChoices) -> Records:
    """Find the files and begin to read; a path or an option that cannot be used ends the command."""
    try:
        return read_files(paths, choices)
    except InputError as error:
        raise _misuse(str(error)) from error


def _parse_mapping(pairs: Sequence[str]) -> tuple[tuple[str, str], ...]:
    mapping = []
    for pair in pairs:
        field, sign, key = pair.partition("=")
        if not (field.strip() and sign and key.strip()):
            raise _misuse(f"--map {pair}: write FIELD=KEY, for example --map body=content")
        mapping.append((field.strip().lower(), key.strip()))
    return tuple(mapping)


def _refuse_to_overwrite_input(rejects: Path, paths: Sequence[str]) -> None:
    if rejects.exists() and any(path.exists() and path.samefile(rejects) for path in find_files(paths)):
        raise _misuse(f"--rejects {rejects}: this file is being imported; name another one")


def _read_stdin() -> str:
    try:
        return sys.stdin.buffer.read().decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise _misuse(f"standard input is not UTF-8 (byte {error.start}): convert it first") from error


def _well_formed(text: str) -> str:
    """Replace what the shell could not decode, which no JSON could hold."""
    return text.encode("utf-8", "replace").decode("utf-8")


def _tell(sentence: str) -> None:
    typer.echo(sentence, err=True)


def _misuse(message: str) -> typer.Exit:
    _tell(f"sijill: {message}")
    return typer.Exit(MISUSED)
