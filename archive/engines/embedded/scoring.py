"""What makes one matching article better than another: each way its words are kept, by ranking's weights.

Nothing here decides a match: ``compile.py`` does, and these queries only score what it lets through.
"""

from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import assert_never

from tantivy import Occur, Query

from archive.engines import ranking
from archive.engines.document import ANALYSED
from archive.engines.embedded.compile import by_sound, term, words_in_order
from archive.engines.wanted import BOOSTS, is_beside_its_words, names_of
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
from archive.text.analyzer import WordForms, has_vowel_marks, word_forms, written_words
from archive.text.stemming import clitic_stems
from archive.text.stop_words import is_name_like_stop_word, meaningful_forms


def with_score(node: Node, matching: Query) -> Query:
    """Let what a compiled query matches be scored by the words of its tree."""
    parts = [(Occur.Must, Query.const_score_query(matching, 0.0))]
    return Query.boolean_query([*parts, *((Occur.Should, each) for each in _scores(node))])


def _scores(node: Node) -> Iterator[Query]:
    match node:
        case And(children) | Or(children):
            for child in children:
                yield from _scores(child)
            yield from _neighbours(children)
        case Word():
            yield from _score_word(node)
        case Phrase(text, slop, field):
            yield _in_order(text, slop, field, ranking.PHRASE)
            yield _grams(text, field)
            yield _words_apart(text, field)
        case ExactWord(text, field) | Fuzzy(text, field):
            yield _in_order(text, 0, field, 1.0)
        case Not() | Prefix() | KeywordIs() | PublishedBetween() | Everything():
            return
        case _:
            assert_never(node)


def _score_word(word: Word) -> Iterator[Query]:
    """A word counts by itself or by its best alternative, whichever is stronger in an article.

    Grams raise articles with forms that a stem does not share, such as broken plurals. A phrase that
    expansion put beside its words adds its translations only: the words are scored themselves.
    """
    translations = [_alternative(each, word.field) for each in word.alternatives]
    grams = [
        Query.boost_query(_grams(each.text, word.field), each.weight)
        for each in [each for each in word.alternatives if each.origin != "sound"][
            : ranking.GRAMS_OF_ALTERNATIVES
        ]
    ]
    if not is_beside_its_words(word):
        translations.insert(0, _own(word))
        grams.insert(0, _grams(word.text, word.field))
        yield from _as_written(word.text, word.field)
    yield _strongest(translations)
    yield _strongest(grams)


def _own(word: Word) -> Query:
    """Score a word by its forms; several words in one (al-asad) side by side, less where they are apart."""
    forms = list(word_forms(word.text))
    if len(forms) == 1:
        return _forms(forms[0], word.field)
    return _sum([_in_order(word.text, 0, word.field, 1.0), _words_apart(word.text, word.field)])


def _alternative(other: Alternative, field: TextField | None) -> Query:
    """Score a translation by all its words, or a name by its sound."""
    if other.origin == "sound":
        return Query.boost_query(by_sound(other.text, field), other.weight)
    forms = meaningful_forms(other.text)
    if not forms:
        return Query.empty_query()
    together = Query.boolean_query([(Occur.Must, _forms(form, field, clitics=False)) for form in forms])
    return Query.boost_query(together, other.weight / len(forms))


def _forms(form: WordForms, field: TextField | None, *, clitics: bool = True) -> Query:
    """Score one word as written, by stem, and behind a bare clitic."""
    ways = [("exact", form.exact, ranking.EXACT), ("stem", form.stem, ranking.STEM)]
    if clitics:
        ways += [("stem", other, ranking.CLITIC) for other in clitic_stems(form.exact, form.stem)]
    return _sum(
        [
            Query.boost_query(term(f"{name}_{way}", value), weight * BOOSTS[name])
            for name in names_of(field)
            for way, value, weight in ways
        ]
    )


def _grams(text: str, field: TextField | None) -> Query:
    return _sum(
        [
            Query.boost_query(
                term(f"{name}_gram", gram),
                (ranking.GRAM if form.arabic else ranking.GRAM_ENGLISH) * BOOSTS[name],
            )
            for name in names_of(field)
            if "gram" in ANALYSED[name]
            for form in word_forms(text)
            for gram in form.grams
        ]
    )


def _as_written(text: str, field: TextField | None) -> Iterator[Query]:
    """Raise the articles that spell a word as it was typed, most of all with its vowel marks."""
    for word in written_words(text):
        tells_more = has_vowel_marks(word) or is_name_like_stop_word(word)
        weight = ranking.MARKED if tells_more else ranking.WRITTEN
        for name in names_of(field):
            if "written" in ANALYSED[name]:
                yield Query.boost_query(term(f"{name}_written", word), weight * BOOSTS[name])


def _words_apart(text: str, field: TextField | None) -> Query:
    return Query.boost_query(_sum([_forms(form, field) for form in meaningful_forms(text)]), ranking.APART)


def _in_order(text: str, slop: int, field: TextField | None, weight: float) -> Query:
    return _sum(
        [
            Query.boost_query(words_in_order(name, text, slop), weight * BOOSTS[name])
            for name in names_of(field)
        ]
    )


def _neighbours(children: Sequence[Node]) -> Iterator[Query]:
    """Give the words that were typed side by side, as pairs: where they stand so, the article is raised."""
    for one, other in pairwise(children):
        if isinstance(one, Word) and isinstance(other, Word) and one.field == other.field:
            yield _in_order(f"{one.text} {other.text}", ranking.NEAR_SLOP, one.field, ranking.NEAR)


def _sum(queries: Sequence[Query]) -> Query:
    if not queries:
        return Query.empty_query()
    return Query.boolean_query([(Occur.Should, query) for query in queries])


def _strongest(queries: Sequence[Query]) -> Query:
    if len(queries) < 2:
        return _sum(queries)
    return Query.disjunction_max_query(list(queries))
