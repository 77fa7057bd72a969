"""Arabic years in words are years behind "the year", alone or behind a day and its month."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from indexer.recognise.dates import find_dates

WORDS = "عام سنة ألف ألفين وتسعمئة وخمسة خمسة عشر وعشرين مايو".split()  # the year, numbers, May


@pytest.mark.parametrize(
    ("text", "value", "span"),
    [
        pytest.param(
            "صدر عام ألفين وخمسة عشر في بغداد", "2015", "ألفين وخمسة عشر", id="came out in 2015 in Baghdad"
        ),
        pytest.param(
            "سنة ألف وتسعمئة وثمانية وأربعين", "1948", "ألف وتسعمئة وثمانية وأربعين", id="the year 1948"
        ),
        pytest.param("لعام ألف وتسع مئة وخمسين", "1950", "ألف وتسع مئة وخمسين", id="for 1950, hundred apart"),
        pytest.param("في عام ألفين وعشرة بلغ", "2010", "ألفين وعشرة", id="in 2010 it reached"),
        pytest.param(
            "عام ألفين وخمسة عشر وثلاثة آلاف",
            "2015",
            "ألفين وخمسة عشر",
            id="the year 2015 and three thousand",
        ),
        pytest.param(
            "في العاشر من أيار عام ألفين وستة عشر",
            "2016-05-10",
            "العاشر من أيار عام ألفين وستة عشر",
            id="on the tenth of May of 2016",
        ),
    ],
)
def test_a_year_in_words_is_read(text: str, value: str, span: str) -> None:
    assert [(found.value, found.text) for found in find_dates(text)] == [(value, span)]


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("قبل ألف عام وعام ألف دينار", id="a thousand years ago, a thousand dinars"),
        pytest.param("عام ألف ومئتين", id="the year 1200"),
        pytest.param("كلف ألفين وخمسة عشر دينارا", id="it cost 2015 dinars"),
    ],
)
def test_other_thousands_are_none(text: str) -> None:
    assert find_dates(text) == ()


@given(st.lists(st.sampled_from(WORDS), max_size=9).map(" ".join))
def test_any_row_of_such_words_is_read_without_complaint(text: str) -> None:
    assert all(text[found.start : found.end] == found.text for found in find_dates(text))
