"""Who and what stands before and after an article's text: title, byline, credited source.

Works on the lines of a text; web pages' own metadata is read in ``web/page.py``.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from indexer.furniture.lines import is_share_line, line_kind
from indexer.furniture.sentences import is_clause
from indexer.head.byline_below_title import is_writer, read_below_title
from indexer.head.byline_forms import Byline, read_byline
from indexer.head.first_names import begins_with_first_name
from indexer.head.headline import find_title, without_blank_start
from indexer.head.names import (
    FRINGE,
    LONGEST_BYLINE,
    looks_like_name,
    names_newspaper,
    names_role,
    tidy_name,
)
from indexer.head.openings import read_opening
from indexer.head.outlets import is_agency, is_outlet
from indexer.head.publication_date import is_date_line

_CREDIT_LINES: Final = 4
_LONGEST_CREDIT: Final = 120
_MOST_FACTS: Final = 12
_MAIL: Final = re.compile(r"(?:e-?mail\s?:?\s?)?[\w.+-]{2,40}@[\w.-]{2,60}|@\w{2,30}", re.IGNORECASE)
_IN_GODS_NAME: Final = re.compile("بسم الله(?: الرحمن الرحيم)?$")  # in the name of God
_COUNT: Final = re.compile(r"[\d\s,.٬٫]{1,12}")

_ENCLOSED: Final = re.compile(r"[(\[«\"“{]([^()\[\]«»\"“”{}]+)[)\]»\"”}]\.?")
_CREDIT: Final = re.compile(
    r"[*•–-]?\s?(?:المصدر|المصادر|مصدر الخبر|نقلا عن|نقلاً عن|(?i:sources?|via))\s*[:/]\s*"
    r"(?P<source>[^\n:|]{2,80}?)(?:\s?\|\s?[\w.-]{4,40})?$"
)
_CREDIT_URL: Final = re.compile(r"(?:المصدر|(?i:source))\s*:\s*https?://(?:www\.)?(?P<source>[^/\s]+)\S*$")


@dataclass(frozen=True, slots=True)
class Head:
    """What stands before the text: title, the site's name behind it, byline; and the lines left over."""

    title: str | None
    site: str | None
    source: str | None
    authors: tuple[str, ...]
    lines: tuple[str, ...]
    agency: str | None = None
    """The agency that opens the first sentence: it counts less than the site itself."""


def read_head(lines: Sequence[str], *, title: str | None, untitled_file: bool = False) -> Head:
    """Take title and byline off the beginning of a text.

    How the title is found is told in ``headline.find_title``.
    """
    first_two = [line for line in lines if line][:2]
    begins_with_byline = len(first_two) == 2 and read_byline(first_two[0], first_two[1]) is not None
    title, site, rest = find_title(
        lines, title=title, untitled_file=untitled_file and not begins_with_byline, is_fact=_is_fact
    )
    is_below_title = sum(map(bool, rest)) < sum(map(bool, lines))
    if title and not is_below_title and rest and (name := _name_over_text(rest)):
        return Head(title, site, None, (name,), tuple(without_blank_start(rest[1:])))
    above, below, names, source = _bylines(rest, is_below_title=is_below_title)
    opening = read_opening(below[0]) if below else None
    if opening is None:
        return Head(title, site, source, names, (*above, *below))
    if opening.is_byline:
        below = [below[0][opening.end :], *below[1:]]
    agency = opening.outlet if opening.outlet and is_agency(opening.outlet) else None
    source = source or (None if agency else opening.outlet)
    return Head(title, site, source, names or opening.names, (*above, *below), agency)


def read_credit(lines: Sequence[str]) -> tuple[str | None, list[str]]:
    """Take ``المصدر: …`` (or ``Source: …``) off the end of a text: the source, and the lines left over."""
    left = list(lines)
    seen = 0
    for index in range(len(left) - 1, -1, -1):
        if not left[index]:
            continue
        seen += 1
        credit = _credit(left[index])
        if credit:
            del left[index]
            return _source_in(credit), left
        if seen == _CREDIT_LINES:
            break
    return None, left


def is_credit(line: str) -> bool:
    """Whether a line credits a source (``المصدر: …``)."""
    return _credit(line) is not None


def _credit(line: str) -> re.Match[str] | None:
    if len(line) > _LONGEST_CREDIT:
        return None
    found = _CREDIT_URL.match(line) or _CREDIT.match(line)
    return None if found is None or is_clause(found["source"]) else found


def _source_in(credit: re.Match[str]) -> str:
    """The source that is credited, without the brackets or quotation marks around it."""
    source = credit["source"].strip(FRINGE)
    bracketed = _ENCLOSED.fullmatch(source)
    return bracketed[1].strip(FRINGE) if bracketed else source


def says_who(line: str) -> bool:
    """Whether a line can be a byline: a label and a name, an outlet and a name, a name alone."""
    return looks_like_name(line) or read_byline(line, " " * LONGEST_BYLINE) is not None


def _is_fact(line: str) -> bool:
    """Whether a line between headline and text can be a byline, a date or a button of the page."""
    return (
        line_kind(line) is not None
        or is_share_line(line)
        or is_date_line(line)
        or _COUNT.fullmatch(line) is not None
        or says_who(line)
    )


def is_labelled_byline(line: str) -> bool:
    """Whether a line says who wrote (``By Jane Roe``, ``كتب: …``), and not by a name alone."""
    return read_byline(line, " " * LONGEST_BYLINE) is not None


def _is_of_head(line: str) -> bool:
    is_of_page = line_kind(line) is not None or is_share_line(line)
    return is_of_page or is_date_line(line) or is_credit(line) or _IN_GODS_NAME.match(line) is not None


def _bylines(
    lines: list[str], *, is_below_title: bool
) -> tuple[list[str], list[str], tuple[str, ...], str | None]:
    """Take the bylines off: what stands above the text without them, the text, the names and the outlet.

    Dates and buttons that stand among bylines stay for those who look for them.
    """
    authors: list[str] = []
    source: str | None = None
    facts: list[str] = []
    rest = lines
    for _ in range(_MOST_FACTS):
        if len(rest) < 2:
            break
        after = next((line for line in rest[1:] if line and line != rest[0] and line_kind(line) is None), "")
        byline = (
            read_byline(rest[0], after)
            or _name_alone(rest[0], facts[-1:], after)
            or (_below_title(rest, after) if is_below_title else None)
            or _outlet_alone(rest[0], is_below_title=is_below_title)
            or _beside_byline(rest[0], authors, facts)
        )
        if byline is not None:
            authors.extend(name for name in byline[0] if name not in authors)
            source = source or byline[1]
            lines = [*facts, *rest[1:]]
        elif _is_of_head(rest[0]):
            facts.append(rest[0])
        else:
            break
        rest = without_blank_start(rest[1:])
    above = without_blank_start(lines[: len(lines) - len(rest)])
    return above, rest, tuple(authors), source


def _outlet_alone(line: str, *, is_below_title: bool) -> Byline | None:
    """A newspaper's name with a colon behind it, or a credited source below the headline."""
    if line.endswith(":") and names_newspaper(outlet := tidy_name(line)):
        return (), outlet
    if is_below_title and is_outlet(line):
        return (), tidy_name(line)
    credit = _credit(line) if is_below_title else None
    return ((), _source_in(credit)) if credit else None


def _beside_byline(line: str, authors: Sequence[str], facts: Sequence[str]) -> Byline | None:
    """What stands below a byline or a date: the name once more, a role, an address, a newspaper.

    A number below a date is one of views or shares.
    """
    if len(line) > LONGEST_BYLINE:
        return None
    if (facts and _COUNT.fullmatch(line)) or (authors and _is_of_writer(line, authors)):
        return (), None
    return ((), tidy_name(line)) if (authors or facts) and names_newspaper(line) else None


def _is_of_writer(line: str, authors: Sequence[str]) -> bool:
    return tidy_name(line) in authors or names_role(line) or _MAIL.fullmatch(line) is not None


def _name_alone(line: str, before: Sequence[str], after: str) -> Byline | None:
    """A person's name on a line of its own, which only a date beside it tells from a heading."""
    is_dated = is_date_line(after) or any(map(is_date_line, before))
    return ((tidy_name(line),), None) if is_dated and is_writer(line) else None


def _name_over_text(lines: Sequence[str]) -> str | None:
    """The name that stands over a text whose title is known from elsewhere; the text names somebody else."""
    name, rest = lines[0], [line for line in lines[1:] if line]
    is_over_text = bool(rest) and len(rest[0]) > LONGEST_BYLINE and begins_with_first_name(name)
    return (
        tidy_name(name)
        if is_over_text and is_writer(name) and not any(name in line for line in rest)
        else None
    )


def _below_title(rest: Sequence[str], after: str) -> Byline | None:
    """A byline without a label; a name that the text has too is no writer's but a caption."""
    found = read_below_title(rest[0], after)
    if found is None or any(name in line for name in found[0] for line in rest[1:] if line != rest[0]):
        return None
    return found
