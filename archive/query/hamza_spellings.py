"""Words whose hamza is written on another letter: شاطئ and شاطيء are a shore. A query for one asks for both.

Papers follow the rules of Cairo, of Beirut, or older ones. Words that no rule leads to each other stand in
``archive/text/arabic_exceptions.py``; a hamza on an alef is folded away everywhere.
"""

import re
from collections.abc import Iterator
from dataclasses import replace
from functools import lru_cache
from typing import Final

from archive.query.nodes import Alternative, And, Node, Or, Word
from archive.text.analyzer import fold
from archive.text.letters import ALEF, HAMZA, WAW, WAW_HAMZA, YEH, YEH_HAMZA
from archive.text.stemming import is_arabic, stem

_WEIGHT: Final = 0.5  # what a word counts that is spelled otherwise than it was typed
_LONGEST: Final = 64  # letters

_NO_LONG_VOWEL: Final = f"(?<=[^{ALEF}{WAW}{YEH}])"
_THREE_TO_NINE: Final = "(ثلاث|اربع|خمس|ست|سبع|ثماني?|تسع)"

_RULES: Final = (
    # At the end, on a ya or behind it: قارئ, قاريء (reader); بريء, برئ (innocent), بريئ before an ending.
    (f"{_NO_LONG_VOWEL}{YEH_HAMZA}$", (YEH + HAMZA,)),
    (f"{_NO_LONG_VOWEL}{YEH}{HAMZA}$", (YEH_HAMZA, YEH + YEH_HAMZA)),
    (f"{_NO_LONG_VOWEL}{YEH}{YEH_HAMZA}$", (YEH + HAMZA, YEH_HAMZA)),
    # The same with a waw: تباطؤ, تباطوء (slowing down).
    (f"{_NO_LONG_VOWEL}{WAW_HAMZA}$", (WAW + HAMZA,)),
    (f"{_NO_LONG_VOWEL}{WAW}{HAMZA}$", (WAW_HAMZA,)),
    # Before a long u: شؤون, شئون (affairs), of old شءون; جاؤوا, جاءوا (they came).
    (f"(?<=.){WAW_HAMZA}(?={WAW}[^{YEH}])", (YEH_HAMZA,)),
    (f"(?<=.){YEH_HAMZA}(?={WAW}[^{YEH}])", (WAW_HAMZA,)),
    (f"(?<=.){HAMZA}(?={WAW}[^{YEH}])", (WAW_HAMZA, YEH_HAMZA)),
    (f"(?<={ALEF})[{WAW_HAMZA}{YEH_HAMZA}](?={WAW}[^{YEH}])", (HAMZA,)),
    # Hundreds: ثلاثمائة, ثلاثمئة (three hundred).
    (f"{_THREE_TO_NINE}مائه$", (r"\1مئه",)),
    (f"{_THREE_TO_NINE}مئه$", (r"\1مائه",)),
)
_SEATS: Final = tuple((re.compile(pattern), seats) for pattern, seats in _RULES)


def with_hamza_spellings(node: Node) -> Node:
    """Give a tree in which words with a hamza are looked for with its other seats, too."""
    match node:
        case Word(text, _, alternatives) if others := hamza_spellings(text):
            spelled = (Alternative(other, "ar", _WEIGHT, "spelling") for other in others)
            return replace(node, alternatives=(*spelled, *alternatives))
        case And(children):
            return And(tuple(map(with_hamza_spellings, children)))
        case Or(children):
            return Or(tuple(map(with_hamza_spellings, children)))
    return node


@lru_cache(maxsize=4096)
def hamza_spellings(text: str) -> tuple[str, ...]:
    """Give the other spellings of one word, folded: those that its own stem does not find; mostly none."""
    word = fold(text)
    if not is_arabic(word) or " " in word or len(word) > _LONGEST:
        return ()
    found = dict.fromkeys(_spellings(word))
    return tuple(other for other in found if stem(other) != stem(word))


def _spellings(word: str) -> Iterator[str]:
    for pattern, seats in _SEATS:
        yield from (pattern.sub(seat, word) for seat in seats if pattern.search(word))
