"""Web pages in the manner of newspapers: what a careful reader keeps of each, and what hostile ones cost."""

import json
from collections import Counter
from collections.abc import Callable
from dataclasses import asdict
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from archive.article import Original
from indexer.clean import CleanText, clean
from indexer.raw import RawRecord
from indexer.readers import read_original
from indexer.web.page import read_page

TODAY = "2026-11-21"
CORPUS = Path(__file__).parents[2] / "corpus" / "reading"
PAGES = [json.loads(line) for line in (CORPUS / "html.jsonl").read_text("utf-8").splitlines()]


def read(page: dict[str, object]) -> CleanText:
    content = (CORPUS / "html" / str(page["file"])).read_bytes()
    record = read_original(Original(content=content, media_type="text/html", file=str(page["file"])))
    assert isinstance(record, RawRecord)
    found = clean(record, today=TODAY)
    assert isinstance(found, CleanText)
    return found


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page["file"])
def test_what_a_page_says_about_its_article(page: dict[str, object]) -> None:
    found = read(page)

    published = asdict(found.published) if found.published else None
    assert (found.title, found.source, list(found.authors), published) == (
        page["title"],
        page["source"],
        page["authors"],
        page["published"],
    )


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page["file"])
def test_the_text_of_a_page_is_whole(page: dict[str, object]) -> None:
    found = Counter(read(page).body.split())
    wanted = Counter(str(page["body"]).split())

    assert (found & wanted).total() >= 0.99 * wanted.total()


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page["file"])
def test_the_furniture_of_a_page_is_gone(page: dict[str, object]) -> None:
    body = read(page).body
    left = [line for line in page["furniture"] if line in body]  # type: ignore[attr-defined]  # labels are JSON

    # One note stands in the last item of its column's own list, glued to who the author is.
    assert left in ([], ["Do you have an opinion on the issues raised in this article?"])


TEXT = "".join(
    f"<p>The council of the harbour town met on day {day} and agreed upon one more of its quays.</p>"
    for day in range(8)
)


def facts(markup: str) -> tuple[str | None, tuple[str, ...], str | None]:
    found = read_page(f"<html>{markup}{TEXT}</html>", url=None, today=TODAY).facts
    return found.title, found.authors, found.published


@pytest.mark.parametrize(
    ("markup", "title"),
    [
        pytest.param("<h1>Old quays<br>rebuilt</h1>", "Old quays rebuilt", id="a line break is a blank"),
        pytest.param(
            '<title>Old quays rebuilt</title><h1><span class="kicker">Analysis</span>Old quays rebuilt</h1>',
            "Old quays rebuilt",
            id="a label inside the headline",
        ),
        pytest.param(
            "<title>Old quays rebuilt | Coast | The Post</title><h2>Old quays rebuilt</h2>",
            "Old quays rebuilt",
            id="section and site behind a headline that is shown",
        ),
        pytest.param(
            '<meta property="og:title" content="The Post"><meta property="og:site_name" content="The Post">'
            "<title>The Post</title><h1>Old quays rebuilt</h1>",
            "Old quays rebuilt",
            id="the site's name for a title",
        ),
        pytest.param(
            '<meta property="og:title" content="Old quays rebuilt"><title>Old quays rebuilt: The Post</title>'
            "<h1>The Post</h1><h1>Old quays rebuilt</h1>",
            "Old quays rebuilt",
            id="the site is a headline too",
        ),
    ],
)
def test_the_title_is_the_headline_that_a_reader_sees(markup: str, title: str) -> None:
    assert facts(markup)[0] == title


@pytest.mark.parametrize(
    ("markup", "authors"),
    [
        pytest.param(
            '<meta name="author" content="By Jane Doe and Omar Haddad">',
            ("Jane Doe", "Omar Haddad"),
            id="and",
        ),
        pytest.param('<meta name="author" content="Doe, Jane">', ("Doe, Jane",), id="a name turned round"),
        pytest.param('<a rel="author" href="/x">Jane Doe</a>', ("Jane Doe",), id="a link to the author"),
        pytest.param(
            '<meta name="author" content="The Post"><meta property="og:site_name" content="The Post">',
            (),
            id="the site is no author",
        ),
    ],
)
def test_authors_are_people(markup: str, authors: tuple[str, ...]) -> None:
    assert facts(markup)[1] == authors


@pytest.mark.parametrize(
    ("markup", "published"),
    [
        pytest.param(
            "<h1>Quays</h1><p>Published: 12 May 2016, 14:35</p>", "2016-05-12", id="a labelled line"
        ),
        pytest.param("<h1>Quays</h1><p>نشر في: ١٢ أيار ٢٠١٦</p>", "2016-05-12", id="published on, Arabic"),
        pytest.param(
            "<h1>Quays</h1><div class='date'>Harbour, 12 May 2016</div>", "2016-05-12", id="by its class"
        ),
        pytest.param("<h1>Quays</h1><p>Last updated: 12 May 2016</p>", None, id="an update is none"),
        pytest.param(
            '<meta name="date" content="May 12, 2016">', "2016-05-12", id="in words in the page's data"
        ),
        pytest.param(
            '<time class="updated" datetime="2020-01-01"></time>'
            '<time class="published" datetime="2016-05-12"></time>',
            "2016-05-12",
            id="published and updated",
        ),
        pytest.param(
            '<span itemprop="datePublished" content="2016-05-12T08:00:00Z"></span>',
            "2016-05-12T08:00:00Z",
            id="microdata on any element",
        ),
        pytest.param("<h1>Quays</h1><p>Published: 5/6/2016</p>", None, id="either may be the month: no date"),
    ],
)
def test_the_date_is_that_of_publication_or_none(markup: str, published: str | None) -> None:
    assert facts(markup)[2] == published


@pytest.mark.parametrize(
    ("language", "url", "published"),
    [
        pytest.param("en-US", None, "2016-05-06", id="American English: the month first"),
        pytest.param("en-GB", None, "2016-06-05", id="British English: the day first"),
        pytest.param("en", "https://post.example.uk/a", "2016-06-05", id="a British address"),
        pytest.param("ar", None, "2016-06-05", id="Arabic"),
        pytest.param("en", None, None, id="some English"),
    ],
)
def test_the_page_settles_which_figure_is_the_month(
    language: str, url: str | None, published: str | None
) -> None:
    page = f'<html lang="{language}"><body><h1>Quays</h1><p>Published: 5/6/2016</p>{TEXT}</body></html>'
    assert read_page(page, url=url, today=TODAY).facts.published == published


def test_what_the_page_describes_itself_by_is_its_standfirst_when_it_is_shown() -> None:
    summary = "After ten years of talk the harbour town will have its quays back."
    head = f'<meta name="description" content="{summary}"><title>Old quays rebuilt</title>'
    shown = f"<html>{head}<body><h1>Old quays rebuilt</h1><div class='x1'>{summary}</div><article>{TEXT}"
    hidden = f"<html>{head}<body><h1>Old quays rebuilt</h1><article>{TEXT}"

    assert read_page(shown, url=None, today=TODAY).text.startswith(summary)
    assert summary not in read_page(hidden, url=None, today=TODAY).text


def test_boxes_that_nobody_sees_are_no_text() -> None:
    box = (
        '<div style="display: none"><p>Thanks for contacting us. We have received your submission.</p></div>'
    )
    page = f"<html><body><article><h1>Old quays rebuilt</h1>{box}{TEXT}</article></body></html>"
    assert "Thanks for contacting" not in read_page(page, url=None, today=TODAY).text


def test_a_span_with_a_telling_name_in_a_sentence_stays() -> None:
    first = (
        '<p><span class="dateline">TRIPOLI</span> – The council of the town met and rebuilt all of them.</p>'
    )
    page = f"<html><body><article><h1>Old quays rebuilt</h1>{first}{TEXT}</article></body></html>"
    assert "TRIPOLI" in read_page(page, url=None, today=TODAY).text


@pytest.mark.parametrize("name", ["relatedArticles", "ArticleSharing-share", "promo-box"])
def test_names_of_boxes_are_read_in_camel_case_too(name: str) -> None:
    box = f'<div class="{name}"><p>Seven things that you did not know about the harbour master.</p></div>'
    page = f"<html><body><article><h1>Old quays rebuilt</h1>{TEXT}{box}</article></body></html>"
    assert "Seven things" not in read_page(page, url=None, today=TODAY).text


@pytest.mark.parametrize("name", ["paywall", "subscriber-only", "elementor-widget", "widget", "print"])
def test_paragraphs_that_all_have_a_box_of_a_telling_name_are_the_text(name: str) -> None:
    boxed = TEXT.replace("<p>", f'<div class="{name}"><p>').replace("</p>", "</p></div>")
    assert (
        read_page(f"<html><h1>Old quays</h1>{boxed}</html>", url=None, today=TODAY).text.count("quays") == 8
    )


def test_broken_page_data_is_read_as_far_as_it_goes() -> None:
    data = '<!-- {"@type":"NewsArticle","headline":"Old\nquays","datePublished":"2016-05-12",} -->'
    assert facts(f'<script type="application/ld+json">{data}</script>')[2] == "2016-05-12"


@pytest.mark.parametrize(
    "unit",
    [
        '<div class="widget">x',
        "<a>x</a>",
        "<article><h2><a>x",
        "<td>" + "x" * 600,
        "<font>a b",
        "<p><a>a b c</a>",
        "<time datetime=2016-05-12>",
        '<script type="application/ld+json">[[[',
    ],
    ids=lambda unit: unit[:24],
)
def test_hostile_markup_is_read_in_linear_time(
    unit: str, assert_linear: Callable[[Callable[[str], object], str, int], None]
) -> None:
    assert_linear(lambda markup: read_page(markup, url=None, today=TODAY), unit, 500 * len(unit))


def test_questions_between_answers_stay_in_their_places() -> None:
    questions = ["Why the stairs, and why now?", "Who pays?", "And the fishermen?"]
    answers = [
        "Because they are the shortest way to the boats.",
        "The town pays half of it.",
        "They wait until May.",
    ]
    pairs = "".join(f"<h4>{q}</h4><p>{a}</p>" for q, a in zip(questions, answers, strict=True))
    lead = "The council of the harbour town voted on Monday to repair the old stairs."
    page = f"<html><body><div class=c><h1>Nets and hills</h1><p>{lead}</p>{pairs}</div></body></html>"

    told = [lead, *(line for pair in zip(questions, answers, strict=True) for line in pair)]
    assert read_page(page, url=None, today=TODAY).text.split("\n") == told


LINKS = "".join(
    f"<li><a href=/{number}>Fares to rise on ferry number {number}</a></li>" for number in range(3)
)


def test_a_heading_goes_with_the_list_of_links_below_it() -> None:
    page = (
        f"<html><body><div><h1>Old quays</h1>{TEXT}<h4>Others read</h4><ul>{LINKS}</ul></div></body></html>"
    )
    assert "Others" not in read_page(page, url=None, today=TODAY).text


def test_a_brief_keeps_its_sentence_and_loses_its_links() -> None:
    text = "Buses run to the harbour every ten minutes from Monday, the town said."
    page = f"<html><h1>Buses</h1><p>{text}</p><div><h4>Others read</h4><ul>{LINKS}</ul></div></html>"
    assert read_page(page, url=None, today=TODAY).text.split("\n")[-1] == text


def test_a_table_of_one_cell_is_a_layout_and_its_text_has_lines() -> None:
    lines = [
        "افتتح رئيس البلدية السوق صباح الاثنين.",
        "وقال إن السوق يتسع لستين بائعا.",
    ]  # opens a market; sixty sellers
    cell = "<br><br>".join(("<b>سوق جديد</b>", *lines))  # a new market
    page = f"<html lang=ar><body><h1>سوق جديد</h1><table><tr><td>{cell}</td></tr></table></body></html>"
    assert read_page(page, url=None, today=TODAY).text.split("\n")[-2:] == lines


PIECES = st.sampled_from(
    [
        "<p>",
        "<h1>x y",
        "</div>",
        "<table><td>",
        "<a href=x>",
        '<div class="related">',
        "<time datetime='2016'>",
        "<script type='application/ld+json'>",
        '{"@graph":[{"@id":1,"author":{"@id":[]}}]}',
        "نص",
        "\ud800",
        "\0",
        "<title>a - b",
        "<b class='author'>",
        "<a href='/author/a-b'>A B",
        "By A B, ",
    ]
)


@settings(max_examples=60)
@given(st.lists(PIECES, max_size=20).map("".join))
def test_any_markup_is_read_without_an_exception(markup: str) -> None:
    assert isinstance(read_page(markup, url=None, today=TODAY).text, str)
