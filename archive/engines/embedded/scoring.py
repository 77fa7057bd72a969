"""What makes one matching article better than another: each way its words are kept, by ranking's weights.

Nothing here decides a match: ``compile.py`` does, and these queries only score what it lets through.
"""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import assert_never

from tantivy import Occur, Query

from archive.engines import ranking
from archive.engines.document import ANALYSED
from archive.engines.embedded.compile import beginning_with, by_sound, near, words_in_order
from archive.engines.embedded.snapshot import Snapshot, term
from archive.engines.wanted import (
    BOOSTS,
    is_beside_its_words,
    names_of,
    stands_together,
    typed_words,
    ways_written,
)
from archive.engines.worth import (
    Token,
    clitic_tokens,
    gram_tokens,
    own_tokens,
    translated_clitic_tokens,
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
        """Let what a compiled query matches be scored by the words of its tree."""
        words = list(typed_words(node))
        scores = (*self._scores(node), *self._in_own_language(words), *_beside_each_other(words))
        parts = [(Occur.Should, each) for each in scores]
        return Query.boolean_query([(Occur.Must, Query.const_score_query(matching, 0.0)), *parts])

    def _scores(self, node: Node) -> Iterator[Query]:
        match node:
            case And(children) | Or(children):
                for child in children:
                    yield from self._scores(child)
            case Word():
                yield from self._score_word(node)
            case Phrase(text, slop, field):
                yield _in_order(text, slop, field, ranking.PHRASE)
                yield _sum(self._tokens((*gram_tokens(text), *written_tokens(text)), field))
                yield self._words_apart(text, field)
            case ExactWord(text, field):
                yield _in_order(text, 0, field, 1.0)
                yield _sum(self._tokens(written_tokens(text), field))
            case Fuzzy(text, field):
                yield _in_order(text, 0, field, 1.0)
                yield from _by_field(field, lambda name: near(name, text))
            case Prefix(text, field):
                yield from _by_field(field, lambda name: beginning_with(name, text))
            case Not() | KeywordIs() | PublishedBetween() | Everything():
                return
            case _:
                assert_never(node)

    def _score_word(self, word: Word) -> Iterator[Query]:
        """A word counts by itself or by its best alternative, whichever is stronger in an article.

        Grams raise articles with forms that a stem does not share, such as broken plurals. A phrase that
        expansion put beside its words adds its translations only: the words are scored themselves.
        """
        translations = [self._alternative(each, word.field) for each in word.alternatives]
        if not is_beside_its_words(word):
            translations.insert(0, self._own(word))
            yield _sum(self._tokens(gram_tokens(word.text), word.field))
            yield _sum(self._tokens(written_tokens(word.text), word.field))
        yield _strongest(translations)

    def _own(self, word: Word) -> Query:
        """Score a word by its forms; several in one (al-asad) side by side, less where they are apart."""
        forms = list(word_forms(word.text))
        if len(forms) == 1:
            return self._forms(forms[0], word.field)
        return _sum([_in_order(word.text, 0, word.field, 1.0), self._words_apart(word.text, word.field)])

    def _in_own_language(self, words: Sequence[Word]) -> Iterator[Query]:
        """Raise what has the words typed above what has their translations only, however rare those are."""
        for word in words:
            if word.alternatives:
                stems = [form.stem for form in word_forms(word.text)]
                there = self.index.terms(
                    (f"{name}_stem", stem) for name in names_of(word.field) for stem in stems
                )
                yield Query.const_score_query(_sum(there), ranking.OWN_LANGUAGE / len(words))

    def _alternative(self, other: Alternative, field: TextField | None) -> Query:
        """Score a translation by all its words, a name most where they stand together, or by its sound."""
        if other.origin == "sound":
            return Query.boost_query(_sum(by_sound(self.index, other.text, field)), other.weight)
        if ways := ways_written(other.text):
            return _sum([_in_order(way, 0, field, other.weight * ranking.PHRASE) for way in ways])
        forms = meaningful_forms(other.text)
        if len(forms) == 1:
            tokens = (*translated_tokens(forms[0]), *translated_clitic_tokens(forms[0]))
            return Query.boost_query(_sum(self._tokens(tokens, field)), other.weight)
        words = [self._tokens(translated_tokens(form), field) for form in forms]
        if not all(words):
            return Query.empty_query()
        weight = other.weight / max(1, len(words))
        anywhere = Query.boolean_query([(Occur.Must, _sum(word)) for word in words])
        if not stands_together(other):
            return Query.boost_query(anywhere, weight)
        in_order = _in_order(other.text, 0, field, other.weight)
        return _sum([in_order, Query.boost_query(anywhere, weight * ranking.APART)])

    def _forms(self, form: WordForms, field: TextField | None) -> Query:
        """Score one word as written, by stem, and behind a bare clitic."""
        return _sum(self._tokens((*own_tokens(form), *clitic_tokens(form)), field))

    def _words_apart(self, text: str, field: TextField | None) -> Query:
        forms = [self._forms(form, field) for form in meaningful_forms(text)]
        return Query.boost_query(_sum(forms), ranking.APART)

    def _tokens(self, tokens: Iterable[Token], field: TextField | None) -> list[Query]:
        names = names_of(field)
        return [
            Query.boost_query(term(f"{name}_{token.way}", token.text), token.weight * BOOSTS[name])
            for token in tokens
            for name in names
            if token.way in ANALYSED[name] and self.index.has(f"{name}_{token.way}", token.text)
        ]


def _in_order(text: str, slop: int, field: TextField | None, weight: float) -> Query:
    return _sum(
        [
            Query.boost_query(words_in_order(name, text, slop), weight * BOOSTS[name])
            for name in names_of(field)
        ]
    )


def _by_field(field: TextField | None, match: Callable[[str], Query]) -> Iterator[Query]:
    """Score words that are not told apart, by where they stand."""
    for name in names_of(field):
        yield Query.const_score_query(match(name), ranking.IN_ANY_FORM * BOOSTS[name])


def _beside_each_other(words: Sequence[Word]) -> Iterator[Query]:
    """Raise an article in which words stand as they were typed: two near each other, or all in a row."""
    for one, other in pairwise(words):
        if one.field == other.field:
            yield _in_order(f"{one.text} {other.text}", ranking.NEAR_SLOP, one.field, ranking.NEAR)
    if len(words) > 1 and len({word.field for word in words}) == 1:
        yield _in_order(" ".join(word.text for word in words), 0, words[0].field, ranking.IN_A_ROW)


def _sum(queries: Sequence[Query]) -> Query:
    if not queries:
        return Query.empty_query()
    return Query.boolean_query([(Occur.Should, query) for query in queries])


def _strongest(queries: Sequence[Query]) -> Query:
    if len(queries) < 2:
        return _sum(queries)
    return Query.disjunction_max_query(list(queries))
