"""Who quotes whom decides the language of a text: what it quotes in another script is left out."""

from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from indexer.recognise.framing import running_text
from indexer.recognise.language import detect_language

QUOTED = "أغلقوا المدرسة صباح اليوم ولم يخبرنا أحد والأهالي أمام الباب"  # they closed the school …


@pytest.mark.parametrize(
    ("text", "script", "expected"),
    [
        pytest.param(f"She writes on Twitter: {QUOTED}", "latin", "She writes on Twitter", id="a colon"),
        pytest.param(
            f"She writes on Twitter:\n\n{QUOTED}\nand more",
            "latin",
            "She writes on Twitter\nand more",
            id="lines",
        ),
        pytest.param(
            f"The people cried «{QUOTED}» all night", "latin", "The people cried   all night", id="marks"
        ),
        pytest.param(
            f"Breaking news: {QUOTED}", "latin", f"Breaking news: {QUOTED}", id="a label says nothing"
        ),
        pytest.param(
            "وكتب السفير: We are deeply concerned by it", "arabic", "وكتب السفير", id="the envoy wrote"
        ),
        pytest.param(
            f"I sang this to my children\n{QUOTED}\n{QUOTED}\nand to all of theirs",
            "latin",
            "I sang this to my children\nand to all of theirs",
            id="between a first and a last line",
        ),
        pytest.param(f"“{QUOTED}” is", "latin", f"“{QUOTED}” is", id="nothing else"),
        pytest.param(f"BBC News “{QUOTED}”", "latin", f"BBC News “{QUOTED}”", id="a name, no sentence"),
    ],
)
def test_what_is_quoted_in_another_script_is_left_out(text: str, script: str, expected: str) -> None:
    assert running_text(text, script) == expected


def test_a_button_over_a_text_and_a_line_of_rights_below_frame_nothing() -> None:
    page = f"The news of the day\n{QUOTED}\n{QUOTED}\n{QUOTED}\nAll rights reserved to us"
    assert detect_language(page) == "ar"


@given(st.text(), st.sampled_from(["latin", "arabic"]))
def test_any_text_keeps_some_words_of_its_own(text: str, script: str) -> None:
    rest = running_text(text, script)
    assert rest == text or len(rest.split()) >= 2


@pytest.mark.parametrize("piece", ["a: ب\n", ":", "«", "in a: ", 'a "ب" '])
def test_hostile_text_is_read_in_linear_time(
    piece: str, assert_linear: Callable[[Callable[[str], object], str, int], None]
) -> None:
    assert_linear(lambda text: running_text(text, "latin"), piece, 20_000)
