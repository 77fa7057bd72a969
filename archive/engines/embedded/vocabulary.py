"""The archive's own words, hashtags and sources: how they go on, which are alike, how often they stand.

What is looked up is remembered as long as the index does not change.
"""

from collections.abc import Iterable, Iterator, Sequence
from functools import cached_property, partial
from itertools import islice

import tantivy

from archive.engines.completions import (
    LONGEST_BEGINNING,
    commonest_first,
    only_word,
    ranked_words,
    shared_out,
)
from archive.engines.embedded.beginnings import MOST, Beginnings
from archive.engines.embedded.compile import keyword_is
from archive.engines.embedded.facets import Labels
from archive.engines.embedded.paging import count_of
from archive.engines.embedded.spellings import WORD_FIELDS, Spellings, having, remember
from archive.engines.protocol import Completion
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

_ALIKE = 3_000  # the commonest terms compared with a misspelt word
_SOURCES = 5_000
_REMEMBERED = 5_000  # answers


class Vocabulary:
    """What one state of the index says of its words. May be asked from many threads at once."""

    def __init__(self, searcher: tantivy.Searcher) -> None:
        """Look at one state of the index; nothing is read before it is asked for."""
        self.searcher = searcher
        self._labels = Labels().of(searcher)
        self._spellings = Spellings(searcher)
        self._beginnings = Beginnings(searcher)
        self._completions: dict[tuple[str, int], tuple[Completion, ...]] = {}

    def complete(self, beginning: str, limit: int) -> Sequence[Completion]:
        """Give what begins so, the commonest first; a number sign asks for hashtags only.

        Of several words typed, the last of a source's name may be incomplete.
        """
        beginning = beginning.strip()
        if len(beginning) > LONGEST_BEGINNING or limit < 1:
            return ()
        known = self._completions.get((beginning, limit))
        if known is None:
            known = self._completed(beginning, limit)
            remember(self._completions, (beginning, limit), known, most=_REMEMBERED)
            self._beginnings.read_if_many(partial(self.complete, limit=limit))
        return known

    def near_words(self, word: str, limit: int) -> Sequence[Completion]:
        """Give words a letter or two from this one, the commonest first; two only where the beginning fits.

        Of more than ``limit``, the nearest and commonest are chosen.
        """
        word = only_word(word)
        if len(word.removeprefix(ARTICLE)) < SHORTEST or len(word) > LONGEST:
            return ()
        counts = self._one_letter_away(word) | self._two_letters_away(word)
        likeliest = sorted(counts, key=lambda other: (-likelihood(word, other, counts[other]), other))
        return commonest_first(self._as_written(likeliest, limit))

    def count_word(self, word: str) -> int:
        """Count the articles that have this very word, folded; 0 for what is no single word."""
        word = only_word(word)
        if not word or not any(self.searcher.doc_freq(name, word) for name in WORD_FIELDS):
            return 0
        return count_of(self.searcher, having(word))

    def _completed(self, beginning: str, limit: int) -> tuple[Completion, ...]:
        if beginning.startswith(("#", "\N{FULLWIDTH NUMBER SIGN}")):
            return tuple(islice(self._hashtags((hashtag_key(beginning),)), limit))
        words = analyze(beginning).exact
        if not words:
            return ()
        plain = beginnings_of(words[0])[0] if len(words) == 1 else (" ".join(words),)
        hashtags = tuple(islice(self._hashtags(tuple(map(hashtag_key, plain))), limit))
        sources = tuple(islice(self._sources_beginning(plain), limit))
        found = self._words(words[0], limit) if len(words) == 1 else ()
        return shared_out(found, hashtags, sources, limit)

    def _words(self, beginning: str, limit: int) -> tuple[Completion, ...]:
        """Give words by their commonest form; those that begin as typed come before those without clitics."""
        plain, loose = beginnings_of(beginning)
        forms: dict[str, int] = {}
        for each in (*plain, *loose):
            forms |= self._beginnings.words(each)
        if not loose and (count := self.searcher.doc_freq("body_exact", beginning)):
            forms[beginning] = count
        return self._as_written(ranked_words(forms, beginning, plain, loose=bool(loose)), limit)

    def _hashtags(self, beginnings: Iterable[str]) -> Iterator[Completion]:
        counts: dict[str, int] = {}
        for beginning in beginnings:
            counts |= dict(self.searcher.terms_with_prefix("hashtag", beginning, limit=MOST))
        for key in sorted(counts, key=lambda key: (-counts[key], key)):
            if count := count_of(self.searcher, keyword_is("hashtag", key)):
                yield Completion(self._labels.label(self.searcher, "hashtag", key), "hashtag", count)

    def _sources_beginning(self, beginnings: tuple[str, ...]) -> Iterator[Completion]:
        """Give sources of which a word begins so, with or without the article."""
        starts = tuple(" " + beginning for beginning in beginnings)
        for words, source in self._sources:
            if any(start in words for start in starts) and (
                count := count_of(self.searcher, keyword_is("source", source))
            ):
                yield Completion(source, "source", count)

    @cached_property
    def _sources(self) -> list[tuple[str, str]]:
        """All sources, the commonest first, each with its folded words, a blank before each word."""
        terms = self.searcher.terms_with_prefix("source", "", limit=_SOURCES)
        folded = ((" ".join(("", *analyze(source).exact)), source) for source, _ in terms)
        return [(words, source) for words, source in folded if words]

    def _one_letter_away(self, word: str) -> dict[str, int]:
        counts: dict[str, int] = {}
        for other in one_letter_away(word):
            if other != word and other not in counts and other not in STOP_WORDS and len(other) > 1:
                count = max(self.searcher.doc_freq(name, other) for name in WORD_FIELDS)
                if count:
                    counts[other] = count
        return counts

    def _two_letters_away(self, word: str) -> dict[str, int]:
        """Give words with the same first two letters; comparing all words would take too long."""
        article = article_of(word)
        if len(word) - len(article) < SHORTEST_FOR_TWO:
            return {}
        alike = self._beginnings.looked_up(word[: len(article) + 2], _ALIKE)
        return {other: count for other, count in alike.items() if letters_apart(word, other) in (1, 2)}

    def _as_written(self, words: Iterable[str], limit: int) -> tuple[Completion, ...]:
        """Give the first words that some article has, as articles write them."""
        counts: dict[str, int] = {}
        for word in words:
            # The index may remember words of articles that are gone.
            if count := count_of(self.searcher, having(word)):
                counts[word] = count
            if len(counts) == limit:
                break
        return tuple(Completion(self._spellings.of(word), "word", count) for word, count in counts.items())
