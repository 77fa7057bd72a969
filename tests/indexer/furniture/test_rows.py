"""Rows of menus go above and below a text; within it a row with gaps is of a table."""

import pytest

from indexer.furniture.rows import without_tickers

SENTENCE = (
    "The council of the harbour town met on Tuesday and agreed to rebuild the old quays, the mayor said."
)
TEXT = (SENTENCE, SENTENCE.replace("Tuesday", "Wednesday"), SENTENCE.replace("quays", "stairs"))


@pytest.mark.parametrize(
    "row",
    [
        pytest.param("News   Harbour   Sport   Tide tables   Jobs", id="blanks"),
        pytest.param("News\tHarbour\tSport\tJobs", id="tabulators"),
        pytest.param(
            "أخبار   رياضة   ثقافة   أسواق   وظائف", id="Arabic: news, sport, culture, markets, jobs"
        ),
    ],
)
def test_a_menu_goes_at_both_ends(row: str) -> None:
    assert list(without_tickers([row, *TEXT, row])) == ["", *TEXT, ""]


@pytest.mark.parametrize(
    "row",
    [
        pytest.param("Boats   Nets   Crews   Catch", id="the head of a table"),
        pytest.param("Northport   12   4   31", id="a row of a table"),
    ],
)
def test_a_row_between_sentences_stays(row: str) -> None:
    assert list(without_tickers([*TEXT[:2], row, TEXT[2]])) == [*TEXT[:2], row, TEXT[2]]


@pytest.mark.parametrize(
    "line",
    [
        pytest.param("By Jane Roe   ·   5 May 2016   ·   Harbour   ·   Quays", id="who and when"),
        pytest.param("Author: Jane   Prep: soon   Cook: long   Serves: few", id="labels"),
        pytest.param("Two words   and two", id="two parts, as verses have"),
    ],
)
def test_lines_with_gaps_that_say_something_stay(line: str) -> None:
    assert list(without_tickers([line, *TEXT])) == [line, *TEXT]
