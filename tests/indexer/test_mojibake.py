"""Text that was read in the wrong encoding is named with its repair, and other text is not."""

import gzip
import json
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from indexer.mojibake import mojibake_notice

SENTENCE = "قالت الوزارة إن العمل مستمر"  # the ministry said that work goes on
SOUND_IN_ALL = "قال الوزير إن العمل مستمر"  # the minister said …: no letter of it is without a sign in any


@pytest.mark.parametrize(
    ("written", "read", "command"),
    [
        pytest.param("utf-8", "cp1252", "-t windows-1252`", id="UTF-8 as windows-1252"),
        pytest.param("utf-8", "latin-1", "-t latin1`", id="UTF-8 as Latin-1"),
        pytest.param("utf-8", "cp1256", "-t windows-1256`", id="UTF-8 as windows-1256"),
        pytest.param("cp1256", "cp1252", "-f windows-1256", id="windows-1256 as windows-1252"),
        pytest.param("iso8859_6", "latin-1", "-f iso-8859-6", id="ISO-8859-6 as Latin-1"),
    ],
)
def test_the_first_word_is_offered_as_it_was_meant(written: str, read: str, command: str) -> None:
    notice = mojibake_notice(SENTENCE.encode(written).decode(read, "ignore"))

    assert notice is not None
    assert "قالت" in notice or "الوزارة" in notice  # said; the ministry
    assert command in notice


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        pytest.param("Ø§Ù„", "ال", id="the Arabic article alone"),
        pytest.param("I donâ€™t know", "don’t", id="an apostrophe"),
        pytest.param("a cafÃ© in Paris", "café", id="one letter with an accent"),
        pytest.param("it costs Â£5", "£5", id="a sign"),
        pytest.param("nice ðŸ˜€ â€“ yes", "😀", id="an emoji"),
        pytest.param("Ã˜Â§Ã™â€žÃ™â€šÃ˜Â§Ã™â€¡Ã˜Â±Ã˜Â©", "القاهرة", id="twice over: Cairo"),
    ],
)
def test_a_few_signs_are_enough_where_they_are_certain(text: str, meant: str) -> None:
    notice = mojibake_notice(text)

    assert notice is not None
    assert f"may mean {meant!r}" in notice
    assert "iconv" in notice


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("Ø§Ù„قال", id="beside sound letters: he said"),
        pytest.param("İstanbulâ€™da “Yes”", id="beside sound quotation marks"),
    ],
)
def test_no_command_is_offered_that_would_spoil_what_is_sound(text: str) -> None:
    notice = mojibake_notice(text)

    assert notice is not None
    assert "iconv" not in notice
    assert "give the file again" in notice


@pytest.mark.parametrize(
    ("written", "read", "commands"),
    [
        pytest.param("utf-8", "cp1252", [("cp1252", "utf-8")], id="UTF-8 as windows-1252"),
        pytest.param("utf-8", "cp1256", [("cp1256", "utf-8")], id="UTF-8 as windows-1256"),
        pytest.param("iso8859_6", "latin-1", [("cp1252", "iso8859_6")], id="ISO-8859-6 as Latin-1"),
    ],
)
def test_the_command_gives_back_what_was_written(
    written: str, read: str, commands: list[tuple[str, str]]
) -> None:
    text = SOUND_IN_ALL.encode(written).decode(read)
    assert "iconv" in str(mojibake_notice(text))
    for shown_as, written_in in commands:
        text = text.encode(shown_as).decode(written_in)
    assert text == SOUND_IN_ALL


def test_what_only_replacement_characters_are_left_of_is_said_to_be_lost() -> None:
    notice = mojibake_notice("\N{REPLACEMENT CHARACTER}" * 4 + " " + "\N{REPLACEMENT CHARACTER}" * 6)

    assert notice is not None
    assert "10 letters" in notice
    assert "lost" in notice


def test_ordinary_articles_give_no_notice(shared_data: Path) -> None:
    with gzip.open(shared_data / "news" / "saudinewsnet-3days.jsonl.gz", "rt", encoding="utf-8") as lines:
        articles = [json.loads(line) for line in lines]
    assert [found for each in articles if (found := mojibake_notice(" ".join(map(str, each.values()))))] == []


@pytest.mark.parametrize(
    "text",
    [
        SENTENCE,
        "Ça alors, là-bas, où l’été a été gâché: déjà vu à Béziers.",
        "São João não é só a cidade; à noite há canções e ação.",
        "Øresund, Ærø og Ålborg ligger i Danmark.",
        "ÉÈÊÀÇ ÁÉÍÓÚ",
        "Ø" * 50,
        "«ضغط» و“خط”… حفظ… «الحظ»",  # pressure; a line; he learnt by heart; luck
        "«AMANHû 20°C ±2 §5, 3 £",
        "one \N{REPLACEMENT CHARACTER} here",
        "عکس‌های تهران",  # pictures of Tehran
    ],
    ids=[
        *("Arabic", "French", "Portuguese", "Danish", "capitals with accents", "one letter"),
        *("Arabic letters before signs", "capitals before signs", "one letter lost", "Persian"),
    ],
)
def test_sound_text_is_left_in_peace(text: str) -> None:
    assert mojibake_notice(text) is None


@given(st.text(st.characters(exclude_categories=()) | st.sampled_from("ØÙ§Çá\x80")))
def test_any_text_is_looked_at_without_an_exception(text: str) -> None:
    assert mojibake_notice(text) is None or "repair" in str(mojibake_notice(text))


@pytest.mark.parametrize(
    "unit", ["Ø", "Ø§", "Çá", "xÇá", "Ø§Ù„ ", "ظ", "ط§", "â€™", "Ã©", "\N{REPLACEMENT CHARACTER}"]
)
def test_looking_takes_linear_time(
    unit: str, assert_linear: Callable[[Callable[[str], object], str, int], None]
) -> None:
    assert_linear(lambda text: mojibake_notice("Çá§" + text), unit, 200_000)
