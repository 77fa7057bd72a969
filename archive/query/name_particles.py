"""Particles of foreign family names (Di Maria, دي ماريا): of an unknown name, they need no dictionary.

Only before another word: دي alone is a letter, or a name of its own.
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Final

from archive.query.nodes import Alternative, And, Node, Or, Word
from archive.text.analyzer import fold
from archive.text.stemming import is_arabic

_WEIGHT: Final = 0.3  # a particle says little

_IN_ARABIC: Final = {
    "da": ("دا",),
    "de": ("دي", "دو"),
    "del": ("ديل", "دل"),
    "della": ("ديلا",),
    "der": ("دير",),
    "di": ("دي",),
    "dos": ("دوس",),
    "du": ("دو",),
    "mc": ("ماك",),
    "san": ("سان",),
    "van": ("فان",),
    "von": ("فون",),
}
_IN_LATIN: Final = {
    arabic: tuple(latin for latin, others in _IN_ARABIC.items() if arabic in others)
    for written in _IN_ARABIC.values()
    for arabic in written
}


def with_particles(node: Node) -> Node:
    """Give an expanded tree in which particles are written in the other script, too."""
    match node:
        case And(children):
            return And(tuple(_all(children)))
        case Or(children):
            return Or(tuple(map(with_particles, children)))
    return node


def _all(children: Sequence[Node]) -> Iterator[Node]:
    for child, following in zip(children, (*children[1:], None), strict=True):
        if isinstance(child, Word) and isinstance(following, Word):
            known = {fold(each.text) for each in child.alternatives}
            others = (each for each in _other_script(child.text) if each.text not in known)
            yield replace(child, alternatives=(*child.alternatives, *others))
        else:
            yield with_particles(child)


def _other_script(text: str) -> Iterator[Alternative]:
    word = fold(text)
    others, language = (_IN_LATIN, "en") if is_arabic(word) else (_IN_ARABIC, "ar")
    yield from (Alternative(other, language, _WEIGHT, "name") for other in others.get(word, ()))
