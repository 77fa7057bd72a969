"""Sentences of an article that have the words of furniture, told by what furniture never says.

A page asks, names and counts; it does not report who said what, and behind its labels stand names.
"""

import re
from typing import Final

from archive.text.analyzer import fold
from archive.text.stop_words import STOP_WORDS

_LEAST_WORDS: Final = 4
_COMMON_WORDS: Final = 2
_STOPS: Final = (".", ".”", '."', ".»", "?", "؟")

# Who said it, set off by a comma: "…, the doctor said", "…, and the court ruled that …".
_SAYING: Final = re.compile(
    r"[,،”\"»]\s(?:[^\s,،.]+\s){0,5}?"
    r"(?:said|told|ruled|argued|recalled|warned|explained|wrote|added|replied"
    # said, wrote, added, ruled, explained, affirmed, saw, answered
    r"|[وف]?(?:(?:قال|كتب|أضاف|أوضح|أكد|رأ|أجاب|قض)(?:ت|ى|وا)?"
    # reported, told, mentioned, considered, pointed out
    r"|(?:روى|روت|رووا|أخبر|ذكر|اعتبر|أشار)(?:ت|وا)?))(?=[\s,،.:])"
)
# Corrections say what the page itself said: earlier version, this article, this item.
_OF_PAGE: Final = re.compile(
    r"(?i:\b(?:earlier|previous|original) version\b|\bthis (?:article|story|post)\b|^correction\b)"
    r"|نسخة سابقة|هذا المقال|هذا الخبر|هذا التقرير"
)
_LABEL: Final = re.compile(r"[^\W\d_]{2,20}(?: [^\W\d_]{2,20})?\s?:\s+")
_WORD: Final = re.compile(r"[^\W\d_]+")
# Words of clauses, which stand in no name: he, she, they, no, not, that, who, was, this, so, what, all.
_OF_CLAUSES: Final = frozenset(
    fold(
        "هو هي هم لا لم لن ليس ليست أن إن أنه أنها التي الذي الذين "
        "كان كانت هذا هذه ذلك هكذا ما كل قد قال قالت"
    ).split()
)


def reports_speech(line: str) -> bool:
    """Whether a line is a full sentence that says who said what, set off by a comma: no page says so."""
    return line.endswith(_STOPS) and _SAYING.search(line) is not None and not _OF_PAGE.search(line)


def speaks_behind_label(line: str) -> bool:
    """Whether a whole sentence stands behind a word or two and a colon ("Tags: an old word for …")."""
    label = _LABEL.match(line)
    return label is not None and is_clause(line[label.end() :])


def is_clause(text: str) -> bool:
    """Whether what stands behind a label is a sentence of its own, and no name and no list of names.

    It ends with a stop; names have capitals in English, and no word in Arabic that only clauses have.
    """
    if not text.endswith(_STOPS):
        return False
    words = _WORD.findall(text)
    if len(words) < _LEAST_WORDS:
        return False
    if not _OF_CLAUSES.isdisjoint(map(fold, words)):
        return True
    small = [word for word in words if word.isascii() and word.islower()]
    common = sum(word not in STOP_WORDS for word in small)
    return common >= _COMMON_WORDS and common < len(small)  # a list of key words has no small words
