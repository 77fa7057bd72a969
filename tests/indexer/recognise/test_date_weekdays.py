"""A weekday is the last or the next one by the tense of its sentence, and no date where that is left open."""

from collections.abc import Callable
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from indexer.recognise.date_names import WEEKDAYS
from indexer.recognise.dates import find_dates

WEDNESDAY = "2016-05-25"


def values(text: str, published: str | None = WEDNESDAY) -> list[str]:
    return [found.value for found in find_dates(text, published)]


@pytest.mark.parametrize(
    ("text", "value"),
    [
        pytest.param("The mayor resigned on Monday.", "2016-05-23", id="on, behind a past form"),
        pytest.param("She left late on Tuesday morning.", "2016-05-24", id="late on a morning"),
        pytest.param("Police shot a man Sunday.", "2016-05-22", id="American, behind an object"),
        pytest.param("It rained Sunday night.", "2016-05-22", id="American, with an hour"),
        pytest.param("In the small hours of Friday a roof fell.", "2016-05-20", id="the hours of"),
        pytest.param("On Thursday, a judge freed them.", "2016-05-19", id="before its verb"),
        pytest.param("The queue on Monday began at dawn.", "2016-05-23", id="between a subject and its verb"),
        pytest.param("He has been ill since Saturday.", "2016-05-21", id="since"),
        pytest.param("They mourn after Friday's blast.", "2016-05-20", id="what nobody plans"),
        pytest.param("Friday's vote was close.", "2016-05-20", id="an event that was"),
        pytest.param("He told the BBC on Monday that all was well.", "2016-05-23", id="told somebody"),
        pytest.param("He failed to appear on Monday.", "2016-05-23", id="failed to"),
        pytest.param(
            "The raid killed two, Mr. Hall said on Sunday.", "2016-05-22", id="a stop that ends nothing"
        ),
        pytest.param("The shop opened on Wednesday.", WEDNESDAY, id="the day of publication"),
        pytest.param("فاز الفريق السبت بهدفين", "2016-05-21", id="the team won on Saturday"),
        pytest.param("قال الوزير، الثلاثاء، إنه مستعد", "2016-05-24", id="said the minister, Tuesday"),
        pytest.param("قصفوها فجر الأحد", "2016-05-22", id="they shelled it at dawn on Sunday"),
        pytest.param("لم تصل القافلة الخميس", "2016-05-19", id="the convoy did not arrive on Thursday"),
        pytest.param("ويوم الجمعة احترق المصنع", "2016-05-20", id="and on Friday the factory burned"),
        pytest.param("المطار مغلق منذ مساء الاثنين", "2016-05-23", id="closed since Monday evening"),
        pytest.param("في وقت متأخر من ليل الأحد وصل", "2016-05-22", id="late in the night of Sunday he came"),
        pytest.param("أعلن الرئيس الأحد حالة الطوارئ", "2016-05-22", id="the president declared on Sunday"),
        pytest.param("The deal signed on Friday will hold.", "2016-05-20", id="signed, before will"),
        pytest.param("A girl born on Monday is well.", "2016-05-23", id="born, before is"),
        pytest.param("By Monday, 60 had died.", "2016-05-23", id="by, with had"),
        pytest.param("Forty had fled as of Monday.", "2016-05-23", id="as of"),
        pytest.param("They banned him on Friday.", "2016-05-20", id="banned somebody"),
        pytest.param("In a Monday statement he denied it.", "2016-05-23", id="a statement of that day"),
        pytest.param("He polled 4 per cent in Sunday's vote.", "2016-05-22", id="in an event that was"),
        pytest.param("Officials said in Cairo on Monday that it rained.", "2016-05-23", id="said somewhere"),
        pytest.param("اصطف الآلاف السبت أمام المخابز", "2016-05-21", id="thousands lined up on Saturday"),
        pytest.param("تعثرت المحادثات الخميس", "2016-05-19", id="the talks stumbled on Thursday"),
        pytest.param("علموا بالقرار الاثنين", "2016-05-23", id="they learned of it on Monday"),
        pytest.param("الاتفاق المبرم الجمعة ينص على هدنة", "2016-05-20", id="the truce concluded on Friday"),
        pytest.param("مقتل خمسة في غارة السبت", "2016-05-21", id="five killed in a raid on Saturday"),
        pytest.param("إثر فوزه الأحد على ضيفه", "2016-05-22", id="after his win on Sunday"),
    ],
)
def test_what_was_done_on_a_weekday_was_done_on_the_last(text: str, value: str) -> None:
    assert values(text) == [value]


@pytest.mark.parametrize(
    ("text", "value"),
    [
        pytest.param("The king will speak on Friday.", "2016-05-27", id="will"),
        pytest.param("The club is to close on Monday.", "2016-05-30", id="is to"),
        pytest.param("He is due in court on Thursday.", "2016-05-26", id="is due"),
        pytest.param("The strike begins Sunday.", "2016-05-29", id="begins"),
        pytest.param("The vote was postponed until Tuesday.", "2016-05-31", id="postponed until"),
        pytest.param("They open as usual this Saturday.", "2016-05-28", id="this, without a past"),
        pytest.param("On Sunday, Peru will vote.", "2016-05-29", id="before its verb"),
        pytest.param("The council will sit on Wednesday.", WEDNESDAY, id="the day of publication"),
        pytest.param("سيعقد المجلس جلسة الأحد", "2016-05-29", id="the council will sit on Sunday"),
        pytest.param("ينطلق السباق صباح الجمعة", "2016-05-27", id="the race sets out on Friday morning"),
        pytest.param("من المقرر أن يصل الوفد السبت", "2016-05-28", id="is fixed to arrive on Saturday"),
        pytest.param("أجلت الجلسة إلى الخميس", "2016-05-26", id="the session was put off to Thursday"),
        pytest.param("لن يفتح المعبر الاثنين", "2016-05-30", id="the crossing will not open on Monday"),
        pytest.param("He has until Friday to answer.", "2016-05-27", id="has until"),
        pytest.param("They gave him until Friday.", "2016-05-27", id="gave him until"),
        pytest.param("Talks resume on Monday.", "2016-05-30", id="several begin"),
        pytest.param("Starting Sunday, drivers will pay.", "2016-05-29", id="starting"),
        pytest.param("On Sunday he is to meet the king.", "2016-05-29", id="is to, behind it"),
        pytest.param("أمهلته المحكمة حتى الجمعة", "2016-05-27", id="the court gave him until Friday"),
        pytest.param("تغلق المدارس ابتداء من الأحد", "2016-05-29", id="schools close beginning from Sunday"),
    ],
)
def test_what_will_be_done_on_a_weekday_will_be_on_the_next(text: str, value: str) -> None:
    assert values(text) == [value]


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("He would resign on Monday.", id="would"),
        pytest.param("She was to resign on Monday.", id="was to"),
        pytest.param("They hoped to meet on Monday.", id="hoped to"),
        pytest.param("The party called a strike on Monday.", id="what is called for"),
        pytest.param("He said the talks in Rome on Monday with Iran", id="who knows whose day"),
        pytest.param("Rallies are planned ahead of Sunday's vote.", id="ahead of"),
        pytest.param("He usually arrived on Monday.", id="usually"),
        pytest.param("It opens Monday to Friday.", id="opening hours"),
        pytest.param("They met every Monday and on a Friday.", id="every, a"),
        pytest.param("They met on Monday of last week.", id="of last week"),
        pytest.param("He lost money on Black Friday and Cyber Monday.", id="days with names"),
        pytest.param("He beat Sheffield Wednesday.", id="a club"),
        pytest.param("The Sunday Times wrote of Friday prayers.", id="a newspaper and prayers"),
        pytest.param("كان من المقرر أن يصل السبت", id="had been fixed to arrive on Saturday"),
        pytest.param("دعا إلى مسيرة الجمعة", id="called for Friday's march"),
        pytest.param("أعلن تنظيم مهرجان السبت", id="announced the organising of Saturday's festival"),
        pytest.param("قال إن الأحد عطلة", id="said that Sunday is a holiday"),
        pytest.param("استعد الفريق لمواجهة الجمعة", id="got ready to face Friday"),
        pytest.param("تعقد اللجنة اجتماعاتها يومي الأحد والثلاثاء", id="meets on Sundays and Tuesdays"),
        pytest.param("مغلق أيام الاثنين وكل جمعة", id="closed on Mondays and every Friday"),
        pytest.param("حضر خطبة الجمعة وزار سوق الأحد", id="a sermon and a market"),
        pytest.param("جمع بين الاثنين ثم باع الاثنين معا", id="both, the two together"),
        pytest.param("قال محمد الخميس كلمة، ثم شكر الخميس ضيوفه", id="a man's name, twice"),
        pytest.param("زاره الأحد الأول من الشهر", id="the first Sunday of the month"),
        pytest.param("The match, set for Sunday, was dropped.", id="what was set for it and dropped"),
        pytest.param('"See you on Friday," she said.', id="who said it is no part of what is said"),
        pytest.param("They planned to march on Friday.", id="planned to"),
        pytest.param("حذر من هجمات الجمعة", id="warned of attacks on Friday"),
        pytest.param("وعد بالاستقالة السبت", id="promised to resign on Saturday"),
    ],
)
def test_a_weekday_that_its_sentence_leaves_open_is_no_date(text: str) -> None:
    assert values(text) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("He came on Tuesday and Wednesday.", ["2016-05-24", "2016-05-25"], id="two days, past"),
        pytest.param(
            "He came on Wednesday and Thursday.", ["2016-05-18", "2016-05-19"], id="both are behind"
        ),
        pytest.param(
            "last Monday and Tuesday", ["2016-05-23", "2016-05-24"], id="what stands before the first"
        ),
        pytest.param("السبت والأحد المقبلين", ["2016-05-28", "2016-05-29"], id="next Saturday and Sunday"),
        pytest.param(
            "وصلوا ليل السبت/الأحد", ["2016-05-21", "2016-05-22"], id="in the night between two days"
        ),
        pytest.param("born on Monday, 3 May 1990", ["1990-05-03"], id="the weekday of a date"),
        pytest.param("ولد الاثنين 3 مايو 1990", ["1990-05-03"], id="the weekday of a date, Arabic"),
        pytest.param("قالت أمس، الثلاثاء، إنها", ["2016-05-24"], id="yesterday, Tuesday: said twice"),
    ],
)
def test_weekdays_in_a_row_or_beside_a_date_are_told_apart(text: str, expected: list[str]) -> None:
    assert values(text) == expected


@pytest.mark.parametrize(
    "text", ["He came on Monday.", "وصل الاثنين", "سيصل الاثنين"]
)  # arrived; will arrive
def test_without_a_day_of_publication_a_weekday_is_no_date(text: str) -> None:
    assert values(text, None) == []


WORDS = (
    "he said will to be held on since the of and , . قال أن سيصل لم من منذ يوم مساء، و الماضي 3 May".split()
)
NAMES = [name for names in WEEKDAYS.values() for name in names]
SENTENCES = st.lists(st.sampled_from([*WORDS, *NAMES, "'s", "\n", "\u200f"]), max_size=20).map(" ".join)


@given(SENTENCES)
def test_every_day_that_is_read_is_the_weekday_it_is_called(text: str) -> None:
    for found in find_dates(text, WEDNESDAY):
        for number, names in WEEKDAYS.items():
            if found.text in names:
                assert date.fromisoformat(found.value).weekday() == number


@pytest.mark.parametrize(
    "piece", ["on Monday ", "Monday and ", "قال الأحد ", "الأحد و", "to Monday, ", "أن "]
)
def test_many_weekdays_are_read_in_linear_time(
    piece: str, assert_linear: Callable[[Callable[[str], object], str, int], None]
) -> None:
    assert_linear(lambda text: find_dates(text, WEDNESDAY), piece, 4_000)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("He would resign on Wednesday.", [WEDNESDAY], id="would"),
        pytest.param("The party called a strike on Wednesday.", [WEDNESDAY], id="what is called for"),
        pytest.param("Wednesday: shells hit the market", [WEDNESDAY], id="the day of a live report"),
        pytest.param("دعا إلى مسيرة الأربعاء", [WEDNESDAY], id="called for a march on Wednesday"),
        pytest.param("They met every Wednesday.", [], id="every"),
        pytest.param("حضر سوق الأربعاء", [], id="the Wednesday market"),
    ],
)
def test_what_is_left_open_is_the_day_of_publication_if_it_has_its_name(
    text: str, expected: list[str]
) -> None:
    assert values(text) == expected


@pytest.mark.parametrize(
    ("text", "value"),
    [
        pytest.param("Classes resumed this morning.", WEDNESDAY, id="this morning"),
        pytest.param("She speaks tonight.", WEDNESDAY, id="tonight"),
        pytest.param("Two men fled last night.", "2016-05-24", id="last night"),
        pytest.param(
            "استقبلنا هذا الصباح عشرين لاجئا", WEDNESDAY, id="we took in twenty refugees this morning"
        ),
        pytest.param("رأيته أول البارحة", "2016-05-23", id="I saw him the day before yesterday"),
        pytest.param("سافر امبارح", "2016-05-24", id="he left yesterday, as spoken in Egypt"),
    ],
)
def test_a_part_of_today_is_a_day(text: str, value: str) -> None:
    assert values(text) == [value]


def test_both_of_them_are_no_monday() -> None:
    assert (
        values("وهو الفيلم الأول الذي يجمع الاثنين", "2016-05-23") == []
    )  # a film that brings both together
    assert values("قد يصل مساء الاثنين", "2016-05-23") == ["2016-05-23"]  # he may come on Monday evening
