"""The lines below the last sentence of a text: what belongs to it, and what the page has put there.

Which sentence is the last is told in ``page_edges.py``.
"""

from collections import Counter
from collections.abc import Sequence
from typing import Final

from archive.text.stop_words import STOP_WORDS
from indexer.byline import is_credit
from indexer.edge_lines import TAG_SIGNS, are_headlines, is_headline, is_salutation, says_nothing
from indexer.furniture_lines import ends_sentence, line_key, line_kind, words_of
from indexer.furniture_vocabulary import SITE_TALK, SITE_WORDS
from indexer.shared_words import SharedWords

_HEADLINES: Final = 3
_HEADLINE_SHARE: Final = 0.4
_LOOSE_SHARE: Final = 0.25
_ABOVE_BUTTON_WORDS: Final = 6
_MOST_ABOVE_BUTTON: Final = 3
_KEY_WORDS: Final = 5
_LAST_WORDS: Final = 2
_LONGEST_TALK: Final = 400
_TALK_WORDS: Final = 3
_TALK_SHARE: Final = 0.25
_KEY_SHARE: Final = 0.8


def read_foot(lines: Sequence[str], text: SharedWords) -> list[str]:
    """Give what belongs to a text below its last sentence.

    That are no numbers and addresses alone, no lines that stand there twice, no headlines of other articles,
    nothing that shares little with the text beside or below a button of the page.
    """
    times = Counter(map(line_key, lines))
    told = [line for line in lines if not (line and (_is_nothing(line) or times[line_key(line)] > 1))]
    told = [line for line in _without_headlines(told, text) if not is_site_talk(line, text)]
    button = next((place for place, line in enumerate(told) if line and line_kind(line) is not None), None)
    if button is None:
        return _without_last_words([line for line in told if not _are_key_words(line, text)], text)
    above = _above_button(told[:button], text)
    return [*above, *(line for line in told[button:] if not _is_loose(line, text))]


def is_site_talk(line: str, text: SharedWords) -> bool:
    """Whether a line tells of the site, and of hardly anything that the text tells of."""
    if len(line) > _LONGEST_TALK or _is_kept(line):
        return False
    words = words_of(line)
    told = sum(word in SITE_TALK for word in words)
    return told >= _TALK_WORDS and not SITE_WORDS.isdisjoint(words) and text.share(line) <= _TALK_SHARE


def _without_last_words(lines: list[str], text: SharedWords) -> list[str]:
    """Leave out a word or two that stand alone at the end, and in which the text has no part."""
    last = next((line for line in reversed(lines) if line), "")
    words = words_of(last)
    if not 0 < len(words) <= _LAST_WORDS or ends_sentence(last) or _is_kept(last) or is_salutation(last):
        return lines
    is_alone = sum(map(bool, lines)) == 1 and not last.startswith("\N{ARABIC LETTER WAW}")
    return [] if is_alone and not text.shared(last) else lines


def _is_nothing(line: str) -> bool:
    return says_nothing(line) and line_kind(line) is None and not is_credit(line)


def _is_kept(line: str) -> bool:
    return not line or is_credit(line) or any(sign in line for sign in TAG_SIGNS)


def _is_loose(line: str, text: SharedWords) -> bool:
    """Whether a line below a button is none of the text; what phrases tell takes its list along later."""
    return not _is_kept(line) and line_kind(line) is None and text.share(line) <= _LOOSE_SHARE


def _above_button(lines: Sequence[str], text: SharedWords) -> list[str]:
    """The lines between the last sentence and a button, without a few short ones that are of the page too."""
    few = {
        place
        for place, line in enumerate(lines)
        if not _is_kept(line)
        and not ends_sentence(line)
        and len(words_of(line)) <= _ABOVE_BUTTON_WORDS
        and text.share(line) <= _LOOSE_SHARE
    }
    if len(few) > _MOST_ABOVE_BUTTON:
        few = set()
    return [line for place, line in enumerate(lines) if place not in few and not _are_key_words(line, text)]


def _are_key_words(line: str, text: SharedWords) -> bool:
    """Whether a line is nothing but names and nouns of the text in a row: the site's key words."""
    words = words_of(line)
    if len(words) < _KEY_WORDS or ends_sentence(line) or _is_kept(line) or line_kind(line) is not None:
        return False
    return STOP_WORDS.isdisjoint(words) and text.share(line) >= _KEY_SHARE


def _without_headlines(lines: Sequence[str], text: SharedWords) -> list[str]:
    """Leave out headlines of other articles: several in a row that share little with the text."""
    kept: list[str] = []
    run: list[str] = []
    for line in lines:
        if not line or is_headline(line):
            run.append(line)
            continue
        kept.extend(_unless_of_others(run, text))
        run = []
        kept.append(line)
    return [*kept, *_unless_of_others(run, text)]


def _unless_of_others(run: Sequence[str], text: SharedWords) -> Sequence[str]:
    told = [line for line in run if line]
    if len(told) < _HEADLINES or not are_headlines(told):
        return run
    return () if text.share("\n".join(told)) <= _HEADLINE_SHARE else run
