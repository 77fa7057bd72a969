"""The language of an article, and of names of a few words, is told from script, letters and small words."""

import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from indexer.recognise import language as language_module
from indexer.recognise.language import arabic_script_language, detect_language, latin_language

CORPUS = [
    json.loads(line)
    for line in (Path(__file__).parents[2] / "corpus" / "reading" / "languages.jsonl")
    .read_text("utf-8")
    .splitlines()
]

# Names that newspapers print in Latin letters.
NAMES = {
    "en": "Save the Children|Boston Dynamics|Vladimir Putin|Angela Merkel|Manchester United|Etihad Airways"
    "|International Criminal Court|Saudi Aramco|Syrian Observatory for Human Rights|Lionel Messi|Brexit"
    "|Michelle Obama|Bank of America|Hollywood Reporter|Data Protection Directive|Snapchat Spectacles",
    "fr": "Le Canard enchaîné|Ligue des droits de l'homme|Gare du Nord|Banque de France|Les Républicains"
    "|Action contre la faim|Place de la République|La Croix|Festival de Cannes",
    "de": "Freie Demokratische Partei|Neue Zürcher Zeitung|Die Linke|Deutscher Fußball-Bund"
    "|Frankfurter Rundschau|Gesellschaft für bedrohte Völker|Haus der Kulturen der Welt",
    "es": "Movimiento al Socialismo|La Casa de Papel|Cien años de soledad|Puerta del Sol|Plaza Mayor"
    "|Las Palmas|Ejército de Liberación Nacional",
    "tr": "Posta Gazetesi|İçişleri Bakanlığı|Beşiktaş|Türkiye Radyo Televizyon Kurumu|Kızılay|Gezi Parkı"
    "|Ülkü Ocakları",
}


@pytest.mark.parametrize(
    "case", [pytest.param(case, id=f"{case['language']} {case['gloss'][:40]}") for case in CORPUS]
)
def test_the_labelled_texts_have_their_language(case: dict[str, str]) -> None:
    assert detect_language(case["text"]) == case["language"]


@pytest.mark.parametrize("language", NAMES)
def test_names_of_a_language_are_told_from_the_others(language: str) -> None:
    names = NAMES[language].split("|")
    right = [name for name in names if latin_language(name)[0] == language]
    assert len(right) >= 0.9 * len(names), set(names) - set(right)


def test_a_name_that_says_nothing_is_taken_for_english_without_certainty() -> None:
    language, confidence = latin_language("Zuckerberg")
    assert (language, confidence) == ("en", 0.6)


def test_arabic_names_with_foreign_letters_stay_arabic() -> None:
    assert arabic_script_language("رواية شفرة داڤنشي وجمهورية چاد")[0] == "ar"  # a novel, a republic


def test_langdetect_is_not_asked_about_arabic(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse() -> None:
        pytest.fail("an Arabic article does not need langdetect")

    monkeypatch.setattr(language_module, "_detectors", refuse)
    assert detect_language("أعلن الوزير في بيان أن المحادثات مستمرة. " * 40) == "ar"


@pytest.mark.parametrize("word", ["le", "ü", "university", "ß the", "a i"])
def test_much_evidence_is_no_overflow(word: str) -> None:
    assert detect_language(f"{word} " * 2000) != "und"


@given(st.text())
def test_any_text_has_one_language_always_the_same(text: str) -> None:
    assert detect_language(text) == detect_language(text) != ""


@pytest.mark.parametrize(
    "text", ["\x00", "\ud800\udc00\ud800", "\N{ARABIC FATHA}" * 50, "\u202e" * 9, "🙂" * 9]
)
def test_odd_text_is_no_error(text: str) -> None:
    assert detect_language(text) in ("und", "ar")
