"""What it costs to look in both languages at 100,000 articles: ``python -m benchmarks.two_languages``.

Two archives in the embedded engine: one of Arabic articles, and one that is half English. Each query is asked
with and without translations, in turns, as a search (five facets and the histogram) and as a request to the
API, which has to read the query and write the answer besides. Times are milliseconds of processor time, the
least of several; ratios travel. Wants the real articles and XQuAD beside the checkout, and some minutes.
"""

import gzip
import re
import sys
import tempfile
import warnings
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing
from hashlib import blake2b
from itertools import islice
from pathlib import Path
from random import Random
from statistics import median
from time import process_time

import orjson

from app.main import create_app
from app.parameters import FACETS
from archive.article import Article, Original, Published
from archive.engines.embedded.engine import EmbeddedEngine
from archive.engines.protocol import Entry, Likeness, SearchRequest
from archive.lexicon.lexicon import Lexicon, open_lexicon
from archive.query.expand import expand
from archive.query.parser import parse_query
from archive.settings import Settings
from benchmarks.relevance import read_collection

with warnings.catch_warnings(action="ignore"):  # Starlette would rather have httpx2, which we have not
    from fastapi.testclient import TestClient

SHARED = Path(__file__).parents[1].parent / "shared" / "data"
NEWS = SHARED / "news" / "saudinewsnet-3days.jsonl.gz"
ARTICLES = 100_000
BATCH = 5_000
ROUNDS = 9
_HEADS = ("search", "both", "times", "found", "both", "API", "both", "times")
ARABIC = (
    "وزير الخارجية",  # foreign minister
    "السعودية",  # Saudi Arabia
    "حصار حلب",  # siege of Aleppo
    "أسعار النفط",  # oil prices
    "الانتخابات البلدية",  # municipal elections
    "مجلس الوزراء",  # council of ministers
)
ENGLISH = (
    "oil prices", "government", "university students", "world war", "football", "international law", "energy",
    "Islamic republic", "population growth", "school", "military force", "economic crisis",
)  # fmt: skip


def main() -> int:
    """Print both tables; gives 1 where the texts are not at hand."""
    if not NEWS.exists():
        print("The real articles are not beside this checkout (shared/data)", file=sys.stderr)
        return 1
    rows = map(orjson.loads, gzip.decompress(NEWS.read_bytes()).splitlines())
    news = [row for row in rows if (row["content"] or "").strip()]
    english = read_collection(SHARED / "relevance", "en").paragraphs
    with tempfile.TemporaryDirectory() as folder:
        lexicon = open_lexicon(Settings(data=Path(folder), dictionaries=()))
        _measure("Arabic articles", Path(folder, "ar"), _arabic(news), ARABIC, lexicon)
        half = (entry for pair in zip(_arabic(news), _english(english), strict=False) for entry in pair)
        _measure("half of the articles English", Path(folder, "both"), half, (*ARABIC, *ENGLISH), lexicon)
    return 0


def _arabic(news: Sequence[dict[str, str]]) -> Iterator[Entry]:
    """Give real articles over and over, each round of another year."""
    for year in range(1990, 2026):
        for row in news:
            day = f"{year}{row['date_extracted'][4:10]}"
            yield _entry(f"{year} {row['url']}", row["title"], row["content"], "ar", day)


def _english(paragraphs: Sequence[str]) -> Iterator[Entry]:
    """Give articles of sentences by chance, the same each time."""
    sentences = [part for text in paragraphs for part in re.split(r"(?<=\.) ", text) if len(part) > 20]
    chance = Random(1)
    while True:
        body = " ".join(chance.choices(sentences, k=chance.randint(5, 14)))
        day = f"{chance.randint(1990, 2025)}-07-{chance.randint(1, 28):02}"
        yield _entry(body, chance.choice(sentences)[:80], body, "en", day)


def _entry(name: str, title: str, body: str, language: str, day: str) -> Entry:
    name = blake2b(name.encode(), digest_size=10).hexdigest()
    article = Article(
        id=name, title=title, body=body, content_hash=name[:16], language=language, source=language,
        published=Published(day, "day", "record"),
    )  # fmt: skip
    return Entry(article, Original(content=b"", media_type="text/plain", file="made"), Likeness((), ()))


def _measure(
    name: str, folder: Path, entries: Iterator[Entry], queries: Sequence[str], lexicon: Lexicon
) -> None:
    with closing(EmbeddedEngine(folder, write=True)) as engine:
        for _ in range(0, ARTICLES, BATCH):
            engine.write(list(islice(entries, BATCH)))
    with closing(EmbeddedEngine(folder)) as engine:
        print(f"\n{engine.health().articles:,} {name}")
        print(" " * 22, *(f"{head:>7}" for head in _HEADS))
        app = create_app(Settings(data=folder, dictionaries=()), engine)
        with TestClient(app) as client:
            rows = [_row(query, engine, client, lexicon) for query in queries]
        search, api = (median(row[at] for row in rows) for at in (0, 1))
        print(f"median of {len(rows)} queries: search {search:.2f} times, API {api:.2f} times")


def _row(query: str, engine: EmbeddedEngine, client: TestClient, lexicon: Lexicon) -> tuple[float, float]:
    """Print what one query costs, and give how many times as long it takes in both languages."""
    plain = SearchRequest(query=parse_query(query).root, facets=FACETS, histogram=True)
    both = SearchRequest(query=expand(plain.query, lexicon), facets=FACETS, histogram=True)
    search = _times(lambda: engine.search(plain), lambda: engine.search(both))
    found = [engine.count(request) for request in (plain, both)]
    api = _times(lambda: _ask(client, query, "false"), lambda: _ask(client, query, "true"))
    ratios = search[1] / search[0], api[1] / api[0]
    figures = (*search, ratios[0], *found, *api, ratios[1])
    print(f"{query:<22}", *(f"{each:>7,}" if isinstance(each, int) else f"{each:>7.2f}" for each in figures))
    return ratios


def _ask(client: TestClient, query: str, translate: str) -> None:
    client.get("/api/v1/articles", params={"q": query, "translate": translate}).raise_for_status()


def _times(*ways: Callable[[], object]) -> list[float]:
    """Give the least processor time of each way, in milliseconds; in turns, as machines are noisy."""
    least = [float("inf")] * len(ways)
    for _ in range(ROUNDS):
        for at, way in enumerate(ways):
            start = process_time()
            way()
            least[at] = min(least[at], (process_time() - start) * 1000)
    return least


if __name__ == "__main__":
    sys.exit(main())
