"""Dictionaries in dictd's format, where a machine has them installed (FreeDict; never bundled: GPL).

The format is that of ``dictfmt``: an index of headword, offset and length in base 64, and a text, mostly
compressed by dictzip, which gzip reads. FreeDict's entries are a headword line and one line a translation.
"""

import gzip
import string
from collections.abc import Iterator
from pathlib import Path

import regex

from archive.errors import InputError

_DIGITS = {
    digit: value
    for value, digit in enumerate(string.ascii_uppercase + string.ascii_lowercase + string.digits + "+/")
}
_NUMBERING = regex.compile(r"^\d+\.\s*")
_ASIDE = regex.compile(r"\([^)]*\)|\[[^\]]*\]")
_MOST_WORDS = 4  # a longer line explains, and does not translate


def read_dictd(index: Path) -> Iterator[tuple[str, tuple[str, ...]]]:
    """Give each headword with its translations; raises InputError if index or text cannot be read."""
    try:
        text = _text_beside(index)
        lines = index.read_text(encoding="utf-8").splitlines()
    except (OSError, EOFError, UnicodeDecodeError) as error:
        raise InputError(f"the dictionary {index} cannot be read: {error}", reason="dictionary") from error
    for line in lines:
        headword, _, place = line.partition("\t")
        offset, _, length = place.partition("\t")
        if headword.startswith("00database") or not length:
            continue
        start = _number(offset)
        entry = text[start : start + _number(length)].decode("utf-8", "replace")
        if translations := tuple(_translations(entry)):
            yield headword, translations


def _text_beside(index: Path) -> bytes:
    packed = index.with_suffix(".dict.dz")
    return (
        gzip.decompress(packed.read_bytes()) if packed.exists() else index.with_suffix(".dict").read_bytes()
    )


def _number(digits: str) -> int:
    number = 0
    for digit in digits:
        number = number * 64 + _DIGITS[digit]
    return number


def _translations(entry: str) -> Iterator[str]:
    for line in entry.splitlines()[1:]:
        for part in _ASIDE.sub("", _NUMBERING.sub("", line)).replace("،", ",").split(","):
            words = part.split()
            if 0 < len(words) <= _MOST_WORDS:
                yield " ".join(words)
