"""The importer killed with -9 again and again: run to its end at last, the archive is the same."""

import os
import random
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from dataclasses import asdict
from pathlib import Path

import orjson
import pytest

from archive.engines.elastic.address import read_address
from archive.engines.elastic.engine import ElasticEngine
from archive.engines.elastic.walking import walk
from archive.engines.protocol import SearchRequest
from tests.faults.proxy import Harm, Proxy, running_proxy

NAME = "faults-importer"
ARTICLES = 3_000
# At which request of its kind the importer is killed, and whether the node still does it. What is written by
# all of them together is less than the whole, so that none comes to its end.
KILLS = (
    *[("_bulk", 1, False)] * 2,
    *[("_bulk", 1, True)] * 2,
    ("_bulk", 2, False),
    ("_refresh", 2, False),  # the first is asked at the start
    *[("_search", number, True) for number in (4, 7, 10, 12)],
)
TAGS = ("flood", "elections", "حلب", "رمضان")  # Aleppo, Ramadan
WORDS = (
    "the council said on Monday that a bridge over river was closed after heavy rain while market and "
    "school near harbour stayed open until people had left homes for hills beyond town"
).split()


@pytest.fixture(scope="module")
def articles(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A file of short articles; every third repeats an earlier one with a word changed: the same story."""
    chosen = random.Random(11)  # noqa: S311 - texts, not secrets
    texts: list[list[str]] = []
    for number in range(ARTICLES):
        words = list(chosen.choice(texts)) if number % 3 == 2 else chosen.choices(WORDS, k=30)
        words[number % 30] = f"n{number}"
        texts.append(words)
    lines = [
        {
            "id": str(number),
            "source": f"Paper {number % 5}",
            "date": f"2016-{number % 12 + 1:02}-{number % 28 + 1:02}",
            "body": f"{' '.join(words)} #{TAGS[number % 4]}",
        }
        for number, words in enumerate(texts)
    ]
    file = tmp_path_factory.mktemp("articles") / "articles.jsonl"
    file.write_bytes(b"\n".join(map(orjson.dumps, lines)))
    return file


@pytest.fixture
def proxy(elasticsearch_url: str) -> Iterator[Proxy]:
    with running_proxy(elasticsearch_url, lambda _method, _path: Harm.NONE) as running:
        yield running


def _start(url: str, name: str, file: Path) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, "-c", "from app.cli import main; main()", "import", str(file), "--json"],
        env=os.environ | {"SIJILL_ENGINE_URL": f"elasticsearch+{url}", "SIJILL_INDEX": name},
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )


def _run_to_the_end(url: str, name: str, file: Path) -> dict[str, int]:
    importer = _start(url, name, file)
    try:
        told, complaints = importer.communicate(timeout=120)
    finally:
        importer.kill()
    assert importer.returncode == 0, complaints
    report: dict[str, int] = orjson.loads(told)
    return report


def _kill_at(proxy: Proxy, file: Path, kind: str, number: int, *, done: bool) -> None:
    """Kill an import at its so-manieth request of a kind, before the node does that or after."""
    killing = threading.Event()
    seen = 0

    def plan(_method: str, path: str) -> Harm:
        nonlocal seen
        seen += kind in path
        if seen < number:
            return Harm.NONE
        threading.Timer(0.2, killing.set).start()
        return Harm.HUNG if done else Harm.DROPPED

    proxy.plan = plan
    importer = _start(proxy.url, NAME, file)
    try:
        assert killing.wait(90), "it was not to be killed"
        assert importer.poll() is None
    finally:
        importer.kill()
        importer.communicate()


def _archive(url: str, name: str) -> dict[str, object]:
    """Everything that must not depend on how often the importer was killed."""
    engine = ElasticEngine(read_address(f"elasticsearch+{url}"), name)
    engine.refresh()
    page = engine.search(
        SearchRequest(facets=("hashtag", "source", "language"), histogram=True, limit=1, fold_stories=True)
    )
    kept = [
        (source["article"]["id"], source["content_hash"], source["article"]["story"])
        for source in walk(engine.cluster, name, ["article.id", "article.story", "content_hash"])
    ]
    engine.close()
    return {
        "kept": sorted(kept),
        "total": page.total,
        "facets": [asdict(facet) for facet in page.facets],
        "histogram": [asdict(bar) for bar in page.histogram],
    }


def test_an_importer_killed_ten_times_gives_the_same_archive_as_an_undisturbed_one(
    proxy: Proxy, articles: Path, elasticsearch_url: str, removed: Callable[[str, str], None]
) -> None:
    for name in (NAME, f"{NAME}-calm"):
        removed(elasticsearch_url, name)
    calm = _run_to_the_end(elasticsearch_url, f"{NAME}-calm", articles)
    assert calm["added"] == ARTICLES
    chosen = random.Random(5)  # noqa: S311 - an order, not a secret
    for kind, number, done in chosen.sample(KILLS, len(KILLS)):
        _kill_at(proxy, articles, kind, number, done=done)
    proxy.plan = lambda _method, _path: Harm.NONE
    last = _run_to_the_end(proxy.url, NAME, articles)
    assert sum(last[outcome] for outcome in ("added", "updated", "unchanged", "rejected")) == ARTICLES
    disturbed = _archive(elasticsearch_url, NAME)
    assert disturbed == _archive(elasticsearch_url, f"{NAME}-calm")
    kept = disturbed["kept"]
    assert isinstance(kept, list)
    assert len({story for _, _, story in kept}) < len(kept) == ARTICLES
