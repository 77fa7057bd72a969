"""Takes furniture out of a web page's tree before its text is looked for: boxes by the names that themes give
them, blocks of links, teasers, captions, invitations. Furniture of texts is ``furniture.py``'s.
"""

import re
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice, takewhile
from typing import Final

import lxml.html

from indexer.furniture_lines import line_key, line_kind
from indexer.page_names import furniture_name, keep_text_names

_NAMED_TAGS: Final = tuple("div section ul ol aside p span form header nav footer table article".split())
_FOR_THE_EAR: Final = re.compile(
    r"(?:^|\s)(?:visually-?hidden|sr-only|screen-reader(?:-text)?)(?:$|\s)", re.IGNORECASE
)
_NEVER_TEXT: Final = tuple(
    "script figcaption amp-ad amp-sidebar amp-consent amp-social-share amp-user-notification button".split()
)
# Furniture is a small part of a page; a wrapper with a telling name, or all boxes of one name, hold the text.
_SHARE: Final = 0.3
_LINKED: Final = 0.9
_ENOUGH_TEXT: Final = 60
_LONGEST_INVITATION: Final = 400
_LONGEST_TEASER: Final = 300
_LABEL: Final = re.compile(r"\W*(?:\w+ ){0,2}\w+\s?[:|]\W*")
_TEXT_IN_CELL: Final = 500
_SENTENCE: Final = 60
_SENTENCE_WORDS: Final = 12
_HEADING_WORDS: Final = 8
_QUOTES: Final = 50
_QUOTED_WORDS: Final = 4
_FLOW: Final = 2
_NEAR: Final = 12
_NEVER_HOLDING: Final = ("a", "style", "noscript", "template")
_LONG: Final = 80
_LOOSE: Final = 0.3
_NO_LINK_BLOCKS: Final = frozenset("html body a h1 h2 h3 h4 h5 h6 span b strong em i u font".split())
_HEADINGS: Final = ("h2", "h3", "h4", "h5", "h6")
_BOXES: Final = ("div", "section", "aside", "form", "ul")
_INVITATION: Final = re.compile(
    r"\W*(?:(?:sign up|subscribe|register|get)\b.{0,60}\b(?:newsletters?|inbox|alerts|briefing)\b"
    r"|make sense of\b.{0,80}\bnewsletter\b"
    r"|(?=.{0,400}\bnewsletters?\b).{0,400}\b(?:sign up|subscribe)(?: (?:here|now|today|for free|to it))?\W*$"
    r"|(?:اشترك|اشتركوا|سجل)\b.{0,30}\b(?:نشرتنا|النشرة|بريدك))",  # subscribe: our bulletin, your mail
    re.IGNORECASE | re.DOTALL,
)


@dataclass(slots=True)
class _Measure:
    """How many characters of text stand in an element, in its links (how many?), in headings beside them."""

    text: int = 0
    linked: int = 0
    links: int = 0
    headed: int = 0
    has_title: bool = False


def remove_page_furniture(tree: lxml.html.HtmlElement) -> None:
    """Take the furniture out of a page, in place and in linear time."""
    _drop(element for element in tree.iter(*_NEVER_TEXT))
    _drop(
        element
        for element in tree.iter("span", "div", "p")
        if _FOR_THE_EAR.search(element.get("class") or "")
    )
    measures = _measures(tree)
    _open_layout_tables(tree, measures)
    _drop(_named_furniture(tree, measures))
    _drop(_teasers(tree, measures))
    _drop(_pull_quotes(tree))
    if measures[tree].text - measures[tree].linked > _ENOUGH_TEXT:
        blocks = [each for each in tree.iter() if _is_link_block(each, measures[each])]
        _drop(heading for block in blocks if (heading := _furniture_heading(block)) is not None)
        _drop(iter(blocks))
    _drop(each for each in tree.iter(*_BOXES) if _is_invitation(each, measures[each]))
    _drop(each for each in tree.iter("p") if measures[each].links and _is_invitation(each, measures[each]))


def stays_on_page(heading: lxml.html.HtmlElement) -> bool:
    """Whether a heading is no link, or one to a place in the same page, as those of a live report are."""
    link = next(heading.iter("a"), None)
    return link is None or (link.get("href") or "").startswith(("#", "?"))


def forget_names(tree: lxml.html.HtmlElement) -> None:
    """Take the names off what holds text, but for those that say so.

    An extraction that looks for furniture by parts of names ("bar", "meta", "author") finds some in any text.
    """
    holding: set[lxml.html.HtmlElement] = set()
    for element in tree.iter():
        own = _length(element.text) + sum(_length(child.tail) for child in element)
        if own >= _LONG and element.tag not in _NEVER_HOLDING:
            holding.update(takewhile(lambda each: each not in holding, (element, *element.iterancestors())))
    for element in holding:
        keep_text_names(element)


def _open_layout_tables(tree: lxml.html.HtmlElement, measures: dict[lxml.html.HtmlElement, _Measure]) -> None:
    """Make boxes of the cells that old pages were laid out in: one that holds a text is none of a table."""
    for cell in list(tree.iter("td")):
        if measures[cell].text < _TEXT_IN_CELL and not _is_alone_in_table(cell):
            continue
        for element in (cell, *cell.iterancestors("td", "tr", "tbody", "table")):
            for sibling in element.itersiblings("td", "tr", preceding=True):
                sibling.tag = "div"
            for sibling in element.itersiblings("td", "tr"):
                sibling.tag = "div"
            element.tag = "div"


def _is_alone_in_table(cell: lxml.html.HtmlElement) -> bool:
    row = cell.getparent()
    body = row.getparent() if row is not None else None
    return len(row) == 1 and body is not None and len(body) == 1


def _drop(elements: Iterator[lxml.html.HtmlElement]) -> None:
    for element in list(elements):
        if element.getparent() is not None and element.tag != "body":
            element.drop_tree()


def _measures(tree: lxml.html.HtmlElement) -> dict[lxml.html.HtmlElement, _Measure]:
    elements = list(tree.iter())
    measures = {element: _Measure() for element in elements}
    for element in reversed(elements):  # children before their parents
        if not isinstance(element.tag, str) or element.tag in ("script", "style", "noscript", "template"):
            measures[element] = _Measure()
            _add_tail(element, measures)
            continue
        measure = measures[element]
        measure.text += _length(element.text)
        if element.tag == "a":
            measure.linked, measure.links = measure.text, 1
        if element.tag in _HEADINGS:
            measure.headed = measure.text - measure.linked
        measure.has_title = measure.has_title or element.tag == "h1"
        parent = measures.get(element.getparent())
        if parent is not None:
            parent.text += measure.text
            parent.linked += measure.linked
            parent.links += measure.links
            parent.headed += measure.headed
            parent.has_title = parent.has_title or measure.has_title
        _add_tail(element, measures)
    return measures


def _add_tail(element: lxml.html.HtmlElement, measures: dict[lxml.html.HtmlElement, _Measure]) -> None:
    parent = measures.get(element.getparent())
    if parent is not None:
        parent.text += _length(element.tail)


def _length(text: str | None) -> int:
    return len(text.strip()) if text else 0


def _named_furniture(
    tree: lxml.html.HtmlElement, measures: dict[lxml.html.HtmlElement, _Measure]
) -> Iterator[lxml.html.HtmlElement]:
    total = measures[tree].text
    groups: defaultdict[str, list[lxml.html.HtmlElement]] = defaultdict(list)
    names_around: dict[lxml.html.HtmlElement, frozenset[str]] = {}
    for element in tree.iter():
        around = names_around.get(element.getparent(), frozenset())
        is_named = element.tag in _NAMED_TAGS and not measures[element].has_title
        name, leads_away = (furniture_name(element) if is_named else None) or ("", False)
        if name and name not in around and not _holds_text(element, measures, leads_away=leads_away):
            groups[name].append(element)
        names_around[element] = around | {name} if name else around
    for name, elements in groups.items():
        in_links = sum(measures[each].linked for each in elements)
        text = sum(measures[each].text for each in elements)
        if text <= _SHARE * total or name.startswith(("comment", "disqus")) or in_links > text / 2:
            yield from elements


def _holds_text(
    element: lxml.html.HtmlElement,
    measures: dict[lxml.html.HtmlElement, _Measure],
    *,
    leads_away: bool,
) -> bool:
    """Whether a box with a telling name is text all the same: in a sentence, or paragraphs among others.

    "Read more" is what opens the rest of an article on small screens, a "widget" can be a quotation.
    """
    if _is_in_sentence(element, measures):
        return True
    measure = measures[element]
    if not leads_away or measure.linked > _LOOSE * measure.text:
        return False
    inside = _paragraphs_of(element.iter("p"), measures)
    is_quotation = next(element.iter("blockquote"), None) is not None
    if inside < _FLOW and (measure.links or not (inside or is_quotation)):
        return False
    return _is_among_paragraphs(element, measures)


def _is_among_paragraphs(
    element: lxml.html.HtmlElement, measures: dict[lxml.html.HtmlElement, _Measure]
) -> bool:
    """Whether paragraphs stand beside a box, or beside the box of its own that it stands in."""
    around = element.getparent()
    beside = [*islice(element.itersiblings(), _NEAR), *islice(element.itersiblings(preceding=True), _NEAR)]
    if _paragraphs_of((each for each in beside if each.tag == "p"), measures) >= _FLOW:
        return True
    if around is None or measures[around].text > measures[element].text:
        return False
    beside = [*islice(around.itersiblings(), _NEAR), *islice(around.itersiblings(preceding=True), _NEAR)]
    alike = (each for each in beside if each.tag == around.tag and each.get("class") == around.get("class"))
    return _paragraphs_of(alike, measures) >= _FLOW


def _paragraphs_of(
    elements: Iterator[lxml.html.HtmlElement], measures: dict[lxml.html.HtmlElement, _Measure]
) -> int:
    return sum(
        measures[each].text >= _LONG and measures[each].linked <= _LOOSE * measures[each].text
        for each in elements
    )


def _is_in_sentence(element: lxml.html.HtmlElement, measures: dict[lxml.html.HtmlElement, _Measure]) -> bool:
    """Whether an element is a small part of a paragraph: ``<span class="dateline">BEIRUT</span>``."""
    parent = element.getparent()
    if element.tag != "span" or parent is None or parent.tag != "p":
        return False
    return measures[parent].text > _SENTENCE and measures[element].text < measures[parent].text / 2


def _teasers(
    tree: lxml.html.HtmlElement, measures: dict[lxml.html.HtmlElement, _Measure]
) -> Iterator[lxml.html.HtmlElement]:
    """Other articles' beginnings: short article elements whose heading is a link to another page."""
    for element in tree.iter("article"):
        measure = measures[element]
        if measure.has_title or measure.text - measure.linked > _LONGEST_TEASER:
            continue
        heading = next(element.iter("h2", "h3", "h4", "h5"), None)
        if heading is None or not measures[heading].linked or measure.text > _SHARE * measures[tree].text:
            continue
        if measures[heading].linked >= 0.8 * measures[heading].text and not stays_on_page(heading):
            yield element


def _pull_quotes(tree: lxml.html.HtmlElement) -> Iterator[lxml.html.HtmlElement]:
    """Quotations that stand in a paragraph once more; the first so many are looked at."""
    quotes = list(islice(tree.iter("blockquote"), _QUOTES))
    if not quotes:
        return
    inside = {each for quote in quotes for each in quote.iter("p")}
    text = "\n".join(line_key(each.text_content()) for each in tree.iter("p") if each not in inside)
    for quote in quotes:
        key = line_key(quote.text_content())
        if len(key.split()) >= _QUOTED_WORDS and key in text:
            yield quote


def _is_link_block(element: lxml.html.HtmlElement, measure: _Measure) -> bool:
    if not measure.links or measure.has_title:
        return False
    if measure.linked < _LINKED * (measure.text - measure.headed):
        return element.tag == "p" and _is_labelled_link(element, measure)
    if element.tag in _NO_LINK_BLOCKS:
        return False
    return measure.links > 1 or (element.tag == "p" and _is_title(" ".join(element.text_content().split())))


def _is_title(line: str) -> bool:
    """Whether the words of a link are the title of what it leads to; a sentence of some length is not."""
    size = len(line.split())
    return size > 2 and not (size >= _SENTENCE_WORDS and line.rstrip("\"'”’)").endswith("."))


def _is_labelled_link(element: lxml.html.HtmlElement, measure: _Measure) -> bool:
    """Whether a paragraph is a label and a link (``More: Ashdown wins``), or a known label and links."""
    if measure.text >= _LONGEST_INVITATION:
        return False
    label = _LABEL.match(" ".join(element.text_content().split()))
    if label is None or measure.text - measure.linked > len(label[0]):
        return False
    return measure.links == 1 or line_kind(label[0]) is not None


def _furniture_heading(block: lxml.html.HtmlElement) -> lxml.html.HtmlElement | None:
    """The line before a block of links that announces it: a heading, or words that are known for it."""
    before = block.getprevious()
    if before is None or before.tag not in (*_HEADINGS, "p", "div", "strong", "b", "span"):
        return None
    if before.tag in _HEADINGS and block.tag != "p":
        return before
    line = " ".join(before.text_content().split()) if len(before) < 3 else ""
    announces = line.endswith(":") and len(line.split()) <= _HEADING_WORDS and block.tag == "p"
    return before if line and (announces or line_kind(line)) else None


def _is_invitation(element: lxml.html.HtmlElement, measure: _Measure) -> bool:
    if not 0 < measure.text <= _LONGEST_INVITATION or measure.has_title:
        return False
    return _INVITATION.match(" ".join(element.text_content().split())) is not None
