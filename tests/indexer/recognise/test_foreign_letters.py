"""The letters of a word say of which language it rather is, and English words and names are of none."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from indexer.recognise.foreign_letters import LANGUAGES, ROWS, leads, rows_of

# Common words that stand in none of our tables.
WORDS = {
    "fr": "mensonges vendanges boulanger hirondelle citoyenneté agriculteurs cerise quartiers bougie fenêtre",
    "de": "gedanken spaziergang leuchtturm verkäufer bäckerei brücken schwester gemüse frühling werkzeug",
    "es": "panadero golondrina vendimia ventana cuchara agricultores hermosura zapatero ladrillos cosecha",
    "it": "bugiardi fornaio vendemmia cucchiaio agricoltori bellezza mattoni raccolti finestra rondine",
    "tr": "ekmekçi kırlangıç pencere kaşık çiftçiler güzellik tuğla bahçesinde öğretmenim yağmurlu",
    "pt": "padeiro andorinha colheita janelas sapateiro tijolos mentirosos cozinheira agricultura lágrimas",
}
ENGLISH = """
    baker swallow vintage window spoon farmers beauty bricks harvest spring shoemaker bridges vegetables tools
    lighthouse thoughts walks saleswoman teacher rainy garden truth parliament sanctions ceasefire drought
    colour centre organise neighbours
"""
NAMES = """
    mohammed ahmed erdogan netanyahu johnson kowalski tanaka mandela baghdad nairobi karachi lagos basra
    aleppo
"""


@pytest.mark.parametrize("language", LANGUAGES)
def test_most_words_of_a_language_are_rather_its_own(language: str) -> None:
    words = WORDS[language].split()
    assert sum(leads(word)[language] > 0 for word in words) >= 0.7 * len(words)


@pytest.mark.parametrize("words", [pytest.param(ENGLISH, id="English"), pytest.param(NAMES, id="names")])
def test_english_words_and_names_are_hardly_any_other_languages(words: str) -> None:
    told = [word for word in words.split() if max(leads(word).values()) > 0.3]
    assert len(told) < 0.1 * len(words.split()), told


@given(st.text(max_size=60))
def test_any_word_has_a_number_for_each_language(word: str) -> None:
    assert leads(word).keys() == set(LANGUAGES)
    assert all(0 <= row < ROWS for row in rows_of(word))
