"""Under which words a text is looked up in the lexicon: those that carry meaning, without articles.

A query's stop words are not searched for, so that "rule of law" is asked as two words; and a name is written
with its article apart as often as without (al-Sisi, Sisi).
"""

from archive.text.analyzer import WordForms, word_forms
from archive.text.stop_words import meaningful_forms

_ARTICLES = frozenset(("al", "el"))


def key_forms(text: str) -> tuple[WordForms, ...]:
    """Give the words by which a text is known; all of them where none carries meaning."""
    meaningful = tuple(form for form in meaningful_forms(text) if form.exact not in _ARTICLES)
    return meaningful or tuple(word_forms(text))
