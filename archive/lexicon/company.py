"""The company that each sense of a word keeps: the words of its note and of the fixed phrases it stands in.

A fixed phrase belongs to the sense whose translation stands in its own translation: "general strike" to the
strike that is إضراب (refusal of work), "air strike" to the one that is ضربة (blow).
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator

from archive.lexicon.senses import Sense
from archive.text.analyzer import word_forms
from archive.text.stop_words import STOP_WORDS

_NAMES = frozenset(("person", "place", "org", "work"))


class Phrases:
    """The fixed phrases of the dictionary, by a word of theirs and a word of their translation."""

    def __init__(self, senses: Iterable[Sense]) -> None:
        """Read the lines that give several words in one language at least."""
        self._beside: defaultdict[tuple[str, str], set[str]] = defaultdict(set)
        for sense in senses:
            if sense.part not in _NAMES and any(" " in spelling for spelling in sense.english):
                self._add(sense)

    def _add(self, sense: Sense) -> None:
        others = [meaningful_stems(form) for forms in sense.arabic for form in forms]
        for spelling in sense.english:
            ones = meaningful_stems(spelling)
            for theirs in others:
                for one in ones:
                    for other in theirs:
                        self._beside[one, other] |= (ones - {one}) | (theirs - {other})

    def company(self, sense: Sense) -> frozenset[str]:
        """Give the stems, of both languages, that tell this sense of a word from its others."""
        words = {stem for spelling in sense.english for stem in meaningful_stems(spelling)}
        translations = {stem for forms in sense.arabic for form in forms for stem in meaningful_stems(form)}
        found = set(meaningful_stems(sense.note))
        for one in words:
            for other in translations:
                found |= self._beside.get((one, other), frozenset())
        return frozenset(found - words - translations)


def meaningful_stems(text: str) -> set[str]:
    """Give the stems of a text without its stop words."""
    return set(_stems(text))


def _stems(text: str) -> Iterator[str]:
    for form in word_forms(text):
        if form.exact not in STOP_WORDS:
            yield form.stem
