"""Near-duplicates: copies are recognised, different articles are not, short texts never."""

import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from archive.engines.protocol import LikeArticle, Likeness
from indexer.likeness import BINS, SAME_STORY, StoryFinder, likeness_of, resemblance

WORDS = [
    a + b + c
    for a in ("ka", "سا", "mi", "رو", "te", "قل")
    for b in ("lo", "بن", "ri")
    for c in ("na", "ط", "su")
]


def chance_of(seed: int) -> random.Random:
    return random.Random(seed)  # noqa: S311  repeatable texts, no secrets


def text_of(seed: int, words: int) -> str:
    return " ".join(chance_of(seed).choices(WORDS, k=words))


def without_some_words(text: str, share: float, seed: int) -> str:
    chance = chance_of(seed)
    return " ".join(word for word in text.split() if chance.random() >= share)


def tell_stories(texts: list[str]) -> list[str]:
    finder = StoryFinder(lambda _: (), frozenset())
    return finder.stories_of([(str(number), likeness_of(text)) for number, text in enumerate(texts)])


@pytest.mark.parametrize("words", [60, 300, 1200], ids=["a short item", "an article", "a long report"])
def test_copies_with_one_word_in_twenty_deleted_are_recognised(words: int) -> None:
    originals = [text_of(seed, words) for seed in range(200)]
    copies = [without_some_words(text, 0.05, seed) for seed, text in enumerate(originals)]
    stories = tell_stories(originals + copies)
    found = sum(story == str(number) for number, story in enumerate(stories[200:]))
    assert found >= 0.95 * 200
    assert stories[:200] == [str(number) for number in range(200)]


def test_spelling_and_marks_make_no_difference() -> None:
    # "The city of Aleppo burns under bombardment" as it may be written, hamza and vowels on or off.
    text = "أحداث مدينةٌ حلبَ تحترقُ تحت القصف إلى الآن " * 3
    plain = "احداث مدينه حلب تحترق تحت القصف الي الان " * 3
    assert likeness_of(text) == likeness_of(plain)


def test_resemblance_estimates_the_share_of_common_shingles() -> None:
    errors = []
    for seed in range(100):
        text = text_of(seed, 300)
        copy = without_some_words(text, 0.1, seed)
        shingles = [set(zip(w, w[1:], w[2:], strict=False)) for w in (text.split(), copy.split())]
        truth = len(shingles[0] & shingles[1]) / len(shingles[0] | shingles[1])
        errors.append(resemblance(likeness_of(text).signature, likeness_of(copy).signature) - truth)
    assert abs(sum(errors) / len(errors)) < 0.02
    assert max(map(abs, errors)) < 0.25


@pytest.mark.parametrize("words", [0, 1, 19], ids=["nothing", "one word", "nineteen words"])
def test_texts_of_a_few_words_have_no_likeness_and_their_own_story(words: int) -> None:
    text = text_of(1, words)
    assert likeness_of(text) == Likeness((), ())
    assert tell_stories([text, text]) == ["0", "1"]


def test_posts_that_share_only_the_addresses_at_their_foot_are_not_one_story() -> None:
    foot = (
        " on https://example.com/channel/UC-4KnPMmZzwAzW7SbVATUZQ?sub=1&lang=ar and www.example.org/a/b/c-d-e"
    )
    posts = [text_of(seed, 25) + foot * 3 for seed in range(10)]
    assert tell_stories(posts) == [str(seed) for seed in range(10)]


def test_the_signature_is_the_same_in_every_process() -> None:
    assert likeness_of(text_of(1, 50)).bands[0] == "07f4a08afad30"


def test_the_story_is_that_of_the_nearest_article() -> None:
    text = text_of(1, 200)
    index = [
        LikeArticle("far", "story of far", likeness_of(without_some_words(text, 0.12, 1)).signature),
        LikeArticle("near", "story of near", likeness_of(without_some_words(text, 0.01, 1)).signature),
    ]
    for order in (index, index[::-1]):
        finder = StoryFinder(lambda _, order=order: order, frozenset())
        assert finder.stories_of([("new", likeness_of(text))]) == ["story of near"]


def test_what_the_index_has_of_a_replaced_article_does_not_count() -> None:
    likeness = likeness_of(text_of(1, 200))
    old = LikeArticle("a", "b", likeness.signature)
    assert StoryFinder(lambda _: [old], {"a"}).stories_of([("a", likeness)]) == ["a"]


@given(st.text(max_size=400), st.text(max_size=400))
def test_any_text_has_a_likeness_and_resembles_itself(one: str, other: str) -> None:
    first, second = likeness_of(one * 9), likeness_of(other * 9)
    assert len(first.signature) in (0, BINS)
    assert all(0 <= value < 2**32 for value in first.signature)
    assert resemblance(first.signature, first.signature) == bool(first.signature)
    assert resemblance(first.signature, second.signature) == resemblance(second.signature, first.signature)


def test_articles_about_one_subject_in_other_words_are_not_one_story() -> None:
    frame = "bulletin number {} says that the river rose by {} centimetres at {} and fell again by {} at {} "
    chance = chance_of(5)
    texts = [
        " ".join(frame.format(*(text_of(chance.randrange(10**6), 3) for _ in range(5))) for _ in range(4))
        for _ in range(50)
    ]
    assert tell_stories(texts) == [str(number) for number in range(50)]
    assert SAME_STORY == 0.5
