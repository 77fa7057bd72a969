"""What a text itself says of the language of its foreign words is believed."""

import pytest

from indexer.recognise.fragments import find_fragments


def languages(text: str, article: str = "ar") -> list[tuple[str, str]]:
    return [(fragment.text, fragment.language) for fragment in find_fragments(text, article)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            "سلسلة جبال (بالفرنسية: Alpes)", [("Alpes", "fr")], id="a chain of mountains (in French: …)"
        ),
        pytest.param("و(بالألمانية: Alpen) هي", [("Alpen", "de")], id="and (in German: …) is"),
        pytest.param("حزب (تركية: Vatan)، يسمى", [("Vatan", "tr")], id="a party (Turkish: …), called"),
        pytest.param(
            "وتعني بالإسبانية «Granma»", [("Granma", "es")], id="which means in Spanish …: no colon"
        ),
        pytest.param("مدينة (بالفارسية: تهران) هي", [("تهران", "fa")], id="a city (in Persian: Tehran) is"),
        pytest.param(
            "الاسم بالفارسية: پردازش ریسمان", [("پردازش ریسمان", "fa")], id="the name in Persian: …"
        ),
        pytest.param("وقال بالفارسية: نحن هنا", [], id="he said in Persian: what follows is translated"),
    ],
)
def test_the_language_named_before_a_fragment_is_its_language(
    text: str, expected: list[tuple[str, str]]
) -> None:
    assert languages(text) == expected


def test_an_english_text_announces_languages_of_arabic_script() -> None:
    assert languages("Tehran (Persian: تهران) and Antelias (Arabic: أنطلياس)", "en") == [
        ("تهران", "fa"),
        ("أنطلياس", "ar"),
    ]


def test_a_script_that_a_language_is_not_written_in_is_not_taken_for_it() -> None:
    assert languages("يكتب بالفارسية: Tehran") == [("Tehran", "en")]  # written in Persian: …


@pytest.mark.parametrize(
    ("text", "language"),
    [
        pytest.param("صحيفة Marca الإسبانية", "es", id="the Spanish paper …"),
        pytest.param("مؤسسة «Turkuvaz Medya» التركية", "tr", id="the Turkish foundation …, quoted"),
        pytest.param("صحيفة Sun البريطانية", "en", id="the British paper …"),
        pytest.param("شركة Blue Sky الفرنسية", "en", id="the French firm …: its own words say more"),
        pytest.param(
            "وكالة DPA الألمانية", "en", id="the German agency …: an abbreviation is in no language"
        ),
    ],
)
def test_the_country_of_a_name_helps_where_nothing_else_does(text: str, language: str) -> None:
    assert [told for _, told in languages(text)] == [language]
