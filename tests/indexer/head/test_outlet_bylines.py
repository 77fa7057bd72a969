"""Lines between headline and text that name a newspaper or an agency."""

import pytest

from indexer.head.byline import read_credit, read_head
from indexer.head.byline_forms import read_byline

TITLE = "المرفأ يقر خطة الأرصفة القديمة"  # the harbour town accepts the plan for its old quays
# The council met on Tuesday evening.
PARAGRAPH = (
    "اجتمع مجلس بلدية المرفأ مساء الثلاثاء وناقش خطة صيانة الأرصفة القديمة، وقال رئيسه إن العمل يبدأ قريبا."
)


@pytest.mark.parametrize(
    ("line", "authors", "source"),
    [
        pytest.param("سامر القاسم - عنب بلدي", ("سامر القاسم",), "عنب بلدي", id="name, newspaper"),
        pytest.param("سامر القاسم | عنب بلدي", ("سامر القاسم",), "عنب بلدي", id="name, stroke, newspaper"),
        pytest.param("سامر القاسم / عنب بلدي", ("سامر القاسم",), "عنب بلدي", id="name, slash, newspaper"),
        pytest.param("العربي الجديد - سامر القاسم", ("سامر القاسم",), "العربي الجديد", id="newspaper, name"),
        pytest.param("خاص - عنب بلدي", (), "عنب بلدي", id="exclusive, newspaper"),
        pytest.param("عنب بلدي - خاص", (), "عنب بلدي", id="newspaper, exclusive"),
        pytest.param("خاص - ضفاف البحر", (), "ضفاف البحر", id="exclusive, a newspaper that is not known"),
        pytest.param("عنب بلدي - حلب", (), "عنب بلدي", id="newspaper, town"),
        pytest.param(
            "عنب بلدي - حلب (سامر القاسم)", ("سامر القاسم",), "عنب بلدي", id="newspaper, town, name"
        ),
        pytest.param(
            "بلدي نيوز – حلب (عبدالعزيز القاسم)", ("عبدالعزيز القاسم",), "بلدي نيوز", id="site, town, name"
        ),
        pytest.param('"عكاظ" - جدة', (), "عكاظ", id="newspaper in quotation marks, town"),
        pytest.param("بيروت (رويترز)", (), "رويترز", id="town, agency in brackets"),
        pytest.param("المصدر: (رويترز)", (), "رويترز", id="source in brackets"),
        pytest.param("لجين الأحمدي – متابعات", ("لجين الأحمدي",), None, id="name, follow-ups"),
        pytest.param(
            "عبدالرحمن الشهري – محايل عسير", ("عبدالرحمن الشهري",), None, id="name, town of two words"
        ),
        pytest.param("كتب: محمد الأحمد وسلوى الحسن", ("محمد الأحمد", "سلوى الحسن"), None, id="wrote: two"),
        pytest.param(
            "تقرير: سامر القاسم - عنب بلدي", ("سامر القاسم",), "عنب بلدي", id="report: name, newspaper"
        ),
        pytest.param("كتبت سلوى الحسن ومحمد الأحمد", ("سلوى الحسن", "محمد الأحمد"), None, id="they wrote"),
        pytest.param("سامر القاسم - الضفة الأخرى", ("سامر القاسم",), None, id="name, a newspaper not known"),
    ],
)
def test_person_and_newspaper_are_told_apart(line: str, authors: tuple[str, ...], source: str | None) -> None:
    head = read_head([TITLE, line, PARAGRAPH], title=TITLE)

    assert (head.authors, head.source, head.lines) == (authors, source, (PARAGRAPH,))


@pytest.mark.parametrize(
    "line",
    [
        pytest.param("صورة: رويترز", id="picture: agency"),
        pytest.param("تصوير - رويترز", id="photographed by an agency"),
        pytest.param("رويترز: قتلى في غارة على المرفأ", id="agency: news"),
        pytest.param("فاطمة محمود (أم رائد)", id="a name and what she is called after her son"),
        pytest.param("المصدر: وكالة الساحل", id="a credit is read elsewhere"),
        pytest.param("رويترز، أ ف ب", id="a list"),
        pytest.param("Reuters said so.", id="a sentence"),
    ],
)
def test_other_lines_are_no_bylines(line: str) -> None:
    assert read_byline(line, PARAGRAPH) is None


def test_a_credit_below_the_text_loses_its_brackets() -> None:
    assert read_credit([PARAGRAPH, "المصدر: (رويترز)"])[0] == "رويترز"  # source: an agency


def test_a_columnist_stands_over_a_text_whose_title_is_known() -> None:
    head = read_head(
        ["عبير الدخيل", PARAGRAPH], title="المرفأ كما عرفته"
    )  # a woman's name; "the harbour as I knew it"

    assert (head.authors, head.lines) == (("عبير الدخيل",), (PARAGRAPH,))


def test_a_person_whom_the_text_names_is_no_columnist() -> None:
    text = f"{PARAGRAPH} وقالت عبير الدخيل إنها سعيدة."  # and Abir al-Dakhil said that she was glad
    head = read_head(["عبير الدخيل", text], title="المرفأ كما عرفته")

    assert (head.authors, head.lines) == ((), ("عبير الدخيل", text))
