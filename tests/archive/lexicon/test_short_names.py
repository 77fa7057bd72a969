"""The short name that a line gives in one language alone."""

import pytest

from archive.lexicon.senses import Sense
from archive.lexicon.short_names import short_names


@pytest.mark.parametrize(
    ("english", "arabic", "found"),
    [
        pytest.param(
            ("Haider al-Abadi", "Abadi"), "حيدر العبادي", [("Abadi", "العبادي")], id="a family name"
        ),
        pytest.param(("Saddam Hussein", "Saddam"), "صدام حسين", [("Saddam", "صدام")], id="a given name"),
        pytest.param(("Francois Hollande",), "هولاند", [("Hollande", "هولاند")], id="short in Arabic"),
        pytest.param(("Vladimir Putin", "Putin"), "بوتين", [], id="short in both"),
        pytest.param(("Joseph Ratzinger", "Ratzinger"), "البابا بنديكتوس", [], id="another name: Benedict"),
        pytest.param(("Nice, France",), "نيس", [("Nice", "نيس")], id="a town before its country: Nice"),
    ],
)
def test_a_short_name_is_the_word_that_sounds_alike(
    english: tuple[str, ...], arabic: str, found: list[tuple[str, str]]
) -> None:
    assert list(short_names(Sense(english, "person", ((arabic,),)))) == found
