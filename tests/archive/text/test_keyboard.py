"""Words typed with the keyboard set to the other language."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from archive.text.keyboard import KEYS, SHIFTED, other_layout


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        pytest.param("pgf", "حلب", id="Aleppo"),
        pytest.param("hgrhivm", "القاهرة", id="Cairo"),
        pytest.param(",.dv", "وزير", id="minister, with a comma and a full stop for letters"),
        pytest.param("hgsu,]dm", "السعودية", id="Saudi, with a bracket for a letter"),
        pytest.param("HgHv]k", "ألأردن", id="Jordan, a hamza by shift"),
        pytest.param("PGF", "حلب", id="Aleppo with the capitals locked"),
        pytest.param("ghk", "لان", id="lam and alef by two keys"),
        pytest.param("bk", "لان", id="lam and alef by one key"),
        pytest.param("شمثححخ", "aleppo", id="aleppo"),
        pytest.param("ِمثححخ", "aleppo", id="Aleppo with a capital: a vowel sign"),
        pytest.param("سغقهش", "syria", id="syria"),
    ],
)
def test_the_same_keys_in_the_other_layout_give_the_word_meant(typed: str, meant: str) -> None:
    assert meant in other_layout(typed)


def test_lam_and_alef_may_be_one_key_or_two() -> None:
    assert set(other_layout("لاشلا")) == {"bab", "bagh", "ghab", "ghagh"}


@pytest.mark.parametrize("typed", ["", "a", "2016", "a b", "حلب!", "pgf2", "x" * 1000, "لا" * 29 + "\x00"])
def test_what_no_key_gives_has_no_reading(typed: str) -> None:
    assert other_layout(typed) == ()


@pytest.mark.parametrize("typed", ["amn", "ml", "nf"])
def test_letters_that_only_end_a_word_begin_none(typed: str) -> None:
    assert other_layout(typed) == ()


def test_a_capital_that_is_no_letter_on_the_other_keys_begins_no_word() -> None:
    assert other_layout("Eid") == ("ثهي",)  # not a vowel sign and "she"


def test_no_two_keys_give_the_same_letter() -> None:
    letters = [*KEYS.values(), *SHIFTED.values()]
    assert len(letters) == len(set(letters))


@given(st.text(st.sampled_from(sorted(KEYS.keys() - {"m", "n"})), min_size=2, max_size=40))
def test_what_is_typed_on_letter_keys_always_has_a_reading(typed: str) -> None:
    assert other_layout(typed)


@given(st.text())
def test_no_text_is_too_much(typed: str) -> None:
    assert len(other_layout(typed)) <= 8
