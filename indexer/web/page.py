"""From a web page's markup to its text, with what ``facts.py`` reads about it.

trafilatura finds the text, after ``furniture.py`` has taken out what it would let through; furniture
that is left in the lines is for ``furniture/tables.py``.
"""

import re
from collections import Counter, defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

import lxml.html
from lxml import etree

from indexer.furniture.credits import NOTE_ON_TEXT
from indexer.furniture.lines import ends_sentence, line_key, line_kind, says_rights
from indexer.web.blocks import read_blocks
from indexer.web.facts import PageFacts, read_facts
from indexer.web.furniture import forget_names, remove_page_furniture, stays_on_page
from indexer.web.gaps import put_back, with_rest
from indexer.web.measures import HEADINGS
from indexer.web.names import first_name

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
_HEAD_LINES: Final = 3
_PICTURES: Final = 4
_LONGEST_AD: Final = 80
_SERIES: Final = 2
_SENTENCE: Final = 3
_FLOW: Final = 3
_LONGEST_LABEL: Final = 16


@dataclass(frozen=True, slots=True, kw_only=True)
class PageText:
    """What a page gives: its text, one paragraph a line, and what it says about itself.

    ``paragraphs``: sentences that are mere paragraphs among others, without link or emphasis, and headings
    that stand right above a paragraph.
    """

    text: str
    facts: PageFacts
    paragraphs: frozenset[str] = frozenset()


def read_page(markup: str, *, url: str | None, today: str) -> PageText:
    """Read a page. ``today`` (ISO) bounds the search for its date; an unreadable page gives empty text."""
    tree = _parse(markup)
    if tree is None:
        return PageText(text=text_of_markup(markup), facts=PageFacts())
    facts = read_facts(tree, url=url, today=today)
    standfirst = _standfirst(tree, line_key(facts.description or ""))
    text = _text(tree, facts)
    if len(text) < _ENOUGH_TEXT:
        text = _second_reading(markup, text)
    paragraphs = frozenset((*_mere_paragraphs(tree), *_headings_of_text(tree)))
    if standfirst and line_key(standfirst) not in line_key(text):
        text = f"{standfirst}\n{_below_headline(text, facts.title)}"
    return PageText(text=text, facts=facts, paragraphs=paragraphs)


def stays_in_page(paragraphs: frozenset[str], line: str) -> bool:
    """Whether a line that has the words of furniture is text all the same: its markup does not agree.

    It is one of the page's mere ``paragraphs`` (as ``PageText`` has them), or a note on the article.
    """
    if line in paragraphs:
        return not says_rights(line)
    return NOTE_ON_TEXT.pattern.match(line) is not None


def _mere_paragraphs(tree: lxml.html.HtmlElement) -> Iterator[str]:
    """The sentences that are paragraphs with nothing in them, and others like them beside."""
    alike: defaultdict[tuple[lxml.html.HtmlElement, str], list[str]] = defaultdict(list)
    for paragraph in tree.iter("p"):
        words = (paragraph.text or "").split()
        if not len(paragraph) and len(words) >= _SENTENCE and words[-1].rstrip("\"'”’)").endswith("."):
            alike[paragraph.getparent(), paragraph.get("class") or ""].append(" ".join(words))
    return (each for texts in alike.values() if len(texts) >= _FLOW for each in texts)


def _headings_of_text(tree: lxml.html.HtmlElement) -> Iterator[str]:
    """The headings right above a paragraph without links, which else head lists of links (``Up next``)."""
    for heading in tree.iter(*HEADINGS):
        below = heading.getnext()
        if below is not None and below.tag == "p" and next(below.iter("a"), None) is None:
            text = " ".join(heading.text_content().split())
            if line_kind(text) == "links" and ends_sentence(below.text_content()):
                yield text


def _below_headline(text: str, title: str | None) -> str:
    """The text without its first lines down to the title, which can have a label ("Interview") before it."""
    key = line_key(title or "")
    lines = text.split("\n")
    head = [
        index for index, line in enumerate(lines[:_HEAD_LINES]) if key and _is_headline(line_key(line), key)
    ]
    return "\n".join(lines[head[-1] + 1 :]) if head and len(lines) > _HEAD_LINES else text


def _is_headline(line: str, title: str) -> bool:
    return line == title or (line.endswith(title) and len(line) - len(title) <= _LONGEST_LABEL)


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
    remove_page_furniture(tree)
    forget_names(tree)
    fullest = _fullest_box(tree)
    found = _extract(tree, facts.url)
    if len(fullest) > 2 * len(found):  # a smaller box
        found = fullest
    told = text_of_markup(facts.body or "")
    found = _with_headings(tree, put_back(tree, found, told=told))
    if len(told) > max(1.5 * len(found), _ENOUGH_TEXT):
        return told
    if len(found) < _ENOUGH_TEXT:
        paragraphs = list(_paragraphs(tree))
        if sum(map(len, paragraphs)) > 2 * len(found):
            return "\n".join(paragraphs)
    return with_rest(found, told)


def _second_reading(markup: str, found: str) -> str:
    """The text of a page where misleading names let hardly anything be ``found``; just that, if it is all."""
    tree = _parse(markup)
    if tree is None:
        return found
    text = _extract(tree, None) or "\n".join(_paragraphs(tree))
    sentences = sum(len(line) for line in text.split("\n") if ends_sentence(line))
    return text if sentences > 2 * len(found) else found


def _with_headings(tree: lxml.html.HtmlElement, found: str) -> str:
    """Put back the headings that were left out between the lines of a text: questions, days, parts.

    A heading belongs to it if the paragraph that follows in the same box was kept, and another before it, or
    further headings like it.
    """
    lines = found.split("\n")
    places = {line_key(line): index for index, line in reversed(list(enumerate(lines)))}
    above: defaultdict[int, list[str]] = defaultdict(list)
    alike: Counter[tuple[str, str]] = Counter()
    first: tuple[tuple[str, str], str] | None = None
    for heading in tree.iter("h2", "h3", "h4", "h5", "h6"):
        text = " ".join(heading.text_content().split())
        kind = heading.tag, first_name(heading)
        if not text or len(text) > _LONGEST_HEADING or line_key(text) in places:
            alike[kind] += line_key(text) in places
            continue
        place = _place_below(heading, places) if stays_on_page(heading) else None
        if place == 0:
            first = first or (kind, text)
        elif place is not None:
            above[place].append(text)
            alike[kind] += 1
    if first is not None and alike[first[0]] >= _SERIES:
        above[0].append(first[1])
    return "\n".join(part for index, line in enumerate(lines) for part in (*above[index], line))


def _place_below(heading: lxml.html.HtmlElement, places: dict[str, int]) -> int | None:
    """The line that stands below a heading, which can be the last in its box, or above a picture or two."""
    below = heading.getnext()
    if below is None:
        below = heading.getparent().getnext()
    for _ in range(_PICTURES):
        if below is None:
            return None
        first = next(read_blocks(below), None)
        place = places.get(first.key) if first else None
        if place is not None or (first and (len(first.text) > _LONGEST_AD or not first.is_plain)):
            return place
        below = below.getnext()
    return None


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
