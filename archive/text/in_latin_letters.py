"""The pattern of the ways to write a name of Arabic letters in Latin ones.

A vowel that is written is heard; between two consonants another may be. What letter stands for what sound is
in the tables.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Final

from archive.text.letters import ALEF, FEH, HEH, KAF, QAF, SAD, SEEN, WAW, YEH
from archive.text.sound import ARTICLES

SHORTEST: Final = 4
"""Letters of a name without the article."""

FEW: Final = 2
"""Consonants of a name that has two vowels at least, all of them written; with fewer it is none."""

ENOUGH: Final = 4
"""Consonants of a name that is long enough to allow for rarer spellings."""

_CONSONANTS: Final[Mapping[str, str]] = {
    "تش": "t?s?ch|cz|t?sh|cc", "دج": "dj|j|dge?", "كس": "x|[kc]+s|cc", "تس": "t?zz?|ts", "نغ": "ng?",
    "ب": "bb?|pp?", "ت": "tt?h?", "ث": "th|t|s", "ج": "j|gg?|dj|zh|gu|gh", "ح": "h", "خ": "kh|ch|j|h|x",
    "د": "dd?h?", "ذ": "dh|th|z|d", "ر": "rr?h?", "ز": "zz?|ss?|zh|tz", "س": "ss?|c|sc|z",
    "ش": "sh|s?ch?|s|x", "ص": "ss?|c", "ض": "dh?", "ط": "tt?", "ظ": "zz?|dh|th", "غ": "gh?|gg|gu",
    "ف": "ff?|v|ph", "ق": "[qk]|cc?|ck|kk|gh", "ك": "kk?|c[ckh]?|qu?|kh", "ل": "ll?", "م": "mm?", "ن": "nn?",
    "ه": "hh?",
}  # fmt: skip
_NO_SOFT_C: Final = "ss?|z"  # before an o or u, c is no s
_NO_HARD_C: Final = "kk?|ck|[ck]h|qu?"  # and before an i no k
_F_AS_W: Final = "ff?|v|w|ph"  # Kowalski
_LAST_TSH: Final = "t?s?ch|cz?|t?sh"  # Jovetic
_LAST_HEH: Final = "[ae]h?|h"

_UNWRITTEN: Final = "[aeiouy]?"
_LAST_E: Final = "e?"
_VOWELS: Final[Mapping[str, str]] = {
    ALEF: "(a[aeiou]?|o|u)h?",
    WAW: "(o[ouaew]?|ue?|[aeo][uw]|[aeiou]?[vw][aeiou]?)h?",
    YEH: "(i[aeo]?|y[aeo]?|e[aeiy]?|a[iey]|j)",
}
_YEH_BEFORE_END: Final = "(i[aeo]?|y[aeo]?|e[aeiy]?|a[iey]?|j)"  # Blake
_ALEF_BEFORE_VOWEL: Final = "a?"  # Einstein
_FIRST_VOWELS: Final[Mapping[str, str]] = {
    ALEF: "h?[aeiou][aeiouy]?", WAW: "([wv][aeiou]?|ou?|u)", YEH: "([yj][aeiou]?|i|e)",
}  # fmt: skip
_FIRST_ALEF_BEFORE_VOWEL: Final = "h?[aeiou]?"
_LAST_VOWELS: Final[Mapping[str, str]] = {
    ALEF: "ah?", WAW: "(w?oo?|ou|u|[aeo]w|eau|aux?)", YEH: "([iy]|ie|e[eiy]?|a[iy]|ij)",
}  # fmt: skip
_HAMZA_ALONE: Final = "[aeiou]?[aeiou]?"

_SOUND: Final = re.compile("(?P<vowels>[اويءئؤع]+)|" + "|".join(sorted(_CONSONANTS, key=len, reverse=True)))


def in_latin_letters(word: str) -> str:
    """Give the pattern of a folded Arabic word, with and without the article; "" if it says too little."""
    without = (word.removeprefix(article) for article in ARTICLES if word.startswith(article))
    ways = map(_spelled, (word, *without))
    return "|".join(dict.fromkeys(filter(None, ways)))


def _spelled(word: str) -> str:
    found = list(_SOUND.finditer(word))
    consonants = sum(not each["vowels"] for each in found)
    is_short = consonants < FEW or (consonants == FEW and len(found) < FEW + 2)
    if len(word) < SHORTEST or is_short:
        return ""
    return "".join(_sounds(found, consonants))


def _sounds(found: Sequence["re.Match[str]"], consonants: int) -> Iterator[str]:
    is_behind_consonant = False
    for at, each in enumerate(found):
        if each["vowels"]:
            yield from _vowels(each, is_near_end=len(found) - at <= 3)
        else:
            if is_behind_consonant and consonants > FEW:
                yield _UNWRITTEN
            yield f"({_consonant(each, consonants)})"
        is_behind_consonant = not each["vowels"]
    if is_behind_consonant and consonants > FEW:
        yield _LAST_E


def _consonant(found: "re.Match[str]", consonants: int) -> str:
    letters, after = found[0], found.string[found.end() :]
    if letters == "تش" and not after:
        return _LAST_TSH
    if letters == HEH and not after and consonants > FEW:
        return _LAST_HEH
    if letters in (SEEN, SAD) and after.startswith((ALEF, WAW)):
        return _NO_SOFT_C
    if letters in (KAF, QAF) and after.startswith(YEH):
        return _NO_HARD_C
    return _F_AS_W if letters == FEH and consonants >= ENOUGH else _CONSONANTS[letters]


def _vowels(found: "re.Match[str]", *, is_near_end: bool) -> Iterator[str]:
    """Write vowels one by one; hamza and ain are not heard among others."""
    letters = [letter for letter in found[0] if letter in _VOWELS]
    if not letters:
        yield _HAMZA_ALONE
    is_first, is_last = not found.start(), found.end() == len(found.string)
    for at, letter in enumerate(letters):
        is_before_vowel = at + 1 < len(letters)
        if is_first and not at:
            yield _FIRST_ALEF_BEFORE_VOWEL if letter == ALEF and is_before_vowel else _FIRST_VOWELS[letter]
        elif is_last and not is_before_vowel:
            yield _LAST_VOWELS[letter]
        elif letter == ALEF and is_before_vowel:
            yield _ALEF_BEFORE_VOWEL
        else:
            yield _YEH_BEFORE_END if letter == YEH and is_near_end else _VOWELS[letter]
