"""Words by their first letters: the same before and after they are read."""

from collections.abc import Callable, Iterator
from itertools import product
from pathlib import Path

import pytest

from archive.article import Article, Original
from archive.engines.embedded.beginnings import MOST, Beginnings
from archive.engines.embedded.engine import EmbeddedEngine
from archive.engines.protocol import Entry, Likeness

LETTERS = "bcdfghk"  # 343 words of three letters begin with one of these
Make = Callable[[], Beginnings]


def entry_of(number: int, title: str, body: str) -> Entry:
    article = Article(id=f"a{number}", title=title, body=body, content_hash=f"{number:016x}")
    return Entry(article, Original(content=b"", media_type="text/plain", file="x"), Likeness((), ()))


@pytest.fixture(scope="module")
def engine(tmp_path_factory: pytest.TempPathFactory) -> Iterator[EmbeddedEngine]:
    """Headlines of many words, one of which stands in three, and bodies of more."""
    folder: Path = tmp_path_factory.mktemp("beginnings")
    words = ["".join(each) for each in product("b", LETTERS, LETTERS, LETTERS)]
    engine = EmbeddedEngine(folder, write=True)
    engine.write(
        [
            entry_of(1, " ".join(words), "bridge"),
            entry_of(2, "bbbk", "bridge"),
            entry_of(3, "bbbk", "bridge besides"),
            entry_of(4, "", "عاصمة عواصم"),  # a capital, capitals
        ]
    )
    yield engine
    engine.close()


@pytest.fixture
def make(engine: EmbeddedEngine) -> Make:
    return lambda: Beginnings(engine._vocabulary().searcher)  # the latest state, which only the engine has


@pytest.mark.parametrize("beginning", ["b", "bb", "bbb", "bbbk", "bri", "ع", "zz"])
def test_reading_the_words_changes_nothing_that_is_found(make: Make, beginning: str) -> None:
    looked_up, read = make(), make()
    read.read()
    before, after = looked_up.words(beginning), read.words(beginning)
    assert set(before.values()) == set(after.values())
    assert len(before) == len(after)
    assert max(before, key=before.__getitem__, default="") == max(after, key=after.__getitem__, default="")


def test_a_short_beginning_of_many_words_gives_those_of_headlines(make: Make) -> None:
    words = make()
    found = words.words("b")
    assert len(found) == MOST
    assert found["bbbk"] == 3
    assert "bridge" not in found


def test_a_longer_beginning_gives_words_of_bodies_too(make: Make) -> None:
    assert make().words("brid") == {"bridge": 3}


def test_words_are_read_behind_the_back_of_whoever_types(make: Make) -> None:
    words = make()
    letters: list[str] = []
    words.words("b")
    words.read_if_many(letters.append)
    words.wait()
    assert words.are_read
    assert sorted(letters) == ["b", "ع"]


def test_few_words_are_looked_up_and_never_read(make: Make) -> None:
    words = make()
    words.words("ع")
    words.read_if_many(print)
    words.wait()
    assert not words.are_read
