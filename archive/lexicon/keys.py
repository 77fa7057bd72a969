"""Under which words a text is looked up in the lexicon: those that carry meaning, without articles.

A query's stop words are not searched for, so that "rule of law" is asked as two words; and a name is written
with its article apart as often as without (al-Sisi, Sisi).
"""

import re
from collections.abc import Sequence
from typing import Final

from archive.text.analyzer import WordForms, forms_of, places, word_forms, written_words
from archive.text.arabic import PREFIXES
from archive.text.stop_words import NEGATIONS, is_stop_word

_ARTICLES = frozenset(("al", "el"))

# What may stand before the one word that is left of a text, which is still looked up by it: The Hague.
_SAYS_NOTHING = _ARTICLES | {"the", "a", "an", "be"}

_SHORTEST_IN_CAPITALS = 2  # letters: I and A are words

HYPHEN: Final = "-"

# What parts a name that is one word: Sana'a is not SANA. Of "women's" nothing is left behind it.
_APOSTROPHES = frozenset("'`\N{ACUTE ACCENT}\N{LEFT SINGLE QUOTATION MARK}\N{RIGHT SINGLE QUOTATION MARK}")
_POSSESSIVE = frozenset(("s", "S"))

_ARTICLE_BEFORE = re.compile(f"(?:{'|'.join(prefix for prefix in PREFIXES if len(prefix) > 1)})(?=..)")
_VOWEL_MARKS = re.compile("[\N{ARABIC FATHATAN}-\N{ARABIC SUKUN}\N{ARABIC LETTER SUPERSCRIPT ALEF}]")


def key_forms(text: str) -> tuple[WordForms, ...]:
    """Give the words by which a text is known, none for a text of stop words.

    A stop word in capitals is a name (US, WHO), and known as it is written, for nothing folded has capitals.
    """
    forms = (form for start, end in places(text) for form in _forms_at(text, start, end))
    return tuple(form for form in forms if form.exact not in _ARTICLES)


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
