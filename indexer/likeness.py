"""The same story twice: MinHash signatures that tell near-duplicates, and the story an article belongs to.

Looking up candidates in the index belongs to the engine, choosing when to ask to ``pipeline``.

One-permutation hashing (Li, Owen, Zhang: One Permutation Hashing, NIPS 2012), empty bins filled by rotation
(Shrivastava, Li: Densifying One Permutation Hashing via Rotation, ICML 2014), banded as in
Leskovec, Rajaraman, Ullman: Mining of Massive Datasets, chapter 3.
"""

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence, Set
from dataclasses import replace
from functools import lru_cache
from hashlib import blake2b
from itertools import accumulate
from operator import eq
from zlib import crc32

from archive.engines.protocol import Entry, LikeArticle, Likeness
from archive.text.analyzer import word_forms

BINS = 64
BANDS = 16
ROWS = BINS // BANDS
SHINGLE = 3
"""Words in a shingle: two are shared by articles on one subject, three only by one text and its copies."""

LONGEST_WORD = 80
"""Characters of a word that are looked at; what is longer is no word, and must not fill the memory."""

FEWEST_WORDS = 20
"""Shorter texts have no likeness: greetings and one-line flashes would all become one story."""

SAME_STORY = 0.5
"""Least resemblance of one story; 16 bands of 4 rows find two of three such pairs, nearly all nearer ones."""

ASKED_AT_ONCE = 50
"""Articles whose like is looked for together."""

NO_LIKENESS = Likeness(signature=(), bands=())

_BIN_SHIFT = 32 - (BINS - 1).bit_length()
_MASK = 0xFFFFFFFF
_STEP = 0x85EBCA6B  # added per bin of rotation, so that a borrowed value differs from the lender's


def likeness_of(text: str) -> Likeness:
    """Sum up a text as 64 values of 32 bits and 16 bands; an empty likeness under 20 words."""
    words = [word for written in text.split() if (word := _folded(written[:LONGEST_WORD]))]
    if len(words) < FEWEST_WORDS:
        return NO_LIKENESS
    signature = _signature(words)
    return Likeness(signature=signature, bands=_bands_of(signature))


def _bands_of(signature: Sequence[int]) -> tuple[str, ...]:
    """Give the keys under which alike signatures meet: the band's number and a hash of its four values."""
    content = b"".join(value.to_bytes(4, "big") for value in signature)
    width = ROWS * 4
    return tuple(
        f"{band:x}{blake2b(content[band * width : (band + 1) * width], digest_size=6).hexdigest()}"
        for band in range(BANDS)
    )


def resemblance(first: Sequence[int], second: Sequence[int]) -> float:
    """Estimate the share of shingles common to two texts, 0 to 1, with a standard error of at most .0625."""
    if not first or not second:
        return 0.0
    return float(sum(map(eq, first, second))) / BINS


class StoryFinder:
    """Finds the stories of a batch, among the articles of the index and those of the batch itself.

    ``find_like`` asks the index, for many articles at once: a cluster takes as long for one as for fifty.
    What it has of the ``replaced`` ids is out of date and does not count.
    """

    def __init__(
        self, find_like: Callable[[Sequence[str]], Sequence[LikeArticle]], replaced: Set[str]
    ) -> None:
        self._find_like = find_like
        self._replaced = replaced
        self._alike: dict[str, dict[str, LikeArticle]] = defaultdict(dict)

    def stories_of(self, batch: Sequence[tuple[str, Likeness]]) -> list[str]:
        """Give the story of each article: that of the one that resembles it most, else its own id."""
        stories = []
        for at in range(0, len(batch), ASKED_AT_ONCE):
            asked = batch[at : at + ASKED_AT_ONCE]
            self._ask(likeness for _, likeness in asked)
            stories += [self._story_of(article_id, likeness) for article_id, likeness in asked]
        return stories

    def _ask(self, likenesses: Iterable[Likeness]) -> None:
        bands = {band for likeness in likenesses for band in likeness.bands}
        for like in self._find_like(sorted(bands)) if bands else ():
            if like.id not in self._replaced:
                self._remember(like, bands)

    def _remember(self, like: LikeArticle, bands: Set[str]) -> None:
        for band in bands & set(_bands_of(like.signature)):
            self._alike[band][like.id] = like

    def _story_of(self, article_id: str, likeness: Likeness) -> str:
        alike = {like.id: like for band in likeness.bands for like in self._alike[band].values()}
        story = _nearest_story(article_id, likeness.signature, alike.values())
        self._remember(LikeArticle(article_id, story, likeness.signature), set(likeness.bands))
        return story


def with_stories(
    entries: Sequence[Entry], find_like: Callable[[Sequence[str]], Sequence[LikeArticle]]
) -> list[Entry]:
    """Give each article its story, looking among those in the index and those before it in the batch."""
    finder = StoryFinder(find_like, {entry.article.id for entry in entries})
    stories = finder.stories_of([(entry.article.id, entry.likeness) for entry in entries])
    return [
        replace(entry, article=replace(entry.article, story=story))
        for entry, story in zip(entries, stories, strict=True)
    ]


def _nearest_story(article_id: str, signature: Sequence[int], alike: Iterable[LikeArticle]) -> str:
    nearness = ((-resemblance(signature, like.signature), like.story) for like in alike)
    # Of equally near ones the smallest story counts, so that their order does not matter.
    distance, story = min(nearness, default=(0.0, article_id))
    return story if -distance >= SAME_STORY else article_id


@lru_cache(maxsize=1 << 16)
def _folded(written: str) -> str:
    """Fold what stands between blanks; addresses are no words: posts of a channel end in the same ones."""
    if "://" in written or written.startswith("www."):
        return ""
    return " ".join(form.exact for form in word_forms(written))


def _signature(words: Sequence[str]) -> tuple[int, ...]:
    # crc32 is no cryptographic hash, but over 7,300 real pairs its estimates err no more than a mixed one's.
    encoded = [word.encode("utf-8", "surrogatepass") + b" " for word in words]
    content = b"".join(encoded)
    ends = list(accumulate(map(len, encoded)))
    shingles = zip([0, *ends], ends[SHINGLE - 1 :], strict=False)
    values = [crc32(content[start:end]) for start, end in shingles]
    # From high to low, so that the lowest value of each bin is the one that stays.
    return _fill_empty_bins({value >> _BIN_SHIFT: value for value in sorted(values, reverse=True)})


def _fill_empty_bins(lowest: Mapping[int, int]) -> tuple[int, ...]:
    filled = [0] * BINS
    value, distance = 0, 0
    # Twice round from the right: the first round finds what the last bins borrow from the first ones.
    for turn in range(2 * BINS - 1, -1, -1):
        place = turn % BINS
        distance = 0 if place in lowest else distance + 1
        value = lowest.get(place, value)
        filled[place] = (value + distance * _STEP) & _MASK
    return tuple(filled)
