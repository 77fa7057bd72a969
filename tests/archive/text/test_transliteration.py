"""A name of one script is met in the spellings of the other, and common words that sound alike are not."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from archive.text.analyzer import fold
from archive.text.transliteration import LONGEST, LONGEST_PATTERN, spellings

NAMES = [
    ("Vidal", "فيدال"),
    ("Silva", "سيلفا"),
    ("Keita", "كيتا"),
    ("Diallo", "ديالو"),
    ("Pluto", "بلوتو"),
    ("Bianchi", "بيانكي"),
    ("Navas", "نافاس"),
    ("Gotze", "غوتزه"),
    ("Hubble", "هابل"),
    ("Macaulay", "ماكولاي"),
    ("Jovetic", "يوفيتيتش"),
    ("Katyusha", "كاتيوشا"),
    ("Kowalski", "كوفالسكي"),
    ("Watanabe", "واتانابي"),
    ("Okonkwo", "أوكونكو"),
    ("Adebayo", "أديبايو"),
    ("Zhukov", "جوكوف"),
    ("Yilmaz", "يلماز"),
    ("Lacouture", "لاكوتور"),
    ("Guardiola", "غارديولا"),
    ("Zuckerberg", "زكربرج"),
    ("Spencer", "سبنسر"),
    ("Schumacher", "شوماخر"),
    ("Blake", "بليك"),
    ("Fehrenbach", "فيرنباخ"),
]

LIKE_LATIN = [
    ("Vidal", "أفضل", "better"),
    ("Navas", "نفس", "self"),
    ("Damon", "الضمان", "security"),
    ("Bikel", "بكل", "with every"),
    ("Macaulay", "المقاول", "the contractor"),
    ("Turan", "الطيران", "aviation"),
    ("Lacouture", "لأكثر", "for more"),
    ("Gotze", "اجتياز", "passing"),
    ("Bianchi", "بإنشاء", "by founding"),
    ("Cannes", "الكنائس", "the churches"),
    ("Walcott", "العلاقات", "relations"),
    ("Walcott", "وألقت", "and threw"),
    ("Patrick", "بطريقه", "in his way"),
    ("Minsk", "منسق", "coordinator"),
    ("Hello", "الأهلي", "national"),
    ("Hungary", "الحنجرة", "the throat"),
    ("Boston", "باستثناء", "except"),
    ("Minsk", "مناسك", "rites"),
    ("Mannheim", "منهم", "of them"),
]

LIKE_ARABIC = [
    ("from", "فيرما", "Verma"),
    ("firm", "فيرما", "Verma"),
    ("towards", "تاردس", "Tardis"),
    ("between", "بايتون", "Payton"),
    ("senior", "إيسنر", "Isner"),
    ("lengthen", "ويلنغتون", "Wellington"),
    ("change", "غيرتون", "Gerton"),
    ("meaning", "مانينغ", "Manning"),
]


def is_met(name: str, other: str) -> bool:
    pattern = spellings(fold(name))
    return bool(pattern) and re.fullmatch(pattern, fold(other)) is not None


@pytest.mark.parametrize(("latin", "arabic"), NAMES, ids=[latin for latin, _ in NAMES])
def test_a_latin_name_is_met_in_arabic_letters(latin: str, arabic: str) -> None:
    assert is_met(latin, arabic)
    assert is_met(latin, f"و{arabic}")  # and


BOTH_WAYS = [pair for pair in NAMES if pair[0] != "Fehrenbach"]


@pytest.mark.parametrize(("latin", "arabic"), BOTH_WAYS, ids=[latin for latin, _ in BOTH_WAYS])
def test_an_arabic_name_is_met_in_latin_letters(latin: str, arabic: str) -> None:
    assert is_met(arabic, latin)


@pytest.mark.parametrize(
    ("name", "word"),
    [pytest.param(name, word, id=f"{name}, {meaning}") for name, word, meaning in LIKE_LATIN]
    + [pytest.param(name, word, id=f"{meaning}, {word}") for word, name, meaning in LIKE_ARABIC],
)
def test_a_common_word_of_the_same_consonants_is_not_met(name: str, word: str) -> None:
    assert not is_met(name, word)


@pytest.mark.parametrize(
    ("name", "written"),
    [
        pytest.param("Ghannouchi", "الغنوشي", id="the article"),
        pytest.param("Zuckerberg", "لزوكربيرغ", id="to Zuckerberg"),
        pytest.param("Rostami", "رستمي", id="two short vowels left out"),
        pytest.param("Shirazi", "بالشيرازي", id="by the Shirazi"),
    ],
)
def test_a_name_is_met_behind_clitics(name: str, written: str) -> None:
    assert is_met(name, written)


@pytest.mark.parametrize(
    "word", ["", "o", "qtr", "aeiou", "u2", "x" * (LONGEST + 1), "дом", "مم", "واو", "حزب", "ab12cd"]
)
def test_what_is_no_likely_name_has_no_pattern(word: str) -> None:
    assert spellings(word) == ""


words = st.one_of(
    st.text(max_size=60),
    st.text(st.sampled_from("abcdefghijklmnopqrstuvwxyz"), max_size=30),
    st.text(st.sampled_from("ابتثجحخدذرزسشصضطظعغفقكلمنهويءئؤ"), max_size=30),
)


@given(words)
def test_any_word_gives_a_pattern_of_few_characters_that_all_engines_read(word: str) -> None:
    pattern = spellings(fold(word))
    re.compile(pattern)
    assert len(pattern) <= LONGEST_PATTERN
    assert re.fullmatch(r"[\w\[\]()|?]*", pattern)


PLAIN = dict(zip("abdfilmnorstuz", "ابدفيلمنورستوز", strict=True))
"""Letters that are written one way."""


@given(st.lists(st.tuples(st.sampled_from("bdflmnrstz"), st.sampled_from("aiou")), min_size=3, max_size=6))
def test_a_name_is_met_as_it_is_plainly_spelled(syllables: list[tuple[str, str]]) -> None:
    latin = "".join(consonant + vowel for consonant, vowel in syllables)
    arabic = "".join(PLAIN[letter] for letter in latin)
    if len({consonant for consonant, _ in syllables}) > 2:
        assert is_met(latin, arabic)
        assert is_met(arabic, latin)
