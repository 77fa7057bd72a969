"""Which social platforms a text talks about, by their names in both languages and in hashtags.

A link to a platform, an e-mail address at it and a handle are not talk about it: select-all text is full of
share buttons, and every embedded post ends in a link. A host named without a path (``Facebook.com``) is.
Telegram with a capital counts unless cables or newspapers of that name are near. The names stand in
``platform_names.py``; how they are looked for, in ``platform_rows.py``.
"""

import re
from bisect import bisect_right
from collections.abc import Iterator
from functools import lru_cache
from itertools import accumulate
from typing import NamedTuple

from archive.article import PlatformMention
from archive.text.arabic import SAME_LETTERS
from archive.text.folding import INVISIBLE
from indexer.recognise.addresses import Addresses, addresses_in
from indexer.recognise.plain_letters import PlainLetters, plain_letters
from indexer.recognise.platform_names import Where
from indexer.recognise.platform_rows import Row, places_of_rows

_NEAR = 80  # characters of context on either side
_LONGEST_RUN = 40  # letters of a word or hashtag that a name is glued to

# Marks, tatweel and direction marks: what may stand inside a name.
_UNREAD = re.compile(
    rf"[\u0610-\u061a\u0640\u064b-\u065f\u0670\u06d6-\u06dc\u06df-\u06e8\u06ea-\u06ed{INVISIBLE}]"
)
# Persian letters and their like, each for the one Arabic letter it is read as.
_SAME_LETTERS = {ord(letter): same for letter, same in SAME_LETTERS.items() if same}
_OTHER_LETTERS = tuple(map(chr, _SAME_LETTERS))

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

_CLITICS = frozenset(
    conjunction + rest
    for conjunction in ("", "و", "ف")  # none, and, so
    # none, with, for, like, the, with the, like the, for the, on the, this, on
    for rest in ("", "ب", "ل", "ك", "ال", "بال", "كال", "لل", "عال", "هال", "ع")
)
_ARABIC_LETTERS = re.compile("[\u0620-\u063f\u0641-\u064a\u0671-\u06d3]*\\Z")
_ARABIC_LETTER = re.compile("[\u0620-\u063f\u0641-\u064a\u0671-\u06d3]")
_HANDLE_OR_TAG = re.compile(r"[#＃@＠]?[A-Za-z0-9_.]*\Z")

# What may stand between two names of a list; a mere blank does not make one.
_LIST_GAP = re.compile(
    r"""[\s"'»”’)]*(?:[,،؛/&|+•·–-]\s*)?(?:(?:and|or|then|to|أو|او|ثم|إلى)\s)?\s*(?:على|عبر|on\s)?\s*["'«“‘(]*[وفبلكا]{0,4}["'«“‘(]*\s?"""
)
_CALLED_APP = re.compile(r"(?:تطبيق|منص[ةهت]|\b(?:apps?|platforms?))[\s\"'«“‘(]+$")  # app, platform
# A word with a capital that does not begin its sentence, or a noun that letters are the numbers of.
_OTHER_NAME = re.compile(
    r"(?:[^\s.!?:…\"“«]\s+(?!(?:On|To|Via|From|Of|By|And|Or|For|With|In|As|Is)\b)[A-Z][\w'’-]*"
    r"|\b(?:figure|table|type|factor|vitamin|chapter|part|class|point|level|category|grade|letter|project))\s$"
)
_SMALL_WORD = re.compile(r"\b[a-z]+,?\s\(?$")
_ARTICLES = ("ال", "لل")
_LIST_SIGN = re.compile(r"[,،؛/&|+•·–-]|و|and|or|then|to|او|ثم|إلى")


class _Candidate(NamedTuple):
    """A place where a row's spelling stands; ``start`` and ``end`` count in the text without marks."""

    start: int
    end: int
    platform: str
    certain: bool


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
    letters = plain_letters(text)
    shaped = letters.text
    if not shaped.isascii() and any(letter in shaped for letter in _OTHER_LETTERS):
        shaped = shaped.translate(_SAME_LETTERS)
    pieces = _UNREAD.split(shaped)
    plain = "".join(pieces)
    candidates = list(_candidates(plain, addresses_in(plain)))
    if not candidates:
        return ()
    named = _disjoint(_listed(sorted(candidates, key=lambda found: (found.start, -found.end)), plain))
    unread = list(accumulate(map(len, pieces)))  # behind each of them one character was left out
    return tuple(_mention(found, text, letters, unread) for found in named)


def _candidates(plain: str, addresses: Addresses) -> Iterator[_Candidate]:
    for row, start, end in places_of_rows(plain):
        where = row.name.where
        arabic = plain[start] > "\u05ff"
        word_start = _word_start(plain, start) if arabic and where is not Where.ANYWHERE else start
        if arabic:
            fits = where is Where.ANYWHERE or _fits_arabic(plain, word_start, start, end)
        else:
            fits = _fits_latin(where, plain, start, end) and not addresses.hold(start)
        if not fits or _is_forbidden(row, plain, word_start, end):
            continue
        certain = _is_certain(row, plain, word_start, start, end)
        if certain or where is not Where.AFTER_NOUN:
            yield _Candidate(start, end, row.name.platform, certain)


def _word_start(plain: str, start: int) -> int:
    """Give where the Arabic letters before ``start`` begin; eight of them are no clitics any more."""
    letters = _ARABIC_LETTERS.search(plain[max(0, start - 8) : start])
    return start - len(letters[0]) if letters else start


def _fits_arabic(plain: str, word_start: int, start: int, end: int) -> bool:
    return plain[word_start:start] in _CLITICS and _ARABIC_LETTER.match(plain, end) is None


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


def _is_forbidden(row: Row, plain: str, start: int, end: int) -> bool:
    """Whether a word near forbids the name; "the app …" right before it speaks louder."""
    if row.not_near is None or row.not_near.search(plain[max(0, start - _NEAR) : end + _NEAR]) is None:
        return False
    return _CALLED_APP.search(plain[max(0, start - _NEAR) : start]) is None


def _is_certain(row: Row, plain: str, word_start: int, start: int, end: int) -> bool:
    """Whether the name can only be the platform's here: by itself, or by the words beside it."""
    if row.name.where is Where.WITH_ARTICLE:
        return plain.startswith(_ARTICLES, start - 2)
    if row.name.where not in (Where.INTRODUCED, Where.AFTER_NOUN):
        return True
    before = plain[max(0, word_start - _NEAR) : word_start]
    arabic = plain[start] > "\u05ff"
    script = 0 if arabic else 1
    if row.introduced_by[script].search(before) or (not arabic and row.introduced_by[0].search(before)):
        return True
    return row.followed_by[script].match(plain[end : end + _NEAR]) is not None


def _listed(candidates: list[_Candidate], plain: str) -> list[_Candidate]:
    """Keep what is certain, and what stands in one list with it: ``WhatsApp, Telegram and Signal``."""
    if all(candidate.certain for candidate in candidates):
        return candidates
    candidates = _named_again(candidates, plain)
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


def _named_again(candidates: list[_Candidate], plain: str) -> list[_Candidate]:
    """Make certain what the text says to be a platform elsewhere, and what can only be another's name."""
    sure = {candidate.platform for candidate in candidates if candidate.certain}
    clear = {each.platform for each in candidates if not each.certain and _is_clear(each, sure, plain)}
    if not clear:
        return candidates
    sure |= clear
    return [each._replace(certain=each.certain or _is_clear(each, sure, plain)) for each in candidates]


def _is_clear(candidate: _Candidate, sure: set[str], plain: str) -> bool:
    """Whether a name is that of a platform in a text that surely names those of ``sure``.

    No word right before it makes it another's ("Malcolm X", "figure X"). A name that they hold counts; of the
    others those do that no text writes otherwise: transliterations, but for X, and words that have a capital
    inside a sentence, as neither threads nor a signal have.
    """
    start = candidate.start
    before = plain[max(0, start - _LONGEST_RUN) : start]
    if not sure or _OTHER_NAME.search(before):
        return False
    if candidate.platform in sure:
        return True
    if plain[start] > "\u05ff":
        return candidate.platform != "twitter"
    return plain[start].isupper() and _SMALL_WORD.search(before) is not None


def _disjoint(candidates: list[_Candidate]) -> Iterator[_Candidate]:
    end = 0
    for candidate in candidates:
        if candidate.start >= end:
            yield candidate
            end = candidate.end


def _mention(found: _Candidate, text: str, letters: PlainLetters, unread: list[int]) -> PlatformMention:
    last = found.end - 1
    start = letters.place(found.start + bisect_right(unread, found.start))
    end = letters.place(last + bisect_right(unread, last)) + 1
    return PlatformMention(id=found.platform, origin="text", text=text[start:end], start=start, end=end)
