"""Arabic letters in the shapes that the text of a PDF keeps (presentation forms, ligatures among them),
written as plain letters with their places. What readers take for the same is known to the text room.
"""

import re
import unicodedata
from bisect import bisect_right
from functools import lru_cache

from indexer.recognise.script_blocks import blocks_of

# A lone mark is a blank that carries it, and some signs are whole sentences: these stay.
_PLAIN = {
    code: plain
    for code in (*range(0xFB50, 0xFE00), *range(0xFE70, 0xFEFD))
    if (plain := unicodedata.normalize("NFKC", chr(code))) != chr(code) and plain.isalpha() and len(plain) < 5
}
_SHAPED = re.compile(f"[{''.join(map(chr, _PLAIN))}]")
_BLOCKS = (0xFB, 0xFC, 0xFD, 0xFE)  # of all of them


class PlainLetters:
    """A text in plain letters; ``place`` gives where a character of it stands in the text as it is."""

    __slots__ = ("_ends", "_grown", "text")

    def __init__(self, text: str) -> None:
        self.text = text
        self._ends: list[int] = []  # in the plain text, behind each ligature
        self._grown: list[int] = [0]
        if _may_hold_shapes(text):
            self.text = text.translate(_PLAIN)
            self._find_ligatures(text)

    def _find_ligatures(self, text: str) -> None:
        for match in _SHAPED.finditer(text):
            more = len(_PLAIN[ord(match[0])]) - 1
            if more:
                grown = self._grown[-1] + more
                self._ends.append(match.start() + grown + 1)
                self._grown.append(grown)

    def place(self, position: int) -> int:
        """Give the place in the text as it is of a character of the plain one."""
        if not self._ends:
            return position
        before = bisect_right(self._ends, position)
        place = position - self._grown[before]
        if before < len(self._ends):  # it may stand inside the next ligature
            more = self._grown[before + 1] - self._grown[before]
            place = min(place, self._ends[before] - 1 - more - self._grown[before])
        return place


def _may_hold_shapes(text: str) -> bool:
    if text.isascii():
        return False
    blocks = blocks_of(text)
    return any(block in blocks for block in _BLOCKS)


@lru_cache(maxsize=4)
def plain_letters(text: str) -> PlainLetters:
    """Give a text in plain letters; those of the last few are kept, for several recognisers ask for them."""
    return PlainLetters(text)
