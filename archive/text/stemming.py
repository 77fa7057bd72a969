"""From a folded word to its stem: the light stemmer for Arabic, Snowball's for English.

The Arabic steps are those of Lucene's ArabicStemmer, with regular expressions and a table of exceptions
before them, so that Elasticsearch's own ``pattern_replace``, ``stemmer_override`` and ``stemmer`` filters
give the same stems.
"""

import re
from collections.abc import Iterator
from functools import cache, lru_cache
from itertools import product
from threading import Lock

import Stemmer

from archive.text import arabic, english
from archive.text.arabic_apart import APART
from archive.text.arabic_exceptions import FEMININES_BEHIND_ARTICLE, RADICAL_LAM
from archive.text.arabic_feminines import FEMININES, FEMININES_OR_HIS
from archive.text.arabic_first_letters import FIRST_LETTERS
from archive.text.arabic_peoples import NAMES_IN_ALEF, PEOPLES
from archive.text.arabic_plurals import PLURALS, PLURALS_BEHIND_ARTICLE
from archive.text.arabic_stop_words import STOP_WORDS
from archive.text.arabic_whole_words import WHOLE_WORDS
from archive.text.letters import ALEF, BEH, FEH, HAMZA, HEH, KAF, LAM, SEEN, TEH, WAW, YEH, YEH_HAMZA
from archive.text.light_stemmer import light_stem, without_attached
from archive.text.stem_exceptions import arabic_exceptions, is_needed
from archive.text.verb_forms import rare_forms

_SHORTEST_BEHIND_CLITIC = 4
_SHORTEST_BEFORE_ENDING = 3
_OUR_AND_YOUR = ("نا", "كم")
_LONG_VOWELS = (ALEF, WAW, YEH)
ARABIC_LETTERS = ("\N{ARABIC LETTER HAMZA}", "\N{ARABIC LETTER YEH BARREE}")

_TAKING_NO_ENDING = frozenset((*FEMININES, *FEMININES_BEHIND_ARTICLE, *APART)) | STOP_WORDS
_LATIN_LETTER = re.compile("[a-z]")

_english = Stemmer.Stemmer("english", 0)
_english_lock = Lock()  # a Stemmer keeps its working memory in itself


def is_arabic(word: str) -> bool:
    """Tell whether a folded word is written in Arabic letters, by its first one."""
    return ARABIC_LETTERS[0] <= word[:1] <= ARABIC_LETTERS[1]


def stem(word: str) -> str:
    """Give the stem of one folded word: its exception's, else what both stemmers leave of it.

    Each leaves the other script alone, so that their order matters only in words of mixed letters.
    """
    if word.isascii():
        return exceptions().get(word) or _with_english_stem(word)
    bare = without_attached(word)
    # A row of a word that has something attached itself is none: a cluster takes that off first.
    known = exceptions().get(bare) if bare == word or without_attached(bare) == bare else None
    return known or _with_english_stem(light_stem(bare))


def _with_english_stem(word: str) -> str:
    return _english_stem(word) if _LATIN_LETTER.search(word) else word


def _english_stem(word: str) -> str:
    with _english_lock:
        return str(_english.stemWord(word))


@cache
def exceptions() -> dict[str, str]:
    """Give every word that the plain steps would spoil, with the stem it keeps."""
    return arabic_exceptions() | _english_exceptions()


def exception_rules() -> dict[str, str]:
    """Give those of the exceptions that a cluster needs, whose every row costs an index time to be made."""
    arabic_rules = {word: stem for word, stem in arabic_exceptions().items() if is_needed(word, stem)}
    return arabic_rules | _english_exceptions()


def _english_exceptions() -> dict[str, str]:
    kept = {word: row.split()[0] for row in english.KEPT_TOGETHER for word in row.split()}
    peoples = {people + end: place for (people, place), end in product(english.PEOPLES.items(), ("", "s"))}
    british = {
        here + end: there + end
        for (here, there), end in product(english.SPELLINGS.items(), english.SPELLING_ENDINGS)
    }
    regular = british | peoples | english.IRREGULAR
    return {word: kept.get(usual) or _english_stem(usual) for word, usual in regular.items()} | kept


@lru_cache(maxsize=1 << 14)
def clitic_stems(word: str, stem_of_word: str) -> tuple[str, ...]:
    """Give the other stems under which one Arabic word stands, which no stemmer leads back to it.

    Behind a bare clitic (ببيروت, in Beirut), and the stem of what follows one that it may begin with itself;
    with the alef of the accusative (وزيرا, a minister; سنويا, yearly) or without; with "our" or "your"
    (بلادنا, our country) or without; the rarer forms of verbs; the feminine ending before a pronoun (زوجته,
    his wife, of زوجة); "his" behind a word that is kept from its feminine (والده, his father); the article
    before what is a stop word without; and the plural that a word is with its article (الكتب, books).
    """
    if not is_arabic(word):
        return ()
    clitics = (clitic for clitic in arabic.BARE_CLITICS if _may_stand_before(clitic, stem_of_word))
    # ب before نت (net) would be بنت (girl).
    others = [
        joined for clitic in clitics if (joined := clitic + stem_of_word) not in _with_own_first_letter()
    ]
    if bare := _stem_behind_clitic(word, stem_of_word):
        others.append(bare)
    if plural := _broken_plural(word):  # whose rows know the usual clitics only
        others += (FEH + plural, KAF + plural)
    others += _rare_verb_forms().get(stem_of_word, ())
    if verb := _verbs_by_rare_forms().get(stem_of_word):
        others += (verb, *_rare_verb_forms()[verb])
    if len(stem_of_word) >= _SHORTEST_BEFORE_ENDING:
        others += _with_other_endings(word, stem_of_word)
    if word in PLURALS_BEHIND_ARTICLE:
        others.append(stem(ALEF + LAM + word))
    if word in STOP_WORDS:  # أم is mother, too, which with its article is told from "or"
        others.append(ALEF + LAM + word)
    return tuple(dict.fromkeys(others))


@cache
def _rare_verb_forms() -> dict[str, tuple[str, ...]]:
    return rare_forms(exceptions())


@cache
def _verbs_by_rare_forms() -> dict[str, str]:
    return {form: stem for stem, forms in _rare_verb_forms().items() for form in forms}


def _broken_plural(word: str) -> str:
    """Give the plural that a word is, without article and "and"; "" if it is none."""
    bare = (word.removeprefix(prefix) for prefix in ("", *arabic.PREFIXES))
    return next((each for each in bare if each in PLURALS), "")


def _stem_behind_clitic(word: str, stem_of_word: str) -> str:
    """Give the stem of what may stand behind a clitic; "" for a word that is known to begin so by nature.

    Short stems and stop words are what chance leaves of other words: كانون (December) is no كـ and ان.
    """
    if word in exceptions() or stem_of_word in _with_own_first_letter():
        return ""
    bare = stem(behind_clitic(word))
    return bare if len(bare) >= _SHORTEST_BEFORE_ENDING and bare not in STOP_WORDS else ""


@cache
def _with_own_first_letter() -> frozenset[str]:
    tables = (FEMININES, FIRST_LETTERS, PLURALS, RADICAL_LAM, STOP_WORDS, WHOLE_WORDS)
    return frozenset(stem(word) for table in tables for word in table)


def behind_clitic(word: str, *, short: bool = False) -> str:
    """Give what may stand behind the bare clitic that a folded word begins with, or "".

    Three letters that follow one are mostly no word; with ``short`` they are given, too, unless the whole is
    known to begin so by nature.
    """
    clitic, rest = word[:1], word[1:]
    if clitic not in arabic.BARE_CLITICS or not _may_stand_before(clitic, rest):
        return ""
    if len(rest) >= _SHORTEST_BEHIND_CLITIC or rest in arabic.SHORT_PLACES:
        return rest
    if not short or clitic == SEEN or len(rest) < _SHORTEST_BEFORE_ENDING or rest in STOP_WORDS:
        return ""
    return "" if word in exceptions() or word in _with_own_first_letter() else rest


def _may_stand_before(clitic: str, rest: str) -> bool:
    """Tell whether a clitic may be joined to what is left of a word: the future's only to an imperfect.

    Before two letters only the usual ones, in and for: so and ball (كرة) would make a thought (فكرة).
    """
    if clitic == SEEN and rest[:1] not in arabic.OF_IMPERFECTS:
        return False
    return len(rest) >= _SHORTEST_BEFORE_ENDING or clitic in (BEH, LAM)


def _has_alef_itself(word: str, stem_of_word: str) -> bool:
    """Tell that a word's last letter is no accusative's: behind the article, or where the tables say so."""
    has_article = word.startswith(ALEF + LAM) and not stem_of_word.startswith(ALEF + LAM)
    if has_article or stem_of_word in _with_own_alef():
        return True
    return word in exceptions() and word[:-1] not in exceptions()


@cache
def _with_own_alef() -> frozenset[str]:
    tables = (NAMES_IN_ALEF, PEOPLES.values(), WHOLE_WORDS)
    return frozenset(word for table in tables for word in table if word.endswith(ALEF))


def _with_our_or_your(word: str, stem_of_word: str) -> Iterator[str]:
    """Give a word behind which "our" or "your" stands, or without it.

    Before them no long vowel is taken: of a statement (بيانا) it is part of the word.
    """
    if not word.endswith(_OUR_AND_YOUR):
        if not stem_of_word.endswith(_LONG_VOWELS):
            yield from (stem_of_word + pronoun for pronoun in _OUR_AND_YOUR)
    elif word not in exceptions() and not word[:-2].endswith(_LONG_VOWELS):
        bare = stem(word[:-2])
        if len(bare) >= _SHORTEST_BEFORE_ENDING and bare not in STOP_WORDS:
            yield from (bare + pronoun for pronoun in ("", *_OUR_AND_YOUR))


def _adverb(word: str, stem_of_word: str) -> Iterator[str]:
    """Give the accusative of an adjective in ya (سنويا of سنوي, yearly), whose stem has none.

    Behind an alef the ya is no adjective's: رعاية is care, رعايا are nationals.
    """
    if stem_of_word.endswith(ALEF):
        return
    seated = stem_of_word[:-1] + YEH_HAMZA if stem_of_word.endswith(HAMZA) else stem_of_word
    adjective = seated + YEH
    if word.endswith((adjective, adjective + HEH)) and adjective + ALEF not in _with_own_alef():
        yield adjective + ALEF


def _with_other_endings(word: str, stem_of_word: str) -> Iterator[str]:
    if stem_of_word in _TAKING_NO_ENDING:  # no alef; and a feminine keeps its ending before a pronoun
        return
    if not word.endswith(ALEF):
        if stem_of_word + ALEF not in _with_own_alef():
            yield stem_of_word + ALEF
    elif stem_of_word.endswith(ALEF) and not _has_alef_itself(word, stem_of_word):
        bare = stem(word[:-1])
        if len(bare) >= _SHORTEST_BEFORE_ENDING and bare not in STOP_WORDS:
            yield bare
    yield from _with_our_or_your(word, stem_of_word)
    yield from _adverb(word, stem_of_word)
    if stem_of_word + HEH in FEMININES_OR_HIS:
        yield stem_of_word + HEH
    if stem_of_word.endswith(TEH) and stem_of_word != word:
        if len(stem_of_word) > _SHORTEST_BEFORE_ENDING:
            yield stem_of_word[:-1]
    elif word.endswith(HEH):
        yield stem_of_word + TEH
        if exceptions().get(ALEF + LAM + word) == word != stem_of_word:  # Umrah (العمرة) or his age (عمره)
            yield word
