"""What a reader is told about a query that could not be taken as written, and the repair that is offered."""

import pytest

from archive.query.explain import searched_as
from archive.query.nodes import And, Fuzzy, KeywordIs, Node, Or, Phrase, Prefix, PublishedBetween, Word
from archive.query.notices import MAX_CLAUSES, MAX_DEPTH, MAX_LENGTH, MESSAGES
from archive.query.parser import parse_query

ALEPPO = Word("حلب")
# One query for each notice: (code, query, the piece it points at, what is searched, what is offered).
CASES = [
    ("unbalanced_quote", 'حصار "حلب تحترق', '"حلب تحترق', And((Word("حصار"), Phrase("حلب تحترق"))),
     'حصار "حلب تحترق"'),
    ("unbalanced_quote", 'حلب"', '"', ALEPPO, "حلب"),
    ("unbalanced_parenthesis", "(حلب", "(", ALEPPO, "حلب"),
    ("unbalanced_parenthesis", "حلب)", ")", ALEPPO, "حلب"),
    ("empty_group", "حلب ( )", "( )", ALEPPO, "حلب"),
    ("dangling_operator", "حلب OR", "OR", ALEPPO, "حلب"),
    ("dangling_operator", "| حلب", "|", ALEPPO, "حلب"),
    ("dangling_operator", "حلب OR AND حمص", "AND", Or((ALEPPO, Word("حمص"))), "حلب OR حمص"),
    ("dangling_operator", "حلب NOT", "NOT", ALEPPO, "حلب"),
    ("no_letters", "حلب … حمص", "…", And((ALEPPO, Word("حمص"))), "حلب حمص"),
    ("no_letters", 'حلب ""', '""', ALEPPO, "حلب"),
    ("no_letters", "حلب -🙂", "-🙂", ALEPPO, "حلب"),
    ("nothing_searchable", "--", "--", Or(()), None),
    ("leading_wildcard", "*حلب", "*حلب", ALEPPO, "حلب"),
    ("inner_wildcard", "ال*ب", "ال*ب", Prefix("ال"), "ال*"),
    ("short_prefix", "ح*", "ح*", Word("ح"), "ح"),
    ("one_word_only", "e-mail*", "e-mail*", Word("e-mail"), "e-mail"),
    ("one_word_only", "e-mail~", "e-mail~", Word("e-mail"), "e-mail"),
    ("whole_value_only", "source:bbc*", "source:bbc*", KeywordIs("source", "bbc"), "source:bbc"),
    ("whole_value_only", "#حلب*", "#حلب*", KeywordIs("hashtag", "حلب"), "#حلب"),
    ("unknown_field", "titel:حلب", "titel", Word("titel:حلب"), "title:حلب"),
    ("unknown_field", "عنوانه:حلب", "عنوانه", Word("عنوانه:حلب"), "عنوان:حلب"),
    ("unknown_field", "xyz:حلب", "xyz", Word("xyz:حلب"), "+xyz:حلب"),
    ("unknown_field", 'xyz:"حلب تحترق"', "xyz", Phrase("حلب تحترق"), '"حلب تحترق"'),
    ("unknown_field", "xyz:(حلب حمص)", "xyz", And((ALEPPO, Word("حمص"))), "حلب حمص"),
    ("empty_field", "title: حلب", "title:", ALEPPO, "title:حلب"),
    ("empty_field", "حلب title:", "title:", ALEPPO, "حلب"),
    ("impossible_date", "date:2016-02-30", "date:2016-02-30", PublishedBetween("2016-02", "2016-02"),
     "date:2016-02"),
    ("impossible_date", "date:2016-13", "date:2016-13", PublishedBetween("2016", "2016"), "date:2016"),
    ("impossible_date", "حلب date:yesterday", "date:yesterday", ALEPPO, "حلب"),
    ("impossible_date", "حلب date:..", "date:..", ALEPPO, "حلب"),
    ("impossible_date", "حلب date:0000", "date:0000", ALEPPO, "حلب"),
    ("impossible_date", "date:2015-2016", "date:2015-2016", Or(()), "date:2015..2016"),
    ("impossible_date", "حلب date:23/5/2016", "date:23/5/2016", ALEPPO, "حلب date:2016-05-23"),
    ("impossible_date", "حلب date:5/2016", "date:5/2016", ALEPPO, "حلب date:2016-05"),
    ("impossible_date", "حلب date:2016-05..06", "date:2016-05..06", ALEPPO, "حلب date:2016-05..2016-06"),
    ("impossible_date", "حلب date:>2016", "date:>2016", ALEPPO, "حلب date:2016.."),
    ("impossible_date", "حلب date:31/2/2016", "date:31/2/2016", ALEPPO, "حلب"),
    ("field_left_out", "title:#حلب", "title:#حلب", KeywordIs("hashtag", "حلب"), "#حلب"),
    ("field_left_out", "title:@bbc", "title:@bbc", KeywordIs("mention", "bbc"), "@bbc"),
    ("field_left_out", "title:body:حلب", "body:", Word("حلب", "body"), "body:حلب"),
    ("exact_left_out", "=حلب*", "=حلب*", Prefix("حلب"), "حلب*"),
    ("exact_left_out", "=حلب~", "=حلب~", Fuzzy("حلب"), "حلب~"),
    ("reversed_dates", "date:2017..2016", "date:2017..2016", PublishedBetween("2016", "2017"),
     "date:2016..2017"),
]  # fmt: skip


@pytest.mark.parametrize(("code", "text", "piece", "root", "repaired"), CASES)
def test_each_fault_is_named_placed_and_repaired(
    code: str, text: str, piece: str, root: Node, repaired: str | None
) -> None:
    parsed = parse_query(text)
    notice = next(notice for notice in parsed.notices if notice.code == code)
    assert parsed.root == root
    assert parsed.text[notice.start : notice.end] == piece
    assert notice.repaired == repaired


@pytest.mark.parametrize("text", [case[1] for case in CASES])
def test_a_repaired_query_gives_no_cause_for_complaint(text: str) -> None:
    for notice in parse_query(text).notices:
        if notice.repaired is not None:
            assert parse_query(notice.repaired).notices == ()


@pytest.mark.parametrize(
    ("text", "repaired"),
    [
        pytest.param("titel:حلب (", "title:حلب", id="a field misspelt and a parenthesis: Aleppo"),
        pytest.param('title: "حلب', 'title:"حلب"', id="a space and a quotation mark: Aleppo"),
        pytest.param("titel:حلب boddy:حمص", "title:حلب body:حمص", id="two fields misspelt: Aleppo, Homs"),
    ],
)
def test_all_faults_of_a_query_are_repaired_together(text: str, repaired: str) -> None:
    assert repaired in {notice.repaired for notice in parse_query(text).notices}
    assert parse_query(repaired).notices == ()


def test_every_notice_has_a_case_here() -> None:
    caps = {"too_long", "too_deep", "too_many_clauses"}
    assert {case[0] for case in CASES} | caps == set(MESSAGES)


@pytest.mark.parametrize("code", MESSAGES)
def test_notices_are_worded_in_both_languages(code: str) -> None:
    arabic, english = MESSAGES[code]
    assert any("\N{ARABIC LETTER HAMZA}" <= letter <= "\N{ARABIC LETTER YEH}" for letter in arabic)
    assert english.isascii() or "“{piece}”" in english
    assert arabic.count("{piece}") == english.count("{piece}")


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("12:30", id="time"),
        pytest.param("https://example.org/x", id="web address"),
        pytest.param("192.168.0.1:8000", id="host and port"),
        pytest.param("الأسد: لن نرحل", id="headline: Assad: we shall not leave"),
        pytest.param('"حلب".', id="full stop behind a phrase"),
        pytest.param("#حلب!", id="exclamation mark behind a hashtag"),
        pytest.param("حلب~2", id="fuzzy with a number"),
        pytest.param("90 % من حلب – حمص ؟", id="headline: 90 % of Aleppo – Homs ?"),
    ],
)
def test_what_only_looks_like_a_fault_is_none(text: str) -> None:
    assert parse_query(text).notices == ()


def test_what_is_over_the_length_is_cut() -> None:
    parsed = parse_query("حلب " + "x" * MAX_LENGTH)
    assert [notice.code for notice in parsed.notices] == ["too_long"]
    assert parsed.root == And((ALEPPO, Word("x" * (MAX_LENGTH - len("حلب ")))))


def test_a_query_whose_repair_would_be_too_long_is_cut_further() -> None:
    parsed = parse_query("title:(" + " ".join(f"word{n:02}abcdefgh" for n in range(60)) + ")")
    (notice,) = (notice for notice in parsed.notices if notice.code == "too_long")
    assert notice.repaired is not None
    assert len(notice.repaired) <= MAX_LENGTH
    assert parse_query(notice.repaired).root == parsed.root


def test_what_is_nested_too_deep_is_cut() -> None:
    deep = "".join(f"a{n} (b{n} OR " for n in range(MAX_DEPTH + 1)) + "x" + ")" * (MAX_DEPTH + 1) + " حلب"
    parsed = parse_query(deep)
    assert [notice.code for notice in parsed.notices] == ["too_deep"]
    assert "x" not in searched_as(parsed.root)
    assert isinstance(parsed.root, And)
    assert parsed.root.children[-1] == ALEPPO


def test_as_deep_as_allowed_is_not_cut() -> None:
    text = "(a OR b " * MAX_DEPTH + "x" + ")" * MAX_DEPTH
    assert parse_query(text).notices == ()


def test_clauses_over_the_cap_are_cut() -> None:
    parsed = parse_query(" ".join(f"w{n}" for n in range(MAX_CLAUSES + 3)))
    assert isinstance(parsed.root, And)
    assert len(parsed.root.children) == MAX_CLAUSES
    assert [notice.code for notice in parsed.notices] == ["too_many_clauses"]


def test_as_many_clauses_as_allowed_are_not_cut() -> None:
    assert parse_query(" ".join(f"w{n}" for n in range(MAX_CLAUSES))).notices == ()


def test_the_same_complaint_is_made_once_and_none_without_end() -> None:
    assert len(parse_query("حلب … … …").notices) == 1
    assert len(parse_query(" ".join(f"x{'y' * n}:b" for n in range(30) if n)).notices) <= 10


def test_a_piece_quoted_in_a_message_is_short_and_isolated() -> None:
    (notice,) = parse_query("حلب " + "!" * 200).notices
    assert "\N{FIRST STRONG ISOLATE}" + "!" * 39 + "…\N{POP DIRECTIONAL ISOLATE}" in notice.english


def test_braces_in_a_query_do_no_harm_to_messages() -> None:
    assert parse_query("حلب {piece} {0} xyz:{x}").notices[-1].code == "unknown_field"


def test_a_faultless_query_gives_no_notice() -> None:
    assert parse_query('حصار حلب~ (a OR b) -"c d" title:x date:2016').notices == ()
    assert parse_query("حلب~").root == Fuzzy("حلب")
