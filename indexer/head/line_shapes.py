"""What a line above or below a text is by its shape: prose, a headline, an entry, nothing at all."""

import re
from collections.abc import Sequence
from typing import Final

from archive.text.analyzer import fold
from archive.text.stop_words import STOP_WORDS
from indexer.furniture.lines import ends_sentence, line_kind, names_button, names_section, words_of
from indexer.furniture.vocabulary import BUTTON_WORDS, SECTIONS
from indexer.head.names import looks_like_name
from indexer.head.publication_date import DATE_LABELS, day_alone, is_date_line

TAG_SIGNS: Final = ("#", "＃", "@")
TICKER_WORDS: Final = 40
LONGEST_HEADLINE: Final = 160
_LEAST_SENTENCE: Final = 5
_TELLING_SENTENCE: Final = 8
_UNENDED_PARAGRAPH: Final = 16
_HEADLINE_WORDS: Final = 4
_SUBHEADING_WORDS: Final = 5
_MEAN_HEADLINE: Final = 7
_BESIDE_DATE: Final = 3

# in God's name, peace, his excellency, brother, oh: how letters, decrees and laments begin
_SALUTATION: Final = frozenset(fold("الله بسم السلام سعادة معالي الأخ الإخوة يا أيها أيتها dear sir").split())
# good morning, good evening; what greets stands alone, before a comma or an exclamation mark
_ARABIC: Final = re.compile("[\u0621-\u064a]")
_GREETING: Final = re.compile(
    r"(?:صباح|مساء) (?:الخير|النور)\W{0,3}|(?:(?i:good (?:morning|evening|afternoon))|Hello|Hi|Hey)"
    r"(?:,? [^\W\d_]+){0,3}[,!،]"
)
META_WORDS: Final = BUTTON_WORDS | SECTIONS | DATE_LABELS
_LEAST_FACTS: Final = 4
_FACTS_SHARE: Final = 0.7
_FIGURE: Final = re.compile(r"\d")

_GLUE: Final = re.compile(r"(?<=[a-z])(?=[A-Z])")
_BETWEEN_SLOGANS: Final = re.compile(r"\s[|•·»›]\s|::")
_END: Final = 12
_CUT_WITHIN: Final = 24
_LEAST_CUT: Final = 4  # blanks
_LEAST_BARS: Final = 2
_TRAILING_WORDS: Final = 12
_WORDS_IN_LINK: Final = 5  # with the bar
_OPEN_END: Final = re.compile(r"(?:[:!?؟]|\.\.|…)[\s\"”»)]*$")
_ENTRY: Final = re.compile(r"\s*(?:[-–•*▪○■●]|\d{1,3}\s?[.)-]\s|\((?:[ivx]{1,4}|[a-h]|\d{1,2}|[أ-ي])\)\s)")
_ADDRESS: Final = re.compile(
    r"(?:https?://\S+|(?:www\.)?[a-z0-9-]{2,40}(?:\.[a-z0-9-]{2,40}){0,2}\.[a-z]{2,6})/?", re.IGNORECASE
)
# When something was put on the page: a time of the day before a headline, "two hours ago" beside it.
_CLOCK: Final = re.compile(r"\W*\d{1,2}:\d{2}\b")
_AGO: Final = re.compile(
    r"منذ \d* ?(?:ثانية|ثوان|دقيقة|دقائق|ساعة|ساعات|يوم|أيام|أسبوع|أسابيع|شهر|أشهر|سنة|سنوات|عام)\b"
    r"|\b\d{1,2} ?(?:seconds?|min(?:ute)?s?|hours?|hrs?|days?|weeks?|months?|years?) ago(?=[A-Z]|\b)"
)
_ARROW: Final = re.compile(r"\w\s[»›→>]+$")
_MOST_IN_LINK: Final = 5  # words
# "quays rebuiltThe town", "Quays RebuiltThe Town"; names such as GadgetPost are glued too.
_GLUED_TITLE: Final = re.compile(
    r"\b[a-z]{3,}[A-Z][a-z]{2}|[a-z]{3}(?:The|This|In|On|At|It|He|She|For|An?|By|After|When)\b"
    r"|[^\W\d_][.:!?][A-Z][a-z]{2}"
)
_BESIDE_AGO: Final = 3
_AND: Final = re.compile('\N{ARABIC LETTER WAW}["«“]?[^\\W\\d_]{2}')
_GOES_ON: Final = re.compile(
    r"(?:But|And|Meanwhile|However|Nevertheless|Asked|He|She|They|His|Her|Their),?"
    r" (?:[a-z]|[A-Z][a-z]+ [a-z])"
)
# as for, but, however, yet, for his (her) part, on the other hand, in return, also, then, in the same context
_ARABIC_GOES_ON: Final = re.compile(
    r"(?:أما|لكن|لكنه|لكنها|غير أن|إلا أن|بيد أن|كما|ثم|من جهته|من جهتها|من جانبه|من جانبها|من جهة أخرى"
    r"|من ناحية أخرى|من ناحيته|في المقابل|بالمقابل|بدوره|بدورها|في السياق|إلى ذلك|يذكر أن|يشار إلى أن)[،,]? "
)
_GLUED_YEAR: Final = re.compile(r"\b(?:19|20)\d\d(?=[^\W\d_]{3})")
_CUT: Final = re.compile(r"(?:…|\.{3}|(?i:read more)|المزيد)[\s\"”»)\]]*$")
_ISSUE: Final = re.compile(r"(?:العدد|عدد|السنة|Issue|Vol\.?)\s?(?:رقم\s?)?[(:#-]?\s?\d", re.IGNORECASE)


def word_count(lines: Sequence[str]) -> int:
    """Give how many words lines have, numbers too."""
    return sum(line.count(" ") + 1 for line in lines if line)


def is_prose(line: str) -> bool:
    """Whether a line is a sentence, or so long that it can only be a paragraph."""
    size = line.count(" ") + 1
    if size < _LEAST_SENTENCE or line_kind(line) is not None or _is_row_of_links(line, size):
        return False
    if ends_sentence(line):
        return size >= _TELLING_SENTENCE or not _ends_open(line)
    return size >= _UNENDED_PARAGRAPH and (len(line) > LONGEST_HEADLINE or _has_stop_word(line))


def _is_row_of_links(line: str, size: int) -> bool:
    """Whether a line is parted by several bars into a few words each."""
    bars = line.count(" | ")
    return bars >= _LEAST_BARS and size <= _WORDS_IN_LINK * (bars + 1)


def _ends_open(line: str) -> bool:
    return _OPEN_END.search(line, max(len(line) - _END, 0)) is not None


def _has_stop_word(line: str) -> bool:
    return not STOP_WORDS.isdisjoint(words_of(line))


def begins_text(line: str) -> bool:
    """Whether a line is prose and no headline: those may be long, ask, and end with dots."""
    if not is_prose(line) or is_cut(line):
        return False
    return len(line) > LONGEST_HEADLINE or (
        ends_sentence(line) and (not _ends_open(line) or _trails_off(line))
    )


def _trails_off(line: str) -> bool:
    """Whether a long line with a comma ends with two dots: some writers' full stop, and in no headline."""
    is_long = line.count(" ") >= _TRAILING_WORDS
    return is_long and line.endswith("..") and not line.endswith("...") and "\N{ARABIC COMMA}" in line


def is_cut(line: str) -> bool:
    """Whether a line of several words ends with dots ("The council met on…"), or with a link to its rest."""
    return _CUT.search(line, max(len(line) - _CUT_WITHIN, 0)) is not None and line.count(" ") >= _LEAST_CUT


def leads_on(line: str) -> bool:
    """Whether a line is a link by its arrow ("The whole story »")."""
    has_arrow = "«" not in line and _ARROW.search(line, max(len(line) - 4, 0)) is not None
    return has_arrow and len(words_of(line)) <= _MOST_IN_LINK


def is_glued(line: str) -> bool:
    """Whether a headline and what stands below it are glued together in a line ("Quays rebuiltThe town…")."""
    return _GLUED_TITLE.search(line) is not None


def continues(line: str) -> bool:
    """Whether a line goes on from one above: it begins with the Arabic "and", or with a small letter.

    So does a sentence that begins with "but", "as for" or "she"; headlines do so, too.
    """
    if _AND.match(line) is not None or (line[:1].islower() and line[1:2].islower()):
        return True
    return bool(_GOES_ON.match(line) or _ARABIC_GOES_ON.match(line)) and ends_sentence(line)


def is_stamped(line: str) -> bool:
    """Whether a line has the time before it, glued to it, or says how long ago it was put on the page."""
    if len(line) > LONGEST_HEADLINE or ends_sentence(line):
        return False
    if _CLOCK.match(line) or _GLUED_YEAR.search(line):
        return True
    ago = _AGO.search(line)
    if ago is None:
        return False
    is_glued = line[ago.end() : ago.end() + 1].isalpha()
    return ago.start() == 0 or is_glued or len(words_of(line.replace(ago[0], ""))) <= _BESIDE_AGO


def is_entry(line: str) -> bool:
    """Whether a line is an entry of a list: a bullet or a number stands before it."""
    return _ENTRY.match(line) is not None


def is_address(line: str) -> bool:
    """Whether a line is an address of the web and nothing else."""
    return _ADDRESS.fullmatch(line) is not None


def is_dated(line: str) -> bool:
    """Whether a line says when, or which issue of the newspaper this is."""
    return is_date_line(line) or _ISSUE.match(line) is not None or day_of(line) is not None


def day_of(line: str) -> str | None:
    """Give the day that a line says, as it is written, if the line hardly says anything else."""
    day = day_alone(line)
    if day is None:
        return None
    beside = words_of(line.replace(day, ""))
    return day if len(beside) <= _BESIDE_DATE or all(word in META_WORDS for word in beside) else None


def is_headline(line: str) -> bool:
    """Whether a line can be the headline of another article: several words, no sentence, entry or tag."""
    if not line or ends_sentence(line) or is_entry(line) or any(sign in line for sign in TAG_SIGNS):
        return False
    return line_kind(line) is None and len(words_of(line)) >= _HEADLINE_WORDS


def is_subheading(line: str) -> bool:
    """Whether a line of a few words can head a part of a text: none of the page, no name, date or entry."""
    if not 1 < len(words_of(line)) <= _SUBHEADING_WORDS or line_kind(line) is not None:
        return False
    return not (names_section(line) or looks_like_name(line) or is_dated(line) or is_entry(line))


def can_head_part(line: str) -> bool:
    """Whether a line can head the long paragraph right below it: two Arabic nouns may look like a name."""
    is_noun = _ARABIC.match(line) is not None and looks_like_name(line) and not names_section(line)
    return is_subheading(line) or (is_noun and line_kind(line) is None)


def are_headlines(lines: Sequence[str]) -> bool:
    """Whether lines are as long as headlines are, on an average; verses, names and fixtures are shorter."""
    return bool(lines) and sum(len(words_of(line)) for line in lines) >= _MEAN_HEADLINE * len(lines)


def says_nothing(line: str) -> bool:
    """Whether a line is a number, a sign, an address, a ticker, the name of a section or of a button."""
    size = len(words_of(line))
    if size >= TICKER_WORDS:
        return True  # above the first and below the last sentence only tickers are so long
    is_name = names_section(line) or names_button(line) or is_address(line) or _is_of_facts(line)
    is_name = is_name or _is_glued_menu(line) or len(_BETWEEN_SLOGANS.findall(line)) > 1
    return (not size or is_name) and not is_date_line(line)


def _is_glued_menu(line: str) -> bool:
    """Whether a line is a menu whose words are glued together (``Log inLog Out``)."""
    if not _GLUE.search(line):
        return False
    words = words_of(_GLUE.sub(" ", line))
    return sum(word in META_WORDS for word in words) >= _FACTS_SHARE * len(words)


def _is_of_facts(line: str) -> bool:
    """Whether a line gives figures about the article with their labels: added on, comments, section."""
    words = words_of(line.replace(day_alone(line) or "\n", ""))
    return (
        len(words) >= _LEAST_FACTS
        and _FIGURE.search(line) is not None
        and sum(word in META_WORDS for word in words) >= _FACTS_SHARE * len(words)
        and not ends_sentence(line)
    )


def is_salutation(line: str) -> bool:
    """Whether a line calls on God or on a person, as letters, decrees and laments begin and columns end."""
    return not _SALUTATION.isdisjoint(words_of(line)) or _GREETING.fullmatch(line) is not None
