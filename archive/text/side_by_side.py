"""Texts whose words mean something side by side only: letters of an abbreviation, negations, van Gogh."""

from functools import lru_cache
from typing import Final

from archive.text.analyzer import word_forms
from archive.text.letter_names import is_spelled_out
from archive.text.letters import ALEF, HEH, LAM, NOON, YEH
from archive.text.negations import UN
from archive.text.stemming import is_arabic
from archive.text.stop_words import NEGATIONS

VAN: Final = "فان"
"""Of Dutch family names (فان غوخ, van Gogh); it folds as "so that" (فإن) does, and is a small word alone."""

_REMEMBERED: Final = 1 << 14  # texts: a dictionary's come again and again
_ARTICLES: Final = ("", ALEF + LAM)
_FEMININE: Final = HEH
_PLURAL: Final = YEH + NOON


@lru_cache(maxsize=_REMEMBERED)
def ways_written(text: str) -> tuple[str, ...]:
    """Give the ways to write a text that means something side by side only; none of any other.

    The letters of an abbreviation (U.S.; بي بي سي, BBC) are such, names with "van", and what a negation turns
    round: غير قانوني (illegal), which is met with the article, in the feminine and in the plural too.
    """
    words = [form.exact for form in word_forms(text)]
    if len(words) < 2:
        return ()
    if VAN in words or is_spelled_out(words) or all(len(word) == 1 for word in words):
        return (text,)
    if NEGATIONS.isdisjoint(words):
        return ()
    *before, last = words
    if before[-1] not in NEGATIONS or last in NEGATIONS or not is_arabic(last):
        return (text,)
    forms = [last] if last.endswith(_FEMININE) else [last, last + _FEMININE]
    if before[-1] in UN and len(forms) > 1:
        forms.append(last + _PLURAL)
    return tuple(" ".join((*before, article + form)) for article in _ARTICLES for form in forms)
