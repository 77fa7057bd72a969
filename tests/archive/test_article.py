"""Articles as JSON: the promised shape, there and back."""

import orjson
import pytest
from pydantic import ValidationError

from archive.article import Article, Hashtag, PlatformMention, Published, article_from_json, article_to_json

ARTICLE = Article(
    id="a1",
    body="كتب #حلب",  # wrote #Aleppo
    content_hash="00" * 8,
    published=Published("2016-05", "month", "url"),
    hashtags=(Hashtag(tag="حلب", key="حلب", start=4, end=8),),
    platforms=(PlatformMention(id="twitter", origin="record"),),
)


def test_an_article_survives_json_unchanged() -> None:
    assert article_from_json(article_to_json(ARTICLE)) == ARTICLE


def test_every_promised_key_is_there_even_when_unknown() -> None:
    shape = orjson.loads(article_to_json(ARTICLE))
    promised = (
        "id url title body source authors language published hashtags mentions platforms dates fragments"
    )
    assert set(promised.split()) | {"story", "imported_at", "content_hash"} <= set(shape)
    assert shape["title"] is None
    assert shape["published"] == {"date": "2016-05", "precision": "month", "origin": "url"}
    assert shape["hashtags"][0]["field"] == "body"


def test_what_is_no_article_is_refused() -> None:
    with pytest.raises(ValidationError):
        article_from_json(b'{"id": 1}')
