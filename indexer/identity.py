"""Which article a record is, and whether it has changed: told from the record as it came, before cleaning.

So cheap that an import run again costs little more than reading the files.
"""

import re
import unicodedata
from dataclasses import dataclass
from hashlib import blake2b
from urllib.parse import quote, urlsplit, urlunsplit

from archive.article import Original
from indexer.raw import RawRecord

ID_BYTES = 10
HASH_BYTES = 8

TRACKING = frozenset(
    "fbclid gclid dclid gbraid wbraid msclkid yclid twclid ttclid igshid igsh mc_cid mc_eid _ga".split()
)
TRACKING_PREFIXES = ("utm_",)
DEFAULT_PORTS = {"http": ":80", "https": ":443"}

_PERCENT = re.compile(r"%([0-9A-Fa-f]{2})?")
_UNRESERVED = frozenset(b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~")
_KEPT = "%:/?#[]@!$&'()*+,;=~"


@dataclass(frozen=True, slots=True)
class Identity:
    """Which article a record is (20 hexadecimal digits), and a hash of what it was read from (16)."""

    article_id: str
    content_hash: str


def identify(record: RawRecord) -> Identity:
    """Tell a record by its own id within its source, else its canonical URL, else its title and body."""
    return Identity(_digest(_naming_parts(record), ID_BYTES), _content_hash(record.original))


def canonical_url(url: str) -> str:
    """Give the one spelling of an address: no tracking, fragment or final slash, percent-encoded by RFC 3986.

    What is no URL at all comes back without blanks around it.
    """
    url = unicodedata.normalize("NFC", url.strip())
    try:
        parts = urlsplit(url)
    except ValueError:  # brackets that are no IPv6 address
        return url
    scheme = parts.scheme.lower()
    host = parts.netloc.lower().removesuffix(DEFAULT_PORTS.get(scheme, ":"))
    query = "&".join(pair for pair in parts.query.split("&") if pair and not _is_tracking(pair))
    # Behind "#!" stands the page itself, in addresses of 2009 to 2015; behind "#" only a place in it.
    fragment = parts.fragment if parts.fragment.startswith("!") else ""
    path, query, fragment = (_encode(part) for part in (parts.path, query, fragment))
    return urlunsplit((scheme, host, path.rstrip("/"), query, fragment))


def _naming_parts(record: RawRecord) -> tuple[str, ...]:
    # The first part tells the kind, so that no id can be mistaken for a URL that looks the same.
    url = (record.url or "").strip()
    if record.id and record.id.strip():
        return ("id", _namespace(record.source, url), record.id.strip())
    if url:
        return ("url", canonical_url(url))
    return ("text", record.title or "", record.body)


def _namespace(source: str | None, url: str) -> str:
    """Where a record's id is unique: in its source, else on its host (numbers from 1 are used by many)."""
    if source and source.strip():
        return source.strip().casefold()
    try:
        return urlsplit(url).netloc.lower()
    except ValueError:
        return ""


def _content_hash(original: Original) -> str:
    choices = [part for pair in original.mapping for part in pair]
    digest = blake2b(_framed((original.media_type, original.source or "", *choices)), digest_size=HASH_BYTES)
    digest.update(original.content)
    return digest.hexdigest()


def _digest(parts: tuple[str, ...], size: int) -> str:
    return blake2b(_framed(parts), digest_size=size).hexdigest()


def _framed(parts: tuple[str, ...]) -> bytes:
    """Join parts so that no two different rows give the same bytes: each is led by its length."""
    encoded = (part.encode("utf-8", "surrogatepass") for part in parts)
    return b"".join(b"%d:%b" % (len(content), content) for content in encoded)


def _is_tracking(pair: str) -> bool:
    name = pair.partition("=")[0].lower()
    return name in TRACKING or name.startswith(TRACKING_PREFIXES)


def _encode(part: str) -> str:
    """Encode what has to be, decode what need not be; a percent sign that encodes nothing becomes %25."""
    return quote(_PERCENT.sub(_normalise_escape, part), safe=_KEPT, errors="replace")


def _normalise_escape(escape: re.Match[str]) -> str:
    digits: str | None = escape[1]
    if digits is None:
        return "%25"
    byte = int(digits, 16)
    return chr(byte) if byte in _UNRESERVED else f"%{digits.upper()}"
