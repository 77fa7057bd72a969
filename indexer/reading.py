"""From a record to an article: clean it, then recognise what it holds. Also what is recognised in any text.

How each thing is recognised stands in ``recognise/``; which article a record is, in ``identity``.
"""

import re
from collections.abc import Callable
from dataclasses import dataclass, fields, replace
from datetime import datetime
from typing import TypeVar

import orjson

from archive.article import (
    Article,
    DateMention,
    Fragment,
    Hashtag,
    Mention,
    Original,
    PlatformMention,
)
from archive.errors import InputError
from archive.text.analyzer import Tokens, analyze
from indexer.clean import CleanText, clean
from indexer.identity import Identity, identify
from indexer.mojibake import mojibake_notice
from indexer.raw import RawRecord, RejectedRecord
from indexer.readers.record_fields import reject
from indexer.recognise.dates import find_dates
from indexer.recognise.fragments import find_fragments
from indexer.recognise.hashtags import find_hashtags
from indexer.recognise.language import detect_language
from indexer.recognise.mentions import find_mentions
from indexer.recognise.platforms import find_platforms, platform_of
from indexer.vocabulary import TagVocabulary

UNDETERMINED = "und"
_NO_WORDS = TagVocabulary()
_LANGUAGE_TAG = re.compile(r"([a-z]{2,3})(?:[-_][a-z0-9-_]+)?\Z")
_SHORT_CODES = {"ara": "ar", "arb": "ar", "eng": "en"}

Span = TypeVar("Span", Hashtag, Mention, PlatformMention, DateMention, Fragment)


@dataclass(frozen=True, slots=True, kw_only=True)
class Analysis:
    """What is recognised in a text: its language, the words as the index sees them, and the spans.

    ``notices`` are for a person: that the text looks as if it had been read in a wrong encoding.
    """

    language: str
    tokens: Tokens
    hashtags: tuple[Hashtag, ...]
    mentions: tuple[Mention, ...]
    platforms: tuple[PlatformMention, ...]
    dates: tuple[DateMention, ...]
    fragments: tuple[Fragment, ...]
    notices: tuple[str, ...] = ()

    def to_json(self) -> bytes:
        """Give the JSON object that ``analyze`` and the API promise; notices only if there are any."""
        members = {each.name: getattr(self, each.name) for each in fields(self)}
        if not self.notices:
            del members["notices"]
        return orjson.dumps(members)


def analyze_text(text: str, vocabulary: TagVocabulary | None = None) -> Analysis:
    """Recognise everything in a text; offsets count its characters. Never fails."""
    language = detect_language(text)
    broken = mojibake_notice(text)
    return Analysis(
        language=language,
        tokens=analyze(text),
        hashtags=find_hashtags(text, (vocabulary or _NO_WORDS).cut),
        mentions=find_mentions(text),
        platforms=find_platforms(text),
        dates=find_dates(text),
        fragments=find_fragments(text, language),
        notices=(broken,) if broken else (),
    )


def read_article(
    record: RawRecord,
    *,
    now: datetime,
    identity: Identity | None = None,
    vocabulary: TagVocabulary | None = None,
    on_notice: Callable[[str], None] = lambda _: None,
) -> Article | RejectedRecord:
    """Clean a record and recognise what it holds; no story is looked for. Never fails, but may reject.

    ``now`` is an aware moment: of importing, and after which nothing can have been published. ``identity``
    spares working it out again. ``vocabulary`` cuts hashtags into words. ``on_notice`` hears what a person
    should know though the article is good.
    """
    original = record.original
    try:
        cleaned = clean(record, today=now.date().isoformat())
        if isinstance(cleaned, RejectedRecord):
            return cleaned
        for notice in cleaned.notices:
            on_notice(f"{where_of(original)}: {notice}")
        return _recognise(record, cleaned, identity or identify(record), vocabulary or _NO_WORDS, now)
    except InputError as error:
        return reject(original, error.reason, str(error))
    # One record must not stop the import of a million others, whatever is wrong with it or with us.
    except Exception as error:
        kind = type(error).__name__
        return reject(original, "unreadable", f"reading it failed, please report this ({kind}: {error})")


def where_of(original: Original) -> str:
    """Say where a record stands, as a person looks for it."""
    return f"{original.file}, line {original.line}" if original.line else original.file


def _recognise(
    record: RawRecord, cleaned: CleanText, identity: Identity, vocabulary: TagVocabulary, now: datetime
) -> Article:
    title, body = cleaned.title or "", cleaned.body
    language = _language_of(record.language, cleaned)
    published = cleaned.published.date if cleaned.published else None
    return Article(
        id=identity.article_id,
        content_hash=identity.content_hash,
        body=body,
        title=cleaned.title,
        url=cleaned.url,
        source=cleaned.source,
        authors=cleaned.authors,
        published=cleaned.published,
        language=language,
        hashtags=_with_title(
            find_hashtags(title, vocabulary.cut), find_hashtags(body, vocabulary.cut), lambda each: each.key
        ),
        mentions=_with_title(find_mentions(title), find_mentions(body), lambda each: each.handle.casefold()),
        platforms=(
            *_posted_on(record.platform),
            *_with_title(find_platforms(title), find_platforms(body), lambda each: each.id),
        ),
        dates=_with_title(find_dates(title, published), find_dates(body, published), lambda each: each.value),
        fragments=_with_title(
            find_fragments(title, language), find_fragments(body, language), lambda each: each.text.casefold()
        ),
        imported_at=now.strftime("%Y-%m-%dT%H:%M:%SZ"),
    )


def _language_of(given: str | None, cleaned: CleanText) -> str:
    """Give the record's own language, else the text's; a page's claim is for a text that says nothing."""
    if given and (code := _language_code(given)):
        return code
    detected = detect_language(cleaned.body)
    return detected if detected != UNDETERMINED else _language_code(cleaned.language or "") or UNDETERMINED


def _language_code(tag: str) -> str | None:
    """Give ``ar`` for ``ar-SA`` and ``ara``; None for what is no language tag."""
    found = _LANGUAGE_TAG.match(tag.strip().lower())
    return _SHORT_CODES.get(found[1], found[1]) if found else None


def _with_title(
    title: tuple[Span, ...], body: tuple[Span, ...], name_of: Callable[[Span], str]
) -> tuple[Span, ...]:
    """Give what stands in the title alone, then everything in the body: the order of first appearance."""
    named = {name_of(span) for span in body}
    alone = [replace(span, field="title") for span in title if name_of(span) not in named]
    return tuple(alone) + body if alone else body


def _posted_on(platform: str | None) -> tuple[PlatformMention, ...]:
    """Give the platform that the record itself names; one that we do not know keeps its own name."""
    if platform is None or not platform.strip():
        return ()
    return (PlatformMention(id=platform_of(platform) or platform.strip().casefold(), origin="record"),)
