"""From a raw record to title, byline, source, date and a body without page furniture.

There are two ways into it, one for web pages (``_WebPage``) and one for texts that may have been pasted with
their page (``_PastedText``). The rules are tables in ``furniture/``; what a text says (hashtags, dates,
platforms) is for ``recognise/``.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial
from typing import Final

from archive.article import Published
from indexer.furniture.removal import remove_lines, remove_tails
from indexer.furniture.writers_note import remove_writers_note
from indexer.head.author_fields import read_authors
from indexer.head.byline import Head, read_credit, read_head
from indexer.head.facts import with_facts_apart
from indexer.head.headline import without_site
from indexer.head.publication_date import find_published, without_repeated_facts
from indexer.head.sign_offs import without_sign_off
from indexer.head.signature import Signature, read_signature
from indexer.mojibake import mojibake_notice
from indexer.pasted.edge_appeals import without_appeals
from indexer.pasted.edge_between import without_inserts
from indexer.pasted.edge_broken import joined
from indexer.pasted.edge_site import without_site_head
from indexer.pasted.edge_strays import without_strays
from indexer.pasted.edge_voice import without_voice
from indexer.pasted.edge_wrapped import unwrapped
from indexer.pasted.edges import trim
from indexer.pasted.own_lists import lists_of_text
from indexer.pasted.structure import find_article
from indexer.plain_lines import one_line, plain_lines, text_of
from indexer.raw import RawRecord, RejectedRecord
from indexer.readers.plain_text import MEDIA_TYPE as PLAIN_TEXT
from indexer.web.facts import PageFacts
from indexer.web.page import read_page, stays_in_page

_WHOLE_PAGE: Final = re.compile(r"\s*<(?:!doctype|html|head|body)\b", re.IGNORECASE)
_HOST: Final = re.compile(r"[a-zA-Z][a-zA-Z0-9+.-]*://(?:[^/@?#]*@)?([^/:?#\s]+)")
_FIRST_LINES: Final = 12
_LABEL_WORDS: Final = 2
_LONGEST_LABEL: Final = 40


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


@dataclass(frozen=True, slots=True, kw_only=True)
class _WebPage:
    """A web page as it was read: its markup has told the article's lines from the others."""

    text: str
    title: str | None
    lines: Sequence[str]
    facts: PageFacts
    paragraphs: frozenset[str]

    @classmethod
    def read(cls, record: RawRecord, today: str) -> "_WebPage":
        page = read_page(record.body, url=record.url, today=today)
        lines = _without_given_byline(plain_lines(page.text), record.authors)
        title = one_line(record.title or page.facts.title)
        return cls(text=page.text, title=title, lines=lines, facts=page.facts, paragraphs=page.paragraphs)

    def below(self, head: Head, told: Sequence[str | None]) -> list[str]:
        """The lines below the head without furniture, and without what was ``told`` already."""
        lines = without_repeated_facts(head.lines, told)
        return remove_lines(lines, stays=partial(stays_in_page, self.paragraphs))

    def signature(self, lines: list[str], _known: Sequence[str | None]) -> Signature:
        return Signature((), None, lines)  # the page's own data say who wrote it


@dataclass(frozen=True, slots=True, kw_only=True)
class _PastedText:
    """A text as it was read, pasted perhaps with its page: only its lines tell what is of the article."""

    text: str
    title: str | None
    lines: Sequence[str]
    facts: PageFacts
    own: frozenset[str]

    @classmethod
    def read(cls, record: RawRecord) -> "_PastedText":
        lines = _without_given_byline(plain_lines(record.body), record.authors)
        whole = without_site_head(without_strays(without_appeals(unwrapped(lines))))
        lines = list(with_facts_apart(joined(list(whole))))
        title = one_line(record.title)
        own = lists_of_text(lines)
        lines = list(without_voice(lines, own))
        article = find_article(lines, title=title, own=own) or trim(
            lines, title=title, untitled_file=_is_plain_file(record), own=own
        )
        return cls(text=record.body, title=article.title, lines=article.lines, facts=PageFacts(), own=own)

    def below(self, head: Head, told: Sequence[str | None]) -> list[str]:
        """As for a web page; what stands between the paragraphs is told by its place and its words."""
        lines = remove_lines(without_repeated_facts(head.lines, told), own=self.own)
        return without_inserts(lines, head.title, self.own)

    def signature(self, lines: list[str], known: Sequence[str | None]) -> Signature:
        return read_signature(lines, known)


def clean(record: RawRecord, *, today: str) -> CleanText | RejectedRecord:
    """Clean one record; ``today`` is an ISO date. Rejected (``empty_body``) when only furniture is left."""
    is_page = record.markup or _WHOLE_PAGE.match(record.body)
    read = _WebPage.read(record, today) if is_page else _PastedText.read(record)
    head = read_head(read.lines, title=read.title, untitled_file=_is_plain_file(record))
    page, url = read.facts, one_line(record.url or read.facts.url)
    known_source = one_line(record.source or page.source)
    fields = [one_line(each) or "" for each in record.authors or page.authors]
    given = read_authors(fields)
    names = given.names
    told = (known_source, head.source, head.site, head.title, *fields, *names, *head.authors)
    lines = remove_writers_note(read.below(head, told), names or head.authors)
    credited, lines = read_credit(lines) if known_source is None else (None, lines)
    signed = read.signature(lines, (known_source, head.source, *names, *head.authors))
    body = remove_tails(text_of(without_sign_off(signed.lines))) or _label_alone(record.body)
    if not body:
        return _rejected(record)
    site = head.source or head.site or given.outlet or _host(url)
    source = known_source or credited or site or head.agency or signed.source
    published, notices = find_published(
        record=record.published,
        page=page.published,
        url=url,
        first_lines=head.lines[:_FIRST_LINES],
        today=today,
    )
    broken = mojibake_notice(f"{record.title or page.title or ''}\n{read.text}")
    return CleanText(
        title=_title(head, (source, head.site, page.source, _host_name(url))),
        body=body,
        source=source,
        authors=names or head.authors or signed.authors,
        published=published,
        url=url,
        language=one_line(record.language or page.language),
        notices=(*notices, *given.notices, *((broken,) if broken else ())),
    )


def _label_alone(text: str) -> str:
    """A text that is a word or two, though buttons are called so too: furniture stands around something."""
    words = text.split() if len(text) <= _LONGEST_LABEL else []
    is_label = len(words) <= _LABEL_WORDS and all(map(str.isalpha, words)) and "\n" not in text.strip()
    return " ".join(words) if is_label else ""


def _title(head: Head, sites: Sequence[str | None]) -> str | None:
    return (without_site(head.title, sites) or None) if head.title else None


def _is_plain_file(record: RawRecord) -> bool:
    return record.original.media_type == PLAIN_TEXT


def _without_given_byline(lines: list[str], authors: tuple[str, ...]) -> list[str]:
    """Newspapers' exports repeat the author's field (``فهد العتيبي- سبق- الطائف:``) before the first word."""
    for author in authors:
        given = one_line(author)
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
