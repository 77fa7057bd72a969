"""How far a phrase in another language goes in an English text, from a word that tells to both sides.

Whether what was found is enough for a phrase is judged in ``foreign_phrases.py``.
"""

import re
from itertools import pairwise
from typing import Final, NamedTuple

from indexer.recognise.foreign_weights import (
    ENGLISH_WORDS,
    JOINED,
    NAMES,
    SMALL,
    TELLING,
    accent_of,
    is_compound,
    is_small,
    told_by,
    weight_of,
)
from indexer.recognise.foreign_words import ALSO_ENGLISH, ARTICLES, HEADS, LINKS, OF, PLACE_NOUNS, TAILS
from indexer.recognise.language_words import ENDINGS, NAME_WORDS

WORD: Final = re.compile(r"[^\W\d_]+(?:['’.-][^\W\d_]+)*(?:(?<=\b[A-Z])\.(?=[ \xa0]))?|\b\d{1,2}(?!\w)")
"""A word with its apostrophes and hyphens, an initial with its dot, or a small number."""

_FAR: Final = 160  # characters on either side of a word that tells
_BORDER: Final = re.compile('[\n"“”«»()\\[\\]{}|;:!?…—–•*]|(?<!\\b[A-Z])[.](?=\\s|$)|\\S*[#@＃＠/\\\\_]\\S*')
_INITIAL: Final = re.compile(r"[A-Z]\.")
_BLANKS: Final = frozenset((" ", "\xa0"))


class Word(NamedTuple):
    """A word and its place in the text."""

    text: str
    start: int
    end: int


def words_around(text: str, at: int) -> list[Word]:
    """Give the words around a place up to the ends of its clause; none in an address, a tag or a handle."""
    left, right = max(0, at - _FAR), min(len(text), at + _FAR)
    for border in _BORDER.finditer(text, left, right):
        if border.end() <= at:
            left = border.end()
        elif border.start() <= at:
            return []
        else:
            right = border.start()
            break
    return [Word(word[0], *word.span()) for word in WORD.finditer(text, left, right)]


def run_of(words: list[Word], here: int, language: str, text: str) -> list[Word]:
    """Give the words of a language around one of them, without small ones of the sentence at its ends."""
    first, after = here, here + 1
    while first > 0 and _joined(text, words[first - 1], words[first]):
        if _begins(words[first - 1].text, words[first].text, language):
            first -= 1
        elif first > 1 and _is_between(text, words[first - 2 : first + 1], language):
            first -= 2
        else:
            break
    while after < len(words) and _joined(text, words[after - 1], words[after]):
        if weight_of(words[after].text, language) is not None or _goes_on(words, after, language):
            after += 1
        elif _is_between(text, words[after - 1 : after + 2], language):
            after += 2
        else:
            break
    if first and _has_head(words, first, after, language) and _joined(text, words[first - 1], words[first]):
        first -= 1
    before = words[first - 1].text.lower() if first else ""
    run = _without_ends(words[first:after], language)
    if not run or before in PLACE_NOUNS or run[0].text.lower() in PLACE_NOUNS:
        return []
    return run


def _joined(text: str, left: Word, right: Word) -> bool:
    return right.start - left.end == 1 and text[left.end] in _BLANKS


def _is_between(text: str, words: list[Word], language: str) -> bool:
    """Whether the middle one of three words is no English one and stands between two of the language."""
    if len(words) < 3 or not all(_joined(text, *pair) for pair in pairwise(words)):
        return False
    before, word, behind = (word.text.lower() for word in words)
    if word in ENGLISH_WORDS or before in ALSO_ENGLISH or behind in ALSO_ENGLISH:
        return False
    return weight_of(before, language) is not None and weight_of(behind, language) is not None


def _has_head(words: list[Word], first: int, after: int, language: str) -> bool:
    """Whether an unknown noun with a capital stands before "of" and two words: Mesa de la Unidad …"""
    head, run = words[first - 1].text, words[first:after]
    if run[0].text not in OF or not head[0].isupper() or is_english(head):
        return False
    nouns = [word for word in run if not is_small(word.text, language)]
    return sum((weight_of(word.text, language) or 0.0) >= NAMES for word in nouns) > 1


def is_english(word: str) -> bool:
    """Tell whether a word is a small one of English, or of its names."""
    return word.lower() in ENGLISH_WORDS or word.lower() in ALSO_ENGLISH or word.lower() in NAME_WORDS["en"]


def _begins(word: str, behind: str, language: str) -> bool:
    """Whether a word stands in the same phrase as the one behind it; not so "federal" before a name."""
    weight = weight_of(word, language)
    if weight is not None:
        return weight != JOINED or word[0].isupper() or behind[0].islower()
    if behind.replace("İ", "i").lower() in TAILS and word[0].isupper() and not is_english(word):
        return True  # Zafer Partisi
    if not behind[0].islower() or weight_of(behind, language) == SMALL or is_english(word):
        return False
    return accent_of(word, language) > 0 or (
        word.istitle() and (weight_of(behind, language) or 0.0) >= TELLING
    )


def _goes_on(words: list[Word], number: int, language: str) -> bool:
    """Whether an unknown word belongs to what stands before: behind an article, or with an accent of it."""
    word, before = words[number].text, words[number - 1].text.lower()
    if _INITIAL.fullmatch(word) or (word[0].isupper() and _INITIAL.fullmatch(words[number - 1].text)):
        return True  # S. Paulo
    if word[0].isupper() and word.lower() not in NAME_WORDS["en"] and _is_named_by(words, number):
        return True  # Université Saint-Joseph
    if word.lower() in ENGLISH_WORDS or word.lower() in ALSO_ENGLISH:
        return False
    if before not in ALSO_ENGLISH:
        if before in LINKS or is_small(before, language):
            return True
        if language == "de" and word[0].isupper() and words[number - 1].text.islower():
            return True  # German nouns have capitals
    return accent_of(word, language) >= SMALL or is_compound(word, language) or _ends_as(word, language)


def _ends_as(word: str, language: str) -> bool:
    """Whether a name ends as words of a language do: La Libre Belgique."""
    return word[0].isupper() and word.lower().endswith(ENDINGS.get(language, ())) and not is_english(word)


def _is_named_by(words: list[Word], number: int) -> bool:
    """Whether an institution's noun stands one word before, or two and a name's first word between."""
    before = [word.text for word in words[max(0, number - 2) : number]]
    return before[-1].lower() in HEADS or (
        before[0].lower() in HEADS and before[-1][0].isupper() and not told_by(before[-1])
    )


def _without_ends(run: list[Word], language: str) -> list[Word]:
    first, after = 0, len(run)
    while after and (is_small(run[after - 1].text, language) or _INITIAL.fullmatch(run[after - 1].text)):
        after -= 1
    while first < after and (is_small(run[first].text, language) or run[first].text in OF):
        word, behind = run[first].text, run[first + 1].text if first + 1 < after else ""
        if word[0].isupper() and (word.lower() in ARTICLES or word.lower() not in ALSO_ENGLISH | OF):
            break  # La Repubblica, Ni Dieu ni maître
        if behind[:1].islower() and word not in ALSO_ENGLISH and word not in OF:  # el pueblo unido
            break
        first += 1
    return run[first:after]
