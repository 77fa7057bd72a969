"""What one line says as a byline: label and name, newspaper and name, place and agency.

Where such a line may stand is told in ``byline.py``; what only its place gives away stands in
``byline_below_title.py``.
"""

import re
from typing import Final

from indexer.furniture.lines import line_key
from indexer.furniture.sentences import speaks_behind_label
from indexer.head.byline_below_title import is_writer
from indexer.head.byline_labels import KINDS_OF_TEXT, WROTE
from indexer.head.byline_parts import PICTURES, is_sure_outlet, parts_of
from indexer.head.first_names import begins_with_first_name
from indexer.head.names import (
    LONGEST_BYLINE,
    has_outlet_word,
    is_outlet_part,
    is_person,
    is_place,
    is_source_label,
    looks_like_name,
    name_before_role,
    split_names,
    tidy_name,
)
from indexer.head.outlet_bylines import read_outlet_byline
from indexer.head.outlets import is_agency
from indexer.head.publication_date import is_date_line

Byline = tuple[tuple[str, ...], str | None]
"""The names and the outlet of a byline."""

_STRETCHED: Final = " \N{ARABIC TATWEEL} "  # stands for a dash
_DASH: Final = " - "
_OUTLET_WORDS: Final = 3
_AGENCY_WORDS: Final = 3
_LETTERS: Final = 3
_AROUND_AGENCY: Final = "()[]-–—/|:. "
_SIGN: Final = re.compile(r"[-–—/|:(]|نقلا")  # between the parts; "as it was in"
_BETWEEN_NAMES: Final = re.compile(r"\s?[-–]\s?")

_NAME: Final = r"[^\W\d_][^\d\n:؛!؟?()/|#@<>{}]{2,60}"
_LABELLED: Final = re.compile(
    rf"(?:(?:{WROTE}|كتبها|كتبه|بقلم|إعداد(?: وتقديم)?|اعداد|أعده|أعدته|أعدها|تقرير|تحقيق|حوار|حاورته"
    r"|حاورتها|أجرى الحوار|أجرت الحوار|تحرير|ترجمة|تغطية|نص|شعر|قصة|مراسلنا|متابعة|الكاتبة?|المحررة?"
    r"|(?:ترجمة|إعداد|اعداد|كتابة|تحرير) و(?:تحرير|ترجمة|إعداد|تقديم|مراجعة|كتابة)"
    r"|(?:قصة|تقرير|تحقيق|حوار|نص|كتابة) وتصوير|محررة? الخبر|تقديم|صفحة الكاتبة?)\s*[:/–-]\s*"
    r"(?:وتحرير\s*:\s*)?"
    r"|بقلم\s+|(?i:written by|reporting by|words by|author|story by)\s*:?\s+"
    r"|(?i:by|posted by|published by|reporter|text|words)\s*:\s*)"
    rf"(?P<names>{_NAME})\.?$"
)
# written by …, checked (edited, photographed, translated) by …
_SEVERAL_LABELS: Final = re.compile(
    r"(?:كتابة|كتبت?|بقلم|إعداد|تحرير)\s?:\s?(?:د\s?\.\s?)?(?P<names>[^\W\d_]+(?: [^\W\d_]+){1,3}?)\s+"
    r"(?:تدقيق(?: علمي| لغوي)?|تحرير|تصوير|ترجمة|مونتاج|مراجعة)\s?:"
)
_BY: Final = re.compile(
    rf"(?:(?:{'|'.join(KINDS_OF_TEXT)}|Opinion|Review|Posted|Submitted|Compiled|Reported|Written) )?"
    r"(?:By\s+)?(?:By|BY|by)\s+(?P<names>(?:[^\W\d_a-z][\w.'’-]*\s*(?:,\s|\band\s|&\s)?){2,8})(?:(?:,|[-–|•·/]"
    r"|\bin)\s*.{2,50}|,|at \d{1,2}[:.]\d{2}.{0,12})?$"
)
_SECTION: Final = re.compile(r"^[A-Z]{4,14} (?=By [A-Z])")
_NAME_AND_ROLE: Final = re.compile(
    r"(?P<names>[A-Z][^\d\n,:]{3,40}), (?:[\w-]+ ){0,3}"
    r"(?i:reporter|correspondent|editor|writer|columnist|producer|contributor)$"
)
_OUTLET_AND_NAME: Final = re.compile(
    r"(?P<outlet>[^\n()\d:.]{2,40}?)\s*[-–—]\s*\((?P<names>[^()\d\n:]{4,50})\)\s*:?$"
)
_TWO_PARTS: Final = re.compile(
    r"(?P<left>[^\n\d:.،,؟?!()–—/-]{2,40})\s*[-–—/]\s*(?P<right>[^\n\d:.،,؟?!()–—/-]{2,40})\s?[:–-]?$"
)
_WROTE: Final = re.compile(r"كتبت?\s+(?P<names>(?!ال)[^\W\d_]+(?: [^\W\d_]+){1,3})\s?:$")
# written (posted, added, sent) by means of; he wrote it, she wrote it
_BY_MEANS_OF: Final = re.compile(
    r"(?:(?:(?:نشرت?|كتبت?|[أا]ضيفت?|مرسلة|[أا]رسلت?|تم النشر) )?بواسطة|كتبه|كتبها)"
    r"\s*:?\s+(?P<names>[^\W\d_]+(?: [^\W\d_]+){1,3})$"
)
_OUTLET_LABEL_NAME: Final = re.compile(
    # Report (by), wrote, follow-up: label behind the outlet's own name
    r"(?P<outlet>[^\W\d_]+(?: [^\W\d_]+){0,3})\s(?:متابعة|كتبت?|تقرير|إعداد|بقلم)\s?[:/]\s?"
    r"(?P<names>[^\W\d_]+(?: [^\W\d_]+){1,3})$"
)
# As it was in the newspaper …: the outlet, a place, a name
_TAKEN_FROM: Final = re.compile(
    r"نقلا(?:ً)?\s?عن\s?:?\s+(?P<outlet>[^\n:.،,\d–-]{3,40}?)(?:\s?[-–]\s?(?P<parts>[^\n:.،,\d]{3,50}?))?\s?:?$"
)
_NAME_BEHIND_COLON: Final = re.compile(
    r"(?P<outlet>[^\W\d_]+(?: [^\W\d_]+){0,2})\s?:\s(?P<names>[\u0621-\u064a]+(?: [\u0621-\u064a]+){1,3})$"
)
# Sanaa - Sabanet: a town and an agency, one word each, with a colon behind them
_DATELINE: Final = re.compile(r"[^\W\d_]{2,20}\s?[-–—]\s?(?P<outlet>[^\W\d_]{2,20})\s?:$")
_OUTLET_FROM: Final = re.compile(
    r"(?P<outlet>[^\W\d_]+(?: [\w]+){0,3})\s?[-–—]\s?من [^\W\d_]+(?: [^\W\d_]+)?:?$"
)


def read_byline(line: str, after: str) -> Byline | None:
    """Read one line as a byline; None when it is something else. ``after`` is the line below it."""
    if len(line) > LONGEST_BYLINE or speaks_behind_label(line):
        return None
    if agency := _agency_alone(line):
        return (), agency
    line = line.replace(_STRETCHED, _DASH)
    if not _SIGN.search(line):
        return _named(line)
    return _named(line) or read_outlet_byline(line, after) or _with_outlet(line, after)


def _named(line: str) -> Byline | None:
    """A label with a name, or a name with a role; the section may stand before them ("NEWS By Jane Roe")."""
    line = _SECTION.sub("", line)
    if labelled := _LABELLED.match(line) or _WROTE.match(line) or _BY.match(line):
        behind = [tidy_name(part) for part in line[labelled.end("names") :].split("|")]
        behind += [part.text for part in parts_of(labelled["names"]) if is_sure_outlet(part)]
        names, agency = _before_agency(labelled["names"])
        return _people(names), next((part for part in behind if has_outlet_word(part)), agency)
    if role := name_before_role(line):
        return (role,), None
    if several := _SEVERAL_LABELS.match(line):
        return (tidy_name(several["names"]),), None
    written = _BY_MEANS_OF.match(line) or _NAME_AND_ROLE.match(line)
    return ((written["names"],), None) if written and looks_like_name(written["names"]) else None


def _agency_alone(line: str) -> str | None:
    """The agency that is all of a line; three letters without brackets may be an editor's."""
    name = line.strip(_AROUND_AGENCY)
    is_name = len(name) > _LETTERS or (line[:1] == "(" and line[-1:] == ")")
    return tidy_name(name) if is_name and is_agency(name) else None


def _before_agency(names: str) -> tuple[str, str | None]:
    """Names without the agency that stands behind the last of them: "Jane Roe and Tom Platt Reuters"."""
    words = names.split()
    for size in range(min(_AGENCY_WORDS, len(words) - 2), 0, -1):
        agency = tidy_name(" ".join(words[-size:]))
        if is_agency(agency):
            return tidy_name(" ".join(words[:-size])), agency
    return names, None


def _people(text: str) -> tuple[str, ...]:
    """The names in a byline; one word beside a whole name is a place ("By Jane Roe, Leeds")."""
    names = tuple(name_before_role(name) or name for name in split_names(text))
    return tuple(name for name in names if " " in name) or names


def _with_outlet(line: str, after: str) -> Byline | None:
    """A newspaper or an agency, with a name or a place."""
    if taken := _TAKEN_FROM.match(line):
        people = [part for part in _BETWEEN_NAMES.split(taken["parts"] or "") if is_writer(part)]
        return tuple(people[-1:]), tidy_name(taken["outlet"])
    if (told := _OUTLET_LABEL_NAME.match(line)) and is_person(told["names"]):
        return (told["names"],), tidy_name(told["outlet"])
    if told := _NAME_BEHIND_COLON.match(line):
        return _behind_colon(told["outlet"], told["names"])
    if (both := _OUTLET_AND_NAME.match(line)) and not has_outlet_word(both["names"]):
        return (split_names(both["names"]), tidy_name(both["outlet"])) if is_person(both["names"]) else None
    return _with_place(line, after)


def _with_place(line: str, after: str) -> Byline | None:
    """A name or an agency and where it was written; told from a heading by the paragraph below."""
    if (place := _OUTLET_FROM.match(line)) and (is_date_line(after) or len(after) > len(line)):
        return (), tidy_name(place["outlet"])
    if (town := _DATELINE.match(line)) and not begins_with_first_name(town["outlet"]):
        return (), town["outlet"]
    is_above_text = len(after) > len(line) or (line.count(" ") <= _OUTLET_WORDS and has_outlet_word(line))
    parts = _TWO_PARTS.match(line) if is_above_text else None
    return _two_parts(parts["left"].strip(), parts["right"].strip()) if parts else None


def _behind_colon(before: str, name: str) -> Byline | None:
    """A name behind a newspaper, or behind a place of one word if its first name is known."""
    if not looks_like_name(name):
        return None
    if is_outlet_part(before):
        return (name,), tidy_name(before)
    return ((name,), None) if " " not in before and begins_with_first_name(name) else None


def _two_parts(left: str, right: str) -> Byline | None:
    if not PICTURES.isdisjoint((line_key(left), line_key(right))):
        return None
    outlets = [part for part in (left, right) if is_outlet_part(part)]
    outlet = next((part for part in outlets if not is_source_label(part)), outlets[0] if outlets else None)
    person = next((part for part in (left, right) if part != outlet and _can_be_person(part)), None)
    if person and (outlet or is_place(right if person == left else left)):
        return (tidy_name(person),), outlet
    is_short = max(len(left.split()), len(right.split())) <= _OUTLET_WORDS
    if not outlet or not is_short:
        return None
    return (), None if is_source_label(outlet) else outlet


def _can_be_person(part: str) -> bool:
    """Whether a part of a byline can be a person."""
    return is_person(part) and is_writer(part)
