"""From a web page's markup to its text and what the page says about itself (JSON-LD, OpenGraph, meta).

trafilatura finds the text; what it lets through of the page's furniture is for ``furniture.py``.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

import lxml.html
from lxml import etree

from indexer.furniture_removal import line_key
from indexer.headline import without_site
from indexer.linked_data import ArticleData, read_linked_data

_ENOUGH_TEXT: Final = 250

_TITLE_META: Final = ("og:title", "twitter:title", "dc.title", "dcterms.title", "title")
_SITE_META: Final = ("og:site_name", "application-name", "dc.publisher", "publisher")
_AUTHOR_META: Final = ("author", "article:author", "dc.creator", "parsely-author", "sailthru.author", "byl")
_DATE_META: Final = (
    *(
        "article:published_time",
        "og:published_time",
        "datepublished",
        "date",
        "dc.date",
        "dc.date.issued",
        "pubdate",
    ),
    *(
        "dcterms.created",
        "dcterms.issued",
        "parsely-pub-date",
        "sailthru.date",
        "publishdate",
        "publish_date",
    ),
    *("publication_date", "article.published", "originalpublicationdate", "cxenseparse:recs:publishtime"),
)
_URL_META: Final = ("og:url",)

_FURNITURE_NAMES: Final = re.compile(
    r"(?:^|[\s_-])(?:related|recommend\w*|read-?(?:more|next|also)|most-?(?:read|popular|viewed)|trending|popular|share|sharing"
    r"|social|addtoany|newsletter|subscri\w+|sign-?up|cookies?|consent|gdpr|promo\w*|advert\w*|sponsor\w*|outbrain|taboola"
    r"|comments?|disqus|breadcrumbs?|tags?-?(?:list|cloud|links)|author-?(?:bio|box|info)|byline|dateline|timestamp|poll|vote"
    r"|back-?to-?top|scroll-?top|print|paywall|widget|sidebar|toolbar|inline-?links?|also-?read|more-?stories|toc)(?:$|[\s_-])",
    re.IGNORECASE,
)
_PRUNED_TAGS: Final = (
    "div",
    "section",
    "ul",
    "ol",
    "aside",
    "p",
    "span",
    "form",
    "header",
    "nav",
    "footer",
    "table",
)
# Furniture is a small part of a page; a wrapper with a telling name holds the article itself.
_FURNITURE_SHARE: Final = 0.3

_BLOCK_TAG: Final = re.compile(
    r"</?(?:p|div|br|h[1-6]|li|ul|ol|tr|table|blockquote|section|article|figure|figcaption|hr)\b[^<>]*>",
    re.IGNORECASE,
)
_ANY_TAG: Final = re.compile(r"<[a-zA-Z/!][^<>]*>")
_SITE_BEHIND: Final = re.compile(r"\s+[-–—|•»]\s+([^|•»]{2,40})")
_NO_BYLINE: Final = re.compile(
    r"^(?:https?:|@)|\.(?:com|net|org)\b|^(?:admin|editor|administrator|webmaster)$", re.IGNORECASE
)


@dataclass(frozen=True, slots=True, kw_only=True)
class PageText:
    """What a page gives: its text, one paragraph a line, and what it says about itself, as it says it."""

    text: str
    title: str | None = None
    source: str | None = None
    authors: tuple[str, ...] = ()
    published: str | None = None
    url: str | None = None
    language: str | None = None


def read_page(markup: str, *, url: str | None, today: str) -> PageText:
    """Read a page. ``today`` (ISO) bounds the search for its date; an unreadable page gives empty text."""
    tree = _parse(markup)
    if tree is None:
        return PageText(text=text_of_markup(markup))
    data = read_linked_data(tree)
    meta = _read_meta(tree)
    site = data.publisher or _first(meta, _SITE_META)
    title = _title(tree, data, meta, site)
    page = PageText(
        text="",
        title=title,
        source=_first(meta, _SITE_META) or data.publisher or _site_in_title(tree, title),
        authors=data.authors or _meta_authors(meta),
        published=data.published
        or _first(meta, _DATE_META)
        or _time_element(tree)
        or _searched_date(tree, today),
        url=url or _canonical(tree, meta) or data.url,
        language=(tree.get("lang") or tree.get("{http://www.w3.org/XML/1998/namespace}lang") or "").strip()
        or None,
    )
    return _with_text(page, _text(tree, data, page.url))


def text_of_markup(markup: str) -> str:
    """Give the text of a few tags left in a text, a line for each block."""
    return _ANY_TAG.sub("", _BLOCK_TAG.sub("\n", markup))


def _with_text(page: PageText, text: str) -> PageText:
    return PageText(
        text=text,
        title=page.title,
        source=page.source,
        authors=page.authors,
        published=page.published,
        url=page.url,
        language=page.language,
    )


def _parse(markup: str) -> lxml.html.HtmlElement | None:
    # huge_tree would let nesting go so deep that trafilatura's time on tables is no longer linear.
    parser = lxml.html.HTMLParser(encoding="utf-8", huge_tree=False, remove_comments=True)
    try:
        return lxml.html.document_fromstring(markup.encode("utf-8", "replace"), parser=parser)
    except (etree.LxmlError, ValueError, AssertionError):
        return None


def _read_meta(tree: lxml.html.HtmlElement) -> dict[str, str]:
    meta: dict[str, str] = {}
    for element in tree.iter("meta"):
        name = element.get("property") or element.get("name") or element.get("itemprop")
        content = (element.get("content") or "").strip()
        if name and content:
            meta.setdefault(name.strip().lower(), content)
    return meta


def _first(meta: dict[str, str], names: tuple[str, ...]) -> str | None:
    return next((meta[name] for name in names if name in meta), None)


def _meta_authors(meta: dict[str, str]) -> tuple[str, ...]:
    author = _first(meta, _AUTHOR_META)
    return (author,) if author and not _NO_BYLINE.search(author) and len(author) < 120 else ()


def _title(
    tree: lxml.html.HtmlElement, data: ArticleData, meta: dict[str, str], site: str | None
) -> str | None:
    """Prefer the visible headline that the page's own data confirms; then that data; then ``<title>``."""
    site_names = (site, _first(meta, _SITE_META))
    window = " ".join(tree.findtext(".//title", "").split())
    told = [
        without_site(" ".join(each.split()), site_names)
        for each in (data.headline, _first(meta, _TITLE_META), window)
        if each and each.strip()
    ]
    headings = [text for each in tree.iter("h1") if (text := " ".join(each.text_content().split()))]
    for heading in headings:
        if any(_same_title(heading, each) for each in told):
            return heading
    likely = [each for each in headings if len(each.split()) >= 3 and line_key(each) != line_key(site or "")]
    if told and (data.headline or _first(meta, _TITLE_META)):
        return told[0]
    return likely[0] if likely else next(iter(told), None)


def _site_in_title(tree: lxml.html.HtmlElement, title: str | None) -> str | None:
    window = " ".join(tree.findtext(".//title", "").split())
    if not title or not window.startswith(title):
        return None
    found = _SITE_BEHIND.fullmatch(window[len(title) :])
    return found[1] if found else None


def _same_title(heading: str, told: str) -> bool:
    one, other = line_key(heading), line_key(told)
    if not one or not other:
        return False
    if one == other or other.startswith(one + " ") or one.startswith(other + " "):
        return len(one.split()) >= 2
    words, others = set(one.split()), set(other.split())
    return len(words & others) >= 0.7 * max(len(words), len(others))


def _canonical(tree: lxml.html.HtmlElement, meta: dict[str, str]) -> str | None:
    for link in tree.iter("link"):
        if (link.get("rel") or "").strip().lower() == "canonical" and (link.get("href") or "").startswith(
            "http"
        ):
            return str(link.get("href")).strip()
    url = _first(meta, _URL_META)
    return url if url and url.startswith("http") else None


def _time_element(tree: lxml.html.HtmlElement) -> str | None:
    for element in tree.iter("time"):
        moment = (element.get("datetime") or "").strip()
        role = " ".join(
            (element.get("itemprop") or "", element.get("class") or "", element.get("pubdate") or "")
        ).lower()
        if moment[:4].isdigit() and ("publi" in role or "pubdate" in element.attrib or "entry-date" in role):
            return moment
    return None


def _searched_date(tree: lxml.html.HtmlElement, today: str) -> str | None:
    # Imported here: htmldate costs hundreds of milliseconds, which no other import should pay.
    from htmldate import find_date  # noqa: PLC0415 - reason above

    try:
        return find_date(tree, extensive_search=False, original_date=True, max_date=today)
    except (etree.LxmlError, ValueError, TypeError, AttributeError, LookupError, RecursionError):
        return None  # hostile markup can break it in many ways; a page without a date is no error


def _text(tree: lxml.html.HtmlElement, data: ArticleData, url: str | None) -> str:
    paragraphs = _paragraphs(tree)
    _prune(tree, sum(map(len, paragraphs)))
    found = _extract(tree, url)
    told = data.body or ""
    if len(told) > max(1.5 * len(found), _ENOUGH_TEXT):
        return told
    if len(found) < _ENOUGH_TEXT and sum(map(len, paragraphs)) > 2 * len(found):
        return "\n".join(paragraphs)
    return _confirmed(found, told) if len(told) > 0.7 * len(found) else found


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


def _prune(tree: lxml.html.HtmlElement, total: int) -> None:
    for element in [each for each in tree.iter(*_PRUNED_TAGS) if _is_furniture(each)]:
        if element.getparent() is not None and len(element.text_content()) <= _FURNITURE_SHARE * total:
            element.drop_tree()


def _is_furniture(element: lxml.html.HtmlElement) -> bool:
    names = f"{element.get('class') or ''} {element.get('id') or ''}"
    return len(names) > 1 and bool(_FURNITURE_NAMES.search(names[:300]))


def _paragraphs(tree: lxml.html.HtmlElement) -> list[str]:
    return list(_paragraphs_of(tree))


def _paragraphs_of(tree: lxml.html.HtmlElement) -> Iterator[str]:
    for element in tree.iter("p", "h2", "h3", "blockquote", "li"):
        if element.tag == "li" and element.find(".//a") is not None:
            continue
        if element.tag == "blockquote" and element.find(".//p") is not None:
            continue
        text = " ".join(element.text_content().split())
        if text:
            yield text
