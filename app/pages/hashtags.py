"""The page of a hashtag and the index of hashtags."""

import re
from dataclasses import dataclass

from fastapi import APIRouter, HTTPException, Request, Response

from app.addresses import page_address
from app.answer import Searcher
from app.hashtags import HashtagStory, Why, list_hashtags, tell_hashtag
from app.pages.subjects import find_subject
from app.parameters import UiLanguage
from app.rendering import Renderer
from app.search_params import SearchParams, canonical_value

LISTED = 300
"""Hashtags on the index; of those that begin in a certain way as many."""

BESIDE = 12
"""Hashtags shown as appearing with one."""

_ONE_WORD = re.compile(r"\w+")


@dataclass(frozen=True, slots=True)
class RankedTag:
    """A hashtag that belongs to another; ``share`` is its count as a percentage of the highest one."""

    label: str
    count: int
    share: int
    url: str
    why: tuple[Why, ...] = ()


def routes(searcher: Searcher, renderer: Renderer) -> APIRouter:
    """Give the routes of the hashtag pages and of their index."""
    router = APIRouter()

    @router.get("/hashtags", name="hashtags page")
    def hashtags_page(request: Request) -> Response:
        beginning = request.query_params.get("prefix", "").strip()
        values = list_hashtags(searcher.engine, beginning, limit=LISTED)
        return renderer.page(request, "hashtags.html", values=values, beginning=beginning)

    @router.get("/hashtags/{tag:path}", name="hashtag page")
    def hashtag_page(request: Request, tag: str) -> Response:
        key = canonical_value("hashtag", tag)
        story = tell_hashtag(searcher, key) if key else None
        # As a word of the query it leaves the hashtag facet free to count what it appears with.
        words = f"#{tag if _ONE_WORD.fullmatch(tag) else key}"
        ui = renderer.asked_language(request)
        params = SearchParams(q=words, ui=ui)
        subject = story and find_subject(searcher, "hashtag", key, params, renderer.wording(request))
        if not story or not subject:
            raise HTTPException(404, f"The archive holds nothing with the hashtag {tag!r}.")
        return renderer.page(
            request,
            "hashtag.html",
            subject=subject,
            story=story,
            beside=_appearing_with(story, ui),
            others=_other_language(story, ui),
        )

    return router


def _appearing_with(story: HashtagStory, ui: UiLanguage | None) -> tuple[RankedTag, ...]:
    highest = max((tag.count for tag in story.appears_with), default=1)
    return tuple(
        RankedTag(tag.label, tag.count, round(100 * tag.count / highest), _address(tag.label, ui))
        for tag in story.appears_with[:BESIDE]
    )


def _other_language(story: HashtagStory, ui: UiLanguage | None) -> tuple[RankedTag, ...]:
    return tuple(
        RankedTag(tag.label, tag.count, 0, _address(tag.label, ui), tag.why) for tag in story.other_language
    )


def _address(label: str, ui: UiLanguage | None) -> str:
    return page_address(ui, "hashtags", label)
