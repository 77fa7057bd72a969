"""Short lines at the ends of a text that are of it: figures behind labels, results, a first heading."""

import re
from collections.abc import Sequence
from typing import Final

from indexer.furniture.lines import line_key
from indexer.head.shared_words import SharedWords

FIRST_HEADINGS: Final = frozenset(
    map(
        line_key,
        (
            *("in short", "in brief", "key points", "key takeaways", "the key points", "at a glance"),
            *("what you need to know", "question"),
            # the question, question, main points, main points, most important points, in short
            *("السؤال", "سؤال", "النقاط الرئيسية", "أبرز النقاط", "أهم النقاط", "باختصار"),
            *("القصة باختصار", "ماذا تحتاج أن تعرف"),  # the story in short, what you need to know
        ),
    )
)
"""What stands right above the first sentence of a text and is of it, though short."""

LIST_HEADINGS: Final = frozenset(
    map(
        line_key,
        (
            *("ingredients", "method", "directions", "instructions", "preparation", "you will need", "steps"),
            # ingredients, amounts, the way to make it, method, steps, manner of preparing, manner of working
            *("المكونات", "المقادير", "طريقة التحضير", "الطريقة", "الخطوات", "كيفية التحضير", "طريقة العمل"),
        ),
    )
)
"""What heads the lists of recipes and of instructions, also without a colon."""

_LEAST: Final = 2  # lines
_SHARE: Final = 0.3
# "Northport 2 - Easton 1", "Northport 2-1 Easton", "Northport 2 Easton 1"
_SCORE: Final = re.compile(
    r"[^\d\n:]{2,30} [\d½]{1,2}\s?[-–:]\s?(?:[\d½]{1,2} [^\d\n:]{2,30}|[^\d\n:]{2,30} \d{1,2})\W{0,2}"
    r"|[^\d\n:]{2,30} \d{1,2} [^\d\n:]{2,30} \d{1,2}\W{0,2}"
)
# God grants success, God is the helper, God knows best, God is behind the intention; peace be upon you
_CLOSING: Final = re.compile(
    r"و?الله (?:ولي|الموفق|المستعان|أعلم|اعلم|من وراء)\b[^\n]{0,30}$|وبالله التوفيق\W*$"
    r"|والسلام (?:عليكم|ختام)\b[^\n]{0,40}$"
)
_LABEL: Final = re.compile(r"[^\W\d_]+(?: [^\W\d_]+){0,2}: \S")


def is_closing(line: str) -> bool:
    """Whether a line is one by which Arabic letters, speeches and statements end ("God grants success")."""
    return _CLOSING.match(line) is not None


def is_score(line: str) -> bool:
    """Whether a line is a result: two sides and their goals."""
    return _SCORE.fullmatch(line) is not None


def is_labelled(line: str) -> bool:
    """Whether a line begins with a label of up to three words."""
    return _LABEL.match(line) is not None


def are_of_labels(lines: Sequence[str], text: SharedWords) -> bool:
    """Whether lines right below a text begin with a label each, and have the text's words."""
    if len(lines) < _LEAST or not all(map(is_labelled, lines)):
        return False
    return text.share("\n".join(lines)) >= _SHARE
