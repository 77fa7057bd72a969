"""Generated searches give the same articles, counts and bars on every engine, over the same archive."""

from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, replace
from functools import partial
from itertools import islice
from pathlib import Path
from random import Random
from typing import get_args

import pytest

from archive.article import Article
from archive.engines.elastic.address import read_address
from archive.engines.elastic.client import Cluster
from archive.engines.elastic.engine import ElasticEngine
from archive.engines.embedded.engine import EmbeddedEngine
from archive.engines.protocol import (
    DateRange,
    Engine,
    Entry,
    FacetChoice,
    FacetName,
    Likeness,
    SearchRequest,
)
from archive.query.nodes import (
    EVERYTHING,
    Alternative,
    And,
    ExactWord,
    Fuzzy,
    KeywordIs,
    Node,
    Not,
    Or,
    Phrase,
    Prefix,
    PublishedBetween,
    TextField,
    Word,
)
from indexer.pipeline import import_records
from indexer.readers import ReadingChoices, read_files

PRODUCTS = ("elasticsearch", "opensearch")
SEARCHES = 500
AT_ONCE = 4  # searches on their way to a cluster
REAL_ARTICLES = 150  # of each file
FACETS: tuple[FacetName, ...] = get_args(FacetName)
LETTERS = "ابتدرسعلمنهوي" + "aeinorst"


@pytest.fixture(scope="module")
def embedded(tmp_path_factory: pytest.TempPathFactory, repository: Path) -> Iterator[EmbeddedEngine]:
    """The samples, and real articles where they are at hand, in the embedded engine."""
    engine = EmbeddedEngine(tmp_path_factory.mktemp("same") / "index", write=True)
    import_records(read_files([str(repository / "samples")], ReadingChoices()), engine)
    data = repository.parent / "shared" / "data" / "news"
    if data.is_dir():
        for path in sorted(data.iterdir()):
            import_records(islice(read_files([str(path)], ReadingChoices()), REAL_ARTICLES), engine)
    yield engine
    engine.close()


@pytest.fixture(scope="module")
def expected(embedded: EmbeddedEngine) -> "list[tuple[SearchRequest, Answer]]":
    """Searches, and what the embedded engine answers to them."""
    searches = Searches(list(embedded.iterate()))
    requests = [searches.request() for _ in range(SEARCHES)]
    return [(request, read(embedded, request)) for request in requests]


@pytest.fixture(scope="module", params=PRODUCTS)
def clustered(request: pytest.FixtureRequest, embedded: EmbeddedEngine) -> Iterator[ElasticEngine]:
    """The same articles in a cluster of each product, spread over two shards."""
    url = request.getfixturevalue(f"{request.param}_url")
    address = read_address(f"{request.param}+{url}")
    _remove_indices(Cluster(address))
    engine = ElasticEngine(address, "same-answers", shards=2)
    engine.write([_entry(embedded, article) for article in embedded.iterate()])
    yield engine
    _remove_indices(engine.cluster)
    engine.close()


def _remove_indices(cluster: Cluster) -> None:
    """Remove what a test made, or one that was interrupted."""
    for index in cluster.request("GET", "/same-answers-*", filter_path="*.aliases"):
        cluster.request("DELETE", f"/{index}")


def _entry(engine: Engine, article: Article) -> Entry:
    original = engine.get_original(article.id)
    assert original is not None
    return Entry(article, original, Likeness((), ()))


def test_generated_searches_find_and_count_the_same(
    expected: "list[tuple[SearchRequest, Answer]]", clustered: ElasticEngine
) -> None:
    with ThreadPoolExecutor(AT_ONCE) as threads:
        given = threads.map(partial(read, clustered), [request for request, _ in expected])
        for number, ((request, answer), other) in enumerate(zip(expected, given, strict=True)):
            assert other == answer, (number, request)
    assert sum(answer.total > 0 for _, answer in expected) > len(expected) / 2


@dataclass(frozen=True, slots=True)
class Answer:
    """What is the same whatever engine gives it."""

    total: int
    counted: tuple[object, ...]
    hits: tuple[tuple[str, int], ...]


def read(engine: Engine, request: SearchRequest) -> Answer:
    """Read two pages of an answer: hits in order where dates order them, all of them where scores do.

    Of a folded story, scores choose the article that stands for it, so that its story is named instead.
    """
    first = engine.search(request)
    last, hits = first, list(first.hits)
    if first.cursor:
        last = engine.search(replace(request, cursor=first.cursor, facets=(), histogram=False))
        hits += last.hits
    named = [
        (hit.article.story or "" if request.fold_stories else hit.article.id, hit.copies) for hit in hits
    ]
    if hits and hits[0].score is not None:
        named = [] if last.cursor else sorted(named)
    counted = (first.undated, first.facets, first.interval, first.histogram, len(hits), engine.count(request))
    return Answer(first.total, counted, tuple(named))


class Searches:
    """Searches of every operator, made of the archive's own words so that most find something."""

    def __init__(self, articles: Sequence[Article]) -> None:
        """Take words and values from some articles; the searches are the same in each run."""
        self._articles = articles
        self._random = Random(5)  # noqa: S311 - searches, no secrets

    def request(self) -> SearchRequest:
        """Make the next search."""
        some = self._random.random
        return SearchRequest(
            query=EVERYTHING if some() < 0.15 else self._tree(),
            choices=tuple(self._choice(name) for name in FACETS if some() < 0.1),
            published=self._range() if some() < 0.15 else None,
            named=self._range() if some() < 0.1 else None,
            undated=some() < 0.05,
            sort=self._random.choice(("relevance", "newest", "oldest")),
            facets=tuple(name for name in FACETS if some() < 0.5),
            limit=100,
            facet_size=self._random.choice((5, 20)),
            histogram=some() < 0.7,
            histogram_of=self._random.choice(("published", "named")),
            zoom=some() < 0.3,
            fold_stories=some() < 0.3,
            story=self._article().story if some() < 0.03 else None,
        )

    def _tree(self, depth: int = 0) -> Node:
        kind = self._random.random()
        if depth > 2 or kind < 0.5:
            return self._random.choice(self._leaves())()
        if kind < 0.9:
            children = tuple(self._tree(depth + 1) for _ in range(self._random.randint(1, 3)))
            return Or(children) if kind < 0.75 else And(children)
        return Not(self._tree(depth + 1))

    def _leaves(self) -> list[Callable[[], Node]]:
        number = self._random.randint
        return [
            lambda: Word(self._words(1), self._field(), self._alternatives()),
            lambda: Word(self._words(number(1, 2))),
            lambda: ExactWord(self._words(1), self._field()),
            lambda: Phrase(self._words(number(2, 4)), number(0, 3) * number(0, 2), self._field()),
            lambda: Prefix(self._words(1)[: number(2, 4)], self._field()),
            lambda: Fuzzy(self._misspelt(self._words(1)), self._field()),
            self._keyword,
            lambda: PublishedBetween(*self._dates()),
        ]

    def _article(self) -> Article:
        return self._random.choice(self._articles)

    def _words(self, count: int) -> str:
        words = self._article().body.split()
        start = self._random.randrange(len(words))
        return " ".join(words[start : start + count])

    def _field(self) -> TextField | None:
        return self._random.choice((None, None, None, "title", "body", "author"))

    def _misspelt(self, word: str) -> str:
        at = self._random.randrange(len(word))
        before, letter, after = word[:at], word[at], word[at + 1 :]
        return before + self._random.choice(("", letter + self._random.choice(LETTERS))) + after

    def _alternatives(self) -> tuple[Alternative, ...]:
        origins = self._random.sample(("dictionary", "sound", "place"), self._random.randint(0, 2))
        return tuple(
            Alternative(self._words(self._random.randint(1, 2)), "ar", 0.5, origin)  # type: ignore[arg-type]  # one of the five
            for origin in origins
        )

    def _keyword(self) -> Node:
        name = self._random.choice(FACETS)
        value = self._random.choice(self._values(name))
        return KeywordIs(name, value.split()[0] if name == "source" else value)

    def _values(self, name: FacetName) -> list[str]:
        """Give the values of one facet that some article has; most have no hashtag."""
        for _ in range(100):
            article = self._article()
            values = {
                "hashtag": [hashtag.key for hashtag in article.hashtags],
                "mention": [mention.handle.lower() for mention in article.mentions],
                "platform": [platform.id for platform in article.platforms],
                "source": [article.source] if article.source else [],
                "language": [article.language],
            }[name]
            if values:
                return values
        return ["nowhere"]

    def _choice(self, name: FacetName) -> FacetChoice:
        values = {self._random.choice(self._values(name)) for _ in range(self._random.randint(0, 2))}
        excluded = {self._random.choice(self._values(name)) for _ in range(self._random.randint(0, 1))}
        return FacetChoice(name, tuple(sorted(values)), tuple(sorted(excluded)))

    def _dates(self) -> tuple[str | None, str | None]:
        first, last = sorted(self._date() for _ in range(2))
        return self._random.choice(((first, last), (first, None), (None, last)))

    def _range(self) -> DateRange:
        return DateRange(*self._dates())

    def _date(self) -> str:
        dates = [article.published.date for article in islice(self._article_stream(), 3) if article.published]
        date = self._random.choice([*dates, "2015"])
        return date[: self._random.choice((4, 7, 10))]

    def _article_stream(self) -> Iterator[Article]:
        while True:
            yield self._article()
