"""From the query tree and the filters to Elasticsearch's query bodies; no text reaches a parser of its own.

Words are analysed here, with the tables the index was built by, and asked for as ready tokens. What comes out
matches and does not score: that is ``scoring.py``'s.
"""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from typing import Any, Final, assert_never

from archive.engines.document import ANALYSED, as_date
from archive.engines.elastic.analysis import Body
from archive.engines.elastic.schema import keyword, path
from archive.engines.histogram import days_within
from archive.engines.needed import needed
from archive.engines.protocol import DateRange, FacetChoice, SearchRequest
from archive.engines.wanted import ANYWHERE, named_within, names_of, own_forms, stems_of, ways_written
from archive.engines.worth import spelled_tokens, translated_stems
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
    TextField,
    Word,
)
from archive.text.analyzer import analyze, hashtag_key, word_forms
from archive.text.clitics import with_article
from archive.text.snippets import allowed_edits
from archive.text.stop_words import meaningful_forms
from archive.text.transliteration import spellings

PUBLISHED = "article.published.date"
"""The first day that a publication date may mean; without it, an article is undated."""
PUBLISHED_LAST = "published_last"

MOST_CLAUSES: Final = 1000
"""Queries in one query: OpenSearch takes 1024 (``indices.query.bool.max_clause_count``)."""
_FOR_FILTERS = 50  # of these

EVERYTHING: Body = {"match_all": {}}
NOTHING: Body = {"match_none": {}}


def compile_query(node: Node) -> Body:  # noqa: PLR0911 - one way out a node type
    """Compile a query tree to what matches it; raises nothing for any tree."""
    match node:
        case Word():
            return _match_word(node)
        case ExactWord(text, field):
            return _in_fields(field, lambda name: words_in_order(name, text, 0))
        case Phrase(text, slop, field):
            return _in_fields(field, lambda name: words_in_order(name, text, slop))
        case Prefix(text, field):
            return _in_fields(field, lambda name: beginning_with(name, text))
        case Fuzzy(text, field):
            return _in_fields(field, lambda name: near(name, text))
        case KeywordIs():
            return _compile_keyword(node)
        case PublishedBetween(first, last):
            return published_within(DateRange(first, last))
        case And(children):
            return _all_children(children)
        case Or(children):
            return any_of([compile_query(child) for child in children])
        case Not():
            return _all_children((node,))
        case Everything():
            return EVERYTHING
        case _:
            assert_never(node)


def compile_filters(request: SearchRequest) -> Body:
    """Compile the query with every filter of a request."""
    return all_of(
        [
            *undisputed_filters(request),
            *(chosen(choice) for choice in request.choices),
            *publication_filters(request),
        ]
    )


def undisputed_filters(request: SearchRequest) -> list[Body]:
    """Give the filters that nothing counted beside the hits ignores: all but choices and publication."""
    query = compile_query(needed(request.query))
    if clauses_in(query) > MOST_CLAUSES - _FOR_FILTERS:
        # Dozens of words, each with several translations of several words: their own forms have to do.
        query = compile_query(_untranslated(request.query))
    filters = [query]
    if request.named:
        filters.append(_named_within(request.named))
    if request.story:
        filters.append(term(keyword("story"), request.story))
    return filters


def publication_filters(request: SearchRequest) -> list[Body]:
    """Give the filters on the publication date."""
    filters = [published_within(request.published)] if request.published else []
    return [*filters, undated()] if request.undated else filters


def chosen(choice: FacetChoice) -> Body:
    """Match any of the values, none of the excluded ones."""
    field = keyword(choice.facet)
    wanted = [{"terms": {field: list(choice.values)}}] if choice.values else []
    unwanted = [{"terms": {field: list(choice.excluded)}}] if choice.excluded else []
    return all_of(wanted, but=unwanted)


def published_within(bounds: DateRange) -> Body:
    """Match articles all of whose publication date lies within the bounds."""
    first, last = (as_date(day).isoformat() for day in days_within(bounds))
    if first > last:
        return NOTHING
    return all_of(
        [
            {"range": {PUBLISHED: {"gte": first, "format": "yyyy-MM-dd"}}},
            {"range": {PUBLISHED_LAST: {"lte": last, "format": "yyyy-MM-dd"}}},
        ]
    )


def undated() -> Body:
    """Match articles whose publication date nobody knows."""
    return all_of([], but=[{"exists": {"field": PUBLISHED}}])


def clauses_in(query: Any) -> int:
    """Count the queries within a query as clusters do: those that hold no others."""
    match query:
        case {"bool": inner} | {"dis_max": inner}:
            return sum(map(clauses_in, inner.values()))
        case {"constant_score": {"filter": inner}}:
            return clauses_in(inner)
        case list():
            return sum(map(clauses_in, query))
        case dict():
            return 1
        case _:
            return 0


def all_of(queries: Sequence[Body], *, but: Sequence[Body] = ()) -> Body:
    """Match what matches all queries and none of the others; without any, everything."""
    if but:
        return {"bool": {"filter": list(queries), "must_not": list(but)}}
    if not queries:
        return EVERYTHING
    return queries[0] if len(queries) == 1 else {"bool": {"filter": list(queries)}}


def any_of(queries: Iterable[Body]) -> Body:
    """Match what matches at least one query; without any, nothing."""
    possible = [query for query in queries if query is not NOTHING]
    if not possible:
        return NOTHING
    if len(possible) == 1:
        return possible[0]
    return {"bool": {"should": possible, "minimum_should_match": 1}}


def term(field: str, value: str, boost: float = 1.0) -> Body:
    """Match one token of an analysed field, or a whole keyword."""
    return {"term": {field: {"value": value, "boost": boost} if boost != 1 else {"value": value}}}


def words_in_order(name: str, text: str, slop: int, boost: float = 1.0) -> Body:
    """Match the folded words of a text side by side, up to ``slop`` places apart."""
    words = analyze(text).exact
    if not words:
        return NOTHING
    if len(words) == 1:
        return term(path(name, "exact"), words[0], boost)
    # The index analyses these words once more; folded words come out of that as they went in.
    return {"match_phrase": {path(name, "exact"): {"query": " ".join(words), "slop": slop, "boost": boost}}}


def spelled_as_heard(text: str, field: TextField | None) -> list[Body]:
    """Match a name as the other script may spell it."""
    return [
        {"regexp": {path(name, "exact"): {"value": pattern, "rewrite": "constant_score"}}}
        for name in names_of(field)
        if name in ANYWHERE
        for form in word_forms(text)
        if (pattern := spellings(form.exact))
    ]


def by_sound(text: str, field: TextField | None, boost: float = 1.0) -> list[Body]:
    """Match the consonants of a name, in the other script only: in its own, its letters tell more."""
    return [
        term(path(name, f"sound_{'english' if form.arabic else 'arabic'}"), form.sound, boost)
        for name in names_of(field)
        if name in ANYWHERE
        for form in word_forms(text)
        if form.sound
    ]


def _all_children(children: Sequence[Node]) -> Body:
    unwanted: list[Body] = []
    for child in children:
        if isinstance(child, Not):
            # One query less in another: clusters refuse what is nested deeply.
            inner = child.child.children if isinstance(child.child, Or) else (child.child,)
            unwanted += [compile_query(each) for each in inner]
    return all_of([compile_query(child) for child in children if not isinstance(child, Not)], but=unwanted)


def _untranslated(node: Node) -> Node:
    match node:
        case And(children):
            return And(tuple(map(_untranslated, children)))
        case Or(children):
            return Or(tuple(map(_untranslated, children)))
        case Not(child):
            return Not(_untranslated(child))
        case Word():
            return replace(node, alternatives=())
        case _:
            return node


def _match_word(word: Word) -> Body:
    """Match a word in any form or by any alternative; which of them it was tells only in the score."""
    forms = own_forms(word)
    stems: list[str] = []
    others: list[Body] = []
    if len(forms) == 1:
        stems += stems_of(forms[0])
    elif forms:
        others += (words_in_order(name, word.text, 0) for name in names_of(word.field))
    for alternative in word.alternatives:
        if alternative.origin == "sound":
            others += spelled_as_heard(alternative.text, word.field)
        elif ways := ways_written(alternative.text):
            others += (words_in_order(name, way, 0) for way in ways for name in names_of(word.field))
        elif spelled := spelled_tokens(alternative.text):
            others += _written([token.text for token in spelled], word.field)
        elif len(meaning := meaningful_forms(alternative.text)) == 1:
            stems += translated_stems(meaning[0])
        elif meaning:
            others.append(
                all_of([any_of(_with_stems(translated_stems(form), word.field)) for form in meaning])
            )
    return any_of([*_with_stems(stems, word.field), *others])


def _written(words: Sequence[str], field: TextField | None) -> list[Body]:
    names = [name for name in names_of(field) if "written" in ANALYSED[name]]
    return [{"terms": {path(name, "written"): words}} for name in names]


def _with_stems(stems: Sequence[str], field: TextField | None) -> list[Body]:
    distinct = list(dict.fromkeys(stems))
    return [{"terms": {path(name, "stem"): distinct}} for name in names_of(field)] if distinct else []


def _in_fields(field: TextField | None, make: Callable[[str], Body]) -> Body:
    return any_of(make(name) for name in names_of(field))


def beginning_with(name: str, text: str) -> Body:
    """Match the folded words of a text, of which the last may go on."""
    *before, last = analyze(text).exact or ("",)
    if not last:
        return NOTHING
    field = path(name, "exact")
    return all_of([*(term(field, word) for word in before), {"prefix": {field: {"value": last}}}])


def near(name: str, text: str) -> Body:
    """Match folded words that are a letter or two from those of a text."""
    words = analyze(text).exact
    field = path(name, "exact")
    each = [any_of(_near_word(field, form) for form in with_article(word)) for word in words]
    return all_of(each) if words else NOTHING


def _near_word(field: str, word: str) -> Body:
    if not (edits := allowed_edits(word)):
        return term(field, word)
    # A constant score takes in every word that is near enough, and not only the nearest fifty.
    return {"fuzzy": {field: {"value": word, "fuzziness": edits, "rewrite": "constant_score"}}}


def _compile_keyword(node: KeywordIs) -> Body:
    match node.field:
        case "hashtag":
            return term(keyword("hashtag"), hashtag_key(node.value))
        case "source":
            return words_in_order("source", node.value, 0)
        case "mention" | "platform" | "language":
            return term(keyword(node.field), node.value.lower())
        case _:
            assert_never(node.field)


def _named_within(bounds: DateRange) -> Body:
    return any_of(
        {"range": {f"named_{interval}": {"gte": first, "lte": last}}} if first <= last else NOTHING
        for interval, first, last in named_within(bounds)
    )
