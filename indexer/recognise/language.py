"""Tells in which language an article, or a few words of it, is written.

Script comes first, then the letters and small words that only one language has. What is written in Latin
letters is judged in ``latin_language.py``.
"""

import re
from functools import lru_cache

from indexer.recognise.framing import running_text
from indexer.recognise.language_words import (
    ALSO_ARABIC_WORDS,
    ARABIC_SCRIPT_LETTERS,
    ARABIC_SCRIPT_WORDS,
    ONLY_URDU_LETTERS,
    SHARED_LETTERS,
)
from indexer.recognise.latin_language import confidence_of, latin_article_language
from indexer.recognise.script_blocks import blocks_of, count_in

UNKNOWN = "und"
SAMPLE = 2000
"""How many characters of an article are looked at; news says its language in its first paragraph."""

_LATIN_LETTERS = re.compile("[A-Za-zÀ-ɏḀ-ỿ]+")
_WORD = re.compile(r"[^\W\d_]+(?:\N{ZERO WIDTH NON-JOINER}[^\W\d_]+)*")
_ARABIC_BLOCKS = bytes((0x06, 0xFB, 0xFC, 0xFD, 0xFE))
_OTHER_SCRIPTS = {
    "el": bytes((0x03, 0x1F)),
    "ru": bytes((0x04,)),
    "he": bytes((0x05,)),
    "hi": bytes((0x09,)),
    "th": bytes((0x0E,)),
    "ja": bytes((0x30,)),
    "zh": bytes(range(0x4E, 0xA0)),
    "ko": bytes(range(0xAC, 0xD8)),
}
NOT_LATIN_BLOCKS = _ARABIC_BLOCKS + b"".join(_OTHER_SCRIPTS.values())
# Names (handles in either order) and addresses are in no language.
_NOT_WORDS = re.compile(r"(?:https?:|www\.|#|(?:(?<![A-Za-z0-9_.+-])[A-Za-z0-9_.+-]{1,64}+)?@)\S*")
_ARABIC_WORDS = re.compile("[\u0620-\u065f\u066e-\u06d3]+")
_FIRST_LETTER = re.compile(r"[^\W\d_]")
_BEGINNING = re.compile(r"(?:[#@]\S*+|https?:\S*+|[\W\d_])*+([^\W\d_])")  # tags and handles stand before it
_QUOTATION = re.compile(r"«[^«»\n]{3,300}»|“[^“”\n]{3,300}”|\"[^\"\n]{3,300}\"|\([^()\n]{3,300}\)")
_FRAME = 3  # words
_TELLING_LETTERS = 4  # of Urdu: more are those of a longer text, which has small words
_NO_LETTERS = bytes(code for code in range(128) if not chr(code).isalpha())
_UKRAINIAN = re.compile("[іїєґІЇЄҐ]")
_NOT_ARABIC_LETTERS = "".join(dict.fromkeys(SHARED_LETTERS + "".join(ARABIC_SCRIPT_LETTERS.values())))
# in, on, that, which (f., m.): words that no other language in this script has
_SURELY_ARABIC = re.compile(r"(?<!\w)(?:في|على|أن|التي|الذي)(?!\w)")
_TO_ARABIC_KEYS = str.maketrans(SHARED_LETTERS, "\N{ARABIC LETTER KAF}\N{ARABIC LETTER YEH}")


def detect_language(text: str) -> str:
    """Give an article's language code (``ar en fr de tr es fa ur ku …``), ``und`` if there is none."""
    sample = text.lstrip()[:SAMPLE]
    arabic = 0 if sample.isascii() else count_in(blocks_of(sample), _ARABIC_BLOCKS)
    if arabic and (own := _own_words(sample, arabic)) is not sample:
        sample = own
        arabic = count_in(blocks_of(sample), _ARABIC_BLOCKS)
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
        return latin_article_language(sample)
    blocks = blocks_of(sample)
    arabic = count_in(blocks, _ARABIC_BLOCKS)
    letters = {"latin": latin, "arabic": arabic}
    letters |= {language: count_in(blocks, block) for language, block in _OTHER_SCRIPTS.items()}
    script = max(letters, key=lambda name: letters[name])
    if not letters[script]:  # a post of nothing but tags: Arabic letters still tell
        return arabic_script_language(written)[0] if arabic_anywhere else UNKNOWN
    if script == "arabic" or (script == "latin" and arabic and _has_more_arabic_words(sample)):
        return _frame_language(sample)  # long foreign names may stand in a short Arabic sentence
    if script == "latin":
        return latin_article_language(sample)
    return other_script_language(sample)[0]


def _own_words(text: str, arabic: int) -> str:
    """A text without its quotations, if it begins in the script that it has less of, as who quotes does."""
    begins = _BEGINNING.match(text)
    if begins is None:
        return text
    in_arabic = _ARABIC_WORDS.match(begins[1]) is not None
    more_arabic = arabic * 2 >= len(text) or arabic > _count_ascii_letters(text)
    if in_arabic == more_arabic:
        return text
    return running_text(_NOT_WORDS.sub(" ", text), "arabic" if in_arabic else "latin")


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
    without_marks = _count_ascii_letters(text)
    if text.isascii() or without_marks * 2 > len(text):
        return without_marks
    return sum(map(len, _LATIN_LETTERS.findall(text)))


def _count_ascii_letters(text: str) -> int:
    return len(text.encode("ascii", "ignore").translate(None, _NO_LETTERS))


def other_script_language(text: str) -> tuple[str, float]:
    """Language and confidence of words neither in Latin nor in Arabic script, by their script alone."""
    blocks = blocks_of(text)
    counts = {language: count_in(blocks, block) for language, block in _OTHER_SCRIPTS.items()}
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
        scores["ur"] += min(_TELLING_LETTERS, sum(map(text.count, ONLY_URDU_LETTERS)))
        for language in ("fa", "ur"):  # the commonest of the languages that use them
            scores[language] += 0.3 * sum(map(text.count, SHARED_LETTERS))
    best = max(scores, key=lambda name: scores[name])
    if scores[best] <= scores["ar"] or not (foreign or (best == "fa" and scores["fa"] >= 4.0)):
        best = "ar"
    rest = max(score for language, score in scores.items() if language != best)
    if best == "ar":
        return "ar", 0.95 if scores["ar"] > rest else 0.7
    return best, confidence_of(scores[best] - rest)
