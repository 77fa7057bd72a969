"""The small words that are written together with the next one, taken off what is typed."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from archive.text.clitics import article_of, beginnings_of, without_clitics


@pytest.mark.parametrize(
    ("word", "bare"),
    [
        pytest.param("الاسد", "اسد", id="the lion"),
        pytest.param("والاسد", "اسد", id="and the lion"),
        pytest.param("بالاسد", "اسد", id="with the lion"),
        pytest.param("وبالاسد", "اسد", id="and with the lion"),
        pytest.param("للاسد", "اسد", id="for the lion"),
        pytest.param("وحلب", "حلب", id="and Aleppo"),
        pytest.param("وزير", "وزير", id="minister: its own waw"),
        pytest.param("وهران", "وهران", id="Oran: its own waw"),
        pytest.param("وفاه", "وفاه", id="death: its own waw"),
        pytest.param("واطفال", "اطفال", id="and children: not of watt"),
        pytest.param("ووزير", "وزير", id="and a minister: two of them"),
        pytest.param("وزارتها", "وزارتها", id="her ministry: its own waw"),
        pytest.param("الا", "الا", id="too short"),
        pytest.param("bridge", "bridge", id="a Latin word"),
    ],
)
def test_a_word_loses_what_is_joined_to_it(word: str, bare: str) -> None:
    assert without_clitics(word) == bare


@pytest.mark.parametrize(
    ("typed", "plain", "loose"),
    [
        pytest.param("ح", ("ح",), (), id="one letter"),
        pytest.param("حل", ("حل", "الحل"), (), id="two letters"),
        pytest.param("الاس", ("الاس",), (), id="with the article"),
        pytest.param("بالاس", ("بالاس", "البالاس"), ("الاس",), id="with the li-"),
        pytest.param("وحلب", ("وحلب", "الوحلب"), ("حلب", "الحلب"), id="and Aleppo"),
        pytest.param("للبن", ("للبن", "الللبن"), ("البن", "لبن", "اللبن"), id="for Leban-, or for the bui-"),
        pytest.param("وزا", ("وزا", "الوزا"), (), id="minist-: its own waw"),
        pytest.param("bri", ("bri",), (), id="a Latin word"),
    ],
)
def test_a_beginning_is_looked_for_with_the_article_and_without_clitics(
    typed: str, plain: tuple[str, ...], loose: tuple[str, ...]
) -> None:
    assert beginnings_of(typed) == (plain, loose)


@given(st.text(st.sampled_from("والبكفلحس"), max_size=12))
def test_the_article_and_the_rest_make_the_word(word: str) -> None:
    article = article_of(word)
    assert word.startswith(article)
    assert not article or len(word) - len(article) >= 2
