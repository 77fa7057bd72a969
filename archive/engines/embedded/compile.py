"""From the query tree and the filters to tantivy's query objects; no text reaches tantivy's parser."""

from collections.abc import Callable, Iterator, Sequence
from itertools import pairwise
from typing import assert_never

from tantivy import FieldType, Occur, Query

from archive.engines import ranking
from archive.engines.document import day_range
from archive.engines.embedded.schema import ANALYSED, schema
from archive.engines.protocol import DateRange, FacetChoice, FacetName, SearchRequest
from archive.fields import FIELDS
from archive.query.nodes import (
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
    TextField,
    Word,
)
from archive.text import arabic, english
from archive.text.analyzer import WordForms, analyze, has_vowel_marks, hashtag_key, word_forms, written_words
from archive.text.snippets import allowed_edits
from archive.text.stemming import clitic_stems

_BOOSTS = {field.name: field.boost for field in FIELDS} | {
    "tags": next(field.boost for field in FIELDS if field.name == "hashtag")
}
_ANYWHERE = ("title", "tags", "body")
STOP_WORDS = arabic.STOP_WORDS | english.STOP_WORDS
_FIRST_DAY, _LAST_DAY = 0, 9999_12_31


def compile_query(node: Node) -> Query:  # noqa: PLR0911 - one way out a node type
    """Compile a query tree; raises nothing for any tree."""
    match node:
        case Word():
            return _compile_word(node)
        case ExactWord(text, field):
            return _in_fields(field, lambda name: _words_in_order(name, text, 0))
        case Phrase(text, slop, field):
            phrase = _in_fields(field, lambda name: _words_in_order(name, text, slop))
            return Query.boost_query(phrase, ranking.PHRASE)
        case Prefix(text, field):
            return _in_fields(field, lambda name: _beginning_with(name, text))
        case Fuzzy(text, field):
            return _in_fields(field, lambda name: _near(name, text))
        case KeywordIs():
            return _compile_keyword(node)
        case PublishedBetween(first, last):
            return published_within(DateRange(first, last))
        case And(children):
            return _all_of(children)
        case Or(children):
            return _any_of([compile_query(child) for child in children])
        case Not(child):
            return _all_of((Not(child),))
        case Everything():
            return Query.all_query()
        case _:
            assert_never(node)


def is_scored(node: Node) -> bool:
    """Tell whether a query has words that some articles match better than others."""
    match node:
        case And(children) | Or(children):
            return any(is_scored(child) for child in children)
        case Word() | ExactWord() | Phrase() | Prefix() | Fuzzy():
            return True
        case Not() | KeywordIs() | PublishedBetween() | Everything():
            return False
        case _:
            assert_never(node)


def compile_filters(
    request: SearchRequest, *, without_facet: FacetName | None = None, with_published: bool = True
) -> Query:
    """Compile the query with every filter of a request, leaving out one facet's choice or the date's."""
    filters = [_chosen(choice) for choice in request.choices if choice.facet != without_facet]
    if request.named:
        filters.append(_named_within(request.named))
    if request.published and with_published:
        filters.append(published_within(request.published))
    if request.undated and with_published:
        filters.append(undated())
    if request.story:
        filters.append(keyword_is("story", request.story))
    parts = [(Occur.Must, compile_query(request.query))]
    if request.sort == "relevance":  # what only adds to the score costs ten times what decides the match
        parts += [(Occur.Should, support) for support in _supports(request.query)]
        parts += [(Occur.Should, pair) for pair in _neighbours(request.query)]
    parts += [(Occur.Must, Query.const_score_query(each, 0.0)) for each in filters]
    return Query.boolean_query(parts)


def keyword_is(name: str, value: str) -> Query:
    """Match a whole keyword."""
    return Query.term_query(schema(), name, value)


def both(query: Query, also: Query) -> Query:
    """Match what matches two queries."""
    return Query.boolean_query([(Occur.Must, query), (Occur.Must, also)])


def published_within(bounds: DateRange) -> Query:
    """Match articles all of whose publication date lies within the bounds."""
    first, last = _days(bounds)
    return both(_between("published_first", first, _LAST_DAY), _between("published_last", _FIRST_DAY, last))


def undated() -> Query:
    """Match articles whose publication date nobody knows."""
    return Query.boolean_query(
        [(Occur.Must, Query.all_query()), (Occur.MustNot, Query.exists_query("published_first"))]
    )


def _all_of(children: Sequence[Node]) -> Query:
    parts = [
        (Occur.MustNot, compile_query(child.child))
        if isinstance(child, Not)
        else (Occur.Must, compile_query(child))
        for child in children
    ]
    if not any(occur == Occur.Must for occur, _ in parts):
        parts.append((Occur.Must, Query.all_query()))
    return Query.boolean_query(parts)


def _any_of(queries: Sequence[Query]) -> Query:
    if not queries:
        return Query.empty_query()
    return Query.boolean_query([(Occur.Should, query) for query in queries])


def _compile_word(word: Word) -> Query:
    """A word matches by itself or by its best alternative, whichever is stronger in an article."""
    own = _any_form(word.text, word.field)
    others = [Query.boost_query(_alternative(other, word.field), other.weight) for other in word.alternatives]
    return Query.disjunction_max_query([own, *others]) if others else own


def _any_form(text: str, field: TextField | None) -> Query:
    """Match one word as written or by stem; several words (U.S.) have to stand as they are."""
    forms = list(word_forms(text))
    if len(forms) != 1:
        return _in_fields(field, lambda name: _words_in_order(name, text, 0))
    return _any_of([_forms_in(name, forms[0]) for name in _names(field)])


def _alternative(other: Alternative, field: TextField | None) -> Query:
    """Match a translation, all words of it in any form, or a name by its sound in the other script."""
    if other.origin == "sound":
        return _by_sound(other.text, field)
    forms = [form for form in word_forms(other.text) if form.exact not in STOP_WORDS]
    parts = [_any_of([_forms_in(name, form) for name in _names(field)]) for form in forms]
    if not parts:
        return Query.empty_query()
    return Query.boost_query(_all_queries(parts), 1 / len(parts))


def _by_sound(text: str, field: TextField | None) -> Query:
    """Match a name by its sound, in the other script only: in its own, its letters tell more."""
    return _any_of(
        [
            Query.boost_query(
                _term(f"{name}_sound_{'english' if form.arabic else 'arabic'}", form.sound), _BOOSTS[name]
            )
            for name in _names(field)
            if name in _ANYWHERE
            for form in word_forms(text)
            if form.sound
        ]
    )


def _forms_in(name: str, form: WordForms) -> Query:
    boost = _BOOSTS[name]
    parts = [
        Query.boost_query(_term(f"{name}_exact", form.exact), ranking.EXACT * boost),
        Query.boost_query(_term(f"{name}_stem", form.stem), ranking.STEM * boost),
    ]
    parts += [
        Query.boost_query(_term(f"{name}_stem", other), ranking.CLITIC * boost)
        for other in clitic_stems(form.exact, form.stem)
    ]
    return _any_of(parts)


def _supports(node: Node) -> Iterator[Query]:
    """Give what decides no match but adds to the score: three-letter runs, and the words of phrases.

    Grams raise articles with forms that a stem does not share, such as broken plurals; a phrase's words,
    articles in which some of them stand apart.
    """
    match node:
        case And(children) | Or(children):
            for child in children:
                yield from _supports(child)
        case Word(text, field, alternatives):
            own = _grams_of(text, field)
            others = [Query.boost_query(_grams_of(other.text, field), other.weight) for other in alternatives]
            yield Query.disjunction_max_query([own, *others]) if others else own
            if len(list(word_forms(text))) > 1:
                yield _words_apart(text, field)
            yield from _as_written(text, field)
        case Phrase(text, _, field):
            yield _grams_of(text, field)
            yield _words_apart(text, field)
        case _:
            return


def _as_written(text: str, field: TextField | None) -> Iterator[Query]:
    """Raise the articles that spell a word as it was typed, most of all with its vowel marks."""
    for word in written_words(text):
        weight = ranking.MARKED if has_vowel_marks(word) else ranking.WRITTEN
        for name in _names(field):
            if "written" in ANALYSED[name]:
                yield Query.boost_query(_term(f"{name}_written", word), weight * _BOOSTS[name])


def _words_apart(text: str, field: TextField | None) -> Query:
    parts = [
        _any_of([_forms_in(name, form) for name in _names(field)])
        for form in word_forms(text)
        if form.exact not in STOP_WORDS
    ]
    return Query.boost_query(_any_of(parts), ranking.APART)


def _grams_of(text: str, field: TextField | None) -> Query:
    return _any_of(
        [
            Query.boost_query(
                _term(f"{name}_gram", gram),
                (ranking.GRAM if form.arabic else ranking.GRAM_ENGLISH) * _BOOSTS[name],
            )
            for name in _names(field)
            if "gram" in ANALYSED[name]
            for form in word_forms(text)
            for gram in form.grams
        ]
    )


def _neighbours(node: Node) -> Iterator[Query]:
    """Give the words that were typed side by side, as pairs: where they stand so, the article is raised."""
    match node:
        case And(children) | Or(children):
            for one, other in pairwise(children):
                if isinstance(one, Word) and isinstance(other, Word) and one.field == other.field:
                    for name in _names(one.field):
                        pair = _words_in_order(name, f"{one.text} {other.text}", ranking.NEAR_SLOP)
                        yield Query.boost_query(pair, ranking.NEAR * _BOOSTS[name])
            for child in children:
                yield from _neighbours(child)
        case _:
            return


def _names(field: TextField | None) -> tuple[str, ...]:
    return _ANYWHERE if field is None else (field,)


def _in_fields(field: TextField | None, make: Callable[[str], Query]) -> Query:
    return _any_of([Query.boost_query(make(name), _BOOSTS[name]) for name in _names(field)])


def _words_in_order(name: str, text: str, slop: int) -> Query:
    words = analyze(text).exact
    if not words:
        return Query.empty_query()
    if len(words) == 1:
        return _term(f"{name}_exact", words[0])
    return Query.phrase_query(schema(), f"{name}_exact", list(words), slop=slop)


def _beginning_with(name: str, text: str) -> Query:
    *before, last = analyze(text).exact or ("",)
    if not last:
        return Query.empty_query()
    # Folded words hold letters, marks and digits only, so nothing in them is special to a regex.
    beginning = Query.regex_query(schema(), f"{name}_exact", f"{last}.*")
    return _all_queries([*(_term(f"{name}_exact", word) for word in before), beginning])


def _near(name: str, text: str) -> Query:
    words = analyze(text).exact
    if not words:
        return Query.empty_query()
    return _all_queries(
        [
            Query.fuzzy_term_query(schema(), f"{name}_exact", word, distance=allowed_edits(word))
            for word in words
        ]
    )


def _all_queries(queries: Sequence[Query]) -> Query:
    return Query.boolean_query([(Occur.Must, query) for query in queries])


def _compile_keyword(node: KeywordIs) -> Query:
    match node.field:
        case "hashtag":
            found = keyword_is("hashtag", hashtag_key(node.value))
        case "source":
            found = _words_in_order("source", node.value, 0)
        case "mention" | "platform" | "language":
            found = keyword_is(node.field, node.value.lower())
        case _:
            assert_never(node.field)
    return Query.const_score_query(found, 1.0)


def _chosen(choice: FacetChoice) -> Query:
    """Any of the values, none of the excluded ones."""
    wanted = Query.term_set_query(schema(), choice.facet, list(choice.values))
    unwanted = [(Occur.MustNot, keyword_is(choice.facet, value)) for value in choice.excluded]
    return Query.boolean_query([(Occur.Must, wanted if choice.values else Query.all_query()), *unwanted])


def _named_within(bounds: DateRange) -> Query:
    first, last = _days(bounds)
    # A month or a year lies within the bounds if its first and its last day do.
    first_month = first // 100 + (first % 100 > 1)
    last_month = last // 100 - (day_range(f"{last // 10_000:04}-{last // 100 % 100:02}")[1] > last)
    first_year = first // 10_000 + (first % 10_000 > 101)
    last_year = last // 10_000 - (last % 10_000 < 1231)
    return _any_of(
        [
            _between("named_day", first, last),
            _between("named_month", first_month, last_month),
            _between("named_year", first_year, last_year),
        ]
    )


def _days(bounds: DateRange) -> tuple[int, int]:
    first = day_range(bounds.first)[0] if bounds.first else _FIRST_DAY
    last = day_range(bounds.last)[1] if bounds.last else _LAST_DAY
    return first, last


def _between(name: str, first: int, last: int) -> Query:
    if first > last:
        return Query.empty_query()
    return Query.range_query(schema(), name, FieldType.Unsigned, first, last)


def _term(name: str, value: str) -> Query:
    return Query.term_query(schema(), name, value, index_option="freq")
