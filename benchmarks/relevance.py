"""How well questions find their paragraphs: MRR@10 on XQuAD, in one language, across, and in a mixed archive.

Each collection is imported alone, each paragraph an article, each question a query with ``match=any``,
through the real parser, expansion and engine. ``python -m benchmarks.relevance`` prints the table.
"""

import gzip
import sys
import tempfile
from collections.abc import Iterable, Sequence
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

import orjson

from archive.article import Article, Original
from archive.engines.embedded.engine import EmbeddedEngine
from archive.engines.protocol import Engine, Entry, Likeness, SearchRequest
from archive.lexicon.lexicon import Lexicon, open_lexicon
from archive.query.expand import expand
from archive.query.parser import parse_query
from archive.settings import DEBIAN_FREEDICT, Settings

SHARED = Path(__file__).parents[1].parent / "shared" / "data" / "relevance"
DEPTH = 10


@dataclass(frozen=True, slots=True)
class Question:
    """A question and the number of the paragraph that answers it, the same in both languages."""

    text: str
    paragraph: int


@dataclass(frozen=True, slots=True)
class Collection:
    """XQuAD in one language: its paragraphs, and the questions about them."""

    language: str
    paragraphs: tuple[str, ...]
    questions: tuple[Question, ...]


@dataclass(frozen=True, slots=True)
class Figure:
    """One line of the table; ``twin`` is how often the paragraph's twin is among the first ten."""

    name: str
    mrr: float
    recall: float
    twin: float | None = None


def read_collection(folder: Path, language: str) -> Collection:
    """Read XQuAD in one language; raises OSError where it is not."""
    data = orjson.loads(gzip.decompress((folder / f"xquad.{language}.json.gz").read_bytes()))
    paragraphs = [paragraph for article in data["data"] for paragraph in article["paragraphs"]]
    return Collection(
        language,
        tuple(paragraph["context"] for paragraph in paragraphs),
        tuple(
            Question(asked["question"], number)
            for number, paragraph in enumerate(paragraphs)
            for asked in paragraph["qas"]
        ),
    )


def fill(engine: Engine, collections: Iterable[Collection]) -> None:
    """Import paragraphs as articles with ids like ``ar-17``."""
    for collection in collections:
        engine.write([_entry(collection.language, at, text) for at, text in enumerate(collection.paragraphs)])


def _entry(language: str, number: int, text: str) -> Entry:
    article = Article(id=f"{language}-{number}", body=text, content_hash=f"{number:016x}", language=language)
    return Entry(article, Original(content=b"", media_type="text/plain", file="xquad"), Likeness((), ()))


def ask(
    name: str,
    engine: Engine,
    questions: Sequence[Question],
    wanted: str,
    *,
    lexicon: Lexicon | None = None,
    twin: str | None = None,
) -> Figure:
    """Ask every question and see where the paragraph in the language ``wanted`` stands."""
    reciprocal, found, twins = 0.0, 0, 0
    for question in questions:
        ids = _first_ids(engine, question.text, lexicon)
        own = f"{wanted}-{question.paragraph}"
        if own in ids:
            found += 1
            reciprocal += 1 / (ids.index(own) + 1)
        twins += f"{twin}-{question.paragraph}" in ids
    count = len(questions)
    return Figure(name, reciprocal / count, found / count, twins / count if twin else None)


def _first_ids(engine: Engine, text: str, lexicon: Lexicon | None) -> list[str]:
    root = parse_query(text, match="any").root
    if lexicon:
        root = expand(root, lexicon)
    return [hit.article.id for hit in engine.search(SearchRequest(query=root, limit=DEPTH)).hits]


def measure(folder: Path, data: Path, lexicons: dict[str, Lexicon]) -> Iterable[Figure]:
    """Give every figure, one by one: each language alone, across by each lexicon, and the mixed archive."""
    arabic, english = read_collection(folder, "ar"), read_collection(folder, "en")
    with (
        closing(EmbeddedEngine(data / "ar", write=True)) as in_arabic,
        closing(EmbeddedEngine(data / "en", write=True)) as in_english,
        closing(EmbeddedEngine(data / "both", write=True)) as in_both,
    ):
        fill(in_arabic, [arabic])
        fill(in_english, [english])
        fill(in_both, [arabic, english])
        yield ask("Arabic → Arabic", in_arabic, arabic.questions, "ar")
        yield ask("English → English", in_english, english.questions, "en")
        for name, lexicon in lexicons.items():
            yield ask(f"English → Arabic, {name}", in_arabic, english.questions, "ar", lexicon=lexicon)
            yield ask(f"Arabic → English, {name}", in_english, arabic.questions, "en", lexicon=lexicon)
        for name, lexicon in lexicons.items():
            yield ask(
                f"mixed, English asked, {name}", in_both, english.questions, "en", lexicon=lexicon, twin="ar"
            )
            yield ask(
                f"mixed, Arabic asked, {name}", in_both, arabic.questions, "ar", lexicon=lexicon, twin="en"
            )


def lexicons_here(data: Path) -> dict[str, Lexicon]:
    """Give our own lexicon, and the one with FreeDict where that is installed."""
    found = {"our dictionary": open_lexicon(Settings(data=data, dictionaries=()))}
    if all(path.exists() for path in DEBIAN_FREEDICT):
        found["with FreeDict"] = open_lexicon(Settings(data=data, dictionaries=DEBIAN_FREEDICT))
    return found


def main() -> int:
    """Print the table; returns 1 where XQuAD is not at hand."""
    if not SHARED.is_dir():
        print("XQuAD is not beside this checkout (shared/data/relevance): nothing measured", file=sys.stderr)
        return 1
    print(f"{'MRR@10 on XQuAD':<42}{'MRR':>7}{'R@10':>7}{'twin':>7}")
    with tempfile.TemporaryDirectory() as folder:
        for figure in measure(SHARED, Path(folder), lexicons_here(Path(folder))):
            twin = "" if figure.twin is None else f"{figure.twin:.1%}"
            print(f"{figure.name:<42}{figure.mrr:>7.4f}{figure.recall:>7.3f}{twin:>7}", flush=True)
    return 0


if __name__ == "__main__":
    sys.exit(main())
