"""The shapes of the rules that tell page furniture: phrases and patterns, each with its examples.

Every row carries an English gloss, an example that it has to touch and one that it must leave alone; the
tests run over the tables (``tables.py``).
"""

import re
from dataclasses import dataclass
from typing import Literal

PhraseKind = Literal["line", "links", "vote"]


@dataclass(frozen=True, slots=True)
class PhraseRule:
    """Lines that consist of one of these phrases, whatever its spelling, case, punctuation or count.

    ``line``: the line goes. ``links``: it heads a list of links, which goes with it, also when the first link
    stands behind a colon. ``vote``: it ends a poll, which goes back to its question.
    """

    name: str
    gloss: str
    kind: PhraseKind
    phrases: tuple[str, ...]
    leaves: str


@dataclass(frozen=True, slots=True)
class PatternRule:
    """Text that matches ``pattern``; ``needles``: one of them has to stand in a text for it to be tried."""

    name: str
    gloss: str
    pattern: re.Pattern[str]
    touches: str
    leaves: str
    needles: tuple[str, ...] = ()
