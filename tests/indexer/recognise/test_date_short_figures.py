"""A day and its month in figures, and a year of two figures, are dates where a word says so, and else not."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from indexer.recognise.dates import find_dates

WEDNESDAY = "2016-05-18"


def values(text: str, published: str | None = None) -> list[str]:
    return [found.value for found in find_dates(text, published)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("فرحها يوم 8/8 إن شاء الله", ["--08-08"], id="her wedding is on the day 8/8"),
        pytest.param("كتاب بتاريخ 3/4 من الوزارة", ["--04-03"], id="a letter dated 3/4"),
        pytest.param("تقرر الإفراج عنه في ٢٦/١١", ["--11-26"], id="his release was fixed for 26/11"),
        pytest.param("حتى 31/12 لا غير", ["--12-31"], id="until 31/12 and no longer"),
        pytest.param("من 1/5 إلى 15/5", ["--05-01", "--05-15"], id="from 1/5 to 15/5"),
        pytest.param("gunmen attacked on 26/11", ["--11-26"], id="on 26/11"),
        pytest.param("a note dated 30/6.", ["--06-30"], id="dated"),
        pytest.param("on Sunday (15/5) they met", ["--05-15"], id="a weekday and its day in brackets"),
        pytest.param("the summer of '15 and the '67 war", ["2015", "1967"], id="years of two figures"),
        pytest.param("in '67 and May '16", ["1967", "2016-05"], id="in, and behind a month"),
        pytest.param("احتلت عام 67، وعرب سنة ٤٨ في الداخل", ["1967", "1948"], id="taken in 67; those of 48"),
        pytest.param("بتاريخ 15/6/16 وقع", ["2016-06-15"], id="signed, dated 15/6/16"),
        pytest.param("5–6–2016 و15ـ6ـ2016", ["2016-06-05", "2016-06-15"], id="long dashes and tatweel"),
    ],
)
def test_figures_that_a_word_says_to_be_a_day_are_a_date(text: str, expected: list[str]) -> None:
    assert values(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("مفتوح على مدار اليوم 24/7", id="open day and night"),
        pytest.param("open on 24/7 rotas", id="day and night, behind on"),
        pytest.param("نحن في اليوم 12/15 من الخطة", id="the twelfth of the plan's fifteen days"),
        pytest.param("فاز 15/13 في الشوط، والمادة 15/2 من القانون", id="a score, an article of a law"),
        pytest.param("في 2/3 من المناطق و3/4 الحالات", id="fractions"),
        pytest.param("رفوف من 1/1 إلى 12/9", id="shelves with numbers"),
        pytest.param("يوم 30/2 ويوم 31/4", id="days that no month has"),
        pytest.param("يوم السبت 7/11 بالتقويم الهجري", id="Saturday 7/11 by the calendar of the Hijra"),
        pytest.param(
            "كل عام 50 ألفا وعام 45 يوما وسنة 36هـ", id="every year 50 thousand; days; of the Hijra"
        ),
        pytest.param("since 9/11, on 3/4 of the farms", id="either figure may be the month"),
        pytest.param("Gate 13/6, odds of 13/8, http://a.example/13/6", id="a gate, odds, an address"),
        pytest.param("the '15 minutes' of fame, rock 'n' roll, in '24 hours'", id="quotation marks"),
        pytest.param("a score of 6–4–3, call 02–279–4123", id="a score, a telephone number"),
    ],
)
def test_other_pairs_of_figures_are_none(text: str) -> None:
    assert values(text) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            "The strike begins on Friday, 5/20.", ["--05-20"], id="the month first, as the weekday says"
        ),
        pytest.param("The strike begins on Friday 20/5.", ["--05-20"], id="the day first"),
        pytest.param("They met on Monday 6/6.", ["--06-06"], id="the same both ways"),
        pytest.param("The team won on Friday 13/6.", [], id="no Friday, so that it may be a score"),
    ],
)
def test_a_weekday_tells_whether_figures_are_its_day(text: str, expected: list[str]) -> None:
    assert values(text, WEDNESDAY) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            "The café in Rabat opened on 3/9/2021.", ["2021-09-03"], id="a country that puts the day first"
        ),
        pytest.param("It closed on 12-04-2018 with a fine of KD 500.", ["2018-04-12"], id="its money"),
        pytest.param("It opened on 3/9/2021.", [], id="no country"),
        pytest.param("The U.S. embassy in Rabat opened on 3/9/2021.", [], id="America beside it"),
        pytest.param("Rabat, May 7: it opened on 3/9/2021.", [], id="a text that puts the month first"),
    ],
)
def test_the_countries_of_an_english_text_tell_which_figure_is_the_month(
    text: str, expected: list[str]
) -> None:
    assert [value for value in values(text) if len(value) == 10] == expected


@given(st.text("0125/' \nيوم في on Friday", max_size=40))
def test_any_figures_are_read_without_complaint(text: str) -> None:
    found = find_dates(text, WEDNESDAY)
    assert [text[each.start : each.end] for each in found] == [each.text for each in found]
