"""Every Arabic word that the light stemmer would spoil, with the stem it gets: the tables of exceptions,
written out.

A cluster is given the same rows, as a list of single words; so each table is expanded here by what may be
joined to its words, before and behind. Which of them the stemmer gets right by itself is asked only for a
cluster: it takes three times as long as writing them out.
"""

from collections.abc import Iterator
from itertools import product
from typing import Final

from archive.text import arabic
from archive.text.arabic_apart import ADJECTIVES, APART
from archive.text.arabic_exceptions import (
    FEMININES_BEHIND_ARTICLE,
    OTHER_FORMS,
    RADICAL_ARTICLE,
    RADICAL_LAM,
    RELATIVES,
    SPELLINGS,
)
from archive.text.arabic_feminines import FEMININES
from archive.text.arabic_first_letters import FIRST_LETTERS
from archive.text.arabic_peoples import PEOPLES
from archive.text.arabic_plurals import FEMININES_LIKE_PLURALS, PLURALS, PLURALS_BEHIND_ARTICLE
from archive.text.arabic_radical_waw import RADICAL_WAW
from archive.text.arabic_stop_words import STOP_WORDS
from archive.text.arabic_verbs import VERBS
from archive.text.arabic_whole_words import WHOLE_WORDS
from archive.text.letters import ALEF, BEH, HAMZA, HEH, LAM, TEH, WAW, WAW_HAMZA, YEH, YEH_HAMZA
from archive.text.light_stemmer import light_stem, without_attached, without_suffixes
from archive.text.verb_forms import feminines, verb_rows

_Rows = Iterator[tuple[str, str]]

_CLITICS: Final = (BEH, LAM)  # in, for; the rarer ones are reached when a query is asked
_JOINED: Final = ("", WAW, *_CLITICS)
_BEFORE: Final = ("", *arabic.PREFIXES, *_CLITICS)

_WITH_ARTICLE: Final = tuple(prefix for prefix in arabic.PREFIXES if len(prefix) > 1)

_FEMININE_PLURAL: Final = ALEF + TEH
_TWO_FEMININES: Final = (TEH + "ين", TEH + "ان")
_PLURALS: Final = ("ون", "ين", _FEMININE_PLURAL)
_ENDINGS: Final = (
    "", ALEF, HEH, YEH, TEH, "ان", *_PLURALS, *_TWO_FEMININES, "يه", "يا", *(YEH + many for many in _PLURALS)
)  # fmt: skip
_THEIR: Final = "هم"
_PRONOUNS: Final = ("ها", _THEIR)  # her, their
_OUR: Final = "نا"


def arabic_exceptions() -> dict[str, str]:
    """Give the stem of each word of the tables; where they differ, the first holds."""
    rows: dict[str, str] = {}
    for table in (
        _stop_words,
        _apart,
        _feminines,
        _adjectives,
        _whole_words,
        _peoples,
        _radical_letters,
        _behind_article,
        _other_forms,
        _plurals,
        _relatives,
        _spellings,
        _lam,
        verb_rows,
    ):
        for word, stem in table(rows):
            rows.setdefault(word, stem)
    return rows


def is_needed(word: str, stem: str) -> bool:
    """Tell whether a row says what the stemmer's steps would not, and stands where they come to it."""
    return light_stem(word) != stem and without_attached(word) == word


def _stop_words(_: dict[str, str]) -> _Rows:
    """A stop word is its own stem and no other word's; behind "and", that of what follows."""
    for word in STOP_WORDS:
        if not word.startswith(WAW):
            yield word, word
        elif word[1:] in STOP_WORDS:
            yield word, word[1:]


def _behind_article(_: dict[str, str]) -> _Rows:
    """What is a stop word without its article is a noun with it, and keeps it: الأم, mother; أم, or."""
    for word in STOP_WORDS:
        if word[0] not in (WAW, *arabic.BARE_CLITICS) or word[1:] not in STOP_WORDS:
            for article in _WITH_ARTICLE:
                yield article + word, ALEF + LAM + word


def _apart(_: dict[str, str]) -> _Rows:
    for before, word in product(_BEFORE, APART):
        yield before + word, word


def _adjectives(_: dict[str, str]) -> _Rows:
    for before, word, ending in product(_BEFORE, ADJECTIVES, ("", ALEF, HEH, *_PLURALS)):
        yield before + word + ending, word


def _whole_words(_: dict[str, str]) -> _Rows:
    for before, word in product(_BEFORE, WHOLE_WORDS):
        yield before + word, word
    for before, word, ending in product(
        ("", *arabic.PREFIXES), WHOLE_WORDS, (HEH, YEH, "يه", _FEMININE_PLURAL)
    ):
        yield before + word + ending, word
    for before, word in product(("", WAW), WHOLE_WORDS):
        yield before + word + ALEF, word


def _peoples(rows: dict[str, str]) -> _Rows:
    for adjective, country in PEOPLES.items():
        # Albania's alef and lam are no article.
        stem = country if country.startswith(ALEF + LAM) else _stem(country, rows)
        for before in _BEFORE:
            yield before + country, stem
        for before, ending in product(_BEFORE, ("", ALEF, HEH, "ان", *_PLURALS, *_TWO_FEMININES)):
            yield before + adjective + ending, stem


def _feminines(_: dict[str, str]) -> _Rows:
    for before, word in product(_BEFORE, FEMININES):
        many = TEH if word.endswith(ALEF + HEH) else _FEMININE_PLURAL
        for ending in (HEH, many, *_TWO_FEMININES):
            yield before + word[:-1] + ending, word
    for before, word in product(_BEFORE, FEMININES_BEHIND_ARTICLE):
        if before in _WITH_ARTICLE:
            yield before + word, word
        if before + word[:-1] not in RADICAL_WAW:  # papers (ورقات) are nothing of Raqqa's
            yield before + word[:-1] + _FEMININE_PLURAL, word


def _other_forms(rows: dict[str, str]) -> _Rows:
    for before, (form, usual) in product(_BEFORE, OTHER_FORMS.items()):
        yield before + form, _stem(usual, rows)


def _radical_letters(_: dict[str, str]) -> _Rows:
    # Those that are verbs have "she did" of their own.
    others = PLURALS.keys() | {form for verb in VERBS.items() for form in feminines(*verb)}
    for word, ending in product(RADICAL_WAW, _ENDINGS):
        if word + ending not in others:
            yield word + ending, without_suffixes(word + ending)
    for word in RADICAL_WAW:
        yield word + _OUR, without_suffixes(word)
    for before, word, ending in product(_JOINED, RADICAL_ARTICLE, _ENDINGS):
        if word + ending not in others:
            yield before + word + ending, without_suffixes(word + ending)
    for before, word, many, pronoun in product(
        _JOINED, RADICAL_ARTICLE, ("", _FEMININE_PLURAL), (HEH, *_PRONOUNS)
    ):
        yield before + word + many + pronoun, without_suffixes(word)


def _plurals(rows: dict[str, str]) -> _Rows:
    for plural, singular in PLURALS.items():
        stem = _stem(singular, rows)
        for before in _BEFORE:
            # بحلول is "by", not "with solutions"
            if before not in _CLITICS or before + plural not in FIRST_LETTERS:
                yield before + plural, stem
        behind = [] if plural + HEH in FEMININES_LIKE_PLURALS else [plural + HEH]
        if plural.startswith(
            ALEF + LAM
        ):  # which looks like the article, behind which no pronoun is taken off
            behind += [plural + pronoun for pronoun in _PRONOUNS]
        if plural.endswith(HAMZA):  # before a pronoun, by case
            behind += [
                plural[:-1] + seat + his for seat, his in product((WAW_HAMZA, YEH_HAMZA), ("", HEH, _OUR))
            ]
        if plural.endswith(YEH):  # which is an alef before a pronoun: قتلاهم, their dead
            behind += [plural[:-1] + ALEF + whose for whose in (HEH, _THEIR)]
        if plural.endswith(ALEF):
            behind.append(plural + _THEIR)
        for before, form in product(_JOINED, behind):
            yield before + form, stem
        for before in ("", WAW):
            yield before + plural + ALEF, stem
        yield plural + _OUR, stem
    for before, (plural, singular) in product(_WITH_ARTICLE, PLURALS_BEHIND_ARTICLE.items()):
        yield before + plural, _stem(singular, rows)


def _relatives(rows: dict[str, str]) -> _Rows:
    for before, (adjective, noun), ending in product(_BEFORE, RELATIVES.items(), ("", ALEF, HEH, *_PLURALS)):
        yield before + adjective + ending, _stem(noun, rows)


def _spellings(rows: dict[str, str]) -> _Rows:
    for before, (word, usual), ending in product(("", *arabic.PREFIXES), SPELLINGS.items(), _ENDINGS):
        yield before + word + ending, _stem(before + usual + ending, rows)


def _lam(rows: dict[str, str]) -> _Rows:
    for word in RADICAL_LAM:
        feminine = word.endswith(HEH)
        base, endings = (
            (word[:-1], (HEH, *_TWO_FEMININES, _FEMININE_PLURAL)) if feminine else (word, _ENDINGS)
        )
        for ending in endings:
            yield LAM + base + ending, _stem(base + ending, rows)


def _stem(word: str, rows: dict[str, str]) -> str:
    return rows.get(word) or light_stem(word)
