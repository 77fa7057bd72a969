"""The tables of Arabic and English: folded, unique, in order, and no camel-tools fold forgotten."""

import pytest
from camel_tools.utils.dediac import dediac_ar
from camel_tools.utils.normalize import (
    normalize_alef_ar,
    normalize_alef_maksura_ar,
    normalize_teh_marbuta_ar,
)

from archive.text import arabic, arabic_stop_words, english
from archive.text.arabic_apart import ADJECTIVES, APART
from archive.text.arabic_exceptions import (
    FEMININES_BEHIND_ARTICLE,
    OTHER_FORMS,
    RADICAL_ARTICLE,
    RADICAL_LAM,
    RELATIVES,
    SPELLINGS,
)
from archive.text.arabic_feminines import FEMININES, FEMININES_OR_HIS
from archive.text.arabic_first_letters import FIRST_LETTERS
from archive.text.arabic_peoples import NAMES_IN_ALEF, PEOPLES
from archive.text.arabic_plurals import FEMININES_LIKE_PLURALS, OTHERS, PLURALS, PLURALS_BEHIND_ARTICLE
from archive.text.arabic_plurals_of_alef import BEGINNING_WITH_ALEF
from archive.text.arabic_plurals_of_long_a import WITH_LONG_A
from archive.text.arabic_plurals_of_meem import BEGINNING_WITH_MEEM
from archive.text.arabic_radical_waw import RADICAL_WAW
from archive.text.arabic_whole_words import WHOLE_WORDS
from archive.text.folding import ARABIC_BLOCKS, fold, fold_table

ARABIC_LETTERS = [chr(code) for first, last in ARABIC_BLOCKS for code in range(first, last + 1)]


PROTECTED = (
    ADJECTIVES,
    APART,
    FEMININES,
    FEMININES_BEHIND_ARTICLE,
    FEMININES_LIKE_PLURALS,
    FEMININES_OR_HIS,
    FIRST_LETTERS,
    NAMES_IN_ALEF,
    RADICAL_ARTICLE,
    RADICAL_LAM,
    RADICAL_WAW,
    WHOLE_WORDS,
    arabic.RADICAL_HEH,
    arabic.RADICAL_TEH,
)
PARTS_OF_PLURALS = (BEGINNING_WITH_ALEF, BEGINNING_WITH_MEEM, WITH_LONG_A, OTHERS)
LED_BACK = (OTHER_FORMS, PEOPLES, *PARTS_OF_PLURALS, PLURALS_BEHIND_ARTICLE, RELATIVES, SPELLINGS)


@pytest.mark.parametrize("table", [arabic_stop_words.STOP_WORDS, english.STOP_WORDS, *PROTECTED])
def test_each_word_of_a_table_is_its_own_folding(table: frozenset[str] | tuple[str, ...]) -> None:
    assert [word for word in table if fold(word) != word] == []


@pytest.mark.parametrize("table", PROTECTED)
def test_the_protected_words_are_sorted_and_unique(table: tuple[str, ...]) -> None:
    assert list(table) == sorted(set(table))


@pytest.mark.parametrize("table", LED_BACK)
def test_words_that_are_led_back_are_folded_and_sorted_and_lead_no_further(table: dict[str, str]) -> None:
    assert [word for pair in table.items() for word in pair if fold(word) != word] == []
    assert list(table) == sorted(table)
    assert not set(table) & set(table.values())


def test_no_plural_is_the_singular_of_another() -> None:
    assert not set(PLURALS) & set(PLURALS.values())


def test_no_word_is_in_two_tables_that_would_give_it_two_stems() -> None:
    tables = (ADJECTIVES, APART, FEMININES, FEMININES_BEHIND_ARTICLE, WHOLE_WORDS, *LED_BACK)
    words = [word for table in tables for word in table]
    assert sorted(words) == sorted(set(words))


def test_irregular_forms_are_sorted_and_are_no_others_base() -> None:
    assert list(english.IRREGULAR) == sorted(english.IRREGULAR)
    assert not set(english.IRREGULAR) & set(english.IRREGULAR.values())


def test_every_mark_that_camel_tools_drops_is_dropped() -> None:
    dropped = [letter for letter in ARABIC_LETTERS if dediac_ar(letter) == ""]
    assert dropped
    assert [letter for letter in dropped if fold(letter) != ""] == []


@pytest.mark.parametrize(
    "normalise", [normalize_alef_ar, normalize_alef_maksura_ar, normalize_teh_marbuta_ar]
)
def test_what_camel_tools_takes_for_the_same_letter_folds_the_same(normalise: object) -> None:
    assert callable(normalise)
    assert [letter for letter in ARABIC_LETTERS if fold(normalise(letter)) != fold(letter)] == []


def test_folding_twice_changes_nothing_more() -> None:
    for key, folded in fold_table().items():
        assert fold(fold(key)) == fold(key), (key, folded)


def test_both_scripts_use_the_same_classes_of_sound() -> None:
    arabic_classes = {letter for _, letters in arabic.SOUNDS for letter in letters}
    english_classes = {letter for _, letters in english.SOUNDS for letter in letters}
    assert arabic_classes == english_classes


@pytest.mark.parametrize("sounds", [arabic.SOUNDS, english.SOUNDS])
def test_longer_spellings_of_a_sound_come_before_shorter_ones(sounds: tuple[tuple[str, str], ...]) -> None:
    lengths = [len(spelling) for spelling, _ in sounds]
    assert lengths == sorted(lengths, reverse=True)
