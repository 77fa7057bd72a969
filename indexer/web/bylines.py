"""Where a web page shows who wrote its article: boxes called a byline, links to writers, labelled lines.

They stand between headline and text, right above the headline, or below the text in the article's own box.
Who is named in such a box is for ``people.py``; what the page's data say, for ``facts.py``.
"""

import re
from collections import defaultdict, deque
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from itertools import chain, islice
from typing import Final

from lxml import etree
from lxml.html import HtmlElement

from indexer.furniture.lines import line_key, line_kind
from indexer.web.furniture import stays_on_page
from indexer.web.measures import HEADINGS
from indexer.web.names import box_names, first_name
from indexer.web.people import credited_source, is_writers_link, labelled_names, names_in

_WHO: Final = re.compile(
    r"(?:^|\s)by(?:$|\s)|(?:^|[\s_-])(?:by-?lines?|d?authors?|autor|auteur|writers?|reporters?|columnists?"
    r"|journalists?|contributors?|(?:posted|written|write|created|submitted)-?by|submitted|vcard|katib|kateb)(?:$|[\s_-])",
    re.IGNORECASE,
)
_ABOUT: Final = re.compile(
    r"(?:^|[\s_-])(?:meta|info|details?|credits?|source|posted(?:-?on)?|post-?data)(?:$|[\s_-])",
    re.IGNORECASE,
)
# Of others than the article's writer: who comments, who wrote what is linked, who took the picture, what the
# writer does and looks like.
_ELSEWHERE: Final = re.compile(
    r"(?:^|[\s_-])(?:comment\w*|respond|replies|disqus|related|recommend\w*|popular|trending|most-?\w+"
    r"|(?:more|read)-\w+|latest|teasers?|promo|side-?bar|widgets?(?=$|\s)|menu|nav|breadcrumbs?|tags?"
    r"|captions?|photo\w*|image|avatar|credits?(?=$|\s)|bio\w*|about|desc\w*|note|role|job|position"
    r"|author-?title|\w*quotes?|book|product)(?:$|[\s_-])",
    re.IGNORECASE,
)
_MODIFIER: Final = re.compile(r"--[\w-]+")
_STRANGE_ITEM: Final = re.compile(r"/(?:User)?Comments?$|/Review$")
_NEVER_WHO: Final = frozenset(
    "script style noscript template head aside nav figure figcaption form button select iframe svg blockquote"
    " amp-ad amp-sidebar".split()
)
_PARAGRAPH: Final = 100
_PARAGRAPHS: Final = 2  # the first can be a standfirst
_ABOVE: Final = 15
_MOST_BOXES: Final = 120
_FEW_BOXES: Final = 12


_Reading = Callable[[Iterable[HtmlElement]], tuple[str, ...]]


@dataclass(frozen=True, slots=True)
class PageByline:
    """The writers that a page shows with its article, and the source that it credits."""

    authors: tuple[str, ...] = ()
    source: str | None = None


@dataclass(slots=True)
class _Places:
    """The boxes of a page where a byline can stand, in its order."""

    above: deque[HtmlElement] = field(default_factory=lambda: deque(maxlen=_ABOVE))
    below: list[HtmlElement] = field(default_factory=list)
    foot: list[HtmlElement] = field(default_factory=list)

    def add(self, box: HtmlElement, *, is_below: bool, paragraphs: int) -> None:
        """Add a box by what was seen before it: the headline, and so many paragraphs below that."""
        if not is_below:
            self.above.append(box)
        elif paragraphs >= _PARAGRAPHS:
            self.foot.append(box)
        elif len(self.below) < _MOST_BOXES:
            self.below.append(box)


def find_byline(tree: HtmlElement, title: str | None) -> PageByline:
    """Read who wrote the article whose headline is ``title``; nobody where no place tells it for sure."""
    places = _places(tree, _headline(tree, line_key(title or "")))
    attempts: tuple[tuple[Iterable[HtmlElement], _Reading], ...] = (
        (places.below, _told),
        (places.below, _labelled),
        (places.above, _told),
        (places.above, _labelled),
        (places.foot, _signed),
    )
    authors = next((names for boxes, read in attempts if (names := read(boxes))), ())
    near = [each for each in chain(places.above, places.below) if _names_match(_ABOUT, each)][:_FEW_BOXES]
    # An inner box comes behind the one around it, and says no more than the source.
    sources = map(credited_source, reversed(near))
    return PageByline(authors, next(filter(None, sources), None))


# --- where ---


def _headline(tree: HtmlElement, key: str) -> HtmlElement | None:
    """The heading, or else the box, that holds the title; else the first-order heading that is most like."""
    headings = list(tree.iter("h1"))
    if key:
        told = ((each, line_key(each.text_content())) for each in (*headings, *tree.iter(*HEADINGS)))
        for element, line in told:
            if line == key or (element.tag == "h1" and line.endswith(key)):
                return element
        longest = 2 * len(key)
        for element in tree.iter("div", "span", "p", "td", "font", "b", "strong"):
            if len(key) <= len(element.text or "") <= longest and line_key(element.text) == key:
                return element
    words = set(key.split())
    return max(
        headings, key=lambda each: len(words & set(line_key(each.text_content()).split())), default=None
    )


def _places(tree: HtmlElement, headline: HtmlElement | None) -> _Places:
    """Sort the boxes around the headline; what lies elsewhere, or below another headline, is left out."""
    around = set() if headline is None else {headline, *headline.iterancestors()}
    has_own = any(each.tag == "article" for each in around)
    places = _Places()
    is_below = headline is None
    article: HtmlElement | None = None
    of_others: HtmlElement | None = None
    paragraphs = 0
    walk = etree.iterwalk(tree, events=("start", "end"))
    for event, element in walk:
        if event == "end":
            of_others = None if element is of_others else of_others
            paragraphs += is_below and len(element.tail or "") >= _PARAGRAPH
            if element is article:
                break
        elif element is headline:
            is_below = True
            walk.skip_subtree()
        elif element in around:
            continue
        elif _is_elsewhere(element, has_own=has_own):
            walk.skip_subtree()
        elif element.tag in HEADINGS and (not is_below or _leads_to_others(element)):
            if paragraphs:
                break
            of_others = element.getparent() if of_others is None else of_others
            of_others = None if of_others in around else of_others
        elif is_below and _is_paragraph(element):
            paragraphs += 1
            article = _around_both(element, around) if article is None else article
            walk.skip_subtree()
        elif of_others is None:
            places.add(element, is_below=is_below, paragraphs=paragraphs)
        if paragraphs >= _PARAGRAPHS and (article is None or article.tag in ("body", "html")):
            break
    return places


def _is_elsewhere(element: HtmlElement, *, has_own: bool) -> bool:
    """Whether a box is of others; beside the headline's own article another one is."""
    if element.tag in _NEVER_WHO or not isinstance(element.tag, str):
        return True
    if element.tag == "article" and (has_own or _is_teaser(element)):
        return True
    if _STRANGE_ITEM.search(element.get("itemtype") or ""):
        return True
    names = box_names(element)
    return bool(names) and _ELSEWHERE.search(_MODIFIER.sub("", names)) is not None


def _is_teaser(article: HtmlElement) -> bool:
    heading = next(article.iter(*HEADINGS), None)
    return heading is not None and not stays_on_page(heading)


def _is_paragraph(element: HtmlElement) -> bool:
    text = element.text_content() if element.tag == "p" else element.text or ""
    return len(text) >= _PARAGRAPH and len(" ".join(text.split())) >= _PARAGRAPH


def _around_both(paragraph: HtmlElement, around: set[HtmlElement]) -> HtmlElement | None:
    return next((each for each in paragraph.iterancestors() if each in around), None)


def _leads_to_others(element: HtmlElement) -> bool:
    """Whether a heading is one of another article, or of a list of them."""
    return not stays_on_page(element) or line_kind(" ".join(element.text_content().split())) == "links"


# --- who ---


def _names_match(pattern: re.Pattern[str], element: HtmlElement) -> bool:
    names = box_names(element)
    return bool(names) and pattern.search(names) is not None


def _is_of_writer(element: HtmlElement) -> bool:
    """Whether a box is called the writer's, by its name, its role in the page's data, or where it leads."""
    role = f"{element.get('itemprop') or ''} {element.get('rel') or ''} {element.get('property') or ''}"
    if role.strip() and {"author", "creator", "schema:author"}.intersection(role.lower().split()):
        return True
    return is_writers_link(element) or _names_match(_WHO, element)


def _told(boxes: Iterable[HtmlElement]) -> tuple[str, ...]:
    return tuple(_names_of_boxes(boxes, is_sure=True))


def _signed(boxes: Iterable[HtmlElement]) -> tuple[str, ...]:
    """The first box of the writer below a text; a name alone counts only as a link, or if called a name."""
    names = _names_of_boxes(boxes, is_sure=False)
    first = next(names, None)
    return () if first is None else tuple(dict.fromkeys((first, *names)))


def _names_of_boxes(boxes: Iterable[HtmlElement], *, is_sure: bool) -> Iterator[str]:
    """The writers' names in the boxes that are called theirs; inner boxes are not read once more."""
    done: set[HtmlElement] = set()
    for box in islice((each for each in boxes if _is_of_writer(each)), _MOST_BOXES):
        if box in done:
            continue
        names = [name for part in _one_by_one(box) for name in names_in(part, is_sure=is_sure)]
        if names:
            done.update(box.iter())
            yield from names
            if not is_sure:
                return


def _one_by_one(box: HtmlElement) -> list[HtmlElement]:
    """The boxes of the writers in one that holds several alike; else that box."""
    alike: defaultdict[tuple[HtmlElement, str], list[HtmlElement]] = defaultdict(list)
    for each in islice(box.iterdescendants("li", "span", "div", "p"), _FEW_BOXES):
        if each.tag == "li" or _is_of_writer(each):
            alike[each.getparent(), first_name(each)].append(each)
    return next((boxes for boxes in alike.values() if len(boxes) > 1), [box])


def _labelled(boxes: Iterable[HtmlElement]) -> tuple[str, ...]:
    """The names in the first line that says so itself, or in a box of facts beside a date."""
    for box in islice(boxes, _MOST_BOXES):
        if names := labelled_names(box, is_of_facts=_names_match(_ABOUT, box)):
            return names
    return ()
