"""Paragraphs that a box parts from the rest of a pasted page's text belong to it."""

import pytest

from indexer.furniture.removal import remove_lines
from indexer.pasted.structure import find_article

TITLE = "Council votes to repair the harbour stairs"
BYLINE = "By Lina Saab"
DAY = "Tuesday 3 May 2016"
LEAD = "The council of the harbour town voted on Monday to repair the old stairs that lead down to the quay."
TEXT = [
    "The stairs were closed in March, after a winter of storms, and fishermen have to walk around the hill.",
    "Work begins in May and will cost less than the town had feared, the mayor told the council on Monday.",
    "Fishermen of the harbour will be asked where the new rail of the stairs should stand, she said.",
    "The stairs were built by the fishermen of the town in 1911, and were repaired after the storm of 1962.",
]
LINKS = ["Read also", "Ferry fares to rise again in spring", "Two held over nets stolen at night"]
MENU = ["Wharf Daily", "Town", "Money", "Cricket", "Arts", "Puzzles", "Notices", "Archive"]
BELOW = [
    "Share",
    "Print",
    "Most read",
    "Gull chick hatches on town hall roof",
    "Tide tables",
    "Puzzle answers",
    "Our team",
    "Wharf Daily Ltd, 4 Quay Road",
]


def found(*text: str, above: tuple[str, ...] = (BYLINE, DAY)) -> list[str]:
    article = find_article([*MENU, TITLE, *above, *text, *BELOW], title=None)
    assert article is not None
    return [line for line in article.lines if line not in (TITLE, *above)]


def test_a_lead_above_a_list_of_links_belongs_to_the_text() -> None:
    assert found(LEAD, *LINKS, *TEXT) == [LEAD, *TEXT]


def test_a_question_among_the_links_parts_them_no_more_than_another_link() -> None:
    links = [*LINKS[:2], "Who stole the nets of the old pier?", LINKS[2]]

    assert remove_lines(found(LEAD, *links, *TEXT)) == [LEAD, *TEXT]


def test_a_sentence_of_the_page_above_the_headline_does_not() -> None:
    page = ["Dear reader, our shop is closed for the winter and opens in April.", *MENU, TITLE, BYLINE, DAY]
    article = find_article([*page, *TEXT, *BELOW], title=None)

    assert article is not None
    assert article.lines[-len(TEXT) :] == TEXT
    assert page[0] not in article.lines


def test_a_last_paragraph_below_a_list_of_links_stays_if_it_shares_its_words() -> None:
    last = "The mayor of the town will open the stairs to fishermen in June."

    assert found(LEAD, *TEXT, *LINKS, last) == [LEAD, *TEXT, last]


def test_a_strange_sentence_below_a_list_of_links_goes() -> None:
    strange = "Nobody in Upper Vale has seen so much snow at Easter since records began."

    assert found(LEAD, *TEXT, *LINKS, strange) == [LEAD, *TEXT]


def test_below_a_wall_the_text_goes_on_whatever_it_says() -> None:
    wall = ["Subscribe now for unlimited access", "(min. cost $4)", "or sign up to continue reading"]
    last = "Nobody has slipped so far, but two boys were seen on a rope."

    assert found(LEAD, *TEXT, *wall, last) == [LEAD, *TEXT, last]


def test_a_list_of_steps_below_the_text_belongs_to_it() -> None:
    steps = [
        "How to reach the quay without the stairs",
        "1. Take the harbour road to the hill",
        "2. Walk along the fishermen's path",
        "3. Ring at the gate of the council's yard",
    ]

    assert found(LEAD, *TEXT, *steps) == [LEAD, *TEXT, *steps]


@pytest.mark.parametrize(
    "rows",
    [
        ("Northport 2 - Easton 1", "Weston 0 - Southby 0", "Minster 3 - Hill 3"),
        ("Northport 2-1 Easton", "Weston 0-0 Southby", "Minster 3-3 Hill"),
    ],
    ids=["a figure behind each name", "two figures together"],
)
def test_results_right_below_the_text_belong_to_it(rows: tuple[str, ...]) -> None:
    assert found(LEAD, *TEXT, "The other matches", *rows) == [LEAD, *TEXT, "The other matches", *rows]


@pytest.mark.parametrize("heading", ["Who pays for it?", "Who pays"], ids=["a question", "a few words"])
def test_a_long_paragraph_under_a_subheading_stays_below_links(heading: str) -> None:
    long = (
        "Half of the sum comes from the state, a quarter from the ferry company, and what is left "
        "will be raised at a fair in June, with a raffle, a band and a boat that everybody may paint."
    )

    assert found(LEAD, *TEXT, *LINKS, heading, long)[-1] == long


def test_the_headings_of_a_text_listed_above_it_go() -> None:
    contents = ["1 Why were the old stairs closed?", "2 Who will pay for the new ones?"]
    parts = [contents[0][2:], TEXT[0], contents[1][2:], *TEXT[1:]]

    assert found("Table of contents", *contents, LEAD, *parts) == [LEAD, *parts]


def test_who_speaks_first_stays_above_his_words() -> None:
    speech = ["LINA SAAB, HOST:", *TEXT]

    assert found(*speech) == speech


POLL = [
    "Poll",
    "Should the stairs stay steep?",
    "Yes",
    "No",
    "It depends on the weather",
    "Vote to see results",
]


def test_a_list_with_its_heading_stays_above_a_box_of_links() -> None:
    listed = ["How to help", "- Bring gloves of your own", "- Come on Saturday", "- Leave dogs at home"]

    text = found(LEAD, *TEXT, *listed, *LINKS, *TEXT[1:3])

    assert remove_lines(text) == [LEAD, *TEXT, *listed, *TEXT[1:3]]


def test_short_paragraphs_under_a_subheading_below_a_poll_are_of_the_text() -> None:
    last = [
        "How they voted",
        "For the stairs: the seven members of the harbour list, the mayor.",
        "Against the stairs: the two members of the hill list.",
        "The plan now goes to the county for its stamp.",
    ]

    assert remove_lines(found(LEAD, *TEXT, *POLL, *last)) == [LEAD, *TEXT, *last]


def test_a_paragraph_between_links_and_tags_ends_the_text() -> None:
    last = (
        "The treasurer wants more offers by June. Nothing was signed yet, and only three masons sent prices."
    )

    assert last in found(LEAD, *TEXT, *LINKS, last, "Keywords: stairs, harbour")


def test_the_lists_of_a_recipe_above_its_first_sentence_are_of_the_text() -> None:
    above = [
        "Dear cooks, happy feast",
        "So my aunt made it",
        "Ingredients:",
        "a cup of sago",
        "two cups of sugar",
        "half a cup of butter",
        "Method:",
    ]

    assert found(*above, LEAD, *TEXT) == [*above, LEAD, *TEXT]


def test_lists_under_headings_of_recipes_need_no_colon_and_a_link_between_them_ends_none() -> None:
    ingredients = ["Ingredients", "a cup of sago", "two cups of sugar", "half a cup of butter"]
    link = "See also: how the quays are cleaned"

    assert found(*ingredients, link, "Method", LEAD, *TEXT)[:4] == ingredients


def test_a_paragraph_below_a_form_is_of_the_text_though_the_day_of_posting_stands_below_it() -> None:
    form = ("Get our newsletter every Tuesday", "Email address", "Subscribe")
    last = "Anyone wanting to help is asked to bring gloves, a hat and a bottle of tea on Saturday."

    assert last in found(LEAD, *TEXT, *form, last, "Posted 6 May 2025", *LINKS)


def test_buttons_behind_a_colon_are_no_list_of_the_text() -> None:
    buttons = ("Share via:", "Facebook", "Twitter", "WhatsApp")

    assert found(LEAD, *TEXT, above=(BYLINE, DAY, *buttons))[0] == LEAD


@pytest.mark.parametrize(
    "last",
    [
        pytest.param("The gulls left of their own accord at noon. - Wharfnews", id="with its agency"),
        pytest.param("(BELL RINGS)", id="in brackets"),
        pytest.param("Until next Tuesday,", id="the end of a letter"),
    ],
)
def test_a_short_last_line_is_of_the_text(last: str) -> None:
    assert found(LEAD, *TEXT, last) == [LEAD, *TEXT, last]


@pytest.mark.parametrize(
    "listed",
    [
        pytest.param(("- new gloves", "- two ropes", "- a bucket of lime"), id="a short list"),
        pytest.param(
            ("Stairs: the council, the harbour town", "Repair: May", "Cost: less than feared"), id="labels"
        ),
        pytest.param(
            ("“They were too steep” – Ada, Fish Lane", "“My knees know them” – Tom, the quay"), id="voices"
        ),
    ],
)
def test_a_list_right_below_the_text_and_what_follows_it_are_of_the_text(listed: tuple[str, ...]) -> None:
    last = "Nobody has slipped since then, the harbour master said."

    assert found(LEAD, *TEXT, *listed, last) == [LEAD, *TEXT, *listed, last]


def test_what_a_colon_announces_is_of_the_text_below_a_wall() -> None:
    listed = ["The stairs are open as follows:", "Monday to Friday, from six to ten", "Sunday, at low tide"]
    wall = ["Subscribe", "Already a subscriber? Sign in"]

    assert remove_lines(found(LEAD, *TEXT, *wall, *listed)) == [LEAD, *TEXT, *listed]


def test_figures_between_paragraphs_are_of_the_text() -> None:
    card = ["The vote in figures", "For: nine", "Against: two", "Absent: the harbour master", "Guests: 40"]
    last = "The council will meet again in the harbour town when the old stairs are repaired."

    assert found(LEAD, *TEXT, *card, last) == [LEAD, *TEXT, *card, last]


def test_a_paragraph_below_links_that_goes_on_from_the_text_stays() -> None:
    last = "But nobody has asked the gulls, which nest on the lowest step each April."

    assert found(LEAD, *TEXT, *LINKS, last) == [LEAD, *TEXT, last]


def test_the_heading_of_the_first_part_stays() -> None:
    assert found("What you need to know:", LEAD, *TEXT) == ["What you need to know:", LEAD, *TEXT]


def test_a_question_that_ends_a_list_of_links_goes_unless_the_text_asks_so() -> None:
    question = "Which ferry sails on Easter Sunday this year?"
    asked = "Who will mend the lowest step of all?"

    assert question not in remove_lines(found(LEAD, *LINKS, question, *TEXT))
    assert question in remove_lines(found(LEAD, *LINKS, question, TEXT[0], asked, *TEXT[1:]))


def test_a_paragraph_that_goes_on_below_links_with_their_days_is_of_the_text() -> None:
    links = ["Read also", "Ferry fares to rise again in spring", "2/5/2016", "Two held over nets", "1/5/2016"]
    last = (
        "But nobody in the harbour believes that the rail will stand before the first storm of winter comes."
    )

    assert remove_lines(found(LEAD, *TEXT, *links, last)) == [LEAD, *TEXT, last]


def test_read_more_above_headlines_heads_links() -> None:
    links = ["Read more", "Ferry fares to rise again in spring", "Two held over nets stolen at night"]

    assert remove_lines([LEAD, *links, *TEXT]) == [LEAD, *TEXT]
    assert remove_lines([LEAD, "Read more", *TEXT]) == [LEAD, *TEXT]
