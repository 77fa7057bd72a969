"""Near-duplicates folded together: of each story the first article in the order asked for stands for all."""

import tantivy
from tantivy import Query

from archive.article import Article
from archive.engines.embedded.compile import both, keyword_is
from archive.engines.embedded.paging import Place, count_of, first_place
from archive.engines.embedded.snapshot import Snapshot
from archive.engines.protocol import Hit, SearchRequest


def folded_hit(
    index: Snapshot, request: SearchRequest, query: Query, place: Place, article: Article
) -> Hit | None:
    """Give the hit that stands for its story, with how many it hides; None if another one stands for it.

    Most stories have one article, and asking how many costs a look into the index.
    """
    story = keyword_is("story", article.story or article.id)
    if count_of(index.searcher, story) == 1:
        return Hit(article, place.score)
    copies = both(query, Query.const_score_query(story, 0.0))
    first = first_place(index, request, copies)
    if first is None or _where(first.address) != _where(place.address):
        return None
    return Hit(article, place.score, copies=count_of(index.searcher, copies) - 1)


def _where(address: tantivy.DocAddress) -> tuple[int, int]:
    return address.segment_ord, address.doc
