"""What a page puts between the paragraphs of a text goes; lists, verses and labels stay."""

import pytest

from indexer.pasted.edge_between import without_inserts

TITLE = "Old quays to be rebuilt in spring"
FIRST = "The council of the harbour town met on Tuesday and agreed to rebuild the old quays in spring."
SECOND = "Residents will choose the trees that are to be planted along the promenade, the mayor said."
LAST = "The work will cost less than the town had feared, and the fishermen keep their moorings."
LINKS = (
    "Film festival opens with a comedy from the northern islands this week",
    "Railway chief leaves after two years of late trains and angry letters",
    "Sandflies reach the lakes earlier than in other years, and in swarms?",
)


def between(*lines: str, title: str | None = TITLE) -> list[str]:
    kept = without_inserts([FIRST, *lines, SECOND, *lines, LAST], title)
    return [line for line in kept if line not in (FIRST, SECOND, LAST)]


@pytest.mark.parametrize(
    "lines",
    [
        pytest.param(("Hide Ad", "Hide Ad"), id="a button, twice in a row and again"),
        pytest.param((f"You are reading: {TITLE} - in full",), id="the headline among words of the page"),
        pytest.param(("[ad_1]",), id="a theme's code"),
        pytest.param(("{title}",), id="a template's name"),
        pytest.param((r"u0631u062cu0627u0644 u0625u0646u0642",), id="letters as numbers"),
        pytest.param(("old-quays-to-be-rebuilt-in-spring",), id="the end of an address"),
        pytest.param(("Harbour at night.jpg",), id="a file"),
    ],
)
def test_what_is_of_the_page_goes_from_between_the_paragraphs(lines: tuple[str, ...]) -> None:
    assert between(*lines) == []


@pytest.mark.parametrize(
    "link",
    [
        "Trending: Sandflies reach the lakes",
        "In pictures: Sandflies reach the lakes",
        pytest.param("بالفيديو.. لحظة وصول العبارة إلى المرفأ", id="in film: the ferry reaches the harbour"),
        pytest.param("خبر ذو صلة: ارتفاع أسعار العبارات", id="connected item: dearer ferries"),
    ],
)
def test_a_link_behind_its_label_goes_unless_the_text_begins_with_it(link: str) -> None:
    assert between(link) == []
    assert without_inserts([link, FIRST, SECOND], TITLE)[0] == link


def test_a_sentence_behind_such_a_word_stays() -> None:
    assert (
        between("Opinion: nobody will miss the old wall.") == ["Opinion: nobody will miss the old wall."] * 2
    )


def test_the_pages_words_between_paragraphs_go() -> None:
    assert between("Need a break? Play our daily crossword.") == []


def test_headlines_of_other_articles_in_a_row_go() -> None:
    long = [f"{FIRST} {SECOND} {LAST}", f"{SECOND} {LAST} {FIRST}"]

    assert without_inserts([long[0], *LINKS, long[1]], TITLE) == long


@pytest.mark.parametrize(
    "lines",
    [
        pytest.param(("What the town pays",), id="a heading, twice"),
        pytest.param(("Question:",), id="a label"),
        pytest.param(("They fell trees near the water", "They eat bark", "They build dams"), id="a list"),
        pytest.param((TITLE,), id="the headline alone, as a refrain"),
        pytest.param(
            (f"{TITLE}, the council says, and so it is written.",), id="a sentence with the headline"
        ),
        pytest.param(("[laughs]",), id="what a reporter puts in brackets"),
    ],
)
def test_what_belongs_to_the_text_stays_between_its_paragraphs(lines: tuple[str, ...]) -> None:
    assert between(*lines) == [*lines, *lines]


def test_what_a_colon_announces_stays() -> None:
    long = [f"{FIRST} {SECOND} {LAST} He asked:", f"{SECOND} {LAST} {FIRST}"]

    assert without_inserts([long[0], *LINKS, long[1]], TITLE) == [long[0], *LINKS, long[1]]
