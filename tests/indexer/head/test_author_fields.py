"""Who wrote, as the author fields of records and pages say it."""

import pytest

from indexer.head.author_fields import read_authors


@pytest.mark.parametrize(
    ("field", "names", "outlet"),
    [
        pytest.param("واس - الرياض", (), "واس", id="Arabic: agency, town"),
        pytest.param("الرياض - واس", (), "واس", id="Arabic: town, agency"),
        pytest.param("أ. ف. ب (باريس)", (), "أ. ف. ب", id="Arabic: agency by its letters, town"),
        pytest.param(
            "«الاقتصادية» من الرياض", (), "الاقتصادية", id="Arabic: newspaper in quotes from a town"
        ),
        pytest.param("اليوم - الدمام", (), "اليوم", id="Arabic: a newspaper called Today, town"),
        pytest.param("لندن: «الشرق الأوسط أونلاين»", (), "الشرق الأوسط أونلاين", id="Arabic: town, site"),
        pytest.param("دبي - الرياض", (), "الرياض", id="Arabic: a newspaper called after a town"),
        pytest.param("واس - مزار شريف", (), "واس", id="Arabic: a town of two words"),
        pytest.param("كيب كنافيرال (فلوريدا) - رويترز", (), "رويترز", id="Arabic: town, state, agency"),
        pytest.param("وادي البلوط (المكسيك) - الرياض", (), "الرياض", id="Arabic: valley, country, newspaper"),
        pytest.param("متابعة - الرياض الإلكتروني", (), "الرياض الإلكتروني", id="Arabic: follow-up, online"),
        pytest.param("كلمة الاقتصادية", (), None, id="Arabic: editorial"),
        pytest.param("القاهرة - مكتب الجزيرة", (), "الجزيرة", id="Arabic: town, bureau of a newspaper"),
        pytest.param("لندن", (), None, id="Arabic: a town alone"),
        pytest.param("زائر", (), None, id="Arabic: visitor"),
        pytest.param("admin", (), None, id="an account"),
        pytest.param("Reuters", (), "Reuters", id="agency"),
        pytest.param("Cape Canaveral (Reuters)", (), "Reuters", id="town and agency"),
    ],
)
def test_fields_without_a_person_give_the_outlet(
    field: str, names: tuple[str, ...], outlet: str | None
) -> None:
    found = read_authors([field])

    assert (found.names, found.outlet) == (names, outlet)


@pytest.mark.parametrize(
    ("field", "names"),
    [
        pytest.param("بغداد: حمزة مصطفى", ("حمزة مصطفى",), id="Arabic: town, name"),
        pytest.param("عبدالرحمن الحجاب (الرياض)", ("عبدالرحمن الحجاب",), id="Arabic: name, town"),
        pytest.param("محمد سعدالله من الرياض", ("محمد سعدالله",), id="Arabic: name from a town"),
        pytest.param("فهد العتيبي- سبق- الطائف:", ("فهد العتيبي",), id="Arabic: name, newspaper, town"),
        pytest.param("بريدة - ملفي الحربي", ("ملفي الحربي",), id="Arabic: told by the tribe's name"),
        pytest.param("تونس: المنجي السعيداني", ("المنجي السعيداني",), id="Arabic: beside a town alone"),
        pytest.param("عدن: محمد علي محسن", ("محمد علي محسن",), id="Arabic: Ali is written like a small word"),
        pytest.param("الخبر, تقرير- عبير البراهيم", ("عبير البراهيم",), id="Arabic: town, report, name"),
        pytest.param("أبها، تقرير - مريم الجابر", ("مريم الجابر",), id="Arabic: town, report, name; comma"),
        pytest.param(
            "صنعاء: عرفات مدابش - عدن: محمد علي محسن", ("عرفات مدابش", "محمد علي محسن"), id="Arabic: two"
        ),
        pytest.param("القاهرة: أحمد الغمري وسوسن حسين", ("أحمد الغمري", "سوسن حسين"), id="Arabic: and"),
        pytest.param("القاهرة: محمد وسام حسين", ("محمد وسام حسين",), id="Arabic: Wisam begins like and"),
        pytest.param("واس، وليد العمير - جدة", ("وليد العمير",), id="Arabic: agency, name, town"),
        pytest.param(
            "الرس - أحمد الحمياني / تصوير - صالح العقيل:", ("أحمد الحمياني",), id="Arabic: photographer"
        ),
        pytest.param(
            "إعداد: د. جابر بن سالم أستاذ العقاقير", ("د. جابر بن سالم",), id="Arabic: professor of"
        ),
        pytest.param("ليلى", ("ليلى",), id="Arabic: a first name"),
        pytest.param("الصحفي الحر", ("الصحفي الحر",), id="Arabic: a pen name"),
        pytest.param("Jane Doe; Omar Haddad", ("Jane Doe", "Omar Haddad"), id="two with a semicolon"),
        pytest.param("Jane Doe and Omar Haddad", ("Jane Doe", "Omar Haddad"), id="two with and"),
        pytest.param("By Jane Doe, Reuters", ("Jane Doe",), id="by, name, agency"),
        pytest.param("Doe, Jane", ("Doe, Jane",), id="the family name first"),
        pytest.param("Jean-Paul Marat", ("Jean-Paul Marat",), id="a hyphen"),
    ],
)
def test_fields_give_people_without_towns_and_labels(field: str, names: tuple[str, ...]) -> None:
    assert read_authors([field]).names == names


def test_what_is_too_long_for_a_name_is_reported() -> None:
    found = read_authors(["the council of the harbour town, which met on Tuesday to speak of the old quays"])

    assert found.names == ()
    assert "too long" in found.notices[0]
