"""The words of the other language that a search asks for beside its own, and how some are taken out again.

Which words there are is ``archive.query.expand``'s business; they are written as ``searched_as`` lists them.
"""

from dataclasses import replace

from archive.query.compound_names import with_both_spellings
from archive.query.explain import BY_SOUND, searched_as
from archive.query.nodes import Alternative, And, Node, Or, Word
from archive.query.tree import NOTHING, all_of, any_of


def other_words(own: Node, listed: tuple[str, ...]) -> tuple[str, ...]:
    """Give what expansion added to a query, of all that is listed as searched."""
    typed = {*searched_as(with_both_spellings(own))}
    return tuple(word for word in listed if word not in typed)


def names_by_sound(listed: tuple[str, ...]) -> tuple[str, ...]:
    """Give those of all words listed as searched that were looked for by their sound."""
    return tuple(word for word in listed if word.startswith(BY_SOUND))


def without_sounds(node: Node) -> Node:
    """Give an expanded tree without what it looks for by sound."""
    return without_words(node, frozenset(names_by_sound(searched_as(node))))


def without_words(node: Node, dropped: frozenset[str]) -> Node:
    """Give an expanded tree without some of the added words; none of them may be one that was typed."""
    if not dropped:
        return node
    match node:
        case Word(_, _, alternatives):
            kept = tuple(each for each in alternatives if _listed(node, each) not in dropped)
            return replace(node, alternatives=kept)
        case And(children):
            return all_of(without_words(child, dropped) for child in children) or node
        case Or(children):
            staying = (child for child in children if not (isinstance(child, Word) and _is(child, dropped)))
            return any_of(without_words(child, dropped) for child in staying) or NOTHING
        case _:
            return node


def _listed(word: Word, alternative: Alternative) -> str:
    return searched_as(replace(word, alternatives=(alternative,)))[-1]


def _is(word: Word, dropped: frozenset[str]) -> bool:
    return searched_as(replace(word, alternatives=()))[0] in dropped
