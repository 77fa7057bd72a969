"""The header under which an answer is saved as a file, for names in any script (RFC 6266, RFC 8187)."""

import re
from urllib.parse import quote

from app.citations import one_line

LONGEST_NAME = 80
"""Characters of a file name before its suffix; Arabic ones take two bytes each, and disks allow 255."""

# What some system refuses in a name or reads as something else: separators, wildcards, invisible signs.
_UNSAFE = re.compile(
    "[\\s/\\\\:*?\"'<>|;%#&\N{SOFT HYPHEN}\N{ARABIC LETTER MARK}\N{ZERO WIDTH SPACE}-\N{RIGHT-TO-LEFT MARK}"
    "\N{WORD JOINER}\N{ZERO WIDTH NO-BREAK SPACE}]+"
)
_NOT_ASCII_NAME = re.compile(r"[^A-Za-z0-9._-]+")


def attachment(name: str, suffix: str) -> str:
    """Give a Content-Disposition that saves an answer as ``name.suffix``; ``name`` may be any text.

    Clients that know no Unicode names get an ASCII one, which is ``sijill`` if nothing of the name is left.
    """
    safe = _UNSAFE.sub("-", one_line(name))[:LONGEST_NAME].strip("-. ") or "sijill"
    plain = _NOT_ASCII_NAME.sub("-", safe).strip("-._") or "sijill"
    header = f'attachment; filename="{plain}.{suffix}"'
    return header if plain == safe else f"{header}; filename*=UTF-8''{quote(safe, safe='')}.{suffix}"
