"""The pattern of the ways to write a name of Latin letters in Arabic ones.

Long vowels are written, short ones may be; one of them is, or the name would look like too many words. What
spelling stands for what sound is in the tables.
"""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Final

FEW: Final = 2
"""Consonants of a name that needs all its vowels to be told from common words; with fewer it never is."""

ENOUGH: Final = 4
"""Consonants of a name of one or two vowels that is told from common words without them."""

MANY: Final = 6
"""Consonants of a name that is told without any vowel."""

_CONSONANTS: Final[Mapping[str, str]] = {
    "tsch": "تش|ش", "tch": "تش|ش", "sch": "ش|سك|تش", "sh": "ش", "ch": "تش|[شكخ]", "cz": "تش|ش",
    "kh": "خ", "gh": "[غج]", "ph": "ف", "th": "[ثتذ]", "dh": "[ذظضد]", "zh": "[جز]", "dj": "دج|ج",
    "ck": "[كق]", "qu": "كو?|ق", "tz": "تز|تس", "x": "كس|كز",
    "b": "ب", "p": "ب", "t": "[تط]", "d": "[دض]", "j": "ج", "g": "[غج]", "k": "[كق]", "q": "[قك]",
    "c": "[كق]", "s": "[سص]", "z": "[زظ]|تس", "f": "ف", "v": "ف", "l": "ل", "m": "م", "n": "ن", "r": "ر",
    "h": "[هح]", "w": "[وف]", "y": "ي",
}  # fmt: skip
_SOFT_C: Final = "س|تش"  # before e, i and y
_LAST_C: Final = "[كقس]|تش|ش"  # Marc, Jovetic
_S_BEHIND_VOWEL: Final = "[سصز]"  # Rosa
_J_FIRST: Final = "[جي]"  # Juncker
_S_FIRST: Final = "ا?[سص]"  # Spain

_VOWELS: Final[Mapping[str, str]] = {
    "a": "ا", "e": "ي", "i": "ي", "o": "و", "u": "[وا]", "y": "ي", "w": "و",
}  # fmt: skip
_FIRST_VOWELS: Final[Mapping[str, str]] = {
    "a": "[اع]", "e": "[اع]ي?|ي", "i": "[اع]ي?|ي", "o": "[اع]و?", "u": "[اع]و?|يو",
}  # fmt: skip
_LAST_VOWELS: Final[Mapping[str, str]] = {"a": "[اه]", "e": "[يه]", "i": "ي", "o": "و", "u": "و", "y": "ي"}
_SEVERAL_VOWELS: Final[Mapping[str, str]] = {
    "aa": "ا|عا?", "ae": "[اي]", "ai": "ا?ي", "ay": "ا?ي", "ei": "ا?ي", "ey": "ا?ي", "au": "ا?و|ا",
    "aw": "ا?و",
    "ee": "ي", "ea": "يا?", "ie": "ي", "oo": "و", "ou": "و|ا", "ow": "ا?و", "oe": "و", "oa": "وا?",
    "ue": "وي?", "ui": "و?ي", "eu": "ي?و|وي",
}  # fmt: skip
_LAST_IA: Final = "ي[اه]"
_LAST_FEMININE: Final = "ي?ه"
_LONG_A: Final = "[اي]"  # Blake
_BETWEEN_VOWELS: Final = "[ءئؤع]?"
_MOST_VOWELS: Final = 4

# Ha, sad, dad, tah, zah, qaf and ain: what a foreign name is seldom written with. No Arabic name has the
# sounds of the letters below, or three consonants in a row.
_NATIVE: Final = str.maketrans("", "", "حصضطظقع")
_FOREIGN: Final = re.compile("[pvx]|c(?!h)|tz")
_MOST_IN_A_ROW: Final = 2
_CLITICS: Final = "([وف]?([بل]?(ال)?|لل))?"
_FEW_CLITICS: Final = "و?(ال)?"  # a short name behind others looks like too many words

_SOUND: Final = re.compile(
    "(?P<vowels>(?:[aeiou]|(?<!^)y(?![aeiou])|(?<=[^aeiou])y|(?<=[aeo])w(?![aeiouy]))+)|"
    + "|".join(sorted(_CONSONANTS, key=len, reverse=True))
)
_DOUBLED: Final = re.compile(r"([bcdfghjklmnpqrstvwxz])\1+")
_CONSONANT_AND_E: Final = re.compile("[^aeiouyw]e")
_ONE_LETTER: Final = re.compile(r"\w|\[\w+\]")


@dataclass(frozen=True, slots=True)
class _Sound:
    """A consonant, or the vowels between two, as it is written if it is."""

    written: str
    is_vowel: bool
    is_optional: bool = False

    def __str__(self) -> str:
        """Give the pattern of it."""
        group = self.written if _ONE_LETTER.fullmatch(self.written) else f"({self.written})"
        return group + "?" * self.is_optional


def in_arabic_letters(word: str) -> str:
    """Give the pattern of a folded Latin word, with clitics before it; "" of one that says too little."""
    sounds = [_sound(found) for found in _SOUND.finditer(_DOUBLED.sub(r"\1", word))]
    consonants = sum(not (each.is_vowel or each.is_optional) for each in sounds)
    if consonants < FEW:
        return ""
    if consonants == FEW or _is_foreign(word, sounds):
        sounds = [replace(each, written=_without_native(each.written)) for each in sounds]
    if consonants == FEW:
        return _in_full(sounds)
    short = _short_vowels(sounds, consonants)
    return f"{_CLITICS}({_with_one_of(sounds, short) if short else _joined(sounds)})"


def _in_full(sounds: Sequence[_Sound]) -> str:
    """Write a name of few consonants with all its vowels, if that makes four sounds."""
    audible = [each for each in sounds if each.is_vowel or not each.is_optional]
    if len(audible) < FEW + 2:
        return ""
    return _FEW_CLITICS + _joined([replace(each, is_optional=False) for each in audible])


def _is_foreign(word: str, sounds: Sequence[_Sound]) -> bool:
    rows = "".join(" " if each.is_vowel or each.is_optional else "c" for each in sounds).split()
    return max(map(len, rows)) > _MOST_IN_A_ROW or _FOREIGN.search(word) is not None


def _without_native(written: str) -> str:
    return written.translate(_NATIVE).replace("[]?", "").replace("[]", "").strip("|")


def _short_vowels(sounds: Sequence[_Sound], consonants: int) -> Sequence[int]:
    """Give the places of the vowels inside a name of which one has to be written; none if another one is."""
    inner = [at for at, each in enumerate(sounds) if each.is_vowel and 0 < at < len(sounds) - 1]
    is_told = any(not sounds[at].is_optional for at in inner) or consonants >= MANY
    return () if is_told or (consonants >= ENOUGH and len(inner) <= FEW) else inner


def _with_one_of(sounds: Sequence[_Sound], vowels: Sequence[int]) -> str:
    """Write at least one of some vowels: of those before the first that is written, none is."""
    pattern, at = "", 0
    for vowel in vowels:
        pattern += _joined(sounds[at:vowel])
        written = str(_Sound(sounds[vowel].written, is_vowel=True)) + _joined(sounds[vowel + 1 :])
        pattern += written if vowel == vowels[-1] else f"({written}|"
        at = vowel + 1
    return pattern + ")" * (len(vowels) - 1)


def _joined(sounds: Sequence[_Sound]) -> str:
    return "".join(map(str, sounds))


def _sound(found: "re.Match[str]") -> _Sound:
    before, letters, after = found.string[: found.start()], found[0], found.string[found.end() :]
    if not found["vowels"]:
        is_silent = _is_silent(before, letters, after)
        return _Sound(_consonant(before, letters, after), is_vowel=False, is_optional=is_silent)
    if not before:
        return _Sound(_first_vowels(letters), is_vowel=True)
    if after in ("", "h"):
        return _Sound(_last_vowels(letters), is_vowel=True, is_optional=letters == "e")
    if letters == "a" and _CONSONANT_AND_E.match(after):
        return _Sound(_LONG_A, is_vowel=True, is_optional=True)
    return _Sound(_vowels(letters), is_vowel=True, is_optional=len(letters) == 1)


def _is_silent(before: str, letters: str, after: str) -> bool:
    """Tell an h beside a consonant (Fehr, Hovhannisyan), and a w heard as the vowel after it (Okonkwo)."""
    if letters == "w":
        return bool(before) and after.startswith(("o", "u"))
    return letters == "h" and bool(before) and not (before[-1] in "aeiouy" and after[:1] in tuple("aeiouy"))


def _consonant(before: str, letters: str, after: str) -> str:
    is_before_vowel = after.startswith(tuple("aeiouyw"))
    match letters:
        case "c" if after.startswith(tuple("eiy")):
            return _SOFT_C
        case "c" if not after:
            return _LAST_C
        case "j" if not before:
            return _J_FIRST
        case "s" if not before and not is_before_vowel:
            return _S_FIRST
        case "s" if before.endswith(tuple("aeiouy")):
            return _S_BEHIND_VOWEL
        case _:
            return _CONSONANTS[letters]


def _first_vowels(letters: str) -> str:
    if len(letters) == 1:
        return _FIRST_VOWELS[letters]
    ways = _vowels(letters)
    return f"[اع]({ways})?|{ways}"


def _last_vowels(letters: str) -> str:
    if len(letters) == 1:
        return _LAST_VOWELS.get(letters, _VOWELS[letters])
    if letters.endswith(("ia", "ea", "ya")):
        return _LAST_IA
    return f"{_vowels(letters)}|{_LAST_FEMININE}" if letters.endswith(("a", "e")) else _vowels(letters)


def _vowels(letters: str) -> str:
    """Write the last of several vowels surely, those before it perhaps."""
    if len(letters) == 1 or letters in _SEVERAL_VOWELS:
        return _SEVERAL_VOWELS.get(letters) or _VOWELS[letters]
    others, last = letters[:_MOST_VOWELS][:-1], letters[:_MOST_VOWELS][-1]
    return "".join(f"{_VOWELS[letter]}?" for letter in others) + _BETWEEN_VOWELS + _VOWELS[last]
