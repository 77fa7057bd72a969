"""Names and phrases of other languages are told from English, and what English has taken over is not."""

from collections.abc import Callable
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from indexer.recognise.foreign_phrases import foreign_phrases
from indexer.recognise.foreign_telling_words import TELLING_WORDS
from indexer.recognise.foreign_words import LOANS, PLACE_NOUNS


def phrases(text: str) -> list[tuple[str, str]]:
    return [(each.text, each.language) for each in foreign_phrases(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            "Staff of Médecins Sans Frontières left.", [("Médecins Sans Frontières", "fr")], id="a body"
        ),
        pytest.param(
            "the Comité international de la Croix-Rouge said",
            [("Comité international de la Croix-Rouge", "fr")],
            id="a word that English has between two that it has not",
        ),
        pytest.param(
            "the Medecins du Monde clinic", [("Medecins du Monde", "fr")], id="written without accents"
        ),
        pytest.param("told El País on Monday", [("El País", "es")], id="an article with a capital belongs"),
        pytest.param("as the País said", [], id="an article of the sentence does not, and one word is none"),
        pytest.param(
            "O Estado de S. Paulo reported", [("O Estado de S. Paulo", "pt")], id="an initial inside a name"
        ),
        pytest.param(
            '"C\'est la fin," said a jeweller', [("C'est la fin", "fr")], id="a quotation without its comma"
        ),
        pytest.param(
            '"Hoşça kalın komşular" on a wall', [("Hoşça kalın komşular", "tr")], id="letters Turkish has"
        ),
        pytest.param(
            'read "sığınmacılar aç kaldı" there', [("sığınmacılar aç kaldı", "tr")], id="letters alone"
        ),
        pytest.param(
            "shouting Wir sind das Volk outside", [("Wir sind das Volk", "de")], id="without quotation marks"
        ),
        pytest.param(
            "the Guardia Civil found it", [("Guardia Civil", "es")], id="a telling word and one behind it"
        ),
        pytest.param(
            "the Université Saint-Joseph campus",
            [("Université Saint-Joseph", "fr")],
            id="an institution's name",
        ),
        pytest.param(
            "the Conférence épiscopale nationale du Congo sent",
            [("Conférence épiscopale nationale du Congo", "fr")],
            id="a noun before the adjective that tells",
        ),
        pytest.param(
            "Mesa de la Unidad Democrática said",
            [("Mesa de la Unidad Democrática", "es")],
            id="an unknown noun before of and two words",
        ),
        pytest.param(
            "Movimento 5 Stelle gained", [("Movimento 5 Stelle", "it")], id="a number between two words"
        ),
        pytest.param(
            "Diyanet İşleri Başkanlığı sent", [("Diyanet İşleri Başkanlığı", "tr")], id="a dotted capital I"
        ),
        pytest.param(
            '"Sesimi duyan var mı," they called', [("Sesimi duyan var mı", "tr")], id="judged whole"
        ),
        pytest.param(
            "Die Linke and the Greens", [("Die Linke", "de")], id="an article that is an English verb"
        ),
        pytest.param(
            "the Parti du Renouveau Citoyen has", [("Parti du Renouveau Citoyen", "fr")], id="no known party"
        ),
        pytest.param(
            '"No tenemos miedo," they cried, "queremos justicia."',
            [("No tenemos miedo", "es"), ("queremos justicia", "es")],
            id="two quotations",
        ),
        pytest.param(
            "the Amministrazione delle Strade said",
            [("Amministrazione delle Strade", "it")],
            id="an ending that tells",
        ),
        pytest.param(
            "they sang no tenemos miedo a nadie",
            [("no tenemos miedo a nadie", "es")],
            id="a first word that English has too",
        ),
        pytest.param(
            "signs with je suis Karim on them", [("je suis Karim", "fr")], id="a name behind its verb"
        ),
        pytest.param(
            "the words liberté, égalité on coins", [("liberté, égalité", "fr")], id="behind a comma"
        ),
        pytest.param(
            "Robles y Hermanos said", [("Robles y Hermanos", "es")], id="a name before a foreign and"
        ),
    ],
)
def test_a_phrase_is_found_whole_with_its_language(text: str, expected: list[tuple[str, str]]) -> None:
    assert phrases(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("Los Angeles, Rio de Janeiro, Dar es Salaam, Côte d'Ivoire, São Paulo", id="places"),
        pytest.param("the Place de la Liberté and the Rue de la Paix", id="squares and streets"),
        pytest.param("Recep Tayyip Erdoğan, Ángel de la Cruz, Ursula von der Leyen", id="people"),
        pytest.param("Juan de la Guerra and Bruno Le Maire and Ahmed Ben Bella", id="names that are words"),
        pytest.param("de facto, coup d'état, café, naïve, chargé d'affaires and nom de guerre", id="loans"),
        pytest.param("pain au chocolat, coq au vin, huevos rancheros, crème brûlée", id="dishes"),
        pytest.param("Al Jazeera, El Watan, Dar al-Ifta, Umm Kulthum, Bab el-Mandeb", id="Arabic names"),
        pytest.param('"al-shaab yurid isqat al-nizam" and "irhal ya Bashar"', id="Arabic in Latin letters"),
        pytest.param('"sannu da zuwa" and "habari ya asubuhi"', id="languages that are not told apart"),
        pytest.param("Real Madrid, Bayern München, Beşiktaş, Deportivo La Coruña", id="clubs"),
        pytest.param("Société Générale, Deutsche Bank, Crédit Agricole, El Corte Inglés", id="firms"),
        pytest.param("https://lemonde.fr/la-vie/le-monde @la_nuit_du_monde #Je_suis", id="addresses"),
        pytest.param("Diners a la carte pour on, and a con man's son sat on the bar.", id="English words"),
        pytest.param('run "os.makedirs(o, 0o700)" and "%Y%m%d%H" de', id="pieces of code"),
        pytest.param("TODO and UNIDO and the time IST in LA", id="abbreviations"),
        pytest.param("the rural-based National Party, no-longer relevant", id="hyphens"),
        pytest.param("Monde was there. Le Pen was not.", id="a stop between two"),
        pytest.param("the Central Secretariat of the Revolution", id="English without its accents"),
    ],
)
def test_what_english_has_is_no_phrase(text: str) -> None:
    assert phrases(text) == []


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        pytest.param(
            "Le gouvernement condamne avec force cet attentat et présente ses condoléances aux familles.",
            ["Le gouvernement condamne avec force cet attentat et présente ses condoléances aux familles"],
            id="a sentence",
        ),
        pytest.param(
            "Le Monde, Liberté, La Croix, Le Figaro, El Watan", ["Le Monde", "Le Figaro"], id="a list"
        ),
        pytest.param(
            "Copyright 2018 Bundesamt für Sicherheit in der Informationstechnik",
            ["Bundesamt für Sicherheit in der Informationstechnik"],
            id="a name that fills a line",
        ),
    ],
)
def test_a_line_in_another_language_is_one_phrase(line: str, expected: list[str]) -> None:
    text = f"The mission said this in two languages.\n{line}\nThe government condemns the attack."
    assert [phrase for phrase, _ in phrases(text)] == expected


def test_the_tables_do_not_contradict_each_other() -> None:
    telling = {word for words in TELLING_WORDS.values() for word in words}
    assert not telling & PLACE_NOUNS
    assert all(loan == loan.lower().strip() for loan in LOANS)
    assert all(word == word.lower() for word in telling)


@given(
    st.lists(st.sampled_from("la \"Le monde pour und El país ’ . , é ş the \n @ # _ S. d'Oran".split(" ")))
)
def test_phrases_slice_back_are_sorted_and_disjoint(words: list[str]) -> None:
    text = " ".join(words)
    found = [*foreign_phrases(text)]
    assert all(text[each.start : each.end] == each.text for each in found)
    assert all(left.end <= right.start for left, right in pairwise(found))
    assert found == [*foreign_phrases(text)]


@given(
    st.lists(
        st.sampled_from("Médecins Sans Frontières für die nous ne le é pas, und union rue şey".split(" ")),
        min_size=1,
        max_size=9,
    ),
    st.integers(1, 90),
    st.sampled_from(["", "The minister spoke. ", "He read ", '"']),
    st.sampled_from(["", " was read out.", '", he said.', " #tag"]),
)
def test_phrases_are_disjoint_however_long_foreign_words_run(
    words: list[str], times: int, before: str, behind: str
) -> None:
    text = f"{before}{' '.join(words * times)}{behind}"
    found = [*foreign_phrases(text)]
    assert all(text[each.start : each.end] == each.text for each in found)
    assert all(left.end <= right.start for left, right in pairwise(found))


@pytest.mark.parametrize(
    ("words", "times", "phrase"),
    [
        pytest.param("Médecins Sans Frontières", 9, slice(None), id="a name nine times"),
        pytest.param("für die", 60, slice(None), id="small words"),
        pytest.param("Médecins Sans", 16, slice(0, -5), id="the last small word is the sentence's"),
    ],
)
def test_a_phrase_goes_on_for_hundreds_of_characters(words: str, times: int, phrase: slice) -> None:
    run = " ".join([words] * times)
    assert [text for text, _ in phrases(f"The minister spoke. {run}. She left.")] == [run[phrase]]


@pytest.mark.parametrize(
    "piece",
    [
        pytest.param("monde ", id="words that tell"),
        pytest.param("rue monde ", id="words that tell and are none"),
        pytest.param("monde,", id="words that tell without a blank"),
        pytest.param("je ne sais pas ", id="sentences that do not end"),
        pytest.param("was will her monde ", id="words that English has too"),
        pytest.param("«monde ", id="quotation marks that only open"),
        pytest.param("é", id="accents without a blank"),
        pytest.param('"monde ', id="quotation marks that do not close"),
        pytest.param("l'", id="elisions"),
        pytest.param("#@é", id="signs"),
        pytest.param("Le Monde ş", id="phrases"),
        pytest.param('"te a é" ', id="short quotations"),
    ],
)
def test_hostile_text_is_read_in_linear_time(
    piece: str, assert_linear: Callable[[Callable[[str], object], str, int], None]
) -> None:
    assert_linear(lambda text: [*foreign_phrases(text)], piece, 5_000)
