"""From the keys of a record to the fields of a ``RawRecord``: the one list of keys that import accepts.

Shared by the formats that have keys (JSON, CSV); keys that are not listed stay in the original only.
"""

import math
import re
from collections.abc import Mapping
from typing import Final

from archive.article import Original
from archive.errors import InputError
from indexer.raw import RawRecord, RejectedRecord

ACCEPTED_KEYS: Final[dict[str, tuple[str, ...]]] = {
    "body": ("body", "text", "content"),
    "title": ("title",),
    "url": ("url",),
    "id": ("id",),
    "source": ("source",),
    "authors": ("authors", "author"),
    "published": ("published",),
    "language": ("language",),
    "platform": ("platform",),
}
"""Each field and the keys it is looked for under, in this order, in any case."""

_LONE_SURROGATE: Final = re.compile(r"[\ud800-\udfff]")


def check_mapping(mapping: tuple[tuple[str, str], ...]) -> None:
    """Raise InputError (``unknown_field``) when a mapping names a field that articles do not have."""
    for field, _ in mapping:
        if field not in ACCEPTED_KEYS:
            known = ", ".join(ACCEPTED_KEYS)
            raise InputError(
                f"--map {field}=…: there is no field {field!r}; there are {known}", reason="unknown_field"
            )


def record_from_fields(original: Original, values: Mapping[str, object]) -> RawRecord | RejectedRecord:
    """Build the record from its keys; rejected (``no_such_key``, ``empty_body``) when it has no text."""
    by_key = {key.strip().casefold(): value for key, value in values.items()}
    mapping = dict(original.mapping)
    body_key = mapping.get("body")
    if body_key is not None and body_key.strip().casefold() not in by_key:
        return reject(
            original,
            "no_such_key",
            f"--map body={body_key}: the record has no key {body_key!r}; it has {_listed(values)}",
        )
    body = _text(_value("body", by_key, mapping))
    if body is None or not body.strip():
        keys = (body_key,) if body_key else ACCEPTED_KEYS["body"]
        return reject(
            original,
            "empty_body",
            f"the record has no text under {' or '.join(keys)}; its keys are {_listed(values)}",
        )
    return RawRecord(
        original=original,
        body=body,
        title=_text(_value("title", by_key, mapping)),
        url=_text(_value("url", by_key, mapping)),
        id=_text(_value("id", by_key, mapping)),
        source=original.source or _text(_value("source", by_key, mapping)),
        published=_text(_value("published", by_key, mapping)),
        language=_text(_value("language", by_key, mapping)),
        platform=_text(_value("platform", by_key, mapping)),
        authors=_names(_value("authors", by_key, mapping)),
    )


def reject(original: Original, reason: str, detail: str) -> RejectedRecord:
    """Reject a record whose bytes are known: it is given back as text, undecodable bytes replaced."""
    where = f"{original.file}, line {original.line}" if original.line else original.file
    record = original.content.decode("utf-8", "replace")
    return RejectedRecord(original.file, original.line, None, reason, f"{where}: {detail}", record)


def _value(field: str, by_key: Mapping[str, object], mapping: Mapping[str, str]) -> object:
    mapped = mapping.get(field)
    if mapped is not None:
        return by_key.get(mapped.strip().casefold())
    for key in ACCEPTED_KEYS[field]:
        value = by_key.get(key)
        if value is not None and value != "":
            return value
    return None


def _text(value: object) -> str | None:
    if isinstance(value, str):
        return _well_formed(value) or None
    if value is None or isinstance(value, bool | list | dict):
        return None
    if isinstance(value, float) and math.isnan(value):  # pandas writes NaN for an empty cell
        return None
    return str(value)


def _well_formed(text: str) -> str:
    if text.isascii() or not _LONE_SURROGATE.search(text):
        return text
    return _LONE_SURROGATE.sub("\N{REPLACEMENT CHARACTER}", text)


def _names(value: object) -> tuple[str, ...]:
    if isinstance(value, dict):
        value = value.get("name")
    if isinstance(value, list):
        return tuple(name for each in value for name in _names(each))
    text = _text(value)
    return (text.strip(),) if text and text.strip() else ()


def _listed(values: Mapping[str, object]) -> str:
    keys = [repr(_well_formed(key)) for key in values]
    return ", ".join(keys[:20]) + (" …" if len(keys) > 20 else "") if keys else "none"
