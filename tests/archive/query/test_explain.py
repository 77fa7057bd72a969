"""A tree told again: as a query, as a sentence in two languages, as the list of what is searched."""

from dataclasses import replace

import pytest

from archive.query.explain import canonical_text, searched_as, sentence
from archive.query.nodes import Alternative, And, Everything, KeywordIs, Node, Not, Or, TextField, Word
from archive.query.parser import parse_query

SIEGE = Word(
    "حصار",
    alternatives=(
        Alternative("siege", "en", 1.0, "dictionary"),
        Alternative("blockade", "en", 0.8, "dictionary"),
    ),
)
ALEPPO = Word("حلب", alternatives=(Alternative("Aleppo", "en", 1.0, "place"),))

FREE_ARMY = Word("free army", alternatives=(Alternative("الجيش الحر", "ar", 1.0, "dictionary"),))


@pytest.mark.parametrize(
    ("text", "canonical"),
    [
        pytest.param("حصار AND حلب", "حصار حلب", id="AND goes without saying"),
        pytest.param("حلب أو حمص", "حلب OR حمص", id="Arabic or"),
        pytest.param("عنوان:(حصار حلب)", "title:حصار title:حلب", id="a group takes its field to each word"),
        pytest.param("«حلب تحترق»~٢", '"حلب تحترق"~2', id="quotes and digits"),
        pytest.param("NOT (a | b)", "-(a OR b)", id="not a group"),
        pytest.param(
            'وسم:حلب hashtag:"a b" mention:x', '#حلب hashtag:"a b" @x', id="signs where they can be"
        ),
        pytest.param("language:ar مصدر:«BBC عربي»", 'lang:ar source:"BBC عربي"', id="fields of whole values"),
        pytest.param("تاريخ:٢٠١٦..", "date:2016..", id="open end"),
        pytest.param("date:2016..2016", "date:2016", id="a range of one"),
        pytest.param("title:=x title:y* title:z~1", "title:=x title:y title:z~", id="marks"),
        pytest.param("من (أو) في", "من +أو في", id="an operator that is a word"),
        pytest.param("http://example.org", "http://example.org", id="web address"),
        pytest.param("", "", id="everything"),
        pytest.param("--", "()", id="nothing"),
    ],
)
def test_canonical_text(text: str, canonical: str) -> None:
    assert canonical_text(parse_query(text).root) == canonical


def test_canonical_text_leaves_out_alternatives() -> None:
    assert canonical_text(And((SIEGE, ALEPPO))) == "حصار حلب"


@pytest.mark.parametrize("field", [None, "title"])
def test_canonical_text_of_an_expanded_tree_is_what_was_typed(field: TextField | None) -> None:
    words = And((Word("free", field), Word("army", field)))
    phrase = replace(FREE_ARMY, field=field)
    expanded = And((ALEPPO, Or((words, phrase))))
    assert parse_query(canonical_text(expanded)).root == And((Word("حلب"), *words.children))
    assert parse_query(canonical_text(And((Or((words, phrase)),)))).root == words


@pytest.mark.parametrize(
    ("node", "english", "arabic"),
    [
        pytest.param(
            And((SIEGE, ALEPPO)),
            "all of: حصار (also: siege, blockade), حلب (also: Aleppo)",
            "كل من: حصار (أيضا: siege، blockade)، حلب (أيضا: Aleppo)",
            id="siege of Aleppo, expanded",
        ),
        pytest.param(Word("حلب"), "حلب", "حلب", id="one word"),
        pytest.param(
            And((Word("a"), Or((Word("b"), Word("c"))), Not(Word("d")))),
            "all of: a, (any of: b, c), not d",
            "كل من: a، (أي من: b، c)، بدون d",
            id="nested",
        ),
        pytest.param(
            And((Or((And((Word("free"), Word("army"))), FREE_ARMY)),)),
            "any of: (all of: free, army), for “free army”: الجيش الحر",
            "أي من: (كل من: free، army)، بدل «free army»: الجيش الحر",
            id="a phrase beside its words, as expansion leaves it",
        ),
        pytest.param(Everything(), "every article", "كل المقالات", id="everything"),
        pytest.param(Or(()), "nothing", "لا شيء", id="nothing"),
        pytest.param(And(()), "every article", "كل المقالات", id="an And without children"),
    ],
)
def test_sentence(node: Node, english: str, arabic: str) -> None:
    assert sentence(node, "en") == english
    assert sentence(node, "ar") == arabic


@pytest.mark.parametrize(
    ("text", "english", "arabic"),
    [
        ("=حلب", "exactly حلب", "حلب كما كُتبت"),
        ('"حلب تحترق"', "“حلب تحترق”", "«حلب تحترق»"),
        ('"حلب تحترق"~3', "“حلب تحترق” within a distance of 3", "«حلب تحترق» بكلمات متقاربة (أقصى فارق: 3)"),
        ("حل*", "words beginning with “حل”", "ما يبدأ بـ «حل»"),
        ("حلب~", "words like “حلب”", "ما يشبه «حلب»"),
        ("title:حلب", "حلب in the title field", "حلب في حقل العنوان"),
        ("#حلب", "hashtag حلب", "وسم حلب"),
        ("lang:ar", "language ar", "لغة ar"),
        ("date:2016", "published in 2016", "المنشور في 2016"),
        ("date:2016..2017", "published from 2016 to 2017", "المنشور من 2016 إلى 2017"),
        ("date:2016..", "published from 2016 on", "المنشور من 2016 فصاعدا"),
        ("date:..2016", "published until 2016", "المنشور حتى 2016"),
        ("-(x y)", "not (all of: x, y)", "بدون (كل من: x، y)"),
    ],
)
def test_each_clause_has_words_in_both_languages(text: str, english: str, arabic: str) -> None:
    root = parse_query(text).root
    assert sentence(root, "en") == english
    assert sentence(root, "ar") == arabic


def test_a_sentence_can_isolate_the_pieces_of_the_query() -> None:
    fsi, pdi = "\N{FIRST STRONG ISOLATE}", "\N{POP DIRECTIONAL ISOLATE}"
    assert sentence(ALEPPO, "ar", isolate=True) == f"{fsi}حلب{pdi} (أيضا: {fsi}Aleppo{pdi})"


def test_searched_as_gives_each_word_folded_and_its_alternatives_behind_it() -> None:
    assert searched_as(And((SIEGE, ALEPPO))) == ("حصار", "siege", "blockade", "حلب", "aleppo")


def test_searched_as_folds_marks_and_hamza() -> None:
    assert searched_as(parse_query('أَرْز =إدارة "مدرسة الأمل"').root) == ("ارز", "اداره", "مدرسه الامل")


def test_searched_as_shows_stars_tildes_hashtags_and_handles() -> None:
    assert searched_as(parse_query("حل* حلب~ #حلب_تحترق @Shouq_kw").root) == (
        "حل*", "حلب~", "#حلب_تحترق", "@shouq_kw",
    )  # fmt: skip


def test_searched_as_leaves_out_what_is_excluded_or_only_narrows() -> None:
    root = parse_query("حلب -حمص lang:ar date:2016").root
    assert KeywordIs("language", "ar") in getattr(root, "children", ())
    assert searched_as(root) == ("حلب",)
