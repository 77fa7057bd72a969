"""What a page says about its article in JSON-LD (schema.org): headline, authors, date, publisher, text."""

from collections.abc import Iterator
from dataclasses import dataclass
from html import unescape
from typing import Final

import lxml.html

from archive.errors import InputError
from indexer.readers.json_records import parse_json

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


@dataclass(frozen=True, slots=True, kw_only=True)
class ArticleData:
    """The article that a page describes; None and empty for what it does not say."""

    headline: str | None = None
    authors: tuple[str, ...] = ()
    published: str | None = None
    publisher: str | None = None
    url: str | None = None
    body: str | None = None


def read_linked_data(tree: lxml.html.HtmlElement) -> ArticleData:
    """Read the first description of an article; one of a mere page or film counts when there is no better."""
    found = [
        item
        for script in tree.iter("script")
        for item in _items(script)
        if _types(item) & (_ARTICLE_TYPES | _LESSER_TYPES)
    ]
    if not found:
        return ArticleData()
    item = next((each for each in found if _types(each) & _ARTICLE_TYPES), found[0])
    is_article = bool(_types(item) & _ARTICLE_TYPES)
    return ArticleData(
        headline=_text(item.get("headline")) or (_text(item.get("name")) if is_article else None),
        authors=tuple(dict.fromkeys(_names(item.get("author")))),
        published=_text(item.get("datePublished"))
        or _text(item.get("dateCreated"))
        or _text(item.get("uploadDate")),
        publisher=next(iter(_names(item.get("publisher"))), None),
        url=_text(item.get("url")),
        body=_text(item.get("articleBody")),
    )


def _items(script: lxml.html.HtmlElement) -> Iterator[dict[str, object]]:
    if "ld+json" not in (script.get("type") or "").lower():
        return
    try:
        value = parse_json((script.text or "").strip().rstrip(";").encode("utf-8", "replace"))
    except InputError:
        return
    yield from _nested(value, _DEEPEST)


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
    return {each for each in listed if isinstance(each, str)}


def _text(value: object) -> str | None:
    if isinstance(value, list) and value:
        value = value[0]
    if not isinstance(value, str):
        return None
    return unescape(value).strip() or None


def _names(value: object) -> Iterator[str]:
    if isinstance(value, list):
        for each in value:
            yield from _names(each)
    elif isinstance(value, dict):
        yield from _names(value.get("name"))
    elif isinstance(value, str) and value.strip() and not value.strip().startswith(("http://", "https://")):
        yield unescape(value).strip()
