"""Agencies, newspapers and channels by their whole names, in both languages; the words that their names have
stand in ``names.py``.
"""

import re
from typing import Final

from archive.text.analyzer import fold

_WORD: Final = re.compile(r"[^\W_]+")


def outlet_key(text: str) -> str:
    """Give a name's folded letters and figures: ``أ.ف.ب`` and ``ا ف ب`` are one."""
    return " ".join(_WORD.findall(fold(text)))


def _keys(*names: str) -> frozenset[str]:
    return frozenset(outlet_key(name) for line in names for name in line.split(", "))


# Those that write for newspapers: beside one of them stands a town, hardly ever a person.
_AGENCIES: Final = _keys(
    # AFP, DPA, AP, MENA, EFE, UPI, ANSA by their letters and names
    "أ ف ب, إ ف ب, د ب أ, أ ب, أ ش أ, إ ف ي, يو بي آي, يو بي اي, أنسا, فرانس برس, وكالة فرانس برس",
    "وكالة الصحافة الفرنسية, أسوشيتد برس, أسوشييتد برس, اسوشيتدبرس, رويترز, بلومبرغ, بلومبيرغ",
    # Anadolu, SANA, WAM, QNA, KUNA, BNA, INA, WAFA, Saba, Petra, SPA, APS, TAP, MAP, LANA, ONA, SUNA
    "الأناضول, سانا, وام, قنا, كونا, بنا, واع, وفا, سبأ, سبأنت, بترا, واس, واج, وأج, وات, و م ع, لانا",
    "وال, نينا, العمانية, سونا, أونا, الوكالة الوطنية للإعلام, وكالات, الوكالات, وكالات أنباء",
    # Xinhua, TASS, Sputnik, Novosti, Interfax, IRNA, Tasnim, UNA, Kyodo, Yonhap
    "شينخوا, تاس, إيتار تاس, سبوتنيك, نوفوستي, إنترفاكس, إرنا, تسنيم, يونا, كيودو, يونهاب, إينا, afp",
    "ap, dpa, upi, efe, ansa, reuters, associated press, the associated press, agence france presse",
    "petra, saba, wafa, sana, spa, wam, mena, kuna, qna, bna, nna, irna, nina, suna, anadolu, xinhua",
    "tass, pti, ians, ani, bloomberg, kyodo, yonhap, agencies, news agencies",
)
# Whose names say nothing else, so that they need nothing beside them.
_OUTLETS: Final = _keys(
    # Pan-Arab and of the Gulf: Al-Quds al-Arabi, Al-Araby, Elaph, Okaz, al-Weeam and others
    "القدس العربي, العربي الجديد, عربي21, عربي 21, إيلاف, رأي اليوم, عكاظ, الوئام, عين اليوم",
    "اليوم السعودية, العربية نت, العربية.نت, الجزيرة نت, الجزيرة.نت, الإمارات اليوم",
    "الشرق الأوسط أونلاين, البيان الإماراتية, الخليج الإماراتية, الراية القطرية, الشرق القطرية",
    # Channels: BBC, CNN, Sky News, France 24, DW, RT, MBC, TRT, Orient
    "بي بي سي, بي بي سي عربي, سي إن إن, سي ان ان, سي إن إن بالعربية, سكاي نيوز, سكاي نيوز عربية",
    "فرانس 24, فرانس24, دويتشه فيله, روسيا اليوم, آر تي, إم بي سي, تي آر تي, أورينت, أورينت نت, bbc",
    "cnn, sky news, rt, dw, france 24, france24, al jazeera, al arabiya, bbc arabic, middle east eye",
    "npr",
    # Syria, Lebanon, Palestine, Jordan, Iraq
    "عنب بلدي, بلدي نيوز, زمان الوصل, كلنا شركاء, الدرر الشامية, شبكة شام, تلفزيون سوريا, السورية نت",
    "السورية.نت, صدى الشام, سوريا مباشر, حلب اليوم, مسار برس, نداء سوريا, لبنان 24, ليبانون فايلز",
    "الحياة الجديدة, دنيا الوطن, قدس برس, قدس نت, عمون, خبرني, جراسا, السومرية, السومرية نيوز, شفق نيوز",
    "رووداو, روداو, كوردستان 24, بغداد اليوم, ناس نيوز",
    # Egypt, the Sudan, the Maghreb
    "المصري اليوم, اليوم السابع, بوابة الأهرام, الأهرام, مصراوي, فيتو, صدى البلد, مدى مصر, البوابة نيوز",
    "هسبريس, هبة بريس, اليوم 24, الشروق أونلاين, بوابة الوسط, عين ليبيا, الراكوبة",
    # English
    "the guardian, the new york times, the washington post, the wall street journal, the independent",
    "the times, the telegraph, the daily telegraph, the economist, los angeles times, usa today",
    "financial times, arab news, gulf news, the national, jordan times, the jordan times, daily star",
    "the daily star, haaretz, politico, axios, huffpost, vox, newsweek",
)
# Newspapers that are called by common words or by places, and so count only beside a town, a person or a
# label, or in quotation marks.
_COMMON_NAMES: Final = _keys(
    # The homeland, life, today, Madinah, Riyadh, Khobar (the news), the east, the Arabs, the gulf, the day …
    "الوطن, الحياة, اليوم, المدينة, الرياض, الخبر, الشرق, العرب, الخليج, النهار, الصباح, المساء, الأيام",
    "المستقبل, البيان, الرأي, الراي, الغد, البلاد, مكة, القدس, الجزيرة, الشروق, الفجر, الأخبار, التحرير",
    "سبق, الديار, اللواء, الاتحاد, البعث, الثورة, تشرين, السفير, الحدث, الجمهورية, الدستور, الوفد",
    "الندوة, العالم, البناء, الأنباء, النصر, الشرق الأوسط, القبس, السياسة, الجريدة, الوسط, الراية",
    "العربية, الشعب, المجاهد, الصحافة, العلم, الأحداث, الزمان, النشرة, المدى, معا, صفا, سما, شهاب",
    "الاقتصادية, الرياضية, المنار, الشاهد, الصحوة, الأمة, الشرقية, التغيير, المواطن, المرصد, صدى, تواصل",
    "المدن, سمارت, قاسيون, شفق, كل العرب",
)


def is_agency(name: str) -> bool:
    """Whether a name is an agency's, or says that there were several."""
    return outlet_key(name) in _AGENCIES


def is_outlet(name: str) -> bool:
    """Whether a name is an agency's, a newspaper's or a channel's and means nothing else."""
    key = outlet_key(name)
    return key in _OUTLETS or key in _AGENCIES


def has_common_name(name: str) -> bool:
    """Whether a name is a newspaper's that is called by a common word or by a place (``الوطن``)."""
    return outlet_key(name) in _COMMON_NAMES
