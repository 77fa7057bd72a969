"""What to mark in the articles found: the words, stems, beginnings and phrases that a query asked for.

Only what is wanted, never what is excluded. ``archive.text.snippets`` finds where the words stand in a text.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import assert_never

from archive.query.nodes import (
    Alternative,
    And,
    Everything,
    ExactWord,
    Fuzzy,
    KeywordIs,
    Node,
    Not,
    Or,
    Phrase,
    Prefix,
    PublishedBetween,
    Word,
)
from archive.text import transliteration
from archive.text.analyzer import WordForms, analyze, word_forms
from archive.text.clitics import with_article
from archive.text.side_by_side import ways_written
from archive.text.stemming import clitic_stems
from archive.text.stop_words import meaningful_forms, spellings


@dataclass(frozen=True, slots=True)
class HighlightTerms:
    """Folded words to mark: as they stand, by stem, by beginning, side by side, and nearly alike.

    ``sounds`` are patterns of names as the other script may spell them. ``together`` are
    the stems of each word of translations of several, which mean something only where all of them stand;
    ``written`` are words that only their letters tell from stop words.
    """

    exact: frozenset[str]
    stems: frozenset[str]
    prefixes: tuple[str, ...]
    phrases: tuple[tuple[str, ...], ...]
    fuzzy: tuple[str, ...]
    sounds: frozenset[str] = frozenset()
    together: tuple[tuple[frozenset[str], ...], ...] = ()
    written: frozenset[str] = frozenset()


def highlight_terms(node: Node) -> HighlightTerms:
    """Give what a query wants to see; a hashtag or a word of several parts is marked as a phrase.

    Fields are left out of account, but for the author's, whose name need not be marked in the text.
    """
    found = _Found()
    for wanted in _wanted(node):
        found.add(wanted)
    return HighlightTerms(
        exact=frozenset(found.exact),
        stems=frozenset(found.stems),
        prefixes=tuple(dict.fromkeys(found.prefixes)),
        phrases=tuple(dict.fromkeys(found.phrases)),
        fuzzy=tuple(dict.fromkeys(found.fuzzy)),
        sounds=frozenset(found.sounds),
        together=tuple(dict.fromkeys(found.together)),
        written=frozenset(found.written),
    )


_Leaf = Word | ExactWord | Phrase | Prefix | Fuzzy | KeywordIs


def _wanted(node: Node) -> Iterator[_Leaf]:
    match node:
        case And(children) | Or(children):
            for child in children:
                yield from _wanted(child)
        case Not() | PublishedBetween() | Everything():
            return
        case KeywordIs(name):
            if name in ("hashtag", "mention"):
                yield node
        case _:
            if node.field != "author":
                yield node


@dataclass(slots=True)
class _Found:
    exact: set[str] = field(default_factory=set)
    sounds: set[str] = field(default_factory=set)
    stems: set[str] = field(default_factory=set)
    prefixes: list[str] = field(default_factory=list)
    phrases: list[tuple[str, ...]] = field(default_factory=list)
    fuzzy: list[str] = field(default_factory=list)
    together: list[tuple[frozenset[str], ...]] = field(default_factory=list)
    written: set[str] = field(default_factory=set)

    def add(self, node: _Leaf) -> None:
        match node:
            case Word(text, _, alternatives):
                self._add_word(text)
                for alternative in alternatives:
                    self._add_alternative(alternative)
            case ExactWord(text) | KeywordIs(_, text):
                self._add_phrase(analyze(text).exact)
            case Phrase(text, slop):
                words = analyze(text).exact
                if slop:  # words apart are marked one by one
                    self.exact.update(words)
                else:
                    self._add_phrase(words)
            case Prefix(text):
                self.prefixes.extend(analyze(text).exact)
            case Fuzzy(text):
                self.fuzzy += (form for word in analyze(text).exact for form in with_article(word))
            case _:
                assert_never(node)

    def _add_alternative(self, alternative: Alternative) -> None:
        if alternative.origin == "sound":
            patterns = map(transliteration.spellings, analyze(alternative.text).exact)
            self.sounds.update(filter(None, patterns))
        elif spelled := spellings(alternative.text):
            self.written.update(spelled)
        elif ways := ways_written(alternative.text):
            for way in ways:
                self._add_phrase(analyze(way).exact)
        elif len(forms := meaningful_forms(alternative.text)) == 1:
            self._add_forms(forms[0])
        else:
            self.together.append(tuple(frozenset(_stems(form)) for form in forms))

    def _add_word(self, text: str) -> None:
        forms = list(word_forms(text))
        if len(forms) == 1:
            self._add_forms(forms[0])
        else:
            self._add_phrase(tuple(form.exact for form in forms))

    def _add_forms(self, form: WordForms) -> None:
        self.exact.add(form.exact)
        self.stems.update(_stems(form))

    def _add_phrase(self, words: tuple[str, ...]) -> None:
        if len(words) == 1:
            self.exact.update(words)
        elif words:
            self.phrases.append(words)


def _stems(form: WordForms) -> tuple[str, ...]:
    """Give the stems that a word is marked by: its own, and those behind clitics."""
    return form.stem, *clitic_stems(form.exact, form.stem)
