"""The closed tree that a query is parsed into; engines compile it with one ``match``.

Every node is a frozen dataclass. A node type added here fails type-checking wherever it must be handled.
"""

import dataclasses
from dataclasses import dataclass
from typing import Literal

TextField = Literal["title", "body", "author"]
"""Fields a word may be confined to; None means title, body and the words of hashtags."""

KeywordField = Literal["source", "platform", "hashtag", "mention", "language"]
"""Fields matched as a whole value."""

AlternativeOrigin = Literal["dictionary", "place", "name", "sound", "spelling"]


@dataclass(frozen=True, slots=True)
class Alternative:
    """Another way to say a word, mostly in the other language; ``weight`` is relative to the word itself."""

    text: str
    language: str
    weight: float
    origin: AlternativeOrigin


@dataclass(frozen=True, slots=True)
class Word:
    """A word in any of its forms; ``alternatives`` are added by expansion, never by the parser.

    ``led_by`` are the small words that were typed right before it and are not searched for (Bank *of*
    England): with them it stands in a row as it was typed. ``followed_by`` are those behind the last word of
    a row. It is the same word without them.
    """

    text: str
    field: TextField | None = None
    alternatives: tuple[Alternative, ...] = ()
    led_by: str = dataclasses.field(default="", compare=False)
    followed_by: str = dataclasses.field(default="", compare=False)


@dataclass(frozen=True, slots=True)
class ExactWord:
    """``=word``: the folded word itself, not its stem."""

    text: str
    field: TextField | None = None


@dataclass(frozen=True, slots=True)
class Phrase:
    """``"a phrase"``: folded words side by side; ``slop`` is how many places they may be apart."""

    text: str
    slop: int = 0
    field: TextField | None = None


@dataclass(frozen=True, slots=True)
class Prefix:
    """``word*``: any folded word that begins so; ``text`` stands without the star."""

    text: str
    field: TextField | None = None


@dataclass(frozen=True, slots=True)
class Fuzzy:
    """``word~``: folded words a letter or two away; ``text`` stands without the tilde."""

    text: str
    field: TextField | None = None


@dataclass(frozen=True, slots=True)
class KeywordIs:
    """``#tag``, ``@handle``, ``platform:``, ``source:``, ``lang:``: the whole value, in any spelling."""

    field: KeywordField
    value: str


@dataclass(frozen=True, slots=True)
class PublishedBetween:
    """``date:2016-05..2016-06``: inclusive bounds, each YYYY, YYYY-MM, YYYY-MM-DD, or None for open."""

    first: str | None
    last: str | None


@dataclass(frozen=True, slots=True)
class And:
    """All children have to match; without children everything does."""

    children: tuple["Node", ...]


@dataclass(frozen=True, slots=True)
class Or:
    """At least one child has to match; without children nothing does."""

    children: tuple["Node", ...]


@dataclass(frozen=True, slots=True)
class Not:
    """The child must not match."""

    child: "Node"


@dataclass(frozen=True, slots=True)
class Everything:
    """Matches each article: the empty query."""


Node = Word | ExactWord | Phrase | Prefix | Fuzzy | KeywordIs | PublishedBetween | And | Or | Not | Everything
"""Any query."""

EVERYTHING = Everything()
"""The empty query, as a default value."""
