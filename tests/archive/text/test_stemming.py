"""Stems: forms of one word that meet, and words that look alike and do not; Arabic ones are given folded."""

import pytest

from archive.text.arabic_apart import ADJECTIVES, APART
from archive.text.arabic_feminines import FEMININES
from archive.text.arabic_stop_words import STOP_WORDS
from archive.text.arabic_whole_words import WHOLE_WORDS
from archive.text.letters import WAW
from archive.text.light_stemmer import light_stem, without_attached
from archive.text.stem_exceptions import arabic_exceptions
from archive.text.stemming import clitic_stems, exception_rules, is_arabic, stem


@pytest.mark.parametrize(
    ("one", "other"),
    [
        pytest.param("مسئول", "مسؤول", id="official"),
        pytest.param("المسئولين", "مسؤولون", id="the officials"),
        pytest.param("والمسئوليه", "المسؤوليه", id="and the responsibility"),
        pytest.param("شئون", "الشؤون", id="affairs"),
        pytest.param("للشئون", "شؤونها", id="for the affairs, her affairs"),
        pytest.param("رءوس", "رؤوس", id="heads"),
        pytest.param("المسءولون", "مسؤول", id="the officials, as of old"),
        pytest.param("بالهياه", "هيئات", id="by the authority, authorities"),
        pytest.param("والقرءان", "قران", id="and the Quran"),
        pytest.param("المسئله", "مساله", id="the question"),
        pytest.param("سيء", "السيئه", id="bad, the bad one"),
        pytest.param("اميركا", "امريكا", id="America"),
        pytest.param("الاميركيه", "الامريكي", id="American"),
        pytest.param("قوقل", "جوجل", id="Google"),
        pytest.param("الهاشتاق", "هاشتاغات", id="the hashtag, hashtags"),
        pytest.param("مليشيات", "الميليشيات", id="militias"),
        pytest.param("المائه", "مئه", id="hundred"),
        pytest.param("وحشيه", "الوحشيه", id="brutality: its own waw"),
        pytest.param("وصايه", "الوصايه", id="guardianship: its own waw"),
        pytest.param("ولاء", "الولاء", id="loyalty: its own waw"),
        pytest.param("وصلت", "وصلت", id="she arrived: its own waw"),
        pytest.param("وعكه", "الوعكه", id="malaise: its own waw"),
        pytest.param("وخيمه", "الوخيمه", id="dire: its own waw"),
        pytest.param("وضوء", "الوضوء", id="ablution: its own waw"),
        pytest.param("وائل", "والوائلي", id="Wael: its own waw"),
        pytest.param("ورطه", "الورطه", id="predicament: its own waw"),
        pytest.param("وطاه", "الوطاه", id="brunt: its own waw"),
        pytest.param("وصيفات", "الوصيفه", id="runners-up: their own waw"),
        pytest.param("ومضات", "الومضه", id="flashes: their own waw"),
        pytest.param("ووفقا", "وفقا", id="and according to: its own waw"),
        pytest.param("وهبي", "لوهبي", id="for Wehbe: its own waw"),
        pytest.param("وديان", "الوادي", id="valleys: their own waw"),
        pytest.param("وجوه", "الوجه", id="faces, the face"),
        pytest.param("العاب", "الالعاب", id="games: no article"),
        pytest.param("التزاماتهم", "الالتزام", id="their obligations: no article"),
        pytest.param("للبنان", "لبنان", id="for Lebanon: its own lam"),
        pytest.param("للجنه", "اللجان", id="for the committee, the committees"),
        pytest.param("لايران", "ايران", id="for Iran"),
        pytest.param("بعنوان", "العناوين", id="with the title, the titles"),
        pytest.param("وبالقاهره", "القاهره", id="and in Cairo"),
        pytest.param("وللرئيس", "رئيس", id="and for the president"),
        pytest.param("سكانها", "السكان", id="its inhabitants"),
        pytest.param("حقوقهم", "الحق", id="their rights"),
        pytest.param("حكومتهم", "الحكومه", id="their government"),
        pytest.param("مدينتنا", "المدينه", id="our city"),
        pytest.param("خدماته", "الخدمه", id="his services"),
        pytest.param("والدته", "والده", id="his mother, mother"),
        pytest.param("اصبحوا", "اصبح", id="they became"),
        pytest.param("وزرائه", "الوزير", id="his ministers"),
        pytest.param("وزراؤها", "وزير", id="her ministers"),
        pytest.param("بنائه", "البناء", id="his building"),
        pytest.param("الغذائيه", "غذاء", id="nutritional, food"),
        pytest.param("مشاريعهم", "المشروع", id="their projects, the project"),
        pytest.param("بالمدارس", "مدرسه", id="in the schools, school"),
        pytest.param("سنوات", "سنه", id="years"),
        pytest.param("النساء", "المراه", id="women, the woman"),
        pytest.param("امراه", "المراه", id="woman, the woman"),
        pytest.param("الجامعيين", "جامعات", id="of a university, universities"),
        pytest.param("قضيتهم", "القضايا", id="their case, the cases"),
        pytest.param("مبارياتها", "المباراه", id="her matches, the match"),
        pytest.param("السوريين", "سوريا", id="the Syrians, Syria"),
        pytest.param("سوريه", "سوريا", id="Syria in two spellings"),
        pytest.param("الثلاثين", "ثلاثون", id="thirty in two cases"),
        pytest.param("البيضاء", "الابيض", id="white"),
        pytest.param("بيانا", "البيان", id="a statement"),
        pytest.param("اتجاها", "الاتجاه", id="a direction: its own heh"),
        pytest.param("اتجاهها", "الاتجاه", id="her direction"),
        pytest.param("بابها", "ابها", id="in Abha"),
        pytest.param("تمرينات", "تمرين", id="exercises"),
        pytest.param("والله", "لله", id="God"),
        pytest.param("بمصراته", "مصراته", id="in Misrata: its own heh"),
        pytest.param("والسليمانيه", "السليمانيه", id="and Sulaymaniyah"),
        pytest.param("بالظهران", "الظهران", id="in Dhahran"),
        pytest.param("للولايات", "ولايه", id="for the states, a state: its own waw"),
        pytest.param("المثليين", "مثليه", id="homosexuals, homosexual"),
        pytest.param("الدوليين", "دوليه", id="international, as a plural and as a feminine"),
        pytest.param("التركيه", "تركيا", id="Turkish, Turkey"),
        pytest.param("الاماراتيه", "للامارات", id="Emirati, for the Emirates"),
        pytest.param("الصحفيين", "صحافي", id="journalists in both spellings"),
        pytest.param("الامهات", "للام", id="the mothers, for the mother"),
        pytest.param("الائمه", "بالامام", id="the imams, with the imam"),
        pytest.param("بالاليات", "الاليه", id="with the mechanisms, the mechanism"),
        pytest.param("المحافظات", "محافظه", id="the governorates, a governorate"),
        pytest.param("السنوات", "سنتين", id="the years, two years"),
        pytest.param("gentlemen", "gentleman", id="gentlemen"),
        pytest.param("buses", "bus", id="buses"),
        pytest.param("undertaken", "undertake", id="undertaken"),
        pytest.param("learnt", "learned", id="learnt"),
        pytest.param("rode", "riding", id="rode"),
        pytest.param("sued", "sue", id="sued"),
        pytest.param("withheld", "withholding", id="withheld"),
        pytest.param("spokesmen", "spokesman", id="spokesmen"),
        pytest.param("crises", "crisis", id="crises"),
    ],
)
def test_two_forms_of_a_word_have_one_stem(one: str, other: str) -> None:
    assert stem(one) == stem(other)


@pytest.mark.parametrize(
    ("word", "other"),
    [
        pytest.param("وزير", "وزيرا", id="minister, in the accusative"),
        pytest.param("وزيرا", "وزير", id="and back"),
        pytest.param("زوجه", "زوجته", id="wife, his wife"),
        pytest.param("زوجته", "زوجه", id="and back"),
        pytest.param("حكومه", "حكومتها", id="government, her government"),
        pytest.param("حكومه", "حكومتين", id="government, two governments"),
        pytest.param("بيروت", "ببيروت", id="Beirut, in Beirut"),
        pytest.param("ببيروت", "بيروت", id="and back"),
        pytest.param("بحلب", "حلب", id="in Aleppo, Aleppo"),
        pytest.param("لمصر", "مصر", id="for Egypt, Egypt"),
        pytest.param("حمايه", "لحمايه", id="protection, for the protection of"),
        pytest.param("طريق", "بطريق", id="way, by way"),
        pytest.param("سيقول", "يقول", id="he will say, he says"),
        pytest.param("اطفال", "فاطفالهم", id="children, so their children"),
        pytest.param("عمره", "العمره", id="his age, or Umrah without its article"),
        pytest.param("الطائفيه", "طوائف", id="sectarianism, sects"),
        pytest.param("العملات", "العمله", id="currencies, the currency"),
        pytest.param("وعكه", "بوعكه", id="malaise, with a malaise"),
        pytest.param("لوعكه", "الوعكه", id="for a malaise, the malaise"),
        pytest.param("وينستون", "لوينستون", id="Winston, for Winston"),
        pytest.param("وائل", "لوائل", id="Wael, for Wael"),
        pytest.param("والد", "والده", id="father, his father"),
        pytest.param("ابن", "ابنه", id="son, his son"),
        pytest.param("ام", "الام", id="mother, the mother: without its article, or"),
        pytest.param("امام", "الائمه", id="imam, the imams: without its article, before"),
        pytest.param("مني", "بمني", id="Mina, in Mina"),
    ],
)
def test_a_word_is_reached_in_its_other_forms(word: str, other: str) -> None:
    assert stem(other) in (stem(word), *clitic_stems(word, stem(word)))


@pytest.mark.parametrize(
    ("word", "other"),
    [
        pytest.param("جده", "جدا", id="Jeddah is not very"),
        pytest.param("عليا", "علي", id="Alia is not on"),
        pytest.param("بيروت", "بيرو", id="Beirut is not Peru"),
        pytest.param("لبنان", "بن", id="Lebanon is no son"),
        pytest.param("كانون", "ان", id="December is no that"),
        pytest.param("كوباني", "بان", id="Kobani is no ban tree"),
        pytest.param("بطاقه", "طاقه", id="a card is no energy"),
        pytest.param("سعيده", "عيد", id="happy is no feast"),
        pytest.param("كاميرات", "امير", id="cameras are no prince"),
        pytest.param("كره", "فكره", id="a ball is no thought"),
        pytest.param("كره", "سكر", id="nor sugar"),
        pytest.param("بصره", "بصر", id="Basra is no sight"),
        pytest.param("الحديده", "الحديد", id="Hudaydah is no iron"),
        pytest.param("درعا", "درع", id="Deraa is no shield"),
        pytest.param("ناسا", "ناس", id="NASA is no people"),
        pytest.param("العمره", "عمره", id="Umrah is not his age"),
        pytest.param("العمره", "عمر", id="nor Omar"),
        pytest.param("العمله", "العمل", id="a currency is no work"),
        pytest.param("الطائف", "الطائفيه", id="Taif is no sectarianism"),
        pytest.param("النصره", "النصر", id="Nusra is no victory"),
        pytest.param("النصره", "نصرها", id="nor hers"),
        pytest.param("الرقه", "بالرق", id="Raqqa is no slavery"),
        pytest.param("الرقه", "ورقه", id="nor paper"),
        pytest.param("السلامه", "السلام", id="safety is no peace"),
        pytest.param("سمعروف", "معروف", id="no noun stands behind the future's letter"),
        pytest.param("ريم", "كريم", id="Reem is not Karim"),
        pytest.param("جنه", "اللجنه", id="paradise is no committee"),
        pytest.param("حر", "البحر", id="heat is no sea"),
        pytest.param("حر", "بحريه", id="nor navy"),
        pytest.param("نت", "البنات", id="the net is no girls"),
        pytest.param("الم", "سالم", id="pain is not Salem"),
        pytest.param("نان", "الفنان", id="Nan is no artist"),
        pytest.param("مال", "كمال", id="money is not Kamal"),
        pytest.param("امل", "كامل", id="hope is not Kamil"),
        pytest.param("شر", "البشريه", id="evil is no mankind"),
        pytest.param("يار", "سيارات", id="Yar is no cars"),
        pytest.param("مني", "من", id="Mina is no from"),
        pytest.param("بمني", "بمن", id="in Mina is no by whom"),
        pytest.param("الامام", "امام", id="the imam is no before"),
        pytest.param("الام", "ام", id="the mother is no or"),
        pytest.param("الولايات", "ولا", id="the states are no nor"),
        pytest.param("الاحد", "احد", id="Sunday is no one of"),
        pytest.param("قبليه", "قبل", id="tribal is no before"),
        pytest.param("قبله", "قبل", id="the direction of prayer is no before"),
        pytest.param("العبريه", "عبر", id="Hebrew is no across"),
        pytest.param("العنايه", "عنا", id="care is no about us"),
        pytest.param("ال", "الي", id="the house of is no to"),
        pytest.param("الاب", "ابان", id="the father is no during"),
        pytest.param("والده", "والد", id="mother is no father"),
        pytest.param("مصراته", "مصر", id="Misrata is no Egypt"),
        pytest.param("صبراته", "صبر", id="Sabratha is no patience"),
        pytest.param("مصراته", "مصرا", id="nor somebody who insists"),
        pytest.param("مني", "المنيا", id="Mina is no Minya"),
        pytest.param("علي", "العليا", id="Ali is no higher"),
        pytest.param("السليمانيه", "سليمان", id="Sulaymaniyah is no Suleiman"),
        pytest.param("جونيه", "جون", id="Jounieh is no John"),
        pytest.param("الظهران", "ظهر", id="Dhahran is no back"),
        pytest.param("المجر", "المجري", id="Hungary is no course"),
        pytest.param("بريده", "بريد", id="Buraydah is no mail"),
        pytest.param("القريات", "قريه", id="Qurayyat is no village"),
        pytest.param("العقبه", "عقب", id="Aqaba is no after"),
        pytest.param("السلط", "السلطه", id="Salt is no authority"),
    ],
)
def test_a_short_word_is_not_taken_for_another(word: str, other: str) -> None:
    assert stem(other) not in (stem(word), *clitic_stems(word, stem(word)))


@pytest.mark.parametrize(
    ("one", "other"),
    [
        pytest.param("لبنان", "اللبن", id="Lebanon, the yoghurt"),
        pytest.param("البحرين", "البحر", id="Bahrain, the sea"),
        pytest.param("الله", "له", id="God, to him"),
        pytest.param("الرياضه", "الرياض", id="sport, Riyadh"),
        pytest.param("السعوديه", "سعود", id="Saudi Arabia, Saud"),
        pytest.param("الجامعه", "الجامع", id="university, mosque"),
        pytest.param("العربات", "العرب", id="carriages, Arabs"),
        pytest.param("الشرطه", "الشرط", id="police, condition"),
        pytest.param("المدن", "المدني", id="cities, civil"),
        pytest.param("عرفات", "عرف", id="Arafat, he knew"),
        pytest.param("بوتين", "بوت", id="Putin, bot"),
        pytest.param("امين", "ام", id="secretary, mother"),
        pytest.param("معين", "معه", id="certain, with him"),
        pytest.param("ثلاثين", "ثلاثه", id="thirty, three"),
        pytest.param("قرون", "القران", id="centuries, the Koran"),
        pytest.param("قران", "قريه", id="Koran, village"),
        pytest.param("برهان", "رهان", id="proof, bet"),
        pytest.param("بليون", "ليون", id="billion, Lyon"),
        pytest.param("الاسهم", "الاسس", id="the shares lose no pronoun"),
        pytest.param("ثابته", "ثاب", id="firm: its own teh"),
        pytest.param("مصادره", "المصدر", id="confiscation, the source"),
        pytest.param("الواحه", "الوحه", id="the oasis"),
        pytest.param("وخيمه", "الخيمه", id="dire is no tent"),
        pytest.param("وضوء", "الضوء", id="ablution is no light"),
        pytest.param("وائل", "السائل", id="Wael is no liquid"),
        pytest.param("وجدي", "الجدي", id="Wajdi is not the serious one"),
        pytest.param("وهبي", "اللهب", id="Wehbe is no flame"),
        pytest.param("الدولي", "الدول", id="international, states"),
        pytest.param("اجتماعي", "اجتماع", id="social, meeting"),
        pytest.param("المحلي", "محل", id="local, shop"),
        pytest.param("رئيسي", "رئيس", id="main, president"),
        pytest.param("الدوري", "الدور", id="league, role"),
        pytest.param("الملكيه", "الملك", id="property, king"),
        pytest.param("محافظه", "محافظ", id="governorate, governor"),
        pytest.param("طريقه", "طريق", id="method, road"),
        pytest.param("سيره", "سير", id="biography, traffic"),
        pytest.param("قائمه", "قائم", id="list, existing"),
        pytest.param("وصفه", "صفه", id="recipe, trait"),
        pytest.param("الحريري", "حرير", id="Hariri, silk"),
    ],
)
def test_words_that_only_look_alike_have_two_stems(one: str, other: str) -> None:
    assert stem(one) != stem(other)


def test_a_stop_word_is_its_own_stem() -> None:
    bare = [word for word in STOP_WORDS if without_attached(word) == word and not word.startswith(WAW)]
    assert [word for word in bare if stem(word) != word] == []


def test_no_protected_word_has_the_stem_of_another() -> None:
    tables = (ADJECTIVES, APART, FEMININES, WHOLE_WORDS)
    assert [word for table in tables for word in table if stem(word) != word] == []


def test_no_rule_is_given_to_a_cluster_that_the_steps_give_by_themselves() -> None:
    rules = exception_rules()
    assert [word for word in rules if is_arabic(word) and light_stem(word) == rules[word]] == []


def test_a_stem_is_never_empty() -> None:
    assert all(arabic_exceptions().values())
