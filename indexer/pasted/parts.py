"""Parts of a pasted page's text that boxes cut off from the rest: above a list of links, below a wall.

Where most of the text stands is ``structure.py``'s part; boxes are taken out in ``boxes.py``.
"""

import re
from collections.abc import Sequence
from dataclasses import replace
from itertools import takewhile
from typing import Final

from indexer.furniture.lines import ends_sentence, is_insert, line_key, line_kind
from indexer.head.fact_lines import is_fact
from indexer.head.line_shapes import (
    are_headlines,
    begins_text,
    can_head_part,
    continues,
    day_of,
    is_dated,
    is_headline,
    is_stamped,
    is_subheading,
)
from indexer.head.names import looks_like_name
from indexer.head.shared_words import SharedWords
from indexer.pasted.edge_talk import is_talk
from indexer.pasted.lists import is_list, with_list
from indexer.pasted.page_lines import COST, WALL, PageLine

_MOST_PARTS: Final = 3
_LONGEST_BOX: Final = 16  # lines
_LONGEST_BOX_BELOW: Final = 12
_MOST_PARAGRAPHS: Final = 8
_HEADING_WORDS: Final = 16
_HEAD_WITHIN: Final = 7
_CONTENTS_WITHIN: Final = 20
_SHARE: Final = 0.1
_LONG_PART: Final = 40  # words in several paragraphs; teasers have one
_LONG_PARAGRAPH: Final = 24  # words
_SEVERAL_SENTENCES: Final = 16  # words in a paragraph; a teaser is one sentence
_INNER_STOP: Final = re.compile(r"(?:[^\s.]{3,}|\d)[.!?؟][\"”»]? \S")
# What stands right below texts: tags, key words, topics; the marks, the words that open
_TAGS: Final = re.compile(
    r"(?:(?i:tags|keywords|key words|topics|filed under)|الوسوم|وسوم|(?:ال)?كلمات (?:ال)?(?:مفتاحية|دالة))"
    r"\s?[:|]"
)
_SENTENCE_WORDS: Final = 8
_SUBHEADING_WORDS: Final = 5
_SUBHEADING_SHARE: Final = 0.25
_SHARE_BELOW_LINKS: Final = 0.2
_TITLE_STEMS: Final = 2
_TITLE_SHARE: Final = 0.5


def with_parts_beyond_boxes(
    told: Sequence[PageLine], start: int, end: int
) -> tuple[list[PageLine], int, int]:
    """Give the bounds of a text with the paragraphs above and below that only a box parts from it.

    Above a box the text begins if nothing in the box can be its headline, byline or date. What stands below
    one has to be about the same or to have a heading that a list of contents has, unless the box has no
    headlines in it: then it was a wall or a form. The
    lines of such boxes are marked as known, but for a subheading right above the text.
    """
    lines = list(told)
    for _ in range(_MOST_PARTS):
        begin = _part_above(lines, start, end)
        if begin == start:
            break
        _mark_box(lines, start, end, range(start - 1, begin, -1))
        start = begin
    for _ in range(_MOST_PARTS):
        listed = with_list(lines, start, end)
        end = _past_paragraphs(lines, listed) if listed > end else end
        until = _part_below(lines, start, end)
        if until == end:
            break
        _mark_box(lines, start, end, range(end, until))
        end = until
    return lines, start, end


def without_contents(told: Sequence[PageLine], start: int, end: int) -> tuple[list[PageLine], int]:
    """Leave out a list of a text's headings right above it, which stand in it once more; give its new end."""
    begin = start
    while begin < end and not _is_paragraph(told[begin]):
        begin += 1
    headings = {line_key(each.line) for each in told[begin:end] if each.size <= _HEADING_WORDS}
    listed = list(takewhile(lambda place: line_key(told[place].line) in headings, range(start, begin)))
    return [*told[:start], *told[start + len(listed) :]], end - len(listed)


def _mark_box(lines: list[PageLine], start: int, end: int, places: range) -> None:
    """Mark the lines of a box at one end of a text; a list that only stops the reader's eye is none."""
    box = list(takewhile(lambda place: not _is_paragraph(lines[place]), places))
    if not _is_of_page([lines[place] for place in box]):
        return
    nearest_above = max(box)
    part = takewhile(_is_paragraph, lines[nearest_above + 1 :])
    is_long = sum(each.size for each in part) >= _LONG_PARAGRAPH
    listed = list(takewhile(lambda place: not lines[place].is_known, box)) if places.step > 0 else []
    if is_list([lines[place] for place in listed]):
        box = box[len(listed) :]  # below the text, not of the box
    text = SharedWords([each.line for each in lines[start:end]])
    for place in box:
        line = lines[place].line
        is_last = place == nearest_above and lines[place].size <= _SUBHEADING_WORDS
        is_last = is_last and not lines[place].is_known
        is_of_text = text.share(line) >= _SUBHEADING_SHARE or _is_in_contents(lines, start, line)
        is_of_text = is_of_text or (is_long and can_head_part(line))
        if is_last and (is_of_text or line.endswith(("?", "؟"))):
            lines[place] = replace(lines[place], worth=0)
        else:
            lines[place] = replace(lines[place], worth=COST, is_known=True)


def _is_of_page(box: Sequence[PageLine]) -> bool:
    """Whether the page has put the lines of a box there; an advertisement among short ones is alone in it."""
    known = [each for each in box if each.is_known]
    others = [each.line for each in box if not each.is_known]
    return bool(known) and (
        not others or not all(is_insert(each.line) for each in known) or are_headlines(others)
    )


def _part_above(told: Sequence[PageLine], start: int, end: int) -> int:
    last = next((index for index in range(start - 1, -1, -1) if _is_paragraph(told[index])), -1)
    box = told[last + 1 : start]
    if last < 0 or not 0 < len(box) <= _LONGEST_BOX:
        return start
    first = last
    while first and last - first < _MOST_PARAGRAPHS and _is_paragraph(told[first - 1]):
        first -= 1
    if any(_says_who_or_when(each.line) for each in box):
        return start
    text = SharedWords([each.line for each in told[start:end]])
    above = told[max(first - _HEAD_WITHIN, 0) : first]
    whole = SharedWords([each.line for each in told[first:end]])
    is_below_head = not any(each.worth > 0 for each in told[:first]) or any(
        _says_who_or_when(each.line) or _can_be_headline(each, whole) for each in above
    )
    is_about = text.share("\n".join(each.line for each in told[first : last + 1])) >= _SHARE
    if not any(_can_be_headline(each, text) for each in box):
        is_announced = box[0].line.endswith(":") or told[last].line.endswith(":")
        return first if is_about or (is_below_head and (box[0].is_known or is_announced)) else start
    return first if is_about and is_below_head else start


def _past_paragraphs(told: Sequence[PageLine], end: int) -> int:
    """The place below the paragraphs that follow a list of the text at once."""
    while end < len(told) and _is_paragraph(told[end]):
        end += 1
    return end


def _part_below(told: Sequence[PageLine], start: int, end: int) -> int:
    first = next((index for index in range(end, len(told)) if _is_paragraph(told[index])), len(told))
    box = told[end:first]
    if first == len(told) or not 0 < len(box) <= _LONGEST_BOX_BELOW:
        return end
    if _is_of_text(told, start, end, first):
        return first + 1
    if _surely_goes_on(told, end, first):
        return _past_paragraphs(told, first)
    is_of_page = box[0].is_known or (is_subheading(box[-1].line) and any(each.is_known for each in box))
    listed = list(takewhile(lambda each: not each.is_known, box))
    if not (is_of_page or is_list(listed)) or any(
        each.worth == WALL or _is_of_other(each.line) for each in box
    ):
        return end
    last = first
    while last + 1 < len(told) and last - first < _MOST_PARAGRAPHS and _is_paragraph(told[last + 1]):
        last += 1
    if not _is_wall(box) and any(_is_of_other(each.line) for each in told[last + 1 : last + 2]):
        return end  # a teaser
    text = SharedWords([each.line for each in told[start:end]])
    share = text.share("\n".join(each.line for each in told[first : last + 1]))
    links = [each for each in box if is_headline(each.line) and not (each.is_known or is_insert(each.line))]
    has_links = bool(links) and not any(line_kind(each.line) == "vote" for each in box)
    is_in_contents = _is_in_contents(told, start, box[-1].line)
    size = sum(each.size for each in told[first : last + 1])
    is_several = told[first].size >= _SEVERAL_SENTENCES and _INNER_STOP.search(told[first].line) is not None
    is_under_heading = is_subheading(box[-1].line) and (is_several or size >= _LONG_PARAGRAPH)
    is_above_tags = is_several and any(_TAGS.match(each.line) for each in told[last + 1 : last + 2])
    is_long = first < last and size >= _LONG_PART
    is_of_text = (
        is_in_contents
        or is_under_heading
        or is_above_tags
        or is_long
        or _goes_on(told[first])
        or share >= (_SHARE_BELOW_LINKS if has_links and not is_several else _SHARE)
    )
    return last + 1 if is_of_text or (not has_links and any(is_insert(each.line) for each in box)) else end


def _is_wall(box: Sequence[PageLine]) -> bool:
    """Whether a box is a form or an advertisement without a word that is not known: no list of teasers."""
    return all(each.is_known and line_kind(each.line) != "links" for each in box) and any(
        is_insert(each.line) for each in box
    )


def _surely_goes_on(told: Sequence[PageLine], end: int, first: int) -> bool:
    """Whether a list of the text's own stands below a box, or a long paragraph that goes on from above it.

    The box is a list of links then, dated perhaps, and none of its lines stands below the paragraph.
    """
    box, below = told[end:first], told[first + 1 : first + 2]
    if any(each.worth == WALL for each in box):
        return False
    is_long = told[first].size >= _SEVERAL_SENTENCES and _goes_on(told[first])
    is_below_links = line_kind(box[0].line) == "links"
    is_last = not any(_is_of_other(each.line) or is_headline(each.line) for each in below)
    return told[first].is_listed or (is_long and is_below_links and is_last)


def _goes_on(each: PageLine) -> bool:
    """Whether a paragraph goes on from one above ("But the council …"); teasers hardly begin so."""
    return each.size >= _SENTENCE_WORDS and continues(each.line)


def _is_of_text(told: Sequence[PageLine], start: int, end: int, first: int) -> bool:
    """Whether short lines that are not known for the page's, and the paragraph below them, are of the text.

    These are short sentences, or results, figures and labels, below which a paragraph goes on from the text.
    """
    box = [each.line for each in told[end:first]]
    if any(each.is_known or _is_of_other(each.line) for each in told[end:first]) or are_headlines(box):
        return False
    if all(map(ends_sentence, box)):
        return True
    text = SharedWords([each.line for each in told[start:end]])
    paragraph = told[first].line
    return text.share(paragraph) >= (_SHARE if continues(paragraph) else _SHARE_BELOW_LINKS)


def _is_in_contents(told: Sequence[PageLine], start: int, line: str) -> bool:
    """Whether a heading stands above a text too, where its headings are listed."""
    return any(each.line == line for each in told[max(start - _CONTENTS_WITHIN, 0) : start])


def _is_paragraph(each: PageLine) -> bool:
    if each.is_listed:
        return True
    return each.worth > 0 and not each.is_known and begins_text(each.line) and not is_talk(each.line)


def _can_be_headline(each: PageLine, text: SharedWords) -> bool:
    return not each.is_known and text.is_about(each.line, stems=_TITLE_STEMS, share=_TITLE_SHARE)


def _says_who_or_when(line: str) -> bool:
    """Whether a line says who wrote or when; a few words that may be a name are none of these."""
    return is_dated(line) or (is_fact(line) and not looks_like_name(line))


def _is_of_other(line: str) -> bool:
    """Whether a line is of another text: it says when that was put on the page."""
    return is_stamped(line) or day_of(line) is not None
