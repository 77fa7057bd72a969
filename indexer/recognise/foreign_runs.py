"""How far a phrase in another language goes in an English text, from a word that tells to both sides.

Whether what was found is enough for a phrase is judged in ``foreign_phrases.py``.
"""

import re
from collections.abc import Iterator
from itertools import pairwise
from typing import Final, NamedTuple

from indexer.recognise.foreign_endings import ADJECTIVE_ENDINGS
from indexer.recognise.foreign_letters import leads
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
from indexer.recognise.foreign_words import (
    ALSO_ENGLISH,
    ANDS,
    ARTICLES,
    FIRST_WORDS,
    HEADS,
    LINKS,
    OF,
    PLACE_NOUNS,
    PREPOSITIONS,
    TAILS,
)
from indexer.recognise.language_by_letters import is_rather
from indexer.recognise.language_words import ENDINGS, NAME_WORDS

_LETTERS: Final = "[A-Za-zªºÀ-ÖØ-öø-ɏḀ-ỿ]"
WORD: Final = re.compile(
    rf"{_LETTERS}+(?:['’.-]{_LETTERS}+)*(?:(?<=\b[A-Z])\.(?=[ \xa0]))?|\b\d{{1,2}}(?!\w)"
)
"""A word in Latin letters with its apostrophes and hyphens, an initial with its dot, or a small number."""

_GENITIVE: Final = ("'s", "’s")
_BORDER: Final = re.compile('[\n"“”«»()\\[\\]{}|;:!?…—–•*#@＃＠/\\\\_]|(?<!\\b[A-Z])[.](?=\\s|$)')
_SIGNS: Final = frozenset("#@＃＠/\\_")
_SIGNED: Final = re.compile(r"\S*")
_FOREIGN_TO_NONE: Final = -0.6  # how little a word that two languages share tells
_SURELY_ENGLISH: Final = -1.5  # by its letters
_NEAR_AN_END: Final = 4  # words
_INITIAL: Final = re.compile(r"[A-Z]\.")
_BLANKS: Final = frozenset((" ", "\xa0"))


class Word(NamedTuple):
    """A word and its place in the text."""

    text: str
    start: int
    end: int


class Clause(NamedTuple):
    """Words between two signs; on either side there may be more that were not looked at."""

    words: list[Word]
    goes_on_before: bool
    goes_on_behind: bool

    def is_left_by(self, start: int, end: int) -> bool:
        """Tell whether what stands from ``start`` to ``end`` may go on where more words are."""
        first, last = self.words[:_NEAR_AN_END][-1], self.words[-_NEAR_AN_END:][0]
        return (self.goes_on_before and start <= first.start) or (self.goes_on_behind and end >= last.end)


def clause_around(text: str, at: int, reach: int, bounds: tuple[int, int]) -> Clause:
    """Give the words around a place up to the ends of its clause; none in an address, a tag or a handle.

    On either side ``reach`` characters are looked at, and none that is not within ``bounds``.
    """
    left, right = max(bounds[0], at - reach), min(bounds[1], at + reach)
    before, behind = left > bounds[0], right < bounds[1]
    if before:
        left = max(left, text.find(" ", left, at))  # no word is cut
    if behind:
        right = max(right if (blank := text.rfind(" ", at, right)) < 0 else blank, at)
    for start, end in _borders(text, left, right):
        if end <= at:
            left, before = end, False
        elif start <= at:
            return Clause([], goes_on_before=False, goes_on_behind=False)
        else:
            right, behind = start, False
            break
    return Clause([*words_in(text, left, right)], goes_on_before=before, goes_on_behind=behind)


def words_in(text: str, start: int, end: int) -> Iterator[Word]:
    """Give the words between two places, without the "'s" of an English genitive."""
    for match in WORD.finditer(text, start, end):
        word = match[0]
        if word.endswith(_GENITIVE) and len(word) > 2:
            word = word[:-2]
        yield Word(word, match.start(), match.start() + len(word))


def _borders(text: str, left: int, right: int) -> Iterator[tuple[int, int]]:
    """The signs that end a clause, and the addresses, tags and handles."""
    while border := _BORDER.search(text, left, right):
        start, end = border.span()
        if text[start] in _SIGNS:
            start = max(left, text.rfind(" ", left, start) + 1)
            end = _end_of_signed(text, end, right)
        yield start, end
        left = end


def _end_of_signed(text: str, at: int, right: int) -> int:
    signed = _SIGNED.match(text, at, right)
    return signed.end() if signed else at


def run_of(words: list[Word], here: int, language: str, text: str) -> list[Word]:
    """Give the words of a language around one of them, without small ones of the sentence at its ends."""
    first = here
    while first > 0 and _joined(text, words[first - 1], words[first]):
        if _begins(words[first - 1].text, words[first].text, language):
            first -= 1
        elif first > 1 and _is_between(text, words[first - 2 : first + 1], language):
            first -= 2
        else:
            break
    after = _end_of(words, here, language, text)
    if first and _has_head(words, first, after, language) and _joined(text, words[first - 1], words[first]):
        first -= 1
    if (
        first
        and _wants_a_noun(words[first - 1 : first + 1], language)
        and _joined(text, words[first - 1], words[first])
    ):
        first -= 1
    before = words[first - 1].text.lower() if first else ""
    run = _without_ends(words[first:after], language, ends_clause=_ends_clause(text, words, after))
    if not run or before in PLACE_NOUNS or run[0].text.lower() in PLACE_NOUNS:
        return []
    return run


def _joined(text: str, left: Word, right: Word) -> bool:
    return right.start - left.end == 1 and text[left.end] in _BLANKS


def _is_listed(text: str, left: Word, right: Word, language: str) -> bool:
    """Whether a word behind a comma goes on a phrase in small letters: "Liberté, égalité"."""
    if text[left.end : right.start] not in (", ", ",\xa0") or not right.text[0].islower():
        return False
    told = weight_of(left.text, language), weight_of(right.text, language)
    return None not in told and told[1] == TELLING


def _is_between(text: str, words: list[Word], language: str) -> bool:
    """Whether the middle one of three words is no English one and stands between two of the language."""
    if len(words) < 3 or not all(_joined(text, *pair) for pair in pairwise(words)):
        return False
    before, word, behind = (word.text.lower() for word in words)
    if word in ENGLISH_WORDS or word in ALSO_ENGLISH:
        return False
    if words[1].text.islower() and is_rather_english(word, language):
        return False
    if weight_of(before, language) is None or weight_of(behind, language) is None:
        return False
    if before in ALSO_ENGLISH or behind in ALSO_ENGLISH:
        return words[1].text.islower() and is_rather(word, language)
    return True


def _has_head(words: list[Word], first: int, after: int, language: str) -> bool:
    """Whether an unknown noun with a capital stands before "of" and two words: Mesa de la Unidad …"""
    head, run = words[first - 1].text, words[first:after]
    if run[0].text not in OF or not head[0].isupper() or is_english(head):
        return False
    nouns = [word for word in run if not is_small(word.text, language)]
    return sum((weight_of(word.text, language) or 0.0) >= NAMES for word in nouns) > 1


def is_rather_english(word: str, language: str) -> bool:
    """Tell whether a word in small letters has far more those of English than those of a language."""
    return leads(word).get(language, 0.0) < _SURELY_ENGLISH


def _wants_a_noun(pair: list[Word], language: str) -> bool:
    """Whether a phrase in small letters begins with a preposition, before which a noun that English may have
    too stands: "troubles à l'ordre public".
    """
    noun, preposition = pair[0].text, pair[1].text
    if preposition not in PREPOSITIONS or not noun.islower() or is_english(noun):
        return False
    return leads(noun).get(language, -1.0) > _FOREIGN_TO_NONE


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
    if behind in ANDS and word[0].isupper() and not is_english(word):
        return True  # Salcedo y Hermanos
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
    endings = ENDINGS.get(language, ()) + ADJECTIVE_ENDINGS.get(language, ())
    return word[0].isupper() and word.lower().endswith(endings) and not is_english(word)


def _is_named_by(words: list[Word], number: int) -> bool:
    """Whether an institution's noun stands one word before, or two and a name's first word between."""
    before = [word.text for word in words[max(0, number - 2) : number]]
    return before[-1].lower() in HEADS or (
        before[0].lower() in HEADS and before[-1][0].isupper() and not told_by(before[-1])
    )


def _end_of(words: list[Word], here: int, language: str, text: str) -> int:
    """How many words stand before the end of the phrase that one of them is in."""
    after = here + 1
    while after < len(words):
        if not _joined(text, words[after - 1], words[after]):
            if not _is_listed(text, words[after - 1], words[after], language):
                return after
            after += 1
        elif _is_of_the_run(words, after, language) or _goes_on(words, after, language):
            after += 1
        elif _is_between(text, words[after - 1 : after + 2], language):
            after += 2
        else:
            return after
    return after


def _is_of_the_run(words: list[Word], number: int, language: str) -> bool:
    """Whether a word is known to a language; behind a capital its letters alone are not enough."""
    word, before = words[number].text, words[number - 1].text
    weight = weight_of(word, language)
    if weight == SMALL and word.islower() and before[0].isupper():
        return is_small(word, language) or accent_of(word, language) > 0
    return weight is not None


def _ends_clause(text: str, words: list[Word], after: int) -> bool:
    """Whether a clause ends behind some words, or a small English word goes on."""
    if after == len(words) or not _joined(text, *words[after - 1 : after + 1]):
        return True
    return words[after].text in ENGLISH_WORDS


def _without_ends(run: list[Word], language: str, *, ends_clause: bool) -> list[Word]:
    first, after = 0, len(run)
    if not (ends_clause and _may_end(run)):
        while after and _is_of_the_sentence(run[after - 1].text, language):
            after -= 1
    while first < after and (is_small(run[first].text, language) or run[first].text.lower() in OF):
        word, behind = run[first].text, run[first + 1].text if first + 1 < after else ""
        if word[0].isupper() and (word.lower() in ARTICLES or word.lower() not in ALSO_ENGLISH | OF):
            break  # La Repubblica, Ni Dieu ni maître
        if behind[:1].islower() and word not in ALSO_ENGLISH and word not in OF:  # el pueblo unido
            break
        if word in FIRST_WORDS and _begins_in_small_letters(run[first:after]):
            break  # mi barco no tiene miedo
        first += 1
    return run[first:after]


def _is_of_the_sentence(word: str, language: str) -> bool:
    """Whether a word at the end is a small one, or an initial; with a capital it is a noun (Sur)."""
    if _INITIAL.fullmatch(word):
        return True
    return is_small(word, language) and (word.islower() or word.lower() in ALSO_ENGLISH)


def _begins_in_small_letters(run: list[Word]) -> bool:
    return len(run) > 2 and all(word.text.islower() for word in run[:3])


def _may_end(run: list[Word]) -> bool:
    """Whether a small word ends a phrase in small letters: "Wir schaffen das"."""
    last = run[-1].text
    return all(word.text.islower() for word in run[-2:]) and last not in ALSO_ENGLISH and last not in OF
