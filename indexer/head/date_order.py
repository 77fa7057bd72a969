"""Dates like 5/6/2016, whose month the page's language or country tells: no date where neither does."""

import re
from datetime import date
from typing import Final

from archive.text.analyzer import fold
from indexer.head.publication_date import DATE_LABELS

# In an English line either of the first two may be the month.
_EITHER: Final = re.compile(
    r"(?<![\d/.-])(?P<one>0?[1-9]|1[0-2])[/.-](?P<other>0?[1-9]|1[0-2])[/.-](?P<year>(?:19|20)\d\d)(?![\d/-])"
)
_WORD: Final = re.compile(r"[^\W\d_]+")
_DAY_FIRST_COUNTRIES: Final = frozenset("gb uk au nz ie in za ke ng sg lb jo sy ae qa kw om bh eg".split())
_COUNTRY: Final = re.compile(r"\w+://[^/?#]*\.([a-z]{2})(?:[:/?#]|$)", re.IGNORECASE)


def writes_month_first(language: str | None, url: str | None) -> bool | None:
    """Tell how a page in ``language`` (a tag: ``en-GB``) from ``url`` writes dates; None: in either way.

    All languages but English write the day first; of English pages the country speaks, if it is known.
    """
    code, _, region = (language or "").lower().replace("_", "-").partition("-")
    top = _COUNTRY.match(url or "")
    country = top[1].lower() if top else ""
    if country in _DAY_FIRST_COUNTRIES or region in _DAY_FIRST_COUNTRIES or (code and code != "en"):
        return False
    return True if region == "us" or country == "us" else None


def settled_day(line: str, month_first: bool | None, *, named: bool) -> str | None:
    """Give the day (ISO 8601) of a line with such a date and, if it is not ``named`` a date, only labels."""
    found = _EITHER.search(line) if month_first is not None else None
    if found is None:
        return None
    beside = _WORD.findall(fold(line[: found.start()] + " " + line[found.end() :]))
    if not named and any(word not in DATE_LABELS for word in beside):
        return None
    return _days(found)[bool(month_first)]


def without_guess(day: str, text: str, month_first: bool | None) -> str | None:
    """Give a ``day`` that was found in a page's text; one read off such a date as it is settled, or none."""
    for found in _EITHER.finditer(text):
        days = _days(found)
        if day in days and days[0] != days[1]:
            return None if month_first is None else days[month_first]
    return day


def _days(found: re.Match[str]) -> tuple[str, str]:
    one, other, year = int(found["one"]), int(found["other"]), int(found["year"])
    return date(year, other, one).isoformat(), date(year, one, other).isoformat()
