"""What makes one matching article better than another: each way its words are kept, by ranking's weights.

Nothing here decides a match: ``compile.py`` does, and these queries only score what it lets through.
"""

from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass
from enum import IntEnum
from itertools import accumulate, pairwise
from typing import Final, assert_never

from archive.engines import ranking
from archive.engines.document import ANALYSED
from archive.engines.elastic.analysis import Body
from archive.engines.elastic.compile import (
    MOST_CLAUSES,
    NOTHING,
    any_of,
    beginning_with,
    by_sound,
    clauses_in,
    near,
    spelled_as_heard,
    term,
    words_in_order,
)
from archive.engines.elastic.schema import path
from archive.engines.wanted import (
    BOOSTS,
    in_a_row,
    is_beside_its_words,
    names_of,
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
    own_tokens,
    raised_as_spelled,
    raised_as_typed,
    spelled_tokens,
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


class _Worth(IntEnum):
    """What words are scored by, from what is kept longest to what goes first where they are too many."""

    OWN = 0
    CLITICS = 1
    ALTERNATIVES = 2
    GRAMS = 3
    NEIGHBOURS = 4
    WRITTEN = 5
    CLITICS_OF_ALTERNATIVES = 6


_CLITICS_OF: Final = {
    _Worth.OWN: _Worth.CLITICS,
    _Worth.ALTERNATIVES: _Worth.CLITICS_OF_ALTERNATIVES,
}


@dataclass(frozen=True, slots=True)
class _Way:
    """One way to earn a score: the sum of its parts, with those of words behind bare clitics."""

    worth: _Worth
    parts: Sequence[Body]
    clitics: Sequence[Body] = ()

    @property
    def worth_of_clitics(self) -> _Worth:
        """What its words behind clitics are worth."""
        return _CLITICS_OF.get(self.worth, self.worth)

    def asked(self, worth: Collection[_Worth]) -> list[Body]:
        """Give the parts that are worth asking for."""
        return [
            *(self.parts if self.worth in worth else ()),
            *(self.clitics if self.worth_of_clitics in worth else ()),
        ]


_Ways = Sequence[_Way]
"""Of several ways the strongest counts."""


def with_score(node: Node, matching: Body) -> Body:
    """Let what a compiled query matches be scored by the words of its tree."""
    words = list(typed_words(node))
    scores = [*_scores(node), *_in_own_language(words), *_beside_each_other(words)]
    scores += map(_raised, raised_as_typed(words))
    room = MOST_CLAUSES - clauses_in(matching)
    worth = _worth_asking([way for ways in scores for way in ways], room)
    parts = [part for ways in scores for part in _strongest([way.asked(worth) for way in ways])]
    ends = accumulate(map(clauses_in, parts))
    should = [part for part, end in zip(parts, ends, strict=True) if end <= room]
    return {"bool": {"filter": [matching], "should": should, "minimum_should_match": 0}}


def _worth_asking(ways: _Ways, room: int) -> Collection[_Worth]:
    """Choose what there is room for, of each kind all or nothing: so no word counts more than another."""
    costs = dict.fromkeys(_Worth, 0)
    for way in ways:
        costs[way.worth] += clauses_in(list(way.parts))
        costs[way.worth_of_clitics] += clauses_in(list(way.clitics))
    worth = {_Worth.OWN}
    for kind, cost in costs.items():
        if cost <= room or kind == _Worth.OWN:
            worth.add(kind)
            room -= cost
    return worth


def _scores(node: Node) -> Iterator[_Ways]:
    match node:
        case And(children) | Or(children):
            for child in children:
                yield from _scores(child)
        case Word():
            yield from _score_word(node)
        case Phrase(text, slop, field):
            worth = folded_worth(text)
            yield [_Way(_Worth.OWN, list(_in_order(text, slop, field, ranking.PHRASE * worth)))]
            yield [_Way(_Worth.GRAMS, _tokens(gram_tokens(text), field, worth))]
            yield [_Way(_Worth.WRITTEN, _tokens(written_tokens(text), field))]
            yield [_words_apart(text, field)]
            yield from map(_raised, raised_as_spelled(text, field))
        case ExactWord(text, field):
            yield [_Way(_Worth.OWN, list(_in_order(text, 0, field, folded_worth(text))))]
            yield [_Way(_Worth.WRITTEN, _tokens(written_tokens(text), field))]
            yield from map(_raised, raised_as_spelled(text, field))
        case Fuzzy(text, field):
            found = _by_field(field, lambda name: near(name, text))
            yield [_Way(_Worth.OWN, [*_in_order(text, 0, field, 1.0), *found])]
        case Prefix(text, field):
            yield [_Way(_Worth.OWN, list(_by_field(field, lambda name: beginning_with(name, text))))]
        case Not() | KeywordIs() | PublishedBetween() | Everything():
            return
        case _:
            assert_never(node)


def _score_word(word: Word) -> Iterator[_Ways]:
    """A word counts by itself or by its best alternative, whichever is stronger in an article.

    Grams raise articles with forms that a stem does not share, such as broken plurals. A phrase that
    expansion put beside its words adds its translations only: the words are scored themselves.
    """
    ways = [_alternative(each, word.field) for each in word.alternatives]
    if not is_beside_its_words(word):
        ways.insert(0, _own(word))
        grams = _tokens(gram_tokens(word.text), word.field, folded_worth(word.text))
        yield [_Way(_Worth.GRAMS, grams)]
        yield [_Way(_Worth.WRITTEN, _tokens(written_tokens(word.text), word.field))]
    yield ways


def _own(word: Word) -> _Way:
    """Score a word by its forms; several words in one (al-asad) side by side, less where they are apart."""
    forms = list(word_forms(word.text))
    if len(forms) == 1:
        form, field = forms[0], word.field
        worth = folded_worth(word.text)
        clitics = _tokens(clitic_tokens(form), field, worth)
        return _Way(_Worth.OWN, _tokens(own_tokens(form), field, worth), clitics)
    apart = _words_apart(word.text, word.field)
    return _Way(_Worth.OWN, [*_in_order(word.text, 0, word.field, 1.0), *apart.parts], apart.clitics)


def _in_own_language(words: Sequence[Word]) -> Iterator[_Ways]:
    """Raise what has the words typed above what has their translations only, however rare those are."""
    for word in words:
        if word.alternatives:
            stems = [form.stem for form in word_forms(word.text)]
            there = any_of(term(path(name, "stem"), stem) for name in names_of(word.field) for stem in stems)
            boost = ranking.OWN_LANGUAGE / len(words) * folded_worth(word.text)
            yield [_Way(_Worth.ALTERNATIVES, [{"constant_score": {"filter": there, "boost": boost}}])]


def _raised(raised: Raised) -> _Ways:
    """Score any of some tokens of one kind, in any field, by one sum."""
    way, texts = raised.tokens[0].way, [token.text for token in raised.tokens]
    names = [name for name in names_of(raised.field) if way in ANALYSED[name]]
    there = any_of({"terms": {path(name, way): texts}} for name in names)
    return [_Way(_Worth.OWN, [{"constant_score": {"filter": there, "boost": raised.score}}])]


def _alternative(other: Alternative, field: TextField | None) -> _Way:
    """Score a translation by all its words, a name most where they stand together, or by its sound."""
    if other.origin == "sound":
        heard = by_sound(other.text, field, other.weight)
        found = heard or [
            {"constant_score": {"filter": each, "boost": other.weight}}
            for each in spelled_as_heard(other.text, field)
        ]
        return _Way(_Worth.ALTERNATIVES, found)
    if ways := ways_written(other.text):
        parts = [part for way in ways for part in _in_order(way, 0, field, other.weight * ranking.PHRASE)]
        return _Way(_Worth.ALTERNATIVES, parts)
    if spelled := spelled_tokens(other.text):
        return _Way(_Worth.ALTERNATIVES, _tokens(spelled, field, other.weight))
    forms = meaningful_forms(other.text)
    if len(forms) == 1:
        clitics = _tokens(translated_clitic_tokens(forms[0]), field, other.weight)
        return _Way(_Worth.ALTERNATIVES, _tokens(translated_tokens(forms[0]), field, other.weight), clitics)
    if not stands_together(other):
        return _Way(_Worth.ALTERNATIVES, list(_all_words(forms, field, other.weight)))
    in_order = _in_order(other.text, 0, field, other.weight)
    return _Way(_Worth.ALTERNATIVES, [*in_order, *_all_words(forms, field, other.weight * ranking.APART)])


def _all_words(forms: Sequence[WordForms], field: TextField | None, weight: float) -> Iterator[Body]:
    """Score what has all words of a translation anywhere."""
    words = [_tokens(translated_tokens(form), field, weight / len(forms)) for form in forms]
    if words:
        yield {"bool": {"must": [_sum(word) for word in words]}}


def _tokens(tokens: Iterable[Token], field: TextField | None, boost: float = 1.0) -> list[Body]:
    names = names_of(field)
    return [
        term(path(name, token.way), token.text, token.weight * BOOSTS[name] * boost)
        for token in tokens
        for name in names
        if token.way in ANALYSED[name]
    ]


def _words_apart(text: str, field: TextField | None) -> _Way:
    forms = meaningful_forms(text)
    return _Way(
        _Worth.OWN,
        [part for form in forms for part in _tokens(own_tokens(form), field, ranking.APART)],
        [part for form in forms for part in _tokens(clitic_tokens(form), field, ranking.APART)],
    )


def _in_order(text: str, slop: int, field: TextField | None, weight: float) -> Iterator[Body]:
    for name in names_of(field):
        query = words_in_order(name, text, slop, weight * BOOSTS[name])
        if query is not NOTHING:
            yield query


def _by_field(field: TextField | None, match: Callable[[str], Body]) -> Iterator[Body]:
    """Score words that are not told apart, by where they stand."""
    for name in names_of(field):
        query = match(name)
        if query is not NOTHING:
            yield {"constant_score": {"filter": query, "boost": ranking.IN_ANY_FORM * BOOSTS[name]}}


def _beside_each_other(words: Sequence[Word]) -> Iterator[_Ways]:
    """Raise an article in which words stand as they were typed: two near each other, or all in a row."""
    for one, other in pairwise(words):
        if one.field == other.field:
            pair = _in_order(f"{one.text} {other.text}", ranking.NEAR_SLOP, one.field, ranking.NEAR)
            yield [_Way(_Worth.NEIGHBOURS, list(pair))]
    if len(words) > 1 and len({word.field for word in words}) == 1:
        row = _in_order(in_a_row(words), 0, words[0].field, ranking.IN_A_ROW)
        yield [_Way(_Worth.NEIGHBOURS, list(row))]


def _strongest(ways: Sequence[Sequence[Body]]) -> Sequence[Body]:
    """Let of several sums only the greatest count; of a single one, all its parts."""
    possible = [parts for parts in ways if parts]
    if len(possible) < 2:
        return possible[0] if possible else ()
    return [{"dis_max": {"queries": [_sum(parts) for parts in possible]}}]


def _sum(parts: Sequence[Body]) -> Body:
    return parts[0] if len(parts) == 1 else {"bool": {"should": list(parts)}}
