"""Where web addresses stand in a text, so that ``#``, ``@`` and names inside them are left alone."""

import re
from bisect import bisect_right
from collections.abc import Iterator
from functools import lru_cache

from archive.text.folding import INVISIBLE

_END = r"\s<>\"«»“”{}|\\^`"
_REST = re.compile(rf"[^{_END}]*+")
# What every address has, found much sooner than its beginning: "://", "www." or a host's path.
_SIGNS = ("/", "?", "www.")
# Each branch begins with a letter of its own, so that the scan only stops at these.
_SIGN = re.compile(r"://|w(?<![A-Za-z0-9_.-].)ww\.|/(?<=[A-Za-z0-9].)|\?(?<=[A-Za-z0-9].)")
_HOST_BEFORE = re.compile(
    r"(?<![A-Za-z0-9_.-])(?:[A-Za-z0-9_-]++\.)++[A-Za-z]{2,24}+(?::[0-9]{1,5})?+$",
)
_LONGEST_HOST = 260  # characters: a domain name's 253, and a port


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
            found = list(_addresses(self._text)) if any(sign in self._text for sign in _SIGNS) else []
            self._starts = [start for start, _ in found]
            self._ends = [end for _, end in found]
        if not self._starts:
            return False
        at = bisect_right(self._starts, position) - 1
        return at >= 0 and position < self._ends[at]


def _addresses(text: str) -> Iterator[tuple[int, int]]:
    """Give the places of "://…" of any scheme, "www.…" and "host.tld/path", in order."""
    end = host_from = 0
    for sign in _SIGN.finditer(text):
        start = sign.start()
        if start < end:
            continue
        if sign[0] in ("/", "?"):
            window = max(end, host_from, start - _LONGEST_HOST)
            host_from = sign.end()
            host = _HOST_BEFORE.search(text[window:start])
            if host is None:
                continue
            start = window + host.start()
        end = _REST.match(text, sign.end()).end()  # type: ignore[union-attr]  # it matches nothing, at least
        if end > sign.end() or sign[0] in ("/", "?"):
            yield start, end


@lru_cache(maxsize=4)
def addresses_in(text: str) -> Addresses:
    """Give the addresses of a text; those of the last few are kept, for each recogniser asks for them."""
    return Addresses(text)


def last_visible(text: str, end: int) -> str:
    """Give the character before ``end``, past marks that cannot be seen (eight of them at most), or ""."""
    return text[max(0, end - 8) : end].rstrip(INVISIBLE)[-1:]


def places_of(signs: str, text: str) -> list[int]:
    """Give where any of these characters stands, in order; most texts hold none, which is soon known."""
    places: list[int] = []
    for sign in signs:
        at = text.find(sign)
        while at >= 0:
            places.append(at)
            at = text.find(sign, at + 1)
    places.sort()
    return places
