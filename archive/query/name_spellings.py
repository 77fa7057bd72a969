"""Other spellings of a name in its own language: غوارديولا is جوارديولا (Guardiola), and Mohammed is Mohamed.

Which there are, the lexicon tells: names that are translated by the same name and differ by a letter or two.
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Final

from archive.lexicon.keys import key_forms
from archive.lexicon.lexicon import Lexicon
from archive.query.nodes import Alternative, And, Node, Or, Word
from archive.text.analyzer import WordForms
from archive.text.misspelling import letters_apart

_SHORTEST: Final = 5  # letters: shorter names are a letter away from other names
_MOST_LETTERS: Final = 2
_WEIGHT: Final = 0.5  # what a name counts that is spelled otherwise than it was typed


def with_known_spellings(node: Node, lexicon: Lexicon) -> Node:
    """Give an expanded tree in which names are looked for in their other spellings, too."""
    match node:
        case Word(text, _, alternatives) if alternatives:
            names = dict.fromkeys(_other_spellings(text, alternatives, lexicon))
            language = "ar" if alternatives[0].language == "en" else "en"
            spelled = (Alternative(name, language, _WEIGHT, "spelling") for name in names)
            return replace(node, alternatives=(*spelled, *alternatives))
        case And(children):
            return And(tuple(with_known_spellings(child, lexicon) for child in children))
        case Or(children):
            return Or(tuple(with_known_spellings(child, lexicon) for child in children))
    return node


def _other_spellings(typed: str, alternatives: Sequence[Alternative], lexicon: Lexicon) -> Iterator[str]:
    own = key_forms(typed)
    if not own or sum(len(form.exact) for form in own) < _SHORTEST:
        return
    # Two places may have one name in Arabic, which says less: Amman and Oman.
    origins = ("name", "place") if own[0].arabic else ("name",)
    for alternative in alternatives:
        if alternative.origin in origins:
            for other in lexicon.translate(key_forms(alternative.text)):
                if other.origin in origins and _is_another_spelling(key_forms(other.text), own):
                    yield other.text


def _is_another_spelling(name: Sequence[WordForms], own: Sequence[WordForms]) -> bool:
    if len(name) != len(own) or all(one.stem == other.stem for one, other in zip(name, own, strict=True)):
        return False
    apart = (letters_apart(one.exact, other.exact) for one, other in zip(name, own, strict=True))
    return all(letters <= _MOST_LETTERS for letters in apart)
