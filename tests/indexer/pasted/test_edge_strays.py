"""A counter or a line of rights between two paragraphs cuts nothing off; above comments it ends the text."""

import pytest

from indexer.pasted.edge_strays import without_strays

TEXT = (
    "The council of the harbour town met on Tuesday and agreed to rebuild the old quays in spring.",
    "Two schools at the northern gate will share one kitchen from May, and a baker supplies them both.",
    '"I have never seen so many children eat lentils," said the cook, who came from the hospital in April.',
)
STRAYS = [
    pytest.param("3 comments", id="counter"),
    pytest.param("Leave a comment", id="request"),
    pytest.param("© 2016 Harbour Post", id="rights"),
    pytest.param("3 تعليقات", id="counter, in Arabic"),  # three comments
    pytest.param("اترك تعليقا", id="request, in Arabic"),  # leave a comment
]


@pytest.mark.parametrize("stray", STRAYS)
def test_what_stands_between_paragraphs_is_left_out_alone(stray: str) -> None:
    first, second, third = TEXT

    assert without_strays([first, "", stray, "", second, "", third]) == [first, "", "", second, "", third]
    assert without_strays([first, second, stray, third, "Source: Harbour Post"]) == [
        *TEXT,
        "Source: Harbour Post",
    ]


@pytest.mark.parametrize(
    "below",
    [
        pytest.param(("Jane R.", TEXT[1]), id="a name"),
        pytest.param((TEXT[1], "Reply to this comment"), id="a button of comments"),
        pytest.param(("Nonsense, they have said so for years!",), id="a call"),
        pytest.param(
            ("I have moored my boat there for twenty years and nobody ever mended a single stone.",),
            id="somebody of himself",
        ),
        pytest.param(
            ("All of the content of the website is protected and may not be used without written consent.",),
            id="the page of itself",
        ),
        pytest.param((), id="nothing"),
    ],
)
def test_above_comments_and_the_page_it_stays_for_those_who_cut_there(below: tuple[str, ...]) -> None:
    lines = [TEXT[0], "3 comments", *below]

    assert list(without_strays(lines)) == lines
