"""What a reader gives: a record with its fields as they came, or the reason why there is none.

Nothing is cleaned or recognised here; that is ``clean.py`` and ``recognise/``.
"""

from dataclasses import dataclass, field

from archive.article import Original


@dataclass(frozen=True, slots=True, kw_only=True)
class RawRecord:
    """One record as a reader gives it: fields as they came, and the original bytes.

    ``body`` is text, or a web page's markup when ``markup`` is true. No field holds a lone surrogate.
    """

    original: Original
    body: str
    markup: bool = False
    title: str | None = None
    url: str | None = None
    id: str | None = None
    source: str | None = None
    published: str | None = None
    language: str | None = None
    platform: str | None = None
    authors: tuple[str, ...] = field(default=())


@dataclass(frozen=True, slots=True)
class RejectedRecord:
    """A record (or the rest of a file) that cannot be used: where it stands and why.

    ``reason`` is a short stable code, ``detail`` a sentence for a person, ``record`` the text itself,
    so that it can be corrected and imported again. ``line`` counts from 1, ``offset`` bytes from 0.
    """

    file: str
    line: int | None
    offset: int | None
    reason: str
    detail: str
    record: str
