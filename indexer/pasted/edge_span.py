"""Where a text begins and ends among the lines of its page: told by its sentences and the words they share.

What single lines are is told in ``head/line_shapes.py``; what stands above and below is read in
``edge_head.py`` and ``edge_foot.py``.
"""

import re
from bisect import bisect_left
from collections.abc import Sequence, Set
from dataclasses import dataclass
from itertools import takewhile
from typing import Final

from indexer.furniture.lines import is_insert, line_key, line_kind, words_of
from indexer.head.above_headlines import is_of_site
from indexer.head.byline import is_credit, is_labelled_byline
from indexer.head.headline_lines import can_be_title
from indexer.head.line_shapes import (
    LONGEST_HEADLINE,
    TICKER_WORDS,
    begins_text,
    continues,
    is_cut,
    is_dated,
    is_entry,
    is_headline,
    is_prose,
    is_stamped,
    is_subheading,
    word_count,
)
from indexer.head.shared_words import Cohesion, SharedWords
from indexer.pasted.edge_foot import TALK_SHARE, is_site_talk
from indexer.pasted.edge_teasers import find_teasers, is_no_teaser

_LEAST_TEXT: Final = 24  # words
_TELLING_TEXT: Final = 60
_LINES_OF_WALL: Final = 5
_LONG_PARAGRAPH: Final = 24
_PARAGRAPH: Final = 15  # blanks
_LEAST_CORE: Final = 0.5  # of what is left out below it
_MOST_STRANGE: Final = 5  # sentences of the page above a text
_LINES_OF_COLUMN: Final = 3
_WORDS_IN_COLUMN: Final = 3
_TICKER_STOPS: Final = 30  # words for each stop or comma that prose has at least
_FULL_STOPS: Final = (".", ".”", '."', ".»", ".)")
_ASKING: Final = ("?", "؟", "!")
# What stands between the parts of a transcript or of a live report; lists of news have headlines beside it.
_CLOCK_WITHIN: Final = 3
_CLOCK_ALONE: Final = re.compile(r"[\[(]?\d{1,2}:\d{2}(?::\d{2})?[\])]?")
_STOPS: Final = (".", "،", ",", "؛", ";")

# The share of its words that a sentence has in common with the text: of 2,499 news articles the first
# paragraph has less than .11 in one of twenty, the last less than .06; one of another article has more in
# one of ten.
_TICKER_SHARE: Final = 0.25
_STRANGE_BEGINNING: Final = 0.15
_STRANGE_END: Final = 0.2
_STRANGE_PAIR: Final = 0.1
_STRANGE_ROW: Final = 0.15
_TEASER_WORDS: Final = 45
_TEASER_TITLE: Final = 7  # words on an average; headings within a text are shorter
_CUT_SHARE: Final = 0.3
_FIRST_SHARE: Final = 0.25

_TITLE_WORDS: Final = 4
_TITLE_WITHIN: Final = 8
_TITLE_STEMS: Final = 2
_TITLE_SHARE: Final = 0.5


def find_span(lines: Sequence[str], title: str | None, own: Set[str] = frozenset()) -> tuple[int, int] | None:
    """Give where the first and the last sentence of a text stand; None if there is hardly a text.

    Its ``title``, if it is known, need not stand among the lines. Those of its ``own`` lists are sentences.
    """
    sentences = [place for place, line in enumerate(lines) if line and (line in own or is_prose(line))]
    if not sentences:
        return None
    start = next((order for order, place in enumerate(sentences) if _begins(lines[place], own)), 0)
    end = len(sentences) - 1
    if start or _has_more(lines, sentences):
        if not _is_live(lines, sentences[start]):
            teasers = find_teasers(lines, sentences, sentences[start], own)
            sentences = sentences[: max(bisect_left(sentences, teasers), start + 1)]
        cohesion = Cohesion([lines[place] for place in sentences])
        end = _Sentences(lines, sentences, cohesion, title, own).end(start)
        start = _Sentences(lines, sentences[: end + 1], cohesion, title, own).start(start)
    first, last = sentences[start], sentences[end]
    return (first, last) if word_count(lines[first : last + 1]) >= _LEAST_TEXT else None


def _begins(line: str, own: Set[str]) -> bool:
    return line in own or begins_text(line)


def _is_live(lines: Sequence[str], first: int) -> bool:
    """Whether a text is a live report: a time stands alone above its first sentence, and below it again."""
    above = lines[max(first - _CLOCK_WITHIN, 0) : first]
    return any(map(_CLOCK_ALONE.fullmatch, above)) and any(map(_CLOCK_ALONE.fullmatch, lines[first:]))


def _has_more(lines: Sequence[str], sentences: Sequence[int]) -> bool:
    """Whether other lines stand below the first sentence, or there are sentences that may be of the page."""
    if sum(map(bool, lines[sentences[0] :])) > len(sentences) or any(
        is_cut(lines[place]) for place in sentences
    ):
        return True
    return is_site_talk(lines[sentences[-1]]) or _is_ticker(lines[sentences[0]])


@dataclass(frozen=True, slots=True)
class _Sentences:
    """The sentences among the lines of a page by their ``places``; methods take and give their order."""

    lines: Sequence[str]
    places: Sequence[int]
    cohesion: Cohesion
    title: str | None
    own: Set[str]

    def start(self, start: int) -> int:
        """The first sentence that is of the text: those above it are strange, those below it not."""
        for order in range(start + 1, min(start + _MOST_STRANGE + 1, len(self.places))):
            if self._begins_below(start, order):
                start = order
        above = start
        while above and self._is_right_above(above):
            above -= 1
            line = self._line(above)
            share = self.cohesion.below(above, line)
            is_paragraph = not is_cut(line) and (len(line) > LONGEST_HEADLINE or share >= _FIRST_SHARE)
            if is_paragraph or share > _CUT_SHARE:
                start = above
        return start

    def end(self, start: int) -> int:
        """The last sentence that is of the text: what stands apart below it is strange to it."""
        end = self._above_pairs(start)
        while end > start:
            if self._is_below_text(start, end):
                end -= 1
            elif self._is_block_below_text(start, top := self._top_of_block(start, end), end):
                end = top - 1
            else:
                break
        core = word_count(self.lines[self.places[start] : self.places[end] + 1])
        rest = word_count([self.lines[place] for place in self.places[end + 1 :]])
        return end if core >= max(_LEAST_TEXT, _LEAST_CORE * rest) else len(self.places) - 1

    def _line(self, order: int) -> str:
        return self.lines[self.places[order]]

    def _between(self, order: int) -> list[str]:
        """The lines between a sentence and the one above it."""
        return [line for line in self.lines[self.places[order - 1] + 1 : self.places[order]] if line]

    def _begins_below(self, start: int, order: int) -> bool:
        """Whether a text begins with a sentence, and not with those above: headline or date stand between.

        They are strange to it then. So is a long line without stops: headlines one behind the other.
        """
        between = self._between(order)
        is_ticker = order == start + 1 and _is_ticker(self._line(start))
        announces = self._line(order - 1).endswith(":")  # verses, a list
        announces = announces or any(self._line(each) in self.own for each in range(start, order))
        announces = announces or self._begins_within(start, order)
        if announces or continues(self._line(start)) or not (between or is_ticker):
            return False  # what goes on from a line that is not there is of the text, too
        if word_count(self.lines[self.places[order] : self.places[-1] + 1]) < _LEAST_TEXT:
            return False
        has_title = self._has_title(start)
        if is_ticker:
            is_likely = bool(between) and not (self.title or has_title)
            share = self.cohesion.below(start, self._line(start))
            return share <= (_TICKER_SHARE if is_likely else _STRANGE_PAIR)
        unlisted = list(takewhile(lambda line: not line.endswith(":"), between))  # "Ingredients:"
        if has_title or not any(_is_fact(line) or self._is_headline_of(line, order) for line in unlisted):
            return False
        above = [self._line(each) for each in range(start, order)]
        if word_count(above) > word_count(self.lines[self.places[order] : self.places[-1] + 1]):
            return False
        return all(self.cohesion.below(order - 1, line) <= _STRANGE_BEGINNING for line in above)

    def _begins_within(self, start: int, order: int) -> bool:
        """Whether a piece of a page begins in the middle of its text: with paragraphs, and nothing above."""
        above = [self._line(each) for each in range(start, order)]
        is_long = above[0].count(" ") >= _PARAGRAPH and word_count(above) >= _LONG_PARAGRAPH
        is_top = not any(self.lines[: self.places[start]])
        is_whole = all(line.endswith(_FULL_STOPS) and not _is_ticker(line) for line in above)
        return is_top and is_long and is_whole and not any(map(is_site_talk, above))

    def _has_title(self, order: int) -> bool:
        """Whether a headline stands above a sentence, and shares a word with it."""
        place = self.places[order]
        above = (self.title, *self.lines[max(place - _TITLE_WITHIN, 0) : place])
        sentence = SharedWords(self.lines[place : place + 1])
        return any(line and _can_be_title(line) and sentence.shared(line) for line in above)

    def _is_headline_of(self, line: str, order: int) -> bool:
        """Whether a line is the title that is known, or can be that of a text that begins with a sentence."""
        if self.title:
            return line_key(line) == line_key(self.title)
        if not _can_be_title(line):
            return False
        shared, size = self.cohesion.shared_below(order - 1, line)
        return shared >= max(_TITLE_STEMS, _TITLE_SHARE * size)

    def _is_right_above(self, order: int) -> bool:
        """Whether nothing but a blank stands between a sentence and one above it that is not the headline."""
        above = self.places[order - 1]
        if self.lines[above] in self.own:
            return True
        if self._between(order) or is_entry(self.lines[above]) or self._is_asking_headline(above):
            return False
        return self.title is not None or any(self.lines[:above])

    def _is_asking_headline(self, place: int) -> bool:
        """Whether a line that asks or calls has no other headline above it, unless that is known."""
        line = self.lines[place]
        if self.title is not None or not line.endswith(_ASKING) or begins_text(line):
            return False
        return not any(_can_be_title(above) and not is_of_site(above) for above in self.lines[:place])

    def _is_below_text(self, start: int, order: int) -> bool:
        """Whether a sentence is of the page below a text, from which lines of the page part it."""
        line, between = self._line(order), self._between(order)
        if self._is_next_part(start, between) or line in self.own or self._goes_on(order, between):
            return False
        if not (between or is_cut(line) or is_site_talk(line)):
            return False
        share = self.cohesion.above(order, line)
        if any(map(_is_below_articles, between)) or _has_line_again(between):
            return share <= _STRANGE_END
        if is_cut(line):
            is_row = any(map(is_cut, self._beside(order)))
            return share <= _CUT_SHARE if is_row else bool(between) and share <= _STRANGE_END
        if share > _STRANGE_PAIR or continues(line):
            return share <= TALK_SHARE and is_site_talk(line)
        return is_site_talk(line) or self._is_among_others(start, order, between)

    def _goes_on(self, order: int, between: Sequence[str]) -> bool:
        """Whether a long paragraph below lines of the page is none of theirs."""
        line = self._line(order)
        return not is_site_talk(line) and is_no_teaser(line, between[-1] if between else "")

    def _is_next_part(self, start: int, between: Sequence[str]) -> bool:
        """Whether only its time parts a sentence from those above it, in a transcript or in a live report."""
        clocks = [line for line in between if _CLOCK_ALONE.fullmatch(line)]
        is_transcript = any(not line[0].isdigit() for line in clocks)
        return is_transcript or (bool(clocks) and _is_live(self.lines, self.places[start]))

    def _above_pairs(self, start: int) -> int:
        """The last sentence above a row of teasers: headline, sentence, and again; strange to the text."""
        last = first = len(self.places) - 1
        while first > start and self._is_below_headline(first):
            first -= 1
        for order in range(first + 1, last):
            row = self.lines[self.places[order - 1] + 1 :]
            headlines = [line for each in range(order, last + 1) for line in self._between(each)]
            is_row = word_count(headlines) >= _TEASER_TITLE * len(headlines)
            if is_row and self.cohesion.above(order, "\n".join(row)) <= _STRANGE_ROW:
                return order - 1
        return last

    def _is_below_headline(self, order: int) -> bool:
        between, line = self._between(order), self._line(order)
        is_short = line.count(" ") < _TEASER_WORDS and not continues(line)
        return is_short and len(between) == 1 and is_headline(between[0])

    def _top_of_block(self, start: int, order: int) -> int:
        """The first of the sentences down to the given one between which no other line stands."""
        while order > start + 1 and not self._between(order):
            order -= 1
        return order

    def _is_block_below_text(self, start: int, first: int, last: int) -> bool:
        """Whether sentences, which may be about one thing, are strange to a longer text above.

        A button stands between, or a column of a few words each.
        """
        between = self._between(first)
        if self._is_next_part(start, between):
            return False
        is_column = len(between) >= _LINES_OF_COLUMN and not any(map(is_entry, between))
        is_column = is_column and word_count(between) <= _WORDS_IN_COLUMN * len(between)
        if not (is_column or _end_text(between)):
            return False
        if self._is_under_subheading(first) or (
            first < last and any(line_kind(line) == "links" for line in between)
        ):
            return False  # a part of the text, or a list of links in the middle of it
        block = [self._line(order) for order in range(first, last + 1)]
        if continues(block[0]) or not self.own.isdisjoint(block):
            return False
        size = word_count(self.lines[self.places[start] : self.places[first - 1] + 1])
        if size < max(_TELLING_TEXT, word_count(block)) or _is_ticker(self._line(start)):
            return False
        return self.cohesion.above(first, "\n".join(block)) <= _STRANGE_PAIR

    def _is_under_subheading(self, order: int) -> bool:
        """Whether a long paragraph stands right below a line that can head a part of the text."""
        between = self._between(order)
        is_long = self._line(order).count(" ") >= _LONG_PARAGRAPH
        return is_long and bool(between) and is_subheading(between[-1])

    def _beside(self, order: int) -> list[str]:
        return [self.lines[place] for place in (self.places[order - 1], *self.places[order + 1 : order + 2])]

    def _is_among_others(self, start: int, order: int, between: Sequence[str]) -> bool:
        """Whether a strange sentence stands below headlines of other articles, or below a button.

        A button may stand in the middle of a text, a heading too, so that the text has to be long, or the
        sentence right above another such headline.
        """
        if self._is_under_subheading(order):
            return False
        others = [line for line in between if is_headline(line)]
        is_below_others = bool(others) and self.cohesion.above(order, "\n".join(others)) <= _STRANGE_PAIR
        if is_below_others and is_headline(_next_line(self.lines, self.places[order])):
            return True
        if word_count(self.lines[self.places[start] : self.places[order - 1] + 1]) < _TELLING_TEXT:
            return False
        return is_below_others or _end_text(between)


def _end_text(between: Sequence[str]) -> bool:
    """Whether lines between two sentences are of the page, and none that stand in the middle of articles."""
    known = [line for line in between if line_kind(line) is not None and any(map(str.isalpha, line))]
    if len(between) <= _LINES_OF_WALL and any(map(is_insert, between)):
        return any(line_kind(line) == "links" and not is_insert(line) for line in known)
    return not all(map(is_insert, known))


def _next_line(lines: Sequence[str], place: int) -> str:
    return next((line for line in lines[place + 1 :] if line), "")


def _is_ticker(line: str) -> bool:
    """Whether a line is long and has hardly a stop; two dots in a row are none."""
    size = line.count(" ") + 1
    return (
        size >= TICKER_WORDS and _TICKER_STOPS * (sum(map(line.count, _STOPS)) - 2 * line.count("..")) <= size
    )


def _can_be_title(line: str) -> bool:
    return len(words_of(line)) >= _TITLE_WORDS and can_be_title(line)


def _is_fact(line: str) -> bool:
    return is_dated(line) or is_labelled_byline(line)


def _is_below_articles(line: str) -> bool:
    """Whether a line says when something was put on the page, or where the text is from."""
    return not is_entry(line) and (is_stamped(line) or is_dated(line) or is_credit(line))


def _has_line_again(lines: Sequence[str]) -> bool:
    keys = [key for line in lines if (key := line_key(line)) and not is_entry(line)]
    return len(set(keys)) < len(keys)
