"""Words typed with the keyboard set to the other language: which key gives which letter on both.

The layout is the Arabic one of PC keyboards (Arabic 101) over the Latin one of the United States.
"""

import re

from archive.text.letters import (
    AIN,
    ALEF,
    ALEF_MAKSURA,
    BEH,
    DAD,
    DAL,
    FEH,
    GHAIN,
    HAH,
    HAMZA,
    HEH,
    JEEM,
    KAF,
    KHAH,
    LAM,
    MEEM,
    NOON,
    QAF,
    REH,
    SAD,
    SEEN,
    SHEEN,
    TAH,
    TEH,
    TEH_MARBUTA,
    THAL,
    THEH,
    WAW,
    WAW_HAMZA,
    YEH,
    YEH_HAMZA,
    ZAH,
    ZAIN,
)

KEYS: dict[str, str] = {
    "`": THAL, "q": DAD, "w": SAD, "e": THEH, "r": QAF, "t": FEH, "y": GHAIN, "u": AIN, "i": HEH, "o": KHAH,
    "p": HAH, "[": JEEM, "]": DAL,
    "a": SHEEN, "s": SEEN, "d": YEH, "f": BEH, "g": LAM, "h": ALEF, "j": TEH, "k": NOON, "l": MEEM,
    ";": KAF, "'": TAH,
    "z": YEH_HAMZA, "x": HAMZA, "c": WAW_HAMZA, "v": REH, "b": LAM + ALEF, "n": ALEF_MAKSURA,
    "m": TEH_MARBUTA, ",": WAW, ".": ZAIN, "/": ZAH,
}  # fmt: skip
"""Keys without shift, row by row."""

SHIFTED: dict[str, str] = {
    "Q": "\N{ARABIC FATHA}", "W": "\N{ARABIC FATHATAN}", "E": "\N{ARABIC DAMMA}", "R": "\N{ARABIC DAMMATAN}",
    "T": LAM + "\N{ARABIC LETTER ALEF WITH HAMZA BELOW}", "Y": "\N{ARABIC LETTER ALEF WITH HAMZA BELOW}",
    "A": "\N{ARABIC KASRA}", "S": "\N{ARABIC KASRATAN}",
    "G": LAM + "\N{ARABIC LETTER ALEF WITH HAMZA ABOVE}", "H": "\N{ARABIC LETTER ALEF WITH HAMZA ABOVE}",
    "J": "\N{ARABIC TATWEEL}", "X": "\N{ARABIC SUKUN}",
    "B": LAM + "\N{ARABIC LETTER ALEF WITH MADDA ABOVE}", "N": "\N{ARABIC LETTER ALEF WITH MADDA ABOVE}",
    "~": "\N{ARABIC SHADDA}",
}  # fmt: skip
"""Keys with shift that give a letter or a mark; the others give punctuation."""

_LONGEST = 60
_MOST_READINGS = 8
_LAM_ALEF = LAM + ALEF
# With letters that only end a word, or with a mark that follows no letter.
_NO_WORD = re.compile(f"[{TEH_MARBUTA}{ALEF_MAKSURA}](?=.)|^[\N{ARABIC FATHATAN}-\N{ARABIC SUKUN}]")

_TO_ARABIC = KEYS | SHIFTED
_TO_LATIN = {
    letters: key
    for key, letters in reversed(_TO_ARABIC.items())
    if (key.isalpha() and len(letters) == 1) or letters == _LAM_ALEF
}


def other_layout(typed: str) -> tuple[str, ...]:
    """Give what the same keys write in the other layout, in small letters; () if a key is not known.

    Lam and alef side by side come from one key or from two, and capitals may be meant or not, so that there
    may be several readings.
    """
    if not 1 < len(typed) <= _LONGEST:
        return ()
    if typed.isascii():
        # A capital is a key with shift, or the first letter as a telephone writes it, or a locked key.
        return tuple(dict.fromkeys(filter(None, map(_arabic_reading, (typed, typed.lower())))))
    return tuple(_latin_readings(typed))


def _arabic_reading(typed: str) -> str:
    letters = [_TO_ARABIC.get(key) or KEYS.get(key.lower(), "") for key in typed]
    reading = "".join(letters) if all(letters) else ""
    return "" if _NO_WORD.search(reading) else reading


def _latin_readings(typed: str) -> list[str]:
    readings = [""]
    at = 0
    while at < len(typed):
        keys = _TO_LATIN.get(typed[at])
        if keys is None:
            return []
        if typed.startswith(_LAM_ALEF, at):
            both = _TO_LATIN[_LAM_ALEF]
            two = keys + _TO_LATIN[ALEF]
            readings = [reading + way for reading in readings for way in (both, two)][:_MOST_READINGS]
            at += 2
        else:
            readings = [reading + keys for reading in readings]
            at += 1
    return [reading.lower() for reading in readings]
