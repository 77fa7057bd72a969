"""How much of what a line says is also said in the text beside it."""

from collections.abc import Sequence
from functools import cached_property

from archive.text.analyzer import analyze
from archive.text.stop_words import STOP_WORDS
from indexer.furniture_lines import line_key


class SharedWords:
    """The words of a text, which lines that stand around it are compared with; read when first asked for."""

    def __init__(self, text: Sequence[str]) -> None:
        self._text = "\n".join(text)

    @cached_property
    def _stems(self) -> frozenset[str]:
        return frozenset(analyze(self._text).stem)

    @cached_property
    def _words(self) -> str:
        return f" {line_key(self._text)} "

    def has(self, words: str) -> bool:
        """Whether a few words stand in the text, one behind the other, however they are spelled."""
        return f" {line_key(words)} " in self._words

    def begins_with(self, words: str) -> bool:
        """Whether the text begins with a few words, however they are spelled."""
        return self._words.startswith(f" {line_key(words)} ")

    def shared(self, line: str) -> int:
        """Give how many of a line's words that mean something stand in the text."""
        return self._count(line)[0]

    def share(self, line: str) -> float:
        """Give which share of a line's words that mean something stands in the text, from 0 to 1."""
        shared, size = self._count(line)
        return shared / size if size else 0.0

    def is_about(self, line: str, *, stems: int, share: float) -> bool:
        """Whether so many of a line's words, and such a share of them, stand in the text."""
        shared, size = self._count(line)
        return shared >= stems and shared >= share * size

    def _count(self, line: str) -> tuple[int, int]:
        told = [stem for stem in analyze(line).stem if stem not in STOP_WORDS and len(stem) > 1]
        return sum(stem in self._stems for stem in told), len(told)
