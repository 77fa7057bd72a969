"""Which kind of page furniture a line is, by the tables of ``furniture.py``; what lines are compared by."""

import re
from collections.abc import Sequence
from typing import Final

from archive.text.analyzer import fold
from indexer.furniture import LINES, PHRASES
from indexer.furniture_buttons import SHARE_WORDS
from indexer.furniture_credits import CAPTION
from indexer.furniture_rules import PhraseKind

# Longer lines are prose: the longest phrase has 40 letters, a share bar hardly more than 100.
SHORT_LINE: Final = 160
_PATTERN_LINE: Final = 600
_ROW_WORDS: Final = 14
_CREDIT_WITHIN: Final = 100
_CREDIT_SIGNS: Final = ("/", ":", "\N{EM DASH}", "Getty")
_MENU_BREAK: Final = re.compile(r"[|•·»«›/]")
_MARKS: Final = re.compile("[\u064b-\u0652\u0670\u0640]+")  # vowel signs and the stretching stroke
# "More from City", "Recent stories from Coast TV": headings with a name; "More on the way" has no capitals.
_MORE_FROM: Final = re.compile(
    r"(?:More|(?:More|Recent|Latest|Other|Top|Popular)"
    r" (?i:stories|news|articles|posts|coverage|headlines|reads|must-reads))"
    r" (?i:from|in|on|about) [A-Z0-9][\w’'&-]*(?: (?:[A-Z0-9&][\w’'-]*|the|and|of)){0,4}"
)
_MORE: Final = ("More ", "Recent ", "Latest ", "Other ", "Top ", "Popular ")
_WORD: Final = re.compile(r"[^\W\d_]+")
_SENTENCE_END: Final = re.compile(r"[.!؟?:؛…][\s\"'”»)\]]*$")
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


def is_share_line(line: str) -> bool:
    """Whether a line has no words but those of share bars: names of networks, print, copy."""
    words = words_of(line) if len(line) <= SHORT_LINE else []
    return bool(words) and all(word in _SHARE for word in words)


def line_kind(line: str, words: Sequence[str] | None = None) -> PhraseKind | None:
    """Say which kind of furniture a line is; None for a line of the article.

    Who has its ``words`` (as ``words_of`` gives them) at hand spares them to be folded once more.
    """
    size = len(line)
    unmarked = _MARKS.sub("", line) if size <= SHORT_LINE else line
    if size <= _PATTERN_LINE and (_LINE_PATTERN.match(unmarked) or _is_caption(line)):
        return "line"
    if size > SHORT_LINE:
        return "line" if _is_colon_heading(line[:SHORT_LINE]) else None
    words = words_of(line) if words is None else words
    if not words:
        return None
    if len(words) <= _LONGEST_PHRASE:
        kind = _KINDS.get(" ".join(words))
        if kind is not None:
            return None if ends_sentence(line) and not line.rstrip().endswith((":", "…", "..")) else kind
    if line.startswith(_MORE) and _MORE_FROM.fullmatch(line):
        return "links"
    is_row = len(words) > 1 and (all(word in _SHARE for word in words) or _is_row_of_phrases(words))
    is_furniture = (is_row and not ends_sentence(line)) or _is_colon_heading(line) or _is_menu(line)
    return "line" if is_furniture else None


def _is_menu(line: str) -> bool:
    """Whether a line is a row of the page's links: ``Home | About us | Contact us``."""
    parts = _MENU_BREAK.split(line)
    return len(parts) > 1 and all(line_key(part) in _KINDS for part in parts if part.strip())


def _is_row_of_phrases(words: Sequence[str]) -> bool:
    """Whether words are known phrases in a row, one of them of several words ("Comments Post a Comment")."""
    start = longest = 0
    while start < len(words) <= _ROW_WORDS:
        sizes = range(min(_LONGEST_PHRASE, len(words) - start), 0, -1)
        size = next((size for size in sizes if " ".join(words[start : start + size]) in _KINDS), 0)
        if size == 0:
            return False
        start, longest = start + size, max(longest, size)
    return start > 0 and longest > 1


def _is_caption(line: str) -> bool:
    end = line[-_CREDIT_WITHIN:]
    if not line.endswith((")", "]")) and not any(sign in end for sign in _CREDIT_SIGNS):
        return False
    return CAPTION.pattern.search(line, max(len(line) - _CREDIT_WITHIN, 0)) is not None


def _is_colon_heading(line: str) -> bool:
    """Whether a line is a link behind its heading: ``Read also: …``, ``Read also | …``."""
    heading = _HEADING.match(line) if ":" in line or "|" in line else None
    return heading is not None and line_key(heading[0]) in _COLON_HEADINGS


def ends_sentence(line: str) -> bool:
    """Whether a line ends as sentences do; a closing quotation mark may stand behind the stop."""
    return bool(_SENTENCE_END.search(line, max(len(line) - 12, 0)))
