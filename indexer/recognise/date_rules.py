"""Calendar arithmetic behind the dates of a text: what is possible, Hijri to Gregorian, "last" and "next".

No pattern and no text is looked at here; ``dates.py`` finds the words.
"""

from datetime import date, timedelta
from functools import lru_cache
from typing import Literal, NamedTuple

from hijridate import Gregorian, Hijri

from archive.article import Calendar, Precision

FIRST_YEAR, LAST_YEAR = 1800, 2100
"""A year standing alone is read between these; beside a month from 1000 on (a city fell in May 1453)."""
FIRST_HIJRI_YEAR, LAST_HIJRI_YEAR = 1215, 1500
"""The Hijri years that begin between 1800 and 2077."""

Direction = Literal["last", "this", "next"]


class Reading(NamedTuple):
    """Words of a text read as a date; a part that was not said is None.

    ``weak`` readings are not enough for a date of their own (a Hijri day without a year) but complete
    their twin in the other calendar. ``impossible`` ones cover their words so that nothing else reads them.
    """

    start: int
    end: int
    year: int | None = None
    month: int | None = None
    day: int | None = None
    calendar: Calendar = "gregorian"
    weak: bool = False
    impossible: bool = False

    def in_year(self, year: int, end: int) -> "Reading":
        """Give it with the year that was said up to ``end``; what ``_replace`` does, three times as fast."""
        return Reading(self.start, end, year, self.month, self.day, self.calendar)

    @property
    def precision(self) -> Precision:
        if self.day is not None:
            return "day"
        return "year" if self.month is None else "month"


def is_possible(reading: Reading) -> bool:
    """Tell whether the calendar has such a day; without a year, whether it has it in some year."""
    year, month, day = reading.year, reading.month, reading.day
    if month is not None and not 1 <= month <= 12:
        return False
    if reading.calendar == "hijri":
        return _hijri_is_possible(year, month, day)
    if year is not None and not (FIRST_YEAR if month is None else 1000) <= year <= LAST_YEAR:
        return False
    if day is None:
        return True
    return month is not None and _is_day(year or 2000, month, day)  # 2000 had a 29 February


def _is_day(year: int, month: int, day: int) -> bool:
    try:
        date(year, month, day)
    except ValueError:
        return False
    return True


def _hijri_is_possible(year: int | None, month: int | None, day: int | None) -> bool:
    if year is not None and not FIRST_HIJRI_YEAR <= year <= LAST_HIJRI_YEAR:
        return False
    if day is None:
        return True
    if year is None or month is None or year < 1343:
        return 1 <= day <= 30
    return _umm_al_qura_day(year, month, day) is not None


def to_gregorian(reading: Reading) -> Reading:
    """Give the Gregorian parts of a Hijri reading; its ``calendar`` stays ``hijri``.

    A Hijri month touches two Gregorian months and a year two years: the middle decides (the 15th of the
    month, the first of Rajab). Days are those of the Umm al-Qura calendar (AH 1343 to 1500, ``hijridate``);
    before it the civil calendar is reckoned, which may be a day off, so that a day is given as its month.
    """
    if reading.year is None or reading.calendar == "gregorian":
        return reading
    middle = _hijri_day(reading.year, reading.month or 7, reading.day or (15 if reading.month else 1))
    exact = reading.day is not None and reading.year >= 1343
    return reading._replace(
        year=middle.year,
        month=middle.month if reading.month else None,
        day=middle.day if exact else None,
    )


@lru_cache(maxsize=1024)
def _umm_al_qura_day(year: int, month: int, day: int) -> date | None:
    """The Gregorian day of one from AH 1343 on; None if there is none."""
    try:
        return date(*Hijri(year, month, day).to_gregorian().datetuple())
    except (ValueError, OverflowError):
        return None


def _hijri_day(year: int, month: int, day: int) -> date:
    if said := _umm_al_qura_day(year, month, day) if year >= 1343 else None:
        return said
    # The civil calendar: 29 and 30 days by turns, 11 leap years in 30. AH 1, 1 Muharram was 19 July 622.
    days = (year - 1) * 354 + (11 * year + 3) // 30 + 29 * (month - 1) + month // 2 + day - 1
    return date(622, 7, 19) + timedelta(days=days)


def in_gregorian_year(reading: Reading, year: int) -> Reading:
    """Give a Hijri month or day its year by the Gregorian one it fell in ("Ramadan 2024"); none if twice."""
    if not FIRST_YEAR <= year <= 2076:
        return reading
    near = int((year - 622) * 33 / 32)
    said = (reading._replace(year=hijri) for hijri in range(near - 1, near + 3))
    fell = [each for each in said if is_possible(each) and to_gregorian(each).year == year]
    return fell[0] if len(fell) == 1 else reading


def value_of(reading: Reading) -> str:
    """ISO 8601 cut to the reading's precision; ``--09`` and ``--09-11`` where no year is known."""
    year = "-" if reading.year is None else f"{reading.year:04d}"
    if reading.month is None:
        return year
    return f"{year}-{reading.month:02d}" + ("" if reading.day is None else f"-{reading.day:02d}")


def month_beside(reading: Reading, direction: Direction, published: date) -> Reading:
    """Give a month its year by "last", "this" or "next", seen from the day of publication.

    "This" says no more than the month if publication was in another one. "Last" and "next" are the nearest
    such month or, where a day was said, such day: "the last 4th of July" said on the 22nd is this year's.
    """
    year, month, today = published.year, published.month, published.day
    if reading.calendar == "hijri":
        try:
            year, month, today = Gregorian(year, month, today).to_hijri().datetuple()
        except OverflowError:
            return reading
    named = reading.month or month
    if direction == "this":
        return reading._replace(year=year) if named == month else reading
    day = reading.day or 0
    if direction == "last":
        return reading._replace(year=year if (named, day) < (month, today if day else 0) else year - 1)
    return reading._replace(year=year if (named, day) > (month, today if day else 0) else year + 1)


def weekday_beside(weekday: int, direction: Direction, published: date) -> date | None:
    """The nearest such weekday before or after the day of publication; that day itself only with "this"."""
    ahead = (weekday - published.weekday()) % 7
    if direction == "this":
        return published if ahead == 0 else None
    days = ahead - 7 if direction == "last" else ahead or 7
    return later(published, days)


def weekday_told(weekday: int, direction: Direction, published: date) -> date | None:
    """The nearest such weekday by the tense of its sentence: the day of publication itself is either.

    "This" is what leaves it open: nobody calls any other day by the name of the day of publication.
    """
    ahead = (weekday - published.weekday()) % 7
    if direction == "this":
        return None if ahead else published
    return later(published, -(-ahead % 7) if direction == "last" else ahead)


def nearest_day(reading: Reading, published: date) -> date:
    """The day and month of a Gregorian reading in the year in which they lie nearest to publication."""
    years = range(max(1, published.year - 1), min(9999, published.year + 1) + 1)
    days = [
        date(year, reading.month or 1, reading.day or 1)
        for year in years
        if is_possible(reading._replace(year=year))
    ]
    return min(days, key=lambda day: abs(day - published), default=published)


def later(day: date, days: int) -> date | None:
    """The date so many days after ``day`` (before it, if negative); None beyond the calendar's ends."""
    try:
        return day + timedelta(days=days)
    except OverflowError:
        return None


def are_twins(one: Reading, other: Reading) -> bool:
    """Tell whether readings in two calendars name one time, give or take two days of moon sighting."""
    if one.calendar == other.calendar or one.precision != other.precision:
        return False
    hijri, gregorian = (one, other) if one.calendar == "hijri" else (other, one)
    if hijri.year is None or gregorian.year is None:
        return False
    turned = to_gregorian(hijri)
    if turned.day is not None and turned.month and gregorian.month and gregorian.day and turned.year:
        apart = date(turned.year, turned.month, turned.day) - date(
            gregorian.year, gregorian.month, gregorian.day
        )
        return abs(apart.days) <= 2
    months_apart = (
        (turned.year or 0) * 12 + (turned.month or 0) - gregorian.year * 12 - (gregorian.month or 0)
    )
    return abs(months_apart) <= (12 if turned.month is None else 1)
