"""Words that readers of newspapers type: each finds the other language's word, and is found by it."""

import pytest

from archive.lexicon.keys import key_forms
from archive.lexicon.lexicon import Lexicon, open_lexicon
from archive.settings import Settings
from archive.text.analyzer import analyze

_LIKELY = 0.5  # of a translation that counts

PAIRS = [
    ("protests", "مظاهرات"),
    ("demonstration", "مظاهرة"),
    ("mother", "والدة"),
    ("sit-in", "اعتصام"),
    ("patient", "مرضى"),
    ("kidney patients", "مرضى الكلى"),
    ("MP", "عضو البرلمان"),
    ("Zika", "زيكا"),
    ("scholarship", "ابتعاث"),
    ("qat", "قات"),
    ("shisha", "شيشة"),
    ("mummy", "مومياء"),
    ("taekwondo", "تايكوندو"),
    ("abaya", "عباءة"),
    ("fishermen", "صيادون"),
    ("pension", "تقاعد"),
    ("desalination", "تحلية"),
    ("sewage", "صرف صحي"),
    ("equestrian", "فروسية"),
    ("expired", "منتهية الصلاحية"),
    ("anemia", "فقر الدم"),
    ("cesarean", "قيصرية"),
    ("Captagon", "كبتاغون"),
    ("landfill", "مكب"),
    ("extremism", "تطرف"),
    ("hijacking", "اختطاف"),
    ("by-election", "انتخابات فرعية"),
    ("pact", "ميثاق"),
    ("embargo", "حظر"),
    ("Kovacic", "كوفاسيتش"),
    ("Abha", "أبها"),
    ("sharia", "الشريعة"),
    ("falcon", "صقر"),
    ("hadith", "حديث نبوي"),
    ("grand ayatollah", "آية الله العظمى"),
    ("Day of Arafah", "يوم عرفة"),
    ("ablution", "وضوء"),
    ("preacher", "خطيب"),
    ("governor of Mecca", "أمير مكة"),
    ("petroleum minister", "وزير البترول"),
    ("normalization", "تطبيع"),
    ("sarin gas", "غاز السارين"),
    ("smartwatch", "ساعة ذكية"),
    ("screenshot", "لقطة شاشة"),
    ("roundabout", "دوار"),
    ("homework", "واجب مدرسي"),
    ("pistachio", "فستق"),
    ("yuan", "يوان"),
    ("yen", "ين"),
    ("rupee", "روبية"),
    ("killed", "مقتل"),
    ("dismiss", "أقيل"),
    ("boycotted", "قاطع"),
    ("happier", "سعيد"),
    ("NGOs", "منظمة غير حكومية"),
    ("Di Maria", "دي ماريا"),
    ("Ramadi", "الرمادي"),
    ("Al Hilal", "الهلال"),
]
"""English; Arabic with the same meaning."""


@pytest.fixture(scope="module")
def lexicon(tmp_path_factory: pytest.TempPathFactory) -> Lexicon:
    return open_lexicon(Settings(data=tmp_path_factory.mktemp("lexicon"), dictionaries=()))


def likely(lexicon: Lexicon, text: str) -> set[tuple[str, ...]]:
    """The stems of the translations of a text that count."""
    found = lexicon.translate(key_forms(text), text)
    return {analyze(each.text).stem for each in found if each.weight >= _LIKELY}


@pytest.mark.parametrize(("english", "arabic"), PAIRS, ids=[english for english, _ in PAIRS])
def test_a_word_of_newspapers_is_translated_in_both_directions(
    lexicon: Lexicon, english: str, arabic: str
) -> None:
    assert analyze(arabic).stem in likely(lexicon, english)
    assert analyze(english).stem in likely(lexicon, arabic)


@pytest.mark.parametrize(
    ("asked", "wrong"),
    [
        pytest.param("shooting", "تصوير", id="shooting: no photography"),
        pytest.param("traffic", "تهريب", id="traffic: no smuggling"),
        pytest.param("traffic", "سيرة", id="traffic: no life story"),
        pytest.param("camel", "جمال", id="camel: no beauty"),
        pytest.param("drone", "مسيرة", id="drone: no march"),
        pytest.param("sit-in", "جلس", id="sit-in: not to sit"),
        pytest.param("sit", "اعتصام", id="to sit: no protest"),
        pytest.param("by-election", "انتخابات", id="by-election: a kind of elections"),
        pytest.param("run", "دهس", id="to run: nobody is run over"),
        pytest.param("Khobar", "الخبر", id="Khobar: a town, and mostly news"),
        pytest.param("Qom", "قم", id="Qom: a town, and the stem of a summit"),
        pytest.param("Al Ittihad", "الاتحاد", id="Al Ittihad: a club, and any union"),
        pytest.param("Al Arabiya", "العربية", id="Al Arabiya: a channel, and whatever is Arab"),
        pytest.param("shoot", "أطلق", id="to shoot: nothing is launched"),
        pytest.param("bond", "علاقة", id="a bond: no relations"),
        pytest.param("مرضى الكلى", "kidney disease", id="kidney patients: no disease"),
    ],
)
def test_a_word_is_not_translated_by_another_sense(lexicon: Lexicon, asked: str, wrong: str) -> None:
    assert analyze(wrong).stem not in likely(lexicon, asked)


@pytest.mark.parametrize(
    ("asked", "translation"),
    [
        pytest.param("مقاتلو", "fighter", id="fighters of"),
        pytest.param("شركتين", "company", id="two companies"),
        pytest.param("مدربا", "coach", id="a coach, as an object"),
        pytest.param("IS", "داعش", id="IS in capitals"),
    ],
)
def test_a_form_that_no_line_has_is_translated(lexicon: Lexicon, asked: str, translation: str) -> None:
    assert analyze(translation).stem in likely(lexicon, asked)
