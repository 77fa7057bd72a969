"""The parameters of a search, one table, and how the text of a single one is read.

What they mean together is ``search_params``' business; this table also feeds the API's description.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import Literal, get_args

from archive.engines.protocol import DateRange, FacetName, HistogramOf, Sort
from archive.errors import RequestError, UnknownParameter
from archive.query import parser
from archive.text.analyzer import fold

Match = parser.Match
UiLanguage = Literal["ar", "en"]

FACETS: tuple[FacetName, ...] = get_args(FacetName)
DEFAULT_LIMIT = 20
MAX_LIMIT = 100
MAX_PASSED = 1000
"""How many articles may stand before a page that is found by its number; cursors lead further."""


@dataclass(frozen=True, slots=True)
class Parameter:
    """One parameter of a search, as the API's description and the command line's help show it.

    ``placeholder`` stands for the value in the help; ``choices`` are the only values, if there are any.
    """

    name: str
    description: str
    placeholder: str = ""
    repeatable: bool = False
    choices: tuple[str, ...] = ()


_ARTICLES: dict[FacetName, str] = {
    "hashtag": "with this hashtag",
    "platform": "posted on this platform or naming it",
    "source": "from this source",
    "language": "in this language (ar, en, …)",
    "mention": "mentioning this account",
}
_DATE_SHAPE = "YYYY, YYYY-MM or YYYY-MM-DD, inclusive"

PARAMETERS: tuple[Parameter, ...] = (
    Parameter("q", "What to search for, in the query language.", "QUERY"),
    *(
        Parameter(name, f"Only articles {about}; several: any of them.", name.upper(), repeatable=True)
        for name, about in _ARTICLES.items()
    ),
    *(
        Parameter(f"exclude_{name}", f"No articles {about}.", name.upper(), repeatable=True)
        for name, about in _ARTICLES.items()
    ),
    Parameter("published_from", f"Published then or later ({_DATE_SHAPE}).", "DATE"),
    Parameter("published_to", f"Published then or earlier ({_DATE_SHAPE}).", "DATE"),
    Parameter("undated", "Only articles whose publication date nobody knows.", choices=("true", "false")),
    Parameter("named_from", f"The text names a date then or later ({_DATE_SHAPE}).", "DATE"),
    Parameter("named_to", f"The text names a date then or earlier ({_DATE_SHAPE}).", "DATE"),
    Parameter("sort", "The order of what is found.", choices=get_args(Sort)),
    Parameter("match", "All words, any word, or all words exactly as written.", choices=get_args(Match)),
    Parameter("translate", "Whether to search in the other language too.", choices=("true", "false")),
    Parameter(
        "drop",
        "A word of the other language, as `searched_as` lists it, that is not to be searched for.",
        "WORD",
        repeatable=True,
    ),
    Parameter("story", "Only the copies of one story, by its id (`story` of an article).", "ID"),
    Parameter("limit", f"How many articles on a page, 1 to {MAX_LIMIT} ({DEFAULT_LIMIT}).", "NUMBER"),
    Parameter("cursor", "Where the page begins: `next` of the page before.", "CURSOR"),
    Parameter(
        "page",
        f"The number of the page; it finds a page with at most {MAX_PASSED} articles before it by itself.",
        "NUMBER",
    ),
    Parameter(
        "timeline",
        "Which dates the histogram counts: those of publication, or those named in the texts.",
        choices=get_args(HistogramOf),
    ),
    Parameter("ui", "The language of the pages.", choices=get_args(UiLanguage)),
)
PARAMETERS_BY_NAME = {parameter.name: parameter for parameter in PARAMETERS}


Given = dict[str, list[str]]
"""Parameter names with what was given for each, at least one value."""


def collect_values(query: Iterable[tuple[str, str]], parameters: Iterable[Parameter] = PARAMETERS) -> Given:
    """Gather pairs by name, leaving out empty values; raises RequestError for unknown or repeated names."""
    by_name = {parameter.name: parameter for parameter in parameters}
    given: Given = {}
    for name, raw in query:
        if name not in by_name:
            shown = without_unusable(name)[:80]
            known = ", ".join(by_name)
            raise UnknownParameter(f"there is no parameter {shown!r}; known are {known}", parameter=shown)
        value = without_unusable(raw)
        if not value.strip():
            continue
        values = given.setdefault(name, [])
        values.append(value)
        if len(values) > 1 and not by_name[name].repeatable:
            raise RequestError(f"{name} is given more than once; give it once", parameter=name)
    return given


def single_value(given: Given, name: str) -> str | None:
    """Give the value of a parameter that stands once, or None."""
    return given[name][0] if name in given else None


def read_word(given: Given, name: str, default: str) -> str:
    """Read a parameter that is one of a few words; raises RequestError listing them."""
    return read_choice(given, PARAMETERS_BY_NAME[name], default)


def read_choice(given: Given, parameter: Parameter, default: str) -> str:
    """Read a parameter by its own choices; raises RequestError listing them."""
    name, words = parameter.name, parameter.choices
    value = (single_value(given, name) or default).strip()
    if value not in words and value != default:
        raise RequestError(f"{name} is one of {', '.join(words)}; it is {value[:40]!r}", parameter=name)
    return value


def read_limit(given: Given) -> int:
    """Read how many articles make a page; raises RequestError outside 1 to ``MAX_LIMIT``."""
    return _read_number(given, "limit", DEFAULT_LIMIT, MAX_LIMIT)


def read_page(given: Given) -> int:
    """Read the number of a page; raises RequestError for one that only a cursor leads to, and has none."""
    last = _LARGEST_NUMBER if "cursor" in given else last_page_by_number(read_limit(given))
    return _read_number(given, "page", 1, last)


def last_page_by_number(limit: int) -> int:
    """Give the number of the last page that is found by it, with so many articles on a page."""
    return MAX_PASSED // limit + 1


_LARGEST_NUMBER = 999_999_999


def _read_number(given: Given, name: str, default: int, largest: int) -> int:
    text = (single_value(given, name) or str(default)).strip()
    # The length comes first: Python refuses to read numbers of several thousand digits.
    if len(text) > 9 or not text.isdecimal() or not 1 <= int(text) <= largest:
        raise RequestError(f"{name} is a number from 1 to {largest}; it is {text[:40]!r}", parameter=name)
    return int(text)


def read_range(name: str, first: str | None, last: str | None) -> DateRange:
    """Read the bounds ``{name}_from`` and ``{name}_to``, None or empty for open; raises RequestError."""
    earliest = _read_date(f"{name}_from", first) if first else None
    latest = _read_date(f"{name}_to", last) if last else None
    # Compared as far as both go, so that 2016-05 to 2016 is a range.
    if earliest and latest and earliest[: len(latest)] > latest[: len(earliest)]:
        reason = f"{name}_from={earliest} is later than {name}_to={latest}; exchange them"
        raise RequestError(reason, parameter=f"{name}_from")
    return DateRange(earliest, latest)


# No URL or JSON text can hold a lone half of a surrogate pair, and a NUL ends strings elsewhere.
_UNUSABLE = re.compile("[\x00\ud800-\udfff]")


def without_unusable(value: str) -> str:
    """Put a space where a character stands that cannot be written as UTF-8, and for NUL."""
    return _UNUSABLE.sub(" ", value)


_DATE = re.compile(r"([0-9]{4})(?:-([0-9]{2})(?:-([0-9]{2}))?)?")


def _read_date(name: str, value: str) -> str:
    match = _DATE.fullmatch(fold(value).strip())  # digits of any script
    if not match:
        raise RequestError(f"{name} is a date as {_DATE_SHAPE}; it is {value[:40]!r}", parameter=name)
    try:
        date(int(match[1]), int(match[2] or 1), int(match[3] or 1))
    except ValueError as error:
        reason = f"{name}={match[0]} is no day of the calendar: {error}"
        raise RequestError(reason, parameter=name) from error
    return match[0]
