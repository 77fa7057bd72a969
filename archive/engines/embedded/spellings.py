"""How articles write a folded word, hamza and all: found by looking into a few that have it."""

import unicodedata
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from typing import TypeVar

import orjson
import tantivy
from tantivy import Occur, Query

from archive.engines.embedded.schema import schema
from archive.text.analyzer import forms_of, places
from archive.text.folding import fold_table

WORD_FIELDS = ("title_exact", "tags_exact", "body_exact")
"""Where a word is searched that is confined to no field."""

_ARTICLES = 3  # looked at for one word
_SPELLINGS = 20_000  # remembered
_TEXTS = 300  # remembered, because articles that have one completion of a word often have another
_OFTEN_FOLDED = (
    "\N{ARABIC LETTER ALEF WITH HAMZA ABOVE}",
    "\N{ARABIC LETTER ALEF WITH HAMZA BELOW}",
    "\N{ARABIC LETTER ALEF WITH MADDA ABOVE}",
    "\N{ARABIC LETTER TEH MARBUTA}",
    "\N{ARABIC LETTER ALEF MAKSURA}",
)
_MARKS = frozenset(map(chr, (*range(0x610, 0x61B), 0x640, *range(0x64B, 0x660), 0x670, *range(0x6D6, 0x6EE))))

_Key = TypeVar("_Key")
_Value = TypeVar("_Value")


@dataclass(frozen=True, slots=True)
class _Text:
    """What an article says, and the same with the letters folded that often are; both are equally long."""

    written: str
    folded: str


class Spellings:
    """The spellings found so far in one state of the index."""

    def __init__(self, searcher: tantivy.Searcher) -> None:
        """Begin without any."""
        self._searcher = searcher
        self._known: dict[str, str] = {}
        self._texts: dict[tuple[int, int], _Text] = {}

    def of(self, word: str) -> str:
        """Give the commonest spelling of a folded word, without vowel signs; itself if no article has it."""
        spelling = self._known.get(word)
        if spelling is None:
            spelling = self._find(word)
            remember(self._known, word, spelling, most=_SPELLINGS)
        return spelling

    def _find(self, word: str) -> str:
        texts = tuple(self._texts_with(word))
        seen = Counter(found for text in texts for found in _plain_spellings(word, text))
        seen = seen or Counter(found for text in texts for found in _any_spellings(word, text.written))
        # Of equals, the one in small letters: the other may stand at the head of a sentence.
        best = max(seen, key=lambda spelling: (seen[spelling], spelling), default=word)
        return best if [form.exact for form in forms_of(best)] == [word] else word

    def _texts_with(self, word: str) -> Iterator[_Text]:
        for _, address in self._searcher.search(having(word), limit=_ARTICLES, count=False).hits:
            place = (address.segment_ord, address.doc)
            text = self._texts.get(place)
            if text is None:
                article = orjson.loads(self._searcher.doc(address)["article"][0])
                text = _as_text(f"{article['title'] or ''}\n{article['body']}")
                remember(self._texts, place, text, most=_TEXTS)
            yield text


def having(word: str) -> Query:
    """Match the articles that have a folded word."""
    found = (Query.term_query(schema(), name, word, index_option="freq") for name in WORD_FIELDS)
    return Query.boolean_query([(Occur.Should, query) for query in found])


def remember(known: dict[_Key, _Value], key: _Key, value: _Value, *, most: int) -> None:
    """Keep an answer, forgetting all others where they have become too many."""
    if len(known) >= most:
        known.clear()
    known[key] = value


def _as_text(written: str) -> _Text:
    folded = written
    for letter in _OFTEN_FOLDED:
        folded = folded.replace(letter, fold_table()[letter])
    folded = folded.lower()
    return _Text(written, folded if len(folded) == len(written) else written)


def _plain_spellings(word: str, text: _Text) -> Iterator[str]:
    """Find how a text writes a folded word if it has no marks and no rare letters: that is quickly found."""
    start = text.folded.find(word)
    while start >= 0:
        end = start + len(word)
        if not _is_letter(text.folded[start - 1 : start]) and not _is_letter(text.folded[end : end + 1]):
            yield text.written[start:end]
        start = text.folded.find(word, end)


def _is_letter(char: str) -> bool:
    return char.isalnum() or unicodedata.category(char or " ")[0] in "MC"


def _any_spellings(word: str, written: str) -> Iterator[str]:
    for start, end in places(written):
        if [form.exact for form in forms_of(written[start:end])] == [word]:
            yield _without_marks(written[start:end])


def _without_marks(word: str) -> str:
    """Give a word as most would write it: no vowel signs, no tatweel, no presentation forms."""
    return "".join(char for char in unicodedata.normalize("NFKC", word) if char not in _MARKS)
