"""Which social platforms a text talks about, by their names in both languages and in hashtags.

A link to a platform, an e-mail address at it and a handle are not talk about it: select-all text is full of
share buttons, and every embedded post ends in a link. A host named without a path (``Facebook.com``) is.
Telegram with a capital counts unless cables or newspapers of that name are near. The names stand in
``platform_names.py``.
"""

import re
import unicodedata
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from typing import NamedTuple

from archive.article import PlatformMention
from archive.text.arabic import SAME_LETTERS
from archive.text.folding import INVISIBLE
from indexer.recognise.addresses import Addresses, addresses_in
from indexer.recognise.platform_names import (
    ARABIC_COMPANY,
    ARABIC_INTRODUCTION,
    ENGLISH_COMPANY,
    ENGLISH_INTRODUCTION,
    PLATFORM_NAMES,
    PlatformName,
    Where,
)

_NEAR = 80  # characters of context on either side
_LONGEST_RUN = 40  # letters of a word or hashtag that a name is glued to

# Marks, tatweel and direction marks: what may stand inside a name.
_UNREAD = re.compile(
    rf"[\u0610-\u061a\u0640\u064b-\u065f\u0670\u06d6-\u06dc\u06df-\u06e8\u06ea-\u06ed{INVISIBLE}]+"
)
# Presentation forms and Persian letters, each for the one Arabic letter it is read as.
_SAME_LETTERS = {ord(letter): same for letter, same in SAME_LETTERS.items()} | {
    code: letter
    for code in (*range(0xFB50, 0xFDD0), *range(0xFE70, 0xFEFD))
    if len(letter := unicodedata.normalize("NFKC", chr(code))) == 1
}
_OTHER_LETTER = re.compile("[\ufb50-\ufdcf\ufe70-\ufefc" + "".join(SAME_LETTERS) + "]")
_LATIN = re.compile("[A-Za-z]")

# A host that stands for its platform, also within an address.
_HOST = re.compile(
    r"(?:https?://)?(?:(?:www|m|mobile|web)\.)?(?P<host>(?P<site>[\w-]{1,40})\.[a-z]{2,4})(?![\w.])",
    re.IGNORECASE,
)
# What records call platforms by, and texts do not.
_SHORT_NAMES = {
    "insta": "instagram",
    "t.me": "telegram",
    "youtu.be": "youtube",
    "fb.me": "facebook",
    "wa.me": "whatsapp",
    "bsky.app": "bluesky",
    "lnkd.in": "linkedin",
}

_SPELLINGS = {
    "\N{ARABIC LETTER ALEF}": "[اأإآٱ]",  # all alefs
    "\N{ARABIC LETTER YEH}": "[يىئ]",  # ya, alef maksura, ya with hamza
    "%": "[غجقكڠ]",  # the letters for a hard g
    "~": "[ \u00a0_-]?",
}
_CLITICS = frozenset(
    conjunction + rest
    for conjunction in ("", "و", "ف")  # none, and, so
    # none, with, for, like, the, with the, like the, for the, on the, this, on
    for rest in ("", "ب", "ل", "ك", "ال", "بال", "كال", "لل", "عال", "هال", "ع")
)
_ARABIC_LETTERS = re.compile("[\u0620-\u063f\u0641-\u064a\u0671-\u06d3]*$")
_ARABIC_LETTER = re.compile("[\u0620-\u063f\u0641-\u064a\u0671-\u06d3]")
_HANDLE_OR_TAG = re.compile(r"[#＃@＠]?[A-Za-z0-9_.]*$")

# What may stand between two names of a list; a mere blank does not make one.
_LIST_GAP = re.compile(
    r"""[\s"'»”’)]*(?:[,،؛/&|+•·–-]\s*)?(?:(?:and|or|then|to|أو|او|ثم|إلى)\s)?\s*(?:على|عبر|on\s)?\s*["'«“‘(]*[وفبلكا]{0,4}"""
)
_LIST_SIGN = re.compile(r"[,،؛/&|+•·–-]|و|and|or|then|to|او|ثم|إلى")


@dataclass(frozen=True, slots=True)
class _Row:
    """A row of the table, ready to be run."""

    name: PlatformName
    pattern: re.Pattern[str]
    introduced_by: tuple[re.Pattern[str], re.Pattern[str]]  # Arabic, Latin
    followed_by: tuple[re.Pattern[str], re.Pattern[str]]
    not_near: re.Pattern[str] | None


class _Candidate(NamedTuple):
    """A place where a row's spelling stands; ``start`` and ``end`` count in the text without marks."""

    start: int
    end: int
    platform: str
    certain: bool


def _compile(name: PlatformName) -> _Row:
    spelling = "".join(_SPELLINGS.get(char, char) for char in name.spelling)
    own_before, own_after = name.introduced_by, name.followed_by
    return _Row(
        name=name,
        pattern=re.compile(spelling),
        introduced_by=(
            re.compile(own_before or ARABIC_INTRODUCTION),
            re.compile(own_before or ENGLISH_INTRODUCTION),
        ),
        followed_by=(re.compile(own_after or ARABIC_COMPANY), re.compile(own_after or ENGLISH_COMPANY)),
        not_near=re.compile(name.not_near) if name.not_near else None,
    )


def _rows_by_key() -> dict[str, tuple[_Row, ...]]:
    rows: dict[str, tuple[_Row, ...]] = {}
    for name in PLATFORM_NAMES:
        row = _compile(name)
        for key in name.keys:
            rows[key] = (*rows.get(key, ()), row)
    return rows


_ROWS = _rows_by_key()
_ARABIC_KEYS = tuple(key for key in _ROWS if not key.isascii())
# Looking for what several keys share spares looking for each of them.
_SHARED = ("نست", "رام", "نال", "كس")  # insta-, -gram, -gnal, -x: parts of names, no words
_ARABIC_KEYS_BY_PART: dict[str, tuple[str, ...]] = {
    part: tuple(key for key in _ARABIC_KEYS if part in key) for part in _SHARED
}
_OTHER_ARABIC_KEYS = tuple(key for key in _ARABIC_KEYS if not any(part in key for part in _SHARED))
_LATIN_KEYS = tuple(key for key in _ROWS if key.isascii() and key.islower())
_CAPITAL_KEYS = tuple(key for key in _ROWS if key.isupper())


@lru_cache(maxsize=1024)
def platform_of(name: str) -> str | None:
    """Give the id of the platform that a record names as its own, in any spelling, or by its host.

    None for a platform that the tables do not know. A bare ``X`` or ``signal`` is one here: it is introduced.
    """
    host = _HOST.match(name.strip())
    short = _SHORT_NAMES.get(host["host"].lower() if host else name.strip().lower())
    if short:
        return short
    name = host["site"] if host else name.strip()
    for spelling in (name, name.upper(), name.capitalize(), f"ال{name}"):  # with the Arabic article
        if found := find_platforms(f"منصة {spelling}"):  # "platform": what names like X and Signal need
            return found[0].id
    return None


def find_platforms(text: str) -> tuple[PlatformMention, ...]:
    """Find the platforms that a text names (origin ``text``), each from the name's first letter to its last.

    Clitics and the Arabic article stay outside: ``text`` is the name as written. Never raises.
    """
    shaped = text.translate(_SAME_LETTERS) if _OTHER_LETTER.search(text) else text
    plain = _UNREAD.sub("", shaped)
    rows = _rows_worth_trying(plain)
    if not rows:
        return ()
    addresses = addresses_in(plain)
    candidates = [found for row in rows for found in _candidates(row, plain, addresses)]
    named = _disjoint(_listed(sorted(candidates, key=lambda found: (found.start, -found.end)), plain))
    unread = _Unread(shaped if plain != shaped else "")
    return tuple(_mention(found, text, unread) for found in named)


def _rows_worth_trying(plain: str) -> tuple[_Row, ...]:
    """Give the rows that a key of theirs is found for: looking for one is cheap, and most texts hold none."""
    keys: list[str] = []
    if not plain.isascii():
        keys = [key for key in _OTHER_ARABIC_KEYS if key in plain]
        shared = (keys for part, keys in _ARABIC_KEYS_BY_PART.items() if part in plain)
        keys += dict.fromkeys(key for group in shared for key in group if key in plain)
    if _LATIN.search(plain):
        lower = plain.lower()
        keys += [key for key in _LATIN_KEYS if key in lower]
        keys += [key for key in _CAPITAL_KEYS if key in plain]
    return tuple({id(row): row for key in keys for row in _ROWS[key]}.values())


def _candidates(row: _Row, plain: str, addresses: Addresses) -> Iterator[_Candidate]:
    where = row.name.where
    for match in row.pattern.finditer(plain):
        start, end = match.span()
        arabic = plain[start] > "\u05ff"
        word_start = _word_start(plain, start) if arabic and where is not Where.ANYWHERE else start
        if arabic:
            fits = where is Where.ANYWHERE or _fits_arabic(where, plain, word_start, start, end)
        else:
            fits = _fits_latin(where, plain, start, end) and not addresses.hold(start)
        if not fits or _is_forbidden(row, plain, start, end):
            continue
        certain = _is_certain(row, plain, word_start, end, arabic)
        if certain or where is not Where.AFTER_NOUN:
            yield _Candidate(start, end, row.name.platform, certain)


def _word_start(plain: str, start: int) -> int:
    """Give where the Arabic letters before ``start`` begin; eight of them are no clitics any more."""
    letters = _ARABIC_LETTERS.search(plain[max(0, start - 8) : start])
    return start - len(letters[0]) if letters else start


def _fits_arabic(where: Where, plain: str, word_start: int, start: int, end: int) -> bool:
    clitics = plain[word_start:start]
    if where is Where.WITH_ARTICLE and not clitics.endswith(("ال", "لل")):
        return False
    return clitics in _CLITICS and _ARABIC_LETTER.match(plain, end) is None


def _fits_latin(where: Where, plain: str, start: int, end: int) -> bool:
    """Whether a Latin name begins a word or a capital part of one, or is in a hashtag; never in a handle."""
    run = _HANDLE_OR_TAG.search(plain[max(0, start - _LONGEST_RUN) : start])
    glued = run[0] if run else ""
    before, after = glued[-1:], plain[end : end + 1]
    if glued[:1] in ("@", "\N{FULLWIDTH COMMERCIAL AT}") or after in ("@", "\N{FULLWIDTH COMMERCIAL AT}"):
        return False
    alone_after = not (after.isascii() and after.isalpha())
    alone_before = before in ("", "_", ".", "#", "\N{FULLWIDTH NUMBER SIGN}")
    if where is not Where.ANYWHERE or (alone_before and alone_after):
        return alone_before and alone_after
    if glued[:1] in ("#", "\N{FULLWIDTH NUMBER SIGN}"):
        return True
    capital = plain[start].isupper()
    return alone_before or (capital and (before.islower() or before.isdigit()))


def _is_forbidden(row: _Row, plain: str, start: int, end: int) -> bool:
    return (
        row.not_near is not None
        and row.not_near.search(plain[max(0, start - _NEAR) : end + _NEAR]) is not None
    )


def _is_certain(row: _Row, plain: str, word_start: int, end: int, arabic: bool) -> bool:
    """Whether the name can only be the platform's here: by itself, or by the words beside it."""
    if row.name.where not in (Where.INTRODUCED, Where.AFTER_NOUN):
        return True
    before = plain[max(0, word_start - _NEAR) : word_start]
    script = 0 if arabic else 1
    if row.introduced_by[script].search(before) or (not arabic and row.introduced_by[0].search(before)):
        return True
    return row.followed_by[script].match(plain[end : end + _NEAR]) is not None


def _listed(candidates: list[_Candidate], plain: str) -> list[_Candidate]:
    """Keep what is certain, and what stands in one list with it: ``WhatsApp, Telegram and Signal``."""
    if all(candidate.certain for candidate in candidates):
        return candidates
    for order in (1, -1):
        certain: _Candidate | None = None
        for at in range(len(candidates))[::order]:
            candidate = candidates[at]
            if not candidate.certain and certain is not None:
                left, right = sorted((certain, candidate))
                gap = plain[left.end : max(left.end, right.start)]
                if len(gap) < 24 and _LIST_GAP.fullmatch(gap) and _LIST_SIGN.search(gap):
                    candidate = candidates[at] = candidate._replace(certain=True)
            if candidate.certain:
                certain = candidate
    return [candidate for candidate in candidates if candidate.certain]


def _disjoint(candidates: list[_Candidate]) -> Iterator[_Candidate]:
    end = 0
    for candidate in candidates:
        if candidate.start >= end:
            yield candidate
            end = candidate.end


def _mention(found: _Candidate, text: str, unread: "_Unread") -> PlatformMention:
    start, end = unread.place(found.start), unread.place(found.end - 1) + 1
    return PlatformMention(id=found.platform, origin="text", text=text[start:end], start=start, end=end)


class _Unread:
    """Where characters were left out of a text: gives the place in it of a character of what is left."""

    __slots__ = ("_left_out", "_places")

    def __init__(self, text: str) -> None:
        self._places: list[int] = []
        self._left_out: list[int] = [0]
        for match in _UNREAD.finditer(text):
            self._places.append(match.start() - self._left_out[-1])
            self._left_out.append(self._left_out[-1] + match.end() - match.start())

    def place(self, position: int) -> int:
        return position + self._left_out[bisect_right(self._places, position)]
