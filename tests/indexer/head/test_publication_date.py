"""The day of publication: datelines in the text, and dates that systems write for none."""

import pytest

from indexer.head.publication_date import find_published

TEXT = "اجتمع مجلس بلدية المرفأ مساء الثلاثاء وناقش خطة صيانة الأرصفة القديمة."  # the council met


def published_of(*lines: str) -> str | None:
    found, _ = find_published(record=None, page=None, url=None, first_lines=lines, today="2026-11-22")
    return found.date if found else None


@pytest.mark.parametrize(
    "dateline",
    [
        pytest.param("القاهرة 23 مايو 2016 (رويترز) - ", id="town, day, agency"),
        pytest.param("بيروت، الاثنين 23 أيار 2016 - ", id="town, weekday, day"),
        pytest.param("23 مايو 2016 - ", id="a day alone"),
    ],
)
def test_an_agencys_dateline_gives_the_day(dateline: str) -> None:
    assert published_of(dateline + TEXT) == "2016-05-23"


def test_a_chronicle_has_no_dateline() -> None:
    assert published_of(f"23 مايو 2016 - {TEXT}", f"24 مايو 2016 - {TEXT}") is None


@pytest.mark.parametrize(
    "line",
    [
        pytest.param(f"ولد في 25 آب 1994 - {TEXT}", id="Arabic: born on"),
        pytest.param("Born on May 23, 1996 - The council of the harbour town met.", id="English: born on"),
    ],
)
def test_a_day_of_a_sentence_is_none(line: str) -> None:
    assert published_of(line) is None


@pytest.mark.parametrize(
    "given",
    [
        "1970-01-01",
        "1970-01-01T00:00:00Z",
        "1970-01-01 03:00:00",
        "1969-12-31T19:00:00-05:00",
        "Thu, 01 Jan 1970 00:00:00 GMT",
    ],
)
def test_the_beginning_of_computers_time_is_no_date(given: str) -> None:
    found, notices = find_published(
        record=given, page=None, url="http://a.example/2016/05/23/x", first_lines=[], today="2026-11-22"
    )

    assert found is not None
    assert (found.date, found.origin) == ("2016-05-23", "url")
    assert given in notices[0]


@pytest.mark.parametrize("given", ["1970-01-02", "1969-12-31"])
def test_a_day_beside_it_is_one(given: str) -> None:
    found, _ = find_published(record=given, page=None, url=None, first_lines=[], today="2026-11-22")

    assert found is not None
    assert found.date == given
