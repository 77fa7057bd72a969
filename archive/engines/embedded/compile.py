"""From the query tree and the filters to tantivy's query objects; no text reaches tantivy's parser."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import assert_never

from tantivy import FieldType, Occur, Query

from archive.engines.embedded.schema import matched_in, schema, scored_in
from archive.engines.embedded.snapshot import Snapshot, term
from archive.engines.histogram import ALL_TIME, days_within
from archive.engines.needed import needed
from archive.engines.protocol import DateRange, FacetChoice, FacetName, SearchRequest
from archive.engines.wanted import (
    ANYWHERE,
    named_within,
    names_of,
    own_forms,
    stems_of,
    ways_written,
)
from archive.engines.worth import Token, spelled_tokens, translated_stems
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
from archive.text.analyzer import WordForms, analyze, hashtag_key, word_forms
from archive.text.clitics import with_article
from archive.text.snippets import allowed_edits
from archive.text.stop_words import meaningful_forms
from archive.text.transliteration import spellings


@dataclass(frozen=True, slots=True)
class Compiler:
    """Compiles for one state of the index: words that no article has are not asked for."""

    index: Snapshot

    def filters(
        self, request: SearchRequest, *, without_facet: FacetName | None = None, with_published: bool = True
    ) -> Query:
        """Compile the query with every filter of a request, leaving out one facet's choice or the date's.

        What comes out decides what matches, and scores nothing: that is ``scoring.py``'s, and costs ten times
        as much.
        """
        filters = [_chosen(choice) for choice in request.choices if choice.facet != without_facet]
        if request.named:
            filters.append(_named_within(request.named))
        if request.published and with_published:
            filters.append(published_within(request.published))
        if request.undated and with_published:
            filters.append(undated())
        if request.story:
            filters.append(keyword_is("story", request.story))
        return _all_queries([self.matching(needed(request.query)), *filters])

    def matching(self, node: Node) -> Query:  # noqa: PLR0911 - one way out a node type
        """Compile a query tree to what matches it; raises nothing for any tree."""
        match node:
            case Word():
                return self._word(node)
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
                return self._all_of(children)
            case Or(children):
                return _any_of([self.matching(child) for child in children])
            case Not(child):
                return self._all_of((Not(child),))
            case Everything():
                return Query.all_query()
            case _:
                assert_never(node)

    def _all_of(self, children: Sequence[Node]) -> Query:
        parts = [
            (Occur.MustNot, self.matching(child.child))
            if isinstance(child, Not)
            else (Occur.Must, self.matching(child))
            for child in children
        ]
        if not any(occur == Occur.Must for occur, _ in parts):
            parts.append((Occur.Must, Query.all_query()))
        return Query.boolean_query(parts)

    def _word(self, word: Word) -> Query:
        """Match a word in any form or by any alternative; which of them it was tells only in the score."""
        stems: list[str] = []
        others: list[Query] = []
        forms = own_forms(word)
        if len(forms) == 1:
            stems += stems_of(forms[0])
        elif forms:
            others.append(_in_fields(word.field, lambda name: words_in_order(name, word.text, 0)))
        for alternative in word.alternatives:
            if alternative.origin == "sound":
                others += spelled_as_heard(alternative.text, word.field)
            elif ways := ways_written(alternative.text):
                others += (words_in_order(name, way, 0) for way in ways for name in names_of(word.field))
            elif spelled := spelled_tokens(alternative.text):
                others += self._written(spelled, word.field)
            elif len(meaning := meaningful_forms(alternative.text)) == 1:
                stems += translated_stems(meaning[0])
            elif meaning:
                others += self._together(meaning, word.field)
        # Terms apart from all else: tantivy walks a union of nothing but terms twice as fast.
        terms = self._stems(dict.fromkeys(stems), word.field)
        return _any_of([_any_of(terms), *others] if terms and others else [*terms, *others])

    def _together(self, words: Sequence[WordForms], field: TextField | None) -> Iterator[Query]:
        """Match all words of a translation, if each stands anywhere at all."""
        each_word = [self._stems(translated_stems(form), field) for form in words]
        if all(each_word):
            yield _all_queries([_any_of(stems) if len(stems) > 1 else stems[0] for stems in each_word])

    def _written(self, tokens: Iterable[Token], field: TextField | None) -> list[Query]:
        names = scored_in("written", field)
        return self.index.terms((f"{name}_written", token.text) for token in tokens for name in names)

    def _stems(self, stems: Iterable[str], field: TextField | None) -> list[Query]:
        # Terms one by one: a term set walks the whole dictionary, and took six times as long.
        return self.index.terms((f"{matched_in(field)}_stem", stem) for stem in stems)


def keyword_is(name: str, value: str) -> Query:
    """Match a whole keyword."""
    return Query.term_query(schema(), name, value)


def both(query: Query, also: Query) -> Query:
    """Match what matches two queries."""
    return Query.boolean_query([(Occur.Must, query), (Occur.Must, also)])


def published_within(bounds: DateRange) -> Query:
    """Match articles all of whose publication date lies within the bounds."""
    first, last = days_within(bounds)
    return both(
        _between("published_first", first, ALL_TIME[1]), _between("published_last", ALL_TIME[0], last)
    )


def undated() -> Query:
    """Match articles whose publication date nobody knows."""
    return Query.boolean_query(
        [(Occur.Must, Query.all_query()), (Occur.MustNot, Query.exists_query("published_first"))]
    )


def _any_of(queries: Sequence[Query]) -> Query:
    if not queries:
        return Query.empty_query()
    return Query.boolean_query([(Occur.Should, query) for query in queries])


def spelled_as_heard(text: str, field: TextField | None) -> list[Query]:
    """Match a name as the other script may spell it."""
    return [
        Query.regex_query(schema(), f"{name}_exact", pattern)
        for name in names_of(field)
        if name in ANYWHERE
        for form in word_forms(text)
        if (pattern := spellings(form.exact))
    ]


def _in_fields(field: TextField | None, make: Callable[[str], Query]) -> Query:
    return _any_of([make(name) for name in names_of(field)])


def words_in_order(name: str, text: str, slop: int) -> Query:
    """Match the folded words of a text side by side, up to ``slop`` places apart."""
    words = analyze(text).exact
    if not words:
        return Query.empty_query()
    if len(words) == 1:
        return term(f"{name}_exact", words[0])
    return Query.phrase_query(schema(), f"{name}_exact", list(words), slop=slop)


def beginning_with(name: str, text: str) -> Query:
    """Match the folded words of a text, of which the last may go on."""
    *before, last = analyze(text).exact or ("",)
    if not last:
        return Query.empty_query()
    # Folded words hold letters, marks and digits only, so nothing in them is special to a regex.
    beginning = Query.regex_query(schema(), f"{name}_exact", f"{last}.*")
    return _all_queries([*(term(f"{name}_exact", word) for word in before), beginning])


def near(name: str, text: str) -> Query:
    """Match folded words that are a letter or two from those of a text."""
    words = analyze(text).exact
    if not words:
        return Query.empty_query()
    return _all_queries([_any_of([_near_word(name, form) for form in with_article(word)]) for word in words])


def _near_word(name: str, word: str) -> Query:
    return Query.fuzzy_term_query(schema(), f"{name}_exact", word, distance=allowed_edits(word))


def _all_queries(queries: Sequence[Query]) -> Query:
    return Query.boolean_query([(Occur.Must, query) for query in queries])


def _compile_keyword(node: KeywordIs) -> Query:
    match node.field:
        case "hashtag":
            found = keyword_is("hashtag", hashtag_key(node.value))
        case "source":
            found = words_in_order("source", node.value, 0)
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
    return _any_of(
        [_between(f"named_{interval}", first, last) for interval, first, last in named_within(bounds)]
    )


def _between(name: str, first: int, last: int) -> Query:
    if first > last:
        return Query.empty_query()
    return Query.range_query(schema(), name, FieldType.Unsigned, first, last)
