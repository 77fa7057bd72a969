"""A whole page that was pasted as text: where its article stands, and what is no page at all."""

from itertools import chain

import pytest
from hypothesis import given
from hypothesis import strategies as st

from indexer.pasted.structure import find_article

TITLE = "Council votes to repair the harbour stairs"
TEXT = [
    "The council of the harbour town voted on Monday to repair the old stairs that lead down to the quay.",
    "The stairs were closed in March, after a winter of storms, and fishermen have to walk around the hill.",
    "Work begins in May and will cost less than the town had feared, the mayor told the council.",
]
MENU = ["Wharf Daily", "Town", "Money", "Cricket", "Arts", "Puzzles", "Notices", "Archive"]
BELOW = [
    "Stairs",
    "Harbour",
    "Ferry fares to rise in spring",
    "Two held over stolen nets",
    "Gull chick hatches on town hall roof",
    "Tide tables",
    "Puzzle answers",
    "Our team",
    "Wharf Daily Ltd, 4 Quay Road",
]


def page(*text: str, above: tuple[str, ...] = (), below: tuple[str, ...] = ()) -> list[str]:
    return [*MENU, TITLE, *above, *text, *below, *BELOW]


def found(lines: list[str]) -> list[str]:
    article = find_article(lines, title=None)
    assert article is not None
    return article.lines


def test_the_article_is_found_between_menu_and_lists_that_no_phrase_tells() -> None:
    assert found(page(*TEXT)) == [TITLE, *TEXT]


def test_an_arabic_article_is_found_in_its_page() -> None:
    # The mayor opens the market; first paragraph, second paragraph.
    title = "رئيس البلدية يفتتح سوق السمك الجديد"
    text = [
        "افتتح رئيس البلدية صباح الاثنين سوق السمك الجديد قرب الميناء القديم، وحضر الافتتاح صيادون وتجار.",
        "وقال رئيس البلدية إن السوق يتسع لستين بائعا، وإن البلدية ستفتح قسما ثانيا في الخريف لتجار الخضر.",
    ]
    # Sections of the page, then tags, headlines and offices.
    menu = ["جريدة الرصيف", "محليات", "اقتصاد", "ملاعب", "فنون", "آراء", "صور"]
    below = [
        "السمك",
        "الميناء",
        "ارتفاع أسعار الزيت",
        "تأجيل مباراة القمة",
        "طقس الغد",
        "الإدارة",
        "الأعداد",
        "وظائف",
    ]
    assert found([*menu, title, *text, *below]) == [title, *text]


def test_a_menu_with_a_button_above_one_text_is_a_page() -> None:
    assert found([*MENU, "Home", TITLE, *TEXT]) == [TITLE, *TEXT]


@pytest.mark.parametrize(
    "lines",
    [
        pytest.param([TITLE, *TEXT], id="an article"),
        pytest.param([*MENU, TITLE, *TEXT], id="a list of short lines without a button above a text"),
        pytest.param([*TEXT, "Rovers 2, Town 1", "City 0, United 0", "Albion 3, Vale 3"] * 4, id="results"),
        pytest.param(
            [TEXT[0], *(f"a verse about the sea and the {word}" for word in MENU + BELOW)],
            id="a poem under its introduction",
        ),
        pytest.param([f"Name {number}" for number in range(60)], id="a list of names"),
        pytest.param(
            list(
                chain.from_iterable(
                    ("Why the stairs?", "They were old.", paragraph) for paragraph in TEXT * 3
                )
            ),
            id="an interview",
        ),
    ],
)
def test_what_is_no_whole_page_is_left_alone(lines: list[str]) -> None:
    assert find_article(lines, title=None) is None


@pytest.mark.parametrize(
    "inside",
    [
        pytest.param(["What do the stairs need?"], id="a heading"),
        pytest.param(["Stone steps, 40", "Iron rails, 2", "Lamps, 6", "Benches, 4"], id="a list"),
        pytest.param(["“Good.”", "He laughed.", "“Very good.”"], id="short sentences"),
        pytest.param(["A refrain", "of the stairs", "and the sea", "that comes again"], id="verses"),
    ],
)
def test_short_lines_between_paragraphs_stay(inside: list[str]) -> None:
    text = [TEXT[0], *inside, *TEXT[1:]]
    assert found(page(*text)) == [TITLE, *text]


def test_a_box_between_paragraphs_goes_with_its_buttons() -> None:
    box = ["Newsletter", "The wharf in your inbox", "Subscribe"]
    assert found(page(TEXT[0], *box, *TEXT[1:])) == [TITLE, *TEXT]


def test_paragraphs_about_newsletters_and_apps_stay() -> None:
    text = [
        "The council has a newsletter that tells fishermen by email when the harbour stairs are closed.",
        "Its app counts boats, and the website of the harbour shows where they lie while the storm lasts.",
        "Nobody needs an account or a password to look at the boats, said the harbour master on Monday.",
    ]
    assert found(page(*text)) == [TITLE, *text]


def test_comments_below_the_article_go_however_long_they_are() -> None:
    text = [*TEXT, "Nobody voted against it."]
    assert found(page(*text, below=("Comments (3)", "Jo", *TEXT[:2], "Al", *TEXT[1:]))) == [TITLE, *text]


def test_what_a_colon_announces_at_the_end_stays() -> None:
    text = [*TEXT, "The harbour master reads from his poem about the stairs of the town:"]
    verses = ["O stairs of the harbour", "you lead to the sea"]
    assert found(page(*text, *verses)) == [TITLE, *text, *verses]


def test_a_credited_source_below_the_text_is_kept_for_those_who_look_for_it() -> None:
    assert found(page(*TEXT, below=("Source: Quay News",)))[-1] == "Source: Quay News"


def test_paragraphs_stay_parted_by_blank_lines() -> None:
    assert found(page(TEXT[0], "", TEXT[1], "", TEXT[2])) == [TITLE, TEXT[0], "", TEXT[1], "", TEXT[2]]


@pytest.mark.parametrize(
    ("above", "kept"),
    [
        pytest.param(("By Jane Roe", "12 May 2016"), ["By Jane Roe", "12 May 2016"], id="byline and date"),
        pytest.param(
            ("Jane Roe | Updated 12 May 2016 | 4 shares",),
            ["Jane Roe", "Updated 12 May 2016"],
            id="in one line",
        ),
        pytest.param(
            ("Fishermen will no longer have to walk around the hill", "By Jane Roe", "12 May 2016"),
            ["By Jane Roe", "12 May 2016", "Fishermen will no longer have to walk around the hill"],
            id="a standfirst, which moves to its text",
        ),
        pytest.param(
            ("12 May 2016", "The stairs as they were seen in March from the quay"),
            ["12 May 2016"],
            id="a caption under the date goes",
        ),
    ],
)
def test_what_belongs_to_the_headline_is_kept(above: tuple[str, ...], kept: list[str]) -> None:
    assert found(page(*TEXT, above=above)) == [TITLE, *kept, *TEXT]


def test_a_headline_that_is_known_is_found_by_its_words() -> None:
    article = find_article(["Stairs", *page(*TEXT)], title=TITLE.upper())
    assert article is not None
    assert (article.title, article.lines[0]) == (TITLE.upper(), TITLE)


@given(st.lists(st.sampled_from([*MENU, *TEXT, *BELOW, TITLE, "", "By Jane Roe", "12 May 2016", "Comments"])))
def test_no_line_is_invented(lines: list[str]) -> None:
    article = find_article(lines, title=None)
    assert article is None or set(article.lines) <= set(lines)
