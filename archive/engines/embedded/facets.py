"""Counts beside the hits: facets that ignore their own choice, the histogram, the undated ones."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import timedelta
from typing import Any

import tantivy

from archive.engines.document import as_date, day_range
from archive.engines.embedded.compile import both, compile_filters, keyword_is, undated
from archive.engines.embedded.paging import count_of
from archive.engines.protocol import Facet, FacetName, FacetValue, HistogramBar, Interval, SearchRequest
from archive.text.analyzer import hashtag_key

_SPARE = 50  # asked for beyond what is shown, so that ties at the border are cut the same way each time
_LABELLED: Mapping[FacetName, str] = {"hashtag": "hashtag_name", "mention": "mention_name"}
_SPELLINGS = 500  # looked at to find the commonest of one value, among those of its neighbours
_MOST_BARS = 400
_DAYS_FOR_DAY_BARS = 62  # two months of daily bars fit a page
_DAYS_FOR_MONTH_BARS = 366 * 5

Counts = dict[str, int]


class Labels:
    """The spelling of each value that most articles use, looked up once a state of the index."""

    def __init__(self) -> None:
        """Begin without any."""
        self._known: dict[tuple[FacetName, str], str] = {}
        self._searcher: tantivy.Searcher | None = None

    def of(self, searcher: tantivy.Searcher) -> "Labels":
        """Give the labels of a state of the index, forgetting those of another."""
        if searcher is not self._searcher:
            self._searcher, self._known = searcher, {}
        return self

    def label(self, searcher: tantivy.Searcher, name: FacetName, value: str) -> str:
        """Give the label of one value; platforms, sources and languages are their own."""
        if name not in _LABELLED:
            return value
        known = self._known
        if (name, value) not in known:
            known[name, value] = _commonest_spelling(searcher, name, value)
        return known[name, value]


def count_facets(searcher: tantivy.Searcher, request: SearchRequest, labels: Labels) -> tuple[Facet, ...]:
    """Count every facet asked for; chosen values are listed even when nothing has them."""
    chosen = {choice.facet: choice for choice in request.choices}
    free = [name for name in request.facets if name not in chosen]
    counts = _count(searcher, compile_filters(request), free, request.facet_size)
    for name in request.facets:
        if name in chosen:
            query = compile_filters(request, without_facet=name)
            counts |= _count(searcher, query, [name], request.facet_size)
            _add_chosen(searcher, query, name, counts[name], (*chosen[name].values, *chosen[name].excluded))
    return tuple(_facet(searcher, request, name, counts[name], labels) for name in request.facets)


def _count(
    searcher: tantivy.Searcher, query: tantivy.Query, names: Sequence[FacetName], size: int
) -> dict[FacetName, Counts]:
    if not names:
        return {}
    asked = {name: {"terms": {"field": name, "size": size + _SPARE}} for name in names}
    answer = searcher.aggregate(query, asked)
    return {name: _buckets(answer[name]) for name in names}


def _buckets(answer: Mapping[str, Any]) -> dict[Any, int]:
    return {bucket["key"]: bucket["doc_count"] for bucket in answer["buckets"]}


def _add_chosen(
    searcher: tantivy.Searcher, query: tantivy.Query, name: FacetName, counts: Counts, values: Iterable[str]
) -> None:
    for value in values:
        if value not in counts:
            counts[value] = count_of(searcher, both(query, keyword_is(name, value)))


def _facet(
    searcher: tantivy.Searcher, request: SearchRequest, name: FacetName, counts: Counts, labels: Labels
) -> Facet:
    choice = next((choice for choice in request.choices if choice.facet == name), None)
    selected = choice.values if choice else ()
    excluded = choice.excluded if choice else ()
    ranked = sorted(counts, key=lambda value: (-counts[value], value))
    shown = ranked[: request.facet_size]
    shown += [value for value in ranked[request.facet_size :] if value in selected or value in excluded]
    return Facet(
        name=name,
        values=tuple(
            FacetValue(
                value=value,
                label=labels.label(searcher, name, value),
                count=counts[value],
                selected=value in selected,
                excluded=value in excluded,
            )
            for value in shown
        ),
    )


def _commonest_spelling(searcher: tantivy.Searcher, name: FacetName, value: str) -> str:
    names = {"terms": {"field": _LABELLED[name], "size": _SPELLINGS}}
    counts = _buckets(searcher.aggregate(keyword_is(name, value), {"names": names})["names"])
    spell = hashtag_key if name == "hashtag" else str.lower
    spellings = [spelling for spelling in counts if spell(spelling) == value]
    return min(spellings, key=lambda spelling: (-counts[spelling], spelling), default=value)


def count_undated(searcher: tantivy.Searcher, request: SearchRequest) -> int:
    """Count what has no publication date, under every filter but those on it."""
    query = compile_filters(request, with_published=False)
    return count_of(searcher, both(query, undated()))


def count_by_date(
    searcher: tantivy.Searcher, request: SearchRequest
) -> tuple[Interval | None, tuple[HistogramBar, ...]]:
    """Count by year, month or day, whichever gives the span a readable number of bars."""
    query = compile_filters(request, with_published=request.zoom)
    answer = searcher.aggregate(
        query,
        {"first": {"min": {"field": "published_first"}}, "last": {"max": {"field": "published_last"}}},
    )
    if answer["first"]["value"] is None:
        return None, ()
    interval = _interval(int(answer["first"]["value"]), int(answer["last"]["value"]))
    bars = {"terms": {"field": f"published_{interval}", "size": _MOST_BARS}}
    counts = _buckets(searcher.aggregate(query, {"bars": bars})["bars"])
    return interval, tuple(_bar(int(key), counts[key]) for key in sorted(counts))


def _interval(first: int, last: int) -> Interval:
    span = as_date(last) - as_date(first)
    if span <= timedelta(days=_DAYS_FOR_DAY_BARS):
        return "day"
    return "month" if span <= timedelta(days=_DAYS_FOR_MONTH_BARS) else "year"


def _bar(number: int, count: int) -> HistogramBar:
    first, last = day_range(_iso(number))
    return HistogramBar(as_date(first).isoformat(), as_date(last).isoformat(), count)


def _iso(number: int) -> str:
    """Write YYYY, YYYYMM or YYYYMMDD with hyphens."""
    digits = f"{number:04}"
    return "-".join(part for part in (digits[:4], digits[4:6], digits[6:]) if part)
