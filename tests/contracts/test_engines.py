"""What every engine promises, whatever keeps the archive."""

from collections.abc import Callable
from dataclasses import replace

import pytest

from archive.article import DateMention
from archive.engines.protocol import (
    DateRange,
    Engine,
    Entry,
    FacetChoice,
    FacetName,
    SearchRequest,
    Sort,
)
from archive.errors import RequestError
from archive.query.nodes import (
    EVERYTHING,
    Alternative,
    And,
    ExactWord,
    Fuzzy,
    KeywordIs,
    Node,
    Not,
    Or,
    Phrase,
    Prefix,
    PublishedBetween,
    Word,
)

EntryMaker = Callable[..., Entry]


def found(engine: Engine, query: Node = EVERYTHING, **more: object) -> list[str]:
    """Give the ids that a query finds, in order."""
    page = engine.search(SearchRequest(query=query, **more))  # type: ignore[arg-type]  # a test knows its types
    return [hit.article.id for hit in page.hits]


# --- writing -------------------------------------------------------------------------------------------


def test_what_was_written_is_given_back_unchanged(engine: Engine, entry: EntryMaker) -> None:
    one = entry("The flood reached the market.", title="Flood", published="2016-05-23", hashtags=("Flood",))
    engine.write([one])
    assert engine.get(one.article.id) == one.article
    assert engine.get_original(one.article.id) == one.original


def test_an_original_keeps_its_very_bytes_and_how_it_was_read(engine: Engine, entry: EntryMaker) -> None:
    one = entry("Text")
    original = replace(
        one.original, content=b"\xff\x00\x01", line=7, mapping=(("body", "content"),), source="S"
    )
    engine.write([replace(one, original=original)])
    assert engine.get_original(one.article.id) == original


def test_the_first_time_is_added_the_same_again_unchanged_and_another_updated(
    engine: Engine, entry: EntryMaker
) -> None:
    first = entry("Old text", article_id="a")
    second = entry("New text", article_id="a")
    statuses = [engine.write([each]).outcomes[0].status for each in (first, first, second)]
    assert statuses == ["added", "unchanged", "updated"]
    assert found(engine, Word("old")) == []
    assert found(engine, Word("new")) == ["a"]


def test_of_two_entries_with_one_id_in_a_batch_the_later_stays(engine: Engine, entry: EntryMaker) -> None:
    report = engine.write([entry("Old text", article_id="a"), entry("New text", article_id="a")])
    assert [outcome.status for outcome in report.outcomes] == ["added", "updated"]
    assert engine.health().articles == 1
    assert found(engine, Word("new")) == ["a"]


def test_a_deleted_article_is_gone(engine: Engine, entry: EntryMaker) -> None:
    engine.write([entry("One", article_id="a"), entry("Two", article_id="b")])
    assert engine.delete(["a", "nowhere"]) == 1
    assert engine.get("a") is None
    assert found(engine) == ["b"]


def test_hashes_are_given_for_what_is_there(engine: Engine, entry: EntryMaker) -> None:
    one = entry("One", article_id="a")
    engine.write([one])
    assert engine.content_hashes(["a", "b"]) == {"a": one.article.content_hash}


def test_articles_that_share_a_band_are_found(engine: Engine, entry: EntryMaker) -> None:
    engine.write([entry("One", article_id="a", bands=("x", "y")), entry("Two", article_id="b", bands=("z",))])
    assert [(like.id, like.story, like.signature) for like in engine.find_like(["y", "w"])] == [
        ("a", "a", (1, 2))
    ]
    assert engine.find_like([]) == ()


def test_every_article_is_given_once(engine: Engine, entry: EntryMaker) -> None:
    engine.write(
        [entry(f"Text {number}", published="2016" if number % 2 else None) for number in range(1203)]
    )
    ids = [article.id for article in engine.iterate()]
    assert len(ids) == len(set(ids)) == 1203


# --- finding -------------------------------------------------------------------------------------------

NEWS = {
    "minister": "The minister of health visited Beirut and spoke about schools.",
    "ministers": "Ministers met; no health questions were asked.",
    "arabic": "زار وزير الصحة مدينة بيروت وتحدث عن المدارس",  # the minister of health visited Beirut
    "plural": "قال الوزراء إن لبنان بحاجة إلى الإصلاح",  # the ministers said that Lebanon needs reform
    "yoghurt": "ارتفع سعر اللبن والحليب",  # the price of yoghurt and milk rose
    "name": "التقى زوكربيرغ بالصحفيين",  # Zuckerberg met the journalists
}

BY_SOUND = Alternative("Zuckerberg", "ar", 0.6, "sound")

FINDS = [
    (Word("minister"), {"minister", "ministers"}, "a word in any of its forms"),
    (ExactWord("minister"), {"minister"}, "exactly this form"),
    (Word("الوزير"), {"arabic", "plural"}, "minister with the article finds minister, and ministers"),
    (Word("لبنان"), {"plural"}, "Lebanon does not find yoghurt"),
    (Word("اصلاح"), {"plural"}, "reform without hamza"),
    (And((Word("health"), Word("beirut"))), {"minister"}, "all words"),
    (And((Word("health"), Not(Word("beirut")))), {"ministers"}, "one word without another"),
    (Or((Word("yoghurt"), Word("لبن"))), {"yoghurt"}, "either word"),
    (Or(()), set(), "nothing asked of an Or"),
    (Phrase("وزير الصحة"), {"arabic"}, "a phrase: minister of health"),
    (Phrase("health minister"), set(), "a phrase in another order"),
    (Phrase("minister health", slop=1), {"minister"}, "words at most one apart"),
    (Phrase("no health"), {"ministers"}, "a stop word counts in a phrase"),
    (Prefix("بير"), {"arabic"}, "the beginning of Beirut"),
    (Prefix("MINIST"), {"minister", "ministers"}, "a beginning in capitals"),
    (Fuzzy("minster"), {"minister"}, "a letter left out"),
    (Fuzzy("مدارص"), {"arabic"}, "schools misspelt, which stands with the article"),
    (Word("Zuckerberg"), set(), "a name in the other script, if not asked by sound"),
    (Word("Zuckerberg", alternatives=(BY_SOUND,)), {"name"}, "a name in the other script, by sound"),
    (Not(Word("health")), {"arabic", "plural", "yoghurt", "name"}, "everything but"),
    (Word("milk", alternatives=(Alternative("حليب", "ar", 0.5, "dictionary"),)), {"yoghurt"}, "in Arabic"),
    (Word("minister", field="title"), set(), "a word confined to the title"),
    (Word("U.S."), set(), "a word of two"),
    (Word("…"), set(), "a word without letters"),
    (Prefix(""), set(), "an empty beginning"),
]


@pytest.mark.parametrize(("query", "ids"), [pytest.param(q, ids, id=gloss) for q, ids, gloss in FINDS])
def test_a_query_finds_what_a_reader_expects(
    engine: Engine, entry: EntryMaker, query: Node, ids: set[str]
) -> None:
    engine.write([entry(body, article_id=name) for name, body in NEWS.items()])
    assert set(found(engine, query)) == ids


def test_a_translation_with_dots_stands_as_it_is_written(engine: Engine, entry: EntryMaker) -> None:
    engine.write(
        [
            entry("The U.S. envoy left", article_id="states"),
            entry("The U.N. envoy said so, at s", article_id="nations"),
        ]
    )
    states = Alternative("U.S.", "en", 0.9, "dictionary")
    assert found(engine, Word("أمريكا", alternatives=(states,))) == ["states"]  # America


def test_the_words_of_a_hashtag_find_it_and_the_tag_itself_too(engine: Engine, entry: EntryMaker) -> None:
    engine.write(
        [entry("Nothing", article_id="tagged", hashtags=("حلب_تحترق",)), entry("حلب", article_id="word")]
    )
    assert set(found(engine, Word("حلب"))) == {"tagged", "word"}  # Aleppo
    assert found(engine, KeywordIs("hashtag", "#حلبـتحترق")) == ["tagged"]  # Aleppo is burning


@pytest.mark.parametrize(
    ("query", "ids"),
    [
        (KeywordIs("source", "harbour"), {"a"}),
        (KeywordIs("platform", "Twitter"), {"a"}),
        (KeywordIs("mention", "Port_News"), {"a"}),
        (KeywordIs("language", "AR"), {"b"}),
        (Word("nadia", field="author"), {"b"}),
    ],
)
def test_a_field_finds_its_value_in_any_spelling(
    engine: Engine, entry: EntryMaker, query: Node, ids: set[str]
) -> None:
    engine.write(
        [
            entry(
                "One", article_id="a", source="Harbour Post", platforms=("twitter",), mentions=("port_news",)
            ),
            entry("Two", article_id="b", language="ar", authors=("Nadia Salem",)),
        ]
    )
    assert set(found(engine, query)) == ids


def test_a_phrase_does_not_go_from_one_author_into_the_next(engine: Engine, entry: EntryMaker) -> None:
    engine.write([entry("One", article_id="a", authors=("Nadia Salem", "Karim Haddad"))])
    assert found(engine, Phrase("nadia salem", field="author")) == ["a"]
    assert found(engine, Phrase("karim haddad", field="author")) == ["a"]
    assert found(engine, Phrase("salem karim", field="author")) == []
    assert found(engine, And((Word("salem", field="author"), Word("karim", field="author")))) == ["a"]


def test_a_word_in_the_title_ranks_above_one_in_the_body(new_engine: Engine, entry: EntryMaker) -> None:
    new_engine.write(
        [
            entry("The flood came at night, say people.", article_id="body", title="A night"),
            entry("The water came at night, say people.", article_id="title", title="The flood"),
        ]
    )
    assert found(new_engine, Word("flood")) == ["title", "body"]


@pytest.mark.parametrize("query", [Prefix("hosp"), Fuzzy("hospitl")], ids=["a beginning", "a misspelt word"])
def test_a_word_found_in_another_form_counts_more_in_a_title(
    new_engine: Engine, entry: EntryMaker, query: Node
) -> None:
    new_engine.write(
        [
            entry("The hospital is full.", article_id="body", title="Today", published="2016-05-02"),
            entry("No bed is free.", article_id="title", title="Hospital full", published="2016-05-01"),
        ]
    )
    assert found(new_engine, query) == ["title", "body"]


def test_words_in_a_row_as_they_were_typed_rank_above_a_headline_that_has_them_apart(
    new_engine: Engine, entry: EntryMaker
) -> None:
    new_engine.write(
        [
            entry("Loans for members.", article_id="apart", title="The bank lends to the world"),
            entry("The world bank lends to members, it said today.", article_id="row", title="Loans"),
        ]
    )
    assert found(new_engine, And((Word("world"), Word("bank")))) == ["row", "apart"]


@pytest.mark.parametrize(
    "query", [ExactWord("كَتَبَ"), Phrase("كَتَبَ رسالة")], ids=["he wrote", "he wrote a letter"]
)
def test_the_spelling_with_marks_that_was_typed_ranks_first_in_exact_queries_too(
    new_engine: Engine, entry: EntryMaker, query: Node
) -> None:
    new_engine.write(
        [
            entry("كُتُب رسالة", article_id="books", published="2016-05-03"),  # "books", letter
            entry("كتب رسالة", article_id="bare", published="2016-05-02"),  # no marks
            entry("كَتَبَ رسالة", article_id="wrote", published="2016-05-01"),  # he wrote a letter
        ]
    )
    assert found(new_engine, query)[0] == "wrote"


def test_the_words_of_a_name_count_most_side_by_side(new_engine: Engine, entry: EntryMaker) -> None:
    new_engine.write(
        [
            entry("فتح طريق وتوقفت حركة السير", article_id="apart"),  # a road was opened, traffic stopped
            entry("وقالت حركة فتح ذلك أمس", article_id="together"),  # the Fatah movement said so yesterday
        ]
    )
    fatah = Word("Fatah", alternatives=(Alternative("حركة فتح", "ar", 0.5, "name"),))
    assert found(new_engine, fatah) == ["together", "apart"]


def test_the_form_asked_for_ranks_above_another_form(new_engine: Engine, entry: EntryMaker) -> None:
    new_engine.write(
        [entry("Floods reported", article_id="other"), entry("Flood reported", article_id="same")]
    )
    assert found(new_engine, Word("flood")) == ["same", "other"]


# --- facets, dates and order ---------------------------------------------------------------------------


@pytest.fixture
def dated(engine: Engine, entry: EntryMaker) -> Engine:
    engine.write(
        [
            entry("a", article_id="day", published="2016-05-23", source="X", hashtags=("One_Tag", "Two")),
            entry("b", article_id="month", published="2016-05", source="X", hashtags=("one_tag",)),
            entry("c", article_id="year", published="2016", source="Y", hashtags=("OneTag",)),
            entry("d", article_id="later", published="2019-01-02", source="Z", hashtags=("OneTag",)),
            entry("e", article_id="undated"),
        ]
    )
    return engine


def test_newest_and_oldest_put_the_undated_last(dated: Engine) -> None:
    assert found(dated, sort="newest")[0] == "later"
    assert found(dated, sort="newest")[-1] == "undated"
    assert found(dated, sort="oldest")[0] == "year"
    assert found(dated, sort="oldest")[-1] == "undated"


@pytest.mark.parametrize(
    ("first", "last", "ids"),
    [
        ("2016", "2016", {"day", "month", "year"}),
        ("2016-05", "2016-05", {"day", "month"}),
        ("2016-05-23", "2016-05-23", {"day"}),
        ("2017", None, {"later"}),
        (None, "2016-05", {"day", "month"}),
        ("2020", "2019", set()),
    ],
)
def test_a_range_keeps_what_surely_lies_within(
    dated: Engine, first: str | None, last: str | None, ids: set[str]
) -> None:
    assert set(found(dated, published=DateRange(first, last))) == ids
    assert set(found(dated, PublishedBetween(first, last))) == ids


def test_the_undated_can_be_asked_for_and_are_counted(dated: Engine) -> None:
    assert found(dated, undated=True) == ["undated"]
    assert dated.search(SearchRequest(published=DateRange("2016", "2016"))).undated == 1


@pytest.mark.parametrize(
    ("value", "first", "last", "there"),
    [
        ("2015-03", "2015", "2015", True),
        ("2015-03", "2015-03", "2015-03", True),
        ("2015-03", "2015-03-02", "2015-04", False),
        ("2015-03", "2015-01", "2015-03-30", False),
        ("2015", "2014-12-31", "2016", True),
        ("2015", "2015-02", None, False),
        ("2015-03-09", None, "2015-03-09", True),
        ("--09", None, None, False),
    ],
)
def test_a_range_of_named_dates_keeps_articles_that_name_one_within(
    engine: Engine, entry: EntryMaker, value: str, first: str | None, last: str | None, there: bool
) -> None:
    one = entry("It was then.", article_id="a")
    named = DateMention(value=value, precision="day", calendar="gregorian", text="It", start=0, end=2)
    engine.write([replace(one, article=replace(one.article, dates=(named,)))])
    assert (found(engine, named=DateRange(first, last)) == ["a"]) is there


@pytest.fixture
def naming(engine: Engine, entry: EntryMaker) -> Callable[[str, list[str]], None]:
    """Write an article that names some dates, however precisely."""

    def write(article_id: str, values: list[str]) -> None:
        one = entry("It was then.", article_id=article_id, published="2020-06-01")
        dates = tuple(
            DateMention(value=value, precision="day", calendar="gregorian", text="It", start=0, end=2)
            for value in values
        )
        engine.write([replace(one, article=replace(one.article, dates=dates))])

    return write


def named_bars(engine: Engine, **more: object) -> tuple[str | None, list[tuple[str, str, int]]]:
    """Give the interval and the bars of the dates named in what is found."""
    request = SearchRequest(histogram=True, histogram_of="named", **more)  # type: ignore[arg-type]  # as above
    page = engine.search(request)
    return page.interval, [(bar.first, bar.last, bar.count) for bar in page.histogram]


def test_dates_named_in_the_text_are_counted_by_year_however_precise(
    engine: Engine, naming: Callable[[str, list[str]], None]
) -> None:
    naming("one", ["2003", "2015-03", "2015-03-09", "2015-04"])
    naming("two", ["2015", "0622-09-24"])
    naming("none", [])
    assert named_bars(engine) == (
        "year",
        [
            ("0622-01-01", "0622-12-31", 1),
            ("2003-01-01", "2003-12-31", 1),
            ("2015-01-01", "2015-12-31", 2),
        ],
    )


def test_a_bar_of_named_dates_counts_what_its_own_range_finds(
    engine: Engine, naming: Callable[[str, list[str]], None]
) -> None:
    naming("one", ["2003", "2015-03-09", "2015-04"])
    naming("two", ["2015", "2019-12-31"])
    naming("three", ["1967-06"])
    for zoomed in ({}, {"named": DateRange("2015", "2019"), "zoom": True}):
        for first, last, count in named_bars(engine, **zoomed)[1]:
            assert len(found(engine, named=DateRange(first, last))) == count


def test_the_histogram_of_named_dates_ignores_their_range_unless_it_is_to_zoom(
    engine: Engine, naming: Callable[[str, list[str]], None]
) -> None:
    naming("one", ["2003", "2015-03-09", "2015-04"])
    naming("two", ["2015-03-11", "2019"])
    within = {"named": DateRange("2015-03", "2015-04")}
    interval, bars = named_bars(engine, **within)
    assert (interval, [first[:4] for first, _, _ in bars]) == ("year", ["2003", "2015", "2019"])
    assert named_bars(engine, zoom=True, **within) == (
        "day",
        [("2015-03-09", "2015-03-09", 1), ("2015-03-11", "2015-03-11", 1)],
    )
    whole_year = {"named": DateRange("2015", "2015")}
    assert named_bars(engine, zoom=True, **whole_year)[1] == [
        ("2015-03-09", "2015-03-09", 1),
        ("2015-03-11", "2015-03-11", 1),
    ]


def test_the_histogram_of_named_dates_stays_as_precise_as_the_dates_are(
    engine: Engine, naming: Callable[[str, list[str]], None]
) -> None:
    naming("one", ["2015"])
    assert named_bars(engine) == ("year", [("2015-01-01", "2015-12-31", 1)])
    naming("two", ["2015-03"])
    assert named_bars(engine) == ("month", [("2015-03-01", "2015-03-31", 1)])


def test_the_histogram_of_named_dates_obeys_the_range_of_publication(
    engine: Engine, naming: Callable[[str, list[str]], None]
) -> None:
    naming("one", ["2015"])
    assert named_bars(engine, published=DateRange("2019", "2019")) == (None, [])
    assert len(named_bars(engine, published=DateRange("2020", "2020"))[1]) == 1


def test_a_cursor_leads_on_whatever_the_histogram_counts(
    engine: Engine, naming: Callable[[str, list[str]], None]
) -> None:
    naming("one", ["2015"])
    naming("two", ["2015"])
    cursor = engine.search(SearchRequest(limit=1)).cursor
    page = engine.search(SearchRequest(limit=1, cursor=cursor, histogram=True, histogram_of="named"))
    assert len(page.hits) == 1


def test_facets_count_an_article_once_and_label_the_commonest_spelling(dated: Engine) -> None:
    (facet,) = dated.search(SearchRequest(facets=("hashtag",))).facets
    assert [(value.value, value.label, value.count) for value in facet.values] == [
        ("onetag", "OneTag", 4),
        ("two", "Two", 1),
    ]


def test_a_facet_ignores_its_own_choice_and_lists_a_chosen_value_without_articles(dated: Engine) -> None:
    request = SearchRequest(
        choices=(FacetChoice("source", values=("X", "Nowhere")), FacetChoice("hashtag", values=("two",))),
        facets=("source", "hashtag"),
    )
    page = dated.search(request)
    assert [hit.article.id for hit in page.hits] == ["day"]
    counts = {facet.name: {value.value: value.count for value in facet.values} for facet in page.facets}
    assert counts == {"source": {"X": 1, "Nowhere": 0}, "hashtag": {"onetag": 2, "two": 1}}


def test_an_excluded_value_is_left_out(dated: Engine) -> None:
    choice = FacetChoice("source", excluded=("X",))
    assert set(found(dated, choices=(choice,))) == {"year", "later", "undated"}


def test_values_of_one_facet_are_alternatives_and_facets_add_up(dated: Engine) -> None:
    sources = FacetChoice("source", values=("X", "Y"))
    assert set(found(dated, choices=(sources,))) == {"day", "month", "year"}
    assert found(dated, choices=(sources, FacetChoice("hashtag", values=("two",)))) == ["day"]


def test_the_histogram_counts_what_is_dated_precisely_enough(dated: Engine) -> None:
    page = dated.search(SearchRequest(histogram=True))
    assert page.interval == "month"
    assert [(bar.first, bar.last, bar.count) for bar in page.histogram] == [
        ("2016-05-01", "2016-05-31", 2),
        ("2019-01-01", "2019-01-31", 1),
    ]


def test_the_histogram_ignores_the_range_unless_it_is_to_zoom(dated: Engine) -> None:
    within = SearchRequest(histogram=True, published=DateRange("2016-05", "2016-05"))
    assert len(dated.search(within).histogram) == 2
    zoomed = dated.search(replace(within, zoom=True))
    assert zoomed.interval == "day"
    assert [bar.first for bar in zoomed.histogram] == ["2016-05-23"]


FACETS: tuple[FacetName, ...] = ("hashtag", "platform", "source", "language", "mention")


def test_an_empty_archive_answers_with_nothing(engine: Engine) -> None:
    page = engine.search(SearchRequest(facets=FACETS, histogram=True))
    assert (page.total, page.hits, page.histogram, page.undated, page.cursor) == (0, (), (), 0, None)


# --- paging --------------------------------------------------------------------------------------------


def all_pages(engine: Engine, request: SearchRequest) -> list[str]:
    """Give the ids on all pages of a search, in order."""
    page = engine.search(request)
    ids = [hit.article.id for hit in page.hits]
    while page.cursor:
        total, page = page.total, engine.search(replace(request, cursor=page.cursor))
        assert page.total == total
        ids += [hit.article.id for hit in page.hits]
    return ids


@pytest.mark.parametrize("sort", ["relevance", "newest", "oldest"])
@pytest.mark.parametrize("query", [EVERYTHING, Word("same")], ids=["everything", "all of one score"])
def test_pages_give_every_hit_once_and_those_of_one_score_in_the_order_of_dates(
    engine: Engine, entry: EntryMaker, sort: Sort, query: Node
) -> None:
    batch = [
        entry("same text", article_id=f"{n:03}", published=f"2016-01-{n % 31 + 1:02}") for n in range(53)
    ]
    for start in range(0, 53, 20):
        engine.write(batch[start : start + 20])
    ids = all_pages(engine, SearchRequest(query=query, sort=sort, limit=7))
    assert sorted(ids) == [f"{n:03}" for n in range(53)]
    days = [int(name) % 31 for name in ids]
    assert days == sorted(days, reverse=sort != "oldest")


@pytest.mark.parametrize("cursor", ["", "nonsense", "WzEsMl0", "é", "W10"])
def test_a_cursor_that_is_none_is_refused(engine: Engine, cursor: str) -> None:
    with pytest.raises(RequestError) as refused:
        engine.search(SearchRequest(cursor=cursor))
    assert refused.value.parameter == "cursor"


def test_a_cursor_of_another_search_is_refused(dated: Engine) -> None:
    cursor = dated.search(SearchRequest(limit=1)).cursor
    with pytest.raises(RequestError, match="another search"):
        dated.search(SearchRequest(limit=1, cursor=cursor, sort="oldest"))


def test_health_counts_the_articles(dated: Engine) -> None:
    health = dated.health()
    assert health.ready
    assert health.articles == 5


# --- stories and likeness of subject -------------------------------------------------------------------


def story_of(entry: EntryMaker, story: str, body: str, article_id: str, published: str) -> Entry:
    one = entry(body, article_id=article_id, published=published)
    return replace(one, article=replace(one.article, story=story))


@pytest.fixture
def told_twice(engine: Engine, entry: EntryMaker) -> Engine:
    engine.write(
        [
            story_of(entry, "s", "the flood came", "first", "2016-01-01"),
            story_of(entry, "s", "the flood came again flood", "copy", "2016-01-02"),
            story_of(entry, "t", "another flood", "other", "2016-01-03"),
            story_of(entry, "u", "no water", "dry", "2016-01-04"),
        ]
    )
    return engine


@pytest.mark.parametrize(
    ("sort", "ids"),
    [("newest", ["other", "copy"]), ("oldest", ["first", "other"])],
)
def test_of_each_story_the_first_stands_for_all(told_twice: Engine, sort: str, ids: list[str]) -> None:
    request = SearchRequest(query=Word("flood"), sort=sort, fold_stories=True)  # type: ignore[arg-type]  # one of the three
    page = told_twice.search(request)
    assert [hit.article.id for hit in page.hits] == ids
    assert {hit.article.id: hit.copies for hit in page.hits} == {"other": 0, ids[ids[0] == "other"]: 1}
    assert page.total == 3


def test_folded_pages_give_each_story_once(engine: Engine, entry: EntryMaker) -> None:
    engine.write(
        [
            story_of(entry, f"s{n % 20}", f"flood number {n}", f"{n:02}", f"2016-01-{n % 28 + 1:02}")
            for n in range(60)
        ]
    )
    for sort in ("relevance", "newest", "oldest"):
        stories: list[str | None] = []
        cursor = None
        while True:
            page = engine.search(
                SearchRequest(query=Word("flood"), sort=sort, limit=7, cursor=cursor, fold_stories=True)
            )
            stories += [hit.article.story for hit in page.hits]
            if not (cursor := page.cursor):
                break
        assert sorted(filter(None, stories)) == sorted({f"s{n}" for n in range(20)})


def test_the_articles_of_one_story_can_be_asked_for(told_twice: Engine) -> None:
    assert found(told_twice, story="s") == ["copy", "first"]


def test_similar_articles_share_telling_words_and_are_of_another_story(
    engine: Engine, entry: EntryMaker
) -> None:
    bodies = {
        "flood": "The river flooded the old market and the bridge was closed by the water.",
        "also": "Water from the river closed a bridge; the market was flooded for two days.",
        "sport": "The team won the cup after a penalty in the last minute of the match.",
    }
    engine.write([entry(body, article_id=name) for name, body in bodies.items()])
    assert [hit.article.id for hit in engine.similar("flood", limit=5)] == ["also"]
    assert engine.similar("nowhere", limit=5) == ()
