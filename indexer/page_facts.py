"""What a web page says about its article: title, site, authors, date, address, language.

The page's own data (JSON-LD, OpenGraph, meta) is confirmed by what a reader sees; its text is found in
``web_page.py``.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

import lxml.html
from lxml import etree

from indexer.date_order import settled_day, without_guess, writes_month_first
from indexer.furniture_lines import line_key
from indexer.headline import without_site
from indexer.linked_data import ArticleData, read_linked_data
from indexer.publication_date import date_in_url, dated_line, parse_date, read_day

_TITLE_META: Final = ("og:title", "twitter:title", "dc.title", "dcterms.title", "title")
_SITE_META: Final = ("og:site_name", "application-name", "dc.publisher", "publisher")
_AUTHOR_META: Final = ("author", "article:author", "dc.creator", "parsely-author", "sailthru.author", "byl")
_DATE_META: Final = (
    *("article:published_time", "og:published_time", "datepublished", "date", "dc.date", "dc.date.issued"),
    *("pubdate", "dcterms.created", "dcterms.issued", "parsely-pub-date", "sailthru.date", "publishdate"),
    *("publish_date", "publication_date", "article.published", "originalpublicationdate"),
    *("cxenseparse:recs:publishtime", "article_date_original", "publish-date", "publication-date"),
    *(
        "og:article:published_time",
        "publisheddate",
        "published_time",
        "published-date",
        "published",
        "pub_date",
    ),
    *(
        "bt:pubdate",
        "rnews:datepublished",
        "displaydate",
        "dc.date.created",
        "publish_time",
        "article:published",
    ),
    *("article:publish_date", "shareaholic:article_published_time", "publicationdate", "dcterms.date"),
)
_PARTS: Final = re.compile(r"\s+(?:[-–—|•»]|::)\s+")
_LONGEST_SITE: Final = 40
_NO_BYLINE: Final = re.compile(
    r"^(?:https?:|@)|\.(?:com|net|org)\b|^(?:admin|editor|administrator|webmaster)$", re.IGNORECASE
)
_BY: Final = re.compile(r"^by:?\s+", re.IGNORECASE)
_KICKER: Final = re.compile(r"(?:^|[\s_-])(?:kicker|label|flag|badge|section|category|eyebrow)(?:$|[\s_-])")
_UPDATED: Final = re.compile(r"updat|modif|تحديث|تعديل", re.IGNORECASE)
_DATE_NAMES: Final = re.compile(
    r"(?:^|[\s_-])(?:date|time|submitted|posted|published|pub-?date|created)(?:$|[\s_-])", re.IGNORECASE
)
_DATE_TAGS: Final = ("p", "div", "span", "time", "small", "li", "td", "font", "h5", "h6", "em", "i")
_DATE_LINE: Final = 90
_LOOKED_AT: Final = 150
_YEAR: Final = re.compile(r"\d{4}")


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
    return PageFacts(
        title=title,
        source=site,
        authors=tuple(name for name in _authors(tree, data) if line_key(name) != line_key(site or "")),
        published=_published(tree, data.published, meta, today=today, url=address),
        url=address,
        language=_language(tree),
        description=_first(meta, ("og:description", "description", "twitter:description")),
        body=data.body,
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
    sites = {line_key(name) for name in site_names if name}
    window = _window_title(tree)
    headings = [
        text for each in tree.iter("h1") if (text := _heading_text(each)) and line_key(text) not in sites
    ]
    told = [
        without_site(" ".join(each.split()), site_names) for each in (*given, window) if each and each.strip()
    ]
    told = [each for each in told if line_key(each) not in sites]
    for each in told:
        for heading in headings:
            if _same_title(heading, each):
                return _without_label(heading, each)
    if shown := _shown_part(tree, window, sites):
        return shown
    if told and told[0] != without_site(window, site_names):
        return told[0]
    return next((each for each in headings if len(each.split()) >= 3), None) or next(iter(told), None)


def _without_label(heading: str, told: str) -> str:
    """The title that the page's data gives, where the visible one is that with a label glued to it."""
    label = heading.removesuffix(told)
    is_glued = label != heading and label[-1:].isalpha() and told[:1].isupper()
    return told if is_glued else heading


def _shown_part(tree: lxml.html.HtmlElement, window: str, sites: set[str]) -> str | None:
    """The first part of ``<title>`` (before a dash or a bar), if a reader sees it as a line of its own.

    Blogs put their name and a colon before it.
    """
    first, *rest = _PARTS.split(window, maxsplit=1)
    before, _, behind = window.partition(": ")
    if behind and line_key(before) in sites:
        first, rest = behind, [before]
    key = line_key(first)
    if not rest or len(key.split()) < 2:
        return None
    lines = (
        each.text or "" for each in tree.iter("h2", "h3", "h4", "font", "b", "strong", "span", "div", "td")
    )
    return (
        first
        if any(len(line) < 2 * len(window) and line_key(line) == key for line in lines if line)
        else None
    )


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


# --- authors ---


def _authors(tree: lxml.html.HtmlElement, data: ArticleData) -> tuple[str, ...]:
    told = data.authors or tuple(_meta_authors(tree)) or tuple(_linked_authors(tree))
    return tuple(dict.fromkeys(name for each in told for name in _split_authors(each)))


def _meta_authors(tree: lxml.html.HtmlElement) -> Iterator[str]:
    metas = list(_metas(tree))
    for wanted in _AUTHOR_META:
        found = [content for name, content in metas if name == wanted and _is_byline(content)]
        if found:
            yield from found
            return


def _linked_authors(tree: lxml.html.HtmlElement) -> Iterator[str]:
    for link in tree.iter("a"):
        if "author" in (link.get("rel") or "").split():
            name = " ".join(link.text_content().split())
            if 1 < len(name.split()) <= 5 and _is_byline(name):
                yield name


def _is_byline(text: str) -> bool:
    return not _NO_BYLINE.search(text) and len(text) < 120


def _split_authors(text: str) -> list[str]:
    """``By Jane Doe, Omar Haddad and Lee Fox`` are three; ``Doe, Jane`` stays as it is."""
    text = _BY.sub("", text.strip())
    names = [name.strip() for name in re.split(r",|\band\b", text) if name.strip()]
    return names if all(len(name.split()) > 1 for name in names) else [text]


# --- date ---


def _published(
    tree: lxml.html.HtmlElement, told: str | None, meta: dict[str, str], *, today: str, url: str | None
) -> str | None:
    given = [each for each in (told, *(meta.get(name) for name in _DATE_META)) if each]
    for each in given:
        if parse_date(each):
            return each
        if day := read_day(each):
            return day
    month_first = writes_month_first(_language(tree) or meta.get("og:locale"), url)
    seen = _time_element(tree) or _visible_date(tree, month_first)
    return (
        seen
        or _searched_date(tree, month_first, today=today, url=url)
        or next((day for each in given if (day := settled_day(each, month_first, named=True))), None)
        or next(iter(given), None)
    )


def _time_element(tree: lxml.html.HtmlElement) -> str | None:
    """The time element that is marked as the article's; else the first below the headline."""
    below: str | None = None
    seen_title = next(tree.iter("h1"), None) is None
    for element in tree.iter("h1", "time"):
        if element.tag == "h1":
            seen_title = True
            continue
        moment = (element.get("datetime") or "").strip()
        role = " ".join(element.get(name) or "" for name in ("itemprop", "class", "pubdate")).lower()
        if not moment[:4].isdigit() or _UPDATED.search(role):
            continue
        if "publi" in role or "pubdate" in element.attrib or "entry-date" in role:
            return moment
        below = below or (moment if seen_title else None)
    return below


def _visible_date(tree: lxml.html.HtmlElement, month_first: bool | None) -> str | None:
    """A line near the headline that is a date, or is called one: ``نشر بتاريخ: ٨ آذار ٢٠١٦``."""
    has_title = next(tree.iter("h1"), None) is not None
    looked_at = 0
    for element in tree.iter("h1", *_DATE_TAGS):
        if element.tag == "h1":
            has_title, looked_at = False, 0
        if has_title or element.tag == "h1":
            continue
        looked_at += 1
        if looked_at > _LOOKED_AT:
            return None
        if len(element) > 6:
            continue
        line = (
            " ".join(element.text_content().split())
            if len(element)
            else " ".join((element.text or "").split())
        )
        if not _YEAR.search(line) or len(line) > _DATE_LINE or _UPDATED.search(line):
            continue
        named = _DATE_NAMES.search(f"{element.get('class') or ''} {element.get('id') or ''}") is not None
        if day := dated_line(line, named=named) or settled_day(line, month_first, named=named):
            return day
    return None


def _searched_date(
    tree: lxml.html.HtmlElement, month_first: bool | None, *, today: str, url: str | None
) -> str | None:
    # Imported here: htmldate costs hundreds of milliseconds, which no other import should pay.
    from htmldate import find_date  # noqa: PLC0415 - reason above

    try:
        found: str | None = find_date(tree, extensive_search=False, original_date=True, max_date=today)
    except (etree.LxmlError, ValueError, TypeError, AttributeError, LookupError, RecursionError):
        return None  # hostile markup can break it in many ways; a page without a date is no error
    in_address = date_in_url(url)
    if found is None or (in_address and found.startswith(in_address[0])):
        return None  # the address says so
    return found if month_first is False else without_guess(found, tree.text_content(), month_first)


# --- address ---


def _canonical(tree: lxml.html.HtmlElement, meta: dict[str, str]) -> str | None:
    for link in tree.iter("link"):
        address = (link.get("href") or "").strip()
        if (link.get("rel") or "").strip().lower() == "canonical" and address.startswith("http"):
            return address
    url = meta.get("og:url")
    return url if url and url.startswith("http") else None
