"""When an article was published: from its record, its page, its address or its dateline, in this order.

The date of the crawl and of the import are never asked for; a date in the future is refused and reported.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date
from email.utils import parsedate
from typing import Final

from archive.article import DateMention, Precision, Published, PublishedOrigin
from archive.text.analyzer import fold
from archive.text.stop_words import STOP_WORDS
from indexer.furniture.lines import line_key, line_kind
from indexer.head.names import has_outlet_word
from indexer.head.openings import read_opening
from indexer.head.places import is_known_place
from indexer.recognise.date_names import WEEKDAYS
from indexer.recognise.dates import find_dates

EARLIEST_YEAR: Final = 1800
EARLIEST_WEB_YEAR: Final = 1990

_ISO: Final = re.compile(
    r"(\d{4})(?:[-/.](\d{1,2})(?:[-/.](\d{1,2})(?:[T\s].*)?)?)?$|(\d{4})(\d\d)(\d\d)(?:T?\d{4,6}.*)?$",
    re.DOTALL,
)
_NO_DAY: Final = "1970-01-01"
_EVE_OF_NO_DAY: Final = "1969-12-31"
_CLOCK: Final = re.compile(r"(?:1[2-9]|2[0-3]):[03]0(?::00)?")
_MONTHS: Final = "jan feb mar apr may jun jul aug sep oct nov dec".split()
_URL_DATES: Final = (
    re.compile(r"/(?P<y>\d{4})[/-](?P<m>\d{1,2})[/-](?P<d>\d{1,2})(?=[/_.?-]|$)"),
    re.compile(
        rf"/(?P<y>\d{{4}})/(?P<n>{'|'.join(_MONTHS)})[a-z]*/(?P<d>\d{{1,2}})(?=[/_.?-]|$)", re.IGNORECASE
    ),
    re.compile(r"(?:/|[/_-](?=\d{8}[/_.-]))(?P<y>(?:19|20)\d\d)(?P<m>\d\d)(?P<d>\d\d)(?=[/_.?-]|$)"),
    re.compile(r"[/_-](?P<y>20\d\d)-(?P<m>\d\d)-(?P<d>\d\d)(?=[/_.?-]|$)"),
    re.compile(r"/(?P<y>(?:19|20)\d\d)/(?P<m>\d\d)(?=/)"),
)

_DATELINE_WITHIN: Final = 250
_DATELINE_LINES: Final = 3
_DATE_LINE: Final = 70
_PLACE_LENGTH: Final = 30
_OUTLET_LENGTH: Final = 4
_WEEKDAYS: Final = tuple(fold(name) for names in WEEKDAYS.values() for name in names)
# Folded words. A weekday before a date in brackets says when something happened; the same without brackets is
# as often a date to come.
_WEEKDAY: Final = "|".join(_WEEKDAYS)
_TODAY: Final = "اليوم|today"  # today
_WEEKDAY_BEFORE: Final = re.compile(rf"(?:{_WEEKDAY}|{_TODAY})[\s،,]*\($")
_TODAY_BEFORE: Final = re.compile(rf"\b(?:{_TODAY})[\s،,(]*(?:(?:{_WEEKDAY})[\s،,(]*)?$")
_PUBLISHED_BEFORE: Final = re.compile(
    r"(?:^|[|•·])\W*(?:(?:first|originally) )?(?:published|posted|(?:تم )?نشرت?|تاريخ النشر|تم النشر)\W*"
    r"(?:(?:on|at|في|بتاريخ|يوم)\W+)?(?:\w{3,9}\W+)?$"
)
_TO_COME: Final = re.compile(r"\b(?:المقبل|القادم|المقبله|القادمه|next|upcoming|coming|will)\b")
_PLACE: Final = r"\W{0,3}[^\W\d]+(?: [^\W\d]+){0,2}"
_PLACE_BEFORE: Final = re.compile(rf"{_PLACE}\s?[,\-–—(/:،]\s*$")
_PLACE_WITHOUT_SIGN: Final = re.compile(rf"{_PLACE}\s*$")
_SIGN_AFTER: Final = re.compile(r"\s*(?:م\s*)?[-–—:)]")
_WORD: Final = re.compile(r"[^\W\d_]+")
# What may stand beside a date in a line of its own: labels, weekdays, calendars, times.
DATE_LABELS: Final = frozenset(
    fold(
        "نشر تم في تاريخ النشر بتاريخ آخر تحديث "  # published, on, date of publication, last update
        "هـ ه م الموافق الساعة ص صباحا مساء بتوقيت غرينتش "  # of the hijra, A.D., that is, o'clock, am, pm
        "مكة المكرمة القدس القاهرة اليوم "  # cities whose clocks channels give; today
        "published updated last modified on at posted date am pm gmt utc time "
        "et est edt ct cst cdt mt mst mdt pt pst pdt bst ist cet cest eet aest aedt pkt wat sgt hkt jst"
    ).split()
).union(_WEEKDAYS)
_DIGIT: Final = re.compile(r"\d")
# In an English line either may be the month.
_MONTH_OR_DAY: Final = re.compile(r"(?:0?[1-9]|1[0-2])[/.-](?:0?[1-9]|1[0-2])[/.-]\d{4}", re.ASCII)
_YEAR: Final = re.compile(r"\d{4}")


@dataclass(slots=True)
class _Search:
    today: str
    notices: list[str] = field(default_factory=list)

    def accept(self, value: tuple[str, Precision] | None, origin: PublishedOrigin) -> Published | None:
        if value is None:
            return None
        text, precision = value
        if text > self.today[: len(text)]:
            self.notices.append(
                f"the publication date {text} (from the {origin}) lies in the future and was not used"
            )
            return None
        return Published(text, precision, origin)


def find_published(
    *, record: str | None, page: str | None, url: str | None, first_lines: Sequence[str], today: str
) -> tuple[Published | None, tuple[str, ...]]:
    """Give the publication date with its origin, and notices about dates that were not used."""
    search = _Search(today)
    for given, origin in ((record, "record"), (page, "page")):
        if given is None or not given.strip():
            continue
        value = parse_date(given)
        if _is_empty(given, value):
            search.notices.append(
                f"the publication date {given[:60]!r} (from the {origin}) is what systems write for none"
            )
        elif value is None:
            search.notices.append(
                f"the publication date {given[:60]!r} (from the {origin}) is not a date and was not used"
            )
        elif published := search.accept(value, "record" if origin == "record" else "page"):
            return published, tuple(search.notices)
    published = search.accept(date_in_url(url), "url") or search.accept(_dateline(first_lines), "text")
    return published, tuple(search.notices)


def _is_empty(given: str, value: tuple[str, Precision] | None) -> bool:
    """Whether a date is the beginning of computers' time, which systems give where they have none.

    West of Greenwich that moment is still in 1969.
    """
    day = value[0] if value else ""
    return day == _NO_DAY or (day == _EVE_OF_NO_DAY and _CLOCK.search(given.strip(), len(day)) is not None)


def parse_date(text: str) -> tuple[str, Precision] | None:
    """Read an ISO 8601 date or date-time (or an e-mail header's); a year or a month keep their precision."""
    text = _ascii_digits(text.strip())
    iso = _ISO.match(text)
    if iso is None:
        parts = parsedate(text) if "," in text or " " in text else None
        return _checked(*parts[:3]) if parts else None
    year, month, day = (iso[1], iso[2], iso[3]) if iso[1] else (iso[4], iso[5], iso[6])
    return _checked(int(year), int(month) if month else None, int(day) if day else None)


def read_day(text: str) -> str | None:
    """Give the one full date in a line of words, ISO 8601; None for none, several, and ``5/6/2016``."""
    found = day_and_rest(text)
    return found[0] if found else None


def day_and_rest(line: str) -> tuple[str, str, str] | None:
    """Give the one full date of a line, ISO 8601, with what stands before and behind it; as ``read_day``."""
    days = [each for each in find_dates(line) if each.precision == "day" and len(each.value) == 10]
    if len(days) != 1 or _MONTH_OR_DAY.fullmatch(days[0].text):
        return None
    return days[0].value, line[: days[0].start], line[days[0].end :]


def dated_line(line: str, *, named: bool) -> str | None:
    """Give the day of a line that only says when (``Published: 12 May 2016, 14:35``); ISO 8601.

    A line whose element is ``named`` a date may hold other words too.
    """
    day = read_day(line)
    if day is None or named:
        return day
    return day if _is_fact(line, set()) else None


def date_in_url(url: str | None) -> tuple[str, Precision] | None:
    """Find ``/2016/05/23/``, ``/2016/may/23/``, ``/20160523/`` or ``/2016/05/`` in an address."""
    if not url:
        return None
    for pattern in _URL_DATES:
        for found in pattern.finditer(url[:2000]):
            parts = found.groupdict()
            month = _MONTHS.index(parts["n"].lower()) + 1 if parts.get("n") else int(parts["m"])
            day = int(parts["d"]) if parts.get("d") else None
            value = _checked(int(parts["y"]), month, day, earliest=EARLIEST_WEB_YEAR)
            if value is not None:
                return value
    return None


def _checked(
    year: int, month: int | None, day: int | None, *, earliest: int = EARLIEST_YEAR
) -> tuple[str, Precision] | None:
    if not earliest <= year <= 9999:
        return None
    try:
        value = date(year, month or 1, day or 1).isoformat()
    except ValueError:
        return None
    if month is None:
        return value[:4], "year"
    return (value[:7], "month") if day is None else (value, "day")


def _ascii_digits(text: str) -> str:
    return text if text.isascii() else "".join(str(int(each)) if each.isdecimal() else each for each in text)


def _dateline(lines: Sequence[str]) -> tuple[str, Precision] | None:
    """A full date in the first lines that says when, not what: alone, behind a place, or behind a weekday."""
    told = [line for line in lines if line and (_YEAR.search(line) or line_kind(line) is None)]
    for place, line in enumerate(told[:_DATELINE_LINES]):
        beginning = line[:_DATELINE_WITHIN]
        if not _YEAR.search(beginning):
            continue
        if (day := _opening_day(line)) and not any(map(_opening_day, (*told[:place], *told[place + 1 :]))):
            return day, "day"  # where several lines open with a day, it is a chronicle
        for found in find_dates(beginning):
            is_full = found.precision == "day" and len(found.value) == 10
            if is_full and _says_when(beginning, found, line_length=len(line), first=place == 0):
                return found.value, "day"
    return None


def _opening_day(line: str) -> str | None:
    """The day that stands before the first sentence of a line, as agencies have it."""
    opening = read_opening(line) if _YEAR.search(line, 0, _DATELINE_WITHIN) else None
    return opening.day if opening else None


def _says_when(beginning: str, found: DateMention, *, line_length: int, first: bool) -> bool:
    before, after = fold(beginning[: found.start]), beginning[found.end :]
    if _PUBLISHED_BEFORE.search(before):
        return True
    if line_length <= _DATE_LINE and _stands_alone(f"{before} {fold(after)}"):
        return True
    if found.start < _PLACE_LENGTH and (
        _PLACE_BEFORE.match(before) or (_is_place_alone(before) and _SIGN_AFTER.match(after))
    ):
        return True
    to_come = _TO_COME.search(before) or _TO_COME.search(fold(after[:40]))
    says_now = _TODAY_BEFORE.search(before) or (first and _WEEKDAY_BEFORE.search(before))
    return bool(says_now) and not to_come


def _is_place_alone(before: str) -> bool:
    """Whether nothing but a place can stand before a date: ``ولد في`` (born in) does not end with one."""
    words = _WORD.findall(before)
    is_sentence = not STOP_WORDS.isdisjoint(words) and not is_known_place(" ".join(words[:-1]))
    return _PLACE_WITHOUT_SIGN.match(before) is not None and not is_sentence


def without_repeated_facts(lines: Sequence[str], told: Sequence[str | None]) -> list[str]:
    """Take off the first lines that only repeat what is ``told`` (author, source, title) or are a date.

    A date on a line of its own belongs to the page; ``find_published`` has to see it before it goes.
    """
    known = {line_key(each) for each in told if each} - {""}
    start = 0
    while start < len(lines) - 1 and len(lines[start]) <= _DATE_LINE and _is_fact(lines[start], known):
        start += 1
        while start < len(lines) and not lines[start]:
            start += 1
    return list(lines[start:])


def is_date_line(line: str) -> bool:
    """Whether a line says when the page was published or changed, and nothing else."""
    return len(line) <= _DATE_LINE and _is_fact(line, set())


def day_alone(line: str) -> str | None:
    """Give the one full date of a short line as it is written there, if it is a good part of the line."""
    if len(line) > _DATE_LINE or not _YEAR.search(line):
        return None
    days = [each for each in find_dates(line) if each.precision == "day" and len(each.value) == 10]
    return days[0].text if days and len(days[0].text) > len(line) / 4 else None


def _is_fact(line: str, known: set[str]) -> bool:
    if line_key(line) in known:
        return True
    dates = find_dates(line) if _DIGIT.search(line) else ()
    if not dates:
        return False
    beside = "".join(
        line[start:end]
        for start, end in zip(
            (0, *(each.end for each in dates)), (*(each.start for each in dates), len(line)), strict=True
        )
    )
    strange = [word for word in _WORD.findall(fold(beside)) if word not in DATE_LABELS]
    return not strange or " ".join(strange) in known


def _stands_alone(beside: str) -> bool:
    words = _WORD.findall(beside)
    strange = [word for word in words if word not in DATE_LABELS]
    return not strange or (len(strange) <= _OUTLET_LENGTH and has_outlet_word(" ".join(strange)))
