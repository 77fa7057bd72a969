"""What makes one matching article better than another: each way its words are kept, by ranking's weights.

Nothing here decides a match: ``compile.py`` does, and these queries only score what it lets through.
"""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import chain, pairwise
from typing import assert_never

from tantivy import Occur, Query

from archive.engines import ranking
from archive.engines.embedded.compile import beginning_with, near, spelled_as_heard, words_in_order
from archive.engines.embedded.schema import matched_in, scored_in
from archive.engines.embedded.snapshot import Snapshot
from archive.engines.wanted import (
    ANYWHERE,
    BOOSTS,
    in_a_row,
    is_beside_its_words,
    names_of,
    own_forms,
    stands_together,
    typed_words,
    ways_written,
)
from archive.engines.worth import (
    Raised,
    Token,
    clitic_tokens,
    folded_worth,
    gram_tokens,
    is_told_by_spelling,
    own_tokens,
    raised_as_spelled,
    raised_as_typed,
    spelled_tokens,
    translated_clitic_tokens,
    translated_stem,
    translated_tokens,
    written_tokens,
)
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
from archive.text.analyzer import WordForms, word_forms
from archive.text.stop_words import meaningful_forms


@dataclass(frozen=True, slots=True)
class Scorer:
    """Scores in one state of the index: words that no article has are not asked for."""

    index: Snapshot

    def scored(self, node: Node, matching: Query) -> Query:
        """Let what a compiled query matches be scored by the words of its tree.

        Words as they were typed stand in a union of their own: tantivy walks one of nothing but terms twice
        as fast as one with anything else among them.
        """
        words = list(typed_words(node))
        raised = map(self._raised, raised_as_typed(words))
        others = [
            *self._translations(node),
            *self._in_own_language(words),
            *self._rows(node),
            *chain(*raised),
        ]
        found = Query.const_score_query(matching, 0.0)
        for layer in (_sum(list(self._terms(node))), _sum([*others, *_beside_each_other(words)])):
            if layer:
                found = Query.boolean_query([(Occur.Must, found), (Occur.Should, layer)])
        return found

    def _terms(self, node: Node) -> Iterator[Query]:
        """Score the words that were typed, one by one, in each way they are kept.

        Grams raise articles with forms that a stem does not share, such as broken plurals. A translation
        behind a bare clitic adds to what the translation itself earns.
        """
        match node:
            case And(children) | Or(children):
                for child in children:
                    yield from self._terms(child)
            case Word(text, field, alternatives):
                if not is_beside_its_words(node):
                    yield from self._forms(text, field)
                    yield from self._tokens(gram_tokens(text), field, folded_worth(text))
                    yield from self._tokens(written_tokens(text), field)
                for form, weight in _single_words(alternatives):
                    yield from self._tokens(translated_clitic_tokens(form), field, weight)
            case Phrase(text, _, field):
                yield from self._forms(text, field, apart=True)
                yield from self._tokens(gram_tokens(text), field, folded_worth(text))
                yield from self._tokens(written_tokens(text), field)
            case ExactWord(text, field):
                yield from self._tokens(written_tokens(text), field)
            case _:
                return

    def _rows(self, node: Node) -> Iterator[Query]:
        """Score what stands side by side as it was typed, and words that are not told apart."""
        match node:
            case And(children) | Or(children):
                for child in children:
                    yield from self._rows(child)
            case Phrase(text, slop, field):
                yield from _in_order(text, slop, field, ranking.PHRASE * folded_worth(text))
                yield from chain(*map(self._raised, raised_as_spelled(text, field)))
            case Word(text, field) if len(own_forms(node)) > 1:
                yield from _in_order(text, 0, field, 1.0)
            case ExactWord(text, field):
                yield from _in_order(text, 0, field, folded_worth(text))
                yield from chain(*map(self._raised, raised_as_spelled(text, field)))
            case Fuzzy(text, field):
                yield from _in_order(text, 0, field, 1.0)
                yield from _by_field(field, lambda name: near(name, text))
            case Prefix(text, field):
                yield from _by_field(field, lambda name: beginning_with(name, text))
            case Word() | Not() | KeywordIs() | PublishedBetween() | Everything():
                return
            case _:
                assert_never(node)

    def _translations(self, node: Node) -> Iterator[Query]:
        """Score each word by the best of its translations, and a phrase beside its words by its own."""
        match node:
            case And(children) | Or(children):
                for child in children:
                    yield from self._translations(child)
            case Word(_, field, alternatives):
                words = (
                    self._tokens(translated_tokens(form), field, weight)
                    for form, weight in _single_words(alternatives)
                )
                yield from _strongest(list(chain.from_iterable(words)))
                longer = (self._longer(each, field) for each in alternatives)
                yield from _strongest(list(chain.from_iterable(longer)))
            case _:
                return

    def _in_own_language(self, words: Sequence[Word]) -> Iterator[Query]:
        """Raise what has the words typed above what has their translations only, however rare those are."""
        for word in words:
            if word.alternatives:
                stems = ((f"{matched_in(word.field)}_stem", form.stem) for form in word_forms(word.text))
                raised = ranking.OWN_LANGUAGE / len(words) * folded_worth(word.text)
                for stem in self.index.terms(stems):
                    yield Query.const_score_query(stem, raised)

    def _raised(self, raised: Raised) -> Iterator[Query]:
        """Score any of some tokens, in any field, by one sum."""
        if any_token := _sum(list(self._tokens(raised.tokens, raised.field))):
            yield Query.const_score_query(any_token, raised.score)

    def _longer(self, other: Alternative, field: TextField | None) -> Iterator[Query]:
        """Score a translation of several words by all of them, a name most where they stand together.

        A name that is known by its sound only is scored by that.
        """
        if other.origin == "sound":
            yield from self._by_sound(other, field)
        elif ways := ways_written(other.text):
            for way in ways:
                yield from _in_order(way, 0, field, other.weight * ranking.PHRASE)
        elif spelled := spelled_tokens(other.text):
            yield from self._tokens(spelled, field, other.weight)
        elif all_words := self._all_words(meaningful_forms(other.text), field, other.weight):
            if stands_together(other):
                in_order = list(_in_order(other.text, 0, field, other.weight))
                all_words = _sum([*in_order, Query.boost_query(all_words, ranking.APART)]) or all_words
            yield all_words

    def _by_sound(self, name: Alternative, field: TextField | None) -> Iterator[Query]:
        """Score a name by its consonants, or one of few of them by where it stands."""
        heard = [form for form in word_forms(name.text) if form.sound]
        found = self.index.terms(
            (f"{where}_sound_{'english' if form.arabic else 'arabic'}", form.sound)
            for where in names_of(field)
            if where in ANYWHERE
            for form in heard
        )
        for query in found if heard else spelled_as_heard(name.text, field):
            yield Query.boost_query(query, name.weight)

    def _all_words(self, forms: Sequence[WordForms], field: TextField | None, weight: float) -> Query | None:
        """Score what has all words of a translation anywhere; None of a single one, or if one is missing."""
        where, each = f"{matched_in(field)}_stem", weight / max(1, len(forms))
        words = [_sum(self._stems(form, where, each)) for form in forms]
        if len(words) < 2 or None in words:
            return None
        return Query.boolean_query([(Occur.Must, word) for word in words if word])

    def _stems(self, form: WordForms, where: str, weight: float) -> list[Query]:
        """Score a word of a translation by its stem, and behind the clitics that it may stand behind."""
        tokens = (translated_stem(form), *translated_clitic_tokens(form))
        found = (self.index.term(where, token.text, token.weight * weight) for token in tokens)
        return [query for query in found if query]

    def _forms(self, text: str, field: TextField | None, *, apart: bool = False) -> Iterator[Query]:
        """Score a word as written, by stem, and behind a bare clitic; several less, as they may be apart."""
        forms = meaningful_forms(text) if apart else list(word_forms(text))
        if len(forms) > 1:
            forms, apart = meaningful_forms(text), True
        weight = (ranking.APART if apart else 1.0) * folded_worth(text)
        for form in forms:
            yield from self._tokens((*own_tokens(form), *clitic_tokens(form)), field, weight)

    def _tokens(
        self, tokens: Iterable[Token], field: TextField | None, weight: float = 1.0
    ) -> Iterator[Query]:
        for token in tokens:
            for name in scored_in(token.way, field):
                worth = token.weight * BOOSTS.get(name, 1.0) * weight
                if query := self.index.term(f"{name}_{token.way}", token.text, worth):
                    yield query


def _in_order(text: str, slop: int, field: TextField | None, weight: float) -> Iterator[Query]:
    for name in names_of(field):
        yield Query.boost_query(words_in_order(name, text, slop), weight * BOOSTS[name])


def _by_field(field: TextField | None, match: Callable[[str], Query]) -> Iterator[Query]:
    """Score words that are not told apart, by where they stand."""
    for name in names_of(field):
        yield Query.const_score_query(match(name), ranking.IN_ANY_FORM * BOOSTS[name])


def _single_words(alternatives: Sequence[Alternative]) -> Iterator[tuple[WordForms, float]]:
    """Give the translations that are one word, each with what it is worth."""
    for other in alternatives:
        forms = meaningful_forms(other.text)
        if len(forms) == 1 and other.origin != "sound" and not is_told_by_spelling(other.text):
            yield forms[0], other.weight


def _beside_each_other(words: Sequence[Word]) -> Iterator[Query]:
    """Raise an article in which words stand as they were typed: two near each other, or all in a row."""
    for one, other in pairwise(words):
        if one.field == other.field:
            yield from _in_order(f"{one.text} {other.text}", ranking.NEAR_SLOP, one.field, ranking.NEAR)
    if len(words) > 1 and len({word.field for word in words}) == 1:
        yield from _in_order(in_a_row(words), 0, words[0].field, ranking.IN_A_ROW)


def _sum(queries: Sequence[Query]) -> Query | None:
    """Let all of them count, none of which has to match; None without any."""
    if len(queries) < 2:
        return queries[0] if queries else None
    return Query.boolean_query([(Occur.Should, query) for query in queries])


def _strongest(queries: Sequence[Query]) -> Sequence[Query]:
    """Let only the one count that scores most."""
    return queries if len(queries) < 2 else [Query.disjunction_max_query(list(queries))]
