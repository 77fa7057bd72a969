"""Arabic names of two words, written apart or joined (عبد العزيز, عبدالعزيز: Abdulaziz): both are meant.

Added to a tree that expansion has widened, so that the lexicon's phrases are found as they were typed. What
stands in quotes or is taken as written stays so.
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import pairwise
from typing import Final

from archive.query.hamza_spellings import with_hamza_spellings
from archive.query.joined_or_apart import with_joined_and_apart
from archive.query.negated_words import with_negated_forms
from archive.query.nodes import Alternative, And, Node, Or, Word
from archive.query.tree import any_of
from archive.text.analyzer import fold
from archive.text.letters import ALEF, LAM

_OTHER: Final = 0.5  # what a name counts that is spelled otherwise than it was typed

_SERVANT_OF: Final = "عبد"  # Abd al-…
_FATHER_OF: Final = "ابو"  # Abu …
_GOD: Final = "الله"
_SHORTEST: Final = 3  # letters of what may follow "father of": otherwise it is doors (ابواب), or paternal
_DOORS: Final = "ابواب"

# What makes a name before God's: victory, gift, guest, neighbour, present, good, opening, favour, livelihood,
# happiness, recompense, thanks, kindness, help, praise, beloved, successor.
_OF_GOD: Final = frozenset("نصر هبه ضيف جار عطا خير فتح فضل رزق سعد عوض شكر لطف عون حمد حبيب خلف".split())
_LORDS: Final = frozenset(("ربه",))  # his Lord: Abd Rabbuh


def with_both_spellings(node: Node) -> Node:
    """Give a tree that asks for every spelling: names and numbers joined and apart, a hamza on each seat."""
    return with_joined_and_apart(with_negated_forms(with_hamza_spellings(_with_names(node))))


def _with_names(node: Node) -> Node:
    """Give a tree in which each name of two words is also looked for joined, and each joined one apart."""
    match node:
        case Word():
            return replace(node, alternatives=(*_own(node.text), *_spelled(node.alternatives)))
        case And(children):
            spelled = tuple(_all_spelled(children))
            return spelled[0] if len(spelled) == 1 else And(spelled)
        case Or(children):
            joined = (_joined(one, other) for one, other in pairwise(children))
            return any_of((*map(_with_names, children), *filter(None, joined))) or node
    return node


def _own(word: str) -> Iterator[Alternative]:
    if apart := _apart(fold(word)):
        yield Alternative(apart, "ar", _OTHER, "spelling")


def _spelled(alternatives: Sequence[Alternative]) -> Iterator[Alternative]:
    """Give alternatives each followed by its other spelling: King Abdulaziz University has two in Arabic."""
    texts = {fold(each.text) for each in alternatives}
    for each in alternatives:
        yield each
        other = _spelled_otherwise(each.text) if each.origin != "sound" else ""
        if other and fold(other) not in texts:
            yield replace(each, text=other)


def _spelled_otherwise(text: str) -> str:
    """Give a text with the names in it joined, or else apart; "" if there are none."""
    words = text.split()
    for at, (one, other) in enumerate(pairwise(words)):
        if _make_a_name(fold(one), fold(other)):
            return " ".join((*words[:at], one + other, *words[at + 2 :]))
    apart = [_apart(fold(word)) or word for word in words]
    return "" if apart == words else " ".join(apart)


def _all_spelled(children: Sequence[Node]) -> Iterator[Node]:
    """Give the clauses that all have to match; the two words of a name, or the name in one word."""
    at = 0
    while at < len(children):
        pair = children[at : at + 2]
        joined = _joined(*pair) if len(pair) > 1 else None
        yield Or((And(tuple(pair)), joined)) if joined else _with_names(children[at])
        at += 2 if joined else 1


def _joined(one: Node, other: Node) -> Word | None:
    """Give the name that two words make, in one word; None if they make none."""
    if not (isinstance(one, Word) and isinstance(other, Word) and one.field == other.field):
        return None
    return Word(one.text + other.text, one.field) if _make_a_name(fold(one.text), fold(other.text)) else None


def _make_a_name(first: str, second: str) -> bool:
    if " " in first or " " in second:  # a phrase of expansion's
        return False
    if first == _SERVANT_OF:
        return second.startswith(ALEF + LAM) or second in _LORDS
    if first == _FATHER_OF:
        return len(second) >= _SHORTEST
    return second == _GOD and first in _OF_GOD


def _apart(word: str) -> str:
    """Give a folded name with a blank between its two words; "" if it is none."""
    cuts = (len(_SERVANT_OF), len(word) - len(_GOD))
    if word.startswith(_DOORS):
        return ""
    return next((f"{word[:cut]} {word[cut:]}" for cut in cuts if _make_a_name(word[:cut], word[cut:])), "")
