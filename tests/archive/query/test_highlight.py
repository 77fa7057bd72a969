"""Which words of an article a query wants to see marked."""

from archive.query.highlight import HighlightTerms, highlight_terms
from archive.query.nodes import Alternative, Word
from archive.query.parser import parse_query
from archive.text.analyzer import analyze
from archive.text.snippets import mark_title


def terms_of(text: str) -> HighlightTerms:
    return highlight_terms(parse_query(text).root)


def marked(text: str, query: str) -> list[str]:
    return [piece.text for piece in mark_title(text, terms_of(query)) if piece.mark]


def test_a_word_is_marked_folded_and_by_its_stem() -> None:
    terms = terms_of("المدارس")  # the schools
    assert terms.exact == {"المدارس"}
    assert terms.stems.issuperset(analyze("المدارس").stem)


def test_a_word_is_marked_behind_a_bare_clitic() -> None:
    text = "معارك بحلب، ولبيروت وزيرا"  # battles in Aleppo, and for Beirut a minister
    assert marked(text, "حلب") == ["بحلب"]
    assert marked(text, "بيروت") == ["ولبيروت"]
    assert marked(text, "وزير") == ["وزيرا"]  # minister, in the accusative


def test_alternatives_are_marked_too() -> None:
    siege = Word(
        "حصار",
        alternatives=(
            Alternative("siege", "en", 1.0, "dictionary"),
            Alternative("lay siege", "en", 0.5, "dictionary"),
        ),
    )
    terms = highlight_terms(siege)
    assert terms.exact == {"حصار", "siege"}
    assert terms.together == (tuple(frozenset({stem}) for stem in analyze("lay siege").stem),)


def test_a_translation_of_several_words_is_marked_behind_a_preposition() -> None:
    football = Word("football", alternatives=(Alternative("كرة القدم", "ar", 0.5, "dictionary"),))
    pieces = mark_title("بطولة لكرة القدم", highlight_terms(football))  # a championship of football
    assert [piece.text for piece in pieces if piece.mark] == ["لكرة", "القدم"]


def test_a_translation_that_folds_to_a_stop_word_is_marked_as_it_is_written() -> None:
    mechanism = Word("mechanism", alternatives=(Alternative("آلية", "ar", 0.5, "dictionary"),))
    # the mechanism was handed to him with it
    pieces = mark_title("سلمت إليه الآلية بآلية", highlight_terms(mechanism))
    assert [piece.text for piece in pieces if piece.mark] == ["الآلية", "بآلية"]


def test_what_is_excluded_is_not_marked() -> None:
    assert terms_of("حلب -(حمص OR #دمشق)").exact == {"حلب"}
    assert terms_of("-حلب") == HighlightTerms(frozenset(), frozenset(), (), (), ())


def test_phrases_are_marked_as_a_whole() -> None:
    assert terms_of('"حلب تحترق"').phrases == (("حلب", "تحترق"),)


def test_words_that_may_stand_apart_are_marked_one_by_one() -> None:
    assert terms_of('"حلب تحترق"~3').exact == {"حلب", "تحترق"}


def test_a_hashtag_is_marked_by_its_words() -> None:
    assert terms_of("#حلب_تحترق").phrases == (("حلب", "تحترق"),)
    assert terms_of("#حلب").exact == {"حلب"}


def test_prefixes_and_fuzzy_words_are_folded() -> None:
    assert terms_of("أحم*").prefixes == ("احم",)
    assert terms_of("إدارة~").fuzzy == ("اداره", "الاداره")  # with the article, too


def test_an_exact_word_is_not_marked_by_its_stem() -> None:
    assert terms_of("=المدارس").stems == frozenset()


def test_filters_and_authors_mark_nothing() -> None:
    nothing = HighlightTerms(frozenset(), frozenset(), (), (), ())
    assert terms_of('author:فيسك source:bbc lang:ar date:2016 platform:twitter author:"a b"') == nothing


def test_a_word_of_several_parts_is_marked_as_a_phrase() -> None:
    assert terms_of("U.S.").phrases == (("u", "s"),)


def test_marks_fall_on_the_right_words_of_a_vocalised_text() -> None:
    text = "كُتَّاَبْ بيوت نبات ثمار"  # writers, houses, plants, fruit
    assert marked(text, "نبات") == ["نبات"]


def test_marks_fall_on_every_word_of_a_phrase_and_not_elsewhere() -> None:
    assert marked("حلب تحترق: من حلب إلى إدلب", '"حلب تحترق"') == ["حلب", "تحترق"]
