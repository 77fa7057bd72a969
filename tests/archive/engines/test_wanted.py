"""Which translations mean something side by side only, and how they are written."""

import pytest

from archive.engines.wanted import typed_words, ways_written
from archive.query.nodes import Alternative, And, Node, Not, Or, Word


@pytest.mark.parametrize(
    ("text", "ways"),
    [
        pytest.param("U.S.", ("U.S.",), id="an abbreviation"),
        pytest.param("not guilty", ("not guilty",), id="an English negation"),
        pytest.param(
            "غير قانوني",
            (
                "غير قانوني",
                "غير قانونيه",
                "غير قانونيين",
                "غير القانوني",
                "غير القانونيه",
                "غير القانونيين",
            ),
            id="illegal, in the feminine and the plural, with the article",
        ),
        pytest.param("عدم مساواة", ("عدم مساواه", "عدم المساواه"), id="inequality, a feminine itself"),
        pytest.param(
            "جزء لا يتجزأ منه", ("جزء لا يتجزأ منه",), id="an integral part of it: no negated last word"
        ),
        pytest.param("حال دون", ("حال دون",), id="prevented: a negation comes last"),
        pytest.param("سي إن إن", ("سي إن إن",), id="CNN: the names of letters"),
    ],
)
def test_what_means_something_side_by_side_is_given_as_it_is_written(
    text: str, ways: tuple[str, ...]
) -> None:
    assert ways_written(text) == ways


@pytest.mark.parametrize("text", ["oil", "oil prices", "قانوني", "not", "أسعار النفط"])  # legal; oil prices
def test_other_translations_are_looked_for_word_by_word(text: str) -> None:
    assert ways_written(text) == ()


KING, ABD, AL_AZIZ = Word("الملك"), Word("عبد"), Word("العزيز")  # King Abdulaziz, in three words
JOINED = Word("عبدالعزيز")  # Abdulaziz in one
PHRASE = Word("world war", None, (Alternative("حرب عالمية", "ar", 0.5, "dictionary"),))  # world war


@pytest.mark.parametrize(
    ("tree", "words"),
    [
        pytest.param(
            And((KING, Or((And((ABD, AL_AZIZ)), JOINED)))), [KING, ABD, AL_AZIZ], id="a name joined, too"
        ),
        pytest.param(
            And((Or((And((Word("world"), Word("war"))), PHRASE)),)),
            [Word("world"), Word("war")],
            id="a phrase",
        ),
        pytest.param(Or((KING, ABD)), [KING, ABD], id="any word"),
        pytest.param(And((KING, Not(ABD))), [KING], id="an excluded word"),
    ],
)
def test_the_words_typed_are_given_in_order(tree: Node, words: list[Word]) -> None:
    assert list(typed_words(tree)) == words
