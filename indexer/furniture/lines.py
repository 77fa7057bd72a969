"""Which kind of page furniture a line is, by the tables of ``tables.py``; what lines are compared by."""

import re
from collections.abc import Sequence
from functools import lru_cache
from typing import Final

from archive.text.analyzer import fold
from indexer.furniture.buttons import PAGE_WORDS, SHARE_WORDS
from indexer.furniture.credits import CAPTION
from indexer.furniture.patterns import reader_of
from indexer.furniture.rules import PhraseKind
from indexer.furniture.sentences import is_clause, reports_speech
from indexer.furniture.tables import LINES, PHRASES, WORDINGS
from indexer.furniture.vocabulary import (
    ACTIONS,
    BUTTON_WORDS,
    COMMENTING,
    LINK_HEADINGS,
    LINKING,
    SECTIONS,
)

# Longer lines are prose: the longest phrase has 40 letters, a share bar hardly more than 100.
SHORT_LINE: Final = 160
_PATTERN_LINE: Final = 600
_ROW_WORDS: Final = 14
_BUTTON_WORDS: Final = 7
_SECTION_WORDS: Final = 8
_TALK: Final = 2
_COMMENTS_LINE: Final = 60
_CREDIT_WITHIN: Final = 100
_CREDIT_SIGNS: Final = ("/", ":", "\N{EM DASH}", "Getty")
_MENU_BREAK: Final = re.compile(r"[|•·»«›/]")
_MARKS: Final = re.compile("[\u064b-\u0652\u0670\u0640]+")  # vowel signs and the stretching stroke
# "More from City", "Recent stories from Coast TV": headings with a name; "More on the way" has no capitals.
_MORE_FROM: Final = re.compile(
    r"(?:(?:More|(?:More|Recent|Latest|Other|Top|Popular)"
    r" (?i:stories|news|articles|posts|coverage|headlines|reads|must-reads))"
    r" (?i:from|in|on|about)(?: the| our)?"
    r"|(?:Latest|Trending|Popular|Most (?:read|viewed|popular|shared|commented)) (?i:in|on|from)"
    r"|More by|Also [Ii]n|Elsewhere on|Next [Ii]n|More(?= [A-Z][a-z]+s$))"
    r" [A-Z0-9][\w’'&-]*(?: (?:[A-Z0-9&][\w’'-]*|the|and|of)){0,4}"
)
_MORE: Final = (
    "Next ",
    "More ",
    "Recent ",
    "Latest ",
    "Other ",
    "Top ",
    "Popular ",
    "Most ",
    "Trending ",
    "Also ",
    "Elsewhere ",
)
_WORD: Final = re.compile(r"[^\W\d_]+")
_SENTENCE_END: Final = re.compile(r"[.!؟?:؛…][\s\"'”»)\]]*$")
# Who answers a question: no page says "I suppose", though forms say "I agree".
_SPEAKER: Final = re.compile(
    r"\bI (?:suppose|guess|think|said|say|told|believe|hear|mean|was|am not)\b"
    r"|\bI['’](?:ve|d) (?:always|never|been)\b"
)
_OURS: Final = ("our", "the", "your")
_LEAST_BEHIND_OURS: Final = 2
_ARROWS: Final = ("←", "→", "⇐", "⇒", "▶", "◀", "►", "◄")
_BEHIND_HEADING: Final = (":", "|", "..", "…")
_HEADING: Final = re.compile(r"[^:|.…]{4,40}(?=(?:[:|]|\.{2,}|…)\s*\S)")


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
# One word before a colon and a headline; what ends with a stop is a sentence.
_LABELS_OF_LINKS: Final = frozenset(
    ("more", "related", "watch", "read", "also", "explore", "must read", "previous", "prev", "next")
)
# What more may stand before the colon: "Read also in this issue: …".
_READ_ALSO: Final = tuple(
    f"{line_key(phrase)} "
    for phrase in (
        *("read also", "also read", "see also", "also see", "watch also"),
        *("اقرأ أيضا", "شاهد أيضا", "طالع أيضا", "تابع أيضا"),  # read, see, look at, follow also
    )
)
_BESIDE_READ_ALSO: Final = 5
_CURRENCIES: Final = "$€£₹"
_WALL_WORDS: Final = 12
# subscribe, subscription, go on, reading, advertisement
_OF_INSERTS: Final = frozenset(
    "subscribe subscription subscriber subscribers unlimited continue continues advertisement advertisements "
    "ad sponsored newsletter newsletters inbox expand "
    "اشتراكك نشرتنا النشره بريدك "
    "اشترك اشتركوا اشتراك الاشتراك المشتركين للمشتركين اعلان الاعلان اعلانات".split()
)
_LINK_IN_CAPITALS: Final = next(rule.pattern for rule in LINES if rule.name == "links in capitals")
_SHARE: Final = frozenset(key for word in SHARE_WORDS for key in line_key(word).split())
_RIGHTS: Final = next(rule.pattern for rule in LINES if rule.name == "rights")
_TAGS: Final = next(rule.pattern for rule in LINES if rule.name == "typed tags")
_LINE_PATTERN: Final = re.compile("|".join(f"(?:{rule.pattern.pattern})" for rule in LINES))

_is_wording: Final = reader_of(WORDINGS)


def is_share_line(line: str) -> bool:
    """Whether a line has no words but those of share bars: names of networks, print, copy."""
    words = words_of(line) if len(line) <= SHORT_LINE else []
    return bool(words) and all(word in _SHARE for word in words)


def line_kind(line: str, words: Sequence[str] | None = None) -> PhraseKind | None:
    """Say which kind of furniture a line is; None for a line of the article.

    Who has its ``words`` (as ``words_of`` gives them) at hand spares them to be folded once more.
    """
    if len(line) > _PATTERN_LINE:
        return "line" if _is_colon_heading(line[:SHORT_LINE]) else None
    return _remembered_kind(line) if words is None else _kind(line, words)


@lru_cache(maxsize=512)  # the lines of one text are asked several times
def _remembered_kind(line: str) -> PhraseKind | None:
    return _kind(line, words_of(line) if len(line) <= SHORT_LINE else ())


def _kind(line: str, words: Sequence[str]) -> PhraseKind | None:
    is_short = len(line) <= SHORT_LINE
    plain = _MARKS.sub("", line) if is_short else line
    if (_LINE_PATTERN.match(plain) and not _is_of_text(line)) or _is_caption(line):
        return "line"
    kind = _kind_of_words(line, words) if is_short and words else None
    if kind is None and (
        (_is_wording(plain) and _SPEAKER.search(line) is None and not _is_of_text(line))
        or (not is_short and _is_colon_heading(line[:SHORT_LINE]))
    ):
        return "line"
    return kind


def _is_of_text(line: str) -> bool:
    """Whether a line that begins as furniture is a sentence of the article: speech, or one behind a label."""
    label = _TAGS.match(line)
    return reports_speech(line) or (label is not None and is_clause(line[label.end() :]))


def _kind_of_words(line: str, words: Sequence[str]) -> PhraseKind | None:
    is_sentence = ends_sentence(line)
    is_open = not is_sentence or line.rstrip().endswith((":", "…", ".."))
    told = words[1:] if words[0] in _OURS and len(words) > _LEAST_BEHIND_OURS else words
    phrase = _KINDS.get(" ".join(told)) if len(told) <= _LONGEST_PHRASE else None
    if phrase is not None:
        return phrase if is_open or (line.endswith(("!", "?", "؟")) and len(words) > 1) else None
    if is_open and (_heads_links(words) or (line.startswith(_MORE) and _MORE_FROM.fullmatch(line))):
        return "links"
    if line.endswith(_ARROWS) and len(words) <= _ROW_WORDS:
        return "line"
    is_row = (not is_sentence or line.endswith("!")) and _is_row(words)
    return "line" if is_row or _is_colon_heading(line) or _is_menu(line) else None


def _is_row(words: Sequence[str]) -> bool:
    """Whether words are a share bar, known phrases in a row, or what a reader can do with a page."""
    is_share_bar = len(words) > 1 and all(word in _SHARE for word in words)
    return is_share_bar or (len(words) > 1 and _is_row_of_phrases(words)) or _is_button(words)


def _is_button(words: Sequence[str]) -> bool:
    """Whether words say nothing but what a reader can do with a page ("send the news to a friend")."""
    return (
        len(words) <= _BUTTON_WORDS
        and all(word in BUTTON_WORDS or word in _SHARE for word in words)
        and not ACTIONS.isdisjoint(words)
    )


def _heads_links(words: Sequence[str]) -> bool:
    """Whether words head a list of other articles ("news with a connection", "you may read also")."""
    return (
        1 < len(words) <= _BUTTON_WORDS
        and all(word in LINK_HEADINGS for word in words)
        and not LINKING.isdisjoint(words)
    )


def names_section(line: str) -> bool:
    """Whether a line has no words but those that newspapers call their sections by."""
    words = words_of(line) if len(line) <= SHORT_LINE else []
    return 0 < len(words) <= _SECTION_WORDS and all(word in SECTIONS for word in words)


def names_button(line: str) -> bool:
    """Whether a line has no words but those of buttons, not even one that says what to do ("the picture")."""
    words = words_of(line) if len(line) <= SHORT_LINE else []
    return 0 < len(words) <= _BUTTON_WORDS and all(word in BUTTON_WORDS for word in words)


def heads_comments(line: str) -> bool:
    """Whether a line stands above readers' comments: it counts them or asks for one; not the word alone."""
    if len(line) > _COMMENTS_LINE or (ends_sentence(line) and not line.endswith(":")):
        return False
    words = words_of(line)
    if not 0 < len(words) <= _BUTTON_WORDS or COMMENTING.isdisjoint(words) or not _is_button(words):
        return False
    return len(words) > 1 or line.endswith(":") or any(sign.isdigit() for sign in line)


def says_rights(line: str) -> bool:
    """Whether a line says who has the rights in the page; below it stands nothing of an article."""
    return _RIGHTS.match(line) is not None and not _is_of_text(line)


def is_page_talk(line: str) -> bool:
    """Whether several words of a line are those that pages say about themselves."""
    return sum(word in PAGE_WORDS for word in words_of(line)) >= _TALK


def is_insert(line: str) -> bool:
    """Whether a line stands in the middle of articles: an advertisement, a wall, one link behind its label.

    The text goes on below it. Lists of links do so too, but also end pages.
    """
    if not 0 < len(line) <= SHORT_LINE or line[0] in _CURRENCIES:
        return bool(line) and len(line) <= SHORT_LINE
    words = words_of(line)
    if not _OF_INSERTS.isdisjoint(words) and len(words) <= _WALL_WORDS:
        return True
    return _is_colon_heading(line) or _LINK_IN_CAPITALS.match(line) is not None


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
    heading = _HEADING.match(line) if any(sign in line for sign in _BEHIND_HEADING) else None
    if heading is None:
        return False
    key = line_key(heading[0])
    if key in _COLON_HEADINGS:
        return True
    leads_on = key in _LABELS_OF_LINKS or (key.startswith(_READ_ALSO) and key.count(" ") <= _BESIDE_READ_ALSO)
    return leads_on and not line.endswith((".", ":", "،", ","))


def ends_sentence(line: str) -> bool:
    """Whether a line ends as sentences do; a closing quotation mark may stand behind the stop."""
    return bool(_SENTENCE_END.search(line, max(len(line) - 12, 0)))
