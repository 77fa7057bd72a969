"""Takes page furniture out of a text by the tables of ``furniture.py``. In linear time."""

import re
from collections.abc import Sequence
from typing import Final

from archive.text.analyzer import fold
from indexer.furniture import (
    ENDINGS,
    LINES,
    PHRASES,
    SHARE_WORDS,
    SPANS,
    TAILS,
    WRITERS_NOTE,
    PatternRule,
    PhraseKind,
)

# Longer lines are prose: the longest phrase has 40 letters, a share bar hardly more than 100.
_SHORT_LINE: Final = 160
_PATTERN_LINE: Final = 600
_LONGEST_LINK: Final = 220
_LONGEST_POLL: Final = 10
_SHARE_LINE: Final = 30
_SHARE_COLUMN: Final = 3
_ENDING_WITHIN: Final = 200
_TAIL_WITHIN: Final = 1000
_LONGEST_NOTE: Final = 400
_NOTE_BEHIND: Final = 2

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

_MENU_BREAK: Final = re.compile(r"[|•·»«›/]")
_MARKS: Final = re.compile("[\u064b-\u0652\u0670\u0640]+")  # vowel signs and the stretching stroke

# "More from City": a heading, whose name has capitals; "More on the way" has none.
_MORE_FROM: Final = re.compile(
    r"More (?:from|in|on|about) [A-Z0-9][\w’'&-]*(?: (?:[A-Z0-9&][\w’'-]*|the|and|of)){0,4}"
)

_WORD: Final = re.compile(r"[^\W\d_]+")
_SENTENCE_END: Final = re.compile(r"[.!؟?:؛…][\s\"'”»)\]]*$")
_QUESTION: Final = re.compile(r"[؟?]\W*$")
_HEADING: Final = re.compile(r"[^:|]{4,40}(?=[:|]\s*\S)")


def words_of(line: str) -> list[str]:
    """Give a line's words, folded; numbers are none."""
    return _WORD.findall(fold(line))


def line_key(line: str) -> str:
    """Give a line as its folded words: what makes two spellings of one line equal."""
    return " ".join(words_of(line))


def _phrase_kinds() -> dict[str, PhraseKind]:
    return {line_key(phrase): rule.kind for rule in PHRASES for phrase in rule.phrases}


_KINDS: Final = _phrase_kinds()
_LONGEST_PHRASE: Final = max(len(phrase.split()) for phrase in _KINDS)
_COLON_HEADINGS: Final = frozenset(
    line_key(phrase)
    for rule in PHRASES
    if rule.name in ("related", "more")
    for phrase in rule.phrases
    if " " in phrase
)
_SHARE: Final = frozenset(key for word in SHARE_WORDS for key in line_key(word).split())
_LINE_PATTERN: Final = re.compile("|".join(f"(?:{rule.pattern.pattern})" for rule in LINES))


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


def remove_writers_note(lines: Sequence[str], authors: Sequence[str]) -> list[str]:
    """Take off what the last lines say about the writer (``Jane Roe covers ports for the Bay Herald``).

    A line that begins with one of the ``authors`` or calls its person a journalist is such a note.
    """
    left = list(lines)
    while left and not left[-1]:
        left.pop()
    while len(left) > _NOTE_BEHIND and _is_writers_note(left[-1], authors):
        left.pop()
        while left and not left[-1]:
            left.pop()
    return left


def _is_writers_note(line: str, authors: Sequence[str]) -> bool:
    note = WRITERS_NOTE.pattern.match(line) if len(line) <= _LONGEST_NOTE else None
    return note is not None and (note["name"] in authors or note["role"] is not None)


def _cut_tail(text: str, rule: PatternRule) -> str:
    found = _search(text, rule, max(len(text) - _TAIL_WITHIN, 0))
    return text[: found.start()].rstrip() if found else text


def _search(text: str, rule: PatternRule, start: int) -> re.Match[str] | None:
    for needle in rule.needles:
        if text.find(needle, start) >= 0:
            return rule.pattern.search(text, start)
    return None


def remove_lines(lines: Sequence[str]) -> list[str]:
    """Take out the lines that are furniture, with the lists of links and the polls that they head "
    "or end."""
    kept: list[str] = []
    in_links = False
    for line in lines:
        if not line:
            kept.append(line)
            continue
        kind = line_kind(line)
        if kind == "links":
            in_links = True
        elif kind == "vote":
            _drop_poll(kept)
        elif kind is None:
            if in_links and _is_link(line):
                continue
            in_links = False
            kept.append(line)
    return _without_share_columns(kept)


def _without_share_columns(lines: list[str]) -> list[str]:
    """Drop share bars that stand as a column: three or more short lines in a row of nothing but "
    "networks."""
    columns: list[list[int]] = [[]]
    for index, line in enumerate(lines):
        if 0 < len(line) <= _SHARE_LINE and is_share_line(line):
            columns[-1].append(index)
        elif line and columns[-1]:
            columns.append([])
    dropped = {index for column in columns if len(column) >= _SHARE_COLUMN for index in column}
    return [line for index, line in enumerate(lines) if index not in dropped] if dropped else lines


def is_share_line(line: str) -> bool:
    """Whether a line has no words but those of share bars: names of networks, print, copy."""
    words = words_of(line)
    return bool(words) and all(word in _SHARE for word in words)


def line_kind(line: str) -> PhraseKind | None:
    """Say which kind of furniture a line is; None for a line of the article."""
    size = len(line)
    unmarked = _MARKS.sub("", line) if size <= _SHORT_LINE else line
    if size <= _PATTERN_LINE and _LINE_PATTERN.match(unmarked):
        return "line"
    if size > _SHORT_LINE:
        return "line" if _is_colon_heading(line[:_SHORT_LINE]) else None
    words = words_of(line)
    if not words:
        return None
    if len(words) <= _LONGEST_PHRASE:
        kind = _KINDS.get(" ".join(words))
        if kind is not None:
            return None if ends_sentence(line) and not line.rstrip().endswith((":", "…", "..")) else kind
    if line.startswith("More ") and _MORE_FROM.fullmatch(line):
        return "links"
    is_share_bar = len(words) > 1 and all(word in _SHARE for word in words) and not ends_sentence(line)
    return "line" if is_share_bar or _is_colon_heading(line) or _is_menu(line) else None


def _is_menu(line: str) -> bool:
    """Whether a line is a row of the page's links: ``Home | About us | Contact us``."""
    parts = _MENU_BREAK.split(line)
    return len(parts) > 1 and all(line_key(part) in _KINDS for part in parts if part.strip())


def _is_colon_heading(line: str) -> bool:
    """Whether a line is a link behind its heading: ``Read also: …``, ``Read also | …``."""
    heading = _HEADING.match(line) if ":" in line or "|" in line else None
    return heading is not None and line_key(heading[0]) in _COLON_HEADINGS


def _is_link(line: str) -> bool:
    return len(line) <= _LONGEST_LINK and not ends_sentence(line) and "#" not in line and "@" not in line


def ends_sentence(line: str) -> bool:
    """Whether a line ends as sentences do; a closing quotation mark may stand behind the stop."""
    return bool(_SENTENCE_END.search(line, max(len(line) - 12, 0)))


def _drop_poll(kept: list[str]) -> None:
    """Go back over the poll's answers to its question; without a question only the button goes."""
    for back in range(1, min(_LONGEST_POLL, len(kept)) + 1):
        line = kept[-back]
        if _QUESTION.search(line) and len(line) <= _SHORT_LINE:
            del kept[-back:]
            return
        if len(line) > 60 or (line and ends_sentence(line)):
            return
