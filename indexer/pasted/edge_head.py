"""The lines above the first sentence of a text: its headline, its byline and date, what is none of it.

Which sentence is the first is told in ``edges.py``; whole pages are for ``head.py``.
"""

from collections import Counter
from collections.abc import Sequence
from typing import Final

from indexer.furniture.lines import ends_sentence, is_page_talk, line_key, line_kind, words_of
from indexer.head.byline import is_labelled_byline
from indexer.head.byline_below_title import read_below_title
from indexer.head.fact_lines import writer_over
from indexer.head.headline_lines import is_of_page
from indexer.head.line_shapes import (
    TAG_SIGNS,
    begins_text,
    day_of,
    is_cut,
    is_dated,
    is_entry,
    is_headline,
    is_salutation,
    is_stamped,
    says_nothing,
    word_count,
)
from indexer.head.names import LONGEST_BYLINE, looks_like_name
from indexer.head.publication_date import is_date_line
from indexer.head.shared_words import SharedWords
from indexer.pasted.edge_foot import is_site_talk
from indexer.pasted.edge_title import are_of_others, title_places

_MOST_LINES: Final = 60
_LINES_OF_LONG_MENU: Final = 8
_KNOWN_IN_MENU: Final = 0.2
_WORDS_IN_MENU: Final = 2
_KICKER_WORDS: Final = 5
_STANDFIRST_WORDS: Final = 5
_FEW_WORDS: Final = 3
_FEW_SHARE: Final = 0.5
_SHORT_WORDS: Final = 8
_SHORT_SHARE: Final = 0.25
_MOST_STRANGE: Final = 2


def read_edge_head(
    head: Sequence[str], text: SharedWords, *, title: str | None, untitled_file: bool
) -> tuple[str | None, list[str]]:
    """Give the headline and the lines above a text, without what is neither headline, byline nor of the text.

    The headline comes first, as often as it stands there, then who wrote and when.
    """
    head = _below_menu(head)
    told = [line for line in head if line]
    if not told or len(told) > _MOST_LINES:
        return title, list(head)
    places = title_places(told, text, title=title, untitled_file=untitled_file)
    if not places:
        return title, _untitled_head(head, text, title=title, untitled_file=untitled_file)
    names = [told[place] for place in places]
    facts = [*writer_over(told[: places[0]], text), *_facts(told[: places[0]], told[places[0] :])]
    beside = [line for line in told[places[0] : places[-1]] if _is_standfirst(line, text)]
    below = [line for line in (*beside, *told[places[-1] + 1 :]) if line not in names]
    facts += [line for line in below if _fact(line) is None and _is_byline(line, text)]
    of_text = [*_standfirst(below, facts), *_of_text(below, text)]
    kept = [line for line in dict.fromkeys(of_text) if _fact(line) is None and line not in facts]
    return title or min(names, key=len), [*names, *facts, *kept, *([] if head[-1] else [""])]


def _below_menu(head: Sequence[str]) -> Sequence[str]:
    """The lines below the last menu above a text: many lines of a few words in a row."""
    if len(head) < _LINES_OF_LONG_MENU:
        return head
    begin = 0
    menu: list[str] = []
    for place, line in enumerate((*head, "")):
        if line and len(words_of(line)) <= _KICKER_WORDS and not (is_entry(line) or ends_sentence(line)):
            menu.append(line)
        elif line or place == len(head):
            is_menu = len(menu) >= _LINES_OF_LONG_MENU and word_count(menu) <= _FEW_WORDS * len(menu)
            if is_menu and sum(map(is_of_page, menu)) >= _KNOWN_IN_MENU * len(menu):
                begin = place
            menu = []
    return head[begin:] if any(head[begin:]) else head


def _untitled_head(
    head: Sequence[str], text: SharedWords, *, title: str | None, untitled_file: bool
) -> list[str]:
    if title:
        return _of_text(head, text, has_title=False)
    if untitled_file and are_of_others([line for line in head if line], text):
        return [fact for line in head if (fact := _fact(line))]
    if not untitled_file:
        return list(head)
    return [line for line in head if not line or not (says_nothing(line) or _is_of_others(line, text))]


def _is_of_others(line: str, text: SharedWords) -> bool:
    """Whether a line above a text is a sentence that is strange to it, cut off perhaps, or has its time."""
    return is_stamped(line) or ((begins_text(line) or is_cut(line)) and text.share(line) <= _SHORT_SHARE)


def _facts(above: Sequence[str], below: Sequence[str]) -> list[str]:
    """Who wrote and when; a date above the headline may be today's, so that one below it comes first."""
    found = [fact for line in (*below, *above) if (fact := _fact(line))]
    dates = [fact for fact in found if is_date_line(fact)]
    return [fact for fact in found if fact not in dates[1:]]


def _fact(line: str) -> str | None:
    """A line that says who wrote or when; of one that says something else beside the date, the date."""
    return line if is_date_line(line) or is_labelled_byline(line) else day_of(line)


def _is_byline(line: str, text: SharedWords) -> bool:
    """Whether a line below a headline names the writer; a name that the text has too is a caption."""
    found = read_below_title(line, " " * 4 * LONGEST_BYLINE)
    return found is not None and not any(text.has(name) for name in found[0])


def _standfirst(below: Sequence[str], facts: Sequence[str]) -> list[str]:
    """The sentence right below a headline, though it may share few words with its text."""
    first = next((line for line in below if line and line not in facts and _fact(line) is None), "")
    is_sentence = begins_text(first) and len(words_of(first)) >= _SHORT_WORDS and not is_stamped(first)
    return [first] if is_sentence and not (is_page_talk(first) or is_site_talk(first)) else []


def _is_standfirst(line: str, text: SharedWords) -> bool:
    """Whether a line between a headline and the same headline once more is of the text."""
    size = len(words_of(line))
    if size < _STANDFIRST_WORDS or is_entry(line):
        return False
    return text.share(line) >= _SHORT_SHARE or (size >= _SHORT_WORDS and text.shared(line) > 0)


def _of_text(lines: Sequence[str], text: SharedWords, *, has_title: bool = True) -> list[str]:
    """Leave out lines between a headline and its text that are neither byline nor of the text.

    Several short lines that share little with the text can be a poem or a list, and stay; not so lines that
    stand there twice, unless the headline may be among them (``has_title``: it is above them).
    """
    times = Counter(line_key(line) for line in lines if line)
    again = {place for place, line in enumerate(lines) if has_title and line and times[line_key(line)] > 1}
    strange = {
        place
        for place, line in enumerate(lines)
        if line and place not in again and _is_strange(line, text) and not _heads_list(lines[place + 1 :])
    }
    is_menu = word_count([lines[place] for place in strange]) <= _WORDS_IN_MENU * len(strange)
    dropped = again | strange if is_menu or len(strange) <= _MOST_STRANGE else again
    times_told = [place for place, line in enumerate(lines) if line and is_stamped(line)]
    if len(times_told) > 1:  # a list of headlines
        dropped |= {place for place, line in enumerate(lines) if is_headline(line) and not is_dated(line)}
    return [
        line
        for place, line in enumerate(lines)
        if not line or not (place in dropped or says_nothing(line) or _is_of_others(line, text))
    ]


def _heads_list(below: Sequence[str]) -> bool:
    return is_entry(next((line for line in below if line), ""))


def _is_strange(line: str, text: SharedWords) -> bool:
    """Whether a short line that is no sentence, no date and no byline shares too little with the text."""
    size = len(words_of(line))
    if not 0 < size <= _SHORT_WORDS or ends_sentence(line) or ":" in line or line.startswith(TAG_SIGNS):
        return False
    if line_kind(line) is not None or is_entry(line) or is_date_line(line) or is_salutation(line):
        return False  # for those who know the phrases; an entry of a list
    if text.begins_with(line):
        return True  # the newspaper's name, which stands before the first word too
    if is_labelled_byline(line) or _is_byline(line, text):
        return False
    if looks_like_name(line) and text.has(line):
        return True  # whom the picture shows
    return not text.is_about(line, stems=1, share=_FEW_SHARE if size <= _FEW_WORDS else _SHORT_SHARE)
