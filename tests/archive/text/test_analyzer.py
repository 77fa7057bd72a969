"""Folding and the four ways a word is kept, case by case as readers of Arabic have asked for them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from archive.text.analyzer import analyze, fold, folded_words, hashtag_key

ARABIC_TEXT = st.text(
    st.one_of(
        st.sampled_from("ابتثجحخدذرزسشصضطظعغفقكلمنهويءآأإةىئؤ پچژڤگکی"),
        st.sampled_from("\u064b\u064e\u0651\u0670\u0640\u200c\u200f\u202e\u0654 _#@.،٠١٢۳"),
        st.characters(),
    )
)

# What a reader types, what stands in the article, and what makes them the same.
SAME = [
    ("أرز", "ارز", "rice: hamza on the alef"),
    ("ادارة", "إدارة", "administration: hamza below the alef"),
    ("اسفي", "آسفي", "Safi: madda"),
    ("اسفي", "ا\u0653سفي", "Safi: madda typed apart"),
    ("مراكش", "مَرَّاكُش", "Marrakesh: vowel marks"),
    ("الشعب", "الشّعب", "the people: doubled consonant"),
    ("شابوص", "شـابوص", "Chabous: tatweel"),
    ("الدورى", "الدوري", "the league: alef maqsura"),
    ("مدرسة", "مدرسه", "school: ta marbuta"),
    ("علی", "علي", "Ali: Persian ya"),
    ("کتاب", "كتاب", "book: Persian kaf"),
    ("ڤيينا", "فيينا", "Vienna: borrowed letter"),
    ("الاستراتيجيات", "ﺍﻻﺳﺘﺮﺍﺗﻴﺠﻴﺎﺕ", "strategies: presentation forms of a PDF"),
    ("2024", "٢٠٢٤", "digits: Arabic-Indic"),
    ("2024", "۲۰۲۴", "digits: Persian"),
    ("بيروت", "بي\u200cروت", "Beirut: zero width non-joiner"),
    ("بيروت", "\u2067بيروت\u2069", "Beirut: bidi isolates"),
    ("مؤتمر", "مو\u0654تمر", "conference: hamza typed apart"),
    ("رئيس", "ري\u0654يس", "president: hamza typed apart"),
    ("هذا", "هٰذا", "this: dagger alef"),
    ("Muller", "Müller", "German umlaut"),
    ("cafe", "cafe\u0301", "accent typed apart"),
    ("istanbul", "İSTANBUL", "Turkish capital"),
    ("tag", "Ｔａｇ", "fullwidth letters"),
    ("strasse", "Straße", "sharp s"),
]


@pytest.mark.parametrize(("typed", "written"), [pytest.param(a, b, id=gloss) for a, b, gloss in SAME])
def test_spellings_that_readers_take_for_the_same_fold_to_the_same(typed: str, written: str) -> None:
    assert fold(typed) == fold(written)


def test_a_square_stays_a_square() -> None:
    assert fold("x²") == "x²"


@pytest.mark.parametrize(
    ("bare", "inflected"),
    [
        pytest.param("مجاورة", "المجاورة", id="neighbouring and the neighbouring"),
        pytest.param("صبر", "بالصبر", id="patience and with the patience"),
        pytest.param("وزير", "الوزير", id="minister and the minister: a waw of its own"),
        pytest.param("وكالة", "الوكالة", id="agency and the agency: a waw of its own"),
        pytest.param("وطني", "الوطنية", id="national and the national: a waw of its own"),
        pytest.param("وفاة", "الوفاة", id="death and the death: a waw of its own"),
        pytest.param("لبنان", "اللبنانية", id="Lebanon and the Lebanese"),
        pytest.param("البحرين", "بحريني", id="Bahrain and Bahraini"),
        pytest.param("تلفزيون", "التلفزيوني", id="television and of the television"),
        pytest.param("elections", "election", id="English plural"),
        pytest.param("flooding", "floods", id="English endings"),
        pytest.param("children", "child", id="an irregular plural"),
        pytest.param("said", "saying", id="an irregular past"),
    ],
)
def test_forms_of_one_word_share_their_stem(bare: str, inflected: str) -> None:
    assert analyze(bare).stem == analyze(inflected).stem


@pytest.mark.parametrize(
    ("one", "other"),
    [
        pytest.param("لبنان", "اللبن", id="Lebanon is not yoghurt"),
        pytest.param("البحرين", "البحر", id="Bahrain is not the sea"),
        pytest.param("اليونان", "يونيو", id="Greece is not June"),
        pytest.param("كانون", "كان", id="December is not was"),
        pytest.param("بانيا", "البانيا", id="Bania is not Albania as written"),
    ],
)
def test_different_words_keep_different_forms(one: str, other: str) -> None:
    assert analyze(one).exact != analyze(other).exact
    if one != "بانيا":
        assert analyze(one).stem != analyze(other).stem


@pytest.mark.parametrize(
    ("arabic", "english"),
    [
        pytest.param("زوكربيرغ", "Zuckerberg", id="Zuckerberg"),
        pytest.param("غوارديولا", "Guardiola", id="Guardiola"),
        pytest.param("كازاخستان", "Kazakhstan", id="Kazakhstan"),
        pytest.param("تشرشل", "Churchill", id="Churchill"),
        pytest.param("مكسيكو", "Mexico", id="Mexico"),
    ],
)
def test_a_name_sounds_the_same_in_both_scripts(arabic: str, english: str) -> None:
    assert analyze(arabic).sound == analyze(english).sound != ()


def test_a_short_word_has_no_sound() -> None:
    assert analyze("في إلى to at").sound == ()


def test_grams_are_the_three_letter_runs_of_the_folded_word() -> None:
    assert analyze("إدارة").gram == ("ادا", "دار", "اره")


def test_the_words_of_a_hashtag_are_words() -> None:
    assert analyze("#حلب_تحترق").exact == ("حلب", "تحترق")  # Aleppo is burning


@pytest.mark.parametrize("spelling", ["حلب_تحترق", "#حلب_تحترق", "حلبـتحترق", "حَلب_تَحترق", "حلبتحترق"])
def test_all_spellings_of_a_hashtag_have_one_key(spelling: str) -> None:
    assert hashtag_key(spelling) == "حلبتحترق"  # Aleppo is burning


def test_offsets_lead_back_to_vocalised_words() -> None:
    text = "كُتَّابْ بيوت نَبات ثمار"  # writers, houses, plants, fruit
    assert [text[word.start : word.end] for word in folded_words(text)] == text.split()


def test_offsets_lead_to_each_word_of_a_hashtag() -> None:
    text = "في #حلب_تحترق اليوم"  # in (Aleppo is burning) today
    assert [text[word.start : word.end] for word in folded_words(text)] == ["في", "حلب", "تحترق", "اليوم"]


@given(ARABIC_TEXT)
def test_folding_is_stable(text: str) -> None:
    assert fold(fold(text)) == fold(text)


@given(ARABIC_TEXT)
def test_words_and_offsets_agree_with_the_tokens(text: str) -> None:
    words = folded_words(text)
    assert tuple(word.text for word in words) == analyze(text).exact
    assert all(0 <= word.start < word.end <= len(text) for word in words)


@given(ARABIC_TEXT)
def test_each_word_has_one_stem(text: str) -> None:
    tokens = analyze(text)
    assert len(tokens.stem) == len(tokens.exact)
