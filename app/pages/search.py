"""The search page: an answer with its facets, timeline, choices in force and ways on."""

from dataclasses import dataclass, replace

from fastapi import APIRouter, Request, Response

from app.addresses import HiddenFields, hidden_fields, search_address
from app.answer import Answer, HighlightedHit, Searcher
from app.api.exports import EXPORT_PATH
from app.feeds import FEED_PATH
from app.pages.narrowing import Chosen, FacetGroup, choices_in_force, facet_groups, without_choices
from app.pages.neighbours import came_from
from app.pages.timeline import Timeline, draw_timeline, is_narrowed
from app.pages.understood import Understood, understand
from app.parameters import Match
from app.rendering import Renderer
from app.search_params import (
    SearchParams,
    from_first_page,
    link,
    page_before,
    page_behind,
    read_params,
    with_named,
    with_published,
    with_query,
    with_sort,
    with_story,
    with_undated,
)
from app.wording import Wording
from archive.engines.protocol import Sort
from archive.query.offers import Offer


@dataclass(frozen=True, slots=True)
class Option:
    """One of several ways to see the same search."""

    name: str
    url: str
    current: bool


@dataclass(frozen=True, slots=True)
class FoundHit:
    """A hit on the search page, with the link that opens the copies folded under it."""

    hit: HighlightedHit
    copies_url: str | None


@dataclass(frozen=True, slots=True)
class Pager:
    """The ways to other pages; ``number`` is None where nobody counted (a bare cursor), 1 the first."""

    number: int | None
    first_url: str | None
    previous_url: str | None
    next_url: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Results:
    """All that the search page shows; ``came_from`` is what an article's address says of this page."""

    answer: Answer
    understood: Understood
    hits: tuple[FoundHit, ...]
    came_from: str
    chosen: tuple[Chosen, ...]
    clear_url: str
    groups: tuple[FacetGroup, ...]
    timeline: Timeline | None
    sorts: tuple[Option, ...]
    matches: tuple[Option, ...]
    undated_url: str
    query_fields: HiddenFields
    all_fields: HiddenFields
    date_fields: HiddenFields
    named_fields: HiddenFields
    pager: Pager
    api_url: str
    feed_url: str
    files: tuple[Option, ...]


def routes(searcher: Searcher, renderer: Renderer) -> APIRouter:
    """Give the search page's route."""
    router = APIRouter()

    @router.get("/search", name="search page")
    def search_page(request: Request) -> Response:
        params = read_params(request.query_params.multi_items())
        answer = searcher.search(params, zoom=is_narrowed(params), fold=True)
        offers = searcher.offers(params, answer)
        results = gather(answer, offers, renderer.wording(request))
        return renderer.page(request, "search.html", params=params, results=results)

    return router


def gather(answer: Answer, offers: tuple[Offer, ...], wording: Wording) -> Results:
    """Work out every link of the search page for an answer."""
    params, page = answer.params, answer.page
    return Results(
        answer=answer,
        understood=understand(answer, offers, wording),
        hits=tuple(FoundHit(hit, _copies_url(hit, params)) for hit in answer.hits),
        came_from=came_from(params),
        chosen=choices_in_force(params, page.facets, wording),
        clear_url=search_address(without_choices(params)),
        groups=facet_groups(page.facets, params, wording),
        timeline=draw_timeline(page, params, mirrored=wording.direction == "rtl"),
        sorts=_sorts(params, has_words=bool(params.q.strip())),
        matches=_matches(params),
        undated_url=search_address(with_undated(params, True)),
        query_fields=hidden_fields(with_query(params, "")),
        all_fields=hidden_fields(from_first_page(params)),
        date_fields=hidden_fields(with_published(params, None, None)),
        named_fields=hidden_fields(with_named(params, None, None)),
        pager=_pager(params, page.cursor),
        api_url=link("/api/v1/articles", replace(params, ui=None)),
        feed_url=link(FEED_PATH, _without_view(params)),
        files=_files(replace(_without_view(params), ui=None)),
    )


def _pager(params: SearchParams, cursor: str | None) -> Pager:
    """Give the ways on and back from a page; back by its number, which is shorter than any cursor."""
    return Pager(
        number=params.page_number,
        first_url=search_address(from_first_page(params)) if params.page_number != 1 else None,
        previous_url=search_address(before) if (before := page_before(params)) else None,
        next_url=search_address(page_behind(params, cursor)) if cursor else None,
    )


def _without_view(params: SearchParams) -> SearchParams:
    """Give what is searched for, apart from which part of it is shown and how."""
    return replace(from_first_page(params), limit=SearchParams().limit, timeline="published")


def _copies_url(hit: HighlightedHit, params: SearchParams) -> str | None:
    if not hit.copies:
        return None
    return search_address(with_story(params, hit.article.story or hit.article.id))


def _sorts(params: SearchParams, *, has_words: bool) -> tuple[Option, ...]:
    """Without words there is nothing to be relevant to, and the newest come first anyway."""
    orders: tuple[Sort, ...] = ("relevance", "newest", "oldest") if has_words else ("newest", "oldest")
    current = params.sort if params.sort in orders else orders[0]
    return tuple(
        Option(order, search_address(with_sort(params, order)), order == current) for order in orders
    )


def _matches(params: SearchParams) -> tuple[Option, ...]:
    ways: tuple[Match, ...] = ("normal", "any", "exact")
    return tuple(
        Option(way, search_address(from_first_page(replace(params, match=way))), way == params.match)
        for way in ways
    )


def _files(params: SearchParams) -> tuple[Option, ...]:
    """Give the formats in which all that was found can be saved; CSV as spreadsheets read it."""
    whole = link(EXPORT_PATH, params)
    to_format = f"{whole}{'&' if '?' in whole else '?'}format="
    formats = {"CSV": "csv&bom=1", "JSONL": "jsonl", "RIS": "ris", "BibTeX": "bibtex"}
    return tuple(Option(name, to_format + value, current=False) for name, value in formats.items())
