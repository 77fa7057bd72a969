"""The lines below the last sentence of a text: what belongs to it, and what the page has put there.

Which sentence is the last is told in ``edges.py``.
"""

import re
from collections.abc import Sequence
from itertools import takewhile
from typing import Final

from archive.text.stop_words import STOP_WORDS
from indexer.furniture.lines import ends_sentence, line_key, line_kind, words_of
from indexer.furniture.vocabulary import SITE_TALK, SITE_WORDS
from indexer.head.byline import is_credit
from indexer.head.byline_below_title import is_known_writer
from indexer.head.line_shapes import (
    TAG_SIGNS,
    are_headlines,
    continues,
    is_cut,
    is_dated,
    is_entry,
    is_prose,
    is_salutation,
    is_stamped,
    says_nothing,
)
from indexer.head.shared_words import SharedWords
from indexer.pasted.labelled import are_of_labels, is_closing, is_labelled, is_score

_HEADLINES: Final = 3
_HEADLINE_SHARE: Final = 0.4
_PAIR_SHARE: Final = 0.15
_LOOSE_SHARE: Final = 0.25
_ABOVE_END_WORDS: Final = 6
_MOST_ABOVE_END: Final = 3
_ANNOUNCING_WORDS: Final = 3
_MOST_LISTED: Final = 24
_WALL: Final = 3  # lines
_LEAST_SCORES: Final = 2
_KEY_WORDS: Final = 5
_LAST_WORDS: Final = 2
_AGAIN_WITHIN: Final = 4
_LONGEST_TALK: Final = 400
_TALK_WORDS: Final = 3
TALK_SHARE: Final = 0.25
_KEY_SHARE: Final = 0.8
_LISTED_SHARE: Final = 0.4  # of key words with commas between them
_LEAST_ITEMS: Final = 4
_WORDS_IN_ITEM: Final = 2
_COMMA: Final = re.compile(r"\s?[,،;؛]\s")
_CLOSING: Final = (",", "،")  # "Until Tuesday,": so letters end
_RULE: Final = re.compile(r"[_=]{8,}")
_TAG: Final = re.compile(r"[#＃@]\w*[^\W\d_]")


def read_foot(lines: Sequence[str], text: SharedWords) -> list[str]:
    """Give what belongs to a text below its last sentence.

    That are no sentences (they were found strange), no numbers and addresses alone, no lines that stand there
    twice, no headlines of other articles; and below the first line that shows where a text ends nothing but
    tags and credits.
    """
    listed = _listed(lines, text)
    return [*lines[:listed], *_below_list(lines[listed:], text)]


def _listed(lines: Sequence[str], text: SharedWords) -> int:
    """How many of the first lines are of the text: what it announces, figures behind their labels."""
    first = next((place for place, line in enumerate(lines) if line), len(lines))
    below_wall = next(
        (place for place, line in enumerate(lines) if line and line_kind(line) != "line"), first
    )
    if 0 < sum(map(bool, lines[:below_wall])) <= _WALL and _announces(lines[below_wall], text):
        first = below_wall
    scores = list(takewhile(lambda line: not line or is_score(line), lines[first + 1 :]))
    if sum(map(bool, scores)) >= _LEAST_SCORES:
        return first + 1 + len(scores)
    if first < len(lines) and _announces(lines[first], text):
        first += 1
    elif not text.text.rstrip().endswith(":"):
        run = list(takewhile(lambda line: is_labelled(line) and not _is_end(line), lines[first:]))
        return first + len(run) if are_of_labels(run, text) else 0
    run = list(takewhile(_can_be_listed, lines[first : first + _MOST_LISTED]))
    return first + len(run) if any(run) else 0


def _announces(line: str, text: SharedWords) -> bool:
    is_open = line.endswith(":") and len(words_of(line)) >= _ANNOUNCING_WORDS
    return is_open and line_kind(line) is None and text.shared(line) > 0


def _can_be_listed(line: str) -> bool:
    return not line or (
        line_kind(line) is None and not (_is_rule(line) or is_stamped(line) or _is_kept(line))
    )


def _below_list(lines: Sequence[str], text: SharedWords) -> list[str]:
    told = [line for line in lines if not line or _is_rule(line) or not _is_nothing(line)]
    end = _end(told)
    above = told[:end]
    above = [line for line in _without_headlines(above, text) if not _is_talk(line, text)]
    if end is None:
        return _without_last_words([line for line in above if not _are_key_words(line, text)], text)
    below = [line for line in told[end:] if _is_kept(line) or line_kind(line) is not None]
    return [*_above_end(above, text, is_teaser=is_cut(told[end]) or is_prose(told[end])), *below]


def _end(lines: Sequence[str]) -> int | None:
    """The place of the first line that shows that a text ends above it: of the page, dated, soon there again.

    So do a strange sentence, and one that is cut off unless it is all that stands there.
    """
    is_alone = sum(map(bool, lines)) == 1
    for place, line in enumerate(lines):
        if _is_kept(line) or (is_alone and is_cut(line)):
            continue
        is_again = line_key(line) in map(line_key, lines[place + 1 : place + 1 + _AGAIN_WITHIN])
        if is_again or is_prose(line) or is_cut(line) or _is_end(line):
            return place
    return None


def _is_end(line: str) -> bool:
    """Whether a line is known for the page's, or says when."""
    return line_kind(line) is not None or _is_rule(line) or is_stamped(line) or is_dated(line)


def is_site_talk(line: str) -> bool:
    """Whether a line has several of the words that sites say of themselves."""
    if len(line) > _LONGEST_TALK or _is_kept(line):
        return False
    words = words_of(line)
    return not SITE_WORDS.isdisjoint(words) and sum(word in SITE_TALK for word in words) >= _TALK_WORDS


def _is_talk(line: str, text: SharedWords) -> bool:
    return is_site_talk(line) and text.share(line) <= TALK_SHARE


def _without_last_words(lines: list[str], text: SharedWords) -> list[str]:
    """Leave out a word or two that stand alone at the end, and in which the text has no part."""
    last = next((line for line in reversed(lines) if line), "")
    words = words_of(last)
    if not 0 < len(words) <= _LAST_WORDS or ends_sentence(last) or _is_kept(last) or is_salutation(last):
        return lines
    if is_known_writer(last) and not text.has(last):
        return lines  # who wrote it
    is_alone = sum(map(bool, lines)) == 1 and not last.startswith("\N{ARABIC LETTER WAW}")
    return [] if is_alone and not text.shared(last) else lines


def _is_nothing(line: str) -> bool:
    is_kept = is_credit(line) or _TAG.search(line) is not None
    return says_nothing(line) and line_kind(line) is None and not is_kept


def _is_rule(line: str) -> bool:
    """Whether a line is drawn across the page: below it a forum prints what its writers sign with."""
    return _RULE.fullmatch(line) is not None


def _is_kept(line: str) -> bool:
    return not line or is_credit(line) or any(sign in line for sign in TAG_SIGNS)


def _above_end(lines: Sequence[str], text: SharedWords, *, is_teaser: bool) -> list[str]:
    """The lines between the last sentence and where a text ends, without a few that are of the page too.

    These are short, and above a teaser long as well: its headline.
    """
    few = {
        place
        for place, line in enumerate(lines)
        if not (_is_kept(line) or ends_sentence(line) or line.endswith(_CLOSING) or is_closing(line))
        and (is_teaser or len(words_of(line)) <= _ABOVE_END_WORDS)
        and text.share(line) <= _LOOSE_SHARE
    }
    if len(few) > _MOST_ABOVE_END:
        few = set()
    return [line for place, line in enumerate(lines) if place not in few and not _are_key_words(line, text)]


def _are_key_words(line: str, text: SharedWords) -> bool:
    """Whether a line is nothing but names and nouns of the text in a row: the site's key words."""
    words = words_of(line)
    if len(words) < _KEY_WORDS or ends_sentence(line) or _is_kept(line) or line_kind(line) is not None:
        return False
    if not STOP_WORDS.isdisjoint(words):
        return False
    items = len(_COMMA.findall(line)) + 1
    is_listed = items >= _LEAST_ITEMS and len(words) <= _WORDS_IN_ITEM * items
    return text.share(line) >= (_LISTED_SHARE if is_listed else _KEY_SHARE)


def _without_headlines(lines: Sequence[str], text: SharedWords) -> list[str]:
    """Leave out headlines of other articles: several in a row that share little with the text."""
    kept: list[str] = []
    run: list[str] = []
    for line in lines:
        if not line or not (_is_kept(line) or is_entry(line) or continues(line) or line.endswith(".")):
            run.append(line)
            continue
        kept.extend(_unless_of_others(run, text))
        run = []
        kept.append(line)
    return [*kept, *_unless_of_others(run, text)]


def _unless_of_others(run: Sequence[str], text: SharedWords) -> Sequence[str]:
    told = [line for line in run if line]
    if len(told) < 2 or not are_headlines(told):
        return run
    most = _HEADLINE_SHARE if len(told) >= _HEADLINES else _PAIR_SHARE
    return () if text.share("\n".join(told)) <= most else run
