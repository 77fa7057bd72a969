"""How a name may be written in the other script: one pattern for all ways (Vidal is فيدال, Silva سيلفا).

Consonants alone do not tell a name from common words (Vidal from أفضل, better), so vowels count as well.
Which words are names is decided elsewhere. The patterns are of folded words.
"""

from functools import lru_cache
from typing import Final

from archive.text.in_arabic_letters import in_arabic_letters
from archive.text.in_latin_letters import in_latin_letters
from archive.text.stemming import is_arabic

SHORTEST: Final = 4
"""Letters of a word that has a pattern."""

LONGEST: Final = 20
"""The same; hardly a name of one word is longer."""

LONGEST_PATTERN: Final = 1000
"""Characters of a pattern: clusters take no longer ones (``index.max_regex_length``)."""


@lru_cache(maxsize=1024)
def spellings(word: str) -> str:
    """Give the pattern of a folded word as the other script may spell it; "" of one that is no likely name.

    It holds letters, classes, groups, ``|`` and ``?`` only, which Python, Rust and Lucene read alike.
    """
    if not (SHORTEST <= len(word) <= LONGEST and word.isalpha()):
        return ""
    if not (is_arabic(word) or word.isascii()):
        return ""
    pattern = in_latin_letters(word) if is_arabic(word) else in_arabic_letters(word)
    return pattern if len(pattern) <= LONGEST_PATTERN else ""
