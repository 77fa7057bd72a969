"""Our dictionary's format: one sense a line, tab-separated, that people can read and mend.

``english TAB part of speech TAB Arabic equivalents TAB note``. English spellings are separated by ``; ``,
so are Arabic equivalents, in order of use; the forms of one equivalent (plural, verbal noun) by ``/``.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from archive.errors import InputError

PARTS = frozenset(("noun", "verb", "adj", "adv", "prep", "num", "phrase", "person", "place", "org", "work"))
_FEWEST_COLUMNS, _MOST_COLUMNS = 3, 4


@dataclass(frozen=True, slots=True)
class Sense:
    """One line: English spellings, the part of speech, and the forms of each Arabic equivalent."""

    english: tuple[str, ...]
    part: str
    arabic: tuple[tuple[str, ...], ...]
    note: str = ""


def read_senses(path: Path) -> Iterator[Sense]:
    """Read a file of senses; raises InputError naming the line that is not one."""
    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), start=1):
        if line and not line.startswith("#"):
            yield _sense(line, f"{path}, line {number}")


def _sense(line: str, place: str) -> Sense:
    columns = line.split("\t")
    if not _FEWEST_COLUMNS <= len(columns) <= _MOST_COLUMNS:
        raise InputError(
            f"{place}: {len(columns)} columns instead of English, part of speech, Arabic and perhaps a note",
            reason="dictionary",
        )
    english, part, arabic, note = (*columns, "")[:4]
    if part not in PARTS:
        raise InputError(
            f"{place}: {part!r} is no part of speech; use one of {', '.join(sorted(PARTS))}",
            reason="dictionary",
        )
    return Sense(
        english=tuple(english.split("; ")),
        part=part,
        arabic=tuple(tuple(forms.split("/")) for forms in arabic.split("; ")),
        note=note,
    )
