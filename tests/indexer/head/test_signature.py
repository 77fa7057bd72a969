"""Who wrote a text, and for whom, as its last lines say."""

import pytest

from indexer.head.signature import read_signature, signature_below

TEXT = [
    "Rebel fighters left two villages near the border on Friday, a day after talks had begun.",
    "Families began to return in the afternoon, and soldiers searched the houses for mines.",
]
# the band's singer will be back after the feast; she is preparing a new work
ARABIC_TEXT = [
    "غابت المطربة عن الساحة الفنية خلال الفترة الماضية وتساءل محبوها عن سر الغياب.",
    "وقالت مصادر مقربة منها إنها تستعد لعمل جديد وستعود إلى جمهورها بعد العيد.",
]


@pytest.mark.parametrize(
    ("lines", "authors", "source"),
    [
        pytest.param(["Written by: Marta Dellin"], ("Marta Dellin",), None, id="a label and a name"),
        pytest.param(["Marta Dellin"], ("Marta Dellin",), None, id="a name"),
        pytest.param(
            ["Marta Dellin", "Gulf Herald"], ("Marta Dellin",), "Gulf Herald", id="name and newspaper"
        ),
        pytest.param(["Gulf Herald"], (), "Gulf Herald", id="a newspaper"),
        pytest.param(["(CNT Digital Media)"], (), "CNT Digital Media", id="an agency in brackets"),
        pytest.param(["M.N./J.R."], (), None, id="initials"),
    ],
)
def test_what_signs_a_text_is_taken_off(
    lines: list[str], authors: tuple[str, ...], source: str | None
) -> None:
    found = read_signature([*TEXT, "", *lines], ())

    assert (found.authors, found.source) == (authors, source)
    assert found.lines == TEXT


@pytest.mark.parametrize(
    ("line", "authors", "source"),
    [
        pytest.param("محمد أحمد الناظر", ("محمد أحمد الناظر",), None, id="Muhammad Ahmad al-Nazir"),
        pytest.param("كتب: سامر العلي", ("سامر العلي",), None, id="wrote: Samir al-Ali"),
        pytest.param("صحيفة آخر ساعة", (), "صحيفة آخر ساعة", id="a newspaper"),
        pytest.param("*اليوم نيوز", (), "اليوم نيوز", id="a site behind a star"),
        pytest.param("(أ ف ب)", (), "أ ف ب", id="an agency in brackets"),
        pytest.param("ع ن/ س ح", (), None, id="initials"),
    ],
)
def test_what_signs_an_arabic_text_is_taken_off(
    line: str, authors: tuple[str, ...], source: str | None
) -> None:
    found = read_signature([*ARABIC_TEXT, line], ())

    assert (found.authors, found.source) == (authors, source)
    assert found.lines == ARABIC_TEXT


@pytest.mark.parametrize(
    "line",
    [
        pytest.param("Families stay away", id="a few words"),
        pytest.param("(a true story)", id="words in brackets"),
        pytest.param("شعار المكتبة", id="Arabic: the library's emblem"),
        pytest.param("تبادل التهاني بالحد الجنوبي", id="Arabic: congratulations at the border"),
    ],
)
def test_other_last_lines_stay(line: str) -> None:
    assert read_signature([*TEXT, line], ()).lines == [*TEXT, line]


def test_a_person_whom_the_text_names_did_not_write_it() -> None:
    text = [*TEXT, "Their elder is Marta Dellin, a teacher."]

    assert read_signature([*text, "Marta Dellin"], ()).lines == [*text, "Marta Dellin"]


def test_the_known_writer_goes_once_more() -> None:
    assert read_signature([*TEXT, "Marta Dellin"], ("Marta Dellin",)).lines == TEXT
    assert read_signature([*TEXT, "Nora Whitlam"], ("Marta Dellin",)).lines == [*TEXT, "Nora Whitlam"]


def test_a_name_below_a_line_that_is_no_sentence_stays() -> None:
    verses = ["the gate is stuck, the sky is blue,", "Marta Dellin"]

    assert read_signature(verses, ()).lines == verses


def test_a_text_is_more_than_its_signature() -> None:
    assert read_signature(["(أ ف ب)"], ()).lines == ["(أ ف ب)"]  # an agency's name
    assert read_signature([], ()).lines == []


def test_what_signs_the_text_of_a_page_stands_right_below_it() -> None:
    assert signature_below(["Posted by Hilary Stowe at 21:07", "Share this"], TEXT) == [
        "Posted by Hilary Stowe at 21:07"
    ]
    assert signature_below(["Share this", "Hilary Stowe"], TEXT) == []
