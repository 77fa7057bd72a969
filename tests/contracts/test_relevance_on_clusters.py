"""A cluster puts the right article first as often as the embedded engine does."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from archive.engines.elastic.address import read_address
from archive.engines.elastic.client import Cluster
from archive.engines.elastic.engine import ElasticEngine
from archive.engines.embedded.engine import EmbeddedEngine
from benchmarks.relevance import ask, fill, read_collection

MAY_DIFFER_BY = 0.01  # MRR@10
OF_QUESTIONS = slice(None, None, 3)


@pytest.fixture(scope="module", params=["elasticsearch", "opensearch"])
def clustered(request: pytest.FixtureRequest) -> Iterator[ElasticEngine]:
    """An archive of paragraphs, to be filled, in a cluster of each product."""
    url = request.getfixturevalue(f"{request.param}_url")
    address = read_address(f"{request.param}+{url}")
    _remove_indices(Cluster(address))
    engine = ElasticEngine(address, "relevance")
    yield engine
    _remove_indices(engine.cluster)
    engine.close()


def _remove_indices(cluster: Cluster) -> None:
    """Remove what a test made, or one that was interrupted."""
    for index in cluster.request("GET", "/relevance-*"):
        cluster.request("DELETE", f"/{index}")


@pytest.mark.parametrize("language", ["ar", "en"])
def test_questions_find_their_paragraph_as_in_the_embedded_engine(
    clustered: ElasticEngine, shared_data: Path, tmp_path: Path, language: str
) -> None:
    collection = read_collection(shared_data / "relevance", language)
    embedded = EmbeddedEngine(tmp_path / "index", write=True)
    clustered.delete([article.id for article in clustered.iterate()])
    clustered.cluster.request("POST", "/relevance/_forcemerge", max_num_segments="1")
    figures = []
    for engine in (embedded, clustered):
        fill(engine, [collection])
        figures.append(ask("", engine, collection.questions[OF_QUESTIONS], language).mrr)
    embedded.close()
    assert figures[1] == pytest.approx(figures[0], abs=MAY_DIFFER_BY)
