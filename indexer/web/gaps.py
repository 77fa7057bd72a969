"""Puts back paragraphs of a web page's text that were left out between or right beside those that were found.

Furniture was taken out of the tree before (``furniture.py``); the text is found in ``page.py``.
"""

import re
from bisect import bisect_right
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import takewhile
from typing import Final

import lxml.html

from indexer.furniture.lines import line_key, line_kind
from indexer.web.blocks import HEADINGS, Block, read_blocks
from indexer.web.names import first_name

_GRAM: Final = 4
_SAME: Final = 0.8
_PARAGRAPH: Final = 80
_HOLDS: Final = 0.9
_MORE_ALIKE: Final = 0.1
_MORE_TEXT: Final = 1.0
_MORE_THAN_OTHERS: Final = 3
_LONGEST_LABEL: Final = 25
_LONGEST_LINK: Final = 4
_LABELS: Final = 2
_TOLD_WORDS: Final = 5
_TOLD: Final = 0.8
_END: Final = 60
_SENTENCES: Final = re.compile(r"(?<=[.!?؟”\"])\s+")


@dataclass(slots=True)
class _Sums:
    """Characters in a box: of what was found, of paragraphs that were not (some ``alike``), of the rest."""

    found: int = 0
    missed: int = 0
    alike: int = 0
    other: int = 0


def put_back(tree: lxml.html.HtmlElement, found: str, *, told: str = "") -> str:
    """Give the text that was ``found`` in a page, a paragraph a line, with the paragraphs that it lacks.

    They stand between two that were found, or in boxes beside them that hold hardly anything but paragraphs,
    or in what the page's data have ``told`` as its text. The paragraphs come in the order of the page.
    """
    blocks = list(read_blocks(tree))
    lines = found.split("\n")
    keys = [line_key(line) for line in lines]
    order = _page_order(keys, blocks)
    lines, keys = [lines[index] for index in order], [keys[index] for index in order]
    places = {key: index for index, key in reversed(list(enumerate(keys)))}
    grams = _grams([word for key in keys for word in key.split()])
    known = [_is_known(block, places, grams) for block in blocks]
    if not any(known) or all(known):
        return "\n".join(lines)
    missed = _missed(tree, blocks, known, places, f" {line_key(told)} ")
    return "\n".join(
        [*missed[-1], *(part for index, line in enumerate(lines) for part in (line, *missed[index]))]
    )


def with_rest(found: str, told: str) -> str:
    """Give a text with what the page's data have ``told`` beyond its last paragraph.

    Pages show the beginning to all, and tell the rest to search engines.
    """
    if len(told) < len(found) + _PARAGRAPH:
        return found
    told_key, told = line_key(told), "\n".join(" ".join(line.split()) for line in told.splitlines())
    lines = found.split("\n")
    prose = [index for index, line in enumerate(lines) if len(line) >= _PARAGRAPH]
    shared = [index for index in prose if line_key(lines[index]) in told_key]
    at = told.rfind(lines[shared[-1]][-_END:]) if shared and len(shared) >= _TOLD * len(prose) else -1
    rest = _unknown(told[at + _END :], found) if at >= 0 else ""
    if len(rest) < _PARAGRAPH:
        return found
    return "\n".join([*lines[: shared[-1] + 1], rest, *lines[shared[-1] + 1 :]])


def _unknown(text: str, found: str) -> str:
    """The sentences of a text, as its lines have them, that are not in what was ``found``."""
    key = f" {line_key(found)} "
    lines = (
        " ".join(each for each in _SENTENCES.split(line) if f" {line_key(each)} " not in key)
        for line in text.split("\n")
    )
    return "\n".join(line for line in lines if line)


def _missed(
    tree: lxml.html.HtmlElement,
    blocks: Sequence[Block],
    known: Sequence[bool],
    places: dict[str, int],
    told: str,
) -> defaultdict[int, list[str]]:
    """The paragraphs that were left out, by the place of the line they stand below; -1 above the first."""
    article, has_more = _article(tree, blocks, known)
    inside = set(article.iter())
    chosen = [index for index, block in enumerate(blocks) if block.box in inside]
    start, end = _bounds(blocks, known, chosen, has_more=has_more)
    beside = {
        _beside(block)
        for index, block in enumerate(blocks)
        if known[index] or (block.is_prose and start <= index <= end)
    }
    missed: defaultdict[int, list[str]] = defaultdict(list)
    place = -1
    for index, block in enumerate(blocks):
        if known[index]:
            place = places.get(block.key, place)
            continue
        longest = _LONGEST_LABEL if block.is_plain else _LONGEST_LINK
        is_label = _beside(block) in beside and len(block.key.split()) <= longest
        is_inside = start <= index <= end and block.box in inside and (block.is_prose or is_label)
        if (is_inside or _is_told(block, told)) and line_kind(block.text) is None:
            missed[place].append(f"- {block.text}" if block.box.tag == "li" else block.text)
    return missed


def _beside(block: Block) -> tuple[lxml.html.HtmlElement | None, str]:
    """What blocks that stand side by side have in common: the box around them, and their tag."""
    return block.box.getparent(), block.box.tag


def _is_told(block: Block, told: str) -> bool:
    """Whether some words are in the text that the page's data tell; a word or two are in any."""
    return len(block.key.split()) >= _TOLD_WORDS and f" {block.key} " in told


def _page_order(keys: Sequence[str], blocks: Sequence[Block]) -> list[int]:
    """Sort lines as they stand in the page, if its paragraphs do not; others go with the line before them."""
    spots: defaultdict[str, list[int]] = defaultdict(list)
    for index, block in enumerate(blocks):
        spots[block.key].append(index)
    places: list[int] = []
    for key in keys:
        last = places[-1] if places else -1
        found = spots.get(key, [])
        after = bisect_right(found, last)
        places.append(found[after] if after < len(found) else found[0] if found else last)
    order = list(range(len(keys)))
    paragraphs = [place for place in places if place >= 0 and blocks[place].is_prose]
    return order if paragraphs == sorted(paragraphs) else sorted(order, key=places.__getitem__)


def _grams(words: Sequence[str]) -> set[tuple[str, ...]]:
    return {tuple(words[index : index + _GRAM]) for index in range(len(words) - _GRAM + 1)}


def _is_known(block: Block, places: dict[str, int], grams: set[tuple[str, ...]]) -> bool:
    if block.key in places:
        return True
    own = _grams(block.key.split())
    return bool(own) and len(own & grams) >= _SAME * len(own)


def _article(
    tree: lxml.html.HtmlElement, blocks: Sequence[Block], known: Sequence[bool]
) -> tuple[lxml.html.HtmlElement, bool]:
    """The box that holds what was found, and much that is like it; and whether there is such more of it."""
    sums = _sums(tree, blocks, known)
    article = tree
    while sums[tree].found:
        inner = next((each for each in article if sums[each].found >= _HOLDS * sums[tree].found), None)
        if inner is None:
            break
        article = inner
    if article is tree:
        return tree, False
    has_more = _has_more(sums[article], _Sums(found=sums[article].found))
    others = _around_others(tree, article)
    for around in list(article.iterancestors()):
        if around in others:
            break
        if _has_more(sums[around], sums[article]):
            article, has_more = around, True
    return article, has_more


def _has_more(outer: _Sums, inner: _Sums) -> bool:
    """Whether an outer box has a good deal of text that an inner one has not, and little else."""
    text = inner.found + inner.missed
    missed, alike = outer.missed - inner.missed, outer.alike - inner.alike
    if not missed or missed < _MORE_THAN_OTHERS * (outer.other - inner.other):
        return False
    return alike >= _MORE_ALIKE * text or missed >= _MORE_TEXT * text


def _sums(
    tree: lxml.html.HtmlElement, blocks: Sequence[Block], known: Sequence[bool]
) -> dict[lxml.html.HtmlElement, _Sums]:
    elements = list(tree.iter())
    sums = {element: _Sums() for element in elements}
    found_in = {_kind(block.box) for block, is_known in zip(blocks, known, strict=True) if is_known}
    for block, is_known in zip(blocks, known, strict=True):
        each = sums[block.box]
        if block.box.tag in HEADINGS:
            continue
        if is_known:
            each.found += len(block.text)
        elif not block.is_prose:
            each.other += len(block.text)
        elif len(block.text) >= _PARAGRAPH:
            each.missed += len(block.text)
            each.alike += len(block.text) if _kind(block.box) in found_in else 0
    for element in reversed(elements):
        parent = sums.get(element.getparent())
        if parent is not None:
            own = sums[element]
            parent.found += own.found
            parent.missed += own.missed
            parent.alike += own.alike
            parent.other += own.other
    return sums


def _kind(box: lxml.html.HtmlElement) -> tuple[str, ...]:
    """A box and the one around it by their tags and the first of their names."""
    parent = box.getparent()
    pair = (box,) if parent is None else (box, parent)
    return tuple(part for each in pair for part in (each.tag, first_name(each)))


def _around_others(tree: lxml.html.HtmlElement, article: lxml.html.HtmlElement) -> set[lxml.html.HtmlElement]:
    """The boxes that hold another article: a headline behind, or an article beside one with its own."""
    inside = set(article.iter())
    own = next((each for each in (article, *article.iterancestors()) if each.tag == "article"), None)
    is_titled = own is not None and next(own.iter("h1"), None) is not None
    around: set[lxml.html.HtmlElement] = set()
    is_behind = False
    for element in tree.iter():
        is_behind = is_behind or element is article
        is_other = element.tag == "h1" or (is_titled and element.tag == "article")
        if is_behind and is_other and element not in inside:
            around.update(takewhile(lambda each: each not in around, element.iterancestors()))
    return around


def _bounds(
    blocks: Sequence[Block], known: Sequence[bool], chosen: Sequence[int], *, has_more: bool
) -> tuple[int, int]:
    """From which block to which the text goes."""
    told = [
        index
        for index in chosen
        if blocks[index].box.tag not in HEADINGS
        and (known[index] or (has_more and blocks[index].is_prose and len(blocks[index].text) >= _PARAGRAPH))
    ]
    if not told:
        return 0, -1
    start, end = told[0], told[-1]
    while start > 0 and _is_beside(blocks[start - 1], blocks[start]):
        start -= 1
    last = end
    for index in range(end + 1, len(blocks)):
        if index - last > _LABELS or _around(blocks[index]) is not _around(blocks[end]):
            break
        last = index if _is_beside(blocks[index], blocks[end]) else last
    return start, last


def _is_beside(block: Block, other: Block) -> bool:
    """Whether a paragraph, or a sentence in a list, stands right beside another block."""
    return block.is_prose and block.is_plain and _around(block) is _around(other)


def _around(block: Block) -> lxml.html.HtmlElement | None:
    parent = block.box.getparent()
    return parent.getparent() if block.box.tag == "li" and parent is not None else parent
