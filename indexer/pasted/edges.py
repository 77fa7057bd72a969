"""Where a text begins and ends that has some lines of its page above and below it, but no whole page.

Whole pages are for ``structure.py``, known phrases for ``furniture/removal.py``; what stands above and
below is read in ``edge_head.py`` and ``edge_foot.py``.
"""

from collections.abc import Iterator, Sequence, Set
from dataclasses import dataclass
from itertools import islice
from typing import Final

from indexer.furniture.buttons import COMMENT_WORDS
from indexer.furniture.lines import ends_sentence, heads_comments, line_key, line_kind, says_rights
from indexer.head.byline import is_credit, is_labelled_byline
from indexer.head.line_shapes import TAG_SIGNS, begins_text, is_prose, word_count
from indexer.head.shared_words import SharedWords
from indexer.pasted.edge_foot import read_foot
from indexer.pasted.edge_head import read_edge_head
from indexer.pasted.edge_span import find_span
from indexer.pasted.edge_talk import without_talk

_LEAST_TEXT: Final = 30
_LEAST_BEFORE_END: Final = 60
_LONGEST_END: Final = 200
_LONGEST_WORD: Final = 12
_MOST_ENDS: Final = 8
_LESS: Final = 2  # times as many words stand above as below
_STRANGE_SHARE: Final = 0.1
_OTHER_SHARE: Final = 0.25
_FIRST_LINES: Final = 6
_LONGEST_TITLE: Final = 200


@dataclass(frozen=True, slots=True)
class Trimmed:
    """A text without what stood around it, headline first; ``title`` is the headline, if one was found."""

    title: str | None
    lines: list[str]


def trim(
    lines: Sequence[str], *, title: str | None, untitled_file: bool, own: Set[str] = frozenset()
) -> Trimmed:
    """Take off what is no part of a text above its first and below its last sentence.

    In an ``untitled_file`` the headline is looked for, unless the ``title`` is known. Lines of the text's
    ``own`` lists are as good as sentences.
    """
    lines = _before_next_dateline(_before_links(_before_end(without_talk(lines, title, own), own), own))
    bounds = find_span(lines, title, own)
    if bounds is None:
        return Trimmed(title, list(lines))
    first, last = bounds
    body = lines[first : last + 1]
    text = SharedWords(body)
    found, head = read_edge_head(lines[:first], text, title=title, untitled_file=untitled_file)
    if found and head and line_key(head[0]) == line_key(found):
        body = _without_again(body, line_key(found))
    told = SharedWords([found or "", *head, *body])
    return Trimmed(found, [*head, *body, *read_foot(lines[last + 1 :], told)])


def _before_end(lines: Sequence[str], own: Set[str]) -> Sequence[str]:
    """The lines above the first that only stands below articles: of comments, of rights; a credit stays.

    That is one below which less stands than above, or what shares little with it: a button can stand higher.
    """
    for index, line in islice(_ends_of_texts(lines), _MOST_ENDS):
        below = lines[index + 1 :]
        if not own.isdisjoint(below):
            continue
        if _stands_below(lines[:index], below, is_unsure=says_rights(line) or _is_of_comments_alone(line)):
            return lines[: index + is_credit(line)]
    return lines


def _before_links(lines: Sequence[str], own: Set[str]) -> Sequence[str]:
    """The lines down to a heading of links below which no sentence stands; tags and credits there stay."""
    places = [place for place, line in enumerate(lines) if line and line_kind(line) == "links"]
    if not places:
        return lines
    sentences = (
        place
        for place in range(len(lines) - 1, -1, -1)
        if lines[place] and (lines[place] in own or _is_sentence(lines[place]))
    )
    last = next(sentences, -1)
    end = next((place for place in places if place > last), None)
    if end is None or word_count([line for line in lines[:end] if is_prose(line)]) < _LEAST_TEXT:
        return lines
    return [*lines[: end + 1], *(line for line in lines[end + 1 :] if not line or _stays_below(line))]


def _is_sentence(line: str) -> bool:
    return begins_text(line) and ends_sentence(line)


def _stays_below(line: str) -> bool:
    return is_credit(line) or any(sign in line for sign in TAG_SIGNS)


def _ends_of_texts(lines: Sequence[str]) -> Iterator[tuple[int, str]]:
    """The lines that stand below articles, with their places: credits, headings of comments, rights."""
    for index, line in enumerate(lines):
        if (
            line
            and len(line) <= _LONGEST_END
            and (is_credit(line) or heads_comments(line) or says_rights(line) or _is_of_comments_alone(line))
        ):
            yield index, line


def _stands_below(above: Sequence[str], below: Sequence[str], *, is_unsure: bool) -> bool:
    """Whether what stands above is an article, and what stands below it none of it.

    Rights in a picture stand in the middle of articles too, "Comments" can be a subheading: these are unsure.
    """
    before, after = word_count(above), word_count(below)
    if word_count([line for line in above if is_prose(line)]) < _LEAST_TEXT:
        return False
    if all(is_prose(line) for line in below if line):  # no names, dates or buttons as below an end
        return SharedWords(above).share("\n".join(below)) <= _STRANGE_SHARE
    if before >= max(_LEAST_BEFORE_END, _LESS * after) and not is_unsure:
        return True
    return SharedWords(above).share("\n".join(below)) <= _OTHER_SHARE


def _is_of_comments_alone(line: str) -> bool:
    return len(line) <= _LONGEST_WORD and line_key(line) in COMMENT_WORDS


def _before_next_dateline(lines: Sequence[str]) -> Sequence[str]:
    """The lines above the next article of a page: one that begins with the byline which stands on top."""
    byline = next((line for line in lines if line), "")
    if not is_labelled_byline(byline) or " " not in (key := line_key(byline)):
        return lines
    for index, line in enumerate(lines):
        begins_so = line != byline and line_key(line[: 2 * len(byline)]).startswith(key + " ")
        if begins_so and word_count(lines[:index]) >= _LEAST_TEXT:
            return lines[:index]
    return lines


def _without_again(body: Sequence[str], title: str) -> list[str]:
    """Drop the headline (its folded words) where it stands among a text's first lines once more."""
    first = [line for line in body[:_FIRST_LINES] if len(line) > _LONGEST_TITLE or line_key(line) != title]
    return [*first, *body[_FIRST_LINES:]]
