"""A list that no page has for its links is of the text, wherever it stands; lists of links are none."""

import pytest

from archive.article import Original
from indexer.clean import CleanText, clean
from indexer.pasted.own_lists import lists_of_text
from indexer.raw import RawRecord

AMOUNTS = ("400 g white beans, soaked", "3 large onions", "2 tsp caraway", "a handful of dill")
STEPS = (
    "1. Boil the beans with the onions until you can crush one with a spoon.",
    "2. Stir in the caraway and leave the pot alone for an hour.",
    "3. Tear the dill over it at the table.",
)
# cups of flour, a spoon of salt, half a cup of oil, two tins of chickpeas
ARABIC_AMOUNTS = ("4 أكواب طحين", "ملعقة ملح صغيرة", "نصف كوب زيت زيتون", "علبتان من الحمص")
# the dough is kneaded with warm water; it is left for an hour, away from the air, until it is twice as big;
# it is baked on a hot stone
ARABIC_STEPS = (
    "1- يعجن الطحين بالماء الدافئ حتى يلين.",
    "2- يترك العجين ساعة في مكان دافئ بعيدا عن الهواء حتى يصير ضعف حجمه.",
    "3- يخبز على حجر ساخن ويقدم فورا.",
)
LEAD = "We cook these beans when the boats are late, in the one pot that the kitchen of the quay has left."
MORE = "The pot has to stand for a night before anybody eats from it, or so my grandfather told us all."
MENU = ("Home", "News", "Sport", "Search", "Contact us", "Subscribe", "About us", "Log in")
LINKS = ("You may also like", "Winter soups for cold boats and crews", "Bread without an oven for two days")
FOOT = ("Share", "Print", "Leave a comment", "Privacy policy", "Terms of use", "Back to top", "Follow us")


def read(*lines: str) -> CleanText:
    body = "\n".join(lines)
    record = RawRecord(
        original=Original(content=body.encode(), media_type="text/plain", file="a.txt"), body=body
    )
    found = clean(record, today="2026-06-01")
    assert isinstance(found, CleanText)
    return found


@pytest.mark.parametrize(
    "lines",
    [
        pytest.param(("Ingredients", *AMOUNTS), id="amounts below their heading"),
        pytest.param(AMOUNTS, id="amounts alone"),
        pytest.param(tuple(f"▢ {line}" for line in AMOUNTS), id="amounts with boxes to tick"),
        pytest.param(("Method:", *STEPS), id="numbered sentences"),
        pytest.param(("المقادير", *ARABIC_AMOUNTS), id="Arabic: amounts"),
        pytest.param(("طريقة التحضير", *ARABIC_STEPS), id="Arabic: numbered sentences"),
        pytest.param(
            ("What stays:", "- the tap behind the shed", "- the old dog", "- our key"),
            id="points that go on a sentence",
        ),
        pytest.param(
            (
                "How to report a broken lamp",
                "Log in to the app of the port",
                "Choose the pier",
                "Send a picture of it",
            ),
            id="what to do, line by line",
        ),
    ],
)
def test_such_a_list_is_of_the_text(lines: tuple[str, ...]) -> None:
    assert lists_of_text([LEAD, *lines, MORE]) == frozenset(lines)


@pytest.mark.parametrize(
    "lines",
    [
        pytest.param(
            ("Most read", "1. Gull chick hatches on roof", "2. Two held over nets", "3. Fares rise again"),
            id="the most read",
        ),
        pytest.param(("3 comments", "5 min read", "2 days ago", "12 views"), id="counters"),
        pytest.param(
            ("How to lose at chess", "The town that stayed on summer time", "A daughter's year of silence"),
            id="headlines, one of which asks how",
        ),
        pytest.param(("- Home", "- About us", "- Contact"), id="a menu with dashes"),
        pytest.param(
            ("3 قتلى في حادث سير", "5 مليون دولار للميناء", "7 أيام على الإضراب"),
            id="Arabic headlines: 3 killed, 5 million, 7 days",
        ),
        pytest.param((LEAD, MORE), id="paragraphs"),
    ],
)
def test_lists_of_the_page_and_paragraphs_are_none(lines: tuple[str, ...]) -> None:
    assert lists_of_text([LEAD, *lines, MORE]) == frozenset()


def test_a_recipe_below_a_list_of_links_belongs_to_its_page() -> None:
    recipe = ("Ingredients", *AMOUNTS, "Method", *STEPS)
    title = "Late beans from the quay kitchen"

    found = read(*MENU, title, "By Jane Roe", "5 May 2016", LEAD, MORE, *LINKS, "Print", *recipe, *FOOT)

    assert found.body.splitlines() == [LEAD, MORE, *recipe]


def test_a_recipe_in_a_piece_of_a_page_keeps_what_it_needs() -> None:
    # village bread on a stone; 5 May 2016; related articles, lentil soup with cumin, a salad with lemon
    title = "خبز القرية على الحجر"
    links = ("مقالات ذات صلة", "شوربة العدس بالكمون والليمون", "سلطة الأعشاب بالليمون والسماق")

    found = read(title, "5 مايو 2016", "المقادير", *ARABIC_AMOUNTS, "طريقة التحضير", *ARABIC_STEPS, *links)

    assert found.title == title
    assert found.body.splitlines() == ["المقادير", *ARABIC_AMOUNTS, "طريقة التحضير", *ARABIC_STEPS]


def test_what_two_speakers_say_in_turns_is_of_the_text_also_below_links() -> None:
    turns = (
        "INTERVIEWER", "Do you read your reviews?", "VARGA", "My sister reads them to me.",
        "INTERVIEWER", "And the letters?", "VARGA", "I reply to those first.",
        "INTERVIEWER", "All of them?", "VARGA", "Whoever spends a stamp is family.",
    )  # fmt: skip
    links = ("Related", "The Art of the Footnote", "Against Fluency")
    assert lists_of_text([*turns[:4], *links, *turns[4:]]) == frozenset(turns)


def test_lines_that_return_without_sentences_are_no_talk() -> None:
    assert lists_of_text(["Home", "News", "Sport", "More", "Home", "News", "Sport", "More"]) == frozenset()
