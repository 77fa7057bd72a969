"""A text as one byte a character, folded and in small letters: what only some texts hold is found in bytes
several times sooner than by patterns over the text, and at the same places.

What is found is read in the text itself, by those who look for it.
"""

import codecs
from bisect import bisect_right
from functools import lru_cache
from itertools import accumulate, pairwise

from archive.text.arabic import SAME_LETTERS
from archive.text.folding import INVISIBLE

MARK = b"\x01"
"""A vowel sign or a tatweel."""
UNSEEN = b"\x02"
"""A direction mark, a joiner: what has no shape."""

_ALEF, _YEH, _HEH = "\N{ARABIC LETTER ALEF}", "\N{ARABIC LETTER YEH}", "\N{ARABIC LETTER HEH}"
_LETTERS = (*map(chr, range(0x621, 0x63B)), *map(chr, range(0x641, 0x64B)))
_BYTE_OF_LETTER = {letter: 0x80 + number for number, letter in enumerate(_LETTERS)}
_FOLDED = {
    **{letter: letter for letter in _LETTERS},
    **{letter: same for letter, same in SAME_LETTERS.items() if same},
    **dict.fromkeys("أإآ", _ALEF),  # all alefs
    "\N{ARABIC LETTER ALEF MAKSURA}": _YEH,
    "\N{ARABIC LETTER TEH MARBUTA}": _HEH,
    "\N{ARABIC LETTER AIN WITH THREE DOTS ABOVE}": "\N{ARABIC LETTER GHAIN}",
}
_SIGNS = "،؛؟«»“”‘’–—…"  # as frequent as letters: looking for what the encoder does not know takes long
_MARKS = ("\N{ARABIC TATWEEL}", *map(chr, range(0x64B, 0x660)), "\N{ARABIC LETTER SUPERSCRIPT ALEF}")


def _bytes_of_characters() -> dict[str, int]:
    known = {chr(code): ord(chr(code).lower()) for code in (0, *range(9, 14), *range(32, 127))}
    known["\N{NO-BREAK SPACE}"] = ord(" ")
    for zero in ("\N{ARABIC-INDIC DIGIT ZERO}", "\N{EXTENDED ARABIC-INDIC DIGIT ZERO}"):
        known |= {chr(ord(zero) + figure): ord("0") + figure for figure in range(10)}
    known |= {letter: _BYTE_OF_LETTER[folded] for letter, folded in _FOLDED.items()}
    known |= dict.fromkeys(_MARKS, MARK[0]) | dict.fromkeys(INVISIBLE, UNSEEN[0])
    known |= dict.fromkeys(_SIGNS, ord("?"))
    return known


# The encoder that Python's own code pages use gives each of 256 characters a byte of its own; a table of
# bytes makes alike what is read alike. What is not among them becomes a question mark.
_KNOWN = _bytes_of_characters()
_ENCODER = codecs.charmap_build("".join(_KNOWN))
_FOLD = bytes(_KNOWN.values()).ljust(256, b"?")


@lru_cache(maxsize=4)
def letter_bytes(text: str) -> bytes:
    """Give one byte for each character; those of the last few texts are kept, for several ask for them."""
    encoded, _ = codecs.charmap_encode(text, "replace", _ENCODER)
    return encoded.translate(_FOLD)


class Readable:
    """The bytes of a text without marks; with ``unseen`` also without what has no shape.

    ``place`` gives where a character of it stands in the text.
    """

    __slots__ = ("_left_out", "_text", "letters")

    def __init__(self, text: str, *, unseen: bool = False) -> None:
        letters = letter_bytes(text)
        pieces = (letters.replace(UNSEEN, MARK) if unseen else letters).split(MARK)
        self._text = text
        self.letters = b"".join(pieces)
        self._left_out = list(accumulate(map(len, pieces)))  # behind each of them one character was left out

    def place(self, position: int) -> int:
        """Give the place in the text of a character of the letters."""
        return position + bisect_right(self._left_out, position)

    def text(self) -> str:
        """Give the same characters as they stand in the text."""
        starts = [0, *(end + number for number, end in enumerate(self._left_out, start=1))]
        return "".join(self._text[start : after - 1] for start, after in pairwise(starts))


def readable(text: str, *, unseen: bool = False) -> Readable:
    """Give the bytes of a text without marks; those of the last few texts are kept, too."""
    return _readable(text, unseen and UNSEEN in letter_bytes(text))


@lru_cache(maxsize=4)
def _readable(text: str, unseen: bool) -> Readable:
    return Readable(text, unseen=unseen)
