"""The value of ``date:`` to the days it asks for, and other ways to write a date to the one that is read."""

from calendar import monthrange
from dataclasses import dataclass

import regex

from archive.query.lexer import Token
from archive.query.nodes import Node, PublishedBetween
from archive.query.notices import Mend, Trouble

_RANGE = regex.compile(r"\.{2,3}|…")
_FULL_STOP = regex.compile(r"(?<=\d)\.\Z")
_DAY = regex.compile(r"(\d{4})(?:[-/](\d{1,2})(?:[-/](\d{1,2}))?)?")

# Offered, not read: these are not the query language's, and what stands first in the second is a guess.
_OTHER_FORMS = tuple(
    (regex.compile(pattern), form)
    for pattern, form in (
        (r"(\d{4})[-–—](\d{4})", "{0}..{1}"),  # 2015-2016
        (r"(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})", "{2}-{1}-{0}"),  # 23/5/2016, the day first as in Arab papers
        (r"(\d{1,2})[-/.](\d{4})", "{1}-{0}"),  # 5/2016
        (r"(\d{4})-(\d{1,2})(?:\.{2,3}|…)(\d{1,2})", "{0}-{1}..{0}-{2}"),  # 2016-05..06
        (r"[>≥]=?(\d{4})", "{0}.."),
        (r"[<≤]=?(\d{4})", "..{0}"),
    )
)


def read_dates(token: Token, troubles: list[Trouble]) -> Node | None:
    """Read ``2016``, ``2016-05..2016-06``, ``2016..``, ``..2016``; a wrong day becomes its month."""
    ends = map(str.strip, _RANGE.split(_FULL_STOP.sub("", token.text)))
    days = [_read_day(end) if end else _OPEN_END for end in ends]
    if len(days) > 2 or None in days or all(day is _OPEN_END for day in days):
        troubles.append(Trouble("impossible_date", token.start, token.end, _mend(token)))
        return None
    known = [day for day in days if day is not None]
    if not all(day.exists for day in known):
        troubles.append(Trouble("impossible_date", token.start, token.end))
    first, last = known[0].text, known[-1].text
    if first and last and first > last and not first.startswith(last):
        troubles.append(Trouble("reversed_dates", token.start, token.end))
        first, last = last, first
    return PublishedBetween(first, last)


def _mend(token: Token) -> Mend | None:
    """Write a date in the language's form where another form tells which is meant; None where none does."""
    for pattern, form in _OTHER_FORMS:
        if found := pattern.fullmatch(token.text):
            text = form.format(*(part and f"{int(part):02}" for part in found.groups()))
            if all((day := _read_day(end)) and day.exists for end in _RANGE.split(text) if end):
                return Mend(token.end - len(token.text), token.end, text)
    return None


@dataclass(frozen=True, slots=True)
class _Day:
    """One end of a range: YYYY, YYYY-MM, YYYY-MM-DD or None; not ``exists`` if it was cut down to that."""

    text: str | None
    exists: bool = True


_OPEN_END = _Day(None)


def _read_day(text: str) -> _Day | None:
    found = _DAY.fullmatch(text)
    if found is None or not int(found[1]):
        return None
    year, month, day = (int(part or 0) for part in found.groups())
    if found[2] is None:
        return _Day(f"{year:04}")
    if not 1 <= month <= 12:
        return _Day(f"{year:04}", exists=False)
    if found[3] is None:
        return _Day(f"{year:04}-{month:02}")
    if not 1 <= day <= monthrange(year, month)[1]:
        return _Day(f"{year:04}-{month:02}", exists=False)
    return _Day(f"{year:04}-{month:02}-{day:02}")
