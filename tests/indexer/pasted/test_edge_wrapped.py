"""Lines that were cut at one width belong together; lines that end where they please stay."""

import textwrap

import pytest
from hypothesis import given
from hypothesis import strategies as st

from indexer.pasted.edge_wrapped import unwrapped

ENGLISH = tuple(
    """\
The council of the harbour town met on Tuesday evening and agreed to rebuild the oldest of its quays \
before the winter storms begin, although nobody could say where the money for the second crane would \
come from.
Fishermen who had waited outside in the rain since noon clapped when the doors were opened, and the \
mayor, who has promised the work in three elections, said that this time the contracts had been \
signed.""".split("\n")
)
# The town council met and decided to repair the old quays; residents will choose the trees, boats can stay.
ARABIC = tuple(
    """\
اجتمع مجلس بلدية المرفأ مساء الثلاثاء وقرر إصلاح الأرصفة القديمة قبل أن يبدأ الشتاء، ولم يعرف أحد من \
أين سيأتي المال اللازم للرافعة الثانية التي وعد بها رئيس البلدية في ثلاث حملات انتخابية متتالية.
وقالت المهندسة المشرفة على العمل إن السكان سيختارون بأنفسهم الأشجار التي ستزرع على طول الكورنيش، وإن \
الصيادين لن يضطروا إلى نقل قواربهم إلى مرفأ آخر قبل نهاية الخريف المقبل.""".split("\n")
)


def wrapped(paragraphs: tuple[str, ...], width: int) -> list[str]:
    cut = (textwrap.wrap(each, width, break_on_hyphens=False) for each in paragraphs)
    return [line for lines in cut for line in (*lines, "")][:-1]


@pytest.mark.parametrize("width", [56, 64, 72])
@pytest.mark.parametrize("paragraphs", [ENGLISH, ARABIC], ids=["English", "Arabic"])
def test_paragraphs_cut_at_one_width_are_put_together(paragraphs: tuple[str, ...], width: int) -> None:
    assert [line for line in unwrapped(wrapped(paragraphs, width)) if line] == list(paragraphs)


def test_a_headline_above_them_stays_a_line_of_its_own() -> None:
    lines = ["Town to rebuild its oldest quays", *wrapped(ENGLISH, 72)]
    assert unwrapped(lines)[:2] == ["Town to rebuild its oldest quays", ENGLISH[0]]


@pytest.mark.parametrize(
    "lines",
    [
        pytest.param([*ENGLISH, *wrapped(ENGLISH, 72)], id="a paragraph stands on one line"),
        pytest.param(
            [
                "Ministers to meet again over ferry prices as talks go on in the capital",
                "Best soups for a cold week",
                "Three held after a fire in the old market",
                "Football: Harbour lose at home for the fourth time this season",
                "What to know of the new rules for cyclists",
                "Weather: rain until Sunday, then more of it in the north and the west",
                "Our readers' pictures of the flood",
                "Why the clock of the town hall has stopped",
            ],
            id="headlines in a list",
        ),
        pytest.param(
            ["The heron stands,", "the pond forgets its name,", "and no one comes", "to ask it for the way."]
            * 3,
            id="verse",
        ),
        pytest.param([], id="nothing"),
    ],
)
def test_lines_that_end_where_they_please_stay(lines: list[str]) -> None:
    assert list(unwrapped(lines)) == lines


@given(st.lists(st.text(alphabet="ab .\u0628\u0629", max_size=100), max_size=30))
def test_no_letter_is_lost_or_added(lines: list[str]) -> None:
    assert "".join("".join(unwrapped(lines)).split()) == "".join("".join(lines).split())


@given(st.lists(st.text(alphabet="abc d.", max_size=100), max_size=30))
def test_no_line_is_invented(lines: list[str]) -> None:
    assert len(unwrapped(lines)) <= len(lines)
