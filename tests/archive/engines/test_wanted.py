"""Which translations mean something side by side only, and how they are written."""

import pytest

from archive.engines.wanted import ways_written


@pytest.mark.parametrize(
    ("text", "ways"),
    [
        pytest.param("U.S.", ("U.S.",), id="an abbreviation"),
        pytest.param("not guilty", ("not guilty",), id="an English negation"),
        pytest.param(
            "غير قانوني",
            ("غير قانوني", "غير قانونيه", "غير القانوني", "غير القانونيه"),
            id="illegal, in the feminine, with the article",
        ),
        pytest.param("عدم مساواة", ("عدم مساواه", "عدم المساواه"), id="inequality, a feminine itself"),
        pytest.param(
            "جزء لا يتجزأ منه", ("جزء لا يتجزأ منه",), id="an integral part of it: no negated last word"
        ),
        pytest.param("حال دون", ("حال دون",), id="prevented: a negation comes last"),
    ],
)
def test_what_means_something_side_by_side_is_given_as_it_is_written(
    text: str, ways: tuple[str, ...]
) -> None:
    assert ways_written(text) == ways


@pytest.mark.parametrize("text", ["oil", "oil prices", "قانوني", "not", "أسعار النفط"])  # legal; oil prices
def test_other_translations_are_looked_for_word_by_word(text: str) -> None:
    assert ways_written(text) == ()
