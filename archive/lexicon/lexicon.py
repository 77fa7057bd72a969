"""Looking up what means the same in the other language: a word by its form and its stem, a phrase as one."""

import sqlite3
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache, lru_cache
from pathlib import Path
from threading import Lock
from typing import Literal

from archive.lexicon.store import LONGEST_PHRASE, lexicon_file
from archive.settings import Settings
from archive.text.analyzer import WordForms, analyze

# A headword that is the word itself counts more than one that only shares its stem (elections, electoral).
# Questions over XQuAD in the other language, FreeDict: MRR .753 with .7, .746 with .4, .736 with .9.
_BY_STEM = 0.7
_MOST = 12  # translations of one word; beyond, they are rare ones (XQuAD: 8 to 20 give the same MRR)


@dataclass(frozen=True, slots=True)
class Translation:
    """What means the same in the other language; ``weight`` is at most 1, ``origin`` dictionary or place."""

    text: str
    weight: float
    origin: Literal["dictionary", "place"]


class Lexicon:
    """All dictionaries and names behind one look-up; may be used from many threads at once."""

    def __init__(self, path: Path) -> None:
        """Open a lexicon file that ``lexicon_file`` has made."""
        self._lock = Lock()
        self._database = sqlite3.connect(f"file:{path}?mode=ro", uri=True, check_same_thread=False)
        self._look_up = lru_cache(maxsize=8192)(self._look_up_uncached)

    def translate(self, words: Sequence[WordForms]) -> tuple[Translation, ...]:
        """Give the translations of a word, or of a phrase as a whole, the best ones first."""
        if not 0 < len(words) <= LONGEST_PHRASE:
            return ()
        return self._look_up(" ".join(word.exact for word in words), " ".join(word.stem for word in words))

    def knows(self, word: str) -> bool:
        """Whether a folded word is a headword in either language."""
        with self._lock:
            return (
                self._database.execute("SELECT 1 FROM pair WHERE exact = ?", (word,)).fetchone() is not None
            )

    def _look_up_uncached(self, exact: str, stem: str) -> tuple[Translation, ...]:
        with self._lock:
            rows = self._database.execute(
                "SELECT text, weight, origin FROM pair WHERE exact = ?"
                " UNION ALL SELECT text, weight * ?, origin FROM pair WHERE stem = ? AND exact != ?",
                (exact, _BY_STEM, stem, exact),
            ).fetchall()
        found = [Translation(text, weight, origin) for text, weight, origin in rows]
        # Of the forms that share a stem (حصاد, الحصاد: harvest, the harvest) the barest one stands for all.
        best: dict[tuple[str, ...], Translation] = {}
        for each in sorted(found, key=lambda each: (-each.weight, len(each.text), each.text)):
            best.setdefault(analyze(each.text).stem, each)
        return tuple(best.values())[:_MOST]


def open_lexicon(settings: Settings) -> Lexicon:
    """Open the lexicon that the settings name, once a process; its file is built at first use."""
    return _opened(lexicon_file(settings.data, settings.dictionaries))


@cache
def _opened(path: Path) -> Lexicon:
    return Lexicon(path)
