"""The steps of the light stemmer for Arabic, without any exception. The tables stand in ``arabic.py``.

Each step is one that a cluster can take too: regular expressions before and behind, and between them the
steps of Lucene's ArabicStemmer.
"""

import re
from typing import Final

from archive.text import arabic

_SHORTEST_STEM: Final = 2
_SHORTEST_AFTER_WAW: Final = 3

_ATTACHED: Final = tuple((re.compile(pattern), rest.replace("$", "\\")) for pattern, rest in arabic.ATTACHED)
_FINAL_HAMZA: Final = (re.compile(arabic.FINAL_HAMZA[0]), arabic.FINAL_HAMZA[1])


def without_attached(word: str) -> str:
    """Take off the pronouns behind a folded word, and "and" before what is joined to an article."""
    for pattern, rest in _ATTACHED:
        word = pattern.sub(rest, word)
    return word


def light_stem(word: str) -> str:
    """Take off one prefix and then each suffix once, as Larkey's light10 does, from what has no pronoun."""
    return without_suffixes(_without_prefix(word))


def without_suffixes(word: str) -> str:
    """Take off each suffix once, in their order, and let a hamza that is the last letter then stand alone."""
    for suffix in arabic.SUFFIXES:
        if word.endswith(suffix) and len(word) - len(suffix) >= _SHORTEST_STEM:
            word = word[: -len(suffix)]
    pattern, alone = _FINAL_HAMZA
    return pattern.sub(alone, word)


def _without_prefix(word: str) -> str:
    for prefix in arabic.PREFIXES:
        shortest = _SHORTEST_AFTER_WAW if len(prefix) == 1 else _SHORTEST_STEM
        if word.startswith(prefix) and len(word) - len(prefix) >= shortest:
            return word[len(prefix) :]
    return word
