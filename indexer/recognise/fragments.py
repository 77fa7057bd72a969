"""Finds the runs of a text that are in another script than the article's, and names their language.

Of hashtags, handles, addresses and bare numbers nothing is a fragment (others find those); nor are single
letters and units of measure ("x", "km", "MB"). Which language a run is in is judged by ``language.py``.
"""

import re
from bisect import bisect_right
from collections.abc import Callable, Iterator

from archive.article import Fragment
from indexer.recognise.language import (
    arabic_script_language,
    latin_language,
    may_be_other_than_arabic,
    other_script_language,
)

_ARABIC_SCRIPT = frozenset(("ar", "fa", "ur", "ku", "ps", "ug", "sd"))

_LATIN = "A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ"
_ARABIC = "\u0620-\u065f\u066e-\u06d3\u06d5\u06ee\u06ef\u06fa-\u06ff\ufb50-\ufdfb\ufe70-\ufefc"
_OTHER = (
    "\u0370-\u03ff\u0400-\u052f\u0590-\u05ff\u0900-\u097f\u0e00-\u0e7f\u3040-\u30ff\u4e00-\u9fff\uac00-\ud7af"
)
_GAP = "[ \t\xa0\u200e\u200f]"

# Bounded, so that a megabyte without a blank is read once.
_HOST = r"(?:[A-Za-z0-9-]{1,63}+\.){1,6}+(?:com|net|org|info|edu|gov|mil|int|news|[a-z]{2})(?![A-Za-z])"
_SCHEME = r"[A-Za-z][A-Za-z0-9+]{1,11}+:/"
# The mark of a retweet, and the rest of a link that was cut off.
_TWEET_MARK = r"RT(?=[ \t]*[@＠])|https?(?![A-Za-z])"
_ACCOUNT = r"[A-Za-z0-9_.+-]{0,64}+[@＠]"
_NOT_PROSE = (
    rf"[#＃]\S*"  # a tag
    rf"|(?:{_SCHEME}|www\.|{_TWEET_MARK})\S*"  # an address
    rf"|{_ACCOUNT}\S*"  # a handle, in either order, or mail
    rf"|{_HOST}(?:[/:?]\S*)?"
)
_ADDRESS_AHEAD = rf"(?!{_SCHEME}|www\.|{_TWEET_MARK}|{_ACCOUNT}|{_HOST})"

# A word of Latin letters: "D.C.", "Inc.", "F-16", "AT&T", "d'État", "20th".
_ABBREVIATION = (
    r"(?:[A-Z]\.){2,6}(?:[A-Z](?![A-Za-z]))?"
    r"|(?:Inc|Ltd|Corp|Co|Jr|Sr|Dr|Mr|Mrs|Ms|St|Gen|Col|Prof|No|vs)\.(?=[ ,\t\xa0»”\")])"
)
_LATIN_WORD = (
    rf"{_ADDRESS_AHEAD}(?:{_ABBREVIATION}|[0-9]{{0,4}}+[{_LATIN}][{_LATIN}0-9\u0300-\u036f]*+"
    rf"(?:['’.&/+_-][{_LATIN}0-9]++)*+\+{{0,2}})"
)
_LATIN_GAP = rf"(?:[,:;]?{_GAP}{{1,2}}(?:[&+/–-]{_GAP}{{1,2}}|[0-9]{{1,4}},?{_GAP}{{1,2}})?|,)"
_LATIN_RUN = rf"{_LATIN_WORD}(?:{_LATIN_GAP}{_LATIN_WORD})*+"
_ARABIC_WORD = rf"[{_ARABIC}\u0640]++(?:[\N{{ZERO WIDTH NON-JOINER}}_-][{_ARABIC}]++)*+"
_ARABIC_RUN = (
    rf"{_ARABIC_WORD}(?:(?:[،,؛:]?{_GAP}{{1,2}}(?:[0-9٠-٩۰-۹]{{1,4}}{_GAP}{{1,2}})?){_ARABIC_WORD})*+"
)
_OTHER_RUN = rf"[{_OTHER}]++(?:['’-]?{_GAP}{{0,2}}[{_OTHER}]++)*+"

_IN_ARABIC = re.compile(
    rf"(?P<skip>{_NOT_PROSE})|(?P<other>{_OTHER_RUN})|(?P<latin>{_LATIN_RUN})|(?P<rest>[{_LATIN}0-9]++)"
)
_IN_LATIN = re.compile(rf"(?P<skip>[#＃@＠]\S*)|(?P<other>{_OTHER_RUN})|(?P<arabic>{_ARABIC_RUN})")
_IN_OTHER = re.compile(
    rf"(?P<skip>{_NOT_PROSE})|(?P<arabic>{_ARABIC_RUN})|(?P<latin>{_LATIN_RUN})|(?P<rest>[{_LATIN}0-9]++)"
)
# What all of them hold: to look for a set of characters is quicker than to try a pattern everywhere.
_HELD = {
    _IN_ARABIC: re.compile(rf"[{_LATIN}{_OTHER}#＃@＠]"),
    _IN_LATIN: re.compile(rf"[#＃@＠{_OTHER}{_ARABIC}\u0640]"),
    _IN_OTHER: re.compile(rf"[{_LATIN}{_ARABIC}\u0640#＃@＠]"),
}
_MAY_COME_BEFORE = frozenset("0123456789_.+-")
_MOST_BEFORE = 68
_LATIN_FIRST = re.compile(rf"[\W\d_]*+[{_LATIN}]")  # Kurdish is written in either script
_FOREIGN_IN_ARABIC = re.compile(rf"[{_LATIN}{_OTHER}]")

_NUMBER_AFTER = re.compile(rf"{_GAP}[0-9٠-٩]{{1,4}}(?=[^\w\s%./:-]|[.]?\s*(?:\n|\Z)|{_GAP}+ال)")
# Two letters side by side, "N.O.C" or a designation ("F-16", "G20"); not "a/b/g/n".
_SPEAKS = re.compile(rf"[{_LATIN}]{{2}}|(?:[A-Z]\.){{2}}|[A-Z]-?[0-9]")
_UNIT = re.compile(
    r"[0-9]*(?:k|c|m|µ)?(?:m|g|l|L|Hz|W|Wh|V|A|B|b)[23²³]?|[KMGT](?:B|b|Hz|W|bps)|[kK]m/?h|kWh|mph|cc|ml|mg|hp|rpm|fps"
    r"|[Pp]\.?[Mm]\.?|[Aa]\.?[Mm]\.?|GMT|dpi|px|inch|ft|lb|oz|[0-9]+[A-Za-z]{1,2}|[A-Za-z]"
)

# A rule of a style sheet that was left in the text; its selectors stand before it.
_STYLE_RULE = re.compile(r"\{\s*[a-zA-Z-]{2,40}\s*:[^{}]*\}")
_LONGEST_SELECTOR = 100

_QUOTED = re.compile(r"[«\"“”(]([^«»\"“”()\n]{3,300})[»\"“”)]")


def find_fragments(text: str, language: str) -> tuple[Fragment, ...]:
    """Give the fragments of ``text`` in order, disjoint, with offsets; ``language`` is the article's.

    Words are joined across blanks, commas and numbers between them; brackets and quotation marks around are
    not part of a fragment, the dot of "D.C." is. In an article in Arabic script, runs of Latin and other
    letters are found, and quoted Persian, Urdu or Kurdish in Arabic; in one of Latin letters, those of all
    other scripts. ``confidence`` (0 to 1) is that of the fragment's language.
    """
    if language in _ARABIC_SCRIPT and not (language == "ku" and _LATIN_FIRST.match(text)):
        found = [*_runs(text, _IN_ARABIC)] if _FOREIGN_IN_ARABIC.search(text) else []
        if language == "ar" and may_be_other_than_arabic(text):
            found = sorted([*found, *_quoted_neighbours(text, found)], key=lambda fragment: fragment.start)
        return tuple(_outside_style_rules(text, found) if "{" in text else found)
    if language in ("el", "ru", "uk", "he", "hi", "th", "ja", "zh", "ko"):
        return tuple(_runs(text, _IN_OTHER))
    return tuple(_runs(text, _IN_LATIN))


_JUDGES: dict[str, Callable[[str], tuple[str, float]]] = {
    "latin": latin_language,
    "arabic": arabic_script_language,
    "other": other_script_language,
}


def _runs(text: str, pattern: re.Pattern[str]) -> Iterator[Fragment]:
    for match in _matches(text, pattern):
        script = match.lastgroup or "skip"
        if script not in _JUDGES:
            continue
        start, end = match.span()
        if script == "latin":
            if not _is_latin_fragment(text, start, end):
                continue
            if number := _NUMBER_AFTER.match(text, end):
                end = number.end()
        elif end - start < 2:
            continue
        run = text[start:end]
        language, confidence = _JUDGES[script](run)
        yield Fragment(text=run, language=language, start=start, end=end, confidence=confidence)


def _matches(text: str, pattern: re.Pattern[str]) -> Iterator[re.Match[str]]:
    """What ``pattern.finditer`` gives, sooner."""
    held, position = _HELD[pattern], 0
    while found := held.search(text, position):
        start = found.start()
        earliest = max(position, start - _MOST_BEFORE)
        while start > earliest and text[start - 1] in _MAY_COME_BEFORE:
            start -= 1
        starts = range(start, found.end())
        match = next((match for at in starts if (match := pattern.match(text, at))), None)
        position = match.end() if match else found.end()
        if match:
            yield match


def _outside_style_rules(text: str, found: list[Fragment]) -> Iterator[Fragment]:
    rules = [match.span() for match in _STYLE_RULE.finditer(text)]
    ends = [end for _, end in rules]
    for fragment in found:
        at = bisect_right(ends, fragment.start)  # the first rule that ends behind it
        start = rules[at][0] if at < len(rules) else len(text) + _LONGEST_SELECTOR
        if fragment.end + _LONGEST_SELECTOR < start or "\n" in text[fragment.end : start]:
            yield fragment


def _is_latin_fragment(text: str, start: int, end: int) -> bool:
    """Tell a name or a phrase from a letter, a unit ("5 km"), a model's ending ("5S"), a piece of a tag."""
    run = text[start:end]
    glued = start > 0 and (text[start - 1] == "_" or text[start - 1].isdigit())
    return not glued and _SPEAKS.search(run) is not None and _UNIT.fullmatch(run) is None


def _quoted_neighbours(text: str, found: list[Fragment]) -> Iterator[Fragment]:
    """Persian, Urdu or Kurdish between quotation marks or brackets of an Arabic article."""
    taken = [(fragment.start, fragment.end) for fragment in found]
    for quoted in _QUOTED.finditer(text):
        start, end = quoted.span(1)
        run = text[start:end]
        if not may_be_other_than_arabic(run) or any(start < last and first < end for first, last in taken):
            continue
        language, confidence = arabic_script_language(run)
        if language != "ar" and confidence > 0.85:
            start += len(run) - len(run.lstrip())
            end -= len(run) - len(run.rstrip())
            yield Fragment(
                text=text[start:end], language=language, start=start, end=end, confidence=confidence
            )
