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
    ],
)
def test_the_word_meant_is_among_the_readings(typed: str, meant: str) -> None:
    assert meant in arabic_readings(typed)


def test_the_likeliest_reading_comes_first_and_has_no_doubt() -> None:
    assert next(iter(arabic_readings("7alab").items())) == ("حلب", 0)  # Aleppo


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
    assert len(readings) <= 100
    assert list(readings.values()) == sorted(readings.values())


@given(st.text())
def test_no_text_is_too_much(typed: str) -> None:
    arabic_readings(typed)
