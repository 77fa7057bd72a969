"""Articles on the same subject: those that share the most telling words with one article."""

from heapq import nlargest
from math import log

import tantivy
from tantivy import Occur, Query

from archive.article import Article
from archive.engines import ranking
from archive.engines.embedded.compile import keyword_is
from archive.engines.embedded.schema import schema
from archive.text.analyzer import word_forms
from archive.text.stop_words import STOP_WORDS


def similar_to(searcher: tantivy.Searcher, article: Article) -> Query:
    """Ask for articles that share the most telling stems (tf · idf) with one, outside its own story."""
    counts: dict[str, int] = {}
    for text, worth in (
        (article.title or "", ranking.SIMILAR_IN_TITLE),
        (article.body[: ranking.SIMILAR_CHARACTERS], 1),
    ):
        for form in word_forms(text):
            if form.exact not in STOP_WORDS and len(form.stem) > 1:
                counts[form.stem] = counts.get(form.stem, 0) + worth
    telling = nlargest(
        ranking.SIMILAR_WORDS, counts, key=lambda stem: (_worth(searcher, stem, counts[stem]), stem)
    )
    if not telling:
        return Query.empty_query()
    words = [
        (
            Occur.Should,
            Query.boost_query(Query.term_query(schema(), "body_stem", stem), log(1 + counts[stem])),
        )
        for stem in telling
    ]
    least = max(1, int(len(telling) * ranking.SIMILAR_SHARED))
    return Query.boolean_query(
        [
            (Occur.Must, Query.boolean_query(words, minimum_number_should_match=least)),
            (Occur.MustNot, keyword_is("story", article.story or article.id)),
        ]
    )


def _worth(searcher: tantivy.Searcher, stem: str, count: int) -> float:
    having = searcher.doc_freq("body_stem", stem)
    if having < 2:  # a word that no other article has leads nowhere
        return 0.0
    return (1 + log(count)) * log(1 + searcher.num_docs / having)
