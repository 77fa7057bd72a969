"""Cleaning: the labelled cases of the corpus, the five real articles, hostile text, and idempotence."""

import json
from collections.abc import Callable
from dataclasses import asdict, replace
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from archive.article import Original
from indexer.clean import CleanText, clean
from indexer.raw import RawRecord, RejectedRecord
from indexer.readers import ReadingChoices, read_files

TODAY = "2026-11-21"
PAGES = Path(__file__).parents[1] / "corpus" / "reading" / "pages.jsonl"
CASES = [json.loads(line) for line in PAGES.read_text(encoding="utf-8").splitlines()]


PROSE = "The council of the harbour town met on Tuesday and agreed to rebuild the old quays at once."


def record_of(body: str, *, media_type: str = "application/json", **fields: object) -> RawRecord:
    original = Original(content=body.encode("utf-8", "replace"), media_type=media_type, file="test")
    return RawRecord(original=original, body=body, markup=media_type == "text/html", **fields)  # type: ignore[arg-type] # test fields


def cleaned(body: str, **fields: object) -> CleanText:
    result = clean(record_of(body, **fields), today=TODAY)  # type: ignore[arg-type] # test fields
    assert isinstance(result, CleanText)
    return result


@pytest.mark.parametrize("case", CASES, ids=lambda case: case["id"])
def test_labelled_page_is_cleaned_exactly(case: dict[str, dict[str, object]]) -> None:
    found = cleaned(**case["given"])  # type: ignore[arg-type] # the corpus has the fields of a record

    published = asdict(found.published) if found.published else None
    assert {
        "title": found.title,
        "source": found.source,
        "authors": list(found.authors),
        "published": published,
        "body": found.body,
    } == case["expected"]


@pytest.mark.parametrize("case", CASES, ids=lambda case: case["id"])
def test_cleaning_its_own_result_changes_nothing(case: dict[str, dict[str, object]]) -> None:
    once = cleaned(**case["given"])  # type: ignore[arg-type] # the corpus has the fields of a record

    twice = cleaned(once.body, title=once.title, source=once.source, authors=once.authors)

    assert (twice.title, twice.body, twice.source) == (once.title, once.body, once.source)


def test_real_articles_are_read_as_a_careful_reader_does(shared_data: Path) -> None:
    expected = json.loads((shared_data / "seeds" / "expected.json").read_text(encoding="utf-8"))
    for record in read_files([str(shared_data / "seeds" / "*.txt")], ReadingChoices()):
        assert isinstance(record, RawRecord)
        wanted = expected[Path(record.original.file).name]
        found = clean(record, today=TODAY)
        assert isinstance(found, CleanText)
        assert (found.title, found.source) == (wanted["title"], wanted["source"])
        assert found.authors == ((wanted["author"],) if wanted["author"] else ())
        published = (
            {"date": found.published.date, "origin": found.published.origin} if found.published else None
        )
        assert published == wanted["published"]
        assert [words for words in wanted["boilerplate"] if words in found.body] == []


def test_real_newspapers_lose_their_furniture_and_nothing_else(shared_data: Path) -> None:
    choices = ReadingChoices(mapping=(("body", "content"), ("authors", "author")))
    path = shared_data / "news" / "saudinewsnet-3days.jsonl.gz"
    records = [each for each in read_files([str(path)], choices) if isinstance(each, RawRecord)]
    results = [clean(each, today=TODAY) for each in records]
    bodies = [each.body for each in results if isinstance(each, CleanText)]

    assert len(bodies) == len(records) == 4814
    for furniture in (
        "رابط الخبر بصحيفة الوئام:",
        "ارسل رسالة SMS",
        "...المزيد",
        "[email",
    ):  # link, message, more
        assert [body for body in bodies if furniture in body] == []
    kept = sum(len(body.split()) for body in bodies)
    given_words = sum(len(each.body.split()) for each in records)
    assert kept > 0.985 * given_words
    assert not any("date_extracted" in (each.published or "") for each in records)


def test_furniture_alone_is_no_article() -> None:
    result = clean(
        record_of("شارك\nFacebook Twitter\nزر الذهاب إلى الأعلى"), today=TODAY
    )  # share, back to top

    assert isinstance(result, RejectedRecord)
    assert result.reason == "empty_body"


@pytest.mark.parametrize("word", ["إدارة", "Share"], ids=["administration, in Arabic", "share"])
def test_a_text_of_one_word_is_kept_though_buttons_are_called_so(word: str) -> None:
    assert cleaned(word).body == word
    assert cleaned(word, title="A new word for the dictionary").body == word


@pytest.mark.parametrize("stray", ["3 comments", "© 2016 Harbour Post"], ids=["counter", "rights"])
def test_a_stray_line_of_the_page_cuts_nothing_off_a_short_text(stray: str) -> None:
    above = (
        PROSE,
        "Masons from three villages offered their prices, and the cheapest of them asks for half.",
    )
    below = (
        "Two schools share one kitchen from May on, and a baker from Linden supplies both of them.",
        "Trains to the coast were late again because of snow on the upper line, said the railway.",
    )

    found = cleaned("\n".join((*above, stray, *below)), title="The week in Linden")

    assert found.body.split("\n") == [*above, *below]


def test_a_sentence_behind_a_word_for_the_source_or_the_author_is_neither() -> None:
    line = "كتب: لا شيء يشبه بيروت في الصباح."  # he wrote: nothing is like Beirut in the morning
    found = cleaned(f"{PROSE}\n{PROSE}\n{line}", title="Quays")

    assert (found.authors, found.source, found.body.endswith(line)) == ((), None, True)


def test_controls_and_lone_surrogates_go_and_spelling_marks_stay() -> None:
    found = cleaned("a\x00b\ud800c \u200fشَدّة\u200d می\u200cخواهم\u200f\u00a0\u00a0نص")  # shadda, Persian ZWNJ

    assert found.body == "abc \u200fشَدّة\u200d می\u200cخواهم\u200f نص"


def test_mojibake_is_reported_with_its_repair_and_not_changed() -> None:
    broken = "قالت الوزارة".encode().decode("cp1252", "replace")  # "the ministry said", read wrongly
    found = cleaned(broken)

    assert "windows-1252" in found.notices[0] or "another encoding" in found.notices[0]
    assert found.body.split()[0] == broken.split()[0]


def test_a_future_date_is_refused_and_reported() -> None:
    found = cleaned("text of the article", published="2027-01-01")

    assert found.published is None
    assert "future" in found.notices[0]


@pytest.mark.parametrize(
    ("given_date", "date", "precision"),
    [
        ("2016-05-23 10:00:00", "2016-05-23", "day"),
        ("2016-05-23T10:00:00Z", "2016-05-23", "day"),
        ("2016-05-23T23:30:00+03:00", "2016-05-23", "day"),
        ("2014-03", "2014-03", "month"),
        ("2012", "2012", "year"),
        ("٢٠١٦-٠٥-٢٣", "2016-05-23", "day"),  # Arabic-Indic digits
        ("Mon, 23 May 2016 10:00:00 GMT", "2016-05-23", "day"),
    ],
)
def test_the_records_date_keeps_its_precision(given_date: str, date: str, precision: str) -> None:
    published = cleaned("text of the article", published=given_date).published

    assert published is not None
    assert (published.date, published.precision, published.origin) == (date, precision, "record")


@pytest.mark.parametrize("given_date", ["31/2/2016", "yesterday", "2016-13-01", "0000-01-01", "2016-02-30"])
def test_what_is_no_date_is_reported(given_date: str) -> None:
    found = cleaned("text of the article", published=given_date)

    assert found.published is None
    assert "not a date" in found.notices[0]


@pytest.mark.parametrize(
    ("url", "date"),
    [
        ("http://a.example/2015/20150722/ln35.htm", "2015-07-22"),
        ("http://a.example/Issues/20150722/Con20150722784889.htm", "2015-07-22"),
        ("http://a.example/world/2016/may/23/title", "2016-05-23"),
        ("http://a.example/2016-05-23-title", "2016-05-23"),
        ("http://a.example/2016/05/title", "2016-05"),
        ("http://a.example/article/411641/title", None),
        ("http://a.example/article/20159999/title", None),
        ("http://a.example/node/120160523/title", None),
    ],
)
def test_the_date_is_found_in_the_address(url: str, date: str | None) -> None:
    published = cleaned("text of the article", url=url).published

    assert (published.date if published else None) == date


def test_author_fields_of_newspapers_become_names() -> None:
    fields = {
        "بغداد: حمزة مصطفى": ("حمزة مصطفى",),  # Baghdad: name
        "&nbsp;عبدالرحمن الحجاب (الرياض)": ("عبدالرحمن الحجاب",),  # name (Riyadh)
        "محمد سعدالله من الرياض": ("محمد سعدالله",),  # name from Riyadh
        "فهد العتيبي- سبق- الطائف:": ("فهد العتيبي",),  # name, newspaper, town
        "واس - الرياض": (),  # agency, town: nobody is named
        "Jane Doe; Omar Haddad": ("Jane Doe", "Omar Haddad"),
    }
    for field, names in fields.items():
        assert cleaned("text of the article", authors=(field,)).authors == names


@settings(max_examples=300, deadline=None)
@given(st.text(max_size=400), st.none() | st.text(max_size=60))
def test_any_text_is_cleaned_without_an_exception(body: str, title: str | None) -> None:
    result = clean(record_of(body, title=title), today=TODAY)

    if isinstance(result, CleanText):
        assert result.body == result.body.strip()
        assert "\x00" not in result.body
        result.body.encode()


LINES = st.sampled_from(
    [
        "",
        "اقرأ أيضا",  # read also
        "انتهى/خ15",  # ended, with the editor's letter
        "Share this article",
        "Water cut off for a day",
        "The council met on Tuesday and agreed to rebuild the quays.",
        "ساحل نيوز – (سلمى حداد)",  # outlet and name
        "المصدر: وكالة الساحل",  # source
        "هل توافق؟",  # do you agree?
        "نعم",  # yes
        "تصويت",  # vote
        ".box { color: red; }",
        "&amp;nbsp; x",
        "#وسم",  # a hashtag
        "By Jane Doe",
        "Old quays to be rebuilt - Harbour Post",
        "Old quays to be rebuilt",
    ]
)


@settings(max_examples=300, deadline=None)
@given(st.lists(LINES, max_size=12).map("\n".join))
def test_cleaning_is_idempotent_on_its_own_body(text: str) -> None:
    once = clean(record_of(text), today=TODAY)
    if isinstance(once, RejectedRecord):
        return
    fields = {"title": once.title, "source": once.source, "authors": once.authors}
    twice = clean(replace(record_of(once.body), **fields), today=TODAY)

    assert isinstance(twice, CleanText)
    assert twice.body == once.body


@pytest.mark.parametrize(
    "unit",
    [
        "{",
        "a{b:c}",
        "<",
        "<p>",
        "&amp;",
        "انتهى ",  # ended
        "اقرأ أيضا\n",  # read also
        "- ",
        "x" * 50,
        "(",
        "/*",
        "ا\u0651",  # alef with a doubling sign
        "\u202e",
        "؟\n",
        "تصويت\n",  # vote
        "\0",
        "\ud800",
        "1/",
        "Photo: a ",
        "News\n",
        "2016-05-12\n",
        "Title - ",
        "https://a.example/b\n",
    ],
    ids=lambda unit: ascii(unit[:8]),
)
def test_time_is_linear_in_length(
    unit: str, assert_linear: Callable[[Callable[[str], object], str, int], None]
) -> None:
    assert_linear(lambda text: clean(record_of(text), today=TODAY), unit, 40_000)


@pytest.mark.parametrize(
    "unit",
    [
        pytest.param(f"{PROSE}\nHome\nShare\nSearch\n", id="paragraphs among buttons"),
        pytest.param(f"Fares to rise in spring\n{PROSE}\nJane Roe\n", id="teasers"),
        pytest.param(f"Related\nFares to rise in spring\n{PROSE}\n", id="related teasers"),
        pytest.param(f"{PROSE}\n{PROSE}\nA\nB\nSubscribe\nIts pages tell what you want.\n", id="loose ends"),
        pytest.param(f"12 May 2016\nMenu\n{PROSE}\n", id="days"),
        pytest.param(f"Comments\n{PROSE}\n", id="headings of comments"),
        pytest.param("Wharf\nTown\nMoney\n", id="a menu"),
    ],
)
def test_pasted_pages_are_read_in_linear_time(
    unit: str, assert_linear: Callable[[Callable[[str], object], str, int], None]
) -> None:
    assert_linear(lambda text: clean(record_of(text), today=TODAY), unit, 30_000)


@pytest.mark.parametrize(
    "unit",
    [
        "<div>",
        '<div class="share">x',
        "<p>word word.",
        "<table><tr><td>",
        "<h1>a b c",
        "<h2>a b<p>word word word word word word word word.",
        "<time datetime=2016>x",
        "<",
    ],
    ids=lambda unit: unit[:9],
)
def test_hostile_pages_are_read_in_linear_time(
    unit: str, assert_linear: Callable[[Callable[[str], object], str, int], None]
) -> None:
    def read(markup: str) -> object:
        return clean(record_of(markup, media_type="text/html"), today=TODAY)

    assert isinstance(read(unit * 5_000), CleanText | RejectedRecord)
    assert_linear(read, unit, 500 * len(unit))


@settings(max_examples=60)
@given(
    st.text(max_size=200)
    | st.lists(st.sampled_from(["<p>", "<h1>x", "</div>", "<script>", "&#0;", "<!--", "نص"])).map("".join)
)
def test_any_markup_is_cleaned_without_an_exception(markup: str) -> None:
    assert isinstance(
        clean(record_of(markup, media_type="text/html"), today=TODAY), CleanText | RejectedRecord
    )


@pytest.mark.parametrize(
    ("lines", "authors"),
    [
        pytest.param("Jane Roe\n3 March 2020", ("Jane Roe",), id="a name before a date"),
        pytest.param("سامر الحلبي\n12 آذار 2018", ("سامر الحلبي",), id="an Arabic name before a date"),
        pytest.param("Red Sea", (), id="a heading without a date"),
        pytest.param("قصة نجاح\n12 آذار 2018", (), id="success story: a heading before a date"),
        pytest.param("كتب محمود عبد الله:", ("محمود عبد الله",), id="wrote …, with a colon"),
        pytest.param("كتب الوزير على حسابه:", (), id="the minister wrote on his account"),
    ],
)
def test_a_name_alone_is_the_author_only_beside_a_date(lines: str, authors: tuple[str, ...]) -> None:
    prose = "The council of the harbour town met on Tuesday and agreed to rebuild the old quays at once."
    assert cleaned(f"{lines}\n{prose}\n{prose}", title="Old quays to be rebuilt").authors == authors


@pytest.mark.parametrize(
    ("above", "title", "date"),
    [
        pytest.param(["Local"], "Old quays to be rebuilt", None, id="a section"),
        pytest.param(["دولي"], "Old quays to be rebuilt", None, id="Arabic: a section (international)"),
        pytest.param(["Crime News"], "Old quays to be rebuilt", None, id="a section's news"),
        pytest.param(["Tuesday, May 14, 2019"], "Old quays to be rebuilt", "2019-05-14", id="a date"),
        pytest.param(
            ["14 May 2019", "Town"], "Old quays to be rebuilt", "2019-05-14", id="a date and a section"
        ),
        pytest.param(["HARBOUR NEWS AGENCY"], "Old quays to be rebuilt", None, id="an agency in capitals"),
        pytest.param(["https://quay.example"], "Old quays to be rebuilt", None, id="an address"),
        pytest.param(["Site icon Harbour Post"], "Old quays to be rebuilt", None, id="a logo"),
        pytest.param(["موجز أخبار"], "Old quays to be rebuilt", None, id="Arabic: news in brief"),
    ],
)
def test_what_stands_over_a_headline_is_not_the_title(above: list[str], title: str, date: str | None) -> None:
    text = "\n".join([*above, "Old quays to be rebuilt", PROSE, PROSE])
    found = cleaned(text, media_type="text/plain")

    assert found.title == title
    assert (found.published.date if found.published else None) == date


def test_a_title_that_stands_again_and_again_is_taken_off() -> None:
    title = "Old quays of the harbour to be rebuilt in spring"
    standfirst = "The council of the town has found the money at last"
    text = "\n".join([title, standfirst, title, "TT", title, title, PROSE, PROSE])

    assert cleaned(text, title=title).body == f"{standfirst}\n{PROSE}\n{PROSE}"


def test_a_verse_that_gave_the_title_stays() -> None:
    verses = [
        "O stairs of the harbour in the rain",
        "how many feet have gone down to the boats",
        "and came not again",
    ]
    text = "\n".join([verses[1], *verses])
    assert cleaned(text, title=verses[1]).body.count(verses[1]) == 1


@pytest.mark.parametrize(
    "byline",
    ["Jane Roe, Staff Reporter", "Analysis by Jane Roe", "By Jane Roe, Digital Content Producer"],
)
def test_a_role_beside_a_name_is_no_second_author(byline: str) -> None:
    assert cleaned(f"{byline}\n{PROSE}\n{PROSE}", title="Old quays to be rebuilt").authors == ("Jane Roe",)


def test_a_writers_note_goes_from_the_foot_and_a_mayor_stays() -> None:
    prose = "The council of the harbour town met on Tuesday and agreed to rebuild the old quays at once."
    mayor = "Jane Roe is the mayor of the town and will speak at the opening."
    note = "Jane Roe is a staff writer who covers ports."

    assert cleaned(f"{prose}\n{prose}\n{note}").body == f"{prose}\n{prose}"
    assert cleaned(f"{prose}\n{prose}\n{mayor}").body.endswith(mayor)
    assert cleaned(f"{prose}\n{prose}\n{mayor}", authors=("Jane Roe",)).body == f"{prose}\n{prose}"
