"""What is spelled in several ways is found by each, on every engine: numbers, abbreviations, hamza."""

from collections.abc import Callable, Sequence

import pytest

from archive.engines.protocol import Engine, Entry, SearchRequest
from archive.query.compound_names import with_both_spellings
from archive.query.highlight import highlight_terms
from archive.query.nodes import Node
from archive.query.parser import parse_query
from archive.text.snippets import mark_title

EntryMaker = Callable[..., Entry]

SPELLINGS = [
    pytest.param(("25,000", "25000", "٢٥٬٠٠٠", "٢٥،٠٠٠", "٢٥٠٠٠", "25 000"), id="a number with thousands"),
    pytest.param(("1,250,000", "1250000", "١٬٢٥٠٬٠٠٠"), id="a number with millions"),
    pytest.param(("B.B.C.", "BBC", "bbc", "B.B.C"), id="an abbreviation"),
    pytest.param(("U.N.", "UN", "un"), id="an abbreviation that might be a word"),
    pytest.param(("C.I.A.", "CIA", "cia"), id="an abbreviation with common letters"),
    pytest.param(("أ.ف.ب", "ا.ف.ب.", "أ ف ب"), id="AFP"),
    pytest.param(("Covid-19", "Covid19", "COVID 19", "covid–19"), id="a name with a number"),
    pytest.param(("كوفيد-19", "كوفيد 19", "كوفيد١٩", "كوفيد ـ ١٩"), id="Covid-19"),
    pytest.param(("F-16", "F16", "F 16"), id="a letter and a number"),
    pytest.param(("إف-16", "اف ١٦", "إف16"), id="F-16"),
    pytest.param(("G20", "G-20", "G 20"), id="a letter and a number, joined"),
    pytest.param(("هيئة", "هيأة", "الهيئة", "الهيأة"), id="authority"),
    pytest.param(("مسؤول", "مسئول", "مسؤل", "مسءول", "المسئولين"), id="official"),
    pytest.param(("شؤون", "شئون", "الشئون", "شءون"), id="affairs"),
    pytest.param(("رؤوس", "رءوس", "رئوس"), id="heads"),
    pytest.param(("قرآن", "قرءان", "القرآن"), id="Quran"),
    pytest.param(("مسألة", "مسئلة"), id="question"),
    pytest.param(("شاطئ", "شاطىء", "الشاطيء"), id="shore"),
    pytest.param(("شيء", "شئ", "شىء"), id="thing"),
    pytest.param(("سيئ", "سيء", "سئ", "سيئة"), id="bad"),
    pytest.param(("جاؤوا", "جاءوا"), id="they came"),
    pytest.param(("ثلاثمائة", "ثلاثمئة"), id="three hundred"),
]


def asked(query: str) -> Node:
    return with_both_spellings(parse_query(query).root)


def found(engine: Engine, query: str) -> list[str]:
    return [hit.article.id for hit in engine.search(SearchRequest(query=asked(query))).hits]


@pytest.mark.parametrize("spellings", SPELLINGS)
def test_each_spelling_finds_all_others(engine: Engine, entry: EntryMaker, spellings: Sequence[str]) -> None:
    engine.write(
        [entry(f"here {each} there", article_id=f"{at}") for at, each in enumerate(spellings)]
        + [entry("nothing of it", article_id="other")]
    )
    ids = sorted(f"{at}" for at in range(len(spellings)))
    assert {each: sorted(found(engine, each)) for each in spellings} == dict.fromkeys(spellings, ids)


@pytest.mark.parametrize(
    ("one", "other"), [("U.S. troops", "US troops"), ("US troops", "U.S. troops")], ids=("apart", "joined")
)
def test_a_country_is_found_by_its_initials_beside_another_word(
    engine: Engine, entry: EntryMaker, one: str, other: str
) -> None:
    engine.write([entry(f"Some {other} left", article_id="meant"), entry("troops", article_id="other")])
    assert found(engine, one) == ["meant"]


@pytest.mark.parametrize(
    ("query", "body"),
    [
        pytest.param("U.S.", "He told us why", id="a country is no pronoun"),
        pytest.param("U.S. troops", "The troops told us why", id="nor is it beside another word"),
        pytest.param("p.m.", "PM meets king", id="the afternoon is no prime minister"),
        pytest.param("oil", "Section O.I.L. of the form", id="a word is no abbreviation"),
        pytest.param("3,5", "Bus 35", id="a decimal is no number"),
        pytest.param("1,2,3", "Room 123", id="a list is no number"),
        pytest.param("2016", "Sold 2,016 tickets", id="a year is no number of tickets"),
        pytest.param("25000", "On 25 May 000", id="the parts of a number stand side by side"),
        pytest.param("G20", "G and 20 others", id="a letter and its number stand side by side"),
        pytest.param("=BBC", "B.B.C. news", id="what is taken as written"),
        pytest.param("انتمائه", "انتمئه", id="his belonging is no hundred"),
    ],
)
def test_what_is_not_the_same_is_not_found(engine: Engine, entry: EntryMaker, query: str, body: str) -> None:
    engine.write([entry(body)])
    assert found(engine, query) == []


@pytest.mark.parametrize(
    ("query", "body"),
    [
        pytest.param('"25,000 men"', "Over 25000 men came", id="a number"),
        pytest.param('"US troops"', "Some U.S. troops left", id="a country"),
        pytest.param('"Covid19 vaccine"', "A Covid-19 vaccine", id="a name with a number"),
        pytest.param("title:25000", None, id="within a field"),
    ],
)
def test_spellings_meet_within_quotes_and_fields(
    engine: Engine, entry: EntryMaker, query: str, body: str | None
) -> None:
    meant = entry(body, article_id="meant") if body else entry("x", title="25,000 men", article_id="meant")
    engine.write([meant, entry("25,000 women", article_id="other")])
    assert found(engine, query) == ["meant"]


def test_what_is_excluded_is_excluded_in_each_spelling(engine: Engine, entry: EntryMaker) -> None:
    engine.write([entry("B.B.C. news"), entry("BBC news"), entry("Other news", article_id="other")])
    assert found(engine, "news -BBC") == ["other"]


@pytest.mark.parametrize(
    ("query", "text", "marked"),
    [
        pytest.param("25000", "Over 25,000 men", ["25", "000"], id="a number apart"),
        pytest.param("25,000", "نحو ٢٥٠٠٠ رجل", ["٢٥٠٠٠"], id="a number joined: some 25,000 men"),
        pytest.param("BBC", "The B.B.C. said", ["B", "B", "C"], id="initials"),
        pytest.param("U.S. troops", "US troops, he told us", ["US", "troops"], id="a country, no pronoun"),
        pytest.param("كوفيد19", "لقاح كوفيد-١٩ هنا", ["كوفيد", "١٩"], id="a Covid-19 vaccine"),
        pytest.param("شاطئ", "على الشاطىء هنا", ["الشاطىء"], id="on the shore"),
    ],
)
def test_the_other_spelling_is_marked(query: str, text: str, marked: list[str]) -> None:
    pieces = mark_title(text, highlight_terms(asked(query)))
    assert [piece.text for piece in pieces if piece.mark] == marked
