"""Pages as a reader gets them: the real engine behind, HTML read by lxml in front."""

from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from hashlib import blake2b
from pathlib import Path

import pytest
from fastapi import FastAPI
from fastapi.testclient import TestClient
from lxml import html

from app.main import create_app
from archive.article import Article, DateMention, Fragment, Hashtag, Original, PlatformMention, Published
from archive.engines import open_engine
from archive.engines.protocol import Entry, Likeness
from archive.settings import Settings
from archive.text.analyzer import hashtag_key

ReadPage = Callable[..., html.HtmlElement]

RLO = "\N{RIGHT-TO-LEFT OVERRIDE}"
HOSTILE = (
    f'<script>alert("x")</script> {RLO}gnp.exe " onmouseover="alert(1) '
    "</p></div></main> &amp; {{ 7 * 7 }}\n"
    "javascript:alert(1) " + "ل" * 10_000
)
"""Markup, an override of direction, template braces, and a word of ten thousand letters (the letter lam)."""

BODY = "فيضانات Facebook Live في دمشق #حلب_تحترق وعلى تويتر في مارس 2015.\n\nThe second paragraph is English."
"""Floods on Facebook Live in Damascus #Aleppo_is_burning and on Twitter in March 2015; then English."""


def _article(article_id: str, body: str, **known: object) -> Article:
    return Article(
        id=article_id, body=body, content_hash=blake2b(body.encode(), digest_size=8).hexdigest(), **known
    )


def _spot(text: str) -> dict[str, int]:
    return {"start": BODY.index(text), "end": BODY.index(text) + len(text)}


BRIDGE = "The new bridge over the river was opened on Thursday; ferries will go on until the end of May."

RECOGNISED = _article(
    "flood",
    BODY,
    title="Facebook تنقل فيضانات دمشق",  # Facebook relays Damascus floods
    source="بلدي/../نيوز",  # Baladi News, with slashes and dots in its name
    language="ar",
    published=Published("2016-05-23", "day", "url"),
    url="https://news.example/flood?a=1&b=2",
    authors=("ليلى", "Omar"),
    hashtags=(Hashtag(tag="حلب_تحترق", key=hashtag_key("حلب_تحترق"), **_spot("#حلب_تحترق")),),
    platforms=(PlatformMention(id="twitter", origin="text", text="تويتر", **_spot("تويتر")),),
    dates=(
        DateMention(
            value="2015-03", precision="month", calendar="gregorian", text="مارس 2015", **_spot("مارس 2015")
        ),
    ),
    fragments=(Fragment(text="Facebook Live", language="en", confidence=0.9, **_spot("Facebook Live")),),
)

ARTICLES = [
    RECOGNISED,
    _article(
        "evil",
        HOSTILE,
        title=f'<b onclick="alert(1)">{RLO}title',
        source=f"<i>{RLO}source</i>",
        url="javascript:alert(1)",
        authors=("<script>x</script>",),
        published=Published("2017-02", "month", "record"),
    ),
    _article("plain", "Nobody knows when the old theatre in Damascus was painted.", language="en"),
    _article("copy-1", BRIDGE, title="Bridge opens", language="en", story="bridge", source="The Post"),
    _article(
        "copy-2",
        BRIDGE + " Again.",
        title="Bridge opens, again",
        language="en",
        story="bridge",
        source="The Echo",
    ),
    *(
        _article(
            f"more-{number}",
            f"الخبر رقم {number} عن السوق",  # item number n, about the market
            title=f"السوق {number}",  # the market
            source="Sahifa",
            language="ar",
            published=Published(f"2020-{number:02}", "month", "record"),
        )
        for number in range(1, 13)
    ),
]


@contextmanager
def _application(folder: Path, articles: list[Article]) -> Iterator[FastAPI]:
    settings = Settings(data=folder, engine_url="embedded:", _env_file=None)
    original = Original(content=b"{}", media_type="application/json", file="a.jsonl", line=1)
    with closing(open_engine(settings, write=True)) as engine:
        engine.write([Entry(article, original, Likeness((), ())) for article in articles])
    with closing(open_engine(settings)) as engine:
        yield create_app(settings, engine)


@pytest.fixture(scope="session")
def application(tmp_path_factory: pytest.TempPathFactory) -> Iterator[FastAPI]:
    """One application for all, since pages change nothing."""
    with _application(tmp_path_factory.mktemp("full"), ARTICLES) as app:
        yield app


@pytest.fixture
def site(application: FastAPI) -> TestClient:
    """A new reader of the site over seventeen articles, one of them hostile, two copies of one story."""
    return TestClient(application)


@pytest.fixture
def empty_site(tmp_path: Path) -> Iterator[TestClient]:
    """The site over an archive without articles."""
    with _application(tmp_path, []) as app:
        yield TestClient(app)


@pytest.fixture
def read_page(site: TestClient) -> ReadPage:
    """Get a page as a browser does and read its HTML."""

    def read(address: str, *, status: int = 200, **headers: str) -> html.HtmlElement:
        response = site.get(address, headers={"accept": "text/html", **headers})
        assert response.status_code == status, response.text[:500]
        return html.fromstring(response.content)

    return read


@pytest.fixture
def recognised() -> Article:
    """An article in which something of every kind was recognised."""
    return RECOGNISED


@pytest.fixture
def hostile_body() -> str:
    return HOSTILE
