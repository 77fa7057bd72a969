"""What a route gets from its request: the searcher, the parameters of a search, a page's length; refusals.

How a parameter is read stands in ``app.parameters`` and ``app.search_params``.
"""

from collections.abc import Callable, Coroutine
from typing import Annotated, Any, cast

from fastapi import Depends, Request

from app.answer import Searcher
from app.parameters import Given, Parameter, collect_values
from app.search_params import SearchParams, read_params
from archive.engines.protocol import Engine
from archive.errors import RequestError


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
UsesSearchParams = Annotated[SearchParams, Depends(_search_params)]
NoParameters = Depends(_no_parameters)


def given_for(*parameters: Parameter) -> Callable[[Request], Coroutine[Any, Any, Given]]:
    """Make the dependency that reads the parameters of one route and refuses all others."""

    async def read_given(request: Request) -> Given:
        return collect_values(request.query_params.multi_items(), parameters)

    return read_given


def describe_parameters(*parameters: Parameter) -> dict[str, Any]:
    """Describe the parameters of a route as OpenAPI wants them, for ``openapi_extra``."""
    return {"parameters": [_describe(parameter) for parameter in parameters]}


def _describe(parameter: Parameter) -> dict[str, object]:
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
