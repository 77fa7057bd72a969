"""Countries and their adjectives find each other; names that end in alef are no accusatives."""

import pytest

from archive.text.arabic_peoples import NAMES_IN_ALEF, PEOPLES
from archive.text.stemming import clitic_stems, stem

ARTICLE = "ال"


def _finds(asked: str, stands: str) -> bool:
    return stem(stands) in (stem(asked), *clitic_stems(asked, stem(asked)))


@pytest.mark.parametrize(("adjective", "country"), PEOPLES.items(), ids=PEOPLES)
def test_every_adjective_has_the_stem_of_its_country(adjective: str, country: str) -> None:
    assert {stem(adjective), stem(ARTICLE + adjective), stem(f"{ARTICLE}{adjective}ه")} == {stem(country)}


@pytest.mark.parametrize(
    ("country", "adjective"),
    [
        pytest.param("لبنان", "لبنانيين", id="Lebanon"),
        pytest.param("مصر", "المصريه", id="Egypt"),
        pytest.param("العراق", "عراقيون", id="Iraq"),
        pytest.param("الاردن", "اردنيه", id="Jordan"),
        pytest.param("سوريا", "السوريين", id="Syria"),
        pytest.param("فلسطين", "الفلسطينيون", id="Palestine"),
        pytest.param("الامارات", "اماراتيه", id="the Emirates"),
        pytest.param("قطر", "القطريه", id="Qatar"),
        pytest.param("البحرين", "بحرينيه", id="Bahrain"),
        pytest.param("الكويت", "كويتيون", id="Kuwait"),
        pytest.param("اليمن", "يمنيه", id="Yemen"),
        pytest.param("السودان", "السودانيه", id="Sudan"),
        pytest.param("ليبيا", "الليبيين", id="Libya"),
        pytest.param("تونس", "التونسيه", id="Tunisia"),
        pytest.param("الجزائر", "جزائريون", id="Algeria"),
        pytest.param("المغرب", "مغاربه", id="Morocco"),
        pytest.param("موريتانيا", "الموريتاني", id="Mauritania"),
        pytest.param("الصومال", "صوماليه", id="Somalia"),
        pytest.param("ايران", "الايرانيه", id="Iran"),
        pytest.param("تركيا", "التركيه", id="Turkey"),
        pytest.param("تركيا", "الاتراك", id="Turks"),
        pytest.param("روسيا", "للروس", id="Russians"),
        pytest.param("المانيا", "الالمانيه", id="Germany"),
        pytest.param("المانيا", "بالالمان", id="Germans"),
        pytest.param("امريكا", "الاميركيين", id="America, in two spellings"),
        pytest.param("افريقيا", "الافارقه", id="Africans"),
        pytest.param("النمسا", "نمساوي", id="Austria"),
        pytest.param("اسرائيل", "الاسرائيليه", id="Israel"),
        pytest.param("الصين", "صينيون", id="China"),
        pytest.param("اليابان", "اليابانيه", id="Japan"),
        pytest.param("الهند", "هنود", id="India"),
        pytest.param("باكستان", "الباكستانيين", id="Pakistan"),
        pytest.param("افغانستان", "الافغان", id="Afghanistan"),
    ],
)
def test_a_country_and_its_people_find_each_other(country: str, adjective: str) -> None:
    assert _finds(country, adjective)
    assert _finds(adjective, country)


@pytest.mark.parametrize("name", NAMES_IN_ALEF)
def test_a_name_in_alef_is_not_the_word_without_it(name: str) -> None:
    assert not _finds(name, name[:-1])
    assert not _finds(name[:-1], name)


@pytest.mark.parametrize(
    ("country", "other"),
    [
        pytest.param("كوبا", "كوب", id="Cuba is no cup"),
        pytest.param("روما", "الروم", id="Rome is no Byzantium"),
        pytest.param("البانيا", "بانيا", id="Albania has no article"),
        pytest.param("غانا", "غان", id="Ghana"),
    ],
)
def test_a_country_does_not_meet_another_word(country: str, other: str) -> None:
    assert not _finds(country, other)
    assert not _finds(other, country)
