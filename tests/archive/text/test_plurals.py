"""Arabic plurals that are made inside the word meet their singulars; those that are other words do not."""

import pytest

from archive.text.arabic_plurals import FEMININES_LIKE_PLURALS, PLURALS, PLURALS_BEHIND_ARTICLE
from archive.text.stemming import clitic_stems, stem

ARTICLE = "ال"


def _finds(asked: str, stands: str) -> bool:
    return stem(stands) in (stem(asked), *clitic_stems(asked, stem(asked)))


@pytest.mark.parametrize(
    ("singular", "plural"),
    [
        pytest.param("زلزال", "زلازل", id="earthquake"),
        pytest.param("قتيل", "قتلي", id="killed"),
        pytest.param("جريح", "جرحي", id="injured"),
        pytest.param("مريض", "مرضي", id="patient"),
        pytest.param("اسير", "اسري", id="prisoner"),
        pytest.param("نفق", "انفاق", id="tunnel"),
        pytest.param("لص", "لصوص", id="thief"),
        pytest.param("حاكم", "حكام", id="ruler"),
        pytest.param("تاجر", "تجار", id="trader"),
        pytest.param("برج", "ابراج", id="tower"),
        pytest.param("خيمه", "خيام", id="tent"),
        pytest.param("حل", "حلول", id="solution"),
        pytest.param("سهم", "اسهم", id="share"),
        pytest.param("بنت", "بنات", id="girl"),
        pytest.param("قلعه", "قلاع", id="castle"),
        pytest.param("كاس", "كؤوس", id="cup"),
        pytest.param("جاسوس", "جواسيس", id="spy"),
        pytest.param("درهم", "دراهم", id="dirham"),
        pytest.param("هجوم", "هجمات", id="attack"),
        pytest.param("شان", "شؤون", id="affair"),
        pytest.param("حي", "احياء", id="neighbourhood"),
        pytest.param("فريق", "فرق", id="team"),
        pytest.param("شهر", "اشهر", id="month"),
        pytest.param("قميص", "قمصان", id="shirt"),
    ],
)
def test_a_plural_and_its_singular_find_each_other(singular: str, plural: str) -> None:
    assert _finds(singular, plural)
    assert _finds(plural, singular)
    assert _finds(singular, ARTICLE + plural)
    assert _finds(ARTICLE + plural, singular)


@pytest.mark.parametrize(("plural", "singular"), PLURALS.items(), ids=PLURALS)
def test_every_plural_has_the_stem_of_its_singular(plural: str, singular: str) -> None:
    assert stem(plural) == stem(singular)
    assert stem(ARTICLE + plural) == stem(singular)


@pytest.mark.parametrize(
    ("plural", "singular"), PLURALS_BEHIND_ARTICLE.items(), ids=list(PLURALS_BEHIND_ARTICLE)
)
def test_a_plural_that_is_another_word_without_its_article_is_one_with_it(plural: str, singular: str) -> None:
    assert _finds(singular, ARTICLE + plural)
    assert not _finds(singular, plural)
    assert _finds(plural, ARTICLE + plural)


@pytest.mark.parametrize("noun", FEMININES_LIKE_PLURALS)
def test_a_feminine_noun_is_no_plural_with_his(noun: str) -> None:
    assert stem(noun) != stem(noun[:-1])


@pytest.mark.parametrize(
    ("one", "other"),
    [
        pytest.param("علماء", "العالم", id="scholars are not the world"),
        pytest.param("حدود", "حد", id="a border is no limit"),
        pytest.param("اعداد", "عدد", id="preparation is no number"),
        pytest.param("اعلام", "علم", id="media are no flag"),
        pytest.param("بحلول", "حل", id="by (a date) is no solution"),
        pytest.param("السياحه", "السياح", id="tourism is not his tourists"),
    ],
)
def test_what_only_looks_like_a_plural_is_none(one: str, other: str) -> None:
    assert stem(one) != stem(other)
