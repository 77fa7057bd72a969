"""Sentences that were broken at their links are put together; lists and verses are left alone."""

from hypothesis import given
from hypothesis import strategies as st

from indexer.pasted.edge_broken import joined


def test_lines_around_a_comma_are_one_sentence() -> None:
    lines = [
        "A title asks?",
        "The",
        "harbour council",
        ", in its report",
        "of March",
        ", says no.",
        "Next line.",
    ]

    assert joined(lines) == [
        "A title asks?",
        "The harbour council, in its report of March, says no.",
        "Next line.",
    ]


def test_an_arabic_sentence_is_put_together() -> None:
    lines = ["أعلن", "مجلس المرفأ", "، اليوم", "بناء الرصيف."]  # the port's council announced, today, a quay

    assert joined(lines) == ["أعلن مجلس المرفأ، اليوم بناء الرصيف."]


def test_a_blank_line_a_date_and_an_entry_end_a_sentence() -> None:
    assert joined(["Sum", "", "The council", ", late", "", "Then"]) == [
        "Sum",
        "",
        "The council, late",
        "",
        "Then",
    ]
    assert joined(["2 May 2024", "The council", ", late."]) == ["2 May 2024", "The council, late."]
    assert joined(["- nets", "The council", ", late."]) == ["- nets", "The council, late."]


def test_a_verse_is_left_alone() -> None:
    verse = ["The quay, the quay,", "it waits for me,", "and I for thee"]

    assert joined(verse) == verse


@given(
    st.lists(st.sampled_from(["word", ", word", "End.", "", "،", "12", "Old quays of the town"]), max_size=30)
)
def test_no_word_is_lost(lines: list[str]) -> None:
    letters = "".join("".join(lines).split())

    assert "".join("".join(joined(lines)).split()) == letters
