"""Lists, results and what a colon announces right below the last sentence of a pasted page's text.

Paragraphs that boxes cut off are for ``parts.py``.
"""

import re
from collections.abc import Callable, Sequence
from typing import Final

from indexer.furniture.lines import is_insert, is_share_line
from indexer.head.fact_lines import is_fact
from indexer.head.line_shapes import begins_text, is_dated, is_entry, is_salutation, is_stamped
from indexer.head.names import looks_like_name
from indexer.head.shared_words import SharedWords
from indexer.pasted.page_lines import PageLine

_MOST_ANNOUNCED: Final = 16  # lines
_ANNOUNCING_WORDS: Final = 3
_ENTRIES: Final = 3
_LISTED_WORDS: Final = 10
_GREETING_WITHIN: Final = 2
_SHARE: Final = 0.1
# "Northport 2 - Easton 1", "Northport 2-1 Easton"
_SCORE: Final = re.compile(
    r"[^\d\n:]{2,30} \d{1,2}\s?[-–:]\s?(?:\d{1,2} [^\d\n:]{2,30}|[^\d\n:]{2,30} \d{1,2})\W{0,2}"
)


def with_list(told: Sequence[PageLine], start: int, end: int) -> int:
    """Give where a text ends below the list or the results that stand under it, with their heading.

    A list without a colon before it is about the same, or an advertisement or a paragraph stands below it.
    """
    if end == len(told):
        return end
    text = SharedWords([each.line for each in told[start:end]])
    if _announces(told[end], text):
        return _until(told, end + 1, _is_announced)
    first = end if told[end].is_known or is_entry(told[end].line) else end + 1
    until = _until(told, first, _is_score)
    if until - first >= _ENTRIES:
        return until
    until = _until(told, first, _is_list_entry)
    if until - first < _ENTRIES or not is_list(told[end:until]):
        return end
    goes_on = until < len(told) and (is_insert(told[until].line) or begins_text(told[until].line))
    is_about = text.share("\n".join(each.line for each in told[end:until])) >= _SHARE
    return until if goes_on or is_about else end


def with_list_above(told: Sequence[PageLine], start: int) -> int:
    """Give where a text begins above the lists that stand over its first sentence: "Ingredients:", "Method:".

    Each stands below a word or two and a colon; who greets the readers right above them begins the text.
    """
    top, first = start, max(start - _MOST_ANNOUNCED, 0)
    for place in range(start - 1, first - 1, -1):
        line = told[place].line
        if not _is_in_list(told[place]):
            break
        if line.endswith(":") and told[place].size < _ANNOUNCING_WORDS and start - place > _ENTRIES:
            top = place
    if top == start:
        return start
    return next((place for place in range(max(top - _GREETING_WITHIN, 0), top) if _greets(told[place])), top)


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


def _is_score(each: PageLine) -> bool:
    return not each.is_known and _SCORE.fullmatch(each.line) is not None


def _is_list_entry(each: PageLine) -> bool:
    return each.size > 1 and is_entry(each.line)
