"""When a web page says that its article was published: its data, a ``time`` element, a line at the headline.

Dates of addresses and datelines, and which of all counts, are for ``head/publication_date.py``.
"""

import re
from collections.abc import Iterator, Mapping
from itertools import chain
from typing import Final

import lxml.html
from lxml import etree

from archive.text.analyzer import fold
from indexer.head.date_order import settled_day, without_guess, writes_month_first
from indexer.head.publication_date import (
    DATE_LABELS,
    date_in_url,
    dated_line,
    day_and_rest,
    is_date_line,
    parse_date,
    read_day,
)
from indexer.recognise.dates import find_dates
from indexer.web.names import box_names

_DATE_META: Final = (
    *("article:published_time", "og:published_time", "datepublished", "date", "dc.date", "dc.date.issued"),
    *("pubdate", "dcterms.created", "dcterms.issued", "parsely-pub-date", "sailthru.date", "publishdate"),
    *("publish_date", "publication_date", "article.published", "originalpublicationdate"),
    *("cxenseparse:recs:publishtime", "article_date_original", "publish-date", "publication-date"),
    *("og:article:published_time", "publisheddate", "published_time", "published-date", "published"),
    *("pub_date", "bt:pubdate", "rnews:datepublished", "displaydate", "dc.date.created", "publish_time"),
    *("article:published", "article:publish_date", "shareaholic:article_published_time"),
    *("publicationdate", "dcterms.date"),
)
_UPDATED: Final = re.compile(r"updat|modif|تحديث|تعديل", re.IGNORECASE)
# Where a line says both: what stands behind which label.
_LABELS: Final = re.compile(
    r"(?P<first>\b(?:published|posted|نشرت?|النشر)\b)|\b(?:(?:last )?(?:updated|modified)|تحديث|تعديل)\b",
    re.IGNORECASE,
)
_DATE_NAMES: Final = re.compile(
    r"(?:^|[\s_-])(?:dates?|time|time-?stamp|submitted|posted|published|pub-?date|created)(?:$|[\s_-])",
    re.IGNORECASE,
)
_DATE_TAGS: Final = ("p", "div", "span", "time", "small", "li", "td", "font", "h5", "h6", "em", "i")
_TEASERS: Final = ("article", "li", "aside", "footer")
_DATE_LINE: Final = 90
_LABEL: Final = 40
_PARTS: Final = 6
_LOOKED_AT: Final = 150
_YEAR: Final = re.compile(r"\d{4}")
# In the west of Greenwich that second is of the evening before.
_EMPTY: Final = re.compile(r"\s*(?:1970-?01-?01|1969-?12-?31(?:[T ]\d{2}:00(?::00)?\b|$)|000\d-)")
_BAR: Final = re.compile(r"\s*[|·•]\s*")
_WORD: Final = re.compile(r"[^\W\d_]+")
_SIGNED_WORDS: Final = 8
_SMALL_WORDS: Final = frozenset("by and of for the in de".split())


def find_page_date(
    tree: lxml.html.HtmlElement,
    told: str | None,
    modified: str | None,
    meta: Mapping[str, str],
    *,
    today: str,
    url: str | None,
    language: str | None,
) -> str | None:
    """Give the date of a page as it says it, or ISO 8601 where it had to be read; None for none.

    ``told`` and ``modified``: what JSON-LD says; ``meta``: the page's meta elements by their names in small
    letters. The day of a change counts only where the page has no other.
    """
    moments = (told, *(meta.get(name) for name in _DATE_META))
    given = [each for each in moments if each and not _is_empty(each)]
    for each in given:
        if parse_date(each):
            return each
        if day := read_day(each):
            return day
    month_first = writes_month_first(language, url)
    seen = _time_element(tree) or _visible_date(tree, month_first)
    return (
        seen
        or _searched_date(tree, month_first, today=today, url=url)
        or next((day for each in given if (day := settled_day(each, month_first, named=True))), None)
        or next(iter(given), None)
        or (None if date_in_url(url) else modified)
    )


def _is_empty(moment: str) -> bool:
    """Whether a moment is a system's empty one: the first second that its clock can count."""
    return _EMPTY.match(moment) is not None


def _time_element(tree: lxml.html.HtmlElement) -> str | None:
    """The time element that is marked as the article's; else the first below the headline."""
    below: str | None = None
    seen_title = next(tree.iter("h1"), None) is None
    for element in tree.iter("h1", "time"):
        if element.tag == "h1":
            seen_title = True
            continue
        moment = (element.get("datetime") or "").strip()
        role = " ".join(element.get(name) or "" for name in ("itemprop", "class", "pubdate")).lower()
        is_told = moment[:4].isdigit() and not _is_empty(moment)
        if not is_told or _UPDATED.search(role) or _UPDATED.search(label_before(element)):
            continue
        if "publi" in role or "pubdate" in element.attrib or "entry-date" in role:
            return moment
        if seen_title and below is None and not _is_in_teaser(element):
            below = moment
    return below


def label_before(element: lxml.html.HtmlElement) -> str:
    """The last words before an element in its box: ``Last modified``."""
    before, around = element.getprevious(), element.getparent()
    text = (before.tail if before is not None else None if around is None else around.text) or ""
    if before is not None and not text.strip():
        text = before.text or ""
    return text.strip()[-_LABEL:]


def _is_in_teaser(element: lxml.html.HtmlElement) -> bool:
    """Whether an element stands in a box whose heading leads to another article."""
    box = next(element.iterancestors(*_TEASERS), None)
    if box is None or next(box.iter("h1"), None) is not None:
        return False
    heading = next(box.iter("h2", "h3", "h4", "h5"), None)
    link = None if heading is None else next(chain(heading.iter("a"), heading.iterancestors("a")), None)
    return link is not None and not (link.get("href") or "").startswith(("#", "?"))


def _visible_date(tree: lxml.html.HtmlElement, month_first: bool | None) -> str | None:
    """A line near the headline that is a date, or is called one: ``نشر بتاريخ: ٨ آذار ٢٠١٦``."""
    for element, line in _lines_below_title(tree):
        if not _YEAR.search(line) or len(line) > _DATE_LINE:
            continue
        named = _DATE_NAMES.search(box_names(element)) is not None
        day = _labelled_day(line) if _UPDATED.search(line) else _day_of_line(line, month_first, named=named)
        if day and not _is_empty(day):
            return day
    return None


def _day_of_line(line: str, month_first: bool | None, *, named: bool) -> str | None:
    return (
        dated_line(line, named=named)
        or settled_day(line, month_first, named=named)
        or (_day_of_both_calendars(line) if named or is_date_line(line) else None)
        or _labelled_day(line)
        or _day_between_bars(line)
        or _signed_day(line)
    )


def _day_of_both_calendars(line: str) -> str | None:
    """The one day that a line gives more than once, as newspapers do that count by moon and sun."""
    days = [each for each in find_dates(line) if each.precision == "day" and len(each.value) == 10]
    is_sure = any(map(_WORD.search, (each.text for each in days)))
    return days[0].value if is_sure and len({each.value for each in days}) == 1 else None


def _lines_below_title(tree: lxml.html.HtmlElement) -> Iterator[tuple[lxml.html.HtmlElement, str]]:
    """The words of the boxes below the headline, or a later one, so far as they have few boxes in them."""
    left = 0 if next(tree.iter("h1"), None) is not None else _LOOKED_AT
    is_below = left > 0
    for element in tree.iter("h1", *_DATE_TAGS):
        if element.tag == "h1":
            is_below, left = True, _LOOKED_AT
        elif is_below:
            left -= 1
            if left < 0:
                return
            if len(element) <= _PARTS:
                text = element.text_content() if len(element) else element.text or ""
                yield element, " ".join(text.split())


def _labelled_day(line: str) -> str | None:
    """The one day behind ``Published`` in a line that may say, too, when the article was changed."""
    labels = list(_LABELS.finditer(line))
    ends = [label.start() for label in labels[1:]] + [len(line)]
    for label, end in zip(labels, ends, strict=False):
        if label["first"] and (day := read_day(line[label.end() : end])):
            return day
    return None


def _day_between_bars(line: str) -> str | None:
    """The day that is one part of a line alone: ``June 7, 2015 | Courts``."""
    parts = _BAR.split(line)
    days = (dated_line(part, named=False) for part in parts if _YEAR.search(part))
    return next(filter(None, days), None) if len(parts) > 1 else None


def _signed_day(line: str) -> str | None:
    """The day at the end of a line that else has names only: ``By Jane Roe, Staff Writer | May 2, 2016``."""
    found = day_and_rest(line)
    if found is None:
        return None
    day, before, after = found
    words = [word for word in _WORD.findall(before) if fold(word) not in DATE_LABELS]
    behind = [word for word in _WORD.findall(after) if fold(word) not in DATE_LABELS]
    is_name = all(word[0].isupper() or word in _SMALL_WORDS for word in words)
    return day if 0 < len(words) <= _SIGNED_WORDS and is_name and not behind else None


def _searched_date(
    tree: lxml.html.HtmlElement, month_first: bool | None, *, today: str, url: str | None
) -> str | None:
    # Imported here: htmldate costs hundreds of milliseconds, which no other import should pay.
    from htmldate import find_date  # noqa: PLC0415 - reason above

    try:
        found: str | None = find_date(tree, extensive_search=False, original_date=True, max_date=today)
    except (etree.LxmlError, ValueError, TypeError, AttributeError, LookupError, RecursionError):
        return None  # hostile markup can break it in many ways; a page without a date is no error
    in_address = date_in_url(url)
    if found is None or (in_address and found.startswith(in_address[0])):
        return None  # the address says so
    return found if month_first is False else without_guess(found, tree.text_content(), month_first)
