"""How texts write a folded word: the commonest spelling, found anywhere in a text."""

import pytest

from archive.engines.spellings import commonest_spelling, written_text


@pytest.mark.parametrize(
    ("word", "body", "spelling"),
    [
        pytest.param("احمد", "أحمد\nأحمد وصل، واحمد", "أحمد", id="Ahmad, at the heads of lines"),
        pytest.param("الي", "إلى القاهرة", "إلى", id="to Cairo, hamza below and dotless ya"),
        pytest.param("كتب", "كَتَبَ وكَتَبَ", "كتب", id="wrote, with vowel marks only"),
        pytest.param("paris", "Paris\nin Paris, paris", "Paris", id="a capital"),
        pytest.param("rain", "Rain\nrain", "rain", id="of equals the small letter"),
    ],
)
def test_a_word_is_spelled_as_most_texts_spell_it(word: str, body: str, spelling: str) -> None:
    assert commonest_spelling(word, [written_text(None, body)]) == spelling


def test_a_word_within_a_longer_one_is_not_it() -> None:
    assert commonest_spelling("art", [written_text("Party", "Artists of Art_Week")]) == "Art"
