"""Reads weekdays: "last Tuesday", "Tuesday and Wednesday last", and "on Tuesday" where its sentence tells
whether that is behind or ahead.

What tells it is looked up in ``date_tense_arabic.py`` and ``date_tense_english.py``.
"""

import re
from datetime import date

from indexer.recognise import date_phrases as phrases
from indexer.recognise import date_weekday_phrases as around
from indexer.recognise.date_names import NAMES, NAMES_AS_WRITTEN, Name, name_key
from indexer.recognise.date_rules import Direction, Reading, later, weekday_beside, weekday_told
from indexer.recognise.date_tense_arabic import direction_in_arabic, is_family_in
from indexer.recognise.date_tense_english import direction_in_english
from indexer.recognise.letter_bytes import MARK, UNSEEN, letter_bytes

_BEFORE, _BEHIND = 240, 120
"""How many characters before and behind a weekday are looked at."""
_SHORTENED = frozenset(("Sept", "Capt", "Brig", "Prof", "Supt", "Cllr", "Insp"))
_CLOSING = frozenset(')»"”')
_ENDS = (b"\n", b"! ", b"; ", b": ")
_THE_TWO = letter_bytes("الاثنين")  # Monday, and both of them
_STOP = re.compile(rb"\n|[.:!;] ?")


def read_weekday(text: str, match: re.Match[str], name: Name, today: date) -> list[Reading]:
    """Read the weekday of one match of ``date_phrases.NAME``, seen from the day of publication."""
    listed = around.WEEKDAYS_LISTED.match(text, match.end())
    direction, start, end = _said_direction(text, match, listed)
    last = NAMES[name_key(listed["last"])].number if listed else name.number
    if direction and not (direction == "this" and text[start].isascii()):
        day = weekday_beside(last, direction, today)
    else:
        told = None if _is_of_date(text, match) else _told_direction(text, match)
        day = weekday_told(last, told, today) if told else None
    day = later(day, -((last - name.number) % 7)) if day else None  # before the last of its list
    return [Reading(start, end, day.year, day.month, day.day)] if day else []


def _said_direction(
    text: str, match: re.Match[str], listed: re.Match[str] | None
) -> tuple[Direction | None, int, int]:
    """What "last" and "next" beside a weekday or behind a list of them say, and what they then span."""
    start, end = match.span("name")
    said = listed.end() if listed else end + (text[end : end + 1] in _CLOSING)
    if after := phrases.QUALIFIER_AFTER.match(text, said):
        if after["word"] and not after["unit"]:
            return phrases.DIRECTIONS[name_key(after["word"])], start, end if said > end else after.end()
    elif text[start].isascii():
        window = text[max(0, start - 32) : start]
        if before := phrases.ENGLISH_QUALIFIER_BEFORE.search(window[-16:]):
            if before["word"] == "next" and window[: -len(before[0])].lower().endswith("the "):
                return None, start, end  # the next one of a story
            return phrases.DIRECTIONS[name_key(before["word"])], start - len(before[0]), end
        if window.endswith("and ") and (before := around.QUALIFIED_LIST_BEFORE.search(window)):
            return phrases.DIRECTIONS[name_key(before["word"])], start, end
    return None, start, end


def _is_of_date(text: str, match: re.Match[str]) -> bool:
    """Whether a weekday is part of a date beside it, or any such day: "Monday, 3 May", "Monday each week"."""
    if around.NO_LONE_WEEKDAY.match(text, match.end()):
        return True
    behind = around.MONTH_BEHIND.match(text, match.end())
    if behind and name_key(behind["word"]) in _MONTHS_BEGIN and not behind["word"].islower():
        return True
    before = text[max(0, match.start() - 24) : match.start()].rstrip(" ,،(\xa0").split(" ")
    last = before[-1]
    if last[-1:] in ("-", "–", "—"):
        return True
    if last[-1:].isdigit():
        return len(last) >= 4 or "/" in last or (len(before) > 1 and _is_month(before[-2]))
    return _is_month(last)


_MONTHS_BEGIN = frozenset(
    name_key(name.split()[0])
    for name in NAMES_AS_WRITTEN
    if NAMES[name_key(name)].kind in ("gregorian", "hijri")
)


def _is_month(word: str) -> bool:
    name = NAMES.get(name_key(word))
    return name is not None and name.kind in ("gregorian", "hijri") and not word.islower()


def _told_direction(text: str, match: re.Match[str]) -> Direction | None:
    start, end = match.span("name")
    if text[start].isascii():
        return None if match["clitic"] else _told_in_english(text, start, end)
    letters = letter_bytes(text)
    before = letters[max(0, match.start() - _BEFORE) : match.start()]
    before = before[_sentence_begins(before) :]
    behind = letters[end : end + 40]
    if MARK in before or UNSEEN in before:
        before = before.replace(MARK, b"").replace(UNSEEN, b"")
    behind = _STOP.split(behind, 1)[0]
    is_family = is_family_in(letters, letters[start:end])
    told = direction_in_arabic(before, behind, match["clitic"], is_family=is_family)
    if (
        told == "this" and letters[start:end] == _THE_TWO
    ):  # a day only if a time of day says so, as a family's is
        return direction_in_arabic(before, behind, match["clitic"], is_family=True)
    return told


def _sentence_begins(before: bytes) -> int:
    begins = max(map(before.rfind, _ENDS))
    stop = before.rfind(b". ")
    while stop > 1 and before[stop - 2] == 0x20:  # a letter for a name
        stop = before.rfind(b". ", 0, stop)
    return max(begins, stop) + 1


def _told_in_english(text: str, start: int, end: int) -> Direction | None:
    before = text[max(0, start - _BEFORE) : start]
    behind = text[end : end + _BEHIND]
    if "\n" in behind:
        behind = behind[: behind.index("\n")]
    stop = behind.find(". ")
    while stop >= 0 and not _ends_sentence(behind, stop):
        stop = behind.find(". ", stop + 1)
    return direction_in_english(before[_english_begins(before) :], behind if stop < 0 else behind[:stop])


def _english_begins(before: str) -> int:
    """Where the sentence begins that ends a text: behind the last stop, unless that is of "Mr." or "U.S."."""
    begins = max(before.rfind("\n"), before.rfind("! "), before.rfind("? "), before.rfind("; "))
    for sign in (". ", '." ', ".” "):
        stop = before.rfind(sign)
        while stop > begins and not _ends_sentence(before, stop):
            stop = before.rfind(sign, 0, stop)
        begins = max(begins, stop)
    return begins + 1


def _ends_sentence(text: str, stop: int) -> bool:
    word = text[max(0, stop - 12) : stop].rpartition(" ")[2]
    if len(word) > 3 or not word[-1:].isalpha():
        return word not in _SHORTENED and "." not in word
    return word.islower() and "." not in word
