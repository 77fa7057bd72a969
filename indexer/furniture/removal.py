"""Takes page furniture out of a text by the tables of ``tables.py``. In linear time."""

import re
from collections.abc import Callable, Sequence, Set
from itertools import islice, takewhile
from typing import Final

from indexer.furniture.credits import ENDINGS, TAILS
from indexer.furniture.lines import SHORT_LINE, ends_sentence, is_share_line, line_key, line_kind
from indexer.furniture.notices import SPANS
from indexer.furniture.rules import PatternRule

_LONGEST_LINK: Final = 220
_CUT_TITLE: Final = 100
_LEAST_LINKS: Final = 3  # the heading is one
# read more, for more, more
_READ_MORE: Final = frozenset(map(line_key, ("read more", "more", "اقرأ المزيد", "للمزيد", "المزيد")))
_HEADLINE_BLANKS: Final = 5
_LONGEST_POLL: Final = 10
_SHARE_LINE: Final = 30
_SHARE_COLUMN: Final = 3
_SENTENCE_WORDS: Final = 4
_SUBHEADING_WORDS: Final = 4
_FOOT_LINE: Final = 60
_TOLD_IN_FOOT: Final = frozenset("#@:")  # tags, handles and credits below a text
_ENDING_WITHIN: Final = 200
_TAIL_WITHIN: Final = 1000

# Quotations from the Quran stand in braces too: a rule has a property's Latin name and a colon.
_STYLE_RULE: Final = re.compile(r"\{\s*[a-zA-Z-]{2,40}\s*:[^{}]*\}")
_EMPTY_AT_RULE: Final = re.compile(r"@(?:media|supports|keyframes|font-face)[^{};\n]{0,200}\{\s*\}")
_LONGEST_SELECTOR: Final = 200
_NOT_SPACE: Final = re.compile(r"\S+")
_SELECTOR: Final = re.compile(
    r"[.#*:\[>+~@][\w.#:\[\]=\"'()>+~*-]*,?|(?:html|body|div|span|p|a|ul|ol|li|h[1-6]|table|t[rdh]|img"
    r"|input|form|label)"
    r"(?:[.#:\[][\w.#:\[\]=\"'()-]*)?,?"
)
_QUESTION: Final = re.compile(r"[؟?]\W*$")


def remove_spans(text: str) -> str:
    """Take out style sheets, scripts and other code that stands inside the text."""
    for rule in SPANS:
        for needle in rule.needles:
            if needle in text:
                text = rule.pattern.sub(" ", text)
                break
    return text


def remove_style_rules(text: str) -> str:
    """Take out style rules (``.box a { color: red; }``) with the selectors before them."""
    kept: list[str] = []
    end = 0
    for rule in _STYLE_RULE.finditer(text):
        start = _selector_start(text, end, rule.start())
        if start == rule.start() and ";" not in rule[0]:
            continue
        kept.append(text[end:start])
        end = rule.end()
    kept.append(text[end:])
    return _EMPTY_AT_RULE.sub(" ", " ".join(kept)) if end else text


def _selector_start(text: str, earliest: int, brace: int) -> int:
    start = brace
    window = max(earliest, brace - _LONGEST_SELECTOR)
    for word in reversed(list(_NOT_SPACE.finditer(text, window, brace))):
        if not _SELECTOR.fullmatch(word[0]):
            break
        start = word.start()
    return start


def remove_tails(text: str) -> str:
    """Take off what the newspaper's page hangs behind the last sentence: links, numbers, sign-offs."""
    for rule in TAILS:
        text = _cut_tail(text, rule)
    while True:
        window = max(len(text) - _ENDING_WITHIN, 0)
        found = next((match for rule in ENDINGS if (match := _search(text, rule, window))), None)
        if found is None or found.start() == len(text):
            return text
        text = text[: found.start()].rstrip()


def _cut_tail(text: str, rule: PatternRule) -> str:
    found = _search(text, rule, max(len(text) - _TAIL_WITHIN, 0))
    return text[: found.start()].rstrip() if found else text


def _search(text: str, rule: PatternRule, start: int) -> re.Match[str] | None:
    for needle in rule.needles:
        if text.find(needle, start) >= 0:
            return rule.pattern.search(text, start)
    return None


def remove_lines(
    lines: Sequence[str], *, stays: Callable[[str], bool] | None = None, own: Set[str] = frozenset()
) -> list[str]:
    """Take out the lines that are furniture, with the lists and the polls that they head or end.

    A line that ``stays`` by what else is known of it is none; nor is one of the text's ``own`` lists, which
    ends a list of links, too.
    """
    kept: list[str] = []
    links: list[str] = []  # the list of links that the last lines are, with its heading
    foot: int | None = None  # where furniture was found first since the last sentence
    for place, line in enumerate(lines):
        if not line:
            kept.append(line)
            continue
        if line in own:
            links, foot = [], None
            kept.append(line)
            continue
        kind = line_kind(line)
        if kind is not None and stays is not None and stays(line):
            kind = None
        if kind == "links" or (kind == "line" and _leads_to_links(lines, place)):
            links.append(line)
        elif kind == "vote":
            _drop_poll(kept)
        elif kind is None:
            is_link = bool(links) and (_is_link(line) or _asks_like_link(lines, place, len(links)))
            if is_link and not _heads_paragraph(lines, place, links[1:]):
                links.append(line)
                continue
            links = []
            kept.append(line)
            foot = foot if _is_of_foot(line) else None
        if kind is not None and foot is None:
            foot = len(kept)
    if foot is not None and any(map(_is_sentence, kept[:foot])):  # a poem has no foot
        kept = kept[:foot]
    return _without_share_columns(kept)


def _leads_to_links(lines: Sequence[str], place: int) -> bool:
    """Whether "Read more" stands alone above headlines: two at least, and then a sentence or the end."""
    if line_key(lines[place]) not in _READ_MORE:
        return False
    below = list(islice((line for line in lines[place + 1 :] if line), _LEAST_LINKS))
    headlines = list(takewhile(lambda line: _is_link(line) and line_kind(line) is None, below))
    return len(headlines) >= _LEAST_LINKS - 1 and all(
        line.count(" ") >= _HEADLINE_BLANKS and len(line) <= SHORT_LINE for line in headlines
    )


def _is_sentence(line: str) -> bool:
    return line.count(" ") >= _SENTENCE_WORDS and (len(line) > SHORT_LINE or ends_sentence(line))


def _is_of_foot(line: str) -> bool:
    """Whether a line between or behind the buttons below an article can be one more of them."""
    return len(line) <= _FOOT_LINE and not ends_sentence(line) and _TOLD_IN_FOOT.isdisjoint(line)


def _without_share_columns(lines: list[str]) -> list[str]:
    """Drop share bars that stand as a column: three or more short lines in a row of nothing but networks."""
    columns: list[list[int]] = [[]]
    for index, line in enumerate(lines):
        if 0 < len(line) <= _SHARE_LINE and is_share_line(line):
            columns[-1].append(index)
        elif line and columns[-1]:
            columns.append([])
    dropped = {index for column in columns if len(column) >= _SHARE_COLUMN for index in column}
    return [line for index, line in enumerate(lines) if index not in dropped] if dropped else lines


def _is_link(line: str) -> bool:
    is_cut = len(line) <= _CUT_TITLE and line.endswith(("...", "…"))
    is_title = is_cut or not ends_sentence(line)
    return len(line) <= _LONGEST_LINK and is_title and "#" not in line and "@" not in line


def _asks_like_link(lines: Sequence[str], place: int, links: int) -> bool:
    """Whether a question in a list of links is one more of them: right below its heading, or above a link.

    So is one below several ``links``, if no other question stands alone in the text: interviews ask so.
    """
    line = lines[place]
    if not _asks(line):
        return False
    is_headline = links >= _LEAST_LINKS and line.count(" ") >= _HEADLINE_BLANKS
    if is_headline and not any(map(_asks, (*lines[:place], *lines[place + 1 :]))):
        return True
    above = next((lines[each] for each in range(place - 1, -1, -1) if lines[each]), "")
    if line_kind(above) == "links":
        return True
    below = next((lines[each] for each in range(place + 1, len(lines)) if lines[each]), "")
    return not below or line_kind(below) is not None or (_is_link(below) and len(below) <= _CUT_TITLE)


def _asks(line: str) -> bool:
    return len(line) <= _CUT_TITLE and line.endswith(("?", "؟", "!"))


def _heads_paragraph(lines: Sequence[str], place: int, links: Sequence[str]) -> bool:
    """Whether a line of a few words stands right above a long paragraph: the text goes on below the links.

    Below links that are all longer it is a subheading above any sentence.
    """
    if lines[place].count(" ") >= _SUBHEADING_WORDS:
        return False
    below = next((line for line in lines[place + 1 :] if line), "")
    is_shorter = bool(links) and all(link.count(" ") >= _HEADLINE_BLANKS for link in links)
    return (len(below) > SHORT_LINE or is_shorter) and ends_sentence(below) and line_kind(below) is None


def _drop_poll(kept: list[str]) -> None:
    """Go back over the poll's answers to its question; without a question only the button goes."""
    for back in range(1, min(_LONGEST_POLL, len(kept)) + 1):
        line = kept[-back]
        if _QUESTION.search(line) and len(line) <= SHORT_LINE:
            del kept[-back:]
            return
        if len(line) > 60 or (line and ends_sentence(line)):
            return
