"""Where dates may stand is found in bytes: at the same words and figures at which the patterns find them."""

import re
from collections.abc import Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st

from indexer.recognise import date_phrases as phrases
from indexer.recognise.date_names import CLITICS_OF_NAMES, NAMES_AS_WRITTEN
from indexer.recognise.date_places import figures_in, names_in

AROUND = (
    "",
    " ",
    "  ",
    "\n",
    "،",
    "(",
    "/",
    "5",
    "#",
    "_",
    "\N{RIGHT-TO-LEFT MARK}",
    "قال",
    "said",
    "ـ",
    "َ",
    "é",
)
words = st.tuples(
    st.sampled_from(AROUND),
    st.sampled_from(CLITICS_OF_NAMES),
    st.sampled_from(NAMES_AS_WRITTEN),
    st.sampled_from(AROUND),
).map("".join)


def names_by_pattern(text: str) -> Iterator[tuple[int, int]]:
    """Try the pattern at every place, as the first that fits takes its words."""
    end = 0
    for place in range(len(text)):
        if place >= end and (match := phrases.NAME.match(text, place)):
            end = match.end()
            yield match.span()


@given(st.lists(words, max_size=4).map("".join))
def test_every_name_is_found_where_its_pattern_fits(text: str) -> None:
    assert [match.span() for match in names_in(text)] == list(names_by_pattern(text))


@pytest.mark.parametrize(
    "name", [pytest.param(name, id=f"name {n}") for n, name in enumerate(NAMES_AS_WRITTEN)]
)
def test_each_name_is_found_as_it_is_written(name: str) -> None:
    assert [match["name"] for match in names_in(f"قال {name} قال")] == [name]  # between two "said"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("in 2015, 300 and 12345", ["2015"], id="four figures alone"),
        pytest.param("١٤/٥/٢٠١٥", ["١٤", "٢٠١٥"], id="joined figures, and the year among them"),
        pytest.param("5 - 6 - 16", ["5"], id="figures joined with blanks"),
        pytest.param("3.5 and 12:30 and 7-0", [], id="a fraction, a time, a score"),
    ],
)
def test_figures_are_found_where_a_year_or_a_date_may_stand(text: str, expected: list[str]) -> None:
    assert [text[match.start() : match.end()] for match in figures_in(text)] == expected


@given(st.text("05٥/.- \n\N{RIGHT-TO-LEFT MARK}x", max_size=40))
def test_no_joined_figures_are_passed_over(text: str) -> None:
    found = {match.start() for match in figures_in(text)}
    for figures in re.finditer(r"[0-9٠-٩]+", text):
        if len(figures[0]) == 4 or (len(figures[0]) < 4 and phrases.NUMERIC.match(text, figures.start())):
            assert figures.start() in found
