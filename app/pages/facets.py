"""All values of one facet of a search, and the search among them: a page for each facet.

What stands beside the results themselves is ``narrowing``'s business.
"""

from dataclasses import dataclass, replace

from fastapi import APIRouter, HTTPException, Request, Response

from app.addresses import HiddenFields, hidden_fields, search_address
from app.answer import Searcher
from app.pages.narrowing import Chosen, FacetLine, choices_in_force, facet_line
from app.parameters import FACETS, without_unusable
from app.rendering import Renderer
from app.search_params import SearchParams, from_first_page, read_params
from app.wording import Wording
from archive.engines.protocol import Facet, FacetName, FacetValue
from archive.text.analyzer import fold

MOST = 1000
"""Values of a facet that are looked at, the commonest ones."""

SHOWN = 120
"""Values that are listed at once: a page of them stays small."""

INSIDE = "inside"
"""The one parameter of these pages beside those of a search: what the values shown have in them."""


@dataclass(frozen=True, slots=True, kw_only=True)
class FacetPage:
    """The values of a facet that have ``inside`` in them; ``found`` may be more than are listed."""

    name: FacetName
    inside: str
    lines: tuple[FacetLine, ...]
    found: int
    chosen: tuple[Chosen, ...]
    fields: HiddenFields
    search_url: str


def routes(searcher: Searcher, renderer: Renderer) -> APIRouter:
    """Give the route of the pages of facets."""
    router = APIRouter()

    @router.get("/facets/{name}", name="facet page")
    def facet_page(request: Request, name: str) -> Response:
        facet_name = next((facet for facet in FACETS if facet == name), None)
        if facet_name is None:
            raise HTTPException(404, f"There is no facet {name!r}; there are {', '.join(FACETS)}.")
        pairs = request.query_params.multi_items()
        params = from_first_page(read_params([pair for pair in pairs if pair[0] != INSIDE]))
        inside = without_unusable(request.query_params.get(INSIDE, "")).strip()
        facet = _count(searcher, params, facet_name)
        shown = gather(facet, params, inside, renderer.wording(request))
        return renderer.page(request, "facet.html", params=params, facet=shown)

    return router


def gather(facet: Facet, params: SearchParams, inside: str, wording: Wording) -> FacetPage:
    """Work out the page of a facet: the values asked for, each with its links."""
    found = [value for value in facet.values if _has(value, inside)]
    return FacetPage(
        name=facet.name,
        inside=inside,
        lines=tuple(facet_line(facet.name, value, params, wording) for value in found[:SHOWN]),
        found=len(found),
        chosen=choices_in_force(params, (facet,), wording),
        fields=hidden_fields(params),
        search_url=search_address(params),
    )


def _count(searcher: Searcher, params: SearchParams, name: FacetName) -> Facet:
    request, _ = searcher.request_for(params)
    page = searcher.engine.search(replace(request, limit=1, facets=(name,), facet_size=MOST))
    return next((facet for facet in page.facets if facet.name == name), Facet(name, ()))


def _has(value: FacetValue, inside: str) -> bool:
    """Tell whether a value has a text in it, in any spelling; spaces and underscores do not matter."""
    wanted = _key(inside.lstrip("#@"))
    return wanted in _key(value.label) or wanted in _key(value.value)


def _key(text: str) -> str:
    return fold(text).replace(" ", "")
