"""Exports as files: every article once, and each format read back by a reader that is not ours."""

import csv
from collections.abc import Callable, Iterator
from dataclasses import replace
from io import StringIO

import orjson
import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.answer import Searcher
from app.exports import (
    BOM,
    COLUMNS,
    EXPORT_FORMATS,
    FILE_KINDS,
    PAGE,
    ExportFormat,
    found_pages,
    guarded,
    unguarded,
    whole_request,
    write_export,
)
from app.search_params import SearchParams
from archive.article import Article, Hashtag, article_from_json
from archive.engines.protocol import Engine
from archive.lexicon.lexicon import open_lexicon
from archive.settings import Settings

# Without lone surrogates, which no article holds.
TEXT = st.text(
    st.one_of(
        st.characters(codec="utf-8"),
        st.sampled_from("\"',;=+-@\t\r\n \ufeff＝＋－＠{}\\%\N{RIGHT-TO-LEFT OVERRIDE}حلب"),
    ),
    max_size=40,
)
ARTICLES = st.builds(
    Article,
    id=st.from_regex(r"\A[0-9a-f]{20}\Z"),
    body=TEXT,
    content_hash=st.just("0" * 16),
    title=TEXT,
    source=TEXT,
    url=TEXT,
    authors=st.lists(TEXT, max_size=2, unique=True).map(tuple),
)


def exported(articles: list[Article], export_format: ExportFormat, *, bom: bool = False) -> str:
    return b"".join(write_export([tuple(articles)], export_format, bom=bom)).decode()


@pytest.fixture
def searcher(engine: Engine, settings: Settings) -> Searcher:
    return Searcher(engine, open_lexicon(settings))


def articles_of(searcher: Searcher, params: SearchParams) -> Iterator[Article]:
    for page in found_pages(searcher.engine, whole_request(searcher, params)):
        yield from page


@given(st.lists(ARTICLES, max_size=4))
def test_csv_is_read_back_cell_by_cell_by_the_csv_module(articles: list[Article]) -> None:
    text = exported(articles, "csv")
    header, *rows = csv.reader(StringIO(text, newline=""), strict=True)
    assert header == list(COLUMNS)
    assert len(rows) == len(articles)
    for row, article in zip(rows, articles, strict=True):
        cells = dict(zip(header, map(unguarded, row), strict=True))
        assert (cells["title"], cells["body"], cells["source"]) == (
            article.title,
            article.body,
            article.source,
        )
        assert cells["authors"] == "; ".join(article.authors)
    for row in rows:
        for cell in row:
            assert not cell.lstrip(" \"'\ufeff").startswith(tuple("=+-@\t\r\n＝＋－＠")) or cell.startswith(
                "'"
            )


@given(TEXT)
def test_a_guarded_cell_can_be_given_back(cell: str) -> None:
    assert unguarded(guarded(cell)) == cell


@pytest.mark.parametrize(
    "cell",
    ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", '"=1', "'=1", " =1", "\ufeff=1", "＝1"],
    ids=repr,
)
def test_what_a_spreadsheet_could_take_for_a_formula_gets_an_apostrophe(cell: str) -> None:
    assert guarded(cell) == "'" + cell


@pytest.mark.parametrize(
    "cell",
    ["", "1-1", "حلب", "O'Hara", "'quoted'", "2016-05-23", "0 = 0"],  # Aleppo
    ids=repr,
)
def test_other_cells_stay_as_they_are(cell: str) -> None:
    assert guarded(cell) == cell


def test_csv_lines_end_as_rfc_4180_says_and_begin_with_a_mark_only_on_demand() -> None:
    article = Article(id="a", body="b", content_hash="0")
    assert exported([article], "csv").split("\r\n")[0] == ",".join(COLUMNS)
    assert exported([article], "csv").endswith("b\r\n")
    assert exported([], "csv", bom=True) == BOM + ",".join(COLUMNS) + "\r\n"


def test_lists_in_a_csv_hold_each_value_once() -> None:
    tags = tuple(Hashtag(tag=tag, key=tag, start=0, end=1) for tag in ("a", "b", "a"))
    article = Article(id="a", body="b", content_hash="0", hashtags=tags)
    assert COLUMNS["hashtags"](article) == "a; b"


@given(st.lists(ARTICLES, max_size=4))
def test_json_lines_give_the_articles_back_exactly(articles: list[Article]) -> None:
    lines = exported(articles, "jsonl").split("\n")
    assert lines.pop() == ""
    assert [article_from_json(line) for line in lines] == articles


@given(st.lists(ARTICLES, max_size=4))
def test_csl_is_one_list(articles: list[Article]) -> None:
    assert [item["id"] for item in orjson.loads(exported(articles, "csl"))] == [each.id for each in articles]


@given(st.lists(ARTICLES, max_size=4))
def test_references_stand_one_behind_another(articles: list[Article]) -> None:
    ris = exported(articles, "ris")
    assert ris.count("\r\nER  - \r\n\r\n") == len(articles)
    assert sum(line.startswith("TY  - ") for line in ris.split("\r\n")) == len(articles)
    bibtex = exported(articles, "bibtex")
    assert sum(line.startswith("@") for line in bibtex.split("\n")) == len(articles)


@pytest.mark.parametrize("export_format", EXPORT_FORMATS)
def test_every_format_has_a_media_type_and_a_suffix(export_format: ExportFormat) -> None:
    assert FILE_KINDS[export_format].suffix


def test_what_a_search_finds_is_found_without_its_page(searcher: Searcher) -> None:
    params = SearchParams(q="flood", limit=1, sort="relevance")
    assert [each.id for each in articles_of(searcher, params)] == ["flood-2"]


def test_the_order_is_by_date_with_the_undated_last(searcher: Searcher) -> None:
    assert [each.id for each in articles_of(searcher, SearchParams())] == ["flood-2", "aleppo-1", "undated-3"]
    oldest_first = articles_of(searcher, SearchParams(sort="oldest"))
    assert [each.id for each in oldest_first] == ["aleppo-1", "flood-2", "undated-3"]


def test_more_than_a_page_is_given_whole_each_article_once(
    archive_of: Callable[[list[Article]], Engine], settings: Settings
) -> None:
    article = Article(id="", body="The flood.", content_hash="0" * 16, story="one")
    articles = [replace(article, id=f"a{number}") for number in range(2 * PAGE + 1)]
    searcher = Searcher(archive_of(articles), open_lexicon(settings))
    pages = list(found_pages(searcher.engine, whole_request(searcher, SearchParams(q="flood"))))
    assert [len(page) for page in pages] == [PAGE, PAGE, 1]
    assert {each.id for page in pages for each in page} == {each.id for each in articles}
