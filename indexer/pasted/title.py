"""Which of the lines above the text of a pasted page is its headline, among menus, buttons and captions.

What goes with the headline is told in ``head.py``; pieces of pages are for ``edge_title.py``.
"""

import re
from collections.abc import Sequence
from itertools import pairwise
from typing import Final

from indexer.furniture.lines import line_key, line_kind, words_of
from indexer.head.above_headlines import is_no_headline, is_of_menu, is_of_site
from indexer.head.fact_lines import facts_of
from indexer.head.headline_lines import can_be_title, repeated_title
from indexer.head.line_shapes import begins_text, is_dated, is_entry, is_stamped
from indexer.head.names import looks_like_name
from indexer.head.shared_words import SharedWords
from indexer.pasted.boxes import is_caption_of_agency
from indexer.pasted.edge_title import below_crumbs, likely_title, over_standfirst, weak_lines

_LONGEST_TITLE: Final = 200
_LEAST_WORDS: Final = 3
_FEWEST_WORDS: Final = 2  # if all of them stand in the text
_FEWER: Final = 2
_TITLE_SHARE: Final = 0.5
_SHARE_ABOVE_FACT: Final = 0.25
_SHARE_ABOVE_TEXT: Final = 0.34
_SHARE_BELOW_KICKER: Final = 0.6
_LONGEST_BELOW_KICKER: Final = 10  # words; standfirsts are longer
_NEAR_TEXT: Final = 2  # lines
_FACTS_BELOW_TITLE: Final = 2
_FACTS_WITHIN: Final = 8
_LINES_ABOVE_TEXT: Final = 10
_TITLE_ABOVE_FACTS: Final = 3
_SENTENCE_WORDS: Final = 8

_KICKER: Final = re.compile(r"[A-Z]{3,}(?: [A-Z]{3,})? \| [^|>»›]+$")  # "REPORT | Northport win at last"
_CRUMBS: Final = re.compile(
    # home, front page, first page: the way from there
    r"\s[>»›|]\s|::.*::|\s/\s.*\s/\s|[©®]|^(?:Home|الرئيسية|الصفحة الرئيسية|الصفحة الأولى) / "
)


def place_of(lines: Sequence[str], title: str) -> int | None:
    """Give where a ``title`` stands first, however it is spelled."""
    wanted = line_key(title)
    return next((index for index, line in enumerate(lines) if line_key(line) == wanted), None)


def find_title_above(above: Sequence[str], text: str) -> int | None:
    """Find the line that stands twice above a text, unless another one shares much more of its words."""
    words = SharedWords([text])
    above = _above_contents(above, text)
    likely = _title(above, words)
    wanted = repeated_title(above)
    again = place_of(above, wanted) if wanted else None
    if again is None or likely is None:
        return likely if again is None else again
    return again if _FEWER * words.shared(above[again]) >= words.shared(above[likely]) else likely


def _title(above: Sequence[str], text: SharedWords) -> int | None:
    """The line that shares most words with the text; above a byline or a date it needs to share fewer.

    Of a headline and its standfirst the first is it. Where none shares enough, it stands above such facts, or
    right above the text.
    """
    facts = [bool(facts_of(line)) for line in above]
    can_be = [
        index
        for index, line in enumerate(above)
        if (not facts[index] or looks_like_name(line)) and _can_be_headline(line)
    ]
    if (crumb := below_crumbs(above, can_be)) is not None:
        return crumb
    weak = weak_lines(above, can_be, text.text)
    likely = [index for index in can_be if index not in weak]
    shared = _shared(above, likely, facts, text) or _shared(above, can_be, facts, text)
    if not shared:
        return _above_facts(above, facts, text) or _near_text(above, facts, text)
    best = max(shared, key=lambda index: (shared[index], -index))
    bare = next((index for index in shared if index > best and above[best].endswith(above[index])), None)
    if bare is not None:  # the way from the front page, glued to the headline
        return bare
    if best - 1 in shared:
        return best if _is_below_kicker(above[best - 1], above[best], text) else best - 1
    return over_standfirst(above, best, likely, text)


def _is_below_kicker(kicker: str, line: str, text: SharedWords) -> bool:
    """Whether a line shares much of its words with the text, and twice as many as a shorter one above it."""
    size = len(words_of(line))
    is_headline = len(words_of(kicker)) < size <= _LONGEST_BELOW_KICKER
    shared, told = text.count(line)
    return is_headline and shared >= max(_FEWER * text.shared(kicker), _SHARE_BELOW_KICKER * told)


def _above_contents(above: Sequence[str], text: str) -> Sequence[str]:
    """The lines above a list of the text's headings: two in a row at least, which stand in it once more."""
    lines = set(map(line_key, text.split("\n"))) - {""}
    listed = [line_key(line) in lines for line in above]
    first = next((place for place, pair in enumerate(pairwise(listed)) if place and all(pair)), len(above))
    return above[:first]


def _can_be_headline(line: str) -> bool:
    if is_caption_of_agency(line) or is_entry(line):
        return False
    is_way = _CRUMBS.search(line) is not None and _KICKER.match(line) is None
    if len(line) > _LONGEST_TITLE or is_way or _is_sentence(line) or is_stamped(line):
        return False
    return line_kind(line) is None and not (is_of_menu(line) or is_no_headline(line))


def _shared(
    above: Sequence[str], can_be: Sequence[int], facts: Sequence[bool], text: SharedWords
) -> dict[int, int]:
    """How many words the lines that can be a headline share with the text, if they are enough for one.

    Above a byline or a date, and right above the text, fewer are.
    """
    shared: dict[int, int] = {}
    for index in can_be:
        is_above_fact = _is_above_fact(above, facts, index)
        enough = _SHARE_ABOVE_TEXT if len(above) - index <= _NEAR_TEXT else _TITLE_SHARE
        enough = _SHARE_ABOVE_FACT if is_above_fact else enough
        count, size = text.count(above[index])
        least = _FEWEST_WORDS if len(above) - index <= _NEAR_TEXT and count == size else _LEAST_WORDS
        if size >= least and count >= max(enough * size, 1):
            shared[index] = count + _LEAST_WORDS if is_above_fact and count >= _FEWEST_WORDS else count
    return shared


def _is_above_fact(above: Sequence[str], facts: Sequence[bool], index: int) -> bool:
    """Whether a byline or a date stands below a line, with another one and buttons between at most."""
    below = range(index + 1, min(index + 1 + _FACTS_WITHIN, len(above)))
    told = [place for place in below if facts[place] or line_kind(above[place]) is None]
    return any(facts[place] for place in told[:_FACTS_BELOW_TITLE])


def _is_sentence(line: str) -> bool:
    return line.endswith(".") and len(line.split()) >= _SENTENCE_WORDS


def _above_facts(above: Sequence[str], facts: Sequence[bool], text: SharedWords) -> int | None:
    """The longest line right above a byline or date that the text stands under.

    That is the first such fact, unless only what stands above another one has a word of the text.
    """
    told = [index for index in range(max(len(above) - _FACTS_WITHIN, 0), len(above)) if facts[index]]
    found = [best for fact in told if (best := _longest_above(above, facts, fact, text)) is not None]
    return next((index for index in found if text.shared(above[index])), found[0] if found else None)


def _longest_above(above: Sequence[str], facts: Sequence[bool], fact: int, text: SharedWords) -> int | None:
    window = range(max(fact - _TITLE_ABOVE_FACTS, 0), fact)
    sizes = {
        index: (text.shared(above[index]) > 0, len(words_of(above[index])))
        for index in window
        if not facts[index] and _stands_alone(above[index], text)
    }
    return max(sizes, key=lambda index: sizes[index], default=None)


def _stands_alone(line: str, text: SharedWords) -> bool:
    """Whether a line can be a headline by itself, whatever it shares with the text."""
    if is_of_site(line) or is_dated(line) or begins_text(line):
        return False
    is_long = len(words_of(line)) >= _LEAST_WORDS or text.shared(line) > 0
    return is_long and can_be_title(line) and _can_be_headline(line)


def _near_text(above: Sequence[str], facts: Sequence[bool], text: SharedWords) -> int | None:
    """What is most likely the headline among the last lines above a text, as in a piece of a page."""
    first = max(len(above) - _LINES_ABOVE_TEXT, 0)
    told = [index for index in range(first, len(above)) if not facts[index]]
    place = likely_title([above[index] for index in told], text, repeated="")
    return told[place] if place is not None and _stands_alone(above[told[place]], text) else None
