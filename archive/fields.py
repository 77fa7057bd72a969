"""The one table of fields: the query parser, the engines' schemas, the facets and the docs all read it.

Adding a field is a line here and its test; nothing else lists fields by name.
"""

from dataclasses import dataclass
from typing import Literal

FieldKind = Literal["text", "keyword", "date"]


@dataclass(frozen=True, slots=True)
class Field:
    """A searchable field. ``name`` and ``arabic`` stand before the colon in a query (``title:``, ``عنوان:``).

    ``boost`` multiplies the score of a text field; ``facet`` fields can be counted and chosen.
    """

    name: str
    arabic: str
    kind: FieldKind
    boost: float = 1.0
    facet: bool = False


# Boosts: a word in the headline says more about an article than one in its body; the words of a
# hashtag lie between. tests/archive/engines/test_embedded.py shows the order they give.
FIELDS: tuple[Field, ...] = (
    Field("title", "عنوان", "text", boost=2.0),
    Field("body", "نص", "text"),
    Field("author", "كاتب", "text"),
    Field("source", "مصدر", "keyword", facet=True),
    Field("platform", "منصة", "keyword", facet=True),
    Field("hashtag", "وسم", "keyword", boost=1.5, facet=True),
    Field("mention", "حساب", "keyword", facet=True),
    Field("language", "لغة", "keyword", facet=True),
    Field("date", "تاريخ", "date"),
)

SHORT_NAMES: dict[str, str] = {"lang": "language"}
"""Other names that a query may use: ``lang:ar`` for ``language:ar``."""


def field_named(name: str) -> Field | None:
    """Find a field by its English, Arabic or short name, in any case; None if there is no such field."""
    wanted = name.casefold()
    wanted = SHORT_NAMES.get(wanted, wanted)
    return next((field for field in FIELDS if wanted in (field.name, field.arabic)), None)
