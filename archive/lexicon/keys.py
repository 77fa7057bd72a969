"""Under which words a text is looked up in the lexicon: those that carry meaning, without articles.

A query's stop words are not searched for, so that "rule of law" is asked as two words; and a name is written
with its article apart as often as without (al-Sisi, Sisi).
"""

from archive.text.analyzer import WordForms, word_forms
from archive.text.stop_words import meaningful_forms

_ARTICLES = frozenset(("al", "el"))

# What may stand before the one word that is left of a text, which is still looked up by it: The Hague.
_SAYS_NOTHING = _ARTICLES | {"the", "a", "an", "be"}
_NEGATIONS = frozenset(("not", "no", "without", "غير", "عدم", "لا", "لم", "دون", "بدون", "بلا"))


def key_forms(text: str) -> tuple[WordForms, ...]:
    """Give the words by which a text is known; all of them where none carries meaning."""
    meaningful = tuple(form for form in meaningful_forms(text) if form.exact not in _ARTICLES)
    return meaningful or tuple(word_forms(text))


def says_itself(text: str) -> bool:
    """Tell whether a text means what its key says, where of several words one is left.

    It does if that word comes first (consist of; حصل على, obtain), and does not behind other words (of
    course) or beside a negation (غير سعيد, unhappy; سعيد is happy).
    """
    key = key_forms(text)
    if len(key) > 1:
        return True
    words = [form.exact for form in word_forms(text)]
    before = words[: words.index(key[0].exact)] if key else words
    return _SAYS_NOTHING.issuperset(before) and _NEGATIONS.isdisjoint({*words} - {form.exact for form in key})
