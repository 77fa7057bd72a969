"""Lines that say several things at once are taken apart before headline and byline are looked for."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from indexer.head.facts import with_facts_apart

TITLE = "Hail damages vineyards in the south"
SENTENCE = "Growers say that half of the harvest is lost."
PARAGRAPH = (
    "Hail the size of walnuts fell on vineyards in the south of the province on Wednesday and destroyed up to"
    " half of the harvest in some villages, growers said."
)
# hail destroys the vines in the villages of the south
ARABIC_TITLE = "البرد يتلف كروم القرى الجنوبية"
ARABIC_PARAGRAPH = (
    "تساقط البرد مساء أمس على كروم القرى الجنوبية وأتلف نصف المحصول في بعضها، وطالب المزارعون بتعويضهم"
    " قبل موعد القطاف، فيما قالت الوزارة إنها سترسل لجانا لتقدير الأضرار في جميع القرى."
)


def apart(*lines: str) -> list[str]:
    return [line for line in with_facts_apart([*lines]) if line]


@pytest.mark.parametrize(
    ("line", "facts"),
    [
        pytest.param(
            "Nadia Ferrer (@nferrer) 40 minutes ago Wed 12th June 2019 | 06:20 PM",
            ["Nadia Ferrer", "12th June 2019"],
            id="writer, handle, how long ago, day and clock",
        ),
        pytest.param(
            "By Nadia Ferrer Wednesday 12 June 2019, 4:15 PM",
            ["By Nadia Ferrer", "12 June 2019"],
            id="byline and day",
        ),
        pytest.param(
            "Our Correspondent Published June 12, 2019 Updated June 13, 2019 08:07am",
            ["Our Correspondent", "June 12, 2019"],
            id="the day of a change goes",
        ),
        pytest.param(
            "Updated: June 13, 2019 | Published: June 12, 2019",
            ["June 12, 2019"],
            id="the change stands first",
        ),
        pytest.param(
            "Jodie Trafford Senior Reporter 15:41, 12 Jan 2025",
            ["Jodie Trafford Senior Reporter", "12 Jan 2025"],
            id="name and role",
        ),
        pytest.param("3/14, 9:05 AM (Source: MarketLine)", ["Source: MarketLine"], id="no year, a source"),
        pytest.param("Bayou Tribune - June 20, 2012", ["Bayou Tribune", "June 20, 2012"], id="a newspaper"),
        pytest.param("Shvan Zebari @shvanzebari", ["Shvan Zebari"], id="a handle alone"),
        pytest.param("WESTPORT, May 23, 2016 (Reuters)", ["Reuters", "May 23, 2016"], id="a dateline alone"),
        pytest.param(
            "القاهرة 23 مايو 2016 (رويترز)", ["رويترز", "23 مايو 2016"], id="Arabic: Cairo, day, Reuters"
        ),
    ],
)
def test_a_line_of_several_facts_gives_each_its_own_line(line: str, facts: list[str]) -> None:
    assert apart(TITLE, line, PARAGRAPH, PARAGRAPH) == [TITLE, *facts, PARAGRAPH, PARAGRAPH]


@pytest.mark.parametrize(
    ("line", "facts"),
    [
        pytest.param(
            "415 10:20 صباحاً التاريخ: 2022-03-11 المصدر: alqafila.net",
            ["المصدر: alqafila.net", "2022-03-11"],
            id="number, clock, date, source",
        ),
        pytest.param(
            "أحمد علاء 04 أغسطس 2020 21:18", ["أحمد علاء", "04 أغسطس 2020"], id="Ahmad Alaa, day and clock"
        ),
        pytest.param("06-11-2025 11:20 AM", ["06-11-2025 11:20"], id="Latin letters of the clock"),
        pytest.param(
            "مرسلة بواسطة مباركة أبو زيد في أغسطس 19, 2023",
            ["مرسلة بواسطة مباركة أبو زيد", "أغسطس 19, 2023"],
            id="sent by, on",
        ),
    ],
)
def test_an_arabic_line_of_several_facts_gives_each_its_own_line(line: str, facts: list[str]) -> None:
    told = apart(ARABIC_TITLE, line, ARABIC_PARAGRAPH, ARABIC_PARAGRAPH)

    assert told == [ARABIC_TITLE, *facts, ARABIC_PARAGRAPH, ARABIC_PARAGRAPH]


@pytest.mark.parametrize(
    "line",
    [
        pytest.param("Hail fell on 12 June 2019 at 4:15 PM", id="what happened then"),
        pytest.param("وقعت العاصفة في 3 آذار 1921", id="Arabic: the storm was on that day"),
        pytest.param("التاريخ : 9 / 10 / 1436ه", id="Arabic: the date of a letter"),
        pytest.param("06-11-2025 11:20 AM", id="English: either figure may be the month"),
        pytest.param("Route 66: 2,400 miles by bus", id="figures"),
    ],
)
def test_other_lines_stay_as_they_are(line: str) -> None:
    assert apart(TITLE, line, PARAGRAPH, PARAGRAPH)[1] == line


def test_a_label_takes_the_name_below_it() -> None:
    assert apart(TITLE, "By", "Ken Osgood", "21 August 2024", PARAGRAPH)[1] == "By: Ken Osgood"
    assert apart(TITLE, "By", PARAGRAPH)[1] == "By"


def test_a_day_before_the_headline_comes_below_it() -> None:
    assert apart(f"2019-06-12 {TITLE}", PARAGRAPH, PARAGRAPH)[:2] == [TITLE, "2019-06-12"]


def test_who_and_when_come_above_the_first_sentence() -> None:
    told = apart(TITLE, SENTENCE, "By Nadia Ferrer", "12 June 2019", PARAGRAPH)

    assert told == [TITLE, "By Nadia Ferrer", "12 June 2019", SENTENCE, PARAGRAPH]


@pytest.mark.parametrize(
    "below",
    [
        pytest.param(("12 June 2019", PARAGRAPH), id="a day heads what happened then"),
        pytest.param(("By Nadia Ferrer",), id="nothing stands below"),
    ],
)
def test_other_lines_below_the_first_sentence_stay_there(below: tuple[str, ...]) -> None:
    assert apart(TITLE, SENTENCE, *below) == [TITLE, SENTENCE, *below]


@given(st.lists(st.text(max_size=60), max_size=12))
def test_taking_apart_twice_gives_the_same(lines: list[str]) -> None:
    lines = [" ".join(line.split()) for line in lines]
    once = list(with_facts_apart(lines))

    assert list(with_facts_apart(once)) == once
