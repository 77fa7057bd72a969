"""Which line above the text of a pasted page is its headline, and what comes along with it."""

import pytest

from indexer.pasted.head import read_pasted_head
from indexer.pasted.title import find_title_above

TITLE = "Ferry crew rescues two kayakers off Marle Point"
TEXT = (
    "Two kayakers were pulled from the water by the crew of the Marle ferry on Sunday.\n"
    "The ferry's captain said that they had clung to a buoy for an hour when a passenger saw them."
)
MENU = ("Home", "News", "Sport", "Search this blog", "Contact us")


@pytest.mark.parametrize(
    "above",
    [
        pytest.param((*MENU, TITLE), id="a menu"),
        pytest.param(("notes from a ferry crew on the Marle", *MENU, TITLE), id="what a blog says of itself"),
        pytest.param(
            (*MENU, TITLE, "The ferry at Marle Point on Sunday (Jane Roe)"), id="a caption below it"
        ),
        pytest.param(("13:05 Ferry crew rescues two off Marle Point", TITLE), id="a list of news with times"),
        pytest.param(
            (*MENU, TITLE, "Share", "Comments", "By Jane Roe", "5 May 2016"), id="buttons and a byline"
        ),
        pytest.param(("Thursday, November 6", "Hotline: 0800 555 018", TITLE), id="a day and a number"),
    ],
)
def test_the_headline_is_found_among_lines_of_the_page(above: tuple[str, ...]) -> None:
    found = find_title_above(above, TEXT)

    assert found is not None
    assert above[found] == TITLE


def test_a_headline_without_a_word_of_the_text_stands_above_the_byline() -> None:
    above = (*MENU, "Subscribe", "An hour in cold April", "By Jane Roe", "5 May 2016")

    assert find_title_above(above, TEXT) == above.index("An hour in cold April")


@pytest.mark.parametrize(
    "above",
    [
        pytest.param(("REPORT | Ferry crew rescues two off Marle Point", "5 May 2016"), id="behind its kind"),
        pytest.param(
            ("Two afloat for an hour", "By Jane Roe", "5 May 2016", "At the buoy", "On board"),
            id="above a list of the text's headings",
        ),
        pytest.param(
            ("Two afloat for an hour", "The ferry and the kayakers on Sunday (Reuters)", "5 May 2016"),
            id="above a caption that shares more words",
        ),
    ],
)
def test_the_headline_stands_on_top(above: tuple[str, ...]) -> None:
    text = TEXT.replace("\n", "\nAt the buoy\n") + "\nOn board\nThe ferry came to Marle late."

    assert find_title_above(above, text) == 0


def test_a_menu_is_no_headline() -> None:
    assert find_title_above(("HOME LATEST NEWS SPORT WEATHER VIDEO",), TEXT) is None


def test_the_writer_is_named_and_the_picture_is_not() -> None:
    title, head = read_pasted_head([*MENU, TITLE, "Marle Ferry", "Jane Roe", "5 May 2016"], TEXT, title=None)

    assert title == TITLE
    assert head == [TITLE, "Jane Roe", "5 May 2016"]


def test_without_a_headline_byline_and_date_come_along() -> None:
    assert read_pasted_head(["Menu", "By Jane Roe", "5 May 2016"], TEXT, title=None) == (
        None,
        ["By Jane Roe", "5 May 2016"],
    )


def test_a_speech_keeps_those_whom_it_calls() -> None:
    text = "لم نأت إلى المدينة لنوزع الوعود، فقد سمعتم منها ما يكفي.\nسنعود في الموعد ذاته من العام القادم."
    calls = ["بسم الله الرحمن الرحيم", "أيها الحضور الكريم،"]  # in God's name; honoured guests
    title, head = read_pasted_head(
        ["الرئيسية", "كلمة الموعد في المدينة", "0 تعليق", *calls], text, title="كلمة الموعد في المدينة"
    )  # the speech of the appointment in the town

    assert title == "كلمة الموعد في المدينة"
    assert head[-2:] == calls


def test_the_headline_stands_above_a_standfirst_that_shares_more_of_the_text() -> None:
    standfirst = "Captain says that two had clung for an hour to a buoy far from any coast or pier"
    above = (*MENU, "Two afloat off the ferry quay in April", standfirst, "By Jane Roe", "5 May 2016")

    assert find_title_above(above, TEXT) == len(MENU)


def test_the_headline_stands_below_a_shorter_line_that_shares_less() -> None:
    above = (*MENU, "Passenger saw a hand wave", TITLE, "By Jane Roe", "5 May 2016")

    assert find_title_above(above, TEXT) == len(MENU) + 1
