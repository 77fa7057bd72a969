"""Highlights: marks on whole words of the text as written, and the best stretches of a long one."""

from dataclasses import dataclass

from hypothesis import given
from hypothesis import strategies as st

from archive.text.analyzer import word_forms
from archive.text.snippets import allowed_edits, is_near, mark_title, snippets
from archive.text.transliteration import spellings


@dataclass(frozen=True)
class Terms:
    exact: frozenset[str] = frozenset()
    stems: frozenset[str] = frozenset()
    prefixes: tuple[str, ...] = ()
    phrases: tuple[tuple[str, ...], ...] = ()
    fuzzy: tuple[str, ...] = ()
    sounds: frozenset[str] = frozenset()
    together: tuple[tuple[frozenset[str], ...], ...] = ()
    written: frozenset[str] = frozenset()


def marked(text: str, terms: Terms) -> list[str]:
    return [piece.text for piece in mark_title(text, terms) if piece.mark]


def test_the_mark_falls_on_the_right_word_of_vocalised_text() -> None:
    text = "كُتَّابْ بيوت نبات ثمار"  # writers, houses, plants, fruit
    assert marked(text, Terms(exact=frozenset({"نبات"}))) == ["نبات"]


def test_only_the_word_asked_for_is_marked_and_not_every_article() -> None:
    text = "الرجال الباقين في المدينة"  # the remaining men in the city
    assert marked(text, Terms(exact=frozenset({"الباقين"}))) == ["الباقين"]


def test_a_stem_marks_all_its_forms() -> None:
    text = "المعلمة والمعلمون والعلم"  # the teacher (a woman) and the teachers and the knowledge
    assert marked(text, Terms(stems=frozenset({"معلم"}))) == ["المعلمة", "والمعلمون"]


def test_one_word_of_a_hashtag_is_marked_by_itself() -> None:
    assert marked("#حلب_تحترق", Terms(exact=frozenset({"حلب"}))) == ["حلب"]  # Aleppo (is burning)


def test_a_phrase_marks_its_words_only_where_they_stand_together() -> None:
    text = "no peace, then no war, then peace"
    assert marked(text, Terms(phrases=(("no", "peace"),))) == ["no", "peace"]


def test_a_beginning_marks_whole_words() -> None:
    assert marked("Beirut and beirutis", Terms(prefixes=("beiru",))) == ["Beirut", "beirutis"]


def test_a_typo_away_is_marked() -> None:
    assert marked("Damascus", Terms(fuzzy=("damscus",))) == ["Damascus"]


def test_a_name_is_marked_by_its_sound_in_the_other_script_only() -> None:
    text = "زوكربيرغ، Zuckerberg"  # Zuckerberg in both scripts
    assert marked(text, Terms(sounds=frozenset({spellings("zuckerberg")}))) == ["زوكربيرغ"]


def test_words_of_a_translation_are_marked_in_any_form_where_they_stand_together() -> None:
    stems = tuple(frozenset((form.stem,)) for form in word_forms("حوادث مرورية"))
    text = "حوادث مرورية كثيرة في المدينة، والحوادث الأخرى"  # traffic accidents in the city, other accidents
    assert marked(text, Terms(together=(stems,))) == ["حوادث", "مرورية"]


def test_a_stop_word_that_folds_to_a_name_s_part_is_not_marked() -> None:
    stems = tuple(frozenset((form.stem,)) for form in word_forms("علي خامنئي"))  # Ali Khamenei; على is "on"
    assert marked("تدل على تصريحات علي خامنئي", Terms(together=(stems,))) == ["علي", "خامنئي"]


def test_words_of_a_translation_that_stand_apart_are_marked_if_all_stand_there() -> None:
    terms = Terms(together=((frozenset({"freedom"}), frozenset({"press"})),))
    text = "freedom, said the many men of the press, freedom"
    assert marked(text, terms) == ["press", "freedom"]
    assert marked("freedom, said the many men of the press", terms) == ["freedom", "press"]
    assert marked("freedom, said the men", terms) == []


def test_a_long_text_is_cut_around_its_matches() -> None:
    text = "before " * 200 + "the siege of Aleppo " + "after " * 200
    (pieces,) = snippets(text, Terms(exact=frozenset({"siege", "aleppo"})))
    assert [piece.text for piece in pieces if piece.mark] == ["siege", "Aleppo"]
    assert sum(len(piece.text) for piece in pieces) < 260


def test_a_text_without_a_match_is_shown_from_its_beginning() -> None:
    (pieces,) = snippets("one two three", Terms(exact=frozenset({"four"})))
    assert "".join(piece.text for piece in pieces) == "one two three"


def test_an_empty_text_has_no_snippet() -> None:
    assert snippets("", Terms()) == ()


@given(st.text(), st.sets(st.text(min_size=1, max_size=5)))
def test_the_pieces_of_a_title_are_the_title(text: str, words: set[str]) -> None:
    pieces = mark_title(text, Terms(exact=frozenset(words), prefixes=tuple(words)))
    assert "".join(piece.text for piece in pieces) == text


@given(st.text(max_size=2000), st.sets(st.sampled_from("abcdefابتث"), max_size=5))
def test_a_snippet_stands_in_the_text(text: str, words: set[str]) -> None:
    for pieces in snippets(text, Terms(prefixes=tuple(words))):
        assert "".join(piece.text for piece in pieces).removeprefix("…").removesuffix("…") in text


@given(st.text("abاب", max_size=10), st.text("abاب", max_size=10))
def test_nearness_is_mutual_for_words_of_one_length_class(word: str, other: str) -> None:
    if allowed_edits(word) == allowed_edits(other):
        assert is_near(word, other) == is_near(other, word)
