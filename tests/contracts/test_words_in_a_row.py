"""Words that stand in a row as they were typed come first, with the small words between them; and a phrase's
translation is found behind a preposition, too.
"""

from collections.abc import Callable

import pytest

from archive.engines.protocol import Engine, Entry, SearchRequest
from archive.lexicon.lexicon import Lexicon
from archive.query.expand import expand
from archive.query.parser import parse_query

EntryMaker = Callable[..., Entry]


@pytest.mark.parametrize(
    ("asked", "apart", "in_a_row"),
    [
        (
            "Bank of England",
            "near the bank England fans queued up today",
            "the Bank of England spoke up today",
        ),
        pytest.param(
            "قمة في الرياض",
            "قمة الرياض كانت طويلة جدا أمس هنا",  # the Riyadh summit was very long here yesterday
            "عقدت قمة في الرياض أمس هنا مع القادة",  # a summit in Riyadh was held here with leaders
            id="a summit in Riyadh",
        ),
        ("war and peace", "no war, no peace this year at all", "they spoke of war and peace again"),
    ],
)
def test_words_in_a_row_rank_first_with_the_small_words_between_them(
    new_engine: Engine, entry: EntryMaker, asked: str, apart: str, in_a_row: str
) -> None:
    new_engine.write([entry(apart, article_id="apart"), entry(in_a_row, article_id="row")])
    found = new_engine.search(SearchRequest(query=parse_query(asked).root)).hits
    assert [hit.article.id for hit in found] == ["row", "apart"]


@pytest.mark.parametrize(
    ("asked", "body"),
    [
        pytest.param("football", "بطولة الخليج لكرة القدم", id="the Gulf cup of football"),
        pytest.param("security council", "جلسة لمجلس الأمن اليوم", id="a session of the Security Council"),
        pytest.param("dentistry", "عيادة لطب الأسنان", id="a clinic for dentistry"),
        pytest.param("ceasefire", "دعوة لوقف إطلاق النار", id="a call for a ceasefire"),
    ],
)
def test_a_translation_of_several_words_is_found_behind_a_preposition(
    new_engine: Engine, entry: EntryMaker, lexicon: Lexicon, asked: str, body: str
) -> None:
    new_engine.write(
        [entry("لا شيء هنا", article_id="other"), entry(body, article_id="meant")]
    )  # nothing here
    page = new_engine.search(SearchRequest(query=expand(parse_query(asked).root, lexicon)))
    assert [hit.article.id for hit in page.hits] == ["meant"]
