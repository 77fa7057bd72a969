"""What every engine indexes of an article, derived once: facet values, dates as numbers, sort keys, texts.

Days are written as the number YYYYMMDD, months as YYYYMM, years as YYYY, so that ranges are numbers' ranges.
"""

from calendar import monthrange
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from hashlib import blake2b
from typing import Final

from archive.article import Article, Published

_WAYS = ("exact", "stem", "gram", "sound_arabic", "sound_english", "written")
ANALYSED: Final = {
    "title": _WAYS,
    "body": _WAYS,
    "tags": _WAYS,  # the words of hashtags
    "author": ("exact", "stem"),
    "source": ("exact",),
}
"""The texts of an article, each with the ways its words are kept."""

_KEY_BITS = 41  # with the 22 bits of a day's ordinal a sort key stays below 2**63
_LAST_DAY = date.max.toordinal()


@dataclass(frozen=True, slots=True)
class PublishedDays:
    """The days a publication date may mean, and its parts as far as they are known."""

    first: int
    last: int
    year: int
    month: int | None
    day: int | None


@dataclass(frozen=True, slots=True)
class NamedDates:
    """The days, months and years named in an article; a month without a year is not among them.

    A day is among the months and the years too, and a month among the years: whole months and years are what
    histograms count, and a range that holds a whole year holds every day of it.
    """

    days: tuple[int, ...]
    months: tuple[int, ...]
    years: tuple[int, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class IndexedValues:
    """One article as engines index it. ``newest`` and ``oldest`` order all articles, undated ones last.

    ``texts`` pairs a name with a text; of several with one name, no phrase goes from one into the next.
    """

    hashtags: tuple[str, ...]
    hashtag_names: tuple[str, ...]
    platforms: tuple[str, ...]
    mentions: tuple[str, ...]
    mention_names: tuple[str, ...]
    published: PublishedDays | None
    named: NamedDates
    newest: int
    oldest: int
    texts: tuple[tuple[str, str], ...]


def indexed_values(article: Article) -> IndexedValues:
    """Derive what is indexed of an article beside its plain fields."""
    published = published_days(article.published) if article.published else None
    newest, oldest = _sort_keys(article.id, published)
    return IndexedValues(
        hashtags=_unique(hashtag.key for hashtag in article.hashtags),
        hashtag_names=_unique(hashtag.tag for hashtag in article.hashtags),
        platforms=_unique(platform.id for platform in article.platforms),
        mentions=_unique(mention.handle.lower() for mention in article.mentions),
        mention_names=_unique(mention.handle for mention in article.mentions),
        published=published,
        named=_named_dates(mention.value for mention in article.dates),
        newest=newest,
        oldest=oldest,
        texts=(
            ("title", article.title or ""),
            ("body", article.body),
            ("tags", _hashtag_words(article)),
            *(("author", author) for author in article.authors),
            ("source", article.source or ""),
        ),
    )


def published_days(published: Published) -> PublishedDays:
    """Give the first and last day that a publication date may mean."""
    first, last = day_range(published.date)
    year = first // 10_000
    return PublishedDays(
        first=first,
        last=last,
        year=year,
        month=None if published.precision == "year" else first // 100,
        day=first if published.precision == "day" else None,
    )


def day_range(value: str) -> tuple[int, int]:
    """Give the first and last day of YYYY, YYYY-MM or YYYY-MM-DD, as numbers YYYYMMDD."""
    year, month, day = (*map(int, value.split("-")), 0, 0)[:3]
    if day:
        return (only := year * 10_000 + month * 100 + day), only
    if month:
        first = year * 10_000 + month * 100
        return first + 1, first + monthrange(year, month)[1]
    return year * 10_000 + 101, year * 10_000 + 1231


def as_date(day: int) -> date:
    """Read a number YYYYMMDD back."""
    return date(day // 10_000, day // 100 % 100, day % 100)


def _sort_keys(article_id: str, published: PublishedDays | None) -> tuple[int, int]:
    """Give keys that no two articles share in practice: the day above 41 bits of the id's hash."""
    low = int.from_bytes(blake2b(article_id.encode(), digest_size=8).digest()) >> (64 - _KEY_BITS)
    if published is None:
        return low, (_LAST_DAY + 1 << _KEY_BITS) | low
    key = (as_date(published.first).toordinal() << _KEY_BITS) | low
    return key, key


def _named_dates(values: Iterable[str]) -> NamedDates:
    numbers: dict[int, set[int]] = {1: set(), 2: set(), 3: set()}
    for value in values:
        parts = value.split("-") if not value.startswith("--") else []
        for precision in range(1, len(parts) + 1):
            numbers[precision].add(int("".join(parts[:precision])))
    years, months, days = (tuple(sorted(numbers[precision])) for precision in (1, 2, 3))
    return NamedDates(days, months, years)


def _hashtag_words(article: Article) -> str:
    """Give the words of the hashtags, one hashtag a line, so that #AleppoIsBurning is found by Aleppo."""
    words = {hashtag.key: hashtag.words or (hashtag.tag,) for hashtag in article.hashtags}
    return "\n".join(" ".join(parts) for parts in words.values())


def _unique(values: Iterable[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(values))
