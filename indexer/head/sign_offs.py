"""What agencies put behind the last sentence, on its line: ``ENDS``, ``-30-``, ``###``, editors' initials.

Words for "ended" and sign-offs on lines of their own are furniture.
"""

import re
from collections.abc import Sequence
from typing import Final

_WITHIN: Final = 40
_LETTERS: Final = r"[\u0621-\u064a](?:\s?\.\s?[\u0621-\u064a]){0,2}\.?"
# Editors' initials have a stroke between two of them (``ع.ع/ل.م``): each is of single letters.
_SIGN_OFF: Final = re.compile(
    r"(?<=[.!?؟…\"»”)\]])\s+(?:ENDS?|-\s?30\s?-|#\s?#\s?#"
    rf"|[(\[]?{_LETTERS}(?:\s?/\s?{_LETTERS}){{1,3}}[)\]]?)[\s.]*$"
)


def without_sign_off(lines: Sequence[str]) -> list[str]:
    """Take a sign-off off the end of a text."""
    left = list(lines)
    place = next((place for place in range(len(left) - 1, -1, -1) if left[place]), None)
    if place is None:
        return left
    line = left[place]
    found = _SIGN_OFF.search(line, max(len(line) - _WITHIN, 0))
    if found:
        left[place] = line[: found.start()]
    return left
