"""What an article is: the frozen dataclasses that every room passes along, and their JSON shape.

How an article is read from a file belongs to ``indexer/``; how it is stored and found, to ``engines/``.
"""

from dataclasses import dataclass, field
from functools import cache
from typing import Literal

import orjson
from pydantic import TypeAdapter

TextPart = Literal["title", "body"]
Precision = Literal["day", "month", "year"]
PublishedOrigin = Literal["record", "page", "url", "text"]
Calendar = Literal["gregorian", "hijri"]


@dataclass(frozen=True, slots=True)
class Published:
    """When an article was published: an ISO 8601 date cut to its precision, and where it was found."""

    date: str
    precision: Precision
    origin: PublishedOrigin


@dataclass(frozen=True, slots=True, kw_only=True)
class Hashtag:
    """One occurrence of a hashtag; ``key`` is the same for all its spellings, ``words`` are its parts."""

    tag: str
    key: str
    start: int
    end: int
    words: tuple[str, ...] = ()
    field: TextPart = "body"


@dataclass(frozen=True, slots=True, kw_only=True)
class Mention:
    """One occurrence of an account's handle, written without its at sign."""

    handle: str
    start: int
    end: int
    field: TextPart = "body"


@dataclass(frozen=True, slots=True, kw_only=True)
class PlatformMention:
    """A platform the article talks about (origin ``text``) or was posted on (``record``, without offsets)."""

    id: str
    origin: Literal["record", "text"]
    text: str | None = None
    start: int | None = None
    end: int | None = None
    field: TextPart = "body"


@dataclass(frozen=True, slots=True, kw_only=True)
class DateMention:
    """A date named in the text: ISO 8601 cut to its precision; a month without a year is ``--09``."""

    value: str
    precision: Precision
    calendar: Calendar
    text: str
    start: int
    end: int
    field: TextPart = "body"


@dataclass(frozen=True, slots=True, kw_only=True)
class Fragment:
    """A run in another language than the article's; ``confidence`` is between 0 and 1."""

    text: str
    language: str
    start: int
    end: int
    confidence: float
    field: TextPart = "body"


@dataclass(frozen=True, slots=True, kw_only=True)
class Article:
    """One news article as the archive keeps it. Offsets count characters of ``body`` (or of ``title``).

    ``content_hash`` is that of the original record with the choices it was read by: 16 hexadecimal digits.
    """

    id: str
    body: str
    content_hash: str
    url: str | None = None
    title: str | None = None
    source: str | None = None
    authors: tuple[str, ...] = ()
    language: str = "und"
    published: Published | None = None
    hashtags: tuple[Hashtag, ...] = ()
    mentions: tuple[Mention, ...] = ()
    platforms: tuple[PlatformMention, ...] = ()
    dates: tuple[DateMention, ...] = ()
    fragments: tuple[Fragment, ...] = ()
    story: str | None = None
    imported_at: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Original:
    """The record exactly as it was imported: its own bytes, and what is needed to read them again.

    ``media_type`` names the reader; ``file`` and ``line`` (the first is 1) say where it came from;
    ``mapping`` and ``source`` are the choices made at import (``--map FIELD=KEY``, ``--source NAME``).
    """

    content: bytes
    media_type: str
    file: str
    line: int | None = None
    mapping: tuple[tuple[str, str], ...] = field(default=())
    source: str | None = None


@cache
def _article_shape() -> TypeAdapter[Article]:
    return TypeAdapter(Article)


def article_to_json(article: Article) -> bytes:
    """Give an article as UTF-8 JSON in the shape that the API and the JSONL export promise."""
    return orjson.dumps(article)


def article_from_json(content: bytes | str) -> Article:
    """Read back what ``article_to_json`` wrote; raises ``pydantic.ValidationError`` on anything else."""
    return _article_shape().validate_json(content)
