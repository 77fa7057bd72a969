"""The article page: one article to read, with what was recognised in it linked to more of the same."""

from collections.abc import Iterator
from dataclasses import dataclass

from fastapi import APIRouter, HTTPException, Request, Response
from markupsafe import Markup

from app.addresses import chosen_address, named_address, page_address
from app.answer import Searcher
from app.pages.reading import Span, render_body, render_title
from app.parameters import UiLanguage
from app.rendering import Renderer
from archive.article import Article, TextPart


@dataclass(frozen=True, slots=True)
class Reading:
    """An article with its title and body as HTML, and each hashtag and platform of it once."""

    article: Article
    title: Markup
    body: Markup
    hashtags: tuple[str, ...]
    platforms: tuple[str, ...]


def routes(searcher: Searcher, renderer: Renderer) -> APIRouter:
    """Give the article page's route."""
    router = APIRouter()

    @router.get("/articles/{article_id}", name="article page")
    def article_page(request: Request, article_id: str) -> Response:
        article = searcher.engine.get(article_id)
        if article is None:
            raise HTTPException(404, "The archive has no article with this id.")
        ui = renderer.asked_language(request)
        reading = Reading(
            article=article,
            title=render_title(article, _links(article, "title", ui)),
            body=render_body(article, _links(article, "body", ui)),
            hashtags=_once(article),
            platforms=tuple(dict.fromkeys(platform.id for platform in article.platforms)),
        )
        return renderer.page(
            request,
            "article.html",
            reading=reading,
            article=article,
            api_url=page_address(None, "api", "v1", "articles", article.id),
        )

    return router


def _once(article: Article) -> tuple[str, ...]:
    by_key = {hashtag.key: hashtag.tag for hashtag in reversed(article.hashtags)}
    return tuple(dict.fromkeys(by_key[hashtag.key] for hashtag in article.hashtags))


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
