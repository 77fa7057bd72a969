"""How texts write a folded word, hamza and all; which texts to look into, each engine finds."""

import unicodedata
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from archive.text.analyzer import fold, forms_of, places
from archive.text.folding import fold_table

_OFTEN_FOLDED = (
    "\N{ARABIC LETTER ALEF WITH HAMZA ABOVE}",
    "\N{ARABIC LETTER ALEF WITH HAMZA BELOW}",
    "\N{ARABIC LETTER ALEF WITH MADDA ABOVE}",
    "\N{ARABIC LETTER TEH MARBUTA}",
    "\N{ARABIC LETTER ALEF MAKSURA}",
)
_INSIDE_WORDS = ("Mn", "Mc", "Me", "Cf")  # marks, and what directs or joins without being seen
_MARKS = frozenset(map(chr, (*range(0x610, 0x61B), 0x640, *range(0x64B, 0x660), 0x670, *range(0x6D6, 0x6EE))))


@dataclass(frozen=True, slots=True)
class WrittenText:
    """What an article says, and the same with the letters folded that often are; both are equally long."""

    written: str
    folded: str


def written_text(title: str | None, body: str) -> WrittenText:
    """Prepare a title and a body for finding spellings in them."""
    written = folded = f"{title or ''}\n{body}"
    for letter in _OFTEN_FOLDED:
        folded = folded.replace(letter, fold_table()[letter])
    folded = folded.lower()
    return WrittenText(written, folded if len(folded) == len(written) else written)


def commonest_spelling(word: str, texts: Sequence[WrittenText]) -> str:
    """Give the commonest spelling of a folded word, without vowel signs; itself if no text has it."""
    seen = Counter(found for text in texts for found in _plain_spellings(word, text))
    seen = seen or Counter(found for text in texts for found in _any_spellings(word, text.written))
    # Of equals, the one in small letters: the other may stand at the head of a sentence.
    best = max(seen, key=lambda spelling: (seen[spelling], spelling), default=word)
    return best if [form.exact for form in forms_of(best)] == [word] else word


def _plain_spellings(word: str, text: WrittenText) -> Iterator[str]:
    """Find how a text writes a folded word if it has no marks and no rare letters: that is quickly found."""
    start = text.folded.find(word)
    while start >= 0:
        end = start + len(word)
        if not _is_letter(text.folded[start - 1 : start]) and not _is_letter(text.folded[end : end + 1]):
            yield text.written[start:end]
        start = text.folded.find(word, end)


def _is_letter(char: str) -> bool:
    return char.isalnum() or unicodedata.category(char or " ") in _INSIDE_WORDS


def _any_spellings(word: str, written: str) -> Iterator[str]:
    for start, end in places(written):
        if fold(written[start:end]) == word:
            yield _without_marks(written[start:end])


def _without_marks(word: str) -> str:
    """Give a word as most would write it: no vowel signs, no tatweel, no presentation forms."""
    return "".join(char for char in unicodedata.normalize("NFKC", word) if char not in _MARKS)
