"""What stands about the writer below a text: a line that says what that person does, a box with the name."""

from collections.abc import Sequence
from typing import Final

from indexer.furniture.credits import WRITERS_NOTE
from indexer.furniture.lines import SHORT_LINE, ends_sentence, line_key

_SENTENCE_BLANKS: Final = 4
_LONGEST_NAME: Final = 60
_LONGEST_NOTE: Final = 400
_NOTE_BEHIND: Final = 2
_LINES_OF_BOX: Final = 4


def remove_writers_note(lines: Sequence[str], authors: Sequence[str]) -> list[str]:
    """Take off what the last lines say about the writer (``Jane Roe covers ports for the Bay Herald``).

    A line that begins with one of the ``authors`` or calls its person a journalist is such a note; so is
    what stands below the name of one, if hardly anything does.
    """
    left = _above_authors_box(lines, authors)
    while left and not left[-1]:
        left.pop()
    while len(left) > _NOTE_BEHIND and _is_writers_note(left[-1], authors):
        left.pop()
        while left and not left[-1]:
            left.pop()
    return left


def _above_authors_box(lines: Sequence[str], authors: Sequence[str]) -> list[str]:
    """The lines above an author's name that stands alone below the text, with a few lines on that person."""
    names = {line_key(author) for author in authors}
    told = [place for place, line in enumerate(lines) if line][-_LINES_OF_BOX:]
    for order, place in enumerate(told[:-1]):
        line = lines[place]
        is_short = all(len(lines[each]) <= _LONGEST_NOTE for each in told[order + 1 :])
        if names and is_short and len(line) <= _LONGEST_NAME and line_key(line) in names:
            above = lines[:place]
            return list(above if sum(map(_is_sentence, above)) >= _NOTE_BEHIND else lines)
    return list(lines)


def _is_writers_note(line: str, authors: Sequence[str]) -> bool:
    if len(line) <= _LONGEST_NOTE and line.startswith(tuple(f"{author} " for author in authors)):
        return ends_sentence(line) and line.count(" ") >= _SENTENCE_BLANKS and '"' not in line
    note = WRITERS_NOTE.pattern.match(line) if len(line) <= _LONGEST_NOTE else None
    return note is not None and (note["name"] in authors or note["role"] is not None)


def _is_sentence(line: str) -> bool:
    return line.count(" ") >= _SENTENCE_BLANKS and (len(line) > SHORT_LINE or ends_sentence(line))
