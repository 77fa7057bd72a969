"""What a negation turns round is one with it: whoever asks what is illegal finds nothing that is legal."""

from collections.abc import Callable

import pytest

from archive.engines.protocol import Engine, Entry, SearchRequest
from archive.lexicon.lexicon import Lexicon
from archive.query.compound_names import with_both_spellings
from archive.query.expand import expand
from archive.query.parser import parse_query

EntryMaker = Callable[..., Entry]

ARTICLES = {
    "legal adviser": "تعيين مستشار قانوني",  # a legal adviser is appointed
    "illegal fishing": "صيد غير قانوني",
    "illegal building": "مصادرة بناء غير القانونية",  # with the article, in the feminine
    "illegal migrants": "توقيف مهاجرين غير قانونيين",  # in the plural
    "direct talks": "محادثات مباشرة",
    "indirect talks": "محادثات غير مباشرة",
    "stability": "عودة الاستقرار",  # stability returns
    "instability": "حالة عدم استقرار",  # a state of instability
    "because of instability": "نزحوا لعدم الاستقرار",  # they were displaced for lack of stability
    "en legal": "legal advice for all",
    "en illegal": "illegal fishing is banned",
    "en stability": "stability in the region",
    "en instability": "years of instability",
    "en BBC": "a reporter of the BBC",
    "BBC": "مراسل بي بي سي",  # a reporter of the BBC
    "HSBC": "بنك إتش إس بي سي",  # the bank HSBC
    "ABC": "قناة إيه بي سي",  # the channel ABC
    "en ABC": "the channel ABC",
    "CNN": "شبكة سي إن إن",  # the network CNN
    "en CNN": "the network CNN",
    "MSNBC": "قناة إم إس إن بي سي",  # the channel MSNBC
}
ILLEGAL = {"illegal fishing", "illegal building", "illegal migrants"}
INSTABILITY = {"instability", "because of instability"}


@pytest.fixture
def found(engine: Engine, entry: EntryMaker, lexicon: Lexicon) -> Callable[..., set[str]]:
    """Ask as the site does; with ``translate`` in the other language, too."""
    engine.write([entry(body, article_id=name) for name, body in ARTICLES.items()])

    def ask(text: str, *, translate: bool = True) -> set[str]:
        root = parse_query(text).root
        root = with_both_spellings(expand(root, lexicon) if translate else root)
        return {hit.article.id for hit in engine.search(SearchRequest(query=root, limit=50)).hits}

    return ask


@pytest.mark.parametrize(
    ("asked", "meant"),
    [
        pytest.param("غير قانوني", {*ILLEGAL, "en illegal"}, id="illegal"),
        pytest.param("غير القانونية", {*ILLEGAL, "en illegal"}, id="the illegal, in the feminine"),
        pytest.param("غير قانونيين", {*ILLEGAL, "en illegal"}, id="illegal, in the plural"),
        pytest.param("عدم الاستقرار", {*INSTABILITY, "en instability"}, id="instability"),
        pytest.param("محادثات غير مباشرة", {"indirect talks"}, id="indirect talks"),
        pytest.param("صيد غير قانوني", {"illegal fishing", "en illegal"}, id="illegal fishing"),
        pytest.param("بي بي سي", {"BBC", "en BBC"}, id="BBC"),
        pytest.param("سي إن إن", {"CNN", "en CNN"}, id="CNN"),
        pytest.param("شبكة سي إن إن", {"CNN", "en CNN"}, id="the network CNN"),
        ("illegal", {*ILLEGAL, "en illegal"}),
        ("instability", {"instability", "en instability"}),
        ("BBC", {"BBC", "en BBC"}),
        ("CNN", {"CNN", "en CNN"}),
        ("ABC", {"ABC", "en ABC"}),
    ],
)
def test_words_that_are_one_are_found_together_in_both_languages(
    found: Callable[..., set[str]], asked: str, meant: set[str]
) -> None:
    assert found(asked) == meant


@pytest.mark.parametrize(
    ("asked", "meant"),
    [
        pytest.param("غير قانوني", ILLEGAL, id="illegal"),
        pytest.param("=غير قانوني", {"illegal fishing"}, id="illegal, as it is written"),
        pytest.param("قانوني -غير قانوني", {"legal adviser"}, id="legal, and not illegal"),
        pytest.param("محادثات -غير مباشرة", {"direct talks"}, id="talks, but no indirect ones"),
    ],
)
def test_a_negation_belongs_to_its_word_without_translation_too(
    found: Callable[..., set[str]], asked: str, meant: set[str]
) -> None:
    assert found(asked, translate=False) == meant
