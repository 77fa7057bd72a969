"""The pages of a hashtag, a platform and a source, and the index of hashtags."""

import re
from dataclasses import dataclass, replace

from fastapi import APIRouter, HTTPException, Request, Response

from app.addresses import search_address
from app.answer import Answer, Searcher
from app.pages.narrowing import FacetGroup, facet_groups, facet_label
from app.pages.timeline import Timeline, draw_timeline
from app.rendering import Renderer
from app.search_params import (
    SearchParams,
    canonical_value,
    link,
    to_request,
    with_published,
    with_sort,
    with_value,
)
from app.wording import Wording
from archive.engines.protocol import Engine, Facet, FacetName, SearchRequest

SHOWN = 10
HASHTAGS_LISTED = 300
_ONE_WORD = re.compile(r"\w+")


@dataclass(frozen=True, slots=True, kw_only=True)
class Subject:
    """What the archive holds about one value of a facet. ``seen`` are the first and the last date, if any."""

    facet: FacetName
    label: str
    answer: Answer
    timeline: Timeline | None
    groups: tuple[FacetGroup, ...]
    seen: tuple[str, str] | None
    all_url: str
    api_url: str


def routes(searcher: Searcher, renderer: Renderer) -> APIRouter:
    """Give the routes of the subject pages and of the index of hashtags."""
    router = APIRouter()

    @router.get("/hashtags", name="hashtags page")
    def hashtags_page(request: Request) -> Response:
        found = searcher.engine.search(
            SearchRequest(limit=1, facets=("hashtag",), facet_size=HASHTAGS_LISTED)
        )
        values = next((facet.values for facet in found.facets if facet.name == "hashtag"), ())
        return renderer.page(request, "hashtags.html", values=values)

    @router.get("/hashtags/{tag:path}", name="hashtag page")
    def hashtag_page(request: Request, tag: str) -> Response:
        key = canonical_value("hashtag", tag)
        # As a word of the query it leaves the hashtag facet free to count what it appears with.
        words = f"#{tag if _ONE_WORD.fullmatch(tag) else key}"
        params = SearchParams(q=words, ui=renderer.asked_language(request))
        return _answer_page(request, "hashtag", key, params)

    @router.get("/platforms/{platform}", name="platform page")
    def platform_page(request: Request, platform: str) -> Response:
        return _chosen_page(request, "platform", platform)

    @router.get("/sources/{source:path}", name="source page")
    def source_page(request: Request, source: str) -> Response:
        return _chosen_page(request, "source", source)

    def _chosen_page(request: Request, facet: FacetName, text: str) -> Response:
        value = canonical_value(facet, text)
        params = SearchParams(ui=renderer.asked_language(request))
        return _answer_page(request, facet, value, with_value(params, facet, value))

    def _answer_page(request: Request, facet: FacetName, value: str, params: SearchParams) -> Response:
        subject = find_subject(searcher, facet, value, params, renderer.wording(request)) if value else None
        if subject is None:
            raise HTTPException(404, f"The archive holds nothing with this {facet}.")
        return renderer.page(request, "subject.html", subject=subject)

    return router


def find_subject(
    searcher: Searcher, facet: FacetName, value: str, params: SearchParams, wording: Wording
) -> Subject | None:
    """Gather what the archive holds under ``params``, which choose ``value``; None if that is nothing."""
    answer = searcher.search(replace(params, sort="newest", limit=SHOWN))
    if not answer.page.total:
        return None
    timeline = draw_timeline(
        answer.page,
        None,
        lambda date: search_address(with_published(params, date, date)),
        mirrored=wording.direction == "rtl",
    )
    return Subject(
        facet=facet,
        label=facet_label(facet, _label(answer, facet, value), wording),
        answer=answer,
        timeline=timeline,
        groups=facet_groups(_appearing_with(answer, facet, value), params, wording),
        seen=_seen(searcher.engine, answer),
        all_url=search_address(with_sort(params, "newest")),
        api_url=link("/api/v1/articles", replace(params, ui=None)),
    )


def _label(answer: Answer, facet: FacetName, value: str) -> str:
    values = (found for group in answer.page.facets if group.name == facet for found in group.values)
    return next((found.label for found in values if found.value == value), value)


def _appearing_with(answer: Answer, facet: FacetName, value: str) -> tuple[Facet, ...]:
    """Give the other facets, and of the hashtags those that stand in the same articles."""
    others = []
    for group in answer.page.facets:
        if group.name != facet:
            others.append(group)
        elif facet == "hashtag":
            others.append(Facet(facet, tuple(found for found in group.values if found.value != value)))
    return tuple(others)


def _seen(engine: Engine, answer: Answer) -> tuple[str, str] | None:
    """Give the first and the last publication date; the newest is on the page already."""
    newest = next((hit.article.published for hit in answer.hits if hit.article.published), None)
    request, _ = to_request(replace(answer.params, sort="oldest", limit=1))
    oldest = next((hit.article.published for hit in engine.search(request).hits), None)
    return (oldest.date, newest.date) if oldest and newest else None
