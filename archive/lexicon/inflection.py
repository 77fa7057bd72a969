"""Whether one word is an inflected form of another, where the stemmer only says that the two share a stem.

Snowball brings university and universe together, the light Arabic stemmer school and teacher; a dictionary
that trusted them would give a translation of the one for the other.
"""

from collections.abc import Iterator, Sequence
from functools import lru_cache

from archive.text.arabic import PREFIXES
from archive.text.arabic_plurals import PLURALS
from archive.text.clitics import ARTICLE
from archive.text.english import IRREGULAR
from archive.text.letters import BEH, LAM
from archive.text.stemming import is_arabic

_SHORTEST_BASE = 2  # letters

# English endings, the longest first, and what may have stood in their place.
_ENDINGS: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("ies", ("y", "ie")),
    ("es", ("", "e")),
    ("s", ("",)),
    ("ied", ("y",)),
    ("ed", ("", "e")),
    ("ing", ("", "e")),
    ("ically", ("ic", "ical")),
    ("ily", ("y",)),
    ("ly", ("", "le")),
)

# Of these -ing leaves less than a base.
_SHORT_VERBS = {"dying": "die", "lying": "lie", "tying": "tie", "vying": "vie"}

# Arabic endings of number, case and person (or none); the feminine one stands for each of its plurals.
# What differs by another ending (-i, -iyya: from a noun an adjective) is another word.
_NUMBER = ("ات", "ون", "ين", "ان", "ها")  # women, men (two cases), two; her

_WITH_ARTICLE = tuple(prefix for prefix in PREFIXES if len(prefix) > 1)  # alone, or joined to a particle

# What is taken off the front of a word whose stem is the other's: بجدة (in Jeddah) is alike جدة.
_BEFORE = (*PREFIXES, BEH, LAM)

_FEMININE_ADJECTIVE = "يه"  # -iyya, as ta marbuta is folded: its masculine is no other word


def is_inflection(words: Sequence[str], headwords: Sequence[str]) -> bool:
    """Tell whether folded words are, one by one, forms of the same words as those of a headword.

    An English headword of one word has to be the plain one: customs says nothing of a custom, nor goods of
    what is good. Within a phrase the number changes nothing (a peace talk, peace talks).
    """
    if len(words) == 1 == len(headwords) and not is_arabic(words[0]):
        return headwords[0] in bases(words[0])
    return len(words) == len(headwords) and all(map(_are_forms, words, headwords))


def has_article(word: str) -> bool:
    """Tell whether a folded word begins as one does that has the Arabic article."""
    return word.startswith(_WITH_ARTICLE) and len(word) > _SHORTEST_BASE + len(ARTICLE)


def is_written_alike(words: Sequence[str], headwords: Sequence[str]) -> bool:
    """Tell whether folded words are those of a headword, but for what is joined to their front (and, the)."""
    return len(words) == len(headwords) and all(map(_is_alike, words, headwords))


@lru_cache(maxsize=1 << 15)
def _is_alike(word: str, headword: str) -> bool:
    if word == headword:
        return True
    if not is_arabic(word):
        return False
    return not {word, *_without_prefix(word)}.isdisjoint((headword, *_without_prefix(headword)))


@lru_cache(maxsize=1 << 15)
def _are_forms(word: str, headword: str) -> bool:
    return word == headword or not {*bases(word)}.isdisjoint(bases(headword))


def bases(word: str) -> Iterator[str]:
    """Give the folded words that a folded word may be a form of, and itself."""
    return _arabic_bases(word) if is_arabic(word) else _english_bases(word)


def _english_bases(word: str) -> Iterator[str]:
    yield word
    if known := IRREGULAR.get(word) or _SHORT_VERBS.get(word):
        yield known
    for ending, replacements in _ENDINGS:
        base = word.removesuffix(ending)
        if base != word and len(base) >= _SHORTEST_BASE and not word.endswith("ss"):
            yield from (base + replacement for replacement in replacements)
            if base[-1] == base[-2]:
                yield base[:-1]


def _arabic_bases(word: str) -> Iterator[str]:
    """Give the word without what is joined to its front, and without an ending of number, with and without
    the feminine ending that a plural takes the place of.
    """
    for bare in (word, *_without_prefix(word)):
        yield bare
        if singular := PLURALS.get(bare):
            yield singular
        if bare.endswith(_FEMININE_ADJECTIVE):
            yield bare[:-1]
        for ending in _NUMBER:
            base = bare.removesuffix(ending)
            if base != bare and len(base) > _SHORTEST_BASE:
                yield base
                yield base + "\N{ARABIC LETTER HEH}"  # what ta marbuta is folded to


def _without_prefix(word: str) -> Iterator[str]:
    for prefix in _BEFORE:
        shortest = _SHORTEST_BASE + (len(prefix) == 1)
        if word.startswith(prefix) and len(word) - len(prefix) >= shortest:
            yield word[len(prefix) :]
