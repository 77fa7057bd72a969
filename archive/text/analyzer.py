"""The four ways a word is kept: exact (folded), stem, gram (three letters), sound.

Text is cut into words once; each distinct word is folded, stemmed and sounded once and then remembered.
The tables stand in ``arabic.py`` and ``english.py``; what an engine does with the tokens, in ``engines/``.
"""

import re
import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from archive.text.folding import INVISIBLE, fold, inside_words
from archive.text.sound import sound
from archive.text.stemming import is_arabic, stem

__all__ = [
    "FoldedWord",
    "Tokens",
    "WordForms",
    "analyze",
    "fold",
    "folded_words",
    "forms_of",
    "has_vowel_marks",
    "hashtag_key",
    "places",
    "word_forms",
    "written_words",
]

GRAM = 3
LONGEST_WORD = 64  # letters; a longer run is no word, and a token over 64 kB would be lost by the engines

# A word is letters, marks and digits: the class that Elasticsearch's pattern tokenizer is given as
# [\p{L}\p{M}\p{N}_]. Python's \w is that without the marks, and three times as fast as the regex package.
_MARKS = "".join(chr(code) for code in range(0x10000) if unicodedata.category(chr(code))[0] == "M")
_FOLDED_WORD = re.compile(rf"[\w{_MARKS}]+")
# In a text that is not folded yet, what folding takes out may stand inside a word.
_WORD = re.compile(rf"[\w{_MARKS}{inside_words()}]+")
_VOWEL_MARK = re.compile("[\N{ARABIC FATHATAN}-\N{ARABIC SUKUN}\N{ARABIC LETTER SUPERSCRIPT ALEF}]")
_ARABIC_WORD = re.compile("[\u0620-\u065f\u066e-\u06d3\u06d5-\u06dc]+")
_NOT_WRITTEN = re.compile(rf"[\N{{ARABIC TATWEEL}}{INVISIBLE}]")


@dataclass(frozen=True, slots=True)
class WordForms:
    """One folded word in its four forms; ``sound`` is "" for a word too short to have one."""

    exact: str
    stem: str
    grams: tuple[str, ...]
    sound: str

    @property
    def arabic(self) -> bool:
        """Whether the word is written in Arabic letters."""
        return is_arabic(self.exact)


@dataclass(frozen=True, slots=True)
class FoldedWord:
    """A folded word and where it stands in the text as written; one place may hold several words (ﷺ)."""

    text: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Tokens:
    """A text as the index sees it: one tuple a field, in the order of the text."""

    exact: tuple[str, ...]
    stem: tuple[str, ...]
    gram: tuple[str, ...]
    sound: tuple[str, ...]


def analyze(text: str) -> Tokens:
    """Cut a text into words and give the four forms of each."""
    forms = list(word_forms(text))
    return Tokens(
        exact=tuple(form.exact for form in forms),
        stem=tuple(form.stem for form in forms),
        gram=tuple(gram for form in forms for gram in form.grams),
        sound=tuple(form.sound for form in forms if form.sound),
    )


def word_forms(text: str) -> Iterator[WordForms]:
    """Give the forms of each word of a text, in order."""
    for word in _WORD.findall(text):
        yield from forms_of(word)


def folded_words(text: str) -> list[FoldedWord]:
    """Give each folded word with its offsets in the text as written."""
    return [
        FoldedWord(form.exact, start, end)
        for start, end in places(text)
        for form in forms_of(text[start:end])
    ]


def places(text: str) -> Sequence[tuple[int, int]]:
    """Give where words stand, as offsets; those of a hashtag, joined by low lines, stand by themselves."""
    spans = [found.span() for found in _WORD.finditer(text)]
    if "_" not in text:
        return spans
    return [part for start, end in spans for part in _parts(text[start:end], start)]


def _parts(word: str, start: int) -> Iterator[tuple[int, int]]:
    for part in word.split("_"):
        if part:
            yield start, start + len(part)
        start += len(part) + 1


def written_words(text: str) -> list[str]:
    """Give the Arabic words as they are written, hamza, vowel marks and all: the nearer spelling ranks first.

    Only composition, tatweel and invisible characters are evened out.
    """
    text = unicodedata.normalize("NFC", _NOT_WRITTEN.sub("", text))
    return _ARABIC_WORD.findall(text)


def has_vowel_marks(text: str) -> bool:
    """Tell whether a text has vowel marks, which few do."""
    return _VOWEL_MARK.search(text) is not None


def hashtag_key(tag: str) -> str:
    """Give what all spellings of a hashtag share: folded, without blanks, underscores and number sign."""
    return "".join(_FOLDED_WORD.findall(fold(tag)))


@lru_cache(maxsize=1 << 17)
def forms_of(written: str) -> tuple[WordForms, ...]:
    """Give the forms of what stands at one place of ``places``: mostly one word, several for ﷺ."""
    return tuple(_form(word) for word in _FOLDED_WORD.findall(fold(written)))


def _form(word: str) -> WordForms:
    word = word[:LONGEST_WORD]
    grams = tuple(word[at : at + GRAM] for at in range(len(word) - GRAM + 1))
    return WordForms(exact=word, stem=stem(word), grams=grams, sound=sound(word))
