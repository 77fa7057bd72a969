"""Lines above a text that say several things at once, and facts that stand below its first sentence.

Each fact gets its own line, above that sentence, before the headline and the byline are looked for: a byline
with its date behind it, a label with the name below it, a date glued before a headline.
"""

import re
from collections.abc import Sequence
from typing import Final

from archive.article import DateMention
from indexer.furniture.lines import ends_sentence, line_key, line_kind, words_of
from indexer.head.byline import is_credit, is_labelled_byline
from indexer.head.byline_below_title import is_known_writer
from indexer.head.line_shapes import META_WORDS, begins_text, is_prose
from indexer.head.names import (
    FRINGE,
    has_letters,
    looks_like_name,
    name_before_role,
    names_newspaper,
    names_role,
)
from indexer.head.outlets import is_agency
from indexer.head.places import is_known_place
from indexer.head.publication_date import DATE_LABELS, day_alone, is_date_line
from indexer.recognise.dates import find_dates

_FIRST_LINES: Final = 120
_LONGEST_LINE: Final = 130
_LONGEST_STANDFIRST: Final = 400
_MOST_FACTS: Final = 5
_TITLE_WORDS: Final = 3

_LABEL_WITHIN: Final = 20
_SIGN: Final = re.compile(r"@|\d{4}|\d[:/.]\d|\bago\b|منذ|قبل \d")  # since, … before
_CHANGED: Final = re.compile(r"(?i:updated?|modified|edited|changed)|تحديث|تعديل")
_ARABIC: Final = re.compile(r"[\u0621-\u064a]")
_LATIN_HALF: Final = re.compile(r"(?<=\d)\s?[AaPp]\.?[Mm]\b\.?")
_CLOCK: Final = re.compile(
    r"\b\d{1,2}[:.]\d{2}(?:[:.]\d{2})?(?:\s?(?:[ap]\.?m\b\.?|صباحا?ً?|مساءا?ً?ا?|[صم]\b))?", re.IGNORECASE
)
_AGO: Final = re.compile(  # "three hours ago"
    r"\b\d{1,3} ?(?:second|minute|min|hour|hr|day|week|month|year)s? ago\b"
    r"|\b(?:منذ|قبل) \d{0,3} ?(?:ثوان|دقيقة|دقائق|ساعة|ساعات|يوم|أيام|أسبوع|أسابيع|شهر|أشهر)\b"
)
_HANDLE: Final = re.compile(
    r"[(\[]?\s*@[A-Za-z0-9_.]{2,30}\s*[)\]]?|[\w.+-]{2,40}@[\w-]{2,40}(?:\.[\w-]{2,20}){1,3}"
)
_DAY_AND_MONTH: Final = re.compile(r"\b\d{1,2}/\d{1,2}\b(?!/)")
_BETWEEN: Final = re.compile(r"[\n|•·]|\s[-–—ـ/]\s|\s?،\s|,\s(?=[^a-z])|\s{2,}|[()\[\]]")
_DATELINE_WORDS: Final = 7
_SIGNED_DATELINE: Final = re.compile(r"(?P<where>[^()\n.؟?!]{3,60}?)\s*\((?P<agency>[^()\n]{2,40})\)\W{0,3}$")
_CREDIT_LABEL: Final = re.compile(r"\s(?=(?:المصدر|(?i:source))\s?:)")
_COUNT: Final = re.compile(r"[\d\s.,:/٬٫+-]*")
# By, written by; "by the pen of", "wrote", "the writer": a label that the name stands below.
_LABEL_ALONE: Final = re.compile(
    r"(?:(?i:(?:written |posted |published |story |words )?by|author)"
    r"|بقلم|كتبت?|كتبه|كتبها|بواسطة|الكاتبة?|إعداد)\s?:?$"
)
# Of a press release: who gave it.
_PROVIDER: Final = re.compile(r"(?i:(?:news )?provided by)\s?:?$")
_SHORT_DAYS: Final = frozenset(
    "mon tue tues wed thu thur thurs fri sat sun th st nd rd update التاريخ الوقت نشرت قديم".split()
)
_SMALL: Final = DATE_LABELS | _SHORT_DAYS


def with_facts_apart(lines: Sequence[str]) -> Sequence[str]:
    """Give the first lines of a text with each byline, date and source in a line of its own.

    What stands between the first sentence and the next paragraph comes above that sentence. A text that
    begins with paragraphs only comes back as it is.
    """
    head = _head_size(lines)
    if head < 2:
        return lines
    told: list[str] = []
    is_arabic = any(map(_ARABIC.search, lines[:head]))
    for line in lines[:head]:
        told.extend(_facts_in(line, is_first=not any(told), is_arabic=is_arabic) or (line,))
    told = _above_standfirst(_with_names(told), lines[head:])
    return lines if told == list(lines[:head]) else [*told, *lines[head:]]


def _head_size(lines: Sequence[str]) -> int:
    """How many lines stand above the second paragraph: a sentence may stand between headline and byline."""
    seen = paragraphs = 0
    for place, line in enumerate(lines):
        if not line:
            continue
        if len(line) > _LONGEST_LINE and ends_sentence(line):
            paragraphs += 1
        seen += 1
        if paragraphs == 2 or len(line) > _LONGEST_STANDFIRST or seen > _FIRST_LINES:
            return place
    return len(lines)


def _facts_in(line: str, *, is_first: bool, is_arabic: bool) -> list[str]:
    """The facts that a line consists of, if it says more than one thing and nothing else."""
    if not 0 < len(line) <= _LONGEST_LINE:
        return []
    if signed := _signed_dateline(line):
        return signed
    if not _SIGN.search(line):
        return []
    if is_arabic and _LATIN_HALF.search(line):
        # In English the figure before "AM" may be the month; an Arabic page only borrows the letters.
        bare = _LATIN_HALF.sub("", line)
        return [bare] if is_date_line(bare) else _parts_of(bare, is_first=is_first)
    return _parts_of(line, is_first=is_first)


def _signed_dateline(line: str) -> list[str]:
    """The agency and the day of a dateline that stands alone: ``القاهرة 23 مايو 2016 (رويترز)``."""
    signed = _SIGNED_DATELINE.match(line) if line.rstrip(FRINGE).endswith(")") else None
    if signed is None or not is_agency(signed["agency"]) or signed["where"].count(" ") >= _DATELINE_WORDS:
        return []
    days = _days_in(signed["where"])
    is_dateline = bool(days) or day_alone(signed["where"]) or is_known_place(signed["where"].split(",")[0])
    return [signed["agency"], *(day.text for day in days[:1])] if is_dateline else []


def _days_in(line: str) -> list[DateMention]:
    return [each for each in find_dates(line) if each.precision == "day" and len(each.value) == 10]


def _parts_of(line: str, *, is_first: bool) -> list[str]:
    days = _days_in(line)
    if is_date_line(line):
        return [_day_of_publication(line, days)] if len(days) > 1 else []
    rest = line
    for day in reversed(days):
        rest = f"{rest[: day.start]}\n{rest[day.end :]}"
    if is_first and days and days[0].start == 0 and _is_glued_before(rest.strip()):
        return [rest.strip(), days[0].text]
    bare = _DAY_AND_MONTH.sub("\n", _CLOCK.sub("\n", _AGO.sub("\n", _HANDLE.sub("\n", rest))))
    parts = _BETWEEN.split(_CREDIT_LABEL.sub("\n", bare))
    told = [part for each in parts if (part := _without_labels(each))]
    has_fact = bool(told) or (bool(days) and bare != rest)
    if bare == line or not has_fact or not all(map(_is_fact, told)):
        return []
    return [*told, *([_day_of_publication(line, days)] if days else [])]


def _day_of_publication(line: str, days: Sequence[DateMention]) -> str:
    """The first of a line's days that is not the day of a change."""
    told = [day for day in days if not _CHANGED.search(line, max(day.start - _LABEL_WITHIN, 0), day.start)]
    return (told or days)[0].text


def _is_glued_before(rest: str) -> bool:
    """Whether what stands behind a date in figures is a headline, and not what was on that day."""
    return (
        len(words_of(rest)) >= _TITLE_WORDS
        and "\n" not in rest
        and rest[0].isupper()
        and not rest.endswith(".")
    )


def _without_labels(part: str) -> str:
    """A part without the weekday and the like at its ends; nothing if it says nothing else."""
    part = part.strip(FRINGE)
    words = words_of(part)
    if _COUNT.fullmatch(part) or all(word in _SMALL or word in META_WORDS for word in words):
        return ""
    while (last := part.rpartition(" ")[2]) and line_key(last) in _SMALL:
        part = part[: -len(last)].strip(FRINGE)
    return part


def _is_fact(part: str) -> bool:
    """Whether a part of a line is a writer, a newspaper or a credited source."""
    if is_credit(part) or is_labelled_byline(part) or names_newspaper(part) or names_role(part):
        return True
    return is_known_writer(part) or name_before_role(part) is not None


def _with_names(lines: Sequence[str]) -> list[str]:
    """Put a label and the name in the line below it together, and leave out signs between facts."""
    told: list[str] = []
    waiting: str | None = None
    for line in lines:
        if waiting is not None and line and _PROVIDER.match(waiting):
            told.append(f"Source: {line}")
            waiting = None
            continue
        if waiting is not None and line:
            is_writer = looks_like_name(line) or names_newspaper(line)
            told.append(f"{waiting.rstrip(' :')}: {line}" if is_writer else waiting)
            waiting = None
            if is_writer:
                continue
        if line and (_LABEL_ALONE.match(line) or _PROVIDER.match(line)):
            waiting = line
        else:
            told.append(line)
    return told if waiting is None else [*told, waiting]


def _above_standfirst(head: Sequence[str], below: Sequence[str]) -> list[str]:
    """Put who and when above the first sentence, if they stand between it and a paragraph."""
    lines = [*head]
    first = next(
        (place for place, line in enumerate(lines) if line and ends_sentence(line) and begins_text(line)),
        None,
    )
    if first is None or len(lines[first]) > _LONGEST_STANDFIRST:
        return lines
    end = first + 1
    facts: list[str] = []
    while end < len(lines) and len(facts) <= _MOST_FACTS:
        if lines[end] and not _is_of_facts(lines[end]):
            break
        facts += [lines[end]] if lines[end] else []
        end += 1
    after = next((line for line in (*lines[end:], *below) if line), "")
    if not any(map(is_labelled_byline, facts)) or not is_prose(after):
        return lines
    return [*lines[:first], *facts, "", lines[first], "", *lines[end:]]


def _is_of_facts(line: str) -> bool:
    if len(line) > _LONGEST_LINE:
        return False
    is_who = is_labelled_byline(line) or names_role(line) or (looks_like_name(line) and not is_prose(line))
    return is_who or is_date_line(line) or not has_letters(line) or line_kind(line) is not None
