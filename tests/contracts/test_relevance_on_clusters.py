"""A cluster puts the right article first as often as the embedded engine does."""

from collections.abc import Iterator, Mapping
from pathlib import Path

import pytest

from archive.engines.elastic.address import read_address
from archive.engines.elastic.client import Cluster
from archive.engines.elastic.engine import ElasticEngine
from archive.engines.embedded.engine import EmbeddedEngine
from archive.engines.protocol import Engine
from benchmarks.relevance import Collection, ask, fill, read_collection

MAY_DIFFER_BY = 0.01  # MRR@10
LANGUAGES = ("ar", "en")
OF_QUESTIONS = slice(None, None, 3)


@pytest.fixture(scope="module")
def collections(shared_data: Path) -> list[Collection]:
    """Paragraphs of an encyclopedia in both languages, with questions that each answers."""
    return [read_collection(shared_data / "relevance", language) for language in LANGUAGES]


@pytest.fixture(scope="module")
def embedded(collections: list[Collection], tmp_path_factory: pytest.TempPathFactory) -> Mapping[str, float]:
    """How well the embedded engine answers the questions of each language."""
    engine = EmbeddedEngine(tmp_path_factory.mktemp("relevance") / "index", write=True)
    fill(engine, collections)
    figures = {each.language: mrr(engine, each) for each in collections}
    engine.close()
    return figures


@pytest.fixture(scope="module", params=["elasticsearch", "opensearch"])
def clustered(request: pytest.FixtureRequest, collections: list[Collection]) -> Iterator[ElasticEngine]:
    """The same paragraphs in a cluster of each product."""
    url = request.getfixturevalue(f"{request.param}_url")
    address = read_address(f"{request.param}+{url}")
    _remove_indices(Cluster(address))
    engine = ElasticEngine(address, "relevance")
    fill(engine, collections)
    yield engine
    _remove_indices(engine.cluster)
    engine.close()


def _remove_indices(cluster: Cluster) -> None:
    """Remove what a test made, or one that was interrupted."""
    for index in cluster.request("GET", "/relevance-0*", filter_path="*.aliases"):
        cluster.request("DELETE", f"/{index}")


def mrr(engine: Engine, collection: Collection) -> float:
    """Say how near to the top the right paragraphs stand, 1 if all stand first."""
    return ask("", engine, collection.questions[OF_QUESTIONS], collection.language).mrr


def test_questions_find_their_paragraph_as_in_the_embedded_engine(
    clustered: ElasticEngine, embedded: Mapping[str, float], collections: list[Collection]
) -> None:
    figures = {each.language: mrr(clustered, each) for each in collections}
    assert figures == pytest.approx(embedded, abs=MAY_DIFFER_BY)
