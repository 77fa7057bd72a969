"""What a site puts above every article goes; what looks like it in an article stays."""

import pytest

from indexer.pasted.edge_site import is_rates, is_ticker, row_shape, without_site_head

TITLE = "Council rebuilds the old quays"
BODY = "The council met on Tuesday and agreed to rebuild the old quays with money of the port."

# harbour rates rise .. minister: the wall is safe, ten headlines one behind the other, no stop between them
TICKER = (
    "ارتفاع أجور الميناء للمرة الثالثة خلال شهر.. الوزير: السور آمن والقوارب بخير نادي القرية يفوز بكأس "
    "المحافظة ويتأهل للدور الثاني انقطاع المياه عن ثلاثة أحياء لمدة ساعات افتتاح معرض الزهور بحضور كبير "
    "هل تعود الحافلات القديمة؟ مدير المدرسة يكرم الطلاب الأوائل وفاة أقدم صياد بالساحل عن عمر طويل "
    "الأرصاد تحذر: رياح قوية غدا سوق السمك يفتح أبوابه فجر الجمعة"
)


def test_rows_of_one_shape_above_a_text_are_a_table() -> None:
    rates = [f"NETS {rate} Increased By ▲ 0.{rate} (1.{rate}%)" for rate in (11, 12, 13)]

    assert without_site_head([*rates, TITLE, BODY]) == [TITLE, BODY]


def test_names_and_figures_in_lines_of_their_own_are_a_table() -> None:
    times = ["الفجر", "4:32", "الظهر", "12:01", "العصر", "15:20"]  # dawn, noon, afternoon: prayers

    assert without_site_head([*times, TITLE, BODY]) == [TITLE, BODY]


def test_where_no_sentence_stands_nothing_goes() -> None:
    table = ["Boats 12", "Nets 13", "Crews 14", "Sails 15"]

    assert without_site_head(table) == table


def test_two_rows_and_rows_below_the_first_sentence_stay() -> None:
    lines = ["Gold 12.5", "Silver 3.1", BODY, "Boats 12", "Nets 13", "Crews 14", BODY]

    assert without_site_head(lines) == lines


def test_dates_are_no_rows_of_a_table() -> None:
    lines = ["March 28, 2006", "March 29, 2006", "March 30, 2006", TITLE, BODY]

    assert without_site_head(lines) == lines


@pytest.mark.parametrize(
    ("line", "shape"),
    [
        ("Gold 12.5 +3 ▲", "wns"),
        ("Old Town 3", "wn"),
        ("The council met", ""),
        ("He paid 3 coins for the old net", ""),
    ],
    ids=["rate", "score", "words", "a number in a sentence"],
)
def test_a_row_has_the_shape_of_its_words_figures_and_signs(line: str, shape: str) -> None:
    assert row_shape(line) == shape


def test_headlines_one_behind_the_other_go_with_the_name_of_the_site() -> None:
    title = "المجلس يبني الرصيف القديم"  # the council builds the old quay
    # the council decided on Tuesday to build the old quay with the port's money
    body = "قرر المجلس يوم الثلاثاء بناء الرصيف القديم من أموال المرفأ بعد سنوات من الانتظار."

    assert without_site_head(["صحيفة الساحل", TICKER, title, body, body]) == [
        title,
        body,
        body,
    ]  # the Coast's paper


def test_a_long_paragraph_right_above_another_one_is_no_ticker() -> None:
    lines = [TITLE, TICKER, BODY, BODY]

    assert without_site_head(lines) == lines


def test_a_long_sentence_is_no_ticker() -> None:
    assert is_ticker(TICKER)
    assert not is_ticker(TICKER + ".")
    assert not is_ticker(" أن ".join(TICKER.split()))  # "that" between all words


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("Harbour 10,508 +1.40%Nets 372 -1.69%Boats 192 -8.62%Sails 283 -4.78%", True),
        ("In 2019, 2020, 2021, 2022, 2023 and 2024 the harbour had losses.", False),
        (" ".join(f"net{number}" for number in range(20)), False),
        ("The council met", False),
    ],
    ids=["rates", "years in a sentence", "words that end in figures", "words"],
)
def test_rates_in_one_line_are_told_by_their_figures(line: str, expected: bool) -> None:
    assert is_rates(line) is expected


def test_an_editors_name_below_the_office_goes() -> None:
    lines = ["رئيس التحرير", "فلان الفلاني", TITLE, BODY]  # editor-in-chief, so and so

    assert without_site_head(lines) == ["رئيس التحرير", TITLE, BODY]
