"""Where a foreign name tells nothing itself, the countries around it and the names beside it do."""

from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from indexer.recognise.fragments import find_fragments
from indexer.recognise.nearby_countries import language_of_surroundings, may_be_of_a_country


def languages(text: str) -> list[tuple[str, str]]:
    return [(fragment.text, fragment.language) for fragment in find_fragments(text, "ar")]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("يعبر ألمانيا نهر (Neisse) الطويل", "de", id="it crosses Germany, the long river …"),
        pytest.param("الطبق الفرنسيّ (Cassoulet)", "fr", id="the French dish …, with a mark"),
        pytest.param("وللمدينة التركية اسم (Incirlik)", "tr", id="the Turkish town has the name …"),
        pytest.param("كتب (Wagenheim). وعاد إلى النمسا", "de", id="… wrote. He returned to Austria"),
        pytest.param("تركي الفيصل في (Taksim)", "en", id="Turki al-Faisal at …: a person's name"),
        pytest.param("بين فرنسا وألمانيا. هنا (Neisse)", "en", id="between France and Germany. Here …"),
        pytest.param("ألمانيا. قال الأمريكي Neissmann", "en", id="Germany. The American … said"),
        pytest.param("في ألمانيا قال Donald Trump", "en", id="in Germany … said: English letters"),
    ],
)
def test_the_country_of_the_clause_or_else_of_the_text_tells_the_language(text: str, expected: str) -> None:
    assert [language for _, language in languages(text)] == [expected]


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("أعلنت Samsung في ألمانيا", id="Samsung announced in Germany"),
        pytest.param("صدر في ألمانيا تطبيق Neisse", id="an application came out in Germany"),
        pytest.param("وصل إلى ألمانيا Galaxen10", id="a model with a number came to Germany"),
        pytest.param("في ألمانيا حزب NSEL", id="an abbreviation in Germany"),
    ],
)
def test_what_is_made_for_the_world_is_of_no_country(text: str) -> None:
    assert [language for _, language in languages(text)] == ["en"]


def test_names_are_read_in_the_language_of_their_company() -> None:
    beside_a_paper = "Libération: كتبت Claire Haussmann"  # … wrote
    assert languages(beside_a_paper) == [("Libération", "fr"), ("Claire Haussmann", "fr")]
    in_two_companies = "Libération وThe Guardian: كتبت Claire Haussmann"
    assert languages(in_two_companies)[-1] == ("Claire Haussmann", "en")


@pytest.mark.parametrize(
    ("text", "language"),
    [
        pytest.param("كتبت سفارة باكستان «جشن آزادی مبارک گل» هنا", "ur", id="Pakistan's embassy wrote …"),
        pytest.param("كتبت سفارة طهران «جشن آزادی مبارک گل» هنا", "fa", id="Tehran's embassy wrote …"),
        pytest.param("باكستان وإيران: «جشن آزادی مبارک گل»", "fa", id="Pakistan and Iran: nothing told"),
        pytest.param("كتبت صحيفة في باكستان «آزادی را می خواهیم»", "fa", id="… with Persian grammar"),
    ],
)
def test_nouns_of_persian_and_urdu_are_urdu_where_pakistan_is_spoken_of(text: str, language: str) -> None:
    assert [told for _, told in languages(text)] == [language]


@given(st.text(), st.integers(0, 50), st.integers(0, 50))
def test_any_text_can_be_asked(text: str, start: int, length: int) -> None:
    assert language_of_surroundings(text, start) != "en"
    assert may_be_of_a_country(text, start, start + length) in (True, False)


@pytest.mark.parametrize("piece", ["(Neisse) ", "ألمانيا (Neisse) ", "ألمانيا "])
def test_many_names_and_countries_are_read_in_linear_time(
    piece: str, assert_linear: Callable[[Callable[[str], object], str, int], None]
) -> None:
    assert_linear(lambda text: find_fragments(text, "ar"), piece, 2_000)
