"""Presentation forms become plain letters, and every letter keeps its place."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from indexer.recognise.plain_letters import PlainLetters

LAM_ALEF = "\N{ARABIC LIGATURE LAM WITH ALEF ISOLATED FORM}"
MEEM = "\N{ARABIC LETTER MEEM FINAL FORM}"
PIECES = (
    LAM_ALEF,
    MEEM,
    "\N{ARABIC LIGATURE TEH WITH REH FINAL FORM}",
    "\ufe7c",
    "\ufdfa",
    "سلام",
    "a ",
    "😀",
    "\ud800",
)


@pytest.mark.parametrize(
    ("text", "plain"),
    [
        pytest.param(f"{LAM_ALEF}{MEEM}", "لام", id="a ligature and a final form: the letter lam"),
        pytest.param("\ufdf2", "الله", id="a ligature of four letters: God"),
        pytest.param("\ufdfa", "\ufdfa", id="a sign that is a sentence stays"),
        pytest.param("\ufe7c", "\ufe7c", id="a lone mark stays"),
        pytest.param("سلام peace", "سلام peace", id="plain already: peace"),
    ],
)
def test_shapes_become_letters(text: str, plain: str) -> None:
    assert PlainLetters(text).text == plain


@given(st.lists(st.sampled_from(PIECES)).map("".join) | st.text())
def test_every_letter_has_the_place_that_it_came_from(text: str) -> None:
    letters = PlainLetters(text)
    parts = [PlainLetters(char).text for char in text]
    assert letters.text == "".join(parts)
    expected = [place for place, part in enumerate(parts) for _ in part]
    assert [letters.place(position) for position in range(len(letters.text))] == expected
