"""The words that expansion added: told apart from the typed ones, and taken out again."""

import pytest

from app.other_words import other_words, without_words
from archive.query.explain import searched_as
from archive.query.nodes import Alternative, And, Node, Not, Or, Word


def added(text: str, *, sound: bool = False) -> Alternative:
    return Alternative(text, "en", 1.0, "sound" if sound else "dictionary")


MARKET = Word("سوق", alternatives=(added("market"), added("bazaar")))  # market
BREAD = Word("خبز", alternatives=(added("bread"), added("خبز", sound=True)))  # bread


def test_added_words_are_told_apart_from_typed_ones() -> None:
    own = And((Word("سوق"), Word("bazaar")))  # market
    expanded = And((MARKET, Word("bazaar")))
    assert other_words(own, searched_as(expanded)) == ("market",)


def test_the_other_spelling_of_a_typed_name_is_no_added_word() -> None:
    own = Word("عبدالعزيز")  # Abdulaziz, joined; then apart
    assert other_words(own, ("عبدالعزيز", "عبد العزيز", "abdulaziz")) == ("abdulaziz",)


@pytest.mark.parametrize(
    ("node", "dropped", "left"),
    [
        pytest.param(MARKET, "market", ("سوق", "bazaar"), id="of one word"),  # market
        pytest.param(
            And((MARKET, BREAD)), "bread", ("سوق", "market", "bazaar", "خبز", "≈خبز"), id="of several"
        ),
        pytest.param(BREAD, "≈خبز", ("خبز", "bread"), id="by sound"),
        pytest.param(
            Or((And((MARKET, BREAD)), Word("bakery"))),
            "bakery",
            searched_as(And((MARKET, BREAD))),
            id="phrase",
        ),
        pytest.param(MARKET, "elsewhere", searched_as(MARKET), id="not among them"),
        pytest.param(Word("سوق"), "market", ("سوق",), id="nothing added"),  # market
    ],
)
def test_an_added_word_is_taken_out_and_the_others_stay(
    node: Node, dropped: str, left: tuple[str, ...]
) -> None:
    assert searched_as(without_words(node, frozenset({dropped}))) == left


def test_what_is_excluded_and_an_untouched_tree_stay_as_they_are() -> None:
    tree = And((MARKET, Not(Word("market"))))
    assert without_words(tree, frozenset()) is tree
    assert Not(Word("market")) in without_words(tree, frozenset({"market"})).children
