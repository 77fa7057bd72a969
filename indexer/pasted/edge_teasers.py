"""Where a list of other articles begins below a text: told by the signs that its lines have together.

A headline, the time, a sentence that is cut off, a link to the rest; and again. One such line proves nothing.
"""

from collections.abc import Sequence, Set
from typing import Final

from indexer.furniture.lines import line_key, line_kind
from indexer.head.line_shapes import (
    begins_text,
    continues,
    is_cut,
    is_glued,
    is_headline,
    is_stamped,
    leads_on,
    word_count,
)
from indexer.head.shared_words import SharedWords

_LEAST_TEXT: Final = 24  # words above the list
_SENTENCE: Final = -2
_HEADING: Final = 2
_LEAST_SIGNS: Final = 2
_LEAST_SCORE: Final = 2
_PARAGRAPHS: Final = 36  # words
_PARAGRAPH: Final = 15  # blanks
_AGAIN_WITHIN: Final = 6


def find_teasers(
    lines: Sequence[str], sentences: Sequence[int], start: int, own: Set[str] = frozenset()
) -> int:
    """Give the place where the teasers below a text that begins at ``start`` begin; the end for none.

    ``sentences`` are the places of all sentences; above a line of the text's ``own`` lists none begin.

    A line with a sign of a teaser counts for one, a heading of links for two, a sentence without a sign
    against two: where the lines from a place to the end score most, the list begins. A heading alone proves
    none, for such lists stand in the middle of texts too.
    """
    told = [place for place in range(start, len(lines)) if lines[place]]
    prose = set(sentences)
    keys = ["" if place in prose else line_key(lines[place]) for place in told]
    is_cut_style = is_cut(lines[start])
    plain: set[int] = set()  # sentences without a sign
    begin, best, score, signs = len(lines), _LEAST_SCORE - 1, 0, 0
    for order in range(len(told) - 1, 0, -1):
        line = lines[told[order]]
        if line in own:
            break
        is_again = keys[order] != "" and keys[order] in keys[order + 1 : order + 1 + _AGAIN_WITHIN]
        below = lines[told[order + 1]] if order + 1 < len(told) else ""
        is_after_sentence = order + 1 < len(told) and told[order + 1] in plain
        if line_kind(line) == "links":
            score, signs = score + _HEADING, signs + 1
        elif is_again or _is_of_teaser(line, is_cut_style=is_cut_style):
            score, signs = score + 1, signs + 1
        elif told[order] in prose:
            above = lines[told[order - 1]]
            if not is_glued(line) and is_no_teaser(line, above):
                break
            is_teaser = is_glued(line) or (leads_on(below) and line_kind(below) != "links")
            if not is_teaser and is_after_sentence and word_count((line, below)) >= _PARAGRAPHS:
                break  # two paragraphs: the text
            score, signs = (score + 1, signs + 1) if is_teaser else (score + _SENTENCE, signs)
            plain.update(() if is_teaser else (told[order],))
        elif is_headline(line):
            score += 1
        if score > best and signs >= _LEAST_SIGNS:
            begin, best = told[order], score
    return begin if word_count(lines[start:begin]) >= _LEAST_TEXT else len(lines)


def is_no_teaser(line: str, above: str) -> bool:
    """Whether a long paragraph is of a text though lines of the page stand ``above`` it.

    A teaser is about its headline: this one has no word of the headline right above it, or goes on from a
    sentence.
    """
    if line.count(" ") < _PARAGRAPH or is_cut(line) or not begins_text(line):
        return False
    return continues(line) or (is_headline(above) and not SharedWords([line]).shared(above))


def _is_of_teaser(line: str, *, is_cut_style: bool) -> bool:
    return is_stamped(line) or leads_on(line) or (is_cut(line) and not is_cut_style)
