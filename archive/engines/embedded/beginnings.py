"""The commonest words of the archive that begin with some letters.

Finding those of an alef walks through a quarter of all words, so that where there are many, the commonest are
read once for each state of the index, behind the back of whoever types, and the rest is looked up.
"""

from collections import defaultdict
from collections.abc import Callable, Iterable
from contextlib import suppress
from itertools import islice
from threading import Lock, Thread

import tantivy

MOST = 100
"""Words given for one beginning."""

_READ = 20_000  # the commonest words of each field
_ENOUGH = 50  # of them; of a beginning that fewer have, the rarer words are looked up, too
_SHORT = 3  # letters; the article is two of them
_LETTERS = 3  # by which words that were read are found

_ByLetters = dict[str, list[tuple[str, int]]]

# One at a time, whatever number of states an import makes while people type.
_reading = Lock()


class Beginnings:
    """Words of one state of the index by their first letters. May be asked from many threads at once."""

    def __init__(self, searcher: tantivy.Searcher) -> None:
        """Know none yet; they are looked up until they are read."""
        self._searcher = searcher
        self._of_titles: _ByLetters = {}
        self._of_all: _ByLetters = {}
        self._are_many = False
        self._reader: Thread | None = None

    @property
    def are_read(self) -> bool:
        """Whether the commonest words have been read."""
        return bool(self._of_all)

    def words(self, beginning: str) -> dict[str, int]:
        """Give the commonest words that begin so, with about how many articles have them.

        Of the many with a short beginning, those of headlines, which say what an archive is about.
        """
        found = self._read_ones(beginning) or self._looked_up(beginning)
        self._are_many |= len(found) >= MOST
        return found

    def looked_up(self, beginning: str, limit: int) -> dict[str, int]:
        """Walk through all words that begin so, and give the commonest of each field."""
        counts: dict[str, int] = {}
        for name in ("title_exact", "body_exact"):
            for word, count in self._searcher.terms_with_prefix(name, beginning, limit=limit):
                counts[word] = max(count, counts.get(word, 0))
        return counts

    def read_if_many(self, then: Callable[[str], object]) -> None:
        """Begin to read the words where looking them up has shown that there are many; do not wait for it.

        With each first letter ``then`` is called, so that what is asked most is ready.
        """
        if self._are_many and not self.are_read and _reading.acquire(blocking=False):
            self._reader = Thread(target=self._read_and_release, args=(then,), name="beginnings")
            self._reader.start()

    def wait(self) -> None:
        """Wait for the words that are being read, if they are."""
        if self._reader is not None:
            self._reader.join()

    def read(self) -> None:
        """Read the commonest words: a third of a second for 100,000 different ones."""
        titles = dict(self._searcher.terms_with_prefix("title_exact", "", limit=_READ))
        bodies = dict(self._searcher.terms_with_prefix("body_exact", "", limit=_READ))
        for word, count in titles.items():
            titles[word] = max(count, bodies.get(word) or self._in_bodies(word))
        self._of_titles = _by_letters(titles)
        self._of_all = _by_letters(bodies | titles)

    def _read_ones(self, beginning: str) -> dict[str, int]:
        """Give them from what was read; none where too few of that were."""
        if len(beginning) <= _SHORT and len(found := _beginning_in(self._of_titles, beginning)) == MOST:
            return found
        found = _beginning_in(self._of_all, beginning)
        return found if len(found) >= _ENOUGH else {}

    def _looked_up(self, beginning: str) -> dict[str, int]:
        if len(beginning) <= _SHORT:
            in_titles = self._searcher.terms_with_prefix("title_exact", beginning, limit=MOST)
            if len(in_titles) == MOST:  # bodies have so many more: for an alef, of 100,000, that took 80 ms
                return {word: max(count, self._in_bodies(word)) for word, count in in_titles}
        return self.looked_up(beginning, MOST)

    def _in_bodies(self, word: str) -> int:
        return self._searcher.doc_freq("body_exact", word)

    def _read_and_release(self, then: Callable[[str], object]) -> None:
        # Trouble with the index meets whoever types next, who is told of it.
        with suppress(ValueError, OSError):
            try:
                self.read()
                for beginning in self._of_all:
                    if len(beginning) == 1:
                        then(beginning)
            finally:
                _reading.release()


def _by_letters(counts: dict[str, int]) -> _ByLetters:
    """Put words under their first letters, one, two and three of them, the commonest first."""
    found: defaultdict[str, list[tuple[str, int]]] = defaultdict(list)
    for each in sorted(counts.items(), key=lambda item: (-item[1], item[0])):
        for letters in range(1, min(_LETTERS, len(each[0])) + 1):
            found[each[0][:letters]].append(each)
    return dict(found)


def _beginning_in(words: _ByLetters, beginning: str) -> dict[str, int]:
    alike: Iterable[tuple[str, int]] = words.get(beginning[:_LETTERS], ())
    return dict(islice((each for each in alike if each[0].startswith(beginning)), MOST))
