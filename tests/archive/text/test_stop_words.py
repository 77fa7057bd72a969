"""Which words carry no meaning of their own: told by how they are written."""

import pytest

from archive.text import arabic_stop_words
from archive.text.analyzer import fold
from archive.text.letters import YEH
from archive.text.stop_words import STOP_WORDS, is_stop_word, meaningful_forms, spellings


@pytest.mark.parametrize(
    "word",
    [
        pytest.param("على", id="on"),
        pytest.param("عَلَى", id="on, with vowel marks"),
        pytest.param("إلى", id="to"),
        pytest.param("أمام", id="before"),
        pytest.param("في", id="in"),
        pytest.param("The", id="the, in a capital"),
    ],
)
def test_a_small_word_is_a_stop_word(word: str) -> None:
    assert is_stop_word(word)


@pytest.mark.parametrize(
    "word",
    [
        pytest.param("علي", id="Ali"),
        pytest.param("عَلِيّ", id="Ali, with vowel marks"),
        pytest.param("عـلي", id="Ali, drawn out"),
        pytest.param("إمام", id="imam"),
        pytest.param("آلي", id="automatic"),
        pytest.param("آية", id="verse"),
        pytest.param("منى", id="Mina"),
        pytest.param("حلب", id="Aleppo"),
        pytest.param("not", id="a denial says something"),
    ],
)
def test_a_word_with_a_meaning_is_none(word: str) -> None:
    assert not is_stop_word(word)


def test_a_name_among_stop_words_stays() -> None:
    assert [form.exact for form in meaningful_forms("الإمام علي على المنبر")] == [
        "الامام", "علي", "المنبر",
    ]  # fmt: skip


def test_each_name_folds_to_a_stop_word_with_my_behind_it_or_without() -> None:
    names = {fold(word) for word in arabic_stop_words.NO_STOP_WORDS_AS_WRITTEN}
    assert {name for name in names if name.removesuffix(YEH) not in STOP_WORDS} <= STOP_WORDS


def test_a_word_that_folds_to_a_stop_word_is_told_by_its_letters_and_what_is_joined_to_them() -> None:
    assert {"علي", "وعلي", "لعلي", "العلي", "وللعلي"} <= set(spellings("علي"))  # Ali, and Ali, for Ali …
    assert spellings("على") == ()  # on


def test_a_word_in_pieces_is_told_by_nothing() -> None:
    assert spellings("ع.لي") == ()
