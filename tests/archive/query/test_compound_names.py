"""Names of two words are found joined and apart."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from archive.query.compound_names import with_both_spellings
from archive.query.explain import searched_as
from archive.query.nodes import Alternative, And, Node, Or, Word
from archive.query.parser import parse_query

JOINED = Word("عبدالعزيز")  # Abdulaziz, here and below
PAIR = And((Word("عبد"), Word("العزيز")))


@pytest.mark.parametrize(
    ("query", "tree"),
    [
        pytest.param("عبد العزيز", Or((PAIR, JOINED)), id="Abdulaziz apart"),
        pytest.param(
            "الملك عبد العزيز", And((Word("الملك"), Or((PAIR, JOINED)))), id="King Abdulaziz, apart"
        ),
    ],
)
def test_a_name_typed_apart_is_looked_for_joined(query: str, tree: Node) -> None:
    assert with_both_spellings(parse_query(query).root) == tree


@pytest.mark.parametrize(
    ("query", "apart"),
    [
        pytest.param("عبدالعزيز", "عبد العزيز", id="Abdulaziz"),
        pytest.param("أبوظبي", "ابو ظبي", id="Abu Dhabi"),
        pytest.param("عبدربه", "عبد ربه", id="Abdrabbuh"),
        pytest.param("نصرالله", "نصر الله", id="Nasrallah"),
        pytest.param("title:عبدالعزيز", "عبد العزيز", id="Abdulaziz, in the headline"),
    ],
)
def test_a_name_typed_joined_is_looked_for_apart(query: str, apart: str) -> None:
    root = parse_query(query).root
    spelled = with_both_spellings(root)
    assert isinstance(spelled, Word)
    assert [each.text for each in spelled.alternatives] == [apart]
    assert replace(spelled, alternatives=()) == root


def test_one_word_sufficing_the_joined_name_suffices_too() -> None:
    root = with_both_spellings(parse_query("عبد العزيز", match="any").root)
    assert root == Or((Word("عبد"), Word("العزيز"), JOINED))


def test_a_name_keeps_its_translations() -> None:
    name = replace(JOINED, alternatives=(Alternative("Abdulaziz", "en", 1.0, "name"),))
    assert searched_as(with_both_spellings(name)) == ("عبدالعزيز", "عبد العزيز", "abdulaziz")


@pytest.mark.parametrize(
    ("translation", "other"),
    [
        pytest.param(
            "جامعة الملك عبد العزيز", "جامعة الملك عبدالعزيز", id="King Abdulaziz University, joined"
        ),
        pytest.param(
            "جامعة الملك عبدالعزيز", "جامعة الملك عبد العزيز", id="King Abdulaziz University, apart"
        ),
    ],
)
def test_a_name_in_a_translation_is_looked_for_joined_and_apart(translation: str, other: str) -> None:
    alternatives = (Alternative(translation, "ar", 0.5, "name"),)
    spelled = with_both_spellings(Word("king abdulaziz university", alternatives=alternatives))
    assert isinstance(spelled, Word)
    assert spelled.alternatives == (*alternatives, Alternative(other, "ar", 0.5, "name"))


def test_two_words_in_different_fields_make_no_name() -> None:
    root = parse_query("title:عبد العزيز").root
    assert with_both_spellings(root) == root


@pytest.mark.parametrize(
    "query",
    [
        pytest.param('"عبد العزيز"', id="quoted: Abdulaziz"),
        pytest.param("=عبدالعزيز", id="as written: Abdulaziz"),
        pytest.param("-عبدالعزيز", id="excluded: not Abdulaziz"),
        pytest.param("أبواب المدينة", id="the doors of the city"),
        pytest.param("عبد رجل", id="a man's slave"),
        pytest.param("حزب الله", id="Hezbollah, which nobody joins"),
        pytest.param("bridge", id="a Latin word"),
    ],
)
def test_what_is_no_such_name_stays_as_it_was(query: str) -> None:
    root = parse_query(query).root
    assert with_both_spellings(root) == root


@given(st.text(st.sampled_from('عبدالزيرهو حOR()-"=')))
def test_no_query_is_too_much(text: str) -> None:
    with_both_spellings(parse_query(text).root)
