"""Reads Arabic years in words, behind "the year": عام ألفين وخمسة عشر (2015), سنة ألف وتسعمئة (1900).

Years in figures are read in ``date_figures.py``.
"""

import re
from typing import Final

from indexer.recognise.date_names import BLANK, name_key, words_pattern
from indexer.recognise.date_rules import FIRST_YEAR, LAST_YEAR, Reading, is_possible
from indexer.recognise.letter_bytes import letter_bytes

_B1 = BLANK + "{1,3}"
_L = "A-Za-z_#@\u0620-\u065f\u066e-\u06d3"
_AND = f"{_B1}\N{ARABIC LETTER WAW}"

_THOUSANDS: Final = {"ألف": 1000, "ألفين": 2000, "ألفان": 2000}  # a thousand; two thousand (two)
# Two hundred (three) and three to nine hundred, as they are written and spoken.
_HUNDREDS: Final = {"مئتين": 200, "مائتين": 200, "مئتان": 200} | {
    digit + blank + hundred: number * 100
    for number, digits in enumerate(("ثلاث", "أربع", "خمس", "ست", "سبع", "ثمان ثماني", "تسع"), start=3)
    for digit in digits.split()
    for blank in ("", " ")
    for hundred in ("مئة", "مائة", "ميه", "مية")
}
# One to nine, for him and for her.
_UNITS: Final = {
    word: number
    for number, words in enumerate(
        (
            "واحد واحدة أحد إحدى",
            "اثنين اثنان اثنتين اثنتان اثني اثنا اثنتي اثنتا",
            *("ثلاثة ثلاث", "أربعة أربع", "خمسة خمس", "ستة ست", "سبعة سبع", "ثمانية ثماني ثمان", "تسعة تسع"),
        ),
        start=1,
    )
    for word in words.split()
}
# Twenty to ninety.
_TENS: Final = {
    tens + ending: number * 10
    for number, tens in enumerate("عشر ثلاث أربع خمس ست سبع ثمان تسع".split(), start=2)
    for ending in ("ين", "ون")
}
_TEN: Final = {"عشرة": 10, "عشر": 10}  # ten, -teen
_NUMBERS = {
    name_key(word): n for table in (_THOUSANDS, _HUNDREDS, _UNITS, _TENS, _TEN) for word, n in table.items()
}

_SPELLED = re.compile(
    rf"(?:عام|سن[ةه]){_B1}(?P<year>(?P<thousand>{words_pattern(_THOUSANDS)})(?:{_AND}(?P<hundred>{words_pattern(_HUNDREDS)}))?"
    rf"(?:{_AND}(?:(?P<unit>{words_pattern(_UNITS)})(?:{_B1}(?P<teen>{words_pattern(_TEN)})|{_AND}(?P<tens>{words_pattern(_TENS)}))?"
    rf"|(?P<ten>{words_pattern((*_TENS, *_TEN))})))?)(?![{_L}])"
)
_YEAR_OF = re.compile(rf"{_B1}(?:من{_B1})?(?:ال|لل?)?(?:عام|سن[ةه]){_B1}")
"""Between a month and its year: "of the year"."""
_SIGNS = tuple(map(letter_bytes, ("عام ألف", "سنة ألف")))


def read_spelled_years(text: str) -> list[Reading]:
    """Read every such year, in order; few texts have one."""
    letters = letter_bytes(text)
    if not any(sign in letters for sign in _SIGNS):
        return []
    years = (Reading(*match.span("year"), _number(match)) for match in _SPELLED.finditer(text))
    return [year for year in years if FIRST_YEAR <= (year.year or 0) <= LAST_YEAR]


def _number(match: re.Match[str]) -> int:
    parts = ("thousand", "hundred", "unit", "teen", "tens", "ten")
    return sum(_NUMBERS[name_key(match[part])] for part in parts if match[part])


def with_years_behind(text: str, named: list[Reading], years: list[Reading]) -> list[Reading]:
    """Give days and months the year that stands in words behind them: "the fifth of May of the year …"."""
    return [_with_year_behind(text, reading, years) for reading in named]


def _with_year_behind(text: str, reading: Reading, years: list[Reading]) -> Reading:
    for year in years:
        if reading.year is None and _YEAR_OF.fullmatch(text, reading.end, year.start):
            whole = reading._replace(year=year.year, end=year.end)
            return whole if is_possible(whole) else whole._replace(impossible=True)
    return reading
