"""Everything that a search finds as one stream: JSON lines, CSV, RIS, BibTeX or CSL-JSON, page by page.

Knows no HTTP and no engine in particular; how one reference looks is ``app.citations``' business.
"""

import csv
import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from io import StringIO
from typing import Literal, get_args

from app.answer import Searcher
from app.citations import to_bibtex, to_csl, to_ris
from app.search_params import SearchParams
from archive.article import Article, article_to_json
from archive.engines.protocol import Engine, SearchRequest, Sort

ExportFormat = Literal["jsonl", "csv", "ris", "bibtex", "csl"]
EXPORT_FORMATS: tuple[ExportFormat, ...] = get_args(ExportFormat)

PAGE = 500
"""Articles held in memory at once."""

BOM = "\N{ZERO WIDTH NO-BREAK SPACE}"
"""The mark by which spreadsheets know that a CSV is UTF-8; elsewhere it spoils the first column's name."""

Page = tuple[Article, ...]


@dataclass(frozen=True, slots=True)
class FileKind:
    """What a format is to those who save it: its media type and the suffix of its files."""

    media_type: str
    suffix: str


FILE_KINDS: Mapping[ExportFormat, FileKind] = {
    "jsonl": FileKind("application/x-ndjson", "jsonl"),
    "csv": FileKind("text/csv; charset=utf-8; header=present", "csv"),
    "ris": FileKind("application/x-research-info-systems; charset=utf-8", "ris"),
    "bibtex": FileKind("application/x-bibtex; charset=utf-8", "bib"),
    "csl": FileKind("application/vnd.citationstyles.csl+json", "json"),
}


def whole_request(searcher: Searcher, params: SearchParams) -> SearchRequest:
    """Ask for everything that a search finds: no page, no facets, each copy of a story by itself.

    The order is by date, newest first unless ``sort=oldest``: only so can any number of articles be paged
    through at a constant price, and none twice while others are imported.
    """
    request, _ = searcher.request_for(replace(params, limit=PAGE, cursor=None))
    sort: Sort = "oldest" if params.sort == "oldest" else "newest"
    return replace(request, sort=sort, limit=PAGE, fold_stories=False)


def found_pages(engine: Engine, request: SearchRequest) -> Iterator[Page]:
    """Give all articles of a request, some hundreds at a time; raises EngineError wherever it breaks."""
    cursor: str | None = None
    while True:
        page = engine.search(replace(request, cursor=cursor))
        yield tuple(hit.article for hit in page.hits)
        cursor = page.cursor
        if cursor is None:
            return


def write_export(pages: Iterable[Page], export_format: ExportFormat, *, bom: bool = False) -> Iterator[bytes]:
    """Write pages of articles in a format, UTF-8, a piece a page; ``bom`` goes before a CSV."""
    match export_format:
        case "jsonl":
            yield from _pieces(pages, lambda article: article_to_json(article) + b"\n")
        case "csv":
            yield from _csv_pieces(pages, BOM if bom else "")
        case "ris":
            yield from _pieces(pages, lambda article: to_ris(article).encode())
        case "bibtex":
            yield from _pieces(pages, lambda article: to_bibtex(article).encode())
        case "csl":
            yield from _csl_pieces(pages)


def _pieces(pages: Iterable[Page], write: Callable[[Article], bytes]) -> Iterator[bytes]:
    for page in pages:
        if page:
            yield b"".join(map(write, page))


def _csl_pieces(pages: Iterable[Page]) -> Iterator[bytes]:
    yield b"["
    is_first = True
    for page in pages:
        items = ",\n".join(map(to_csl, page))
        if items:
            yield f"{'' if is_first else ','}\n{items}".encode()
            is_first = False
    yield b"\n]\n"


Column = Callable[[Article], str | None]

COLUMNS: Mapping[str, Column] = {
    "id": lambda article: article.id,
    "url": lambda article: article.url,
    "title": lambda article: article.title,
    "source": lambda article: article.source,
    "authors": lambda article: _joined(article.authors),
    "language": lambda article: article.language,
    "published": lambda article: article.published.date if article.published else None,
    "published_precision": lambda article: article.published.precision if article.published else None,
    "published_origin": lambda article: article.published.origin if article.published else None,
    "hashtags": lambda article: _joined(hashtag.tag for hashtag in article.hashtags),
    "mentions": lambda article: _joined(mention.handle for mention in article.mentions),
    "platforms": lambda article: _joined(platform.id for platform in article.platforms),
    "dates": lambda article: _joined(mention.value for mention in article.dates),
    "story": lambda article: article.story,
    "imported_at": lambda article: article.imported_at,
    "content_hash": lambda article: article.content_hash,
    "body": lambda article: article.body,
}
"""The columns of a CSV. Lists are joined by ``; ``, each value once."""


def _joined(values: Iterable[str]) -> str:
    return "; ".join(dict.fromkeys(values))


def _csv_pieces(pages: Iterable[Page], mark: str) -> Iterator[bytes]:
    yield (mark + _csv_rows([list(COLUMNS)])).encode()
    for page in pages:
        rows = ([guarded(column(article) or "") for column in COLUMNS.values()] for article in page)
        yield _csv_rows(rows).encode()


def _csv_rows(rows: Iterable[list[str]]) -> str:
    text = StringIO(newline="")
    csv.writer(text).writerows(rows)
    return text.getvalue()


# Spreadsheets take a cell that begins so for a formula, even behind quotes and blanks; wide signs too.
_FORMULA = re.compile("[ \"'\ufeff]*[-=+@\t\r\n＝＋－＠]")


def guarded(cell: str) -> str:
    """Put an apostrophe before what a spreadsheet could take for a formula; ``unguarded`` undoes it."""
    return f"'{cell}" if _FORMULA.match(cell) else cell


def unguarded(cell: str) -> str:
    """Give a cell as it was before ``guarded``."""
    return cell[1:] if cell.startswith("'") and _FORMULA.match(cell, 1) else cell
