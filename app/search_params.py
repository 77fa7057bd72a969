"""The URL of a search: read, changed by a link, written again; for pages, API and command line alike.

Nothing here knows HTTP or an engine; what the words of the query mean is ``archive.query``'s business.
"""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import cast
from urllib.parse import urlencode

from app.parameters import (
    DEFAULT_LIMIT,
    FACETS,
    Given,
    Match,
    UiLanguage,
    collect_values,
    last_page_by_number,
    read_limit,
    read_page,
    read_range,
    read_word,
    single_value,
    without_unusable,
)
from archive.engines.protocol import DateRange, FacetChoice, FacetName, HistogramOf, SearchRequest, Sort
from archive.errors import RequestError
from archive.query.nodes import Everything
from archive.query.parser import ParsedQuery, parse_query
from archive.text.analyzer import hashtag_key

ANY_DATE = DateRange()
"""A range open at both ends."""

MAX_CHOICES = 100
"""How many values one search may choose and exclude, all facets together."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SearchParams:
    """Everything that the URL of a search says, with facet values in their canonical form.

    ``choices`` holds at most one choice a facet, in the order of ``FACETS``, none empty, values sorted.
    ``drop`` are the words of the other language that are not searched for, as ``searched_as`` writes them.
    A page after the first begins at ``cursor`` or, without one, is found by its number.
    """

    q: str = ""
    choices: tuple[FacetChoice, ...] = ()
    published: DateRange = ANY_DATE
    undated: bool = False
    named: DateRange = ANY_DATE
    sort: Sort = "relevance"
    match: Match = "normal"
    translate: bool = True
    drop: tuple[str, ...] = ()
    story: str | None = None
    limit: int = DEFAULT_LIMIT
    cursor: str | None = None
    page: int = 1
    timeline: HistogramOf = "published"
    ui: UiLanguage | None = None

    def choice(self, facet: FacetName) -> FacetChoice:
        """Give what is chosen in a facet; an empty choice if nothing is."""
        return next((choice for choice in self.choices if choice.facet == facet), FacetChoice(facet))

    @property
    def page_number(self) -> int | None:
        """The number of the page, None where it begins at a cursor and nobody counted."""
        return self.page if self.page > 1 or self.cursor is None else None

    @property
    def drawn(self) -> DateRange:
        """The range of those dates that the timeline counts."""
        return self.published if self.timeline == "published" else self.named


def read_params(query: Iterable[tuple[str, str]]) -> SearchParams:
    """Read the name–value pairs of a URL; raises RequestError naming the parameter that is unknown or wrong.

    Empty values count as not given, as a form sends them; facet values come out canonical.
    """
    return params_of(collect_values(query))


def params_of(given: Given) -> SearchParams:
    """Read parameters that are gathered by name already; raises RequestError for a value that is wrong."""
    params = SearchParams(
        q=single_value(given, "q") or "",
        choices=_read_choices(given),
        published=read_range("published", *_bounds(given, "published")),
        undated=read_word(given, "undated", "false") == "true",
        named=read_range("named", *_bounds(given, "named")),
        sort=cast(Sort, read_word(given, "sort", "relevance")),
        match=cast(Match, read_word(given, "match", "normal")),
        translate=read_word(given, "translate", "true") == "true",
        drop=_read_dropped(given),
        story=single_value(given, "story"),
        limit=read_limit(given),
        cursor=single_value(given, "cursor"),
        page=read_page(given),
        timeline=cast(HistogramOf, read_word(given, "timeline", "published")),
        ui=cast(UiLanguage | None, read_word(given, "ui", "") or None),
    )
    if params.undated and params.published != ANY_DATE:
        raise RequestError(
            "undated=true cannot be combined with published_from or published_to", parameter="undated"
        )
    return params


def to_query_string(params: SearchParams) -> str:
    """Write the one query string of a search: defaults left out, order fixed, UTF-8 percent-encoded."""
    by_name = {choice.facet: choice for choice in params.choices}
    pairs = [("q", params.q)]
    pairs += [(name, value) for name, choice in by_name.items() for value in choice.values]
    pairs += [(f"exclude_{name}", value) for name, choice in by_name.items() for value in choice.excluded]
    pairs += [
        ("published_from", params.published.first or ""),
        ("published_to", params.published.last or ""),
        ("undated", "true" if params.undated else ""),
        ("named_from", params.named.first or ""),
        ("named_to", params.named.last or ""),
        ("sort", params.sort if params.sort != "relevance" else ""),
        ("match", params.match if params.match != "normal" else ""),
        ("translate", "" if params.translate else "false"),
        *(("drop", word) for word in params.drop),
        ("story", params.story or ""),
        ("limit", str(params.limit) if params.limit != DEFAULT_LIMIT else ""),
        ("cursor", params.cursor or ""),
        ("page", str(params.page) if params.page > 1 else ""),
        ("timeline", params.timeline if params.timeline != "published" else ""),
        ("ui", params.ui or ""),
    ]
    return urlencode([(name, value) for name, value in pairs if value])


def link(path: str, params: SearchParams) -> str:
    """Give ``path`` with the query string of a search, without a question mark if that is empty."""
    query = to_query_string(params)
    return f"{path}?{query}" if query else path


def to_request(params: SearchParams) -> tuple[SearchRequest, ParsedQuery]:
    """Turn what the URL says into what an engine is asked, facets and histogram not yet among it.

    With nothing to be relevant to, articles come newest first.
    """
    parsed = parse_query(params.q, match=params.match)
    sort = params.sort
    if sort == "relevance" and isinstance(parsed.root, Everything):
        sort = "newest"
    request = SearchRequest(
        query=parsed.root,
        choices=params.choices,
        published=params.published if params.published != ANY_DATE else None,
        named=params.named if params.named != ANY_DATE else None,
        undated=params.undated,
        story=params.story,
        sort=sort,
        limit=params.limit,
        cursor=params.cursor,
        histogram_of=params.timeline,
    )
    return request, parsed


def from_first_page(params: SearchParams) -> SearchParams:
    """The same search from its beginning."""
    return replace(params, cursor=None, page=1)


def with_query(params: SearchParams, q: str) -> SearchParams:
    """The same search with other words, on its first page."""
    return from_first_page(replace(params, q=without_unusable(q), drop=()))


def with_value(params: SearchParams, facet: FacetName, value: str) -> SearchParams:
    """The same search with one more value chosen in a facet (and no longer excluded), on its first page."""
    value = canonical_value(facet, value)
    choice = params.choice(facet)
    return _with_choice(params, facet, {*choice.values, value}, {*choice.excluded} - {value})


def without_value(params: SearchParams, facet: FacetName, value: str) -> SearchParams:
    """The same search with a value no longer chosen, on its first page."""
    choice = params.choice(facet)
    return _with_choice(params, facet, {*choice.values} - {canonical_value(facet, value)}, choice.excluded)


def with_excluded(params: SearchParams, facet: FacetName, value: str) -> SearchParams:
    """The same search with one more value excluded (and no longer chosen), on its first page."""
    value = canonical_value(facet, value)
    choice = params.choice(facet)
    return _with_choice(params, facet, {*choice.values} - {value}, {*choice.excluded, value})


def without_excluded(params: SearchParams, facet: FacetName, value: str) -> SearchParams:
    """The same search with a value no longer excluded, on its first page."""
    choice = params.choice(facet)
    return _with_choice(params, facet, choice.values, {*choice.excluded} - {canonical_value(facet, value)})


def with_published(params: SearchParams, first: str | None, last: str | None) -> SearchParams:
    """The same search published in another range (None is open), no longer undated, on its first page."""
    return from_first_page(replace(params, published=read_range("published", first, last), undated=False))


def with_named(params: SearchParams, first: str | None, last: str | None) -> SearchParams:
    """The same search with another range of dates named in the text (None is open), on its first page."""
    return from_first_page(replace(params, named=read_range("named", first, last)))


def with_undated(params: SearchParams, undated: bool) -> SearchParams:
    """The same search among articles without a date, or among all again, on its first page."""
    published = ANY_DATE if undated else params.published
    return from_first_page(replace(params, undated=undated, published=published))


def with_dropped(params: SearchParams, word: str) -> SearchParams:
    """The same search without a word of the other language, on its first page."""
    return from_first_page(replace(params, drop=tuple(sorted({*params.drop, word}))))


def without_dropped(params: SearchParams, word: str) -> SearchParams:
    """The same search with a word of the other language again, on its first page."""
    return from_first_page(replace(params, drop=tuple(each for each in params.drop if each != word)))


def with_story(params: SearchParams, story: str | None) -> SearchParams:
    """The same search among the copies of one story, or among all articles again, on its first page."""
    return from_first_page(replace(params, story=story))


def with_sort(params: SearchParams, sort: Sort) -> SearchParams:
    """The same search in another order, on its first page."""
    return from_first_page(replace(params, sort=sort))


def with_page(params: SearchParams, cursor: str | None, number: int = 1) -> SearchParams:
    """Another page of the same search, which begins at a cursor or is found by its number."""
    return replace(params, cursor=cursor, page=number)


def page_behind(params: SearchParams, cursor: str) -> SearchParams:
    """The page after this one of the same search, which begins at its cursor."""
    return with_page(params, cursor, params.page + 1 if params.page_number else 1)


def page_before(params: SearchParams) -> SearchParams | None:
    """The page before this one of the same search; None for the first and where its number is not known."""
    number = params.page - 1
    return with_page(params, None, number) if 1 <= number <= last_page_by_number(params.limit) else None


def with_timeline(params: SearchParams, timeline: HistogramOf) -> SearchParams:
    """The same page of the same search, with other dates on the timeline."""
    return replace(params, timeline=timeline)


def with_drawn(params: SearchParams, first: str | None, last: str | None) -> SearchParams:
    """The same search with another range of the dates that the timeline counts, on its first page."""
    narrowed = with_published if params.timeline == "published" else with_named
    return narrowed(params, first, last)


def canonical_value(facet: FacetName, value: str) -> str:
    """Give the form of a facet value that engines keep, however it was typed (a hashtag's key)."""
    match facet:
        case "hashtag":
            return hashtag_key(value.strip().lstrip("#\N{FULLWIDTH NUMBER SIGN}"))
        case "mention":
            return value.strip().lstrip("@\N{FULLWIDTH COMMERCIAL AT}").lower()
        case "platform" | "language":
            return value.strip().lower()
        case "source":
            return value.strip()


def _bounds(given: Given, name: str) -> tuple[str | None, str | None]:
    return single_value(given, f"{name}_from"), single_value(given, f"{name}_to")


def _read_choices(given: Given) -> tuple[FacetChoice, ...]:
    params = SearchParams()
    for facet in FACETS:
        values = _canonical_values(facet, facet, given)
        excluded = _canonical_values(f"exclude_{facet}", facet, given)
        params = _with_choice(params, facet, values, excluded)
    if sum(len(choice.values) + len(choice.excluded) for choice in params.choices) > MAX_CHOICES:
        raise RequestError(f"more than {MAX_CHOICES} facet values are chosen; choose fewer")
    return params.choices


def _read_dropped(given: Given) -> tuple[str, ...]:
    words = {word.strip() for word in given.get("drop", ())}
    if len(words) > MAX_CHOICES:
        raise RequestError(f"more than {MAX_CHOICES} words are dropped; drop fewer", parameter="drop")
    return tuple(sorted(words))


def _canonical_values(name: str, facet: FacetName, given: Given) -> set[str]:
    values = {canonical_value(facet, value) for value in given.get(name, ())}
    if "" in values:
        raise RequestError(f"{name} has a value without a letter or digit", parameter=name)
    return values


def _with_choice(
    params: SearchParams, facet: FacetName, values: Iterable[str], excluded: Iterable[str]
) -> SearchParams:
    by_name = {choice.facet: choice for choice in params.choices}
    by_name[facet] = FacetChoice(facet, tuple(sorted(values)), tuple(sorted(excluded)))
    choices = (by_name[name] for name in FACETS if name in by_name)
    kept = tuple(choice for choice in choices if choice.values or choice.excluded)
    return from_first_page(replace(params, choices=kept))
