"""Articles on the same subject: those that share the most telling words with one article."""

from functools import cache

from archive.article import Article
from archive.engines import ranking
from archive.engines.elastic.analysis import Body
from archive.engines.elastic.client import Cluster
from archive.engines.elastic.compile import term
from archive.engines.elastic.document import article_of
from archive.engines.elastic.schema import keyword, path
from archive.engines.protocol import Hit
from archive.text.analyzer import word_forms
from archive.text.stop_words import STOP_WORDS


def similar_to(cluster: Cluster, index: str, article: Article, limit: int) -> tuple[Hit, ...]:
    """Give the articles that share the most telling stems (tf · idf) with one, outside its own story."""
    own_story = term(keyword("story"), article.story or article.id)
    body = {
        "size": limit,
        "track_total_hits": False,
        "_source": ["article"],
        "query": {"bool": {"must": [_alike(article)], "must_not": [own_story]}},
    }
    hits = cluster.search(index, body)["hits"]["hits"]
    return tuple(Hit(article_of(hit["_source"]), hit["_score"]) for hit in hits)


def _alike(article: Article) -> Body:
    """The cluster knows which words are rare, so it chooses the telling ones; it analyses the text again."""
    headlines = f"{article.title or ''}\n" * ranking.SIMILAR_IN_TITLE
    return {
        "more_like_this": {
            "fields": [path("body", "stem")],
            "like": [headlines + article.body[: ranking.SIMILAR_CHARACTERS]],
            "max_query_terms": ranking.SIMILAR_WORDS,
            "minimum_should_match": f"{ranking.SIMILAR_SHARED:.0%}",
            "min_term_freq": 1,
            "min_doc_freq": 2,  # a word that no other article has leads nowhere
            "min_word_length": 2,
            "stop_words": _stop_stems(),
        }
    }


@cache
def _stop_stems() -> list[str]:
    """Give the stems of stop words: they are compared with what the index makes of a text."""
    return sorted({form.stem for word in STOP_WORDS for form in word_forms(word)})
