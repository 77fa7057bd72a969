"""The other language: each word of a query gets its translations, as weighted alternatives in the tree.

Phrases that mean more than their words (Islamic State, داعش) are found first; of a word with several senses
those count most that the other words of the query speak for. Quoted phrases, ``=word``, beginnings and what
is excluded stay as they were typed.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from archive.lexicon.keys import JOINED, key_forms
from archive.lexicon.lexicon import Lexicon, Translation
from archive.lexicon.store import LONGEST_PHRASE
from archive.query.joined_or_apart import as_in_dictionaries, without_dots
from archive.query.name_particles import with_particles
from archive.query.negated_words import translate_negated
from archive.query.nodes import Alternative, And, Node, Or, Word
from archive.query.tree import all_of, any_of
from archive.query.whole_phrases import with_whole_phrases
from archive.text.analyzer import WordForms, word_forms
from archive.text.side_by_side import ways_written
from archive.text.stemming import clitic_stems
from archive.text.stop_words import is_stop_word, meaningful_forms
from archive.text.transliteration import spellings

# Relative to the word itself, which weighs 1. Set on XQuAD's paragraphs of both languages in one archive by
# every fifth question, with FreeDict. English asked, Arabic alternatives at .45, .6 and .8: MRR .970, .956
# and .889 for the English paragraph (.974 without), its Arabic twin among the first ten for 86, 90 and 92 %.
# Arabic asked, English ones at .88: .938 (.947 without), 79 % (all questions). From .45 to .47 to make up for
# LIKELY, all questions, our dictionary: the twin 74 % (72 % at .45, 73 % before). At .95 for English, with
# FreeDict, every second question: the twin 85.0 %, MRR .935 (.946 without); at .88 82.9 % and .938.
# From .47 to .5 beside OWN_LANGUAGE: of every fifth question and every third the twin 77.7 and 81.1 % (74.8
# and 79.1 % at .47), MRR the same.
TRANSLATION = {"ar": 0.5, "en": 0.88}

# A word that is the whole query: an article in the other language has nothing else to show that it is meant.
# Of 1,216 English articles among the first ten of 300 short queries, 20 were lost to Arabic ones at .8, 13
# so. An English one counts by form and stem: less, so that it does not stand above the Arabic word that was
# asked for, found in another form.
ALONE = {"ar": 0.7, "en": 0.5}

# The more translations are likely, the less is each: times their number to this power. Questions in the other
# language: MRR .814 and .806 so, .808 and .804 with 0, .810 and .808 with -.2.
LIKELY = -0.1

# A sense that nothing in the query speaks for, where something speaks for another. MRR .808 and .802 so,
# .807 and .799 with 1.
UNLIKELY = 0.5

# A phrase stands for all its words, which have no other translations than are in its own: its weight times
# their number to this power. Every other question, our dictionary, both languages in one archive: the twin
# 78.2 and 76.6 % so, 78.0 and 75.0 % with 0 (with all translations of the words 78.2 and 75.3 %), 79.0 and
# 77.0 % with 1, which costs .003 of the Arabic paragraph's MRR. In the other language alone .821 and .806 so,
# .821 and .803 with all translations of the words.
OF_WORDS = 0.5

# Times the above. Questions in the other language: MRR .775 and .770, against .771 and .766 at 1.0.
SOUND = 1.3

# A word of three letters behind one that may be a clitic: what a stem behind one counts (ranking.CLITIC).
BEHIND_CLITIC = 0.6

SHORTEST_SOUND = 4
"""Consonants a word needs to be looked for by sound, unless it is a name that no dictionary knows.

Of 640 names of persons and places that are known, asked of 4,500 newspaper articles, those of four and more
find 154 words more, most of them another spelling (Mogherini, Granada); those of three find 2,241, few of
them right (Kabul, قبول: acceptance). Of 94 words of three that are neither known nor names, cannot finds كانت
(was) 1,300 times.
"""

_NAMES = ("name", "place")
_TELLING = 0.8  # translations of this weight at least are likely, and say what a query is about
_MOST_TELLING = 4
_HINTING = 0.5  # those below may be of a word that but looks alike: سيلفا is Silva, and selfie by its stem


def expand(node: Node, lexicon: Lexicon) -> Node:
    """Give the tree with alternatives in the other language added to its words."""
    node = with_whole_phrases(node, lexicon)
    words = dict.fromkeys(_words(node))
    return with_particles(_Expansion(lexicon, {word: _says(word, lexicon) for word in words}).of(node))


def _words(node: Node) -> Iterator[str]:
    """Give the words that may have alternatives, in order."""
    match node:
        case Word(text):
            yield text
        case And(children) | Or(children):
            for child in children:
                yield from _words(child)
        case _:
            return


def _says(word: str, lexicon: Lexicon) -> frozenset[str]:
    """Give the stems of a word and of its best translations."""
    forms, translations = _looked_up(without_dots(word), lexicon)
    best = [each.text for each in translations[:_MOST_TELLING] if each.weight >= _TELLING]
    return frozenset(form.stem for form in (*forms, *(other for text in best for other in word_forms(text))))


def _looked_up(word: str, lexicon: Lexicon) -> tuple[Sequence[WordForms], Sequence[Translation]]:
    """Give the words by which one is known, and its translations."""
    forms = key_forms(word)
    found = lexicon.translate(forms, word)
    if not found and (name := as_in_dictionaries(word)) != word:
        found = lexicon.translate(key_forms(name), name)
    return forms, found or translate_negated(word, lexicon)


@dataclass(frozen=True, slots=True)
class _Expansion:
    """One query: its words in order, each with the stems that it says."""

    lexicon: Lexicon
    said: Mapping[str, frozenset[str]]

    def of(self, node: Node) -> Node:
        """Give a part of the query's tree with alternatives."""
        match node:
            case Word():
                return self._widened(node)
            case And(children):
                return And(tuple(self._all_widened(children)))
            case Or(children):
                return Or(tuple(self._any_widened(children)))
            case _:
                return node

    def _all_widened(self, children: Sequence[Node]) -> Iterator[Node]:
        """Words that make up a phrase may all be there, or the phrase's translation in their place."""
        for words, phrase in _phrases(children, self.lexicon):
            own = self._own(words, phrase)
            together = all_of(own)
            if phrase and together:
                yield any_of([together, phrase]) or phrase
            else:
                yield from own

    def _any_widened(self, children: Sequence[Node]) -> Iterator[Node]:
        for words, phrase in _phrases(children, self.lexicon):
            yield from self._own(words, phrase)
            if phrase:
                yield phrase

    def _own(self, words: Sequence[Node], phrase: Word | None) -> list[Node]:
        """Give the words of a phrase, or a single one, with their alternatives.

        Within a phrase a word means what it means in the phrase's translation: in field marshal, field is no
        field. The words of a name mean nothing by themselves.
        """
        if phrase is None:
            return [self.of(word) for word in words]
        if all(each.origin in _NAMES for each in phrase.alternatives):
            return [self._without_clitic(word) for word in words if isinstance(word, Word)]
        meant = frozenset(form.stem for each in phrase.alternatives for form in word_forms(each.text))
        return [self._as_meant(word, meant) for word in words if isinstance(word, Word)]

    def _as_meant(self, word: Word, meant: frozenset[str]) -> Word:
        """Give a word of a phrase the translations that stand in the phrase's, and others of their sense.

        In food prices (أسعار الغذاء) food is also طعام; in air strike, strike is no stoppage of work.
        """
        forms = key_forms(word.text)
        translations = self.lexicon.translate(forms, word.text) if forms else ()
        here = [meant.issuperset(form.stem for form in word_forms(each.text)) for each in translations]
        senses = frozenset[int]().union(
            *(each.senses for each, is_here in zip(translations, here, strict=True) if is_here)
        )
        kept = [
            each
            for each, is_here in zip(translations, here, strict=True)
            if is_here or not senses.isdisjoint(each.senses)
        ]
        return replace(word, alternatives=_alternatives(kept, forms[0])) if kept else word

    def _widened(self, word: Word) -> Word:
        text = without_dots(word.text)
        forms, translations = _looked_up(text, self.lexicon)
        if not forms:
            return word
        found = _alternatives(_likely(translations, self._beside(word.text)), forms[0])
        if len(self.said) == 1:
            found = tuple(replace(each, weight=each.weight * ALONE[each.language]) for each in found)
        if len(forms) == 1 and self._may_be_a_name(word.text, forms[0], translations):
            language = _other_language(forms[0])
            found = (*found, Alternative(text, language, SOUND * TRANSLATION[language], "sound"))
        return self._without_clitic(replace(word, alternatives=found))

    def _without_clitic(self, word: Word) -> Word:
        """Give a word with what stands behind a clitic in it, where it is too short for engines to see."""
        forms = key_forms(word.text)
        rest = self.lexicon.short_behind_clitic(forms[0]) if forms and JOINED not in word.text else ""
        behind = (Alternative(rest, "ar", BEHIND_CLITIC, "spelling"),) if rest else ()
        return replace(word, alternatives=(*word.alternatives, *behind))

    def _beside(self, word: str) -> frozenset[str]:
        """Give what the other words of the query say, and this one does not."""
        others = (said for other, said in self.said.items() if other != word)
        return frozenset[str]().union(*others) - self.said[word]

    def _may_be_a_name(self, word: str, form: WordForms, translations: Sequence[Translation]) -> bool:
        """Whether to look for a word by its sound: a common one only where a capital within the query tells.

        English questions over XQuAD: MRR .807 where any capital tells, .802 where none does.
        """
        if is_stop_word(word) or not spellings(form.exact):
            return False
        is_first = word == next(iter(self.said))
        is_capital = word[:1].isupper()
        if any(each.origin == "dictionary" and each.weight >= _HINTING for each in translations):
            return is_capital and not is_first and len(form.sound) >= SHORTEST_SOUND
        is_known = any(each.weight >= _TELLING for each in translations)
        is_unknown_name = not is_known and (form.arabic or is_capital)
        return is_unknown_name or len(form.sound) >= SHORTEST_SOUND


def _likely(translations: Sequence[Translation], beside: frozenset[str]) -> Sequence[Translation]:
    """Lower the senses that nothing in the query speaks for, where something speaks for another."""
    likely = [not each.company.isdisjoint(beside) for each in translations]
    if not any(likely):
        return translations
    weighed = (
        each if is_likely else replace(each, weight=each.weight * UNLIKELY)
        for each, is_likely in zip(translations, likely, strict=True)
    )
    return sorted(weighed, key=lambda each: -each.weight)


def _phrases(children: Sequence[Node], lexicon: Lexicon) -> Iterator[tuple[Sequence[Node], Word | None]]:
    """Cut a row of nodes into phrases that the lexicon knows, the longest first, and single nodes."""
    at = 0
    while at < len(children):
        words, translations = _longest_phrase(children, at, lexicon)
        yield children[at : at + max(1, len(words))], _phrase(words, translations)
        at += max(1, len(words))


def _phrase(words: Sequence[Word], translations: Sequence[Translation]) -> Word | None:
    """Give a phrase as one word of several, so that it weighs and is explained as a word does."""
    if not translations:
        return None
    text = " ".join(word.text for word in words).replace(JOINED, " ")
    found = _alternatives(translations, next(word_forms(text)))
    stands_for = len(words) ** OF_WORDS
    heavier = tuple(replace(each, weight=each.weight * stands_for) for each in found)
    return Word(text, words[0].field, heavier)


def _longest_phrase(
    children: Sequence[Node], at: int, lexicon: Lexicon
) -> tuple[Sequence[Word], Sequence[Translation]]:
    words: list[Word] = []
    forms: list[WordForms] = []
    best: tuple[Sequence[Word], Sequence[Translation]] = ((), ())
    for child in children[at : at + LONGEST_PHRASE]:
        if not isinstance(child, Word) or (words and child.field != words[0].field):
            break
        words.append(child)
        forms += key_forms(child.text)
        is_piece = len(words) == 1 and JOINED in child.text
        if len(forms) > 1 and not is_piece and (translations := lexicon.translate(forms)):
            best = (tuple(words), translations)
    return best


def _alternatives(translations: Sequence[Translation], form: WordForms) -> tuple[Alternative, ...]:
    language = _other_language(form)
    likely = sum(each.weight >= _TELLING for each in translations)
    factor = TRANSLATION[language] * max(1, likely) ** LIKELY
    return tuple(
        Alternative(each.text, language, factor * each.weight, each.origin)
        for each in _shortest(translations)
    )


def _shortest(translations: Sequence[Translation]) -> Iterator[Translation]:
    """Leave out what a heavier one finds too: حرب (war) finds حربا and حرب شاملة (all-out war)."""
    heavier: list[frozenset[str]] = []
    for each in translations:
        forms = tuple(word_forms(each.text)) if ways_written(each.text) else meaningful_forms(each.text)
        found_by = {stem for form in forms for stem in (form.stem, *clitic_stems(form.exact, form.stem))}
        if not any(found_by.issuperset(other) for other in heavier):
            heavier.append(frozenset(form.stem for form in forms) or frozenset((each.text,)))
            yield each


def _other_language(form: WordForms) -> str:
    return "en" if form.arabic else "ar"
