"""The routes of the JSON API and the two that ask after the server's health."""

import mimetypes
import re

from fastapi import APIRouter, Request, Response
from starlette.exceptions import HTTPException

from app.api.asking import NoParameters, UsesEngine, UsesSearcher, UsesSearchParams, describe_parameters
from app.api.schemas import ARTICLES_PATH, Liveness, SearchAnswer, TextToAnalyze, to_wire
from app.caching import unless_known
from app.parameters import PARAMETERS
from archive.article import Article, article_to_json
from archive.engines.protocol import Health
from archive.errors import EngineUnavailable
from indexer.reading import Analysis, analyze_text
from indexer.vocabulary import TagVocabulary

router = APIRouter()


@router.get(
    ARTICLES_PATH,
    tags=["articles"],
    openapi_extra=describe_parameters(*PARAMETERS),
)
def search_articles(searcher: UsesSearcher, params: UsesSearchParams) -> SearchAnswer:
    """Search the archive: a page of articles, the facets and the timeline of all that was found."""
    answer = searcher.search(params)
    return to_wire(answer, searcher.offers(params, answer))


@router.get(
    ARTICLES_PATH + "/{article_id}",
    tags=["articles"],
    response_model=Article,
    dependencies=[NoParameters],
)
def get_article(article_id: str, request: Request, engine: UsesEngine) -> Response:
    """Give one article with its body and everything recognised in it."""
    article = engine.get(article_id)
    if article is None:
        raise HTTPException(404, f"There is no article {article_id!r}.")
    return unless_known(request, article_to_json(article), {"Content-Type": "application/json"})


@router.get(
    ARTICLES_PATH + "/{article_id}/original",
    tags=["articles"],
    response_class=Response,
    responses={200: {"content": {"*/*": {}}}},
    dependencies=[NoParameters],
)
def get_original(article_id: str, request: Request, engine: UsesEngine) -> Response:
    """Give the record that an article was read from: its own bytes, unchanged."""
    original = engine.get_original(article_id)
    if original is None:
        raise HTTPException(404, f"There is no article {article_id!r}.")
    media_type = _safe_media_type(original.media_type)
    name = re.sub(r"[^A-Za-z0-9._-]", "_", article_id) + (mimetypes.guess_extension(media_type) or ".bin")
    headers = {
        "Content-Type": media_type,
        "Content-Disposition": f'attachment; filename="{name}"',
        # A record may be a page with scripts: it must not run here, even where a browser shows it.
        "Content-Security-Policy": "default-src 'none'; sandbox",
    }
    return unless_known(request, original.content, headers)


@router.post("/api/v1/analyze", tags=["text"], response_model=Analysis, dependencies=[NoParameters])
def analyze(asked: TextToAnalyze, searcher: UsesSearcher) -> Response:
    """Say what is recognised in a text: language, tokens, hashtags, mentions, platforms, dates, fragments."""
    return Response(
        analyze_text(asked.text, TagVocabulary(lexicon=searcher.lexicon)).to_json(),
        media_type="application/json",
    )


@router.get("/healthz", tags=["health"])
def healthz() -> Liveness:
    """Say that the process answers, whatever the engine does."""
    return Liveness()


@router.get("/readyz", tags=["health"])
def readyz(engine: UsesEngine) -> Health:
    """Say that searches can be answered; 503 with the remedy when they cannot."""
    health = engine.health()
    if not health.ready:
        raise EngineUnavailable(health.remedy or f"The {health.engine} engine is not ready; try again.")
    return health


_MEDIA_TYPE = re.compile(r"[a-z0-9.+-]{1,80}/[a-z0-9.+-]{1,80}")


def _safe_media_type(media_type: str) -> str:
    bare = media_type.partition(";")[0].strip().lower()
    return bare if _MEDIA_TYPE.fullmatch(bare) else "application/octet-stream"
