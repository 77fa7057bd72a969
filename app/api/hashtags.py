"""The routes of hashtags: which there are, and what the archive holds about one."""

from collections.abc import Iterable
from typing import Annotated
from urllib.parse import quote

from fastapi import APIRouter, Depends
from pydantic import Field
from starlette.exceptions import HTTPException

from app.addresses import page_address
from app.api.asking import NoParameters, UsesEngine, UsesSearcher, describe_parameters, given_for
from app.api.schemas import ARTICLES_PATH, HistogramLine, WireModel
from app.hashtags import HashtagStory, Why, list_hashtags, tell_hashtag
from app.parameters import PARAMETERS_BY_NAME, Given, Parameter, read_limit, single_value
from app.search_params import SearchParams, canonical_value, link, with_value
from archive.engines.protocol import FacetValue

HASHTAGS_PATH = "/api/v1/hashtags"
PREFIX = Parameter("prefix", "Only hashtags that begin so, in any spelling.", "TEXT")
LIMIT = PARAMETERS_BY_NAME["limit"]

router = APIRouter()


class HashtagLine(WireModel):
    """A hashtag: its key, its commonest spelling, how many articles have it, and where there is more of it.

    ``url`` leads to all about it, ``articles_url`` to its articles, ``page_url`` to its page for readers.
    """

    value: str
    label: str
    count: int
    url: str
    articles_url: str
    page_url: str


class Hashtags(WireModel):
    """Hashtags, the commonest first."""

    items: tuple[HashtagLine, ...]


class OtherHashtagLine(HashtagLine):
    """A hashtag that may be the same one in the other language; ``shared`` counts the articles with both."""

    shared: int
    why: tuple[Why, ...]


class HashtagAnswer(HashtagLine):
    """All about one hashtag; bars and dates go by publication, ``undated`` counts what has no date."""

    first_seen: str | None
    last_seen: str | None
    over_time: tuple[HistogramLine, ...]
    undated: int
    appears_with: tuple[HashtagLine, ...] = Field(description="Counts are of the articles that have both.")
    other_language: tuple[OtherHashtagLine, ...]


@router.get(HASHTAGS_PATH, tags=["hashtags"], openapi_extra=describe_parameters(PREFIX, LIMIT))
def get_hashtags(engine: UsesEngine, given: Annotated[Given, Depends(given_for(PREFIX, LIMIT))]) -> Hashtags:
    """List hashtags, the commonest first; with a prefix those that begin so, however it is spelt."""
    found = list_hashtags(engine, single_value(given, "prefix") or "", limit=read_limit(given))
    return Hashtags(items=_lines(found))


@router.get(HASHTAGS_PATH + "/{tag}", tags=["hashtags"], dependencies=[NoParameters])
def get_hashtag(tag: str, searcher: UsesSearcher) -> HashtagAnswer:
    """Tell about one hashtag, in any spelling: its articles over time, and which others belong to it."""
    key = canonical_value("hashtag", tag)
    story = tell_hashtag(searcher, key) if key else None
    if story is None:
        raise HTTPException(404, f"No article has the hashtag {tag!r}.")
    return _answer(story)


def _answer(story: HashtagStory) -> HashtagAnswer:
    own = _line(story.value, story.label, story.count)
    others = (
        OtherHashtagLine(
            **dict(_line(other.value, other.label, other.count)), shared=other.shared, why=other.why
        )
        for other in story.other_language
    )
    bars = (HistogramLine(first=bar.first, last=bar.last, count=bar.count) for bar in story.over_time)
    return HashtagAnswer(
        **dict(own),
        first_seen=story.first_seen,
        last_seen=story.last_seen,
        over_time=tuple(bars),
        undated=story.undated,
        appears_with=_lines(story.appears_with),
        other_language=tuple(others),
    )


def _lines(values: Iterable[FacetValue]) -> tuple[HashtagLine, ...]:
    return tuple(_line(each.value, each.label, each.count) for each in values)


def _line(value: str, label: str, count: int) -> HashtagLine:
    return HashtagLine(
        value=value,
        label=label,
        count=count,
        url=f"{HASHTAGS_PATH}/{quote(value, safe='')}",
        articles_url=link(ARTICLES_PATH, with_value(SearchParams(), "hashtag", value)),
        page_url=page_address(None, "hashtags", label),
    )
