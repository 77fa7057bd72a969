"""Tells from an English sentence whether a weekday in it is behind or ahead: the nearest verb before decides.

Its words stand in ``date_tense_english_words.py``; the day is reckoned in ``date_weekdays.py``.
"""

import re
from typing import Final, Literal

from indexer.recognise import date_tense_english_words as tables
from indexer.recognise.date_rules import Direction

_FARTHEST = 26
"""How many words before a weekday its verb is looked for."""
_WORDS_BEHIND = 16
_LONGEST_AUDIENCE = 6
"""How many words may stand between "said" and the day: "in a statement to the press"."""
_SIGNS = ".,;:!?\"'()[]“”‘’«»–—-…"
_WEEKDAYS: Final = frozenset("monday tuesday wednesday thursday friday saturday sunday".split())
_CLAUSE_ENDS = (",", ":", "—", "–", '"', "”", ")")
Told = Direction | Literal["nothing"] | None
"""Behind, ahead, nothing that tells, or what leaves it open."""
Kind = Literal["past", "future", "planned", "unsure", "clause", "starts", "to", ""]

_KINDS: Final[dict[str, Kind]] = {
    **dict.fromkeys(tables.PAST, "past"),
    **dict.fromkeys(tables.NO_PAST, ""),
    **dict.fromkeys(tables.STARTS | tables.THEY_START | tables.FIXTURES, "starts"),
    **dict.fromkeys(tables.UNSURE, "unsure"),
    **dict.fromkeys(tables.PLANNED, "planned"),
    **dict.fromkeys(tables.CLAUSE, "clause"),
    **dict.fromkeys(tables.FUTURE, "future"),
    "to": "to",
}


def _kind(word: str) -> Kind:
    """What a word in small letters says of the time; nearly every verb in -ed is past."""
    if (kind := _KINDS.get(word)) is not None or not word.endswith("ed") or len(word) < 5:
        return kind or ""
    return "" if word.endswith("eed") and word not in tables.PAST_IN_EED else "past"


def _clean(word: str) -> str:
    return word if word.isalpha() else word.strip(_SIGNS)


def direction_in_english(before: str, after: str) -> Direction | None:
    """Tell where a weekday lies by its sentence before it and after it.

    "This" if the sentence does not tell; None if the word is no day there: a feast, a newspaper, any such
    day.
    """
    words = before.rsplit(None, _FARTHEST)[-_FARTHEST:]
    at = _before_list(words)
    if after[:2] in ("'s", "’s"):
        return _told_of_event(words, at, after[2:])
    behind = after.split(None, 2)
    following = _clean(behind[0]) if behind else ""
    hour = following in tables.HOURS
    if hour:
        after = after.lstrip()[len(following) :]
        following = _clean(behind[1]) if len(behind) > 1 else ""
    elif following[-2:] in ("'s", "’s") and following[:-2] in tables.HOURS:
        return _told_of_event(words, at, after.lstrip()[len(following) :])
    if any(habit in before for habit in tables.HABITS):
        return None
    told = _told_beside(words, at, after, following, hour=hour)
    return "this" if told == "nothing" else told


def _before_list(words: list[str]) -> int:
    """How many words stand before "Monday night and" or "Monday, Tuesday and"."""
    at = len(words)
    while at > 1:
        first = at - 2 if words[at - 1] in ("and", "or") else at - 1
        if first and _clean(words[first]) in tables.HOURS:
            first -= 1
        if _clean(words[first]).lower() not in _WEEKDAYS:
            break
        at = first
    return at


def _told_of_event(words: list[str], at: int, after: str) -> Direction | None:
    """What "Thursday's attack" and "Thursday's vote was" tell."""
    event = [_clean(word).lower() for word in after.split(None, 5)[:5]]
    previous = _word(words, at - 1)
    if not event or event[0] in tables.OTHER_THINGS:
        return None
    if previous not in tables.AROUND_EVENTS and _is_one_of_many(words, at, previous):
        return None
    if previous in tables.ATTENDED or not tables.UNPLANNED.isdisjoint(event[:3]):
        return "last"
    if told := _told_by_event(event[1:]):
        return told
    if previous not in ("in", "at", "during", "following"):
        return None
    before = _told_before(words, at - 1)
    return None if before == "nothing" else before


def _told_by_event(words: list[str]) -> Direction | None:
    """What the verb of "Thursday's vote" tells."""
    for word in words:
        if word in ("was", "were", "had"):
            return "last"
        if kind := _kind(word):
            return "next" if kind == "future" else None
    return None


def _is_one_of_many(words: list[str], at: int, previous: str) -> bool:
    """Whether the word before a weekday makes it any such day, or a feast, or a club."""
    return previous in tables.HABIT or (at > 0 and words[at - 1] in tables.NAMES_BEFORE)


def _is_no_day(words: list[str], at: int, preposition: str, following: str) -> bool:
    """Whether the words beside a weekday make it any such day, or the name or the kind of something."""
    if _is_one_of_many(words, at, preposition) or following.lower() in tables.OTHER_THINGS:
        return True
    if preposition == "before":
        return _told_before(words, at - 1) != "next"
    return preposition != "on" and following in tables.DAILY_THINGS


def _word(words: list[str], place: int) -> str:
    return _clean(words[place]).lower() if place >= 0 else ""


def _told_beside(words: list[str], at: int, after: str, following: str, *, hour: bool) -> Told:
    """What the words before and behind a weekday tell, by the preposition that stands before it."""
    near = False
    while _word(words, at - 1) in tables.NEAR:
        at, near = at - 1, True
    preposition = _word(words, at - 1)
    if following in tables.STATEMENTS and preposition in tables.DETERMINERS:
        return "last" if _word(words, at - 2) in ("in", "during", "at", "after") else None
    if _is_no_day(words, at, preposition, following):
        return None
    if preposition in ("for", "until", "till", "to"):
        return _told_of_date(words, at - 1, preposition, after) or "this"
    if preposition in ("since", "this", "by", "from", "starting", "beginning"):
        return _told_of_span(words, at - 1, after, following, hour=hour or near) or "this"
    if near or preposition in ("on", "of", "before"):
        return _told_at(words, at, after, following, preposition)
    return _told_bare(words, at, after, following, hour=hour)


def _told_at(words: list[str], at: int, after: str, following: str, preposition: str) -> Told:
    """What is told by "late Monday", "late on Monday", "in the early hours of Monday"."""
    if preposition == "of" and _word(words, at - 2) == "as":  # "as of Monday"
        at -= 1
    elif preposition == "of" and _word(words, at - 2) not in tables.OF_HOURS:
        return None
    if preposition == "of" or (preposition == "on" and _word(words, at - 2) in tables.NEAR):
        at -= 1
    return _told_around(words, at - (preposition in ("on", "of", "before")), after, following) or "this"


def _told_bare(words: list[str], at: int, after: str, following: str, *, hour: bool) -> Told:
    """What is told by a weekday right behind a verb or its object: "said Monday", "killed two men Monday"."""
    if not at and after[:1] == ":":
        return "this"  # a day of a live report
    if not at or _word(words, at - 1) in tables.BEFORE_NO_DAY or words[at - 1].endswith(_CLAUSE_ENDS):
        return None
    if _kind(following) == "past" and not hour and words[at - 1].islower():
        return "last"  # "the forces Sunday shot a man"
    stops = after[:1] not in (" ", "\xa0")
    clear = hour or stops or not following or following in tables.BEHIND_DAY
    if not clear and following.islower():  # "a photo taken Monday shows", but "said Monday talks"
        verb = _word(words, at - 1)
        clear = _kind(verb) == "past" and verb not in tables.SPEECH | tables.PLANS
    return (_told_before(words, at) or "this") if clear else None


def _told_of_span(words: list[str], at: int, after: str, following: str, *, hour: bool) -> Told:
    """What "since", "by" and "from" tell; "this Friday" is the next one, unless something was done on it."""
    preposition = _word(words, at)
    if preposition == "since":
        return None if following in ("is", "was", "will", "has") else "last"
    told = _told_before(words, at)
    if preposition in ("starting", "beginning"):
        return None if told == "last" else _told_after(after) or "next"
    if preposition == "by" and (told == "last" or (told == "nothing" and _told_after(after) == "last")):
        near = [*words[max(0, at - 6) : at], *after.split(None, 8)[:8]]
        return "last" if "had" in near else None  # "by Friday, 60 had died"
    if preposition == "this":
        return "last" if told == "last" else "next"
    if told != "next" and (preposition == "from" or not hour):
        return None
    return _told_after(after) if told == "nothing" else told


def _told_of_date(words: list[str], at: int, preposition: str, after: str) -> Direction | None:
    """What "scheduled for" and "adjourned until" tell."""
    if preposition in ("until", "till") and (
        _word(words, at - 1) in tables.HAVE | tables.LASTS or _is_given(words[max(0, at - 5) : at])
    ):
        return "next"  # "has until Monday to answer", "gave him until Friday"
    verbs = tables.DATED_FOR if preposition == "for" else tables.POSTPONED
    near = [_word(words, place) for place in range(max(0, at - 8), at)]
    if not verbs.isdisjoint(near):
        was_dropped = re.match(r", (?:was|were|has been|have been|had)\b", after) is not None
        return None if "had" in near or was_dropped else "next"
    return "next" if preposition != "to" and _told_before(words, at) == "next" else None


def _is_given(words: list[str]) -> bool:
    return "had" not in words and not tables.GAVE.isdisjoint(words)


def _told_around(words: list[str], at: int, after: str, following: str) -> Told:
    """What the verb right behind "on Monday" tells, else the nearest before it, else the next."""
    if not at or words[at - 1].endswith(_CLAUSE_ENDS):
        return _told_after(after)
    kind = "" if following in tables.CONDITIONS else _kind(following)
    if kind in ("past", "future", "unsure") and not _has_participle(words, at):
        if kind == "unsure":
            return _told_after(after) if following in ("is", "are") else None
        return "last" if kind == "past" else "next"
    told = _told_before(words, at)
    return _told_after(after) if told == "nothing" else told


def _has_participle(words: list[str], at: int) -> bool:
    """Whether a past form right before a weekday tells it: "the man held in a raid on Monday is …"."""
    for place in range(at - 1, max(-1, at - 1 - _LONGEST_AUDIENCE), -1):
        word = _word(words, place)
        if words[place].endswith(_CLAUSE_ENDS) or word in ("and", "but", "or"):
            return False
        if _kind(word) == "past" and not _is_noun(words, place, "past"):
            return place == at - 1 or _told_by_verb(words, place, at) == "last"
        if _kind(word):
            return False
    return False


def _told_after(after: str) -> Direction | None:
    if after.lstrip(",.")[:1] in ('"', "”"):
        return None  # what follows is who said it
    previous = "the"  # "On Monday armed men" is not what somebody did
    for word in map(_clean, after.split(None, _WORDS_BEHIND)[:_WORDS_BEHIND]):
        kind = _kind(word)
        if previous in ("is", "are") and (word == "to" or kind == "planned"):
            return "next"
        if word in ("is", "are"):
            previous = word
            continue
        if previous in ("is", "are"):
            return None
        if kind in ("past", "planned"):
            if previous not in tables.DETERMINERS or not word.endswith("ed"):
                return "last"
        elif kind:
            return "next" if kind == "future" else None
        previous = word
    return None


def _told_before(words: list[str], at: int) -> Told:
    for place in range(at - 1, -1, -1):
        word = _clean(words[place])
        if not word.islower():
            if len(word) == 4 and word.isdigit():
                return None  # a year between them: the verb is of that time
            if place:
                continue  # Will, May and others by name
            word = word.lower()
        if words[place].endswith(":"):
            return None
        kind = _kind(word)
        if kind == "clause":
            if place < at - 1:
                return "nothing"  # the verb before it governs another one
            continue  # "knew that on Monday"
        if kind and not _is_noun(words, place, kind):
            told = _told_by(words, place, at, word, kind)
            if told != "nothing":
                return told
    return "nothing"


def _is_noun(words: list[str], place: int, kind: Kind) -> bool:
    """Tell "a will", "the injured" from verbs."""
    if kind not in ("past", "future", "starts") or _word(words, place) in tables.WAS:
        return False
    previous = _word(words, place - 1)
    if kind == "starts" and _word(words, place) in tables.THEY_START:
        return not previous.endswith("s")  # "talks open", but "an open"
    return previous in tables.DETERMINERS and previous not in ("these", "those")


def _told_by(words: list[str], place: int, at: int, word: str, kind: Kind) -> Told:
    """What a word of this kind tells of a weekday at ``at``; "nothing" if it is none of its verbs."""
    following = _word(words, place + 1) if place + 1 < at else ""
    if kind == "past":
        return _told_by_verb(words, place, at)
    if kind == "future":
        return "next"
    if kind == "planned":
        return _told_by_plan(words, place, at, following)
    if kind == "starts":
        governed = _kind(_word(words, place - 1)) in ("to", "future", "unsure")
        return "next" if place >= at - _LONGEST_AUDIENCE and not governed else "nothing"
    if kind == "to":
        is_verb = following and _is_infinitive(_clean(words[place + 1]))
        return _told_by_governor(words, place) if is_verb else "nothing"
    return "nothing" if word in ("until", "till") and following in tables.UNTIL_HOURS else None


def _told_by_plan(words: list[str], place: int, at: int, following: str) -> Told:
    """Tell "is set to open" and "expected on" from "set fire" and "as expected"."""
    if _word(words, place - 1) == "as":
        return "nothing"
    word = _word(words, place)
    if following in (("to", "for") if word == "set" else ("", "to", "for", "in", "on", "at", "this")):
        return None if _was_so(words, place) else "next"
    return _told_by_verb(words, place, at) if word == "set" or word.endswith("ed") else None


def _was_so(words: list[str], place: int) -> bool:
    return any(_word(words, before) in tables.WAS for before in range(place - 3, place))


def _is_infinitive(word: str) -> bool:
    if word in tables.NO_VERBS or not word.islower():
        return False
    if word in tables.VERBS_IN_LY:
        return True
    return not word.endswith(("ing", "ed", "ly")) and (not word.endswith("s") or word.endswith("ss"))


def _told_by_governor(words: list[str], place: int) -> Direction | None:
    """What stands before "to" and its verb: "is due to", "failed to"."""
    governor = _word(words, place - 1)
    if governor == "planned" and _word(words, place - 2) not in tables.BEING:
        return None  # "they planned to march"
    if governor in tables.TO_DO:
        return None if _was_so(words, place - 1) else "next"
    return "last" if governor in tables.DONE_TO else None


def _told_by_verb(words: list[str], place: int, at: int) -> Direction | None:
    """What a past form tells by the auxiliary before it and the words between it and the weekday."""
    begins = place - 1
    while (auxiliary := _word(words, begins)) in tables.AUXILIARIES or auxiliary.endswith("ly"):
        begins -= 1
    if auxiliary in tables.FUTURE:
        return "next"
    if auxiliary == "to":  # "to be held"
        return "next" if begins < place - 1 and not _was_so(words, begins) else None
    if _kind(auxiliary) == "unsure" and auxiliary not in tables.HAVE:
        return None
    return "last" if _has_the_day(words, place, at, auxiliary) else None


def _has_the_day(words: list[str], place: int, at: int, auxiliary: str) -> bool:
    """Whether the weekday is that of the verb, not of what was planned or said."""
    verb, first = _word(words, place), place + 1
    if verb not in tables.SPEECH and first < at and _word(words, first) in tables.PARTICLES:
        first += 1
    if first >= at:
        return True
    if verb in tables.PLANS:
        return verb in tables.ADDRESSED and _word(words, first) in tables.PERSONS
    if verb not in tables.SPEECH or auxiliary in tables.WAS:
        return True
    spoken_to = verb == "told" or _word(words, first) in tables.ANNOUNCED_TO
    return spoken_to and at - first <= _LONGEST_AUDIENCE
