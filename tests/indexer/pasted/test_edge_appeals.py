"""Appeals to readers go; articles about donations and newspapers stay whole."""

from indexer.pasted.edge_appeals import without_appeals

TEXT = [
    "The council met on Tuesday and agreed to rebuild the old quays with money of the port.",
    "Work on the first wall begins in March, said the mayor, and will take two summers at least.",
]
APPEAL = [
    "A word from us",
    "Chip in a little if you can, and support independent journalism.",
    "Join the few of our readers who donate to the newsroom every month.",
    "How you can help us:",
]


def test_an_appeal_above_a_text_goes_with_its_heading() -> None:
    assert without_appeals([*APPEAL, *TEXT]) == TEXT


def test_an_appeal_between_two_paragraphs_goes() -> None:
    assert without_appeals([TEXT[0], *APPEAL, TEXT[1]]) == TEXT


def test_an_appeal_below_a_text_goes() -> None:
    assert without_appeals([*TEXT, *APPEAL]) == TEXT


def test_an_arabic_appeal_goes() -> None:
    appeal = [
        "ادعم صحافتنا المستقلة بتبرعك واشترك معنا",  # support our press with your gift
        "قراؤنا هم من يمول صحافتنا، تبرعك يساعدنا",  # our readers pay for our press, your gift helps us
    ]

    assert without_appeals([*TEXT, *appeal]) == TEXT


def test_what_somebody_said_is_no_appeal() -> None:
    speech = [
        "“We ask our readers to donate and to support independent journalism,” the editor said.",
        "She told the council that your support keeps our newsroom and its readers together.",
    ]

    assert without_appeals([*TEXT, *speech]) == [*TEXT, *speech]


def test_an_article_about_newspapers_stays() -> None:
    article = [
        "Local journalism is in trouble, and readers donate less than they did a year ago.",
        "We asked our readers what would make them subscribe, donate and support journalism again.",
        "Our journalism costs more than our members donate, as every newsroom on the coast knows.",
        "The readers of three papers answered, and the newsroom of one has to close in March for good.",
    ]

    assert without_appeals(article) == article


def test_a_line_of_help_for_others_is_no_appeal() -> None:
    lines = [*TEXT, "You can help the families: donations are taken at the town hall until Friday."]

    assert without_appeals(lines) == lines
