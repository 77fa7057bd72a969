"""Every engine that this machine has, empty, and entries to put into it."""

from collections.abc import Callable, Iterator
from contextlib import suppress
from hashlib import blake2b
from pathlib import Path

import pytest

from archive.article import Article, Hashtag, Mention, Original, PlatformMention, Published
from archive.engines.elastic.address import Address, read_address
from archive.engines.elastic.client import Cluster
from archive.engines.elastic.engine import ElasticEngine
from archive.engines.elastic.generations import open_generation
from archive.engines.elastic.writing import remove_documents
from archive.engines.embedded.engine import EmbeddedEngine
from archive.engines.protocol import Engine, Entry, Likeness
from archive.errors import EngineUnavailable
from archive.lexicon.lexicon import Lexicon, open_lexicon
from archive.settings import Settings
from archive.text.analyzer import hashtag_key

EntryMaker = Callable[..., Entry]

ENGINES = ["embedded", "elasticsearch", "opensearch"]
LEFT_AT_MOST = 10_000  # articles that a test may leave behind


@pytest.fixture(params=ENGINES)
def engine(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Engine]:
    """An empty archive on each engine. Where tests compare scores, ``new_engine`` is the one to take."""
    opened: Engine
    if request.param == "embedded":
        opened = EmbeddedEngine(tmp_path / "index", write=True)
    else:
        made: MadeIndices = request.getfixturevalue("made_indices")
        opened = made.emptied(_address(request, str(request.param)), "contracts")
    yield opened
    opened.close()


@pytest.fixture(params=ENGINES)
def new_engine(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Engine]:
    """An archive on each engine in which nothing ever was: what is deleted still tells how rare words are."""
    if request.param == "embedded":
        embedded = EmbeddedEngine(tmp_path / "index", write=True)
        yield embedded
        embedded.close()
        return
    address = _address(request, str(request.param))
    remove_indices(Cluster(address), "contracts-new")
    opened = ElasticEngine(address, "contracts-new")
    yield opened
    remove_indices(opened.cluster, "contracts-new")
    opened.close()


class MadeIndices:
    """One index a product and a run, emptied for each test: to make one takes a hundred times as long."""

    def __init__(self) -> None:
        """Begin without any."""
        self._made: dict[Address, Cluster] = {}

    def emptied(self, address: Address, name: str) -> ElasticEngine:
        """Open the index anew, as a server does that starts, with nothing in it."""
        if address in self._made:
            opened = ElasticEngine(address, name)
            _empty(opened.cluster, name)
            return opened
        self._made[address] = Cluster(address)
        remove_indices(self._made[address], name)
        opened = ElasticEngine(address, name)
        # Nothing here has to outlive the machine: no write waits for the disk.
        opened.cluster.request("PUT", f"/{name}/_settings", {"index.translog.durability": "async"})
        return opened

    def remove(self, name: str) -> None:
        """Remove the indices."""
        for cluster in self._made.values():
            remove_indices(cluster, name)
            cluster.close()


@pytest.fixture(scope="session")
def made_indices() -> Iterator[MadeIndices]:
    """The indices that tests share, removed in the end."""
    made = MadeIndices()
    yield made
    with suppress(EngineUnavailable):  # a node of this run may have ended, and its indices with it
        made.remove("contracts")


def _address(request: pytest.FixtureRequest, product: str) -> Address:
    return read_address(f"{product}+{request.getfixturevalue(f'{product}_url')}")


def remove_indices(cluster: Cluster, name: str) -> None:
    """Remove what tests made under a name, or one that was interrupted."""
    for index in cluster.request("GET", f"/{name}-0*", filter_path="*.aliases"):
        cluster.request("DELETE", f"/{index}")


def _empty(cluster: Cluster, name: str) -> None:
    body = {"size": LEFT_AT_MOST, "_source": False, "track_total_hits": False}
    left = [hit["_id"] for hit in cluster.search(name, body)["hits"]["hits"]]
    if left:
        remove_documents(cluster, name, left)
        cluster.refresh(name)


@pytest.fixture(scope="session")
def lexicon(tmp_path_factory: pytest.TempPathFactory) -> Lexicon:
    """Our own dictionary, without others that may be installed."""
    return open_lexicon(Settings(data=tmp_path_factory.mktemp("lexicon"), dictionaries=()))


@pytest.fixture
def entry() -> EntryMaker:
    """Make an entry of a body and whatever else matters to a test."""
    return _entry


def _entry(
    body: str,
    *,
    article_id: str | None = None,
    title: str | None = None,
    source: str | None = None,
    language: str = "en",
    published: str | None = None,
    hashtags: tuple[str, ...] = (),
    mentions: tuple[str, ...] = (),
    platforms: tuple[str, ...] = (),
    authors: tuple[str, ...] = (),
    bands: tuple[str, ...] = (),
    article: Article | None = None,
) -> Entry:
    name = article_id or blake2b(body.encode(), digest_size=10).hexdigest()
    precision = {4: "year", 7: "month", 10: "day"}[len(published)] if published else None
    article = article or Article(
        id=name,
        body=body,
        content_hash=blake2b(f"{title}{body}".encode(), digest_size=8).hexdigest(),
        title=title,
        source=source,
        language=language,
        authors=authors,
        published=Published(published, precision, "record") if published and precision else None,  # type: ignore[arg-type]  # the table gives it
        hashtags=tuple(
            Hashtag(tag=tag, key=hashtag_key(tag), start=0, end=1, words=tuple(tag.split("_")))
            for tag in hashtags
        ),
        mentions=tuple(Mention(handle=handle, start=0, end=1) for handle in mentions),
        platforms=tuple(PlatformMention(id=each, origin="record") for each in platforms),
        story=name,
    )
    original = Original(content=body.encode(), media_type="text/plain", file="made.txt", line=None)
    return Entry(article, original, Likeness(signature=(1, 2), bands=bands))


@pytest.fixture(scope="module", params=["elasticsearch", "opensearch"])
def cluster(request: pytest.FixtureRequest) -> Iterator[Cluster]:
    """A cluster of each product, with an empty index under the name ``same-tokens``."""
    opened = Cluster(_address(request, str(request.param)))
    remove_indices(opened, "same-tokens")
    open_generation(opened, "same-tokens")
    opened.request("PUT", "/same-tokens/_settings", {"index.analyze.max_token_count": 100_000})
    yield opened
    remove_indices(opened, "same-tokens")
    opened.close()
