"""A cluster gives the next page even where the point in time that a cursor names is gone, or never was."""

from collections.abc import Callable
from dataclasses import replace

import pytest

from archive.engines.cursor import read_marks, write_cursor
from archive.engines.elastic.engine import ElasticEngine
from archive.engines.protocol import Entry, SearchRequest
from archive.query.nodes import Word

EntryMaker = Callable[..., Entry]
REQUEST = SearchRequest(query=Word("flood"), sort="oldest", limit=2)
on_clusters = pytest.mark.parametrize("engine", ["elasticsearch", "opensearch"], indirect=True)


def ids_on(engine: ElasticEngine, cursor: str) -> list[str]:
    return [hit.article.id for hit in engine.search(replace(REQUEST, cursor=cursor)).hits]


@pytest.fixture
def third_page(engine: ElasticEngine, entry: EntryMaker) -> str:
    """The cursor of the third of three pages; it names the point in time that the second was read at."""
    engine.write([entry("flood", article_id=str(n), published=f"201{n}") for n in range(6)])
    second = engine.search(REQUEST).cursor
    cursor = engine.search(replace(REQUEST, cursor=second)).cursor
    assert cursor
    return cursor


@on_clusters
def test_a_point_in_time_keeps_to_the_archive_as_it_stood(
    engine: ElasticEngine, third_page: str, entry: EntryMaker
) -> None:
    engine.write([entry("flood", article_id="late", published="2014-06")])
    engine.delete(["5"])
    assert ids_on(engine, third_page) == ["4", "5"]


@on_clusters
def test_a_page_is_given_without_its_point_in_time(engine: ElasticEngine, third_page: str) -> None:
    marks = read_marks(replace(REQUEST, cursor=third_page))
    assert marks
    assert isinstance(marks[2], str)
    engine.cluster.close_point_in_time(marks[2])
    assert ids_on(engine, third_page) == ["4", "5"]


@on_clusters
@pytest.mark.parametrize(
    "point", ["", "x", "!!!", "AAAA", "x" * 3_000, "\N{ARABIC LETTER ALEF}", "a/b?c=d", "e30="]
)
def test_a_page_is_given_whatever_point_in_time_a_client_makes_up(
    engine: ElasticEngine, third_page: str, point: str
) -> None:
    total, undated, _, *after = read_marks(replace(REQUEST, cursor=third_page)) or ()
    assert ids_on(engine, write_cursor(REQUEST, (total, undated, point, *after))) == ["4", "5"]
