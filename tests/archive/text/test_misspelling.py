"""What a mistyped word may have been."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from archive.text.misspelling import letters_apart, likelihood, one_letter_away

WORDS = st.text(st.sampled_from("abcd"), min_size=1, max_size=7)


@pytest.mark.parametrize(
    ("word", "other", "apart"),
    [
        pytest.param("aleppo", "aleppo", 0, id="the same"),
        pytest.param("alepo", "aleppo", 1, id="a letter left out"),
        pytest.param("aleppoo", "aleppo", 1, id="a letter put in"),
        pytest.param("alippo", "aleppo", 1, id="a letter changed"),
        pytest.param("aelppo", "aleppo", 1, id="neighbours swapped"),
        pytest.param("allepo", "aleppo", 2, id="one in, one out"),
        pytest.param("damascus", "aleppo", 3, id="another word"),
        pytest.param("القاهرا", "القاهره", 1, id="Cairo, its ending by ear"),
    ],
)
def test_wrong_letters_are_counted(word: str, other: str, apart: int) -> None:
    assert letters_apart(word, other) == apart


@given(WORDS, WORDS)
def test_the_count_is_the_same_both_ways(word: str, other: str) -> None:
    assert letters_apart(word, other) == letters_apart(other, word)


@given(WORDS)
def test_what_is_one_letter_away_counts_as_one(word: str) -> None:
    assert {letters_apart(word, other) for other in one_letter_away(word)} <= {0, 1}


@given(WORDS, WORDS)
def test_all_that_counts_as_one_is_given(word: str, other: str) -> None:
    assert (letters_apart(word, other) == 1) == (word != other and other in set(one_letter_away(word)))


def test_a_nearer_word_is_likelier_than_a_commoner_one() -> None:
    assert likelihood("alepo", "aleppo", 10) > likelihood("alepo", "apollo", 200)


def test_of_words_as_near_the_one_that_begins_alike_is_likelier() -> None:
    assert likelihood("pime", "prime", 10) > likelihood("pime", "time", 20)


def test_a_word_behind_a_clitic_was_meant_rather_than_a_near_one() -> None:
    assert likelihood("بحلب", "حلب", 40) > likelihood("بحلب", "بحسب", 300)  # in Aleppo; Aleppo, according to
