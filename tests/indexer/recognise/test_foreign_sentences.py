"""A sentence in another language within an English text is one phrase, wherever it stands; names and loans
are no sentences."""

import pytest

from indexer.recognise.foreign_phrases import foreign_phrases
from indexer.recognise.foreign_sentence_words import ENGLISH_LOOKING, OTHER_SMALL_WORDS, SENTENCE_WORDS
from indexer.recognise.foreign_sentences import ENGLISH_ALONE, sentence_language

SENTENCES = [
    pytest.param("C'est une catastrophe pour notre pays", "fr", id="French, words that English has"),
    pytest.param("Il faut que le gouvernement change de politique", "fr", id="French, que"),
    pytest.param("Les habitants ont quitté le village pendant la nuit", "fr", id="French, a verb"),
    pytest.param("Ich will nicht, dass meine Kinder in Angst aufwachsen", "de", id="German, will"),
    pytest.param("Wir wissen nicht, was morgen passiert", "de", id="German, was"),
    pytest.param("Das war der schlimmste Tag meines Lebens", "de", id="German, war and Tag"),
    pytest.param("Der Bürgermeister verspricht viel und hält wenig", "de", id="German, no pronoun"),
    pytest.param("He perdido a mi hermano y no sé qué hacer", "es", id="Spanish, he and me"),
    pytest.param(
        "Ninguna autoridad se ha acercado a hablar con nosotros", "es", id="Spanish, unknown words first"
    ),
    pytest.param("Evimiz yıkıldı, her şeyimizi kaybettik", "tr", id="Turkish, her"),
    pytest.param("Annem bana hep doğruyu söylememi öğretti", "tr", id="Turkish, letters"),
    pytest.param("I bambini dormivano quando la casa è crollata", "it", id="Italian, an article like I"),
    pytest.param("Esta é a nossa terra e daqui não vamos sair", "pt", id="Portuguese"),
]
PLACES = [
    pytest.param("She wrote on the wall: {}. Then she left.", id="behind a colon"),
    pytest.param("The mayor spoke in the square. {}. The crowd clapped.", id="between sentences"),
    pytest.param("“{},” said Anna Keller, who runs a shop.", id="in quotation marks"),
    pytest.param("The minister spoke.\n{}.\nThe crowd clapped.", id="on a line"),
    pytest.param("The paper ran ‘{}’ on its front page.", id="in single quotation marks"),
]


@pytest.mark.parametrize("place", PLACES)
@pytest.mark.parametrize(("sentence", "language"), SENTENCES)
def test_a_sentence_is_one_phrase(sentence: str, language: str, place: str) -> None:
    found = [(each.text, each.language) for each in foreign_phrases(place.format(sentence))]
    assert found == [(sentence, language)]


def test_a_long_quotation_is_one_phrase() -> None:
    quotation = (
        "Nous avons perdu la bataille mais nous n'avons pas perdu la guerre, et demain nous serons plus "
        "forts, car le peuple se souviendra de ceux qui sont morts pour la liberté. Nos enfants vivront "
        "dans la paix, et leurs enfants aussi, parce que rien ne dure toujours, pas même cette longue nuit"
    )
    found = [each.text for each in foreign_phrases(f'The president said "{quotation}." Then he left.')]
    assert found == [quotation]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            "Residents shouted Il faut que le gouvernement parte and then went home.",
            ["Il faut que le gouvernement parte"],
            id="between English words",
        ),
        pytest.param(
            "Nous avons gagné la bataille, Marchand declared.",
            ["Nous avons gagné la bataille"],
            id="English behind a comma",
        ),
        pytest.param(
            "Crowds chanting slogans, including Le peuple veut la chute du régime, marched downtown.",
            ["Le peuple veut la chute du régime"],
            id="unknown words on both sides",
        ),
        pytest.param("Que será, será sang Doris Day; the hall was full.", [], id="a loan, a verb and a name"),
    ],
)
def test_a_sentence_ends_where_english_begins(text: str, expected: list[str]) -> None:
    assert [each.text for each in foreign_phrases(text)] == expected


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("It has a certain je ne sais quoi, n'est-ce pas?", id="loans in a row"),
        pytest.param("A de facto coup d'état, a fait accompli presented vis-à-vis the envoy.", id="loans"),
        pytest.param("Ángel de la Cruz y Los Ríos, Recep Tayyip Erdoğan, Ursula von der Leyen", id="people"),
        pytest.param("Sierra Nevada, Puerto del Carmen, Playa del Sol and Ciudad del Este", id="places"),
        pytest.param('He wrote "%02d:%02d de" and "%d %d é".', id="pieces of code"),
        pytest.param("Sie and er are the words for she and he; der, die, das are articles.", id="a lesson"),
    ],
)
def test_names_and_loans_are_no_sentence(text: str) -> None:
    assert [*foreign_phrases(text)] == []


def test_a_list_of_institutions_is_no_sentence() -> None:
    words = "Ligue des droits de l'homme et du citoyen".split()
    assert sentence_language(words, alone=False) is None


def test_the_tables_agree_with_each_other() -> None:
    assert SENTENCE_WORDS.keys() == OTHER_SMALL_WORDS.keys() == ENGLISH_LOOKING.keys()
    for language, words in ENGLISH_LOOKING.items():
        assert not words & ENGLISH_ALONE
        assert words <= SENTENCE_WORDS[language] | OTHER_SMALL_WORDS[language] | words
