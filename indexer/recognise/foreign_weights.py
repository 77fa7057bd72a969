"""What a word tells for which language in an English text: by the tables of ``foreign_words.py`` and
``foreign_telling_words.py``, else by its letters (``foreign_letters.py``).

Where it stands, and how many such words make a phrase, is judged in ``foreign_phrases.py``.
"""

import re
from collections import defaultdict
from functools import lru_cache
from typing import Final

from archive.text.analyzer import fold
from indexer.recognise.foreign_endings import told_by_ending
from indexer.recognise.foreign_letters import LANGUAGES, leads
from indexer.recognise.foreign_telling_words import TELLING_WORDS
from indexer.recognise.foreign_words import (
    ALSO_ENGLISH,
    ENGLISH_WITHOUT_ACCENTS,
    IN_NAMES,
    JOINED_WORDS,
    NAMES_TOO,
    PLACE_NOUNS,
    SMALL_WORDS,
    SURELY_ENGLISH,
    WITH_ACCENTS,
)
from indexer.recognise.language_words import (
    FUNCTION_WORDS,
    GERMAN_COMPOUND_BEGINNINGS,
    GERMAN_COMPOUND_ENDS,
    LETTERS,
)

TELLING: Final = 1.0
SMALL: Final = 0.5
"""Of a small word, and of an accent: names have both."""
NAMES: Final = 0.3
"""Of a word that names of firms and places hold, too."""
JOINED: Final = 0.25
"""Of one that English has as well, behind one that tells."""

_SHORTEST_FOLDED: Final = 6  # letters of a word that is known without its accents, too
_SHORTEST_COMPOUND: Final = 9  # letters
_SHORTEST_SIGN: Final = 3  # letters
_LONGEST_ABBREVIATION: Final = 4  # letters: "IST" is a time, "TODO" a note
_SHORTEST_JUDGED, _LONGEST_JUDGED = 3, 40  # letters of a word whose letters are judged
_LIKELY, _SURELY = 0.3, 0.9  # leads
_NAME_BY_LETTERS: Final = 0.2  # less than a telling word wants beside it: Chez Panisse
AGAINST: Final = -0.3
"""What a word tells at least, if its letters are those of English; more words than one are needed to tell."""
_MOST: Final = 1.5
_NEITHER: Final = dict.fromkeys(LANGUAGES, 0.0)
_AGAINST_ALL: Final = dict.fromkeys(LANGUAGES, -1.0)
_ELISION: Final = re.compile(r"(?:[dlcnsjmt]|qu|dell|nell|all|un)['’](?=\w)")


def _weights() -> dict[str, dict[str, float]]:
    """What each word tells for which languages."""
    weights: defaultdict[str, dict[str, float]] = defaultdict(dict)
    for weight, table in (
        (JOINED, JOINED_WORDS),
        (NAMES, NAMES_TOO),
        (SMALL, SMALL_WORDS),
        (TELLING, TELLING_WORDS),
    ):
        for language, words in table.items():
            for word in words:
                weights[word][language] = weight
                if len(word) >= _SHORTEST_FOLDED and (folded := fold(word)) not in ENGLISH_WITHOUT_ACCENTS:
                    weights[folded].setdefault(language, weight)
    return dict(weights)


_WEIGHTS: Final = _weights()
_NOTHING: Final[dict[str, float]] = {}
ENGLISH_WORDS: Final = SURELY_ENGLISH | {word for word in FUNCTION_WORDS["en"] if word not in _WEIGHTS}
"""Small words of English that no phrase of another language holds."""
_KNOWN_TO_ENGLISH: Final = ENGLISH_WORDS | ALSO_ENGLISH | WITH_ACCENTS
_LETTER_WEIGHTS: Final = {letter: weights for letters, weights in LETTERS for letter in letters}
_ACCENT: Final = re.compile(f"[{''.join(_LETTER_WEIGHTS)}]")
SIGNS: Final = frozenset(
    sign.encode()
    for word, weights in _WEIGHTS.items()
    if word.isascii() and "-" not in word and TELLING in weights.values()
    for sign in (max(word.split("'"), key=len),)
    if len(sign) >= _SHORTEST_SIGN
) | {
    word.encode()
    for words in SMALL_WORDS.values()
    for word in words - IN_NAMES - ALSO_ENGLISH
    if word.isascii() and len(word) >= _SHORTEST_SIGN and "'" not in word
}
"""The telling words in plain letters, as bytes: without them, and without accents, a text has no phrase."""


def weight_of(word: str, language: str) -> float | None:
    """Give what a word tells for a language; None if it is none of its known words."""
    return told_by(word).get(language)


def told_by(word: str) -> dict[str, float]:
    """Give what a word tells for which languages; with its elided article or without (``l'Algérie``)."""
    capital = word[0].isupper()
    abbreviation = word.isupper() and 1 < len(word) <= _LONGEST_ABBREVIATION
    word = word.replace("İ", "i").lower().replace("’", "'")
    if told := _WEIGHTS.get(word):
        return _NOTHING if abbreviation and TELLING in told.values() else told
    if elided := _ELISION.match(word):
        prefix, noun = _WEIGHTS.get(elided[0], _NOTHING), _noun(word[elided.end() :], capital=capital)
        return {language: weight + noun.get(language, 0.0) for language, weight in prefix.items()}
    parts = word.split("-") if capital and "-" in word else []  # Presse-Agentur
    if parts and parts[0] not in PLACE_NOUNS:
        return next((told for part in parts if (told := _WEIGHTS.get(part))), _NOTHING)
    if abbreviation:
        return _NOTHING
    if languages := (*told_by_ending(word), *(("de",) if is_compound(word, "de") else ())):
        return dict.fromkeys(languages, TELLING)
    return _told_by_letters(word, capital=capital)


def _noun(word: str, *, capital: bool) -> dict[str, float]:
    return _WEIGHTS.get(word) or _told_by_letters(word, capital=capital)


def _told_by_letters(word: str, *, capital: bool) -> dict[str, float]:
    """What the letters of an unknown word tell; names have such letters, too."""
    if not _is_judged(word):
        return _NOTHING
    return {
        language: _NAME_BY_LETTERS if capital else TELLING if lead > _SURELY else SMALL
        for language, lead in leads(word).items()
        if lead > _LIKELY
    }


def _is_judged(word: str) -> bool:
    return (
        _SHORTEST_JUDGED <= len(word) <= _LONGEST_JUDGED and word.isalpha() and word not in _KNOWN_TO_ENGLISH
    )


@lru_cache(maxsize=8192)
def evidence(word: str) -> dict[str, float]:
    """Give what a word tells for each language by itself, a name too: from -1 (English alone) to 2."""
    word = word.replace("İ", "i").lower().replace("’", "'")
    if word in ENGLISH_WORDS:
        return _AGAINST_ALL
    if (elided := _ELISION.match(word)) and "'" not in (noun := word[elided.end() :]):
        told = evidence(noun)
        prefix = _WEIGHTS.get(elided[0], _NOTHING)
        return {
            language: prefix[language] + told[language] if language in prefix else 0.0
            for language in LANGUAGES
        }
    known = _WEIGHTS.get(word, _NOTHING) | dict.fromkeys(told_by_ending(word), TELLING)
    if is_compound(word, "de"):
        known = known | {"de": TELLING}
    told = leads(word) if _is_judged(word) else _NEITHER
    return {language: known.get(language, max(AGAINST, min(_MOST, told[language]))) for language in LANGUAGES}


def is_compound(word: str, language: str) -> bool:
    """Tell whether a word begins or ends as German compounds do."""
    word = word.lower()
    return (
        language == "de"
        and len(word) >= _SHORTEST_COMPOUND
        and (word.endswith(GERMAN_COMPOUND_ENDS) or word.startswith(GERMAN_COMPOUND_BEGINNINGS))
    )


def accent_of(word: str, language: str, *, known: bool = False) -> float:
    """Give what the accents of a word tell; with ``known`` also of one that tells for itself, if less."""
    if word.isascii():
        return 0.0
    letters = _ACCENT.findall(word.lower())
    if not any(_LETTER_WEIGHTS[letter].get(language, 0.0) >= 1.0 for letter in letters):
        return 0.0
    return SMALL if language not in told_by(word) else JOINED if known else 0.0


def is_small(word: str, language: str) -> bool:
    """Tell whether a word is an article, a preposition or a pronoun of a language."""
    return _WEIGHTS.get(word.lower(), _NOTHING).get(language) == SMALL
