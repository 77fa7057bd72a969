"""Who is named in a box of a web page: names that are marked as such, links to writers, lines that say it.

Which boxes these are is for ``bylines.py``; the forms of bylines are for ``head/byline_forms.py``.
"""

import re
from collections.abc import Sequence
from itertools import islice
from typing import Final
from urllib.parse import unquote

from lxml import etree
from lxml.html import HtmlElement

from archive.text.analyzer import fold, hashtag_key
from indexer.furniture.lines import names_section
from indexer.head.byline import is_labelled_byline, read_credit, read_head
from indexer.head.byline_below_title import is_writer
from indexer.head.byline_labels import KINDS_OF_TEXT
from indexer.head.facts import with_facts_apart
from indexer.head.first_names import begins_with_first_name
from indexer.head.names import FRINGE, begins_with_agency, has_outlet_word, names_role, tidy_name
from indexer.head.publication_date import day_and_rest
from indexer.web.dates import label_before
from indexer.web.names import box_names

_WRITERS_PAGE: Final = re.compile(
    # writer, the writer, writers, the writers
    r"/(?:authors?|auteurs?|writers?|columnists?|contributors?|reporters?|journalists?|profiles?|by"
    r"|كاتب|الكاتب|كتاب|الكتاب)/(?:\d+/)?(?P<name>[^/?#]+)/?(?:[?#].*)?$|/@(?P<handle>[\w.-]+)/?$"
    r"|[?&]author(?:_?name)?=(?P<account>[\w.+%-]+)",
    re.IGNORECASE,
)
_SECTION_PAGE: Final = re.compile(r"/(?:cat|categor\w+|sections?|topics?|tags?)/", re.IGNORECASE)
_NAME: Final = re.compile(
    r"(?:^|[\s_-])(?:fn|(?:user|author|writer|full|display)?-?name)(?:$|\s)", re.IGNORECASE
)
_BLOCKS: Final = frozenset("p div li ul ol br td tr h2 h3 h4 h5 h6 section address".split())
_LABEL: Final = re.compile(
    # by, written by; by the pen of, wrote, sent by means of, preparation
    rf"(?:(?:{'|'.join(KINDS_OF_TEXT)}|opinion|review|reporting|written|posted|published|submitted) )?"
    r"(?:by|von|par)\b\s?:?\s*|(?:بقلم|كتبت?|(?:مرسلة )?بواسطة|إعداد|الكاتبة?)\s?[:/]\s*|(?:بقلم|بواسطة)\s+",
    re.IGNORECASE,
)
# By others than the writer. Arabic: photographing, picture, pictures, lens, camera, checking, revision.
_OTHER_WORK: Final = re.compile(
    r"\W*(?:photo|pictur|image|illustrat|graphic|video|edited|reviewed|fact.?check|medically"
    r"|تصوير|صورة|صور|عدسة|كاميرا|تدقيق|مراجعة)",
    re.IGNORECASE,
)
_BY_OTHERS: Final = re.compile(
    r"[\s;,|(]*\b(?:and )?(?:photo\w*|pictures?|images?|illustrat\w*|graphics?|video|edited|translated)"
    r" by\b.*|[\s؛،|(]*\bتصوير\s*[:/].*",
    re.IGNORECASE,
)
# Who keeps a site. Arabic: editing, editor(s), administration, admin, supervisor, director, team, section,
# board, room, site, unit, publisher, opinion (of the paper), unknown, our correspondent(s).
_KEEPERS: Final = frozenset(
    fold(
        "admin administrator administrador webmaster newsroom editorial superuser sponsored "
        "التحرير المحرر المحررون المحررين الإدارة إدارة أدمن الأدمن المشرف المدير فريق قسم هيئة غرفة الموقع "
        "موقع وحدة ناشر الناشر رأي مجهول مراسلنا مراسلونا"
    ).split()
)
# Words that name nobody if there are no others: some are surnames, some stand in buttons.
_NOBODY: Final = _KEEPERS.union(
    "editor editors staff team desk user super guest anonymous root blogger author unknown wire reports"
    " content release press our the site web news board email mail contact follow about more all view posts"
    " profile".split()
)
_ODD: Final = re.compile(r"[\d:;!?؟@#/|<>()\[\]]")
_PARTICLES: Final = frozenset(
    "de del della der den di da do dos du van von el al bin ibn la le ten ter y e i".split()
)
_AND: Final = re.compile(r"\s*(?:[,،;؛|&•·]|\band\b|\s[-–—]\s|\sو\s)\s*")
_SEVERAL: Final = re.compile(r"\band\b|&|\sو\s")
_GIVEN: Final = re.compile(r"From\s+(?=[A-Z])")
_OUTLET_OF: Final = re.compile(r"\s(?:for|of)\s(?:the\s)?(?=\w).*$", re.IGNORECASE)
_PLACE: Final = re.compile(r"\s+in\s+[A-Z].*$")
_KEEPERS_WORDS: Final = 3
_MOST_WORDS: Final = 5
_MOST_PIECES: Final = 60
_LONGEST: Final = 200
_TITLE: Final = "Title"
_TEXT: Final = "x" * 200 + "."  # stands for the paragraph that a byline is read above


def is_nobody(name: str) -> bool:
    """Whether an author's name is only that of a site's keeper: ``admin``, the editors, a desk."""
    words = fold(name).split()
    is_keeper = len(words) <= _KEEPERS_WORDS and not _KEEPERS.isdisjoint(words)
    return is_keeper or names_role(name) or _NOBODY.issuperset(words)


def is_writers_link(element: HtmlElement) -> bool:
    """Whether an element leads to a page about a writer (``/author/jane-roe``, ``/@jane``)."""
    return element.tag == "a" and _WRITERS_PAGE.search(element.get("href") or "") is not None


def names_in(box: HtmlElement, *, is_sure: bool) -> tuple[str, ...]:
    """Give the names in a box that is called the writer's; unless that ``is_sure``, no bare words count."""
    lines = _lines(box)
    if not _is_byline(lines) or _OTHER_WORK.match(label_before(box)):
        return ()
    if names := tuple(dict.fromkeys(_marked_names(box))):
        return names
    if not (is_sure or any(map(is_labelled_byline, lines))):
        return ()
    listed = _listed(lines[0])
    if listed and lines[0][0].isupper() and (len(listed) == 1 or _SEVERAL.search(lines[0])):
        return listed
    return _read(lines) or listed


def labelled_names(box: HtmlElement, *, is_of_facts: bool) -> tuple[str, ...]:
    """Give the names in a box that says itself whose they are, or names them beside the date."""
    lines = _lines(box)
    if not _is_byline(lines) or next(box.iterdescendants("h1", "h2", "h3", "p"), None) is not None:
        return ()
    if _LABEL.match(lines[0]) or is_labelled_byline(lines[0]):
        return _read(lines)
    if not is_of_facts or not any(map(day_and_rest, lines)):
        return ()
    sections = {_text(each) for each in box.iter("a") if _SECTION_PAGE.search(each.get("href") or "")}
    return tuple(name for name in _read(lines) if name not in sections)


def _is_byline(lines: Sequence[str]) -> bool:
    """Whether some lines can be a byline, and not one of a photographer's or an editor's."""
    return bool(lines) and not _OTHER_WORK.match(lines[0])


def credited_source(box: HtmlElement) -> str | None:
    """Give the source that a short box credits (``المصدر: …``, source)."""
    return read_credit(_lines(box))[0]


def _lines(box: HtmlElement) -> list[str]:
    """The lines of a box, cut where its inner boxes begin and end; none of a large one or of others' work."""
    pieces: list[str] = []
    if next(islice(box.iter(), _MOST_PIECES, None), None) is not None:
        return []
    for event, element in etree.iterwalk(box, events=("start", "end")):
        pieces.append("\n" if element.tag in _BLOCKS else " ")
        if event == "start":
            pieces.append(element.text or "" if element.tag not in ("script", "style") else "")
        elif element is not box:
            pieces.append(element.tail or "")
    lines = [" ".join(line.split()) for line in "".join(pieces).split("\n")]
    if sum(map(len, lines)) > _LONGEST:
        return []
    return [told for line in lines if (told := _BY_OTHERS.sub("", line)).strip(FRINGE)]


def _marked_names(box: HtmlElement) -> list[str]:
    """The names that the page marks as such in a box; without any, the links that can be a writer's name."""
    marked: list[str] = []
    linked: list[str] = []
    for element in islice(box.iter("a", "span", "b", "strong", "p", "div", "h3", "h4", "h5"), _MOST_PIECES):
        leads_to_writer = is_writers_link(element) or "author" in (element.get("rel") or "").split()
        if leads_to_writer or _is_called_name(element):
            marked += _people(element)
        elif element.tag == "a" and is_writer(text := _text(element)) and not is_nobody(text):
            linked.append(text)
    return marked or linked


def _is_called_name(element: HtmlElement) -> bool:
    role = element.get("itemprop") or element.get("property") or ""
    return role.endswith("name") or _NAME.search(box_names(element)) is not None


def _people(element: HtmlElement) -> list[str]:
    """The names in an element that is marked as one."""
    names = (tidy_name(each) for each in _AND.split(_without_label(_text(element))))
    return [each for each in names if _can_be_name(each) or _is_account(element, each)]


def _text(element: HtmlElement) -> str:
    return tidy_name(element.text_content())


def _without_label(text: str) -> str:
    """What stands behind a label, or behind two (``by the pen of the writer: …``)."""
    for _ in range(2):
        label = _LABEL.match(text) or _GIVEN.match(text)
        text = text[label.end() :] if label else text
    return text


def _can_be_name(text: str) -> bool:
    """Whether what is marked as a name can be a person's: some words with capitals, if the script has any."""
    words = text.split()
    if not 2 <= len(words) <= _MOST_WORDS or _ODD.search(text):
        return False
    if _is_outlet(text) or is_nobody(text) or names_section(text):
        return False
    return all(word[0].upper() == word[0] or word.lower() in _PARTICLES for word in words)


def _is_account(link: HtmlElement, text: str) -> bool:
    """Whether a link to a writer's page says what the page's address does, as accounts of one word do."""
    found = _WRITERS_PAGE.search(link.get("href") or "")
    if found is None or not text or is_nobody(text):
        return False
    name = hashtag_key(unquote(next(filter(None, found.groups()))).replace("-", "_"))
    return name == hashtag_key(text.replace("-", "_"))


def _read(lines: list[str]) -> tuple[str, ...]:
    """The names in some lines, read as those between a headline and a text are."""
    told = with_facts_apart([_TITLE, "", *lines, "", _TEXT, _TEXT])
    names = [_OUTLET_OF.sub("", name) for name in read_head(told, title=_TITLE).authors]
    return tuple(name for name in names if not is_nobody(name) and not _is_outlet(name))


def _is_outlet(name: str) -> bool:
    """Whether a name is an outlet's, and not that of a person who is called so (``John Press``)."""
    return begins_with_agency(name) or (has_outlet_word(name) and not begins_with_first_name(name))


def _listed(line: str) -> tuple[str, ...]:
    """The names in a line of nothing but names and whom they write for (``Jane Roe and Omar Haddad, AP``).

    One word beside them is a place or a title (``Jane Roe, MD``).
    """
    parts = [tidy_name(_PLACE.sub("", each)) for each in _AND.split(_without_label(line))]
    names = [each for each in parts if " " in each and not has_outlet_word(each)]
    return tuple(names) if all(map(_can_be_name, names)) else ()
