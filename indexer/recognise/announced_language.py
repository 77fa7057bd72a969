"""The languages that a text itself names beside foreign words: ``(بالفرنسية: Les Misérables)``, in French.

What is not named is judged by its words and letters, in ``language.py``.
"""

import re
from collections.abc import Iterator
from typing import Final

from indexer.recognise.addresses import places_of

# Of each language: its adjective in Arabic, in the spellings of newspapers, and its English name.
_NAMES: Final[dict[str, tuple[str, str]]] = {
    "ar": ("عربي", "Arabic"),
    "de": ("ألماني|الماني", "German"),
    "en": ("إنجليزي|انجليزي|إنكليزي|انكليزي|إنگليزي", "English"),
    "es": ("إسباني|اسباني|أسباني", "Spanish"),
    "fa": ("فارسي", "Persian|Farsi"),
    "fr": ("فرنسي", "French"),
    "it": ("إيطالي|ايطالي", "Italian"),
    "ku": ("كردي|كوردي", "Kurdish"),
    "nl": ("هولندي", "Dutch"),
    "ps": ("بشتوي|بشتو", "Pashto"),
    "pt": ("برتغالي", "Portuguese"),
    "sv": ("سويدي", "Swedish"),
    "tr": ("تركي", "Turkish"),
    "ur": ("أردي|اردي|أوردي", "Urdu"),
}
_CODES: Final = {
    name: code for code, names in _NAMES.items() for row in names for name in row.split("|") if name
}
_ARABIC: Final = "|".join(row for row, _ in _NAMES.values())
_ENGLISH: Final = "|".join(row for _, row in _NAMES.values())
# "in French: ", "(French: ": a colon announces, or the "in" before the language's name.
_BEFORE: Final = re.compile(
    rf"(?:(?<!\w)(?:(?:و?بال|ال)?(?P<arabic>{_ARABIC})[ةه]?\s?:|و?بال(?P<said>{_ARABIC})[ةه])"
    rf"|\b(?P<english>{_ENGLISH}):)$"
)
_LONGEST_BEFORE: Final = 20
_OPENING: Final = " \t\n\xa0\"«“'("
_LAST_LETTERS: Final = frozenset(":ةه")
# Of a newspaper or a firm: the adjective of its country (German, French, Turkish, Spanish, Italian), right
# behind its name.
_COUNTRY: Final = {
    "ألماني": "de", "الماني": "de", "فرنسي": "fr", "تركي": "tr", "إسباني": "es", "اسباني": "es",
    "أسباني": "es", "إيطالي": "it", "ايطالي": "it",
}  # fmt: skip
_BEHIND: Final = re.compile(rf"[\"»”')]?[ \t\xa0]+ال(?P<country>{'|'.join(_COUNTRY)})[ةه](?!\w)")
# Of those in Arabic script that Arabic articles quote: "in Persian: …".
_NEIGHBOURS: Final = "|".join(_NAMES[code][0] for code in ("fa", "ku", "ps", "ur"))
_NEIGHBOUR: Final = re.compile(rf"(?<!\w)(?:و?بال|ال)?(?P<name>{_NEIGHBOURS})ة:$")
_LONGEST_NEIGHBOUR: Final = 16
_ANY_NEIGHBOUR: Final = "ية:"  # what all of them end with
_WHAT_FOLLOWS: Final = re.compile(r"\s?[«\"“]?(?P<run>[^\n()«»\"“”،؛.:,;]{2,200})")


def announced_language(text: str, start: int) -> str | None:
    """Give the language that the words right before ``start`` announce, if they do."""
    before = text[max(0, start - _LONGEST_BEFORE) : start].rstrip(_OPENING)
    if before[-1:] not in _LAST_LETTERS or not (match := _BEFORE.search(before)):
        return None
    return _CODES[match["arabic"] or match["said"] or match["english"]]


def country_language(text: str, end: int) -> str | None:
    """Give the language of the country whose adjective stands right behind a name: ``Marca الإسبانية``."""
    behind = _BEHIND.match(text, end)
    return _COUNTRY[behind["country"]] if behind else None


def announced_neighbours(text: str) -> Iterator[tuple[str, int, int]]:
    """Give the languages in Arabic script that a text announces, with the place of what follows each."""
    for at in places_of((_ANY_NEIGHBOUR,), text):
        end = at + len(_ANY_NEIGHBOUR)
        name = _NEIGHBOUR.search(text[max(0, end - _LONGEST_NEIGHBOUR) : end])
        if name and (match := _WHAT_FOLLOWS.match(text, end)):
            run = match["run"]
            start = match.start("run") + len(run) - len(run.lstrip())
            yield _CODES[name["name"]], start, start + len(run.strip())
