"""What the spellings of one name share: Qaddafi and Kadafi, Jiddah and Jida, أردوغان and اردوجان (Erdogan).

In Latin letters Arabic names are written by ear, English or French. The vowels stay, in three kinds, for
consonants alone are shared by too many names. In Arabic letters it is the consonants that are shared
(``archive.text.sound``): foreign vowels are written or left out.
"""

import re
from collections.abc import Set
from itertools import groupby
from typing import Final

from archive.text.misspelling import SHORTEST_FOR_TWO, letters_apart
from archive.text.sound import skeleton

SHORTEST: Final = 4
"""Sounds of a name of one word; shorter ones are shared by chance."""

SHORTEST_TOGETHER: Final = 3
"""Sounds of a name of several words."""

# The letters of one sound, longer ones first: a long vowel as two letters, what French writes otherwise.
_SOUNDS: Final = {
    "ee": "i", "oo": "u", "ou": "u", "ai": "ei", "ay": "ei", "ei": "ei", "ey": "ei", "aw": "au", "ao": "au",
    "au": "au", "kh": "k", "gh": "g", "dh": "d", "th": "t", "ch": "sh", "sh": "sh", "dj": "j", "ck": "k",
    "q": "k", "c": "k", "e": "a", "y": "i", "o": "u",
}  # fmt: skip
_SOUND: Final = re.compile("|".join((*sorted(_SOUNDS, key=len, reverse=True), "[a-z]")))
_FINAL_H: Final = re.compile(r"(?<=[aeiou])h$")


def loose(name: str) -> str:
    """Give what a folded name shares with its other spellings in its script; "" where that is too little."""
    words = name.split()
    heard = [_in_latin_letters(word) if word.isascii() else skeleton(word) for word in words]
    is_enough = len("".join(heard)) >= (SHORTEST if len(words) == 1 else SHORTEST_TOGETHER)
    return " ".join(heard) if all(heard) and is_enough else ""


def likest(name: str, others: Set[str]) -> Set[str]:
    """Give of folded names that sound the same those that may be another spelling of one.

    In Latin letters all of them: vowels have been heard. In Arabic letters those that differ the least, by a
    letter a word or by two letters of a long one.
    """
    if name.isascii():
        return others
    apart = {other: _letters_apart(name, other) for other in others}
    least = min((letters for letters in apart.values() if letters), default=0)
    return {other for other, letters in apart.items() if letters == least > 0}


def _letters_apart(name: str, other: str) -> int:
    """Count the letters in which two names of as many words differ; 0 if they differ too much."""
    words = list(zip(name.split(), other.split(), strict=True))
    letters = [letters_apart(one, another) for one, another in words]
    allowed = (2 if len(one) >= SHORTEST_FOR_TWO else 1 for one, _ in words)
    return sum(letters) if all(count <= most for count, most in zip(letters, allowed, strict=True)) else 0


def _in_latin_letters(word: str) -> str:
    if not word.isalpha():
        return ""
    sounds = (_SOUNDS.get(found, found) for found in _SOUND.findall(_FINAL_H.sub("", word)))
    return "".join(sound for sound, _ in groupby(sounds))
