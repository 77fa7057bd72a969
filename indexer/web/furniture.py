"""Takes furniture out of a web page's tree before its text is looked for: boxes by the names that themes give
them, teasers, captions, blocks of links (``links.py``). Furniture of texts is ``furniture/tables.py``'s.
"""

import re
from collections import defaultdict
from collections.abc import Iterator
from itertools import chain, islice, takewhile
from typing import Final

import lxml.html

from indexer.furniture.lines import ends_sentence, line_key
from indexer.web.links import invitations, link_blocks
from indexer.web.measures import HEADINGS, Measure, measure_page, text_length
from indexer.web.names import first_name, furniture_name, is_called_ad, keep_text_names

_NAMED_TAGS: Final = tuple(
    "div section ul ol aside p span h5 h6 form header nav footer table article".split()
)
_FOR_THE_EAR: Final = re.compile(
    r"(?:^|\s)(?:visually-?hidden|sr-only|screen-reader(?:-text)?)(?:$|\s)", re.IGNORECASE
)
_NEVER_TEXT: Final = tuple(
    "script figcaption amp-ad amp-sidebar amp-consent amp-social-share amp-user-notification button".split()
)
# Furniture is a small part of a page; a wrapper with a telling name, or all boxes of one name, hold the text.
_SHARE: Final = 0.3
_ENOUGH_TEXT: Final = 60
_LONGEST_QUOTATION: Final = 400
_LONGEST_TEASER: Final = 300
_TEXT_IN_CELL: Final = 500
_SENTENCE: Final = 60
_LONGEST_AD: Final = 80
_QUOTES: Final = 50
_QUOTED_WORDS: Final = 4
_FLOW: Final = 2
_NEAR: Final = 12
_NEVER_HOLDING: Final = ("a", "style", "noscript", "template")
_LONG: Final = 80
_BESIDE: Final = 40
_LOOSE: Final = 0.3


def remove_page_furniture(tree: lxml.html.HtmlElement) -> None:
    """Take the furniture out of a page, in place and in linear time."""
    _drop(element for element in tree.iter(*_NEVER_TEXT))
    _drop(
        element
        for element in tree.iter("span", "div", "p", *HEADINGS)
        if _FOR_THE_EAR.search(element.get("class") or "")
    )
    measures = measure_page(tree)
    _open_layout_tables(tree, measures)
    _drop(_named_furniture(tree, measures))
    _drop(each for each in tree.iter(*_NAMED_TAGS) if _is_ad(each, measures))
    _drop(_teasers(tree, measures))
    _drop(_pull_quotes(tree))
    if measures[tree].text - measures[tree].linked > _ENOUGH_TEXT:
        _drop(link_blocks(tree, measures))
    _drop(invitations(tree, measures))


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
        own = text_length(element.text) + sum(text_length(child.tail) for child in element)
        if own >= _LONG and element.tag not in _NEVER_HOLDING:
            holding.update(takewhile(lambda each: each not in holding, (element, *element.iterancestors())))
    for element in holding:
        keep_text_names(element)


def _open_layout_tables(tree: lxml.html.HtmlElement, measures: dict[lxml.html.HtmlElement, Measure]) -> None:
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


def _named_furniture(
    tree: lxml.html.HtmlElement, measures: dict[lxml.html.HtmlElement, Measure]
) -> Iterator[lxml.html.HtmlElement]:
    largest = _SHARE * measures[tree].text
    groups: defaultdict[str, list[lxml.html.HtmlElement]] = defaultdict(list)
    names_around: dict[lxml.html.HtmlElement, frozenset[str]] = {}
    for element in tree.iter():
        around = names_around.get(element.getparent(), frozenset())
        is_named = element.tag in _NAMED_TAGS and not measures[element].has_title
        name, leads_away = (furniture_name(element) if is_named else None) or ("", False)
        if name and name not in around and not _holds_text(element, measures, leads_away=leads_away):
            groups[name].append(element)
        is_box = name and measures[element].text <= largest  # what is larger has the name for something in it
        names_around[element] = around | {name} if is_box else around
    begins = _begins_text(tree, measures)
    for name, elements in groups.items():
        if name.startswith(("comment", "disqus")):
            yield from (each for each in elements if each not in begins)
        else:
            yield from _without_wrappers(elements, measures, largest)


def _without_wrappers(
    elements: list[lxml.html.HtmlElement],
    measures: dict[lxml.html.HtmlElement, Measure],
    largest: float,
) -> Iterator[lxml.html.HtmlElement]:
    """The boxes of one name, unless together they hold a good part of the page; not those around others."""
    around: set[lxml.html.HtmlElement] = set()
    for each in elements:
        around.update(takewhile(lambda outer: outer not in around, each.iterancestors()))
    boxes = [each for each in elements if each not in around]
    text = sum(measures[each].text for each in boxes)
    if text <= largest or sum(measures[each].linked for each in boxes) > text / 2:
        yield from boxes


def _begins_text(
    tree: lxml.html.HtmlElement, measures: dict[lxml.html.HtmlElement, Measure]
) -> set[lxml.html.HtmlElement]:
    """The boxes around the page's first sentence behind its headline, where no comments can stand."""
    begin: lxml.html.HtmlElement | None = None
    for element in tree.iter("h1", "p"):
        if element.tag == "h1":
            begin = None
        elif begin is None and measures[element].text >= _BESIDE and not measures[element].links:
            begin = element if ends_sentence(element.text_content()) else None
    return set() if begin is None else set(begin.iterancestors())


def _is_ad(element: lxml.html.HtmlElement, measures: dict[lxml.html.HtmlElement, Measure]) -> bool:
    """Whether a box is called an advertisement and has no more text than a label ("Hide ad")."""
    measure = measures[element]
    if not 0 < measure.text <= _LONGEST_AD or measure.has_title or not is_called_ad(element):
        return False
    return not _is_in_sentence(element, measures)


def _holds_text(
    element: lxml.html.HtmlElement,
    measures: dict[lxml.html.HtmlElement, Measure],
    *,
    leads_away: bool,
) -> bool:
    """Whether a box with a telling name is text all the same: in a sentence, or paragraphs among others.

    "Read more" is what opens the rest of an article on small screens, a "widget" can be a quotation.
    """
    if _is_in_sentence(element, measures):
        return True
    measure = measures[element]
    if measure.linked > _LOOSE * measure.text:
        return False
    inside = _paragraphs_of(element.iter("p"), measures)
    if inside >= (1 if leads_away else _FLOW) and _is_one_of_several(element, measures):
        return True
    if not leads_away:
        return False
    if inside < _FLOW and (measure.links or not (inside or _is_said(element, measures))):
        return False
    return _is_among_paragraphs(element, measures)


def _is_one_of_several(
    element: lxml.html.HtmlElement, measures: dict[lxml.html.HtmlElement, Measure]
) -> bool:
    """Whether boxes of text stand beside one that have the first of its names, and none that misleads."""
    name = first_name(element)
    beside = chain(islice(element.itersiblings(), _NEAR), islice(element.itersiblings(preceding=True), _NEAR))
    alike = (each for each in beside if name and each.tag == element.tag and first_name(each) == name)
    return any(_paragraphs_of(each.iter("p"), measures) and furniture_name(each) is None for each in alike)


def _is_said(element: lxml.html.HtmlElement, measures: dict[lxml.html.HtmlElement, Measure]) -> bool:
    """Whether a short box is a quotation, or a sentence with paragraphs right above and below."""
    if next(element.iter("blockquote"), None) is not None:
        return True
    around = [each for each in (element.getprevious(), element.getnext()) if each is not None]
    if _paragraphs_of((each for each in around if each.tag == "p"), measures, _BESIDE) < _FLOW:
        return False
    return measures[element].text <= _LONGEST_QUOTATION and ends_sentence(element.text_content())


def _is_among_paragraphs(
    element: lxml.html.HtmlElement, measures: dict[lxml.html.HtmlElement, Measure]
) -> bool:
    """Whether paragraphs stand beside a box, or beside the box of its own that it stands in."""
    around = element.getparent()
    beside = [*islice(element.itersiblings(), _NEAR), *islice(element.itersiblings(preceding=True), _NEAR)]
    if _paragraphs_of((each for each in beside if each.tag == "p"), measures, _BESIDE) >= _FLOW:
        return True
    if around is None or measures[around].text > measures[element].text:
        return False
    beside = [*islice(around.itersiblings(), _NEAR), *islice(around.itersiblings(preceding=True), _NEAR)]
    alike = (each for each in beside if each.tag == around.tag and each.get("class") == around.get("class"))
    return _paragraphs_of(alike, measures) >= _FLOW


def _paragraphs_of(
    elements: Iterator[lxml.html.HtmlElement],
    measures: dict[lxml.html.HtmlElement, Measure],
    least: int = _LONG,
) -> int:
    return sum(
        measures[each].text >= least and measures[each].linked <= _LOOSE * measures[each].text
        for each in elements
    )


def _is_in_sentence(element: lxml.html.HtmlElement, measures: dict[lxml.html.HtmlElement, Measure]) -> bool:
    """Whether an element is a small part of a paragraph: ``<span class="dateline">BEIRUT</span>``."""
    parent = element.getparent()
    if element.tag != "span" or parent is None or parent.tag != "p":
        return False
    return measures[parent].text > _SENTENCE and measures[element].text < measures[parent].text / 2


def _teasers(
    tree: lxml.html.HtmlElement, measures: dict[lxml.html.HtmlElement, Measure]
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
