"""Where web addresses stand in a text, so that ``#``, ``@`` and names inside them are left alone."""

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator
from functools import lru_cache
from string import ascii_letters, digits

from archive.text.folding import INVISIBLE

_END = r"\s<>\"«»“”{}|\\^`"
_REST = re.compile(rf"[^{_END}]*+")
# What every address has ("://" has the first): to find these is much quicker than to look for beginnings.
_SIGNS = ("/", "?", "www.")
_IN_HOSTS = frozenset(f"{ascii_letters}{digits}_.-")
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
            found = list(_addresses(self._text))
            self._starts = [start for start, _ in found]
            self._ends = [end for _, end in found]
        if not self._starts:
            return False
        at = bisect_right(self._starts, position) - 1
        return at >= 0 and position < self._ends[at]


def _addresses(text: str) -> Iterator[tuple[int, int]]:
    """Give the places of "://…" of any scheme, "www.…" and "host.tld/path", in order."""
    end = host_from = 0
    for at in places_of(_SIGNS, text):
        if at < end:
            continue
        before = text[at - 1] if at else ""
        if before == ":" and text.startswith("//", at):
            start, behind = at - 1, at + 2
        elif text[at] == "w":
            if before in _IN_HOSTS:
                continue
            start, behind = at, at + len("www.")
        else:
            window = max(end, host_from, at - _LONGEST_HOST)
            start, behind = window + _host_start(text[window:at]), at + 1
            host_from = behind
            if start < window:
                continue
        end = _REST.match(text, behind).end()  # type: ignore[union-attr]  # it matches nothing, at least
        if end > behind or start < at - 1:
            yield start, end


def _host_start(before: str) -> int:
    """Where a host begins that ends what stands before a path, or -1: most slashes stand in dates."""
    if "." not in before[before.rfind(" ") + 1 :] or before[-1:].isspace():
        return -1
    host = _HOST_BEFORE.search(before)
    return host.start() if host else -1


@lru_cache(maxsize=4)
def addresses_in(text: str) -> Addresses:
    """Give the addresses of a text; those of the last few are kept, for each recogniser asks for them."""
    return Addresses(text)


def last_visible(text: str, end: int) -> str:
    """Give the character before ``end``, past marks that cannot be seen (eight of them at most), or ""."""
    return text[max(0, end - 8) : end].rstrip(INVISIBLE)[-1:]


def places_of(signs: Iterable[str], text: str) -> list[int]:
    """Give where any of these signs stands, in order; most texts hold none, which is soon known."""
    places: list[int] = []
    for sign in signs:
        at = text.find(sign)
        while at >= 0:
            places.append(at)
            at = text.find(sign, at + 1)
    places.sort()
    return places
