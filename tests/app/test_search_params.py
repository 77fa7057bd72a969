"""The URL of a search: reading, canonical writing, links that change it, and what the engine is asked."""

from urllib.parse import parse_qsl

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.parameters import PARAMETERS, PARAMETERS_BY_NAME
from app.search_params import (
    SearchParams,
    from_first_page,
    link,
    page_before,
    page_behind,
    read_params,
    to_query_string,
    to_request,
    with_drawn,
    with_excluded,
    with_named,
    with_page,
    with_published,
    with_query,
    with_sort,
    with_timeline,
    with_undated,
    with_value,
    without_excluded,
    without_value,
)
from archive.engines.protocol import DateRange, FacetChoice
from archive.errors import RequestError


def read(query_string: str) -> SearchParams:
    return read_params(parse_qsl(query_string, keep_blank_values=True))


def test_no_parameters_are_the_defaults_and_give_an_empty_query_string() -> None:
    assert read("") == SearchParams()
    assert to_query_string(SearchParams()) == ""
    assert link("/search", SearchParams()) == "/search"


def test_every_parameter_of_the_table_can_be_read_and_written_again() -> None:
    everything = (
        "q=%D8%AD%D9%84%D8%A8&hashtag=flood&platform=twitter&source=The+Post&language=ar&mention=omar"
        "&exclude_hashtag=football&exclude_platform=reddit&exclude_source=X&exclude_language=fr"
        "&exclude_mention=eve&published_from=2016&published_to=2016-05&named_from=2015-03&named_to=2015-03-09"
        "&sort=newest&match=any&translate=false&drop=market&story=s1&limit=5&cursor=abc&page=51&timeline=named&ui=en"
    )  # q: Aleppo
    assert to_query_string(read(everything)) == everything
    assert {name for name, _ in parse_qsl(everything)} | {"undated"} == set(PARAMETERS_BY_NAME)
    assert to_query_string(read("undated=true")) == "undated=true"


def test_defaults_that_are_written_out_are_left_out_again() -> None:
    assert to_query_string(read("sort=relevance&match=normal&translate=true&limit=20&undated=false")) == ""


def test_empty_values_count_as_not_given_as_a_form_sends_them() -> None:
    assert read("q=&published_from=&hashtag=&hashtag=%20&sort=&ui=") == SearchParams()


@pytest.mark.parametrize(
    ("query_string", "facet", "value"),
    [
        pytest.param("hashtag=%23حلب_تحترق", "hashtag", "حلبتحترق", id="number sign and underscore"),
        pytest.param("hashtag=＃Big_Flood", "hashtag", "bigflood", id="full-width sign and capitals"),
        pytest.param("mention=@Omar", "mention", "omar", id="at sign and capitals"),
        pytest.param("platform=Twitter", "platform", "twitter", id="platform in capitals"),
        pytest.param("language=AR", "language", "ar", id="language in capitals"),
        pytest.param("source=%20The Post ", "source", "The Post", id="source with blanks around"),
    ],
)
def test_facet_values_come_out_canonical(query_string: str, facet: str, value: str) -> None:
    assert read(query_string).choices == (FacetChoice(facet, (value,)),)


def test_two_spellings_of_one_hashtag_are_one_choice() -> None:
    assert read("hashtag=حلب_تحترق&hashtag=%23حلبتحترق").choice("hashtag").values == ("حلبتحترق",)


@pytest.mark.parametrize(
    ("query_string", "parameter", "says"),
    [
        pytest.param("colour=2", "colour", "known are q, hashtag", id="unknown parameter"),
        pytest.param("page=0", "page", "1 to 51", id="page nought"),
        pytest.param("page=52", "page", "1 to 51", id="a far page without a cursor"),
        pytest.param("page=12&limit=100", "page", "1 to 11", id="a far page of many articles"),
        pytest.param("timeline=imported", "timeline", "published, named", id="unknown dates"),
        pytest.param("q=a&q=b", "q", "more than once", id="repeated query"),
        pytest.param("sort=best", "sort", "relevance, newest, oldest", id="unknown order"),
        pytest.param("match=all", "match", "normal, any, exact", id="unknown match"),
        pytest.param("undated=1", "undated", "true, false", id="switch neither true nor false"),
        pytest.param("ui=fr", "ui", "ar, en", id="unknown interface language"),
        pytest.param("limit=0", "limit", "1 to 100", id="limit too small"),
        pytest.param("limit=101", "limit", "1 to 100", id="limit too large"),
        pytest.param("limit=ten", "limit", "'ten'", id="limit in words"),
        pytest.param("limit=" + "9" * 5000, "limit", "1 to 100", id="limit of 5000 digits"),
        pytest.param("published_from=16", "published_from", "YYYY-MM", id="year of two digits"),
        pytest.param("published_to=2016-02-30", "published_to", "calendar", id="30 February"),
        pytest.param("named_from=0000", "named_from", "calendar", id="year nought"),
        pytest.param("named_to=2016-13", "named_to", "calendar", id="thirteenth month"),
        pytest.param(
            "published_from=2017&published_to=2016-12", "published_from", "later than", id="reversed"
        ),
        pytest.param("undated=true&published_from=2016", "undated", "cannot be combined", id="dated undated"),
        pytest.param("hashtag=%23", "hashtag", "letter", id="hashtag without letters"),
    ],
)
def test_what_cannot_be_is_refused_naming_the_parameter(query_string: str, parameter: str, says: str) -> None:
    with pytest.raises(RequestError, match=says) as refusal:
        read(query_string)
    assert refusal.value.parameter == parameter


def test_more_than_a_hundred_facet_values_are_refused() -> None:
    with pytest.raises(RequestError, match="more than 100"):
        read("&".join(f"hashtag=tag{number}" for number in range(101)))


@pytest.mark.parametrize(
    "query_string",
    [
        pytest.param("published_from=2016-05&published_to=2016", id="month to its own year"),
        pytest.param("published_from=2016&published_to=2016-05-23", id="year to a day in it"),
        pytest.param("published_from=2016-05-23&published_to=2016-05-23", id="one day"),
    ],
)
def test_a_range_may_be_given_by_bounds_of_different_precision(query_string: str) -> None:
    assert to_query_string(read(query_string)) == query_string


def test_a_date_may_be_written_in_arabic_digits() -> None:
    assert read("published_from=٢٠١٦-٠٥").published == DateRange("2016-05", None)  # 2016-05


@pytest.mark.parametrize(
    "character", ["\x00", chr(0xD800), chr(0xDFFF)], ids=["nul", "high half", "low half"]
)
def test_characters_that_no_text_can_hold_become_blanks(character: str) -> None:
    params = read_params([("q", f"a{character}b"), ("source", f"c{character}d")])
    assert params.q == "a b"
    assert params.choice("source").values == ("c d",)
    with pytest.raises(RequestError) as refusal:
        read_params([(f"x{character}", "1")])
    assert str(refusal.value).encode()


def test_links_add_and_take_away_values_and_go_back_to_the_first_page() -> None:
    start = read("q=flood&cursor=abc&hashtag=a")
    both = with_value(start, "hashtag", "#B")
    assert to_query_string(both) == "q=flood&hashtag=a&hashtag=b"
    assert to_query_string(without_value(both, "hashtag", "a")) == "q=flood&hashtag=b"
    excluded = with_excluded(both, "hashtag", "a")
    assert to_query_string(excluded) == "q=flood&hashtag=b&exclude_hashtag=a"
    assert to_query_string(without_excluded(excluded, "hashtag", "a")) == "q=flood&hashtag=b"
    assert with_value(excluded, "hashtag", "a") == both


def test_links_change_dates_order_and_words_and_go_back_to_the_first_page() -> None:
    start = read("q=flood&cursor=abc")
    assert to_query_string(with_published(start, "2016", None)) == "q=flood&published_from=2016"
    assert to_query_string(with_named(start, None, "2016")) == "q=flood&named_to=2016"
    assert to_query_string(with_sort(start, "oldest")) == "q=flood&sort=oldest"
    assert to_query_string(with_query(start, "rain")) == "q=rain"


def test_undated_and_a_range_of_publication_replace_each_other() -> None:
    ranged = read("published_from=2016")
    undated = with_undated(ranged, undated=True)
    assert to_query_string(undated) == "undated=true"
    assert with_published(undated, "2016", None) == ranged


def test_another_page_keeps_all_the_rest() -> None:
    start = read("q=flood&hashtag=a&cursor=abc")
    assert to_query_string(with_page(start, "def")) == "q=flood&hashtag=a&cursor=def"
    assert to_query_string(with_page(start, "def", 3)) == "q=flood&hashtag=a&cursor=def&page=3"
    assert to_query_string(from_first_page(start)) == "q=flood&hashtag=a"
    assert to_query_string(with_timeline(start, "named")) == "q=flood&hashtag=a&cursor=abc&timeline=named"


@pytest.mark.parametrize(
    ("query_string", "number", "before", "behind"),
    [
        ("q=flood", 1, None, "q=flood&cursor=next&page=2"),
        ("q=flood&cursor=abc&page=2", 2, "q=flood", "q=flood&cursor=next&page=3"),
        ("q=flood&page=3", 3, "q=flood&page=2", "q=flood&cursor=next&page=4"),
        ("q=flood&cursor=abc&page=52", 52, "q=flood&page=51", "q=flood&cursor=next&page=53"),
        ("q=flood&cursor=abc&page=53", 53, None, "q=flood&cursor=next&page=54"),
        ("q=flood&cursor=abc", None, None, "q=flood&cursor=next"),
    ],
    ids=["first", "second", "third, by number", "first far one", "far", "not counted"],
)
def test_a_page_knows_the_pages_beside_it(
    query_string: str, number: int | None, before: str | None, behind: str
) -> None:
    params = read(query_string)
    assert params.page_number == number
    assert ((page := page_before(params)) and to_query_string(page)) == before
    assert to_query_string(page_behind(params, "next")) == behind


def test_a_range_on_the_timeline_is_one_of_the_dates_it_shows() -> None:
    start = read("q=flood&published_from=2016&cursor=abc&page=3")
    assert start.drawn == DateRange("2016", None)
    assert to_query_string(with_drawn(start, "2017", "2017")) == (
        "q=flood&published_from=2017&published_to=2017"
    )
    named = with_timeline(start, "named")
    assert named.drawn == DateRange()
    assert to_query_string(with_drawn(named, "2015", "2015")) == (
        "q=flood&published_from=2016&named_from=2015&named_to=2015&timeline=named"
    )


def test_the_request_carries_what_was_chosen() -> None:
    params = read("q=flood&platform=Twitter&published_to=2020&named_from=2015&limit=7&sort=oldest&cursor=abc")
    request, parsed = to_request(params)
    assert parsed.text == "flood"
    assert request.query == parsed.root
    assert request.choices == (FacetChoice("platform", ("twitter",)),)
    assert request.published == DateRange(None, "2020")
    assert request.named == DateRange("2015", None)
    assert (request.limit, request.sort, request.cursor) == (7, "oldest", "abc")


def test_without_a_query_the_newest_come_first() -> None:
    assert to_request(SearchParams())[0].sort == "newest"
    assert to_request(read("q=flood"))[0].sort == "relevance"


_TEXT = st.text(st.characters(), max_size=30)  # lone surrogates among them


@given(st.lists(st.tuples(st.sampled_from([p.name for p in PARAMETERS]) | _TEXT, _TEXT), max_size=8))
def test_any_pairs_are_read_or_refused_and_what_is_read_is_written_the_same(
    pairs: list[tuple[str, str]],
) -> None:
    try:
        params = read_params(pairs)
    except RequestError as refusal:
        message = str(refusal)
    else:
        message = to_query_string(params)
        assert read(message) == params
    assert message.encode() is not None  # neither can hold what UTF-8 cannot
