"""Words that look alike and are not: no engine finds one by the other, and the one meant comes first."""

from collections.abc import Callable

import pytest

from archive.engines.protocol import Engine, Entry, SearchRequest
from archive.lexicon.lexicon import Lexicon
from archive.query.expand import expand
from archive.query.parser import parse_query

EntryMaker = Callable[..., Entry]


def found(engine: Engine, query: str) -> list[str]:
    hits = engine.search(SearchRequest(query=parse_query(query).root)).hits
    return [hit.article.id for hit in hits]


@pytest.mark.parametrize(
    ("query", "meant", "other"),
    [
        pytest.param("منى", "حجاج في منى اليوم", "خرج من البيت اليوم", id="Mina, not from"),
        pytest.param("الإمام", "قال الإمام كلمته", "وقف أمام الدار", id="the imam, not before"),
        pytest.param("الأم", "عيد الأم غدا", "الربيع أم الخريف", id="the mother, not or"),
        pytest.param("آل", "أمير من آل سعود", "عاد إلى الدار", id="the house of, not to"),
        pytest.param("الولايات", "سافر إلى ولاية أخرى", "لا ماء ولا شجر", id="the states, not nor"),
        pytest.param("والدة", "قالت والدته ذلك", "قال والد الطفل", id="mother, not father"),
        pytest.param("مصراتة", "وصلوا بمصراتة أمس", "وصلوا مصر أمس", id="Misrata, not Egypt"),
        pytest.param("السليمانية", "مطار السليمانية", "النبي سليمان", id="Sulaymaniyah, not Suleiman"),
        pytest.param("جونية", "خليج جونية", "جون رجل طويل", id="Jounieh, not John"),
        pytest.param("الظهران", "جامعة بالظهران", "آلام في الظهر", id="Dhahran, not the back"),
        pytest.param("المجر", "سافر إلى المجر", "مجرى النهر", id="Hungary, not a course"),
        pytest.param("دولي", "المؤتمر الدولي الأول", "دول كثيرة", id="international, not states"),
    ],
)
def test_a_word_is_not_found_by_one_that_looks_like_it(
    engine: Engine, entry: EntryMaker, query: str, meant: str, other: str
) -> None:
    engine.write([entry(meant, article_id="meant"), entry(other, article_id="other")])
    assert found(engine, query) == ["meant"]


@pytest.mark.parametrize(
    ("query", "first", "second"),
    [
        pytest.param("إمام", "صلى بنا إمام شاب", "وقف أمام الدار", id="imam, before"),
        pytest.param("إمام", "صلى بنا الإمام الشاب", "وقف أمام الدار", id="the imam, before"),
        pytest.param("والد", "كان والد الطفل هنا", "كان والده هنا أمس", id="father, his father"),
        pytest.param("منى", "حجاج في منى اليوم", "سمع مني اليوم قولا", id="Mina, from me"),
    ],
)
def test_what_folds_alike_is_found_behind_the_word_meant(
    new_engine: Engine, entry: EntryMaker, query: str, first: str, second: str
) -> None:
    others = [
        entry(f"وقف أمام الباب رقم {at}", article_id=f"other-{at}") for at in range(3)
    ]  # before door no.
    new_engine.write([entry(second, article_id="second"), entry(first, article_id="first"), *others])
    assert [name for name in found(new_engine, query) if "other" not in name] == ["first", "second"]
    assert found(new_engine, query)[0] == "first"


@pytest.mark.parametrize(
    "query",
    [
        pytest.param("إمام", id="imam"),
        pytest.param("=إمام", id="imam, this word only"),
        pytest.param('"إمام"', id="imam, quoted"),
    ],
)
def test_a_word_that_folds_to_a_stop_word_is_first_where_it_stands_once(
    new_engine: Engine, entry: EntryMaker, query: str
) -> None:
    """Real newspapers have "before" (أمام) in headlines, and often; "imam" once, in long articles."""
    before = [
        entry("أمام الدار وأمام الباب", title=f"وقف أمام الباب {at}", article_id=f"before-{at}")
        for at in range(5)
    ]
    others = [entry(f"خبر عن المدينة رقم {at}", article_id=f"other-{at}") for at in range(20)]  # city news
    imam = entry("صلى بالناس إمام شاب " + "ثم عاد الناس إلى بيوتهم " * 20, article_id="imam")
    new_engine.write([*before, *others, imam])
    assert found(new_engine, query)[0] == "imam"


@pytest.mark.parametrize(
    ("query", "meant", "other"),
    [
        pytest.param("Ali", "قال علي كلمته", "جلس على الكرسي", id="Ali, not on"),
        pytest.param("imam", "قال للإمام كلمته", "وقف أمام الدار", id="to the imam, not before"),
        pytest.param("mechanism", "وضعت آلية جديدة", "عاد إليه أمس", id="mechanism, not to him"),
    ],
)
def test_a_translation_that_folds_to_a_stop_word_is_met_as_it_is_written(
    engine: Engine, entry: EntryMaker, lexicon: Lexicon, query: str, meant: str, other: str
) -> None:
    engine.write([entry(meant, article_id="meant"), entry(other, article_id="other")])
    request = SearchRequest(query=expand(parse_query(query).root, lexicon))
    assert [hit.article.id for hit in engine.search(request).hits] == ["meant"]


@pytest.mark.parametrize(
    ("query", "meant", "other"),
    [
        pytest.param("أعلام", "الأعلام", "إعلام", id="flags, media"),
        pytest.param("إعداد", "بإعداد", "أعداد", id="preparation, numbers"),
        pytest.param("كرة", "كرة", "كره", id="ball, hatred"),
        pytest.param("=مرسى", "مرسى", "مرسي", id="a quay, Morsi"),
        pytest.param('"آثار"', "آثار", "أثار", id="antiquities, he stirred up"),
        pytest.param("متخصص", "متخصص", "متخصصة", id="specialist, of a woman"),
        pytest.param("المدارس", "المدارس", "المدرسة", id="the schools, the school"),
    ],
)
def test_a_word_asked_alone_is_first_as_it_was_typed_even_where_others_stand_often_and_in_headlines(
    new_engine: Engine, entry: EntryMaker, query: str, meant: str, other: str
) -> None:
    often = [entry(f"{other} {other} و{other} {at}", title=other, article_id=f"{at}") for at in range(4)]
    once = entry(f"قال المتحدث أمس إن {meant} وصلت " + "ثم عاد الناس إلى بيوتهم " * 9, article_id="meant")
    new_engine.write([*often, once])
    assert found(new_engine, query)[0] == "meant"
