"""Words that no article has are not asked for: as soon as one has them, they are."""

from archive.article import Article, Original
from archive.engines.embedded.engine import EmbeddedEngine
from archive.engines.protocol import Entry, Likeness, SearchRequest
from archive.query.nodes import Alternative, Node, Word

SIEGE = Word("siege", alternatives=(Alternative("حصار المدينة", "ar", 0.5, "dictionary"),))  # siege of a city


def _write(engine: EmbeddedEngine, name: str, body: str) -> None:
    article = Article(id=name, body=body, content_hash=f"{len(body):016x}", language="ar")
    original = Original(content=b"", media_type="text/plain", file="made.txt")
    engine.write([Entry(article, original, Likeness((), ()))])


def _found(engine: EmbeddedEngine, query: Node) -> list[str]:
    return [hit.article.id for hit in engine.search(SearchRequest(query=query)).hits]


def test_a_word_that_was_asked_for_in_vain_is_found_once_an_article_has_it(
    empty_engine: EmbeddedEngine,
) -> None:
    assert _found(empty_engine, Word("حصار")) == []  # siege
    _write(empty_engine, "one", "بدأ حصار")  # a siege began
    assert _found(empty_engine, Word("حصار")) == ["one"]


def test_a_translation_of_two_words_finds_nothing_while_one_of_them_stands_nowhere(
    empty_engine: EmbeddedEngine,
) -> None:
    _write(empty_engine, "one", "بدأ حصار")  # a siege began
    assert _found(empty_engine, SIEGE) == []
    _write(empty_engine, "both", "بدأ حصار المدينة")  # the city's siege began
    assert _found(empty_engine, SIEGE) == ["both"]
