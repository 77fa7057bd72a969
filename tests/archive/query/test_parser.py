"""What each piece of the query language is parsed into."""

import pytest

from archive.query.nodes import (
    And,
    Everything,
    ExactWord,
    Fuzzy,
    KeywordIs,
    Node,
    Not,
    Or,
    Phrase,
    Prefix,
    PublishedBetween,
    Word,
)
from archive.query.parser import Match, parse_query

SIEGE, ALEPPO, HOMS = Word("حصار"), Word("حلب"), Word("حمص")


def root_of(text: str, match: Match = "normal") -> Node:
    return parse_query(text, match=match).root


def understood(text: str) -> Node:
    """The tree of a text that gives no cause for complaint."""
    parsed = parse_query(text)
    assert parsed.notices == ()
    return parsed.root


@pytest.mark.parametrize(
    ("text", "root"),
    [
        pytest.param("حلب", ALEPPO, id="Aleppo"),
        pytest.param("  حصار   حلب ", And((SIEGE, ALEPPO)), id="siege Aleppo, with blanks"),
        pytest.param("حلب حلب", ALEPPO, id="a word said twice"),
        pytest.param("حصار، حلب", And((SIEGE, ALEPPO)), id="Arabic comma"),
        pytest.param("حصار؛حلب", And((SIEGE, ALEPPO)), id="Arabic semicolon without a blank"),
        pytest.param("حلب؟", ALEPPO, id="Arabic question mark"),
        pytest.param("(حلب).", ALEPPO, id="needless parentheses and a full stop"),
        pytest.param("!حلب", ALEPPO, id="exclamation mark turned round by direction"),
        pytest.param("+حلب", ALEPPO, id="plus sign"),
        pytest.param("U.S.", Word("U.S."), id="abbreviation keeps its last dot"),
        pytest.param("e-mail", Word("e-mail"), id="hyphen inside"),
        pytest.param("don't", Word("don't"), id="apostrophe inside"),
        pytest.param("د.وسيم", Word("د.وسيم"), id="Dr. Wasim"),
        pytest.param("AT&T", Word("AT&T"), id="ampersand inside"),
        pytest.param("1,000", Word("1,000"), id="comma between digits"),
        pytest.param("12:30", Word("12:30"), id="time of day"),
        pytest.param("http://example.org/a-b?c=d", Word("http://example.org/a-b?c=d"), id="web address"),
        pytest.param("الأسد: حلب", And((Word("الأسد"), ALEPPO)), id="headline with a colon: Assad: Aleppo"),
        pytest.param("std::vector", Word("std::vector"), id="two colons"),
        pytest.param("~50", Word("50"), id="about fifty"),
        pytest.param("Aleppo's", Word("Aleppo"), id="possessive"),
        pytest.param("Aleppo’s~", Fuzzy("Aleppo"), id="possessive, fuzzy"),
        pytest.param("=Aleppo's", ExactWord("Aleppo's"), id="possessive as written"),
    ],
)
def test_words_all_have_to_match(text: str, root: Node) -> None:
    assert understood(text) == root


@pytest.mark.parametrize(
    ("text", "root"),
    [
        pytest.param('"حلب تحترق"', Phrase("حلب تحترق"), id="straight: Aleppo burns"),
        pytest.param("“حلب تحترق”", Phrase("حلب تحترق"), id="curly"),
        pytest.param("„Aleppo burns“", Phrase("Aleppo burns"), id="low and high"),
        pytest.param("«حلب تحترق»", Phrase("حلب تحترق"), id="angle"),
        pytest.param("»حلب تحترق«", Phrase("حلب تحترق"), id="angle, turned round by right-to-left"),
        pytest.param("”حلب تحترق“", Phrase("حلب تحترق"), id="curly, turned round by right-to-left"),
        pytest.param('“حلب تحترق"', Phrase("حلب تحترق"), id="one curly, one straight"),
        pytest.param('"قال «داعش» هنا"', Phrase("قال داعش هنا"), id="other quotes inside: said ISIS here"),
        pytest.param('"حلب  \n تحترق"', Phrase("حلب تحترق"), id="blanks inside"),
        pytest.param('"حلب تحترق"~3', Phrase("حلب تحترق", 3), id="proximity"),
        pytest.param('"حلب تحترق"~٣', Phrase("حلب تحترق", 3), id="proximity in Arabic digits"),
        pytest.param('"حلب تحترق"~', Phrase("حلب تحترق", 1), id="proximity without a number"),
        pytest.param('"حلب تحترق"~9999', Phrase("حلب تحترق", 99), id="proximity beyond reason"),
        pytest.param('="حلب تحترق"', Phrase("حلب تحترق"), id="equals sign adds nothing"),
        pytest.param('"OR"', Phrase("OR"), id="operator inside quotes is a word"),
        pytest.param('"the of"', Phrase("the of"), id="stop words inside quotes stay"),
        pytest.param('x"y z"', And((Word("x"), Phrase("y z"))), id="no blank before"),
    ],
)
def test_phrases_stand_in_any_quotes(text: str, root: Node) -> None:
    assert understood(text) == root


@pytest.mark.parametrize("operator", ["OR", "|", "||", "أو", "او", "أَوْ"])
def test_or_joins_two_sides_however_it_is_written(operator: str) -> None:
    assert understood(f"حلب {operator} حمص") == Or((ALEPPO, HOMS))


@pytest.mark.parametrize("operator", ["AND", "&", "&&"])
def test_and_changes_nothing(operator: str) -> None:
    assert understood(f"حلب {operator} حمص") == And((ALEPPO, HOMS))


@pytest.mark.parametrize("minus", ["-", "NOT ", "\N{MINUS SIGN}", "\N{FULLWIDTH HYPHEN-MINUS}"])
def test_not_excludes_however_it_is_written(minus: str) -> None:
    assert understood(f"حصار {minus}حلب") == And((SIEGE, Not(ALEPPO)))


@pytest.mark.parametrize(
    ("text", "root"),
    [
        pytest.param("حصار حلب OR حمص", Or((And((SIEGE, ALEPPO)), HOMS)), id="words bind closer than OR"),
        pytest.param("حصار (حلب OR حمص)", And((SIEGE, Or((ALEPPO, HOMS)))), id="parentheses bind closest"),
        pytest.param("حصار|حلب|حمص", Or((SIEGE, ALEPPO, HOMS)), id="bars without blanks"),
        pytest.param("حصار (حلب حمص)", And((SIEGE, ALEPPO, HOMS)), id="And within And is one"),
        pytest.param("-حلب", Not(ALEPPO), id="everything but Aleppo"),
        pytest.param("NOT -حلب", ALEPPO, id="not not"),
        pytest.param("-(حلب حمص)", Not(And((ALEPPO, HOMS))), id="not a group"),
        pytest.param('-"حلب تحترق"', Not(Phrase("حلب تحترق")), id="not a phrase"),
        pytest.param("-#حلب", Not(KeywordIs("hashtag", "حلب")), id="not a hashtag"),
        pytest.param("حلب OR -حمص", Or((ALEPPO, Not(HOMS))), id="Aleppo or anything but Homs"),
        pytest.param("--حلب", ALEPPO, id="two dashes are a dash"),
        pytest.param("حصار-حلب", Word("حصار-حلب"), id="a dash inside is no minus"),
        pytest.param("حلب or حمص", And((ALEPPO, HOMS)), id="small or is a stop word"),
        pytest.param("أو حلب", ALEPPO, id="Arabic or at the beginning is a stop word"),
        pytest.param("+OR", Word("OR"), id="plus makes a word of an operator"),
        pytest.param("（حلب｜حمص）", Or((ALEPPO, HOMS)), id="fullwidth signs"),
    ],
)
def test_operators_and_parentheses(text: str, root: Node) -> None:
    assert understood(text) == root


@pytest.mark.parametrize(
    ("text", "root"),
    [
        pytest.param("حل*", Prefix("حل"), id="begins with ha lam"),
        pytest.param("Alep*", Prefix("Alep"), id="begins with Alep"),
        pytest.param("حل٭", Prefix("حل"), id="Arabic five-pointed star"),
        pytest.param("حلب~", Fuzzy("حلب"), id="like Aleppo"),
        pytest.param("حلب~2", Fuzzy("حلب"), id="like Aleppo, with a number"),
        pytest.param("=حلب", ExactWord("حلب"), id="exactly Aleppo"),
        pytest.param("=the", ExactWord("the"), id="exactly a stop word"),
        pytest.param("title:=حلب", ExactWord("حلب", "title"), id="exactly, in the title"),
        pytest.param("-حل*", Not(Prefix("حل")), id="nothing that begins so"),
    ],
)
def test_marks_at_a_word(text: str, root: Node) -> None:
    assert understood(text) == root


@pytest.mark.parametrize(
    ("text", "value"),
    [
        pytest.param("#حلب_تحترق", "حلب_تحترق", id="Aleppo burns"),
        pytest.param("＃حلب", "حلب", id="fullwidth number sign"),
        pytest.param("\N{LEFT-TO-RIGHT MARK}#حلب", "حلب", id="mark of direction before"),
        pytest.param("و#حلب", "حلب", id="and #Aleppo"),
        pytest.param("لـ#حلب", "حلب", id="to #Aleppo, with tatweel"),
        pytest.param("#حلب؟", "حلب", id="question mark after"),
        pytest.param("hashtag:#حلب", "حلب", id="field and sign"),
        pytest.param("وسم:حلب", "حلب", id="Arabic field name"),
        pytest.param('hashtag:"حلب تحترق"', "حلب تحترق", id="field and phrase"),
    ],
)
def test_hashtags(text: str, value: str) -> None:
    assert understood(text) == KeywordIs("hashtag", value)


def test_hashtags_in_a_row_are_several() -> None:
    assert understood("#a1#b2") == And((KeywordIs("hashtag", "a1"), KeywordIs("hashtag", "b2")))


@pytest.mark.parametrize(
    "text", ["@shouq_kw_", "＠shouq_kw_", "shouq_kw_@", "mention:shouq_kw_", "حساب:@shouq_kw_"]
)
def test_handles_stand_before_or_behind_their_sign(text: str) -> None:
    assert understood(text) == KeywordIs("mention", "shouq_kw_")


def test_an_email_address_is_no_handle() -> None:
    assert understood("desk@example.org") == Word("desk@example.org")


@pytest.mark.parametrize(
    ("text", "root"),
    [
        pytest.param("title:حلب", Word("حلب", "title"), id="title, English"),
        pytest.param("عنوان:حلب", Word("حلب", "title"), id="title, Arabic"),
        pytest.param("TITLE:حلب", Word("حلب", "title"), id="title in capitals"),
        pytest.param("title：حلب", Word("حلب", "title"), id="fullwidth colon"),
        pytest.param("نص:حلب", Word("حلب", "body"), id="body, Arabic"),
        pytest.param('كاتب:"روبرت فيسك"', Phrase("روبرت فيسك", 0, "author"), id="author: Robert Fisk"),
        pytest.param("مصدر:رويترز", KeywordIs("source", "رويترز"), id="source: Reuters"),
        pytest.param('source:"Al Jazeera"', KeywordIs("source", "Al Jazeera"), id="source of two words"),
        pytest.param("منصه:تويتر", KeywordIs("platform", "تويتر"), id="platform, spelt with ha"),
        pytest.param("lang:ar", KeywordIs("language", "ar"), id="lang"),
        pytest.param("لغة:ar", KeywordIs("language", "ar"), id="language, Arabic"),
        pytest.param("-lang:ar", Not(KeywordIs("language", "ar")), id="not in Arabic"),
        pytest.param("lang:-ar", Not(KeywordIs("language", "ar")), id="minus behind the name"),
        pytest.param("title:(حصار حلب)", And((Word("حصار", "title"), Word("حلب", "title"))), id="group"),
        pytest.param(
            'title:(حلب OR body:حمص "a b" #x)',
            Or((
                Word("حلب", "title"),
                And((Word("حمص", "body"), Phrase("a b", 0, "title"), KeywordIs("hashtag", "x"))),
            )),
            id="a field inside a group is its own",
        ),
        pytest.param(
            "source:(bbc OR reuters)",
            Or((KeywordIs("source", "bbc"), KeywordIs("source", "reuters"))),
            id="either source",
        ),
        pytest.param("title:OR", Word("OR", "title"), id="an operator right behind a field is a word"),
    ],
)  # fmt: skip
def test_fields_govern_what_follows_directly(text: str, root: Node) -> None:
    assert understood(text) == root


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        pytest.param("date:2016", "2016", "2016", id="year"),
        pytest.param("date:2016-5", "2016-05", "2016-05", id="month of one digit"),
        pytest.param("date:2016/05/23", "2016-05-23", "2016-05-23", id="day with slashes"),
        pytest.param("date:2016-05..2016-06", "2016-05", "2016-06", id="months"),
        pytest.param("date:2016-05..2016", "2016-05", "2016", id="from May to the end of the year"),
        pytest.param("date:2016..", "2016", None, id="from"),
        pytest.param("date:..2016", None, "2016", id="until"),
        pytest.param("date:2016…2017", "2016", "2017", id="dots made one by a keyboard"),
        pytest.param("date:2016.", "2016", "2016", id="full stop behind"),
        pytest.param("تاريخ:٢٠١٦-٠٥..٢٠١٦-٠٦", "2016-05", "2016-06", id="Arabic-Indic digits"),
        pytest.param("تاریخ:۲۰۱۶", "2016", "2016", id="Persian digits and ya"),
        pytest.param('date:"2016-05"', "2016-05", "2016-05", id="in quotes"),
    ],
)
def test_dates(text: str, first: str | None, last: str | None) -> None:
    assert understood(text) == PublishedBetween(first, last)


@pytest.mark.parametrize(
    ("text", "root"),
    [
        pytest.param("the siege of Aleppo", And((Word("siege"), Word("Aleppo"))), id="the, of"),
        pytest.param("الحرب في حلب", And((Word("الحرب"), ALEPPO)), id="the war in Aleppo"),
        pytest.param("the of", And((Word("the"), Word("of"))), id="only stop words stay"),
        pytest.param("the", Word("the"), id="a stop word alone stays"),
        pytest.param(
            "the -siege", And((Word("the"), Not(Word("siege")))), id="something wanted has to be left"
        ),
        pytest.param("the OR siege", Or((Word("the"), Word("siege"))), id="an alternative stays"),
        pytest.param("title:(the siege)", Word("siege", "title"), id="in a field"),
        pytest.param(
            "title:the siege", And((Word("the", "title"), Word("siege"))), id="asked for in a field"
        ),
        pytest.param("US troops", And((Word("US"), Word("troops"))), id="US is a name"),
        pytest.param("who report", Word("report"), id="who is none"),
        pytest.param("WHO report", And((Word("WHO"), Word("report"))), id="WHO is a name"),
    ],
)
def test_stop_words_are_left_out_where_something_else_is_wanted(text: str, root: Node) -> None:
    assert understood(text) == root


@pytest.mark.parametrize(
    ("text", "root"),
    [
        pytest.param("حصار حلب", Or((SIEGE, ALEPPO)), id="siege Aleppo"),
        pytest.param("the siege of Aleppo", Or((Word("siege"), Word("Aleppo"))), id="stop words left out"),
        pytest.param("حصار (حلب OR حمص)", Or((SIEGE, ALEPPO, HOMS)), id="alternatives among alternatives"),
        pytest.param("حصار #حلب", Or((SIEGE, KeywordIs("hashtag", "حلب"))), id="a hashtag is a word"),
        pytest.param(
            "حصار حلب -حمص lang:ar title:x",
            And((
                Or((SIEGE, ALEPPO)), Not(HOMS), KeywordIs("language", "ar"), Word("x", "title"),
            )),
            id="restrictions stay required",
        ),
        pytest.param("حصار lang:ar", And((SIEGE, KeywordIs("language", "ar"))), id="a single word"),
        pytest.param(
            "lang:ar date:2016",
            And((KeywordIs("language", "ar"), PublishedBetween("2016", "2016"))),
            id="restrictions alone",
        ),
        pytest.param("حصار OR حلب حمص", Or((SIEGE, ALEPPO, HOMS)), id="both sides of an OR are words"),
        pytest.param("", Everything(), id="nothing"),
    ],
)  # fmt: skip
def test_any_lets_one_word_suffice(text: str, root: Node) -> None:
    assert root_of(text, "any") == root


@pytest.mark.parametrize(
    ("text", "root"),
    [
        pytest.param("حصار حلب", And((ExactWord("حصار"), ExactWord("حلب"))), id="siege Aleppo"),
        pytest.param("the siege", And((ExactWord("the"), ExactWord("siege"))), id="stop words too"),
        pytest.param("title:حلب -(a OR b)", And((
            ExactWord("حلب", "title"), Not(Or((ExactWord("a"), ExactWord("b")))),
        )), id="everywhere"),
        pytest.param('"a b" حل* حلب~', And((Phrase("a b"), Prefix("حل"), Fuzzy("حلب"))), id="only words"),
    ],
)  # fmt: skip
def test_exact_takes_every_word_as_written(text: str, root: Node) -> None:
    assert root_of(text, "exact") == root


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("\N{RIGHT-TO-LEFT MARK}حصار\N{LEFT-TO-RIGHT MARK} حلب", id="marks of direction"),
        pytest.param("\N{RIGHT-TO-LEFT ISOLATE}حصار حلب\N{POP DIRECTIONAL ISOLATE}", id="isolates"),
        pytest.param("\N{RIGHT-TO-LEFT OVERRIDE}حصار حلب", id="override"),
        pytest.param("\N{ZERO WIDTH NO-BREAK SPACE}حصار حلب", id="byte order mark"),
        pytest.param("حص\x00ار حل\ud800ب", id="NUL and a lone surrogate"),
        pytest.param("حصار\N{ZERO WIDTH NON-JOINER} حلب", id="joiner at the end of a word"),
        pytest.param("حصار\x1fحلب", id="control character between"),
    ],
)
def test_invisible_characters_do_no_harm(text: str) -> None:
    assert understood(text) == And((SIEGE, ALEPPO))


def test_a_joiner_inside_a_word_stays_as_typed() -> None:
    assert understood("می\N{ZERO WIDTH NON-JOINER}خواهم") == Word(
        "می\N{ZERO WIDTH NON-JOINER}خواهم"
    )  # I want


def test_marks_typed_stay_as_typed() -> None:
    assert understood("كَتَبَ") == Word("كَتَبَ")  # he wrote


@pytest.mark.parametrize("text", ["", "   ", "\n\t", "\N{RIGHT-TO-LEFT MARK}", "\x00\ud800"])
def test_an_empty_text_asks_for_everything(text: str) -> None:
    assert understood(text) == Everything()


@pytest.mark.parametrize("text", ["--", "…", "!!", "🙂", "()", "OR", '""', "ـــ", "ًٌ", ",", "-", "*"])
def test_a_text_without_anything_to_search_for_finds_nothing(text: str) -> None:
    parsed = parse_query(text)
    assert parsed.root == Or(())
    assert "nothing_searchable" in {notice.code for notice in parsed.notices}
