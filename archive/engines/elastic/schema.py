"""The Elasticsearch index: its settings and mapping, where each way of a text stands, and the fingerprint."""

from functools import cache
from hashlib import blake2b
from typing import Final

import orjson

from archive.engines.document import ANALYSED
from archive.engines.elastic.analysis import Body, analysis

LAYOUT: Final = 1
"""Counts changes of what is written into the fields that the mapping does not show."""

LARGEST_WINDOW: Final = 100_000
"""Hits that pages of folded stories may go down to; exports have no such end."""

_TEXTS: Final = {
    "title": "article.title",
    "body": "article.body",
    "tags": "tags",
    "author": "article.authors",
    "source": "article.source",
}
_KEYWORDS: Final = {
    "source": "article.source",
    "language": "article.language",
    "story": "article.story",
}
_LONGEST_VALUE = 8_191  # letters, which are 32,764 bytes at most: Lucene fails a document with more
KEPT: Final = ("id", "url", "imported_at", "content_hash")
KEPT_LISTS: Final = ("hashtags", "mentions", "platforms", "dates", "fragments")


def path(name: str, way: str) -> str:
    """Give the field that holds one way of a text: ``article.body.stem``."""
    return f"{_TEXTS[name]}.{way}"


def keyword(name: str) -> str:
    """Give the field that holds a keyword: ``article.source``, ``hashtag``."""
    return _KEYWORDS.get(name, name)


@cache
def settings() -> Body:
    """Give the index's own settings; shards and replicas are the cluster's to say."""
    return {
        "analysis": analysis(),
        "index.max_result_window": LARGEST_WINDOW,
        "index.auto_expand_replicas": "0-1",  # a second copy as soon as there is a second node
        "index.refresh_interval": "30s",  # the writer asks for a refresh after each batch
        "index.mapping.total_fields.limit": 200,
    }


@cache
def mapping() -> Body:
    """Give the mapping: strict, so that nothing is indexed by accident."""
    chosen = ("hashtag", "hashtag_name", "platform", "mention", "mention_name")
    keywords = ("band", "words", "content_hash")
    return {
        "dynamic": "strict",
        "_meta": {"sijill": {"fingerprint": fingerprint()}},
        "properties": {
            "article": {"dynamic": "strict", "properties": _article()},
            "tags": _text("tags"),
            **{name: _choice() for name in chosen},
            **{name: {"type": "keyword"} for name in keywords},
            "published_last": {"type": "date", "format": "yyyy-MM-dd"},
            **{name: {"type": "integer"} for name in ("named_day", "named_month", "named_year")},
            **{name: {"type": "long"} for name in ("newest", "oldest")},
            **{name: {"type": "object", "enabled": False} for name in ("original", "signature")},
        },
    }


@cache
def fingerprint() -> str:
    """Give a hash of everything that decides what the index holds for a given article."""
    parts = (LAYOUT, settings(), ANALYSED, _article(), _text("tags"))
    return blake2b(orjson.dumps(parts), digest_size=8).hexdigest()


def _article() -> Body:
    kept = {"type": "keyword", "index": False, "doc_values": False}
    return {
        "title": _text("title"),
        "body": _text("body"),
        "authors": _text("author"),
        "source": {**_choice(), "fields": _ways("source")},
        "language": {"type": "keyword"},
        "story": {"type": "keyword"},
        "published": {
            "properties": {
                "date": {"type": "date", "format": "yyyy-MM-dd||yyyy-MM||yyyy"},
                "precision": {"type": "keyword"},
                "origin": kept,
            }
        },
        **dict.fromkeys(KEPT, kept),
        **{name: {"type": "object", "enabled": False} for name in KEPT_LISTS},
    }


def _choice() -> Body:
    """A value of a facet; one too long to be indexed is kept in the article only."""
    return {"type": "keyword", "ignore_above": _LONGEST_VALUE}


def _text(name: str) -> Body:
    """A text is not indexed itself: its ways are, each a field of its own."""
    return {"type": "text", "index": False, "fields": _ways(name)}


def _ways(name: str) -> Body:
    # Phrases are asked of the exact words only; the other ways need no positions.
    return {
        way: {
            "type": "text",
            "analyzer": way,
            "norms": True,
            "index_options": "positions" if way == "exact" else "freqs",
        }
        for way in ANALYSED[name]
    }
