"""What a row of the tables of platforms is, and how much of its surroundings a name needs.

How spellings are written: Arabic letters stand for all letters that fold into them; ``%`` is any of the
letters that papers write a hard g with, ``~`` a blank, hyphen or underscore that may be missing. Marks and
tatweel are taken out of the text before; ``(?i:…)`` is for names that are a name in any case.
"""

from dataclasses import dataclass
from enum import Enum


class Where(Enum):
    """How much of its surroundings a name needs."""

    ANYWHERE = "no other word holds it: also glued to other words"
    WORD = "as a word of its own, with clitics before it in Arabic"
    WITH_ARTICLE = "as a word with the Arabic article before it: a short form that is also something else"
    INTRODUCED = "as a word that an app, an account or another platform stands beside"
    AFTER_NOUN = "as a word with an app or account before it: in a list of platforms it may be another word"


@dataclass(frozen=True, slots=True)
class PlatformName:
    """One row. A text without any of ``keys`` does not hold the name: the rest is tried only then.

    Keys are looked for in folded letters, but for capital ones. ``introduced_by``
    and ``followed_by`` replace the usual words of ``INTRODUCED``; ``not_near`` is what forbids the name
    within eighty characters. ``must`` and ``must_not`` are examples; the tests run them all.
    """

    platform: str
    spelling: str
    keys: tuple[str, ...]
    where: Where
    must: tuple[str, ...]
    must_not: tuple[str, ...]
    introduced_by: str | None = None
    followed_by: str | None = None
    not_near: str | None = None
