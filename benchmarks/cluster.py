"""What we add to a cluster's own work: ``python -m benchmarks.cluster``. Both sides in one run, in turns.

Writing: entries through the engine's ``write``, against ``streaming_bulk`` of the same documents made before.
A page: what the engine gives for a page of results, counts and folded stories included, against its search
request alone; beside it the site's whole page, whose drawing no engine changes. Rates are one machine's;
ratios travel. Wants the real articles beside the checkout, and a server: the one at
``SIJILL_TEST_ELASTICSEARCH``, or one of its own.
"""

import os
import sys
import warnings
from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack, contextmanager
from pathlib import Path
from statistics import median
from time import perf_counter

import orjson
from elastic_transport import OrjsonSerializer
from elasticsearch import Elasticsearch
from elasticsearch.helpers import streaming_bulk

from app.main import create_app
from app.parameters import FACETS
from archive.engines.elastic.address import read_address
from archive.engines.elastic.analysis import Body
from archive.engines.elastic.document import document_of
from archive.engines.elastic.engine import ElasticEngine
from archive.engines.protocol import Entry, SearchRequest, WriteReport
from archive.lexicon.lexicon import open_lexicon
from archive.query.expand import expand
from archive.query.parser import parse_query
from archive.settings import Settings
from indexer.pipeline import BATCH_RECORDS, import_records
from indexer.readers import ReadingChoices, read_files
from tests.servers.elastic_node import running_node
from tests.servers.machine import look_around

with warnings.catch_warnings(action="ignore"):  # Starlette would rather have httpx2, which we have not
    from fastapi.testclient import TestClient

NEWS = Path(__file__).parents[1].parent / "shared" / "data" / "news" / "saudinewsnet-3days.jsonl.gz"
INDEX = "sijill-bench"
WRITING_ASKED, PAGE_ASKED = 0.7, 1.4
WRITING_ROUNDS, PAGE_ROUNDS = 3, 15
QUERIES = (
    "السعودية",  # Saudi Arabia
    "مجلس الوزراء",  # council of ministers
    '"خادم الحرمين"',  # "custodian of the two mosques", as a phrase
    "oil prices",
    "كرة القدم -الهلال",  # football, without Al-Hilal
    "education OR health",
    "مستشف*",  # hospital, hospitals
    "الرياض date:2015",  # Riyadh
    "source:الرياض تعليم",  # education, in the newspaper Al-Riyadh
    "زوكربيرغ",  # Zuckerberg
)


class Collector:
    """A shelf that passes an import on to an engine and keeps what was written."""

    def __init__(self, engine: ElasticEngine) -> None:
        """Take the engine."""
        self.entries: list[Entry] = []
        self.content_hashes = engine.content_hashes
        self.find_like = engine.find_like
        self.count_word = engine.count_word
        self._engine = engine

    def write(self, batch: Sequence[Entry]) -> WriteReport:
        """Write a batch, and keep it."""
        self.entries += batch
        return self._engine.write(batch)


def main() -> int:
    """Print the ratios; give 1 if one of them is on the wrong side of what is asked."""
    if not NEWS.exists():
        print("the real articles (shared/data) are not beside this checkout: nothing is measured")
        return 0
    with _node() as url:
        try:
            entries = end_to_end(url)
            writing = write_ratio(url, entries)
            page = page_ratio(url)
        finally:
            _drop(url)
    return 0 if writing >= WRITING_ASKED and page <= PAGE_ASKED else 1


def end_to_end(url: str) -> list[Entry]:
    """Import the real articles, from file to index; give what was written."""
    shelf = Collector(_emptied(url))
    started = perf_counter()
    records = read_files([str(NEWS)], ReadingChoices(mapping=(("authors", "author"),)))
    report = import_records(records, shelf, lexicon=open_lexicon(Settings()))
    print(f"{'import, from file to index':<38}{report.added / (perf_counter() - started):>7.0f} articles/s")
    return shelf.entries


def write_ratio(url: str, entries: Sequence[Entry]) -> float:
    """Write entries by the engine and ready documents by the bare client, in turns, into an empty index."""
    ready = [orjson.loads(orjson.dumps(document_of(entry))) for entry in entries]
    ours: list[float] = []
    bare: list[float] = []
    for _ in range(WRITING_ROUNDS):
        engine = _emptied(url)
        ours.append(_seconds(lambda engine=engine: _write_by_engine(engine, entries)))  # type: ignore[misc]
        _emptied(url)
        bare.append(_seconds(lambda: _write_by_client(url, ready)))
    ratio = _median_ratio(bare, ours)
    print(f"{'engine.write':<38}{len(entries) / median(ours):>7.0f} articles/s")
    print(f"{'streaming_bulk of ready documents':<38}{len(entries) / median(bare):>7.0f} articles/s")
    print(f"{'writing: engine ÷ streaming_bulk':<38}{ratio:>7.2f} (asked ≥ {WRITING_ASKED})")
    return ratio


def page_ratio(url: str) -> float:
    """Ask for pages, for what the engine gives, and for the bare search, in turns; give the median ratio."""
    engine = ElasticEngine(read_address(f"elasticsearch+{url}"), INDEX)
    client = TestClient(create_app(Settings(), engine))
    bare = _client(url)
    ratios: list[float] = []
    sites: list[float] = []
    print(f"{'milliseconds':<26}{'search':>8}{'engine':>8}{'ratio':>8}{'site':>8}")
    for text in QUERIES:
        request = _request(text)
        body = _main_search(engine, request)
        search, page, site = _in_turns(
            lambda body=body: _search(bare, body),  # type: ignore[misc]
            lambda request=request: engine.search(request),  # type: ignore[misc]
            lambda text=text: client.get("/search", params={"q": text}).raise_for_status(),  # type: ignore[misc]
        )
        ratios.append(_median_ratio(page, search))
        sites.append(_median_ratio(site, search))
        times = [f"{median(each) * 1e3:>8.1f}" for each in (search, page, site)]
        print(f"{text:<26}{times[0]}{times[1]}{ratios[-1]:>8.2f}{times[2]}")
    engine.close()
    print(f"{'the site ÷ search, median':<38}{median(sites):>7.2f}")
    print(f"{'page: engine ÷ search, median':<38}{median(ratios):>7.2f} (asked ≤ {PAGE_ASKED})")
    return median(ratios)


@contextmanager
def _node() -> Iterator[str]:
    with ExitStack() as stack:
        yield (
            os.environ.get("SIJILL_TEST_ELASTICSEARCH")
            or stack.enter_context(running_node(look_around())).url
        )


def _client(url: str) -> Elasticsearch:
    return Elasticsearch(url, request_timeout=120, serializers={"application/json": OrjsonSerializer()})


def _drop(url: str) -> None:
    client = _client(url)
    for index in client.indices.get(index=f"{INDEX}-*").body:
        client.indices.delete(index=index)


def _emptied(url: str) -> ElasticEngine:
    _drop(url)
    return ElasticEngine(read_address(f"elasticsearch+{url}"), INDEX)


def _write_by_engine(engine: ElasticEngine, entries: Sequence[Entry]) -> None:
    for start in range(0, len(entries), BATCH_RECORDS):
        report = engine.write(entries[start : start + BATCH_RECORDS])
        assert all(outcome.status == "added" for outcome in report.outcomes)


def _write_by_client(url: str, documents: Sequence[Body]) -> None:
    client = _client(url)
    actions = ({"_index": INDEX, "_id": each["article"]["id"], "_source": each} for each in documents)
    assert all(taken for taken, _ in streaming_bulk(client, actions))
    client.indices.refresh(index=INDEX)


def _request(text: str) -> SearchRequest:
    query = expand(parse_query(text).root, open_lexicon(Settings()))
    return SearchRequest(query=query, facets=FACETS, histogram=True, fold_stories=True)


def _main_search(engine: ElasticEngine, request: SearchRequest) -> Body:
    """Give the request that finds a page's hits and counts, as the engine sends it."""
    sent: list[Body] = []
    search = engine.cluster.search

    def recorded(index: str, body: Body) -> Body:
        sent.append(body)
        return search(index, body)

    engine.cluster.search = recorded  # type: ignore[method-assign]  # to see what is sent, for this one search
    try:
        engine.search(request)
    finally:
        engine.cluster.search = search  # type: ignore[method-assign]
    return next(body for body in sent if body["size"])


def _search(client: Elasticsearch, body: Body) -> None:
    headers = {"accept": "application/json", "content-type": "application/json"}
    client.perform_request("POST", f"/{INDEX}/_search", headers=headers, body=body)


def _in_turns(*calls: Callable[[], object]) -> list[tuple[float, ...]]:
    """Time calls in turns, after two that warm up; give the seconds of each call."""
    for call in calls * 2:
        call()
    rounds = [[_seconds(call) for call in calls] for _ in range(PAGE_ROUNDS)]
    return list(zip(*rounds, strict=True))


def _median_ratio(some: Sequence[float], others: Sequence[float]) -> float:
    """Give the median of the ratios turn by turn: what slows the machine down slows both of a turn."""
    return median(one / other for one, other in zip(some, others, strict=True))


def _seconds(call: Callable[[], object]) -> float:
    started = perf_counter()
    call()
    return perf_counter() - started


if __name__ == "__main__":
    sys.exit(main())
