"""What pages say to their readers goes; what a text says of newspapers and readers stays."""

import pytest

from indexer.furniture.talk import bare
from indexer.pasted.edge_talk import is_talk, talk_between, without_talk

TITLE = "Old quays of the harbour to be rebuilt"
TEXT = [
    "The council of the harbour town met on Tuesday and agreed to rebuild the old quays in spring.",
    "Residents of the town will choose the trees along the quays, the mayor of the council said.",
]


@pytest.mark.parametrize(
    "line",
    [
        "Get all your news in one place.",
        "Our newsroom needs readers like you!",
        "Have a question about this article? Ask our newsroom.",
        "To view content, please login or purchase a subscription.",
        "Get new posts by email, unsubscribe whenever you like.",
        pytest.param("هل تود التعليق على الموضوع؟", id="would you like to comment on the subject?"),
        pytest.param("يمكنكم متابعة آخر المستجدات على صفحتنا", id="you can follow the latest on our page"),
        pytest.param("نرجو الانتظار ...", id="please wait"),
    ],
)
def test_what_a_page_says_to_its_readers_is_told_by_its_words(line: str) -> None:
    assert is_talk(line, is_beside_talk=True)


@pytest.mark.parametrize(
    "line",
    [
        "The report will be published today.",
        "Anyone with information is asked to call the police.",
        "He could not be reached for comment.",
        "The app has an account, and the account has a policy that nobody has read.",
        "“Subscribe to our newsletter,” the sign on the quay says.",
        pytest.param("وما زالت الأخبار تصل من القرية", id="news still comes from the village"),
        pytest.param("رفض المتحدث التعليق على الخبر", id="the speaker refused to comment on the news"),
        pytest.param("القراءة والكتابة", id="a heading: reading and writing"),
    ],
)
def test_sentences_of_the_news_with_such_words_are_none(line: str) -> None:
    assert not is_talk(line)


@pytest.mark.parametrize(
    "line",
    ["You don't have a website.", "Copy it if you like, but leave my name on.", "What you need to know:"],
    ids=["said to one person", "a writer of herself", "a first heading"],
)
def test_who_speaks_for_himself_between_paragraphs_is_no_page(line: str) -> None:
    assert talk_between([*TEXT, line, *TEXT]) == set()


def test_a_sentence_that_ends_with_a_place_to_click_is_the_pages() -> None:
    assert is_talk("Watch the race again from noon. Click here to sign up.")
    assert not is_talk("“Click here,” the teacher told them, and forty children clicked.")


def test_a_slogan_without_a_call_needs_a_button_beside_it() -> None:
    assert not is_talk("Voices and truth of the coast")
    assert is_talk("Voices and truth of the coast", is_beside_talk=True)


def test_talk_above_and_below_a_text_goes() -> None:
    page = [
        "All the news you need in one place.",
        TITLE,
        *TEXT,
        "Enjoy our stories? Tell a friend, share our site!",
    ]

    assert without_talk(page, None) == [TITLE, *TEXT]


def test_below_talk_at_the_end_only_tags_and_credits_stay() -> None:
    page = [TITLE, *TEXT, "Let our newsroom know the truth you want to read.", "Quay Street 4", "#quays"]

    assert without_talk(page, None) == [TITLE, *TEXT, "#quays"]


def test_a_title_that_speaks_to_readers_stays() -> None:
    title = "Please share your news with our readers"

    assert without_talk([title, *TEXT], title) == [title, *TEXT]


def test_an_article_about_newsletters_keeps_its_lines() -> None:
    article = [
        "Our newsletter has new readers",
        "The newsletter of the harbour has found four hundred new readers since the council opened its site.",
        "Subscribe to our newsletter if you can, the readers of the site are told at the harbour each week.",
    ]

    assert without_talk(article, None) == article


def test_talk_between_paragraphs_is_found_with_the_label_beside_it() -> None:
    lines = [TEXT[0], "Story saved", "You can find this story in My Bookmarks.", TEXT[1]]

    assert talk_between(lines) == {1, 2}


def test_questions_of_an_interview_are_no_talk() -> None:
    lines = ["Do you use an app?", TEXT[0], "Who will follow you?", TEXT[1]]

    assert talk_between(lines) == set()


@pytest.mark.parametrize(
    ("word", "wanted"),
    [
        pytest.param("للقراء", "قراء", id="to the readers"),
        pytest.param("والقراء", "قراء", id="and the readers"),
        pytest.param("بالتعليق", "تعليق", id="by the comment"),
        pytest.param("الى", "الى", id="to: too short to lose anything"),
        pytest.param("lure", "lure", id="English"),
    ],
)
def test_words_lose_what_is_glued_before_them(word: str, wanted: str) -> None:
    assert bare(word) == wanted
