"""What stands between and behind the paragraphs of a pasted page: teasers, captions, links, talk."""

import pytest

from indexer.furniture.removal import remove_lines
from indexer.pasted.structure import find_article

TITLE = "Council votes to repair the harbour stairs"
TEXT = [
    "The council of the harbour town voted on Monday to repair the old stairs that lead down to the quay.",
    "The stairs were closed in March, after a winter of storms, and fishermen have to walk around the hill.",
    "Work begins in May and will cost less than the town had feared, the mayor told the council.",
    "Fishermen said that the stairs were the shortest way from the hill of the town down to their boats.",
]
MENU = ["Wharf Daily", "Town", "Money", "Cricket", "Arts", "Puzzles", "Notices", "Archive"]
BELOW = ["Tide tables", "Puzzle answers", "Our team", "Ferry fares to rise in spring", "Contact us", "Home"]
FOOT = ["Privacy policy", "Terms of use", "About us", "Jobs", "Letters", "Wharf Daily Ltd"]
TEASERS = [
    (
        "Ferry fares to rise in spring",
        "Tickets will cost a tenth more from April, says the company.",
        "Jane Roe",
    ),
    ("Two held over stolen nets", "Police found forty nets and a bicycle in a barn.", "Omar Saab"),
    ("Gull chick hatches on the roof", "A camera shows the nest all day and all night.", "Ruth Cole"),
]


def found(text: list[str], *, below: tuple[str, ...] = (), above: tuple[str, ...] = ()) -> list[str]:
    article = find_article([*MENU, TITLE, *above, *text, *below, *BELOW, *FOOT], title=None)
    assert article is not None
    return article.lines


def test_teasers_with_their_writers_are_no_part_of_the_text() -> None:
    rows = tuple(line for teaser in TEASERS for line in teaser)
    assert found(TEXT, below=rows) == [TITLE, *TEXT]


def test_teasers_under_a_heading_of_links_are_no_part_of_the_text() -> None:
    rows = tuple(line for title, dek, _ in TEASERS for line in (title, dek))
    assert found(TEXT, below=("Related stories", *rows)) == [TITLE, *TEXT]


def test_parts_with_headings_and_one_sentence_each_stay() -> None:
    text = [
        TEXT[0],
        "What the stairs cost",
        TEXT[1],
        "Who pays for all of it",
        TEXT[2],
        "What fishermen say",
        TEXT[3],
    ]
    assert found(text) == [TITLE, *text]


def test_a_link_that_also_stands_below_the_text_goes() -> None:
    text = [*TEXT[:2], "Ferry fares to rise in spring", *TEXT[2:]]
    assert found(text) == [TITLE, *TEXT]


@pytest.mark.parametrize(
    "caption",
    [
        "The stairs on Monday.Photograph: Jane Roe/Coast Agency",
        "The stairs as the storm left them. (Photo: Jane Roe)",
        "The stairs as the storm left them on Sunday night (Reuters)",
        "Gulls on the upper stairs. [Jane Roe, Wharf Daily]",
        "الدرج القديم بعد العاصفة (تصوير: سمير حداد)",
    ],
    ids=["photograph", "in brackets", "an agency", "in square brackets", "Arabic: the stairs (taken by)"],
)
def test_captions_with_a_credit_go(caption: str) -> None:
    assert remove_lines(found([TEXT[0], caption, *TEXT[1:]])) == [TITLE, *TEXT]


def test_an_agency_behind_the_last_sentence_stays() -> None:
    text = [*TEXT[:3], f"{TEXT[3][:-1]} (Reuters)."]
    assert found(text) == [TITLE, *text]


def test_what_the_page_says_about_itself_beyond_its_buttons_goes() -> None:
    pitch = "Good journalism needs readers who want more than headlines every morning."
    assert found(TEXT, below=("Share", "Print", "Copy link", pitch)) == [TITLE, *TEXT]


def test_a_last_paragraph_beyond_a_box_stays_because_it_shares_the_texts_words() -> None:
    last = f"The council will look at the stairs of the harbour again in March. {TEXT[1]}"
    box = ["Share", "Print", "Copy link"]
    assert found([*TEXT, *box, last]) == [TITLE, *TEXT, last]  # without the box, whose lines are known


def test_rules_for_readers_above_the_pages_buttons_go() -> None:
    rules = (
        "We want every comment on this website to be friendly, so please read the rules before posting yours."
    )
    assert found(TEXT, below=(rules, "Share"))[-1] == TEXT[-1]


def test_a_headline_and_a_lead_above_the_date_are_head_and_not_text() -> None:
    lead = "The stairs that fishermen have missed since March will be repaired in May after a vote on Monday."
    title = "The council of the harbour town votes on Monday to repair the old stairs down to the quay"
    lines = [*MENU, title, lead, "12 May 2016", "Share", *TEXT, *BELOW, *FOOT]
    article = find_article(lines, title=None)

    assert article is not None
    assert (article.title, article.lines) == (title, [title, "12 May 2016", lead, *TEXT])


def test_a_quoted_document_with_its_date_stays_whole() -> None:
    text = [TEXT[0], "Decision of the council", "Number: 26", "12 May 2016", *TEXT[1:]]
    assert found(text) == [TITLE, *text]
