"""What a word earns an article: the tokens that it is scored by, in each way it is kept, with their weights.

The same for every engine. In which fields they are looked for, and what a field is worth, is ``wanted.py``'s.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Final, Literal

from archive.engines import ranking
from archive.engines.wanted import REMEMBERED, ways_written
from archive.query.nodes import TextField, Word
from archive.text.analyzer import GRAM, WordForms, has_vowel_marks, word_forms, written_words
from archive.text.clitics import joined
from archive.text.letters import BEH, LAM
from archive.text.stemming import clitic_stems
from archive.text.stop_words import is_name_like_stop_word, spellings

Way = Literal["exact", "stem", "gram", "written"]

_USUAL_CLITICS: Final = (BEH, LAM)  # in, for; a noun is rarely met behind the others (so, like, will)


@dataclass(frozen=True, slots=True)
class Token:
    """One token of an analysed field, and what it is worth there."""

    way: Way
    text: str
    weight: float


def own_tokens(form: WordForms) -> Iterator[Token]:
    """Give a word that was typed as it stands and by its stem."""
    yield Token("exact", form.exact, ranking.EXACT)
    yield Token("stem", form.stem, ranking.STEM)


def clitic_tokens(form: WordForms) -> Iterator[Token]:
    """Give a word that was typed behind a bare clitic."""
    for stem in clitic_stems(form.exact, form.stem):
        yield Token("stem", stem, ranking.CLITIC)


@lru_cache(maxsize=REMEMBERED)
def translated_tokens(form: WordForms) -> tuple[Token, ...]:
    """Give a word of a translation: by its stem, and by its core in Arabic."""
    if form.arabic and (core := _core(form)):
        return translated_stem(form), Token("gram", core, ranking.CORE_OF_ARABIC_TRANSLATION)
    return (translated_stem(form),)


def translated_stem(form: WordForms) -> Token:
    """Give a word of a translation by its stem."""
    if form.arabic:
        return Token("stem", form.stem, ranking.STEM_OF_ARABIC_TRANSLATION)
    return Token("stem", form.stem, ranking.STEM_OF_ENGLISH_TRANSLATION)


@lru_cache(maxsize=REMEMBERED)
def translated_clitic_tokens(form: WordForms) -> tuple[Token, ...]:
    """Give a word of a translation behind a bare clitic."""
    return tuple(Token("stem", stem, ranking.CLITIC) for stem in translated_stems(form)[1:])


@lru_cache(maxsize=REMEMBERED)
def translated_stems(form: WordForms) -> tuple[str, ...]:
    """Give the stems that a word of a translation is found by: its own, and those behind usual clitics."""
    return form.stem, *(stem for stem in clitic_stems(form.exact, form.stem) if _is_usual(stem, form))


def folded_worth(text: str) -> float:
    """Give what a word counts in all ways but as it was written: little, if it folds to a stop word."""
    return ranking.LIKE_STOP_WORD if is_name_like_stop_word(text) else 1.0


@lru_cache(maxsize=REMEMBERED)
def spelled_tokens(word: str) -> tuple[Token, ...]:
    """Give a word that only its letters tell from a stop word as it is written; none of any other."""
    return tuple(Token("written", each, ranking.STEM) for each in spellings(word))


def is_told_by_spelling(text: str) -> bool:
    """Tell whether a translation is met by how it is written, and not by its stem."""
    return bool(ways_written(text) or spelled_tokens(text))


def gram_tokens(text: str) -> Iterator[Token]:
    """Give the grams of every word of a text."""
    for form in word_forms(text):
        weight = ranking.GRAM if form.arabic else ranking.GRAM_ENGLISH
        yield from (Token("gram", gram, weight) for gram in form.grams)


def written_tokens(text: str) -> Iterator[Token]:
    """Give the Arabic words of a text as they were typed, most of all those with vowel marks."""
    for word in written_words(text):
        tells_more = has_vowel_marks(word) or is_name_like_stop_word(word)
        yield Token("written", word, ranking.MARKED if tells_more else ranking.WRITTEN)
        yield from spelled_tokens(word)


@dataclass(frozen=True, slots=True)
class Raised:
    """Tokens of which any raises an article by so much, however often it stands there."""

    tokens: Sequence[Token]
    field: TextField | None
    score: float


def raised_as_typed(words: Sequence[Word]) -> Iterator[Raised]:
    """Raise what has the words of a short query as they were typed, in form and in spelling."""
    if not 0 < len(words) <= ranking.MOST_TYPED:
        return
    share = len(words) ** ranking.AMONG_WORDS
    for word in words:
        forms = list(word_forms(word.text))
        if len(forms) == 1:
            form = Token("exact", forms[0].exact, 1.0)
            yield Raised([form], word.field, ranking.TYPED_FORM * share * folded_worth(word.text))
        yield from raised_as_spelled(word.text, word.field, share)


def raised_as_spelled(text: str, field: TextField | None, share: float = 1.0) -> Iterator[Raised]:
    """Raise what has a single Arabic word in its very letters."""
    words = written_words(text)
    if len(words) == 1:
        tokens = [Token("written", each, 1.0) for each in joined(words[0])]
        yield Raised(tokens, field, ranking.TYPED_SPELLING * share)


def _core(form: WordForms) -> str:
    """Give the gram in the middle of a word, farthest from what is joined to its ends; "" of a short one."""
    word = form.stem if len(form.stem) >= GRAM else form.exact
    start = (len(word) - GRAM) // 2
    return word[start : start + GRAM] if len(word) >= GRAM else ""


def _is_usual(stem: str, form: WordForms) -> bool:
    return stem[1:] != form.stem or stem[0] in _USUAL_CLITICS
