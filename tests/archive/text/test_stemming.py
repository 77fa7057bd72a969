"""Stems of words that no suffix rule leads back: two spellings of hamza, irregular forms, other endings."""

import pytest

from archive.text import arabic
from archive.text.analyzer import fold
from archive.text.stemming import clitic_stems, light_stem, stem


@pytest.mark.parametrize(
    ("one", "other"),
    [
        pytest.param("مسئول", "مسؤول", id="official"),
        pytest.param("المسئولين", "مسؤولون", id="the officials"),
        pytest.param("والمسئوليه", "المسؤوليه", id="and the responsibility"),
        pytest.param("شئون", "الشؤون", id="affairs"),
        pytest.param("للشئون", "شؤونها", id="for the affairs, her affairs"),
        pytest.param("رءوس", "رؤوس", id="heads"),
        pytest.param("gentlemen", "gentleman", id="gentlemen"),
        pytest.param("buses", "bus", id="buses"),
        pytest.param("undertaken", "undertake", id="undertaken"),
        pytest.param("learnt", "learned", id="learnt"),
        pytest.param("rode", "riding", id="rode"),
        pytest.param("sued", "sue", id="sued"),
        pytest.param("withheld", "withholding", id="withheld"),
        pytest.param("spokesmen", "spokesman", id="spokesmen"),
        pytest.param("crises", "crisis", id="crises"),
    ],
)
def test_two_forms_of_a_word_have_one_stem(one: str, other: str) -> None:
    assert stem(one) == stem(other)


@pytest.mark.parametrize(
    ("word", "other"),
    [
        pytest.param("وزير", "وزيرا", id="minister, in the accusative"),
        pytest.param("وزيرا", "وزير", id="and back"),
        pytest.param("زوجه", "زوجته", id="wife, his wife"),
        pytest.param("زوجته", "زوجه", id="and back"),
        pytest.param("حكومه", "حكومتها", id="government, her government"),
        pytest.param("بيروت", "ببيروت", id="Beirut, in Beirut"),
    ],
)
def test_a_word_is_reached_in_its_other_forms(word: str, other: str) -> None:
    assert stem(other) in clitic_stems(word, stem(word))


@pytest.mark.parametrize(
    ("word", "other"),
    [
        pytest.param("جده", "جدا", id="Jeddah is not very"),
        pytest.param("عليا", "علي", id="Alia is not on"),
        pytest.param("بيروت", "بيرو", id="Beirut is not Peru"),
    ],
)
def test_a_short_word_is_not_taken_for_another(word: str, other: str) -> None:
    assert stem(other) not in (stem(word), *clitic_stems(word, stem(word)))


def test_spellings_of_hamza_are_folded_sorted_and_no_others_right_one() -> None:
    table = arabic.HAMZA_SPELLINGS
    assert list(table) == sorted(table)
    assert [word for pair in table.items() for word in pair if fold(word) != word] == []
    assert not set(table) & {light_stem(usual) for usual in table.values()}
