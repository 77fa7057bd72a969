"""A word ranks first as it was typed, then in its other forms, then in the other language."""

from collections.abc import Callable

import pytest

from archive.engines.protocol import Engine, Entry, SearchRequest
from archive.lexicon.lexicon import Lexicon
from archive.query.expand import expand
from archive.query.parser import parse_query

EntryMaker = Callable[..., Entry]


@pytest.mark.parametrize(
    ("asked", "typed", "stem", "other"),
    [
        pytest.param(
            "مدرسة",
            "افتتحت مدرسة في المدينة الكبرى",  # a school was opened in the big city
            "المدارس في المدينة الكبرى اليوم",  # the schools in the big city today
            "a school opened in the big city",
            id="school, schools",
        ),
        pytest.param(
            "وزير",
            "وزير في العاصمة قال ذلك",  # a minister in the capital said so
            "وزراء في العاصمة قالوا ذلك",  # ministers in the capital said so
            "a minister in the capital said so",
            id="minister, ministers",
        ),
        pytest.param(
            "حصار حلب",
            "بدأ حصار حلب في المدينة",  # the siege of Aleppo began
            "الحصار في حلب مستمر اليوم",  # the siege in Aleppo goes on today
            "the siege of Aleppo goes on",
            id="siege of Aleppo, siege in Aleppo",
        ),
        pytest.param(
            "government",
            "a government opened in the big city",
            "governments opened in the big city",
            "حكومة جديدة في المدينة الكبرى",  # a new government in the big city
            id="government, asked in English",
        ),
        pytest.param(
            "siege",
            "a siege began in the big city",
            "sieges began in the big city",
            "حصار جديد في المدينة الكبرى",  # a new siege in the big city
            id="siege, asked in English",
        ),
    ],
)
def test_the_form_typed_comes_first_then_others_then_the_other_language(
    new_engine: Engine, entry: EntryMaker, lexicon: Lexicon, asked: str, typed: str, stem: str, other: str
) -> None:
    texts = {"other": other, "stem": stem, "typed": typed}
    new_engine.write([entry(text, article_id=name) for name, text in texts.items()])
    tree = expand(parse_query(asked).root, lexicon)
    hits = new_engine.search(SearchRequest(query=tree)).hits
    assert [hit.article.id for hit in hits] == ["typed", "stem", "other"]
