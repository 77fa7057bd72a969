"""Articles on the same subject: those that share the most telling words with one article."""

from heapq import nlargest
from math import log

import tantivy
from tantivy import Occur, Query

from archive.article import Article
from archive.engines.embedded.compile import keyword_is
from archive.engines.embedded.schema import schema
from archive.text.analyzer import word_forms
from archive.text.stop_words import STOP_WORDS

_WORDS_ASKED = 25
_READ_AT_MOST = 5_000  # characters: what an article is about stands in its beginning
_LEAST_SHARED = 0.3  # of the words asked for; articles that share fewer are on other subjects
_IN_TITLE = 3  # a word of the headline counts as if it stood so often


def similar_to(searcher: tantivy.Searcher, article: Article) -> Query:
    """Ask for articles that share the most telling stems (tf · idf) with one, outside its own story."""
    counts: dict[str, int] = {}
    for text, worth in ((article.title or "", _IN_TITLE), (article.body[:_READ_AT_MOST], 1)):
        for form in word_forms(text):
            if form.exact not in STOP_WORDS and len(form.stem) > 1:
                counts[form.stem] = counts.get(form.stem, 0) + worth
    telling = nlargest(_WORDS_ASKED, counts, key=lambda stem: (_worth(searcher, stem, counts[stem]), stem))
    if not telling:
        return Query.empty_query()
    words = [
        (
            Occur.Should,
            Query.boost_query(Query.term_query(schema(), "body_stem", stem), log(1 + counts[stem])),
        )
        for stem in telling
    ]
    least = max(1, int(len(telling) * _LEAST_SHARED))
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
