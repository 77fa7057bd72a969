"""Arabic words that turn round the word behind them and are one with it: غير قانوني is "illegal".

Words before a verb (لا, لم: does not, did not) are not among them: who asks what was not done asks for what
was.
"""

from typing import Final

from archive.text.folding import fold
from archive.text.letters import ALEF, BEH, FEH, HEH, LAM, NOON, TEH, WAW, YEH

_UN: Final = "غير"  # other than, un-: before an adjective, which has its endings
_LACK_OF: Final = "عدم"
_WITHOUT: Final = ("بدون", "بلا", "دون")
_JOINED: Final = ("", WAW, FEH, BEH, LAM)  # and, so, by, for

UN: Final = frozenset(clitic + _UN for clitic in _JOINED)
"""Before an adjective: غير قانوني, illegal."""

LACK_OF: Final = frozenset(clitic + _LACK_OF for clitic in _JOINED)
"""Before a verbal noun: عدم الاستقرار, instability; لعدم, "for lack of"."""

WITHOUT: Final = frozenset(clitic + word for word in _WITHOUT for clitic in _JOINED[:3])
"""Before a noun: بلا مأوى, homeless; وبدون, "and without"."""

NEGATIONS: Final = UN | LACK_OF | WITHOUT
"""All of them, folded."""

_ARTICLE: Final = ALEF + LAM
_SHORTEST: Final = 3  # letters of what is left behind an article or before an ending
_PLURAL: Final = YEH + NOON


def other_forms(negation: str, word: str) -> tuple[str, ...]:
    """Give other forms in which texts have a negation with a word, folded: غير القانونيين, the illegal ones.

    A form without the article stands for that with it and for its feminine and plural (``side_by_side.py``).
    """
    negation, word = fold(negation), fold(word)
    bare = word.removeprefix(_ARTICLE) if len(word) >= len(_ARTICLE) + _SHORTEST else word
    plain = next(each for each in (_UN, _LACK_OF, *_WITHOUT) if negation.endswith(each))
    negations = [plain]
    if plain == _LACK_OF:
        negations += (clitic + plain for clitic in (LAM, BEH, WAW))
    if plain == _UN:
        bare = _masculine(bare)
    words = [bare]
    if word == bare:
        words += [_ARTICLE + bare, *((bare + HEH, bare + _PLURAL) if plain == _UN else ())]
    found = (f"{each} {form}" for each in negations for form in (words if each == plain else [bare]))
    return tuple(each for each in dict.fromkeys(found) if each != f"{negation} {word}")


def _masculine(adjective: str) -> str:
    """Give an adjective without the ending of the feminine or the plural."""
    for ending in (YEH + NOON, WAW + NOON, ALEF + TEH, HEH):
        if adjective.endswith(ending) and len(adjective) - len(ending) >= _SHORTEST + (ending != HEH):
            return adjective.removesuffix(ending)
    return adjective
