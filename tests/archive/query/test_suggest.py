"""Completions of a query's last word, by a small archive's words."""

from collections.abc import Callable, Iterator
from hashlib import blake2b
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from archive.article import Article, Hashtag, Original
from archive.engines.embedded.engine import EmbeddedEngine
from archive.engines.protocol import Entry, Likeness, SearchRequest
from archive.query.parser import parse_query
from archive.query.suggest import Suggestion, complete_by_translation, complete_query
from archive.text.analyzer import hashtag_key

Complete = Callable[[str], tuple[Suggestion, ...]]

BODIES = {
    "حصار حلب": ("The Post", "حلب_تحترق"),  # the siege of Aleppo; Aleppo is burning
    "قال الأسد إن الحلبة خالية": ("The Post", None),  # Assad said that the arena was empty
    "أوباما في القاهرة": ("Daily", None),  # Obama in Cairo
    "The bridge over the river": ("Daily", "Bridges"),
    "NOT a title but a bridge": (None, None),
}


def entry_of(body: str, source: str | None, tag: str | None) -> Entry:
    name = blake2b(body.encode(), digest_size=8).hexdigest()
    hashtags = (Hashtag(tag=tag, key=hashtag_key(tag), start=0, end=1, words=(tag,)),) if tag else ()
    article = Article(id=name, body=body, content_hash=name, source=source, hashtags=hashtags)
    return Entry(article, Original(content=b"", media_type="text/plain", file="x"), Likeness((), ()))


@pytest.fixture(scope="module")
def engine(tmp_path_factory: pytest.TempPathFactory) -> Iterator[EmbeddedEngine]:
    folder: Path = tmp_path_factory.mktemp("suggest")
    engine = EmbeddedEngine(folder, write=True)
    engine.write([entry_of(body, *more) for body, more in BODIES.items()])
    yield engine
    engine.close()


@pytest.fixture(scope="module")
def complete(engine: EmbeddedEngine) -> Complete:
    def find(q: str) -> int:
        return engine.count(SearchRequest(query=parse_query(q).root))

    def complete_it(q: str) -> tuple[Suggestion, ...]:
        found = complete_query(q, engine, find, limit=8)
        assert all(find(each.query) for each in found)
        return found

    return complete_it


@pytest.mark.parametrize(
    ("q", "completed"),
    [
        pytest.param("حل", "حلب", id="Aleppo"),
        pytest.param("حل", "#حلب_تحترق", id="a hashtag from a word"),
        pytest.param("#حل", "#حلب_تحترق", id="a hashtag from its sign"),
        pytest.param("-#حل", "-#حلب_تحترق", id="a hashtag to exclude"),
        pytest.param("#", "#Bridges", id="a sign alone"),
        pytest.param("حصار حل", "حصار حلب", id="the last of two words: the siege of Aleppo"),
        pytest.param("  حصار\tحل", "  حصار\tحلب", id="blanks are kept"),
        pytest.param("او", "أوباما", id="what is an operator between words: Obama"),
        pytest.param("والاسد", "الأسد", id="and Assad"),
        pytest.param("(حصار OR br", "(حصار OR bridge", id="in a group: siege or bridge"),
        pytest.param("-br", "-bridge", id="a word to exclude"),
        pytest.param("=br", "=bridge", id="a word as written"),
        pytest.param("body:br", "body:bridge", id="in a field"),
        pytest.param("نص:br", "نص:bridge", id="in a field by its Arabic name"),
        pytest.param("the-br", "the-bridge", id="behind a hyphen"),
        pytest.param("po", 'source:"The Post"', id="a source"),
        pytest.param("source:po", 'source:"The Post"', id="a source in its field"),
        pytest.param("مصدر:dai", "مصدر:Daily", id="a source in its field by the Arabic name"),
        pytest.param("hashtag:br", "hashtag:#Bridges", id="a hashtag in its field"),
        pytest.param("hashtag:حلب_تح", "hashtag:#حلب_تحترق", id="the second word of a hashtag in its field"),
        pytest.param("حلب_", "#حلب_تحترق", id="a hashtag without its sign"),
        pytest.param("حصار حلب_تح", "حصار #حلب_تحترق", id="its second word, behind another word"),
        pytest.param("bridge #br", "bridge #Bridges", id="a hashtag behind a word"),
    ],
)
def test_the_last_word_is_completed_and_the_rest_is_kept(complete: Complete, q: str, completed: str) -> None:
    assert completed in [each.query for each in complete(q)]


@pytest.mark.parametrize(
    "q",
    [
        pytest.param("", id="nothing"),
        pytest.param("bridge ", id="a word that is complete"),
        pytest.param('"the br', id="an open quotation"),
        pytest.param('"the bridge"', id="a quotation"),
        pytest.param("br*", id="a star"),
        pytest.param("br~", id="a tilde"),
        pytest.param("OR", id="an operator"),
        pytest.param("@br", id="a handle"),
        pytest.param("lang:a", id="a field of another kind"),
        pytest.param("date:20", id="a date"),
        pytest.param("bridge حل", id="words that stand in no article together"),
        pytest.param("x" * 1_000_000, id="a megabyte"),
        pytest.param("br " * 500, id="many words"),
        pytest.param("(" * 999 + "b", id="many parentheses"),
    ],
)
def test_what_is_no_word_in_the_making_is_left_alone(complete: Complete, q: str) -> None:
    assert complete(q) == ()


def test_a_word_that_stands_in_a_hashtag_only_is_offered_once(complete: Complete) -> None:
    assert [each.query for each in complete("bridges")] == ["#Bridges"]


def test_a_thousand_letters_have_no_completion(complete: Complete) -> None:
    assert complete("b" * 1000) == ()


@given(st.text(st.sampled_from('اﷺحلوالسبrb #"*()-:=~@\N{ARABIC FATHA}\N{ZERO WIDTH JOINER}'), max_size=12))
def test_whatever_is_typed_completions_find_something(complete: Complete, q: str) -> None:
    complete(q)


@given(st.text(max_size=30))
def test_no_text_is_too_much(complete: Complete, q: str) -> None:
    complete(q)


KNOWN = {"erdogan": 39, "erdogans": 0, "erdo": 1, "siege": 5, "قذائف": 3}  # قذائف: shells


@pytest.mark.parametrize(
    ("q", "completed"),
    [
        pytest.param("Erd", ["Erdogan", "Erdo"], id="the most found first, with the capital typed"),
        pytest.param("حصار erd", ["حصار erdogan", "حصار erdo"], id="siege, then a name"),
        pytest.param("قذا", ["قذائف"], id="shells"),
        pytest.param("si", [], id="two letters begin too many words"),
        pytest.param("#sie", [], id="a hashtag is none of a dictionary's words"),
        pytest.param("source:sie", [], id="nor is a source"),
        pytest.param("siege ", [], id="nothing is being typed"),
    ],
)
def test_words_of_a_dictionary_complete_if_they_find_something(q: str, completed: list[str]) -> None:
    def headwords(beginning: str) -> list[str]:
        return [word for word in KNOWN if word.startswith(beginning)]

    def find(query: str) -> int:
        return KNOWN[query.rsplit(maxsplit=1)[-1].lower()]

    assert [each.query for each in complete_by_translation(q, headwords, find, limit=8)] == completed
