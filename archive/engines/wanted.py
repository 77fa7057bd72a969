"""What a query wants of the texts, whatever engine finds it: where its words are looked for, whether some
articles match it better, and which whole months and years lie within a range of days.
"""

from collections.abc import Iterator, Mapping, Sequence
from typing import Final, assert_never

from archive.engines.document import day_range
from archive.engines.histogram import days_within
from archive.engines.protocol import DateRange, Interval
from archive.fields import FIELDS
from archive.query.nodes import (
    Alternative,
    And,
    Everything,
    ExactWord,
    Fuzzy,
    KeywordIs,
    Node,
    Not,
    Or,
    Phrase,
    Prefix,
    PublishedBetween,
    TextField,
    Word,
)
from archive.text import side_by_side
from archive.text.analyzer import WordForms, word_forms
from archive.text.stemming import clitic_stems

ANYWHERE: Final = ("title", "tags", "body")
"""Where a word without a field is looked for; ``tags`` are the words of hashtags."""

BOOSTS: Final[Mapping[str, float]] = {field.name: field.boost for field in FIELDS} | {
    "tags": next(field.boost for field in FIELDS if field.name == "hashtag")
}


REMEMBERED: Final = 1 << 14
"""How many words of translations are kept as engines ask for them: a dictionary's come again and again."""


def names_of(field: TextField | None) -> tuple[str, ...]:
    """Give the text fields that a word without a field, or with one, is looked for in."""
    return ANYWHERE if field is None else (field,)


def stems_of(form: WordForms) -> tuple[str, ...]:
    """Give the stems that a word is found by: its own, and those of what may stand behind a clitic in it."""
    return form.stem, *clitic_stems(form.exact, form.stem)


ways_written: Final = side_by_side.ways_written
"""How to write a translation that means something side by side only."""


def stands_together(other: Alternative) -> bool:
    """Tell a name of several words: they mean it side by side, where other translations are inflected."""
    return other.origin in ("name", "place")


def is_beside_its_words(word: Word) -> bool:
    """Tell a phrase made by expansion: it alone has blanks, as whoever types a blank begins another word."""
    return " " in word.text and bool(word.alternatives)


def own_forms(word: Word) -> list[WordForms]:
    """Give the forms a word is looked for by itself: none of a phrase beside its words, which find it."""
    return [] if is_beside_its_words(word) else list(word_forms(word.text))


def typed_words(node: Node) -> Iterator[Word]:
    """Give the words of a query that were typed as such, in order, without what was put beside them.

    Of several ways to say one of all that has to match, the first is as it was typed.
    """
    match node:
        case Word():
            if not is_beside_its_words(node):
                yield node
        case And(children):
            for child in children:
                yield from typed_words(
                    child.children[0] if isinstance(child, Or) and child.children else child
                )
        case Or(children):
            for child in children:
                yield from typed_words(child)
        case _:
            return


def in_a_row(words: Sequence[Word]) -> str:
    """Give words as they were typed, with the small ones between them that are not searched for."""
    first, *others = words
    return " ".join((first.text, *(f"{word.led_by} {word.text}".lstrip() for word in others)))


def is_scored(node: Node) -> bool:
    """Tell whether a query has words that some articles match better than others."""
    match node:
        case And(children) | Or(children):
            return any(is_scored(child) for child in children)
        case Word() | ExactWord() | Phrase() | Prefix() | Fuzzy():
            return True
        case Not() | KeywordIs() | PublishedBetween() | Everything():
            return False
        case _:
            assert_never(node)


def named_within(bounds: DateRange) -> Iterator[tuple[Interval, int, int]]:
    """Give the days, and the whole months and years, that lie within a range: the first and last of each."""
    first, last = days_within(bounds)
    yield "day", first, last
    # A month or a year lies within the bounds if its first and its last day do.
    ends_before_month = day_range(f"{last // 10_000:04}-{last // 100 % 100:02}")[1] > last
    yield "month", first // 100 + (first % 100 > 1), last // 100 - ends_before_month
    yield "year", first // 10_000 + (first % 10_000 > 101), last // 10_000 - (last % 10_000 < 1231)
