"""The seam between the archive and whatever keeps it: our words, no engine's.

An engine takes and gives frozen dataclasses and raises only ``archive.errors``. Query text never
reaches it: it gets the parsed and expanded tree.
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Literal, Protocol

from archive.article import Article, Original
from archive.query.nodes import EVERYTHING, Node
from archive.text.analyzer import Tokens

FacetName = Literal["hashtag", "platform", "source", "language", "mention"]
Sort = Literal["relevance", "newest", "oldest"]
Interval = Literal["year", "month", "day"]
HistogramOf = Literal["published", "named"]


@dataclass(frozen=True, slots=True)
class DateRange:
    """Inclusive bounds, each YYYY, YYYY-MM or YYYY-MM-DD, or None where open."""

    first: str | None = None
    last: str | None = None


@dataclass(frozen=True, slots=True)
class FacetChoice:
    """What a reader chose in one facet: any of ``values`` (if there are any) and none of ``excluded``.

    Values are canonical: a hashtag's key, a platform's id, a handle in small letters.
    """

    facet: FacetName
    values: tuple[str, ...] = ()
    excluded: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class SearchRequest:
    """One search. ``undated`` keeps only articles whose publication date nobody knows.

    A publication range keeps an article only if all of its date lies within (``2016`` is not within
    ``2016-05``); a range of named dates keeps an article if one date named in it does.

    ``histogram_of`` says which dates the histogram counts: of publication, or those named in the texts.
    ``zoom`` confines it to the range of those dates, in finer bars; otherwise it ignores that range (of
    publication also ``undated``). Every other filter holds for it, the range of the other dates too.

    ``fold_stories`` gives of each story only the first article in the order asked for; ``story`` keeps
    only the articles of one story.
    """

    query: Node = EVERYTHING
    choices: tuple[FacetChoice, ...] = ()
    published: DateRange | None = None
    named: DateRange | None = None
    undated: bool = False
    sort: Sort = "relevance"
    limit: int = 20
    cursor: str | None = None
    facets: tuple[FacetName, ...] = ()
    facet_size: int = 20
    histogram: bool = False
    histogram_of: HistogramOf = "published"
    zoom: bool = False
    fold_stories: bool = False
    story: str | None = None


@dataclass(frozen=True, slots=True)
class Hit:
    """One article found; ``score`` is None where the order does not come from one.

    ``copies`` is how many other articles of its story were found and folded under it.
    """

    article: Article
    score: float | None
    copies: int = 0


@dataclass(frozen=True, slots=True)
class FacetValue:
    """One line of a facet: ``value`` as a request gives it back, ``label`` as a reader knows it."""

    value: str
    label: str
    count: int
    selected: bool = False
    excluded: bool = False


@dataclass(frozen=True, slots=True)
class Facet:
    """One facet under every choice but its own; chosen values are always listed."""

    name: FacetName
    values: tuple[FacetValue, ...]


@dataclass(frozen=True, slots=True)
class HistogramBar:
    """How many articles were published, or name a date, between two days (ISO 8601, inclusive)."""

    first: str
    last: str
    count: int


@dataclass(frozen=True, slots=True, kw_only=True)
class SearchPage:
    """A page of hits with what was asked about all of them; ``cursor`` leads to the next page, if any.

    ``total`` counts articles, also those folded under another of their story.

    ``histogram`` leaves out empty bars, and dates less precise than ``interval``: 2016 counts in bars by
    year, 2016-05 in those by month too. Of named dates an article counts once in each bar in which it names
    one, so that a bar's count is what its own range finds; months without a year count nowhere. The interval
    is chosen by the span of all these dates; zoomed, by that part of it which lies within the range, and only
    bars that touch the range are given, each counting the whole of its own time.

    ``undated`` counts under every filter but those on the publication date.
    """

    hits: tuple[Hit, ...]
    total: int
    facets: tuple[Facet, ...] = ()
    histogram: tuple[HistogramBar, ...] = ()
    interval: Interval | None = None
    undated: int = 0
    cursor: str | None = None


@dataclass(frozen=True, slots=True)
class Likeness:
    """What tells near-duplicates: a MinHash signature and the bands under which alike ones meet."""

    signature: tuple[int, ...]
    bands: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class LikeArticle:
    """An article in the index that shares a band with the one asked about."""

    id: str
    story: str
    signature: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Entry:
    """What is written: the article, the record it came from, and its likeness to others."""

    article: Article
    original: Original
    likeness: Likeness


@dataclass(frozen=True, slots=True)
class Stored:
    """What an index keeps of one article, whatever analysis filled it: its JSON, and its record."""

    article: bytes
    original: Original


WriteStatus = Literal["added", "updated", "unchanged", "rejected"]


@dataclass(frozen=True, slots=True)
class WriteOutcome:
    """What became of one entry; ``reason`` says why it was rejected."""

    article_id: str
    status: WriteStatus
    reason: str | None = None


@dataclass(frozen=True, slots=True)
class WriteReport:
    """One outcome an entry, in the order they were given."""

    outcomes: tuple[WriteOutcome, ...]


@dataclass(frozen=True, slots=True)
class Health:
    """Whether the engine can answer; ``remedy`` says what to do when it cannot."""

    engine: str
    ready: bool
    articles: int
    generation: str
    remedy: str | None = None


CompletionKind = Literal["word", "hashtag", "source"]


@dataclass(frozen=True, slots=True)
class Completion:
    """A word, hashtag or source of the archive as articles write it, and how many articles have it."""

    text: str
    kind: CompletionKind
    count: int


class Engine(Protocol):
    """What every engine can do. Reading methods may be called from many threads at once."""

    def search(self, request: SearchRequest) -> SearchPage:
        """Find articles; raises RequestError for a cursor that is not this search's."""
        ...

    def count(self, request: SearchRequest) -> int:
        """Count what a search would find, in a fraction of the time; order, page and facets do not matter."""
        ...

    def get(self, article_id: str) -> Article | None:
        """Give one article, or None."""
        ...

    def get_original(self, article_id: str) -> Original | None:
        """Give the record that an article was read from, or None."""
        ...

    def similar(self, article_id: str, *, limit: int) -> Sequence[Hit]:
        """Give articles on the same subject, most alike first, none of the same story; () for no article."""
        ...

    def complete(self, beginning: str, *, limit: int) -> Sequence[Completion]:
        """Give the words, hashtags and sources that begin so, in any spelling, the commonest first."""
        ...

    def near_words(self, word: str, *, limit: int) -> Sequence[Completion]:
        """Give the words of the archive that are a letter or two from this one, the commonest first."""
        ...

    def count_word(self, word: str) -> int:
        """Count the articles that have this very word, folded."""
        ...

    def analyze(self, text: str) -> Tokens:
        """Cut a text into words and give each in the ways that the index keeps it."""
        ...

    def iterate(self) -> Iterator[Article]:
        """Give every article, in the order of their ids."""
        ...

    def stored(self) -> Iterator[Stored]:
        """Give what is kept of every article, in the order of ``iterate``; also from an outdated index."""
        ...

    def begin_successor(self) -> "Engine":
        """Make an empty archive beside this one, for writing; what is left of an unfinished one is removed.

        Until it is put in place this one answers as before; where there can be one writer, it takes none.
        """
        ...

    def put_in_place(self, successor: "Engine", catch_up: Callable[[], None]) -> None:
        """Let the successor answer for this archive from now on, in one step, and remove this one's index.

        If anything may have been written here since the successor was begun, ``catch_up`` is called once
        nothing can be written any more. Both are closed.
        """
        ...

    def abandon(self, successor: "Engine") -> None:
        """Close a successor that is not to be put in place, and remove what was written to it."""
        ...

    def content_hashes(self, article_ids: Sequence[str]) -> Mapping[str, str]:
        """Give the hash of the original record of each article that is there."""
        ...

    def find_like(self, bands: Sequence[str]) -> Sequence[LikeArticle]:
        """Give the articles that share at least one band."""
        ...

    def write(self, batch: Sequence[Entry]) -> WriteReport:
        """Add or replace articles by id; on return they are safe on disk. An unchanged one is not written."""
        ...

    def delete(self, article_ids: Sequence[str]) -> int:
        """Remove articles; returns how many were there."""
        ...

    def damage(self) -> Iterator[str]:
        """Say what is damaged of the files that the archive is kept in, and what to do, a sentence each."""
        ...

    def health(self) -> Health:
        """Say whether the engine can answer. Never raises EngineError."""
        ...

    def close(self) -> None:
        """Let go of files and connections; what was written stays."""
        ...
