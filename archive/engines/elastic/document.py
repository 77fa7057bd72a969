"""From an entry to the document that an index is given, and back."""

import base64
from dataclasses import asdict, replace

import orjson

from archive.article import Article, Original, article_from_json, article_to_json
from archive.engines.document import IndexedValues, as_date, indexed_values
from archive.engines.elastic.analysis import Body
from archive.engines.protocol import Entry, LikeArticle, Likeness
from archive.text.analyzer import word_forms

_LISTED = ("hashtag", "hashtag_name", "platform", "mention", "mention_name")


def document_of(entry: Entry) -> Body:
    """Give the document of one entry; its ``_id`` is the article's. JSON made before is not made again."""
    values = indexed_values(entry.article)
    return {
        "article": orjson.Fragment(article_to_json(_with_story(entry.article))),
        "content_hash": entry.article.content_hash,
        "tags": dict(values.texts)["tags"],
        "words": sorted(_words(values)),
        **{name: getattr(values, f"{name}s") for name in _LISTED},
        **_dates(values),
        "newest": values.newest,
        "oldest": values.oldest,
        "band": entry.likeness.bands,
        "signature": {"numbers": entry.likeness.signature},
        "original": _original(entry.original),
    }


def article_of(source: Body) -> Article:
    """Read the article back from a document."""
    return article_from_json(orjson.dumps(source["article"]))


def original_of(source: Body) -> Original:
    """Read the record back that an article was read from."""
    note = dict(source["original"])
    content = base64.b64decode(note.pop("content"))
    mapping = tuple((field, key) for field, key in note.pop("mapping"))
    return Original(content=content, mapping=mapping, **note)


def likeness_of(source: Body) -> Likeness:
    """Read back what tells near-duplicates."""
    return Likeness(tuple(source["signature"]["numbers"]), tuple(source["band"]))


def like_article_of(source: Body) -> LikeArticle:
    """Read back what a near-duplicate is known by."""
    article = source["article"]
    return LikeArticle(article["id"], article["story"], tuple(source["signature"]["numbers"]))


def _with_story(article: Article) -> Article:
    return article if article.story else replace(article, story=article.id)


def _words(values: IndexedValues) -> set[str]:
    """Give the folded words of a document, each once: beginnings are completed from them."""
    texts = (text for name, text in values.texts if name in ("title", "body"))
    return {form.exact for text in texts for form in word_forms(text)}


def _dates(values: IndexedValues) -> Body:
    dates: Body = {f"named_{name}": getattr(values.named, f"{name}s") for name in ("day", "month", "year")}
    if values.published:
        dates["published_last"] = as_date(values.published.last).isoformat()
    return dates


def _original(original: Original) -> Body:
    note = asdict(original)
    note["content"] = base64.b64encode(original.content).decode()
    return note
