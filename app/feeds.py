"""Any search as an Atom feed (RFC 4287), newest first, its pages joined by ``next`` links (RFC 5005)."""

from dataclasses import dataclass, replace
from typing import Annotated
from uuid import NAMESPACE_URL, uuid5
from xml.etree.ElementTree import Element

from fastapi import APIRouter, Depends, Request, Response

from app.addresses import page_address, search_address
from app.api.asking import UsesSearcher, describe_parameters, given_for
from app.caching import unless_known
from app.citations import one_line, title_of
from app.parameters import PARAMETERS, Given
from app.rendering import opening
from app.search_params import SearchParams, link, params_of, to_query_string
from app.xml_writing import add, clean, document
from archive.article import Article

FEED_PATH = "/search.atom"
MEDIA_TYPE = "application/atom+xml"
ENTRIES = 50
SUMMARY = 400
"""Characters of a text that a feed shows of it."""

LONG_AGO = "1970-01-01T00:00:00Z"
"""Stands where RFC 4287 demands a date and nobody knows one; the present would make everything look new."""

_LANGUAGE = "{http://www.w3.org/XML/1998/namespace}lang"
# A feed has its own order and length: taken all the same, so that any search's URL serves.
_NOT_OF_A_FEED = ("limit", "sort", "page", "timeline")
FOLLOWED_BY = {parameter.name: parameter for parameter in PARAMETERS if parameter.name not in _NOT_OF_A_FEED}


@dataclass(frozen=True, slots=True)
class Feed:
    """One page of a feed; ``base`` is the site's address without a slash at its end."""

    params: SearchParams
    articles: tuple[Article, ...]
    following: str | None
    base: str


router = APIRouter()


@router.get(
    FEED_PATH,
    tags=["articles"],
    response_class=Response,
    responses={200: {"content": {MEDIA_TYPE: {}}}},
    openapi_extra=describe_parameters(*FOLLOWED_BY.values()),
)
def search_feed(
    request: Request, searcher: UsesSearcher, given: Annotated[Given, Depends(given_for(*PARAMETERS))]
) -> Response:
    """Follow a search: its newest articles as an Atom feed, fifty a page; those without a date come last."""
    asked = params_of({name: given[name] for name in given.keys() & FOLLOWED_BY})
    params = replace(asked, sort="newest", limit=ENTRIES)
    page = searcher.engine.search(searcher.request_for(params)[0])
    articles = tuple(hit.article for hit in page.hits)
    feed = Feed(asked, articles, page.cursor, base_address(request))
    return unless_known(request, render_feed(feed), {"Content-Type": f"{MEDIA_TYPE}; charset=utf-8"})


def base_address(request: Request) -> str:
    """Give the address under which the caller knows this site, without a slash at its end."""
    return str(request.base_url).rstrip("/")


def render_feed(feed: Feed) -> bytes:
    """Write a page of a feed as an Atom document."""
    params = feed.params
    root = Element("feed", {"xmlns": "http://www.w3.org/2005/Atom", _LANGUAGE: params.ui or "en"})
    first_page = replace(params, cursor=None)
    add(root, "id", _name("search", to_query_string(replace(first_page, ui=None))))
    add(root, "title", _title(params))
    add(root, "updated", max(map(_updated, feed.articles), default=LONG_AGO))
    add(add(root, "author"), "name", "Sijill")
    add(root, "generator", "Sijill")
    add(root, "link", rel="self", type=MEDIA_TYPE, href=feed.base + link(FEED_PATH, params))
    add(root, "link", rel="alternate", type="text/html", href=feed.base + search_address(first_page))
    if feed.following:
        after = replace(params, cursor=feed.following)
        add(root, "link", rel="next", type=MEDIA_TYPE, href=feed.base + link(FEED_PATH, after))
    for article in feed.articles:
        _add_entry(root, article, feed)
    return document(root)


def _add_entry(root: Element, article: Article, feed: Feed) -> None:
    entry = add(root, "entry")
    if article.language != "und":
        entry.set(_LANGUAGE, clean(article.language))
    add(entry, "id", _name("article", article.id))
    add(entry, "title", title_of(article))
    add(entry, "updated", _updated(article))
    if article.published and article.published.precision == "day":
        add(entry, "published", _instant(article.published.date))
    page = page_address(feed.params.ui, "articles", article.id)
    add(entry, "link", rel="alternate", type="text/html", href=feed.base + page)
    if article.url and article.url.startswith(("http://", "https://")):
        add(entry, "link", rel="via", href=one_line(article.url).replace(" ", "%20"))
    for name in article.authors or ((article.source,) if article.source else ()):
        add(add(entry, "author"), "name", one_line(name) or "?")
    for key, tag in {hashtag.key: hashtag.tag for hashtag in reversed(article.hashtags)}.items():
        add(entry, "category", term=key, label=f"#{one_line(tag)}")
    add(entry, "summary", one_line(opening(article.body, SUMMARY)))


def _name(kind: str, which: str) -> str:
    """Name a thing for ever: the same at whatever address the site stands."""
    return uuid5(NAMESPACE_URL, f"sijill:{kind}:{which}").urn


def _title(params: SearchParams) -> str:
    chosen = [value for choice in params.choices for value in choice.values]
    dates = [date for date in (params.published.first, params.published.last) if date]
    about = " · ".join(one_line(part) for part in (params.q, *chosen, "–".join(dates)) if part.strip())
    return f"Sijill: {about}" if about else "Sijill"


def _updated(article: Article) -> str:
    """Give the first moment that a publication date may mean, else when the article was imported."""
    if article.published:
        return _instant(article.published.date)
    return article.imported_at or LONG_AGO


def _instant(date: str) -> str:
    year, month, day = (*date.split("-"), "01", "01")[:3]
    return f"{year}-{month}-{day}T00:00:00Z"
