"""Where in a text a date may stand: at the words of ``date_names.py`` and at figures that may be a year or a
date. They are looked up in the text's bytes; what stands around them is read by others.
"""

import re
from collections.abc import Iterator

from indexer.recognise import date_phrases as phrases
from indexer.recognise.date_names import CLITICS_OF_NAMES, NAMES_AS_WRITTEN
from indexer.recognise.letter_bytes import MARK, UNSEEN, Readable, letter_bytes, readable

_BLANK, _FIGURE, _DASH = b" 0/"
# What binds as letters do is kept; figures are no letters here: "5May", "ت1" (short for October).
_WORDS = bytes(
    code if code >= 0x80 or chr(code).isalpha() or chr(code) in "_#@" else _BLANK for code in range(256)
)


def _shape_of(code: int) -> int:
    if chr(code) in "0123456789":
        return _FIGURE
    if chr(code) in "/.-\\?" or code == MARK[0]:  # long dashes are written so, with other signs, and tatweel
        return _DASH
    return _BLANK if chr(code) in " \t" or code == UNSEEN[0] else 0


_SHAPES = bytes(map(_shape_of, range(256)))
# It begins with a character, not with a look behind, so that the scan is as fast as a search for it.
_FIGURES = re.compile(rb"0(?<!00)0{0,3}(?!0)(?:(?<=0000)|(?= {0,2}/ {0,2}00? {0,2}/ {0,2}0))")


def figures_in(text: str) -> Iterator[re.Match[bytes]]:
    """Give each row of four figures, and the first figures of three joined numbers, in order.

    The string of a match shows the text's shapes: 0 for a figure, / for what joins figures.
    """
    return _FIGURES.finditer(letter_bytes(text).translate(_SHAPES))


def _words_of(name: str) -> list[bytes]:
    return Readable(name).letters.translate(_WORDS).split()


def _forms_of_names() -> tuple[frozenset[bytes], frozenset[bytes]]:
    """The words that names begin with, clitics before them, and those that other words of a name precede.

    A name that ends in another one ("the day before yesterday", "this year") is looked up by that one.
    """
    names = [_words_of(name) for name in NAMES_AS_WRITTEN]
    alone = {words[0] for words in names if len(words) == 1}
    forms, led = set(alone), set()
    for words in names:
        forms.add(b"".join(words))  # blanks may be missing
        if len(words) > 1 and words[-1] in alone:
            led.add(words[-1])
        else:
            forms.update(b"".join(words[:count]) for count in range(1, len(words)))
    clitics = [letter_bytes(clitic) for clitic in CLITICS_OF_NAMES]
    joined = [{clitic + form for clitic in clitics for form in some} for some in (forms, led)]
    return frozenset(joined[0]), frozenset(joined[1])


_FORMS, _LED = _forms_of_names()


def names_in(text: str) -> Iterator[re.Match[str]]:
    """Give the matches of ``date_phrases.NAME``, in order and disjoint, as ``finditer`` would, but sooner."""
    end = 0
    for place, is_led in _places_of_forms(text):
        if place < end:
            continue
        before = max(end, place - phrases.LONGEST_LEAD)
        lead = phrases.LEAD.search(text, before, place) if is_led else None
        name = lead and phrases.NAME.match(text, lead.start())
        if name is None or name.end() <= place:
            name = phrases.NAME.match(text, place)
        if name:
            yield name
            end = name.end()


def _places_of_forms(text: str) -> list[tuple[int, bool]]:
    written = readable(text)
    words = written.letters.translate(_WORDS)
    found = _FORMS.intersection(words.split())
    if not found:
        return []
    words = b" " + words + b" "
    places: list[tuple[int, bool]] = []
    for form in found:
        alone = b" " + form + b" "
        at = words.find(alone)
        while at >= 0:
            places.append((written.place(at), form in _LED))
            at = words.find(alone, at + len(form) + 1)
    places.sort()
    return places
