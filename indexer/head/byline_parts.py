"""The parts of a byline, and what each of them is: a person, an outlet, a place, a label.

How parts make a byline is told where they stand: ``author_fields.py``, ``byline_forms.py``, ``openings.py``.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Final, Literal

from archive.text.analyzer import fold
from archive.text.stop_words import STOP_WORDS
from indexer.furniture.lines import words_of
from indexer.head.first_names import begins_with_first_name
from indexer.head.names import FRINGE, has_outlet_word, is_outlet_part, tidy_name, without_honorific
from indexer.head.outlets import has_common_name, is_agency, is_outlet, outlet_key
from indexer.head.places import is_known_place

PartKind = Literal["agency", "outlet", "common", "label", "place", "person", "name", "word", "other"]
"""``common``: a newspaper called by a common word or a town; ``name``: can be a person's or a place's."""

_MOST_WORDS: Final = 5
_OUTLET_WORDS: Final = 3
_LEAST_TRIBE: Final = 4
_ARTICLE: Final = "\N{ARABIC LETTER ALEF}\N{ARABIC LETTER LAM}"
_NISBA: Final = ("\N{ARABIC LETTER YEH}", "\N{ARABIC LETTER ALEF MAKSURA}")
_ARABIC: Final = re.compile(r"[\u0621-\u064a]")
_MARKS: Final = re.compile(r"[\u064b-\u0652\u0670]|(?<=\w)\u0640+(?=\w)")  # vowel signs, strokes in words
_QUOTED: Final = re.compile(r"[«\"“{]\s*([^«»\"“”{}\n]{2,40}?)\s*[»\"”}]")
_QUOTES: Final = "{}«»\"“”'‘’"
_ARABIC_BREAK: Final = re.compile(r"\s*[-–—_|/:\n]+\s*|\s+ـ+\s+|ـ{2,}|\s*[()\[\]]\s*")
_LATIN_BREAK: Final = re.compile(r"\s+[-–—_/]+\s*|\s*[-–—]+\s+|\s*[|\n–—]\s*|:\s+|\s*[()\[\]]\s*")
_NAME: Final = re.compile(
    r"[\u0621-\u064a]+(?: [\u0621-\u064a]+\.?){1,4}"
    r"|[A-Z][\w.'’-]*(?: (?:[A-Z][\w.'’-]*|de|del|van|von|bin|al|el)){1,4}"
)
# Inside names: son, daughter, house, father of, servant of.
_INSIDE_NAMES: Final = frozenset(fold("بن ابن بنت آل أبو أبا عبد بو bin ibn").split())
# A name, and folded a small word as well: Ali (on).
_ALSO_NAMES: Final = frozenset(fold("علي").split())
# What is said of a text instead of where it comes from: exclusive, follow-ups, report, inquiry, interview,
# wrote, prepared, edited, translated, covered, analysis, editorial, our correspondent, capitals.
_LABELS: Final = frozenset(
    fold(
        "خاص خاصة متابعات متابعة تقرير تحقيق حوار كتب كتبت كتابة إعداد تحرير ترجمة تغطية تحليل كلمة"
        " افتتاحية مراسلنا مراسلتنا مراسلونا عواصم بقلم exclusive special analysis"
    ).split()
)
_LABELS_BEFORE: Final = frozenset(fold("خاص خاصة متابعات متابعة كلمة افتتاحية مراسل").split())
# Ministries and the like: centre, institute, university, foundation, society, body, council, team, committee.
_BODIES: Final = frozenset(fold("مركز معهد جامعة وزارة مؤسسة جمعية هيئة مجلس قسم فريق لجنة نادي دار").split())
# Photographed by, lens, picture, video: what stands behind is whose picture it is.
PICTURES: Final = frozenset(fold("تصوير عدسة صورة الصورة صور فيديو photo photos photographs video").split())
_OFFICE: Final = re.compile(r"^مكتب (?=\S)")  # the bureau of
# What the names of agencies and sites end with: News, Press, Sport, Times, Post, Tribune, online.
_LAST_WORDS: Final = frozenset(
    fold("نيوز برس بريس سبورت تايمز بوست تريبيون أونلاين الإلكتروني الإلكترونية الالكتروني").split()
)
_FIRST_WORDS: Final = frozenset(
    fold("صحيفة جريدة").split()
)  # newspaper; "agency" and "channel" are of others


@dataclass(frozen=True, slots=True)
class Part:
    """A part of a byline, without the signs around it."""

    text: str
    kind: PartKind
    in_brackets: bool


def parts_of(line: str) -> tuple[Part, ...]:
    """Cut a byline at its dashes, strokes, colons and brackets; a newspaper in quotation marks is a part."""
    line = _QUOTED.sub(_quoted_apart, line)
    breaks = _ARABIC_BREAK if _ARABIC.search(line) else _LATIN_BREAK
    parts: list[Part] = []
    start = 0
    inside = False
    for sign in (*breaks.finditer(line), None):
        text = line[start : sign.start() if sign else len(line)].strip(FRINGE + _QUOTES)
        if text:
            name = tidy_name(_OFFICE.sub("", text))
            parts.append(Part(name, kind_of(name), inside))
        if sign:
            start = sign.end()
            inside = sign[0].strip() in ("(", "[") or (inside and sign[0].strip() not in (")", "]"))
    return tuple(parts)


def _quoted_apart(quoted: re.Match[str]) -> str:
    name = quoted[1]
    is_name = is_outlet(name) or has_common_name(name) or has_outlet_word(name)
    return f" | {name} | " if is_name else name


def outlet_of(parts: Sequence[Part]) -> str | None:
    """Give the newspaper that a byline names, else the agency.

    A town that a newspaper is called after is none beside another outlet or a person.
    """
    for kind in ("outlet", "common", "agency"):
        for part in parts:
            if part.kind == kind and not (is_known_place(part.text) and _is_told_without(part, parts)):
                return part.text
    return None


def _is_told_without(town: Part, parts: Sequence[Part]) -> bool:
    """Whether the other parts say whose text it is, so that ``town`` is where it was written."""
    kinds = {part.kind for part in parts if part is not town}
    return "place" not in kinds and not kinds.isdisjoint(("agency", "outlet", "common", "person", "name"))


@lru_cache(maxsize=4096)
def kind_of(text: str) -> PartKind:
    """Say what a part of a byline is."""
    plain = _MARKS.sub("", text).strip(FRINGE + _QUOTES)
    words = words_of(plain)
    if not words or (len(words) == 1 and words[0] in PICTURES):
        return "other"
    if outlet := _kind_of_outlet(plain, words):
        return outlet
    if is_known_place(plain):
        return "place"
    return "person" if is_sure_person(plain) else _kind_by_shape(plain, words)


def _kind_of_outlet(plain: str, words: Sequence[str]) -> PartKind | None:
    if is_agency(plain):
        return "agency"
    if is_outlet(plain) or (words[-1] in _LAST_WORDS and 1 < len(words) <= _OUTLET_WORDS):
        return "outlet"
    if has_common_name(plain):
        return "common"
    is_label = words[0] in (_LABELS if len(words) == 1 else _LABELS_BEFORE | _BODIES)
    return "label" if is_label and len(words) <= _OUTLET_WORDS else None


def _kind_by_shape(plain: str, words: Sequence[str]) -> PartKind:
    if is_outlet_part(plain):
        return "outlet" if len(words) <= _OUTLET_WORDS and STOP_WORDS.isdisjoint(words) else "other"
    if len(plain.split()) == 1:
        return "word"
    return "name" if _can_be_name(plain, words) else "other"


def is_sure_outlet(part: Part) -> bool:
    """Whether a part can be nothing but an outlet, wherever it stands: by its whole name, or as they end."""
    words = outlet_key(part.text).split()
    is_named = words[-1] in _LAST_WORDS or words[0] in _FIRST_WORDS
    return is_outlet(part.text) or (part.kind == "outlet" and is_named and 1 < len(words) <= _OUTLET_WORDS)


def is_sure_person(text: str) -> bool:
    """Whether a text is a person's name, by its first name, a word in it or its end (``ملفي الحربي``)."""
    bare = without_honorific(text)
    words = fold(bare).split()
    if not 1 < len(words) <= _MOST_WORDS or not _NAME.fullmatch(bare) or is_outlet_part(bare):
        return False
    if begins_with_first_name(bare):
        return not _is_phrase(words[1:])
    if _is_phrase(words) or words[0].startswith(_ARTICLE):
        return False
    is_of_tribe = words[-1].startswith(_ARTICLE) and bare.endswith(_NISBA) and len(words[-1]) > _LEAST_TRIBE
    return is_of_tribe or not _INSIDE_NAMES.isdisjoint(words[1:-1] if bare.isascii() else words[:-1])


def _is_phrase(words: Sequence[str]) -> bool:
    """Whether words have one that no name has: a preposition, a pronoun."""
    return not STOP_WORDS.isdisjoint(set(words) - _INSIDE_NAMES - _ALSO_NAMES)


def _can_be_name(plain: str, words: Sequence[str]) -> bool:
    """Whether a part of several words can be a person's or a place's name."""
    bare = without_honorific(plain)
    return _NAME.fullmatch(bare) is not None and not _is_phrase(words) and not fold(bare).startswith(_ARTICLE)
