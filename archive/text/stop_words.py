"""Which words carry no meaning of their own, told by how they are written: علي is Ali, على is on.

The words stand in ``arabic_stop_words.py`` and ``english.py``.
"""

import unicodedata
from functools import lru_cache
from typing import Final

from archive.text import arabic_stop_words, english, negations
from archive.text.analyzer import WordForms, fold, forms_of, places, written_words
from archive.text.clitics import joined

_TATWEEL: Final = "\N{ARABIC TATWEEL}"

STOP_WORDS: Final = arabic_stop_words.STOP_WORDS | english.STOP_WORDS
"""As folded. Where the word is at hand as it was written, ``is_stop_word`` knows better."""


NEGATIONS: Final = negations.NEGATIONS | {"not", "no", "without", "لا", "لم"}
"""Stop words that turn round what stands behind them: غير قانوني is "illegal", قانوني "legal"."""


@lru_cache(maxsize=4096)
def is_stop_word(written: str) -> bool:
    """Tell whether a word, as it was written, carries no meaning of its own."""
    return fold(written) in STOP_WORDS and not is_name_like_stop_word(written)


def is_name_like_stop_word(written: str) -> bool:
    """Tell whether a word as it was written is another one than the stop word that it folds to."""
    letters = (char for char in unicodedata.normalize("NFC", written) if char.isalpha())
    return "".join(letters).replace(_TATWEEL, "") in arabic_stop_words.NO_STOP_WORDS_AS_WRITTEN


def spellings(word: str) -> tuple[str, ...]:
    """Give how a word that folds to a stop word is written, alone and behind what Arabic joins to it.

    None of any other word: only علي (Ali) has to be told by its letters from على (on).
    """
    words = written_words(word)
    return joined(words[0]) if len(words) == 1 and is_name_like_stop_word(word) else ()


@lru_cache(maxsize=1 << 14)
def meaningful_forms(text: str) -> tuple[WordForms, ...]:
    """Give the words of a text but its stop words."""
    return tuple(
        form
        for start, end in places(text)
        if not is_stop_word(text[start:end])
        for form in forms_of(text[start:end])
    )
