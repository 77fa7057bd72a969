"""Lists, results and what a colon announces right below the last sentence of a pasted page's text.

Paragraphs that boxes cut off are for ``parts.py``.
"""

from collections.abc import Callable, Sequence
from itertools import takewhile
from typing import Final

from indexer.furniture.lines import is_insert, is_share_line, line_key, line_kind
from indexer.head.fact_lines import is_fact
from indexer.head.line_shapes import (
    are_headlines,
    begins_text,
    is_dated,
    is_entry,
    is_salutation,
    is_stamped,
)
from indexer.head.names import looks_like_name
from indexer.head.shared_words import SharedWords
from indexer.pasted.labelled import LIST_HEADINGS, are_of_labels, is_labelled, is_score
from indexer.pasted.page_lines import PageLine

_MOST_ANNOUNCED: Final = 16  # lines
_ANNOUNCING_WORDS: Final = 3
_LEAST_ANNOUNCED: Final = 2  # lines
_WALL: Final = 4
_ENTRIES: Final = 3
_LISTED_WORDS: Final = 10
_GREETING_WITHIN: Final = 2
_SHARE: Final = 0.1


def with_list(told: Sequence[PageLine], start: int, end: int) -> int:
    """Give where a text ends below the list or the results that stand under it, with their heading.

    A list without a colon before it is about the same, or an advertisement or a paragraph stands below it, or
    its entries are shorter than headlines and stand right below the text. So do figures behind their labels.
    """
    if end == len(told):
        return end
    text = SharedWords([each.line for each in told[start:end]])
    for place in (end - 1, end, _below_wall(told, end)):
        if _announces(told[place], text) and (until := _until_announced(told, place + 1)) > place + 1:
            return until
    return max(_until_scores_end(told, end), _until_list_ends(told, end, text))


def _until_scores_end(told: Sequence[PageLine], end: int) -> int:
    """The place below results ("Northport 2-1 Easton"), which may have a heading."""
    first = end if told[end].is_known or is_entry(told[end].line) else end + 1
    until = _until(told, first, _is_score)
    return until if until - first >= _ENTRIES else end


def _until_list_ends(told: Sequence[PageLine], end: int, text: SharedWords) -> int:
    """The place below a list, which may have a heading, or below lines with labels."""
    first = end if told[end].is_known or is_entry(told[end].line) else end + 1
    until = _until(told, first, _is_list_entry)
    if until - first < _ENTRIES or not is_list(told[end:until]):
        return _until_labels_end(told, end, text)
    if first == end and not are_headlines([each.line for each in told[end:until]]):
        return until
    goes_on = _goes_on(told, until)
    is_about = text.share("\n".join(each.line for each in told[end:until])) >= _SHARE
    return until if goes_on or is_about else end


def _goes_on(told: Sequence[PageLine], until: int) -> bool:
    """Whether a paragraph stands below a list, with a line of the page between at most."""
    if until < len(told) and told[until].is_known and line_kind(told[until].line) == "line":
        until += 1
    return until < len(told) and (is_insert(told[until].line) or begins_text(told[until].line))


def with_list_above(told: Sequence[PageLine], start: int) -> int:
    """Give where a text begins above the lists that stand over its first sentence: "Ingredients:", "Method:".

    Each stands below a word or two and a colon, or a heading of recipes; who greets the readers right above
    them begins the text.
    """
    top, first = start, max(start - _MOST_ANNOUNCED, 0)
    for place in range(start - 1, first - 1, -1):
        if not (_is_in_list(told[place]) or _is_colon_link(told[place])):
            break
        if _heads_list(told[place]) and start - place > _ENTRIES:
            top = place
    if top == start:
        return start
    return next((place for place in range(max(top - _GREETING_WITHIN, 0), top) if _greets(told[place])), top)


def _heads_list(each: PageLine) -> bool:
    is_open = each.line.endswith(":") and each.size < _ANNOUNCING_WORDS
    return not each.is_known and (is_open or line_key(each.line) in LIST_HEADINGS)


def _is_colon_link(each: PageLine) -> bool:
    """Whether a line is one link to another article, as they stand between the lists of a recipe."""
    return each.is_known and ": " in each.line and line_kind(each.line) == "line"


def _is_in_list(each: PageLine) -> bool:
    is_of_page = each.is_known or is_stamped(each.line) or is_dated(each.line) or is_share_line(each.line)
    is_fact_alone = is_fact(each.line) and not looks_like_name(each.line)  # two nouns can look like a name
    return not (is_of_page or is_fact_alone) and each.size <= _LISTED_WORDS


def _greets(each: PageLine) -> bool:
    return not each.is_known and is_salutation(each.line)


def is_list(box: Sequence[PageLine]) -> bool:
    """Whether lines are a list with a heading at most; what the page knows has a button in it, or a time."""
    entries = sum(is_entry(each.line) for each in box)
    is_of_page = any(each.is_known or is_stamped(each.line) for each in box)
    return entries >= max(_ENTRIES, len(box) - 1) and not is_of_page


def _below_wall(told: Sequence[PageLine], end: int) -> int:
    """The place below a few lines of the page or a caption in brackets; ``end`` if none stand there."""
    wall = takewhile(_is_of_wall, told[end : end + _WALL])
    below = end + sum(1 for _ in wall)
    return below if below < len(told) else end


def _is_of_wall(each: PageLine) -> bool:
    is_bracketed = each.line.startswith("(") and each.line.endswith(")")
    return is_bracketed or (each.is_known and line_kind(each.line) == "line")


def _until_announced(told: Sequence[PageLine], end: int) -> int:
    """The place below what a text's last line announces; a wall may stand between."""
    first = _below_wall(told, end)
    until = _until(told, first, _is_announced)
    return until if first == end or until - first >= _LEAST_ANNOUNCED else end


def _until_labels_end(told: Sequence[PageLine], end: int, text: SharedWords) -> int:
    """The place below lines that begin with a label ("Goals: …", "Bookings: …") and have the text's words.

    A text that ends with such a line goes on with others.
    """
    until = _until(told, end, _is_labelled)
    if _is_labelled(told[end - 1]):
        return until
    return until if are_of_labels([each.line for each in told[end:until]], text) else end


def _until(told: Sequence[PageLine], first: int, is_one: Callable[[PageLine], bool]) -> int:
    """The place of the first line of another kind from a place on."""
    until = first
    while until < len(told) and until - first < _MOST_ANNOUNCED and is_one(told[until]):
        until += 1
    return until


def _announces(each: PageLine, text: SharedWords) -> bool:
    is_open = each.line.endswith(":") and each.size >= _ANNOUNCING_WORDS
    return is_open and not each.is_known and text.shared(each.line) > 0


def _is_announced(each: PageLine) -> bool:
    return each.size > 1 and not (each.is_known or is_stamped(each.line) or is_dated(each.line))


def _is_labelled(each: PageLine) -> bool:
    is_of_page = each.is_known or is_stamped(each.line) or is_dated(each.line)
    return is_labelled(each.line) and not is_of_page


def _is_score(each: PageLine) -> bool:
    return not each.is_known and is_score(each.line)


def _is_list_entry(each: PageLine) -> bool:
    return each.size > 1 and is_entry(each.line)
