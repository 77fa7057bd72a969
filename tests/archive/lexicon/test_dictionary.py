"""What each line of our dictionary keeps to, and what the whole is worth; of its form: ``test_senses.py``."""

from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path

import pytest

from archive.lexicon.lexicon import Lexicon
from archive.lexicon.senses import Sense
from archive.lexicon.store import OWN_DICTIONARY, lexicon_file
from archive.settings import DEBIAN_FREEDICT
from archive.text.analyzer import analyze, fold, word_forms
from archive.text.stop_words import is_stop_word
from benchmarks.coverage import (
    LISTS,
    REASONS,
    arabic_reach,
    english_reach,
    measure_coverage,
    read_words_without_content,
)
from benchmarks.dictionary import (
    AGREEMENT,
    count_lines,
    measure_agreement,
    read_dictionary,
)

FALSE_FRIENDS = OWN_DICTIONARY.parent / "false_friends.tsv"
MOST_LEMMAS = 25  # unlike English words under one Arabic equivalent; beyond, it says nothing
LARGEST_FILE = 30_000_000  # bytes


@pytest.fixture(scope="module")
def files() -> dict[str, tuple[Sense, ...]]:
    return read_dictionary()


@pytest.fixture(scope="module")
def compiled(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return lexicon_file(tmp_path_factory.mktemp("lexicon"), ())


def pairs(sense: Sense) -> Iterator[tuple[str, str]]:
    """Every English spelling of a line with every form of its equivalents."""
    for spelling in sense.english:
        for forms in sense.arabic:
            yield from ((spelling, form) for form in forms)


def false_friends() -> list[tuple[str, ...]]:
    lines = FALSE_FRIENDS.read_text(encoding="utf-8").splitlines()
    return [tuple(line.split("\t")) for line in lines if not line.startswith("#")]


def test_no_spelling_is_given_the_same_equivalents_twice(files: dict[str, tuple[Sense, ...]]) -> None:
    places: defaultdict[tuple[object, ...], list[str]] = defaultdict(list)
    for name, senses in files.items():
        for sense in senses:
            # Brazil nut and brazil nut are one; US and us are not.
            for spelling in sense.english:
                key = spelling if spelling.isupper() else spelling.casefold()
                places[key, sense.part, sense.arabic].append(name)
    assert {str(key[0]): names for key, names in places.items() if len(names) > 1} == {}


def test_no_line_has_but_stop_words_for_equivalents(files: dict[str, tuple[Sense, ...]]) -> None:
    def is_empty(sense: Sense) -> bool:
        return all(is_stop_word(word) for _, form in pairs(sense) for word in form.split())

    assert [sense for senses in files.values() for sense in senses if is_empty(sense)] == []


def test_no_equivalent_stands_for_many_unlike_words(files: dict[str, tuple[Sense, ...]]) -> None:
    lemmas: defaultdict[str, set[tuple[str, ...]]] = defaultdict(set)
    for sense in (sense for senses in files.values() for sense in senses if not sense.note):
        for forms in sense.arabic:
            lemmas[fold(forms[0])].update(analyze(spelling).stem for spelling in sense.english)
    assert {form: len(found) for form, found in lemmas.items() if len(found) > MOST_LEMMAS} == {}


def test_no_line_pairs_false_friends(files: dict[str, tuple[Sense, ...]]) -> None:
    wrong = {(fold(english), fold(form)): why for english, form, why in false_friends()}
    found = [
        (name, spelling, form, wrong[fold(spelling), fold(form)])
        for name, senses in files.items()
        for sense in senses
        for spelling, form in pairs(sense)
        if (fold(spelling), fold(form)) in wrong
    ]
    assert found == []


def test_the_false_friends_are_sorted_and_many_and_each_says_why() -> None:
    lines = false_friends()
    assert len(lines) >= 165
    assert all(len(line) == 3 and all(cell.strip() == cell != "" for cell in line) for line in lines)
    keys = [(english.casefold(), form) for english, form, _ in lines]
    assert keys == sorted(set(keys))


@pytest.mark.skipif(not DEBIAN_FREEDICT[0].exists(), reason="FreeDict is not installed")
def test_an_independent_dictionary_mostly_agrees(files: dict[str, tuple[Sense, ...]]) -> None:
    agreement = measure_agreement(
        [sense for senses in files.values() for sense in senses], DEBIAN_FREEDICT[0]
    )
    assert agreement.words > 5_000
    assert agreement.share >= AGREEMENT


def test_the_compiled_dictionary_is_small(compiled: Path) -> None:
    assert compiled.stat().st_size <= LARGEST_FILE


def test_a_compiled_dictionary_is_opened_as_it_is(compiled: Path) -> None:
    before = compiled.stat()
    assert Lexicon(lexicon_file(compiled.parent, ())).translate(list(word_forms("news")))
    after = compiled.stat()
    assert (before.st_ino, before.st_mtime_ns) == (after.st_ino, after.st_mtime_ns)


def test_lines_are_counted_by_kind() -> None:
    council = Sense(("Security Council",), "org", (("مجلس الأمن",),))
    ceasefire = Sense(("immediate ceasefire",), "phrase", (("وقف فوري لإطلاق النار",),))
    word = Sense(("siege",), "noun", (("حصار",),))
    counted = count_lines("three", [council, ceasefire, word])
    assert (counted.lines, counted.phrases, counted.organisations, counted.persons) == (3, 1, 1, 0)


@pytest.fixture(scope="module")
def senses(files: dict[str, tuple[Sense, ...]]) -> list[Sense]:
    return [sense for each in files.values() for sense in each]


def test_coverage_counts_each_word_once_and_names_what_is_missing(senses: list[Sense]) -> None:
    words = ["the", "2016", "x", "james", "sieges", "woman's", "qqqqq"]
    coverage = measure_coverage(words, {"james": "first name"}, english_reach(senses))
    assert (coverage.stop_words, coverage.signs, coverage.without_content) == (1, 2, {"first name": 1})
    assert (coverage.reached, coverage.missing) == (2, ("qqqqq",))
    assert (coverage.words, coverage.content) == (7, 3)


def test_coverage_ends_with_the_last_content_word_that_is_wanted(senses: list[Sense]) -> None:
    coverage = measure_coverage(["the", "siege", "of", "city", "war"], {}, english_reach(senses), most=2)
    assert (coverage.words, coverage.reached) == (4, 2)


def test_an_arabic_word_is_reached_by_its_form_or_its_stem(compiled: Path) -> None:
    words = ["والحصار", "ققققق"]  # and the siege; no word
    assert measure_coverage(words, {}, arabic_reach(Lexicon(compiled))).missing == ("ققققق",)


@pytest.mark.parametrize(
    ("word", "headword", "reached"),
    [
        pytest.param("elections", "election", True, id="a plural"),
        pytest.param("lying", "lie", True, id="a participle"),
        pytest.param("university", "universe", False, id="the same stem"),
        pytest.param("custom", "customs", False, id="a headword that is the longer form"),
        pytest.param("own", "own", False, id="a stop word, which no query asks for"),
        pytest.param("state", "head of state", False, id="a part of a phrase"),
    ],
)
def test_an_english_word_is_reached_by_a_headword_that_it_is_a_form_of(
    word: str, headword: str, reached: bool
) -> None:
    is_reached = english_reach([Sense((headword,), "noun", (("كلمة",),))])  # word
    assert all(map(is_reached, word_forms(word))) == reached


def test_a_language_without_a_list_has_no_words_without_content(tmp_path: Path) -> None:
    assert read_words_without_content(tmp_path / "none.tsv") == {}


@pytest.mark.parametrize("path", sorted(LISTS.glob("*.tsv")), ids=lambda path: path.stem)
def test_the_words_without_content_are_sorted_and_each_has_a_known_reason(path: Path) -> None:
    lines = path.read_text(encoding="utf-8").splitlines()
    assert lines[0].startswith("#")
    words = [line.split("\t")[0] for line in lines if not line.startswith("#")]
    assert words == sorted(set(words))
    assert set(read_words_without_content(path).values()) <= REASONS


def test_no_english_word_without_content_is_a_headword(senses: list[Sense]) -> None:
    headwords = {fold(spelling) for sense in senses for spelling in sense.english}
    words = {fold(word) for word in read_words_without_content(LISTS / "english.tsv")}
    assert words & headwords == set()
