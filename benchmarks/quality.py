"""How well articles are read: precision and recall over the labelled texts of ``tests/corpus/reading``.

Prints a table; exits with 1 when a figure is below its floor, so that ``make quality`` gates a change. The
floors are promises (see ``docs/reading.md``); they are raised when reading gets better, never lowered.
"""

import json
import re
import sys
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from archive.article import Original
from archive.text.analyzer import fold
from indexer.clean import CleanText, clean
from indexer.raw import RawRecord
from indexer.readers import read_original
from indexer.recognise.dates import find_dates
from indexer.recognise.fragments import find_fragments
from indexer.recognise.hashtags import find_hashtags
from indexer.recognise.language import detect_language
from indexer.recognise.mentions import find_mentions
from indexer.recognise.platforms import find_platforms

CORPUS = Path(__file__).parents[1] / "tests" / "corpus" / "reading"
TODAY = "2026-11-21"  # the corpus was labelled by then: nothing in it is later

Label = Mapping[str, Any]  # one line of the corpus: its keys differ from kind to kind
Found = Callable[[Label], Iterable[object]]
_WORD = re.compile(r"\w+")

FLOORS: dict[str, tuple[float, float]] = {
    "hashtags": (0.98, 0.98),
    "mentions": (0.98, 0.98),
    "platforms": (0.95, 0.95),
    "dates": (0.95, 0.95),
    "fragment boundaries": (0.95, 0.95),
    "fragment language": (0.90, 0.90),
    "article language": (0.95, 0.95),
    "kept body words": (0.95, 0.97),
    "removed furniture": (0.95, 0.95),
    "titles": (0.95, 0.95),
    "publication dates": (0.97, 0.97),
    "sources": (0.95, 0.95),
}
"""Precision and recall that each kind has to reach."""


@dataclass(slots=True)
class Score:
    """Counts of one kind: what was found, how much of it is right, and what was to be found."""

    kind: str
    texts: int = 0
    right: int = 0
    found: int = 0
    expected: int = 0

    def count(self, found: Counter[object], expected: Counter[object]) -> None:
        """Compare one text's findings with its labels."""
        self.add(right=(found & expected).total(), found=found.total(), expected=expected.total())

    def add(self, *, right: int, found: int, expected: int) -> None:
        """Count one text."""
        self.texts += 1
        self.right += right
        self.found += found
        self.expected += expected

    @property
    def precision(self) -> float:
        """Which part of what was found is right."""
        return self.right / self.found if self.found else 1.0

    @property
    def recall(self) -> float:
        """Which part of what was to be found was found."""
        return self.right / self.expected if self.expected else 1.0

    @property
    def holds(self) -> bool:
        """Whether both figures reach their floors."""
        precision, recall = FLOORS[self.kind]
        return self.precision >= precision and self.recall >= recall


def labels(*names: str) -> Iterator[Label]:
    """Give the labelled texts of some files of the corpus."""
    for name in names:
        for line in (CORPUS / f"{name}.jsonl").read_text(encoding="utf-8").splitlines():
            yield json.loads(line)


def score_spans() -> Iterator[Score]:
    """Score what is recognised in a text by its exact place and value."""
    whole = list(labels("whole"))
    tagged = [*labels("hashtags", "mentions", "platforms"), *whole]
    yield _score(
        "hashtags", tagged, lambda x: ((h.tag, h.start, h.end) for h in find_hashtags(x["text"])), "tag"
    )
    yield _score(
        "mentions", tagged, lambda x: ((m.handle, m.start, m.end) for m in find_mentions(x["text"])), "handle"
    )
    yield _score(
        "platforms", tagged, lambda x: ((p.id, p.start, p.end) for p in find_platforms(x["text"])), "id"
    )
    yield _score(
        "dates",
        [*labels("dates"), *whole],
        lambda x: ((d.value, d.start, d.end) for d in find_dates(x["text"], x.get("published"))),
        "value",
    )
    fragments = [*labels("fragments"), *whole]
    yield _score(
        "fragment boundaries",
        fragments,
        lambda x: ((f.text, f.start, f.end) for f in find_fragments(x["text"], x["language"])),
        "text",
    )
    yield _fragment_languages(fragments)
    languages = [*labels("languages"), *whole]
    same = sum(detect_language(each["text"]) == each["language"] for each in languages)
    yield Score("article language", len(languages), same, len(languages), len(languages))


def _score(kind: str, texts: list[Label], find: Found, value: str) -> Score:
    score = Score(kind)
    field = "fragments" if kind == "fragment boundaries" else kind
    for each in texts:
        expected = Counter[object]((span[value], span["start"], span["end"]) for span in each[field])
        score.count(Counter(find(each)), expected)
    return score


def _fragment_languages(texts: list[Label]) -> Score:
    """Of the fragments whose boundaries are right, those whose language is."""
    score = Score("fragment language")
    for each in texts:
        told = {(span["start"], span["end"]): span["language"] for span in each["fragments"]}
        found = {(f.start, f.end): f.language for f in find_fragments(each["text"], each["language"])}
        both = told.keys() & found.keys()
        right = sum(told[place] == found[place] for place in both)
        score.add(right=right, found=len(both), expected=len(both))
    return score


@dataclass(frozen=True, slots=True)
class Page:
    """A labelled page: the record that it is, what a careful reader keeps, and what stands around it."""

    record: RawRecord
    title: str | None
    source: str | None
    published: object
    body: str
    furniture: tuple[str, ...]


def pages() -> Iterator[Page]:
    """Give the labelled pages: texts with furniture around them, and whole web pages."""
    for each in labels("pages"):
        expected = each["expected"]
        given: dict[str, Any] = dict(each["given"])
        given["authors"] = tuple(given.get("authors", ()))
        media_type = given.pop("media_type", "application/json")
        original = Original(content=given["body"].encode(), media_type=media_type, file=each["id"])
        record = RawRecord(original=original, markup=media_type == "text/html", **given)
        around = () if record.markup else _around(given["body"], expected)
        yield Page(
            record, expected["title"], expected["source"], expected["published"], expected["body"], around
        )
    for each in labels("html"):
        content = (CORPUS / "html" / each["file"]).read_bytes()
        read = read_original(Original(content=content, media_type="text/html", file=each["file"]))
        if not isinstance(read, RawRecord):
            sys.exit(f"{each['file']}: {read.detail}")
        furniture = tuple(each["furniture"])
        yield Page(read, each["title"], each["source"], each["published"], each["body"], furniture)


def _around(given: str, expected: Label) -> tuple[str, ...]:
    """The lines of a text that a careful reader takes for furniture: neither body nor title nor byline."""
    told = [expected["title"] or "", expected["source"] or "", *expected["authors"]]
    kept = _key("\n".join((expected["body"], *told)))
    lines = (" ".join(line.split()) for line in given.splitlines())
    return tuple(line for line in lines if _key(line) and _key(line) not in kept and "<" not in line)


def _key(text: str) -> str:
    return " ".join(_WORD.findall(fold(text)))


def score_pages() -> Iterator[Score]:
    """Score cleaning: words of the body, words of the labelled furniture, the other facts exactly."""
    body, furniture = Score("kept body words"), Score("removed furniture")
    titles, dates, sources = Score("titles"), Score("publication dates"), Score("sources")
    for page in pages():
        found = clean(page.record, today=TODAY)
        if not isinstance(found, CleanText):
            sys.exit(f"{page.record.original.file}: rejected: {found.detail}")
        body.count(_words(found.body), _words(page.body))
        if page.furniture:
            around = [(len(_key(line).split()), _key(line) in _key(found.body)) for line in page.furniture]
            gone = sum(size for size, stays in around if not stays)
            lost = (_words(page.body) - _words(found.body)).total()  # of the article: taken for furniture
            furniture.add(right=gone, found=gone + lost, expected=sum(size for size, _ in around))
        titles.add(right=found.title == page.title, found=1, expected=1)
        published = asdict(found.published) if found.published else None
        dates.add(right=published == page.published, found=1, expected=1)
        sources.add(right=found.source == page.source, found=1, expected=1)
    yield from (body, furniture, titles, dates, sources)


def _words(text: str) -> Counter[object]:
    return Counter(_WORD.findall(text.lower()))


def main() -> int:
    """Print the table; give 1 if a figure is below its floor."""
    scores = [*score_spans(), *score_pages()]
    print(f"{'kind':<21}{'texts':>6}{'precision':>11}{'recall':>8}{'floors':>12}")
    for score in scores:
        floors = "{:.2f} {:.2f}".format(*FLOORS[score.kind])
        below = "" if score.holds else "  below"
        row = (
            f"{score.kind:<21}{score.texts:>6}{score.precision:>11.3f}{score.recall:>8.3f}{floors:>12}{below}"
        )
        print(row)
    return 0 if all(score.holds for score in scores) else 1


if __name__ == "__main__":
    sys.exit(main())
