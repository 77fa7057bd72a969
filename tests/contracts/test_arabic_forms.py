"""A word is found in any of its forms, on every engine: verbs by person and time, "our" and "your", -an."""

from collections.abc import Callable, Sequence

import pytest

from archive.engines.protocol import Engine, Entry, SearchRequest
from archive.query.parser import parse_query

EntryMaker = Callable[..., Entry]

FORMS = [
    pytest.param(("أعلن", "أعلنت", "أعلنوا", "يعلن", "تعلن", "وأعلنت", "سيعلن", "ويعلنون"), id="announce"),
    pytest.param(("قال", "قالت", "قالوا", "يقول", "تقول", "يقولون"), id="say: a hollow verb"),
    pytest.param(("وقع", "وقعت", "وقعوا", "يقع", "تقع"), id="happen: its waw drops out"),
    pytest.param(("ألغى", "ألغت", "يلغي", "ألغوا"), id="cancel: no article"),
    pytest.param(("نفذ", "نفذت", "نفذتها", "ينفذ", "تنفذ", "ينفذها", "ينفذه", "لينفذ"), id="carry out"),
    pytest.param(("قتل", "قتلت", "يقتل", "القتل"), id="kill, and the killing"),
    pytest.param(("مجتمع", "مجتمعنا", "مجتمعكم", "المجتمع"), id="our society"),
    pytest.param(("علاقة", "علاقات", "علاقاتنا", "علاقاتكم", "علاقتنا"), id="our relations"),
    pytest.param(("جنود", "جنودنا", "جندي"), id="our soldiers"),
    pytest.param(("سنوي", "سنوية", "سنويا", "سنوياً"), id="yearly"),
    pytest.param(("إلكتروني", "إلكترونية", "إلكترونيا"), id="electronic"),
    pytest.param(("نهائي", "النهائية", "نهائيا"), id="final: its hamza"),
    pytest.param(("جبهة", "الجبهات", "جبهات"), id="fronts"),
    pytest.param(("موقف", "مواقف", "مواقفه"), id="his positions"),
    pytest.param(("قتيل", "قتلى", "قتلاهم"), id="their dead"),
]

APART = [
    pytest.param("تقدم", ("يقدم", "قدمت"), id="progress, he presents"),
    pytest.param("ذهب", ("يذهب", "ذهبت"), id="gold, go"),
    pytest.param("بنت", ("بنى", "يبني"), id="girl, build"),
    pytest.param("نجد", ("وجد", "يجد"), id="Najd, find"),
    pytest.param("قبل", ("يقبل", "قبلت"), id="before, accept"),
    pytest.param("نادي", ("ناديا",), id="club, Nadia"),
    pytest.param("رعاية", ("رعايا",), id="care, nationals"),
]


def found(engine: Engine, query: str) -> list[str]:
    return sorted(hit.article.id for hit in engine.search(SearchRequest(query=parse_query(query).root)).hits)


@pytest.mark.parametrize("forms", FORMS)
def test_each_form_of_a_word_finds_all_others(
    engine: Engine, entry: EntryMaker, forms: Sequence[str]
) -> None:
    engine.write(
        [entry(f"here {each} there", article_id=f"{at}") for at, each in enumerate(forms)]
        + [entry("nothing of it", article_id="other")]
    )
    ids = [f"{at}" for at in range(len(forms))]
    assert {each: found(engine, each) for each in forms} == dict.fromkeys(forms, ids)


@pytest.mark.parametrize(("word", "others"), APART)
def test_a_word_does_not_find_the_forms_of_a_verb_that_is_written_like_it(
    engine: Engine, entry: EntryMaker, word: str, others: Sequence[str]
) -> None:
    engine.write([entry(f"here {each} there", article_id=f"{at}") for at, each in enumerate(others)])
    assert found(engine, word) == []
    assert [query for query in others if found(engine, query) == []] == []
