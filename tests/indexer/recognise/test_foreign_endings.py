"""Endings tell the language of a word that no table has, and neither English words nor names end so."""

import pytest

from indexer.recognise.foreign_endings import ENDINGS, told_by_ending


@pytest.mark.parametrize(
    ("word", "languages"),
    [
        pytest.param("cinquième", ("fr",), id="a French ordinal"),
        pytest.param("clientélisme", ("fr",), id="a French creed"),
        pytest.param("gemeinsamkeiten", ("de",), id="German"),
        pytest.param("reclamaciones", ("es",), id="Spanish"),
        pytest.param("bekliyoruz", ("tr",), id="Turkish: we wait"),
        pytest.param("accoglienze", (), id="an ending that names have, too"),
        pytest.param("integrazione", ("it",), id="Italian"),
        pytest.param("fomentação", ("pt",), id="Portuguese"),
        pytest.param("armamento", ("it", "pt"), id="two languages"),
    ],
)
def test_an_ending_tells_its_languages(word: str, languages: tuple[str, ...]) -> None:
    assert told_by_ending(word) == languages


@pytest.mark.parametrize(
    "word",
    "station movement technique boutiques sacramento nascimento sarmiento fischer clemente keit zione "
    "yıldırım concepción erdoğan weekday fortune schiff".split(),
)
def test_english_words_names_and_bare_endings_tell_nothing(word: str) -> None:
    assert told_by_ending(word) == ()


def test_every_ending_stands_once_in_its_language() -> None:
    assert all(len(set(endings)) == len(endings) for endings in ENDINGS.values())
