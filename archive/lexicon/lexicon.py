"""Looking up what means the same in the other language: a word by its form and its stem, a phrase as one.

Which of a word's senses a query is about is told in ``company.py``; what is stored, in ``store.py``.
"""

import sqlite3
from collections.abc import Iterable, Iterator, Sequence, Set
from dataclasses import dataclass
from functools import cache, lru_cache
from pathlib import Path
from threading import Lock
from typing import Literal

from archive.lexicon.inflection import is_inflection
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

# An installed dictionary gives many headwords as forms, and for them a shared stem is all there is. What it
# says of a word that ours knows comes after ours; of a name (حلب, Aleppo: also milking) it is not asked.
# MRR with FreeDict .835 and .828 with .85 for what ours knows, .834 and .826 with .7.
_RELATED_INSTALLED = 0.5
_INSTALLED_TOO = 0.75

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


_Kind = Literal["word", "conjugated", "name", "place", "town", "installed"]
_ORIGINS: dict[_Kind, Literal["dictionary", "place", "name"]] = {
    "word": "dictionary", "conjugated": "dictionary", "name": "name", "place": "place", "town": "place",
    "installed": "dictionary",
}  # fmt: skip
_OURS: tuple[_Kind, ...] = ("word", "conjugated", "name", "place")
_NAMED: Set[_Kind] = frozenset(("name", "place"))


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


def _weighed(words: Sequence[str], rows: Sequence[_Row]) -> Iterator[tuple[float, _Row]]:
    """Give each row that counts with its weight for the words that were asked for."""
    forms = [is_inflection(words, row.headword.split()) for row in rows]
    ours = {row.kind for row, is_form in zip(rows, forms, strict=True) if is_form and row.kind in _OURS}
    related = _RELATED["ar" if is_arabic(words[0]) else "en"] if any(forms) else _RELATED_ONLY
    if ours and ours <= _NAMED:  # حلب is Aleppo, and not related to حلبة, a racecourse
        related = 0.0
    for row, is_form in zip(rows, forms, strict=True):
        weight = row.weight
        if row.kind == "installed":
            weight *= (1.0 if is_form else _RELATED_INSTALLED) * _beside_ours(ours)
        elif not is_form:
            weight *= related
        if weight:
            yield weight, row


def _beside_ours(ours: Set[_Kind]) -> float:
    """What an installed dictionary counts beside these kinds of lines of ours."""
    if not ours:
        return 1.0
    return 0.0 if ours <= _NAMED else _INSTALLED_TOO


def _rank(weighed: tuple[float, _Row]) -> tuple[float, bool, int, int, int]:
    """The heaviest first; at equal weight what is no place, what stands in more fixed phrases, as what news
    means does (court: محكمة of law before ملعب of tennis), what is shorter, and what stands first.
    """
    weight, row = weighed
    phrases = len((row.company or "").split())
    return -weight, _ORIGINS[row.kind] == "place", -phrases, len(row.text), row.number


def _first(groups: Iterable[_Group]) -> Iterator[_Group]:
    """Give so many translations that are no conjugated forms, and so many that are."""
    left = {True: _MOST_CONJUGATED, False: _MOST}
    for group in groups:
        conjugated = group[0][1].kind == "conjugated"
        if left[conjugated]:
            left[conjugated] -= 1
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
