"""The reader's site: pages rendered on the server, each state of each page an address.

How a search is written as an address is ``app.search_params``; how it is answered, ``app.answer``.
"""

from fastapi import FastAPI
from fastapi.staticfiles import StaticFiles

from app.answer import Searcher
from app.pages import articles, facets, hashtags, home, leaflets, search, subjects
from app.pages.errors import render_problem
from app.rendering import STATIC_FOLDER, Renderer

__all__ = ["install", "render_problem"]


def install(app: FastAPI, searcher: Searcher) -> None:
    """Add every page and the static files to the application, and what draws its errors to ``app.state``."""
    renderer = Renderer()
    app.state.renderer = renderer
    for pages in (home, search, facets, articles, hashtags, subjects, leaflets):
        app.include_router(pages.routes(searcher, renderer), include_in_schema=False)
    app.mount("/static", StaticFiles(directory=STATIC_FOLDER), name="static")
