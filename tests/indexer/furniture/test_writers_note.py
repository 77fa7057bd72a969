"""What stands about the writer below a text goes; a text about that person keeps its lines."""

import pytest

from indexer.furniture.writers_note import remove_writers_note

TEXT = [
    "The council of the harbour town met on Tuesday and agreed to rebuild the old quays, the mayor said.",
    "Residents will choose the trees that are to be planted along the promenade in the spring.",
]


@pytest.mark.parametrize(
    "below",
    [
        pytest.param(["Jane Roe", "Chief Reporter", "Jane has walked the quays for ten years."], id="a box"),
        pytest.param(["Jane Roe", "Writes on ports and on the people who never leave them"], id="name, note"),
        pytest.param(["Jane Roe has been taking boats apart since she was six."], id="a sentence alone"),
    ],
)
def test_what_is_said_of_a_known_writer_goes(below: list[str]) -> None:
    assert remove_writers_note([*TEXT, *below], ("Jane Roe",)) == TEXT


def test_an_arabic_box_goes() -> None:
    # a writer's name, and below it: fond of ports and boats, I write since 2012
    below = ["سلمى حداد", "مهتمة بالموانئ والقوارب، أكتب منذ 2012."]

    assert remove_writers_note([*TEXT, *below], ("سلمى حداد",)) == TEXT


@pytest.mark.parametrize(
    "below",
    [
        pytest.param(["Ann Poe", "Chief Reporter"], id="another name"),
        pytest.param(["Jane Roe", *TEXT, *TEXT, *TEXT], id="paragraphs below a name"),
    ],
)
def test_other_lines_stay(below: list[str]) -> None:
    assert remove_writers_note([*TEXT, *below], ("Jane Roe",)) == [*TEXT, *below]
