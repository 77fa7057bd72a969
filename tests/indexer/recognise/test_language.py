"""The language of an article, and of names of a few words, is told from script, letters and small words."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from indexer.recognise import language_by_letters
from indexer.recognise import latin_language as latin_module
from indexer.recognise.language import arabic_script_language, detect_language
from indexer.recognise.latin_language import latin_language

CORPUS = [
    json.loads(line)
    for line in (Path(__file__).parents[2] / "corpus" / "reading" / "languages.jsonl")
    .read_text("utf-8")
    .splitlines()
]

# Names that newspapers print in Latin letters, the misread ones among them, and the share that has to be
# right. Endings of a few (-schau, -spor) were added to the tables after they had been misread here.
NAMES = {
    "en": (
        0.95,
        (
            "Save the Children|Doctors Without Borders|Boston Dynamics|Snapchat Spectacles"
            "|Charlie Rose|Vladimir Putin|Recep Tayyip Erdogan|Angela Merkel|Emmanuel Macron"
            "|Apple Watch Series|Samsung Galaxy Note Edge|Brexit|Call of Duty|Manchester United"
            "|Real Time Bidding|Ban Ki-moon|International Criminal Court|Saudi Aramco|Etihad Airways"
            "|Dubai Silicon Oasis|Islamic State|Rolling Stone|Charlotte Hornets|Oprah Winfrey"
            "|Syrian Observatory for Human Rights|Bank of America|Stand with Aleppo|Pray for Paris"
            "|Michelle Obama|Christopher Nolan|Marvel Studios|Lionel Messi|Cristiano Ronaldo"
            "|Nikki Haley|Data Protection Directive|Climate Change Conference|YouTube Music"
            "|Hollywood Reporter|Emaar Properties|Wikileaks"
        ),
    ),
    "fr": (
        0.75,
        (
            "Canal Plus|Le Canard enchaîné|Radio Monte Carlo Doualiya|Ligue des droits de l'homme"
            "|Gare du Nord|Banque de France|Ecole Normale Supérieure|Notre-Dame de Paris"
            "|Action contre la faim|Les Républicains|Marche pour la justice|Je suis Charlie"
            "|Place de la République|Nuit debout|Secours Islamique France"
            "|Union pour un mouvement populaire|Handicap International|La Croix|Sciences Po Paris"
            "|Festival de Cannes"
        ),
    ),
    "de": (
        0.8,
        (
            "Bundesnachrichtendienst|Freie Demokratische Partei|Neue Zürcher Zeitung|Die Linke"
            "|Tagesschau|Bündnis 90/Die Grünen|Frankfurter Rundschau|Deutscher Fußball-Bund"
            "|Brandenburger Tor|Schalke 04|Technische Universität Dresden"
            "|Gesellschaft für bedrohte Völker|Pro Asyl|Nie wieder Krieg|Haus der Kulturen der Welt"
        ),
    ),
    "es": (
        0.75,
        (
            "Telecinco Noticias|Guardia Civil|Movimiento al Socialismo|Sagrada Familia"
            "|La Casa de Papel|Plaza Mayor|Granma Internacional|Ejército de Liberación Nacional"
            "|Cien años de soledad|Instituto Cervantes|Puerta del Sol|El Clásico"
            "|Fuerzas Armadas Revolucionarias|Las Palmas|Barrio Chino"
        ),
    ),
    "tr": (
        0.8,
        (
            "Posta Gazetesi|Sultanahmet Camii|İçişleri Bakanlığı|Beşiktaş|Trabzonspor|Kara Para Aşk"
            "|Kızılay|Türkiye Radyo Televizyon Kurumu|Cumhurbaşkanlığı Sarayı|Gezi Parkı"
            "|Hayat Devam Ediyor|Mavi Marmara|Ülkü Ocakları|Bilgi Üniversitesi|Aksaray Meydanı"
        ),
    ),
}


@pytest.mark.parametrize(
    "case", [pytest.param(case, id=f"{case['language']} {case['gloss'][:40]}") for case in CORPUS]
)
def test_the_labelled_texts_have_their_language(case: dict[str, str]) -> None:
    assert detect_language(case["text"]) == case["language"]


@pytest.mark.parametrize("language", NAMES)
def test_names_of_a_language_are_told_from_the_others(language: str) -> None:
    share, joined = NAMES[language]
    names = joined.split("|")
    right = [name for name in names if latin_language(name)[0] == language]
    assert len(right) >= share * len(names), set(names) - set(right)


@pytest.mark.parametrize(
    ("name", "language"),
    [
        ("Bundesverfassungsgericht", "de"),
        ("Oberlandesgericht", "de"),
        ("Feuerwehr", "de"),
        ("Umweltbundesamt", "de"),
        ("Spielberg", "en"),
        ("Johannesburg", "en"),
        ("Westminster", "en"),
        ("ist", "en"),
        ("N.O.C", "en"),
        ("Al Arabiya", "en"),
        ("El Watan", "en"),
        ("El Mundo", "es"),
        ("Lina ben Mhenni", "en"),
        ("Joseph Bin Sa66aM", "en"),
        ("Islam", "en"),
        ("France Inter", "fr"),
        ("Croix-Rouge", "fr"),
        ("AK Parti", "tr"),
    ],
)
def test_german_compounds_are_told_and_single_small_words_tell_nothing(name: str, language: str) -> None:
    assert latin_language(name)[0] == language


@pytest.mark.parametrize("language", ["en", "fr", "de", "es", "tr"])
def test_small_words_tell_the_language_of_an_article_as_its_letters_and_endings_do(
    language: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    texts = [case["text"] for case in CORPUS if case["language"] == language]
    assert texts
    quick = [detect_language(text) for text in texts]
    monkeypatch.setattr(latin_module, "_SURE_LEAD", 1_000)  # words: more than any text has
    assert quick == [detect_language(text) for text in texts]


def test_a_name_that_says_nothing_is_taken_for_english_without_certainty() -> None:
    language, confidence = latin_language("Zuckerberg")
    assert (language, confidence) == ("en", 0.6)


def test_arabic_names_with_foreign_letters_stay_arabic() -> None:
    assert arabic_script_language("رواية شفرة داڤنشي وجمهورية چاد")[0] == "ar"  # a novel, a republic


def test_langdetect_is_not_asked_about_arabic(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse() -> None:
        pytest.fail("an Arabic article does not need langdetect")

    monkeypatch.setattr(language_by_letters, "_profiles", refuse)
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


@pytest.mark.parametrize(
    ("text", "language"),
    [
        pytest.param(
            "shouq_kw_@ كتبت و@name إلى a@b.example", "ar", id="handles in both orders: she wrote to"
        ),
        pytest.param("#حلب_تحترق http://t.example/abc", "ar", id="nothing but a tag: Aleppo burns"),
        pytest.param("@name https://t.example/abc 12", "und", id="nothing but a handle and a link"),
    ],
)
def test_names_and_addresses_do_not_outvote_words(text: str, language: str) -> None:
    assert detect_language(text) == language


@pytest.mark.parametrize(
    ("text", "language"),
    [
        pytest.param(
            "وهتف المحتجون «مرگ بر دیکتاتور» في طهران، ثم رفعوا «زن، زندگی، آزادی»",
            "ar",
            id="Persian slogans in an Arabic report",
        ),
        pytest.param(
            "نقلت Frankfurter Allgemeine Zeitung عن مكتب Bundesverfassungsgericht أن القرار مؤجل",
            "ar",
            id="long German names in a short Arabic sentence",
        ),
        pytest.param(
            "أعلنت The Economist وFinancial Times أن Goldman Sachs وMorgan Stanley انسحبتا",
            "ar",
            id="more names than words: two papers announced that two banks withdrew",
        ),
        pytest.param(
            "Le Temps قالت إن مصرف «Crédit Agricole» مغلق",
            "ar",
            id="a name first: a paper said that a bank is shut",
        ),
        pytest.param(
            "كيفاش نقدر نخدم partout في l'administration sans piston",
            "ar",
            id="spoken Arabic mixed with French: how can I work everywhere",
        ),
        pytest.param(
            "Protesters Chant الشعب يريد إسقاط النظام in Damascus Square",
            "en",
            id="an English headline with a slogan: the people want to bring down the regime",
        ),
        pytest.param(
            "A spokesman of the Ministère des Affaires étrangères refused to comment on it.",
            "en",
            id="a French name with accents in an English sentence",
        ),
        pytest.param(
            'Crowds held "Je suis Charlie" up, and others "Pas en mon nom".', "en", id="French quotations"
        ),
        pytest.param(
            "Le porte-parole du Human Rights Watch a refusé de parler.", "fr", id="English in French"
        ),
        pytest.param("فاز بها أعوام 1958 و1962 و1970", "ar", id="'and' before figures is no Persian word"),
        pytest.param(
            "نهاية شهر العسل.. وما بعدها", "ar", id="the honeymoon's end: Arabic has such words too"
        ),
        pytest.param("Protesters chanted ارحل and يسقط in Tunis", "en", id="two Arabic words in English"),
        pytest.param("وزیر خارجه گفت «السلام علیکم» و رفت", "fa", id="an Arabic greeting in Persian"),
        pytest.param(
            'Crowds chanted "عيش، حرية، عدالة اجتماعية" in the square of Tahrir all night',
            "en",
            id="an Arabic slogan in English",
        ),
    ],
)
def test_quotations_and_long_names_do_not_change_the_language_around_them(text: str, language: str) -> None:
    assert detect_language(text) == language


@pytest.mark.parametrize("piece", ["a", "a@", "«ا", "é ", "و 1 ", "حلب a "])
def test_hostile_text_is_read_in_linear_time(
    piece: str, assert_linear: Callable[[Callable[[str], object], str, int], None]
) -> None:
    assert_linear(detect_language, piece, 20_000)
