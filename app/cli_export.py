"""The command ``export``: everything that a search finds, to standard output, or the records themselves.

How each format is written stands in ``app.exports``.
"""

import re
import sys
import tarfile
from collections import Counter
from collections.abc import Iterable, Iterator
from contextlib import closing
from io import BytesIO
from typing import Annotated, BinaryIO, cast

import typer

from app.answer import Searcher
from app.cli_search import Text, Texts, given_pairs, option
from app.exports import EXPORT_FORMATS, ExportFormat, Page, found_pages, whole_request, write_export
from app.parameters import PARAMETERS_BY_NAME
from app.search_params import SearchParams, read_params
from archive.article import Original
from archive.engines import open_engine
from archive.engines.protocol import Engine
from archive.errors import RequestError
from archive.lexicon.lexicon import open_lexicon
from archive.settings import read_settings
from indexer.readers.formats import format_of_media_type

ORIGINAL_FORMATS = ("jsonl", "tar")


def export(
    q: Annotated[str, typer.Argument(metavar="QUERY", help=PARAMETERS_BY_NAME["q"].description)] = "",
    *,
    hashtag: Annotated[Texts, option("hashtag")] = None,
    platform: Annotated[Texts, option("platform")] = None,
    source: Annotated[Texts, option("source")] = None,
    language: Annotated[Texts, option("language")] = None,
    mention: Annotated[Texts, option("mention")] = None,
    exclude_hashtag: Annotated[Texts, option("exclude_hashtag")] = None,
    exclude_platform: Annotated[Texts, option("exclude_platform")] = None,
    exclude_source: Annotated[Texts, option("exclude_source")] = None,
    exclude_language: Annotated[Texts, option("exclude_language")] = None,
    exclude_mention: Annotated[Texts, option("exclude_mention")] = None,
    published_from: Annotated[Text, option("published_from")] = None,
    published_to: Annotated[Text, option("published_to")] = None,
    undated: Annotated[bool, option("undated", "--undated")] = False,
    named_from: Annotated[Text, option("named_from")] = None,
    named_to: Annotated[Text, option("named_to")] = None,
    sort: Annotated[Text, option("sort")] = None,
    match: Annotated[Text, option("match")] = None,
    translate: Annotated[bool, option("translate", "--translate/--no-translate")] = True,
    export_format: Annotated[
        str, typer.Option("--format", metavar="|".join((*EXPORT_FORMATS, "tar")), help="tar: of --originals.")
    ] = "jsonl",
    bom: Annotated[
        bool, typer.Option("--bom", help="Begin a CSV with the mark by which spreadsheets know UTF-8.")
    ] = False,
    originals: Annotated[
        bool, typer.Option("--originals", help="The records exactly as they were imported.")
    ] = False,
) -> None:
    """Export everything that a search finds, newest first; without a query, the whole archive.

    With --originals each record is given by its own bytes and ends its line, as JSON lines came; records
    of more than one line (texts, web pages) are told apart only with --format tar, a file each.
    """
    params = read_params(list(given_pairs(dict(locals()))))  # the options have the names of the parameters
    _refuse_odd(export_format, bom=bom, originals=originals)
    settings = read_settings()
    with closing(open_engine(settings)) as engine:
        searcher = Searcher(engine, open_lexicon(settings))
        pages = _talking(searcher, params)
        sys.stdout.flush()
        out = _WholeWriter(sys.stdout.buffer)
        if originals:
            records = _originals(engine, pages)
            (_write_tar if export_format == "tar" else _write_lines)(records, out)
        else:
            for piece in write_export(pages, cast(ExportFormat, export_format), bom=bom):
                out.write(piece)
        sys.stdout.buffer.flush()


class _WholeWriter:
    """Writes everything it is given: standard output without a buffer may take less at a time."""

    def __init__(self, out: BinaryIO) -> None:
        self._out = out

    def write(self, content: bytes) -> int:
        """Write all of it; raises BrokenPipeError when nobody reads any more."""
        rest = memoryview(content)
        while rest:
            rest = rest[self._out.write(rest) :]
        return len(content)


def _refuse_odd(export_format: str, *, bom: bool, originals: bool) -> None:
    formats = ORIGINAL_FORMATS if originals else EXPORT_FORMATS
    if export_format not in formats:
        what = "--originals can be written as" if originals else "--format is one of"
        raise RequestError(f"{what} {', '.join(formats)}; it is {export_format!r}")
    if bom and (originals or export_format != "csv"):
        raise RequestError("--bom is for --format csv: leave it out")
    if export_format == "tar" and sys.stdout.isatty():
        raise RequestError(
            "a tar file is nothing for a terminal: write it to a file, `… --format tar > FILE`"
        )


def _talking(searcher: Searcher, params: SearchParams) -> Iterator[Page]:
    """Give the pages of an export; say how the query was repaired before, and how many there were behind."""
    _, parsed = searcher.request_for(params)
    for notice in parsed.notices:
        print(f"sijill: {notice.english}", file=sys.stderr)
    articles = 0
    for page in found_pages(searcher.engine, whole_request(searcher, params)):
        articles += len(page)
        yield page
    print(f"{articles:,} {'article' if articles == 1 else 'articles'}", file=sys.stderr)


def _originals(engine: Engine, pages: Iterable[Page]) -> Iterator[tuple[str, Original]]:
    for page in pages:
        for article in page:
            original = engine.get_original(article.id)
            if original:  # it may have been deleted meanwhile
                yield article.id, original


def _write_lines(records: Iterable[tuple[str, Original]], out: "_WholeWriter") -> None:
    """Write each record as it is, a line end behind it; say which of them are more than one line."""
    longer: Counter[str] = Counter()
    for _, original in records:
        out.write(original.content)
        if not original.content.endswith(b"\n"):
            out.write(b"\n")
        if not _is_line(original):
            longer[original.media_type] += 1
    if longer:
        kinds = ", ".join(f"{count:,} {kind}" for kind, count in sorted(longer.items()))
        print(
            f"sijill: {kinds}: these records are not single lines and run together here; "
            "--format tar writes each into a file of its own",
            file=sys.stderr,
        )


def _write_tar(records: Iterable[tuple[str, Original]], out: "_WholeWriter") -> None:
    """Write each record into a file named by its article's id, without dates: the same tar each time."""
    with tarfile.open(
        fileobj=cast(BinaryIO, out), mode="w|"
    ) as tar:  # of a stream it wants nothing but write
        for article_id, original in records:
            entry = tarfile.TarInfo(re.sub(r"[^A-Za-z0-9._-]", "_", article_id) + _suffix(original))
            entry.size = len(original.content)
            tar.addfile(entry, BytesIO(original.content))


def _suffix(original: Original) -> str:
    """Give the suffix by which import knows how to read a record again."""
    known = format_of_media_type(original.media_type)
    if known is None:
        return ".bin"
    return ".json" if known.name == "jsonl" and not _is_line(original) else known.suffixes[0]


def _is_line(original: Original) -> bool:
    known = format_of_media_type(original.media_type)
    return known is not None and known.name == "jsonl" and b"\n" not in original.content.rstrip()
