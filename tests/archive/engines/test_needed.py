"""Which translations of a phrase are not asked for, as its words find them."""

import pytest

from archive.engines.needed import needed
from archive.query.nodes import Alternative, And, ExactWord, Node, Not, Or, TextField, Word


def _word(text: str, *others: str, field: TextField | None = None) -> Word:
    return Word(text, field, tuple(Alternative(other, "ar", 0.5, "dictionary") for other in others))


OIL = _word("oil", "نفط")  # oil
PRICES = _word("prices", "سعر", "ثمن")  # price, another word for price
WORDS = And((OIL, PRICES))


@pytest.mark.parametrize(
    "phrase",
    [
        pytest.param("سعر النفط", id="the oil's price"),
        pytest.param("ثمن برميل النفط", id="the price of a barrel of oil"),
    ],
)
def test_what_has_a_translation_of_each_word_is_left_out(phrase: str) -> None:
    assert needed(Or((WORDS, _word("oil prices", phrase)))) == WORDS


@pytest.mark.parametrize(
    "phrase",
    [
        pytest.param("تكلفة الوقود", id="the cost of fuel, other words"),
        pytest.param("سعر الوقود", id="the price of fuel, one other word"),
    ],
)
def test_what_has_another_word_stays(phrase: str) -> None:
    tree = Or((WORDS, _word("oil prices", phrase)))
    assert needed(tree) == tree


def test_of_two_translations_the_one_that_finds_more_stays() -> None:
    both = _word("oil prices", "سعر النفط", "سعر الوقود")  # the price of oil, of fuel
    assert needed(Or((WORDS, both))) == Or((WORDS, _word("oil prices", "سعر الوقود")))


@pytest.mark.parametrize(
    "words",
    [
        pytest.param(And((OIL, _word("prices", "سعر", field="title"))), id="a word of another field"),
        pytest.param(And((OIL, PRICES, ExactWord("brent"))), id="another condition"),
    ],
)
def test_words_that_find_less_are_no_reason_to_leave_a_phrase_out(words: Node) -> None:
    tree = Or((words, _word("oil prices", "سعر النفط")))  # the price of oil
    assert needed(tree) == tree


def test_phrases_within_other_parts_are_looked_at_too() -> None:
    tree = And((Or((WORDS, _word("oil prices", "سعر النفط"))), Not(Word("gas"))))  # the price of oil
    assert needed(tree) == And((WORDS, Not(Word("gas"))))
