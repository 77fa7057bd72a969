"""Looking up what means the same in the other language: a word by its form and its stem, a phrase as one.

Which of a word's senses a query is about is told in ``company.py``; what is stored, in ``store.py``.
"""

import sqlite3
from collections.abc import Iterable, Iterator, Sequence, Set
from dataclasses import dataclass
from enum import IntEnum
from functools import cache, lru_cache
from pathlib import Path
from threading import Lock
from typing import Literal

from archive.lexicon.inflection import has_article, is_inflection, is_written_alike
from archive.lexicon.store import LONGEST_PHRASE, lexicon_file
from archive.settings import Settings
from archive.text.analyzer import WordForms, analyze
from archive.text.clitics import ARTICLE
from archive.text.stemming import behind_clitic, is_arabic, stem

# A headword that is no form of the word asked for and only shares its stem (مدرسة, school; مدرس, teacher),
# where there is a better one: in English it is wrong (author for authority), Arabic forms cannot all be told.
# Questions over XQuAD in the other language, our dictionary: MRR .803 and .799 with .3 in both, .793 and .791
# with .7; .8038 from Arabic with .3, .8006 with 0.
_RELATED = {"ar": 0.3, "en": 0.0}
_RELATED_ONLY = 0.7  # where there is no better one

# Another form of the word asked for, where a line of ours has that very form: ديون is debts, and the plural
# of دين (religion or debt) as well. Every third question: MRR .8437 and .8419 so, .8401 and .8423 with 1.
_OTHER_FORM = 0.85

# A town of the list beside a person or place of ours: كيري is Kerry, and Chieri.
_SMALL_TOWN = 0.3

# An installed dictionary gives many headwords as forms, and for them a shared stem is all there is. What it
# says of a word that ours knows comes after ours, and only of the word itself; of a name (حلب, Aleppo: also
# milking) it is not asked. MRR with FreeDict .835 and .828 with .85 for what ours knows, .834 and .826 with
# .7; every third question .857 and .864 so, .852 and .864 where it may share but the stem of what ours knows.
_RELATED_INSTALLED = 0.5
_INSTALLED_TOO = 0.75
_MOST_INSTALLED = 4  # translations of one word: the others are rare. From Arabic, all: .847 so, .849 with 8

_MOST = 12  # translations of one word; beyond, they are rare ones (XQuAD: 8 to 20 give the same MRR)
_MOST_CONJUGATED = 4  # beside those


@dataclass(frozen=True, slots=True)
class Translation:
    """What means the same in the other language; ``weight`` is at most 1.

    ``company`` holds the stems of words, in both languages, that are said together with the word where it
    has this sense; ``senses`` the numbers of the dictionary's lines that say so.
    """

    text: str
    weight: float
    origin: Literal["dictionary", "place", "name"]
    company: frozenset[str] = frozenset()
    senses: frozenset[int] = frozenset()


_Kind = Literal["word", "past", "conjugated", "name", "person", "place", "town", "installed"]
_ORIGINS: dict[_Kind, Literal["dictionary", "place", "name"]] = {
    "word": "dictionary", "past": "dictionary", "conjugated": "dictionary", "installed": "dictionary",
    "name": "name", "person": "name", "place": "place", "town": "place",
}  # fmt: skip
_OURS: tuple[_Kind, ...] = ("word", "past", "conjugated", "name", "person", "place")
_NAMED: Set[_Kind] = frozenset(("name", "person", "place"))
_NAMES: Set[_Kind] = _NAMED | {"town"}
_WITHOUT_ARTICLE: Set[_Kind] = frozenset(("past", "person"))  # unless they are written with it


@dataclass(frozen=True, slots=True)
class _Row:
    headword: str
    text: str
    weight: float
    kind: _Kind
    company: str | None
    sense: int
    number: int  # in the order of the dictionaries, where the singular stands before its plural


_Group = list[tuple[float, _Row]]  # what is one translation, with their weights, the best first


class Lexicon:
    """All dictionaries and names behind one look-up; may be used from many threads at once."""

    def __init__(self, path: Path) -> None:
        """Open a lexicon file that ``lexicon_file`` has made."""
        self._lock = Lock()
        self._database = sqlite3.connect(f"file:{path}?mode=ro", uri=True, check_same_thread=False)
        self._look_up = lru_cache(maxsize=8192)(self._look_up_uncached)

    def translate(self, words: Sequence[WordForms]) -> tuple[Translation, ...]:
        """Give the translations of a word, or of a phrase as a whole, the best ones first.

        What begins with a letter that may be a word of its own (بتطوير: by developing) is looked up without
        it where nothing is known of it as it stands.
        """
        if not 0 < len(words) <= LONGEST_PHRASE:
            return ()
        found = self._look_up(" ".join(word.exact for word in words), " ".join(word.stem for word in words))
        if not found and len(words) == 1 and (rest := behind_clitic(words[0].exact)):
            return self._look_up(rest, stem(rest))
        return found

    def knows(self, word: str) -> bool:
        """Whether a folded word is a headword in either language."""
        with self._lock:
            return (
                self._database.execute("SELECT 1 FROM pair WHERE exact = ?", (word,)).fetchone() is not None
            )

    def _look_up_uncached(self, exact: str, stem: str) -> tuple[Translation, ...]:
        with self._lock:
            found = self._database.execute(
                "SELECT exact, text, weight, kind, stems, sense, pair.rowid"
                " FROM pair LEFT JOIN company USING (sense)"
                " WHERE exact = ? OR stem = ?",
                (exact, stem),
            ).fetchall()
        rows = [_Row(*each) for each in found]
        # Of the forms that share a stem (حصاد, الحصاد: harvest, the harvest) one stands for all.
        groups: dict[tuple[str, ...], _Group] = {}
        for weight, row in sorted(_weighed(exact.split(), rows), key=_rank):
            groups.setdefault(analyze(row.text).stem, []).append((weight, row))
        return tuple(_translation(group) for group in _first(groups.values()))


class _Nearness(IntEnum):
    """How near a headword is to the word that was asked for."""

    STEM = 0
    FORM = 1
    ALIKE = 2


def _nearness(words: Sequence[str], row: _Row) -> _Nearness:
    """Compare a row's headword, of which some take no article: الحرم is no حرم (he forbade), الغالب (most of)
    nobody called غالب.
    """
    headwords = row.headword.split()
    if row.kind in _WITHOUT_ARTICLE and has_article(words[0]) and not has_article(headwords[0]):
        return _Nearness.STEM
    if is_written_alike(words, headwords):
        return _Nearness.ALIKE
    return _Nearness.FORM if is_inflection(words, headwords) else _Nearness.STEM


@dataclass(frozen=True, slots=True)
class _Known:
    """What all dictionaries together know of the word asked for: by it, rows are weighed."""

    arabic: bool
    related: float
    ours: Set[_Kind]
    nearest: _Nearness

    def weigh(self, kind: _Kind, near: _Nearness) -> float:
        """Give what a row of this kind counts, relative to one of ours that is the word itself."""
        if kind == "installed":
            return self._weigh_installed(near)
        if kind in _NAMES and near < max(self.nearest, _Nearness.FORM):
            return 0.0  # a name is not inflected: Hamas is no form of Hama
        if kind == "town" and not self.ours.isdisjoint(("person", "place")):
            return _SMALL_TOWN
        if near == _Nearness.FORM and self.nearest == _Nearness.ALIKE:
            return _OTHER_FORM
        return 1.0 if near > _Nearness.STEM else self.related

    def _weigh_installed(self, near: _Nearness) -> float:
        if "person" in self.ours or (self.ours and self.ours <= _NAMED):
            return 0.0
        if near == _Nearness.STEM:
            return 0.0 if self.ours else _RELATED_INSTALLED
        if not self.arabic and near < self.nearest == _Nearness.ALIKE:
            return 0.0  # a wedding is nothing that a dictionary says of Wed.
        return _INSTALLED_TOO if self.ours else 1.0


def _weighed(words: Sequence[str], rows: Sequence[_Row]) -> Iterator[tuple[float, _Row]]:
    """Give each row that counts with its weight for the words that were asked for."""
    near = [_nearness(words, row) for row in rows]
    known = _known(is_arabic(words[0]), rows, near)
    for row, nearness in zip(rows, near, strict=True):
        if weight := row.weight * known.weigh(row.kind, nearness):
            yield weight, row


def _known(arabic: bool, rows: Sequence[_Row], near: Sequence[_Nearness]) -> _Known:
    by_nearness = list(zip(rows, near, strict=True))
    ours = {row.kind for row, each in by_nearness if each > _Nearness.STEM and row.kind in _OURS}
    nearest = max((each for row, each in by_nearness if row.kind in _OURS), default=_Nearness.STEM)
    related = (
        _RELATED["ar" if arabic else "en"]
        if max(near, default=_Nearness.STEM) > _Nearness.STEM
        else _RELATED_ONLY
    )
    # حلب is Aleppo, and not related to حلبة, a racecourse.
    return _Known(arabic, 0.0 if ours and ours <= _NAMED else related, ours, nearest)


def _rank(weighed: tuple[float, _Row]) -> tuple[float, bool, int, int, int]:
    """The heaviest first; at equal weight what is no place, what stands in more fixed phrases, as what news
    means does (court: محكمة of law before ملعب of tennis), what is shorter, and what stands first.
    """
    weight, row = weighed
    phrases = len((row.company or "").split())
    return -weight, _ORIGINS[row.kind] == "place", -phrases, len(row.text), row.number


def _first(groups: Iterable[_Group]) -> Iterator[_Group]:
    """Give so many translations that are no conjugated forms, few of them installed, and so many that are."""
    all_left, left = _MOST, {"conjugated": _MOST_CONJUGATED, "installed": _MOST_INSTALLED}
    for group in groups:
        kind = group[0][1].kind
        if not left.get(kind, 1) or not (all_left or kind == "conjugated"):
            continue
        if kind in left:
            left[kind] -= 1
        if kind != "conjugated":
            all_left -= 1
        yield group


def _translation(group: _Group) -> Translation:
    weight, first = group[0]
    # Of forms as heavy as each other one without the article, and of those the first (دولة, state; then دول).
    equal = [row for each, row in group if each == weight]
    row = min(equal, key=lambda row: (row.text.startswith(ARTICLE), row.number))
    company = frozenset(stem for _, each in group for stem in (each.company or "").split())
    senses = frozenset(each.sense for _, each in group if each.sense)
    return Translation(row.text, weight, _ORIGINS[first.kind], company, senses)


def open_lexicon(settings: Settings) -> Lexicon:
    """Open the lexicon that the settings name, once a process; its file is built at first use."""
    return _opened(lexicon_file(settings.data, settings.dictionaries))


@cache
def _opened(path: Path) -> Lexicon:
    return Lexicon(path)
