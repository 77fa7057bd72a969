"""Which of a language's most frequent words our dictionary reaches, and which of them it need not reach.

The words come from wordfreq, which ``make dictionary`` puts beside the environment. In
``words_without_content/`` stand those that were read one by one and are no common noun, verb, adjective or
adverb, each with the reason.
"""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from importlib import import_module
from pathlib import Path
from typing import cast

from archive.lexicon.inflection import bases
from archive.lexicon.keys import key_forms
from archive.lexicon.lexicon import Lexicon
from archive.lexicon.senses import Sense
from archive.text.analyzer import WordForms, fold, word_forms
from archive.text.stop_words import STOP_WORDS

LISTS = Path(__file__).parent / "words_without_content"

REASONS = frozenset(
    (
        "abbreviation", "brand or team", "chat spelling", "contraction", "first name", "foreign word",
        "fragment", "function word", "interjection", "name part", "particle with pronoun", "place", "prefix",
        "surname", "vulgar", "web address",
    )
)  # fmt: skip

SHORTEST_WORD = 2  # letters
_STOP_WORD, _SIGN, _REACHED, _MISSING = "a stop word", "a sign", "reached", "missing"

Frequent = Callable[[str, int], Sequence[str]]


@dataclass(frozen=True, slots=True)
class Coverage:
    """What became of a list of frequent words, each counted once; ``missing`` has content words only."""

    stop_words: int
    signs: int  # numbers, signs and single letters
    without_content: Mapping[str, int]  # by reason
    reached: int
    missing: tuple[str, ...]

    @property
    def words(self) -> int:
        """All that were counted."""
        return self.stop_words + self.signs + sum(self.without_content.values()) + self.content

    @property
    def content(self) -> int:
        """Content words: reached or missing."""
        return self.reached + len(self.missing)


def frequent_words() -> Frequent | None:
    """Give wordfreq's list of the most frequent words, where that development tool is installed."""
    try:
        return cast("Frequent", import_module("wordfreq").top_n_list)
    except ModuleNotFoundError:
        return None


def read_words_without_content(path: Path) -> dict[str, str]:
    """Give the reason for each word of a reviewed list; none where there is no such file.

    A third column may give the word's meaning.
    """
    if not path.is_file():
        return {}
    lines = path.read_text(encoding="utf-8").splitlines()
    rows = (line.split("\t") for line in lines if line and not line.startswith("#"))
    return {word: reason for word, reason, *_ in rows}


def english_reach(senses: Iterable[Sense]) -> Callable[[WordForms], bool]:
    """Tell of an English word whether it is an inflected form of a headword and is found under it.

    Sharing the stem alone (university, universe) is not enough, nor is a town with the word's name.
    """
    headwords = {form.exact: form.stem for sense in senses for form in _headwords(sense.english)}

    def is_reached(word: WordForms) -> bool:
        found = (base for base in bases(word.exact) if base in headwords)
        return any(base == word.exact or headwords[base] == word.stem for base in found)

    return is_reached


def _headwords(spellings: Iterable[str]) -> Iterator[WordForms]:
    for spelling in spellings:
        forms = key_forms(spelling)
        if len(forms) == 1 and forms[0].exact not in STOP_WORDS:
            yield forms[0]


def arabic_reach(lexicon: Lexicon) -> Callable[[WordForms], bool]:
    """Tell of an Arabic word whether a search translates it, by its form or its stem."""
    return lambda word: bool(lexicon.translate([word]))


def measure_coverage(
    words: Iterable[str],
    without_content: Mapping[str, str],
    is_reached: Callable[[WordForms], bool],
    most: int | None = None,
) -> Coverage:
    """Look frequent words up one by one, until there are ``most`` content words."""
    listed = {fold(word): reason for word, reason in without_content.items()}
    fates: Counter[str] = Counter()
    missing: list[str] = []
    for word in words:
        if fates[_REACHED] + fates[_MISSING] == most:
            break
        fate = _fate(word, listed, is_reached)
        fates[fate] += 1
        if fate == _MISSING:
            missing.append(word)
    reasons = {reason: fates[reason] for reason in set(listed.values()) if fates[reason]}
    return Coverage(fates[_STOP_WORD], fates[_SIGN], reasons, fates[_REACHED], tuple(missing))


def _fate(word: str, listed: Mapping[str, str], is_reached: Callable[[WordForms], bool]) -> str:
    """Tell what becomes of one word; of one with an apostrophe (woman's) each part has to be reached."""
    if sum(map(str.isalpha, word)) < SHORTEST_WORD or any(map(str.isdigit, word)):
        return _SIGN
    words = [form for form in word_forms(word) if len(form.exact) >= SHORTEST_WORD]
    meaningful = [form for form in words if form.exact not in STOP_WORDS]
    if not meaningful:
        return _STOP_WORD
    if reason := listed.get(fold(word)):
        return reason
    return _REACHED if all(map(is_reached, meaningful)) else _MISSING
