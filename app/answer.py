"""One search from parameters to marked hits: the single place where pages, API and command line meet."""

from dataclasses import dataclass, replace

from app.known_values import with_known_values
from app.other_words import names_by_sound, without_sounds, without_words
from app.paging import search_page
from app.parameters import FACETS
from app.search_params import SearchParams, to_request, with_query
from archive.article import Article
from archive.engines.protocol import Engine, Hit, SearchPage, SearchRequest
from archive.lexicon.lexicon import Lexicon
from archive.query.compound_names import with_both_spellings
from archive.query.expand import expand
from archive.query.explain import searched_as
from archive.query.highlight import highlight_terms
from archive.query.name_spellings import with_known_spellings
from archive.query.nodes import EVERYTHING
from archive.query.offers import Offer, make_offers
from archive.query.parser import ParsedQuery
from archive.query.suggest import Find, Suggestion, complete_by_translation, complete_query
from archive.text.snippets import Piece, Terms, mark_title, snippets

_MOST_HEADWORDS = 10  # of the lexicon are tried, each by a search, where no word of the archive begins so

Highlight = tuple[Piece, ...]
"""A run of text cut into pieces, marked ones and others; joined, they are the text itself."""


@dataclass(frozen=True, slots=True, kw_only=True)
class HighlightedHit:
    """One article found. ``title`` is the whole title (empty if it has none), ``body`` a few snippets.

    ``score`` is None where the order does not come from one; ``copies`` of its story are folded under it.
    """

    article: Article
    score: float | None
    title: Highlight
    body: tuple[Highlight, ...]
    copies: int = 0


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

    def search(self, params: SearchParams, *, zoom: bool = False, fold: bool = False) -> Answer:
        """Search, with all facets and the histogram (``zoom``: of its own range alone, in finer bars).

        ``fold`` gives of each story one article, unless the search is for the copies of one. Raises
        RequestError for another search's cursor, and EngineError.
        """
        request, parsed = self.request_for(params, fold=fold)
        request = replace(request, facets=FACETS, histogram=True, zoom=zoom)
        page = search_page(self.engine, request, params.page)
        terms = highlight_terms(request.query)
        return Answer(
            params=params,
            parsed=parsed,
            searched_as=searched_as(request.query),
            page=page,
            hits=tuple(_mark(hit, terms) for hit in page.hits),
        )

    def request_for(self, params: SearchParams, *, fold: bool = False) -> tuple[SearchRequest, ParsedQuery]:
        """Turn parameters into what the engine is asked, in the other language too, facets not among it."""
        request, parsed = to_request(params)
        parsed = replace(parsed, root=with_known_values(parsed.root))
        query = parsed.root
        if params.translate:
            query = with_known_spellings(expand(query, self.lexicon), self.lexicon)
        query = with_both_spellings(query)
        query = without_words(query, frozenset(params.drop) - {*searched_as(parsed.root)})
        return replace(request, query=query, fold_stories=fold and params.story is None), parsed

    def offers(self, params: SearchParams, answer: Answer) -> tuple[Offer, ...]:
        """Give what to search for instead, where little was found; to be shown, never searched unasked."""
        return self._offers(params, answer.page.total, sounds=bool(names_by_sound(answer.searched_as)))

    def suggest(
        self, params: SearchParams, *, limit: int
    ) -> tuple[tuple[Suggestion, ...], tuple[Offer, ...]]:
        """Give completions of the query's last word, and offers where there are none."""
        find = self._finding(params)
        find_untranslated = self._finding(replace(params, translate=False))
        # What is found in one language is found in both, and asking in one takes a third of the time.
        completions = complete_query(
            params.q, self.engine, lambda q: find_untranslated(q) or find(q), limit=limit
        )
        if not completions and params.translate:
            completions = complete_by_translation(params.q, self._headwords, find, limit=limit)
        return completions, () if completions else self._offers(params, find(params.q), sounds=True)

    def _headwords(self, beginning: str) -> tuple[str, ...]:
        return self.lexicon.complete(beginning, limit=_MOST_HEADWORDS)

    def _offers(self, params: SearchParams, found: int, *, sounds: bool) -> tuple[Offer, ...]:
        """Give offers; ``sounds`` tells that some of those found may have been found by sound alone."""
        surely = self._finding(params, sounds=False)(params.q) if sounds and found else found
        unfiltered = SearchParams(match=params.match, translate=params.translate)
        find, find_alone = self._finding(params), self._finding(unfiltered, sounds=False)
        return make_offers(params.q, found, self.engine, find, find_alone, surely=surely)

    def _finding(self, params: SearchParams, *, sounds: bool = True) -> Find:
        """Give a function that counts what another query finds under the same parameters."""

        def find(q: str) -> int:
            request, _ = self.request_for(with_query(params, q))
            query = request.query if sounds else without_sounds(request.query)
            return self.engine.count(replace(request, query=query))

        return find

    def similar(self, article_id: str, *, limit: int) -> tuple[HighlightedHit, ...]:
        """Give articles on the same subject as one, most alike first; nothing in them is marked."""
        nothing = highlight_terms(EVERYTHING)
        return tuple(_mark(hit, nothing) for hit in self.engine.similar(article_id, limit=limit))


def _mark(hit: Hit, terms: Terms) -> HighlightedHit:
    article = hit.article
    return HighlightedHit(
        article=article,
        score=hit.score,
        copies=hit.copies,
        title=mark_title(article.title, terms) if article.title else (),
        body=snippets(article.body, terms),
    )
