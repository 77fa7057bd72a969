"""Takes furniture out of a web page's tree before its text is looked for: boxes by the names that themes give
them, blocks of links, teasers, captions, invitations. Furniture of texts is ``furniture.py``'s.
"""

import re
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

import lxml.html

from indexer.furniture_lines import line_kind

# Names of boxes (class, id, …). What readers have to pay for is text: "paywall", "subscriber-only".
_NAMES: Final = re.compile(
    r"(?:^|[\s_-])(?P<name>related|recommend\w*|recirc\w*|read-?(?:more|next|also)|most-?(?:read|popular|viewed)|more-?(?:on|stories|from)"
    r"|trending|popular|teasers?|share|sharing|social|addtoany|newsletter\w*|subscription|subscribe|sign-?up|cookies?|consent|gdpr|cmp|modal"
    r"|promos?|promo-?box|advert\w*|ad-?(?:feedback|slot|wrapper|container)|sponsor\w*|outbrain|taboola|comments?|disqus"
    r"|breadcrumbs?|tags?-?(?:list|cloud|links)|topic-?list|links-?block|about-?author|author-?(?:bio|box|info)|byline|dateline|timestamp"
    r"|ticker|font-?size|text-?size|poll|vote|back-?to-?top|scroll-?top|go-?to-?top|print|paywall-?(?:bar|banner|prompt|message|modal|overlay)|widget|sidebar|toolbar"
    r"|inline-?links?|also-?read|toc|pull-?quotes?|further-?reading|explore-?more|in-?case-?you-?missed|more-?links|promoted|captions?|caption-?text|(?:photo|image)-?(?:credit|caption)|bottom-?of-?article|video-?player)"
    r"(?:$|[\s_-])",
    re.IGNORECASE,
)
_CAMEL: Final = re.compile(r"(?<=[a-z])(?=[A-Z])")
_UNSEEN: Final = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.IGNORECASE)
_NAMING: Final = ("class", "id", "data-testid", "data-component", "data-gu-name")
_NAMED_TAGS: Final = tuple("div section ul ol aside p span form header nav footer table article".split())
_FOR_THE_EAR: Final = re.compile(
    r"(?:^|\s)(?:visually-?hidden|sr-only|screen-reader(?:-text)?)(?:$|\s)", re.IGNORECASE
)
_NEVER_TEXT: Final = tuple(
    "figcaption amp-ad amp-sidebar amp-consent amp-social-share amp-user-notification button".split()
)
# Furniture is a small part of a page; a wrapper with a telling name, or all boxes of one name, hold the text.
_SHARE: Final = 0.3
_LINKED: Final = 0.9
_ENOUGH_TEXT: Final = 60
_LONGEST_INVITATION: Final = 400
_LABEL: Final = re.compile(r"\W*(?:\w+ ){0,2}\w+\s?[:|]\W*")
_TEXT_IN_CELL: Final = 500
_SENTENCE: Final = 60
_NO_LINK_BLOCKS: Final = frozenset("html body a h1 h2 h3 h4 h5 h6 span b strong em i u font".split())
_HEADINGS: Final = ("h2", "h3", "h4", "h5", "h6")
_BOXES: Final = ("div", "section", "aside", "form", "ul")
_INVITATION: Final = re.compile(
    r"\W*(?:(?:sign up|subscribe|register|get)\b.{0,60}\b(?:newsletters?|inbox|alerts|briefing)\b"
    r"|make sense of\b.{0,80}\bnewsletter\b"
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
    if measures[tree].text - measures[tree].linked > _ENOUGH_TEXT:
        blocks = [each for each in tree.iter() if _is_link_block(each, measures[each])]
        _drop(heading for block in blocks if (heading := _furniture_heading(block)) is not None)
        _drop(iter(blocks))
    _drop(each for each in tree.iter(*_BOXES) if _is_invitation(each, measures[each]))


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
    inside: set[lxml.html.HtmlElement] = set()
    for element in tree.iter(*_NAMED_TAGS):
        if element.getparent() in inside:
            inside.add(element)
        elif (
            not measures[element].has_title
            and (name := _furniture_name(element))
            and not _is_in_sentence(element, measures)
        ):
            groups[name].append(element)
            inside.add(element)
    for name, elements in groups.items():
        in_links = sum(measures[each].linked for each in elements)
        text = sum(measures[each].text for each in elements)
        if text <= _SHARE * total or name.startswith(("comment", "disqus")) or in_links > text / 2:
            yield from elements


def _is_in_sentence(element: lxml.html.HtmlElement, measures: dict[lxml.html.HtmlElement, _Measure]) -> bool:
    """Whether an element is a small part of a paragraph: ``<span class="dateline">BEIRUT</span>``."""
    parent = element.getparent()
    if element.tag != "span" or parent is None or parent.tag != "p":
        return False
    return measures[parent].text > _SENTENCE and measures[element].text < measures[parent].text / 2


def _furniture_name(element: lxml.html.HtmlElement) -> str | None:
    if element.get("hidden") is not None or _UNSEEN.search(element.get("style") or ""):
        return "hidden"
    names = " ".join(filter(None, map(element.get, _NAMING)))[:300]
    found = _NAMES.search(names) or _NAMES.search(_CAMEL.sub("-", names)) if names else None
    return found["name"].lower() if found else None


def _teasers(
    tree: lxml.html.HtmlElement, measures: dict[lxml.html.HtmlElement, _Measure]
) -> Iterator[lxml.html.HtmlElement]:
    """Other articles' beginnings: article elements whose heading is a link and not the page's own."""
    for element in tree.iter("article"):
        measure = measures[element]
        if measure.has_title or measure.text > _SHARE * measures[tree].text:
            continue
        heading = next(element.iter("h2", "h3", "h4", "h5"), None)
        if (
            heading is not None
            and measures[heading].linked
            and measures[heading].linked >= 0.8 * measures[heading].text
        ):
            yield element


def _is_link_block(element: lxml.html.HtmlElement, measure: _Measure) -> bool:
    if not measure.links or measure.has_title:
        return False
    if measure.linked < _LINKED * (measure.text - measure.headed):
        return element.tag == "p" and measure.links == 1 and _is_labelled_link(element, measure)
    if element.tag in _NO_LINK_BLOCKS:
        return False
    return measure.links > 1 or (element.tag == "p" and len(element.text_content().split()) > 2)


def _is_labelled_link(element: lxml.html.HtmlElement, measure: _Measure) -> bool:
    """Whether a paragraph is a label and a link: ``More: Ashdown board to meet``."""
    label = (
        _LABEL.match(" ".join(element.text_content().split())) if measure.text < _LONGEST_INVITATION else None
    )
    return label is not None and measure.text - measure.linked <= len(label[0])


def _furniture_heading(block: lxml.html.HtmlElement) -> lxml.html.HtmlElement | None:
    """The line before a block of links that announces it: a heading, or words that are known for it."""
    before = block.getprevious()
    if before is None or before.tag not in (*_HEADINGS, "p", "div", "strong", "b", "span"):
        return None
    if before.tag in _HEADINGS and block.tag != "p":
        return before
    line = " ".join(before.text_content().split()) if len(before) < 3 else ""
    return before if line and line_kind(line) else None


def _is_invitation(element: lxml.html.HtmlElement, measure: _Measure) -> bool:
    if not 0 < measure.text <= _LONGEST_INVITATION or measure.has_title:
        return False
    return _INVITATION.match(" ".join(element.text_content().split())) is not None
