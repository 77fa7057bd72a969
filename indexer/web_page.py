"""From a web page's markup to its text, with what ``page_facts.py`` reads about it.

trafilatura finds the text, after ``page_furniture.py`` has taken out what it would let through; furniture
that is left in the lines is for ``furniture.py``.
"""

import re
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

import lxml.html
from lxml import etree

from indexer.furniture_lines import line_key
from indexer.page_facts import PageFacts, read_facts
from indexer.page_furniture import remove_page_furniture

_ENOUGH_TEXT: Final = 250
_PARAGRAPH: Final = 40
_BLOCK_TAG: Final = re.compile(
    r"</?(?:p|div|br|h[1-6]|li|ul|ol|tr|table|blockquote|section|article|figure|figcaption|hr)\b[^<>]*>",
    re.IGNORECASE,
)
_ANY_TAG: Final = re.compile(r"<[a-zA-Z/!][^<>]*>")
# The lines under a headline that sum the article up. A "card-deck" is a row of teasers.
_STANDFIRST: Final = re.compile(
    r"(?:^|[\s_-])(?:stand-?first|dek|(?<!card-)deck|sub-?title|sub-?headline"
    r"|entry-?(?:summary|subtitle)|chapo)(?:$|[\s_-])"
    r"|(?:^|\s)(?:article|story)[-_]{0,2}(?:summary|excerpt|intro|lead|lede)(?:$|\s)",
    re.IGNORECASE,
)
_STANDFIRST_TAGS: Final = ("h1", "h2", "h3", "p", "div")
_BELOW_HEADLINE: Final = 20
_LONGEST_SUBTITLE: Final = 600
_LONGEST_HEADING: Final = 200
_MORE: Final = 1.15
_HELD: Final = 0.9


@dataclass(frozen=True, slots=True, kw_only=True)
class PageText:
    """What a page gives: its text, one paragraph a line, and what it says about itself."""

    text: str
    facts: PageFacts


def read_page(markup: str, *, url: str | None, today: str) -> PageText:
    """Read a page. ``today`` (ISO) bounds the search for its date; an unreadable page gives empty text."""
    tree = _parse(markup)
    if tree is None:
        return PageText(text=text_of_markup(markup), facts=PageFacts())
    facts = read_facts(tree, url=url, today=today)
    standfirst = _standfirst(tree, line_key(facts.description or ""))
    text = _text(tree, facts)
    if standfirst and line_key(standfirst) not in line_key(text):
        text = f"{standfirst}\n{text}"
    return PageText(text=text, facts=facts)


def text_of_markup(markup: str) -> str:
    """Give the text of a few tags left in a text, a line for each block."""
    return _ANY_TAG.sub("", _BLOCK_TAG.sub("\n", markup))


def _parse(markup: str) -> lxml.html.HtmlElement | None:
    # huge_tree would let nesting go so deep that trafilatura's time on tables is no longer linear.
    parser = lxml.html.HTMLParser(encoding="utf-8", huge_tree=False, remove_comments=True)
    try:
        return lxml.html.document_fromstring(markup.encode("utf-8", "replace"), parser=parser)
    except (etree.LxmlError, ValueError, AssertionError):
        return None


def _standfirst(tree: lxml.html.HtmlElement, description: str) -> str | None:
    """The summary between headline and text, which stands outside of the text's own box.

    It has a telling name, or it is what the page gives as its ``description`` (as a ``line_key``).
    """
    below = -1
    for element in tree.iter(*_STANDFIRST_TAGS):
        if element.tag == "h1":
            if subtitle := _subtitle(element):
                return subtitle
            below = 0
        elif below >= 0:
            below += 1
            if below > _BELOW_HEADLINE:
                return None
            names = " ".join(filter(None, map(element.get, ("class", "id", "data-gu-name", "data-testid"))))
            has_picture = next(element.iter("img", "picture", "figure", "video", "h1"), None) is not None
            text = "" if has_picture else " ".join(element.text_content().split())
            if 5 <= len(text.split()) <= 80 and (_STANDFIRST.search(names) or line_key(text) == description):
                return text
    return None


def _subtitle(headline: lxml.html.HtmlElement) -> str | None:
    """The smaller heading, or the list of key points, that stands right under the headline."""
    element = headline.getnext()
    if element is None or element.tag not in ("h2", "h3", "ul") or element.find(".//a") is not None:
        return None
    parts = element.iterchildren("li") if element.tag == "ul" else iter((element,))
    lines = [" ".join(part.text_content().split()) for part in parts]
    is_prose = all(len(line.split()) >= 5 for line in lines) and sum(map(len, lines)) < _LONGEST_SUBTITLE
    return "\n".join(lines) if lines and is_prose else None


def _text(tree: lxml.html.HtmlElement, facts: PageFacts) -> str:
    paragraphs = list(_paragraphs(tree))
    remove_page_furniture(tree)
    fullest = _fullest_box(tree)
    found = _extract(tree, facts.url)
    if len(fullest) > 2 * len(found) or _is_part_of(found, fullest):  # a smaller box, or not all of it
        found = fullest
    found = _with_headings(tree, found)
    told = facts.body or ""
    if len(told) > max(1.5 * len(found), _ENOUGH_TEXT):
        return told
    if len(found) < _ENOUGH_TEXT and sum(map(len, paragraphs)) > 2 * len(found):
        return "\n".join(paragraphs)
    return _confirmed(found, told) if len(told) > 0.7 * len(found) else found


def _with_headings(tree: lxml.html.HtmlElement, found: str) -> str:
    """Put back the headings that were left out between the lines of a text: questions, days, parts.

    A heading belongs to it if the paragraph that follows in the same box was kept, and another before it.
    """
    lines = found.split("\n")
    places = {line_key(line): index for index, line in reversed(list(enumerate(lines)))}
    above: defaultdict[int, list[str]] = defaultdict(list)
    for heading in tree.iter("h2", "h3", "h4", "h5", "h6"):
        text = " ".join(heading.text_content().split())
        below = heading.getnext()
        if not text or len(text) > _LONGEST_HEADING or line_key(text) in places or below is None:
            continue
        if heading.find(".//a") is None and (place := places.get(line_key(below.text_content()), 0)) > 0:
            above[place].append(text)
    return "\n".join(part for index, line in enumerate(lines) for part in (*above[index], line))


def _is_part_of(found: str, fullest: str) -> bool:
    """Whether the fullest box holds what was found, and a good deal more."""
    if len(fullest) < _MORE * len(found):
        return False
    whole = line_key(fullest)
    lines = [line_key(line) for line in found.split("\n")]
    return sum(len(line) for line in lines if line in whole) >= _HELD * sum(map(len, lines))


def _confirmed(found: str, told: str) -> str:
    """Keep the lines that the page's own copy of the text knows too, not captions and promotion."""
    known = set(line_key(told).split())
    kept = [line for line in found.split("\n") if _mostly_in(line_key(line).split(), known)]
    return "\n".join(kept)


def _mostly_in(words: list[str], known: set[str]) -> bool:
    return not words or sum(word in known for word in words) >= 0.7 * len(words)


def _extract(tree: lxml.html.HtmlElement, url: str | None) -> str:
    # Imported here: trafilatura costs hundreds of milliseconds, which no other import should pay.
    from trafilatura import bare_extraction  # noqa: PLC0415 - reason above

    try:
        document = bare_extraction(tree, url=url, fast=True, include_comments=False, include_tables=True)
    except (etree.LxmlError, ValueError, TypeError, AttributeError, LookupError, RecursionError):
        return ""  # hostile markup can break it in many ways; the paragraphs are still there
    return document.text or "" if document is not None and not isinstance(document, dict) else ""


def _fullest_box(tree: lxml.html.HtmlElement) -> str:
    """The paragraphs of the element that has the most text in paragraphs of its own, a line each."""
    boxes: defaultdict[lxml.html.HtmlElement, list[str]] = defaultdict(list)
    for paragraph in tree.iter("p"):
        text = " ".join(paragraph.text_content().split())
        if len(text) >= _PARAGRAPH:
            boxes[paragraph.getparent()].append(text)
    return max(("\n".join(texts) for texts in boxes.values()), key=len, default="")


def _paragraphs(tree: lxml.html.HtmlElement) -> Iterator[str]:
    for element in tree.iter("p", "h2", "h3", "blockquote", "li"):
        if element.tag == "li" and element.find(".//a") is not None:
            continue
        if element.tag == "blockquote" and element.find(".//p") is not None:
            continue
        text = " ".join(element.text_content().split())
        if text:
            yield text
