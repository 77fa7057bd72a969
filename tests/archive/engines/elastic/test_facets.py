"""What counts ignore does not narrow them: which filters stand where in a request."""

from archive.engines.elastic.facets import counts_asked, split_filters
from archive.engines.protocol import DateRange, FacetChoice, SearchRequest
from archive.query.nodes import Word

CHOSEN = {"terms": {"article.source": ["X"]}}


def test_without_filters_everything_is_counted_at_once() -> None:
    request = SearchRequest(query=Word("flood"), facets=("source",), histogram=True)
    split = split_filters(request, counted=True)
    assert split.rest() == []
    assert {"source", "undated", "year", "month", "day"} <= counts_asked(request, split).keys()


def test_a_facet_ignores_its_own_choice_and_the_others_obey_it() -> None:
    request = SearchRequest(choices=(FacetChoice("source", ("X",)),), facets=("source", "hashtag"))
    split = split_filters(request, counted=True)
    asked = counts_asked(request, split)
    assert split.always == {"match_all": {}}
    assert split.rest() == [CHOSEN]
    assert {"source", "chosen source"} <= asked.keys()
    assert asked["found"]["filter"] == CHOSEN
    assert asked["found"]["aggs"].keys() == {"hashtag"}
    assert asked["any date"]["filter"] == CHOSEN


def test_a_choice_that_no_facet_shows_narrows_the_query_itself() -> None:
    request = SearchRequest(choices=(FacetChoice("source", ("X",)),), facets=("hashtag",))
    assert split_filters(request, counted=True).rest() == []


def test_the_undated_and_the_histogram_ignore_the_range_unless_it_zooms() -> None:
    request = SearchRequest(published=DateRange("2016", "2016"), histogram=True)
    asked = counts_asked(request, split_filters(request, counted=True))
    assert {"undated", "year"} <= asked.keys()
    zoomed = SearchRequest(published=DateRange("2016", "2016"), histogram=True, zoom=True)
    asked = counts_asked(zoomed, split_filters(zoomed, counted=True))
    assert "undated" in asked
    assert "year" in asked["found"]["aggs"]


def test_where_nothing_is_counted_every_filter_narrows_the_query() -> None:
    request = SearchRequest(choices=(FacetChoice("source", ("X",)),), published=DateRange("2016", "2016"))
    split = split_filters(request, counted=False)
    assert split.rest() == []
    assert CHOSEN in split.always["bool"]["filter"]


def test_chosen_values_are_counted_by_name_whatever_they_hold() -> None:
    hostile = (".*", "[a-z]+", '"}')
    request = SearchRequest(choices=(FacetChoice("hashtag", hostile),), facets=("hashtag",))
    asked = counts_asked(request, split_filters(request, counted=True))
    assert asked["chosen hashtag"]["terms"]["include"] == list(
        hostile
    )  # a list names values; a text is a pattern
