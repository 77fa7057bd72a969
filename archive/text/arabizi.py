"""Arabic written in Latin letters and digits, as people chat (7alab, 3arabi): which letters may be meant.

The digits stand for the letters they look like. Short vowels are not written in Arabic, so that a vowel may
be a letter or nothing. Which of the readings is a word, the archive's own vocabulary has to say.
"""

import re

from archive.text.letters import (
    AIN,
    ALEF,
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
    THAL,
    THEH,
    WAW,
    WAW_HAMZA,
    YEH,
    YEH_HAMZA,
    ZAH,
    ZAIN,
)

Readings = tuple[str, ...]
"""What some Latin letters may stand for, folded, the likeliest first; "" is a short vowel."""

LETTERS: dict[str, Readings] = {
    # digits, by the shape of the letter
    "2": (YEH_HAMZA, ALEF, WAW_HAMZA, QAF, HAMZA),  # the glottal stop, which is also how cities say qaf
    "3": (AIN,),
    "3'": (GHAIN,),  # the dot of ghain
    "4": (THAL, SHEEN),
    "5": (KHAH,),
    "6": (TAH,),
    "6'": (ZAH,),
    "7": (HAH,),
    "7'": (KHAH,),
    "8": (GHAIN, QAF),
    "9": (SAD, QAF),
    "9'": (DAD,),
    # what carries the glottal stop, by the vowels beside it
    "o2": (WAW_HAMZA,), "u2": (WAW_HAMZA,), "ou2": (WAW_HAMZA, WAW + HAMZA), "i2": (YEH_HAMZA,),
    "2ou": (WAW_HAMZA + WAW, WAW_HAMZA), "2oo": (WAW_HAMZA + WAW,), "2i": (YEH_HAMZA, YEH_HAMZA + YEH),
    "a2i": (ALEF + YEH_HAMZA, YEH_HAMZA + YEH), "a2e": (ALEF + YEH_HAMZA, YEH_HAMZA + YEH),
    # two Latin letters for one
    "sh": (SHEEN,), "ch": (SHEEN, TEH + SHEEN), "kh": (KHAH,), "gh": (GHAIN,),
    "th": (THEH, THAL, TEH), "dh": (THAL, DAD, ZAH), "ph": (FEH,), "dj": (JEEM,), "ck": (KAF,),
    "aa": (ALEF,), "ee": (YEH,), "ei": (YEH, ""), "ie": (YEH,), "ai": (YEH, ALEF + YEH, ALEF + YEH_HAMZA),
    "ay": (YEH, ALEF + YEH_HAMZA),
    "ey": (YEH,), "oo": (WAW,), "ou": (WAW, ""), "au": (WAW,), "aw": (WAW, ALEF + WAW), "iy": (YEH,),
    # one letter for one or more
    "b": (BEH,), "c": (KAF, SEEN), "d": (DAL, DAD), "f": (FEH,), "g": (JEEM, GHAIN, QAF), "h": (HEH, HAH),
    "j": (JEEM,), "k": (KAF, QAF), "l": (LAM,), "m": (MEEM,), "n": (NOON,), "p": (BEH,), "q": (QAF,),
    "r": (REH,), "s": (SEEN, SAD), "t": (TEH, TAH), "v": (FEH,), "w": (WAW,), "x": (KAF + SEEN,),
    "y": (YEH,), "z": (ZAIN, ZAH, THAL),
    # vowels within a word
    "a": ("", ALEF, AIN), "e": ("", YEH), "i": ("", YEH), "o": ("", WAW), "u": ("", WAW),
}  # fmt: skip

AT_THE_BEGINNING: dict[str, Readings] = {  # a word cannot begin with a short vowel alone
    "2": (ALEF, QAF),
    "a": (ALEF, AIN), "e": (ALEF, AIN), "i": (ALEF, ALEF + YEH, AIN), "o": (ALEF, ALEF + WAW, AIN),
    "u": (ALEF, ALEF + WAW), "aa": (ALEF, AIN + ALEF), "ee": (ALEF + YEH,), "ou": (ALEF + WAW, AIN),
    "oo": (ALEF + WAW,), "au": (ALEF + WAW,), "ai": (ALEF + YEH, AIN + YEH),
}  # fmt: skip

AT_THE_END: dict[str, Readings] = {  # feminine ending, long vowel, or nothing that is written
    "ou2": (WAW + HAMZA, WAW + QAF), "o2": (WAW + QAF, QAF), "i2": (YEH + QAF, YEH + HAMZA),
    "2": (HAMZA, QAF, ALEF), "at": (ALEF + TEH, ALEF + HEH, HEH, TEH), "h": (HEH, HAH),
    "a": (HEH, ALEF, YEH, "", ALEF + HAMZA), "e": (HEH, YEH, ""), "eh": (HEH,), "ah": (HEH, ALEF + HEH),
    "i": (YEH, ""), "o": (WAW, HEH), "u": (WAW, ""), "ulla": (ALEF + LAM + LAM + HEH,),
    "ullah": (ALEF + LAM + LAM + HEH,), "allah": (ALEF + LAM + LAM + HEH,), "alla": (ALEF + LAM + LAM + HEH,),
}  # fmt: skip

ARTICLES = frozenset({"al", "el", "il", "2l", "l"})
"""How the article is written before its noun, apart or with a hyphen."""

_LONGEST = 24
_SHORTEST = 2
_LONGEST_KEY = 5
_APART = 2  # how much less likely two letters stand each for itself than for one together
_VOWELS = "aeou"
_KEPT = 300  # readings kept at each letter: enough for words of four doubtful letters
_GIVEN = 120

# The article before its noun, joined or with a hyphen; its l is often written as it is said (ash-sharq).
_ARTICLE = re.compile(r"(?:[aei2]l|l(?=[-'])|[aei](sh|th|dh|[dnrstz])(?=-\1))[-']?(?=[a-z0-9]{3})")

# Two vowels of which one is long in most nouns (kitab, talib, khalij), unlike two that are the same (balad).
_UNLIKE = re.compile(r"[^aeiou](?:a[^aeiou][eiou]|[eiou][^aeiou]a)[^aeiou]")
_LONG = re.compile(f".[{ALEF}{WAW}{YEH}].")
_ALL_SHORT = 2


def is_arabizi(word: str) -> bool:
    """Whether a word may be Arabic in Latin letters: nothing else in it, and no number."""
    plain = _plain(word)
    readable = all(letter in LETTERS or letter == "'" for letter in plain)
    return _SHORTEST <= len(plain) <= _LONGEST and readable and any(map(str.isalpha, plain))


def arabic_readings(word: str) -> dict[str, int]:
    """Give what a Latin word may be in Arabic letters, folded, each with its doubt: how unlikely it is.

    A hundred and twenty at most, the likeliest first. A hyphen joins the article; a doubled consonant is
    written once, or twice. A word that cannot be meant so has no readings.
    """
    if not is_arabizi(word):
        return {}
    readings = _readings(_plain(word))
    if article := _ARTICLE.match(word.lower()):
        for text, doubt in _readings(_plain(word[article.end() :])).items():
            readings[ALEF + LAM + text] = min(doubt, readings.get(ALEF + LAM + text, doubt))
    found = sorted(readings.items(), key=lambda reading: reading[1])
    return {text: doubt for text, doubt in found[:_GIVEN] if len(text) > 1}


def _readings(plain: str) -> dict[str, int]:
    """Give the readings of a word without its article."""
    reached: list[dict[str, int]] = [{"": 0}, *({} for _ in plain)]
    for at in range(len(plain)):
        likeliest = sorted(reached[at].items(), key=lambda reading: reading[1])[:_KEPT]
        for length, unlikely, readings in _readings_at(plain, at):
            after = reached[at + length]
            for text, doubt in likeliest:
                for more, letters in enumerate(readings, start=doubt + unlikely):
                    after[text + letters] = min(after.get(text + letters, more), more)
    if not _UNLIKE.search(plain):
        return reached[-1]
    return {text: doubt if _LONG.search(text) else doubt + _ALL_SHORT for text, doubt in reached[-1].items()}


def _plain(word: str) -> str:
    return word.lower().replace("-", "").replace("\N{RIGHT SINGLE QUOTATION MARK}", "'")


def _readings_at(word: str, at: int) -> list[tuple[int, int, Readings]]:
    """Give what may be read from one place on: how many Latin letters, how unlikely, for what they stand."""
    found: list[tuple[int, int, Readings]] = []
    for length in range(_LONGEST_KEY, 0, -1):
        key = word[at : at + length]
        readings = LETTERS.get(key)
        if at + length >= len(word):
            readings = AT_THE_END.get(key, readings)
        if at == 0:
            readings = AT_THE_BEGINNING.get(key, readings)
        if readings and len(key) == length:
            found.append((length, _APART if found else 0, readings))
    if word[at] == word[at + 1 : at + 2] and word[at] not in _VOWELS:
        found.append((2, 0, LETTERS.get(word[at], ())))
    if word[at] == "'":  # an apostrophe that belongs to no digit
        found.append((1, 0, ("", AIN)))
    return found
