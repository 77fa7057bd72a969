"""The shapes that the API sends and takes, as pydantic models; nothing here searches or knows HTTP.

The command line prints the same models, so this module does not import FastAPI.
"""

from collections.abc import Iterable
from typing import Annotated, Literal
from urllib.parse import quote

from pydantic import BaseModel, ConfigDict, Field, StringConstraints

from app.addresses import search_address
from app.answer import Answer, HighlightedHit
from app.parameters import FACETS
from app.search_params import SearchParams, link, with_page, with_query, with_value, without_value
from archive.article import DateMention, Fragment, Hashtag, Mention, PlatformMention, Published
from archive.engines.protocol import Facet, FacetValue, HistogramBar
from archive.query.offers import Offer, OfferKind
from archive.query.parser import Notice
from archive.text.snippets import Piece

ARTICLES_PATH = "/api/v1/articles"
MAX_TEXT = 500_000
"""Longest text taken for analysis, in characters: a small book."""


class WireModel(BaseModel):
    """What all models share: they never change, and know every one of their members."""

    model_config = ConfigDict(frozen=True, extra="forbid")


class OfferLine(WireModel):
    """Another query that may be meant where little was found: why, and how many articles it finds.

    ``url`` is that search; ``page_url`` is its page for readers.
    """

    kind: OfferKind
    query: str
    count: int
    url: str
    page_url: str


class Query(WireModel):
    """How the query was understood: as given, as searched, what had to be repaired, what may be meant."""

    text: str
    searched_as: tuple[str, ...]
    notices: tuple[Notice, ...]
    offers: tuple[OfferLine, ...] = ()


class Total(WireModel):
    """How many articles were found; ``gte`` means at least so many."""

    value: int
    relation: Literal["eq", "gte"] = "eq"


class Highlights(WireModel):
    """Text with the words that were found marked; a highlight is a list of pieces that join to the text.

    ``title`` holds one highlight if words were found in the title, and none otherwise.
    """

    title: tuple[tuple[Piece, ...], ...]
    body: tuple[tuple[Piece, ...], ...]


class FoundArticle(WireModel):
    """An article as a search lists it: everything but its body. ``page_url`` is its page for readers."""

    id: str
    url: str | None
    title: str | None
    source: str | None
    authors: tuple[str, ...]
    language: str
    published: Published | None
    hashtags: tuple[Hashtag, ...]
    mentions: tuple[Mention, ...]
    platforms: tuple[PlatformMention, ...]
    dates: tuple[DateMention, ...]
    fragments: tuple[Fragment, ...]
    story: str | None
    imported_at: str | None
    content_hash: str
    page_url: str
    highlights: Highlights
    score: float | None


class FacetLine(WireModel):
    """One value of a facet; ``url`` is the same search with the value chosen, or no longer chosen."""

    value: str
    label: str
    count: int
    selected: bool
    excluded: bool
    url: str


class HistogramLine(WireModel):
    """How many articles were published, or name a date, between two days (ISO 8601, inclusive)."""

    first: str = Field(alias="from")
    last: str = Field(alias="to")
    count: int

    model_config = ConfigDict(validate_by_name=True)


class Facets(WireModel):
    """What the articles found have in common; each list under every choice but its own.

    Of ``published`` and ``named`` one is counted, as ``timeline`` asks; the other is empty.
    """

    hashtag: tuple[FacetLine, ...]
    platform: tuple[FacetLine, ...]
    source: tuple[FacetLine, ...]
    language: tuple[FacetLine, ...]
    mention: tuple[FacetLine, ...]
    published: tuple[HistogramLine, ...]
    named: tuple[HistogramLine, ...]


class SearchAnswer(WireModel):
    """One page of a search; ``next`` is the cursor of the page after it and ``next_url`` leads there."""

    query: Query
    total: Total
    items: tuple[FoundArticle, ...]
    facets: Facets
    undated: int
    next: str | None
    next_url: str | None


class TextToAnalyze(WireModel):
    """A text in which hashtags, mentions, platforms, dates and fragments are looked for."""

    text: Annotated[str, StringConstraints(max_length=MAX_TEXT)]


class Liveness(WireModel):
    """The process answers."""

    status: Literal["ok"] = "ok"


def to_wire(answer: Answer, offers: tuple[Offer, ...] = ()) -> SearchAnswer:
    """Put the answer to a search into the shape that the API and ``search --json`` give."""
    params, page = answer.params, answer.page
    lines = {facet.name: _facet_lines(facet, params) for facet in page.facets}
    bars = tuple(_histogram_line(bar) for bar in page.histogram)
    next_url = link(ARTICLES_PATH, with_page(params, page.cursor)) if page.cursor else None
    return SearchAnswer(
        query=Query(
            text=answer.parsed.text,
            searched_as=answer.searched_as,
            notices=answer.parsed.notices,
            offers=offer_lines(offers, params),
        ),
        total=Total(value=page.total),
        items=tuple(found_article(hit) for hit in answer.hits),
        facets=Facets(
            **{name: lines.get(name, ()) for name in FACETS},
            published=bars if params.timeline == "published" else (),
            named=bars if params.timeline == "named" else (),
        ),
        undated=page.undated,
        next=page.cursor,
        next_url=next_url,
    )


def offer_lines(offers: Iterable[Offer], params: SearchParams) -> tuple[OfferLine, ...]:
    """Put offers into the shape that searches and suggestions give."""
    return tuple(
        OfferLine(
            kind=offer.kind,
            query=offer.query,
            count=offer.count,
            url=link(ARTICLES_PATH, with_query(params, offer.query)),
            page_url=search_address(with_query(params, offer.query)),
        )
        for offer in offers
    )


def found_article(hit: HighlightedHit) -> FoundArticle:
    """Put one article into the shape in which searches list it."""
    article = hit.article
    return FoundArticle(
        id=article.id,
        url=article.url,
        title=article.title,
        source=article.source,
        authors=article.authors,
        language=article.language,
        published=article.published,
        hashtags=article.hashtags,
        mentions=article.mentions,
        platforms=article.platforms,
        dates=article.dates,
        fragments=article.fragments,
        story=article.story,
        imported_at=article.imported_at,
        content_hash=article.content_hash,
        page_url=f"/articles/{quote(article.id, safe='')}",
        highlights=Highlights(
            title=(hit.title,) if any(piece.mark for piece in hit.title) else (),
            body=hit.body,
        ),
        score=hit.score,
    )


def _facet_lines(facet: Facet, params: SearchParams) -> tuple[FacetLine, ...]:
    return tuple(_facet_line(facet, value, params) for value in facet.values)


def _facet_line(facet: Facet, value: FacetValue, params: SearchParams) -> FacetLine:
    toggle = without_value if value.selected else with_value
    return FacetLine(
        value=value.value,
        label=value.label,
        count=value.count,
        selected=value.selected,
        excluded=value.excluded,
        url=link(ARTICLES_PATH, toggle(params, facet.name, value.value)),
    )


def _histogram_line(bar: HistogramBar) -> HistogramLine:
    return HistogramLine(first=bar.first, last=bar.last, count=bar.count)
