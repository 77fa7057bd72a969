"""Judges words that an English text sets apart, between quotation marks or behind a word that announces a
name, a slogan or a title: whether they are of another language, by all that tables and letters tell of each.

Where words stand in a sentence without that, more is asked of them (``foreign_phrases.py``).
"""

import re
from collections.abc import Iterator, Sequence, Set
from itertools import chain
from typing import Final, NamedTuple

from indexer.recognise.foreign_letters import LANGUAGES, leads
from indexer.recognise.foreign_runs import WORD, Word, words_in
from indexer.recognise.foreign_weights import AGAINST, ENGLISH_WORDS, evidence, is_small
from indexer.recognise.foreign_words import ALSO_ENGLISH, ARTICLES, NAMED, OF, PERSONS_TITLES, PLACE_NOUNS

_THINGS: Final = frozenset(
    """
    titled entitled headlined party firm company newspaper daily weekly magazine paper journal group movement
    association union agency charity NGO coalition alliance bloc broadcaster channel station radio
    website outlet site publisher foundation drama film series novel album band choir exhibition festival
    collective network initiative platform restaurant bakery café theatre theater campaign programme program
    law decree
    """.split()
)
"""What stands before the name of an institution, a work or a firm, and hardly before a person's."""

_NAMES: Final = frozenset("called named as with book memoir poem show song".split())
"""What stands before names of all kinds."""

_SAYINGS: Final = frozenset(
    """
    dubbed read reads reading saying says chant chants chanting chanted shouting shouted slogan slogans motto
    words phrase caption captioned banner banners placard placards sign called nicknamed named
    """.split()
)
"""What stands before what is said and written."""

# By what a text in small letters, a byte for each, has of them: of "café" what stands before its accent.
_CUES_AS_SIGNS: Final = {
    re.split("[^a-z]", cue.lower())[0].encode(): cue for cue in _THINGS | _NAMES | _SAYINGS
}
_NAME: Final = re.compile(r"[A-ZÀ-ÖØ-ÞİŞĞ]['’]?[^\W\d_A-Z]")
_GENITIVE: Final = re.compile(r"['’]s (?=[A-ZÀ-ÖØ-ÞİŞĞ])")
_SAYING_SIGNS: Final = frozenset(word.encode() for word in _SAYINGS)
_BEHIND_SAYING: Final = re.compile(r"\w+[,:]? (?=[^\W\d_])")
_PLAIN_WORD: Final = re.compile(b"[a-z]+")
_MOST_LOOKED_FOR: Final = 8  # words: looking for more takes longer than reading all
_COLON: Final = re.compile(r": (?=[^\W\d_A-Z]{2})")
_SAID: Final = re.compile(r"[^.;:!?\n\"“”«»#@/]{5,120}+(?=[.;!?\n])")
_ENGLISH_ALONE: Final = -3.0  # by its letters: no phrase begins with such a word
_SURELY_ENGLISH: Final = -0.8  # by its letters
_LONGEST_SMALL: Final = 3  # letters
_LONGEST: Final = 80  # characters of a name
_ENOUGH: Final = 0.9
_ENOUGH_A_WORD: Final = 0.3
_LITTLE: Final = 0.55  # where a small word stands between that English has not
_LITTLE_A_WORD: Final = 0.2
_LEAST: Final = 0.3  # where two do
_NEARLY_NOTHING: Final = -0.1
_ONE_AGAINST_IN: Final = 5  # words
_HOPEFUL: Final = 0.2  # of one of the first words
_LIKELY: Final = 0.3  # of a small letter's word behind a capital
_FIRST: Final = 3
_GAPS: Final = frozenset((" ", "\xa0"))


_NO_BEGINNINGS: Final = (
    ENGLISH_WORDS | PLACE_NOUNS | PERSONS_TITLES | (OF - ARTICLES - frozenset(("das", "des")) | {"chez"})
)


class SetApart(NamedTuple):
    """Words of another language, and what they tell in all."""

    words: list[Word]
    language: str
    score: float


def judged(words: Sequence[Word]) -> SetApart | None:
    """Give the language of words that stand alone; None if they may be English or a name."""
    if len(words) < 2 or any(word.text.isdigit() for word in words):
        return None
    told = (_told(words, language) for language in LANGUAGES)
    return max(filter(None, told), key=lambda each: each.score, default=None)


def _told(words: Sequence[Word], language: str) -> SetApart | None:
    told = [evidence(word.text)[language] for word in words]
    if words[0].text.islower() and leads(words[0].text)[language] < _ENGLISH_ALONE:
        return None
    if sum(each <= AGAINST for each in told) > max(1, len(words) // _ONE_AGAINST_IN):
        return None
    score = sum(told)
    joined = any(_joins(word.text, language) for word in words)
    small = sum(is_small(word.text, language) and word.text not in ALSO_ENGLISH for word in words)
    enough, share = (_LITTLE, _LITTLE_A_WORD) if joined else (_ENOUGH, _ENOUGH_A_WORD)
    if joined and small > 1:  # Das … der …
        enough, share = _LEAST, _LEAST / 4
    return SetApart([*words], language, score) if score >= max(enough, share * len(words)) else None


def _joins(word: str, language: str) -> bool:
    return word.islower() and is_small(word, language) and word not in ALSO_ENGLISH


def announced(text: str, words: Set[bytes]) -> Iterator[SetApart]:
    """Give the names and words in another language that a word before them announces, some of them twice.

    ``words`` are those of the text, in small letters.
    """
    for at, of_thing in _places_of_names(text, words):
        first = WORD.match(text, at)
        if first and _may_begin(first[0]) and (told := _name(text, at, of_thing=of_thing)):
            yield told


def _places_of_names(text: str, words: Set[bytes]) -> Iterator[tuple[int, bool]]:
    """Where a word with a capital stands behind a word that announces one, and whether that is of a thing."""
    for sign in sorted(_CUES_AS_SIGNS.keys() & words):
        cue = _CUES_AS_SIGNS[sign]
        for sought in (f"{cue} ", f"{cue}, ", f"{cue}: "):
            at = -1
            while (at := text.find(sought, at + 1)) >= 0:
                stands_alone = not at or text[at - 1] == " "
                if stands_alone and _NAME.match(text, at + len(sought)):
                    yield at + len(sought), cue in _THINGS
    yield from ((cue.end(), False) for cue in _GENITIVE.finditer(text))


def said(text: str, plain: bytes, words: Sequence[bytes]) -> Iterator[SetApart]:
    """Give what stands from a word of saying or a colon to a stop, where all of it is in another language.

    ``plain`` is the text in small letters, a byte for each, and ``words`` are its words.
    """
    sayings = _SAYING_SIGNS.intersection(words)
    cues = (_BEHIND_SAYING.match(text, at) for at in places_of_words(sayings, plain))
    for cue in filter(None, chain(cues, _COLON.finditer(text))):
        if told := _said(_sentence(text, cue.end())) or _said(_clause(text, cue.end())):
            yield told


def places_of_words(words: frozenset[bytes], plain: bytes) -> Iterator[int]:
    """Give the places of words that a text in small letters has, in no order."""
    if len(words) > _MOST_LOOKED_FOR:
        yield from (word.start() for word in _PLAIN_WORD.finditer(plain) if word[0] in words)
        return
    for word in words:
        at = plain.find(word)
        while at >= 0:
            if (
                (found := _PLAIN_WORD.match(plain, at))
                and found[0] == word
                and not plain[at - 1 : at].isalpha()
            ):
                yield at
            at = plain.find(word, at + len(word))


def _said(words: list[Word]) -> SetApart | None:
    if words and words[0].text in _SAYINGS:  # a banner read …
        return None
    return judged(words) if any(word.text.islower() for word in words[1:]) else None


def _may_begin(word: str) -> bool:
    return max(evidence(word).values()) > _NEARLY_NOTHING and word.lower() not in _NO_BEGINNINGS


def _sentence(text: str, start: int) -> list[Word]:
    match = _SAID.match(text, start)
    if match is None or not ENGLISH_WORDS.isdisjoint(match[0].lower().split()):
        return []
    words = [*words_in(text, *match.span())]
    return [] if any(word.text.lower() in ENGLISH_WORDS for word in words) else words


def _name(text: str, start: int, *, of_thing: bool) -> SetApart | None:
    words = _clause(text, start)
    if len(words) < 2 or f"{words[0].text} {words[1].text}".lower() in NAMED:
        return None
    runs = ((_run(words, language), language) for language in LANGUAGES if _is_hopeful(words, language))
    told = (_told(run, language) for run, language in runs if _may_be(run, of_thing=of_thing))
    return max(filter(None, told), key=lambda each: each.score, default=None)


def _clause(text: str, start: int) -> list[Word]:
    """The words from a place on, blanks between them, up to a sign or a small word of English."""
    words: list[Word] = []
    for word in words_in(text, start, end := start + _LONGEST):
        if word.end == end:  # perhaps cut
            break
        if words and text[words[-1].end : word.start] not in _GAPS:
            break
        if word.text.lower() in ENGLISH_WORDS:
            break
        words.append(word)
    return words


def _is_hopeful(words: list[Word], language: str) -> bool:
    first, *others = (evidence(word.text)[language] for word in words[:_FIRST])
    return first > _HOPEFUL or (first > AGAINST and max(others) > _HOPEFUL)


def _run(words: list[Word], language: str) -> list[Word]:
    """The words from the first one as far as they may be of a language; names with capitals may."""
    run = [words[0]]
    for word in words[1:]:
        if word.text.islower() and evidence(word.text)[language] <= 0:
            break
        run.append(word)
    while len(run) > 1 and _is_loose(run, language):
        run.pop()
    return run


def _is_loose(run: list[Word], language: str) -> bool:
    """Whether the last word is small, hardly known behind a name, or an English name of its own."""
    last, before = run[-1].text, run[-2].text
    if last.islower():
        return is_small(last, language) or (before[0].isupper() and evidence(last)[language] < _LIKELY)
    return leads(last.lower())[language] < _SURELY_ENGLISH and not _joins(before, language)


def _may_be(run: list[Word], *, of_thing: bool) -> bool:
    if not any(len(word.text) > _LONGEST_SMALL for word in run):
        return False
    return len(run) > 1 and (of_thing or not all(word.text[0].isupper() for word in run))
