"""The route that gives one article as a reference for programs that manage them."""

from collections.abc import Mapping
from typing import Annotated, cast

from fastapi import APIRouter, Depends, Request, Response
from starlette.exceptions import HTTPException

from app.api.asking import UsesEngine, describe_parameters, given_for
from app.api.schemas import ARTICLES_PATH
from app.attachments import attachment
from app.caching import unless_known
from app.citations import CITATION_FORMATS, CitationFormat, cite, title_of
from app.exports import FILE_KINDS, FileKind
from app.parameters import Given, Parameter, read_choice

FORMAT = Parameter("format", "The format of the reference (ris).", choices=CITATION_FORMATS)
CITATION_KINDS: Mapping[CitationFormat, FileKind] = {name: FILE_KINDS[name] for name in CITATION_FORMATS}

router = APIRouter()


@router.get(
    ARTICLES_PATH + "/{article_id}/citation",
    tags=["articles"],
    response_class=Response,
    responses={200: {"content": {kind.media_type.partition(";")[0]: {} for kind in CITATION_KINDS.values()}}},
    openapi_extra=describe_parameters(FORMAT),
)
def get_citation(
    article_id: str, request: Request, engine: UsesEngine, given: Annotated[Given, Depends(given_for(FORMAT))]
) -> Response:
    """Give one article as a reference: RIS, BibTeX, or CSL-JSON (a list of one)."""
    citation_format = cast(CitationFormat, read_choice(given, FORMAT, "ris"))
    article = engine.get(article_id)
    if article is None:
        raise HTTPException(404, f"There is no article {article_id!r}.")
    kind = CITATION_KINDS[citation_format]
    headers = {
        "Content-Type": kind.media_type,
        "Content-Disposition": attachment(title_of(article), kind.suffix),
    }
    return unless_known(request, cite(article, citation_format).encode(), headers)
