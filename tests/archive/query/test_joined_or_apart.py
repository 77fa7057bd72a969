"""Numbers, abbreviations and names with a number are looked for joined and apart."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from archive.query.explain import searched_as
from archive.query.joined_or_apart import as_in_dictionaries, other_ways, with_joined_and_apart, without_dots
from archive.query.nodes import And, ExactWord, Node, Not, Or, Phrase, Word
from archive.query.parser import parse_query


def both_ways(query: str) -> Node:
    return with_joined_and_apart(parse_query(query).root)


@pytest.mark.parametrize(
    ("typed", "other"),
    [
        pytest.param("25,000", "25000", id="thousands, with a comma"),
        pytest.param("25000", "25,000", id="thousands, without"),
        pytest.param("1,250,000", "1250000", id="a million and more"),
        pytest.param("1250000", "1,250,000", id="a million and more, in a row"),
        pytest.param("٢٥٬٠٠٠", "٢٥٠٠٠", id="Arabic figures with their own separator"),
        pytest.param("٢٥،٠٠٠", "٢٥٠٠٠", id="Arabic figures with an Arabic comma"),
        pytest.param("٢٥٠٠٠", "25,000", id="Arabic figures in a row"),
        pytest.param("12,500-strong", "12500-strong", id="a number in a word"),
        pytest.param("2000", "2,000", id="a round year is as often a number"),
        pytest.param("B.B.C.", "BBC", id="initials"),
        pytest.param("b.b.c", "bbc", id="initials in small letters"),
        pytest.param("BBC", "B.B.C.", id="an abbreviation in capitals"),
        pytest.param("bbc", "B.B.C.", id="an abbreviation without a vowel"),
        pytest.param("cia", "C.I.A.", id="an abbreviation that is known"),
        pytest.param("US", "U.S.", id="a country in capitals"),
        pytest.param("U.S.-led", "US-led", id="initials in a longer word"),
        pytest.param("J.K.", "JK", id="the initials of a name"),
        pytest.param("Covid-19", "Covid19", id="a name with a number"),
        pytest.param("Covid19", "Covid-19", id="a name with a number, joined"),
        pytest.param("كوفيد-١٩", "كوفيد١٩", id="Covid-19"),
        pytest.param("كوفيد١٩", "كوفيد-١٩", id="Covid19"),
        pytest.param("إف-16", "إف16", id="F-16"),
        pytest.param("G20", "G-20", id="a letter and a number"),
        pytest.param("S-300", "S300", id="a letter and a larger number"),
    ],
)
def test_it_has_another_way_to_be_written(typed: str, other: str) -> None:
    assert other_ways(typed) == (other,)


@pytest.mark.parametrize(
    "typed",
    [
        pytest.param("3,5", id="a decimal"),
        pytest.param("٣٫٥", id="a decimal in Arabic figures"),
        pytest.param("1,2,3", id="a list"),
        pytest.param("3,500,2", id="a list of which one part has three figures"),
        pytest.param("25,0000", id="four figures behind a comma"),
        pytest.param("25,000.50", id="thousands with a fraction"),
        pytest.param("2016", id="a year"),
        pytest.param("٢٠١٦", id="a year in Arabic figures"),
        pytest.param("1436", id="a year of the Hijra"),
        pytest.param("2016-05-23", id="a date"),
        pytest.param("23/5/2016", id="a date with strokes"),
        pytest.param("2016-17", id="a season"),
        pytest.param("2-1", id="a score"),
        pytest.param("10:30", id="a time"),
        pytest.param("192.168.1.100", id="an address"),
        pytest.param("0096170123456", id="a telephone number"),
        pytest.param("U.S.", id="what would be a pronoun"),
        pytest.param("us", id="a pronoun"),
        pytest.param("W.H.O.", id="what would ask for somebody"),
        pytest.param("p.m.", id="the afternoon is no prime minister"),
        pytest.param("PM", id="a prime minister is no afternoon"),
        pytest.param("oil", id="a short word"),
        pytest.param("Dr", id="a title"),
        pytest.param("XLIX", id="a Roman number"),
        pytest.param("t.co", id="an address of the web"),
        pytest.param("أ.ف.ب", id="AFP, of which nobody makes a word"),
        pytest.param("H1N1", id="letters and figures in turn"),
        pytest.param("20th", id="an ordinal"),
        pytest.param("F-16s", id="several"),
        pytest.param("al-Asad", id="a name with a hyphen"),
    ],
)
def test_it_has_no_other_way_to_be_written(typed: str) -> None:
    assert other_ways(typed) == ()


def test_a_word_is_looked_for_as_typed_and_side_by_side_in_the_same_field() -> None:
    assert both_ways("title:25000") == Or((Word("25000", "title"), ExactWord("25,000", "title")))


@pytest.mark.parametrize(
    ("typed", "joined"),
    [
        pytest.param("25 000", ExactWord("25000"), id="thousands with a blank"),
        pytest.param("F 16", ExactWord("F16"), id="a letter and a number"),
        pytest.param("إف 16", ExactWord("إف16"), id="F 16"),
        pytest.param("Covid 19", ExactWord("Covid19"), id="a name known by its number"),
        pytest.param("كوفيد 19", ExactWord("كوفيد19"), id="Covid 19"),
        pytest.param("U.S. troops", Phrase("US troops"), id="what is no pronoun beside another word"),
    ],
)
def test_two_words_are_looked_for_together_too(typed: str, joined: Node) -> None:
    one, other = (Word(text) for text in typed.split())
    assert both_ways(typed) == Or((And((one, other)), joined))


@pytest.mark.parametrize(
    "typed",
    [
        pytest.param("top 10", id="a word before a number"),
        pytest.param("May 2016", id="a month and a year"),
        pytest.param("2016 10", id="two numbers"),
        pytest.param("Bashar Assad", id="two names"),
        pytest.param("title:F 16", id="in different fields"),
        pytest.param("F of 16", id="with a word between them"),
    ],
)
def test_two_words_that_are_nothing_together_stay_two(typed: str) -> None:
    assert both_ways(typed) == parse_query(typed).root


def test_one_word_sufficing_what_two_make_suffices_too() -> None:
    tree = with_joined_and_apart(parse_query("Covid 19 Beirut", match="any").root)
    assert tree == Or((Word("Covid"), Word("19"), Word("Beirut"), ExactWord("Covid19")))


def test_the_words_of_quotes_are_looked_for_in_both_ways() -> None:
    assert both_ways('"US troops"') == Or((Phrase("US troops"), Phrase("U.S. troops")))
    assert both_ways('"25,000 men"~2') == Or((Phrase("25,000 men", 2), Phrase("25000 men", 2)))


def test_what_is_excluded_is_excluded_in_both_ways() -> None:
    assert both_ways("-BBC") == Not(Or((Word("BBC"), ExactWord("B.B.C."))))


@pytest.mark.parametrize("typed", ["=BBC", "BBC*", "#G20", "lang:en", "date:2016-05"])
def test_what_is_taken_as_written_stays(typed: str) -> None:
    assert both_ways(typed) == parse_query(typed).root


def test_the_other_way_is_listed_as_searched() -> None:
    assert searched_as(both_ways("25,000 troops")) == ("25,000", "25000", "troops")


def test_abbreviations_are_looked_up_without_their_dots_and_numbers_behind_a_hyphen() -> None:
    assert [as_in_dictionaries(each) for each in ("U.N.", "covid19", "news")] == ["UN", "covid-19", "news"]
    assert without_dots("U.S.") == "U.S."


@given(st.text(st.sampled_from("Uu.s16,٬٢0 -–BcovidOR()\"=ك'"), max_size=60))
def test_no_query_is_too_much_and_twice_is_as_once(text: str) -> None:
    once = both_ways(text)
    assert searched_as(with_joined_and_apart(once)) == searched_as(once)
