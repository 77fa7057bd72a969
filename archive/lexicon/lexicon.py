"""Looking up what means the same in the other language: a word by its form and its stem, a phrase as one.

Which of a word's senses a query is about is told in ``company.py``; what is stored, in ``store.py``.
"""

import sqlite3
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache
from pathlib import Path
from threading import Lock
from typing import Literal

from archive.lexicon.keys import spelled
from archive.lexicon.loose_names import likest, loose
from archive.lexicon.store import LONGEST_PHRASE, lexicon_file
from archive.lexicon.weighing import Kind, Row, weighed
from archive.settings import Settings
from archive.text.analyzer import WordForms, analyze
from archive.text.clitics import ARTICLE
from archive.text.letters import ALEF, HEH, NOON, TEH, WAW, YEH
from archive.text.stemming import behind_clitic, is_arabic, stem

_MOST_INSTALLED = 4  # translations of one word: the others are rare. From Arabic, all: .847 so, .849 with 8

# A name that nothing is known of but its other spellings in Latin letters (Rakka, Raqqa).
_LOOSELY = 0.8

# What a headword counts at most that shares but the stem.
_BY_STEM_ALONE = 0.7

# Endings that no stemmer takes off, with what stands in their place: of a plural in construct state, of the
# accusative, "him" behind a verb, of two of what is feminine.
_ENDINGS = {WAW: "", ALEF: "", HEH: "", TEH + YEH + NOON: HEH, TEH + ALEF + NOON: HEH}
_SHORTEST_WITHOUT_ENDING = 4  # letters

_MOST = 12  # translations of one word; beyond, they are rare ones (XQuAD: 8 to 20 give the same MRR)
_MOST_CONJUGATED = 4  # beside those


_BY_WORD = (
    "SELECT exact, spelling, text, weight, kind, stems, sense, pair.rowid"
    " FROM pair LEFT JOIN company USING (sense) WHERE exact = ? OR stem = ?"
)
_BY_LOOSE_NAME = (
    "SELECT exact, spelling, text, weight, kind, stems, sense, pair.rowid"
    " FROM pair LEFT JOIN company USING (sense) WHERE loose = ? AND loose != ''"
)
_IS_HEADWORD = "SELECT 1 FROM pair WHERE exact = ?"
_IS_COMMON = "SELECT 1 FROM pair WHERE exact = ? AND kind IN ('word', 'past', 'conjugated')"
_BY_BEGINNING = (
    "SELECT DISTINCT exact FROM pair WHERE exact > ? AND exact < ? AND kind NOT IN ('installed', 'town')"
    " AND instr(exact, ' ') = 0 ORDER BY length(exact), exact LIMIT ?"
)
_LAST = "\uf8ff"  # of private use: behind every letter


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


_Origin = Literal["dictionary", "place", "name"]
_ORIGINS: dict[Kind, _Origin] = {
    "word": "dictionary", "past": "dictionary", "conjugated": "dictionary", "installed": "dictionary",
    "name": "name", "person": "name", "place": "place", "town": "place",
}  # fmt: skip
_Group = list[tuple[float, Row]]  # what is one translation, with their weights, the best first


class Lexicon:
    """All dictionaries and names behind one look-up; may be used from many threads at once."""

    def __init__(self, path: Path) -> None:
        """Open a lexicon file that ``lexicon_file`` has made."""
        self._lock = Lock()
        self._database = sqlite3.connect(f"file:{path}?mode=ro", uri=True, check_same_thread=False)
        self._look_up = lru_cache(maxsize=8192)(self._look_up_uncached)
        self._knows = lru_cache(maxsize=8192)(self._knows_uncached)
        self._look_up_name = lru_cache(maxsize=1024)(self._look_up_name_uncached)

    def translate(self, words: Sequence[WordForms], typed: str = "") -> tuple[Translation, ...]:
        """Give the translations of a word, or of a phrase as a whole, the best ones first.

        Of a single Arabic word ``typed`` may tell which of those that fold alike is meant: أبل (Apple) or إبل
        (camels). What begins with a letter that may be a word of its own (بتطوير: by developing) is looked up
        without it where nothing is known of it as it stands, and a name in Latin letters by how it sounds.
        """
        if not 0 < len(words) <= LONGEST_PHRASE:
            return ()
        exact, stems = [word.exact for word in words], [word.stem for word in words]
        found = self._look_up(" ".join(exact), " ".join(stems), spelled(typed))
        is_sure = found and (len(words) > 1 or words[0].arabic or found[0].weight > _BY_STEM_ALONE)
        if is_sure:
            return found
        return self._in_another_form(exact, stems) or self._look_up_name(" ".join(exact)) or found

    def _in_another_form(self, exact: Sequence[str], stems: Sequence[str]) -> tuple[Translation, ...]:
        """Give what words mean that nothing is known of as they stand: without their ending or a clitic."""
        if len(exact) == 1 and (without_ending := self._without_ending(exact[0])):
            return without_ending
        if not (rest := self._behind_clitic(exact)):
            return ()
        return self._look_up(" ".join((rest, *exact[1:])), " ".join((stem(rest), *stems[1:])))

    def _without_ending(self, word: str) -> tuple[Translation, ...]:
        """Give what a word means without an ending that the stemmer leaves: مقاتلو (fighters of), شركتين (two
        companies), مدربا (a coach, as an object).
        """
        for ending, letters in _ENDINGS.items():
            rest = word.removesuffix(ending) + letters
            if word.endswith(ending) and len(rest) >= _SHORTEST_WITHOUT_ENDING and is_arabic(word):
                found = self._look_up(rest, stem(rest), "")
                if known := tuple(each for each in found if each.origin == "dictionary"):
                    return known
        return ()

    def _behind_clitic(self, words: Sequence[str]) -> str:
        """Give what may stand behind a clitic in a word that is not known, or in the first one of a phrase.

        Three letters have to be a word that is known, or to begin a phrase.
        """
        rest = behind_clitic(words[0], short=True)
        if not rest or (len(words) == 1 and rest == behind_clitic(words[0])):
            return rest
        return rest if (self.knows(rest) if len(words) == 1 else not self.knows(words[0])) else ""

    def short_behind_clitic(self, word: WordForms) -> str:
        """Give the three letters behind a clitic of a word that nothing is known of, if they are a word: حزب
        (party) in بحزب. Where more letters follow one, it is the engines that leave it out.
        """
        rest = behind_clitic(word.exact, short=True)
        is_short = rest and rest != behind_clitic(word.exact)
        return rest if is_short and self.knows(rest) and not self._look_up(word.exact, word.stem, "") else ""

    def knows(self, word: str) -> bool:
        """Whether a folded word is a headword in either language."""
        return self._knows(word)

    def _knows_uncached(self, word: str) -> bool:
        with self._lock:
            return self._database.execute(_IS_HEADWORD, (word,)).fetchone() is not None

    def complete(self, beginning: str, *, limit: int) -> tuple[str, ...]:
        """Give our headwords of one word, folded, that begin so and go on, the shortest first."""
        with self._lock:
            found = self._database.execute(_BY_BEGINNING, (beginning, beginning + _LAST, limit)).fetchall()
        return tuple(headword for (headword,) in found)

    def _look_up_uncached(self, exact: str, stem: str, spelling: str = "") -> tuple[Translation, ...]:
        rows = self._rows(_BY_WORD, exact, stem)
        return _translations(weighed(exact.split(), spelling, rows))

    def _look_up_name_uncached(self, name: str) -> tuple[Translation, ...]:
        """Look up a name by how it sounds; Arabic words that are common ones mean what they say."""
        loosely = "" if not name.isascii() and all(map(self._is_common, name.split())) else loose(name)
        rows = self._rows(_BY_LOOSE_NAME, loosely) if loosely else []
        alike = likest(name, {row.headword for row in rows})
        return _translations((row.weight * _LOOSELY, row) for row in rows if row.headword in alike)

    def _is_common(self, word: str) -> bool:
        with self._lock:
            return self._database.execute(_IS_COMMON, (word,)).fetchone() is not None

    def _rows(self, statement: str, *keys: str) -> list[Row]:
        with self._lock:
            found = self._database.execute(statement, keys).fetchall()
        return [Row(*each) for each in found]


def _translations(rows: Iterable[tuple[float, Row]]) -> tuple[Translation, ...]:
    # Of the forms that share a stem (حصاد, الحصاد: harvest, the harvest) one stands for all.
    groups: dict[tuple[str, ...], _Group] = {}
    for weight, row in sorted(rows, key=_rank):
        groups.setdefault(analyze(row.text).stem, []).append((weight, row))
    return tuple(_translation(group) for group in _first(groups.values()))


def _rank(row_and_weight: tuple[float, Row]) -> tuple[float, bool, int, int, int]:
    """The heaviest first; at equal weight what is no place, what stands in more fixed phrases, as what news
    means does (court: محكمة of law before ملعب of tennis), what is shorter, and what stands first.
    """
    weight, row = row_and_weight
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
