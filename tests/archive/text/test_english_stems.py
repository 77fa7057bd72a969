"""English words that one stem brings together, and those that it must not."""

from itertools import product

import pytest

from archive.text import english
from archive.text.stemming import exceptions, stem

KEPT = [row.split() for row in english.KEPT_TOGETHER]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        pytest.param("syrian", "syria", id="a people and its country"),
        pytest.param("turks", "turkish", id="people and what is theirs"),
        pytest.param("emirati", "emirates", id="the Emirates"),
        pytest.param("gates", "gate", id="a name that is a plural"),
        pytest.param("labour", "labor", id="British and American"),
        pytest.param("organisations", "organized", id="a British noun and an American verb"),
        pytest.param("centre", "center", id="a centre"),
        pytest.param("programmes", "program", id="a programme"),
        pytest.param("septicaemia", "septicemia", id="an ae of medicine"),
        pytest.param("terrorism", "terrorists", id="what is done and who does it"),
        pytest.param("journalism", "journalist", id="a profession and who follows it"),
        pytest.param("fought", "fights", id="an irregular verb"),
        pytest.param("children", "child", id="an irregular plural"),
        pytest.param("cacti", "cactus", id="a Latin plural"),
        pytest.param("cameramen", "cameraman", id="men of a trade"),
        pytest.param("biggest", "bigger", id="two degrees"),
        pytest.param("happier", "happy", id="a comparative of -y"),
        pytest.param("panicked", "panics", id="a verb in -c"),
        pytest.param("thought", "thinking", id="a past that is a noun of the same"),
        pytest.param("goes", "gone", id="two forms of go"),
        pytest.param("gassed", "gas", id="an s doubled"),
        pytest.param("boycotted", "boycott", id="a verb that ends in a double consonant"),
        pytest.param("experienced", "experience", id="a verb that is a noun in -ence"),
        pytest.param("ngos", "ngo", id="an abbreviation in the plural"),
        pytest.param("menus", "menu", id="a noun in -u"),
    ],
)
def test_forms_of_one_word_meet(one: str, other: str) -> None:
    assert stem(one) == stem(other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("university", "universe"),
        ("organ", "organization"),
        ("import", "important"),
        ("internal", "international"),
        ("journal", "journalism"),
        ("protest", "protestant"),
        ("hospital", "hospitality"),
        ("several", "severe"),
        ("politics", "polite"),
        ("executive", "execution"),
        ("central", "center"),
        ("authority", "author"),
        ("polish", "poland"),
        ("tyre", "tire"),
        ("hamas", "hama"),
        ("abbas", "abba"),
        ("harris", "harry"),
        ("morales", "morals"),
        ("aires", "air"),
        ("waleed", "wales"),
        ("sunni", "sunny"),
        ("emirates", "emir"),
        ("accord", "according"),
        ("trafficking", "traffic"),
        ("stranger", "strange"),
        ("longer", "long"),
        ("lives", "life"),
        ("leaves", "leaf"),
        ("better", "good"),
        ("axes", "axis"),
    ],
)
def test_words_that_look_alike_stay_apart(one: str, other: str) -> None:
    assert stem(one) != stem(other)


@pytest.mark.parametrize("table", [english.PEOPLES, english.SPELLINGS], ids=["peoples", "spellings"])
def test_tables_are_sorted_and_lead_to_no_row_of_their_own(table: dict[str, str]) -> None:
    assert list(table) == sorted(table)
    assert not set(table) & set(table.values())


def test_words_kept_together_stand_in_one_row_only() -> None:
    words = [word for row in KEPT for word in row]
    assert len(words) == len(set(words))
    assert [row[0] for row in KEPT] == sorted(row[0] for row in KEPT)


@pytest.mark.parametrize("row", KEPT, ids=lambda row: row[0])
def test_words_kept_together_share_their_stem_with_no_other_of_these(row: list[str]) -> None:
    others = {stem(other[0]) for other in KEPT if other is not row}
    assert {stem(word) for word in row} == {row[0]}
    assert row[0] not in others


def test_no_table_takes_another_one_s_words_or_a_stop_word() -> None:
    british = {word + end for word, end in product(english.SPELLINGS, english.SPELLING_ENDINGS)}
    kept = {word for row in KEPT for word in row}
    assert not set(english.PEOPLES) & (set(english.IRREGULAR) | british | kept)
    assert not kept & (set(english.IRREGULAR) | british)
    assert not english.STOP_WORDS & exceptions().keys()
