"""How much of what a line says is also said in the text beside it."""

from collections.abc import Callable, Sequence
from functools import cached_property

from archive.text.analyzer import word_forms
from archive.text.stop_words import STOP_WORDS
from indexer.furniture.lines import line_key


def telling_stems(line: str) -> list[str]:
    """Give the stems of a line's words that mean something, in their order."""
    stems = (form.stem for form in word_forms(line))
    return [stem for stem in stems if stem not in STOP_WORDS and len(stem) > 1]


class SharedWords:
    """The words of a text, which lines that stand around it are compared with; read when first asked for."""

    def __init__(self, text: Sequence[str]) -> None:
        self.text = "\n".join(text)

    @cached_property
    def _stems(self) -> frozenset[str]:
        return frozenset(form.stem for form in word_forms(self.text))

    @cached_property
    def _words(self) -> str:
        return f" {line_key(self.text)} "

    def has(self, words: str) -> bool:
        """Whether a few words stand in the text, one behind the other, however they are spelled."""
        return f" {line_key(words)} " in self._words

    def begins_with(self, words: str) -> bool:
        """Whether the text begins with a few words, however they are spelled."""
        return self._words.startswith(f" {line_key(words)} ")

    def shared(self, line: str) -> int:
        """Give how many of a line's words that mean something stand in the text."""
        return self.count(line)[0]

    def share(self, line: str) -> float:
        """Give which share of a line's words that mean something stands in the text, from 0 to 1."""
        return _share(line, self._stems.__contains__)

    def is_about(self, line: str, *, stems: int, share: float) -> bool:
        """Whether so many of a line's words, and such a share of them, stand in the text."""
        shared, size = self.count(line)
        return shared >= stems and shared >= share * size

    def count(self, line: str) -> tuple[int, int]:
        """Give how many of a line's words that mean something stand in the text, and of how many."""
        told = telling_stems(line)
        return sum(stem in self._stems for stem in told), len(told)


class Cohesion:
    """Sentences in their order, and how much of a line is also said by those above or below one of them."""

    def __init__(self, sentences: Sequence[str]) -> None:
        self._sentences = sentences

    @cached_property
    def _first(self) -> dict[str, int]:
        """In which sentence a stem stands first."""
        return {stem: order for order, stem in reversed(self._stems)}

    @cached_property
    def _last(self) -> dict[str, int]:
        return {stem: order for order, stem in self._stems}

    @cached_property
    def _stems(self) -> list[tuple[int, str]]:
        return [(order, stem) for order, line in enumerate(self._sentences) for stem in telling_stems(line)]

    def above(self, order: int, line: str) -> float:
        """Give the share of a line's words that one of the sentences above the given one has, from 0 to 1."""
        return _share(line, lambda stem: self._first.get(stem, order) < order)

    def below(self, order: int, line: str) -> float:
        """Give the share of a line's words that one of the sentences below the given one has, from 0 to 1."""
        return _share(line, lambda stem: self._last.get(stem, order) > order)

    def shared_below(self, order: int, line: str) -> tuple[int, int]:
        """Give how many of a line's words stand in the sentences below the given one, and of how many."""
        told = telling_stems(line)
        return sum(self._last.get(stem, order) > order for stem in told), len(told)


def _share(line: str, is_shared: Callable[[str], bool]) -> float:
    """Long words count more: they are rarer, and two texts have short ones in common by chance."""
    told = telling_stems(line)
    size = sum(map(len, told))
    return sum(len(stem) for stem in told if is_shared(stem)) / size if size else 0.0
