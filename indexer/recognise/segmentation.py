"""The words of a hashtag: cut at its separators, or by a vocabulary where it is written without any.

Cutting is dynamic programming over the folded letters, each word at the price of its rarity; Arabic affixes
are priced beside the words they stand on, so that they are neither split off nor a reason to leave a word
unknown. Where a hashtag begins and ends belongs to ``hashtags.py``; the vocabulary is the caller's.
"""

import re
from collections.abc import Callable
from math import log

from archive.text.analyzer import fold
from indexer.recognise.tag_words import CALLS, NAMES, SMALL_WORDS, SPOKEN_WORDS

Vocabulary = Callable[[str], int]

# Letters that do not join the next one: a tatweel after them lengthens nothing, it stands for a blank.
_UNJOINED = (
    "\N{ARABIC LETTER ALEF}\N{ARABIC LETTER ALEF WITH HAMZA ABOVE}\N{ARABIC LETTER ALEF WITH HAMZA BELOW}"
    "\N{ARABIC LETTER ALEF WITH MADDA ABOVE}\N{ARABIC LETTER DAL}\N{ARABIC LETTER THAL}\N{ARABIC LETTER REH}"
    "\N{ARABIC LETTER ZAIN}\N{ARABIC LETTER WAW}\N{ARABIC LETTER WAW WITH HAMZA ABOVE}"
    "\N{ARABIC LETTER TEH MARBUTA}\N{ARABIC LETTER ALEF MAKSURA}\N{ARABIC LETTER HAMZA}"
)
_TATWEEL = "\N{ARABIC TATWEEL}"
_SEPARATOR = re.compile(rf"_+|(?<=[{_UNJOINED}]){_TATWEEL}+")
_CASED = [chr(code) for code in range(0x41, 0x590)] + [chr(code) for code in range(0x1E00, 0x2000)]
_UPPER = "".join(char for char in _CASED if char.isalpha() and char.isupper())
_LOWER = "".join(char for char in _CASED if char.isalpha() and char.islower())
_PIECE = re.compile(
    rf"""YouTube|TikTok|WhatsApp|LinkedIn|iPhone|iPad|iOS  # names with a capital inside
    | (?<![^\W_])(?: [{_UPPER}{_LOWER}]\d++ | \d++[{_UPPER}{_LOWER}] )(?![^\W_])  # G20, 5G
    | \d++
    | [{_UPPER}]{{2,}}+(?![{_LOWER}]) | [{_UPPER}]+(?=[{_UPPER}][{_LOWER}])  # BBC of BBCNews
    | [{_UPPER}]?[{_LOWER}\u0300-\u036f]++ | [{_UPPER}]++  # Aleppo of AleppoIsBurning
    | [^\d\s{_UPPER}{_LOWER}]++""",
    re.VERBOSE,
)

LONGEST_CUT = 100  # letters; a longer run without separators is left whole
_LONGEST_WORD = 20
# What part of running text its two commonest words are: it tells how large the vocabulary's text was.
_COMMONEST = (("في", "من", 0.06), ("the", "of", 0.09))  # Arabic "in", "from"
_UNKNOWN_SIZE = 1_000_000

# Prices are in nats. Set by test_segmentation.py, on tags whose underscores were taken out.
_UNKNOWN_WORD, _UNKNOWN_LETTER = 8.0, 2.9
_SINGLE_LETTER = 14.0
_TWO_LETTERS, _RARE = 0.5, 6.2
_AFFIXED = 3.0
_KNOWN_WORDS = dict.fromkeys(NAMES | SPOKEN_WORDS | CALLS, 8.0) | dict.fromkeys(SMALL_WORDS, 6.0)
_SMALLEST_SIZE = 60_000
_SURELY_ONE = 10.0
_NO_WORD = 8.0
_WRITTEN_TOGETHER = (
    5  # two words are one by mistake when each is this many times as frequent as both together
)
_PREFIXES: dict[str, float] = {
    "": 0.0,
    "ال": 1.5,  # the
    "و": 2.5,  # and
    "ف": 4.0,  # so
    "ب": 3.0,  # with
    "ل": 3.0,  # for
    "ك": 4.5,  # like
    "وال": 3.5,  # and the
    "بال": 3.5,  # with the
    "فال": 5.0,  # so the
    "كال": 5.0,  # like the
    "لل": 3.0,  # for the
    "ولل": 5.0,  # and for the
    "وب": 5.0,  # and with
    "ول": 5.0,  # and for
    "س": 4.0,  # will
    "وس": 6.0,  # and will
    "سا": 6.0,  # I will
    "سي": 6.0,  # he will
    "ست": 6.0,  # she will
    "سن": 6.0,  # we will
    "بي": 6.0,  # he …s, spoken
    "بت": 6.0,  # she …s, spoken
    "ي": 3.0,  # he …s
    "ت": 3.0,  # she …s
    "ن": 4.0,  # we …
    "ا": 4.0,  # I …, or an imperative
    "م": 5.0,  # participle
}
_SUFFIXES: dict[str, float] = {
    "": 0.0,
    "ها": 3.0,  # her
    "هم": 3.5,  # their
    "هن": 6.0,  # their, of women
    "هما": 5.0,  # their, of two
    "ه": 2.5,  # his, or feminine
    "نا": 3.5,  # our
    "ك": 4.0,  # your
    "كم": 4.0,  # your, of many
    "ي": 3.0,  # my, or -ian
    "يه": 3.0,  # -ian, feminine
    "يون": 4.0,  # -ians
    "ين": 2.5,  # plural
    "ون": 2.5,  # plural
    "ان": 3.0,  # two
    "ات": 2.5,  # plural, feminine
    "وا": 3.0,  # they …ed
    "ا": 2.5,  # accusative
    "ت": 3.0,  # she …ed
}
_PREFIX_LENGTHS = sorted({len(prefix) for prefix in _PREFIXES})
_SUFFIX_LENGTHS = sorted({len(suffix) for suffix in _SUFFIXES})
_SHORTEST_STEM = 3
# None of them stands on a word with its article; of "for the" an alef is lost (``لل``).
_NOT_BEFORE_ARTICLE = frozenset(
    ("س", "وس", "سا", "سي", "ست", "سن", "بي", "بت", "ي", "ت", "ن", "ا", "م", "ل", "ول")
)
# Of verbs that begin with an alef ("it caught fire"), these prefixes of the present take its place.
_FOR_ALEF = ("ي", "ت", "ن")
_ALEF = "\N{ARABIC LETTER ALEF}"
# The feminine ending is written as a teh before what belongs to it: "your smell".
_BEHIND_TEH = ("ها", "هم", "ه", "نا", "ك", "كم", "ي")
_TEH, _FEMININE = "\N{ARABIC LETTER TEH}", "\N{ARABIC LETTER HEH}"  # the second as folded
# It is lost before a plural or a dual: "words", "two states".
_FOR_FEMININE = {"ات": 2.5, "تين": 3.0, "تان": 3.0}
# A hamza at the end takes a seat before what belongs to it: "our brothers".
_SEATED = ("ائ", "اؤ")
_HAMZA = "\N{ARABIC LETTER HAMZA}"
_NEVER_ALONE = frozenset(
    ("وال", "بال", "فال", "كال", "لل", "ال", "ولل", "يه", "يات", "ات", "ون", "ين", "يون", "ود")
)
_APART = ("لا", "ما", "يا")  # not (twice), O: newspapers often write them together with the next word
_ARTICLE = "ال"
_ENDS_WORD = ("\N{ARABIC LETTER TEH MARBUTA}", "\N{ARABIC LETTER ALEF MAKSURA}")
_BEGINS_WORD = "\N{ARABIC LETTER ALEF WITH HAMZA BELOW}"


def segment(tag: str, vocabulary: Vocabulary | None = None) -> tuple[str, ...]:
    """Cut a hashtag (without its sign) into words, as they are written in it.

    It is cut at underscores, at a tatweel that joins nothing, at capitals and at the borders of numbers and
    scripts. A tag with none of these is cut by ``vocabulary``, which gives how often a folded word occurs
    (0 = never); without one it stays whole.
    """
    parts = [part for part in _SEPARATOR.split(tag) if part]
    pieces = [piece for part in parts for piece in _PIECE.findall(part)]
    if vocabulary is not None and len(parts) == 1:
        prices = _Prices(vocabulary)
        pieces = [word for piece in pieces for word in _cut(piece, prices)]
    return tuple(word for piece in pieces if (word := piece.strip(_TATWEEL)))


def _cut(piece: str, prices: "_Prices") -> list[str]:
    """Find the cheapest words that make up a piece; a cut is (price, start of its last word)."""
    letters = [fold(char) for char in piece]
    length = len(piece)
    if length > LONGEST_CUT or piece[0].isdigit() or prices.of("".join(letters)) < _SURELY_ONE:
        return [piece]
    nowhere = (float("inf"), 0)
    cheapest = [(0.0, 0)] + [nowhere] * length
    for end in range(1, length + 1):
        if end < length and letters[end] == "":  # a mark belongs to the letter before it
            continue
        for start in range(end - 1, max(-1, end - 1 - _LONGEST_WORD), -1):
            if start + 1 < end and piece[start] in _ENDS_WORD and letters[start + 1]:
                break  # its own letter would stand inside the word
            price = cheapest[start][0] + prices.of("".join(letters[start:end]))
            price += _inner_alef(piece[start:end])
            if price < cheapest[end][0]:
                cheapest[end] = (price, start)
    words = []
    end = length
    while end > 0:
        start = cheapest[end][1]
        words.append(piece[start:end])
        end = start
    return words[::-1]


def _inner_alef(word: str) -> float:
    """The price of an alef with hamza below inside a word: it begins one, or follows a prefix."""
    at = word.find(_BEGINS_WORD, 1)
    return 0.0 if at < 0 or word[:at] in _PREFIXES else _NO_WORD


class _Prices:
    """What each word costs under one vocabulary: the rarer, the dearer."""

    __slots__ = ("_helped_by", "_known", "_size", "_vocabulary")

    def __init__(self, vocabulary: Vocabulary) -> None:
        self._vocabulary = vocabulary
        self._known: dict[str, float] = {}
        size = max((vocabulary(first) + vocabulary(second)) / part for first, second, part in _COMMONEST)
        self._size = log(max(size or _UNKNOWN_SIZE, _SMALLEST_SIZE))
        self._helped_by = _KNOWN_WORDS if size else {}  # they help a vocabulary, and are none

    def of(self, word: str) -> float:
        """Give the price of a folded word."""
        price = self._known.get(word)
        if price is None:
            price = self._known[word] = self._price(word)
        return price

    def _price(self, word: str) -> float:
        if len(word) <= 1:
            return _SINGLE_LETTER if word else 0.0
        count = self._vocabulary(word)
        price = self._of_count(count) if count else _UNKNOWN_WORD + _UNKNOWN_LETTER * len(word)
        price = min(price, self._helped_by.get(word, price))
        if word in _NEVER_ALONE:
            return price + _NO_WORD
        if len(word) == 2:
            return price + (_TWO_LETTERS if price > _RARE else 0.0)
        if count and word not in self._helped_by:
            price = max(price, self._written_together(word, count))
        return min(price, self._affixed(word))

    def _of_count(self, count: int) -> float:
        return self._size - log(count)

    def _written_together(self, word: str, count: int) -> float:
        """The price of the two words that a word with a lost blank consists of; 0 if it is none."""
        starts = [at for at in range(3, len(word) - 3) if word.startswith(_ARTICLE, at)]
        for at in starts:
            first, second = self._vocabulary(word[:at]), self._vocabulary(word[at:])
            if min(first, second) > _WRITTEN_TOGETHER * count:
                return self._of_count(first) + self._of_count(second) + 1
        if word.startswith(_APART):
            first, second = self._vocabulary(word[:2]), self._vocabulary(word[2:])
            if first and second > count / 3:
                return self._of_count(first) + self._of_count(second) + 1
        return 0.0

    def _affixed(self, word: str) -> float:
        """The least price of the word as a known word of three letters or more with affixes."""
        least = self._changed(word)
        endings = [n for n in _SUFFIX_LENGTHS if word[len(word) - n :] in _SUFFIXES]
        for start in _PREFIX_LENGTHS:
            prefix_price = _PREFIXES.get(word[:start])
            if prefix_price is None or (
                word[:start] in _NOT_BEFORE_ARTICLE and word.startswith(_ARTICLE, start)
            ):
                continue
            for ending in endings:
                end = len(word) - ending
                if end - start < _SHORTEST_STEM or end - start == len(word):
                    continue
                price = _AFFIXED + prefix_price + _SUFFIXES[word[end:]]
                if price >= least:
                    continue
                stem = word[start:end]
                if count := self._vocabulary(stem):
                    least = min(least, price + self._of_count(count))
                elif not ending:  # "and Mohamed", "for Basil"; small words take no endings
                    least = min(least, price + self._helped_by.get(stem, least))
        return least

    def _changed(self, word: str) -> float:
        """The least price of the word as one whose first or last letter an affix has changed."""
        stems = (
            [(_ALEF + word[1:], _PREFIXES[word[0]])] if word.startswith(_FOR_ALEF) and len(word) > 4 else []
        )
        for suffix in _BEHIND_TEH:
            bare = word.removesuffix(suffix)
            if bare == word or len(bare) < _SHORTEST_STEM + 1:
                continue
            if bare.endswith(_TEH):
                stems.append((bare[:-1] + _FEMININE, _SUFFIXES[suffix]))
            elif bare.endswith(_SEATED):
                stems.append((bare[:-1] + _HAMZA, _SUFFIXES[suffix]))
        for suffix, suffix_price in _FOR_FEMININE.items():
            bare = word.removesuffix(suffix)
            if bare != word and len(bare) >= _SHORTEST_STEM:
                stems.append((bare + _FEMININE, suffix_price))
        counts = ((self._vocabulary(stem), price) for stem, price in stems)
        return min((_AFFIXED + price + self._of_count(n) for n, price in counts if n), default=float("inf"))
