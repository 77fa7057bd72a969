"""Bylines and datelines before the first sentence, on its line."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from indexer.head.openings import read_opening

# The council met on Tuesday evening and spoke of the plan for the old quays.
TEXT = "اجتمع مجلس بلدية المرفأ مساء الثلاثاء وناقش خطة صيانة الأرصفة القديمة."
ENGLISH = "The council of the harbour town met on Tuesday and agreed to rebuild the old quays."


@pytest.mark.parametrize(
    ("byline", "names", "outlet"),
    [
        pytest.param("بلدي نيوز – (عبدالعزيز القاسم) ", ("عبدالعزيز القاسم",), "بلدي نيوز", id="site, name"),
        pytest.param("كتب: محمد الأحمد - ", ("محمد الأحمد",), None, id="wrote: name"),
        pytest.param("كتب محمد الأحمد: ", ("محمد الأحمد",), None, id="wrote name:"),
        pytest.param("رويترز - ", (), "رويترز", id="agency"),
        pytest.param("واشنطن - أ ف ب - ", (), "أ ف ب", id="town, agency"),
        pytest.param("الرياض ـ واس: ", (), "واس", id="town, agency, colon"),
        pytest.param("سبق- الرياض: ", (), "سبق", id="a newspaper called Preceded, town"),
        pytest.param("عمر عريبي- سبق- جازان: ", ("عمر عريبي",), "سبق", id="name, newspaper, town"),
        pytest.param("عافت الزويد- سبق- حفر الباطن: ", ("عافت الزويد",), "سبق", id="an unusual first name"),
        pytest.param("محمد خالد- سبق- الأفلاج: ", ("محمد خالد",), "سبق", id="a town that is not known"),
    ],
)
def test_a_byline_is_cut_off(byline: str, names: tuple[str, ...], outlet: str | None) -> None:
    found = read_opening(byline + TEXT)

    assert found is not None
    assert (found.names, found.outlet, found.is_byline) == (names, outlet, True)
    assert (byline + TEXT)[found.end :] == TEXT


@pytest.mark.parametrize(
    ("dateline", "outlet", "day"),
    [
        pytest.param("القاهرة (رويترز) - ", "رويترز", None, id="town, agency in brackets"),
        pytest.param("القاهرة 23 مايو 2016 (رويترز) - ", "رويترز", "2016-05-23", id="town, day, agency"),
        pytest.param("القاهرة (رويترز) 23 مايو 2016 - ", "رويترز", "2016-05-23", id="town, agency, day"),
        pytest.param("دمشق (سانا) 23 أيار 2016 - ", "سانا", "2016-05-23", id="Levantine month"),
        pytest.param("القاهرة في 23 مايو 2016 (أ ش أ) - ", "أ ش أ", "2016-05-23", id="on the day"),
        pytest.param("القاهرة 23-5-2016 (رويترز): ", "رويترز", "2016-05-23", id="figures, colon"),
        pytest.param("تونس 23 ماي 2016 (وات) - ", "وات", "2016-05-23", id="Maghrebi month"),
        pytest.param("بيروت، الاثنين 23 أيار 2016 - ", None, "2016-05-23", id="weekday"),
        pytest.param(
            "الرياض 26 شوال 1436هـ الموافق 11 أغسطس 2015م واس: ", "واس", "2015-08-11", id="two calendars"
        ),
        pytest.param("23 مايو 2016 - ", None, "2016-05-23", id="a day alone"),
        pytest.param("CAIRO (Reuters) - May 23, 2016 - ", "Reuters", "2016-05-23", id="English: day behind"),
        pytest.param("DAMASCUS, Syria, May 23, 2016 (AP) — ", "AP", "2016-05-23", id="English: country"),
        pytest.param("May 23, 2016 - ", None, "2016-05-23", id="English: a day alone"),
        pytest.param("CAIRO (Reuters) - ", "Reuters", None, id="English: agency"),
    ],
)
def test_a_dateline_is_read_and_stays(dateline: str, outlet: str | None, day: str | None) -> None:
    found = read_opening(dateline + (ENGLISH if dateline.isascii() or "—" in dateline else TEXT))

    assert found is not None
    assert (found.outlet, found.day, found.is_byline) == (outlet, day, False)


@pytest.mark.parametrize(
    "line",
    [
        pytest.param(f"رويترز - وهي وكالة قديمة - قالت إن {TEXT}", id="an aside about an agency"),
        pytest.param(f"رويترز: {TEXT}", id="an agency and a colon: what it said"),
        pytest.param(f"كتب محمد الأحمد: «لا شيء يشبه بيروت». {TEXT}", id="what somebody wrote"),
        pytest.param(
            f"كتب محمد الأحمد: {TEXT} وغادر محمد الأحمد المرفأ.", id="the text is about that person"
        ),
        pytest.param(f"كتب الوزير رسالة إلى البلدية: {TEXT}", id="the minister wrote a letter"),
        pytest.param(f"الوطن - كما نعرفه - {TEXT}", id="the homeland as we know it"),
        pytest.param(f"الوطن - {TEXT}", id="the homeland"),
        pytest.param(f"اليوم - {TEXT}", id="today"),
        pytest.param(f"قناة السويس - {TEXT}", id="the Suez canal is no channel"),
        pytest.param(f"خرج علي: {TEXT}", id="Ali went out"),
        pytest.param(f"تونس - الجزائر: {TEXT}", id="two countries"),
        pytest.param(f"المدينة - جزيرة الأحلام - {TEXT}", id="the town, island of dreams"),
        pytest.param(f"لندن- {TEXT}", id="a town alone"),
        pytest.param(f"عاجل | صالح الجبواني: {TEXT}", id="urgent, who says it"),
        pytest.param(f"ولد في 25 آب 1994 - {TEXT}", id="born on a day"),
        pytest.param(f"دخل الحلفاء باريس في 25 آب 1994 - {TEXT}", id="the allies entered Paris on a day"),
        pytest.param(f"6 أكتوبر 1973 - {TEXT}", id="a day of history"),
        pytest.param(f"23 مايو 2016 - 25 مايو 2016 - {TEXT}", id="from one day to another"),
        pytest.param(f"Born on May 23, 1996 - {ENGLISH}", id="English: born on a day"),
        pytest.param(f"Egypt - Libya - {ENGLISH}", id="English: two countries"),
    ],
)
def test_a_sentence_that_merely_begins_so_stays_whole(line: str) -> None:
    assert read_opening(line) is None


def test_the_text_behind_an_agency_keeps_its_own_dashes() -> None:
    byline = "واس - الرياض: "  # agency - town
    found = read_opening(f"{byline}رأس نائب الملك الأمير محمد بن نايف - حفظه الله - {TEXT}")  # God keep him

    assert found is not None
    assert (found.outlet, found.end) == ("واس", len(byline))


PIECES = ("واس", "رويترز", "الرياض", "محمد الأحمد", "كتب", "Reuters", "CAIRO", "May 23, 2016", "2016")
SIGNS = st.sampled_from(
    (*PIECES, TEXT, ENGLISH, " - ", ": ", "(", ") ", "، ", "\N{ARABIC TATWEEL}", " ", "|")
)


@given(st.lists(SIGNS, max_size=12).map("".join) | st.text(max_size=200))
def test_any_line_is_read_and_the_text_behind_is_there(line: str) -> None:
    found = read_opening(line)

    assert found is None or 0 < found.end < len(line)
