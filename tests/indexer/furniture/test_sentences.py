"""Sentences of an article that begin with the words of furniture stay, and name no source and no author."""

import pytest

from indexer.furniture.lines import line_kind, says_rights
from indexer.head.byline import is_credit, is_labelled_byline
from indexer.pasted.edge_talk import is_talk

SENTENCES = [
    pytest.param("The site uses cookies, and the court ruled that this broke the law.", id="cookies"),
    pytest.param("Tags: an old word for the marks that herders put on their camels.", id="tags"),
    pytest.param("Source: a lack of water, the doctor said, is why children fall ill.", id="source"),
    pytest.param("Author: that is what he was called by his friends, she said.", id="author"),
    # all rights are reserved for the workers in this law, said the deputy
    pytest.param("جميع الحقوق محفوظة للعمال في هذا القانون، قال النائب.", id="rights, in Arabic"),
    # add a comment to this opinion, someone wrote below the picture
    pytest.param("أضف تعليقا على هذا الرأي، كتب أحدهم تحت الصورة.", id="comment, in Arabic"),
    # tags: an old Arabic word that means the signs which are put on camels
    pytest.param("وسوم: كلمة عربية قديمة تعني العلامات التي توضع على الإبل.", id="tags, in Arabic"),
    # the source: lack of water is the cause of the illness, said the doctor
    pytest.param("المصدر: نقص المياه هو سبب المرض، قالت الطبيبة.", id="source, in Arabic"),
    # he wrote: nothing is like Beirut in the morning
    pytest.param("كتب: لا شيء يشبه بيروت في الصباح.", id="he wrote, in Arabic"),
]


@pytest.mark.parametrize("line", SENTENCES)
def test_a_sentence_that_has_the_words_of_furniture_is_of_the_text(line: str) -> None:
    assert line_kind(line) is None
    assert [told(line) for told in (says_rights, is_talk, is_credit, is_labelled_byline)] == [False] * 4


@pytest.mark.parametrize(
    "line",
    [
        pytest.param("Tags: water, wells, council, school.", id="key words with a stop"),
        pytest.param("Tags: lack of water", id="key words without a stop"),
        # tags: water, wells, the municipality
        pytest.param("وسوم: مياه، آبار، البلدية.", id="key words, in Arabic"),
        pytest.param("This site uses cookies to improve your experience.", id="cookies"),
        pytest.param(
            "جميع الحقوق محفوظة لصحيفة الميناء.", id="rights, in Arabic"
        ),  # of the newspaper Al-Mina
    ],
)
def test_what_a_page_says_by_such_words_is_furniture(line: str) -> None:
    assert line_kind(line) == "line"


@pytest.mark.parametrize(
    "line",
    [
        pytest.param("Source: the Ministry of Health and the World Bank.", id="names"),
        pytest.param("Source: local reports.", id="two words"),
        pytest.param(
            "المصدر: وكالة أنباء الشرق الأوسط.", id="an agency, in Arabic"
        ),  # Middle East News Agency
    ],
)
def test_a_name_behind_a_source_is_credited_with_a_stop_too(line: str) -> None:
    assert is_credit(line)
