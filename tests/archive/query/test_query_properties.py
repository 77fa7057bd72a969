"""What holds for any text and any tree: no exception, one meaning, time in proportion to the length."""

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from archive.query.explain import canonical_text, searched_as, sentence
from archive.query.highlight import highlight_terms
from archive.query.lexer import is_searchable
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
from archive.query.notices import MAX_DEPTH, MAX_LENGTH
from archive.query.parser import Match, parse_query
from archive.query.tree import all_of, any_of, none_of

# What the language is made of, and what stands in its way.
PIECES = [
    '"', "“", "«", "»", "(", ")", "|", "OR", "AND", "NOT", "أو", "-", "--", "=", "+", "*", "~", "~2", "~٣",
    "#", "＃", "@", "_", ":", "：", "title:", "عنوان:", "date:", "lang:", "mention:", "xyz:", ".", "..", "…",
    ",", "،", "1", "٢", "2016", "2016-13", "a", "the", "من", "حلب", "U.S.", "http://", "و", "ـ", "ﷺ", "🙂",
    "²", "ß", "İ", "&", "\\", "\x00", "\ud800", "\u200c", "\u200f", "\u0651", "\u0600", "\n", " ", " ", " ",
    "x's", "’s",
]  # fmt: skip
hostile_texts = st.lists(st.sampled_from(PIECES), max_size=60).map("".join)
any_texts = st.one_of(st.text(max_size=80), hostile_texts)
matches = st.sampled_from(["normal", "any", "exact"])


@given(any_texts, matches)
def test_any_text_has_one_meaning_that_its_canonical_text_keeps(text: str, match: Match) -> None:
    parsed = parse_query(text, match=match)
    canonical = canonical_text(parsed.root)
    again = parse_query(canonical)
    assert again.root == parsed.root
    assert canonical_text(again.root) == canonical
    assert len(canonical) <= MAX_LENGTH
    assert again.notices == () or parsed.root == Or(())


@given(any_texts, matches)
def test_any_text_can_be_explained_and_its_notices_point_into_it(text: str, match: Match) -> None:
    parsed = parse_query(text, match=match)
    assert sentence(parsed.root, "ar")
    assert sentence(parsed.root, "en")
    assert all(searched_as(parsed.root))
    hash(highlight_terms(parsed.root))
    parsed.text.encode()
    for notice in parsed.notices:
        assert 0 <= notice.start < notice.end <= len(parsed.text)
        assert notice.repaired is None or parse_query(notice.repaired).notices == ()


# Words that no operator, field or stop word is spelt like.
words = st.text(alphabet="حصارلبbdgk", min_size=2, max_size=6)
phrases = st.lists(words, min_size=1, max_size=4).map(" ".join)
text_fields = st.sampled_from([None, "title", "body", "author"])
days = st.dates().map(lambda day: day.isoformat()) | st.integers(1, 9999).map("{:04}".format)
text_leaves = st.one_of(
    st.builds(Word, words, text_fields),
    st.builds(ExactWord, words, text_fields),
    st.builds(Phrase, phrases, st.integers(0, 99), text_fields),
    st.builds(Prefix, words, text_fields),
    st.builds(Fuzzy, words, text_fields),
)
values = st.text(max_size=12).map(lambda text: " ".join(word for word in text.split() if word.isalnum()))
filters = st.one_of(
    st.builds(
        KeywordIs,
        st.sampled_from(["source", "platform", "hashtag", "mention", "language"]),
        values.filter(is_searchable),
    ),
    days.map(lambda day: PublishedBetween(day, day)),
    days.map(lambda day: PublishedBetween(day, None)),
    days.map(lambda day: PublishedBetween(None, day)),
)


def joined(nodes: list[Node]) -> Node:
    return all_of(nodes) or Everything()


def alternatives(nodes: list[Node]) -> Node:
    return any_of(nodes) or Everything()


trees = st.recursive(
    st.one_of(text_leaves, filters),
    lambda inner: st.one_of(
        st.lists(inner, min_size=1, max_size=4).map(joined),
        st.lists(inner, min_size=1, max_size=4).map(alternatives),
        inner.map(none_of),
    ),
    max_leaves=14,
).filter(lambda tree: parentheses_in(tree) <= MAX_DEPTH and len(canonical_text(tree)) <= MAX_LENGTH)


def parentheses_in(node: Node) -> int:
    """How deep the parentheses of a tree's canonical text are nested."""
    deepest = depth = 0
    for letter in canonical_text(node):
        depth += (letter == "(") - (letter == ")")
        deepest = max(deepest, depth)
    return deepest


@given(trees)
def test_the_canonical_text_of_a_tree_is_parsed_into_that_tree(tree: Node) -> None:
    parsed = parse_query(canonical_text(tree))
    assert parsed.root == tree
    assert parsed.notices == ()


@given(trees)
def test_trees_are_in_normal_form(tree: Node) -> None:
    match tree:
        case And(children) | Or(children):
            assert len(children) > 1
            assert len(set(children)) == len(children)
            assert not any(isinstance(child, type(tree)) for child in children)
        case Not(child):
            assert not isinstance(child, Not)


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("(" * 10_000, id="parentheses opened"),
        pytest.param(")" * 10_000, id="parentheses closed"),
        pytest.param("NOT " * 10_000, id="NOT"),
        pytest.param("NOT " * 10_000 + "x", id="NOT a word"),
        pytest.param("-(a " * 10_000, id="not within not"),
        pytest.param("(a OR " * 10_000, id="OR within OR"),
        pytest.param("a (b|" * 10_000, id="alternating"),
        pytest.param('"«“' * 10_000, id="quotes"),
        pytest.param("title:" * 10_000, id="fields"),
        pytest.param("أو " * 10_000, id="Arabic or"),
    ],
)
def test_deep_and_endless_queries_are_read(text: str) -> None:
    parsed = parse_query(text)
    assert "too_long" in {notice.code for notice in parsed.notices}
    assert parse_query(canonical_text(parsed.root)).root == parsed.root


HOSTILE = {
    "words": "حصار حلب ",
    "numbers": "1,",
    "hashtags": "#ا",
    "handles": "@a.",
    "tildes": "a~2",
    "stars": "a*",
    "colons": "a:",
    "misspelt fields": "titl:b ",
    "dots": ". ",
    "groups": "(a OR ",
    "quotes": '"«',
    "joiners": "\u200c\u200f",
    "marks": "\u0651",
}


@pytest.mark.parametrize("length", [MAX_LENGTH, 400 * MAX_LENGTH], ids=["within the limit", "far beyond it"])
@pytest.mark.parametrize("piece", HOSTILE.values(), ids=HOSTILE.keys())
def test_time_grows_with_length_and_no_faster(piece: str, length: int) -> None:
    short, long = piece * (length // len(piece) // 8), piece * (length // len(piece))
    parse_query(long)
    # Eight times as long: at most eight times as slow, where sixty-four would be the square.
    assert _seconds(long) < 20 * _seconds(short)


def _seconds(text: str) -> float:
    """Processor time, the best of five: what else the machine does is not counted."""

    def once() -> float:
        start = time.process_time()
        parse_query(text)
        return time.process_time() - start

    return min(once() for _ in range(5))
