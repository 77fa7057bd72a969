"""Every row of the furniture tables touches its example and leaves the other alone."""

import pytest

from indexer.byline import read_credit
from indexer.furniture import ENDINGS, LINES, PHRASES, SPANS, TAILS, PatternRule, PhraseRule
from indexer.furniture_removal import line_kind, remove_lines, remove_spans, remove_style_rules, remove_tails

SENTENCE = "The council met on Tuesday and agreed to rebuild the old quays."


@pytest.mark.parametrize("rule", PHRASES, ids=lambda rule: rule.name)
def test_phrases_are_recognised_and_sentences_with_their_words_are_not(rule: PhraseRule) -> None:
    assert [phrase for phrase in rule.phrases if line_kind(phrase) != rule.kind] == []
    assert line_kind(rule.leaves) is None


@pytest.mark.parametrize("rule", LINES, ids=lambda rule: rule.name)
def test_line_rules_touch_and_leave_their_examples(rule: PatternRule) -> None:
    assert remove_lines([SENTENCE, rule.touches]) == [SENTENCE]
    assert remove_lines([SENTENCE, rule.leaves]) == [SENTENCE, rule.leaves]


@pytest.mark.parametrize("rule", SPANS, ids=lambda rule: rule.name)
def test_span_rules_touch_and_leave_their_examples(rule: PatternRule) -> None:
    assert remove_spans(rule.touches) != rule.touches
    assert remove_spans(rule.leaves) == rule.leaves


@pytest.mark.parametrize("rule", [*TAILS, *ENDINGS], ids=lambda rule: rule.name)
def test_tail_rules_touch_and_leave_their_examples(rule: PatternRule) -> None:
    assert len(remove_tails(rule.touches)) < len(rule.touches)
    assert remove_tails(rule.leaves) == rule.leaves


@pytest.mark.parametrize("rule", [*PHRASES, *LINES, *SPANS, *TAILS, *ENDINGS], ids=lambda rule: rule.name)
def test_every_rule_is_glossed(rule: PhraseRule | PatternRule) -> None:
    assert rule.gloss.isascii()


@pytest.mark.parametrize(
    "line",
    ["التعليقات (12)", "» اقرأ أيضاً:", "مَقالات ذات صِلة", "RELATED ARTICLES", "3 min read", "0 Comments"],
    ids=["counted comments", "read also, decorated", "related, vocalised", "capitals", "minutes", "comments"],
)
def test_spelling_case_and_counts_do_not_matter(line: str) -> None:
    assert line_kind(line) is not None


def test_a_list_of_links_ends_at_the_next_sentence() -> None:
    lines = [SENTENCE, "Related articles", "Water cut off", "Fish prices fall", SENTENCE]

    assert remove_lines(lines) == [SENTENCE, SENTENCE]


def test_hashtags_after_a_list_of_links_stay() -> None:
    assert remove_lines(["مقالات ذات صلة", "خبر آخر", "#وسم"]) == ["#وسم"]  # related, other news, a hashtag


def test_style_rules_take_their_selectors_along_and_leave_prose() -> None:
    text = "He said so. .share-bar a, #vote_area2 { color: #449EC0; width: 3px } Then he left."

    assert remove_style_rules(text).split() == "He said so. Then he left.".split()


def test_the_credited_source_may_be_an_address() -> None:
    assert read_credit([SENTENCE, "Source: https://www.coast.example/a/b"]) == ("coast.example", [SENTENCE])
