"""The pages of a platform and a source, and what a hashtag's page has in common with them."""

from dataclasses import dataclass, replace

from fastapi import APIRouter, HTTPException, Request, Response

from app.addresses import search_address
from app.answer import Answer, Searcher
from app.feeds import FEED_PATH
from app.pages.narrowing import FacetGroup, facet_groups, facet_label
from app.pages.timeline import Timeline, draw_timeline
from app.rendering import Renderer
from app.search_params import SearchParams, canonical_value, link, to_request, with_sort, with_value
from app.wording import Wording
from archive.engines.protocol import Engine, FacetName

SHOWN = 10


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
    feed_url: str


def routes(searcher: Searcher, renderer: Renderer) -> APIRouter:
    """Give the routes of the pages of platforms and sources."""
    router = APIRouter()

    @router.get("/platforms/{platform}", name="platform page")
    def platform_page(request: Request, platform: str) -> Response:
        return _subject_page(request, "platform", platform)

    @router.get("/sources/{source:path}", name="source page")
    def source_page(request: Request, source: str) -> Response:
        return _subject_page(request, "source", source)

    def _subject_page(request: Request, facet: FacetName, text: str) -> Response:
        value = canonical_value(facet, text)
        params = SearchParams(ui=renderer.asked_language(request))
        wording = renderer.wording(request)
        subject = value and find_subject(searcher, facet, value, with_value(params, facet, value), wording)
        if not subject:
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
    others = tuple(group for group in answer.page.facets if group.name != facet)
    return Subject(
        facet=facet,
        label=facet_label(facet, _label(answer, facet, value), wording),
        answer=answer,
        timeline=draw_timeline(answer.page, params, mirrored=wording.direction == "rtl"),
        groups=facet_groups(others, params, wording),
        seen=_seen(searcher.engine, answer),
        all_url=search_address(with_sort(params, "newest")),
        api_url=link("/api/v1/articles", replace(params, ui=None)),
        feed_url=link(FEED_PATH, params),
    )


def _label(answer: Answer, facet: FacetName, value: str) -> str:
    values = (found for group in answer.page.facets if group.name == facet for found in group.values)
    return next((found.label for found in values if found.value == value), value)


def _seen(engine: Engine, answer: Answer) -> tuple[str, str] | None:
    """Give the first and the last publication date; the newest is on the page already."""
    newest = next((hit.article.published for hit in answer.hits if hit.article.published), None)
    request, _ = to_request(replace(answer.params, sort="oldest", limit=1))
    oldest = next((hit.article.published for hit in engine.search(request).hits), None)
    return (oldest.date, newest.date) if oldest and newest else None
