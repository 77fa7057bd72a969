"""Which sense of an ambiguous word a query is about: the other words of the query tell."""

import pytest

from archive.lexicon.lexicon import Lexicon, open_lexicon
from archive.query.expand import expand
from archive.query.nodes import Alternative, And, Node, Or, Word
from archive.query.parser import parse_query
from archive.settings import Settings
from archive.text.analyzer import analyze


@pytest.fixture(scope="module")
def lexicon(tmp_path_factory: pytest.TempPathFactory) -> Lexicon:
    return open_lexicon(Settings(data=tmp_path_factory.mktemp("lexicon"), dictionaries=()))


def stems(text: str) -> str:
    """What the forms of a word share."""
    return " ".join(analyze(text).stem)


def weights(node: Node, word: str) -> dict[str, float]:
    """The alternatives of one word of a tree, by their stems, with their weights."""
    match node:
        case Word(text, _, alternatives) if text == word:
            return {stems(each.text): each.weight for each in alternatives}
        case And(children) | Or(children):
            return {key: value for child in children for key, value in weights(child, word).items()}
        case _:
            return {}


@pytest.mark.parametrize(
    ("query", "likely", "unlikely"),
    [
        pytest.param("fire forest", "حريق", "أقال", id="fire: a blaze, not to dismiss"),
        pytest.param("fire soldiers", "إطلاق نار", "حريق", id="fire: shooting, not a blaze"),
        pytest.param("fire employees", "أقال", "حريق", id="fire: to dismiss, not a blaze"),
        pytest.param("strike workers", "إضراب", "غارة", id="strike: no work, not a raid"),
        pytest.param("strike missiles", "غارة", "إضراب", id="strike: a raid, not no work"),
        pytest.param("party birthday", "حفل", "حزب", id="party: a feast, not politics"),
        pytest.param("party voters", "حزب", "حفل", id="party: politics, not a feast"),
        pytest.param("court tennis", "ملعب", "محكمة", id="court: sport, not law"),
        pytest.param("court judge", "محكمة", "ملعب", id="court: law, not sport"),
        pytest.param("spring water", "نبع", "ربيع", id="spring: a well, not the season"),
        pytest.param("spring Arab", "ربيع", "نبع", id="spring: the season, not a well"),
        pytest.param("right wing", "يمين", "حق", id="right: a side, not a claim"),
        pytest.param("right human", "حق", "يمين", id="right: a claim, not a side"),
        pytest.param("case disease", "حالة", "قضية", id="case: an instance, not in court"),
        pytest.param("case murder", "قضية", "حالة", id="case: in court, not an instance"),
        pytest.param("charge murder", "تهم", "شحن", id="charge: an accusation, not a battery"),
        pytest.param("charge electricity", "شحن", "تهم", id="charge: a battery, not an accusation"),
        pytest.param("bank river", "ضفة", "بنك", id="bank: a shore, not money"),
        pytest.param("bank loan", "بنك", "ضفة", id="bank: money, not a shore"),
        pytest.param("plant nuclear", "مصنع", "نبات", id="plant: a works, not alive"),
        pytest.param("power electricity", "كهرباء", "سلطة", id="power: current, not rule"),
        pytest.param("power president", "سلطة", "كهرباء", id="power: rule, not current"),
        pytest.param("match football", "مباراة", "عود ثقاب", id="match: a game, not for lighting"),
        pytest.param("cell prison", "زنزانة", "خلية", id="cell: a room, not of a body"),
        pytest.param("cell cancer", "خلية", "زنزانة", id="cell: of a body, not a room"),
        pytest.param("trial vaccine", "تجربة", "محاكمة", id="trial: a test, not in court"),
        pytest.param("trial judge", "محاكمة", "تجربة", id="trial: in court, not a test"),
        pytest.param("draw match", "تعادل", "قرعة", id="draw: level, not lots"),
        pytest.param("bill parliament", "مشروع قانون", "فاتورة", id="bill: a draft law, not to pay"),
        pytest.param("bill electricity", "فاتورة", "مشروع قانون", id="bill: to pay, not a draft law"),
        pytest.param("race horse", "سباق", "عرق", id="race: a contest, not descent"),
        pytest.param("state president", "دول", "ذكر", id="state: a country, not to say"),
        pytest.param("عين ماء", "spring", "eye", id="ayn with water: a spring, not an eye"),
        pytest.param("عين طبيب", "eye", "appoint", id="ayn with doctor: an eye, not to appoint"),
        pytest.param("فصل الربيع", "season", "dismiss", id="fasl of spring: a season, not to dismiss"),
        pytest.param("فصل مدرسة", "class", "dismiss", id="fasl of a school: a class, not to dismiss"),
        pytest.param("فصل موظفين", "fire", "season", id="fasl of employees: to fire, not a season"),
        pytest.param("عملية جراحية", "operation", "process", id="amaliyya, surgical: an operation"),
        pytest.param("عملية عسكرية", "operation", "process", id="amaliyya, military: an operation"),
        pytest.param("عملية السلام", "process", "operation", id="amaliyya of peace: a process"),
        pytest.param("سلطة خضراء", "salad", "power", id="salata, green: a salad, not power"),
        pytest.param("سلطة حكومة", "authority", "salad", id="sulta, of a government: no salad"),
        pytest.param("حكم محكمة", "rule", "referee", id="hukm of a court: a ruling, no referee"),
        pytest.param("قلب طبيب", "heart", "overturn", id="qalb with doctor: a heart, not to topple"),
    ],
)
def test_the_sense_that_the_query_speaks_for_counts_most(
    lexicon: Lexicon, query: str, likely: str, unlikely: str
) -> None:
    found = weights(expand(parse_query(query).root, lexicon), query.split(maxsplit=1)[0])
    assert found[stems(likely)] > 1.2 * found.get(stems(unlikely), 0.0)


def test_without_company_no_sense_is_lowered(lexicon: Lexicon) -> None:
    found = weights(expand(Word("court"), lexicon), "court")
    assert found[stems("محكمة")] == found[stems("ملعب")]  # law; sport


def test_a_word_alone_and_a_word_of_many_senses_say_less(lexicon: Lexicon) -> None:
    alone = weights(expand(Word("siege"), lexicon), "siege")
    beside = weights(expand(And((Word("siege"), Word("qqqq"))), lexicon), "siege")
    assert alone[stems("حصار")] < beside[stems("حصار")]  # siege
    strike = weights(expand(Word("strike"), lexicon), "strike")
    assert max(strike.values()) < max(alone.values())


@pytest.mark.parametrize(
    ("query", "word", "by_sound"),
    [
        pytest.param("the Krzmanovik report", "Krzmanovik", True, id="an unknown name"),
        pytest.param("krzmanovik", "krzmanovik", True, id="unknown and long"),
        pytest.param("qtr", "qtr", False, id="unknown, short, no capital"),
        pytest.param("Keita", "Keita", True, id="an unknown name of two consonants"),
        pytest.param("keita", "keita", False, id="the same without a capital"),
        pytest.param("Guardiola", "Guardiola", True, id="a known name of four consonants"),
        pytest.param("Kabul", "Kabul", False, id="a known name of three"),
        pytest.param("minister", "minister", False, id="a common word"),
        pytest.param("Minister", "Minister", False, id="a common word, first"),
        pytest.param("report Panthers", "Panthers", True, id="a common word as a name"),
        pytest.param("Themselves", "Themselves", False, id="a stop word"),
    ],
)
def test_what_may_be_a_name_is_looked_for_by_its_sound(
    lexicon: Lexicon, query: str, word: str, by_sound: bool
) -> None:
    assert (stems(word) in weights(expand(parse_query(query).root, lexicon), word)) == by_sound


def alternatives_in(node: Node) -> list[Alternative]:
    """Every alternative of a tree."""
    match node:
        case Word(_, _, alternatives):
            return list(alternatives)
        case And(children) | Or(children):
            return [each for child in children for each in alternatives_in(child)]
        case _:
            return []


@pytest.mark.parametrize(
    ("query", "translation"),
    [
        pytest.param("محمد بن سلمان", "Mohammed bin Salman", id="the crown prince"),
        pytest.param("علي عبد الله صالح", "Ali Abdullah Saleh", id="Ali, who is no preposition"),
        pytest.param("rule of law", "سيادة القانون", id="the rule of law"),
        pytest.param("House of Representatives", "مجلس النواب", id="the house"),
        pytest.param("Alexander the Great", "الإسكندر الأكبر", id="Alexander"),
        pytest.param("al-Sisi", "السيسي", id="a name with its article"),
        pytest.param("International Committee of the Red Cross", "اللجنة الدولية للصليب الأحمر", id="ICRC"),
    ],
)
def test_phrases_with_stop_words_are_known_as_one(lexicon: Lexicon, query: str, translation: str) -> None:
    found = expand(parse_query(query).root, lexicon)
    assert stems(translation) in {stems(each.text) for each in alternatives_in(found)}


def test_the_words_of_a_known_name_are_not_translated_one_by_one(lexicon: Lexicon) -> None:
    # "Mohammed bin Salman"
    found = expand(parse_query("محمد بن سلمان").root, lexicon)
    assert {each.origin for each in alternatives_in(found)} == {"name"}
