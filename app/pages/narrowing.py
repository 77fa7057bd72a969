"""What a reader can narrow a search by, and what is chosen already: lines with their links.

The links are edits of ``app.search_params``; the counts are the engine's.
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Literal

from app.addresses import search_address
from app.search_params import (
    SearchParams,
    with_excluded,
    with_named,
    with_published,
    with_undated,
    with_value,
    without_excluded,
    without_value,
)
from app.wording import Wording
from archive.engines.protocol import DateRange, Facet, FacetName, FacetValue

FEW = 7
"""Lines of a facet that are shown before the fold."""


@dataclass(frozen=True, slots=True)
class FacetLine:
    """One value of a facet, with the links that choose it and exclude it, or take either back."""

    label: str
    count: int
    selected: bool
    excluded: bool
    toggle_url: str
    exclude_url: str


@dataclass(frozen=True, slots=True)
class FacetGroup:
    """One facet: the lines that are always seen, those behind the fold, and whether any is chosen."""

    name: FacetName
    first: tuple[FacetLine, ...]
    rest: tuple[FacetLine, ...]
    touched: bool


ChosenKind = Literal["hashtag", "platform", "source", "language", "mention", "published", "named", "undated"]


@dataclass(frozen=True, slots=True)
class Chosen:
    """One choice in force and the search without it. Ranges have ``first`` and ``last``, others ``label``."""

    kind: ChosenKind
    remove_url: str
    label: str = ""
    excluded: bool = False
    first: str | None = None
    last: str | None = None


def facet_label(facet: FacetName, label: str, wording: Wording) -> str:
    """Write a facet value as readers know it: ``#tag``, ``@handle``, a platform's or language's name."""
    match facet:
        case "hashtag":
            return f"#{label}"
        case "mention":
            return f"@{label}"
        case "platform":
            return wording.platform_name(label)
        case "language":
            return wording.language_name(label)
        case "source":
            return label


def facet_groups(facets: tuple[Facet, ...], params: SearchParams, wording: Wording) -> tuple[FacetGroup, ...]:
    """Give each facet that has something to choose; chosen and excluded values stand before the fold."""
    return tuple(_group(facet, params, wording) for facet in facets if facet.values)


def _group(facet: Facet, params: SearchParams, wording: Wording) -> FacetGroup:
    ordered = sorted(facet.values, key=lambda value: not (value.selected or value.excluded))
    touched = [value for value in ordered if value.selected or value.excluded]
    lines = tuple(_line(facet.name, value, params, wording) for value in ordered)
    fold = max(FEW, len(touched))
    return FacetGroup(facet.name, lines[:fold], lines[fold:], bool(touched))


def _line(facet: FacetName, value: FacetValue, params: SearchParams, wording: Wording) -> FacetLine:
    toggle = without_value if value.selected else with_value
    exclude = without_excluded if value.excluded else with_excluded
    return FacetLine(
        label=facet_label(facet, value.label, wording),
        count=value.count,
        selected=value.selected,
        excluded=value.excluded,
        toggle_url=search_address(toggle(params, facet, value.value)),
        exclude_url=search_address(exclude(params, facet, value.value)),
    )


def choices_in_force(params: SearchParams, facets: tuple[Facet, ...], wording: Wording) -> tuple[Chosen, ...]:
    """Give everything that narrows a search beside its words, each with the search without it."""
    return tuple(_chosen_values(params, facets, wording)) + tuple(_chosen_dates(params))


def without_choices(params: SearchParams) -> SearchParams:
    """The same words, in the same order of results, narrowed by nothing."""
    return replace(params, choices=(), published=DateRange(), named=DateRange(), undated=False, cursor=None)


def _chosen_values(params: SearchParams, facets: tuple[Facet, ...], wording: Wording) -> Iterator[Chosen]:
    labels = {(facet.name, value.value): value.label for facet in facets for value in facet.values}
    for choice in params.choices:
        name = choice.facet
        for value in choice.values:
            label = facet_label(name, labels.get((name, value), value), wording)
            yield Chosen(name, search_address(without_value(params, name, value)), label)
        for value in choice.excluded:
            label = facet_label(name, labels.get((name, value), value), wording)
            yield Chosen(name, search_address(without_excluded(params, name, value)), label, excluded=True)


def _chosen_dates(params: SearchParams) -> Iterator[Chosen]:
    if params.published != DateRange():
        url = search_address(with_published(params, None, None))
        yield Chosen("published", url, first=params.published.first, last=params.published.last)
    if params.named != DateRange():
        url = search_address(with_named(params, None, None))
        yield Chosen("named", url, first=params.named.first, last=params.named.last)
    if params.undated:
        yield Chosen("undated", search_address(with_undated(params, False)))
