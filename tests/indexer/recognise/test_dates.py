"""Dates are found in both languages and calendars, and nothing that only looks like a date is."""

import json
import subprocess
import sys
from collections.abc import Callable
from itertools import pairwise
from pathlib import Path

import pytest
from babel import Locale
from hypothesis import given
from hypothesis import strategies as st

from indexer.recognise.dates import find_dates

CORPUS = [
    json.loads(line)
    for line in (Path(__file__).parents[2] / "corpus" / "reading" / "dates.jsonl")
    .read_text("utf-8")
    .splitlines()
]
ARAB_COUNTRIES = "DZ BH TD KM DJ EG ER IQ JO KW LB LY MR MA OM PS QA SA SO SD SY TN AE YE".split()
TUESDAY = "2016-05-24"


def values(text: str, published: str | None = None) -> list[str]:
    return [date.value for date in find_dates(text, published)]


@pytest.mark.parametrize("case", [pytest.param(case, id=case["gloss"][:60]) for case in CORPUS])
def test_the_labelled_texts_are_read_as_labelled(case: dict[str, object]) -> None:
    found = find_dates(str(case["text"]), case.get("published"))  # type: ignore[arg-type]  # labels are JSON
    assert [
        {
            "value": date.value,
            "precision": date.precision,
            "calendar": date.calendar,
            "text": date.text,
            "start": date.start,
            "end": date.end,
        }
        for date in found
    ] == case["dates"]


@pytest.mark.parametrize("country", ARAB_COUNTRIES)
def test_every_month_of_every_arab_country_is_known(country: str) -> None:
    months = Locale.parse(f"ar_{country}").months["format"]["wide"]
    for number, name in months.items():
        assert values(f"في 3 {name} 2014") == [f"2014-{number:02d}-03"]


@pytest.mark.parametrize(
    ("text", "value"),
    [
        pytest.param("اغسطس 2015", "2015-08", id="August without hamza"),
        pytest.param("إبريل 2015", "2015-04", id="April with hamza below"),
        pytest.param("يونيـو 2015", "2015-06", id="June with tatweel"),
        pytest.param("نُوفَمبِر ٢٠١٥", "2015-11", id="November vocalised, Arabic-Indic year"),
        pytest.param("ايلول (سبتمبر) 2015", "2015-09", id="September, second name in brackets"),
        pytest.param("يونيو حزيران 2015", "2015-06", id="June, two names side by side"),
        pytest.param("كانون الأول/ديسمبر عام 2015", "2015-12", id="December, 'of the year' between"),
        pytest.param(
            "15 من شهر ايار من عام 2015", "2015-05-15", id="the 15th of the month of May of the year"
        ),
        pytest.param("الـ12 من أغسطس 2015", "2015-08-12", id="'the' before a figure"),
        pytest.param("23\u200f/5\u200f/2016", "2016-05-23", id="right-to-left marks after the slashes"),
        pytest.param("۲۳/۵/۲۰۱۶", "2016-05-23", id="Persian digits"),
        pytest.param("الثامن والعشرين من حزيران 2015", "2015-06-28", id="the twenty-eighth by word"),
        pytest.param("MAY 23, 2016", "2016-05-23", id="English capitals"),
        pytest.param("the twenty-third of May 2016", "2016-05-23", id="English ordinal word"),
        pytest.param("1438/2/9هـ", "2016-11-09", id="Hijri figures, year first"),
        pytest.param("٧ شوال ١٤٣٦ هـ", "2015-07-23", id="Hijri day in Arabic-Indic digits"),
        pytest.param("عام 1436 هـ", "2015", id="a Hijri year is that of its middle"),
        pytest.param("29 مايو 1453", "1453-05-29", id="a day long ago"),
        pytest.param("\ufee3\ufe8e\ufef3\ufeee 2014", "2014-05", id="May in the letters of a PDF"),
        pytest.param("كأس أمم آسيا 2019", "2019", id="a football cup goes by its year"),
        pytest.param("أولمبياد 2012", "2012", id="so do the Olympics"),
        pytest.param("موازنة 2021", "2021", id="and a budget"),
        pytest.param("مهرجان مسقط 2014", "2014", id="and a festival"),
        pytest.param("معرض القاهرة الدولي للكتاب 2019", "2019", id="and a fair with a long name"),
        pytest.param("23 نوار 2017", "2017-05-23", id="May in Lebanon"),
        pytest.param("11 ك2 2024", "2024-01-11", id="Kanun the second, shortened"),
        pytest.param("15 ت1 2012", "2012-10-15", id="Tishrin the first, shortened"),
        pytest.param("2022 يوليوز 22", "2022-07-22", id="year, month and day, as content systems turn them"),
        pytest.param("أول مايو 2015", "2015-05-01", id="the first of May without article"),
        pytest.param("تشرين 2 2019", "2019-11", id="a figure of the month's name before its year"),
        pytest.param("رمضان 2019", "2019-05", id="Ramadan of a Gregorian year"),
        pytest.param("العاشر من رمضان 1973", "1973-10-06", id="a day of Ramadan of a Gregorian year"),
        pytest.param("21 سبتمبر الجاري 2023", "2023-09-21", id="the current month, with its year"),
        pytest.param("سنة 1542", "1542", id="a year long ago"),
        pytest.param("عام 1258م", "1258", id="a year that could be of the Hijra but for its sign"),
        pytest.param("in 1453 the city fell", "1453", id="a year long ago in English"),
        pytest.param("مواليد دمشق 1941،", "1941", id="a birth and its place"),
        pytest.param("born in London 1945.", "1945", id="a birth and its place in English"),
        pytest.param("القرار 2254 (2015)", "2015", id="a year alone in brackets"),
        pytest.param("the 2016 presidential election", "2016", id="an event that goes by its year"),
        pytest.param("Copyright © 2014", "2014", id="behind the sign of copyright"),
        pytest.param("as of 2023[update]", "2023", id="before a bracket"),
        pytest.param("12th, December 2024", "2024-12-12", id="an ordinal with a comma"),
        pytest.param("Ramadan for the year 1445 AH", "2024-03", id="'for the year' before a Hijri year"),
        pytest.param("Thu, 03-08-2023", "2023-08-03", id="the weekday tells which figure is the month"),
        pytest.param(
            "الأزمة المالية 2008، ثم", "2008", id="behind a noun, before a comma: the crisis of 2008"
        ),
        pytest.param("كشف تقرير «مناخ الاستثمار 2015» عن", "2015", id="the end of a title in quotes"),
        pytest.param("للتأهل لكأس العالم ٢٠١٨ بروسيا", "2018", id="a cup behind 'for'"),
        pytest.param("الدورة الأولى 1990", "1990", id="a session by its year"),
        pytest.param("ولد 1875 في حلب", "1875", id="was born, and the year"),
        pytest.param("the poet (died 1956)", "1956", id="died, and the year"),
        pytest.param("her first since 2013's tour", "2013", id="a year's tour, not a decade"),
        pytest.param("he was a 1961 graduate", "1961", id="one of its year"),
        pytest.param("the budget for 2014.", "2014", id="for a year, before an end"),
        pytest.param("by the river 2016/5/3", "2016-05-03", id="behind a word that ends as 'ver.' does"),
        pytest.param("3 يناير في العام الجديد 2025", "2025-01-03", id="in the new year 2025"),
        pytest.param("ولد عام 1362هـ ـ1943م", "1943", id="a year in both calendars, a tatweel between"),
        pytest.param("25 مايو الموافق 7 شعبان 1436هـ", "2015-05-25", id="the year of the other calendar"),
        pytest.param("signed on May twentieth, 2016", "2016-05-20", id="the day by word behind its month"),
        pytest.param("April the twentieth, he said", "--04-20", id="with an article"),
        pytest.param("clashes in mid-May", "--05", id="mid, with a hyphen"),
        pytest.param("the constitution of 2014 allows it", "2014", id="a constitution by its year"),
        pytest.param("نكبة 1948 في ذاكرتهم", "1948", id="the Nakba of 1948 in their memory"),
        pytest.param("أجلت الأشغال إلى أوت", "--08", id="works put off to August, as Algeria says"),
    ],
)
def test_spellings_of_one_date(text: str, value: str) -> None:
    assert values(text) == [value]


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("الساعة 6.30 مساء", id="a time"),
        pytest.param("45/13/2016", id="no such day and month"),
        pytest.param("29 فبراير 2015", id="29 February of a common year"),
        pytest.param("31 أبريل", id="31 April"),
        pytest.param("31/12/1436هـ", id="no Hijri month has 31 days"),
        pytest.param("3/4", id="a fraction or a day without year"),
        pytest.param("The council met on 5/6/2016 in haste", id="in English either may be the month"),
        pytest.param("هاتف 02-10-2015", id="after 'telephone'"),
        pytest.param("192.168.10.2015", id="an address of four numbers"),
        pytest.param("بسعر 2015 دولارا", id="a price"),
        pytest.param("في 2015 مدرسة", id="a count of schools"),
        pytest.param("نحو غد أفضل", id="towards a better tomorrow"),
        pytest.param("في 2004 غارات", id="a count of raids: an indefinite plural follows"),
        pytest.param("الاهتمام الذي يوليه المدير", id="the care that he gives: July in Egypt's spelling"),
        pytest.param("#30يونيو و #ثورة_25_يناير_2011", id="hashtags"),
        pytest.param("الرئيس التركي رجب طيب أردوغان", id="Rajab, a man's name"),
        pytest.param("انتقل إلى نيسان بعد ماي", id="moved to Nissan after Theresa May"),
        pytest.param("May third parties use it?", id="a verb and the third of several"),
        pytest.param("حمل السيد شعبان الحجة", id="Shaaban, a man's name; argument"),
        pytest.param("من مارس الكذب", id="who practised lying"),
        pytest.param("Theresa May and April Ryan march on", id="English names and a verb"),
        pytest.param("in the 1990s, 1,999 cases, 1999%", id="a decade, a count, a share"),
        pytest.param("شارع 26 يوليو ومدينة 6 أكتوبر", id="a street and a town named by a day"),
        pytest.param("July 26 Street and 6 October City", id="a street and a town, English"),
        pytest.param("القرار (2216) و(2010) حالة", id="a resolution's number and a count, in brackets"),
        pytest.param("انتفاضة 17 تشرين", id="of the two months of Tishrin either may be meant"),
        pytest.param("عام 1391م", id="a Hijri year with the wrong sign"),
        pytest.param("in 1600 villages", id="a count that looks like a year long ago"),
        pytest.param("pp. 1911-1915", id="pages"),
        pytest.param("بلغ عدد المدارس 1985.", id="the schools came to 1985"),
        pytest.param("قرار مجلس الأمن 1973،", id="a resolution's number"),
        pytest.param("أغلق المؤشر عند 1985، مرتفعا", id="an index at 1985"),
        pytest.param("a 1985 square metre plot", id="an area"),
        pytest.param("The Tomorrow People returned", id="a title"),
        pytest.param("99 شوال", id="no month has 99 days"),
    ],
)
def test_what_only_looks_like_a_date_is_none(text: str) -> None:
    assert values(text, TUESDAY) == []


@pytest.mark.parametrize(
    ("text", "value"),
    [
        pytest.param("أمس", "2016-05-23", id="yesterday"),
        pytest.param("أول من أمس", "2016-05-22", id="the day before yesterday"),
        pytest.param("غداً الأربعاء", "2016-05-25", id="tomorrow, Wednesday"),
        pytest.param("يوم الثلاثاء الماضي", "2016-05-17", id="last Tuesday on a Tuesday"),
        pytest.param("الجمعة المقبل", "2016-05-27", id="next Friday"),
        pytest.param("صباح غد", "2016-05-25", id="in the morning of tomorrow"),
        pytest.param("غد الأربعاء", "2016-05-25", id="tomorrow without its ending, Wednesday"),
        pytest.param("last Monday", "2016-05-23", id="last Monday, English"),
        pytest.param("Yesterday, he said", "2016-05-23", id="yesterday at the beginning"),
        pytest.param("The day before yesterday he came", "2016-05-22", id="the day before, at the beginning"),
        pytest.param("الشهر الماضي", "2016-04", id="last month"),
        pytest.param("هذا العام", "2016", id="this year"),
        pytest.param("next year", "2017", id="next year, English"),
        pytest.param("يونيو الماضي", "2015-06", id="last June, seen from May"),
        pytest.param("last April", "2016-04", id="last April, English"),
        pytest.param("رمضان المقبل", "2016-06", id="next Ramadan"),
        pytest.param("مايو الماضي", "2015-05", id="last May, said in May"),
    ],
)
def test_words_seen_from_the_day_of_publication_need_it(text: str, value: str) -> None:
    assert values(text, TUESDAY) == [value]
    assert values(text) in ([], ["--06"], ["--05"], ["--04"])


@pytest.mark.parametrize(
    ("text", "value"),
    [
        pytest.param("4 مايو الماضي", "2016-05-04", id="the last 4 May: this month's"),
        pytest.param("28 مايو الماضي", "2015-05-28", id="the last 28 May: last year's"),
        pytest.param("28 مايو المقبل", "2016-05-28", id="the next 28 May: this month's"),
        pytest.param("4 مايو المقبل", "2017-05-04", id="the next 4 May: next year's"),
        pytest.param("3 رمضان المقبل", "2016-06-08", id="the next 3 Ramadan"),
    ],
)
def test_a_last_or_next_day_is_the_nearest_such_day(text: str, value: str) -> None:
    assert values(text, TUESDAY) == [value]


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("17/8/1437 هـ - الموافق 24/5/2016 م", id="a dash before 'corresponding to'"),
        pytest.param("17 شعبان 1437هـ) الموافق (24 مايو 2016", id="each in brackets of its own"),
        pytest.param("17 شعبان 1437 هـ حسب تقويم أم القرى، الموافق 24 مايو 2016", id="by Umm al-Qura"),
        pytest.param("17 شعبان 1437هـ | 24 مايو 2016م", id="a bar between them"),
        pytest.param("اليوم الثلاثاء 17/8/1437 هـ الموافق 24/5/2016 م", id="said three times: today"),
    ],
)
def test_a_date_said_in_both_calendars_is_one(text: str) -> None:
    (date,) = find_dates(text, TUESDAY)
    assert (date.value, date.calendar, date.text) == (TUESDAY, "gregorian", text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("ليلة 15/16 نيسان 1988", ["1988-04-15", "1988-04-16"], id="the night of 15/16 April"),
        pytest.param("العام الجامعي 2019 ـ 2020", ["2019", "2020"], id="an academic year with a tatweel"),
    ],
)
def test_two_dates_are_joined_by_a_slash_or_a_tatweel(text: str, expected: list[str]) -> None:
    assert values(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            "أيام 3 و4 و5 مايو 2016", ["2016-05-03", "2016-05-04", "2016-05-05"], id="days joined by 'and'"
        ),
        pytest.param(
            "3، 4 و5 مايو 2016", ["2016-05-03", "2016-05-04", "2016-05-05"], id="days joined by commas"
        ),
        pytest.param("من 24 أفريل إلى غاية 3 ماي 2009", ["2009-04-24", "2009-05-03"], id="Maghrebi 'until'"),
        pytest.param("بين حزيران وأيلول 2010", ["2010-06", "2010-09"], id="between June and September"),
        pytest.param("14 يناير 2011-16 ديسمبر 2011", ["2011-01-14", "2011-12-16"], id="glued by a hyphen"),
        pytest.param("January 25-February 11, 2011", ["2011-01-25", "2011-02-11"], id="glued in English"),
        pytest.param("26 و5 نوفمبر", ["--11-05"], id="the 26th is one of the month before"),
        pytest.param("the election, 2011–2012", ["2011", "2012"], id="a dash makes two years"),
        pytest.param("2011\n\nMay 5 - War", ["2011", "--05-05"], id="a year over the days of a chronicle"),
        pytest.param("in 2010 for one, and 2012 for the other", ["2010", "2012"], id="a list makes a year"),
        pytest.param("1988 دخل. 1991 سرح. 1996 هاجر.", ["1988", "1991", "1996"], id="a biography's years"),
        pytest.param("In May. 55 stayed", ["--05"], id="a stop behind a whole name ends the sentence"),
        pytest.param("عام 2025. 2.0%", ["2025"], id="a stop behind a year ends the sentence"),
    ],
)
def test_dates_in_a_row_are_told_apart(text: str, expected: list[str]) -> None:
    assert values(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("في 22 الجاري", ["2016-05-22"], id="the 22nd of the current"),
        pytest.param("السابع من الشهر الماضي", ["2016-04-07"], id="the seventh of last month"),
        pytest.param("من 10 إلى 12 الشهر الجاري", ["2016-05-10", "2016-05-12"], id="two days of this month"),
        pytest.param("March of last year", ["2015-03"], id="March of last year, not last March"),
        pytest.param("مايو الماضي 1959 فرعا", ["2015-05"], id="last May; 1,959 branches"),
        pytest.param("الحساب الجاري", [], id="the current account"),
    ],
)
def test_days_are_reckoned_from_the_month_of_publication(text: str, expected: list[str]) -> None:
    assert values(text, TUESDAY) == expected


def test_a_monday_before_a_date_is_no_number_two() -> None:
    assert values("الاثنين - 28 شوال 1440 هـ - 01 يوليو 2019 مـ") == ["2019-07-01"]  # in both calendars


def test_a_date_in_both_calendars_may_take_two_lines() -> None:
    (date,) = find_dates("27 شعبان 1443 هـ\nالموافق: 30 مارس 2022 م")  # corresponding to, on the next line
    assert (date.value, date.calendar) == ("2022-03-30", "gregorian")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("from 29 February to 5 March 2015", ["2015-03-05"], id="29 February of a common year"),
        pytest.param("99 شوال و5 شوال 1436 هـ", ["2015-07-21"], id="no such day of Shawwal"),
    ],
)
def test_a_shared_year_does_not_make_a_day_that_is_none(text: str, expected: list[str]) -> None:
    assert values(text) == expected


def test_a_year_in_figures_is_not_shared_with_the_day_before() -> None:
    assert values("between May 15 and 2001-09-11") == ["--05-15", "2001-09-11"]


def test_a_date_in_the_letters_of_a_pdf_is_given_as_it_stands_there() -> None:
    text = "\ufe8d\ufef7\ufea3\ufeaa 11 \ufee3\ufe8e\ufef3\ufeee 2014"  # Sunday, with a ligature, 11 May
    (date,) = find_dates(text)
    assert (date.value, date.text) == ("2014-05-11", text[5:])


@pytest.mark.parametrize("published", [None, "", "2016", "2016-05", "not a date", "2016-13-40"])
def test_without_a_day_of_publication_yesterday_is_no_date(published: str | None) -> None:
    assert values("قال أمس", published) == []


def test_a_weekday_that_contradicts_yesterday_is_not_resolved() -> None:
    assert values("أمس الجمعة", TUESDAY) == []  # yesterday, Friday: it was a Monday


def test_the_seed_articles_name_what_a_careful_reader_finds(shared_data: Path) -> None:
    expected = json.loads((shared_data / "seeds" / "expected.json").read_text("utf-8"))
    for name, article in expected.items():
        if not name.startswith("_"):
            text = (shared_data / "seeds" / name).read_text("utf-8")
            assert list(dict.fromkeys(values(text))) == article["dates"]


WORDS = (
    "مايو أيار May شوال هـ م عام أمس الأحد الماضي last 23 2015 ١٤٣٦ / - . ( ) # العاشر من الموافق و".split()
)
IN_PDF = ("\ufee3\ufe8e\ufef3\ufeee", "\N{ARABIC LIGATURE LAM WITH ALEF ISOLATED FORM}")  # May; a ligature
PIECES = st.sampled_from([*WORDS, *IN_PDF, " ", " ", "\u200f", "\x00", "\ud800", "\N{ARABIC FATHA}", "\n"])
TEXTS = st.one_of(st.text(), st.lists(PIECES, max_size=25).map("".join))


@given(TEXTS, st.sampled_from([None, TUESDAY, "9999-12-31", "0001-01-01"]))
def test_any_text_gives_ordered_disjoint_spans_of_itself(text: str, published: str | None) -> None:
    found = find_dates(text, published)
    assert all(text[date.start : date.end] == date.text for date in found)
    assert all(one.end <= other.start for one, other in pairwise(found))
    assert found == find_dates(text, published)


@pytest.mark.parametrize(
    "piece",
    ["1", "1/", "1.", "\N{ARABIC FATHA}", "م", "2014-", "عام 2014 و", "عام 1400 و", "5 مايو 2014 و", "May "],
)
def test_hostile_text_is_read_in_linear_time(
    piece: str, assert_linear: Callable[[Callable[[str], object], str, int], None]
) -> None:
    assert_linear(lambda text: find_dates(text, TUESDAY), piece, 20_000)


def test_importing_the_recogniser_does_not_compile_its_patterns() -> None:
    """Searching and serving import it and read no dates; compiling takes a quarter of a second."""
    program = "import sys, indexer.reading; print('indexer.recognise.date_phrases' in sys.modules)"
    told = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert told.stdout.split() == ["False"]
