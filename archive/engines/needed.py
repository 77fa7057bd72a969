"""What of an expanded query decides a match: translations that its other parts find anyway are left out."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from archive.engines.wanted import is_beside_its_words, own_forms, stems_of
from archive.engines.worth import is_told_by_spelling, translated_stems
from archive.query.nodes import Alternative, And, Node, Or, TextField, Word
from archive.query.tree import any_of
from archive.text.stop_words import meaningful_forms

_Row = Sequence[tuple[TextField | None, frozenset[str]]]
"""The words that all have to match: the field of each, and the stems that it is found by."""


def needed(node: Node) -> Node:
    """Give a tree that matches the same articles with fewer questions.

    The words of oil prices are found by نفط (oil) and by سعر (price) each: then سعر النفط, beside them as the
    phrase's translation, finds nothing new.
    """
    match node:
        case And(children):
            return And(tuple(needed(child) for child in children))
        case Or(children):
            return any_of(_reduced(children)) or node
        case _:
            return node


def _reduced(children: Sequence[Node]) -> Iterator[Node]:
    rows = [_row(child) for child in children if isinstance(child, And)]
    for child in children:
        if not isinstance(child, Word) or not is_beside_its_words(child):
            yield needed(child)
        elif others := tuple(each for each in child.alternatives if not _is_found(each, child.field, rows)):
            yield replace(child, alternatives=others)


def _row(clauses: And) -> _Row:
    """Give what finds each clause of a row; other clauses than words are found by no stem."""
    return [
        (clause.field, frozenset(_stems(clause))) if isinstance(clause, Word) else (None, frozenset())
        for clause in clauses.children
    ]


def _is_found(phrase: Alternative, field: TextField | None, rows: Sequence[_Row]) -> bool:
    """Tell whether what has all words of a translation has every word of a row."""
    if is_told_by_spelling(phrase.text):
        return False
    stems = {form.stem for form in meaningful_forms(phrase.text)}
    return any(all(own == field and not stems.isdisjoint(found) for own, found in row) for row in rows)


def _stems(word: Word) -> Iterator[str]:
    """Give the stems that a word is found by."""
    if len(forms := own_forms(word)) == 1:
        yield from stems_of(forms[0])
    for other in word.alternatives:
        meaning = meaningful_forms(other.text)
        if len(meaning) == 1 and other.origin != "sound" and not is_told_by_spelling(other.text):
            yield from translated_stems(meaning[0])
