"""The front page: what the archive holds, what came last, and what is talked about."""

from dataclasses import dataclass

from fastapi import APIRouter, Request, Response

from app.addresses import search_address
from app.answer import Answer, Searcher
from app.feeds import FEED_PATH
from app.pages.timeline import Timeline, draw_timeline
from app.rendering import Renderer
from app.search_params import SearchParams, link, with_sort
from archive.engines.protocol import FacetValue

NEWEST = 9
TALKED_ABOUT = 12


@dataclass(frozen=True, slots=True)
class FrontPage:
    """The newest articles, the whole archive over time, and its commonest hashtags, platforms and sources."""

    answer: Answer
    timeline: Timeline | None
    hashtags: tuple[FacetValue, ...]
    platforms: tuple[FacetValue, ...]
    sources: tuple[FacetValue, ...]
    newest_url: str
    feed_url: str


def routes(searcher: Searcher, renderer: Renderer) -> APIRouter:
    """Give the front page's route."""
    router = APIRouter()

    @router.get("/", name="front page")
    def front_page(request: Request) -> Response:
        wording = renderer.wording(request)
        ui = renderer.asked_language(request)
        params = SearchParams(limit=NEWEST, sort="newest", ui=ui)
        answer = searcher.search(params)
        everything = SearchParams(ui=ui)
        timeline = draw_timeline(answer.page, everything, mirrored=wording.direction == "rtl")
        values = {facet.name: facet.values[:TALKED_ABOUT] for facet in answer.page.facets}
        front = FrontPage(
            answer,
            timeline,
            values.get("hashtag", ()),
            values.get("platform", ()),
            values.get("source", ()),
            search_address(with_sort(everything, "newest")),
            link(FEED_PATH, everything),
        )
        return renderer.page(request, "home.html", front=front)

    return router
