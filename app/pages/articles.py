"""The article page: one article to read, with what was recognised in it linked to more of the same."""

from collections.abc import Iterator
from dataclasses import dataclass

from fastapi import APIRouter, HTTPException, Request, Response
from markupsafe import Markup

from app.addresses import chosen_address, named_address, page_address, search_address
from app.answer import Searcher
from app.feeds import base_address
from app.pages.metadata import describe_article, tags_once
from app.pages.neighbours import find_neighbours
from app.pages.reading import Span, render_body, render_title
from app.parameters import UiLanguage
from app.rendering import Renderer
from app.search_params import SearchParams, with_story
from archive.article import Article, TextPart
from archive.engines.protocol import Engine, SearchRequest

ALIKE = 6
"""Articles on the same subject that are shown under an article."""

HASHTAGS = 60
"""Hashtags that are listed under an article; in its text all are linked."""

COPIES = 5
"""Other articles of the same story that are shown; a link leads to all."""


@dataclass(frozen=True, slots=True)
class Reading:
    """An article with its title and body as HTML, and each hashtag and platform of it once.

    Of very many hashtags only the first are there; ``more_hashtags`` counts the others.
    """

    article: Article
    title: Markup
    body: Markup
    hashtags: tuple[str, ...]
    more_hashtags: int
    platforms: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Copies:
    """Other articles of the same story, the newest first; ``count`` may be more than are shown."""

    articles: tuple[Article, ...]
    count: int
    url: str


def routes(searcher: Searcher, renderer: Renderer) -> APIRouter:
    """Give the article page's route."""
    router = APIRouter()

    @router.get("/articles/{article_id}", name="article page")
    def article_page(request: Request, article_id: str) -> Response:
        article = searcher.engine.get(article_id)
        if article is None:
            raise HTTPException(404, "The archive has no article with this id.")
        ui = renderer.asked_language(request)
        hashtags = tags_once(article)
        reading = Reading(
            article=article,
            title=render_title(article, _links(article, "title", ui)),
            body=render_body(article, _links(article, "body", ui)),
            hashtags=hashtags[:HASHTAGS],
            more_hashtags=max(len(hashtags) - HASHTAGS, 0),
            platforms=tuple(dict.fromkeys(platform.id for platform in article.platforms)),
        )
        path = page_address(None, "articles", article.id)
        return renderer.page(
            request,
            "article.html",
            reading=reading,
            article=article,
            path_alone=path,
            metadata=describe_article(article, base_address(request) + path),
            copies=find_copies(searcher.engine, article, ui),
            similar=tuple(hit.article for hit in searcher.engine.similar(article.id, limit=ALIKE)),
            neighbours=find_neighbours(searcher, request.query_params.multi_items(), article.id),
            api_url=page_address(None, "api", "v1", "articles", article.id),
        )

    return router


def find_copies(engine: Engine, article: Article, ui: UiLanguage | None) -> Copies | None:
    """Look for the other articles of an article's story; None if there are none."""
    story = article.story or article.id
    page = engine.search(SearchRequest(story=story, sort="newest", limit=COPIES + 1))
    others = tuple(hit.article for hit in page.hits if hit.article.id != article.id)
    if not others:
        return None
    url = search_address(with_story(SearchParams(sort="newest", ui=ui), story))
    return Copies(others[:COPIES], page.total - 1, url)


def _links(article: Article, part: TextPart, ui: UiLanguage | None) -> Iterator[Span]:
    """Give what was recognised in one part of an article, each leading to more of it."""
    for hashtag in article.hashtags:
        if hashtag.field == part:
            yield Span(hashtag.start, hashtag.end, "hashtag", page_address(ui, "hashtags", hashtag.tag))
    for mention in article.mentions:
        if mention.field == part:
            yield Span(mention.start, mention.end, "mention", chosen_address(ui, "mention", mention.handle))
    for platform in article.platforms:
        if platform.field == part and platform.start is not None and platform.end is not None:
            target = page_address(ui, "platforms", platform.id)
            yield Span(platform.start, platform.end, "platform", target)
    for date in article.dates:
        if date.field == part:
            yield Span(date.start, date.end, "date", named_address(ui, date.value))
