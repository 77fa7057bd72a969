"""Where web addresses stand in a text, so that ``#``, ``@`` and names inside them are left alone."""

import re
from bisect import bisect_right
from functools import lru_cache

from archive.text.folding import INVISIBLE

_END = r"\s<>\"«»“”{}|\\^`"
# "://…" of any scheme, "www.…" and "host.tld/path". The lookbehind and the possessive runs keep it linear.
_ADDRESS = re.compile(
    rf"""://[^{_END}]++
    | (?<![A-Za-z0-9_.-])(?:
        www\.[^{_END}]++
        | (?:[A-Za-z0-9_-]++\.)++[A-Za-z]{{2,24}}+(?::[0-9]{{1,5}})?+[/?][^{_END}]*+
    )""",
    re.VERBOSE,
)


class Addresses:
    """The web addresses of one text, looked for only when the first question is asked."""

    __slots__ = ("_ends", "_starts", "_text")

    def __init__(self, text: str) -> None:
        self._text = text
        self._starts: list[int] | None = None
        self._ends: list[int] = []

    def hold(self, position: int) -> bool:
        """Whether the character at this position belongs to a web address."""
        if self._starts is None:
            possible = any(sign in self._text for sign in ("/", "?", "www."))
            found = [match.span() for match in _ADDRESS.finditer(self._text)] if possible else []
            self._starts = [start for start, _ in found]
            self._ends = [end for _, end in found]
        at = bisect_right(self._starts, position) - 1
        return at >= 0 and position < self._ends[at]


@lru_cache(maxsize=4)
def addresses_in(text: str) -> Addresses:
    """Give the addresses of a text; those of the last few are kept, for each recogniser asks for them."""
    return Addresses(text)


def last_visible(text: str, end: int) -> str:
    """Give the character before ``end``, past marks that cannot be seen (eight of them at most), or ""."""
    for position in range(end - 1, max(-1, end - 9), -1):
        if text[position] not in INVISIBLE:
            return text[position]
    return ""
