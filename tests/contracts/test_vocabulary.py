"""What every engine tells of the archive's own words: completions, words alike, counts."""

from collections.abc import Callable

import pytest

from archive.engines.protocol import Completion, Engine, Entry, SearchRequest, Sort
from archive.query.nodes import And, Node, Not, Word

EntryMaker = Callable[..., Entry]

BODIES = [
    "زار الأسد مدينة حلب",  # Assad visited the city of Aleppo
    "قال الأسد إن المدينة بخير",  # Assad said the city was well
    "والأسد في القاهرة",  # and Assad is in Cairo
    "كُتُبٌ في مكتبة المدينـــة",  # books (fully marked) in the city's (with tatweel) library
    "The Bridge over the river; bridges and a bridge.",
    "The bridge of Aleppo",
]


@pytest.fixture
def filled(engine: Engine, entry: EntryMaker) -> Engine:
    """Six articles, two of them with a hashtag, one title and two sources."""
    engine.write(
        [
            entry(BODIES[0], source="الجزيرة", hashtags=("حلب_تحترق",)),  # Al Jazeera; Aleppo is burning
            entry(BODIES[1], hashtags=("حَلب_تحترق",)),  # the same with a vowel sign
            entry(BODIES[2]),
            entry(BODIES[3]),
            entry(BODIES[4], source="The Bridge Post", hashtags=("Bridges",)),
            entry(BODIES[5], title="Bridegroom"),
        ]
    )
    return engine


def texts(found: object) -> list[str]:
    assert isinstance(found, list | tuple)
    assert all(isinstance(each, Completion) and each.count > 0 for each in found)
    return [each.text for each in found]


@pytest.mark.parametrize(
    ("beginning", "text", "kind", "count"),
    [
        pytest.param("الاس", "الأسد", "word", 2, id="without hamza: as articles write it"),
        pytest.param("اسد", "الأسد", "word", 2, id="without the article: with it"),
        pytest.param("والاسد", "الأسد", "word", 2, id="and Assad: Assad"),
        pytest.param("بالاس", "الأسد", "word", 2, id="with As-: Assad"),
        pytest.param("قاهر", "القاهرة", "word", 1, id="Cair-: Cairo with its article and final letter"),
        pytest.param("كت", "كتب", "word", 1, id="books, without their vowel signs"),
        pytest.param("المدين", "المدينة", "word", 2, id="the city, without tatweel"),
        pytest.param("bri", "bridge", "word", 2, id="in small letters, because most are"),
        pytest.param("BRIDEG", "Bridegroom", "word", 1, id="from a title, typed in capitals"),
        pytest.param("a", "Aleppo", "word", 1, id="one Latin letter"),
        pytest.param("ز", "زار", "word", 1, id="one Arabic letter: visited"),
        pytest.param("#حل", "حلب_تحترق", "hashtag", 2, id="a hashtag, with all its spellings counted"),
        pytest.param("حل", "حلب_تحترق", "hashtag", 2, id="a hashtag without its sign"),
        pytest.param("#", "Bridges", "hashtag", 1, id="every hashtag"),
        pytest.param("جزي", "الجزيرة", "source", 1, id="a source without its article"),
        pytest.param("pos", "The Bridge Post", "source", 1, id="a source by its last word"),
        pytest.param("the bridge po", "The Bridge Post", "source", 1, id="a source by several words"),
    ],
)
def test_a_beginning_is_completed_as_articles_write_it(
    filled: Engine, beginning: str, text: str, kind: str, count: int
) -> None:
    assert Completion(text, kind, count) in filled.complete(beginning, limit=8)  # type: ignore[arg-type]  # the table gives it


@pytest.mark.parametrize("beginning", ["", " ", "qq", "«", "\x00", "ا" * 500, "x" * 1_000_000, "#" * 300])
def test_what_nothing_begins_with_has_no_completions(filled: Engine, beginning: str) -> None:
    assert list(filled.complete(beginning, limit=8)) == []


def test_a_number_sign_gives_hashtags_only(filled: Engine) -> None:
    assert {each.kind for each in filled.complete("#b", limit=8)} == {"hashtag"}


def test_the_commonest_come_first_and_no_more_than_asked_for(filled: Engine) -> None:
    found = filled.complete("b", limit=3)
    counts = [each.count for each in found]
    assert len(found) == 3
    assert counts == sorted(counts, reverse=True)


def test_hashtags_and_sources_keep_a_place_among_commoner_words(engine: Engine, entry: EntryMaker) -> None:
    words = " ".join(f"bridge{number}" for number in range(20))
    engine.write([entry(f"{words} {number}") for number in range(3)])
    engine.write([entry("one", hashtags=("bridges",)), entry("two", source="Bridge Post")])
    assert {each.kind for each in engine.complete("bri", limit=4)} == {"word", "hashtag", "source"}


def test_words_without_meaning_of_their_own_are_not_offered(filled: Engine) -> None:
    assert "The" not in texts(filled.complete("th", limit=8))
    assert "في" not in texts(filled.complete("ف", limit=8))  # "in"


@pytest.mark.parametrize(
    ("word", "near"),
    [
        pytest.param("الاصد", "الأسد", id="a letter changed: Assad"),
        pytest.param("القاهرا", "القاهرة", id="the ending written by ear: Cairo"),
        pytest.param("bridgge", "bridge", id="a letter too many"),
        pytest.param("Allepo", "Aleppo", id="two letters wrong"),
        pytest.param("Alepop", "Aleppo", id="neighbours swapped"),
        pytest.param("مكنبه", "مكتبة", id="library"),
    ],
)
def test_a_misspelt_word_has_the_right_one_near(filled: Engine, word: str, near: str) -> None:
    assert near in texts(filled.near_words(word, limit=5))


@pytest.mark.parametrize("word", ["", "ab", "two words", "x" * 1_000_000, "###", "zzzzzz"])
def test_what_is_near_no_word_has_none(filled: Engine, word: str) -> None:
    assert list(filled.near_words(word, limit=5)) == []


@pytest.mark.parametrize(
    ("word", "count"),
    [
        pytest.param("الأسد", 2, id="Assad"),
        pytest.param("الاسد", 2, id="Assad without hamza"),
        pytest.param("اسد", 0, id="another form does not count"),
        pytest.param("BRIDGE", 2, id="capitals"),
        pytest.param("Bridegroom", 1, id="in a title"),
        pytest.param("the bridge", 0, id="two words are no word"),
        pytest.param("", 0, id="nothing"),
    ],
)
def test_a_word_is_counted_by_articles(filled: Engine, word: str, count: int) -> None:
    assert filled.count_word(word) == count


def test_words_of_deleted_articles_are_forgotten(engine: Engine, entry: EntryMaker) -> None:
    engine.write([entry("Mississippi", article_id="a", hashtags=("Missing",), source="Missouri Post")])
    engine.write([entry("Mister", article_id="b")])
    assert len(engine.complete("mis", limit=8)) == 4
    engine.delete(["a"])
    assert texts(engine.complete("mis", limit=8)) == ["Mister"]
    assert list(engine.near_words("Missisippi", limit=8)) == []
    assert engine.count_word("Mississippi") == 0


def test_words_of_articles_written_since_are_known(filled: Engine, entry: EntryMaker) -> None:
    assert list(filled.complete("mis", limit=8)) == []
    filled.write([entry("Mississippi")])
    assert texts(filled.complete("mis", limit=8)) == ["Mississippi"]


@pytest.mark.parametrize("query", [Word("bridge"), Not(Word("bridge")), And((Word("حلب"), Word("الأسد")))])
@pytest.mark.parametrize("sort", ["relevance", "newest"])
def test_counting_gives_what_a_search_gives(filled: Engine, query: Node, sort: Sort) -> None:
    request = SearchRequest(query=query, sort=sort)
    assert filled.count(request) == filled.search(request).total
