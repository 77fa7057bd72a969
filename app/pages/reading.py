"""An article's text as HTML: foreign fragments set apart, what was recognised linked, not a letter changed.

Where the spans come from is the indexer's business; how they look is the style sheet's.
"""

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Literal

from markupsafe import Markup, escape

from app.direction import direction_of, without_bidi_controls
from app.rendering import breakable
from archive.article import Article, TextPart

SpanKind = Literal["fragment", "hashtag", "mention", "platform", "date"]

# A sign belongs to the letters after it, which may run the other way than the line. Nothing else is isolated:
# that would part an Arabic name from the letter joined to it (as in "lFaysbuk", to Facebook), and turn round
# the handles that were copied with their sign at the end, which the line itself shows at the beginning.
_SIGNS = ("#", "@", "\N{FULLWIDTH NUMBER SIGN}", "\N{FULLWIDTH COMMERCIAL AT}")
_LINES = re.compile(r"\n+|[^\n]+")


@dataclass(frozen=True, slots=True)
class Span:
    """Something recognised between two offsets; ``target`` is where it leads, of a fragment its language."""

    start: int
    end: int
    kind: SpanKind
    target: str | None = None


def render_body(article: Article, links: Iterable[Span]) -> Markup:
    """Render the body as paragraphs; the text content of the result is ``article.body`` to the letter."""
    fragments = _disjoint(fragment_spans(article, "body"), len(article.body))
    inner = _disjoint(links, len(article.body))
    pieces: list[str] = []
    for line in _LINES.finditer(article.body):
        text = line[0]
        if text.isspace():
            pieces.append(str(escape(text)))
            continue
        start, end = line.span()
        pieces.append(f'<p dir="{direction_of(text, article.language)}">')
        pieces.extend(_render_line(article.body, start, end, fragments, inner))
        pieces.append("</p>")
    return Markup("".join(pieces))  # noqa: S704 - every piece is escaped or ours


def render_title(article: Article, links: Iterable[Span]) -> Markup:
    """Render the title as one line, its foreign fragments set apart and what was recognised linked.

    Characters that turn text round are left out of it, as in every short text.
    """
    title = article.title or ""
    fragments = _disjoint(fragment_spans(article, "title"), len(title))
    inner = _disjoint(links, len(title))
    rendered = "".join(_render_line(title, 0, len(title), fragments, inner))
    return Markup(without_bidi_controls(rendered))  # noqa: S704 - every piece is escaped or ours


def fragment_spans(article: Article, part: TextPart) -> list[Span]:
    """Give the fragments of one part of an article as spans that carry their language."""
    return [
        Span(fragment.start, fragment.end, "fragment", fragment.language)
        for fragment in article.fragments
        if fragment.field == part
    ]


def _disjoint(spans: Iterable[Span], length: int) -> list[Span]:
    """Order spans and settle overlaps: the earlier wins, of two that begin together the longer."""
    kept: list[Span] = []
    free_from = 0
    for span in sorted(spans, key=lambda span: (span.start, -span.end, span.kind, span.target or "")):
        if free_from <= span.start < span.end <= length:
            kept.append(span)
            free_from = span.end
    return kept


def _render_line(
    text: str, start: int, end: int, fragments: Sequence[Span], links: Sequence[Span]
) -> Iterator[str]:
    """Render one line; a fragment that runs over its end is cut there, and set apart again in the next."""
    position = start
    for fragment in _touching(fragments, start, end):
        first, last = max(fragment.start, start), min(fragment.end, end)
        yield from _render_links(text, position, first, links)
        direction = direction_of(text[first:last], fragment.target)
        yield f'<bdi class="fragment" lang="{escape(fragment.target)}" dir="{direction}">'
        yield from _render_links(text, first, last, links)
        yield "</bdi>"
        position = last
    yield from _render_links(text, position, end, links)


def _render_links(text: str, start: int, end: int, links: Sequence[Span]) -> Iterator[str]:
    """Render a run of text with the links that lie wholly within it; one that crosses its edge stays text."""
    position = start
    for link in _touching(links, start, end):
        if link.start < start or link.end > end:
            continue
        yield str(escape(text[position : link.start]))
        words = breakable(text[link.start : link.end])
        if text.startswith(_SIGNS, link.start):
            words = Markup("<bdi>{}</bdi>").format(words)
        if link.target is None:
            yield f'<span class="{link.kind}">{words}</span>'
        else:
            yield f'<a class="{link.kind}" href="{escape(link.target)}">{words}</a>'
        position = link.end
    yield str(escape(text[position:end]))


def _touching(spans: Sequence[Span], start: int, end: int) -> Iterator[Span]:
    """Give the spans, in order, that share a character with ``start`` to ``end``."""
    for index in range(bisect_left(spans, start + 1, key=lambda span: span.end), len(spans)):
        if spans[index].start >= end:
            return
        yield spans[index]
