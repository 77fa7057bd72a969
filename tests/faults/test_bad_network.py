"""Between us and the node requests are dropped, answers late, lost, cut or garbled: nothing is lost by it."""

import threading
from collections.abc import Callable, Iterator
from random import Random

import pytest

from archive.engines.elastic.engine import ElasticEngine
from archive.engines.protocol import Entry, SearchRequest
from archive.errors import EngineUnavailable
from archive.query.parser import parse_query
from tests.faults.proxy import Harm, Proxy, running_proxy

NAME = "faults-network"
STANDING = 40  # articles that are there before the harm begins
ARTICLES = 2_000
BATCH = 100
QUESTION = SearchRequest(query=parse_query("standing").root, facets=("hashtag",), histogram=True)

OpenArchive = Callable[..., ElasticEngine]


def _plan(seed: int) -> Callable[[str, str], Harm]:
    """Give each harm its turn, in an order that the seed shuffles; two requests of three pass unharmed."""
    random, lock = Random(seed), threading.Lock()  # noqa: S311 - an order, not a secret
    turns: list[Harm] = []

    def plan(_method: str, _path: str) -> Harm:
        with lock:
            if not turns:
                turns.extend([Harm.NONE] * 2 * len(Harm) + [harm for harm in Harm if harm is not Harm.HUNG])
                random.shuffle(turns)
            return turns.pop()

    return plan


@pytest.fixture
def proxy(elasticsearch_url: str, empty_archive: Callable[[str, str], None]) -> Iterator[Proxy]:
    empty_archive(elasticsearch_url, NAME)
    with running_proxy(elasticsearch_url, lambda _method, _path: Harm.NONE) as running:
        yield running


class _Searches(threading.Thread):
    """Asks the same question on and on, and notes what is neither the right answer nor an honest refusal."""

    def __init__(self, engine: ElasticEngine) -> None:
        super().__init__()
        self._engine = engine
        self._ended = threading.Event()
        self.answered = self.refused = 0
        self.wrong: list[object] = []

    def run(self) -> None:
        while not self._ended.wait(0.03):  # the importer shares this process's interpreter
            try:
                page = self._engine.search(QUESTION)
            except EngineUnavailable:
                self.refused += 1
            except Exception as error:  # whatever else it is, the test has to tell of it
                self.wrong.append(error)
            else:
                self.answered += 1
                if page.total != STANDING or sum(bar.count for bar in page.histogram) != STANDING:
                    self.wrong.append(page)

    def end(self) -> None:
        self._ended.set()
        self.join(60)
        assert not self.is_alive(), "a search hangs"


@pytest.mark.parametrize("product", ["elasticsearch", "opensearch"])
def test_an_import_over_a_bad_network_gives_the_exact_archive_and_searches_are_right_or_refused(
    request: pytest.FixtureRequest,
    product: str,
    empty_archive: Callable[..., None],
    open_archive: OpenArchive,
    made_entries: Callable[..., list[Entry]],
    what_is_kept: Callable[[ElasticEngine, str], dict[str, str]],
) -> None:
    url = request.getfixturevalue(f"{product}_url")
    empty_archive(url, NAME, product)
    standing, entries = made_entries(STANDING, word="standing"), made_entries(ARTICLES)
    calm = open_archive(url, NAME, product=product)
    calm.write(standing)
    with running_proxy(url, lambda _method, _path: Harm.NONE) as proxy:
        engine = open_archive(proxy.url, NAME, product=product, timeout=10)
        searches = _Searches(open_archive(proxy.url, NAME, product=product, timeout=10, patient=False))
        proxy.plan = _plan(seed=7)
        searches.start()
        try:
            statuses = [
                outcome.status
                for at in range(0, ARTICLES, BATCH)
                for outcome in engine.write(entries[at : at + BATCH]).outcomes
            ]
        finally:
            searches.end()
    assert statuses == ["added"] * ARTICLES
    assert what_is_kept(calm, NAME) == {
        entry.article.id: entry.article.content_hash for entry in standing + entries
    }
    assert not searches.wrong
    assert searches.answered > 0
    assert all(proxy.seen[harm] for harm in Harm if harm is not Harm.HUNG)


def test_a_bulk_that_is_never_answered_is_sent_again(
    proxy: Proxy,
    open_archive: OpenArchive,
    made_entries: Callable[..., list[Entry]],
    what_is_kept: Callable[[ElasticEngine, str], dict[str, str]],
) -> None:
    engine = open_archive(proxy.url, NAME, timeout=1)
    entries = made_entries(50)
    bulks = iter([Harm.HUNG])
    proxy.plan = lambda _method, path: next(bulks, Harm.NONE) if "_bulk" in path else Harm.NONE
    assert {outcome.status for outcome in engine.write(entries).outcomes} == {"added"}
    assert proxy.seen[Harm.HUNG] == 1
    assert what_is_kept(engine, NAME) == {entry.article.id: entry.article.content_hash for entry in entries}


@pytest.mark.parametrize("path", ["_bulk", "_search", "_refresh"])
def test_a_request_that_nobody_ever_answers_ends_as_unavailable(
    proxy: Proxy, open_archive: OpenArchive, made_entries: Callable[..., list[Entry]], path: str
) -> None:
    engine = open_archive(proxy.url, NAME, timeout=0.5, patience=1)
    proxy.plan = lambda _method, asked: Harm.HUNG if path in asked else Harm.NONE
    with pytest.raises(EngineUnavailable, match="does not answer"):
        engine.write(made_entries(3))


def test_an_index_made_though_the_answer_was_lost_is_the_archives(
    proxy: Proxy,
    elasticsearch_url: str,
    removed: Callable[[str, str], None],
    open_archive: OpenArchive,
    made_entries: Callable[..., list[Entry]],
) -> None:
    removed(elasticsearch_url, f"{NAME}-lost")
    lost = iter([Harm.UNANSWERED])
    proxy.plan = lambda method, _path: next(lost, Harm.NONE) if method == "PUT" else Harm.NONE
    engine = open_archive(proxy.url, f"{NAME}-lost")
    assert proxy.seen[Harm.UNANSWERED] == 1
    engine.write(made_entries(3))
    assert engine.health().articles == 3


def test_a_successor_put_in_place_though_the_answer_was_lost_is_in_place(
    proxy: Proxy, open_archive: OpenArchive, made_entries: Callable[..., list[Entry]]
) -> None:
    engine = open_archive(proxy.url, NAME)
    engine.write(made_entries(3))
    successor = engine.begin_successor()
    successor.write(made_entries(4))
    lost = iter([Harm.UNANSWERED])
    proxy.plan = lambda _method, path: next(lost, Harm.NONE) if path.startswith("/_aliases") else Harm.NONE
    engine.put_in_place(successor, lambda: None)
    assert proxy.seen[Harm.UNANSWERED] == 1
    assert open_archive(proxy.url, NAME).health().articles == 4
