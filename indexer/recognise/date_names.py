"""The words that dates are made of, in Arabic and English, and the patterns that find them in any spelling.

Gregorian month names come from Babel's CLDR tables for every Arab country; what newspapers write beside
them is added here. How the words combine is known to ``dates.py``, calendars to ``date_rules.py``.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache
from typing import Literal

from babel import Locale

from archive.text.analyzer import fold

NameKind = Literal["gregorian", "hijri", "weekday", "day", "period"]


@dataclass(frozen=True, slots=True)
class Name:
    """What a word of a date stands for; ``number`` counts months from 1, weekdays from 0 for Monday.

    For a day seen from today it is the distance in days, for a period its length in months. A ``shy`` name
    is a common word or a person's name too and is read as a date only beside a number, a year or an anchor.
    """

    kind: NameKind
    number: int
    shy: bool = False


# One month naming for each family of countries: Egypt, Gulf, Sudan · Levant, Iraq · Algeria, Tunisia ·
# Morocco · Mauritania. The other Arab locales of CLDR repeat one of these.
ARABIC_LOCALES = ("ar_EG", "ar_SY", "ar_DZ", "ar_MA", "ar_MR")

MONTHS_BESIDE_CLDR: dict[int, tuple[str, ...]] = {
    1: ("كانون ثاني", "كانون ثان", "كانون 2", "ك2"),  # Kanun the second, without article or by figure
    2: ("فبرابر", "فيراير"),  # slips of the pen for February
    5: ("مايس", "نوار"),  # May, Iraq; Lebanon
    6: ("يونية", "يونيه"),  # June, Egypt
    7: ("يولية", "يوليه"),  # July, Egypt
    8: ("أغسطوس",),  # August
    9: ("سيبتمبر", "شتنمبر"),  # September
    10: ("تشرين أول", "تشرين 1", "ت1", "أوكتوبر", "اكتوير"),  # Tishrin the first; October
    11: ("تشرين ثاني", "تشرين ثان", "تشرين 2", "ت2", "نوفنبر"),  # Tishrin the second; November
    12: ("كانون أول", "كانون 1", "ك1", "دسمبر", "ديسيمبر"),  # Kanun the first; December
}

# Months as Libya called them, most of them words of every day: read beside a day and the other name only.
LIBYAN_MONTHS: dict[int, str] = {
    1: "أي النار",  # the fire
    2: "النوار",  # blossom
    3: "الربيع",  # spring
    4: "الطير",  # the birds
    5: "الماء",  # water
    6: "الصيف",  # summer
    7: "ناصر",  # Nasir, for Abdel Nasser
    8: "هانيبال",  # Hannibal
    9: "الفاتح",  # the opener, for the first of September
    10: "التمور",  # dates
    11: "الحرث",  # tilling
    12: "الكانون",  # the hearth
}

# Month names that newspapers use as ordinary words too.
SHY_MONTHS = frozenset(
    (
        "مارس",  # he practised
        "ماي",  # May; also a name
        "مايو",  # May; also the Mayo Clinic
        "جوان",  # June; also Joan, Juan
        "أوت",  # August; also "out"
        "آب",  # August; also "he returned", "father"
        "شباط",  # February; also a family's name
        "أيلول",  # September; also a woman's name
        "نيسان",  # April; also Nissan
        "آذار",  # March
        "أيار",  # May
        "نوار",  # May; also a name
        "تموز",  # July; also Tammuz, a place and a god
        "حزيران",  # June
        "غشت",  # August; also "she deceived"
        "يوليه",  # July; also "he gives it"
        *("ت1", "ت2", "ك1", "ك2"),  # Tishrin and Kanun as Lebanese papers shorten them
    )
)

MONTHS_OF_NAMES = frozenset(
    ("ماي", "جوان", "نوار", "نيسان", "مارس")
)  # May, Joan, Nawar, Nissan; "he practised"
"""Of these what stands behind "to", "before" and "after" as people, firms and verbs do, too."""

HIJRI_MONTHS: dict[int, tuple[str, ...]] = {
    1: ("محرم", "المحرم", "Muharram"),
    2: ("صفر", "Safar"),
    3: ("ربيع الأول", "ربيع أول", "Rabi al-Awwal", "Rabi' al-Awwal", "Rabi I"),
    4: ("ربيع الثاني", "ربيع الآخر", "ربيع ثاني", "Rabi al-Thani", "Rabi' al-Thani", "Rabi II"),
    5: ("جمادى الأولى", "جماد الأولى", "جمادى الأول", "جماد الأول", "Jumada al-Awwal", "Jumada al-Ula"),
    6: (
        *("جمادى الآخرة", "جمادى الثانية", "جماد الآخرة", "جماد الثانية", "جمادى الآخر", "جماد الآخر"),
        *("جمادى الثاني", "جماد الثاني", "Jumada al-Thani", "Jumada al-Akhirah"),
    ),
    7: ("رجب", "Rajab"),
    8: ("شعبان", "Shaban", "Sha'ban", "Shaaban"),
    9: ("رمضان", "Ramadan", "Ramadhan"),
    10: ("شوال", "Shawwal"),
    11: ("ذو القعدة", "ذي القعدة", "Dhu al-Qadah", "Dhul Qadah", "Dhu al-Qi'dah"),
    12: ("ذو الحجة", "ذي الحجة", "Dhu al-Hijjah", "Dhul Hijjah", "Dhul-Hijjah"),
}

ENGLISH_MONTHS = (
    *("January", "February", "March", "April", "May", "June", "July", "August"),
    *("September", "October", "November", "December"),
)
ENGLISH_SHORT_MONTHS = {
    "Jan": 1,
    "Feb": 2,
    "Mar": 3,
    "Apr": 4,
    "Jun": 6,
    "Jul": 7,
    "Aug": 8,
    "Sep": 9,
    "Sept": 9,
    "Oct": 10,
    "Nov": 11,
    "Dec": 12,
}
ENGLISH_SLIPS = {"Febuary": 2, "Feburary": 2}  # as often written
# Verbs, adjectives and given names in English; the short forms are shy as well.
SHY_ENGLISH_MONTHS = frozenset(("March", "April", "May", "June", "August"))

WEEKDAYS: dict[int, tuple[str, ...]] = {
    0: ("الاثنين", "الإثنين", "Monday"),
    1: ("الثلاثاء", "الثلثاء", "Tuesday"),
    2: ("الأربعاء", "الاربعا", "Wednesday"),
    3: ("الخميس", "Thursday"),
    4: ("الجمعة", "Friday"),
    5: ("السبت", "Saturday"),
    6: ("الأحد", "Sunday"),
}

DAYS_FROM_TODAY: dict[int, tuple[str, ...]] = {
    -2: ("أول أمس", "أول من أمس", "أمس الأول", "أول البارحة", "أول امبارح", "the day before yesterday"),
    -1: ("أمس", "الأمس", "البارحة", "امبارح", "مبارح", "yesterday", "last night"),
    0: (
        "اليوم",
        "today",
        "this morning",
        "this afternoon",
        "this evening",
        "tonight",
        "هذا الصباح",
        "هذا المساء",
    ),
    1: ("غدا", "يوم غد", "غد", "tomorrow"),
    2: ("بعد غد", "بعد غدا", "the day after tomorrow"),
}

# "Tomorrow" is also what lies ahead; both are a day beside a weekday or a time of day.
SHY_DAYS = frozenset(("اليوم", "today", "غد"))

CURRENT = "الجاري"  # "the 15th of the current": the month goes without saying
PERIODS: dict[int, tuple[str, ...]] = {
    1: ("الشهر", "هذا الشهر", CURRENT, "month"),
    12: ("العام", "السنة", "هذا العام", "هذه السنة", "year"),
}

FIRST_DAYS = ("غرة", "أول", "فاتح")  # first of the moon, first (two): they stand right before the month

_WAW, _FEH = "\N{ARABIC LETTER WAW}", "\N{ARABIC LETTER FEH}"  # and; then
CLITICS_OF_NAMES = tuple(
    joined + preposition
    for joined in ("", _WAW, _FEH)
    for preposition in ("", "\N{ARABIC LETTER BEH}", "\N{ARABIC LETTER LAM}")  # with, for
)
_UNITS = {
    1: "الأول",
    2: "الثاني",
    3: "الثالث",
    4: "الرابع",
    5: "الخامس",  # first to fifth
    6: "السادس",
    7: "السابع",
    8: "الثامن",
    9: "التاسع",  # sixth to ninth
}


def _ordinals_with_article() -> Iterator[tuple[str, int]]:
    yield from ((word, number) for number, word in _UNITS.items())
    yield from (("العاشر", 10), ("الحادي عشر", 11), ("الفاتح", 1))  # tenth, eleventh; "the opener", Maghrebi
    yield from ((word, 1) for word in FIRST_DAYS)
    yield from ((f"{word} عشر", 10 + number) for number, word in _UNITS.items() if number > 1)
    for tens, ending in ((20, "العشرين"), (20, "العشرون"), (30, "الثلاثين"), (30, "الثلاثون")):
        yield ending, tens
        for number, word in {**_UNITS, 1: "الحادي"}.items():
            yield (
                f"{word} {_WAW}{ending}",
                tens + number,
            )  # also what no month has, so that it is not two days
        yield f"الواحد {_WAW}{ending}", tens + 1  # one and twenty, colloquial


def _arabic_ordinals() -> Iterator[tuple[str, int]]:
    for word, number in _ordinals_with_article():
        yield word, number
        if word.startswith("ال"):
            yield "لل" + word.removeprefix("ال"), number  # "for the first": for + the are written so


# One to nine, as written and as spoken; twenty and thirty.
_COUNTED = "واحد اثنين|اثنان|اتنين ثلاثة|تلاتة|تلاته أربعة خمسة ستة سبعة ثمانية|تمانية تسعة"
_TENS = ((20, "عشرين"), (20, "عشرون"), (30, "ثلاثين"), (30, "تلاتين"), (30, "ثلاثون"))


def _cardinals() -> Iterator[tuple[str, int]]:
    """Days as counted: "five and twenty January", which Egypt says."""
    units = [
        (word, number) for number, words in enumerate(_COUNTED.split(), start=1) for word in words.split("|")
    ]
    yield from units
    for tens, ending in _TENS:
        yield ending, tens
        yield from ((f"{word} {_WAW}{ending}", tens + number) for word, number in units)


def _english_ordinals() -> Iterator[tuple[str, int]]:
    units = "first second third fourth fifth sixth seventh eighth ninth".split()
    teens = (
        "tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth"
    )
    yield from ((word, number) for number, word in enumerate([*units, *teens.split(), "twentieth"], start=1))
    yield from ((f"twenty-{word}", number) for number, word in enumerate(units, start=21))
    yield from (
        ("thirtieth", 30),
        *((f"thirty-{word}", 30 + number) for number, word in enumerate(units, start=1)),
    )


BLANK = r"[ \t\xa0\u200e\u200f\u202a-\u202e\u2066-\u2069]"
"""A blank of a line, or one of the invisible direction marks that stand around figures."""

# Two runs of characters: a set of more is compiled to ten times the size, and stands behind every letter.
_MARKS = r"[\u0640\u064b-\u0655]*"
_ALEFS = (
    "\N{ARABIC LETTER ALEF}\N{ARABIC LETTER ALEF WITH HAMZA ABOVE}\N{ARABIC LETTER ALEF WITH HAMZA BELOW}"
    "\N{ARABIC LETTER ALEF WITH MADDA ABOVE}\N{ARABIC LETTER ALEF WASLA}"
)
_YEHS = "\N{ARABIC LETTER YEH}\N{ARABIC LETTER ALEF MAKSURA}\N{ARABIC LETTER FARSI YEH}"
_LETTER_CLASSES = (
    f"[{_ALEFS}]",
    f"[{_YEHS}]",
    "[\N{ARABIC LETTER TEH MARBUTA}\N{ARABIC LETTER HEH}]",
    "[\N{ARABIC LETTER KAF}\N{ARABIC LETTER KEHEH}]",
    "[1١۱]",  # one in three scripts of digits
    "[2٢۲]",  # two
    "['’‘ʿʾ`]",  # apostrophes of transliterations
    "[- ]",  # hyphen or blank in transliterations
)
_CLASS_OF = {letter: letters for letters in _LETTER_CLASSES for letter in letters[1:-1]}
_NOT_WORD = re.compile(r"\W+")


@lru_cache(maxsize=4096)
def name_key(word: str) -> str:
    """The spelling under which a found name is looked up: folded, without blanks, hyphens and apostrophes."""
    return _NOT_WORD.sub("", fold(word))


def _letter_pattern(letter: str) -> str:
    if letter == " ":
        return BLANK + "{0,3}"
    pattern = _CLASS_OF.get(letter) or re.escape(letter)
    return pattern + _MARKS if "\u0600" <= letter <= "\u06ff" else pattern


def words_pattern(words: Iterable[str]) -> str:
    """A pattern for any of these words in any spelling, longest first, sharing prefixes to be quick."""
    tree: dict[str, dict[str, object]] = {}
    for word in words:
        branch: dict[str, object] = tree  # type: ignore[assignment]  # a recursive dict has no plain type
        for letter in word:
            branch = branch.setdefault(_letter_pattern(letter), {})  # type: ignore[assignment]  # as above
        branch[""] = {}
    return _tree_pattern(tree)


def _tree_pattern(tree: dict[str, dict[str, object]]) -> str:
    branches = [
        letter + _tree_pattern(rest)  # type: ignore[arg-type]  # a recursive dict has no plain type
        for letter, rest in tree.items()
        if letter
    ]
    if "" in tree:
        return f"(?:{'|'.join(branches)})?" if branches else ""
    return branches[0] if len(branches) == 1 else f"(?:{'|'.join(branches)})"


def _arabic_months() -> Iterator[tuple[str, int]]:
    for locale in ARABIC_LOCALES:
        names = Locale.parse(locale).months["format"]["wide"]
        yield from ((name, number) for number, name in names.items())
    yield from ((name, number) for number, names in MONTHS_BESIDE_CLDR.items() for name in names)


def _english_months() -> Iterator[tuple[str, int, bool]]:
    for number, name in enumerate(ENGLISH_MONTHS, start=1):
        yield name, number, name in SHY_ENGLISH_MONTHS
    yield from ((name, number, True) for name, number in ENGLISH_SHORT_MONTHS.items())
    yield from ((name, number, False) for name, number in ENGLISH_SLIPS.items())


def _cases(word: str) -> tuple[str, ...]:
    return (word, word.upper(), word.lower(), word.capitalize()) if word.isascii() else (word,)


def _names() -> dict[str, Name]:
    shy = frozenset(map(name_key, SHY_MONTHS))
    names = {name_key(name): Name("gregorian", number) for name, number in _arabic_months()}
    names = {key: Name("gregorian", name.number, key in shy) for key, name in names.items()}
    names |= {name_key(name): Name("gregorian", number, is_shy) for name, number, is_shy in _english_months()}
    kinds: tuple[tuple[NameKind, dict[int, tuple[str, ...]]], ...] = (
        ("hijri", HIJRI_MONTHS),
        ("weekday", WEEKDAYS),
        ("day", DAYS_FROM_TODAY),
        ("period", PERIODS),
    )
    for kind, table in kinds:
        names |= {
            name_key(word): Name(kind, number, word in SHY_DAYS)
            for number, words in table.items()
            for word in words
        }
    return names


NAMES: dict[str, Name] = _names()
ORDINALS: dict[str, int] = {
    name_key(word): number for word, number in (*_arabic_ordinals(), *_english_ordinals())
}

CARDINALS: dict[str, int] = {name_key(word): number for word, number in _cardinals()}
"""They are days only before a month: a year has to follow those below twenty."""

_ARABIC_MONTHS = tuple(name for name, _ in _arabic_months())
_ENGLISH_MONTHS = tuple(case for name, _, _ in _english_months() for case in _cases(name))
_SMALL_TABLES = (WEEKDAYS, DAYS_FROM_TODAY, PERIODS)
GREGORIAN_PATTERN = words_pattern((*_ARABIC_MONTHS, *_ENGLISH_MONTHS))
WEEKDAYS_PATTERN = words_pattern(
    case for words in WEEKDAYS.values() for word in words for case in _cases(word)
)
NAMES_AS_WRITTEN: tuple[str, ...] = (
    *_ARABIC_MONTHS,
    *_ENGLISH_MONTHS,
    *(word for words in HIJRI_MONTHS.values() for word in words),
    *(case for table in _SMALL_TABLES for words in table.values() for word in words for case in _cases(word)),
)
NAMES_PATTERN = words_pattern(NAMES_AS_WRITTEN)
LEADS_PATTERN = words_pattern(
    lead
    for lead, _, last in (name.rpartition(" ") for name in NAMES_AS_WRITTEN)
    if lead and last in NAMES_AS_WRITTEN
)
ORDINALS_PATTERN = words_pattern(
    (
        *(word for word, _ in _arabic_ordinals()),
        *(case for word, _ in _english_ordinals() for case in (word, word.capitalize(), word.title())),
    )
)
ENGLISH_ORDINALS_PATTERN = words_pattern(
    case for word, _ in _english_ordinals() for case in (word, word.capitalize(), word.title())
)
DAY_WORDS_PATTERN = words_pattern(
    (
        *(word for word, _ in (*_arabic_ordinals(), *_cardinals())),
        *(case for word, _ in _english_ordinals() for case in (word, word.capitalize(), word.title())),
    )
)
"""Of both: days before a month."""
