"""Which of the lines above a text is its headline: told by the words they share, and by what stands above it.

What goes with the headline is told in ``edge_head.py``, which lines can be one in ``head/headline_lines.py``.
"""

import re
from collections import Counter
from collections.abc import Sequence
from typing import Final

from archive.text.stop_words import STOP_WORDS
from indexer.furniture.lines import ends_sentence, line_key, names_section, words_of
from indexer.furniture.talk import ONLY_SAID_BY_PAGES, SAID_BY_PAGES, bare
from indexer.head.above_headlines import is_in_other_script, is_no_headline, is_of_site, weak_titles
from indexer.head.headline_lines import can_be_title, is_of_page, keys_without_site, repeated_title
from indexer.head.line_shapes import are_headlines, begins_text, is_dated, is_headline, is_prose, word_count
from indexer.head.names import has_outlet_word
from indexer.head.shared_words import SharedWords
from indexer.pasted.edge_talk import is_talk
from indexer.pasted.labelled import is_labelled

_TITLE_SHARE: Final = 0.5
_TITLE_STEMS: Final = 2
_PAGE_SHARE: Final = 0.6
_STANDFIRST_SHARE: Final = 0.5
_HEADLINE_STEMS: Final = 3
_KICKER_SHARE: Final = 0.2
_LINES_OF_MENU: Final = 3
_LINES_OF_LONG_MENU: Final = 8
_LINES_OF_OTHERS: Final = 5
_OTHERS_SHARE: Final = 0.25
_KICKER_WORDS: Final = 5
_HEADLINE_WORDS: Final = 24
_FEW_WORDS: Final = 3
_BROKEN_LINES: Final = 3
_BROKEN_LINE: Final = 50
_ALIKE: Final = 0.75
_CALLING: Final = ("?", "؟", "!")
_CRUMB: Final = re.compile(
    r"^\W*(?i:home|الرئيسية|الصفحة الرئيسية|الصفحة الأولى)\s?[/›>»]|^[/›>»\\]\s|\s[/›>»]\s.*\s[/›>»]\s"
)
_INNER_STOP: Final = re.compile(r"[^\W\d_]{3}[.!?؟][\"”»]? [^\W\d_]")
_LONGEST_SPEAKER: Final = 24
_LABELS: Final = 3
_ARABIC: Final = re.compile(r"[\u0621-\u064a\ufb50-\ufefc]")


def title_places(
    told: Sequence[str], text: SharedWords, *, title: str | None, untitled_file: bool
) -> list[int]:
    """Where the headline stands among the lines above a text, also with the name of the site behind it."""
    wanted = line_key(title) if title else repeated_title(told) if len(told) > 1 else ""
    if not title and untitled_file and (len(told) > 1 or is_prose(told[0]) or ends_sentence(told[0])):
        place = likely_title(told, text, repeated=wanted)
        wanted = _bare_key(told[place], told) if place is not None else wanted
    return [
        place
        for place, line in enumerate(told)
        if wanted and wanted in (line_key(line), *keys_without_site(line))
    ]


def _bare_key(title: str, told: Sequence[str]) -> str:
    """The folded words of a headline, without the site's name if it stands there once more without it."""
    known = set(map(line_key, told))
    return next((bare for bare in keys_without_site(title) if bare in known), line_key(title))


def likely_title(told: Sequence[str], text: SharedWords, *, repeated: str) -> int | None:
    """The first line that can be a headline, unless what stands above another one is of the page.

    That is told by the words that a headline shares with its text; of it and what stands below it the first.
    The line that is ``repeated`` is it, unless another one shares much more; what else stands there several
    times is of the page.
    """
    can_be = _candidates(told, text)
    if (crumb := below_crumbs(told, can_be)) is not None:
        return crumb
    weak = weak_lines(told, can_be, text.text) | _of_broken_paragraph(told, can_be, text)
    can_be = [place for place in can_be if place not in weak] or can_be
    best = _first_about(told, can_be, text)
    if repeated and (again := _place_of(repeated, told, best, text)) is not None:
        return again
    if len(told) == 1 or (best is not None and _are_above_headline(told[:best], told[best], text)):
        return best
    return None if are_of_others(told, text) else _first_possible(told, can_be)


def _candidates(told: Sequence[str], text: SharedWords) -> list[int]:
    """The places of the lines that can be a headline; what stands there again shares much with the text."""
    times = Counter(map(line_key, told))
    return [
        place
        for place, line in enumerate(told)
        if can_be_title(line)
        and not begins_text(line)  # a sentence above a text is strange to it
        and not _CRUMB.search(line)
        and (times[line_key(line)] == 1 or text.share(line) >= _TITLE_SHARE)
        and not (is_no_headline(line) or is_in_other_script(line, text.text))
        and not _is_said(line, text.text)
        and not _is_among_labels(told[place:])
    ]


def weak_lines(told: Sequence[str], can_be: Sequence[int], text: str) -> set[int]:
    """The places of lines that are a headline only if no other can be; so are those in a page's words."""
    return weak_titles(told, can_be, text) | {place for place in can_be if _is_in_words_of_page(told[place])}


def _is_in_words_of_page(line: str) -> bool:
    words = [bare(word) for word in words_of(line) if word not in STOP_WORDS]
    of_pages = sum(word in SAID_BY_PAGES for word in words)
    is_sure = of_pages >= _PAGE_SHARE * len(words) and not ONLY_SAID_BY_PAGES.isdisjoint(words)
    return is_sure or is_talk(line, is_beside_talk=True)


def _is_said(line: str, text: str) -> bool:
    """Whether a line is of two sentences, or begins with the name of somebody who speaks in the text too."""
    if line.endswith(".") and _INNER_STOP.search(line):
        return True
    speaker = line.partition(":")[0]
    return len(speaker) < _LONGEST_SPEAKER and f"\n{speaker}:" in f"\n{text}"


def _is_among_labels(lines: Sequence[str]) -> bool:
    """Whether a line and those below it begin with a label each ("Sunday: …"): a list, no headline."""
    return len(lines) >= _LABELS and all(map(is_labelled, lines[:_LABELS]))


def _of_broken_paragraph(told: Sequence[str], can_be: Sequence[int], text: SharedWords) -> set[int]:
    """The places of lines, but for the first, that are of a paragraph which was cut into lines."""
    lines = [*told, *text.text.split("\n", _BROKEN_LINES)[:_BROKEN_LINES]]
    return {place for place in can_be if place and _is_broken(lines[place:])}


def _is_broken(lines: Sequence[str]) -> bool:
    """Whether a line and those below it are of one length, and no sentence ends with them."""
    line, *below = lines[:_BROKEN_LINES]
    if (
        len(line) < _BROKEN_LINE
        or len(below) < _BROKEN_LINES - 1
        or any(map(ends_sentence, (line, below[0])))
    ):
        return False
    return all(_ALIKE * len(line) <= len(each) <= len(line) / _ALIKE for each in below)


def _place_of(repeated: str, told: Sequence[str], best: int | None, text: SharedWords) -> int | None:
    """Where the line that stands there twice stands first, unless the ``best`` shares much more."""
    keys = [line_key(line) for line in told]
    if repeated not in keys:
        return None
    place = keys.index(repeated)
    least = 0.0 if best is None else text.share(told[best])
    least = least if best is not None and best < place else _TITLE_SHARE * least
    return place if text.share(told[place]) >= least else None


def _first_possible(told: Sequence[str], can_be: Sequence[int]) -> int | None:
    """The first line that can be a headline below what is of the page; else the name of a section."""
    last_other = max((place for place, line in enumerate(told) if is_of_page(line)), default=-1)
    for place in can_be:
        if place > last_other or last_other > can_be[-1]:
            return place
    return next((place for place, line in enumerate(told) if names_section(line)), None)


def below_crumbs(told: Sequence[str], can_be: Sequence[int]) -> int | None:
    """The headline that the way from the front page ends with ("Home / World / Storm reaches coast")."""
    ways = [line_key(line) for line in told if _CRUMB.search(line)]
    for place in can_be:
        key = line_key(told[place])
        is_long = key.count(" ") >= _FEW_WORDS
        if is_long and any(way.endswith(" " + key) for way in ways) and not _CRUMB.search(told[place]):
            return place
    return None


def _first_about(told: Sequence[str], can_be: Sequence[int], text: SharedWords) -> int | None:
    """The line that shares most words with the text, or the first of those right above it that share many."""
    good = [place for place in can_be if text.is_about(told[place], stems=_TITLE_STEMS, share=_TITLE_SHARE)]
    if not good:
        return None
    best = max(good, key=lambda place: (text.shared(told[place]), -place))
    if best and (begin := good[0]) == 0 and _is_headline_on_top(told[0], told[best], text):
        return begin
    first = can_be.index(best)
    while first and can_be[first - 1] in good and _is_no_name(told[can_be[first - 1]], text):
        first -= 1
    return over_standfirst(told, can_be[first], can_be, text)


def _is_headline_on_top(line: str, best: str, text: SharedWords) -> bool:
    """Whether the very first line is as long as headlines are, and shares half as much as the ``best``."""
    return len(words_of(line)) > _KICKER_WORDS and 2 * text.shared(line) >= text.shared(best)


def over_standfirst(told: Sequence[str], place: int, can_be: Sequence[int], text: SharedWords) -> int:
    """The line right above a likely headline, if that is a standfirst: half of it is of the text at most.

    Both are as long as headlines are, and a third such line does not stand there: that would be a list.
    """
    over = place - 1
    if over not in can_be or (over - 1 in can_be and _is_long(told[over - 1])) or not _is_long(told[over]):
        return place
    is_standfirst = _is_long(told[place]) and text.share(told[place]) <= _STANDFIRST_SHARE
    return over if is_standfirst and text.shared(told[over]) >= _TITLE_STEMS else place


def _is_long(line: str) -> bool:
    return len(words_of(line)) >= _KICKER_WORDS


def _is_no_name(line: str, text: SharedWords) -> bool:
    """Whether a line is more than a few words that stand in the text as they are: whom it is about."""
    size = len(words_of(line))
    return size > _FEW_WORDS or (size == _FEW_WORDS and not text.has(line))


def _are_above_headline(above: Sequence[str], headline: str, text: SharedWords) -> bool:
    """Whether lines above a headline are of the page: a menu, headlines of others, the name of a section.

    A few lines of the length of verses are none of these, and what is long cannot be a headline.
    """
    if len(words_of(headline)) > _HEADLINE_WORDS or begins_text(headline):
        return False
    last_of_page = max((place for place, line in enumerate(above) if _is_above_title(line)), default=-1)
    times = Counter(map(line_key, above))
    unknown = [
        line for line in above[last_of_page + 1 :] if can_be_title(line) and times[line_key(line)] == 1
    ]
    if len(unknown) >= _LINES_OF_MENU and (are_headlines(unknown) or all(map(_is_short, unknown))):
        return True
    if len(unknown) >= _LINES_OF_LONG_MENU and word_count(unknown) <= _FEW_WORDS * len(unknown):
        return True
    return all(_is_kicker(line, headline, text) for line in unknown)


def _is_above_title(line: str) -> bool:
    """Whether a line stands above headlines: of the page, a sentence, a date, a number with a word or two."""
    if is_of_page(line) or is_dated(line) or begins_text(line) or is_of_site(line):
        return True
    if _CRUMB.search(line):
        return True
    return _is_short(line) and any(map(str.isdigit, line))


def _is_short(line: str) -> bool:
    return len(words_of(line)) <= _FEW_WORDS


def _is_kicker(line: str, headline: str, text: SharedWords) -> bool:
    """Whether a line above a headline is its section or the newspaper: with less of the text, or nothing."""
    if _ARABIC.search(headline) and not _ARABIC.search(line):
        return True
    size = len(words_of(line))
    if text.shared(headline) >= _HEADLINE_STEMS and (not is_prose(headline) or headline.endswith(_CALLING)):
        is_less = size <= _FEW_WORDS and text.shared(line) < text.shared(headline)
        if is_less or text.share(line) <= _KICKER_SHARE:
            return True
    return size <= _KICKER_WORDS and size < len(words_of(headline)) and has_outlet_word(line)


def are_of_others(told: Sequence[str], text: SharedWords) -> bool:
    """Whether lines above a text are headlines of other articles: so many, and hardly a word of the text."""
    titles = [line for line in told if is_headline(line)] if len(told) >= _LINES_OF_OTHERS else []
    return (
        len(titles) >= _LINES_OF_OTHERS
        and are_headlines(titles)
        and text.share("\n".join(titles)) <= _OTHERS_SHARE
    )
