"""Hashtags without separators are cut by the words of the archive, of the import and of the lexicon."""

from collections import Counter
from pathlib import Path

import pytest

from archive.article import Original
from archive.engines.embedded.engine import EmbeddedEngine
from archive.engines.protocol import SearchRequest
from archive.lexicon.lexicon import Lexicon, open_lexicon
from archive.query.parser import parse_query
from archive.settings import Settings
from indexer.pipeline import import_records
from indexer.raw import RawRecord
from indexer.vocabulary import TagVocabulary

GUARD = "#الحرسالوطني"  # the national guard, without a separator


@pytest.fixture
def lexicon(tmp_path: Path) -> Lexicon:
    return open_lexicon(Settings(data=tmp_path, dictionaries=()))


def record(article_id: str, body: str) -> RawRecord:
    original = Original(content=body.encode(), media_type="application/json", file="a.jsonl")
    return RawRecord(original=original, body=body, id=article_id)


def test_without_words_a_tag_stays_whole() -> None:
    assert TagVocabulary().cut("الحرسالوطني") == ("الحرسالوطني",)  # the national guard


def test_words_of_the_archive_cut_a_tag() -> None:
    words = Counter({"الحرس": 5, "الوطني": 9})  # the guard, national
    assert TagVocabulary(lambda word: words[word]).cut("الحرسالوطني") == ("الحرس", "الوطني")


def test_words_that_are_being_imported_cut_a_tag_and_tags_teach_nothing() -> None:
    vocabulary = TagVocabulary()
    vocabulary.observe([f"{GUARD} #الحرسالوطني"] * 50)
    assert vocabulary.cut("الحرسالوطني") == ("الحرسالوطني",)

    vocabulary.observe(["قال الحرس إن المتحف الوطني مغلق"])  # the guard said that the national museum is shut
    assert vocabulary.cut("الحرسالوطني") == ("الحرس", "الوطني")


def test_the_lexicon_knows_what_no_article_has(lexicon: Lexicon) -> None:
    assert lexicon.knows("حلب")  # Aleppo
    assert not lexicon.knows("قذعملبحيض")  # letters that mean nothing


def test_small_words_cut_a_tag_beside_those_of_the_lexicon(lexicon: Lexicon) -> None:
    assert not lexicon.knows("في")  # in: nobody looks it up
    assert TagVocabulary(lexicon=lexicon).cut("حربفيحلب") == ("حرب", "في", "حلب")  # war in Aleppo


def test_an_imported_tag_is_found_by_its_words(empty_engine: EmbeddedEngine, lexicon: Lexicon) -> None:
    said = "صرح قائد الحرس أمس بأن المتحف الوطني سيفتح"  # the guard's commander said: the museum will open
    import_records([record("1", f"{said} مساء"), record("2", f"صور {GUARD}")], empty_engine, lexicon=lexicon)

    found = empty_engine.search(SearchRequest(query=parse_query("الحرس الوطني").root))
    assert {hit.article.body for hit in found.hits} >= {f"صور {GUARD}"}
