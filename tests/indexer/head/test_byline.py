"""Who wrote a text, as the line above it says."""

import pytest

from indexer.head.byline import read_head
from indexer.head.names import without_honorific

AP = "Associated Press"

PARAGRAPH = (
    "The council of the harbour town met on Tuesday and agreed to rebuild the old quays, the mayor said."
)


@pytest.mark.parametrize(
    ("line", "author"),
    [
        pytest.param("By Jane Roe in Westport", "Jane Roe", id="with a place"),
        pytest.param("Posted by Jane Roe at 5:30 PM", "Jane Roe", id="as weblogs write it"),
        pytest.param("Compiled by Jane Roe", "Jane Roe", id="compiled"),
        pytest.param("كتب بواسطة سعد الحوتي", "سعد الحوتي", id="Arabic: written by means of"),
        pytest.param("مرسلة بواسطة: سعد الحوتي", "سعد الحوتي", id="Arabic: sent by means of"),
    ],
)
def test_a_line_above_the_text_names_the_writer(line: str, author: str) -> None:
    head = read_head(["Old quays to be rebuilt", line, PARAGRAPH], title="Old quays to be rebuilt")

    assert head.authors == (author,)
    assert head.lines == (PARAGRAPH,)


@pytest.mark.parametrize(
    "line",
    [
        pytest.param("Posted by admin", id="no name"),
        pytest.param("بواسطة القطار السريع إلى الساحل في يومين", id="Arabic: by means of the fast train"),
    ],
)
def test_a_line_without_a_name_names_no_writer(line: str) -> None:
    head = read_head(["Old quays to be rebuilt", line, PARAGRAPH], title="Old quays to be rebuilt")

    assert head.authors == ()


@pytest.mark.parametrize(
    ("lines", "authors", "source"),
    [
        pytest.param(["By By Jane Roe / Harbour Press"], ("Jane Roe",), "Harbour Press", id="twice by"),
        pytest.param(["by Jane Roe,", "Staff Reporter"], ("Jane Roe",), None, id="a role below the name"),
        pytest.param(["Jane Roe, Harbour Times"], ("Jane Roe",), "Harbour Times", id="name and newspaper"),
        pytest.param(["Jane Roe in Leeds"], ("Jane Roe",), None, id="name and place"),
        pytest.param(
            ["By Jane Roe", "jane@harbour.example"], ("Jane Roe",), None, id="an address below the name"
        ),
        pytest.param(["Jane Roe Senior Reporter"], ("Jane Roe",), None, id="name and role without a comma"),
        pytest.param(["Interview: Jane Roe"], ("Jane Roe",), None, id="what it is and who made it"),
        pytest.param(
            ["By Jane Roe", "5 May 2016", "Harbour Times"], ("Jane Roe",), "Harbour Times", id="newspaper"
        ),
        pytest.param(["Jane Roe", "Jane Roe", "5 May 2016"], ("Jane Roe",), None, id="the name twice"),
        pytest.param(["الكاتب : سامر العلي"], ("سامر العلي",), None, id="Arabic: the writer"),
        pytest.param(
            ["مع الناس متابعة: سامر العلي"], ("سامر العلي",), "مع الناس", id="Arabic: newspaper, label, name"
        ),
        pytest.param(
            ["نقلا عن جريدة الشمال - طريف - سامر العلي:"],
            ("سامر العلي",),
            "جريدة الشمال",
            id="Arabic: as it was in a newspaper",
        ),
        pytest.param(
            ["بيروت - صوت الساحل"], (), "صوت الساحل", id="Arabic: a place and the Voice of the Coast"
        ),
        pytest.param(["خاص - الضفاف نيوز"], (), "الضفاف نيوز", id="Arabic: exclusive, and a site"),
        pytest.param(["الضفاف نيوز:"], (), "الضفاف نيوز", id="Arabic: a site and a colon"),
        pytest.param(["المصدر: الضفاف نيوز"], (), "الضفاف نيوز", id="Arabic: a credit above the text"),
        pytest.param(
            ["زيز بريس: لحسن باسو"], ("لحسن باسو",), "زيز بريس", id="Arabic: newspaper, colon, name"
        ),
        pytest.param(["مكناس: إدريس البناي"], ("إدريس البناي",), None, id="Arabic: town, colon, name"),
        pytest.param(["صنعاء - سبأنت:"], (), "سبأنت", id="Arabic: a town and an agency"),
        pytest.param(
            ["كتابة: د. تالا حمدان تدقيق: رامي الشوا"], ("تالا حمدان",), None, id="Arabic: who did what"
        ),
        pytest.param(["By Jane Roe, Leeds"], ("Jane Roe",), None, id="name and town"),
        pytest.param(["Sirwan Press/ Duhok", "5 May 2016"], (), "Sirwan Press", id="newspaper and town"),
        pytest.param(
            ["فايز الحسيكي – سالم الهواملة – الخرج"],
            ("فايز الحسيكي", "سالم الهواملة"),
            None,
            id="Arabic: two names and a town",
        ),
        pytest.param(["ب. لمين", "2025/11/13"], ("ب. لمين",), None, id="Arabic: an initial and a name"),
    ],
)
def test_lines_above_the_text_name_writer_and_newspaper(
    lines: list[str], authors: tuple[str, ...], source: str | None
) -> None:
    title = "Old quays to be rebuilt"
    head = read_head([title, *lines, PARAGRAPH], title=title)

    assert (head.authors, head.source) == (authors, source)
    assert [line for line in head.lines if line not in lines] == [PARAGRAPH]


@pytest.mark.parametrize(
    "line",
    [
        pytest.param("بسم الله الرحمن الرحيم", id="Arabic: in the name of God"),
        pytest.param("Thread Tools", id="a button"),
        pytest.param("المحتوى يتبع أدناه", id="Arabic: the content follows below"),
        pytest.param("كلية الإعلام", id="Arabic: faculty of the media"),
        pytest.param("تحديث تلقائي", id="Arabic: renewed by itself"),
    ],
)
def test_a_line_beside_a_date_can_be_no_name(line: str) -> None:
    head = read_head(
        ["Old quays to be rebuilt", line, "5 May 2016", PARAGRAPH], title="Old quays to be rebuilt"
    )

    assert head.authors == ()


def test_a_heading_above_a_list_is_no_name() -> None:
    lines = ["Saturday's results", "Premier Division", "Bracken Town 4 Tarnside 0", PARAGRAPH]
    head = read_head(lines, title="Saturday's results")

    assert head.authors == ()
    assert head.lines == tuple(lines[1:])


@pytest.mark.parametrize(
    ("line", "authors", "source"),
    [
        pytest.param("By Jane Roe and Tom Platt Associated Press", ("Jane Roe", "Tom Platt"), AP, id="two"),
        pytest.param("By Jane Roe Associated Press", ("Jane Roe",), AP, id="one"),
        pytest.param("Jane Roe Transport correspondent", ("Jane Roe",), None, id="a role without a comma"),
        pytest.param("Reuters", (), "Reuters", id="an agency alone"),
        pytest.param("رويترز", (), "رويترز", id="Arabic: Reuters alone"),
        pytest.param("(أ ف ب)", (), "أ ف ب", id="Arabic: AFP in brackets"),
        pytest.param(
            "ترجمة وتحرير: سعد الحوتي", ("سعد الحوتي",), None, id="Arabic: translation and editing by"
        ),
    ],
)
def test_people_and_agencies_in_one_line_are_told_apart(
    line: str, authors: tuple[str, ...], source: str | None
) -> None:
    head = read_head(["Old quays to be rebuilt", line, PARAGRAPH], title="Old quays to be rebuilt")

    assert (head.authors, head.source) == (authors, source)
    assert head.lines == (PARAGRAPH,)


@pytest.mark.parametrize(
    ("name", "bare"),
    [
        pytest.param("Prof. Jane Roe", "Jane Roe", id="professor"),
        pytest.param("د. سعد الحوتي", "سعد الحوتي", id="Arabic: Dr."),
        pytest.param("أ.د سعد الحوتي", "سعد الحوتي", id="Arabic: Prof. Dr."),
        pytest.param("الدكتورة/ سلمى حداد", "سلمى حداد", id="Arabic: the doctor, with a stroke"),
        pytest.param("Drew Poe", "Drew Poe", id="a name that begins so"),
        pytest.param("دانا صبري", "دانا صبري", id="Arabic: a name that begins so (Dana)"),
    ],
)
def test_a_name_is_read_without_its_honorific(name: str, bare: str) -> None:
    assert without_honorific(name) == bare
