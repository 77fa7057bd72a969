"""Who wrote a text, as the line above it says."""

import pytest

from indexer.byline import read_head

PARAGRAPH = (
    "The council of the harbour town met on Tuesday and agreed to rebuild the old quays, the mayor said."
)


@pytest.mark.parametrize(
    ("line", "author"),
    [
        pytest.param("By Jane Roe in Westport", "Jane Roe", id="with a place"),
        pytest.param("Posted by Jane Roe at 5:30 PM", "Jane Roe", id="as weblogs write it"),
        pytest.param("Compiled by Jane Roe", "Jane Roe", id="compiled"),
        pytest.param("كتب بواسطة سعد الحوتي", "سعد الحوتي", id="Arabic: written by means of"),
        pytest.param("مرسلة بواسطة: سعد الحوتي", "سعد الحوتي", id="Arabic: sent by means of"),
    ],
)
def test_a_line_above_the_text_names_the_writer(line: str, author: str) -> None:
    head = read_head(["Old quays to be rebuilt", line, PARAGRAPH], title="Old quays to be rebuilt")

    assert head.authors == (author,)
    assert head.lines == (PARAGRAPH,)


@pytest.mark.parametrize(
    "line",
    [
        pytest.param("Posted by admin", id="no name"),
        pytest.param("بواسطة القطار السريع إلى الساحل في يومين", id="Arabic: by means of the fast train"),
    ],
)
def test_a_line_without_a_name_names_no_writer(line: str) -> None:
    head = read_head(["Old quays to be rebuilt", line, PARAGRAPH], title="Old quays to be rebuilt")

    assert head.authors == ()
