"""Who and what stands before and after an article's text: title, byline, credited source.

Works on the lines of a text; web pages' own metadata is read in ``web_page.py``.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from indexer.byline_below_title import read_below_title
from indexer.furniture_lines import is_share_line, line_kind
from indexer.headline import find_title, without_blank_start
from indexer.names import (
    FRINGE,
    LONGEST_BYLINE,
    has_outlet_word,
    is_person,
    is_place,
    looks_like_name,
    split_names,
    tidy_name,
)
from indexer.publication_date import is_date_line

_CREDIT_LINES: Final = 4
_LONGEST_CREDIT: Final = 120
_MOST_FACTS: Final = 12
_COUNT: Final = re.compile(r"[\d\s,.٬٫]{1,12}")

_NAME: Final = r"[^\W\d_][^\d\n:؛!؟?()/|#@<>{}]{2,60}"
_LABELLED: Final = re.compile(
    r"(?:(?:كتبت?|بقلم|إعداد|اعداد|أعده|أعدته|أعدها|تقرير|تحقيق|حوار|حاوره|حاورته|حاورها|حاورتها"
    r"|أجرى الحوار|أجرت الحوار|تحرير|ترجمة|تغطية|مراسلنا|متابعة)\s*[:/–-]\s*(?:وتحرير\s*:\s*)?"
    r"|بقلم\s+|(?i:written by|reporting by|words by|author|story by)\s*:?\s+|(?i:by)\s*:\s*)"
    rf"(?P<names>{_NAME})\.?$"
)
_BY: Final = re.compile(
    r"(?:(?:Analysis|Opinion|Comment|Review|Story|Words|Report|Interview|Posted|Submitted|Compiled) )?"
    r"(?:By|BY|by)\s+(?P<names>(?:[^\W\d_a-z][\w.'’-]*\s*(?:,\s|\band\s|&\s)?){2,8})(?:(?:,|[-–|•·]"
    r"|\bin)\s*.{2,50}|at \d{1,2}[:.]\d{2}.{0,12})?$"
)
_NAME_AND_ROLE: Final = re.compile(
    r"(?P<names>[A-Z][^\d\n,:]{3,40}), (?:[\w-]+ ){0,3}"
    r"(?i:reporter|correspondent|editor|writer|columnist|producer|contributor)$"
)
_OUTLET_AND_NAME: Final = re.compile(
    r"(?P<outlet>[^\n()\d:.]{2,40}?)\s*[-–—]\s*\((?P<names>[^()\d\n:]{4,50})\)\s*:?$"
)
_TWO_PARTS: Final = re.compile(
    r"(?P<left>[^\n\d:.،,؟?!()–—/-]{2,40})\s*[-–—/]\s*(?P<right>[^\n\d:.،,؟?!()–—/-]{2,40}):?$"
)
_NAME_OUTLET_PLACE: Final = re.compile(
    r"(?P<names>[^\W\d_]+(?: [^\W\d_]+){1,3})\s?[-–]\s?(?P<outlet>[^\W\d_]+(?: [^\W\d_]+){0,2})\s?[-–]\s?"
    r"[^\W\d_]+(?: [^\W\d_]+){0,2}\s?:\s+(?=\S)"
)
_WROTE: Final = re.compile(r"كتبت?\s+(?P<names>(?!ال)[^\W\d_]+(?: [^\W\d_]+){1,3})\s?:$")
# written (posted, added, sent) by means of; he wrote it, she wrote it
_BY_MEANS_OF: Final = re.compile(
    r"(?:(?:(?:نشرت?|كتبت?|[أا]ضيفت?|مرسلة|تم النشر) )?بواسطة|كتبه|كتبها)"
    r"\s*:?\s+(?P<names>[^\W\d_]+(?: [^\W\d_]+){1,3})$"
)
_OUTLET_FROM: Final = re.compile(
    r"(?P<outlet>[^\W\d_]+(?: [\w]+){0,3})\s?[-–—]\s?من [^\W\d_]+(?: [^\W\d_]+)?:?$"
)
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


def read_head(lines: Sequence[str], *, title: str | None, untitled_file: bool = False) -> Head:
    """Take title and byline off the beginning of a text.

    How the title is found is told in ``headline.find_title``.
    """
    first_two = [line for line in lines if line][:2]
    begins_with_byline = len(first_two) == 2 and _byline(first_two[0], first_two[1]) is not None
    title, site, rest = find_title(
        lines, title=title, untitled_file=untitled_file and not begins_with_byline, is_fact=_is_fact
    )
    rest, names, source = _bylines(rest, is_below_title=sum(map(bool, rest)) < sum(map(bool, lines)))
    return Head(title, site, source, names, tuple(rest))


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
            return credit["source"].strip(FRINGE), left
        if seen == _CREDIT_LINES:
            break
    return None, left


def is_credit(line: str) -> bool:
    """Whether a line credits a source (``المصدر: …``)."""
    return _credit(line) is not None


def _credit(line: str) -> re.Match[str] | None:
    return _CREDIT_URL.match(line) or _CREDIT.match(line) if len(line) <= _LONGEST_CREDIT else None


def says_who(line: str) -> bool:
    """Whether a line can be a byline: a label and a name, an outlet and a name, a name alone."""
    return looks_like_name(line) or _byline(line, " " * LONGEST_BYLINE) is not None


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
    return _byline(line, " " * LONGEST_BYLINE) is not None


def _is_of_head(line: str) -> bool:
    return line_kind(line) is not None or is_date_line(line) or is_share_line(line) or is_credit(line)


def _bylines(lines: list[str], *, is_below_title: bool) -> tuple[list[str], tuple[str, ...], str | None]:
    """Take the bylines off; dates and buttons that stand among them stay for those who look for them."""
    authors: list[str] = []
    source: str | None = None
    facts: list[str] = []
    rest = lines
    for _ in range(_MOST_FACTS):
        if len(rest) < 2:
            break
        after = next((line for line in rest[1:] if line and line_kind(line) is None), "")
        byline = (
            _byline(rest[0], after)
            or _name_alone(rest[0], facts[-1:], after)
            or (_below_title(rest, after) if is_below_title else None)
        )
        if byline is not None:
            authors.extend(name for name in byline[0] if name not in authors)
            source = source or byline[1]
            lines = [*facts, *rest[1:]]
        elif _COUNT.fullmatch(rest[0]) and facts:  # of views or shares
            lines = [*facts, *rest[1:]]
        elif _is_of_head(rest[0]):
            facts.append(rest[0])
        else:
            break
        rest = without_blank_start(rest[1:])
    lines = without_blank_start(lines)
    if lines and (glued := _NAME_OUTLET_PLACE.match(lines[0])) and has_outlet_word(glued["outlet"]):
        authors.append(tidy_name(glued["names"]))
        source = source or tidy_name(glued["outlet"])
        lines = [lines[0][glued.end() :], *lines[1:]]
    return lines, tuple(authors), source


def _name_alone(line: str, before: Sequence[str], after: str) -> tuple[tuple[str, ...], None] | None:
    """A person's name on a line of its own, which only a date beside it tells from a heading."""
    is_dated = is_date_line(after) or any(map(is_date_line, before))
    return ((tidy_name(line),), None) if is_dated and looks_like_name(line) else None


def _below_title(rest: Sequence[str], after: str) -> tuple[tuple[str, ...], str | None] | None:
    """A byline without a label; a name that the text has too is no writer's but a caption."""
    found = read_below_title(rest[0], after)
    if found is None or any(name in line for name in found[0] for line in rest[1:]):
        return None
    return found


def _byline(line: str, after: str) -> tuple[tuple[str, ...], str | None] | None:
    """Read one line as a byline: names and outlet; None when it is something else."""
    if len(line) > LONGEST_BYLINE:
        return None
    if labelled := _LABELLED.match(line) or _WROTE.match(line) or _BY.match(line):
        behind = [tidy_name(part) for part in line[labelled.end("names") :].split("|")]
        return split_names(labelled["names"]), next((part for part in behind if has_outlet_word(part)), None)
    written = _BY_MEANS_OF.match(line) or _NAME_AND_ROLE.match(line)
    if written and looks_like_name(written["names"]):
        return (written["names"],), None
    if (place := _OUTLET_FROM.match(line)) and (is_date_line(after) or len(after) > len(line)):
        return (), tidy_name(place["outlet"])
    if (both := _OUTLET_AND_NAME.match(line)) and not has_outlet_word(both["names"]):
        return (split_names(both["names"]), tidy_name(both["outlet"])) if is_person(both["names"]) else None
    parts = _TWO_PARTS.match(line)
    return (
        _two_parts(parts["left"].strip(), parts["right"].strip())
        if parts and len(after) > len(line)
        else None
    )


def _two_parts(left: str, right: str) -> tuple[tuple[str, ...], str | None] | None:
    outlet = next((part for part in (left, right) if has_outlet_word(part)), None)
    person = next((part for part in (left, right) if part != outlet and _can_be_person(part)), None)
    if person and (outlet or is_place(right if person == left else left)):
        return (tidy_name(person),), outlet
    if outlet and max(len(left.split()), len(right.split())) <= 3:
        return (), outlet
    return None


def _can_be_person(part: str) -> bool:
    """Whether a part of a byline can be a person; Latin names have capitals."""
    return looks_like_name(part) if part.isascii() else is_person(part)
