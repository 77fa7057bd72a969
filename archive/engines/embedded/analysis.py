"""From an entry to a tantivy document: our own tokens, joined by blanks, for the whitespace tokenizer.

tantivy's Arabic stemmer is not ours, and handing it token objects halves its speed; joined text does not.
"""

from collections.abc import Iterable
from dataclasses import asdict

import orjson
import tantivy

from archive.article import Original, article_to_json
from archive.engines.document import IndexedValues, indexed_values
from archive.engines.embedded.schema import WAYS
from archive.engines.protocol import Entry
from archive.engines.wanted import ANYWHERE
from archive.text.analyzer import word_forms, written_words


def document_of(entry: Entry) -> tantivy.Document:
    """Give the tantivy document of one entry."""
    article = entry.article
    values = indexed_values(article)
    document = tantivy.Document()
    document.add_text("id", article.id)
    document.add_unsigned("content_hash", int(article.content_hash, 16))
    document.add_bytes("article", article_to_json(article))
    document.add_bytes("original", entry.original.content)
    document.add_bytes("original_note", _note(entry.original))
    story = article.story or article.id
    document.add_text("story", story)
    document.add_bytes("signature", orjson.dumps((article.id, story, entry.likeness.signature)))
    _add_keywords(document, "band", entry.likeness.bands)
    _add_keywords(document, "language", (article.language,))
    _add_keywords(document, "source", (article.source,) if article.source else ())
    _add_values(document, values)
    for name, text in values.texts:
        _add_text(document, name, text)
    return document


def _note(original: Original) -> bytes:
    note = {name: value for name, value in asdict(original).items() if name != "content"}
    return orjson.dumps(note)


def _add_values(document: tantivy.Document, values: IndexedValues) -> None:
    _add_keywords(document, "hashtag", values.hashtags)
    _add_keywords(document, "hashtag_name", values.hashtag_names)
    _add_keywords(document, "platform", values.platforms)
    _add_keywords(document, "mention", values.mentions)
    _add_keywords(document, "mention_name", values.mention_names)
    _add_numbers(document, "named_day", values.named.days)
    _add_numbers(document, "named_month", values.named.months)
    _add_numbers(document, "named_year", values.named.years)
    _add_numbers(document, "newest", (values.newest,))
    _add_numbers(document, "oldest", (values.oldest,))
    if days := values.published:
        for name in ("first", "last", "year", "month", "day"):
            number = getattr(days, name)
            _add_numbers(document, f"published_{name}", () if number is None else (number,))


def _add_keywords(document: tantivy.Document, name: str, values: Iterable[str]) -> None:
    for value in values:
        document.add_text(name, value)


def _add_numbers(document: tantivy.Document, name: str, numbers: Iterable[int]) -> None:
    for number in numbers:
        document.add_unsigned(name, number)


def _add_text(document: tantivy.Document, name: str, text: str) -> None:
    forms = list(word_forms(text))
    if not forms:
        return
    tokens = {
        "exact": lambda: " ".join([form.exact for form in forms]),
        "stem": lambda: " ".join([form.stem for form in forms]),
        "gram": lambda: " ".join([gram for form in forms for gram in form.grams]),
        "sound_arabic": lambda: " ".join([form.sound for form in forms if form.sound and form.arabic]),
        "sound_english": lambda: " ".join([f.sound for f in forms if f.sound and not f.arabic]),
        "written": lambda: " ".join(written_words(text)),
    }
    for place in (name, "anywhere") if name in ANYWHERE else (name,):
        for way in WAYS[place]:
            document.add_text(f"{place}_{way}", tokens[way]())
