"""The addresses of the pages: an article, a hashtag, a platform, a source, a search.

A language that stands in the reader's URL is carried along; how a search is written is ``app.search_params``.
"""

from urllib.parse import parse_qsl, quote

from app.parameters import UiLanguage
from app.search_params import (
    SearchParams,
    from_first_page,
    link,
    to_query_string,
    with_named,
    with_value,
)
from archive.engines.protocol import FacetName

SEARCH_PATH = "/search"

HiddenFields = tuple[tuple[str, str], ...]
"""Names and values that a form sends along unseen, so that it changes only what it shows."""


def page_address(ui: UiLanguage | None, *steps: str) -> str:
    """Give the path of a page from its steps, each encoded whole: a slash in a source's name stays in it."""
    path = "/" + "/".join(quote(step, safe="") for step in steps)
    return f"{path}?ui={ui}" if ui else path


def search_address(params: SearchParams) -> str:
    """Give the address of a search page."""
    return link(SEARCH_PATH, params)


def chosen_address(ui: UiLanguage | None, facet: FacetName, value: str) -> str:
    """Give the search for everything with one value of a facet."""
    return search_address(with_value(SearchParams(ui=ui), facet, value))


def named_address(ui: UiLanguage | None, value: str) -> str | None:
    """Give the search for a date named in the text; None for a month whose year nobody knows."""
    if value.startswith("--"):
        return None
    return search_address(with_named(SearchParams(ui=ui), value, value))


def article_address(article_id: str, came_from: str) -> str:
    """Give the address of an article that remembers the search it was found by, as a query string."""
    path = page_address(None, "articles", article_id)
    return f"{path}?{came_from}" if came_from else path


def hidden_fields(params: SearchParams) -> HiddenFields:
    """Give a search as what a form sends along."""
    return tuple(parse_qsl(to_query_string(params)))


def facet_address(facet: FacetName, params: SearchParams) -> str:
    """Give the address of all values of one facet of a search."""
    return link(page_address(None, "facets", facet), from_first_page(params))
