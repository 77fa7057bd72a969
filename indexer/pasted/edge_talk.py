"""What a page says to its readers above and below a text, told by its words, whatever their order.

Known wordings are for ``furniture/invitations.py`` and ``furniture/forms.py``; here a line goes if most of
its words are of newspapers, readers and accounts (``furniture/talk.py``) and the text has little part in it.
"""

import re
from collections.abc import Iterator, Sequence, Set
from typing import Final

from archive.text.analyzer import fold
from archive.text.stop_words import STOP_WORDS
from indexer.furniture.lines import line_key, line_kind, names_section, words_of
from indexer.furniture.sentences import reports_speech
from indexer.furniture.talk import (
    ADDRESSING,
    ASKING,
    CALLING_AS_WRITTEN,
    NARRATING,
    ONLY_SAID_BY_PAGES,
    SAID_BY_PAGES,
    VERBS_OF_SENTENCES,
    bare,
)
from indexer.head.byline import is_credit, is_labelled_byline
from indexer.head.line_shapes import LONGEST_HEADLINE, TAG_SIGNS, begins_text, is_dated, is_prose, word_count
from indexer.head.shared_words import SharedWords
from indexer.pasted.labelled import FIRST_HEADINGS

_LONGEST: Final = 220
_SHORT: Final = 60
_MOST_WORDS: Final = 28
_SLOGAN_WORDS: Final = 9
_TALK_SHARE: Final = 0.6
_SLOGAN_SHARE: Final = 0.5
_LEAST_SIGNS: Final = 2
_SELF_SIGNS: Final = 4
_SELF_SHARE: Final = 0.65
_LABEL_WORDS: Final = 5
_WORDS_OF_LABEL: Final = 3
_OWN_SHARE: Final = 0.5
_LEAST_TEXT: Final = 16  # words
_STOPS: Final = (".", "!", "?", "؟", "…")
_OTHER_SHARE: Final = 0.4
_SENTENCE_IN: Final = re.compile(r"[.!?؟]\s")
# Parts of what calls on readers or names what only pages have; most lines have none of them.
_NEEDLE: Final = re.compile(
    r"(?<![a-zA-Z])(?:[Oo]ur|us|[Yy]our?|Get|[Aa]pps?|[Ss]hare|[Ff]ollow|[Cc]lick|[Pp]odcasts?)\b"
    r"|ubscri|ewsletter|nbox|ign up|og in|rossword|rowser|ookmark|avaScript|ownload|ookies"
    # your mail, subscribe, our site, page, channel, application, browser, comment, follow, with us, share
    "|بريد|شترك|موقعنا|صفحت|قنات|طبيق|متصفح|عليق|تابع|معنا|شارك"
    "|ضغط|نقر|رابط|حمل|يمكنك|بنا |رجاء"  # press, click, link, load, you can, to us, please
)
# "Watch the match tonight. Click here to sign up."; press here, click here
_CLICK_HERE: Final = re.compile(
    r"(?:[.!?:] (?:Click|Tap) here|(?:اضغط|إضغط|انقر|أنقر) هنا)\b[^.!?:؟\n]{0,50}[.!]?$"
)
# Who speaks so is no page, unless it lets a reader speak ("send me updates").
_PERSON: Final = re.compile(r"\b(?:my|myself|me)\b(?! (?:of|when|about|updates|by)\b)")
# "You don't have a boat.": said to one person, as interviewers do
_STATEMENT: Final = re.compile(r"You (?:do|did|are|were|have|had|can|could|will|would)(?:n[’']t|not)?\b")
_SPEECH: Final = re.compile(
    r"[«»“”\"]|\b(?:said|says|told|asked|added|wrote|urged|warned|قال|قالت|يقول|أضاف|وأضاف|أكد|وأكد|أوضح)\b"
)
# A page's line stands alone, and goes on from none above it.
_GOES_ON: Final = re.compile(r"(?:And|But|Yet|Because|Though|That[’']s|That (?:is|was)|Which) [a-z]")
_FIRST_WORD: Final = re.compile(r"(?:^|[.!?؟:,،–-]\s)[^\w\n]*([^\W\d_]+)")
_WORD: Final = re.compile(r"[^\W\d_]+")


def without_talk(lines: Sequence[str], title: str | None, own: Set[str] = frozenset()) -> Sequence[str]:
    """Leave out the lines above the first and below the last sentence that are the page's own words.

    Below such a line at the end nothing stays but sentences, tags and credits. The ``title`` stays, and so
    does a line that shares half of its words with the text, or says who wrote and when. A line of the text's
    ``own`` lists is as good as a sentence.
    """
    above = set(_talk_from_end(lines, range(len(lines)), own))
    below = set(_talk_from_end(lines, range(len(lines) - 1, -1, -1), own))
    if not (above or below):
        return lines
    rest = [line for place, line in enumerate(lines) if place not in above | below]
    if word_count(rest) < _LEAST_TEXT:
        return lines
    text = SharedWords(rest)
    talk = {
        place for place in above | below if lines[place] != title and text.share(lines[place]) <= _OWN_SHARE
    }
    dropped = talk | _below_end(lines, talk & below)
    return [line for place, line in enumerate(lines) if place not in dropped]


def talk_between(lines: Sequence[str]) -> set[int]:
    """The places of lines anywhere in a text that call on readers, and share hardly a word with its others.

    A question alone is none: interviews ask so too.
    """
    found = [
        place
        for place, line in enumerate(lines)
        if 0 < len(line) <= _LONGEST
        and (_NEEDLE.search(line) or not CALLING_AS_WRITTEN.isdisjoint(line.split()))
        and not (line.endswith(("?", "؟")) and not (_NEEDLE.search(line) and _SENTENCE_IN.search(line)))
        and not (_PERSON.search(line) or line_key(line) in FIRST_HEADINGS or _narrates(line))
        and is_talk(line)
    ]
    if not found:
        return set()
    near = {place + step for place in found for step in (-1, 0, 1)}  # the page may go on there
    text = SharedWords(
        [
            line
            for place, line in enumerate(lines)
            if place not in near or (len(line) > LONGEST_HEADLINE and place not in found)
        ]
    )
    is_manual = _speaks_to_readers([line for line in lines if line and begins_text(line)])
    talk = {
        place
        for place in found
        if text.share(lines[place]) <= _OTHER_SHARE and not (is_manual and _is_told(lines[place]))
    }
    return talk | {label for place in talk for label in _labels_beside(lines, place)}


def _narrates(line: str) -> bool:
    """Whether a long line tells of persons and of what was."""
    return _is_told(line) and not NARRATING.isdisjoint(words_of(line))


def _speaks_to_readers(sentences: Sequence[str]) -> bool:
    """Whether most sentences of a text speak to its readers, as those of a manual do."""
    return 2 * sum(calls_on_readers(line, words_of(line)) for line in sentences) > len(sentences)


def _is_told(line: str) -> bool:
    return len(line) > _SHORT and line.endswith(".")


def _labels_beside(lines: Sequence[str], near: int) -> Iterator[int]:
    """The places of the few words right above and below the page's words that are its own too."""
    for places in (range(near - 1, -1, -1), range(near + 1, len(lines))):
        place = next((place for place in places if lines[place]), None)
        if place is None or lines[place].count(" ") >= _LABEL_WORDS or lines[place].endswith("."):
            continue
        if is_talk(lines[place], is_beside_talk=True):
            yield place


def _talk_from_end(lines: Sequence[str], places: Sequence[int], own: Set[str]) -> Iterator[int]:
    """The places of the page's words from one end of the lines up to the first sentence of another kind."""
    is_beside_talk = False
    for place in places:
        line = lines[place]
        if not line:
            continue
        if len(line) > _LONGEST or line in own:
            return
        is_known = len(line) <= LONGEST_HEADLINE and line_kind(line) is not None
        if not is_known and is_talk(line, is_beside_talk=is_beside_talk):
            is_beside_talk = True
            yield place
        elif not is_known and begins_text(line):
            return
        else:
            is_beside_talk = is_known


def _below_end(lines: Sequence[str], talk: set[int]) -> set[int]:
    """The places below the page's words at the end of a text, up to a sentence."""
    below: set[int] = set()
    found: set[int] = set()
    for place in range(len(lines) - 1, -1, -1):
        line = lines[place]
        if place in talk:
            found |= below
        elif line and is_prose(line):
            break
        elif line and not (is_credit(line) or any(sign in line for sign in TAG_SIGNS)):
            below.add(place)
    return found


def is_talk(line: str, *, is_beside_talk: bool = False) -> bool:
    """Whether most words of a line are those by which pages speak of themselves, and it speaks to readers.

    ``is_beside_talk``: another such line, or a button, stands beside it.
    """
    if len(line) > _LONGEST or line.count(" ") >= _MOST_WORDS or _is_said(line):
        return False
    if _CLICK_HERE.search(line, max(len(line) - _SHORT, 0)):
        return True
    words = _WORD.findall(fold(line))
    if not 0 < len(words) <= _MOST_WORDS:
        return False
    told = [bare(word) for word in words if word not in STOP_WORDS and len(word) > 1]
    signs = sum(word in SAID_BY_PAGES for word in told)
    if not signs or signs < _SLOGAN_SHARE * len(told):
        return False
    is_sure = signs >= _LEAST_SIGNS and signs >= _TALK_SHARE * len(told)
    is_certain = (
        _is_surely_of_page(line, words, told, is_beside_talk=is_beside_talk)
        if is_sure
        else _can_be_of_page(line, words, told, is_beside_talk=is_beside_talk)
    )
    return (
        is_certain
        and not names_section(line)
        and not (is_dated(line) or is_credit(line) or is_labelled_byline(line))
    )


def _is_said(line: str) -> bool:
    """Whether a line is speech, has tags, or is a long sentence without a word of what calls on readers."""
    if len(line) > _SHORT and line.endswith(".") and not _NEEDLE.search(line):
        return True
    if _GOES_ON.match(line):
        return True
    return _SPEECH.search(line) is not None or reports_speech(line) or any(sign in line for sign in TAG_SIGNS)


def _is_surely_of_page(line: str, words: Sequence[str], told: Sequence[str], *, is_beside_talk: bool) -> bool:
    """Whether a line of the page's words calls on readers, or is a label of nothing else."""
    if calls_on_readers(line, words):
        return True
    signs = sum(word in SAID_BY_PAGES for word in set(told))
    if not VERBS_OF_SENTENCES.isdisjoint(words):
        return signs >= _SELF_SIGNS and signs >= _SELF_SHARE * len(told)  # "is an independent newspaper"
    if is_beside_talk:
        return True
    is_of_pages = not ONLY_SAID_BY_PAGES.isdisjoint(told) or SAID_BY_PAGES.issuperset(told)
    return is_of_pages and len(told) >= _WORDS_OF_LABEL  # two can be a headline


def _can_be_of_page(line: str, words: Sequence[str], told: Sequence[str], *, is_beside_talk: bool) -> bool:
    """Whether a line with fewer such words is a slogan that calls on readers, or stands beside a button."""
    if calls_on_readers(line, words):
        is_slogan = line.endswith(_STOPS) and len(words) <= _SLOGAN_WORDS
        return is_beside_talk or (is_slogan and not _STATEMENT.match(line))
    is_sentence = not VERBS_OF_SENTENCES.isdisjoint(words)
    is_label = SAID_BY_PAGES.issuperset(told) or not ONLY_SAID_BY_PAGES.isdisjoint(told)
    return is_beside_talk and not is_sentence and is_label


def calls_on_readers(line: str, words: Sequence[str]) -> bool:
    """Whether a line speaks to somebody: by a pronoun, or by the first word of a sentence."""
    if not ADDRESSING.isdisjoint(words):
        return True
    if ASKING.isdisjoint(words):
        return False
    return any(part[1] in ASKING for part in _FIRST_WORD.finditer(fold(line)))
