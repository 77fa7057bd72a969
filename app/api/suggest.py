"""The route that completes what is being typed, and offers something else where nothing begins so."""

from collections.abc import Sequence
from typing import Annotated

import orjson
from fastapi import APIRouter, Depends, Response

from app.addresses import search_address
from app.api.asking import UsesSearcher, describe_parameters, given_for
from app.api.schemas import ARTICLES_PATH, OfferLine, WireModel, offer_lines
from app.parameters import PARAMETERS_BY_NAME, Given, Parameter, read_choice, read_limit
from app.search_params import SearchParams, link, params_of, with_query
from archive.engines.protocol import CompletionKind
from archive.query.suggest import Suggestion

USUAL = 8
"""Completions given where no number is asked for: a list under a search field."""

ASKED = tuple(PARAMETERS_BY_NAME[name] for name in ("q", "limit", "ui"))
FORMAT = Parameter(
    "format", "Our own shape (json), or the one that browsers read.", choices=("json", "opensearch")
)

router = APIRouter()


class CompletionLine(WireModel):
    """A completion as articles write it, in how many of them, and the query with it.

    ``url`` is the search for that query; ``page_url`` is its page for readers.
    """

    text: str
    kind: CompletionKind
    count: int
    query: str
    url: str
    page_url: str


class Suggestions(WireModel):
    """What a query may become: completions of its last word or, where there are none, other queries."""

    query: str
    completions: tuple[CompletionLine, ...]
    did_you_mean: tuple[OfferLine, ...]


@router.get(
    "/api/v1/suggest",
    tags=["articles"],
    response_model=Suggestions,
    openapi_extra=describe_parameters(*ASKED, FORMAT),
)
def suggest(
    searcher: UsesSearcher, given: Annotated[Given, Depends(given_for(*ASKED, FORMAT))]
) -> Suggestions | Response:
    """Complete the last word of a query with words, hashtags and sources of the archive."""
    params = params_of({name: values for name, values in given.items() if name in ("q", "ui")})
    limit = read_limit(given) if "limit" in given else USUAL
    completions, offers = searcher.suggest(params, limit=limit)
    if read_choice(given, FORMAT, "json") == "opensearch":
        return _for_browsers(params, completions)
    return Suggestions(
        query=params.q,
        completions=tuple(_completion_line(each, params) for each in completions),
        did_you_mean=offer_lines(offers, params),
    )


def _completion_line(suggestion: Suggestion, params: SearchParams) -> CompletionLine:
    params = with_query(params, suggestion.query)
    return CompletionLine(
        text=suggestion.text,
        kind=suggestion.kind,
        count=suggestion.count,
        query=suggestion.query,
        url=link(ARTICLES_PATH, params),
        page_url=search_address(params),
    )


def _for_browsers(params: SearchParams, completions: Sequence[Suggestion]) -> Response:
    """Give the shape of OpenSearch Suggestions 1.0: the query, then a list of whole queries."""
    content = orjson.dumps([params.q, [suggestion.query for suggestion in completions]])
    return Response(content, media_type="application/x-suggestions+json")
