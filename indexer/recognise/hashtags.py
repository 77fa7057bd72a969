"""Hashtags in both scripts, also glued to a clitic or a word (``لـ#وسم``, ``عنوان#tag``), and no look-alikes.

What a tag's words are is decided in ``segmentation.py``; what spellings share a key, in the text room.
"""

import re
import unicodedata
from collections.abc import Callable
from functools import lru_cache

from archive.article import Hashtag
from archive.text.analyzer import hashtag_key
from archive.text.folding import INVISIBLE
from indexer.recognise.addresses import Addresses, addresses_in, last_visible
from indexer.recognise.segmentation import segment

SIGNS = "#\N{FULLWIDTH NUMBER SIGN}\N{SMALL NUMBER SIGN}"
_SIGN = re.compile(f"[{SIGNS}]")
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
_TAG = re.compile(rf"[{INVISIBLE}]*+(?P<tag>\w[\w{_MARKS}{_INSIDE}]*+)")
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


def find_hashtags(text: str, cut: Callable[[str], tuple[str, ...]] = segment) -> tuple[Hashtag, ...]:
    """Find the hashtags of a text: each from its number sign to its last letter or digit.

    ``tag`` is what is displayed, without the sign, direction marks and trailing underscores; joiners and
    tatweel stay. A tag holds at least one letter. ``cut`` gives the ``words`` of a tag; one that knows a
    vocabulary also cuts what is written without separators. Never raises.
    """
    if not any(sign in text for sign in SIGNS):
        return ()
    addresses = addresses_in(text)
    found: list[Hashtag] = []
    previous_end = -1
    for sign in _SIGN.finditer(text):
        match = _TAG.match(text, sign.end())
        if match is None:
            continue
        written = match["tag"].rstrip(f"_{INVISIBLE}")
        start, end = sign.start(), match.start("tag") + len(written)
        if not _is_hashtag(text, start, written, previous_end=previous_end, addresses=addresses):
            continue
        tag, key = _read(written)
        found.append(Hashtag(tag=tag, key=key, words=cut(tag), start=start, end=end))
        previous_end = match.end()
    return tuple(found)


@lru_cache(maxsize=1 << 14)
def _read(written: str) -> tuple[str, str]:
    """Give the tag as displayed, and its key."""
    tag = written.translate(_NOT_SHOWN)
    return tag, hashtag_key(tag)


def _is_hashtag(text: str, start: int, written: str, *, previous_end: int, addresses: Addresses) -> bool:
    if not _LETTER.search(written):
        return False
    glued = start == previous_end or text[previous_end:start] == "/"
    if not glued and (not _may_follow(text, start, written) or addresses.hold(start)):
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
        _is_in_code(before)
        or _is_colour(written, before, after)
        or ("{" in after and _STYLE_RULE.match(after) is not None)
    )


def _is_in_code(before: str) -> bool:
    return before.rstrip()[-1:] in _CODE_SIGNS and _IN_CODE.search(before) is not None


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
