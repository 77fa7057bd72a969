"""What a facet shows for a value: the spelling that most articles use, whatever engine counted them."""

from collections.abc import Mapping
from typing import Final

from archive.engines.protocol import FacetName
from archive.text.analyzer import hashtag_key

LABELLED: Final[Mapping[FacetName, str]] = {"hashtag": "hashtag_name", "mention": "mention_name"}
"""Facets whose values are folded, with the field that keeps them as written; others are their own labels."""


def commonest_label(name: FacetName, value: str, counts: Mapping[str, int]) -> str:
    """Give the commonest spelling of a value among those of its articles, which have others' too."""
    spell = hashtag_key if name == "hashtag" else str.lower
    spellings = [spelling for spelling in counts if spell(spelling) == value]
    return min(spellings, key=lambda spelling: (-counts[spelling], spelling), default=value)
