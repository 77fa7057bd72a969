"""Who wrote, as the author field of a record or a page says it: people, without agencies and towns."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

from indexer.head.byline_parts import PICTURES, Part, kind_of, outlet_of, parts_of
from indexer.head.first_names import begins_with_first_name
from indexer.head.names import LONGEST_BYLINE, split_and, tidy_name
from indexer.head.outlets import is_agency, outlet_key
from indexer.head.places import is_known_place, is_listed_place

_MOST_WORDS: Final = 9
_LONGEST: Final = 240
_SEVERAL: Final = re.compile(r"\s*[;؛،|\n]\s*")
_COMMA: Final = re.compile(r"\s*,\s*")
_ARABIC: Final = re.compile(r"[\u0621-\u064a]")
_FROM: Final = re.compile(r"(?<=\S)\s+من\s+(?=\S+(?:\s\S+){0,2}$)")  # from
_BY: Final = re.compile(r"^(?:(?:By|BY|by)\s+(?=[A-Z])|(?:بقلم|كتبت?)\s*[:/]?\s+)")
_SEVERAL_AGENCIES: Final = frozenset(
    map(outlet_key, ("وكالات", "الوكالات", "وكالات أنباء", "agencies", "news agencies"))
)
_BESIDE: Final = ("agency", "outlet", "common", "label", "place")
# Professor, consultant, member, head, director, researcher, expert, adviser, behind a name.
_ROLE_BEHIND: Final = re.compile(
    r"(?<=\S)\s+(?:أستاذة?|استشارية?|عضوة?|رئيسة?|مديرة?|باحثة?|خبيرة?|مستشارة?)\s.*$"
)
_WORDS: Final = re.compile(r"[^\W\d_]+(?: [^\W\d_]+){1,8}")  # a whole name, or several
_LEAST_BEFORE_ROLE: Final = 2
# Accounts that programs and forums call by what they are: nobody's names.
_NOBODY: Final = frozenset(
    outlet_key(name)
    for name in (
        *("admin", "administrator", "webmaster", "editor", "guest", "anonymous", "unknown", "user", "root"),
        *("زائر", "المدير", "المحرر", "الإدارة", "مدير الموقع", "غير معروف", "مجهول", "null", "none", "nan"),
    )
)


@dataclass(frozen=True, slots=True)
class AuthorFields:
    """The people that author fields name, the first outlet among them, and notices about what is no name."""

    names: tuple[str, ...]
    outlet: str | None
    notices: tuple[str, ...]


def read_authors(fields: Sequence[str]) -> AuthorFields:
    """Read author fields as newspapers fill them.

    ``بغداد: حمزة مصطفى``, ``عبدالرحمن الحجاب (الرياض)`` and ``محمد سعدالله من الرياض`` are a name with a
    place; ``الرياض - واس`` names nobody, but an agency.
    """
    names: dict[str, None] = {}
    outlets: list[str] = []
    notices: list[str] = []
    for text in fields:
        if len(text) > _LONGEST or any(map(_is_too_long, _SEVERAL.split(text))):
            notices.append(f"the author {text[:40]!r}… is too long for a name and was not used")
            continue
        people, outlet = _read(text)
        names.update(dict.fromkeys(people))
        outlets += [outlet] if outlet else []
    return AuthorFields(tuple(names), outlets[0] if outlets else None, tuple(notices))


def _is_too_long(part: str) -> bool:
    return len(part) > LONGEST_BYLINE or len(part.split()) > _MOST_WORDS


@lru_cache(maxsize=4096)
def _read(field: str) -> tuple[tuple[str, ...], str | None]:
    parts = [part for piece in _pieces(field) for part in _without_photographer(parts_of(piece))]
    parts = [part for part in parts if outlet_key(part.text) not in _NOBODY]
    people = [tidy_name(person.text) for person in _people(parts)]
    if field.count(":") > 1:
        people = [_without_town(person) for person in people]
    if not people and not any(part.kind in _BESIDE for part in parts):
        whole = tidy_name(field)
        people = [whole] if parts and (len(parts) > 1 or parts[0].text == whole) else [p.text for p in parts]
    return tuple(people), outlet_of(parts)


def _without_photographer(parts: Sequence[Part]) -> Iterator[Part]:
    """The parts without "photographed by" and the one behind it."""
    before = ""
    for part in parts:
        if PICTURES.isdisjoint((before, outlet_key(part.text))):
            yield part
        before = outlet_key(part.text)


def _pieces(field: str) -> Iterator[str]:
    """The field cut where one name ends and the next begins."""
    for several in _SEVERAL.split(field):
        for piece in _at_commas(_BY.sub("", several.strip(), count=1)):
            for name in split_and(_FROM.sub(" | ", piece)):
                yield _without_role(name)


def _at_commas(text: str) -> Sequence[str]:
    """Cut at commas, but not in "Doe, Jane": there one word stands alone."""
    pieces = [piece for piece in _COMMA.split(text) if piece]
    is_list = _ARABIC.search(text) or all(" " in piece or kind_of(piece) in _BESIDE for piece in pieces)
    return pieces if is_list else [text]


def _without_role(text: str) -> str:
    role = _ROLE_BEHIND.search(text)
    before = text[: role.start()] if role else ""
    return before if before.count(" ") >= _LEAST_BEFORE_ROLE else text


def _people(parts: Sequence[Part]) -> list[Part]:
    """The parts that are people: those that surely are, else what can be one where no agency stands."""
    names = [part for part in parts if part.kind in ("person", "name") and not _is_where(part, parts)]
    sure = [part for part in names if part.kind == "person" or part.text.isascii() or _has_first_name(part)]
    has_wire = any(map(_is_wire, parts))  # beside which stands a town
    has_town = any(part.kind == "place" or is_listed_place(part.text) for part in parts)
    if sure and (has_wire or not (has_town or len(sure) > 1)):
        return sure
    return ([] if has_wire else names) or _left_over(parts)


def _is_where(part: Part, parts: Sequence[Part]) -> bool:
    """Whether a part stands in brackets behind another one that can be a person's name."""
    return part.in_brackets and any(other.kind in ("person", "name") for other in parts if other is not part)


def _has_first_name(part: Part) -> bool:
    return any(map(begins_with_first_name, part.text.split()))


def _without_town(name: str) -> str:
    """A name without the town behind it, which is the next one's: ``بيروت: ثائر عباس أربيل: …``."""
    before, _, last = name.rpartition(" ")
    return before if " " in before and is_known_place(last) else name


def _left_over(parts: Sequence[Part]) -> list[Part]:
    """What is a person if anything is: beside nothing but towns, or one word that is a first name."""
    others = [part for part in parts if part.kind not in _BESIDE]
    if all(part.kind == "place" or part in others for part in parts):
        return [part for part in others if _WORDS.fullmatch(part.text) or len(parts) == 1]
    return [part for part in others if part.kind == "word" and begins_with_first_name(part.text)]


def _is_wire(part: Part) -> bool:
    """Whether a part is an agency by name; what "agencies" say has been put together by somebody."""
    return is_agency(part.text) and outlet_key(part.text) not in _SEVERAL_AGENCIES
