"""From a folded word to its stem: the light stemmer for Arabic, Snowball's for English.

The Arabic steps are those of Lucene's ArabicStemmer, with a table of exceptions before them, so that
Elasticsearch's own ``stemmer_override`` and ``stemmer`` filters give the same stems.
"""

import re
from collections.abc import Iterator
from functools import cache
from itertools import product
from threading import Lock

import Stemmer

from archive.text import arabic, english
from archive.text.letters import ALEF, HEH, LAM, TEH

_SHORTEST_STEM = 2
_SHORTEST_AFTER_WAW = 3
_SHORTEST_BEHIND_CLITIC = 4
_SHORTEST_BEFORE_ENDING = 3
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
    spelt_otherwise = {
        before + word + ending: light_stem(before + usual + ending)
        for before, (word, usual), ending in product(
            ("", *arabic.PREFIXES), arabic.HAMZA_SPELLINGS.items(), endings
        )
    }
    return spelt_otherwise | own_letters | whole


def clitic_stems(word: str, stem_of_word: str) -> tuple[str, ...]:
    """Give the other stems under which one Arabic word stands, which no stemmer leads back to it.

    Behind a bare clitic (ببيروت, in Beirut), and the stem of what follows one that it may begin with itself;
    with the alef of the accusative (وزيرا, a minister) or without; and the feminine ending before a pronoun
    (زوجته, his wife, of زوجة).
    """
    if not is_arabic(word):
        return ()
    others = [clitic + stem_of_word for clitic in arabic.BARE_CLITICS]
    rest = word[1:]
    if word[:1] in arabic.BARE_CLITICS and len(rest) >= _SHORTEST_BEHIND_CLITIC:
        others.append(stem(rest))
    if len(stem_of_word) >= _SHORTEST_BEFORE_ENDING:
        others += _with_other_endings(word, stem_of_word)
    return tuple(dict.fromkeys(others))


def _with_other_endings(word: str, stem_of_word: str) -> Iterator[str]:
    if not word.endswith(ALEF):
        yield stem_of_word + ALEF
    elif stem_of_word.endswith(ALEF) and not word.startswith(ALEF + LAM):  # the accusative has no article
        yield from (bare for bare in (stem(word[:-1]),) if len(bare) >= _SHORTEST_BEFORE_ENDING)
    if stem_of_word.endswith(TEH) and stem_of_word != word:
        if len(stem_of_word) > _SHORTEST_BEFORE_ENDING:
            yield stem_of_word[:-1]
    elif word.endswith(HEH):
        yield stem_of_word + TEH
