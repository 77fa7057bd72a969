"""What a reader can narrow a search by, and what is chosen already: lines with their links.

The links are edits of ``app.search_params``; the counts are the engine's.
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Literal

from app.addresses import facet_address, search_address
from app.search_params import (
    SearchParams,
    from_first_page,
    with_excluded,
    with_named,
    with_published,
    with_story,
    with_undated,
    with_value,
    without_excluded,
    without_value,
)
from app.wording import Wording
from archive.engines.protocol import DateRange, Facet, FacetName, FacetValue

FEW = 8
"""Values of a facet that are shown beside the results; its own page has all."""


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
    """One facet: its commonest values and all that are chosen; ``all_url`` if there are others."""

    name: FacetName
    lines: tuple[FacetLine, ...]
    touched: bool
    all_url: str | None


ChosenKind = Literal[
    "hashtag", "platform", "source", "language", "mention", "published", "named", "undated", "story"
]


@dataclass(frozen=True, slots=True)
class Chosen:
    """One choice in force and the search without it.

    Ranges have ``first`` and ``last``, others ``label``; of a story and the undated the kind says it all.
    """

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
    """Give each facet that has something to choose; chosen and excluded values stand first."""
    return tuple(_group(facet, params, wording) for facet in facets if facet.values)


def _group(facet: Facet, params: SearchParams, wording: Wording) -> FacetGroup:
    ordered = sorted(facet.values, key=lambda value: not (value.selected or value.excluded))
    touched = [value for value in ordered if value.selected or value.excluded]
    shown = ordered[: max(FEW, len(touched))]
    return FacetGroup(
        name=facet.name,
        lines=tuple(facet_line(facet.name, value, params, wording) for value in shown),
        touched=bool(touched),
        all_url=facet_address(facet.name, params) if len(shown) < len(ordered) else None,
    )


def facet_line(facet: FacetName, value: FacetValue, params: SearchParams, wording: Wording) -> FacetLine:
    """Give a value of a facet as it is listed, with its links."""
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
    return (*_chosen_values(params, facets, wording), *_chosen_dates(params), *_chosen_story(params))


def without_choices(params: SearchParams) -> SearchParams:
    """The same words, in the same order of results, narrowed by nothing."""
    nothing = SearchParams()
    return from_first_page(
        replace(
            params,
            choices=(),
            published=nothing.published,
            named=nothing.named,
            undated=False,
            story=None,
        )
    )


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


def _chosen_story(params: SearchParams) -> Iterator[Chosen]:
    if params.story:
        yield Chosen("story", search_address(with_story(params, None)))
