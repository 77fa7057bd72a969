"""The embedded index's fields, and the fingerprint that tells whether an index was built by this analysis."""

from collections.abc import Mapping, Sequence
from functools import cache
from hashlib import blake2b
from typing import Final

import tantivy

from archive.engines.document import ANALYSED
from archive.engines.wanted import ANYWHERE
from archive.fields import FIELDS
from archive.query.nodes import TextField
from archive.text import arabic, english
from archive.text.analyzer import GRAM, LONGEST_WORD
from archive.text.folding import fold_table
from archive.text.stemming import exceptions

LAYOUT: Final = 6
"""Counts changes of this file, and of what ``document`` derives, that the tables do not show."""

_AS_SPELLED: Final = ("exact", "sound_arabic", "sound_english", "written")
WAYS: Final[Mapping[str, Sequence[str]]] = {
    "title": ("stem", *_AS_SPELLED),
    "body": ("stem", *_AS_SPELLED),
    "tags": _AS_SPELLED,
    "anywhere": ("stem", "gram"),  # title, hashtags and body together: a third of the questions to ask
    "author": ANALYSED["author"],
    "source": ANALYSED["source"],
}
"""The texts of the index, each with the ways its words are kept."""

_SCORED_IN: Final[Mapping[str, Sequence[str]]] = {"stem": ("title", "anywhere"), "gram": ("anywhere",)}

WITH_POSITIONS: Final = ("exact",)  # phrases are asked of the exact words only
KEYWORDS: Final = (
    "hashtag", "hashtag_name", "platform", "mention", "mention_name", "source", "language",
)  # fmt: skip
NUMBERS: Final = (
    "published_first", "published_last", "published_year", "published_month", "published_day",
    "named_day", "named_month", "named_year", "newest", "oldest", "content_hash",
)  # fmt: skip


@cache
def schema() -> tantivy.Schema:
    """Build the schema: texts cut by blanks (we analyse them ourselves), whole keywords, fast numbers."""
    builder = tantivy.SchemaBuilder()
    for name, ways in WAYS.items():
        for way in ways:
            option = "position" if way in WITH_POSITIONS else "freq"
            builder.add_text_field(f"{name}_{way}", tokenizer_name="whitespace", index_option=option)
    for name in KEYWORDS:
        builder.add_text_field(name, fast=True, tokenizer_name="raw", index_option="basic")
    for name in ("id", "band", "story"):
        builder.add_text_field(name, tokenizer_name="raw", index_option="basic")
    for name in NUMBERS:
        builder.add_unsigned_field(name, indexed=True, fast=True)
    for name in ("article", "original", "original_note", "signature"):
        builder.add_bytes_field(name, stored=True)
    return builder.build()


def matched_in(field: TextField | None) -> str:
    """Give the text whose stems tell whether a word is there."""
    return field or "anywhere"


def scored_in(way: str, field: TextField | None) -> Sequence[str]:
    """Give the texts where a word kept in some way counts: of a word for one field, that field only."""
    if field is None:
        return _SCORED_IN.get(way, ANYWHERE)
    return (field,) if way in WAYS[field] else ()


@cache
def fingerprint() -> str:
    """Give a hash of everything that decides what the index holds for a given article."""
    parts = (
        LAYOUT, WAYS, KEYWORDS, NUMBERS, FIELDS, GRAM, LONGEST_WORD, sorted(fold_table().items()),
        sorted(exceptions().items()), arabic.PREFIXES, arabic.SUFFIXES, arabic.ATTACHED,
        arabic.FINAL_HAMZA, arabic.SOUNDS, english.SOUNDS, english.IRREGULAR,
    )  # fmt: skip
    return blake2b(repr(parts).encode(), digest_size=8).hexdigest()
