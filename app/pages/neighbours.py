"""The search that a reader came from to an article: its address, and the articles before and behind there.

An article's address may carry the parameters of that search; nothing is kept on the server.
"""

from collections.abc import Iterable
from dataclasses import dataclass, replace

from app.addresses import article_address, search_address
from app.answer import Searcher
from app.paging import search_page
from app.search_params import SearchParams, page_before, page_behind, read_params, to_query_string
from archive.article import Article
from archive.engines.protocol import Hit
from archive.errors import RequestError


@dataclass(frozen=True, slots=True)
class Neighbour:
    """An article beside another one in a search, with its address in the same search."""

    article: Article
    url: str


@dataclass(frozen=True, slots=True)
class Neighbours:
    """The page of results that a reader came from, and the articles beside this one, as far as that knows.

    Before the first article of a page stands the last one of the page before, where its number is known.
    """

    search_url: str
    previous: Neighbour | None
    following: Neighbour | None


def came_from(params: SearchParams) -> str:
    """Give the query string by which an article's address remembers a page of results."""
    if not params.q.strip() and params.sort == "relevance":
        params = replace(params, sort="newest")  # the order it comes in; so that it is not an empty string
    return to_query_string(params)


def find_neighbours(
    searcher: Searcher, query: Iterable[tuple[str, str]], article_id: str
) -> Neighbours | None:
    """Search again for the page that an address remembers; None if it remembers none that can be read."""
    try:
        params = read_params(query)
        if replace(params, ui=None) == SearchParams():
            return None
        return _neighbours(searcher, params, article_id)
    except RequestError:
        return None


def _neighbours(searcher: Searcher, params: SearchParams, article_id: str) -> Neighbours:
    hits, cursor = _page(searcher, params)
    at = next((at for at, hit in enumerate(hits) if hit.article.id == article_id), None)
    url = search_address(params)
    if at is None:
        return Neighbours(url, None, None)
    previous = _neighbour(hits[at - 1], params) if at else _last_before(searcher, params)
    if at + 1 < len(hits):
        return Neighbours(url, previous, _neighbour(hits[at + 1], params))
    return Neighbours(url, previous, _first_behind(searcher, params, cursor) if cursor else None)


def _last_before(searcher: Searcher, params: SearchParams) -> Neighbour | None:
    before = page_before(params)
    hits = _page(searcher, before)[0] if before else ()
    return _neighbour(hits[-1], before) if before and hits else None


def _first_behind(searcher: Searcher, params: SearchParams, cursor: str) -> Neighbour | None:
    behind = page_behind(params, cursor)
    hits, _ = _page(searcher, behind)
    return _neighbour(hits[0], behind) if hits else None


def _page(searcher: Searcher, params: SearchParams) -> tuple[tuple[Hit, ...], str | None]:
    request, _ = searcher.request_for(params, fold=True)
    page = search_page(searcher.engine, request, params.page)
    return page.hits, page.cursor


def _neighbour(hit: Hit, params: SearchParams) -> Neighbour:
    return Neighbour(hit.article, article_address(hit.article.id, came_from(params)))
