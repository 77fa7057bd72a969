"""How much each row of the lexicon counts for a word asked for: how near its headword is to the word, where
it comes from, and what the other rows know of the same word.
"""

from collections import defaultdict
from collections.abc import Iterator, Sequence, Set
from dataclasses import dataclass
from enum import IntEnum
from typing import Literal

from archive.lexicon.inflection import has_article, is_inflection, is_written_alike
from archive.lexicon.keys import HYPHEN
from archive.text.arabic_plurals import PLURALS
from archive.text.clitics import without_clitics
from archive.text.stemming import is_arabic

# A headword that is no form of the word asked for and only shares its stem (مدرسة, school; مدرس, teacher),
# where there is a better one: in English it is wrong (author for authority), Arabic forms cannot all be told.
# Questions over XQuAD in the other language, our dictionary: MRR .803 and .799 with .3 in both, .793 and .791
# with .7; .8038 from Arabic with .3, .8006 with 0.
_RELATED = {"ar": 0.3, "en": 0.0}
_RELATED_ONLY = 0.7  # where there is no better one

# Another form of the word asked for, where a line of ours has that very form: ديون is debts, and the plural
# of دين (religion or debt) as well. Every third question: MRR .8437 and .8419 so, .8401 and .8423 with 1.
_OTHER_FORM = 0.85

# A headword that folds to the word asked for and is spelled otherwise, where another is spelled just so: أبل
# is Apple, إبل camels; المرأة the woman, مرآة a mirror. Many leave hamza out, so that it may be meant. Every
# third question, ours: MRR .8397 and .8147 so (of two thirds), .8408 and .8146 with 1.
_OTHER_SPELLING = 0.7

# A town of the list beside a person or place of ours: كيري is Kerry, and Chieri.
_SMALL_TOWN = 0.3

# An installed dictionary gives many headwords as forms, and for them a shared stem is all there is. What it
# says of a word that ours knows comes after ours, and only of the word itself; of a name (حلب, Aleppo: also
# milking) it is not asked. MRR with FreeDict .835 and .828 with .85 for what ours knows, .834 and .826 with
# .7; every third question .857 and .864 so, .852 and .864 where it may share but the stem of what ours knows.
# With .5 for what ours knows every second question lost .002 against .6.
_RELATED_INSTALLED = 0.5
_INSTALLED_TOO = 0.6

Kind = Literal["word", "past", "conjugated", "name", "person", "place", "town", "installed"]
"""What a row is of; "installed" comes from a dictionary that is not ours, "town" from the list of towns."""

_OURS: Set[Kind] = frozenset(("word", "past", "conjugated", "name", "person", "place"))
_NAMED: Set[Kind] = frozenset(("name", "person", "place"))
_NAMES: Set[Kind] = _NAMED | {"town"}
_WITHOUT_ARTICLE: Set[Kind] = frozenset(("past", "person"))  # unless they are written with it
_SOUND_PLURALS = ("ون", "ين")


@dataclass(frozen=True, slots=True)
class Row:
    """What a headword means; ``spelling`` is the headword's as ``keys.spelled`` gives it, "" of a phrase."""

    headword: str
    spelling: str
    text: str
    weight: float
    kind: Kind
    company: str | None
    sense: int
    number: int  # in the order of the dictionaries, where the singular stands before its plural


class Nearness(IntEnum):
    """How near a headword is to the word that was asked for."""

    STEM = 0
    FORM = 1
    ALIKE = 2


def weighed(words: Sequence[str], spelling: str, rows: Sequence[Row]) -> Iterator[tuple[float, Row]]:
    """Give each row that counts with its weight for the folded words asked for, and for their spelling."""
    rows = _joined_alike(spelling, rows)
    near = [nearness(words, row) for row in rows]
    others = _senses_of_other_plurals(words, rows, near)
    near = [Nearness.STEM if row.sense in others else each for row, each in zip(rows, near, strict=True)]
    known = _known(is_arabic(words[0]), spelling, rows, near)
    for row, each in zip(rows, near, strict=True):
        if weight := row.weight * known.weigh(row, each):
            yield weight, row


def _joined_alike(spelling: str, rows: Sequence[Row]) -> Sequence[Row]:
    """Give the rows of a word that is joined to a stop word (sit-in), or those of the word alone (sit)."""
    joined = [row for row in rows if HYPHEN in spelling and row.spelling == spelling]
    return joined or [row for row in rows if HYPHEN not in row.spelling or row.kind in _NAMES]


def nearness(words: Sequence[str], row: Row) -> Nearness:
    """Compare a row's headword, of which some take no article: الحرم is no حرم (he forbade), الغالب (most of)
    nobody called غالب.
    """
    headwords = row.headword.split()
    if row.kind in _WITHOUT_ARTICLE and has_article(words[0]) and not has_article(headwords[0]):
        return Nearness.STEM
    if is_written_alike(words, headwords):
        return Nearness.ALIKE
    return Nearness.FORM if is_inflection(words, headwords) else Nearness.STEM


@dataclass(frozen=True, slots=True)
class _Known:
    """What all dictionaries together know of the word asked for: by it, rows are weighed.

    ``spelling`` is "" where none of ours is spelled as the word is.
    """

    arabic: bool
    spelling: str
    related: float
    ours: Set[Kind]
    nearest: Nearness

    def weigh(self, row: Row, near: Nearness) -> float:
        """Give what a row counts, relative to one of ours that is the word itself."""
        if self.spelling and near == Nearness.ALIKE and row.spelling != self.spelling:
            return 0.0 if row.kind == "installed" else self._weigh_near(row.kind, near) * _OTHER_SPELLING
        return self._weigh_near(row.kind, near)

    def _weigh_near(self, kind: Kind, near: Nearness) -> float:
        if kind == "installed":
            return self._weigh_installed(near)
        if kind in _NAMES and near < max(self.nearest, Nearness.FORM):
            return 0.0  # a name is not inflected: Hamas is no form of Hama
        if kind == "town" and not self.ours.isdisjoint(("person", "place")):
            return _SMALL_TOWN
        if near == Nearness.FORM and self.nearest == Nearness.ALIKE:
            return _OTHER_FORM
        return 1.0 if near > Nearness.STEM else self.related

    def _weigh_installed(self, near: Nearness) -> float:
        if "person" in self.ours or (self.ours and self.ours <= _NAMED):
            return 0.0
        if near == Nearness.STEM:
            return 0.0 if self.ours else _RELATED_INSTALLED
        if near < self.nearest == Nearness.ALIKE:
            return 0.0  # a wedding is nothing that a dictionary says of Wed.
        return _INSTALLED_TOO if self.ours else 1.0


def _known(arabic: bool, spelling: str, rows: Sequence[Row], near: Sequence[Nearness]) -> _Known:
    of_ours = [(row, each) for row, each in zip(rows, near, strict=True) if row.kind in _OURS]
    ours = {row.kind for row, each in of_ours if each > Nearness.STEM}
    spelled = {row.spelling for row, each in of_ours if each == Nearness.ALIKE}
    related = (
        _RELATED["ar" if arabic else "en"]
        if max(near, default=Nearness.STEM) > Nearness.STEM
        else _RELATED_ONLY
    )
    return _Known(
        arabic,
        spelling if spelling in spelled else "",
        0.0 if ours and ours <= _NAMED else related,  # حلب is Aleppo, and not related to حلبة, a racecourse
        ours,
        max((each for _, each in of_ours), default=Nearness.STEM),
    )


def _senses_of_other_plurals(
    words: Sequence[str], rows: Sequence[Row], near: Sequence[Nearness]
) -> frozenset[int]:
    """Give the senses whose plural another word is, where one of ours has the word for its plural.

    ديون is debts, though of religion (دين), too, it might be the plural: that is أديان. A verb has no broken
    plural: طلاب are students, and nobody demands (طالب).
    """
    word = without_clitics(words[0])
    if len(words) > 1 or not (word in PLURALS or word.endswith(_SOUND_PLURALS)):
        return frozenset()
    plurals: defaultdict[int, set[str]] = defaultdict(set)
    for row in rows:
        if row.kind in _OURS and row.headword in PLURALS:
            plurals[row.sense].add(row.headword)
    others = {sense for sense, forms in plurals.items() if word not in forms}
    if word in PLURALS:
        others |= {row.sense for row in rows if row.kind == "past"}
    ours = [(row.sense, each) for row, each in zip(rows, near, strict=True) if row.kind in _OURS]
    others -= {sense for sense, each in ours if each == Nearness.ALIKE}
    return frozenset(others if {sense for sense, each in ours if each} - others else ())
