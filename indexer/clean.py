"""From a raw record to title, byline, source, date and a body without page furniture.

The rules are tables in ``furniture/``; what a text says (hashtags, dates, platforms) is for ``recognise/``.
The body keeps its letters as they are written: no normal form, no folding; diacritics and bidi marks stay.
"""

import html
import re
from dataclasses import dataclass
from functools import partial
from typing import Final

from archive.article import Published
from indexer.furniture.removal import (
    remove_lines,
    remove_spans,
    remove_style_rules,
    remove_tails,
    remove_writers_note,
    without_tickers,
)
from indexer.head.byline import read_credit, read_head
from indexer.head.facts import with_facts_apart
from indexer.head.headline import without_site
from indexer.head.names import read_names
from indexer.head.publication_date import find_published, without_repeated_facts
from indexer.head.signature import Signature, read_signature
from indexer.mojibake import mojibake_notice
from indexer.pasted.edge_appeals import without_appeals
from indexer.pasted.edge_between import without_inserts
from indexer.pasted.edge_broken import joined
from indexer.pasted.edge_site import without_site_head
from indexer.pasted.edge_wrapped import unwrapped
from indexer.pasted.edges import trim
from indexer.pasted.structure import find_article
from indexer.raw import RawRecord, RejectedRecord
from indexer.readers.plain_text import MEDIA_TYPE as PLAIN_TEXT
from indexer.web.facts import PageFacts
from indexer.web.page import PageText, read_page, stays_in_page, text_of_markup

_TAG: Final = re.compile(
    r"</?(?:p|br|div|span|a|b|i|em|strong|h[1-6]|ul|ol|li|img|table|tr|td|blockquote|font)"
    r"(?:\s+[a-z-]+\s*=[^<>]*|\s*/?)>",
    re.IGNORECASE,
)
_WHOLE_PAGE: Final = re.compile(r"\s*<(?:!doctype|html|head|body)\b", re.IGNORECASE)
_ENTITY: Final = re.compile(r"&(?:amp;)*(#\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[a-zA-Z][a-zA-Z0-9]{1,30});")
_EMPTIED_LINE: Final = re.compile(r"\n[^\S\n]+(?=\n)")
# Control and format characters that say nothing. Joiners and direction marks stay: they are spelling.
_NOTHING: Final = re.compile(
    r"[\x00-\x08\x0e-\x1b\x7f\x80-\x84\x86-\x9f\xad\u200b\u2060\ufeff\ufff9-\ufffb\ud800-\udfff]"
)
_HOST: Final = re.compile(r"[a-zA-Z][a-zA-Z0-9+.-]*://(?:[^/@?#]*@)?([^/:?#\s]+)")


@dataclass(frozen=True, slots=True, kw_only=True)
class CleanText:
    """An article's words without what stood around them. ``language`` is the one that was declared.

    ``notices`` are sentences for the import's report: dates that were refused, text that looks broken.
    """

    title: str | None
    body: str
    source: str | None
    authors: tuple[str, ...]
    published: Published | None
    url: str | None
    language: str | None
    notices: tuple[str, ...]


def clean(record: RawRecord, *, today: str) -> CleanText | RejectedRecord:
    """Clean one record; ``today`` is an ISO date. Rejected (``empty_body``) when only furniture is left."""
    is_page = record.markup or bool(_WHOLE_PAGE.match(record.body))
    read = (
        read_page(record.body, url=record.url, today=today)
        if is_page
        else PageText(text=record.body, facts=PageFacts())
    )
    page = read.facts
    given_title = _one_line(record.title or page.title)
    url = _one_line(record.url or page.url)
    lines = _lines(_plain(read.text))
    lines = _without_given_byline(lines, record.authors)
    if not is_page:
        whole = without_site_head(without_appeals(unwrapped(lines)))
        lines = list(with_facts_apart(joined(list(whole))))
    pasted = None if is_page else find_article(lines, title=given_title)
    if pasted:
        given_title, lines = pasted.title, pasted.lines
    elif not is_page:
        edges = trim(lines, title=given_title, untitled_file=_is_plain_file(record))
        given_title, lines = edges.title, edges.lines
    head = read_head(lines, title=given_title, untitled_file=_is_plain_file(record))
    known_source = _one_line(record.source or page.source)
    names, odd_names = read_names([_one_line(each) or "" for each in record.authors or page.authors])
    told = (known_source, head.source, head.site, head.title, *names, *head.authors)
    stays = partial(stays_in_page, read.paragraphs) if is_page else None
    body_lines = remove_lines(without_repeated_facts(head.lines, told), stays=stays)
    body_lines = body_lines if is_page else without_inserts(body_lines, head.title)
    body_lines = remove_writers_note(body_lines, names or head.authors)
    credited, without_credit = read_credit(body_lines) if known_source is None else (None, body_lines)
    known = (known_source, head.source, *names, *head.authors)
    signed = Signature((), None, without_credit) if is_page else read_signature(without_credit, known)
    body = remove_tails(_joined(signed.lines))
    source = known_source or credited or head.source or head.site or _host(url) or signed.source
    title = (
        without_site(head.title, (source, head.site, page.source, _host_name(url))) if head.title else None
    )
    if not body:
        return _rejected(record)
    broken = mojibake_notice(f"{record.title or page.title or ''}\n{read.text}")
    published, notices = find_published(
        record=record.published, page=page.published, url=url, first_lines=head.lines[:12], today=today
    )
    return CleanText(
        title=title or None,
        body=body,
        source=source,
        authors=names or head.authors or signed.authors,
        published=published,
        url=url,
        language=_one_line(record.language or page.language),
        notices=(*notices, *odd_names, *((broken,) if broken else ())),
    )


def _is_plain_file(record: RawRecord) -> bool:
    return record.original.media_type == PLAIN_TEXT


def _plain(text: str) -> str:
    """Take out tags, entities and code that were left in a text."""
    without_code = remove_spans(text)
    if "{" in text:
        without_code = remove_style_rules(without_code)
    if without_code is not text:
        text = _EMPTIED_LINE.sub("", without_code)
    if "<" in text and _TAG.search(text):
        text = text_of_markup(text)
    if "&" in text:
        text = _ENTITY.sub(_character, text)
    return text


def _character(entity: re.Match[str]) -> str:
    return html.unescape(f"&{entity[1]};")


def _lines(text: str) -> list[str]:
    """Cut into lines with single spaces; paragraphs stay parted by one blank line."""
    lines: list[str] = []
    for raw in without_tickers(text.splitlines()):
        line = raw.strip()
        if "  " in line or not line.isprintable():
            line = " ".join(line.split())
            if not line.isprintable():
                line = " ".join(_NOTHING.sub("", line).split())
        if line or (lines and lines[-1]):
            lines.append(line)
    return lines


def _joined(lines: list[str]) -> str:
    kept: list[str] = []
    for line in lines:
        if line or (kept and kept[-1]):
            kept.append(line)
    return "\n".join(kept).strip()


def _one_line(text: str | None) -> str | None:
    if text is None:
        return None
    if "&" in text:
        text = _ENTITY.sub(_character, text)
    if not text.isprintable():
        text = _NOTHING.sub("", text)
    return " ".join(text.split()) or None


def _without_given_byline(lines: list[str], authors: tuple[str, ...]) -> list[str]:
    """Newspapers' exports repeat the author's field (``فهد العتيبي- سبق- الطائف:``) before the first word."""
    for author in authors:
        given = _one_line(author)
        if given and lines and given.endswith((":", "-", "–")) and lines[0].startswith(given):
            return [lines[0][len(given) :].strip(), *lines[1:]]
    return lines


def _host(url: str | None) -> str | None:
    found = _HOST.match(url) if url else None
    return found[1].lower().removeprefix("www.") if found else None


def _host_name(url: str | None) -> str | None:
    """Give ``bbc`` for ``www.bbc.co.uk``: what a site is called behind its titles."""
    labels = (_host(url) or "").split(".")
    named = [label for label in labels[:-1] if len(label) > 3]
    return (named or labels)[-1] or None


def _rejected(record: RawRecord) -> RejectedRecord:
    original = record.original
    where = f"{original.file}, line {original.line}" if original.line else original.file
    return RejectedRecord(
        original.file,
        original.line,
        None if original.line else 0,
        "empty_body",
        f"{where}: nothing is left of the text without its page furniture",
        original.content.decode("utf-8", "replace"),
    )
