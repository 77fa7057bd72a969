"""What a recipe needs is told by its measures; counters and headlines with a number are none."""

import pytest

from indexer.head.amounts import is_amount, is_measured


@pytest.mark.parametrize(
    "line",
    [
        pytest.param("250g pearl barley", id="grams glued to their number"),
        pytest.param("1 ½ cups stock", id="a fraction"),
        pytest.param("▢ 1 tbsp paprika", id="behind a box to tick"),
        pytest.param("a pinch of salt", id="a measure without a number"),
        pytest.param("half a cup of oil", id="half of it"),
        pytest.param("3 أكواب سميد خشن", id="Arabic: three cups of semolina"),
        pytest.param("نصف كوب زيت", id="Arabic: half a cup of oil"),
        pytest.param("رشة ملح", id="Arabic: a pinch of salt"),
    ],
)
def test_a_line_with_a_measure_is_so_much_of_something(line: str) -> None:
    assert is_measured(line)
    assert is_amount(line)


@pytest.mark.parametrize(
    "line",
    [
        pytest.param("2 large onions", id="a number and what is counted"),
        pytest.param("1 parmesan rind (see below)", id="with an aside"),
    ],
)
def test_what_is_counted_can_be_an_amount(line: str) -> None:
    assert is_amount(line)
    assert not is_measured(line)


@pytest.mark.parametrize(
    "line",
    [
        pytest.param("3 comments", id="a counter"),
        pytest.param("2 min read", id="how long reading takes"),
        pytest.param("14 hours ago", id="since when"),
        pytest.param("Five held over nets stolen at night", id="a headline"),
        pytest.param("2 large ships were lost off the cape on Monday.", id="a sentence"),
        pytest.param("5 دقائق", id="Arabic: five minutes"),
    ],
)
def test_counters_and_sentences_are_none(line: str) -> None:
    assert not is_amount(line)
