"""A page of hits by its number: engines only lead forward, from one page to the next, by cursors."""

from dataclasses import replace

from archive.engines.protocol import Engine, SearchPage, SearchRequest


def search_page(engine: Engine, request: SearchRequest, number: int = 1) -> SearchPage:
    """Search for the page that begins at the request's cursor or, without one, has this number, from 1 on.

    A page is found by asking for all hits before it at once. Behind the last page there are no hits.
    """
    if request.cursor or number == 1:
        return engine.search(request)
    before = request.limit * (number - 1)
    passed = engine.search(replace(request, limit=before, facets=(), histogram=False))
    if passed.cursor is None:
        return replace(engine.search(replace(request, limit=1)), hits=(), cursor=None)
    return engine.search(replace(request, cursor=passed.cursor))
