"""Notices text whose encoding was taken for another one (``Ø§Ù„`` for Arabic "the"). Nothing is changed here:
a person is told and, where one is certain, offered the repair, because a guess that is wrong destroys what
was right.
"""

import re
from collections.abc import Iterable
from typing import Final, NamedTuple

_NAMES: Final = {  # of Python's codecs, and how iconv and people call them
    "cp1252": "windows-1252",
    "cp1256": "windows-1256",
    "iso8859_6": "iso-8859-6",
    "latin-1": "latin1",
}


class _Misreading(NamedTuple):
    """UTF-8 as another encoding shows it."""

    gates: str  # signs: no such text is free of all of them, and looking for one is quick
    shown: re.Pattern[str]
    codecs: tuple[str, ...]


def _tails(*codecs: str) -> str:
    """The signs that stand for the second bytes of UTF-8, as a set of a pattern."""
    signs = {sign for codec in codecs for sign in bytes(range(0x80, 0xC0)).decode(codec, "ignore")}
    return "[" + "".join(map(re.escape, sorted(signs))) + "]"


_LATIN_TAIL: Final = _tails("latin-1", "cp1252")
_AS_WESTERN: Final = _Misreading(
    gates="ØÙÃÂâ",
    shown=re.compile(
        "[ØÙÚÛÃÂÐÑâð](?:"  # one set at the beginning: to look for it is quick
        # letters: two in a row, or a French or Spanish one beside a letter
        rf"(?<=[^âð]){_LATIN_TAIL}(?:[ØÙÚÛÃÂÐÑ]{_LATIN_TAIL})+"
        r"|(?<=[a-z]Ã)[\xa1-\xbf]|(?<=Ã)[\xa1-\xbf](?=[a-z])"
        # quotation marks and dashes; emoji; signs
        rf"|(?<=â)[\u20ac\x80]{_LATIN_TAIL}|(?<=ð)[\u0178\x9f]{_LATIN_TAIL}{{2}}|(?<=Â)[£©®°§])"
    ),
    codecs=("cp1252", "latin-1"),
)
_AS_ARABIC: Final = _Misreading(
    gates="§„",  # of alef and lam, of which no Arabic text is free
    shown=re.compile(rf"(?:[طظ]{_tails('cp1256')}){{2,}}"),
    codecs=("cp1256",),
)
# Arabic in an encoding of one byte a letter shown as windows-1252: no language has five such letters running.
_ONE_BYTE_SHOWN: Final = re.compile(r"[À-ÖØ-öø-ÿ]{5}")
_ONE_BYTE_CODECS: Final = ("cp1256", "iso8859_6")
_SAMPLE: Final = 2000  # characters by which one of these is told from the other
_ARABIC_WORD: Final = re.compile("[\u0621-\u0652]{2,}")
# the …; in, of, on, to, that: what stands in every Arabic sentence
_COMMON: Final = re.compile(r"(?<!\w)(?:ال\w{2}|(?:في|من|على|إلى|أن)(?!\w))")
_LOST: Final = re.compile("\ufffd{3}")
_LONGEST_WORD: Final = 40
_MOST_TIMES: Final = 3  # that the same mistake was made
_BLANKS: Final = " \t\n"


def mojibake_notice(text: str) -> str | None:
    """Say what looks wrong in a text, what its first wrong word may mean, and the command that repairs it.

    The command is named only if it reads the whole text back without a loss.
    """
    if text.isascii():
        return None
    for misreading in (_AS_WESTERN, _AS_ARABIC):
        if any(gate in text for gate in misreading.gates) and (notice := _of_utf8(text, misreading)):
            return notice
    return _of_one_byte(text) or _of_what_is_lost(text)


def _of_utf8(text: str, misreading: _Misreading) -> str | None:
    meant = ((match, _meant(match[0], misreading.codecs)) for match in misreading.shown.finditer(text))
    found = next((match for match, letters in meant if letters), None)
    if found is None:
        return None
    word = _word_at(text, found.start())
    repaired, times = word, 0
    while times < _MOST_TIMES and misreading.shown.search(repaired):
        repaired, times = _repaired(repaired, misreading), times + 1
    codec = next((codec for codec in misreading.codecs if _reads_back(text, codec, "utf-8", times)), None)
    command = " | ".join([f"iconv -f utf-8 -t {_NAMES[codec]}"] * times) if codec else None
    return _notice("UTF-8", _NAMES[codec or misreading.codecs[0]], word, repaired, command)


def _repaired(word: str, misreading: _Misreading) -> str:
    """A word as it was meant: the whole of it, or where other letters stand in it what is wrong there."""
    whole = _meant(word, misreading.codecs)
    return whole or misreading.shown.sub(lambda match: _meant(match[0], misreading.codecs) or match[0], word)


def _meant(shown: str, codecs: Iterable[str]) -> str | None:
    """What was written, if that is UTF-8, and letters or, as a single sign, punctuation."""
    try:
        meant = b"".join(_byte_of(sign, codecs) for sign in shown).decode("utf-8")
    except UnicodeError:
        return None
    return meant if len(meant) == 1 or any(map(str.isalpha, meant)) else None


def _byte_of(sign: str, codecs: Iterable[str]) -> bytes:
    for codec in codecs:
        try:
            return sign.encode(codec)
        except UnicodeEncodeError:  # windows-1252 leaves five bytes free, which are shown as controls
            continue
    raise UnicodeError(sign)


def _reads_back(text: str, shown_as: str, written_in: str, times: int = 1) -> bool:
    try:
        for _ in range(times):
            text = text.encode(shown_as).decode(written_in)
    except UnicodeError:
        return False
    return True


def _of_one_byte(text: str) -> str | None:
    # Alef and lam, of which no Arabic text is free, in either encoding
    if "Ç" not in text or not ("á" in text or "ä" in text) or not (found := _ONE_BYTE_SHOWN.search(text)):
        return None
    word = _word_at(text, found.start())
    start = max(0, found.start() - _SAMPLE // 2)
    sample = text[start : start + _SAMPLE].encode("cp1252", "replace")
    readings = {
        codec: len(_COMMON.findall(sample.decode(codec, "replace")))
        for codec in _ONE_BYTE_CODECS
        if _ARABIC_WORD.search(found[0].encode("cp1252").decode(codec, "ignore"))
    }
    if not readings:
        return None
    codec = max(readings, key=lambda codec: readings[codec])
    certain = list(readings.values()).count(readings[codec]) == 1 and _reads_back(text, "cp1252", codec)
    command = f"iconv -f utf-8 -t windows-1252 | iconv -f {_NAMES[codec]} -t utf-8" if certain else None
    repaired = word.encode("cp1252", "ignore").decode(codec, "ignore")
    return _notice(_NAMES[codec], "windows-1252", word, repaired, command)


def _of_what_is_lost(text: str) -> str | None:
    if "\ufffd" not in text or not (_LOST.search(text) or not text.replace("\ufffd", "").strip()):
        return None
    return (
        f"{text.count(chr(0xFFFD))} letters are lost: another program could not read them and put U+FFFD in "
        "their place; nothing can repair that, so give the file once more as it was first written"
    )


def _word_at(text: str, place: int) -> str:
    before = text[max(0, place - _LONGEST_WORD) : place]
    behind = text[place : place + _LONGEST_WORD]
    start = max(map(before.rfind, _BLANKS)) + 1
    end = min((at for blank in _BLANKS if (at := behind.find(blank)) >= 0), default=len(behind))
    return before[start:] + behind[:end]


def _notice(encoding: str, shown_as: str, word: str, repaired: str, command: str | None) -> str:
    repair = (
        f"if so, repair the file with `{command}` and give it again"
        if command
        else "no command repairs the whole of it for certain, so give the file again as it was first written"
    )
    return (
        f"the text looks as if {encoding} had been read as {shown_as}: {word!r} may mean {repaired!r}; "
        f"it was read as it came ({repair})"
    )
