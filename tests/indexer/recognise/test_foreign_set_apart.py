"""Words that a text sets apart are judged by all their words, and people's names are left alone."""

import pytest

from indexer.recognise.foreign_phrases import foreign_phrases


def phrases(text: str) -> list[tuple[str, str]]:
    return [(each.text, each.language) for each in foreign_phrases(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param('He sighed: "pane e pazienza."', [("pane e pazienza", "it")], id="a quotation"),
        pytest.param(
            'It was a "dialogue de sourds".',
            [("dialogue de sourds", "fr")],
            id="a first word that English has",
        ),
        pytest.param(
            "The show, titled Der zerbrochene Spiegel, opens.",
            [("Der zerbrochene Spiegel", "de")],
            id="behind a word for titles",
        ),
        pytest.param(
            "the choir Voci del Tevere sang", [("Voci del Tevere", "it")], id="with a river's name at its end"
        ),
        pytest.param(
            "the bakery Le Fournil du Coin closed",
            [("Le Fournil du Coin", "fr")],
            id="the name of a shop",
        ),
        pytest.param(
            "A banner read fuera los mentirosos. Police came.",
            [("fuera los mentirosos", "es")],
            id="from a word of reading to the stop",
        ),
        pytest.param(
            "She put it so: chi va piano va sano. They laughed.",
            [("chi va piano va sano", "it")],
            id="from a colon to the stop",
        ),
        pytest.param(
            "a dish called zuppa di pesce povero, for 12 euros",
            [("zuppa di pesce povero", "it")],
            id="in small letters up to a comma",
        ),
        pytest.param(
            "Rome's Festa delle lingue opens", [("Festa delle lingue", "it")], id="behind a genitive"
        ),
        pytest.param("Le Matin's editor said", [("Le Matin", "fr")], id="without its own genitive"),
        pytest.param(
            "Marine Le Pen's Rassemblement National won",
            [("Rassemblement National", "fr")],
            id="without the genitive before it",
        ),
        pytest.param(
            "A speaker of Freiheit für alle e.V. said",
            [("Freiheit für alle e.V.", "de")],
            id="with its legal form",
        ),
        pytest.param(
            "the Médicos del Mundo Sur clinic",
            [("Médicos del Mundo Sur", "es")],
            id="a small word with a capital",
        ),
    ],
)
def test_words_set_apart_are_a_phrase(text: str, expected: list[tuple[str, str]]) -> None:
    assert phrases(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        pytest.param('"Dinner is served," he said. "Mission control," she replied.', id="English quotations"),
        pytest.param("the party Renata Ferri led, as Marco Ferrari and Pedro Guerrero said", id="people"),
        pytest.param(
            "as by Juan del Castillo, with Anna Schäfer and Jean Boulanger", id="people behind small words"
        ),
        pytest.param("the Chevalier de Lévis and the Comte de Paris", id="people with titles"),
        pytest.param("the film La La Land and the group Boko Haram", id="names of other languages"),
        pytest.param("The Los Angeles office, the El Salvador coast, the La Paz road", id="places"),
        pytest.param("He said: officials may be wrong, and others too.", id="English behind a colon"),
        pytest.param(
            'a naïve cliché, the mise en scène and "the status quo"', id="what English has taken over"
        ),
    ],
)
def test_english_and_names_are_no_phrase(text: str) -> None:
    assert phrases(text) == []


@pytest.mark.parametrize(
    ("country", "language"),
    [pytest.param("Italian", "it", id="Italy"), pytest.param("Spanish", "es", id="Spain")],
)
def test_the_country_of_the_text_decides_between_related_languages(country: str, language: str) -> None:
    assert phrases(f'The {country} minister called it "la gente prima".') == [("la gente prima", language)]


def test_a_word_of_elisions_alone_is_read() -> None:
    assert phrases('"' + "l'" * 5000 + 'a" is no word') == []
