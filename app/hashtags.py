"""What the archive holds about one hashtag: when it was used, with which others, and in the other language.

How that is drawn or sent belongs to ``app/pages`` and ``app/api``.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import islice, permutations, product
from typing import Literal

from app.answer import Searcher
from archive.article import Hashtag
from archive.engines.protocol import Engine, FacetChoice, FacetValue, HistogramBar, SearchPage, SearchRequest
from archive.lexicon.lexicon import Lexicon
from archive.query.expand import SHORTEST_SOUND, expand
from archive.query.nodes import KeywordIs, Node, Word
from archive.query.tree import all_of, any_of
from archive.text.analyzer import WordForms, hashtag_key, word_forms
from archive.text.stemming import is_arabic
from archive.text.stop_words import NEGATIONS, STOP_WORDS
from indexer.recognise.segmentation import segment

Why = Literal["shared_words", "shared_articles"]

APPEARING_WITH = 20
OTHERS = 5
"""How many hashtags of the other language are given at most."""

_LOOKED_AT = 100  # hashtags of the articles in which one of the other language is looked for
_KEYS = 500  # spellings tried of what the words would be in the other language
_WORDS_PERMUTED = 3  # national guard is guard national in Arabic; more words have too many orders
_LEAST_SHARED_WORDS = 0.5  # of the longer hashtag; more than that have to mean the same
_LEAST_SHARED_ARTICLES = 0.2  # of the articles that have either (Jaccard)

_WITHOUT_CONTENT = STOP_WORDS - NEGATIONS  # doctors without borders


@dataclass(frozen=True, slots=True, kw_only=True)
class OtherHashtag:
    """A hashtag that may be the same one in the other language, and why; ``shared`` articles have both."""

    value: str
    label: str
    count: int
    shared: int
    why: tuple[Why, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class HashtagStory:
    """One hashtag: its key, its commonest spelling, its articles over time, and those it appears with.

    ``first_seen`` and ``last_seen`` are publication dates as far as they are known, None if none is.
    """

    value: str
    label: str
    count: int
    undated: int
    first_seen: str | None
    last_seen: str | None
    over_time: tuple[HistogramBar, ...]
    appears_with: tuple[FacetValue, ...]
    other_language: tuple[OtherHashtag, ...]


def list_hashtags(engine: Engine, beginning: str, *, limit: int) -> tuple[FacetValue, ...]:
    """Give the hashtags that begin so, in any spelling, the commonest first; all of them for ""."""
    key = hashtag_key(beginning)
    if key:
        found = engine.complete(f"#{beginning.strip().lstrip('#')}", limit=limit)
        return tuple(FacetValue(hashtag_key(each.text), each.text, each.count) for each in found)
    return _hashtags(engine.search(SearchRequest(limit=1, facets=("hashtag",), facet_size=limit)))


def tell_hashtag(searcher: Searcher, key: str) -> HashtagStory | None:
    """Gather what the archive holds about the hashtag of a key; None if no article has it."""
    engine, query = searcher.engine, KeywordIs("hashtag", key)
    newest = engine.search(
        SearchRequest(
            query=query,
            choices=(FacetChoice("hashtag", (key,)),),  # what is chosen is always listed
            sort="newest",
            limit=1,
            facets=("hashtag",),
            facet_size=_LOOKED_AT,
            histogram=True,
        )
    )
    if not newest.total:
        return None
    oldest = engine.search(SearchRequest(query=query, sort="oldest", limit=1))
    tags = {tag.value: tag for tag in _hashtags(newest)}
    own = tags.pop(key)
    return HashtagStory(
        value=key,
        label=own.label,
        count=newest.total,
        undated=newest.undated,
        first_seen=_published(oldest),
        last_seen=_published(newest),
        over_time=newest.histogram,
        appears_with=tuple(islice(tags.values(), APPEARING_WITH)),
        other_language=_in_other_language(searcher, own, _words(newest, own), tags),
    )


def _in_other_language(
    searcher: Searcher, own: FacetValue, words: Sequence[WordForms], beside: Mapping[str, FacetValue]
) -> tuple[OtherHashtag, ...]:
    """Look among the hashtags of the same articles, and of those that have the same words translated."""
    asked = _translated(words, searcher.lexicon)
    found = {tag.value: tag for query in asked for tag in _hashtags_of(searcher.engine, query, _LOOKED_AT)}
    others = [
        tag.value
        for tag in (found | dict(beside)).values()
        if is_arabic(tag.value) != is_arabic(own.value)
        and (tag.value in beside or _means_the_same(words, tag, searcher.lexicon))
    ]
    related = [
        _related(own, words, tag, beside, searcher.lexicon) for tag in _counted(searcher.engine, others)
    ]
    ranked = sorted((other for other in related if other.why), key=_rank)
    return tuple(ranked[:OTHERS])


def _counted(engine: Engine, values: Sequence[str]) -> list[FacetValue]:
    """Count these hashtags in the whole archive."""
    chosen = (FacetChoice("hashtag", tuple(values)),)
    page = engine.search(SearchRequest(choices=chosen, limit=1, facets=("hashtag",), facet_size=1))
    return [tag for tag in _hashtags(page) if tag.value in values]


def _related(
    own: FacetValue,
    words: Sequence[WordForms],
    tag: FacetValue,
    beside: Mapping[str, FacetValue],
    lexicon: Lexicon,
) -> OtherHashtag:
    shared = beside[tag.value].count if tag.value in beside else 0
    why: list[Why] = []
    if _means_the_same(words, tag, lexicon):
        why.append("shared_words")
    if shared >= _LEAST_SHARED_ARTICLES * (own.count + tag.count - shared):
        why.append("shared_articles")
    return OtherHashtag(value=tag.value, label=tag.label, count=tag.count, shared=shared, why=tuple(why))


def _rank(other: OtherHashtag) -> tuple[int, int, int, str]:
    by_words = "shared_words" in other.why
    return -len(other.why) - by_words, -other.shared, -other.count, other.value


def _translated(words: Sequence[WordForms], lexicon: Lexicon) -> tuple[Node, ...]:
    """Ask for hashtags spelt by the translations of the words, and for articles that have them all."""
    choices = [[hashtag_key(each.text) for each in lexicon.translate([word])] for word in words]
    spelt = {hashtag_key(each.text) for each in lexicon.translate(words)}
    for order in permutations(choices) if len(choices) <= _WORDS_PERMUTED else (choices,):
        spelt.update(islice(("".join(parts) for parts in product(*order)), _KEYS))
    spellings = tuple(KeywordIs("hashtag", key) for key in sorted(spelt)[: 2 * _KEYS] if key)
    together = all_of(Word(word.exact) for word in words)
    asked = (any_of(spellings), expand(together, lexicon) if together else None)
    return tuple(query for query in asked if query)


def _means_the_same(words: Sequence[WordForms], tag: FacetValue, lexicon: Lexicon) -> bool:
    """Tell whether most words of the longer of two hashtags are translations of the other's."""
    if any(hashtag_key(each.text) == tag.value for each in lexicon.translate(words)):
        return True
    theirs = _content(segment(tag.label))
    if not words or not theirs:
        return False
    matched = sum(any(_is_said_by(word, other, lexicon) for other in theirs) for word in words)
    return matched > _LEAST_SHARED_WORDS * max(len(words), len(theirs))


def _is_said_by(word: WordForms, other: WordForms, lexicon: Lexicon) -> bool:
    """Tell whether a word of the other language means or sounds the same, or both are one number."""
    if word.exact == other.exact or (len(word.sound) >= SHORTEST_SOUND and word.sound == other.sound):
        return True
    return _is_translated(word, other, lexicon) or _is_translated(other, word, lexicon)


def _is_translated(word: WordForms, other: WordForms, lexicon: Lexicon) -> bool:
    translations = (form for each in lexicon.translate([word]) for form in word_forms(each.text))
    return any(form.stem == other.stem for form in translations if form.exact not in STOP_WORDS)


def _words(page: SearchPage, own: FacetValue) -> list[WordForms]:
    """Give the words of a hashtag, as they were cut when its article was read."""
    tags: Iterable[Hashtag] = (tag for hit in page.hits for tag in hit.article.hashtags)
    cut = next((tag.words for tag in tags if tag.key == own.value and tag.words), ())
    return _content(cut or segment(own.label))


def _content(words: Iterable[str]) -> list[WordForms]:
    forms = [form for word in words for form in word_forms(word)]
    return [form for form in forms if form.exact not in _WITHOUT_CONTENT] or forms


def _hashtags_of(engine: Engine, query: Node, size: int) -> tuple[FacetValue, ...]:
    return _hashtags(engine.search(SearchRequest(query=query, limit=1, facets=("hashtag",), facet_size=size)))


def _hashtags(page: SearchPage) -> tuple[FacetValue, ...]:
    return next((facet.values for facet in page.facets if facet.name == "hashtag"), ())


def _published(page: SearchPage) -> str | None:
    return next((hit.article.published.date for hit in page.hits if hit.article.published), None)
