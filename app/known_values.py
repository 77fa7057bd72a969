"""Values as readers write them (``platform:فيسبوك``, ``lang:Arabic``) turned into those that are kept.

A value that no table knows stays as it was written.
"""

import re
from collections.abc import Callable, Mapping
from dataclasses import replace
from functools import cache, lru_cache
from typing import Final

from babel import Locale

from archive.query.nodes import And, KeywordIs, Node, Not, Or
from archive.query.tree import all_of, any_of
from archive.text.analyzer import fold, word_forms
from archive.text.stemming import stem
from indexer.recognise.platforms import platform_of

_REGION: Final = re.compile(r"(?<=^[a-z]{2})[-_][a-z]{2}$")
_OTHER_NAMES: Final = {"ara": "ar", "eng": "en", "farsi": "fa"}
_LANGUAGE: Final = stem(fold("اللغة"))  # the word "language" before a name: اللغة العربية

_LONGEST_NAME: Final = 60  # characters; no platform and no language has a longer one


def with_known_values(node: Node) -> Node:
    """Give a query tree with the ids of the platforms and languages that it names."""
    match node:
        case KeywordIs("platform" | "language" as field, value) if len(value) <= _LONGEST_NAME:
            known = _KNOWN[field](value)
            return replace(node, value=known) if known else node
        case And(children):
            return all_of(map(with_known_values, children)) or node
        case Or(children):
            return any_of(map(with_known_values, children)) or node
        case Not(child):
            return Not(with_known_values(child))
    return node


@lru_cache(maxsize=1024)
def language_of(name: str) -> str | None:
    """Give the code of a language by a code or by its English or Arabic name (``en-US``, ``الإنجليزية``)."""
    code = _REGION.sub("", name.lower())
    if code in Locale("en").languages:
        return code
    return _OTHER_NAMES.get(code) or _languages().get(_key(name))


@cache
def _languages() -> Mapping[str, str]:
    names = [(code, name) for ui in ("en", "ar") for code, name in Locale(ui).languages.items()]
    # Of languages whose names share a stem (Kurdish, Central Kurdish's short name) the shorter code is meant.
    names.sort(key=lambda each: (-len(each[0]), each[0]))
    return {_key(name): code for code, name in names}


def _key(name: str) -> str:
    stems = [form.stem for form in word_forms(name)]
    return " ".join(stems[1:] if len(stems) > 1 and stems[0] == _LANGUAGE else stems)


_KNOWN: Final[Mapping[str, Callable[[str], str | None]]] = {
    "platform": platform_of,
    "language": language_of,
}
