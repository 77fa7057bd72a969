"""What one piece of a query may be instead: a word misspelt, Arabic in Latin letters, or on the wrong keys.

Which letters may be meant, ``archive.text`` knows; which of these are words, the archive's own vocabulary.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from heapq import nlargest

from archive.query.suggest import Find, Vocabulary
from archive.text.analyzer import fold, folded_words
from archive.text.arabizi import arabic_readings
from archive.text.clitics import ARTICLE
from archive.text.keyboard import other_layout
from archive.text.misspelling import LONGEST, SHORTEST, letters_apart, likelihood
from archive.text.stop_words import STOP_WORDS

MOST_READINGS = 3
"""Readings given for one piece."""

_NEAR = 12  # words asked for, to choose from by likelihood
_COMMONER = 10  # times as common a word must be as one that was found, though rarely
_FAR_LESS = 0.1
_BY_DOUBT = 0.4  # how much less likely each doubt makes a reading of Latin letters
_CHATTED = 0.1  # how likely Latin letters without digits are Arabic, beside a word misspelt
_STOP_WORD = 0.01  # nobody asks for it alone


@dataclass(frozen=True, slots=True)
class Reading:
    """What a piece may be instead. Weights say how likely, those of misspelt and chatted words to compare."""

    text: str
    weight: float = 1.0


def misspelt(word: str, found: int, vocabulary: Vocabulary, *, most_letters: int) -> list[Reading]:
    """Give the words that one which ``found`` few articles may have been, the likeliest first.

    At most so many letters are wrong.
    """
    folded = fold(word)
    if not SHORTEST <= len(folded) <= LONGEST or folded.isdecimal():
        return []
    return _likeliest(
        {
            near.text: likelihood(folded, fold(near.text), near.count)
            for near in vocabulary.near_words(word, limit=_NEAR)
            if near.count >= found * _COMMONER and letters_apart(folded, fold(near.text)) <= most_letters
        }
    )


def chatted(word: str, vocabulary: Vocabulary) -> list[Reading]:
    """Give the Arabic words of the archive that Latin letters may stand for, the likeliest first."""
    doubts = arabic_readings(word)
    counts = {reading: count for reading in doubts if (count := vocabulary.count_word(reading))}
    weights: dict[str, float] = {}
    # With its article most nouns are commoner than without, and some have no other form.
    for reading in counts or doubts:
        longer = ARTICLE + reading
        count = counts.get(reading, 0)
        count += 0 if reading.startswith(ARTICLE) else vocabulary.count_word(longer)
        usual = _STOP_WORD if reading in STOP_WORDS else 1.0
        weights[reading if reading in counts else longer] = count * usual * _BY_DOUBT ** doubts[reading]
    return [
        Reading(_as_written(each.text, vocabulary), each.weight * _CHATTED) for each in _likeliest(weights)
    ]


def _likeliest(weights: Mapping[str, float]) -> list[Reading]:
    """Give the few readings of any weight, without those that are far less likely than the first."""
    first = nlargest(MOST_READINGS, weights, key=lambda reading: (weights[reading], reading))
    return [
        Reading(reading, weights[reading])
        for reading in first
        if weights[reading] > _FAR_LESS * weights[first[0]]
    ]


def on_other_keys(run: str, vocabulary: Vocabulary, rarity: Find) -> list[Reading]:
    """Give what the other layout has, if each word of it stands in the archive or is found by translation."""
    known = []
    for reading in other_layout(run):
        words = [word.text for word in folded_words(reading)]
        if words and all(len(word) > 1 and (vocabulary.count_word(word) or rarity(word)) for word in words):
            known.append(Reading(_as_written(reading, vocabulary) if len(words) == 1 else reading))
    return known


def _as_written(word: str, vocabulary: Vocabulary) -> str:
    """Give a folded word as articles write it."""
    known = vocabulary.complete(word, limit=_NEAR)
    return next((each.text for each in known if each.kind == "word" and fold(each.text) == fold(word)), word)
