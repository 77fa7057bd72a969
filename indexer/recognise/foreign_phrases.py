"""Finds names and phrases of other languages in Latin letters in an English text: ``Médecins Sans
Frontières``, "gracias por todo".

Only runs of two words and more, and only those with words that give their language away: English is full of
names of people and places and of phrases that it has taken over. What words tell is weighed
in ``foreign_weights.py``; runs in other scripts are found in ``fragments.py``.
"""

import re
from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterator
from itertools import pairwise
from typing import Final, NamedTuple

from archive.article import Fragment
from archive.text.analyzer import fold
from indexer.recognise.foreign_runs import WORD, Clause, Word, clause_around, is_english, run_of, words_in
from indexer.recognise.foreign_sentences import ENGLISH_ALONE, is_of, sentence_around, sentence_language
from indexer.recognise.foreign_set_apart import announced, judged, places_of_words, said
from indexer.recognise.foreign_telling_words import TELLING_WORDS
from indexer.recognise.foreign_weights import (
    ENGLISH_WORDS,
    JOINED,
    SIGNS,
    SMALL,
    TELLING,
    accent_of,
    evidence,
    is_small,
    told_by,
    weight_of,
)
from indexer.recognise.foreign_words import HEADS, LOANS, NAMED, TAILS
from indexer.recognise.language_words import FUNCTION_WORDS
from indexer.recognise.latin_language import confidence_of, latin_language
from indexer.recognise.letter_bytes import letter_bytes
from indexer.recognise.nearby_countries import languages_spoken_of

_LOANS: Final = LOANS | {fold(loan) for loan in LOANS}  # without their accents, too
_ENOUGH: Final = 1.25  # a telling word, and one that belongs to it
_FEWEST_JUDGED: Final = 3  # words of a quotation
_SURE: Final = 0.68  # of the language of one that no telling word stands in

_ONLY_LETTERS: Final = bytes(code if code < 128 and chr(code).isalpha() else 32 for code in range(256))
_QUOTED: Final = re.compile(r"[\"“«]([^\"“”«»\n#@＃＠/\\_|]{4,}+)(?=[\"”»])")
_PROSE: Final = re.compile(r"[^\w]{0,3}[^\W\d_]+(?:[ ,;.!?¿¡…'’-]{1,3}[^\W\d_]+)*+[^\w]{0,4}")
_AROUND: Final = " \t\xa0.,;:!?…¡¿–—*'’‘"  # a quotation
_LEGAL_FORM: Final = re.compile(r" (?:e\. ?V\.|GmbH|AG|S\.A\.|SpA|S\.p\.A\.|S\.L\.|A\.Ş\.|SARL|Ltda)(?!\w)")
_RELATED: Final = frozenset(("es", "it", "pt", "fr"))
_NEARLY: Final = 0.9  # what words tell more for one language than for a related one
_TURKISH: Final = re.compile(r"\w*[şğı]\w*")
_NOT_TURKISH: Final = re.compile("[qwxəêîû]", re.IGNORECASE)
_LONGEST_WORD: Final = 30
_REACHES: Final = (160, 640, 2560)  # characters on either side of a word that tells
_FEWEST_OF_LINE: Final = 5  # words
_FEWEST_IN_SMALL_LETTERS: Final = 3  # words
_SHARE_OF_LINE: Final = 0.6
_NOT_PROSE: Final = re.compile(r"[#@＃＠/\\_\u0370-\u1dff\u2c00-\ufdff]")  # signs of addresses; other scripts
_UNKNOWN: Final = b"?"  # what ``letter_bytes`` has for letters with accents, among others


class _Phrase(NamedTuple):
    start: int
    end: int
    language: str
    score: float


def foreign_phrases(text: str) -> Iterator[Fragment]:
    """Give the phrases in other languages of an English text, in order and disjoint, with offsets.

    An article that begins a name belongs to it (``La Repubblica``); a quotation that is wholly foreign is one
    phrase. Time is in proportion to the length, and next to none where no word tells.
    """
    letters = letter_bytes(text)
    plain = letters.translate(_ONLY_LETTERS)
    words = plain.split()
    signs = SIGNS.intersection(words)
    places = [*places_of_words(signs, plain), *([] if text.isascii() else _accented_signs(text, letters))]
    found = [*_told_by_words(text, sorted(places)), *_apart(text, plain, words)]
    for start, after, told, score in _longest(found):
        if not _is_loan(text[start:after]):
            language = _of_the_country(text, start, after, told)
            end = form.end() if (form := _LEGAL_FORM.match(text, after)) else after
            yield Fragment(
                text=text[start:end], language=language, start=start, end=end, confidence=confidence_of(score)
            )


def _apart(text: str, plain: bytes, words: list[bytes]) -> Iterator[_Phrase]:
    for told in (*announced(text, frozenset(words)), *said(text, plain, words)):
        yield _Phrase(told.words[0].start, told.words[-1].end, told.language, told.score)


def _of_the_country(text: str, start: int, end: int, told: str) -> str:
    """The language of a country that the text speaks of, if the words are nearly as much of it."""
    spoken = languages_spoken_of(text)
    if told not in _RELATED or told in spoken or spoken.isdisjoint(_RELATED):
        return told
    words = [evidence(word.text) for word in words_in(text, start, end)]
    likely = max(spoken & _RELATED, key=lambda language: sum(word[language] for word in words))
    lead = sum(word[told] - word[likely] for word in words)
    return likely if lead < _NEARLY else told


def _longest(phrases: list[_Phrase]) -> Iterator[_Phrase]:
    """Of phrases that overlap, the one that begins first, and of these the longest."""
    end = -1
    for phrase in sorted(phrases, key=lambda each: (each.start, -each.end)):
        if phrase.start >= end:
            end = phrase.end
            yield phrase


def _told_by_words(text: str, places: list[int]) -> Iterator[_Phrase]:
    lines = [*_lines(text, places)]
    quoted = sorted([*lines, *_outside(lines, _quotations(text))])
    yield from quoted
    yield from _runs(text, places, quoted)


def _accented_signs(text: str, letters: bytes) -> Iterator[int]:
    """Where words with accents stand that tell, have letters of Turkish, or may stand in a sentence."""
    at = letters.find(_UNKNOWN)
    while at >= 0:
        if _is_latin(text[at]) and (word := _word_at(text, at)):
            if _tells(word[0]) or _TURKISH.fullmatch(word[0].lower()) or _may_be_in_sentence(text, word):
                yield word.start()
            at = max(at, word.end() - 1)
        at = letters.find(_UNKNOWN, at + 1)


def _is_latin(sign: str) -> bool:
    return sign.isalpha() and (sign < "\u0250" or "\u1e00" <= sign < "\u1f00")


def _word_at(text: str, at: int) -> re.Match[str] | None:
    blank = text.rfind(" ", max(0, at - _LONGEST_WORD), at)
    near = WORD.finditer(text, blank + 1 if blank >= 0 else max(0, at - _LONGEST_WORD), at + _LONGEST_WORD)
    return next((word for word in near if word.start() <= at < word.end()), None)


def _may_be_in_sentence(text: str, word: re.Match[str]) -> bool:
    """Whether a word is no name, and none of English stands before it (a café)."""
    before = text[max(0, word.start() - _LONGEST_WORD) : word.start()].split()
    return word[0][0].islower() and not (before and before[-1].lower() in FUNCTION_WORDS["en"])


def _tells(word: str) -> bool:
    return any(weight >= TELLING for weight in told_by(word).values())


def _lines(text: str, places: list[int]) -> Iterator[_Phrase]:
    """The lines that are wholly in one other language, as a statement in two languages has them."""
    end = -1
    for place in places:
        if place < end:
            continue
        start, end = text.rfind("\n", 0, place) + 1, text.find("\n", place)
        end = len(text) if end < 0 else end
        phrase = _whole(text, start, end, fewest=_FEWEST_OF_LINE)
        if phrase and _is_sentence(text[start:end], phrase.language):
            yield phrase


def _is_sentence(line: str, language: str) -> bool:
    """Whether a line begins and ends in a language and most of its words are of it; a mere list of names is
    none, nor is what somebody says behind a comma ("…, Marchand declared").
    """
    words = WORD.findall(line)
    behind_comma = WORD.findall(line, line.rfind(", ") + 1)
    if not is_of(words[0], language) or not any(is_of(word, language) for word in behind_comma):
        return False
    if sentence_language(words, alone="," not in line):
        return True
    known = [word for word in words if _is_of(word, language)]
    small = sum(word[0].islower() for word in known)
    return len(known) >= _SHARE_OF_LINE * len(words) and small >= _FEWEST_IN_SMALL_LETTERS


def _outside(lines: list[_Phrase], phrases: Iterator[_Phrase]) -> Iterator[_Phrase]:
    ends = [line.end for line in lines]
    for phrase in phrases:
        number = bisect_right(ends, phrase.start)
        if number == len(lines) or phrase.end <= lines[number].start:
            yield phrase


def _quotations(text: str) -> Iterator[_Phrase]:
    """What stands between quotation marks and is wholly in one other language."""
    at = 0
    while match := _QUOTED.search(text, at):
        at = match.end()
        if phrase := _whole(text, *match.span(1), fewest=2):
            yield phrase
            at += 1  # behind its closing mark, which opens nothing


def _whole(text: str, start: int, end: int, *, fewest: int) -> _Phrase | None:
    """What stands from ``start`` to ``end``, without signs around it, if all is in one other language."""
    if not ENGLISH_ALONE.isdisjoint(text[start:end].lower().split()):  # sooner than word by word
        return None
    words = _until_english(text, start, end)
    if len(words) < fewest or _NOT_PROSE.search(text, start, end):
        return None
    run = text[start:end]
    best = _sentence(words, run) or _few(words, text, run)
    if best is None or _is_loan(run):
        return None
    start += len(run) - len(run.lstrip(_AROUND))
    return best._replace(start=start, end=start + len(run.strip(_AROUND)))


def _until_english(text: str, start: int, end: int) -> list[Word]:
    """The words of a line or a quotation; none if one of them is of English alone."""
    words = []
    for word in words_in(text, start, end):
        if word.text.lower() in ENGLISH_ALONE:
            return []
        words.append(word)
    return words


def _sentence(words: list[Word], run: str) -> _Phrase | None:
    told = sentence_language([word.text for word in words], alone="," not in run)
    return _Phrase(words[0].start, words[-1].end, *told) if told else None


def _few(words: list[Word], text: str, run: str) -> _Phrase | None:
    """Words that are no sentence by their small words, but are foreign by what they tell."""
    if any(word.text.lower() in ENGLISH_WORDS for word in words):
        return None
    best = _best(words, text, quoted=True)
    if best and 2 * sum(_is_of(word.text, best.language) for word in words) >= len(words):
        return best
    if found := _turkish(words, run) or _judged(words, run):
        return found
    if _PROSE.fullmatch(run) and (told := judged(words)):
        return _Phrase(words[0].start, words[-1].end, told.language, told.score)
    return None


def _is_of(word: str, language: str) -> bool:
    return weight_of(word, language) is not None or accent_of(word, language) > 0


def _turkish(words: list[Word], quotation: str) -> _Phrase | None:
    """Words of which two at least, not only names, have letters that Turkish has alone."""
    own = [word for word in words if _TURKISH.fullmatch(word.text.lower())]
    if len(own) < 2 or all(word.text.istitle() for word in own) or _NOT_TURKISH.search(quotation):
        return None
    return _Phrase(words[0].start, words[-1].end, "tr", float(len(own)))


def _judged(words: list[Word], quotation: str) -> _Phrase | None:
    """What all evidence of words, endings and letters says of some words, a small one among them."""
    if len(words) < _FEWEST_JUDGED or not _PROSE.fullmatch(quotation):
        return None
    if any(is_english(word.text) for word in words):
        return None
    language, confidence = latin_language(quotation)
    if language not in TELLING_WORDS or confidence < _SURE:
        return None
    if not any(is_small(word.text, language) or accent_of(word.text, language) for word in words):
        return None
    return _Phrase(words[0].start, words[-1].end, language, SMALL)


def _runs(text: str, places: list[int], quoted: list[_Phrase]) -> Iterator[_Phrase]:
    """The runs around the words that tell, but for those in quotations that were found."""
    ends = [phrase.end for phrase in quoted]
    end = 0
    for place in places:
        number = bisect_right(ends, place)
        if place < end or (number < len(quoted) and quoted[number].start <= place):
            continue
        before = quoted[number - 1].end if number else 0
        after = quoted[number].start if number < len(quoted) else len(text)
        if phrase := _phrase_at(text, place, (max(before, end), after)):
            end = phrase.end
            yield phrase


def _phrase_at(text: str, at: int, bounds: tuple[int, int]) -> _Phrase | None:
    """The phrase around a word that tells; as long as it goes on, more of the text is looked at."""
    phrase = None
    for reach in _REACHES:
        clause = clause_around(text, at, reach, bounds)
        found = _phrase_in(clause, text, at)
        phrase = found or phrase
        if not found or not clause.is_left_by(found.start, found.end):
            break
    return phrase


def _phrase_in(clause: Clause, text: str, at: int) -> _Phrase | None:
    words = clause.words
    here = next((number for number, word in enumerate(words) if word.start <= at < word.end), None)
    if here is None:
        return None
    if sentence := sentence_around(words, here, text):
        start, end = words[sentence.first].start, words[sentence.after - 1].end
        if not _is_loan(text[start:end]):
            return _Phrase(start, end, sentence.language, sentence.score)
    least = SMALL if words[here].text.islower() else TELLING
    languages = [language for language, weight in told_by(words[here].text).items() if weight >= least]
    runs = (run_of(words, here, language, text) for language in languages)
    phrases = [phrase for run in runs if run and (phrase := _best(run, text))]
    return max(phrases, key=lambda phrase: phrase.score, default=None)


def _best(words: list[Word], text: str, *, quoted: bool = False) -> _Phrase | None:
    """The language that most of the words tell, if they tell enough."""
    start, end = words[0].start, words[-1].end
    if len(words) < 2 or _is_loan(text[start:end]):
        return None
    scores: defaultdict[str, float] = defaultdict(float)
    telling: set[str] = set()
    for word in words:
        for language, weight in told_by(word.text).items():
            if weight >= TELLING:
                telling.add(language)
            if weight != JOINED or language in telling or word.text[0].isupper():
                scores[language] += weight
    if any(_is_named(word.text, other.text) for word, other in pairwise(words)):
        scores = defaultdict(float, {language: score + JOINED for language, score in scores.items()})
    for language in telling:
        scores[language] += sum(accent_of(word.text, language, known=quoted) for word in words)
    ranked = sorted(((scores[language], language) for language in telling), reverse=True)
    if not ranked or ranked[0][0] < _ENOUGH:
        return None
    likely = [language for language in TELLING_WORDS if (ranked[0][0], language) in ranked]
    if len(likely) > 1 and (language := latin_language(text[start:end])[0]) in likely:
        likely = [language]
    return _Phrase(start, end, likely[0], ranked[0][0])


def _is_named(word: str, behind: str) -> bool:
    """Whether one of two words is an institution's noun, and the other its proper name."""
    return (word.lower() in HEADS and not told_by(behind)) or (behind.lower() in TAILS and not told_by(word))


def _is_loan(phrase: str) -> bool:
    """Whether English has taken over a phrase, or each of several with commas between them."""
    parts = [part.strip(_AROUND) for part in phrase.replace("’", "'").lower().split(", ")]
    return " ".join(parts) in _LOANS or " ".join(parts) in NAMED or all(part in _LOANS for part in parts)
