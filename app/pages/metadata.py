"""What an article's page tells programs: ``meta`` tags for reference managers and previews, and JSON-LD.

Each value is one line without characters that turn text round, as in ``app.citations``.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from jinja2.utils import htmlsafe_json_dumps
from markupsafe import Markup

from app.citations import ARCHIVE, one_line, title_of
from app.rendering import opening
from archive.article import Article

_DESCRIPTION = 160
"""Characters of a text that previews show of it."""


_KEYWORDS = 30
"""Hashtags that programs are told of."""


@dataclass(frozen=True, slots=True)
class Metadata:
    """Names and contents of ``meta`` tags, properties and contents of others, and schema.org's object.

    ``cited_url`` is where the article stood on the web or, failing that, where it stands here.
    """

    named: tuple[tuple[str, str], ...]
    properties: tuple[tuple[str, str], ...]
    linked_data: Markup
    cited_url: str


def describe_article(article: Article, page_url: str) -> Metadata:
    """Describe an article that can be read at ``page_url``, an absolute address."""
    return Metadata(
        named=tuple(_with_content(_named(article, page_url))),
        properties=tuple(_with_content(_properties(article, page_url))),
        linked_data=htmlsafe_json_dumps(_linked_data(article, page_url), ensure_ascii=False),
        cited_url=_web_address(article) or page_url,
    )


def _with_content(pairs: Iterator[tuple[str, str]]) -> Iterator[tuple[str, str]]:
    return ((name, text) for name, content in pairs if (text := one_line(content)))


def _named(article: Article, page_url: str) -> Iterator[tuple[str, str]]:
    """Give what browsers know, and what reference managers read: the ``citation_`` tags of Highwire Press."""
    yield "description", opening(article.body, _DESCRIPTION)
    for author in article.authors:
        yield "author", author
    yield "citation_title", title_of(article)
    for author in article.authors:
        yield "citation_author", author
    yield "citation_journal_title", article.source or ""
    yield "citation_publication_date", _date(article).replace("-", "/")
    yield "citation_language", _language(article)
    yield "citation_public_url", _web_address(article) or page_url
    yield "citation_keywords", "; ".join(tags_once(article)[:_KEYWORDS])


def _properties(article: Article, page_url: str) -> Iterator[tuple[str, str]]:
    """Give what previews read (Open Graph)."""
    yield "og:type", "article"
    yield "og:title", title_of(article)
    yield "og:description", opening(article.body, _DESCRIPTION)
    yield "og:url", page_url
    yield "og:site_name", ARCHIVE
    yield "og:locale", _language(article)
    yield "article:published_time", _date(article)
    for tag in tags_once(article)[:_KEYWORDS]:
        yield "article:tag", tag


def _linked_data(article: Article, page_url: str) -> Mapping[str, object]:
    """Give the article as schema.org's ``NewsArticle``."""
    source = one_line(article.source or "")
    told: dict[str, object] = {
        "headline": title_of(article),
        "description": one_line(opening(article.body, _DESCRIPTION)),
        "datePublished": _date(article),
        "inLanguage": _language(article),
        "author": [{"@type": "Person", "name": one_line(author)} for author in article.authors],
        "publisher": {"@type": "Organization", "name": source} if source else None,
        "keywords": [one_line(tag) for tag in tags_once(article)[:_KEYWORDS]],
        "url": page_url,
        "isBasedOn": _web_address(article),
    }
    known = {name: value for name, value in told.items() if value}
    return {"@context": "https://schema.org", "@type": "NewsArticle", **known}


def _date(article: Article) -> str:
    return article.published.date if article.published else ""


def _language(article: Article) -> str:
    return "" if article.language == "und" else article.language


def _web_address(article: Article) -> str:
    address = one_line(article.url or "")
    return address if address.lower().startswith(("https://", "http://")) else ""


def tags_once(article: Article) -> tuple[str, ...]:
    """Give each hashtag once, as it was written first."""
    by_key = {hashtag.key: hashtag.tag for hashtag in reversed(article.hashtags)}
    return tuple(by_key[key] for key in dict.fromkeys(hashtag.key for hashtag in article.hashtags))
