"""One search from parameters to marked hits: the single place where pages, API and command line meet."""

from dataclasses import dataclass, replace

from app.parameters import FACETS
from app.search_params import SearchParams, to_request
from archive.article import Article
from archive.engines.protocol import Engine, Hit, SearchPage
from archive.lexicon.lexicon import Lexicon
from archive.query.expand import expand
from archive.query.explain import searched_as
from archive.query.highlight import highlight_terms
from archive.query.parser import ParsedQuery
from archive.text.snippets import Piece, Terms, mark_title, snippets

Highlight = tuple[Piece, ...]
"""A run of text cut into pieces, marked ones and others; joined, they are the text itself."""


@dataclass(frozen=True, slots=True, kw_only=True)
class HighlightedHit:
    """One article found. ``title`` is the whole title (empty if it has none), ``body`` a few snippets.

    ``score`` is None where the order does not come from one.
    """

    article: Article
    score: float | None
    title: Highlight
    body: tuple[Highlight, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """What was asked, how it was understood, and what was found; ``hits`` are those of ``page``, marked."""

    params: SearchParams
    parsed: ParsedQuery
    searched_as: tuple[str, ...]
    page: SearchPage
    hits: tuple[HighlightedHit, ...]


@dataclass(frozen=True, slots=True)
class Searcher:
    """What a search needs: the engine that finds, and the lexicon that knows the other language."""

    engine: Engine
    lexicon: Lexicon

    def search(self, params: SearchParams, *, zoom: bool = False) -> Answer:
        """Search, with all facets and the histogram (``zoom``: of the publication range, in finer bars).

        Raises RequestError for another search's cursor, and EngineError.
        """
        request, parsed = to_request(params)
        searched = expand(parsed.root, self.lexicon) if params.translate else parsed.root
        page = self.engine.search(replace(request, query=searched, facets=FACETS, histogram=True, zoom=zoom))
        terms = highlight_terms(searched)
        return Answer(
            params=params,
            parsed=parsed,
            searched_as=searched_as(searched),
            page=page,
            hits=tuple(_mark(hit, terms) for hit in page.hits),
        )


def _mark(hit: Hit, terms: Terms) -> HighlightedHit:
    article = hit.article
    return HighlightedHit(
        article=article,
        score=hit.score,
        title=mark_title(article.title, terms) if article.title else (),
        body=snippets(article.body, terms),
    )
