"""From a folded word to its stem: the light stemmer for Arabic, Snowball's for English.

The Arabic steps are those of Lucene's ArabicStemmer, with a table of exceptions before them, so that
Elasticsearch's own ``stemmer_override`` and ``stemmer`` filters give the same stems.
"""

import re
from functools import cache
from itertools import product
from threading import Lock

import Stemmer

from archive.text import arabic, english

_SHORTEST_STEM = 2
_SHORTEST_AFTER_WAW = 3
_SHORTEST_BEHIND_CLITIC = 4
ARABIC_LETTERS = ("\N{ARABIC LETTER HAMZA}", "\N{ARABIC LETTER YEH BARREE}")

_LATIN_LETTER = re.compile("[a-z]")

_english = Stemmer.Stemmer("english", 0)
_english_lock = Lock()  # a Stemmer keeps its working memory in itself


def is_arabic(word: str) -> bool:
    """Tell whether a folded word is written in Arabic letters, by its first one."""
    return ARABIC_LETTERS[0] <= word[:1] <= ARABIC_LETTERS[1]


def stem(word: str) -> str:
    """Give the stem of one folded word: its exception's, else what both stemmers leave of it.

    Each leaves the other script alone, so that their order matters only in words of mixed letters.
    """
    known = exceptions().get(word)
    if known is not None:
        return known
    if not word.isascii():
        word = light_stem(word)
    return _english_stem(word) if _LATIN_LETTER.search(word) else word


def _english_stem(word: str) -> str:
    with _english_lock:
        return str(_english.stemWord(word))


def light_stem(word: str) -> str:
    """Take off one prefix and then each suffix once, as Larkey's light10 does, without exceptions."""
    return _without_suffixes(_without_prefix(word))


def _without_prefix(word: str) -> str:
    for prefix in arabic.PREFIXES:
        shortest = _SHORTEST_AFTER_WAW if len(prefix) == 1 else _SHORTEST_STEM
        if word.startswith(prefix) and len(word) - len(prefix) >= shortest:
            return word[len(prefix) :]
    return word


def _without_suffixes(word: str) -> str:
    for suffix in arabic.SUFFIXES:
        if word.endswith(suffix) and len(word) - len(suffix) >= _SHORTEST_STEM:
            word = word[: -len(suffix)]
    return word


@cache
def exceptions() -> dict[str, str]:
    """Give every word that the plain steps would spoil, with the stem it keeps."""
    return _arabic_exceptions() | {
        word: _english_stem(regular) for word, regular in english.IRREGULAR.items()
    }


def _arabic_exceptions() -> dict[str, str]:
    whole = {prefix + word: word for word, prefix in product(arabic.WHOLE_WORDS, ("", *arabic.PREFIXES))}
    endings = ["", "ا", *arabic.SUFFIXES, *map("".join, product(arabic.SUFFIXES, repeat=2))]
    own_letters = {
        before + word + ending: _without_suffixes(word + ending)
        for words, befores in ((arabic.RADICAL_WAW, ("",)), (arabic.RADICAL_ARTICLE, ("", "و")))
        for before, word, ending in product(befores, words, endings)
    }
    return own_letters | whole


def clitic_stems(word: str, stem_of_word: str) -> tuple[str, ...]:
    """Give the stems under which one Arabic word stands behind a bare clitic (ببيروت, in Beirut), which no
    stemmer takes off, and the stem of what follows a clitic that it may begin with itself.
    """
    if not is_arabic(word):
        return ()
    behind = [clitic + stem_of_word for clitic in arabic.BARE_CLITICS]
    rest = word[1:]
    if word[:1] in arabic.BARE_CLITICS and len(rest) >= _SHORTEST_BEHIND_CLITIC:
        behind.append(stem(rest))
    return tuple(behind)
