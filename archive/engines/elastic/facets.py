"""Counts beside the hits, asked in the same request: facets that ignore their own choice, the histogram of
publication, the undated ones. Named dates and labels are asked for apart.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from time import monotonic
from typing import Final

from archive.engines.elastic.analysis import Body
from archive.engines.elastic.client import Cluster
from archive.engines.elastic.compile import (
    PUBLISHED,
    PUBLISHED_LAST,
    all_of,
    chosen,
    compile_filters,
    publication_filters,
    term,
    undisputed_filters,
)
from archive.engines.elastic.schema import keyword
from archive.engines.histogram import (
    Bars,
    bars_of,
    count_named,
    days_within,
    interval_between,
    numbers_asked,
)
from archive.engines.labels import LABELLED, commonest_label
from archive.engines.protocol import Facet, FacetChoice, FacetName, FacetValue, Interval, SearchRequest

_LABELS_LAST = 300.0  # seconds; the commonest spelling hardly changes
_LABELS_AT_MOST = 20_000
_LABELS_AT_ONCE = 100  # with their spellings they stay below the buckets that a cluster allows
_SPELLINGS = 500  # looked at to find the commonest of one value, among those of its neighbours
_OF_EACH_SHARD = 1_000  # values, so that the counts of several shards add up as those of one
_MOST_DAYS = 100  # bars by day are asked for two months at most

Values = dict[str, int]


class Labels:
    """The spelling of each value that most articles use, remembered for some minutes."""

    def __init__(self, cluster: Cluster, index: str) -> None:
        """Begin without any."""
        self._cluster = cluster
        self._index = index
        self._known: dict[tuple[FacetName, str], tuple[str, float]] = {}

    def of(self, name: FacetName, values: Sequence[str]) -> Mapping[str, str]:
        """Give the label of each value; platforms, sources and languages are their own."""
        if name not in LABELLED:
            return {value: value for value in values}
        now = monotonic()
        labels = {value: known[0] for value in values if (known := self._fresh(name, value, now))}
        unknown = [value for value in values if value not in labels]
        for start in range(0, len(unknown), _LABELS_AT_ONCE):
            labels |= self._look_up(name, unknown[start : start + _LABELS_AT_ONCE])
        if len(self._known) > _LABELS_AT_MOST:
            self._known = {}
        self._known |= {(name, value): (labels[value], now + _LABELS_LAST) for value in unknown}
        return labels

    def _fresh(self, name: FacetName, value: str, now: float) -> tuple[str, float] | None:
        known = self._known.get((name, value))
        return known if known and known[1] > now else None

    def _look_up(self, name: FacetName, values: Sequence[str]) -> dict[str, str]:
        body = {
            "size": 0,
            "query": {"terms": {name: values}},
            "aggs": {
                "values": {
                    "filters": {"filters": [term(name, value) for value in values]},
                    "aggs": {"names": _values_of(LABELLED[name], _SPELLINGS)},
                }
            },
        }
        found = self._cluster.search(self._index, body)["aggregations"]["values"]["buckets"]
        return {
            value: commonest_label(name, value, values_in(bucket["names"]))
            for value, bucket in zip(values, found, strict=True)
        }


@dataclass(frozen=True, slots=True)
class Split:
    """A request's filters, apart by what counts ignore: ``always`` holds for all of them.

    What some count ignores must not narrow the query that is counted; it narrows the hits afterwards.
    """

    always: Body
    choices: tuple[FacetChoice, ...] = ()
    publication: tuple[Body, ...] = ()

    def rest(self, *, but: FacetName | None = None, with_publication: bool = True) -> list[Body]:
        """Give what is obeyed beside ``always``: by the hits all of it."""
        obeyed = [chosen(choice) for choice in self.choices if choice.facet != but]
        return [*obeyed, *self.publication] if with_publication else obeyed


def split_filters(request: SearchRequest, *, counted: bool) -> Split:
    """Take a request's filters apart; if nothing is counted, none has to be ignored."""
    if not counted:
        return Split(compile_filters(request))
    ignorable = tuple(choice for choice in request.choices if choice.facet in request.facets)
    others = [chosen(choice) for choice in request.choices if choice not in ignorable]
    return Split(
        always=all_of([*undisputed_filters(request), *others]),
        choices=ignorable,
        publication=tuple(publication_filters(request)),
    )


def counts_asked(request: SearchRequest, split: Split) -> Body:
    """Give the aggregations that a request needs, those that obey the same filters together."""
    own = {choice.facet: choice for choice in split.choices}
    found: Body = {}
    asked: Body = {}
    for name in request.facets:
        wanted = _facet_asked(name, request.facet_size, own.get(name))
        if name in own:
            asked |= _under(f"but {name}", split.rest(but=name), wanted)
        else:
            found |= wanted
    any_date: Body = {"undated": {"missing": {"field": PUBLISHED}}}
    if request.histogram and request.histogram_of == "published":
        (found if request.zoom else any_date).update(_bars_asked())
    asked |= _under("any date", split.rest(with_publication=False), any_date)
    return asked | _under("found", split.rest(), found)


def _under(name: str, filters: Sequence[Body], aggregations: Body) -> Body:
    if not filters or not aggregations:
        return aggregations
    return {name: {"filter": all_of(filters), "aggs": aggregations}}


def _facet_asked(name: FacetName, size: int, choice: FacetChoice | None) -> Body:
    asked: Body = {name: _values_of(keyword(name), size)} if size else {}
    if choice and (wanted := [*choice.values, *choice.excluded]):
        asked[f"chosen {name}"] = {"terms": {"field": keyword(name), "include": wanted, "size": len(wanted)}}
    return asked


def _values_of(field: str, size: int) -> Body:
    return {"terms": {"field": field, "size": size, "shard_size": max(_OF_EACH_SHARD, size)}}


def _bars_asked() -> Body:
    """Ask for bars by year, month and day at once: which of them suit, the first and the last day tell."""
    precision = "article.published.precision"
    by_day = {"terms": {"field": PUBLISHED, "format": "yyyyMMdd", "size": _MOST_DAYS}}
    return {
        "first": {"min": {"field": PUBLISHED, "format": "yyyyMMdd"}},
        "last": {"max": {"field": PUBLISHED_LAST, "format": "yyyyMMdd"}},
        "year": _calendar("year", "yyyy"),
        "month": {
            "filter": {"terms": {precision: ["month", "day"]}},
            "aggs": {"bars": _calendar("month", "yyyyMM")},
        },
        "day": {"filter": term(precision, "day"), "aggs": {"bars": by_day}},
    }


def _calendar(interval: Interval, written: str) -> Body:
    return {
        "date_histogram": {
            "field": PUBLISHED,
            "calendar_interval": interval,
            "format": written,
            "min_doc_count": 1,
        }
    }


@dataclass(frozen=True, slots=True)
class Counts:
    """What was counted beside the hits of one search."""

    facets: tuple[Facet, ...]
    undated: int
    interval: Interval | None
    histogram: Bars


NO_COUNTS: Final = Counts((), 0, None, ())


def read_counts(cluster: Cluster, index: str, request: SearchRequest, answer: Body, labels: Labels) -> Counts:
    """Read the counts from an answer; asks once more for labels not known yet, and for named dates."""
    found = answer.get("found", answer)
    any_date = answer.get("any date", answer)
    interval: Interval | None = None
    bars: Bars = ()
    if request.histogram and request.histogram_of == "named":
        interval, bars = _named_bars(cluster, index, request)
    elif request.histogram:
        interval, bars = _published_bars(found if request.zoom else any_date)
    chosen_from = {choice.facet for choice in request.choices}
    return Counts(
        facets=tuple(
            _facet(request, name, answer.get(f"but {name}", answer) if name in chosen_from else found, labels)
            for name in request.facets
        ),
        undated=any_date["undated"]["doc_count"],
        interval=interval,
        histogram=bars,
    )


def _facet(request: SearchRequest, name: FacetName, counted: Body, labels: Labels) -> Facet:
    """Give the commonest values, and those chosen even where nothing has them."""
    choices = [choice for choice in request.choices if choice.facet == name]
    selected = {value for choice in choices for value in choice.values}
    excluded = {value for choice in choices for value in choice.excluded}
    counts = values_in(counted[name])
    shown = list(counts)
    if selected or excluded:
        counts |= dict.fromkeys((selected | excluded) - counts.keys(), 0)
        counts |= values_in(counted[f"chosen {name}"])
        others = [value for value in counts if value not in shown]
        shown += sorted(others, key=lambda value: (-counts[value], value))
    named = labels.of(name, shown)
    return Facet(
        name=name,
        values=tuple(
            FacetValue(value, named[value], counts[value], value in selected, value in excluded)
            for value in shown
        ),
    )


def values_in(answer: Body) -> Values:
    """Give the values that an aggregation found, in its order, each with how many articles have it."""
    return {bucket["key"]: bucket["doc_count"] for bucket in answer["buckets"]}


def _published_bars(dates: Body) -> tuple[Interval | None, Bars]:
    """Give the bars by year, month or day, whichever gives the span a readable number of them."""
    if dates["first"]["value"] is None:
        return None, ()
    interval = interval_between(int(dates["first"]["value_as_string"]), int(dates["last"]["value_as_string"]))
    bars = dates["year"] if interval == "year" else dates[interval]["bars"]
    return interval, bars_of(
        interval, {int(bucket["key_as_string"]): bucket["doc_count"] for bucket in bars["buckets"]}
    )


def _named_bars(cluster: Cluster, index: str, request: SearchRequest) -> tuple[Interval | None, Bars]:
    """Give the bars of named dates: how precise they are, and so what to ask, only counting them tells."""
    query = compile_filters(request if request.zoom else replace(request, named=None))

    def count_between(interval: Interval, first: int, last: int) -> Mapping[int, int]:
        body = {
            "size": 0,
            "track_total_hits": False,
            "query": query,
            "aggs": {"bars": numbers_asked(interval, first, last)},
        }
        bars = cluster.search(index, body)["aggregations"]["bars"]
        return {int(number): counted for number, counted in values_in(bars).items()}

    return count_named(count_between, days_within(request.named if request.zoom else None))
