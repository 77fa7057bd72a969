"""A negation and its word are one piece of a query, in its tree, its text and its sentence."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from archive.lexicon.keys import JOINED
from archive.query.explain import canonical_text, searched_as, sentence
from archive.query.highlight import highlight_terms
from archive.query.negated_words import with_negated_forms
from archive.query.nodes import Alternative, And, ExactWord, Node, Not, Or, Word
from archive.query.parser import parse_query


def piece(*words: str) -> str:
    return JOINED.join(words)


ILLEGAL = Word(piece("غير", "قانوني"))


@pytest.mark.parametrize(
    ("asked", "meant"),
    [
        pytest.param("غير قانوني", ILLEGAL, id="illegal"),
        pytest.param("غير قانوني.", ILLEGAL, id="at the end of a sentence"),
        pytest.param("عدم  الاستقرار", Word(piece("عدم", "الاستقرار")), id="instability"),
        pytest.param(
            "لعدم كفاية الأدلة", And((Word(piece("لعدم", "كفاية")), Word("الأدلة"))), id="for lack of"
        ),
        pytest.param("من دون شك", Word(piece("دون", "شك")), id="without doubt"),
        pytest.param("=غير قانوني", ExactWord(piece("غير", "قانوني")), id="as it is written"),
        pytest.param("-غير قانوني", Not(ILLEGAL), id="excluded"),
        pytest.param("title:غير قانوني", Word(ILLEGAL.text, "title"), id="in a field"),
        pytest.param("title:(غير قانوني)", Word(ILLEGAL.text, "title"), id="in a field's parentheses"),
        pytest.param("حلب أو غير قانوني", Or((Word("حلب"), ILLEGAL)), id="Aleppo or illegal"),
        pytest.param(
            "غير شرعي غير قانوني", And((Word(piece("غير", "شرعي")), ILLEGAL)), id="illegitimate and illegal"
        ),
    ],
)
def test_a_negation_is_one_with_the_word_behind_it(asked: str, meant: Node) -> None:
    assert parse_query(asked).root == meant


@pytest.mark.parametrize(
    ("asked", "meant"),
    [
        pytest.param("غير أن حلب", Word("حلب"), id="however, Aleppo"),
        pytest.param("غير، قانوني", Word("قانوني"), id="with a comma between them"),
        pytest.param("غير (قانوني)", Word("قانوني"), id="with a parenthesis between them"),
        pytest.param("بدون 18", Word("18"), id="before a number"),
        pytest.param("لا يوافق", Word("يوافق"), id="he does not agree: a verb"),
        pytest.param(
            "حالت دون الهجوم", And((Word("حالت"), Word("الهجوم"))), id="kept from attacking: no negation"
        ),
    ],
)
def test_other_small_words_are_left_out_as_ever(asked: str, meant: Node) -> None:
    assert parse_query(asked).root == meant


@pytest.mark.parametrize(
    "asked",
    [
        pytest.param("غير قانوني", id="illegal"),
        pytest.param("=غير قانوني", id="as it is written"),
        pytest.param("=غير, قانوني", id="apart, by a comma"),
        pytest.param("محادثات غير مباشرة -عدم الاستقرار", id="indirect talks, no instability"),
    ],
)
def test_the_query_s_text_says_it_as_it_was_typed(asked: str) -> None:
    assert canonical_text(parse_query(asked).root) == asked


NEGATED = [
    "غير",
    "عدم",
    "دون",
    "حال",
    "قانوني",
    "=غير",
    "-غير",
    "title:دون",
    "شك",
    "في",
    "(",
    ")",
    ",",
    "|",
    "-",
    "OR",
]


@given(st.lists(st.sampled_from(NEGATED), max_size=9).map(" ".join))
def test_any_row_of_negations_has_one_meaning_that_its_text_keeps(text: str) -> None:
    root = parse_query(text).root
    assert parse_query(canonical_text(root)).root == root


def test_the_sentence_and_the_list_of_what_is_searched_name_the_negation() -> None:
    illegal = with_negated_forms(Word(ILLEGAL.text, None, (Alternative("illegal", "en", 0.5, "dictionary"),)))
    assert searched_as(illegal) == ("غير قانوني", "غير القانوني", "غير قانونيه", "غير قانونيين", "illegal")
    assert sentence(illegal, "en") == "غير قانوني (also: غير القانوني, غير قانونيه, غير قانونيين, illegal)"
    assert sentence(parse_query("=غير قانوني").root, "en") == "exactly غير قانوني"


def test_what_is_negated_is_marked_side_by_side_only() -> None:
    terms = highlight_terms(with_negated_forms(ILLEGAL))
    assert ("غير", "قانوني") in terms.phrases
    assert ("غير", "القانونيه") in terms.phrases
    assert terms.stems == frozenset()
