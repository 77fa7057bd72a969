"""The routes of the JSON API and the two that ask after the server's health."""

import mimetypes
import re
from hashlib import blake2b
from typing import Annotated, cast

from fastapi import APIRouter, Depends, Request, Response
from starlette.exceptions import HTTPException

from app.answer import Searcher
from app.api.schemas import ARTICLES_PATH, Liveness, SearchAnswer, TextToAnalyze, to_wire
from app.parameters import PARAMETERS, Parameter
from app.search_params import SearchParams, read_params
from archive.article import Article, article_to_json
from archive.engines.protocol import Engine, Health
from archive.errors import EngineUnavailable, RequestError
from indexer.reading import Analysis, analyze_text


# Dependencies are coroutines because FastAPI sends plain functions through its thread pool.
async def _searcher(request: Request) -> Searcher:
    return cast(Searcher, request.app.state.searcher)


async def _engine(request: Request) -> Engine:
    return (await _searcher(request)).engine


async def _search_params(request: Request) -> SearchParams:
    return read_params(request.query_params.multi_items())


async def _no_parameters(request: Request) -> None:
    for name in request.query_params:
        raise RequestError(f"{request.url.path} takes no parameters; it was given {name!r}")


UsesEngine = Annotated[Engine, Depends(_engine)]
UsesSearcher = Annotated[Searcher, Depends(_searcher)]
NoParameters = Depends(_no_parameters)


def _describe_parameter(parameter: Parameter) -> dict[str, object]:
    shape: dict[str, object] = {"type": "string"}
    if parameter.choices:
        shape["enum"] = list(parameter.choices)
    if parameter.repeatable:
        shape = {"type": "array", "items": shape}
    return {
        "name": parameter.name,
        "in": "query",
        "required": False,
        "description": parameter.description,
        "schema": shape,
    }


router = APIRouter()


@router.get(
    ARTICLES_PATH,
    tags=["articles"],
    openapi_extra={"parameters": [_describe_parameter(parameter) for parameter in PARAMETERS]},
)
def search_articles(
    searcher: UsesSearcher, params: Annotated[SearchParams, Depends(_search_params)]
) -> SearchAnswer:
    """Search the archive: a page of articles, the facets and the timeline of all that was found."""
    return to_wire(searcher.search(params))


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
    return _unless_known(request, article_to_json(article), {"Content-Type": "application/json"})


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
    return _unless_known(request, original.content, headers)


@router.post("/api/v1/analyze", tags=["text"], response_model=Analysis, dependencies=[NoParameters])
def analyze(asked: TextToAnalyze) -> Response:
    """Say what is recognised in a text: language, tokens, hashtags, mentions, platforms, dates, fragments."""
    return Response(analyze_text(asked.text).to_json(), media_type="application/json")


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


def _unless_known(request: Request, content: bytes, headers: dict[str, str]) -> Response:
    """Answer 304 if the caller has these very bytes already (RFC 9110, 13.1.2), and the bytes otherwise."""
    etag = f'"{blake2b(content, digest_size=12).hexdigest()}"'
    known = request.headers.get("if-none-match", "")
    caching = {"ETag": etag, "Cache-Control": "no-cache"}
    if known.strip() == "*" or etag in (tag.strip().removeprefix("W/") for tag in known.split(",")):
        return Response(status_code=304, headers=caching)
    return Response(content, headers={**headers, **caching})
