"""Every row of the furniture tables touches its example and leaves the other alone."""

import pytest

from indexer.furniture.credits import CAPTION, ENDINGS, TAILS
from indexer.furniture.lines import line_kind
from indexer.furniture.notices import SPANS
from indexer.furniture.removal import remove_lines, remove_spans, remove_style_rules, remove_tails
from indexer.furniture.rules import PatternRule, PhraseRule
from indexer.furniture.tables import LINES, PHRASES
from indexer.head.byline import read_credit

SENTENCE = "The council met on Tuesday and agreed to rebuild the old quays."


@pytest.mark.parametrize("rule", PHRASES, ids=lambda rule: rule.name)
def test_phrases_are_recognised_and_sentences_with_their_words_are_not(rule: PhraseRule) -> None:
    assert [phrase for phrase in rule.phrases if line_kind(phrase) != rule.kind] == []
    assert line_kind(rule.leaves) is None


@pytest.mark.parametrize("rule", [*LINES, CAPTION], ids=lambda rule: rule.name)
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


@pytest.mark.parametrize(
    "rule", [*PHRASES, *LINES, CAPTION, *SPANS, *TAILS, *ENDINGS], ids=lambda rule: rule.name
)
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


def test_a_title_that_was_cut_off_is_a_link_too() -> None:
    lines = [
        SENTENCE,
        "In other news",
        "1",
        "Arrests made after a hundred boats were...",
        "2",
        "Fish prices fall",
    ]
    assert remove_lines(lines) == [SENTENCE]


@pytest.mark.parametrize(
    ("foot", "left"),
    [
        pytest.param(["Share", "Harbour Post"], [], id="what stands behind a button goes with it"),
        pytest.param(["Share", "#quays"], ["#quays"], id="a hashtag stays"),
        pytest.param(["Share", SENTENCE], [SENTENCE], id="a sentence stays"),
        pytest.param(["Jane Roe", "Share"], ["Jane Roe"], id="a signature before the buttons stays"),
    ],
)
def test_the_foot_of_a_text_ends_at_its_first_button(foot: list[str], left: list[str]) -> None:
    assert remove_lines([SENTENCE, *foot]) == [SENTENCE, *left]


@pytest.mark.parametrize(
    ("line", "kind"),
    [
        ("0 Comments Post a Comment", "line"),
        ("Advertisement Story continues below", "line"),
        ("المزيد حول هذه القصة", "line"),  # more; about this story
        ("Close vote", None),
        ("Home search", None),
        ("Read more about this story in the council's own words", None),
    ],
)
def test_a_row_of_known_phrases_is_one_of_buttons(line: str, kind: str | None) -> None:
    assert line_kind(line) == kind


@pytest.mark.parametrize(
    ("line", "kind"),
    [
        ("More from City", "links"),
        ("Recent stories from Coast TV", "links"),
        ("More Must-Reads From Coast", "links"),
        ("More on the way", None),
        ("More rain in Beirut", None),
    ],
)
def test_headings_of_more_stories_have_a_name(line: str, kind: str | None) -> None:
    assert line_kind(line) == kind


def test_style_rules_take_their_selectors_along_and_leave_prose() -> None:
    text = "He said so. .share-bar a, #vote_area2 { color: #449EC0; width: 3px } Then he left."

    assert remove_style_rules(text).split() == "He said so. Then he left.".split()


def test_the_credited_source_may_be_an_address() -> None:
    assert read_credit([SENTENCE, "Source: https://www.coast.example/a/b"]) == ("coast.example", [SENTENCE])


def test_a_subheading_below_links_stays_above_its_paragraph() -> None:
    paragraph = "The harbour town keeps its old stairs, " + "and the gulls keep the rail, " * 6 + "they say."

    assert remove_lines(["Read also", "Ferry fares to rise again in spring", "Not for all", paragraph]) == [
        "Not for all",
        paragraph,
    ]


def test_an_answer_that_begins_like_an_invitation_stays() -> None:
    answer = "Subscribe to the paper, I suppose. I have it from my aunt."

    assert remove_lines([answer]) == [answer]
