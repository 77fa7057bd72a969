"""Hashtags in both scripts, also glued to a clitic or a word (``لـ#وسم``, ``عنوان#tag``), and no look-alikes.

What a tag's words are is decided in ``segmentation.py``; what spellings share a key, in the text room.
"""

import re
import unicodedata
from collections.abc import Callable, Iterator
from functools import lru_cache
from typing import NamedTuple

from archive.article import Hashtag
from archive.text.analyzer import hashtag_key
from archive.text.folding import INVISIBLE
from indexer.recognise.addresses import addresses_in, last_visible, places_of
from indexer.recognise.segmentation import segment

SIGNS = "#\N{FULLWIDTH NUMBER SIGN}\N{SMALL NUMBER SIGN}"
_LETTER = re.compile(r"[^\W\d_\N{ARABIC TATWEEL}]")
# Joiners and direction marks may stand inside a tag; a zero width space or an embedding's end closes it.
_JOINERS = "\N{ZERO WIDTH NON-JOINER}\N{ZERO WIDTH JOINER}"
_INSIDE = f"{_JOINERS}\N{LEFT-TO-RIGHT MARK}\N{RIGHT-TO-LEFT MARK}\N{ARABIC LETTER MARK}"
_NOT_SHOWN = {ord(mark): None for mark in INVISIBLE if mark not in _JOINERS}
# Variation selectors and the key cap are marks to Unicode, but belong to the emoji that ends a tag.
_EMOJI_MARKS = frozenset((*range(0xFE00, 0xFE10), 0x20E3))
_MARKS = "".join(
    chr(code)
    for code in range(0x0300, 0x10000)
    if unicodedata.category(chr(code))[0] == "M" and code not in _EMOJI_MARKS
)
_TAG = re.compile(rf"[{SIGNS}][{INVISIBLE}]*+(?P<tag>\w[\w{_MARKS}{_INSIDE}]*+)")
# What right-to-left text leaves of "#tag" when a page is copied: a Latin word before the sign. "C#" is none.
_TURNED = re.compile(r"(?<![^\s،؛:«“\"(])[A-Za-z][A-Za-z0-9_]{2,39}$")
_TURNED_END = re.compile(rf"[{INVISIBLE}]*+(?:\Z|\s(?!\s*+\d)|[.,،؛:!؟?…)»”\"])")
_ARABIC = re.compile("[\u0600-\u06ff\u0750-\u077f\u08a0-\u08ff\ufb50-\ufdff\ufe70-\ufefc]")

_NEAR = 60  # characters looked at before a tag, for its context
_FAR = 300  # and after it, for the brace of a style sheet's rule
_WORD_HASHTAG = re.compile(r"hash ?tags?$", re.IGNORECASE)  # "hashtag#topic", as some sites copy it
_ENTITY = re.compile(r"x[0-9a-f]{1,6}", re.IGNORECASE)  # behind "&#": a character's number
_DIALLED = re.compile(r"\*\d+$")  # "*1100#", a telephone code
_HEX = re.compile(r"[0-9a-fA-F]{3,8}")
_COLOUR_WORD = re.compile(
    r"""(?:colou?r|background|border|outline|shadow|gradient|fill|stroke)[\w-]*\s*[:=(][^{};]*$
    | (?:colou?rs?|hex|rgb|لون|اللون|ألوان|الألوان)\W+(?:\w+\W+){0,2}$""",
    re.IGNORECASE | re.VERBOSE,
)
# A selector up to its brace, and the first declaration: "#vote_area2 .left, #side {width:"
_STYLE_RULE = re.compile(
    r"[\w\s.#:>,+~*\[\]=\"'()-]*+\{\s*(?:$|\}|/\*|[a-z-]++\s*:)", re.ASCII | re.IGNORECASE
)
# What stands before an element's id in a page's source: $("#id"), href="#id", url(#id), [text](#id)
_CODE_SIGNS = frozenset("\"'`=(")
_IN_CODE = re.compile(r"(?:[\w$]\(\s*[\"'`]|=\s*[\"'`]?|\]\(|url\(|\$\()$", re.ASCII | re.IGNORECASE)

# What elements of a page are called by those who write it.
_ID = re.compile(
    r"(?:main|nav|navbar|header|footer|sidebar|side|menu|content|contents|wrapper|wrap|container|top|logo|search|btn"
    r"|button|form|body|login|modal|banner|page|section|box|col|row|left|right|slider|tab|tabs|title|comments?)"
    r"(?:[A-Z0-9_][A-Za-z0-9_]*)?"
)
# Prose about a page's code speaks of such things, or of a colour's number; in Arabic: code (three), element,
# identifier, template, file of layout, style sheet, script.
_OF_CODE = re.compile(
    r"\b(?:CSS|HTML5?|JavaScript|JS|DOM|jQuery|querySelector|ids?|selectors?|elements?|style ?sheets?"
    r"|markup|divs?|script|template|source code)\b"
    r"|#(?:[0-9a-f]{3}){1,2}\b"
    r"|(?<!\w)(?:وال|بال|ال|لل)?"
    r"(?:كود|شيفرة|شفرة|عنصر|معر\u0651?ف|قالب|ملف التنسيق|ورقة [أا]نماط|سكريبت)(?!\w)",
    re.IGNORECASE,
)
# Called an id, an identifier; called a tag.
_CALLED_ID = re.compile(r"(?:\bid|\bselector|معر\u0651?ف)[\s:\"'«“(]*$", re.IGNORECASE)
_CALLED_TAG = re.compile(r"(?:\b(?:hash)?tags?|هاشتا[غجق]|وسم)[\s:\"'«“(]*$", re.IGNORECASE)


def find_hashtags(text: str, cut: Callable[[str], tuple[str, ...]] = segment) -> tuple[Hashtag, ...]:
    """Find the hashtags of a text: each from its number sign to its last letter or digit, or turned round.

    ``tag`` is what is displayed, without the sign, direction marks and trailing underscores; joiners and
    tatweel stay. A tag holds at least one letter. ``cut`` gives the ``words`` of a tag; one that knows a
    vocabulary also cuts what is written without separators. Never raises.
    """
    found: list[Hashtag] = []
    previous_end = -1
    for start in places_of(SIGNS, text):
        match = _TAG.match(text, start)
        if match is None:
            found.extend(_turned(text, start, cut))
            continue
        name = _name_of(match["tag"])
        if name is None or not _is_hashtag(text, start, name.written, previous_end):
            continue
        end = match.start("tag") + len(name.written)
        found.append(Hashtag(tag=name.tag, key=name.key, words=cut(name.tag), start=start, end=end))
        previous_end = match.end()
    return tuple(found)


def _turned(text: str, sign: int, cut: Callable[[str], tuple[str, ...]]) -> Iterator[Hashtag]:
    """Give the tag that ``tag#`` is between Arabic words; in an English line it is some code or number."""
    before = text[max(0, sign - _NEAR) : sign]
    word = _TURNED.search(before)
    if word is None or not _TURNED_END.match(text, sign + 1):
        return
    if _ARABIC.search(text[max(0, sign - _NEAR) : sign + _NEAR]) and (name := _name_of(word[0])):
        start = sign - len(word[0])
        yield Hashtag(tag=name.tag, key=name.key, words=cut(name.tag), start=start, end=sign + 1)


class _Name(NamedTuple):
    """A tag as it is written up to its last letter or digit, as it is displayed, and its key."""

    written: str
    tag: str
    key: str


@lru_cache(maxsize=1 << 14)
def _name_of(run: str) -> _Name | None:
    """Give the name that a run of letters behind a sign is; None if it holds no letter."""
    if not _LETTER.search(run):
        return None
    written = run.rstrip(f"_{INVISIBLE}")
    tag = written.translate(_NOT_SHOWN)
    return _Name(written, tag, hashtag_key(tag))


def _is_hashtag(text: str, start: int, written: str, previous_end: int) -> bool:
    # Most tags stand behind a blank, where no address goes on; or they are glued to the tag before.
    begins = text[start - 1 : start].isspace() or start == previous_end or text[previous_end:start] == "/"
    if not begins and (not _may_follow(text, start, written) or addresses_in(text).hold(start)):
        return False
    return not (written.isascii() and _is_markup(text, start, written))


def _may_follow(text: str, start: int, written: str) -> bool:
    """Whether a hashtag can begin after what stands there: an Arabic word yes, a Latin word or ``&`` no."""
    before = last_visible(text, start)
    if before == "&":  # "&#x27;" is a character, "#one&#two" has lost its blanks
        return _ENTITY.fullmatch(written) is None
    if not (before.isalnum() or before in ("_", "/", "=")) or _ARABIC.match(before):
        return True
    context = text[max(0, start - _NEAR) : start]
    if _ARABIC.search(written):  # "2016#عاصفة": only a blank was lost
        return before not in ("/", "=") and not _DIALLED.search(context)
    return _WORD_HASHTAG.search(context) is not None


def _is_markup(text: str, start: int, written: str) -> bool:
    before = text[max(0, start - _NEAR) : start]
    end = start + 1 + len(written)
    after = text[end : end + _FAR]
    return (
        after.startswith("://")
        or _is_in_code(before)
        or _is_id_in_prose(written, before, after)
        or _is_colour(written, before, after)
        or ("{" in after and _STYLE_RULE.match(after) is not None)
    )


def _is_in_code(before: str) -> bool:
    return before.rstrip()[-1:] in _CODE_SIGNS and _IN_CODE.search(before) is not None


def _is_id_in_prose(written: str, before: str, after: str) -> bool:
    """Whether it is the id of an element that a text on a page's code speaks of: "the element #sidebar"."""
    if not written[0].islower():
        return False
    if _CALLED_ID.search(before):
        return True
    if _ID.fullmatch(written) is None or _CALLED_TAG.search(before):
        return False
    near = before.rpartition("\n")[2], after[:_NEAR].partition("\n")[0]
    return any(_OF_CODE.search(text) is not None for text in near)


def _is_colour(written: str, before: str, after: str) -> bool:
    """Whether it is a colour's number. ``#F35`` and ``#B2B`` are not, unless a style or "colour" is near."""
    if len(written) not in (3, 4, 6, 8) or not _HEX.fullmatch(written):
        return False
    if after.lstrip()[:1] in (";", "}") or _COLOUR_WORD.search(before):
        return True
    letters = set(written.lower())
    if len(written) in (3, 4):
        return len(letters) == 1 or (len(written) == 3 and written[0].isdigit())
    return len(letters) <= 2 or any(char.isdigit() for char in written)
