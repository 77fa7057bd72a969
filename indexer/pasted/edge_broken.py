"""Sentences that were broken where they had links: put together again before anything is read."""

import re
from collections.abc import Sequence
from typing import Final

from indexer.furniture.lines import ends_sentence, line_kind
from indexer.head.line_shapes import TAG_SIGNS, is_dated, is_entry

# No sentence and no line of a list begins so: what stands above is a part of it.
_GOES_ON: Final = re.compile(r"[،,؛;](?:\s|$)")
_LONGEST_PART: Final = 120
_MOST_PARTS: Final = 12


def joined(lines: Sequence[str]) -> list[str]:
    """Put lines together around one that begins with a comma: back to a sentence's end, and on to the next.

    A blank line, a date, a button and an entry of a list are none of a sentence.
    """
    if not any(map(_GOES_ON.match, lines)):
        return list(lines)
    kept = list(lines)
    for place in range(len(kept) - 1, 0, -1):
        if place >= len(kept) or not _GOES_ON.match(kept[place]) or not kept[place - 1]:
            continue
        begin, end = _begin(kept, place), _end(kept, place)
        if begin < place:
            parts = [part for part in kept[begin:end] if part]
            kept[begin:end] = [re.sub(r"\s+(?=[،,؛;.])", "", " ".join(parts))]
    return kept


def _begin(lines: Sequence[str], place: int) -> int:
    begin = place
    while begin and place - begin < _MOST_PARTS and _is_part(lines[begin - 1]):
        begin -= 1
    return begin


def _end(lines: Sequence[str], place: int) -> int:
    end = place + 1
    while not ends_sentence(lines[end - 1]) and end < len(lines) and end - place < _MOST_PARTS:
        if not lines[end] or is_dated(lines[end]) or is_entry(lines[end]):
            break
        end += 1
        if len(lines[end - 1]) > _LONGEST_PART:
            break
    return end


def _is_part(line: str) -> bool:
    if not any(map(str.isalpha, line)) or len(line) > _LONGEST_PART or ends_sentence(line):
        return False
    if is_dated(line) or is_entry(line) or any(sign in line for sign in TAG_SIGNS):
        return False
    return line_kind(line) is None and not _is_label(line)


def _is_label(line: str) -> bool:
    """Whether a line is a Latin word of a page that is Arabic below it ("photos"), or a letter or two."""
    return line.isascii() and line.islower() and " " not in line
