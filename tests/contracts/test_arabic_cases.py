"""The twenty things that readers of Arabic complain about in other systems, by number, each with its gloss.

The list and where each complaint was made: ``docs/query-language.md`` tells readers what to expect instead.
"""

from collections.abc import Callable

import pytest

from archive.engines.protocol import Engine, Entry, SearchRequest
from archive.query.highlight import highlight_terms
from archive.query.parser import parse_query
from archive.text.snippets import mark_title

EntryMaker = Callable[..., Entry]

MATCHES = [
    pytest.param("أرز بسمتي", "ارز بسمتي", id="1 basmati rice: hamza"),
    pytest.param("ادارة", "إدارة", id="1 administration: hamza below"),
    pytest.param("اسفي", "آسفي", id="2 Safi: madda"),
    pytest.param("مَرَّاكُش", "مراكش", id="2 Marrakesh: marks typed apart"),
    pytest.param("الشعب", "الشّعب", id="3 the people: doubled consonant"),
    pytest.param("كتب", "كَتَبَ", id="3 wrote: vowel marks"),
    pytest.param("شابوص", "شـابوص", id="4 Chabous: tatweel"),
    pytest.param("الدورى", "الدوري", id="5 the league: final ya"),
    pytest.param("مجاورة", "المجاورة", id="6 neighbouring: article"),
    pytest.param("دمج", "بدمج", id="6 merging: bare clitic"),
    pytest.param("الصبر", "بالصبر", id="6 patience: clitic and article"),
    pytest.param("بيروت", "لبيروت", id="6 to Beirut"),
    pytest.param("بمدينة", "مدينة", id="6 in a city, asked with its clitic"),
    pytest.param("وزير", "الوزير", id="11 minister: a waw of its own"),
    pytest.param("وكالة", "الوكالة", id="11 agency: a waw of its own"),
    pytest.param("أحم*", "احمد", id="13 a beginning: Ahmad"),
    pytest.param("بيروت*", "بيروت", id="13 a beginning: Beirut"),
    pytest.param("علی", "على علي", id="14 Ali: Persian ya"),
    pytest.param("کتاب", "كتاب", id="14 book: Persian kaf"),
    pytest.param("الاستراتيجيات", "ﺍﻻﺳﺘﺮﺍﺗﻴﺠﻴﺎﺕ", id="15 strategies: presentation forms"),
    pytest.param("2024", "عام ٢٠٢٤", id="16 year 2024: Arabic-Indic digits"),
    pytest.param("٢٠٢٤", "۲۰۲۴", id="16 2024: Persian digits"),
    pytest.param("\u200f\u2067بيروت\u200e", "بي\u200cروت", id="17 Beirut: invisible characters"),
    pytest.param("انفجار بيروت", "#انفجار_بيروت", id="18 Beirut explosion: a hashtag's words"),
    pytest.param('"لا سلام"', "قال لا سلام بعد اليوم", id="19 no peace: a stop word in quotes"),
    pytest.param("الجمهوريه~", "الجمهورية", id="20 republic: nearly"),
]

MISSES = [
    pytest.param("بانيا", "البانيا", id="7 Albania is not Bania"),
    pytest.param("لبنان", "اللبن", id="12 Lebanon is not yoghurt"),
    pytest.param("البحرين", "البحر", id="12 Bahrain is not the sea"),
    pytest.param("اليونان", "يونيو", id="12 Greece is not June"),
    pytest.param("كانون", "كان", id="12 December is not was"),
    pytest.param('"لا سلام"', "سلام", id="19 no peace is not peace"),
    pytest.param('"apple oranges"', "apple and oranges", id="19 words in quotes stand side by side"),
]


def finds(engine: Engine, query: str) -> bool:
    return engine.search(SearchRequest(query=parse_query(query).root)).total > 0


@pytest.mark.parametrize(("query", "body"), MATCHES)
def test_it_is_found(engine: Engine, entry: EntryMaker, query: str, body: str) -> None:
    engine.write([entry(body, language="ar")])
    assert finds(engine, query)


@pytest.mark.parametrize(("query", "body"), MISSES)
def test_it_is_not_found(engine: Engine, entry: EntryMaker, query: str, body: str) -> None:
    engine.write([entry(body, language="ar")])
    assert not finds(engine, query)


@pytest.mark.parametrize(
    ("query", "first", "second"),
    [
        pytest.param("علي", "خرج علي من البيت", "خرج على عجل", id="5 Ali before on"),
        pytest.param("مالي", "رئيس مالي الجديد", "المال العام الجديد", id="12 Mali before money"),
        pytest.param("كَتَبَ", "كَتَبَ رسالة قصيرة", "كتب رسالة قصيرة", id="3 wrote, with its marks"),
        pytest.param("كُتُب", "كُتُب جديدة هنا", "كَتَبَ جديدة هنا", id="3 books, not wrote, by the marks"),
    ],
)
def test_the_nearer_spelling_ranks_first(
    engine: Engine, entry: EntryMaker, query: str, first: str, second: str
) -> None:
    engine.write([entry(second, article_id="second"), entry(first, article_id="first")])
    hits = engine.search(SearchRequest(query=parse_query(query).root)).hits
    assert hits[0].article.id == "first"


@pytest.mark.parametrize(
    ("query", "text", "marked"),
    [
        pytest.param("الباقين", "الرجال الباقين في الدار", ["الباقين"], id="8 not every article is marked"),
        pytest.param("نبات", "كُتَّاَبْ بيوت نبات ثمار", ["نبات"], id="9 the mark is not shifted by vowels"),
        pytest.param("كتاب", "والكُتَّاب هنا", ["والكُتَّاب"], id="10 whole words are marked"),
    ],
)
def test_the_right_words_are_marked(query: str, text: str, marked: list[str]) -> None:
    pieces = mark_title(text, highlight_terms(parse_query(query).root))
    assert [piece.text for piece in pieces if piece.mark] == marked
