"""Words are looked for with their hamza on its other seats."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from archive.query.explain import searched_as
from archive.query.hamza_spellings import hamza_spellings, with_hamza_spellings
from archive.query.nodes import Alternative, And, Or, Phrase, Word
from archive.query.parser import parse_query


@pytest.mark.parametrize(
    ("typed", "other"),
    [
        pytest.param("شاطئ", "شاطيء", id="shore"),
        pytest.param("شاطىء", "شاطئ", id="shore, with a dotless ya"),
        pytest.param("الطوارئ", "الطواريء", id="the emergencies"),
        pytest.param("ومباديء", "ومبادئ", id="and principles"),
        pytest.param("برئ", "بريء", id="innocent, of Cairo"),
        pytest.param("بريء", "برئ", id="innocent"),
        pytest.param("بريء", "بريئ", id="innocent, before an ending"),
        pytest.param("شئ", "شيء", id="thing"),
        pytest.param("تباطؤ", "تباطوء", id="slowing down"),
        pytest.param("جاؤوا", "جاءوا", id="they came"),
        pytest.param("يقرءون", "يقرؤون", id="they read"),
        pytest.param("لشؤون", "لشئون", id="for the affairs of"),
        pytest.param("ثلاثمائة", "ثلاثمئه", id="three hundred"),
        pytest.param("وثمانمئة", "وثمانمائه", id="and eight hundred"),
    ],
)
def test_a_word_is_looked_for_in_its_other_spelling(typed: str, other: str) -> None:
    assert other in hamza_spellings(typed)


@pytest.mark.parametrize(
    "typed",
    [
        pytest.param("رئيس", id="president: a hamza inside"),
        pytest.param("جزء", id="part: a hamza of its own"),
        pytest.param("سماء", id="sky: behind a long a"),
        pytest.param("مئوية", id="percent: a waw that is no long u"),
        pytest.param("انتمائه", id="his belonging: no hundred"),
        pytest.param("مسؤول", id="official: whose spellings have one stem"),
        pytest.param("كتاب", id="book"),
        pytest.param("shore", id="an English word"),
    ],
)
def test_a_word_that_is_spelled_one_way_only_stays(typed: str) -> None:
    assert hamza_spellings(typed) == ()


def test_a_word_keeps_its_translations() -> None:
    word = Word("شاطئ", alternatives=(Alternative("beach", "en", 1.0, "dictionary"),))  # shore
    assert searched_as(with_hamza_spellings(word)) == ("شاطئ", "شاطيء", "beach")


def test_every_word_of_a_query_is_looked_for_so_but_those_in_quotes() -> None:
    query = parse_query('(شاطئ OR بحر) "شاطئ"').root  # shore, sea
    spelled = with_hamza_spellings(query)
    shore = with_hamza_spellings(Word("شاطئ"))
    assert spelled == And((Or((shore, Word("بحر"))), Phrase("شاطئ")))


@given(st.text(st.sampled_from("ءؤئيىواسمن ِـه"), max_size=80))
def test_no_word_is_its_own_other_spelling(text: str) -> None:
    assert text not in hamza_spellings(text)
