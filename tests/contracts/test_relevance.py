"""Relevance does not get worse unnoticed: floors under what ``make relevance`` measured."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from archive.engines.embedded.engine import EmbeddedEngine
from archive.lexicon.lexicon import Lexicon, open_lexicon
from archive.settings import DEBIAN_FREEDICT, Settings
from benchmarks.relevance import Collection, ask, fill, read_collection

# .005 below what was measured (see docs/relevance.md).
SAME_LANGUAGE = {"ar": 0.9475, "en": 0.965}
OUR_DICTIONARY = {("en", "ar"): 0.8265, ("ar", "en"): 0.8325}
WITH_FREEDICT = {("en", "ar"): 0.845, ("ar", "en"): 0.8515}
# In one archive of both languages, every fifth question: the own language's floor, and the twin's.
MIXED = {"en": (0.975, 0.755), "ar": (0.940, 0.772)}


@pytest.fixture(scope="module")
def collections(shared_data: Path) -> dict[str, Collection]:
    return {language: read_collection(shared_data / "relevance", language) for language in ("ar", "en")}


@pytest.fixture(scope="module")
def engines(
    collections: dict[str, Collection], tmp_path_factory: pytest.TempPathFactory
) -> Iterator[dict[str, EmbeddedEngine]]:
    folder = tmp_path_factory.mktemp("relevance")
    opened = {name: EmbeddedEngine(folder / name, write=True) for name in ("ar", "en", "both")}
    fill(opened["ar"], [collections["ar"]])
    fill(opened["en"], [collections["en"]])
    fill(opened["both"], collections.values())
    yield opened
    for engine in opened.values():
        engine.close()


@pytest.fixture(scope="module")
def our_lexicon(tmp_path_factory: pytest.TempPathFactory) -> Lexicon:
    return open_lexicon(Settings(data=tmp_path_factory.mktemp("lexicon"), dictionaries=()))


@pytest.fixture(scope="module")
def lexicon_with_freedict(tmp_path_factory: pytest.TempPathFactory) -> Lexicon:
    if not all(path.exists() for path in DEBIAN_FREEDICT):
        pytest.skip("FreeDict is not installed (dict-freedict-eng-ara, dict-freedict-ara-eng)")
    return open_lexicon(Settings(data=tmp_path_factory.mktemp("lexicon"), dictionaries=DEBIAN_FREEDICT))


@pytest.mark.parametrize("language", ["ar", "en"])
def test_questions_find_their_paragraph_in_their_own_language(
    engines: dict[str, EmbeddedEngine], collections: dict[str, Collection], language: str
) -> None:
    figure = ask("", engines[language], collections[language].questions, language)
    assert figure.mrr >= SAME_LANGUAGE[language]


@pytest.mark.parametrize(("asked", "wanted"), list(OUR_DICTIONARY))
def test_questions_find_their_paragraph_in_the_other_language(
    engines: dict[str, EmbeddedEngine],
    collections: dict[str, Collection],
    our_lexicon: Lexicon,
    asked: str,
    wanted: str,
) -> None:
    figure = ask("", engines[wanted], collections[asked].questions, wanted, lexicon=our_lexicon)
    assert figure.mrr >= OUR_DICTIONARY[asked, wanted]


@pytest.mark.parametrize(("asked", "wanted"), list(WITH_FREEDICT))
def test_an_installed_dictionary_helps(
    engines: dict[str, EmbeddedEngine],
    collections: dict[str, Collection],
    lexicon_with_freedict: Lexicon,
    asked: str,
    wanted: str,
) -> None:
    figure = ask("", engines[wanted], collections[asked].questions, wanted, lexicon=lexicon_with_freedict)
    assert figure.mrr >= WITH_FREEDICT[asked, wanted]


@pytest.mark.parametrize(("asked", "other"), [("en", "ar"), ("ar", "en")])
def test_in_an_archive_of_both_languages_neither_drowns_the_other(
    engines: dict[str, EmbeddedEngine],
    collections: dict[str, Collection],
    our_lexicon: Lexicon,
    asked: str,
    other: str,
) -> None:
    questions = collections[asked].questions[::5]
    figure = ask("", engines["both"], questions, asked, lexicon=our_lexicon, twin=other)
    own, twin = MIXED[asked]
    assert figure.mrr >= own
    assert figure.twin is not None
    assert figure.twin >= twin
