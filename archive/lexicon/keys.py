"""Under which words a text is looked up in the lexicon: those that carry meaning, without articles.

A query's stop words are not searched for, so that "rule of law" is asked as two words; and a name is written
with its article apart as often as without (al-Sisi, Sisi). A negation belongs to its word, and a small word
among the letters of an abbreviation (سي إن إن, CNN) to them.
"""

import re
from collections.abc import Collection, Sequence
from itertools import groupby, pairwise
from typing import Final

from archive.text import negations
from archive.text.analyzer import WordForms, fold, forms_of, places, word_forms, written_words
from archive.text.arabic import PREFIXES
from archive.text.letter_names import LETTER_NAMES
from archive.text.side_by_side import VAN
from archive.text.stemming import is_arabic
from archive.text.stop_words import NEGATIONS, STOP_WORDS, is_stop_word

_ARTICLES = frozenset(("al", "el"))

_SMALL = STOP_WORDS | NEGATIONS

# What may stand before the one word that is left of a text, which is still looked up by it: The Hague.
_SAYS_NOTHING = _ARTICLES | {"the", "a", "an", "be"}

_SHORTEST_IN_CAPITALS = 2  # letters: I and A are words

HYPHEN: Final = "-"

JOINED: Final = "\N{NO-BREAK SPACE}"
"""Stands between words that are one piece of a query: searched for side by side, and known as a whole."""

# What parts a name that is one word: Sana'a is not SANA. Of "women's" nothing is left behind it.
_APOSTROPHES = frozenset("'`\N{ACUTE ACCENT}\N{LEFT SINGLE QUOTATION MARK}\N{RIGHT SINGLE QUOTATION MARK}")
_POSSESSIVE = frozenset(("s", "S"))

_ARTICLE_BEFORE = re.compile(f"(?:{'|'.join(prefix for prefix in PREFIXES if len(prefix) > 1)})(?=..)")
_VOWEL_MARKS = re.compile("[\N{ARABIC FATHATAN}-\N{ARABIC SUKUN}\N{ARABIC LETTER SUPERSCRIPT ALEF}]")


def key_forms(text: str) -> tuple[WordForms, ...]:
    """Give the words by which a text is known, none for a text of stop words.

    A stop word in capitals is a name (US, WHO), and known as it is written, for nothing folded has capitals.
    """
    if JOINED in text:
        return whole_forms(text)
    spans = places(text)
    kept = _kept([fold(text[start:end]) for start, end in spans]) if len(spans) > 1 else ()
    forms = (
        form
        for at, (start, end) in enumerate(spans)
        for form in (forms_of(text[start:end]) if at in kept else _forms_at(text, start, end))
    )
    return tuple(form for form in forms if form.exact not in _ARTICLES)


def whole_forms(text: str) -> tuple[WordForms, ...]:
    """Give all words of a text, by which it is known where those that carry meaning say something else."""
    return tuple(word_forms(text))


def _kept(words: Sequence[str]) -> Collection[int]:
    """Give where words stand that say something together with those beside them only."""
    kept = {at for at, pair in enumerate(pairwise(words)) if is_negated(*pair) or pair[0] == VAN}
    for is_letter, run in groupby(range(len(words)), lambda at: words[at] in LETTER_NAMES):
        if is_letter and len(letters := list(run)) > 1:
            kept.update(letters)
    return kept


def is_negated(negation: str, word: str) -> bool:
    """Tell whether of two folded words the first turns round the second: not in غير أن (however)."""
    return negation in negations.NEGATIONS and is_arabic(word) and word not in _SMALL


def spelled(text: str) -> str:
    """Give a single word as it is spelled, where that tells it from others that fold alike; "" for any other.

    An Arabic one with its hamza and the dots of its last letter, but without article and vowel marks; a Latin
    one in capitals (VAT), or one to which a stop word is joined (a sit-in is more than to sit).
    """
    if text.isascii():
        return _spelled_in_latin(text)
    words = written_words(text)
    if len(words) != 1:
        return ""
    bare = _VOWEL_MARKS.sub("", words[0])
    found = _ARTICLE_BEFORE.match(bare)
    return bare[found.end() :] if found else bare


def _spelled_in_latin(text: str) -> str:
    if HYPHEN in text:
        is_joined = " " not in text and _ARTICLES.isdisjoint(text.lower().split(HYPHEN))
        return text.lower() if is_joined and len(key_forms(text)) == 1 else ""
    return text if text.isalpha() and text.isupper() and len(text) >= _SHORTEST_IN_CAPITALS else ""


def _forms_at(text: str, start: int, end: int) -> Sequence[WordForms]:
    word = text[start:end]
    is_part = start > 0 and text[start - 1] in _APOSTROPHES and word not in _POSSESSIVE
    return forms_of(word) if is_part else _forms(word)


def _forms(word: str) -> list[WordForms]:
    if not is_stop_word(word):
        return list(forms_of(word))
    if word.isascii() and word.isupper() and len(word) >= _SHORTEST_IN_CAPITALS:
        return [WordForms(word, word, (), "")]
    return []


def says_itself(text: str) -> bool:
    """Tell whether a text means what its key says, where of several words one is left.

    It does if that word comes first (consist of; حصل على, obtain), and does not behind other words (of
    course) or beside a negation (غير سعيد, unhappy; سعيد is happy).
    """
    key = key_forms(text)
    if len(key) > 1:
        return True
    words = [form.exact for form in word_forms(text)]
    named = {form.exact.lower() for form in key}
    before = words[: words.index(key[0].exact.lower())] if key else words
    return _SAYS_NOTHING.issuperset(before) and NEGATIONS.isdisjoint({*words} - named)
