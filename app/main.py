"""Puts the web application together: the API, the site, what protects both. Nothing happens at import."""

from importlib.metadata import version

from fastapi import FastAPI

from app import pages, problems
from app.answer import Searcher
from app.api import docs, routes
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
    app.add_middleware(BodyLimit)
    app.add_middleware(SecurityHeaders)
    app.add_middleware(HeadAsGet)
    app.include_router(routes.router, responses=problems.DESCRIBED_ANSWER)
    app.include_router(docs.router)
    pages.install(app, searcher)
    problems.install(app, pages.render_problem)
    return app
