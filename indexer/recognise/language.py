"""Tells in which language an article, or a few words of it, is written.

Script comes first, then the letters and small words that only one language has. langdetect is asked last,
and only about Latin letters: alone it names the language of 22 of 100 single English words, with an English
prior and the evidence of ``language_words.py`` before it, it is right about most (see ``latin_language``).
"""

import re
from collections import defaultdict
from functools import cache, lru_cache

import langdetect
from langdetect.detector_factory import DetectorFactory
from langdetect.lang_detect_exception import LangDetectException

from indexer.recognise.language_words import (
    ALSO_ARABIC_WORDS,
    ARABIC_SCRIPT_LETTERS,
    ARABIC_SCRIPT_WORDS,
    ENDINGS,
    FUNCTION_WORDS,
    GERMAN_COMPOUND_BEGINNINGS,
    GERMAN_COMPOUND_ENDS,
    LETTERS,
    NAME_WORDS,
    SHARED_LETTERS,
)

UNKNOWN = "und"
SAMPLE = 2000
"""How many characters of an article are looked at; news says its language in its first paragraph."""

LATIN_SAMPLE = 600
"""Of an article in Latin letters: a hundred words, of which forty are small ones that only it has."""

_LATIN_LETTERS = re.compile("[A-Za-zÀ-ɏḀ-ỿ]+")
_WORD = re.compile(r"[^\W\d_]+(?:\N{ZERO WIDTH NON-JOINER}[^\W\d_]+)*")
_WEIGHTS_OF = {letter: weights for letters, weights in LETTERS for letter in letters}
_WEIGHTS_OF |= {
    letter.upper(): weights
    for letter, weights in _WEIGHTS_OF.items()
    if len(letter.upper()) == 1 and not letter.upper().isascii()
}
_TELLING_LETTER = re.compile(f"[{''.join(_WEIGHTS_OF)}]")
_LANGUAGES_OF: dict[str, tuple[str, ...]] = {
    word: tuple(
        language
        for table in (FUNCTION_WORDS, NAME_WORDS)
        for language, words in table.items()
        if word in words
    )
    for table in (FUNCTION_WORDS, NAME_WORDS)
    for words in table.values()
    for word in words
}
_LANGUAGE_OF_ENDING = {ending: language for language, endings in ENDINGS.items() for ending in endings}
_ENDINGS = tuple(_LANGUAGE_OF_ENDING)
_SHORTEST_COMPOUND = 8
_ENDING_LENGTHS = tuple(sorted({len(ending) for ending in _LANGUAGE_OF_ENDING}, reverse=True))
_ARABIC_BYTES = (0x06, 0xFB, 0xFC, 0xFD, 0xFE)
# The high byte of UTF-16 tells a script's block: one pass at the speed of bytes.
_OTHER_SCRIPTS: dict[str, tuple[int, ...]] = {
    "el": (0x03,),
    "ru": (0x04,),
    "he": (0x05,),
    "hi": (0x09,),
    "th": (0x0E,),
    "ja": (0x30,),
    "zh": tuple(range(0x4E, 0xA0)),
    "ko": tuple(range(0xAC, 0xD8)),
}
# Names (handles in either order) and addresses are in no language.
_NOT_WORDS = re.compile(r"(?:https?:|www\.|#|(?:(?<![A-Za-z0-9_.+-])[A-Za-z0-9_.+-]{1,64}+)?@)\S*")
_ARABIC_WORDS = re.compile("[\u0620-\u065f\u066e-\u06d3]+")
_FIRST_LETTER = re.compile(r"[^\W\d_]")
_QUOTATION = re.compile(r"«[^«»\n]{3,300}»|“[^“”\n]{3,300}”|\"[^\"\n]{3,300}\"|\([^()\n]{3,300}\)")
_FRAME = 3  # words
_NO_LETTERS = bytes(code for code in range(128) if not chr(code).isalpha())
_UKRAINIAN = re.compile("[іїєґІЇЄҐ]")
_NOT_ARABIC_LETTERS = "".join(dict.fromkeys(SHARED_LETTERS + "".join(ARABIC_SCRIPT_LETTERS.values())))
# in, on, that, which (f., m.): words that no other language in this script has
_SURELY_ARABIC = re.compile(r"(?<!\w)(?:في|على|أن|التي|الذي)(?!\w)")
_TO_ARABIC_KEYS = str.maketrans(SHARED_LETTERS, "\N{ARABIC LETTER KAF}\N{ARABIC LETTER YEH}")


def detect_language(text: str) -> str:
    """Give an article's language code (``ar en fr de tr es fa ur ku …``), ``und`` if there is none."""
    sample = text.lstrip()[:SAMPLE]
    blocks = sample.encode("utf-16-le", "surrogatepass")[1::2]
    arabic = sum(map(blocks.count, _ARABIC_BYTES))
    if arabic * 2 >= len(sample) and arabic:
        return _frame_language(sample)
    written = sample
    if any(sign in sample for sign in ("#", "@", "http", "www.")):
        sample = _NOT_WORDS.sub(" ", sample)
    arabic_anywhere = arabic > 0
    latin = _count_latin(sample)
    if latin * 2 > len(sample) and not (
        arabic and _has_more_arabic_words(sample)
    ):  # no need to count the others
        return latin_language(sample[:LATIN_SAMPLE])[0]
    blocks = sample.encode("utf-16-le", "surrogatepass")[1::2]
    arabic = sum(map(blocks.count, _ARABIC_BYTES))
    letters = {"latin": latin, "arabic": arabic}
    letters |= {language: sum(map(blocks.count, block)) for language, block in _OTHER_SCRIPTS.items()}
    script = max(letters, key=lambda name: letters[name])
    if not letters[script]:  # a post of nothing but tags: Arabic letters still tell
        return arabic_script_language(written)[0] if arabic_anywhere else UNKNOWN
    if script == "arabic" or (script == "latin" and arabic and _has_more_arabic_words(sample)):
        return _frame_language(sample)  # long foreign names may stand in a short Arabic sentence
    if script == "latin":
        return latin_language(sample[:LATIN_SAMPLE])[0]
    return other_script_language(sample)[0]


def _frame_language(text: str) -> str:
    """The language of words in Arabic script: of those around quotations, where these alone are foreign."""
    language = arabic_script_language(text)[0]
    if language == "ar" or not (around := _QUOTATION.sub(" ", text)).strip() or len(around) == len(text):
        return language
    return "ar" if len(around.split()) >= _FRAME and arabic_script_language(around)[0] == "ar" else language


def _has_more_arabic_words(text: str) -> bool:
    """Whether Arabic words are the frame of a text: more than the Latin ones, or a list of names aside."""
    arabic, latin = _ARABIC_WORDS.findall(text), _LATIN_LETTERS.findall(text)
    if len(arabic) > len(latin):
        return True
    # Names have capitals, and a sentence begins in its own language, unless it begins with a name.
    lower_case = sum(word.islower() for word in latin)
    small = sum(word in ARABIC_SCRIPT_WORDS["ar"] for word in arabic)
    begins = _FIRST_LETTER.search(text)
    if begins and _ARABIC_WORDS.match(begins[0]):
        if len(arabic) > lower_case:
            return 3 * len(arabic) >= len(latin)
        return small > 0 and len(arabic) >= _FRAME and 2 * len(arabic) >= len(latin)
    return small >= lower_case and len(arabic) > _FRAME and 2 * len(arabic) >= len(latin)


def _count_latin(text: str) -> int:
    """Count the letters, but no further than to more than half of the text, which is enough."""
    without_marks = len(text.encode("ascii", "ignore").translate(None, _NO_LETTERS))
    if text.isascii() or without_marks * 2 > len(text):
        return without_marks
    return sum(map(len, _LATIN_LETTERS.findall(text)))


def other_script_language(text: str) -> tuple[str, float]:
    """Language and confidence of words neither in Latin nor in Arabic script, by their script alone."""
    blocks = text.encode("utf-16-le", "surrogatepass")[1::2]
    counts = {language: sum(map(blocks.count, block)) for language, block in _OTHER_SCRIPTS.items()}
    language = max(counts, key=lambda name: counts[name])
    if counts["ja"] and counts["zh"] + counts["ja"] >= counts[language]:
        return "ja", 0.9
    if language == "ru" and _UKRAINIAN.search(text):
        return "uk", 0.9
    return (language, 0.9) if counts[language] else (UNKNOWN, 0.0)


def may_be_other_than_arabic(text: str) -> bool:
    """Tell whether any letter stands in ``text`` that Arabic does not have."""
    return any(letter in text for letter in _NOT_ARABIC_LETTERS)  # quicker than one search for a set of them


def arabic_script_language(text: str) -> tuple[str, float]:
    """Language and confidence of words in Arabic script: Arabic unless letters and words speak against it."""
    return _arabic_script_language(text[:SAMPLE])


@lru_cache(maxsize=4096)
def _arabic_script_language(text: str) -> tuple[str, float]:
    foreign = may_be_other_than_arabic(text)
    if not foreign and _SURELY_ARABIC.search(text):
        return "ar", 0.95
    words = _WORD.findall(text if foreign else text[:300])
    telling = words if foreign else [word for word in words if word not in ALSO_ARABIC_WORDS]
    scores: dict[str, float] = {
        language: 2.0 * sum(word in small for word in telling)
        for language, small in ARABIC_SCRIPT_WORDS.items()
    }
    plain = [word.translate(_TO_ARABIC_KEYS) for word in words] if foreign else words
    scores["ar"] = sum(
        2.0 * (word in ARABIC_SCRIPT_WORDS["ar"]) + word.startswith(("ال", "وال", "بال", "لل"))
        for word in plain
    )
    scores["ar"] += text.count("\N{ARABIC LETTER TEH MARBUTA}")
    if foreign:
        for language, letters in ARABIC_SCRIPT_LETTERS.items():
            scores[language] += sum(map(text.count, letters))
        for language in ("fa", "ur"):  # the commonest of the languages that use them
            scores[language] += 0.3 * sum(map(text.count, SHARED_LETTERS))
    best = max(scores, key=lambda name: scores[name])
    if scores[best] <= scores["ar"] or not (foreign or (best == "fa" and scores["fa"] >= 4.0)):
        best = "ar"
    rest = max(score for language, score in scores.items() if language != best)
    if best == "ar":
        return "ar", 0.95 if scores["ar"] > rest else 0.7
    return best, _confidence(scores[best] - rest)


def latin_language(text: str) -> tuple[str, float]:
    """Language and confidence of words in Latin letters, English where nothing speaks against it.

    A name of one or two words with no telling letter, word or ending is called English at .6: of such short
    foreign names about a fifth are missed, while English ones are rarely called foreign. The tests have the
    names and the shares.
    """
    return _latin_language(text[:SAMPLE])


@lru_cache(maxsize=4096)
def _latin_language(text: str) -> tuple[str, float]:
    words = [word.lower() for word in _WORD.findall(text)]
    scores = _evidence(text, words)
    ranked = sorted(scores.items(), key=lambda item: -item[1])[:2]
    best, score = ranked[0] if ranked else ("en", 0.0)
    rest = ranked[1][1] if len(ranked) > 1 else 0.0
    acronym = len(words) == 1 and text.isascii() and words[0].upper() in text and len(words[0]) < 6
    acronym = acronym or all(len(word) == 1 for word in words)
    if acronym or (len(words) < 3 and scores.get("en", 0.0) == score):  # a short name: the text does not tell
        return "en", 0.6
    if score - rest >= 1.0 or (score > rest and len(words) < 3):
        return best, _confidence(score - rest)
    return _ask_langdetect(text, scores)


def _evidence(text: str, words: list[str]) -> dict[str, float]:
    scores: defaultdict[str, float] = defaultdict(float)
    alone = len(words) == 1  # one small word is as well a name's or an abbreviation's letters
    for word in words:
        languages = _LANGUAGES_OF.get(word)
        if languages is None:
            if len(word) > 5 and (told := _by_ending(word)):
                scores[told] += 0.6
        elif not alone or len(word) > 3:
            for language in languages:
                scores[language] += 1.0
    for letter in () if text.isascii() else _TELLING_LETTER.findall(text):
        for language, weight in _WEIGHTS_OF[letter].items():
            scores[language] += weight
    return scores


def _by_ending(word: str) -> str | None:
    if len(word) > _SHORTEST_COMPOUND and (
        word.endswith(GERMAN_COMPOUND_ENDS) or word.startswith(GERMAN_COMPOUND_BEGINNINGS)
    ):
        return "de"
    if not word.endswith(_ENDINGS):
        return None
    longest = next(length for length in _ENDING_LENGTHS if word[-length:] in _LANGUAGE_OF_ENDING)
    return _LANGUAGE_OF_ENDING[word[-longest:]]


def _confidence(lead: float) -> float:
    """The more evidence one language has before the next, the surer; never quite sure."""
    return round(1.0 - 0.4 / (1.0 + max(lead, 0.0)), 2)


_PRIOR = {"en": 0.9, "fr": 0.03, "de": 0.02, "es": 0.02, "tr": 0.015, "it": 0.01, "pt": 0.005}


def _ask_langdetect(text: str, scores: dict[str, float]) -> tuple[str, float]:
    """langdetect's answer, English expected, evidence counted; one other than English has to be sure."""
    top = max(scores.values(), default=0.0)
    prior = {
        language: weight * 4.0 ** max(-20.0, scores.get(language, 0.0) - top)
        for language, weight in _PRIOR.items()
    }
    detector = _detectors().create()
    detector.set_prior_map(prior)
    detector.append(text.title() if text.isupper() else text)
    try:
        answers = detector.get_probabilities()
    except LangDetectException:  # no letter n-gram that any profile knows
        return "en", 0.5
    if not answers:
        return "en", 0.5
    language, probability = answers[0].lang, float(answers[0].prob)
    if language == "en":
        return "en", round(0.5 + probability * 0.35, 2)
    return (language, round(probability * 0.75, 2)) if probability >= 0.9 else ("en", 0.5)


@cache
def _detectors() -> DetectorFactory:
    """langdetect's profiles, read once at the first question (half a second); seeded, so answers repeat."""
    factory = DetectorFactory()
    factory.load_profile(langdetect.PROFILES_DIRECTORY)
    factory.set_seed(0)
    return factory
