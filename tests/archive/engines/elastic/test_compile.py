"""Any tree becomes a body that a cluster takes, and none of its text reaches a parser of the cluster's."""

from collections.abc import Iterator

import orjson
import pytest
from hypothesis import given
from hypothesis import strategies as st

from archive.engines.elastic.analysis import Body
from archive.engines.elastic.compile import MOST_CLAUSES, clauses_in, compile_filters, compile_query
from archive.engines.elastic.scoring import with_score
from archive.engines.protocol import DateRange, FacetChoice, SearchRequest
from archive.query.nodes import (
    EVERYTHING,
    Alternative,
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
from archive.query.parser import parse_query
from archive.text.analyzer import analyze

# What is special to Lucene's, to JSON's and to regular expressions' syntax, with words of both languages.
PIECES = [
    '"', "'", "(", ")", "[", "]", "{", "}", ":", "/", "\\", "*", "?", "~", "^", "+", "-", "&&", "||", "!",
    "@", "#", "&", "<", ">", ".", ",", "AND", "TO", "_exists_", "body", "حلب", "حَلَب", "ﷺ", "ـ", "Aleppo",
    "12", " ", "\n", "\x00", "\u200f", "\u200c", "🙂", "İ", "ß",
]  # fmt: skip
texts = st.one_of(st.text(max_size=30), st.lists(st.sampled_from(PIECES), max_size=12).map("".join))
fields = st.sampled_from([None, "title", "body", "author"])
days = st.dates().map(lambda day: day.isoformat()) | st.integers(1, 9999).map("{:04}".format)
bounds = st.none() | days
alternatives = st.lists(
    st.builds(
        Alternative,
        texts,
        st.sampled_from(["ar", "en"]),
        st.floats(0.1, 2),
        st.sampled_from(["dictionary", "place", "name", "sound", "spelling"]),
    ),
    max_size=3,
).map(tuple)
leaves = st.one_of(
    st.builds(Word, texts, fields, alternatives),
    st.builds(ExactWord, texts, fields),
    st.builds(Phrase, texts, st.integers(0, 99), fields),
    st.builds(Prefix, texts, fields),
    st.builds(Fuzzy, texts, fields),
    st.builds(KeywordIs, st.sampled_from(["source", "platform", "hashtag", "mention", "language"]), texts),
    st.builds(PublishedBetween, bounds, bounds),
    st.builds(Everything),
)
trees = st.recursive(
    leaves,
    lambda inner: st.one_of(
        st.lists(inner, max_size=4).map(lambda nodes: And(tuple(nodes))),
        st.lists(inner, max_size=4).map(lambda nodes: Or(tuple(nodes))),
        inner.map(Not),
    ),
    max_leaves=12,
)

# Every query type that may be sent; those with a syntax of their own are not among them.
ALLOWED = {
    "bool", "dis_max", "term", "terms", "match_phrase", "prefix", "fuzzy", "regexp", "range", "exists",
    "match_all", "match_none", "constant_score",
}  # fmt: skip
DEEPEST = 20  # OpenSearch's limit, the lower one, is 20 (indices.query.bool.max_nested_depth)


def query_types(query: Body) -> Iterator[str]:
    """Give the types of a query and of those within it."""
    for kind, inner in query.items():
        yield kind
        if kind in ("bool", "dis_max", "constant_score"):
            for value in inner.values():
                for each in value if isinstance(value, list) else [value] if isinstance(value, dict) else []:
                    yield from query_types(each)


def depth(query: Body) -> int:
    """Count how deep queries stand within each other."""
    inner = [value for each in query.values() for value in each.values() if isinstance(value, list)]
    nested = [each for value in inner for each in value if isinstance(each, dict)]
    return 1 + max(map(depth, nested), default=0)


@given(trees)
def test_any_tree_becomes_json_of_plain_queries_only(tree: Node) -> None:
    matching = compile_query(tree)
    scored = with_score(tree, matching)
    orjson.dumps(scored)
    assert set(query_types(scored)) <= ALLOWED
    assert all(len(each) == 1 for each in (matching, scored))


@given(texts)
def test_words_are_sent_as_ready_tokens(text: str) -> None:
    tokens = analyze(text)
    (asked,) = [compile_query(ExactWord(text, "body"))]
    match asked:
        case {"term": {"article.body.exact": {"value": value}}}:
            assert (value,) == tokens.exact
        case {"match_phrase": {"article.body.exact": {"query": words}}}:
            # The index analyses the words of a phrase once more, which changes nothing.
            assert analyze(words).exact == tokens.exact == tuple(words.split(" "))
        case _:
            assert asked == {"match_none": {}}
            assert not tokens.exact


@given(st.text(alphabet=st.sampled_from('حلبarz .*+?|(){}[]\\"#@&<>~^$'), max_size=12))
def test_a_beginning_is_no_pattern(text: str) -> None:
    for kind in query_types(compile_query(Prefix(text))):
        assert kind in ("bool", "term", "prefix", "match_none")


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("w (a OR (b c -(d OR (e f -(g OR (h i -(j OR k)))))))", id="alternating"),
        pytest.param("w -(a b (c OR d -(e f (g OR h -(i j (k OR l -(m n (o OR p))))))))", id="denied"),
        pytest.param("(" * 8 + "x" + " OR y)" * 8, id="parentheses"),
    ],
)
def test_what_is_nested_deeply_stays_below_the_limit(text: str) -> None:
    root = parse_query(text).root
    assert depth(with_score(root, compile_query(root))) < DEEPEST


def test_a_filter_is_nothing_that_scores() -> None:
    request = SearchRequest(
        query=Word("flood"),
        choices=(FacetChoice("source", ("X",), ("Y",)), FacetChoice("hashtag", excluded=("z",))),
        published=DateRange("2016-05", None),
        named=DateRange("2015-02-10", "2016-01"),
        undated=True,
        story="s",
    )
    filters = compile_filters(request)["bool"]["filter"]
    assert {"term": {"article.story": {"value": "s"}}} in filters
    chosen, unwanted = [{"terms": {"article.source": ["X"]}}], [{"terms": {"article.source": ["Y"]}}]
    assert {"bool": {"filter": chosen, "must_not": unwanted}} in filters
    assert {"bool": {"filter": [], "must_not": [{"terms": {"hashtag": ["z"]}}]}} in filters
    whole_months = {"range": {"named_month": {"gte": 201503, "lte": 201601}}}
    days = {"range": {"named_day": {"gte": 20150210, "lte": 20160131}}}
    assert {"bool": {"should": [days, whole_months], "minimum_should_match": 1}} in filters


def test_a_search_without_anything_asks_for_everything() -> None:
    assert compile_filters(SearchRequest()) == {"match_all": {}}
    assert compile_query(And(())) == {"match_all": {}}
    assert compile_query(Or(())) == {"match_none": {}}
    assert compile_query(Not(EVERYTHING)) == {"bool": {"filter": [], "must_not": [{"match_all": {}}]}}


def test_a_range_from_late_to_early_matches_nothing() -> None:
    assert compile_query(PublishedBetween("2020", "2019")) == {"match_none": {}}


def long_query(words: int) -> Node:
    """Give a query of many Arabic words, each with alternatives."""
    other = (
        Alternative("government", "en", 0.5, "dictionary"),
        Alternative("Zuckerberg", "en", 0.5, "sound"),
    )
    return And(
        tuple(Word(f"والمعلومات{number}", None, other) for number in range(words))
    )  # "and information"


@pytest.mark.parametrize("words", [1, 5, 20, 64])
def test_a_query_of_many_words_stays_below_the_clauses_that_clusters_allow(words: int) -> None:
    query = long_query(words)
    scored = with_score(query, compile_query(query))
    assert clauses_in(scored) <= MOST_CLAUSES
    asked = {stem for body in innermost(scored) if (stem := value_of(body, "article.body.stem"))}
    assert len(asked) >= words  # each word counts, even where little else does


def value_of(body: Body, field: str) -> str | None:
    """Give the token that a query asks of one field."""
    value: str | None = body.get("term", {}).get(field, {}).get("value")
    return value


def innermost(query: object) -> Iterator[Body]:
    """Give the queries that hold no others."""
    match query:
        case {"bool": dict(inner)} | {"dis_max": dict(inner)}:
            for each in inner.values():
                yield from innermost(each)
        case list():
            for each in query:
                yield from innermost(each)
        case dict():
            yield query


def test_what_scores_least_is_left_out_first() -> None:
    few, many = (with_score(query, compile_query(query)) for query in (long_query(2), long_query(40)))
    ways = [
        {field.split(".")[-1] for body in innermost(each["bool"]["should"]) for field in body.get("term", {})}
        for each in (few, many)
    ]
    assert ways[0] == {"exact", "stem", "gram", "sound_arabic", "written"}
    assert ways[1] == {"exact", "stem", "sound_arabic"}


def test_translations_are_left_out_where_they_alone_would_be_too_many() -> None:
    translations = tuple(
        Alternative(f"one{number} two three four", "en", 0.5, "dictionary") for number in range(6)
    )
    query = And(tuple(Word(f"كلمة{number}", None, translations) for number in range(64)))  # "a word"
    assert clauses_in(compile_query(query)) > MOST_CLAUSES
    matching = compile_filters(SearchRequest(query=query))
    assert clauses_in(with_score(query, matching)) <= MOST_CLAUSES
