"""What a mistyped word may have been: all words one letter away, and how many letters two words differ by.

Which of them are words, the archive's own vocabulary has to say.
"""

from collections.abc import Iterator
from string import ascii_lowercase
from typing import Final

from archive.text.arabic import BARE_CLITICS
from archive.text.letters import FOLDED
from archive.text.stemming import is_arabic

SHORTEST: Final = 3
"""Letters of a word that can be mended: two letters are a letter away from anything."""
SHORTEST_FOR_TWO: Final = 6
"""Letters of a word in which two may be wrong."""
LONGEST: Final = 30
_ARABIC = "".join(FOLDED)
_BY_LETTER = 0.03  # a word two letters away has to be thirty times as common as one that is one away
_OTHER_BEGINNING = 0.3  # the first letter is seldom mistyped
_CLITIC = 0.3  # what is left without one is no mistake at all, though mostly it is part of the word


def one_letter_away(word: str) -> Iterator[str]:
    """Give every string that one letter left out, put in, changed, or swapped with its neighbour makes."""
    letters = _ARABIC if is_arabic(word) else ascii_lowercase
    for at in range(len(word)):
        before, letter, after = word[:at], word[at], word[at + 1 :]
        yield before + after
        if after and after[0] != letter:
            yield before + after[0] + letter + after[1:]
        for other in letters:
            yield before + other + word[at:]
            if other != letter:
                yield before + other + after
    for other in letters:
        yield word + other


def letters_apart(word: str, other: str) -> int:
    """Count the letters left out, put in, changed or swapped (optimal string alignment); 3 is "more"."""
    if word == other:
        return 0
    if abs(len(word) - len(other)) > 2 or len(set(word) ^ set(other)) > 4:
        return 3
    before: list[int] = []
    row = list(range(len(other) + 1))
    for at, letter in enumerate(word, start=1):
        before, last, row = row, before, [at]
        for to, wanted in enumerate(other, start=1):
            cost = min(before[to] + 1, row[to - 1] + 1, before[to - 1] + (letter != wanted))
            if at > 1 and to > 1 and letter == other[to - 2] and word[at - 2] == wanted:
                cost = min(cost, last[to - 2] + 1)
            row.append(cost)
        if min(row) > 2 and min(before) > 2:
            return 3
    return min(row[-1], 3)


def likelihood(word: str, other: str, count: int) -> float:
    """Weigh how likely a word was meant, by how many articles have it and how many letters are wrong.

    An Arabic word with a bare clitic (بحلب, in Aleppo) is no mistake, only rarer than the word without it.
    """
    if word[:1] in BARE_CLITICS and word[1:] == other and len(other) >= SHORTEST:
        return count * _CLITIC
    return (
        count * _BY_LETTER ** letters_apart(word, other) * (_OTHER_BEGINNING if word[:1] != other[:1] else 1)
    )
