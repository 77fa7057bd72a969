"""Names by sound: the consonants that a name keeps in whichever of the two scripts it is written.

زوكربيرغ and Zuckerberg both become ZKRBRG. Vowels, the article and doubled letters go; a word of fewer
than three consonants has no sound, because too many words would share it.
"""

import re
from functools import cache
from itertools import groupby

from archive.text import arabic, english
from archive.text.stemming import is_arabic

SHORTEST = 3
ARTICLES = ("وال", "بال", "كال", "فال", "ال", "لل")
# Final ha is mostly a feminine ending in Arabic, and silent in English.
FINAL_H = ("\N{ARABIC LETTER HEH}", "h")


def sound(word: str) -> str:
    """Give the consonant skeleton of one folded word, in capitals, or "" if it has too few consonants."""
    heard = skeleton(word)
    return heard if len(heard) >= SHORTEST else ""


def skeleton(word: str) -> str:
    """Give the consonants of one folded word, in capitals, however few; "" if it has none."""
    script = arabic if is_arabic(word) else english
    if script is arabic:
        word = _without_article(word)
    if len(word) > SHORTEST and word.endswith(FINAL_H):
        word = word[:-1]
    spellings, classes = _consonants(script.SOUNDS)
    consonants = "".join(classes[found] for found in spellings.findall(word))
    return "".join(letter for letter, _ in groupby(consonants))  # a doubled letter is heard once


def _without_article(word: str) -> str:
    for article in ARTICLES:
        if word.startswith(article) and len(word) - len(article) >= SHORTEST:
            return word[len(article) :]
    return word


@cache
def _consonants(sounds: tuple[tuple[str, str], ...]) -> tuple["re.Pattern[str]", dict[str, str]]:
    return re.compile("|".join(spelling for spelling, _ in sounds)), dict(sounds)
