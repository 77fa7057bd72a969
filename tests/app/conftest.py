"""A small real archive for the tests of the application: articles in, an engine or a client out."""

import warnings
from collections.abc import Callable, Iterator
from contextlib import closing
from hashlib import blake2b
from pathlib import Path

import pytest

from app.main import create_app
from archive.article import (
    Article,
    DateMention,
    Fragment,
    Hashtag,
    Mention,
    Original,
    PlatformMention,
    Published,
)
from archive.engines import open_engine
from archive.engines.protocol import Engine, Entry, Likeness
from archive.settings import Settings
from archive.text.analyzer import hashtag_key

with warnings.catch_warnings():
    # Starlette asks for httpx2 in the place of httpx; until that is among our packages, httpx does.
    warnings.simplefilter("ignore", DeprecationWarning)
    warnings.simplefilter("ignore", UserWarning)
    from fastapi.testclient import TestClient

ArchiveOf = Callable[[list[Article]], Engine]


def _hashtag(tag: str, body: str) -> Hashtag:
    start = body.index("#" + tag)
    return Hashtag(tag=tag, key=hashtag_key(tag), start=start, end=start + len(tag) + 1)


def _article(article_id: str, body: str, *, tags: tuple[str, ...] = (), **known: object) -> Article:
    content_hash = blake2b(body.encode(), digest_size=8).hexdigest()
    hashtags = tuple(_hashtag(tag, body) for tag in tags)
    return Article(id=article_id, body=body, content_hash=content_hash, hashtags=hashtags, **known)


ALEPPO = "سأل كثيرون على تويتر عن حلب #حلب_تحترق وكتب @Omar عن Facebook Live في مارس 2015."
"""Many on Twitter asked about Aleppo #Aleppo_is_burning and @Omar wrote about Facebook Live in March 2015."""

FLOOD = "The flood in Aleppo closed two bridges; readers sent pictures under #flood and #حلب_تحترق."

ARTICLES = [
    _article(
        "aleppo-1",
        ALEPPO,
        title="حلب في وسوم الناس",  # Aleppo in the people's hashtags
        url="https://news.example/aleppo",
        source="Sahifa",
        authors=("ليلى",),  # Layla
        language="ar",
        published=Published("2016-05-23", "day", "record"),
        tags=("حلب_تحترق",),
        mentions=(Mention(handle="Omar", start=44, end=49),),
        platforms=(
            PlatformMention(id="facebook", origin="record"),
            PlatformMention(id="twitter", origin="text", text="تويتر", start=15, end=20),
        ),
        dates=(
            DateMention(
                value="2015-03", precision="month", calendar="gregorian", text="مارس 2015", start=70, end=79
            ),
        ),
        fragments=(Fragment(text="Facebook Live", language="en", start=54, end=67, confidence=0.9),),
        imported_at="2026-01-02T03:04:05Z",
    ),
    _article(
        "flood-2",
        FLOOD,
        title="Flood closes bridges",
        source="The Post",
        language="en",
        published=Published("2020-02", "month", "page"),
        tags=("flood", "حلب_تحترق"),
    ),
    _article("undated-3", "Nobody knows when the old theatre was painted.", source="The Post", language="en"),
]
ORIGINAL = '<script>alert("حلب")</script>\r\n'.encode("cp1256")
"""A record in another encoding than UTF-8, with a script in it."""


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    return Settings(data=tmp_path / "data", engine_url="embedded:", _env_file=None)


@pytest.fixture
def archive_of(settings: Settings) -> Iterator[ArchiveOf]:
    opened: list[Engine] = []

    def build(articles: list[Article]) -> Engine:
        original = Original(content=ORIGINAL, media_type="text/html; charset=x", file="a.html", line=1)
        with closing(open_engine(settings, write=True)) as writing:
            writing.write([Entry(article, original, Likeness((), ())) for article in articles])
        opened.append(open_engine(settings))
        return opened[-1]

    yield build
    for engine in opened:
        engine.close()


@pytest.fixture
def engine(archive_of: ArchiveOf) -> Engine:
    """Three articles: Arabic and dated, English dated to a month, English and undated."""
    return archive_of(ARTICLES)


@pytest.fixture
def client(settings: Settings, engine: Engine) -> Iterator[TestClient]:
    with TestClient(create_app(settings, engine), raise_server_exceptions=False) as client:
        yield client


@pytest.fixture
def original_bytes() -> bytes:
    return ORIGINAL
