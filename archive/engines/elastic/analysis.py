"""The text analysis of ``archive/text`` as an index is told it: the same tables, the same tokens.

Characters are folded before words are cut, by one ``mapping`` filter; words are cut by an explicit class.
Names by sound are made of characters alone, because a token filter for each letter would cost ten times that.
"""

from collections.abc import Iterable
from functools import cache
from typing import Any

from archive.text import arabic, english
from archive.text.analyzer import GRAM, LONGEST_WORD
from archive.text.folding import INVISIBLE, canonical_pairs, fold_table
from archive.text.sound import ARTICLES, FINAL_H, SHORTEST
from archive.text.stemming import ARABIC_LETTERS, exception_rules

Body = dict[str, Any]

# The class of Python's own ``archive.text.analyzer``, in Java's spelling.
_WORD = r"\p{L}\p{N}_[\p{M}&&[\u0000-\uFFFF]]"
_ARABIC = f"{ARABIC_LETTERS[0]}-{ARABIC_LETTERS[1]}"
_SILENT = f"[{_WORD}&&[^A-Z]]"
_ATTACHED = {f"attached_{number}": rule for number, rule in enumerate(arabic.ATTACHED, 1)}
_WRITTEN = r"\u0620-\u065f\u066e-\u06d3\u06d5-\u06dc"


@cache
def analysis() -> Body:
    """Give the ``analysis`` part of an index's settings."""
    return {
        "char_filter": {
            "fold": _mapping(
                fold_table() | {chr(code): chr(code + 32) for code in range(ord("A"), ord("Z") + 1)}
            ),
            "written": _mapping(
                {**canonical_pairs(), **dict.fromkeys((*INVISIBLE, "\N{ARABIC TATWEEL}"), "")}
            ),
            "arabic_words": _words_that_begin(f"[{_WORD}&&[^{_ARABIC}]]"),
            "english_words": _words_that_begin(f"[{_ARABIC}]"),
            "articles": _replace(rf"(?<![{_WORD}])(?:{'|'.join(ARTICLES)})(?=[{_WORD}]{{{SHORTEST}}})"),
            "final_h": _replace(rf"(?<=[{_WORD}]{{{SHORTEST}}})[{''.join(FINAL_H)}](?![{_WORD}])"),
            "arabic_sounds": _mapping(dict(arabic.SOUNDS)),
            "english_sounds": _mapping(dict(english.SOUNDS)),
            # Vowels go, and of a consonant that is doubled then, one is heard.
            "heard": _replace(rf"([A-Z])(?:{_SILENT}*\1)*{_SILENT}*|{_SILENT}+", "$1"),
        },
        "tokenizer": {
            "words": _runs(rf"([{_WORD}]{{1,{LONGEST_WORD}}})[{_WORD}]*", group=1),
            "skeletons": _runs(rf"[A-Z]{{{SHORTEST},}}", group=0),
            # Cut twice as late as other words, as vowel marks count too: a term of 32 kB fails its document.
            "arabic_words": _runs(rf"([{_WRITTEN}]{{1,{2 * LONGEST_WORD}}})[{_WRITTEN}]*", group=1),
        },
        "filter": {
            "exceptions": {
                "type": "stemmer_override",
                # One text, cut at its commas: of a list, Elasticsearch remembers each of 20,000 rules apart,
                # and makes an index, or changes a setting of one, in 4 seconds instead of 1.
                "rules": ",".join(f"{word}=>{stem}" for word, stem in sorted(exception_rules().items())),
            },
            **{name: _replace(*rule) for name, rule in _ATTACHED.items()},
            "final_hamza": _replace(*arabic.FINAL_HAMZA),
            "arabic_stem": {"type": "stemmer", "language": "arabic"},
            "english_stem": {"type": "stemmer", "language": "porter2"},
            "grams": {"type": "ngram", "min_gram": GRAM, "max_gram": GRAM},
        },
        "analyzer": {
            "exact": _analyzer("words", ["fold"], ["lowercase"]),
            "stem": _analyzer(
                "words",
                ["fold"],
                ["lowercase", *_ATTACHED, "exceptions", "arabic_stem", "final_hamza", "english_stem"],
            ),
            "gram": _analyzer("words", ["fold"], ["lowercase", "grams"]),
            "sound_arabic": _analyzer(
                "skeletons", ["fold", "arabic_words", "articles", "final_h", "arabic_sounds", "heard"]
            ),
            "sound_english": _analyzer(
                "skeletons", ["fold", "english_words", "final_h", "english_sounds", "heard"]
            ),
            "written": _analyzer("arabic_words", ["written"]),
        },
    }


def _analyzer(tokenizer: str, char_filters: list[str], filters: Iterable[str] = ()) -> Body:
    return {"type": "custom", "tokenizer": tokenizer, "char_filter": char_filters, "filter": list(filters)}


def _runs(pattern: str, *, group: int) -> Body:
    return {"type": "pattern", "pattern": pattern, "group": group}


def _replace(pattern: str, replacement: str = "") -> Body:
    """Rewrite characters, or each token: one name stands for a filter of either."""
    return {"type": "pattern_replace", "pattern": pattern, "replacement": replacement}


def _words_that_begin(unwanted: str) -> Body:
    """Keep the words of one script, cut to the length that any word is cut to."""
    before = rf"(?<![{_WORD}])"
    return _replace(rf"{before}{unwanted}[{_WORD}]*|{before}([{_WORD}]{{{LONGEST_WORD}}})[{_WORD}]+", "$1")


def _mapping(table: dict[str, str]) -> Body:
    rules = [f"{_escaped(key)}=>{_escaped(value)}" for key, value in sorted(table.items())]
    return {"type": "mapping", "mappings": rules}


def _escaped(text: str) -> str:
    """Write each character by its code: blanks and signs would be read as part of the rule."""
    units = text.encode("utf-16-be")
    return "".join(f"\\u{units[at]:02x}{units[at + 1]:02x}" for at in range(0, len(units), 2))
