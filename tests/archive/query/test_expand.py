"""The other language in the tree: which words get which alternatives, and which stay as they were typed."""

from pathlib import Path

import pytest

from archive.lexicon.lexicon import Lexicon, open_lexicon
from archive.query.expand import SOUND, TRANSLATION, expand
from archive.query.explain import searched_as
from archive.query.nodes import And, ExactWord, Node, Not, Or, Phrase, Word
from archive.query.parser import parse_query
from archive.settings import Settings
from archive.text.analyzer import fold


@pytest.fixture(scope="module")
def lexicon(tmp_path_factory: pytest.TempPathFactory) -> Lexicon:
    return open_lexicon(Settings(data=tmp_path_factory.mktemp("lexicon"), dictionaries=()))


def alternatives(node: Node) -> set[str]:
    assert isinstance(node, Word)
    return {fold(alternative.text) for alternative in node.alternatives}


@pytest.mark.parametrize(
    ("word", "translation"),
    [
        pytest.param("siege", "حصار", id="siege"),
        pytest.param("حصار", "siege", id="siege, from Arabic"),
        pytest.param("والحصار", "siege", id="and the siege"),
        pytest.param("elections", "انتخاب", id="a plural: elections"),
        pytest.param("Aleppo", "حلب", id="a city: Aleppo"),
        pytest.param("الأردن", "jordan", id="a country: Jordan"),
    ],
)
def test_a_word_gets_its_translations(lexicon: Lexicon, word: str, translation: str) -> None:
    found = alternatives(expand(Word(word), lexicon))
    assert any(translation in each for each in found), found


def test_alternatives_are_weighed_below_the_word_by_their_language(lexicon: Lexicon) -> None:
    word = expand(Word("siege"), lexicon)
    assert isinstance(word, Word)
    assert all(0 < each.weight <= TRANSLATION["ar"] * max(1, SOUND) for each in word.alternatives)


def test_a_name_that_no_dictionary_knows_is_looked_for_by_its_sound(lexicon: Lexicon) -> None:
    word = expand(Word("Krzmanovik"), lexicon)
    assert isinstance(word, Word)
    assert [each.origin for each in word.alternatives] == ["sound"]


def test_a_short_word_is_not_looked_for_by_its_sound(lexicon: Lexicon) -> None:
    word = expand(Word("bread"), lexicon)
    assert isinstance(word, Word)
    assert "sound" not in {each.origin for each in word.alternatives}


def test_a_phrase_is_translated_as_one_and_its_words_too(lexicon: Lexicon) -> None:
    expanded = expand(And((Word("prime"), Word("minister"))), lexicon)
    assert isinstance(expanded, And)
    (either,) = expanded.children
    assert isinstance(either, Or)
    apart, together = either.children
    assert isinstance(apart, And)
    assert isinstance(together, Word)
    assert together.text == "prime minister"
    assert fold("رئيس الوزراء") in alternatives(together)


@pytest.mark.parametrize(
    ("query", "meant", "other"),
    [
        pytest.param("field marshal", None, "حقل", id="field marshal: no field of crops"),
        pytest.param("cold war", "بارد", "برد", id="cold war: cold, but no frost"),
        pytest.param("food prices", "طعام", "مأكل", id="food prices: another word for food"),
        pytest.param("hunger strike", None, "جوع", id="hunger strike: called strike from food"),
        pytest.param("stock market", "سهم", "مخزون", id="stock market: shares, no store"),
        pytest.param("رئيس الوزراء", None, "boss", id="prime minister: no boss"),
        pytest.param("حقوق الإنسان", "right", "law", id="human rights: rights, no law"),
    ],
)
def test_a_word_of_a_phrase_means_what_it_means_in_the_phrase_s_translation(
    lexicon: Lexicon, query: str, meant: str | None, other: str
) -> None:
    expanded = expand(parse_query(query).root, lexicon)
    assert isinstance(expanded, And)
    (either,) = expanded.children
    assert isinstance(either, Or)
    apart = either.children[0]
    assert isinstance(apart, And)
    found = alternatives(apart.children[0])
    assert fold(other) not in found
    assert meant is None or fold(meant) in found


@pytest.mark.parametrize(
    "node",
    [ExactWord("siege"), Phrase("siege of Aleppo"), Not(Word("siege"))],
    ids=["as written", "in quotes", "excluded"],
)
def test_what_was_meant_exactly_stays_as_it_was_typed(lexicon: Lexicon, node: Node) -> None:
    assert expand(node, lexicon) == node


def test_a_word_of_no_letters_stays(lexicon: Lexicon) -> None:
    assert expand(Word("…"), lexicon) == Word("…")


def test_any_query_can_be_expanded(lexicon: Lexicon, repository: Path) -> None:
    for line in (repository / "docs" / "query-language.md").read_text(encoding="utf-8").splitlines():
        expand(parse_query(line).root, lexicon)


@pytest.mark.parametrize("query", ["من هو", "في", "to be", "who", "the"])
def test_a_query_of_stop_words_stays_in_its_language(lexicon: Lexicon, query: str) -> None:
    tree = parse_query(query).root
    assert expand(tree, lexicon) == tree


@pytest.mark.parametrize(
    ("query", "translation"),
    [
        pytest.param("Decisive Storm", fold("عاصفة الحزم"), id="Decisive Storm"),
        pytest.param("إعادة الأمل", "restoring hope", id="Restoring Hope"),
        pytest.param("Islamic State", "داعش", id="the Islamic State"),
        pytest.param("US Army", fold("الجيش الأمريكي"), id="the US Army"),
    ],
)
def test_a_name_of_several_words_is_translated_as_a_whole_only(
    lexicon: Lexicon, query: str, translation: str
) -> None:
    expanded = expand(parse_query(query).root, lexicon)
    assert isinstance(expanded, And)
    (either,) = expanded.children
    assert isinstance(either, Or)
    apart, together = either.children
    assert translation in alternatives(together)
    assert isinstance(apart, And)
    assert not any(alternatives(word) for word in apart.children)


def test_us_in_capitals_is_a_country_beside_other_words(lexicon: Lexicon) -> None:
    expanded = expand(parse_query("US troops").root, lexicon)
    assert isinstance(expanded, And)
    assert fold("الولايات المتحدة") in alternatives(expanded.children[0])


@pytest.mark.parametrize(
    ("query", "translation"),
    [
        pytest.param("U.N.", "الأمم المتحدة", id="the United Nations"),
        pytest.param("A.U.", "الاتحاد الأفريقي", id="the African Union, of which A is no article"),
        pytest.param("A.I.", "ذكاء اصطناعي", id="what is all stop words without its dots"),
        pytest.param("U.S.", "الولايات المتحدة", id="a country that keeps its dots"),
        pytest.param("covid19", "كوفيد", id="Covid with its number joined"),
    ],
)
def test_an_abbreviation_is_looked_up_as_dictionaries_have_it(
    lexicon: Lexicon, query: str, translation: str
) -> None:
    assert fold(translation) in alternatives(expand(parse_query(query).root, lexicon))


@pytest.mark.parametrize(
    ("query", "word", "rest"),
    [
        pytest.param("بدمج", "بدمج", "دمج", id="by merging"),
        pytest.param("بحزب الله", "بحزب", "حزب", id="by the party of God: within a name"),
    ],
)
def test_three_letters_behind_a_clitic_are_looked_for_too(
    lexicon: Lexicon, query: str, word: str, rest: str
) -> None:
    listed = searched_as(expand(parse_query(query).root, lexicon))
    assert word in listed
    assert rest in listed


@pytest.mark.parametrize("word", ["كمال", "بريد", "فهد", "لعب"])  # Kamal, mail, Fahd, he played
def test_a_word_that_is_known_is_not_cut(lexicon: Lexicon, word: str) -> None:
    assert word[1:] not in searched_as(expand(Word(word), lexicon))
