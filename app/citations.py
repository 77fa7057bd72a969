r"""One article as a reference: RIS, BibTeX and CSL-JSON, each well-formed whatever the article says.

References are one-line texts: line breaks become blanks, and invisible characters that turn text round are
left out. Many references together are ``app.exports``' business.
"""

import re
from hashlib import blake2b
from typing import Literal, get_args
from urllib.parse import quote

import orjson

from app.direction import without_bidi_controls
from archive.article import Article
from archive.text.analyzer import word_forms

CitationFormat = Literal["ris", "bibtex", "csl"]
CITATION_FORMATS: tuple[CitationFormat, ...] = get_args(CitationFormat)

ARCHIVE = "Sijill"

# Line and paragraph separators, controls, and what can stand in no XML or UTF-8 text.
_BREAKS = re.compile("[\\s\x00-\x1f\x7f-\x9f\ud800-\udfff\ufffe\uffff]+")


def cite(article: Article, citation_format: CitationFormat) -> str:
    """Give one reference as a file of its own: RIS, BibTeX, or CSL-JSON as a list of one."""
    match citation_format:
        case "ris":
            return to_ris(article)
        case "bibtex":
            return to_bibtex(article)
        case "csl":
            return f"[{to_csl(article)}]\n"


def to_ris(article: Article) -> str:
    """Give a newspaper article (``TY  - NEWS``) in RIS, lines ended by CR LF, with a blank line behind.

    A date is written as RIS has it, ``year/month/day/`` with the unknown parts empty.
    """
    year, month, day = _date_parts(article)
    date = f"{year}/{month}/{day}/" if year else ""
    lines = [
        ("TY", "NEWS"),
        ("ID", article.id),
        ("TI", title_of(article)),
        *(("AU", author) for author in article.authors),
        ("T2", article.source),
        ("PY", year),
        ("DA", date),
        ("LA", _language(article)),
        *(("KW", tag) for tag in _tags(article)),
        ("UR", _link(article)),
        ("DB", ARCHIVE),
        ("AN", article.id),
    ]
    written = [f"{tag}  - {text}" for tag, value in lines if (text := one_line(value or ""))]
    return "\r\n".join([*written, "ER  - ", "", ""])


_TEX = {
    "\\": r"\textbackslash{}",
    # BibTeX counts braces even behind a backslash: only commands keep a lone one from swallowing the rest.
    "{": r"\textbraceleft{}",
    "}": r"\textbraceright{}",
    "~": r"\textasciitilde{}",
    "^": r"\textasciicircum{}",
    **{sign: f"\\{sign}" for sign in "%&$#_"},
}
_TO_TEX = str.maketrans(_TEX)
_MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec".split()


def to_bibtex(article: Article) -> str:
    """Give a BibTeX entry; the key is ASCII, and the same for an article at each export.

    Titles and names stand in braces of their own: no style changes their letters, nor cuts a name apart.
    """
    year, month, day = _date_parts(article)
    source = _tex(article.source or "")
    fields = [
        ("title", _braced(_tex(title_of(article)))),
        ("author", " and ".join(_braced(_tex(author)) for author in article.authors)),
        ("journal", _braced(source)),
        ("year", year),
        ("month", _MONTHS[int(month) - 1] if month else ""),
        ("day", day.lstrip("0")),
        ("language", _tex(_language(article))),
        ("keywords", ", ".join(_tex(tag) for tag in _tags(article))),
        ("url", _link(article)),
        ("note", f"{ARCHIVE}, {_tex(article.id)}"),
    ]
    lines = [f"  {name} = {_bibtex_value(name, value)}," for name, value in fields if value]
    kind = "article" if source else "misc"
    return "\n".join([f"@{kind}{{{citation_key(article)},", *lines, "}", "", ""])


def citation_key(article: Article) -> str:
    """Give the key under which BibTeX knows an article: sound of its title, year and id, in ASCII.

    The sound of an Arabic word is its consonants in Latin letters (Aleppo in Arabic: ``hlb``).
    """
    sounds = (form.sound.lower() for form in word_forms(title_of(article)) if form.sound)
    word = re.sub("[^a-z]", "", next(sounds, "")) or "article"
    return f"{word}{_date_parts(article)[0]}-{_ascii_id(article.id)}"


def to_csl(article: Article) -> str:
    """Give a newspaper article as one object of CSL-JSON; names are literal, for nobody knows their parts."""
    parts = [int(part) for part in _date_parts(article) if part]
    item = {
        "id": one_line(article.id),
        "type": "article-newspaper",
        "title": one_line(title_of(article)),
        "author": [{"literal": name} for author in article.authors if (name := one_line(author))],
        "container-title": one_line(article.source or ""),
        "issued": {"date-parts": [parts]} if parts else None,
        "language": _language(article),
        "keyword": ", ".join(_tags(article)),
        "URL": _link(article),
        "archive": ARCHIVE,
        "archive_location": one_line(article.id),
    }
    return orjson.dumps({name: value for name, value in item.items() if value}).decode()


def title_of(article: Article) -> str:
    """Give the title, or the beginning of the text where there is none."""
    line = one_line(article.title or "")
    return line or one_line(article.body[:300])[:90].rstrip() or "untitled"


def one_line(text: str) -> str:
    """Put a text on one line, without controls and without characters that turn text round."""
    return _BREAKS.sub(" ", without_bidi_controls(text)).strip()


def _date_parts(article: Article) -> tuple[str, str, str]:
    """Give year, month and day as far as they are known, "" beyond."""
    date = article.published.date if article.published else ""
    year, month, day = (*date.split("-"), "", "", "")[:3]
    return year, month, day


def _language(article: Article) -> str:
    return "" if article.language == "und" else article.language


def _tags(article: Article) -> tuple[str, ...]:
    """Give each hashtag once, as it was written first."""
    by_key = {hashtag.key: hashtag.tag for hashtag in reversed(article.hashtags)}
    return tuple(one_line(by_key[key]) for key in dict.fromkeys(hashtag.key for hashtag in article.hashtags))


def _link(article: Article) -> str:
    """Give the URL with everything percent-encoded that an URL may not hold, braces among it."""
    return quote(one_line(article.url or ""), safe="%:/?#[]@!$&'()*+,;=~", errors="replace")


def _ascii_id(article_id: str) -> str:
    if re.fullmatch(r"[A-Za-z0-9-]{1,40}", article_id):
        return article_id
    return blake2b(article_id.encode("utf-8", "replace"), digest_size=10).hexdigest()


def _tex(text: str) -> str:
    return one_line(text).translate(_TO_TEX)


def _braced(text: str) -> str:
    return f"{{{text}}}" if text else ""


def _bibtex_value(name: str, value: str) -> str:
    return value if name == "month" else _braced(value)
