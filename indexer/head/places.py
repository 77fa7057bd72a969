"""Places as datelines and bylines name them. Only those that could be taken for a person's name or for a
newspaper's are needed: what has one word and stands beside an agency can be nothing else.
"""

from typing import Final

from archive.text.analyzer import fold

_MOST_WORDS: Final = 3
# Of several words: Mecca, Medina, Abu Dhabi, Ramallah, Hafr al-Batin, Khamis Mushait and others
_ARABIC: Final = """
    مكة المكرمة, المدينة المنورة, أبو ظبي, رام الله, حفر الباطن, الدار البيضاء, نيو يورك, لوس أنجلوس
    لوس أنجليس, بور سعيد, شرم الشيخ, كفر الشيخ, بيت لحم, خان يونس, دير الزور, تل أبيب, عين العرب
    وادي حلفا, الخبر الشمالية, خميس مشيط, محايل عسير, أم درمان, تل أبيض, جبل لبنان, ديار بكر
    رأس الخيمة, أم القيوين, وادي الدواسر, سراة عبيدة, ظهران الجنوب, أحد رفيدة, رجال ألمع
    القدس المحتلة, القدس الشرقية, غزة المحاصرة, سيدي بوزيد, سيدي بلعباس, بني ملال, تيزي وزو, عين صالح
    بني سويف, مرسى مطروح, مزار شريف, إسلام آباد, حيدر آباد, عشق آباد, جلال آباد, كوالا لمبور
    بوينس أيرس, بوينس ايرس, ريو دي جانيرو, سان فرانسيسكو, سان بطرسبرغ, سان بطرسبرج, سانت بطرسبرغ
    كيب تاون, كيب كنافيرال, هونغ كونغ, هونج كونج, أديس أبابا, دار السلام, بورت سودان, سريلانكا
    كوستاريكا, الأمم المتحدة, الولايات المتحدة, المملكة المتحدة, الإمارات العربية المتحدة
    جنوب أفريقيا, جنوب السودان, كوريا الجنوبية, كوريا الشمالية, بوركينا فاسو, سيرا ليون, ساحل العاج
    السعودية, الأراضي الفلسطينية, الحدود الشمالية, المنطقة الشرقية, ريف دمشق, ريف حلب, ريف حماة
    ريف إدلب, ريف حمص, ريف اللاذقية, درعا البلد, الغوطة الشرقية, دير حافر, البو كمال, عين عيسى
    تل رفعت, جرابلس السورية, عين دارة, تونس العاصمة, الضفة الغربية, الضفة المحتلة, قطاع غزة
    جنوب لبنان, عين الحلوة, مرج عيون, بنت جبيل, شمال سوريا
"""
_ENGLISH: Final = """
    abu dhabi, addis ababa, tel aviv, new york, los angeles, new delhi, cape town, cape canaveral
    hong kong, san francisco, san diego, kuala lumpur, buenos aires, rio de janeiro, mexico city
    kuwait city, gaza city, st petersburg, saint petersburg, the hague, dar es salaam, port sudan
    deir al-zor, ramallah, beit lahiya, united nations, united states, united kingdom, saudi arabia
    south africa, south sudan, south korea, north korea, sri lanka, ivory coast, west bank
    vatican city, new orleans, las vegas, panama city, phnom penh
"""
# What the names of towns begin with: Sidi, Dayr, Kafr, Khan, Tell, Jabal, Ra's, Wadi, Burj; governorate,
# region, province, city, village, countryside, camp, island, capitals; San, Santa, Los, New, Port, Cape.
_BEGINNINGS: Final = frozenset(
    fold(
        "سيدي دير كفر خان تل جبل رأس وادي برج محافظة منطقة ولاية مدينة قرية بلدة ريف إقليم حي مخيم ميناء"
        " سان سانت سانتا لوس لاس نيو بورت كيب جزر جزيرة عواصم شمال جنوب شرق غرب"
        " san santa los las new port cape fort saint st mount north south east west"
    ).split()
)
# Towns and countries of one word, beside which a newspaper with a common name is one: Riyadh, Jeddah, Mecca,
# Dammam and the other towns of Arabia, Egypt, Syria and their neighbours; capitals.
_TOWNS: Final = """
    الرياض, جدة, مكة, الدمام, الخبر, الظهران, الأحساء, الاحساء, القطيف, الجبيل, الخرج, بريدة, عنيزة
    الرس, المجمعة, حائل, تبوك, عرعر, سكاكا, الجوف, القريات, طريف, رفحاء, الباحة, أبها, بيشة, نجران
    جازان, جيزان, صبيا, الطائف, القنفذة, الليث, رابغ, ينبع, أملج, الوجه, ضباء, العلا, شقراء, الدوادمي
    عفيف, الزلفي, السيح, محايل, عسير, القصيم, القاهرة, الإسكندرية, الجيزة, السويس, الإسماعيلية, أسوان
    الأقصر, طنطا, المنصورة, دمشق, حلب, حمص, حماة, إدلب, اللاذقية, درعا, السويداء, الرقة, الحسكة
    القامشلي, بيروت, طرابلس, صيدا, صور, زحلة, بعلبك, عمان, عمّان, إربد, الزرقاء, العقبة, القدس, غزة
    نابلس, الخليل, جنين, رفح, بغداد, البصرة, الموصل, أربيل, كركوك, النجف, كربلاء, السليمانية, دهوك
    الأنبار, الفلوجة, الكويت, المنامة, الدوحة, أبوظبي, دبي, الشارقة, العين, مسقط, صلالة, صنعاء, عدن
    تعز, الحديدة, مأرب, المكلا, الخرطوم, جوبا, مقديشو, جيبوتي, بنغازي, مصراتة, سبها, تونس, صفاقس, سوسة
    الجزائر, وهران, قسنطينة, الرباط, فاس, مراكش, طنجة, أكادير, مكناس, وجدة, نواكشوط, أنقرة, إسطنبول
    اسطنبول, غازي عنتاب, طهران, كابول, لندن, باريس, برلين, روما, مدريد, جنيف, فيينا, بروكسل, موسكو
    كييف, واشنطن, نيويورك, شيكاغو, بكين, طوكيو, سيول, نيودلهي, لاهاي, أثينا, نيقوسيا, ستوكهولم, أوسلو
    نيروبي, سوريا, لبنان, العراق, مصر, الأردن, فلسطين, ليبيا, المغرب, السودان, اليمن, تركيا, إيران
    فرنسا, ألمانيا, بريطانيا, روسيا, أمريكا, أميركا, cairo, damascus, aleppo, beirut, amman, baghdad
    riyadh, jeddah, dubai, doha, manama, muscat, sanaa, aden, khartoum, tripoli, tunis, algiers, rabat
    jerusalem, gaza, ankara, istanbul, tehran, london, paris, berlin, rome, madrid, geneva, vienna
    brussels, moscow, kyiv, kiev, washington, tokyo, beijing, seoul, athens
"""


def _names(table: str) -> frozenset[str]:
    return frozenset(fold(name).strip() for line in table.splitlines() for name in line.split(",")) - {""}


_LONG_NAMES: Final = _names(_ARABIC) | _names(_ENGLISH)
_SHORT_NAMES: Final = _names(_TOWNS)


def is_listed_place(text: str) -> bool:
    """Whether a text is a town, a region or a country of these tables."""
    key = fold(text).strip()
    return key in _SHORT_NAMES or key in _LONG_NAMES


def is_known_place(text: str) -> bool:
    """Whether a text is a place of these tables, or begins as names of places do."""
    first, _, rest = fold(text).strip().partition(" ")
    return is_listed_place(text) or (first in _BEGINNINGS and 0 < len(rest.split()) < _MOST_WORDS)
