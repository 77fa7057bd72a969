"""A text becomes one byte a character, folded, and every byte keeps the place of its character."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from archive.text.folding import INVISIBLE
from indexer.recognise.letter_bytes import MARK, UNSEEN, Readable, letter_bytes

FATHA, TATWEEL = "\N{ARABIC FATHA}", "\N{ARABIC TATWEEL}"
PIECES = (*"ابأىة٣۳3aZé،؟ \n", FATHA, TATWEEL, *INVISIBLE, "\N{NO-BREAK SPACE}", "😀", "\ud800", "中")
texts = st.lists(st.sampled_from(PIECES)).map("".join) | st.text()


@pytest.mark.parametrize(
    ("text", "same"),
    [
        pytest.param("أحمد إبراهيم آل", "احمد ابراهيم ال", id="alefs: Ahmad Ibrahim Al"),
        pytest.param("مصطفى", "مصطفي", id="alef maksura and ya: Mustafa"),
        pytest.param("مدرسة", "مدرسه", id="ta marbuta and ha: a school"),
        pytest.param("کابل", "كابل", id="the Persian kaf: Kabul"),
        pytest.param("٢٠١٥ ۲۰۱۵", "2015 2015", id="figures of three scripts"),
        pytest.param("May\N{NO-BREAK SPACE}MAY", "may may", id="capitals and a blank that does not break"),
    ],
)
def test_what_is_read_alike_has_the_same_bytes(text: str, same: str) -> None:
    assert letter_bytes(text) == letter_bytes(same)


def test_marks_and_what_is_not_seen_have_bytes_of_their_own() -> None:
    assert letter_bytes(FATHA + TATWEEL + INVISIBLE) == MARK * 2 + UNSEEN * len(INVISIBLE)


@given(texts)
def test_there_is_one_byte_for_each_character(text: str) -> None:
    assert letter_bytes(text) == b"".join(map(letter_bytes, text))
    assert len(letter_bytes(text)) == len(text)


@given(texts, st.booleans())
def test_without_marks_every_letter_keeps_its_place(text: str, unseen: bool) -> None:
    left_out = (MARK, UNSEEN) if unseen else (MARK,)
    kept = [place for place, char in enumerate(text) if letter_bytes(char) not in left_out]
    readable = Readable(text, unseen=unseen)
    assert [readable.place(position) for position in range(len(readable.letters))] == kept
    assert readable.text() == "".join(text[place] for place in kept)
    assert readable.letters == letter_bytes(readable.text())
