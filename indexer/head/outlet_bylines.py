"""Bylines that name an agency or a newspaper, told by what each of their parts is.

Forms with a label stand in ``byline_forms.py``; what stands before the first sentence on its line is for
``openings.py``.
"""

import re
from collections.abc import Sequence
from typing import Final

from indexer.furniture.lines import line_kind, words_of
from indexer.head.byline_parts import Part, PartKind, is_sure_outlet, outlet_of, parts_of
from indexer.head.names import LONGEST_BYLINE, tidy_name
from indexer.head.places import is_known_place

_MOST_PARTS: Final = 4
_NAME_OUTLET_TOWN: Final = 3
_SHORT: Final = 5  # words
# Signs of sentences and lists; "source", "sources", which a credit begins with.
_NO_BYLINE: Final = re.compile(
    r"[\d#@؟?!…؛،,]|\.{2}|[^\W\d_]{3,}\.|^\W*(?:المصدر|المصادر|مصدر|(?i:sources?|via))\b"
)
_COLON_WITHIN: Final = re.compile(r":\s*[^\s:]")  # a word that is no known town before it is a label
_WHO: Final[frozenset[PartKind]] = frozenset(("agency", "outlet", "common"))
_KNOWN: Final[frozenset[PartKind]] = _WHO | {"label", "place", "person", "word"}


def read_outlet_byline(line: str, after: str) -> tuple[tuple[str, ...], str | None] | None:
    """Read a line as people, outlet and place; gives the names and the outlet, None for another line.

    ``after`` is the line below it, which has to be longer, if the line itself is not of a few words.
    """
    if len(line) > LONGEST_BYLINE or _NO_BYLINE.search(line) or line_kind(line) is not None:
        return None
    parts = parts_of(line)
    is_above_text = len(after) > len(line) or len(words_of(line)) <= _SHORT
    if not 1 < len(parts) <= _MOST_PARTS or not is_above_text:
        return None
    if len(parts) == 2 and (exclusive := _beside_exclusive(parts)):
        return (), exclusive
    is_label = _COLON_WITHIN.search(line) and any(part.kind == "word" for part in parts)
    return byline_of(parts) if says_whose(parts) and not is_label else None


def says_whose(parts: Sequence[Part]) -> bool:
    """Whether parts say whose a text is and nothing else: all are known, one is an outlet or a person."""
    kinds = [part.kind for part in parts]
    if any(not _is_known(part, parts) for part in parts) or kinds.count("word") > 1:
        return False
    if any(part.kind == "agency" or is_sure_outlet(part) for part in parts):
        return True
    is_placed = "place" in kinds or "label" in kinds or _has_town(parts)
    if "person" in kinds:  # so that one more word is a town
        return "common" in kinds or (is_placed and not {"outlet", "word"}.intersection(kinds))
    return is_placed and "common" in kinds and "word" not in kinds


def byline_of(parts: Sequence[Part]) -> tuple[tuple[str, ...], str | None]:
    """The people that parts name, and the outlet."""
    people = (part for part in parts if part.kind == "person" or _is_person_there(part, parts))
    return tuple(tidy_name(person.text) for person in people), outlet_of(parts)


def _is_known(part: Part, parts: Sequence[Part]) -> bool:
    return part.kind in _KNOWN or _is_person_there(part, parts)


def _is_person_there(part: Part, parts: Sequence[Part]) -> bool:
    """Whether a name is a person's by its place: in brackets behind an outlet, or before one and a town."""
    if part.kind != "name":
        return False
    if part.in_brackets:
        return any(map(is_sure_outlet, parts))
    is_first = part == parts[0] and len(parts) == _NAME_OUTLET_TOWN
    return is_first and parts[1].kind in ("outlet", "common") and is_known_place(parts[2].text)


def _has_town(parts: Sequence[Part]) -> bool:
    """Whether a part that can be a newspaper is a town, beside another one that can (``الوطن - الرياض``)."""
    return any(part.kind == "common" and is_known_place(part.text) for part in parts)


def _beside_exclusive(parts: Sequence[Part]) -> str | None:
    """The outlet beside "exclusive": whoever it is, newspapers sign so (``خاص - الضفاف``)."""
    labels = [part for part in parts if part.text in ("خاص", "حصري", "exclusive", "Exclusive")]
    others = [part for part in parts if part not in labels and part.kind in ("name", "outlet", "common")]
    return others[0].text if labels and others else None
