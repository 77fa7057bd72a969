"""Finds the runs of a text that are in another script than the article's, and names their language.

Of hashtags, handles, addresses and bare numbers nothing is a fragment (others find those); nor are single
letters and units of measure ("x", "km", "MB"). Which language a run is in is judged by ``language.py``; of a
name that tells nothing the country that is spoken of, or the names beside it (``nearby_countries.py``).
"""

import re
from bisect import bisect_right
from collections.abc import Callable, Iterator
from dataclasses import replace

from archive.article import Fragment
from indexer.recognise.announced_language import (
    announced_language,
    announced_neighbours,
    country_language,
)
from indexer.recognise.foreign_phrases import foreign_phrases
from indexer.recognise.language import (
    NOT_LATIN_BLOCKS,
    arabic_script_language,
    may_be_other_than_arabic,
    other_script_language,
)
from indexer.recognise.language_by_letters import is_rather
from indexer.recognise.language_words import ARABIC_SCRIPT_WORDS, PERSIAN_GRAMMAR
from indexer.recognise.latin_language import latin_language
from indexer.recognise.nearby_countries import (
    language_of_surroundings,
    may_be_of_a_country,
    speaks_of_iran,
    speaks_of_pakistan,
)
from indexer.recognise.script_blocks import blocks_of, count_in

_ARABIC_SCRIPT = frozenset(("ar", "fa", "ur", "ku", "ps", "ug", "sd"))

_LATIN = "A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ"
_ARABIC = "\u0620-\u065f\u066e-\u06d3\u06d5\u06ee\u06ef\u06fa-\u06ff\ufb50-\ufdfb\ufe70-\ufefc"
_OTHER = (
    "\u0370-\u03ff\u1f00-\u1fff\u0400-\u052f\u0590-\u05ff\u0900-\u097f"
    "\u0e00-\u0e7f\u3040-\u30ff\u4e00-\u9fff\uac00-\ud7af"
)
_GAP = "[ \t\xa0\u200e\u200f]"

# Bounded, so that a megabyte without a blank is read once.
_HOST = (
    r"(?:[A-Za-z0-9-]{1,63}+\.){1,6}+"
    r"(?:com|net|org|info|edu|gov|mil|int|news|[a-z]{2}|[a-z]{3,10}(?=/\w))(?![A-Za-z])"
)
_SCHEME = r"[A-Za-z][A-Za-z0-9+]{1,11}+:/"
# The mark of a retweet, and the rest of a link that was cut off.
_TWEET_MARK = r"RT(?=[ \t]*[@＠])|https?(?![A-Za-z])"
_ACCOUNT = r"[A-Za-z0-9_.+-]{0,64}+(?:[@＠]|#(?!\w))"
_NOT_PROSE = (
    rf"[#＃]\S*"  # a tag
    rf"|(?:{_SCHEME}|www\.|{_TWEET_MARK})\S*"  # an address
    rf"|{_ACCOUNT}\S*"  # a handle in either order, mail, or a tag turned round
    rf"|{_HOST}(?:[/:?]\S*)?"
)
_ADDRESS_AHEAD = rf"(?!{_SCHEME}|www\.|{_TWEET_MARK}|{_ACCOUNT}|{_HOST})"

# A word of Latin letters: "D.C.", "Inc.", "F-16", "AT&T", "d'État", "20th".
_ABBREVIATION = (
    r"(?:[A-Z]\.){2,6}(?:[A-Z](?![A-Za-z]))?"
    rf"|[A-Z]\.(?={_GAP}{{1,2}}[A-Z][a-z])"  # Donald J. Trump
    r"|(?:Inc|Ltd|Corp|Co|Jr|Sr|Dr|Mr|Mrs|Ms|St|Gen|Col|Prof|No|vs)\.(?=[ ,\t\xa0»”\")])"
)
_LATIN_WORD = (
    rf"{_ADDRESS_AHEAD}(?:{_ABBREVIATION}|[0-9]{{0,4}}+[{_LATIN}][{_LATIN}0-9\u0300-\u036f]*+"
    rf"(?:['’.&/+_-][{_LATIN}0-9]++)*+\+{{0,2}})"
)
_NUMBER = r"[0-9]{1,4}(?:[.-][0-9]{1,3})?"  # "Windows 8.1 Pro", "ISO 639-1: ur"
_LATIN_GAP = rf"(?:[,:;]?{_GAP}{{1,2}}(?:[&+/–-]{_GAP}{{1,2}})?(?:{_NUMBER}[,:]?{_GAP}{{1,2}})?|,)"
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
# What all of them hold: to look for a set of characters is quicker than to try a pattern everywhere. What
# begins with a sign all of them skip.
_SIGNS = frozenset("#＃@＠")
_SIGNED = r"(?:(?<=[#＃@＠])\S*+)?"
_HELD = {
    _IN_ARABIC: re.compile(rf"[{_LATIN}{_OTHER}#＃@＠]{_SIGNED}"),
    _IN_LATIN: re.compile(rf"[#＃@＠{_OTHER}{_ARABIC}\u0640]{_SIGNED}"),
    _IN_OTHER: re.compile(rf"[{_LATIN}{_ARABIC}\u0640#＃@＠]{_SIGNED}"),
}
_MAY_COME_BEFORE = frozenset("0123456789_.+-")
_MOST_BEFORE = 68
_BEGINNING = 1000  # characters, which tell in which script a Kurdish text is written
_FOREIGN_IN_ARABIC = re.compile(rf"[{_LATIN}{_OTHER}]")

# "Gorilla Glass 5 as", "October 9, 2017": no noun follows that could be counted, only an Arabic small word.
_SMALL_WORD = "|".join(sorted(ARABIC_SCRIPT_WORDS["ar"]))
_NUMBER_AFTER = re.compile(
    rf"{_GAP}(?!(?:19|20)[0-9]{{2}}{_GAP}+(?:{_SMALL_WORD})(?!\w))"  # a year is the sentence's
    rf"[0-9٠-٩]{{1,4}}(?:[,،]{_GAP}[12][0-9]{{3}}|\.[0-9]{{1,2}})?"
    rf"(?=[^\w\s%./:-]|[.]?\s*(?:\n|\Z)|{_GAP}+(?:ال|(?:{_SMALL_WORD})(?!\w)))"
)
# Two letters side by side, "N.O.C" or a designation ("F-16", "G20"); not "a/b/g/n".
_SPEAKS = re.compile(rf"[{_LATIN}]{{2}}|(?:[A-Z]\.){{2}}|[A-Z]-?[0-9]")
_UNIT = re.compile(
    r"[0-9]*(?:k|c|m|µ)?(?:m|g|l|L|Hz|W|Wh|V|A|B|b)[23²³]?|[KMGT](?:B|b|Hz|W|bps)|[kK]m/?h|kWh|mph|cc|ml|mg|hp|rpm|fps"
    r"|[Pp]\.?[Mm]\.?|[Aa]\.?[Mm]\.?|GMT|dpi|px|inch|ft|lb|oz|[0-9]+[A-Za-z]{1,2}|[A-Za-z]"
)

# A rule of a style sheet that was left in the text; its selectors stand before it.
_STYLE_RULE = re.compile(r"\{\s*[a-zA-Z-]{2,40}\s*:[^{}]*\}")
_LONGEST_SELECTOR = 100

_UNSURE = 0.65  # the confidence of a name with nothing telling in it is .6
_ANNOUNCED = 0.95
_BY_COUNTRY = 0.7
_SURE_OF_A_NAME = 0.7
_LATIN_LANGUAGES = frozenset(("fr", "de", "es", "tr", "it", "pt"))
_SURE = 0.85  # that a whole quotation or line is in another language in Arabic script
_SENTENCE = 120  # characters before a quotation
_LONGEST_ANNOUNCEMENT = 16
_LONGEST_ACRONYM = 4
_LONGEST_MODEL = 12  # letters and figures of a machine's name

_QUOTED = re.compile(r"[«\"“”(]([^«»\"“”()\n]{3,300})[»\"“”)]")
_LINE = re.compile(r"([^\n]+)")
# Words with letters that Arabic has not, side by side or with one other between or behind them.
_STRANGE = r"\w{0,20}[\u0679-\u06af\u06b1-\u06d2]\w{0,20}"
_STRANGE_AGAIN = rf"(?: (?:\w{{1,20}} )?{_STRANGE}){{1,20}}+"
_LAST = r"(?: \w{1,20}(?=[.,،؛:!?»\"”)\n]|$))?"
_RUN = re.compile(rf"(?<!\w)({_STRANGE}{_STRANGE_AGAIN}{_LAST})")
_AROUND = ' \t\xa0"“”«»().,،؛:!?؟…*•–—-'  # a line


def find_fragments(text: str, language: str) -> tuple[Fragment, ...]:
    """Give the fragments of ``text`` in order, disjoint, with offsets; ``language`` is the article's.

    Words are joined across blanks, commas and numbers between them; brackets and quotation marks around are
    not part of a fragment, the dot of "D.C." is. In an article in Arabic script, runs of Latin and other
    letters are found, and Persian, Urdu or Kurdish that is announced ("in Persian: …"), quoted, or a line of
    its own in Arabic; in one of Latin letters, those of all other scripts. ``confidence`` (0 to 1) is that of
    the fragment's language.
    """
    if language in _ARABIC_SCRIPT and not (language == "ku" and _is_mostly_latin(text)):
        found = _in_company(text, [*_runs(text, _IN_ARABIC)]) if _FOREIGN_IN_ARABIC.search(text) else []
        if language == "ar":
            found = _as_urdu(text, _with_neighbours(text, found))
        return tuple(_outside_style_rules(text, found) if "{" in text else found)
    if language in ("el", "ru", "uk", "he", "hi", "th", "ja", "zh", "ko"):
        return tuple(_runs(text, _IN_OTHER))
    phrases = [*foreign_phrases(text)] if language == "en" else []
    if text.isascii() or not count_in(blocks_of(text), NOT_LATIN_BLOCKS):
        return tuple(phrases)
    return tuple(_as_urdu(text, _with(phrases, [*_runs(text, _IN_LATIN)])))


def _is_mostly_latin(text: str) -> bool:
    blocks = blocks_of(text[:_BEGINNING])
    return count_in(blocks, NOT_LATIN_BLOCKS) * 2 < len(blocks)


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
        language, confidence = _language_of(text, start, end, script)
        yield Fragment(text=text[start:end], language=language, start=start, end=end, confidence=confidence)


def _language_of(text: str, start: int, end: int, script: str) -> tuple[str, float]:
    """The language that the text announces, else that of the words; a country's name helps out."""
    announced = announced_language(text, start)
    if announced is not None and (announced == "ku" or (announced in _ARABIC_SCRIPT) == (script == "arabic")):
        return announced, _ANNOUNCED
    language, confidence = _JUDGES[script](text[start:end])
    if script != "latin" or not _tells_nothing(text[start:end], confidence):
        return language, confidence
    if country := country_language(text, end):
        return country, _BY_COUNTRY
    if may_be_of_a_country(text, start, end):
        suggested = language_of_surroundings(text, start)
        if suggested and is_rather(text[start:end], suggested):
            return suggested, _BY_COUNTRY
    return language, confidence


def _tells_nothing(name: str, confidence: float) -> bool:
    """Whether nothing in a name tells its language, so that what stands around it may."""
    return confidence <= _UNSURE and not (len(name) <= _LONGEST_ACRONYM and name.isupper())


def _in_company(text: str, found: list[Fragment]) -> list[Fragment]:
    """Read names that tell nothing as the sure ones of a text, if these are all in one foreign language."""
    sure = {each.language for each in found if each.confidence >= _SURE_OF_A_NAME}
    if len(sure) != 1 or (language := sure.pop()) not in _LATIN_LANGUAGES:
        return found
    return [
        replace(each, language=language, confidence=_BY_COUNTRY)
        if each.language == "en"
        and _tells_nothing(each.text, each.confidence)
        and may_be_of_a_country(text, each.start, each.end)
        and is_rather(each.text, language)
        else each
        for each in found
    ]


def _as_urdu(text: str, found: list[Fragment]) -> list[Fragment]:
    """Read as Urdu what only its nouns make Persian, where a text speaks of Pakistan."""
    if not any(each.language == "fa" for each in found) or not speaks_of_pakistan(text):
        return found
    return [
        replace(each, language="ur", confidence=_BY_COUNTRY)
        if each.language == "fa"
        and each.confidence != _ANNOUNCED
        and PERSIAN_GRAMMAR.isdisjoint(each.text.split())
        else each
        for each in found
    ]


def _matches(text: str, pattern: re.Pattern[str]) -> Iterator[re.Match[str]]:
    """What ``pattern.finditer`` gives, sooner."""
    held, position = _HELD[pattern], 0
    while found := held.search(text, position):
        start, end = found.span()
        if text[start] in _SIGNS:
            position = end
            continue
        earliest = max(position, start - _MOST_BEFORE)
        while start > earliest and text[start - 1] in _MAY_COME_BEFORE:
            start -= 1
        while (match := pattern.match(text, start)) is None and start < end - 1:
            start += 1
        position = end
        if match:
            position = match.end()
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
    if end - start > _LONGEST_MODEL and " " not in run and 3 * sum(map(str.isdigit, run)) >= end - start:
        return False  # an identifier
    glued = start > 0 and (text[start - 1] == "_" or text[start - 1].isdigit())
    return not glued and _SPEAKS.search(run) is not None and _UNIT.fullmatch(run) is None


def _with_neighbours(text: str, found: list[Fragment]) -> list[Fragment]:
    """Add Persian, Urdu and Kurdish in an Arabic article: announced, between quotation marks or brackets, in
    a line of its own, or several words side by side.
    """
    found = _with(found, [*_announced(text)])
    if may_be_other_than_arabic(text):
        for place in (_QUOTED, _LINE, _RUN):
            found = _with(found, [*_apart(text, place)])
    return _with(found, [*_persian(text)])


def _announced(text: str) -> Iterator[Fragment]:
    """What an announcement stands before, if it has letters of its own or stands in the same brackets."""
    for language, start, end in announced_neighbours(text):
        bracketed = "(" in text[max(0, start - _LONGEST_ANNOUNCEMENT) : start] and text[end : end + 1] == ")"
        run = text[start:end]
        if bracketed or may_be_other_than_arabic(run):
            yield Fragment(text=run, language=language, start=start, end=end, confidence=_ANNOUNCED)


def _apart(text: str, place: re.Pattern[str]) -> Iterator[Fragment]:
    """What is wholly in another language where it stands apart: a title, a verse, a slogan."""
    for match in place.finditer(text):
        if not may_be_other_than_arabic(match[1]):
            continue
        language, confidence = arabic_script_language(match[1])
        run = match[1].strip(_AROUND)
        if run and language != "ar" and confidence >= _SURE:
            start = match.start(1) + len(match[1]) - len(match[1].lstrip(_AROUND))
            yield Fragment(
                text=run, language=language, start=start, end=start + len(run), confidence=confidence
            )


def _persian(text: str) -> Iterator[Fragment]:
    """What stands between quotation marks behind words about Iran, and is Persian rather than Arabic."""
    for match in _QUOTED.finditer(text):
        run = match[1].strip(_AROUND)
        if arabic_script_language(run)[0] == "fa" and speaks_of_iran(
            text[max(0, match.start() - _SENTENCE) : match.start()]
        ):
            start = match.start(1) + match[1].index(run)
            yield Fragment(text=run, language="fa", start=start, end=start + len(run), confidence=_BY_COUNTRY)


def _with(found: list[Fragment], more: list[Fragment]) -> list[Fragment]:
    """Add fragments (in order, disjoint) to others, but for those that overlap one."""
    if not more:
        return found
    ends = [fragment.end for fragment in found]
    free = []
    for fragment in more:
        at = bisect_right(ends, fragment.start)
        if at == len(found) or found[at].start >= fragment.end:
            free.append(fragment)
    return sorted([*found, *free], key=lambda fragment: fragment.start)
