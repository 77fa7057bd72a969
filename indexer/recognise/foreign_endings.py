"""Endings that tell the language of a word in an English text: neither English words nor names end so.

Words that are known by themselves stand in ``foreign_telling_words.py``.
"""

from functools import lru_cache
from typing import Final

ENDINGS: Final[dict[str, tuple[str, ...]]] = {
    language: tuple(endings.split())
    for language, endings in {
        "fr": """
            ité ités ième ièmes isme ismes istes tiques giques liques miques niques ération érations
            étaire étaires
        """,
        "de": """
            keit keiten heit heiten schaft schaften altung eitung ichtung ordnung igung ierung ungen
            ische ischen ischer isches lichen licher ität itäten
        """,
        "es": "ción sión ciones idades miento mientos ísimo ísima ándose ábamos",
        "tr": """
            ları larını ların lerin lerini lığı liği luğu lüğü acağız eceğiz iyoruz uyoruz ıyoruz üyoruz
            ıyorlar iyorlar üyorlar sınız siniz sunuz ımızı imizi mızın mizin ciler çiler cılar çılar
        """,
        "it": "zione zioni ità imento imenti amento amenti iamoci",
        "pt": "ção ções idade idades imento imentos amento amentos",
    }.items()
}
"""At least two letters stand before each."""

ADJECTIVE_ENDINGS: Final[dict[str, tuple[str, ...]]] = {
    "fr": ("ales", "ière", "ières", "ives", "aires", "istes", "iennes"),
    "es": ("ales", "ivas", "ivos", "icas", "icos", "arias", "arios", "istas", "iles", "eras"),
    "it": ("ale", "ali", "iva", "ivi", "iche", "iane", "arie", "iste"),
    "pt": ("ais", "ivas", "ivos", "icas", "icos", "istas"),
}
"""Of adjectives behind a noun of the language: "Organizaciones Vecinales"; names alone end so, too."""

_ENGLISH_OR_NAMES: Final = frozenset(
    """
    artistes antiques boutiques critiques mystiques techniques fischer concepción asunción encarnación
    purificación ascensión sarmiento sarmientos sacramento sacramentos nascimento livramento risorgimento
    pronunciamento pronunciamentos portamento portamenti divertimento divertimenti trinità trinité félicité
    conceição assunção encarnação piedade melsungen salzungen wasungen
    """.split()
)
_LETTERS_BEFORE: Final = 2


@lru_cache(maxsize=2048)
def told_by_ending(word: str) -> tuple[str, ...]:
    """Give the languages that a word in small letters tells by its ending; mostly none."""
    if word in _ENGLISH_OR_NAMES:
        return ()
    rest = word[_LETTERS_BEFORE:]
    return tuple(language for language, endings in ENDINGS.items() if rest.endswith(endings))
