"""Cuts a web page's tree into its runs of text, in the order of the page, and tells which are paragraphs."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

import lxml.html
from lxml import etree

from indexer.furniture.lines import ends_sentence, line_key

_BLOCKS: Final = frozenset(
    (
        *"address article aside blockquote body center dd details div dl dt fieldset figcaption".split(),
        *"figure footer form h1 h2 h3 h4 h5 h6 header hr html li main nav ol p pre section".split(),
        *"table tbody td th tr ul".split(),
    )
)
_SKIPPED: Final = frozenset(
    (
        *"script style noscript template head aside nav footer header figure figcaption button".split(),
        *"select textarea iframe object svg math audio video".split(),
    )
)
HEADINGS: Final = frozenset("h1 h2 h3 h4 h5 h6".split())
_SHORTEST: Final = 5
_SHORTEST_ITEM: Final = 3
_LONG: Final = 25
_SENTENCE: Final = 6
_LINKED: Final = 0.5


@dataclass(frozen=True, slots=True)
class Block:
    """A run of text without a line break, with its ``line_key`` and the box it stands in.

    ``is_plain``: there is no link in it.
    """

    box: lxml.html.HtmlElement
    text: str
    key: str
    is_prose: bool
    is_plain: bool


def read_blocks(tree: lxml.html.HtmlElement) -> Iterator[Block]:
    """Give the runs of text of a tree, but for what no text stands in (menus, captions, scripts)."""
    pieces: list[str] = []
    linked = link_depth = 0
    walk = etree.iterwalk(tree, events=("start", "end"))
    for event, element in walk:
        tag = element.tag
        ends = tag in _BLOCKS or tag == "br" or tag in _SKIPPED
        if ends and pieces:
            # At its start an element ends what stood before it in its parent; at its end, its own text.
            box = element if event == "end" and tag in _BLOCKS else element.getparent()
            yield from _block(box, pieces, linked)
            pieces, linked = [], 0
        if event == "start":
            if not isinstance(tag, str) or tag in _SKIPPED:
                walk.skip_subtree()
                continue
            link_depth += tag == "a"
            text = element.text
        else:
            link_depth -= tag == "a" and tag not in _SKIPPED
            text = element.tail
        if text:
            pieces.append(text)
            linked += len(text) if link_depth else 0


def _block(box: lxml.html.HtmlElement, pieces: Sequence[str], linked: int) -> Iterator[Block]:
    text = " ".join("".join(pieces).split())
    key = line_key(text)
    if key:
        while box.tag not in _BLOCKS and box.getparent() is not None:
            box = box.getparent()
        is_prose = box.tag not in HEADINGS and _is_prose(text, key, linked, box)
        yield Block(box, text, key, is_prose, is_plain=not linked)


def _is_prose(text: str, key: str, linked: int, box: lxml.html.HtmlElement) -> bool:
    """Whether a text, so much of it ``linked``, is a paragraph or an item of a list.

    A whole sentence can be a link; one in a link that holds more is a teaser's.
    """
    size = len(key.split())
    is_item = box.tag == "li"
    is_sentence = ends_sentence(text)
    if linked > _LINKED * len(text):
        is_link = is_item or not text.rstrip("\"'”’)").endswith(".") or size < _SENTENCE
        return not is_link and next(box.iterancestors("a"), None) is None
    return size >= (_SHORTEST_ITEM if is_item else _SHORTEST if is_sentence else _LONG)
