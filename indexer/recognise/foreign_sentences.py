"""Tells sentences in another language from names of it, in an English text: by the small words that only
sentences have, and by how many of the words are known.

Where such a sentence may stand (a line, a quotation, a clause) is decided in ``foreign_phrases.py``.
"""

import re
from collections import Counter
from collections.abc import Sequence
from functools import lru_cache
from itertools import pairwise
from typing import Final, NamedTuple

from indexer.recognise.foreign_runs import Word, is_rather_english
from indexer.recognise.foreign_sentence_words import ENGLISH_LOOKING, OTHER_SMALL_WORDS, SENTENCE_WORDS
from indexer.recognise.foreign_weights import ENGLISH_WORDS, accent_of, told_by
from indexer.recognise.foreign_words import ALSO_ENGLISH, ARTICLES, FIRST_WORDS, OF, PLACE_NOUNS
from indexer.recognise.language_by_letters import is_rather
from indexer.recognise.language_words import FUNCTION_WORDS
from indexer.recognise.latin_language import latin_language

_LANGUAGES: Final = frozenset(SENTENCE_WORDS)
_SMALL_WORDS: Final = {
    language: SENTENCE_WORDS[language] | OTHER_SMALL_WORDS[language] | FUNCTION_WORDS[language]
    for language in SENTENCE_WORDS
}
_LANGUAGES_OF: Final = {
    word: frozenset(language for language, words in _SMALL_WORDS.items() if word in words)
    for word in frozenset[str]().union(*_SMALL_WORDS.values())
}
_ALL_LOOKING: Final = frozenset[str]().union(*ENGLISH_LOOKING.values())
ENGLISH_ALONE: Final = ENGLISH_WORDS - _ALL_LOOKING
"""Small words of English that stand in no sentence of another language."""
_ENGLISH: Final = FUNCTION_WORDS["en"] | ENGLISH_WORDS | ALSO_ENGLISH
_FRENCH_ELISION: Final = re.compile(r"(?:(?P<says>[jnc]|qu)|[dlmst]|jusqu|lorsqu|puisqu)['’]\w{2}")
_ONLY_TURKISH: Final = re.compile(r"\w*[şğı]\w*")
_IN_NAMES: Final = ARTICLES | OF | frozenset("y e et und ve in im en al au aux a à do san".split())
_GAPS: Final = frozenset((" ", "\xa0", ", ", ",\xa0", "; ", "  "))  # between the words of a clause
_FEWEST: Final = 3  # words
_FEWEST_AMONG_ENGLISH: Final = 5  # words
_FEWEST_OWN: Final = 3  # words that English has not
_FEWEST_SMALL: Final = 3  # words in small letters
_FEWEST_TELLING: Final = 2
_SHARE: Final = 0.5  # of the words that are known
_ONE_ENGLISH_IN: Final = 6  # words of a sentence: a name, a word that both have
_MOST_UNKNOWN: Final = 3  # words at the end of a sentence


class Sentence(NamedTuple):
    """Which of some words are a sentence in another language, and how many tell it."""

    first: int
    after: int
    language: str
    score: float


def is_of(word: str, language: str) -> bool:
    """Tell whether a word is known to a language, be it known to English or not."""
    return language in _languages_of(word)


def sentence_language(words: Sequence[str], *, alone: bool) -> tuple[str, float] | None:
    """Give the language of a sentence that is not in English, and how many of its words tell it; else None.

    A sentence has words that names have not: pronouns, verbs, negations. Where it stands ``alone``, from sign
    to sign and without a comma, nouns and adjectives in small letters are enough.
    """
    language = _likeliest(words) if len(words) >= _FEWEST else None
    if language is None or any(_is_english(word, language) for word in words):
        return None
    if sum(_is_by_letters_english(word, language) for word in words) > len(words) // _ONE_ENGLISH_IN:
        return None
    own = sum(_evidence(word, language) for word in words)
    looking = sum(word.lower() in ENGLISH_WORDS for word in words)
    known = [word for word in words if is_of(word, language)]
    if own < _FEWEST_OWN or own < 2 * looking or len(known) < _SHARE * len(words):
        return None
    small = sum(word[0].islower() or word is words[0] for word in known)
    if small < min(_FEWEST_SMALL, len(words) - 1):
        return None
    says = any(_says(word, language) for word in words)
    return (language, float(own)) if says or (alone and _is_no_name(words, known)) else None


def sentence_around(words: list[Word], here: int, text: str) -> Sentence | None:
    """Give the sentence in another language that one of the words of an English clause stands in.

    It ends at a sign, or before words of English; unknown words beside those are English, too.
    """
    first, after = _stretch(words, here, text)
    if after - first < _FEWEST:
        return None
    language = _likeliest([word.text for word in words[first:after]])
    if language is None:
        return None
    first, after = _stretch(words, here, text, language)
    limits = first, after
    first = _first_of(words, first, after, language, text)
    after = _after(words, first, after, language, text)
    run = [word.text for word in words[first:after]]
    if not first <= here < after:
        return None
    unknown = sum(not _is_surely_of(word, language) for word in run)
    if len(run) < _FEWEST_AMONG_ENGLISH and unknown > len(run) - _FEWEST_OWN:
        return None
    alone = (first, after) == limits and not _is_among_english(words, first, after, text)
    told = sentence_language(run, alone=alone and "," not in text[words[first].start : words[after - 1].end])
    return Sentence(first, after, *told) if told else None


def _is_among_english(words: list[Word], first: int, after: int, text: str) -> bool:
    return (first > 0 and _joins(words[first - 1 : first + 1], text)) or (
        after < len(words) and _joins(words[after - 1 : after + 1], text)
    )


def _stretch(words: list[Word], here: int, text: str, language: str = "") -> tuple[int, int]:
    """The words around one of them up to a sign or to an English word that a language has not."""
    first, after = here, here + 1
    while first > 0 and _joins(words[first - 1 : first + 1], text) and not _stops(words[first - 1], language):
        first -= 1
    while (
        after < len(words)
        and _joins(words[after - 1 : after + 1], text)
        and not _stops(words[after], language)
    ):
        after += 1
    return first, after


def _joins(pair: list[Word], text: str) -> bool:
    return text[pair[0].end : pair[1].start] in _GAPS


def _stops(word: Word, language: str) -> bool:
    if not language:
        return word.text.lower() in ENGLISH_ALONE
    return _is_english(word.text, language) or _is_by_letters_english(word.text, language)


def _is_by_letters_english(word: str, language: str) -> bool:
    return (
        word.islower()
        and word not in _ENGLISH
        and not is_of(word, language)
        and is_rather_english(word, language)
    )


def _first_of(words: list[Word], first: int, after: int, language: str, text: str) -> int:
    """The first word of a sentence: behind English words it is one that is known and English has not, or
    has a capital.
    """
    behind_english = first > 0 and _joins(words[first - 1 : first + 1], text)
    known = [number for number in range(first, after) if is_of(words[number].text, language)]
    if behind_english:
        known = [number for number in known if _begins([word.text for word in words[number:after]], language)]
    if not known:
        return after
    head = [word.text for word in words[first : known[0]]]
    if behind_english or not head or len(head) > _MOST_UNKNOWN or not words[known[0]].text[0].islower():
        return known[0]
    # "Macron est …", "Ninguna autoridad se …"
    own = head[0][0].isupper() and all(is_rather(word, language) for word in head[1:])
    return first if own else known[0]


def _begins(words: Sequence[str], language: str) -> bool:
    if words[0] in FIRST_WORDS:
        return sum(_is_surely_of(word, language) for word in words[1:4]) > 1
    return words[0][0].isupper() or _is_surely_of(words[0], language)


def _after(words: list[Word], first: int, after: int, language: str, text: str) -> int:
    """Behind the last word of a sentence: of unknown words at its end few are its own, and before English
    ones those with its letters.
    """
    before_english = after < len(words) and _joins(words[after - 1 : after + 1], text)
    known = _is_surely_of if before_english else is_of
    end = next(
        (number + 1 for number in range(after - 1, first, -1) if known(words[number].text, language)), first
    )
    comma = next((at for at in range(end, after) if text[words[at - 1].end : words[at].start] != " "), after)
    tail = words[end:comma]
    if end == first or len(tail) > _MOST_UNKNOWN or (language != "de" and _is_told_by_name(tail)):
        return end
    own = [not before_english or is_rather(word.text, language) for word in tail]
    return comma - own[::-1].index(True) if any(own) else end


def _is_told_by_name(words: list[Word]) -> bool:
    """Whether a name stands behind a word in small letters: "… sang Doris Day"."""
    return any(left.text.islower() and right.text[0].isupper() for left, right in pairwise(words))


def _likeliest(words: Sequence[str]) -> str | None:
    """The language that knows most of some words."""
    scores: Counter[str] = Counter()
    for word in words:
        scores.update(_languages_of(word))
    if not scores:
        return None
    most = max(scores.values())
    likely = [language for language in SENTENCE_WORDS if scores[language] == most]
    if len(likely) > 1 and (language := latin_language(" ".join(words))[0]) in likely:
        return language
    return likely[0]


@lru_cache(maxsize=4096)
def _languages_of(word: str) -> frozenset[str]:
    small = word.replace("İ", "i").lower().replace("’", "'")
    known = _LANGUAGES_OF.get(small, frozenset()) | (_LANGUAGES & told_by(word).keys())
    if not word.isascii():
        known |= {language for language in SENTENCE_WORDS if accent_of(word, language)}
    return known | {"fr"} if _FRENCH_ELISION.match(small) else known


def _is_surely_of(word: str, language: str) -> bool:
    return word.lower() not in _ENGLISH and is_of(word, language)


def _is_english(word: str, language: str) -> bool:
    """Whether a word is a small one of English that a language has not."""
    small = word.lower()
    if small in ENGLISH_WORDS:
        return small not in ENGLISH_LOOKING[language]
    return small in _ENGLISH and not is_of(small, language)


def _evidence(word: str, language: str) -> int:
    """Whether a word is known to a language and not to English; twice, if no other has its letters."""
    if len(word) == 1 or not _is_surely_of(word, language):
        return 0
    return 2 if language == "tr" and _ONLY_TURKISH.fullmatch(word) and word[0].islower() else 1


def _is_no_name(words: Sequence[str], known: list[str]) -> bool:
    """Whether at least two known words in small letters are none of those that names are joined with."""
    telling = [word for word in known if word[0].islower() and len(word) > 1 and word not in _IN_NAMES]
    return len(telling) >= _FEWEST_TELLING and words[0].lower() not in PLACE_NOUNS


def _says(word: str, language: str) -> bool:
    """Whether a word stands in sentences alone; names that have letters of Turkish have capitals."""
    if language == "tr" and _ONLY_TURKISH.fullmatch(word) and word[0].islower():
        return True
    word = word.lower().replace("’", "'")
    if language == "fr" and (elided := _FRENCH_ELISION.match(word)) and elided["says"]:
        return True
    return word in SENTENCE_WORDS[language] and word not in _ENGLISH
