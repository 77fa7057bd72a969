"""What stands above a headline is not taken for it: slogans, newspapers, sections, topics."""

import pytest

from archive.article import Original
from indexer.clean import CleanText, clean
from indexer.head.above_headlines import is_in_other_script, is_no_headline, is_slogan, names_sections
from indexer.raw import RawRecord

TITLE = "Ferry crew rescues two kayakers off Marle Point"
TEXT = (
    "Two kayakers were pulled from the water by the crew of the Marle ferry on Sunday, off Marle Point.",
    "The ferry's captain said that the kayakers had clung to a buoy for an hour when a passenger saw them.",
)
# a fire in the vegetable market, which was put out after hours
ARABIC_TITLE = "حريق كبير في سوق الخضار والسيطرة عليه بعد ساعات"
ARABIC_TEXT = (
    "اندلع حريق كبير فجر اليوم في سوق الخضار وسط المدينة، وتمكنت فرق الإطفاء من السيطرة عليه بعد أربع ساعات.",
    "وقال مدير الدفاع المدني إن الحريق أتى على عشرين محلا في السوق، وإن سببه تماس كهربائي.",
)


def read(*lines: str) -> CleanText:
    body = "\n".join(lines)
    record = RawRecord(
        original=Original(content=body.encode(), media_type="text/plain", file="a.txt"), body=body
    )
    found = clean(record, today="2026-06-01")
    assert isinstance(found, CleanText)
    return found


@pytest.mark.parametrize(
    "above",
    [
        pytest.param(("News you have relied on since 1911",), id="a slogan with its year"),
        pytest.param(("The voice of the northern valleys",), id="a slogan"),
        pytest.param(("The Dunmore Chronicle",), id="the name of a newspaper"),
        pytest.param(("Harbour Times", "Coast politics and council news"), id="newspaper and subject"),
        pytest.param(("Hotline: 0800 555 018",), id="a telephone number"),
        pytest.param(("Watch live: storm reaches Marle",), id="what is to be watched"),
        pytest.param(("Rescues",), id="one word"),
        pytest.param(("Ministry of Ferries and Inland Water",), id="a ministry"),
        pytest.param(("Marle Ferries PLC",), id="a firm"),
        pytest.param(("COAST GUARD",), id="a few words in capitals"),
        pytest.param(("Coast letters <post@coast.example>",), id="who sent a letter"),
        pytest.param(("Home › Coast › " + TITLE, "The ferry at the quay"), id="the way and a caption"),
    ],
)
def test_the_headline_is_below_what_a_site_says(above: tuple[str, ...]) -> None:
    found = read(*above, "", TITLE, "", *TEXT)

    assert found.title == TITLE
    assert found.body.splitlines() == list(TEXT)


@pytest.mark.parametrize(
    "above",
    [
        pytest.param(("آخر الأخبارأخبار محلية",), id="latest and local news, run together"),
        pytest.param(("اخبار الكويتيةالاخبار",), id="news, Kuwaiti, the news, run together"),
        pytest.param(("العربي والدولي",), id="Arab and international"),
        pytest.param(("صحيفة إلكترونية مستقلة شاملة",), id="an independent electronic newspaper"),
        pytest.param(("مدونة شخصية عن السوق القديم",), id="a weblog about the old market"),
        pytest.param((":: الأولى :: السوق :: البلدية ::",), id="a menu: front page, market, town hall"),
        pytest.param(("الضفاف نيوز .. صوت الناس",), id="voice of the people"),
        pytest.param(("شنبه 12 خرداد 1403",), id="a day of the Iranian calendar"),
        pytest.param(("Radio Nour Le direct",), id="another script"),
        pytest.param(("أسواق المدينة القديمة",), id="a topic: markets of the old town"),
        pytest.param(("إهمال لا ينتهي..",), id="a line that leads on: neglect without end"),
        pytest.param(
            ("التعليق على الصورة،", "رجال الإطفاء في سوق الخضار صباحا"), id="a caption below its label"
        ),
    ],
)
def test_an_arabic_headline_is_below_what_a_site_says(above: tuple[str, ...]) -> None:
    found = read(*above, ARABIC_TITLE, "", *ARABIC_TEXT)

    assert found.title == ARABIC_TITLE
    assert [line for line in found.body.splitlines() if line] == list(ARABIC_TEXT)


def test_the_writer_above_a_headline_is_the_author() -> None:
    found = read("ليلى الحسيني", ARABIC_TITLE, "", *ARABIC_TEXT)  # Laila al-Husseini

    assert (found.title, found.authors) == (ARABIC_TITLE, ("ليلى الحسيني",))


def test_a_name_that_stands_again_and_again_is_no_headline() -> None:
    name = "خالد سعد المهيري"  # Khalid Saad al-Muhairi
    found = read(name, ARABIC_TITLE, name, name, *ARABIC_TEXT)

    assert (found.title, found.authors) == (ARABIC_TITLE, (name,))
    assert name not in found.body


@pytest.mark.parametrize(
    "title",
    [
        pytest.param("Bread and ribbons", id="three words"),
        pytest.param("Who will pay for the new sea wall at Marle?", id="a question"),
        pytest.param("Since 1911", id="with a year"),
    ],
)
def test_a_headline_that_no_other_line_can_be_stays(title: str) -> None:
    found = read(title, "", *TEXT)

    assert found.title == title


@pytest.mark.parametrize(
    "above",
    [
        pytest.param(("دراما سياسية", ".. «مقلقة للغاية»."), id="political drama, and how it goes on"),
        pytest.param(
            ("هلوسة وتدخين!", "اكتشف العلماء أمراضا جديدة يسببها التدخين!"), id="smoking, and a call"
        ),
    ],
)
def test_a_short_arabic_headline_stays_above_a_standfirst(above: tuple[str, str]) -> None:
    assert read(*above, "", *ARABIC_TEXT).title == above[0]


@pytest.mark.parametrize(
    "line",
    [
        pytest.param("Your trusted source of local news", id="your source"),
        pytest.param("All the news from the coast", id="all the news"),
        pytest.param("شبكة إخبارية مستقلة", id="Arabic: an independent news network"),
    ],
)
def test_slogans_are_known(line: str) -> None:
    assert is_slogan(line)


@pytest.mark.parametrize(
    "line",
    [
        pytest.param("Storm is the worst since the flood", id="since a flood"),
        pytest.param(
            "A source of clean water is found under Marle and its neighbours in the hills", id="a long line"
        ),
        pytest.param("صوت العاصفة يوقظ المدينة", id="Arabic: the sound of a storm"),
    ],
)
def test_headlines_are_no_slogans(line: str) -> None:
    assert not is_slogan(line)


def test_sections_are_known_when_they_run_together() -> None:
    assert names_sections("أخبارمحلية")  # newslocal
    assert not names_sections("أخبار العاصفة تقلق سكان المدينة")  # news of the storm worries the town


def test_a_line_of_another_script_is_no_headline_of_an_arabic_text() -> None:
    assert is_in_other_script("Radio Nour", ARABIC_TEXT[0])
    assert not is_in_other_script("Radio Nour", TEXT[0])


@pytest.mark.parametrize(
    "line",
    [
        pytest.param("Hotline: 0800 555 018", id="a number to call"),
        pytest.param("Thursday, November 6", id="today"),
        pytest.param("Ramallah 24°  Gaza 26°", id="the weather"),
        pytest.param("(Pacific Daily Online)", id="a line in brackets"),
        pytest.param("The ferry at the quay (Jane Roe)", id="who made the picture"),
    ],
)
def test_a_line_that_can_be_no_headline_is_known(line: str) -> None:
    assert is_no_headline(line)


def test_a_headline_may_end_in_brackets() -> None:
    assert not is_no_headline("سيرة النبي (صلى الله عليه وسلم)")  # the Prophet's life, with the blessing
    assert not is_no_headline("Ferry crew rescues two (with pictures)")


def test_a_sentence_right_below_the_headline_stays_though_it_is_strange_to_the_text() -> None:
    standfirst = "Nobody had believed that spring would bring a single visitor to these shores again."
    found = read("Home", TITLE, standfirst, "Share", "3 May 2016", *TEXT)

    assert (found.title, found.body.splitlines()) == (TITLE, [standfirst, *TEXT])


def test_a_paragraph_that_was_cut_into_lines_holds_no_headline() -> None:
    title = "حلقة مفرغة!"  # a vicious circle
    lines = (
        "لا يشكل تعاقد إدارة النادي مع مدرب مغمور لتولي مسؤولية الإشراف الفني",
        "على الفريق الأول سوى حلقة جديدة من حلقات البحث الطويل عن الاستقرار",
        "الذي ينشده الجمهور منذ سنوات طويلة، وقد ملّ الناس كثرة تغيير المدربين.",
        "وقال رئيس النادي إن المدرب الجديد سيبدأ عمله مع الفريق يوم الأحد المقبل.",
    )

    assert read(title, *lines).title == title


@pytest.mark.parametrize(
    "line",
    [
        pytest.param("Search for a disease, a doctor...", id="a field for a search"),
        pytest.param("LOOSE ENDS - Jane Roe - The Dunmore Chronicle", id="column, person, newspaper"),
        pytest.param("DUNMORE TOWN 2 (Roe 11, Poe 90+6)", id="who scored"),
        pytest.param("The quay at night (file photo)", id="a picture from the archive"),
        pytest.param("ابحث عن مرض أو طبيب...", id="Arabic: search for a disease or a doctor"),
        pytest.param("الرصيف لحظة رسو السفينة (الصحافة المحلية)", id="Arabic: the quay (the local press)"),
    ],
)
def test_a_line_that_is_no_headline(line: str) -> None:
    assert is_no_headline(line)


@pytest.mark.parametrize(
    "line",
    [
        pytest.param("Floods: situation report No. 6 (as of 19 August)", id="a number and an aside"),
        pytest.param("Search for two kayakers goes on", id="a search"),
    ],
)
def test_a_line_that_can_be_a_headline(line: str) -> None:
    assert not is_no_headline(line)


def test_a_line_in_the_words_of_the_page_is_no_headline_beside_another() -> None:
    above = ("Subscribers can listen to this article", "An hour in cold April", "By Jane Roe", "5 May 2016")

    assert read(*above, *TEXT).title == "An hour in cold April"
