"""Tells from an Arabic sentence whether a weekday in it is behind or ahead: the nearest verb before decides.

Its words stand in ``date_tense_arabic_words.py``; the day is reckoned in ``date_weekdays.py``.
"""

import re
from functools import lru_cache
from typing import Final, Literal

from indexer.recognise import date_tense_arabic_words as tables
from indexer.recognise.date_rules import Direction
from indexer.recognise.letter_bytes import letter_bytes

Kind = Literal["past", "doubtful", "ahead", "next", "planned", "arranged", "present", "clause", "purpose", ""]
"""What a word says of the time.

It is done; so, unless it is a noun; done, but what it speaks of may be ahead; surely ahead; planned, but for
"was planned"; arranged, in the present tense; present; a clause begins, so that a verb before it governs
another one; what follows is the purpose of something.
"""

Told = Direction | Literal["nothing"] | None
"""Behind, ahead, nothing that tells, or what leaves it open."""
_FARTHEST = 26
"""How many words before a weekday its verb is looked for."""
_LONGEST_BLOW = 7
"""How many words "the killing of a deputy and his guards" may have."""
_LONGEST_SUBJECT = 8
"""How many words may stand between "announced" and the day that it was announced on."""


def _words(*rows: str) -> frozenset[bytes]:
    return frozenset(letter_bytes(word) for row in rows for word in row.split())


def _past_forms(verb: str) -> tuple[str, ...]:
    """He, she and they did; a long vowel at the end gives way: "qada, qadat, qadaw"."""
    stem = verb[:-1] if verb.endswith(("ى", "ا")) else verb
    return verb, stem + "ت", stem + "وا"


def _done(rows: tuple[str, ...]) -> frozenset[bytes]:
    return _words(*(form for row in rows for verb in row.split() for form in _past_forms(verb)))


def _done_by_her(rows: tuple[str, ...]) -> frozenset[bytes]:
    return _words(*(_past_forms(verb)[1] for row in rows for verb in row.split()))


def _presents(rows: tuple[str, ...]) -> frozenset[bytes]:
    """He does and she does."""
    return _words(*(f"{verb} \N{ARABIC LETTER TEH}{verb[1:]}" for row in rows for verb in row.split()))


_KINDS: Final[dict[bytes, Kind]] = {
    **dict.fromkeys(_presents(tables.PRESENT), "present"),
    **dict.fromkeys(_presents(tables.ARRANGED), "arranged"),
    **dict.fromkeys(_done(tables.PAST), "past"),
    **dict.fromkeys(_done(tables.PAST_LIKE_NOUNS), "past"),
    **dict.fromkeys(_words(*tables.PAST_LIKE_NOUNS), "doubtful"),
    **dict.fromkeys(_done_by_her(tables.PAST_AS_SHE_DID), "past"),
    **dict.fromkeys(_done(tables.PAST_OF_PLANS), "ahead"),
    **dict.fromkeys(_words(*tables.PLANNED), "planned"),
    **dict.fromkeys(_words(*tables.NEXT), "next"),
    **dict.fromkeys(_words(*tables.CLAUSE), "clause"),
    **dict.fromkeys(_words(*tables.FOR_WHAT), "purpose"),
}
_HOURS = _words(*tables.HOURS)
_OF_SEVERAL = _words(*tables.WEEKDAYS, tables.TWO_DAYS)
_SKIPPED = _words(*tables.TIMES, *tables.WEEKDAYS) | _HOURS
_SKIPPED |= {letter_bytes("\N{ARABIC LETTER WAW}") + word for word in _SKIPPED} | _words("أو")  # or
_SINCE, _FROM, _TO = (_words(row) for row in (tables.SINCE, tables.FROM, tables.TO))
_TO_DAY, _STARTING, _POSTPONED = _words(*tables.FOR_DAY), _words(*tables.STARTING), _words(*tables.POSTPONED)
_NO_DAYS, _PREPOSITIONS = _words(*tables.NO_DAYS), _words(*tables.PREPOSITIONS)
_GIVEN_NAMES, _SERVANT = (
    _words(*tables.GIVEN_NAMES),
    letter_bytes("عبد"),
)  # the servant of God, as in many names
_ACTIONS, _NO_ACTIONS = _words(*tables.ACTIONS), _words(*tables.NO_ACTIONS)
_NO_DAYS_JOINED = frozenset(word for word in _NO_DAYS if len(word) > 2)  # "in the market", "for the prayer"
_AFTER_EVENTS, _LIKE_HER_DOING = _words(tables.AFTER_EVENTS), _words(tables.LIKE_HER_DOING)
_NOON, _AROUND_NOON = _words(*tables.NOON), _words(*tables.AFTER_BEFORE)
_BLOWS, _OWNED = _words(*tables.BLOWS), _words(*tables.OWNED)
_DONE_BEFORE_DAY = _words(*tables.DONE_BEFORE_DAY)
_NO_PAST, _SHORT_IN_T = _words(*tables.NO_PAST), _words(tables.SHORT_IN_T)
_IF = _words(tables.IF)
_WAS, _DID_NOT, _THAT = _words(*tables.WAS), letter_bytes("لم"), letter_bytes("أن")
_WAW, _FEH, _YEH, _TEH, _SEEN, _NUN = (letter_bytes(letter)[0] for letter in "وفيتسن")
_ALEF, _THEY = letter_bytes("\N{ARABIC LETTER ALEF}"), letter_bytes("\N{ARABIC LETTER WAW}")
_THEY_DID, _PRESENT_LETTERS = letter_bytes("وا"), letter_bytes("يتل")
_OBJECTS = tuple(map(letter_bytes, ("هما", "ها", "هم", "نا", "ه")))  # them both, her, them, us, him
_NO_VERBS = tuple(_words(*tables.BEGIN_NO_VERBS))
_NO_FUTURES = tuple(_words(*tables.BEGIN_NO_FUTURES))
_BLANKED = bytes(code if code >= 0x80 else 0x20 for code in range(256))


def _shape(pattern: str) -> bytes:
    return b"".join(b"." if letter == "." else re.escape(letter_bytes(letter)) for letter in pattern)


_WITH_THE = letter_bytes("بال")
_SHE_DOES = tuple(map(letter_bytes, ("تت", "تلت", "تست")))
_IN_LT, _LONG = letter_bytes("الت"), 6
_WITH_ARTICLE = tuple(letter_bytes(joined) for joined in ("ال", "بال", "كال", "لل"))  # the; with, like, for
# ifta'ala, istaf'ala: their nouns have an alef before the last letter, names a waw, other nouns an end in -a.
_DID = re.compile(
    b"%s(?:.%s[^%s]|%s[^%s]{2})[^%s]" % tuple(map(letter_bytes, ("ا", "ت", "او", "ست", "او", "اه"))),
    re.DOTALL,
)
_ACTION = re.compile(b"|".join(map(_shape, tables.SHAPES_OF_ACTIONS)), re.DOTALL)


def direction_in_arabic(before: bytes, after: bytes, clitic: str, *, is_family: bool) -> Direction | None:
    """Tell where a weekday lies by its sentence before and after it, as ``letter_bytes`` without marks.

    "This" if the sentence does not tell; None if the word is no day there: a market, a prayer, or a family's
    name (``is_family``: some man of the text has it).
    """
    words = before.translate(_BLANKED).split()
    at, hour = _before_times(words)
    if clitic and at == len(words):
        return _told_after(after) if clitic in "وف" else None  # "and Tuesday": a clause of its own
    previous = words[at - 1] if at else b""
    if previous in _SINCE:
        return "last"
    if previous in _TO or previous in _TO_DAY:
        return "this" if _POSTPONED.isdisjoint(words) else "next"
    if previous in _NO_DAYS or previous[1:] in _NO_DAYS_JOINED or (at == len(words) and is_family):
        return None
    told = "last" if previous in _DONE_BEFORE_DAY else _told_before(words, at)
    if previous in _FROM and (not hour or _is_beginning(words, at)):
        return "next" if told == "next" or (told != "last" and _is_beginning(words, at)) else "this"
    return (_told_after(after) if told == "nothing" else told) or "this"


def _is_beginning(words: list[bytes], at: int) -> bool:
    """Whether "beginning from" stands before the weekday."""
    return not _STARTING.isdisjoint(words[at - 2 : at])


def _before_times(words: list[bytes]) -> tuple[int, bool]:
    """How many words stand before "the evening of the day of", and whether that names a time of day."""
    at, hour = len(words), False
    while at and words[at - 1] in _SKIPPED:
        at -= 1
        hour = hour or words[at] in _HOURS
    if 0 < at < len(words) and words[at] in _NOON and words[at - 1] in _AROUND_NOON:
        at -= 1
    return at, hour


@lru_cache(maxsize=16)
def is_family_in(letters: bytes, weekday: bytes) -> bool:
    """Whether a text, as ``letter_bytes``, somewhere has the weekday as a man's family name."""
    at = letters.find(b" " + weekday)
    while at >= 0:
        if _is_named(letters[max(0, at - 30) : at].translate(_BLANKED).split()):
            return True
        at = letters.find(b" " + weekday, at + 1)
    return False


def _is_named(words: list[bytes]) -> bool:
    """Whether a given name ends these words, so that the weekday is a family's."""
    return words[-1:] != [] and (
        words[-1] in _GIVEN_NAMES or any(word.startswith(_SERVANT) for word in words[-3:])
    )


def _told_before(words: list[bytes], at: int) -> Told:
    was_dealt = is_after = False  # a blow that nobody tells of before it comes; "after his win on Sunday"
    for place in range(at - 1, max(-1, at - 1 - _FARTHEST), -1):
        word = words[place]
        kind = _kind(word)
        if not kind or (kind == "doubtful" and not _is_verb(words, place)):
            was_dealt = was_dealt or (word in _BLOWS and place >= at - _LONGEST_BLOW)
            is_after = is_after or (word in _AFTER_EVENTS and place < at - 1)
            continue
        if kind == "ahead" and (is_after or (was_dealt and word in _OWNED)):
            return "last"
        if kind != "clause":
            return _tense(words, place, at, kind)
        if _is_planned(words, place):
            return _tense(words, place - 1, at, "planned")
        break
    return "last" if was_dealt or is_after else "nothing"


def _tense(words: list[bytes], place: int, at: int, kind: Kind) -> Direction | None:
    """What the word of this kind at ``place`` tells of a weekday that stands at ``at``."""
    previous = words[place - 1] if place else b""
    if kind in ("past", "doubtful"):
        return None if previous in _IF else "last"
    if kind == "ahead" or previous == _DID_NOT:
        return "last" if _is_subject(words[place + 1 : at]) else None
    was_so = not _WAS.isdisjoint(words[max(0, place - 3) : place])
    if kind in ("next", "planned"):
        return None if was_so or not _AFTER_EVENTS.isdisjoint(words[place + 1 : at]) else "next"
    if previous == _THAT:
        return _tense(words, place - 2, at, "planned") if _is_planned(words, place - 1) else None
    if kind != "arranged" or was_so or not _OF_SEVERAL.isdisjoint(words[at:]):
        return None  # what is done on two days may be done every week
    return None if previous in _STOPPERS else "next"


_STOPPERS = _words("لا قد بدأ بدأت ما")  # does not, may, began to, what


def _is_planned(words: list[bytes], that: int) -> bool:
    """Whether "that" at this place stands between "it is planned" and a verb in the present tense."""
    if that < 1 or words[that] != _THAT or that + 1 == len(words):
        return False
    return words[that + 1][0] in (_YEH, _TEH, _NUN) and _kind(words[that - 1]) == "planned"


def _is_verb(words: list[bytes], place: int) -> bool:
    """Tell "he killed" from "a killing", which stands behind a preposition or is done by somebody's verb."""
    if place == 0:
        return True
    previous = words[place - 1]
    return previous not in _PREPOSITIONS and _kind(previous) not in ("next", "planned", "arranged", "present")


def _is_subject(words: list[bytes]) -> bool:
    """Whether these words are who announced it, not what is announced."""
    if len(words) > _LONGEST_SUBJECT:
        return False
    return not any(
        word in _ACTIONS or (_ACTION.fullmatch(word.removeprefix(_WITH_THE)) and word not in _NO_ACTIONS)
        for word in words
    )


def _told_after(after: bytes) -> Direction | None:
    """What the verb right behind the weekday tells: "and on Friday they burned"."""
    for word in after.translate(_BLANKED).split()[:2]:
        kind = _kind(word)
        if kind in ("past", "ahead"):
            return "last"
        if kind == "next":
            return "next"
        if word not in _SKIPPED:
            break
    return None


@lru_cache(maxsize=4096)
def _kind(word: bytes) -> Kind:
    if kind := _KINDS.get(word):
        return kind
    after_then = word[0] == _FEH  # "in" and its pronouns begin so too
    joined = word[0] in (_WAW, _FEH) and len(word) > 3
    word = word[1:] if joined else word
    if kind := _KINDS.get(word):
        return "past" if kind == "doubtful" else kind  # "and a killing" begins no clause
    if kind := _kind_with_object(word):
        return kind
    if len(word) > 4 and word[0] == _SEEN and word[1] in (_YEH, _TEH, _NUN):
        return "" if word.startswith(_NO_FUTURES) else "next"
    if len(word) > 2 and word[0] == _YEH and not after_then:
        return "" if word.startswith(_NO_VERBS) else "present"
    return "past" if _is_past_by_shape(word) else ""


def _is_past_by_shape(word: bytes) -> bool:
    """Whether a word is "she did" or "they did" by its end, or "he did" by its shape: ifta'ala, istaf'ala."""
    if word in _NO_PAST:
        return False
    if word.startswith(_WITH_ARTICLE):
        return word.startswith(_IN_LT) and len(word) == _LONG and word[-1] == _TEH  # iltaqatat: she picked up
    return _DID.fullmatch(word) is not None or _is_done_by_them(word) or _is_done_by_her(word)


def _is_done_by_them(word: bytes) -> bool:
    """Nouns in four letters end so, too: "a member", "growth", "the worst"."""
    return len(word) > 4 and word.endswith(_THEY_DID) and word[0] not in _PRESENT_LETTERS


def _is_done_by_her(word: bytes) -> bool:
    if len(word) < 4 or word[-1] != _TEH or word[-2] in _ALEF or word[1:] in _SHORT_IN_T:
        return False
    if len(word) == 4 and (word[0] == _TEH or word[2] == _WAW):  # "she draws", "houses"
        return False
    return not any(_ACTION.fullmatch(each) for each in (word, word[1:])) and not word.startswith(_SHE_DOES)


def _kind_with_object(word: bytes) -> Kind:
    """The kind of "he left it", "they left it"; a noun has its pronoun in the same letters."""
    for pronoun in _OBJECTS:
        verb = word.removesuffix(pronoun)
        if verb == word or verb in _LIKE_HER_DOING:
            continue
        kind = _KINDS.get(verb + _ALEF if verb.endswith(_THEY) else verb)
        if kind in ("past", "ahead", "arranged", "present"):
            return kind
    return ""
