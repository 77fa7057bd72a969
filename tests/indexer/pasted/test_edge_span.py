"""A text begins and ends with sentences that have words in common; what stands apart is of the page."""

import pytest

from indexer.head.shared_words import Cohesion
from indexer.pasted.edge_span import find_span
from indexer.pasted.edge_teasers import find_teasers

TITLE = "Old quays of the harbour to be rebuilt"
TEXT = (
    "The council of the harbour town met on Tuesday and agreed to rebuild the old quays in spring.",
    "Residents of the harbour town will choose the trees along the quays, the mayor of the council said.",
    "The council fears that the quays will cost the town more than the harbour earns in a good spring.",
    "Fishermen keep their moorings at the old quays, the mayor told the residents of the harbour.",
)
# railway chief leaves; rain until Friday; the team loses; gold falls: a ticker without a stop, in Arabic
TICKER = " ".join(
    (
        "رئيس السكة الحديد يترك منصبه بعد عامين من القطارات المتأخرة أمطار ورياح حتى يوم الجمعة",
        "المنتخب يخسر حارس مرماه قبل المباراة الأولى الذهب يتراجع إلى أدنى مستوى منذ شهر",
        "مهرجان السينما يفتتح بفيلم من الجزر الشمالية البعوض يصل إلى البحيرات قبل موعده هذا العام",
    )
)
# the municipality of Al-Mina closes the old market; the merchants say they were not told
ARABIC_TEXT = (
    "قررت بلدية الميناء إقفال السوق القديم أسبوعين لترميم سقفه الخشبي بعد سقوط ألواح منه على المارة.",
    "وقال رئيس لجنة التجار في السوق القديم إن البلدية لم تبلغهم بالموعد، وإن موسم الأعياد سيضيع عليهم.",
)


def spanned(*lines: str, title: str | None = None) -> list[str]:
    found = find_span(lines, title)
    assert found is not None
    return [line for line in lines[found[0] : found[1] + 1] if line]


@pytest.mark.parametrize(
    "above",
    [
        pytest.param(("You have read nine of ten pieces.", TITLE), id="a sentence about the reader"),
        pytest.param(
            ("Oops. Our page sleeps in your country.", "Please come back another day.", TITLE),
            id="two sentences of the site",
        ),
        pytest.param(("Cookies make our pages quicker for you.", "Tuesday, 3 May 2016"), id="above a date"),
    ],
)
def test_strange_sentences_above_headline_or_date_are_not_the_beginning(above: tuple[str, ...]) -> None:
    assert spanned(*above, *TEXT) == list(TEXT)


def test_a_row_of_headlines_without_stops_is_not_the_beginning() -> None:
    assert spanned(TICKER, *ARABIC_TEXT) == list(ARABIC_TEXT)


@pytest.mark.parametrize(
    "lead",
    [
        pytest.param("A cold wind blows through empty streets this morning.", id="below its own headline"),
        pytest.param("The harbour is as old as any wall here.", id="a sentence that shares a word"),
    ],
)
def test_a_lead_is_the_beginning_though_a_heading_stands_below_it(lead: str) -> None:
    title = "Cold wind blows through the harbour town"

    assert spanned(title, lead, TITLE, *TEXT)[0] == lead


def test_a_first_paragraph_without_a_stop_belongs_to_the_text() -> None:
    first = TEXT[0].removesuffix(".")

    assert spanned(TITLE, first, *TEXT[1:])[0] == first


@pytest.mark.parametrize(
    "below",
    [
        pytest.param(("Source: Harbour Post", "Sandflies reach the lakes early."), id="below the source"),
        pytest.param(("12:40", "Sandflies have reached the lakes early."), id="below the time"),
        pytest.param(
            ("Film festival opens", "3 May 2016", "Film festival opens", "A comedy came from the north."),
            id="headline, date, headline again",
        ),
        pytest.param(
            ("Railway chief leaves after years", "Trains were late for two years, passengers wrote."),
            id="a headline and its teaser",
        ),
        pytest.param(
            ("Sandflies reach lakes earlier than…", "Trains were late for two years, and…"), id="cut off"
        ),
        pytest.param(
            (
                "Trains late for two yearsThe railway chief leaves, passengers wrote.",
                "Read on »",
                "Sandflies reach the lakesThey came from the marshes near the town.",
                "Read on »",
            ),
            id="glued to their headlines, each with a link",
        ),
    ],
)
def test_teasers_of_other_articles_are_not_the_end(below: tuple[str, ...]) -> None:
    assert spanned(*TEXT, *below) == list(TEXT)


@pytest.mark.parametrize(
    "below",
    [
        pytest.param(("What comes next", "The harbour stays open for boats."), id="a section"),
        pytest.param(("Advertisement", "Boats may use the harbour all summer."), id="below a button"),
        pytest.param(
            ("Sing, tide, of the grey gulls", "وقد كان ما كان مما لست أذكره."), id="and it was what it was"
        ),
    ],
)
def test_the_last_sentence_stays_below_a_heading_a_button_a_verse(below: tuple[str, ...]) -> None:
    assert spanned(*TEXT, *below)[-1] == below[-1]


def test_a_row_of_headlines_with_their_sentences_is_not_the_end() -> None:
    row = (
        "Film festival opens with a comedy from the north",
        "The jury watched forty films, its chair said.",
        "Railway chief leaves after two years of late trains",
        "Passengers wrote angry letters, the newspapers printed them.",
    )

    assert spanned(*TEXT, *row) == list(TEXT)


def test_sections_with_their_headings_stay() -> None:
    sections = (
        "Who pays",
        "Traders from the hills lend money.",
        "Who waits",
        "Boats from the islands must wait.",
    )

    assert spanned(*TEXT, *sections)[-1] == sections[-1]


def test_a_writer_who_likes_dots_keeps_his_end() -> None:
    text = [line.removesuffix(".") + "..." for line in TEXT]

    assert spanned(text[0], *TEXT[1:], text[3])[-1] == text[3]


def test_hardly_a_text_has_no_span() -> None:
    assert find_span(["Gold falls."], None) is None
    assert find_span([], None) is None


def test_teasers_need_more_than_one_sign() -> None:
    lines = [*TEXT, "Read also", "Sandflies reach the lakes", TEXT[0]]
    places = [0, 1, 2, 3, 6]

    assert find_teasers(lines, places, 0) == len(lines)
    assert find_teasers([*TEXT, "Film festival opens with a comedy…", "Read on »"], places[:4], 0) == 4


def test_two_paragraphs_below_a_list_of_links_are_the_text() -> None:
    links = ("Read also", "Sandflies reach the lakes of the north", "Railway chief leaves his post")
    strange = (
        "Nobody in Upper Vale has seen so much snow at Easter, and no bus has come there since Friday night.",
        "Schools are closed for a week, lessons are read by wireless, and children are sent to clear roofs.",
    )

    assert spanned(*TEXT, *links, *strange)[-1] == strange[-1]


@pytest.mark.parametrize(
    "insert",
    [
        pytest.param(("ADVERTISEMENT",), id="an advertisement"),
        pytest.param(("READ MORE: Sandflies reach the lakes",), id="a link behind its label"),
        pytest.param(("Subscribe now for unlimited access", "$4/week"), id="a wall"),
        pytest.param(("اشترك في نشرتنا البريدية",), id="subscribe to our newsletter"),
    ],
)
def test_the_text_goes_on_below_what_stands_in_the_middle_of_texts(insert: tuple[str, ...]) -> None:
    last = "Nobody in Upper Vale has seen so much snow."

    assert spanned(*TEXT, *insert, last)[-1] == last


def test_a_long_strange_paragraph_under_a_subheading_is_of_the_text() -> None:
    long = (
        "Half of the sum comes from a lottery, a quarter from ferries, and what is left will be raised "
        "at a fair in June, with a raffle, a band and a kite that everybody may paint."
    )

    assert spanned(*TEXT, "Read also", "Sandflies reach the lakes of the north", "Who pays", long)[-1] == long


def test_what_announces_verses_is_the_beginning_though_they_look_like_a_headline() -> None:
    # grandfather went to sell a sheep and came back with tales; a blind old man sang; of the merchants
    lead = (
        "كان جدي يمضي كل خميس إلى البلدة ليبيع خروفا واحدا، ثم يعود ومعه ثلاث حكايات وكيس نعناع أخضر، "
        "ويقول لنا إنه صرف ثمنه في السماع، ففي الزاوية شيخ أعمى يقف على صندوق ليمون وينشد للناس:"
    )
    verse = "رئيس لجنة التجار في السوق القديم"

    assert spanned(lead, verse, *ARABIC_TEXT)[0] == lead


def test_cohesion_looks_one_way() -> None:
    told = Cohesion(["quays and moorings", "trees and quays", "moorings and gulls"])

    assert told.above(0, "quays and moorings") == 0
    assert told.below(0, "quays and moorings") == 1
    assert told.above(2, "gulls") == 0
    assert told.shared_below(1, "moorings, trees") == (1, 2)


@pytest.mark.parametrize(
    "between",
    [
        pytest.param(("[06:05]",), id="in a transcript"),
        pytest.param(("Share this update", "06:05"), id="in a live report"),
    ],
)
def test_parts_below_their_time_are_of_the_text(between: tuple[str, ...]) -> None:
    last = "Somebody brought a loaf wrapped in an old page, and I read it in the car."

    assert spanned(TITLE, "07:40", *TEXT, *between, last)[-1] == last
