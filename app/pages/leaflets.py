"""The pages that only tell: how to search, and what this archive is."""

from fastapi import APIRouter, Request, Response

from app.answer import Searcher
from app.rendering import Renderer


def routes(searcher: Searcher, renderer: Renderer) -> APIRouter:
    """Give the routes of the help and about pages."""
    router = APIRouter()

    @router.get("/help", name="help page")
    def help_page(request: Request) -> Response:
        return renderer.page(request, "help.html")

    @router.get("/about", name="about page")
    def about_page(request: Request) -> Response:
        return renderer.page(request, "about.html", articles=searcher.engine.health().articles)

    return router
