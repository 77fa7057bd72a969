"""Between English and one other language the letters of most names decide."""

import pytest

from indexer.recognise.language_by_letters import is_rather, likeliest

FOREIGN = {
    "de": "Wagenknecht|Lebensraum|Neisse|Wolfsburg|Hymnen|Volkswagen|Herzeleid|Alpen",
    "fr": "Claire Gatineau|Haussmann|Montmartre|Cassoulet|Louis Braille|Alpes|desormais",
    "tr": "Taksim|Kara Sevda|Arka Sokaklar|Turkuvaz Medya|Incirlik|Kimlik|KIMLIK",
    "es": "Palmitas|Antena 3|Julieta",
    "it": "Giorgetto Giugiaro|Alpi",
}
ENGLISH = (
    "Donald Trump|David Cameron|John Kerry|Boris Johnson|Human Rights|Rolling Stone|Money Heist|Starbucks"
    "|Operation Barbarossa|Data Center|Bloomberg|Booking|Overwatch|Christopher Nolan|Manchester City"
)


@pytest.mark.parametrize("language", list(FOREIGN))
def test_foreign_names_are_rather_foreign(language: str) -> None:
    assert [name for name in FOREIGN[language].split("|") if not is_rather(name, language)] == []


@pytest.mark.parametrize("language", ["de", "fr", "tr", "es", "it"])
def test_most_english_names_are_rather_english(language: str) -> None:
    taken = [name for name in ENGLISH.split("|") if is_rather(name, language)]
    assert len(taken) <= 3  # of fifteen: Money Heist, Starbucks and Overwatch could be German


def test_what_has_no_letters_is_of_no_language() -> None:
    assert not is_rather("", "de")
    assert likeliest("12", {"en": 1.0}) is None
