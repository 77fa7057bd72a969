"""How much text stands in each element of a web page, and how much of it in links and headings."""

from dataclasses import dataclass
from typing import Final

import lxml.html

HEADINGS: Final = ("h2", "h3", "h4", "h5", "h6")
_CODE: Final = ("script", "style", "noscript", "template")


@dataclass(slots=True)
class Measure:
    """How many characters of text stand in an element, in its links (how many?), in headings beside them."""

    text: int = 0
    linked: int = 0
    links: int = 0
    headed: int = 0
    has_title: bool = False


def measure_page(tree: lxml.html.HtmlElement) -> dict[lxml.html.HtmlElement, Measure]:
    """Measure every element of a tree with all that stands in it; code has no text. In linear time."""
    elements = list(tree.iter())
    measures = {element: Measure() for element in elements}
    for element in reversed(elements):  # children before their parents
        if not isinstance(element.tag, str) or element.tag in _CODE:
            measures[element] = Measure()
            _add_tail(element, measures)
            continue
        measure = measures[element]
        measure.text += text_length(element.text)
        if element.tag == "a":
            measure.linked, measure.links = measure.text, 1
        if element.tag in HEADINGS:
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


def _add_tail(element: lxml.html.HtmlElement, measures: dict[lxml.html.HtmlElement, Measure]) -> None:
    parent = measures.get(element.getparent())
    if parent is not None:
        parent.text += text_length(element.tail)


def text_length(text: str | None) -> int:
    """The characters of a text without the blanks around it."""
    return len(text.strip()) if text else 0
