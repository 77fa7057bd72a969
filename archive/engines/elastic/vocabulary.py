"""The archive's own words, hashtags and sources: how they go on, which are alike, how often they stand."""

from collections.abc import Iterable, Mapping, Sequence
from itertools import islice

from archive.engines.completions import (
    LONGEST_BEGINNING,
    commonest_first,
    only_word,
    ranked_words,
    shared_out,
)
from archive.engines.elastic.analysis import Body
from archive.engines.elastic.client import Cluster
from archive.engines.elastic.compile import EVERYTHING, any_of, term
from archive.engines.elastic.facets import Labels, values_in
from archive.engines.elastic.schema import keyword, path
from archive.engines.protocol import Completion
from archive.engines.spellings import WrittenText, commonest_spelling, written_text
from archive.engines.wanted import ANYWHERE
from archive.text.analyzer import analyze, hashtag_key
from archive.text.clitics import ARTICLE, article_of, beginnings_of
from archive.text.misspelling import (
    LONGEST,
    SHORTEST,
    SHORTEST_FOR_TWO,
    letters_apart,
    likelihood,
    one_letter_away,
)
from archive.text.stop_words import STOP_WORDS

_TERMS = 200  # the commonest words looked at for each beginning
_ARTICLES_LOOKED_AT = 10_000  # of each shard, for the words that go on so: a sample of what is common
_ALIKE = 200  # words that a cluster gives as alike, by field and distance
_TEXTS = 3  # looked at for the spelling of one word
_SPELLINGS = 20_000  # remembered
_NEVER_TOO_COMMON = 2**31 - 1  # articles


class Vocabulary:
    """What an index says of its words. May be asked from many threads at once."""

    def __init__(self, cluster: Cluster, index: str) -> None:
        """Remember whom to ask; nothing is read before it is asked for."""
        self._cluster = cluster
        self._index = index
        self._labels = Labels(cluster, index)
        self._spellings: dict[str, str] = {}

    def complete(self, beginning: str, limit: int) -> Sequence[Completion]:
        """Give what begins so, the commonest first; a number sign asks for hashtags only.

        Of several words typed, the last of a source's name may be incomplete.
        """
        beginning = beginning.strip()
        if len(beginning) > LONGEST_BEGINNING or limit < 1:
            return ()
        if beginning.startswith(("#", "\N{FULLWIDTH NUMBER SIGN}")):
            asked = _hashtags_asked((hashtag_key(beginning),), limit)
            return self._hashtags(self._cluster.search(self._index, asked))
        words = analyze(beginning).exact
        return self._completed(words, limit) if words else ()

    def near_words(self, word: str, limit: int) -> Sequence[Completion]:
        """Give words a letter or two from this one, the commonest first; two only where the beginning fits.

        Of more than ``limit``, the nearest and commonest are chosen.
        """
        word = only_word(word)
        if len(word.removeprefix(ARTICLE)) < SHORTEST or len(word) > LONGEST:
            return ()
        counts = self._alike(word)
        likeliest = sorted(counts, key=lambda other: (-likelihood(word, other, counts[other]), other))
        return commonest_first(self._as_written(likeliest, limit))

    def count_word(self, word: str) -> int:
        """Count the articles that have this very word, folded; 0 for what is no single word."""
        word = only_word(word)
        return self._cluster.count(self._index, _having(word)) if word else 0

    def _completed(self, words: Sequence[str], limit: int) -> tuple[Completion, ...]:
        typed = " ".join(words)
        single = len(words) == 1
        plain, loose = beginnings_of(typed) if single else ((typed,), ())
        asked = [
            _hashtags_asked(tuple(map(hashtag_key, plain)), limit),
            _sources_asked(plain, limit),
            *([_words_asked(typed, plain, loose)] if single else []),
        ]
        tagged, named, *rest = self._cluster.msearch(self._index, asked)
        found: Sequence[Completion] = ()
        if rest:
            counts = _words_found(rest[0], typed, itself=not loose)
            found = self._as_written(ranked_words(counts, typed, plain, loose=bool(loose)), limit)
        sources = [
            Completion(name, "source", n) for name, n in values_in(named["aggregations"]["sources"]).items()
        ]
        return shared_out(found, self._hashtags(tagged), sources, limit)

    def _hashtags(self, answer: Body) -> tuple[Completion, ...]:
        counts = values_in(answer["aggregations"]["hashtags"])
        labels = self._labels.of("hashtag", list(counts))
        return tuple(Completion(labels[key], "hashtag", count) for key, count in counts.items())

    def _alike(self, word: str) -> dict[str, int]:
        """Give the words a letter or two from one, with about how many articles have them."""
        suggest: Body = {"text": word}
        for name in ANYWHERE:
            suggest[f"one {name}"] = _near_asked(name, 1, 0)
            if len(word) - len(article := article_of(word)) >= SHORTEST_FOR_TWO:
                suggest[f"two {name}"] = _near_asked(name, 2, len(article) + 2)
        answer = self._cluster.search(self._index, {"size": 0, "suggest": suggest})["suggest"]
        near = set(one_letter_away(word)) - STOP_WORDS
        counts: dict[str, int] = {}
        for asked, [entry] in answer.items():
            for option in entry["options"]:
                other = option["text"]
                if (
                    (len(other) > 1 and other in near)
                    if asked.startswith("one")
                    else _is_two_away(word, other)
                ):
                    counts[other] = max(option["freq"], counts.get(other, 0))
        counts.pop(word, None)
        return counts

    def _as_written(self, words: Iterable[str], limit: int) -> list[Completion]:
        """Give the first words that some article has, as articles write them."""
        found: list[Completion] = []
        rest = iter(words)
        # The index may remember words of articles that are gone.
        while len(found) < limit and (some := list(islice(rest, limit))):
            asked = [_texts_asked(word, 0 if word in self._spellings else _TEXTS) for word in some]
            for word, answer in zip(some, self._cluster.msearch(self._index, asked), strict=True):
                if count := answer["hits"]["total"]["value"]:
                    found.append(Completion(self._spelling(word, answer["hits"]["hits"]), "word", count))
        return found[:limit]

    def _spelling(self, word: str, hits: Sequence[Body]) -> str:
        known = self._spellings.get(word)
        if known is None:
            known = commonest_spelling(word, [_text_of(hit) for hit in hits])
            if len(self._spellings) >= _SPELLINGS:
                self._spellings = {}
            self._spellings[word] = known
        return known


def _is_two_away(word: str, other: str) -> bool:
    return letters_apart(word, other) in (1, 2)


def _having(word: str) -> Body:
    """Match the articles that have a folded word."""
    return any_of(term(path(name, "exact"), word) for name in ANYWHERE)


def _hashtags_asked(beginnings: Sequence[str], limit: int) -> Body:
    return _terms_asked("hashtags", "hashtag", beginnings, limit)


def _terms_asked(name: str, field: str, beginnings: Sequence[str], limit: int) -> Body:
    some = all(beginnings)
    query = any_of({"prefix": {field: {"value": each}}} for each in beginnings) if some else EVERYTHING
    terms = {"field": field, "size": limit} | ({"include": _any_beginning(beginnings)} if some else {})
    return {"size": 0, "track_total_hits": False, "query": query, "aggs": {name: {"terms": terms}}}


def _any_beginning(beginnings: Sequence[str]) -> str:
    """Write a pattern for words that begin so; folded words hold letters, marks and digits only."""
    return f"({'|'.join(beginnings)}).*"


def _sources_asked(beginnings: Sequence[str], limit: int) -> Body:
    """Ask for sources of which a word begins so, after the words before it."""
    field = path("source", "exact")
    query = any_of(
        {"match_phrase_prefix": {field: {"query": each, "max_expansions": 1000}}} for each in beginnings
    )
    return {
        "size": 0,
        "track_total_hits": False,
        "query": query,
        "aggs": {"sources": {"terms": {"field": keyword("source"), "size": limit}}},
    }


def _words_asked(typed: str, plain: Sequence[str], loose: Sequence[str]) -> Body:
    """Ask for the commonest words that begin so, in a sample of the articles that have one."""
    both = [("plain", plain), ("loose", loose)]
    terms = {
        name: {
            "terms": {
                "field": "words",
                "size": _TERMS * len(beginnings),
                "include": _any_beginning(beginnings),
            }
        }
        for name, beginnings in both
        if beginnings
    }
    terms["itself"] = {"filter": term("words", typed)}
    return {
        "size": 0,
        "track_total_hits": False,
        "query": any_of({"prefix": {"words": {"value": each}}} for each in (*plain, *loose)),
        "aggs": {"sample": {"sampler": {"shard_size": _ARTICLES_LOOKED_AT}, "aggs": terms}},
    }


def _words_found(answer: Body, typed: str, *, itself: bool) -> Mapping[str, int]:
    sample = answer["aggregations"]["sample"]
    counts = values_in(sample["plain"]) | (values_in(sample["loose"]) if "loose" in sample else {})
    if itself and (count := sample["itself"]["doc_count"]):
        counts[typed] = count
    return counts


def _near_asked(name: str, edits: int, beginning: int) -> Body:
    """Ask for words so many letters away in one field, and with the same beginning."""
    return {
        "term": {
            "field": path(name, "exact"),
            "suggest_mode": "always",
            "max_edits": edits,
            "prefix_length": beginning,
            "min_word_length": 1,
            "accuracy": 0.0,
            "max_term_freq": _NEVER_TOO_COMMON,
            "size": _ALIKE,
            "shard_size": _ALIKE,
            "sort": "frequency",
        }
    }


def _texts_asked(word: str, texts: int) -> Body:
    return {
        "size": texts,
        "track_total_hits": True,
        "query": _having(word),
        "_source": ["article.title", "article.body"],
    }


def _text_of(hit: Body) -> WrittenText:
    article = hit["_source"]["article"]
    return written_text(article.get("title"), article["body"])
