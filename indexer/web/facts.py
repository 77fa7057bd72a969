"""What a web page says about its article: title, site, authors, date, address, language.

The page's own data (JSON-LD, OpenGraph, meta) is confirmed by what a reader sees; its text is found in
``page.py``.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import chain, islice
from typing import Final

import lxml.html

from indexer.furniture.lines import line_key
from indexer.head.headline import without_site
from indexer.head.names import has_outlet_word
from indexer.web.bylines import PageByline, find_byline
from indexer.web.dates import find_page_date
from indexer.web.linked_data import ArticleData, read_linked_data
from indexer.web.measures import HEADINGS
from indexer.web.people import is_nobody

_TITLE_META: Final = ("og:title", "twitter:title", "dc.title", "dcterms.title", "title")
_SITE_META: Final = ("og:site_name", "application-name", "dc.publisher", "publisher")
_AUTHOR_META: Final = ("author", "article:author", "dc.creator", "parsely-author", "sailthru.author", "byl")
_PARTS: Final = re.compile(r"\s+(?:[-–—|•»«]|::)\s+")
_LONGEST_SITE: Final = 40
_TITLE_WORDS: Final = 3
_LONGEST_TITLE: Final = 40
_HEADLINES: Final = 5
_AKIN: Final = 0.3
_FRONT_PAGE: Final = re.compile(r"/|(?:https?:)?//[^/?#]+/?|(?:\./|/)?index\.\w{3,4}", re.IGNORECASE)
_HEADLINE: Final = re.compile(
    r"(?:^|[\s_-])(?:headline|hed|(?:article|entry|news|post|story)[-_]{0,2}title)(?:$|\s)", re.IGNORECASE
)
_NO_BYLINE: Final = re.compile(r"^(?:https?:|@)|\.(?:com|net|org)\b", re.IGNORECASE)
_BY: Final = re.compile(r"^by:?\s+", re.IGNORECASE)
_KICKER: Final = re.compile(r"(?:^|[\s_-])(?:kicker|label|flag|badge|section|category|eyebrow)(?:$|[\s_-])")


@dataclass(frozen=True, slots=True, kw_only=True)
class PageFacts:
    """What a page says about its article, as it says it; None and empty for what it does not say."""

    title: str | None = None
    source: str | None = None
    authors: tuple[str, ...] = ()
    published: str | None = None
    url: str | None = None
    language: str | None = None
    description: str | None = None
    body: str | None = None


def read_facts(tree: lxml.html.HtmlElement, *, url: str | None, today: str) -> PageFacts:
    """Read the facts of a page. ``url`` is where it came from, if known; ``today`` (ISO) bounds its date."""
    data = read_linked_data(tree)
    meta = _read_meta(tree)
    site_names = (data.publisher, *(meta.get(name) for name in _SITE_META))
    title = _title(tree, (data.headline, _first(meta, _TITLE_META)), site_names)
    site = _site(tree, site_names, title)
    address = url or _canonical(tree, meta) or data.url
    language = _language(tree)
    authors = _authors(tree, data, site)
    seen = PageByline() if authors and site else find_byline(tree, title)
    return PageFacts(
        title=title,
        source=site or seen.source,
        authors=authors or tuple(name for name in seen.authors if line_key(name) != line_key(site or "")),
        published=find_page_date(
            tree,
            data.published,
            data.modified,
            meta,
            today=today,
            url=address,
            language=language or meta.get("og:locale"),
        ),
        url=address,
        language=language,
        description=_first(meta, ("og:description", "description", "twitter:description")),
        body=data.body or meta.get("articlebody"),
    )


def _language(tree: lxml.html.HtmlElement) -> str | None:
    return (tree.get("lang") or tree.get("{http://www.w3.org/XML/1998/namespace}lang") or "").strip() or None


def _read_meta(tree: lxml.html.HtmlElement) -> dict[str, str]:
    meta: dict[str, str] = {}
    for name, content in _metas(tree):
        meta.setdefault(name, content)
    return meta


def _metas(tree: lxml.html.HtmlElement) -> Iterator[tuple[str, str]]:
    for element in tree.iter("meta"):
        name = element.get("property") or element.get("name") or element.get("itemprop")
        content = (element.get("content") or "").strip()
        if name and content:
            yield name.strip().lower(), content
    for element in tree.iterfind(".//*[@itemprop='datePublished']"):  # microdata in the page itself
        if moment := (element.get("content") or element.get("datetime") or "").strip():
            yield "datepublished", moment


def _first(meta: dict[str, str], names: tuple[str, ...]) -> str | None:
    return next((meta[name] for name in names if name in meta), None)


# --- title and site ---


def _window_title(tree: lxml.html.HtmlElement) -> str:
    return " ".join(tree.findtext(".//title", "").split())


def _heading_text(heading: lxml.html.HtmlElement) -> str:
    """The words of a heading, without the label ("Analysis") that stands in it; a line break is a blank."""
    pieces = [heading.text or ""]
    for child in heading.iterchildren():
        is_label = isinstance(child.tag, str) and _KICKER.search(child.get("class") or "")
        if isinstance(child.tag, str) and not is_label:
            pieces.append(" " if child.tag == "br" else child.text_content())
        pieces.append(" " if is_label else "")
        pieces.append(child.tail or "")
    return " ".join("".join(pieces).split())


def _title(
    tree: lxml.html.HtmlElement, given: tuple[str | None, ...], site_names: tuple[str | None, ...]
) -> str | None:
    """Prefer the visible headline that the page's own data confirms; then that data; then ``<title>``."""
    first_headings = list(tree.iter("h1"))
    logos = [" ".join(each.text_content().split()) for each in first_headings if _leads_home(each)]
    names = (*site_names, *logos)
    sites = {line_key(name) for name in names if name}
    window = _window_title(tree)
    told = [without_site(" ".join(each.split()), names) for each in (*given, window) if each and each.strip()]
    told = [each for each in told if line_key(each) not in sites]
    headings = _headings(first_headings, sites)
    if headings.keys().isdisjoint(told):
        headings = {**_headings(_named_headlines(tree), sites), **headings}
    for each in told:
        if alike := [heading for heading in reversed(headings) if _same_title(heading, each)]:
            best = max(alike, key=lambda heading: _shared(heading, each))
            return _without_label(best, each, headings[best], _PARTS.split(window))
    if shown := _shown_part(tree, window, sites):
        return shown
    seen = [
        text
        for text in reversed(headings)
        if len(text.split()) >= _TITLE_WORDS and not _leads_away(headings[text])
    ]
    if len(first_headings) == 1 and seen and any(_shared(seen[0], each) >= _AKIN for each in told):
        return seen[0]
    if told and told[0] != without_site(window, names):
        return told[0]
    return next(iter((*seen, *told)), None)


def _headings(elements: Sequence[lxml.html.HtmlElement], sites: set[str]) -> dict[str, lxml.html.HtmlElement]:
    """The words of headings with the first that has them, the last one first."""
    return {
        text: each
        for each in reversed(elements)
        if (text := _heading_text(each)) and line_key(text) not in sites
    }


def _leads_home(heading: lxml.html.HtmlElement) -> bool:
    """Whether a heading is the site's name: nothing but a link to its front page."""
    link = next(heading.iter("a"), None)
    if link is None or _FRONT_PAGE.fullmatch((link.get("href") or "x").strip()) is None:
        return False
    return line_key(link.text_content()) == line_key(heading.text_content())


def _named_headlines(tree: lxml.html.HtmlElement) -> list[lxml.html.HtmlElement]:
    """The first boxes that are called the headline of an article."""
    named = (
        each
        for each in tree.iter("h2", "h3", "div", "span", "p", "td", "font", "strong")
        if (each.get("class") or each.get("itemprop")) and _HEADLINE.search(_names(each))
    )
    return [
        each
        for each in islice(named, _HEADLINES)
        if _TITLE_WORDS <= len(each.text_content().split()) <= _LONGEST_TITLE
    ]


def _leads_away(element: lxml.html.HtmlElement) -> bool:
    """Whether a headline is one of another article: a link, and none of the first order."""
    return (
        element.tag != "h1" and next(chain(element.iter("a"), element.iterancestors("a")), None) is not None
    )


def _names(element: lxml.html.HtmlElement) -> str:
    return f"{element.get('class') or ''} {element.get('itemprop') or ''}"


def _without_label(heading: str, told: str, element: lxml.html.HtmlElement, parts: Sequence[str]) -> str:
    """The title that the page's data gives, where the visible one is that with a label or the site's name."""
    beside = heading.removesuffix(told) if heading.endswith(told) else heading.removeprefix(told)
    if beside == heading:
        beside = heading.removeprefix(parts[0])
        is_site = beside != heading and line_key(beside) in map(line_key, parts[1:])
        return parts[0] if is_site else heading
    is_glued = heading.endswith(told) and beside[-1:].isalpha() and told[:1].isupper()
    boxes = {line_key(child.text_content()) for child in element.iterchildren() if isinstance(child.tag, str)}
    return told if is_glued or line_key(beside) in boxes else heading


def _shown_part(tree: lxml.html.HtmlElement, window: str, sites: set[str]) -> str | None:
    """The longest part of ``<title>`` between dashes and bars that a reader sees as a line of its own.

    Blogs put their name and a colon before it.
    """
    before, _, behind = window.partition(": ")
    parts = [behind] if behind and line_key(before) in sites else _PARTS.split(window)
    if len(parts) < 2 and not behind:
        return None
    keys = {key: part for part in reversed(parts) if len((key := line_key(part)).split()) > 1}
    longest = 2 * len(window)
    boxes = tree.iter("h2", "h3", "h4", "font", "b", "strong", "span", "div", "td")
    lines = (each.text_content() if each.tag in HEADINGS else each.text or "" for each in boxes)
    shown = {key for line in lines if 0 < len(line) < longest and (key := line_key(line)) in keys}
    return max((part for key, part in keys.items() if key in shown - sites), key=len, default=None)


def _site(tree: lxml.html.HtmlElement, names: tuple[str | None, ...], title: str | None) -> str | None:
    """The site's name: of those that the page gives, the one that ends its ``<title>``; else the first."""
    publisher, *metas = names
    given = [name for name in (*metas, publisher) if name]
    behind = _site_in_title(_window_title(tree), title)
    confirmed = (name for name in given if behind and line_key(name) == line_key(behind))
    return next(confirmed, None) or next(iter(given), None) or behind


def _site_in_title(window: str, title: str | None) -> str | None:
    """The last part of ``<title>`` behind the headline: ``Headline | Section | Site``."""
    if not title or not window.startswith(title):
        return None
    behind = _PARTS.split(window[len(title) :])
    return behind[-1] if len(behind) > 1 and not behind[0] and 1 < len(behind[-1]) <= _LONGEST_SITE else None


def _same_title(heading: str, told: str) -> bool:
    one, other = line_key(heading), line_key(told)
    if not one or not other:
        return False
    if (
        one == other
        or other.startswith(one + " ")
        or other.endswith(" " + one)
        or one.startswith(other + " ")
    ):
        return len(one.split()) >= 2
    words, others = set(one.split()), set(other.split())
    return len(words & others) >= 0.7 * max(len(words), len(others))


def _shared(heading: str, told: str) -> float:
    """How much of both is common to a heading and a title, 0 to 1."""
    one, other = set(line_key(heading).split()), set(line_key(told).split())
    return len(one & other) / len(one | other)


# --- authors ---


def _authors(tree: lxml.html.HtmlElement, data: ArticleData, site: str | None) -> tuple[str, ...]:
    """The people whom the page's data name; neither the site itself nor who keeps it (``admin``)."""
    key = line_key(site or "")
    for told in (data.authors, _meta_authors(tree)):
        names = (name for each in told if _is_byline(each) for name in _split_authors(each, key))
        people = [name for name in names if line_key(name) != key and not is_nobody(name)]
        if people:
            return tuple(dict.fromkeys(people))
    return ()


def _meta_authors(tree: lxml.html.HtmlElement) -> Iterator[str]:
    metas = list(_metas(tree))
    for wanted in _AUTHOR_META:
        found = [content for name, content in metas if name == wanted and _is_byline(content)]
        if found:
            yield from found
            return


def _is_byline(text: str) -> bool:
    return not _NO_BYLINE.search(text) and len(text) < 120


def _split_authors(text: str, site: str) -> list[str]:
    """``By Jane Doe, Omar Haddad and Lee Fox, AP`` are three; ``Doe, Jane`` stays as it is."""
    text = _BY.sub("", text.strip())
    before, _, last = text.rpartition(",")
    if before and (line_key(last) == site or has_outlet_word(last)):
        text = before
    names = [name.strip() for name in re.split(r",|\band\b", text) if name.strip()]
    return names if all(len(name.split()) > 1 for name in names) else [text]


# --- address ---


def _canonical(tree: lxml.html.HtmlElement, meta: dict[str, str]) -> str | None:
    for link in tree.iter("link"):
        address = (link.get("href") or "").strip()
        if (link.get("rel") or "").strip().lower() == "canonical" and address.startswith("http"):
            return address
    url = meta.get("og:url")
    return url if url and url.startswith("http") else None
