"""Under which words a text is looked up in the lexicon: those that carry meaning, without articles.

A query's stop words are not searched for, so that "rule of law" is asked as two words; and a name is written
with its article apart as often as without (al-Sisi, Sisi).
"""

from archive.text.analyzer import WordForms, forms_of, places, word_forms
from archive.text.stop_words import NEGATIONS, is_stop_word

_ARTICLES = frozenset(("al", "el"))

# What may stand before the one word that is left of a text, which is still looked up by it: The Hague.
_SAYS_NOTHING = _ARTICLES | {"the", "a", "an", "be"}

_SHORTEST_IN_CAPITALS = 2  # letters: I and A are words


def key_forms(text: str) -> tuple[WordForms, ...]:
    """Give the words by which a text is known, none for a text of stop words.

    A stop word in capitals is a name (US, WHO), and known as it is written, for nothing folded has capitals.
    """
    written = (text[start:end] for start, end in places(text))
    return tuple(form for word in written for form in _forms(word) if form.exact not in _ARTICLES)


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
