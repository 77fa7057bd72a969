"""What a page says about its article in JSON-LD (schema.org): headline, authors, date, publisher, text."""

import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from html import unescape
from typing import Final

import lxml.html

from indexer.furniture.lines import line_key

_ARTICLE_TYPES: Final = frozenset(
    (
        *(
            "Article",
            "NewsArticle",
            "ReportageNewsArticle",
            "AnalysisNewsArticle",
            "OpinionNewsArticle",
            "Report",
        ),
        *(
            "BackgroundNewsArticle",
            "ReviewNewsArticle",
            "BlogPosting",
            "LiveBlogPosting",
            "SocialMediaPosting",
        ),
    )
)
_LESSER_TYPES: Final = frozenset(("WebPage", "VideoObject"))
_DEEPEST: Final = 6
_WRAPPING: Final = re.compile(r"<!--|-->|(?://|/\*)?\s*(?:<!\[CDATA\[|\]\]>)\s*(?:\*/)?")
_SUPERFLUOUS_COMMA: Final = re.compile(r",\s*([}\]])")
_BETWEEN_VALUES: Final = " \t\r\n,;"
# Not strict: raw line breaks inside strings are the commonest fault of real pages.
_DECODER: Final = json.JSONDecoder(strict=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class ArticleData:
    """The article that a page describes; None and empty for what it does not say."""

    headline: str | None = None
    authors: tuple[str, ...] = ()
    published: str | None = None
    modified: str | None = None
    publisher: str | None = None
    url: str | None = None
    body: str | None = None


def read_linked_data(tree: lxml.html.HtmlElement) -> ArticleData:
    """Read the description whose headline is in the page's title, else the first of an article.

    One of a mere page or film counts when there is no better.
    """
    items = [item for script in tree.iter("script") for item in _items(script)]
    found = [item for item in items if _types(item) & (_ARTICLE_TYPES | _LESSER_TYPES)]
    if not found:
        return ArticleData()
    window = line_key(tree.findtext(".//title", ""))
    item = max(found, key=lambda each: _fitness(each, window))  # the first of the fittest
    is_article = bool(_types(item) & _ARTICLE_TYPES)
    by_id = {key: each for each in items if isinstance(key := each.get("@id"), str) and "name" in each}
    return ArticleData(
        headline=_text(item.get("headline")) or (_text(item.get("name")) if is_article else None),
        authors=tuple(dict.fromkeys(_names(item.get("author"), by_id))),
        published=_text(item.get("datePublished"))
        or _text(item.get("dateCreated"))
        or _text(item.get("uploadDate")),
        modified=_text(item.get("dateModified")),
        publisher=next(iter(_names(item.get("publisher"), by_id)), None),
        url=_text(item.get("url")),
        body=_body(item.get("articleBody")) or _updates(item.get("liveBlogUpdate")),
    )


def _fitness(item: dict[str, object], window: str) -> tuple[bool, bool]:
    headline = line_key(_text(item.get("headline")) or "")
    return bool(_types(item) & _ARTICLE_TYPES), len(headline) > 8 and headline in window


def _items(script: lxml.html.HtmlElement) -> Iterator[dict[str, object]]:
    if "ld+json" not in (script.get("type") or "").lower():
        return
    text = _WRAPPING.sub("", script.text or "").strip().rstrip(";")
    for attempt in (text, _SUPERFLUOUS_COMMA.sub(r"\1", text), unescape(text)):
        try:
            items = [item for value in _values(attempt) for item in _nested(value, _DEEPEST)]
        except (ValueError, RecursionError):
            continue
        yield from items
        return


def _values(text: str) -> Iterator[object]:
    """The JSON values in a text, one behind the other; what cannot be read behind the first is left."""
    start = 0
    while start < len(text):
        try:
            value, start = _DECODER.raw_decode(text, start)
        except ValueError:
            if start == 0:
                raise
            return
        yield value
        while start < len(text) and text[start] in _BETWEEN_VALUES:
            start += 1


def _nested(value: object, depth: int) -> Iterator[dict[str, object]]:
    if depth == 0:
        return
    if isinstance(value, list):
        for each in value:
            yield from _nested(each, depth - 1)
    elif isinstance(value, dict):
        yield value
        for key in ("@graph", "mainEntity", "mainEntityOfPage"):
            yield from _nested(value.get(key), depth - 1)


def _types(item: dict[str, object]) -> set[str]:
    kinds = item.get("@type")
    listed = kinds if isinstance(kinds, list) else [kinds]
    return {re.split("[/#:]", each)[-1] for each in listed if isinstance(each, str)}


def _text(value: object) -> str | None:
    if isinstance(value, list) and value:
        value = value[0]
    if isinstance(value, dict):
        value = value.get("@value")
    if not isinstance(value, str):
        return None
    return unescape(value).strip() or None


def _body(value: object) -> str | None:
    """The text of an article, which can be given as a list of its paragraphs."""
    if not isinstance(value, list):
        return _text(value)
    return "\n".join(text for each in value if (text := _text(each))) or None


def _updates(value: object) -> str | None:
    """The entries of a live report with their headings, a line each."""
    entries = [each for each in value if isinstance(each, dict)] if isinstance(value, list) else []
    told = (_body(each.get(name)) for each in entries for name in ("headline", "articleBody"))
    return "\n".join(filter(None, told)) or None


def _names(value: object, by_id: Mapping[str, dict[str, object]]) -> Iterator[str]:
    """The names in an author or publisher, who may be described elsewhere on the page under their ``@id``."""
    if isinstance(value, list):
        for each in value:
            yield from _names(each, by_id)
    elif isinstance(value, dict):
        known = by_id.get(str(value.get("@id")), {}) if "name" not in value else value
        yield from _names(known.get("name") or value.get("@value"), {})
    elif isinstance(value, str) and value.strip() and not value.strip().startswith(("http://", "https://")):
        yield unescape(value).strip()
