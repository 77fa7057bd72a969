"""Cuts what a record holds into plain lines: no tags, entities, code or control characters, single spaces.

Letters stay as they are written: no normal form, no folding; diacritics and direction marks are spelling.
"""

import html
import re
from collections.abc import Sequence
from typing import Final

from indexer.furniture.removal import remove_spans, remove_style_rules
from indexer.furniture.rows import without_tickers
from indexer.web.page import text_of_markup

_TAG: Final = re.compile(
    r"</?(?:p|br|div|span|a|b|i|em|strong|h[1-6]|ul|ol|li|img|table|tr|td|blockquote|font)"
    r"(?:\s+[a-z-]+\s*=[^<>]*|\s*/?)>",
    re.IGNORECASE,
)
_ENTITY: Final = re.compile(r"&(?:amp;)*(#\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[a-zA-Z][a-zA-Z0-9]{1,30});")
_EMPTIED_LINE: Final = re.compile(r"\n[^\S\n]+(?=\n)")
# Control and format characters that say nothing. Joiners and direction marks stay: they are spelling.
_NOTHING: Final = re.compile(
    r"[\x00-\x08\x0e-\x1b\x7f\x80-\x84\x86-\x9f\xad\u200b\u2060\ufeff\ufff9-\ufffb\ud800-\udfff]"
)


def plain_lines(text: str) -> list[str]:
    """Cut a text into lines with single spaces; paragraphs stay parted by one blank line."""
    lines: list[str] = []
    for raw in without_tickers(_plain(text).splitlines()):
        line = raw.strip()
        if "  " in line or not line.isprintable():
            line = " ".join(line.split())
            if not line.isprintable():
                line = " ".join(_NOTHING.sub("", line).split())
        if line or (lines and lines[-1]):
            lines.append(line)
    return lines


def one_line(text: str | None) -> str | None:
    """Give a field as one line with single spaces; None for one that says nothing."""
    if text is None:
        return None
    if "&" in text:
        text = _ENTITY.sub(_character, text)
    if not text.isprintable():
        text = _NOTHING.sub("", text)
    return " ".join(text.split()) or None


def text_of(lines: Sequence[str]) -> str:
    """Put lines together again, with one blank line between two paragraphs at most."""
    kept: list[str] = []
    for line in lines:
        if line or (kept and kept[-1]):
            kept.append(line)
    return "\n".join(kept).strip()


def _plain(text: str) -> str:
    """Take out tags, entities and code that were left in a text."""
    without_code = remove_spans(text)
    if "{" in text:
        without_code = remove_style_rules(without_code)
    if without_code is not text:
        text = _EMPTIED_LINE.sub("", without_code)
    if "<" in text and _TAG.search(text):
        text = text_of_markup(text)
    if "&" in text:
        text = _ENTITY.sub(_character, text)
    return text


def _character(entity: re.Match[str]) -> str:
    return html.unescape(f"&{entity[1]};")
