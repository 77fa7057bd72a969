"""What a page leaves above and below a text goes; what belongs to the text stays."""

import pytest

from indexer.furniture.lines import heads_comments, line_kind, names_section
from indexer.furniture.rows import without_tickers
from indexer.head.line_shapes import continues, says_nothing
from indexer.pasted.edges import Trimmed, trim
from indexer.pasted.labelled import is_closing

TITLE = "Old quays to be rebuilt in spring"
TEXT = (
    "The council of the harbour town met on Tuesday and agreed to rebuild the old quays in spring.",
    "Residents will choose the trees that are to be planted along the promenade, the mayor said.",
    "The work will cost less than the town had feared, and the fishermen keep their moorings.",
)
# the municipality of Al-Mina closes the old market for two weeks; the merchants were not told of the date
ARABIC_TITLE = "إقفال السوق القديم أسبوعين"
ARABIC_TEXT = (
    "قررت بلدية الميناء إقفال السوق القديم أسبوعين لترميم سقفه الخشبي بعد سقوط ألواح منه على المارة.",
    "وقال رئيس لجنة التجار إن أصحاب الدكاكين لم يبلَّغوا بالموعد، وإن موسم الأعياد سيضيع عليهم.",
)
OTHERS = (
    "Film festival opens with a comedy from the northern islands",
    "Railway chief leaves after two years of late trains",
    "Sandflies reach the lakes earlier than in other years",
    "National team loses its goalkeeper before the first match",
    "Ten viaducts that are worth a detour this summer",
)


def trimmed(*lines: str, title: str | None = None) -> Trimmed:
    return trim(lines, title=title, untitled_file=title is None)


def body(*lines: str, title: str | None = None) -> list[str]:
    found = trimmed(*lines, title=title)
    return [line for line in found.lines if line and line != found.title]


@pytest.mark.parametrize(
    "above",
    [
        pytest.param((TITLE,), id="nothing else"),
        pytest.param(("Local News", TITLE), id="the name of a section"),
        pytest.param((*OTHERS, "World", TITLE), id="headlines of other articles"),
        pytest.param((TITLE, "0", TITLE), id="a counter and the headline once more"),
        pytest.param(("Harbour Post", "Home", "Tuesday, 3 May 2016", TITLE), id="site, button and clock"),
        pytest.param(("• 08:14 . Rain and wind until Friday", "Latest news", TITLE), id="a list of news"),
        pytest.param(("Harbour News Agency - " + TITLE, TITLE), id="the site before the headline"),
    ],
)
def test_the_headline_is_found_below_what_is_of_the_page(above: tuple[str, ...]) -> None:
    found = trimmed(*above, *TEXT)

    assert found.title == TITLE or len(above) == 1  # one line alone is judged elsewhere
    assert [line for line in found.lines if line in TEXT] == list(TEXT)
    assert not set(OTHERS).intersection(found.lines)


@pytest.mark.parametrize(
    "between",
    [
        pytest.param("22", id="a number"),
        pytest.param("صورة الخبر", id="the picture of the item"),
        pytest.param("محليات", id="a section: local news"),
        pytest.param("٨ أشهر فى البوابة", id="eight months ago in a portal"),
    ],
)
def test_what_says_nothing_of_the_text_goes_from_below_the_headline(between: str) -> None:
    assert body(ARABIC_TITLE, between, *ARABIC_TEXT, title=ARABIC_TITLE) == list(ARABIC_TEXT)


@pytest.mark.parametrize(
    "between",
    [
        pytest.param("The mayor speaks of moorings and trees", id="a heading about the text"),
        pytest.param("#harbour", id="a tag"),
        pytest.param("Number: 267", id="a label with what it tells"),
        pytest.param("Peace be with you, dear readers", id="a salutation"),
    ],
)
def test_what_belongs_to_the_text_stays_below_the_headline(between: str) -> None:
    assert body(TITLE, between, *TEXT, title=TITLE) == [between, *TEXT]


def test_a_poem_above_the_text_stays() -> None:
    poem = ("Grey gulls over empty water", "Who has seen my lantern", "Night has no harbour", "Sing, tide")

    assert body(TITLE, *poem, *TEXT, title=TITLE) == [*poem, *TEXT]


@pytest.mark.parametrize(
    "below",
    [
        pytest.param(OTHERS, id="headlines of other articles"),
        pytest.param(("469292", "469293#", ", , ,"), id="numbers and signs"),
        pytest.param(("https://harbour.example/a", TITLE, TITLE), id="an address and the headline twice"),
        pytest.param(
            ("(12) comments", "Ann Low said...", "I saw it coming, and so did you all."), id="comments"
        ),
        pytest.param(("© 2016 Harbour Post", "Film festival opens with a comedy."), id="below the rights"),
        pytest.param(
            ("Sign up to our newsletter and get news in your inbox every morning.",),
            id="what the site offers",
        ),
        pytest.param(("Toolbar", "My Feed", "Post a Comment"), id="what stands above a button"),
        pytest.param(("__________", '"Tight lines"', "24' bay boat"), id="what a forum's writer signs with"),
        pytest.param(
            ("Comments", "lowtide99", "2 hours ago", "Nobody asked us islanders, did they, ever."),
            id="comments behind a heading of one word",
        ),
    ],
)
def test_what_the_page_puts_below_the_text_goes(below: tuple[str, ...]) -> None:
    kept = [line for line in body(*TEXT, *below) if line_kind(line) is None]

    assert kept == list(TEXT)


@pytest.mark.parametrize(
    "below",
    [
        pytest.param(("Sing, tide", "Night has no harbour", "Who has seen it"), id="a poem"),
        pytest.param(("Northport 2-1 Easton", "Weston 0-0 Southby", "Minster 3-3 Hill"), id="results"),
        pytest.param(
            ("Where the work begins:", "Fish quay: 6 May", "Old quay, steps: 20 May"),
            id="what a colon announces",
        ),
        pytest.param(("Mayor: Ada Low", "Quays to be rebuilt: four"), id="figures behind labels"),
        pytest.param(("(a) trees for the promenade", "(b) moorings for all"), id="a list with letters"),
        pytest.param(("– Ada Low, teacher", "– Tom Bray, baker", "– Lena Fuchs, nurse"), id="a list"),
        pytest.param(("The mayor and the fishermen agree about the quays",), id="a last line without a stop"),
        pytest.param(("#harbour #quays",), id="tags"),
        pytest.param(("والله المستعان",), id="how a column ends: God is the helper"),
        pytest.param(("Northport 2 Easton 1", "Weston 0 Southby 0"), id="results without a sign between"),
    ],
)
def test_what_belongs_to_the_text_stays_below_it(below: tuple[str, ...]) -> None:
    assert body(*TEXT, *below) == [*TEXT, *below]


def test_paragraphs_below_a_heading_of_comments_stay_if_they_share_words() -> None:
    below = ("Comments", TEXT[-1])

    assert body(*TEXT[:-1], *below)[-1] == TEXT[-1]


def test_comments_end_only_below_an_article() -> None:
    lines = ("Leave a comment", *TEXT)

    assert body(TITLE, *lines, title=TITLE)[-len(TEXT) :] == list(TEXT)


def test_the_next_article_begins_with_the_byline_that_stands_on_top() -> None:
    # "Baghdad Today – Baghdad", the agency's dateline
    dateline = "بغداد اليوم - بغداد"
    teaser = f"{dateline} لم تعد ظاهرة التسريبات مجرد أدوات هامشية."  # leaks are no marginal tool any more

    assert trimmed(dateline, *ARABIC_TEXT, teaser).lines == [dateline, *ARABIC_TEXT]


def test_a_row_of_headlines_between_wide_gaps_goes_unless_it_is_all() -> None:
    ticker = "    ".join(OTHERS)

    assert list(without_tickers([ticker, *TEXT])) == ["", *TEXT]
    assert list(without_tickers([ticker])) == [ticker]
    assert list(without_tickers(["    ".join(TEXT * 2)])) == ["    ".join(TEXT * 2)]


@pytest.mark.parametrize(
    ("line", "kind"),
    [
        ("أرسل تعليقك", "line"),  # send your comment
        ("عدد القراءات 1234", "line"),  # number of readings
        ("نسخ رابط الخبر", "line"),  # copy the link of the news
        ("Please enter your name here", "line"),
        ("View all results", "line"),
        ("All results", None),
        ("أخبار ذات علاقة", "links"),  # news with a connection
        ("قد تقرأ أيضا", "links"),  # you may read also
        ("تعليق الوزير", None),  # the minister's comment
        ("Print media in Africa", None),
    ],
)
def test_buttons_are_told_by_their_words(line: str, kind: str | None) -> None:
    assert line_kind(line) == kind


@pytest.mark.parametrize(
    ("line", "is_section"),
    [
        pytest.param("الأخبار أخبار سورية أخبار عربية", True, id="the news, Syrian news, Arab news"),
        pytest.param("أخبار الوزير", False, id="the minister's news"),
        pytest.param("Local News", True, id="English"),
    ],
)
def test_sections_are_told_by_their_words(line: str, is_section: bool) -> None:
    assert names_section(line) == is_section


@pytest.mark.parametrize(
    ("line", "heads"),
    [
        pytest.param("5 Comments", True, id="how many there are"),
        pytest.param("اترك تعليقا", True, id="leave a comment"),
        pytest.param("Comments", False, id="the word alone can be a button"),
    ],
)
def test_headings_of_comments_count_them_or_ask_for_one(line: str, heads: bool) -> None:
    assert heads_comments(line) == heads


@pytest.mark.parametrize(
    ("line", "nothing"),
    [
        pytest.param("Log inLog Out", True, id="a menu whose words are glued"),
        pytest.param("www.harbour.org", True, id="an address"),
        pytest.param("Published 4 March 2016 Comments 12 Section Local News", True, id="figures with labels"),
        pytest.param("The mayor of Westport", False, id="a few words"),
    ],
)
def test_lines_that_say_nothing_are_told_by_their_shape(line: str, nothing: bool) -> None:
    assert says_nothing(line) == nothing


@pytest.mark.parametrize(
    "first",
    [
        pytest.param(
            "Ada: Who built the quays, and when did the council close them?", id="who speaks below too"
        ),
        pytest.param("They are old. Nobody mends the quays.", id="two sentences"),
        pytest.param("Monday: the fish quay", id="a row of labels"),
    ],
)
def test_what_begins_a_piece_of_a_text_is_no_headline(first: str) -> None:
    rows = ("Tuesday: the old quay", "Thursday: the steps") if first.startswith("Monday") else ()
    said = ("Ada: And who will pay for the quays when the council has rebuilt them?",)

    assert trimmed(first, *rows, *TEXT, *said).title != first


@pytest.mark.parametrize(
    ("line", "goes_on"),
    [
        ("But the fishermen keep their moorings.", True),
        ("She said that the quays are old.", True),
        ("But the fishermen keep their moorings", False),
        ("Button makers meet at the quays.", False),
        pytest.param("أما التجار فلم يبلغوا بالموعد.", True, id="as for the merchants, they were not told"),
        pytest.param("من جهة أخرى، أغلق السوق.", True, id="on the other hand, the market was closed"),
        pytest.param("أمام التجار أسبوعان.", False, id="the merchants have two weeks before them"),
    ],
)
def test_what_goes_on_from_a_line_above_is_told_by_its_beginning(line: str, goes_on: bool) -> None:
    assert continues(line) is goes_on


@pytest.mark.parametrize(
    ("line", "ends"),
    [
        pytest.param("والله ولي التوفيق", True, id="God grants success"),
        pytest.param("والسلام عليكم ورحمة الله وبركاته.", True, id="peace be upon you"),
        pytest.param("والله لن نقبل بهذا القرار", False, id="by God we shall not accept this"),
    ],
)
def test_how_arabic_statements_end(line: str, ends: bool) -> None:
    assert is_closing(line) is ends
