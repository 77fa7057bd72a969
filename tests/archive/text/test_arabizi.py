"""Arabic in Latin letters and digits: what may be meant."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from archive.text.analyzer import fold
from archive.text.arabizi import AT_THE_BEGINNING, AT_THE_END, LETTERS, arabic_readings


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        pytest.param("7alab", "حلب", id="Aleppo"),
        pytest.param("3arabi", "عربي", id="Arab"),
        pytest.param("2lqahira", "القاهره", id="Cairo, with a digit for the article"),
        pytest.param("al-qahira", "القاهره", id="Cairo, with the article apart"),
        pytest.param("3'aza", "غزه", id="Gaza, with a dot over the digit"),
        pytest.param("3’aza", "غزه", id="Gaza, with a curly dot"),
        pytest.param("ghazzah", "غزه", id="Gaza, by ear"),
        pytest.param("mohammad", "محمد", id="Muhammad: two letters, one consonant"),
        pytest.param("5aleej", "خليج", id="gulf"),
        pytest.param("6ayran", "طيران", id="aviation"),
        pytest.param("9e77a", "صحه", id="health"),
        pytest.param("souria", "سوريا", id="Syria"),
        pytest.param("dimashq", "دمشق", id="Damascus"),
        pytest.param("WAZIR", "وزير", id="minister, in capitals"),
        pytest.param("is7aq", "اسحاق", id="Isaac: s and h apart"),
        pytest.param("el2ahira", "القاهره", id="Cairo, as its people say it"),
        pytest.param("el5arijia", "الخارجيه", id="foreign affairs, its article joined"),
        pytest.param("al-urdun", "الاردن", id="Jordan: a vowel behind the article"),
        pytest.param("ash-shar2", "الشرق", id="the east: the article as it is said"),
        pytest.param("mas2oul", "مسؤول", id="official: a hamza on waw"),
        pytest.param("na2ib", "نائب", id="deputy: a hamza on ya"),
        pytest.param("wozara", "وزراء", id="ministers: no hamza typed at the end"),
        pytest.param("3abdullah", "عبدالله", id="Abdullah"),
        pytest.param("7ayat", "حياه", id="life"),
        pytest.param("3ailah", "عائله", id="family"),
        pytest.param("fi", "في", id="in"),
    ],
)
def test_the_word_meant_is_among_the_readings(typed: str, meant: str) -> None:
    assert meant in arabic_readings(typed)


def test_the_likeliest_reading_comes_first_and_has_no_doubt() -> None:
    assert next(iter(arabic_readings("7alab").items())) == ("حلب", 0)  # Aleppo


@pytest.mark.parametrize(
    ("typed", "noun", "verb"),
    [
        pytest.param("kitab", "كتاب", "كتب", id="book, not wrote"),
        pytest.param("talib", "طالب", "طلب", id="student, not request"),
        pytest.param("7adith", "حديث", "حدث", id="talk, not event"),
    ],
)
def test_of_two_unlike_vowels_one_is_written(typed: str, noun: str, verb: str) -> None:
    readings = arabic_readings(typed)
    assert readings[noun] < readings[verb]


def test_two_like_vowels_may_both_be_short() -> None:
    assert arabic_readings("balad")["بلد"] == 0  # country


def test_two_letters_that_stand_for_one_are_seldom_read_apart() -> None:
    readings = arabic_readings("shams")
    assert readings["شمس"] < readings["سهمس"]  # sun; no word


@pytest.mark.parametrize("typed", ["", "7", "77", "1000", "حلب", "a b", "café", "x" * 25, "7" * 1_000_000])
def test_what_is_not_written_so_has_no_readings(typed: str) -> None:
    assert arabic_readings(typed) == {}


def test_all_readings_are_folded() -> None:
    for table in (LETTERS, AT_THE_BEGINNING, AT_THE_END):
        for key, readings in table.items():
            assert key == key.lower()
            assert list(readings) == [fold(reading) for reading in readings]


@given(st.text(st.sampled_from("aeioubdhklmnrsty237'-"), max_size=30))
def test_readings_are_few_however_doubtful(typed: str) -> None:
    readings = arabic_readings(typed)
    assert len(readings) <= 120
    assert list(readings.values()) == sorted(readings.values())


@given(st.text())
def test_no_text_is_too_much(typed: str) -> None:
    arabic_readings(typed)
