"""A name that no dictionary knows is found in the other script; common words that sound like it are not."""

from collections.abc import Callable

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from archive.engines.protocol import Engine, Entry, SearchRequest
from archive.query.highlight import highlight_terms
from archive.query.nodes import Alternative, Word
from archive.text.snippets import mark_title

EntryMaker = Callable[..., Entry]

BY_SOUND = [
    pytest.param(
        "Vidal", "سجل فيدال هدفا", "كان أفضل لاعب", "فيدال", id="Vidal scored; was the better player"
    ),
    pytest.param("Keita", "وصل كيتا أمس", "في كتاب قديم", "كيتا", id="Keita came; in an old book"),
    pytest.param(
        "Bianchi", "قال بيانكي إنه باق", "أمر بإنشاء مدرسة", "بيانكي", id="Bianchi said; founding a school"
    ),
    pytest.param("Minsk", "عاد إلى مينسك", "أدى مناسك الحج", "مينسك", id="back to Minsk; the rites of hajj"),
    pytest.param(
        "Zuckerberg", "لزوكربرغ رأي آخر", "زرقة البحر", "لزوكربرغ", id="to Zuckerberg; the blue of the sea"
    ),
    pytest.param("فيدال", "Vidal scored", "he fiddled a lot", "Vidal", id="Vidal; fiddled"),
    pytest.param("فيرما", "Mrs Verma came", "a firm from Rome", "Verma", id="Verma; firm, from"),
    pytest.param("بايتون", "Payton ran", "between two fires", "Payton", id="Payton; between"),
]


def heard(name: str) -> Word:
    language = "ar" if name.isascii() else "en"
    return Word(name, alternatives=(Alternative(name, language, 0.6, "sound"),))


@pytest.mark.parametrize(("name", "text", "other", "marked"), BY_SOUND)
def test_a_name_is_found_and_marked_as_the_other_script_spells_it(
    engine: Engine, entry: EntryMaker, name: str, text: str, other: str, marked: str
) -> None:
    engine.write([entry(text, article_id="name"), entry(other, article_id="other")])
    query = heard(name)
    hits = engine.search(SearchRequest(query=query)).hits
    assert [hit.article.id for hit in hits] == ["name"]
    assert [piece.text for piece in mark_title(text, highlight_terms(query)) if piece.mark] == [marked]
    assert not [piece for piece in mark_title(other, highlight_terms(query)) if piece.mark]


def test_a_name_by_its_sound_is_found_in_titles_and_tags_too(engine: Engine, entry: EntryMaker) -> None:
    engine.write([entry("نص", title="هدف فيدال", article_id="title"), entry("فاز #فيدال", article_id="tag")])
    hits = engine.search(SearchRequest(query=heard("Vidal"))).hits  # texts: Vidal's goal; #Vidal won
    assert sorted(hit.article.id for hit in hits) == ["tag", "title"]


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    st.one_of(
        st.text(max_size=40),
        st.text(st.sampled_from("abcehijkostuwxyz"), min_size=4, max_size=24),
        st.text(st.sampled_from("اويكستجدشغقفه"), min_size=4, max_size=24),
    )
)
def test_any_word_can_be_looked_for_by_its_sound(engine: Engine, word: str) -> None:
    assert engine.search(SearchRequest(query=heard(word))).total == 0
