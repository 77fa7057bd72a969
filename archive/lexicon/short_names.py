"""The short name that a line of names gives in one language alone, paired with the same in the other.

Of "Haider al-Abadi; Abadi" and حيدر العبادي, Abadi is العبادي: the word of the full name that sounds alike.
"""

from collections.abc import Iterator, Sequence

from archive.lexicon.keys import key_forms
from archive.lexicon.senses import Sense
from archive.text.clitics import ARTICLE
from archive.text.sound import sound

_FINAL_H = "h\N{ARABIC LETTER HEH}"  # mostly a feminine ending, and silent


def short_names(sense: Sense) -> Iterator[tuple[str, str]]:
    """Give English and Arabic names of one word, where only one of the languages has such a name."""
    arabic = tuple(form for forms in sense.arabic for form in forms)
    english_ones, arabic_ones = _short_ones(sense.english), _short_ones(arabic)
    if english_ones and not arabic_ones:
        arabic_ones = _words(arabic)
    elif arabic_ones and not english_ones:
        english_ones = _words(sense.english)
    else:
        return
    for one in english_ones:
        yield from ((one, other) for other in arabic_ones if _sound(one) == _sound(other) != "")


def _short_ones(names: Sequence[str]) -> list[str]:
    return [name for name in names if len(key_forms(name)) == 1]


def _words(names: Sequence[str]) -> list[str]:
    words = " ".join(names).replace(",", "").split()  # Nice, France
    return [word for word in dict.fromkeys(words) if len(key_forms(word)) == 1]


def _sound(name: str) -> str:
    """Give the consonants of a name without its article, twice: those of Abadi are too few by themselves."""
    (form,) = key_forms(name)
    return sound(form.exact.removeprefix(ARTICLE).rstrip(_FINAL_H) * 2)
