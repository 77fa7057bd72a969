"""What the spellings of one name in Latin letters share: Qaddafi and Kadafi, Jiddah and Jida.

Arabic names are written by ear, English or French. The vowels stay, in three kinds, for consonants alone are
shared by too many names (those: ``archive.text.sound``).
"""

import re
from itertools import groupby
from typing import Final

SHORTEST: Final = 4
"""Sounds of a name; shorter ones are shared by chance."""

# The letters of one sound, longer ones first: a long vowel as two letters, what French writes otherwise.
_SOUNDS: Final = {
    "ee": "i", "oo": "u", "ou": "u", "ai": "ei", "ay": "ei", "ei": "ei", "ey": "ei", "aw": "au", "ao": "au",
    "au": "au", "kh": "k", "gh": "g", "dh": "d", "th": "t", "ch": "sh", "sh": "sh", "dj": "j", "ck": "k",
    "q": "k", "c": "k", "e": "a", "y": "i", "o": "u",
}  # fmt: skip
_SOUND: Final = re.compile("|".join((*sorted(_SOUNDS, key=len, reverse=True), "[a-z]")))
_FINAL_H: Final = re.compile(r"(?<=[aeiou])h$")


def loose(name: str) -> str:
    """Give what a folded name of one word shares with its other spellings; "" for a short or another one."""
    if not (name.isascii() and name.isalpha()):
        return ""
    sounds = (_SOUNDS.get(found, found) for found in _SOUND.findall(_FINAL_H.sub("", name)))
    heard = [sound for sound, _ in groupby(sounds)]
    return "".join(heard) if len(heard) >= SHORTEST else ""
