"""Forms of one word, and words that only share a stem."""

import pytest

from archive.lexicon.inflection import has_article, is_inflection, is_written_alike
from archive.text.analyzer import fold


@pytest.mark.parametrize(
    ("word", "headword"),
    [
        ("elections", "election"),
        ("parties", "party"),
        ("crashes", "crash"),
        ("carried", "carry"),
        ("stopped", "stop"),
        ("voting", "vote"),
        ("quickly", "quick"),
        ("politically", "political"),
        ("sent", "send"),
        ("lying", "lie"),
        pytest.param("والحصار", "حصار", id="and the siege, siege"),
        pytest.param("صحفيون", "صحفي", id="journalists, journalist"),
        pytest.param("سيارات", "سيارة", id="cars, car"),
        pytest.param("قضائية", "قضائي", id="judicial, feminine and masculine"),
    ],
)
def test_a_form_of_a_word_is_known_as_one(word: str, headword: str) -> None:
    assert is_inflection([fold(word)], [fold(headword)])


@pytest.mark.parametrize(
    ("word", "headword"),
    [
        ("authority", "author"),
        ("university", "universe"),
        ("generous", "general"),
        ("organise", "organ"),
        ("nation", "national"),
        ("custom", "customs"),
        ("national", "nationals"),
        pytest.param("مدرسة", "مدرس", id="school, teacher"),
        pytest.param("عملية", "عمل", id="operation, work"),
        pytest.param("جامعة", "جامع", id="university, mosque"),
    ],
)
def test_words_that_share_a_stem_are_not_forms_of_each_other(word: str, headword: str) -> None:
    assert not is_inflection([fold(word)], [fold(headword)])


def test_phrases_are_compared_word_by_word() -> None:
    assert is_inflection(["prime", "ministers"], ["prime", "minister"])
    assert is_inflection(["peace", "talk"], ["peace", "talks"])
    assert not is_inflection(["prime", "minister"], ["prime"])


@pytest.mark.parametrize(
    ("word", "headword", "alike"),
    [
        pytest.param("والحصار", "حصار", True, id="and the siege, siege"),
        pytest.param("حصار", "الحصار", True, id="siege, the siege"),
        pytest.param("ديون", "دين", False, id="debts, debt"),
        ("hamas", "hama", False),
        ("the hague", "the hague", True),
    ],
)
def test_a_word_is_alike_but_for_what_is_joined_to_its_front(word: str, headword: str, alike: bool) -> None:
    assert is_written_alike(fold(word).split(), fold(headword).split()) == alike


@pytest.mark.parametrize(
    ("word", "has"),
    [
        pytest.param("الحرم", True, id="the sanctuary"),
        pytest.param("بالحرم", True, id="in the sanctuary"),
        pytest.param("حرم", False, id="a sanctuary"),
        pytest.param("الم", False, id="pain"),
    ],
)
def test_the_article_is_told_from_letters_of_the_word(word: str, has: bool) -> None:
    assert has_article(fold(word)) == has
