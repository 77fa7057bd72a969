"""What else is offered where little is found, by a small archive's words."""

from collections.abc import Callable, Iterator
from hashlib import blake2b

import pytest
from hypothesis import given
from hypothesis import strategies as st

from archive.article import Article, Original
from archive.engines.embedded.engine import EmbeddedEngine
from archive.engines.protocol import Entry, Likeness, SearchRequest
from archive.query.offers import LITTLE, Offer, make_offers
from archive.query.parser import parse_query

Offers = Callable[[str], tuple[Offer, ...]]

BODIES = (
    "حصار حلب في القاهرة",  # the siege of Aleppo in Cairo
    "وزير الصحة في حلب",  # the minister of health in Aleppo
    "خبر عربي من حلب",  # Arab news from Aleppo
    "زار محمد حلب",  # Muhammad visited Aleppo
    "The siege of Aleppo",
    "A bridge in Aleppo",
    "Another bridge, another siege",
    "مؤتمر عن الصحافة",  # a conference on the press
    "في مدينة جدة",  # in the city of Jeddah
    "المسؤول والصحفي",  # the official and the journalist
)


def entry_of(body: str) -> Entry:
    name = blake2b(body.encode(), digest_size=8).hexdigest()
    article = Article(id=name, body=body, content_hash=name)
    return Entry(article, Original(content=b"", media_type="text/plain", file="x"), Likeness((), ()))


@pytest.fixture(scope="module")
def engine(tmp_path_factory: pytest.TempPathFactory) -> Iterator[EmbeddedEngine]:
    engine = EmbeddedEngine(tmp_path_factory.mktemp("offers"), write=True)
    engine.write([entry_of(body) for body in BODIES])
    yield engine
    engine.close()


@pytest.fixture(scope="module")
def offers(engine: EmbeddedEngine) -> Offers:
    def find(q: str) -> int:
        return engine.count(SearchRequest(query=parse_query(q).root))

    def offer(q: str) -> tuple[Offer, ...]:
        found = find(q)
        made = make_offers(q, found, engine, find, find)
        assert not made or found <= LITTLE
        assert all(each.count == find(each.query) > found for each in made)
        return made

    return offer


@pytest.mark.parametrize(
    ("q", "kind", "meant"),
    [
        pytest.param("Allepo", "did_you_mean", "Aleppo", id="two letters wrong"),
        pytest.param("القاهرا", "did_you_mean", "القاهرة", id="Cairo, its ending by ear"),
        pytest.param("حصارر حلب", "did_you_mean", "حصار حلب", id="one of two words: the siege of Aleppo"),
        pytest.param("brigde alepo", "did_you_mean", "bridge Aleppo", id="each of two words"),
        pytest.param("(brigde OR xqzzy)", "did_you_mean", "(bridge OR xqzzy)", id="in a group"),
        pytest.param("body:brigde", "did_you_mean", "body:bridge", id="in a field"),
        pytest.param("7alab", "arabizi", "حلب", id="Aleppo in chat letters"),
        pytest.param("3arabi", "arabizi", "عربي", id="Arab in chat letters"),
        pytest.param("2l qahira", "arabizi", "القاهرة", id="Cairo, its article apart"),
        pytest.param("al-qahira", "arabizi", "القاهرة", id="Cairo, its article with a hyphen"),
        pytest.param("7isar 7alab", "arabizi", "حصار حلب", id="two words in chat letters"),
        pytest.param("siege OR mo7ammad", "arabizi", "siege OR محمد", id="one word of two: Muhammad"),
        pytest.param("sa7afa", "arabizi", "الصحافة", id="press, which stands with its article only"),
        pytest.param("mo2tamar", "arabizi", "مؤتمر", id="conference, a hamza on waw"),
        pytest.param("7isar el qahira", "arabizi", "حصار القاهرة", id="Cairo, its article apart within"),
        pytest.param("pgf", "keyboard", "حلب", id="Aleppo on Latin keys"),
        pytest.param("[]m", "keyboard", "جدة", id="Jeddah: brackets for letters"),
        pytest.param(",.dv hgwpm", "keyboard", "وزير الصحة", id="minister of health on Latin keys"),
        pytest.param("شمثححخ", "keyboard", "Aleppo", id="aleppo on Arabic keys"),
        pytest.param("حصار pgf", "keyboard", "حصار حلب", id="one word of two: the siege of Aleppo"),
    ],
)
def test_what_was_meant_is_offered(offers: Offers, q: str, kind: str, meant: str) -> None:
    assert (kind, meant) in [(each.kind, each.query) for each in offers(q)]


@pytest.mark.parametrize(
    "q",
    [
        pytest.param("", id="nothing"),
        pytest.param("حلب", id="Aleppo, which is found"),
        pytest.param("وزير محمد", id="words that are found, but not together: minister Muhammad"),
        pytest.param("xqzzyvw", id="what is near no word"),
        pytest.param('"7alab"', id="quoted"),
        pytest.param("=7alab", id="as written"),
        pytest.param("7alab*", id="a beginning"),
        pytest.param("-7alab qqq", id="excluded"),
        pytest.param("#7alab", id="a hashtag"),
        pytest.param("OR", id="an operator"),
        pytest.param("2016", id="a number"),
        pytest.param("titel:حلبب", id="a field misspelt, of which a notice tells: Aleppo"),
        pytest.param("b" * 1000, id="a thousand letters"),
        pytest.param("7" * 1_000_000, id="a megabyte"),
    ],
)
def test_what_is_found_or_meant_as_it_stands_is_left_alone(offers: Offers, q: str) -> None:
    assert offers(q) == ()


def test_wrong_keys_are_recognised_before_misspelling(offers: Offers) -> None:
    assert offers("pgf")[0] == Offer("keyboard", "حلب", 4)  # Aleppo


@pytest.mark.parametrize(
    ("q", "kinds"),
    [
        pytest.param("7alab", ["arabizi"], id="digits: chat letters"),
        pytest.param("alepo", ["did_you_mean"], id="no digits: misspelt"),
    ],
)
def test_chat_letters_come_first_where_there_are_digits(offers: Offers, q: str, kinds: list[str]) -> None:
    assert [each.kind for each in offers(q)][:1] == kinds


def test_a_rare_word_that_is_found_is_not_mended_into_one_as_rare(offers: Offers) -> None:
    assert "bridge" not in [each.query for each in offers("bridges")]


def test_what_was_found_by_sound_alone_does_not_keep_an_offer_back(engine: EmbeddedEngine) -> None:
    def find(q: str) -> int:
        return 5 if q == "Aleppo" else 0

    (offer,) = make_offers("alepo", 9, engine, find, find, surely=0)
    assert offer == Offer("did_you_mean", "Aleppo", 5)
    assert make_offers("alepo", 9, engine, find, find, surely=9) == ()


def test_a_name_found_by_its_sound_is_kept(engine: EmbeddedEngine) -> None:
    def find(q: str) -> int:
        return 9 if q == "محمد" else 0  # Muhammad

    assert make_offers("mohammad", 9, engine, find, find, surely=0) == ()


def test_signs_that_are_letters_on_other_keys_tell_though_something_is_found(engine: EmbeddedEngine) -> None:
    def find(q: str) -> int:
        return {"جدة": 20, "m": 9, "[]m": 9}.get(q, 0)  # Jeddah

    assert make_offers("[]m", 9, engine, find, find) == (Offer("keyboard", "جدة", 20),)
    assert make_offers("m", 9, engine, find, find) == ()


def test_other_keys_are_other_keys_to_the_last_word(offers: Offers) -> None:
    assert [each.query for each in offers("td hgrhivm")] == ["في القاهرة"]  # in Cairo
    assert [each.query for each in offers("hgrhivm bridge")] == []


def test_few_words_are_looked_at_in_a_long_query(engine: EmbeddedEngine) -> None:
    asked: list[str] = []

    def find(q: str) -> int:
        asked.append(q)
        return 0

    make_offers(" ".join(f"alepp{letter}x" for letter in "abcdefghijklmnopqrstuvwxyz"), 0, engine, find, find)
    assert len(asked) < 100


@given(st.text(st.sampled_from('حلب7a3ipgf,.;[ "#*()-:=~\N{ARABIC KASRA}'), max_size=15))
def test_whatever_is_typed_offers_find_more(offers: Offers, q: str) -> None:
    offers(q)


@given(st.text(max_size=30))
def test_no_text_is_too_much(offers: Offers, q: str) -> None:
    offers(q)
