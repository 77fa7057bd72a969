"""Which social platforms a text talks about, by their names in both languages and in hashtags.

A link to a platform, an e-mail address at it and a handle are not talk about it: select-all text is full of
share buttons, and every embedded post ends in a link. A host named without a path (``Facebook.com``) is.
Telegram with a capital counts unless cables or newspapers of that name are near. The names stand in
``platform_names``; how they are looked for, in ``platform_rows.py``.
"""

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache
from itertools import chain
from typing import NamedTuple

from archive.article import PlatformMention
from archive.text.arabic import SAME_LETTERS
from indexer.recognise.addresses import addresses_in
from indexer.recognise.letter_bytes import Readable, readable
from indexer.recognise.plain_letters import PlainLetters, plain_letters
from indexer.recognise.platform_names.row import Where
from indexer.recognise.platform_rows import Row, places_of_keys, places_of_rows

_NEAR = 80  # characters of context on either side
_LONGEST_RUN = 40  # letters of a word or hashtag that a name is glued to

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
# What makes an adjective of a name: its ya belongs to it, what is added for "she" and "they" does not.
_ADJECTIVE = re.compile("ي(?:[ةه]|ين|ون|ات|تين|تان|ان|ا)?(?![\u0620-\u063f\u0641-\u064a\u0671-\u06d3])")
_WITH_ADJECTIVES = (Where.ANYWHERE, Where.WORD)
_NO_NOUNS = frozenset(
    "على عبر في فى من عن إلى الى مع ع أو او ثم".split()
)  # on, via, in, from, of, to, with, or, then
_LONGEST_SMALL_WORD = 8  # letters, with the blank behind and what ends the word before
_HANDLE_OR_TAG = re.compile(r"[#＃@＠]?[A-Za-z0-9_.]*\Z")

# What may stand between two names of a list; a mere blank does not make one.
_LIST_GAP = re.compile(
    r"""[\s"'»”’)]*(?:[,،؛/&|+•·–-]\s*)?(?:(?:and|or|then|to|أو|او|ثم|إلى)\s)?\s*(?:على|عبر|on\s)?\s*["'«“‘(]*[وفبلكا]{0,4}["'«“‘(]*\s?"""
)
_CALLED_APP = re.compile(r"(?:تطبيق|منص[ةهت]|\b(?:apps?|platforms?))[\s\"'«“‘(]+$")  # app, platform
# A word with a capital that does not begin its sentence, or a noun that letters are the numbers of.
_OTHER_NAME = re.compile(
    r"(?:[^\s.!?:…\"“«]\s+(?!(?:On|To|Via|From|Of|By|And|Or|For|With|In|As|Is)\b)[A-Z][\w'’-]*"
    r"|\b(?:figure|table|type|factor|vitamin|chapter|part|class|point|level|category|grade|letter|project|room|gate"
    r"|route|zone|block|phase|stage|agent|witness|patient|suspect|named(?: only)?))\s$"
)
# Firm, make, paste, hotel, restaurant, stadium, factory, scent, variable; actor, star, artist, player,
# singer, and another word at most; three spellings of Naomi.
_OTHER_ARABIC_NAME = re.compile(
    r"(?:شرك[ةه]|مارك[ةه]|معجون|فندق|مطعم|ملعب|مصنع|عطر|(?:ال)?متغير"
    r"|(?:ال)?(?:ممثل|نجم|فنان|لاعب|مغني)[ةه]?|ناعومي|نعومي|ناومي)(?:\s+\w+)?\s+[\"«“]?[وفبل]?\Z"
)
# For tourism, travel, flying, shipping, contracting, trade, property, investing, hotels, making, services
_FIRM_BEHIND = re.compile(
    r"[\"»”]?\s+لل(?:سياح|سفر|طيران|شحن|مقاول|تجار|عقار|استثمار|فنادق|صناع|خدمات)\w{0,3}(?!\w)"
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

    Clitics and the Arabic article stay outside, and so does what an adjective (``فيسبوكية``) has behind its
    ya: ``text`` is the name as written. Never raises.
    """
    letters = plain_letters(text)
    written = readable(letters.text, unseen=True)
    places = places_of_keys(written)
    if not places:
        return ()
    plain = written.text()
    if any(letter in plain for letter in _OTHER_LETTERS):
        plain = plain.translate(_SAME_LETTERS)
    candidates = sorted(_candidates(places_of_rows(plain, places), plain), key=_longest_first)
    return tuple(_mention(found, text, letters, written) for found in _disjoint(_listed(candidates, plain)))


def _candidates(places: Iterable[tuple[Row, int, int]], plain: str) -> Iterator[_Candidate]:
    for row, start, end in places:
        where = row.name.where
        arabic = plain[start] > "\u05ff"
        word_start = _word_start(plain, start) if arabic and where is not Where.ANYWHERE else start
        if arabic:
            fits = where is Where.ANYWHERE or _fits_arabic(where, plain, word_start, start, end)
        else:
            fits = _fits_latin(where, plain, start, end) and not _is_in_address(plain, start, end)
        if not fits or _is_forbidden(row, plain, word_start, end):
            continue
        certain = _is_certain(row, plain, word_start, start, end)
        if certain or where is not Where.AFTER_NOUN:
            is_adjective = arabic and where in _WITH_ADJECTIVES and _is_adjective(plain, start, end)
            yield _Candidate(start, end + is_adjective, row.name.platform, certain)


def _word_start(plain: str, start: int) -> int:
    """Give where the Arabic letters before ``start`` begin; eight of them are no clitics any more."""
    if plain[start - 1 : start] <= " ":
        return start
    letters = _ARABIC_LETTERS.search(plain[max(0, start - 8) : start])
    return start - len(letters[0]) if letters else start


def _fits_arabic(where: Where, plain: str, word_start: int, start: int, end: int) -> bool:
    if plain[word_start:start] not in _CLITICS:
        return False
    if _ARABIC_LETTER.match(plain, end) is None:
        return True
    return where in _WITH_ADJECTIVES and _ADJECTIVE.match(plain, end) is not None


def _is_adjective(plain: str, start: int, end: int) -> bool:
    """Tell the ya of "a Facebook page", an adjective in Arabic, from that of "my Facebook"."""
    adjective = _ADJECTIVE.match(plain, end)
    if adjective is None or len(adjective[0]) > 1:
        return adjective is not None
    word_start = _word_start(plain, start)
    if word_start < start:
        return plain.startswith(_ARTICLES, start - 2)
    return _NO_NOUNS.isdisjoint(plain[max(0, start - _LONGEST_SMALL_WORD) : start].split()[-1:])


def _fits_latin(where: Where, plain: str, start: int, end: int) -> bool:
    """Whether a Latin name begins a word or a capital part of one, or is in a hashtag; never in a handle."""
    glued = ""
    if plain[start - 1 : start] > " " and (
        run := _HANDLE_OR_TAG.search(plain[max(0, start - _LONGEST_RUN) : start])
    ):
        glued = run[0]
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


def _is_in_address(plain: str, start: int, end: int) -> bool:
    stands_free = plain[start - 1 : start] <= " " and plain[end : end + 1] <= ","  # not so dots and slashes
    return not stands_free and addresses_in(plain).hold(start)


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
    script = 0 if plain[start] > "\u05ff" else 1
    if any(introduction.search(before) for introduction in row.introduced_by[script]):
        return True
    return row.followed_by[script].match(plain[end : end + _NEAR]) is not None


def _listed(candidates: list[_Candidate], plain: str) -> list[_Candidate]:
    """Keep what is certain, and what stands in one list with it: ``WhatsApp, Telegram and Signal``."""
    if all(candidate.certain for candidate in candidates):
        return candidates
    candidates = _named_again(_of_long_lists(candidates, plain), plain)
    for order in (1, -1):
        certain: _Candidate | None = None
        for at in range(len(candidates))[::order]:
            candidate = candidates[at]
            if not candidate.certain and certain is not None:
                left, right = sorted((certain, candidate))
                if _are_listed(left, right, plain):
                    candidate = candidates[at] = candidate._replace(certain=True)
            if candidate.certain:
                certain = candidate
    return [candidate for candidate in candidates if candidate.certain]


def _are_listed(left: _Candidate, right: _Candidate, plain: str) -> bool:
    gap = plain[left.end : max(left.end, right.start)]
    return len(gap) < 24 and bool(_LIST_GAP.fullmatch(gap) and _LIST_SIGN.search(gap))


def _of_long_lists(candidates: list[_Candidate], plain: str) -> list[_Candidate]:
    """Make certain what stands in one list with two others: "FB, IG & YT" are no other three things."""
    lists: list[list[_Candidate]] = []
    for candidate in candidates:
        if lists and _are_listed(lists[-1][-1], candidate, plain):
            lists[-1].append(candidate)
        else:
            lists.append([candidate])
    for at, some in enumerate(lists):
        if len({each.platform for each in some}) > 2:
            lists[at] = [each._replace(certain=True) for each in some]
    return list(chain.from_iterable(lists))


def _named_again(candidates: list[_Candidate], plain: str) -> list[_Candidate]:
    """Make certain what the text says to be a platform elsewhere, and what can only be another's name."""
    sure = {each.platform for each in candidates if each.certain}
    if not sure:
        return candidates
    free = {each for each in candidates if not each.certain and not _is_of_other_name(each, plain)}
    sure |= {each.platform for each in free if _speaks_for_itself(each, plain)}
    return [
        each._replace(certain=True) if each in free and each.platform in sure else each for each in candidates
    ]


def _is_of_other_name(candidate: _Candidate, plain: str) -> bool:
    """Whether a word beside the name makes it another's: "Malcolm X", "figure X", "Blue Sky for travel"."""
    start, end = candidate.start, candidate.end
    before = plain[max(0, start - _LONGEST_RUN) : start]
    if plain[start] < "\u0600":
        return _OTHER_NAME.search(before) is not None
    firm = _FIRM_BEHIND.match(plain, end)
    return firm is not None or _OTHER_ARABIC_NAME.search(before) is not None


def _speaks_for_itself(candidate: _Candidate, plain: str) -> bool:
    """Whether no text on platforms writes the name otherwise.

    So are transliterations, but for X, and words that have a capital inside a sentence, as neither threads
    nor a signal have.
    """
    start = candidate.start
    if plain[start] > "\u05ff":
        return candidate.platform != "twitter"
    before = plain[max(0, start - _LONGEST_RUN) : start]
    return plain[start].isupper() and _SMALL_WORD.search(before) is not None


def _longest_first(candidate: _Candidate) -> tuple[int, int]:
    return candidate.start, -candidate.end


def _disjoint(candidates: list[_Candidate]) -> Iterator[_Candidate]:
    end = 0
    for candidate in candidates:
        if candidate.start >= end:
            yield candidate
            end = candidate.end


def _mention(found: _Candidate, text: str, letters: PlainLetters, written: Readable) -> PlatformMention:
    start = letters.place(written.place(found.start))
    end = letters.place(written.place(found.end - 1)) + 1
    return PlatformMention(id=found.platform, origin="text", text=text[start:end], start=start, end=end)
