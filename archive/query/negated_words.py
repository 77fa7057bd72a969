"""How a negated word is said otherwise: in its other Arabic forms, and in the other language where no
dictionary knows the two words as one (غير معلن: not announced; unarmed: غير مسلح).
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Final

from archive.lexicon.keys import JOINED, key_forms
from archive.lexicon.lexicon import Lexicon, Translation
from archive.query.nodes import Alternative, And, Node, Not, Or, Word
from archive.text.analyzer import fold
from archive.text.letters import MEEM
from archive.text.negations import LACK_OF, NEGATIONS, UN, other_forms

_OTHER_FORM: Final = 0.9  # what another form of a negated word counts: it is the same word
_BY_PARTS: Final = 0.8  # what a translation counts that is put together of two
_LIKELY: Final = 0.8  # translations of this weight at least are negated
_MOST: Final = 3
_PREFIXES: Final = ("non-", "non", "un")
_SHORTEST: Final = 5  # letters behind a prefix: union and uncle have none


def with_negated_forms(node: Node) -> Node:
    """Give a tree in which negated words are looked for in their other forms, too."""
    match node:
        case Word(text, _, alternatives) if JOINED in text and (others := _others(text)):
            forms = (Alternative(other, "ar", _OTHER_FORM, "spelling") for other in others)
            return replace(node, alternatives=(*forms, *alternatives))
        case And(children):
            return And(tuple(map(with_negated_forms, children)))
        case Or(children):
            return Or(tuple(map(with_negated_forms, children)))
        case Not(child):
            return Not(with_negated_forms(child))
    return node


def _others(text: str) -> tuple[str, ...]:
    negation, word, *more = text.split(JOINED)
    return other_forms(negation, word) if fold(negation) in NEGATIONS and not more else ()


def translate_negated(text: str, lexicon: Lexicon) -> tuple[Translation, ...]:
    """Put a negated word's translations together of those of its parts; none for any other word."""
    negation, word = _parts(text)
    if not word:
        return ()
    known = lexicon.translate(key_forms(word), word)
    likely = [each for each in known if each.weight >= _LIKELY and each.origin == "dictionary"]
    if negation in _PREFIXES:  # what is unarmed is no verb
        likely = [each for each in likely if each.text.startswith(MEEM)] or likely
    return tuple(
        Translation(negated, each.weight * _BY_PARTS, "dictionary", each.company)
        for each in likely[:_MOST]
        for negated in _negated(fold(negation), each.text)
    )


def _parts(text: str) -> Sequence[str]:
    """Give a negation and the word that it negates; the word is "" if there is none."""
    if JOINED in text:
        negation, word, *more = text.split(JOINED)
        return negation, word if fold(negation) in NEGATIONS and not more else ""
    small = text.lower()
    prefix = next((each for each in _PREFIXES if small.startswith(each)), "")
    word = text[len(prefix) :] if prefix else ""
    return prefix, word if len(word) >= _SHORTEST and word.isascii() and word.isalpha() else ""


def _negated(negation: str, translation: str) -> Iterator[str]:
    if " " in translation:
        return
    if negation in _PREFIXES:
        yield f"غير {translation}"
    elif negation in UN:
        yield from (f"not {translation}", f"un{translation}")
    elif negation in LACK_OF:
        yield from (f"lack of {translation}", f"no {translation}")
    else:
        yield from (f"without {translation}", f"no {translation}")
