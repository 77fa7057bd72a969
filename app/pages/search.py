"""The search page: an answer with its facets, timeline, choices in force and ways on."""

from dataclasses import dataclass, replace
from urllib.parse import parse_qsl

from fastapi import APIRouter, Request, Response

from app.addresses import search_address
from app.answer import Answer, Searcher
from app.pages.narrowing import Chosen, FacetGroup, choices_in_force, facet_groups, without_choices
from app.pages.timeline import Timeline, draw_timeline
from app.parameters import Match
from app.rendering import Renderer
from app.search_params import (
    SearchParams,
    link,
    read_params,
    to_query_string,
    with_page,
    with_published,
    with_query,
    with_sort,
    with_undated,
)
from app.wording import Wording
from archive.engines.protocol import DateRange, Sort
from archive.query.explain import sentence
from archive.query.nodes import Everything, Word
from archive.query.notices import Notice

HiddenFields = tuple[tuple[str, str], ...]
"""Names and values that a form sends along unseen, so that it changes only what it shows."""


@dataclass(frozen=True, slots=True)
class Option:
    """One of several ways to see the same search."""

    name: str
    url: str
    current: bool


@dataclass(frozen=True, slots=True)
class Correction:
    """What could not be taken as written, in the reader's language, and what may be searched instead."""

    text: str
    repaired: str | None
    url: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Results:
    """All that the search page shows beside the hits themselves."""

    answer: Answer
    corrections: tuple[Correction, ...]
    sentence: str | None
    chosen: tuple[Chosen, ...]
    clear_url: str
    groups: tuple[FacetGroup, ...]
    timeline: Timeline | None
    sorts: tuple[Option, ...]
    matches: tuple[Option, ...]
    translate_url: str
    undated_url: str
    query_fields: HiddenFields
    date_fields: HiddenFields
    next_url: str | None
    first_url: str | None
    api_url: str


def routes(searcher: Searcher, renderer: Renderer) -> APIRouter:
    """Give the search page's route."""
    router = APIRouter()

    @router.get("/search", name="search page")
    def search_page(request: Request) -> Response:
        params = read_params(request.query_params.multi_items())
        answer = searcher.search(params)
        results = gather(answer, renderer.wording(request))
        return renderer.page(request, "search.html", params=params, results=results)

    return router


def gather(answer: Answer, wording: Wording) -> Results:
    """Work out every link of the search page for an answer."""
    params, page = answer.params, answer.page
    published = params.published if params.published != DateRange() else None
    return Results(
        answer=answer,
        sentence=_sentence(answer, wording),
        corrections=tuple(_correction(notice, params, wording) for notice in answer.parsed.notices),
        chosen=choices_in_force(params, page.facets, wording),
        clear_url=search_address(without_choices(params)),
        groups=facet_groups(page.facets, params, wording),
        timeline=draw_timeline(
            page,
            published,
            lambda date: search_address(with_published(params, date, date)),
            mirrored=wording.direction == "rtl",
        ),
        sorts=_sorts(params, has_words=bool(params.q.strip())),
        matches=_matches(params),
        translate_url=search_address(replace(params, translate=not params.translate, cursor=None)),
        undated_url=search_address(with_undated(params, True)),
        query_fields=_fields(with_query(params, "")),
        date_fields=_fields(with_published(params, None, None)),
        next_url=search_address(with_page(params, page.cursor)) if page.cursor else None,
        first_url=search_address(with_page(params, None)) if params.cursor else None,
        api_url=link("/api/v1/articles", replace(params, ui=None)),
    )


def _correction(notice: Notice, params: SearchParams, wording: Wording) -> Correction:
    text = notice.arabic if wording.language == "ar" else notice.english
    if notice.repaired is None:
        return Correction(text, None, None)
    return Correction(text, notice.repaired, search_address(with_query(params, notice.repaired)))


def _sentence(answer: Answer, wording: Wording) -> str | None:
    """Say in words what a query with operators or several clauses asks for; a single word says it itself."""
    root = answer.parsed.root
    return None if isinstance(root, Word | Everything) else sentence(root, wording.language, isolate=True)


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
        Option(way, search_address(replace(params, match=way, cursor=None)), way == params.match)
        for way in ways
    )


def _fields(params: SearchParams) -> HiddenFields:
    return tuple(parse_qsl(to_query_string(params)))
