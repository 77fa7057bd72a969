"""Counts beside the hits: facets that ignore their own choice, the histogram, the undated ones."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

import tantivy
from tantivy import Query

from archive.engines.embedded.compile import Compiler, both, keyword_is
from archive.engines.embedded.paging import count_of
from archive.engines.embedded.snapshot import Snapshot
from archive.engines.histogram import (
    Bars,
    bars_of,
    count_named,
    days_within,
    interval_between,
    numbers_asked,
)
from archive.engines.labels import LABELLED, commonest_label
from archive.engines.protocol import (
    Facet,
    FacetChoice,
    FacetName,
    FacetValue,
    Interval,
    SearchRequest,
)

_SPARE = 50  # asked for beyond what is shown, so that ties at the border are cut the same way each time
_SPELLINGS = 500  # looked at to find the commonest of one value, among those of its neighbours
_MOST_BARS = 400

Counted = dict[str, int]

_DATES: dict[str, Any] = {
    "total": {"value_count": {"field": "newest"}},  # each article has one
    "dated": {"value_count": {"field": "published_first"}},
    "first": {"min": {"field": "published_first"}},
    "last": {"max": {"field": "published_last"}},
    "year": {"terms": {"field": "published_year", "size": _MOST_BARS}},
    "month": {"terms": {"field": "published_month", "size": _MOST_BARS}},
    "day": {"terms": {"field": "published_day", "size": _MOST_BARS}},
}


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
        if name not in LABELLED:
            return value
        known = self._known
        if (name, value) not in known:
            known[name, value] = _commonest_spelling(searcher, name, value)
        return known[name, value]


@dataclass(frozen=True, slots=True)
class Counts:
    """Everything that is counted beside the hits of one search."""

    total: int
    facets: tuple[Facet, ...]
    undated: int
    interval: Interval | None
    histogram: Bars


def count(index: Snapshot, request: SearchRequest, query: Query, labels: Labels) -> Counts:
    """Count what a search asks for, in one pass, and in one more for each filter that is to be ignored.

    ``query`` is the request's, compiled.
    """
    searcher = index.searcher
    chosen = {choice.facet: choice for choice in request.choices}
    free = [name for name in request.facets if name not in chosen]
    answer = searcher.aggregate(query, _terms(free, request.facet_size) | _DATES)
    facets = {name: _buckets(answer[name]) for name in free}
    for name in request.facets:
        if name in chosen:
            facets[name] = _count_ignoring_choice(index, request, chosen[name])
    any_date = answer
    if request.published or request.undated:
        any_date = searcher.aggregate(Compiler(index).filters(request, with_published=False), _DATES)
    interval, bars = (
        _histogram(index, request, answer if request.zoom else any_date) if request.histogram else (None, ())
    )
    return Counts(
        total=_number(answer, "total"),
        facets=tuple(_facet(searcher, request, name, facets[name], labels) for name in request.facets),
        undated=_number(any_date, "total") - _number(any_date, "dated"),
        interval=interval,
        histogram=bars,
    )


def _terms(names: Sequence[FacetName], size: int) -> dict[str, Any]:
    return {name: {"terms": {"field": name, "size": size + _SPARE}} for name in names}


def _count_ignoring_choice(index: Snapshot, request: SearchRequest, choice: FacetChoice) -> Counted:
    """Count one facet under every other choice; chosen values are there even when nothing has them."""
    query = Compiler(index).filters(request, without_facet=choice.facet)
    answer = index.searcher.aggregate(query, _terms([choice.facet], request.facet_size))
    counts = _buckets(answer[choice.facet])
    for value in (*choice.values, *choice.excluded):
        if value not in counts:
            counts[value] = count_of(index.searcher, both(query, keyword_is(choice.facet, value)))
    return counts


def _number(answer: Mapping[str, Any], name: str) -> int:
    return int(answer[name]["value"] or 0)


def _buckets(answer: Mapping[str, Any]) -> dict[Any, int]:
    return {bucket["key"]: bucket["doc_count"] for bucket in answer["buckets"]}


def _facet(
    searcher: tantivy.Searcher, request: SearchRequest, name: FacetName, counts: Counted, labels: Labels
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
    names = {"terms": {"field": LABELLED[name], "size": _SPELLINGS}}
    counts = _buckets(searcher.aggregate(keyword_is(name, value), {"names": names})["names"])
    return commonest_label(name, value, counts)


def _histogram(
    index: Snapshot, request: SearchRequest, dates: Mapping[str, Any]
) -> tuple[Interval | None, Bars]:
    """Give the bars asked for; ``dates`` are those of publication, counted already."""
    if request.histogram_of == "published":
        return _published_bars(dates)
    query = Compiler(index).filters(request if request.zoom else replace(request, named=None))

    def count_between(interval: Interval, first: int, last: int) -> Mapping[int, int]:
        answer = index.searcher.aggregate(query, {"bars": numbers_asked(interval, first, last)})
        return {int(number): counted for number, counted in _buckets(answer["bars"]).items()}

    return count_named(count_between, days_within(request.named if request.zoom else None))


def _published_bars(dates: Mapping[str, Any]) -> tuple[Interval | None, Bars]:
    """Give the bars by year, month or day, whichever gives the span a readable number of them."""
    if not _number(dates, "dated"):
        return None, ()
    interval = interval_between(_number(dates, "first"), _number(dates, "last"))
    return interval, bars_of(interval, _buckets(dates[interval]))
