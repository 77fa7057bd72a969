"""Puts the web application together: the API, the site, what protects both. Nothing happens at import."""

from importlib.metadata import version

from fastapi import FastAPI

from app import discovery, feeds, metrics, pages, problems
from app.answer import Searcher
from app.api import citations, docs, exports, hashtags, routes, similar, suggest
from app.head_requests import HeadAsGet
from app.security import BodyLimit, SecurityHeaders
from archive.engines.protocol import Engine
from archive.lexicon.lexicon import open_lexicon
from archive.settings import Settings

DESCRIPTION = "A searchable bilingual news archive: one query finds Arabic and English articles."


def create_app(settings: Settings, engine: Engine) -> FastAPI:
    """Assemble the application around an open engine, which stays the caller's to close."""
    # FastAPI's own documentation pages load scripts from another site: ours is in app/api/docs.py.
    app = FastAPI(
        title="Sijill", description=DESCRIPTION, version=version("sijill"), docs_url=None, redoc_url=None
    )
    searcher = Searcher(engine, open_lexicon(settings))
    app.state.searcher = searcher
    app.state.tally = metrics.Tally()
    app.add_middleware(metrics.RequestCounter)
    app.add_middleware(BodyLimit)
    app.add_middleware(SecurityHeaders)
    app.add_middleware(HeadAsGet)
    for part in (routes, exports, citations, similar, suggest, hashtags, feeds, discovery, metrics):
        app.include_router(part.router, responses=problems.DESCRIBED_ANSWER)
    app.include_router(docs.router)
    pages.install(app, searcher)
    problems.install(app, pages.render_problem)
    return app
