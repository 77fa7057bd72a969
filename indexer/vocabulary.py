"""The words by which hashtags without separators are cut: the archive's, those being imported, the lexicon's.

How a tag is cut belongs to ``recognise/segmentation.py``.
"""

import re
from collections import Counter
from collections.abc import Callable, Iterable
from functools import lru_cache
from typing import Final

from archive.lexicon.lexicon import Lexicon
from archive.text.analyzer import fold
from indexer.recognise.hashtags import SIGNS
from indexer.recognise.segmentation import segment
from indexer.recognise.tag_words import SMALL_WORDS

_WORD: Final = re.compile(r"[^\W\d_]{2,20}")
# The words of a tag are glued together: they would teach that the tag is one.
_TAG: Final = re.compile(rf"[{SIGNS}]\s?[\w\u064b-\u0652]+")
_MOST_WORDS: Final = 400_000
_IN_LEXICON: Final = 1
"""A word that only the lexicon knows counts as one that occurs once."""


class TagVocabulary:
    """Knows how often a folded word occurs, and cuts hashtags by it; a tag is cut once and remembered."""

    def __init__(
        self, count_word: Callable[[str], int] | None = None, lexicon: Lexicon | None = None
    ) -> None:
        """Use the archive's own counts and the lexicon, where there are any."""
        self._count_word = count_word
        self._lexicon = lexicon
        self._observed: Counter[str] = Counter()
        self._count = lru_cache(maxsize=1 << 16)(self._count_uncached)
        self.cut = lru_cache(maxsize=1 << 14)(self._cut_uncached)

    def observe(self, texts: Iterable[str]) -> None:
        """Learn the words of texts that are not in the archive yet; from now on tags are cut by them too."""
        for text in texts:
            self._observed.update(set(_WORD.findall(fold(_TAG.sub(" ", text)))))
        if len(self._observed) > _MOST_WORDS:
            self._observed = Counter(dict(self._observed.most_common(_MOST_WORDS // 2)))
        self._count.cache_clear()
        self.cut.cache_clear()

    def _cut_uncached(self, tag: str) -> tuple[str, ...]:
        return segment(tag, self._count)

    def _count_uncached(self, word: str) -> int:
        if not _WORD.fullmatch(word):
            return 0
        count = self._observed[word] + (self._count_word(word) if self._count_word else 0)
        return count or (_IN_LEXICON if self._lexicon and self._is_word(word, self._lexicon) else 0)

    @staticmethod
    def _is_word(word: str, lexicon: Lexicon) -> bool:
        """Whether a lexicon knows a word, or leaves it out because it is too small to be looked up."""
        return word in SMALL_WORDS or lexicon.knows(word)
