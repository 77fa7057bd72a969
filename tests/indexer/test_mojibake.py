"""Text that was read in the wrong encoding is named with its repair, and other text is not."""

from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from indexer.mojibake import mojibake_notice

SENTENCE = "قالت الوزارة إن العمل مستمر"  # the ministry said that work goes on


@pytest.mark.parametrize(
    ("written", "read", "command"),
    [
        pytest.param("utf-8", "cp1252", "-t windows-1252`", id="UTF-8 as windows-1252"),
        pytest.param("utf-8", "latin-1", "-t latin1`", id="UTF-8 as Latin-1"),
        pytest.param("cp1256", "cp1252", "-f windows-1256", id="windows-1256 as windows-1252"),
    ],
)
def test_the_first_word_is_offered_as_it_was_meant(written: str, read: str, command: str) -> None:
    notice = mojibake_notice(SENTENCE.encode(written).decode(read, "ignore"))

    assert notice is not None
    assert "قالت" in notice or "الوزارة" in notice  # said; the ministry
    assert command in notice


@pytest.mark.parametrize(
    "text",
    [
        SENTENCE,
        "Ça alors, là-bas, où l’été a été gâché: déjà vu à Béziers.",
        "São João não é só a cidade; à noite há canções e ação.",
        "Øresund, Ærø og Ålborg ligger i Danmark.",
        "ÉÈÊÀÇ ÁÉÍÓÚ",
        "Ø" * 50,
    ],
    ids=["Arabic", "French", "Portuguese", "Danish", "capitals with accents", "one letter"],
)
def test_sound_text_is_left_in_peace(text: str) -> None:
    assert mojibake_notice(text) is None


@given(st.text(st.characters(exclude_categories=()) | st.sampled_from("ØÙ§Çá\x80")))
def test_any_text_is_looked_at_without_an_exception(text: str) -> None:
    assert mojibake_notice(text) is None or "repair" in str(mojibake_notice(text))


@pytest.mark.parametrize("unit", ["Ø", "Ø§", "Çá", "xÇá", "Ø§Ù„ "])
def test_looking_takes_linear_time(
    unit: str, assert_linear: Callable[[Callable[[str], object], str, int], None]
) -> None:
    assert_linear(lambda text: mojibake_notice("Çá" + text), unit, 200_000)
