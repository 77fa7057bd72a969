"""Notices text whose encoding was taken for another one (``Ø§Ù„`` for Arabic "the"). Nothing is changed here:
a person is told and offered the repair, because a guess that is wrong destroys what was right.
"""

import re
from typing import Final

# Two bytes of UTF-8 as windows-1252 or Latin-1 shows them, three times running.
_UTF8_SHOWN: Final = re.compile(r"(?:[ØÙÚÛÃÂÐÑ][\x80-\xbf\u0152-\u02dc\u2013-\u2122\u20ac]){3}")
# Arabic in windows-1256 shown as windows-1252: no language has five such letters running.
_ARABIC_SHOWN: Final = re.compile(r"[À-ÖØ-öø-ÿ]{5}")
_LONGEST_WORD: Final = 40
_CONTROL: Final = re.compile(r"[\x80-\x9f]")
_ARABIC_WORD: Final = re.compile("[\u0621-\u064a]{3}")


def mojibake_notice(text: str) -> str | None:
    """Say what looks wrong in a text, what its first wrong word may mean, and the command that repairs it."""
    if ("Ø" in text or "Ù" in text or "Ã" in text) and (found := _UTF8_SHOWN.search(text)):
        word = _word_at(text, found.start())
        repaired = _bytes_of(word).decode("utf-8", "ignore")
        shown_as = "latin1" if _CONTROL.search(word) else "windows-1252"
        return _notice("UTF-8", word, repaired, f"iconv -f utf-8 -t {shown_as}")
    # Alef and lam, of which no Arabic text is free
    if "Ç" in text and "á" in text and (found := _ARABIC_SHOWN.search(text)):
        word = _word_at(text, found.start())
        repaired = _bytes_of(word).decode("cp1256", "ignore")
        if _ARABIC_WORD.search(repaired):
            command = "iconv -f utf-8 -t windows-1252 | iconv -f windows-1256 -t utf-8"
            return _notice("windows-1256", word, repaired, command)
    return None


def _word_at(text: str, place: int) -> str:
    before = text[max(0, place - _LONGEST_WORD) : place]
    behind = text[place : place + _LONGEST_WORD]
    start = place - (len(before) - 1 - max(map(before.rfind, " \n\t"))) if before else place
    return text[start:place] + behind.split(maxsplit=1)[0]


def _notice(encoding: str, word: str, repaired: str, command: str) -> str:
    return (
        f"the text looks as if {encoding} had been read as windows-1252: {word!r} may mean {repaired!r}; "
        f"it was read as it came (if so, repair the file with `{command}` and give it again)"
    )


def _bytes_of(word: str) -> bytes:
    return b"".join(_byte_of(letter) for letter in word)


def _byte_of(letter: str) -> bytes:
    try:
        return letter.encode("cp1252")
    except UnicodeEncodeError:  # five bytes that windows-1252 leaves free, shown as controls
        return letter.encode("latin-1", "ignore")
