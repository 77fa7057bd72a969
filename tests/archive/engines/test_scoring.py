"""What ranks first: names that look like stop words, phrases that expansion put beside their words."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from archive.article import Article, Original
from archive.engines.embedded.engine import EmbeddedEngine
from archive.engines.protocol import Entry, Likeness, SearchRequest
from archive.query.nodes import Alternative, And, Node, Or, Word
from archive.query.parser import parse_query


@pytest.fixture
def engine(tmp_path: Path) -> Iterator[EmbeddedEngine]:
    opened = EmbeddedEngine(tmp_path, write=True)
    yield opened
    opened.close()


def write(engine: EmbeddedEngine, **bodies: str) -> None:
    engine.write(
        [
            Entry(
                Article(id=name, body=body, content_hash=f"{at:016x}", language="ar"),
                Original(content=b"", media_type="text/plain", file="test"),
                Likeness((), ()),
            )
            for at, (name, body) in enumerate(bodies.items())
        ]
    )


def found(engine: EmbeddedEngine, query: Node) -> list[tuple[str, float]]:
    hits = engine.search(SearchRequest(query=query)).hits
    return [(hit.article.id, hit.score or 0.0) for hit in hits]


def test_ali_is_asked_for_beside_another_name(engine: EmbeddedEngine) -> None:
    write(
        engine,
        neither="وصل محمد حسن إلى القاهرة أمس",  # Muhammad Hassan arrived in Cairo yesterday
        on="وقع محمد حسن على الاتفاق أمس",  # Muhammad Hassan signed (on) the agreement yesterday
        ali="وصل محمد علي إلى القاهرة أمس",  # Muhammad Ali arrived in Cairo yesterday
    )
    names = [name for name, _ in found(engine, parse_query("محمد علي").root)]
    assert names == ["ali", "on"]


def test_on_is_not_asked_for(engine: EmbeddedEngine) -> None:
    write(engine, house="سقط سقف البيت")  # the roof of the house fell
    assert found(engine, parse_query("على البيت").root)


def test_ali_ranks_above_on(engine: EmbeddedEngine) -> None:
    write(
        engine,
        on="على الطاولة وعلى الكرسي وعلى الأرض على عجل",  # on the table, the chair, the floor, in haste
        ali="خرج علي من البيت صباح اليوم الأول",  # Ali left the house on the morning of the first day
    )
    assert found(engine, parse_query("علي").root)[0][0] == "ali"


def test_a_phrase_beside_its_words_adds_only_its_translations(engine: EmbeddedEngine) -> None:
    write(engine, own="the united states said", other="قالت الولايات المتحدة")  # the United States said
    words = And((Word("united"), Word("states")))
    phrase = Word("united states", None, (Alternative("الولايات المتحدة", "ar", 0.5, "place"),))
    alone = dict(found(engine, words))
    together = dict(found(engine, Or((words, phrase))))
    assert together["own"] == pytest.approx(alone["own"])
    assert together["other"] > 0


def test_a_word_of_several_parts_is_scored_itself(engine: EmbeddedEngine) -> None:
    write(engine, beside="the al-asad family said", apart="asad of al family said")
    assert [name for name, _ in found(engine, Word("al-asad"))] == ["beside"]
    assert found(engine, Word("al-asad"))[0][1] > 0
