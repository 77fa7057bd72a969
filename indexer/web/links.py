"""Blocks of links in a web page; boxes that are a label, a day or a heading with a link, or an invitation."""

import re
from collections.abc import Iterator, Mapping
from typing import Final

import lxml.html

from indexer.furniture.lines import line_kind
from indexer.head.publication_date import is_date_line
from indexer.web.measures import HEADINGS, Measure

_LINKED: Final = 0.9
_LONGEST_INVITATION: Final = 400
_LABEL: Final = re.compile(r"\W*(?:\w+ ){0,2}\w+\s?[:|]\W*")
_SENTENCE_WORDS: Final = 6
_LABEL_WORDS: Final = 3
_TITLE_WORDS: Final = 5
_HEADING_WORDS: Final = 8
_NO_LINK_BLOCKS: Final = frozenset("html body a h1 h2 h3 h4 h5 h6 span b strong em i u font".split())
_LABELLED: Final = ("p", "div", "section", "li", *HEADINGS)
_BOXES: Final = ("div", "section", "aside", "form", "ul")
_INVITATION: Final = re.compile(
    r"\W*(?:(?:sign up|subscribe|register|get)\b.{0,60}\b(?:newsletters?|inbox|alerts|briefing)\b"
    r"|make sense of\b.{0,80}\bnewsletter\b"
    r"|(?=.{0,400}\bnewsletters?\b).{0,400}\b(?:sign up|subscribe)(?: (?:here|now|today|for free|to it))?\W*$"
    r"|(?:اشترك|اشتركوا|سجل)\b.{0,30}\b(?:نشرتنا|النشرة|بريدك))",  # subscribe: our bulletin, your mail
    re.IGNORECASE | re.DOTALL,
)


def link_blocks(
    tree: lxml.html.HtmlElement, measures: Mapping[lxml.html.HtmlElement, Measure]
) -> Iterator[lxml.html.HtmlElement]:
    """Give the boxes that hold nothing but links to elsewhere, and before each what announces it."""
    for block in [each for each in tree.iter() if _is_link_block(each, measures[each])]:
        heading = _furniture_heading(block)
        if heading is not None:
            yield heading
        yield block


def invitations(
    tree: lxml.html.HtmlElement, measures: Mapping[lxml.html.HtmlElement, Measure]
) -> Iterator[lxml.html.HtmlElement]:
    """Give the boxes, and the paragraphs with a link, that invite to newsletters."""
    yield from (each for each in tree.iter(*_BOXES) if _is_invitation(each, measures[each]))
    yield from (
        each for each in tree.iter("p") if measures[each].links and _is_invitation(each, measures[each])
    )


def _is_link_block(element: lxml.html.HtmlElement, measure: Measure) -> bool:
    if not measure.links or measure.has_title:
        return False
    if measure.linked < _LINKED * (measure.text - measure.headed):
        return element.tag in _LABELLED and _is_labelled_link(element, measure)
    if element.tag in _NO_LINK_BLOCKS:
        return False
    is_alone = element.tag == "p" or 0 < measure.headed < measure.linked
    return measure.links > 1 or (is_alone and _is_title(" ".join(element.text_content().split())))


def _is_title(line: str) -> bool:
    """Whether the words of a link are the title of what it leads to; a name is not, nor is a sentence."""
    size = len(line.split())
    return size >= _TITLE_WORDS and not (size >= _SENTENCE_WORDS and line.rstrip("\"'”’)").endswith("."))


def _is_labelled_link(element: lxml.html.HtmlElement, measure: Measure) -> bool:
    """Whether a box is a known label and links, or any label (``Ashdown:``) or a day with a link's title."""
    if measure.text >= _LONGEST_INVITATION:
        return False
    line = " ".join(element.text_content().split())
    label = _LABEL.match(line)
    if label is not None and measure.text - measure.linked > len(label[0]):
        label = None
    if label is not None and line_kind(label[0]) is not None:
        return True
    link = next(element.iter("a"), None) if measure.links == 1 else None
    title = "" if link is None else " ".join(link.text_content().split())
    if not _is_title(title):
        return False
    return label is not None or (line.startswith(title) and is_date_line(line.removeprefix(title)))


def _furniture_heading(block: lxml.html.HtmlElement) -> lxml.html.HtmlElement | None:
    """The line before a block of links that announces it: a heading, or words that are known for it."""
    before = block.getprevious()
    if before is None or before.tag not in (*HEADINGS, "p", "div", "strong", "b", "span"):
        return None
    if before.tag in HEADINGS and block.tag != "p":
        return before
    line = " ".join(before.text_content().split()) if len(before) < 3 else ""
    is_label = line.isupper() and len(line.split()) <= _LABEL_WORDS
    announces = (is_label or line.endswith(":")) and len(line.split()) <= _HEADING_WORDS and block.tag == "p"
    return before if line and (announces or line_kind(line)) else None


def _is_invitation(element: lxml.html.HtmlElement, measure: Measure) -> bool:
    if not 0 < measure.text <= _LONGEST_INVITATION or measure.has_title:
        return False
    return _INVITATION.match(" ".join(element.text_content().split())) is not None
