"""Tells in which language words in Latin letters are: by small words, words of names, letters and endings.

langdetect is asked last: alone it names the language of 22 of 100 single English words, with an English
prior and the evidence of ``language_words.py`` before it, it is right about most.
"""

import re
from collections import Counter, defaultdict
from functools import lru_cache
from itertools import chain

from indexer.recognise.language_by_letters import likeliest
from indexer.recognise.language_words import (
    ALSO_ARABIC_NAMES,
    ENDINGS,
    FUNCTION_WORDS,
    GERMAN_COMPOUND_BEGINNINGS,
    GERMAN_COMPOUND_ENDS,
    LETTERS,
    NAME_WORDS,
)

_SAMPLE = 2000  # characters of a fragment that are looked at
_ARTICLE_SAMPLE = 600  # of an article: a hundred words, of which forty are small ones that only it has

# "Sa66am" is no French possessive and no German "am": letters beside figures are no words.
_LATIN_WORD = re.compile(r"(?<![^\W_])[^\W\d_]++(?!\d)")
_WEIGHTS_OF = {letter: weights for letters, weights in LETTERS for letter in letters}
_WEIGHTS_OF |= {
    letter.upper(): weights
    for letter, weights in _WEIGHTS_OF.items()
    if len(letter.upper()) == 1 and not letter.upper().isascii()
}
_TELLING_LETTER = re.compile(f"[{''.join(_WEIGHTS_OF)}]")
_LANGUAGES_OF: dict[str, tuple[str, ...]] = {
    word: tuple(
        language
        for table in (FUNCTION_WORDS, NAME_WORDS)
        for language, words in table.items()
        if word in words
    )
    for table in (FUNCTION_WORDS, NAME_WORDS)
    for words in table.values()
    for word in words
}
_LANGUAGE_OF_ENDING = {ending: language for language, endings in ENDINGS.items() for ending in endings}
_ENDINGS = tuple(_LANGUAGE_OF_ENDING)
_SHORTEST_COMPOUND = 8  # letters
_SURE_LEAD = 10  # words
_SHARE_OF_SMALL_WORDS = 5  # words a small one that English alone has: news has one in three
_OF_ARABIC_NAMES = 0.5  # what a word tells that Arabic names have too; others tell 1
_LONGEST_ABBREVIATION = 3  # letters
_FEW = 5  # words
_QUOTATION = re.compile(r"[\"“«][^\"“”«»\n]{3,300}[\"”»]")
_FEWEST_SMALL_WORDS = 2
_ONLY_ENGLISH = FUNCTION_WORDS["en"].difference(
    *(words for language, words in FUNCTION_WORDS.items() if language != "en")
)
# The letters of "Kanal D", "e-mail" and "Cadde-i Kebir" are no words; "L'Humanité" has one.
_LETTER_ALONE = re.compile(r"(?<!\w)(?:[B-HJ-Z](?!['’])|[a-z](?=-)|(?<=-)[a-z])(?!\w)")
_SHORT_WORDS = frozenset(
    word for words in FUNCTION_WORDS.values() for word in words if 1 < len(word) <= _LONGEST_ABBREVIATION
)
_ENDING_LENGTHS = tuple(sorted({len(ending) for ending in _LANGUAGE_OF_ENDING}, reverse=True))


def latin_language(text: str) -> tuple[str, float]:
    """Language and confidence of words in Latin letters, English where nothing speaks against it.

    A name of one or two words (three, if all have capitals) with no telling letter, word or ending is called
    English at .6: of such short foreign names about a fifth are missed, while English ones are rarely called
    foreign. The tests have the names and the shares.
    """
    return _latin_language(text[:_SAMPLE])


def latin_article_language(text: str) -> str:
    """The language of a whole text: its small words mostly tell, sooner than letters and endings do."""
    text = text[:_ARTICLE_SAMPLE]
    words = text.lower().split()
    english = sum(map(_ONLY_ENGLISH.__contains__, words))
    if english >= _SURE_LEAD and _SHARE_OF_SMALL_WORDS * english >= len(words):
        return "en"
    told = filter(None, map(_LANGUAGES_OF.get, words))
    scores = Counter(chain.from_iterable(told))
    best = max(scores, key=lambda language: scores[language], default="")
    lead = scores.pop(best, 0) - max(scores.values(), default=0)
    if lead >= _SURE_LEAD:
        return best
    return "en" if _is_in_english_words(text) else latin_language(text)[0]


def _is_in_english_words(text: str) -> bool:
    """Whether the small words of a short text are English: foreign names have accents and words of their own.

    Names have capitals, so that they are not counted; nor are quotations, nor words that English shares with
    another language. A sentence begins in its own language.
    """
    words = _LATIN_WORD.findall(own := _QUOTATION.sub(" ", text))
    small = [word for word in words if word.islower()]
    only = sum(map(_ONLY_ENGLISH.__contains__, small))
    english = sum(map(FUNCTION_WORDS["en"].__contains__, small))
    if words and (first := words[0].lower()) in FUNCTION_WORDS["en"]:
        english, only = english + 1, only + (2 if first in _ONLY_ENGLISH else 1)
    others = max(
        sum(map(table.__contains__, small)) for language, table in FUNCTION_WORDS.items() if language != "en"
    )
    return only >= (_FEWEST_SMALL_WORDS if own == text else 1) and max(english, only) > others


@lru_cache(maxsize=4096)
def _latin_language(text: str) -> tuple[str, float]:
    written = _LATIN_WORD.findall(_LETTER_ALONE.sub("", text))
    words = [word.lower() for word in written]
    scores = _evidence(text, _without_abbreviations(written))
    ranked = sorted(scores.items(), key=lambda item: -item[1])[:2]
    best, score = ranked[0] if ranked else ("en", 0.0)
    rest = ranked[1][1] if len(ranked) > 1 else 0.0
    acronym = len(words) == 1 and text.isascii() and words[0].upper() in text and len(words[0]) < 6
    acronym = acronym or all(len(word) == 1 for word in words)
    english = scores.get("en", 0.0)
    if acronym or _says_nothing(written, score, english):
        return "en", 0.7 if english else 0.6
    if score - rest >= 1.0 or (score > rest and len(words) < 3):
        return best, confidence_of(score - rest)
    if english == score > 0 and len(words) < _FEW:  # English is expected
        return "en", confidence_of(0)
    return _ask_langdetect(text, scores)


def _says_nothing(words: list[str], score: float, english: float) -> bool:
    """Whether a few words are but a name, of which nothing tells the language."""
    if len(words) < 3:
        return score <= max(english, _OF_ARABIC_NAMES)
    if len(words) > 3 or score > _OF_ARABIC_NAMES:
        return False
    return not any(word.islower() and word not in ALSO_ARABIC_NAMES for word in words)


def _without_abbreviations(written: list[str]) -> list[str]:
    """Words in small letters, but "" for the "OS" of "Mac OS X", no word; "LE MONDE" stays."""
    if all(map(str.isupper, written)) and any(len(word) > _LONGEST_ABBREVIATION for word in written):
        return [word.lower() for word in written]
    return ["" if word.isupper() and word.lower() in _SHORT_WORDS else word.lower() for word in written]


def _evidence(text: str, words: list[str]) -> dict[str, float]:
    scores: defaultdict[str, float] = defaultdict(float)
    alone = len(words) == 1  # one small word is as well a name's or an abbreviation's letters
    for word in words:
        languages = _LANGUAGES_OF.get(word)
        if languages is None:
            if len(word) > 5 and (told := _by_ending(word)):
                scores[told] += 0.6
        elif not alone or len(word) > 3:
            for language in languages:
                scores[language] += _OF_ARABIC_NAMES if word in ALSO_ARABIC_NAMES else 1.0
    for letter in () if text.isascii() else _TELLING_LETTER.findall(text):
        for language, weight in _WEIGHTS_OF[letter].items():
            scores[language] += weight
    return scores


def _by_ending(word: str) -> str | None:
    if len(word) > _SHORTEST_COMPOUND and (
        word.endswith(GERMAN_COMPOUND_ENDS) or word.startswith(GERMAN_COMPOUND_BEGINNINGS)
    ):
        return "de"
    if not word.endswith(_ENDINGS):
        return None
    longest = next(length for length in _ENDING_LENGTHS if word[-length:] in _LANGUAGE_OF_ENDING)
    return _LANGUAGE_OF_ENDING[word[-longest:]]


def confidence_of(lead: float) -> float:
    """The more evidence one language has before the next, the surer; never quite sure."""
    return round(1.0 - 0.4 / (1.0 + max(lead, 0.0)), 2)


_PRIOR = {"en": 0.9, "fr": 0.03, "de": 0.02, "es": 0.02, "tr": 0.015, "it": 0.01, "pt": 0.005}
_SURE = 0.9


def _ask_langdetect(text: str, scores: dict[str, float]) -> tuple[str, float]:
    """langdetect's answer, English expected, evidence counted; one other than English has to be sure."""
    top = max(scores.values(), default=0.0)
    prior = {
        language: weight * 4.0 ** max(-20.0, scores.get(language, 0.0) - top)
        for language, weight in _PRIOR.items()
    }
    answer = likeliest(text, prior)
    if answer is None:
        return "en", 0.5
    language, probability = answer
    if language == "en":
        return "en", round(0.5 + probability * 0.35, 2)
    return (language, round(probability * 0.75, 2)) if probability >= _SURE else ("en", 0.5)
