"""The language that the countries and cities around a foreign name suggest: ``نهر في ألمانيا (Neisse)``.

Asked only where the name tells nothing itself; what a text says of a language stands in
``announced_language.py``, what words and letters tell in ``latin_language.py``.
"""

import re
from collections import Counter
from functools import lru_cache
from typing import Final

# Countries (with -ia), peoples and large cities, as newspapers in Arabic and Persian spell them. "" is of
# those whose languages are not told apart here.
_PLACES: Final[dict[str, frozenset[str]]] = {
    language: frozenset(words.split())
    for language, words in {
        # Germany, German, Germans, Berlin, Munich, Hamburg, Frankfurt, Bavaria, Stuttgart, Leipzig,
        # Dresden, Düsseldorf, Austrian, Austria, Vienna
        "de": """
            ألمانيا المانيا ألماني الماني ألمانية المانية ألمان المان آلمان آلمانی
            جرمنی برلين برلین ميونخ ميونيخ هامبورغ هامبورج فرانكفورت بافاريا شتوتغارت
            لايبزيغ دريسدن دوسلدورف نمساوي نمساوية نمسا فيينا
        """,
        # France, French, Frenchmen, Paris, Parisian, Marseille, Bordeaux, Toulouse, Strasbourg
        "fr": """
            فرنسا فرنسي فرنسى فرنسية فرنسيين فرنسيون فرانسه فرانسوی باريس پاریس باريسي
            باريسية مرسيليا بوردو تولوز ستراسبورغ
        """,
        # Turkey, Turkish (the name Turki is without the article), Turks, Istanbul, Ankara, Ottoman,
        # Izmir, Antalya, Anatolia
        "tr": """
            تركيا تركية التركي التركى أتراك اتراك ترکیه ترکی إسطنبول اسطنبول استانبول
            أنقرة انقرة عثمانية عثمانيين عثمانيون إزمير أنطاليا انطاليا أناضول اناضول
        """,
        # Spain, Spanish, Madrid, Barcelona, Seville, Valencia, Mexico, Mexican, Argentina,
        # Argentine, Colombian (Columbia is a university, too), Chile, Venezuela, Cuba
        "es": """
            إسبانيا اسبانيا أسبانيا إسباني اسباني أسباني أسبانى إسبانية اسبانية
            أسبانية اسپانیا مدريد برشلونة إشبيلية اشبيلية فالنسيا مكسيك مكسيكي مكسيكية
            أرجنتين ارجنتين أرجنتيني أرجنتينية كولومبي كولومبية تشيلي فنزويلا كوبا
        """,
        # Italy, Italian, Italians, Rome, Milan, Naples
        "it": """
            إيطاليا ايطاليا إيطالي ايطالي إيطالية ايطالية إيطاليين ایتالیا روما ميلانو
            نابولي
        """,
        # Portugal, Portuguese, Brazil, Brazilian, Lisbon
        "pt": """
            برتغال برتغالي برتغالية برازيل برازيلي برازيلية لشبونة
        """,
        # Holland, Dutch, Amsterdam
        "nl": """
            هولندا هولندي هولندية أمستردام امستردام
        """,
        # America, American, Americans, the States, Britain, British, England, English, London,
        # Washington, New York, Canada, Canadian, Australia, Australian, Ireland, Scotland,
        # California, Hollywood
        "en": """
            أمريكا أميركا امريكا اميركا أمريكي أميركي امريكي اميركي أمريكى أمريكية
            أميركية امريكية اميركية آمریکا امریکا أمريكيين أميركيين ولايات بريطانيا
            بريطاني بريطانى بريطانية بريطانيين إنجلترا انجلترا إنكلترا انكلترا إنجليزي
            إنجليزية انجليزية لندن واشنطن نيويورك كندا كندي كندية أستراليا استراليا
            أسترالي أسترالية أيرلندا إيرلندا اسكتلندا كاليفورنيا هوليوود
        """,
        # Russia, China, Japan, Korea, India, Israel, Poland, Greece, Ukraine, Switzerland, Belgium,
        # Denmark, Norway, Finland, Hungary, Czechia, Sweden, each with its adjectives
        "": """
            روسيا روسي روسية صين صيني صينية يابان ياباني يابانية كوريا كوري كورية هند
            هندي هندية إسرائيل اسرائيل إسرائيلي إسرائيلية بولندا بولندي بولندية يونان
            يوناني يونانية أوكرانيا اوكرانيا أوكراني أوكرانية سويسرا سويسري سويسرية
            بلجيكا بلجيكي بلجيكية دنمارك دنماركي دنماركية نرويج نرويجي نرويجية فنلندا
            فنلندي فنلندية مجر مجري مجرية تشيك تشيكي تشيكية سويد سويدي سويدية
        """,
    }.items()
}
# Pakistan, Islamabad, Karachi, Lahore, Peshawar, Punjab, Kashmir, Urdu
_PAKISTAN: Final = re.compile(
    r"باكستان|[إا]سلام [آأا]باد|كراتشي|لاهور|بيشاور|بنجاب|كشمير|[أا]ردي[ةه](?!\w)"
    r"|\b(?i:Pakistan|Islamabad|Karachi|Lahore|Peshawar|Punjab|Kashmir|Urdu)"
)
# Iran, Tehran, Persian, Afghan, Kabul, Dari
_IRAN: Final = re.compile(
    r"[إا]يران|طهران|فارسي|[أا]فغان|كابو?ل(?!\w)|\b(?i:Iran|Tehran|Persian|Farsi|Afghan|Kabul|Dari\b)"
)
# Countries, peoples and towns in English, as their names begin.
_IN_ENGLISH: Final = {
    language: re.compile(rf"\b(?:{'|'.join(names.split())})")
    for language, names in {
        "fr": """
            France French Paris Belgi Brussels Quebec Québec Algeria Tunisia Morocc Leban Senegal
            Ivorian Congo
        """,
        "de": "German Berlin Munich Hamburg Frankfurt Cologne Austria Vienna Swiss Zurich",
        "es": """
            Spain Spanish Madrid Barcelona Catal Mexic Argentin Chile Colombia Venezuela Peru Cuba Bolivia
            Ecuador Uruguay Seville Ceuta Melilla
        """,
        "it": "Ital Rome Roman Milan Naples Sicil Turin Venice Lampedusa Vatican",
        "tr": "Turk Istanbul Ankara Izmir Anatolia Erdogan Erdoğan",
        "pt": "Portug Lisbon Brazil Angola Mozambique",
    }.items()
}
_ARTICLE: Final = "ال"
# And, in, to, so, and the article with them
_BEFORE_CLITICS: Final = ("", "و", "ب", "ل", "ف", "وب", "ول")
_BEFORE_WORDS: Final = (*_BEFORE_CLITICS, _ARTICLE, "وال", "بال", "فال", "لل", "ولل", "وبال")
_LANGUAGE_OF: Final = {
    before + word: language
    for language, words in _PLACES.items()
    for word in words
    for before in (_BEFORE_CLITICS if word.startswith(_ARTICLE) else _BEFORE_WORDS)
}
_WORD: Final = re.compile("[\u0620-\u06d3]{3,}")
_MARK: Final = re.compile("[\u064b-\u0652]")  # short vowels and doubling
_NEAR: Final = 80  # characters before a name: about its clause
_ENDS: Final = re.compile(r"[.؟!?\n](?=\s|$)")

# Makers, services, papers and bodies of the world, which are spoken of in every country.
_KNOWN_EVERYWHERE: Final = frozenset(
    """
    adobe airbnb alibaba amazon android aol apple asus axios bbc binance bitcoin blackberry
    bloomberg boeing canon careem chatgpt chrome cisco clubhouse cnn deepmind dell discord disney
    dropbox ebay ethereum excel facebook fifa firefox flickr forbes foursquare gmail google honda
    hotmail htc huawei hyundai ibm imdb instagram intel interpol ios ipad iphone isis java
    javascript kodak lenovo linkedin linux mac macbook macos mastercard mastodon messenger meta
    microsoft motorola mozilla msn myspace nasa nasdaq nato netflix nikon nintendo nissan nokia
    nvidia office openai opera oppo oracle outlook paypal periscope photoshop pinterest pixel
    playstation pokemon python qualcomm quora reddit reuters safari samsung shazam shein siri skype
    snap snapchat snapdragon sony soundcloud spacex spotify starlink steam telegram tesla threads
    tiktok tinder toyota tumblr twitch twitter uber ubuntu unesco unicef unhcr unrwa viber vimeo
    visa vodafone wechat whatsapp wifi wikileaks wikimedia wikipedia windows wordpress xbox xiaomi
    yahoo youtube zoom
    """.split()
)
# An application, a programme, a site, a platform, a system, a telephone, a computer, a game, a processor, a
# browser: what stands behind is made for the world.
_PRODUCT_BEFORE: Final = re.compile(
    r"(?:تطبيق|برنامج|موقع|منصة|نظام|هاتف|هواتف|جهاز|حاسوب|كمبيوتر|لعبة|معالج|متصفح|محرك|شريحة|كاميرا|شاشة)"
    r"(?: التشغيل| البحث)?[ \"«“(]*$"
)
_LONGEST_PRODUCT: Final = 30
_LATIN_WORD: Final = re.compile(r"[^\W\d_]+")
_MADE_UP: Final = re.compile(r"[A-Za-z]\d|\d[A-Za-z]|[a-z][A-Z]")  # Note10, iPhone


def may_be_of_a_country(text: str, start: int, end: int) -> bool:
    """Tell whether a name can belong to one country: no model, no program, no maker known in all of them."""
    name = text[start:end]
    if any(word.lower() in _KNOWN_EVERYWHERE for word in _LATIN_WORD.findall(name)):
        return False
    return not (
        _MADE_UP.search(name) or _PRODUCT_BEFORE.search(text[max(0, start - _LONGEST_PRODUCT) : start])
    )


def language_of_surroundings(text: str, start: int) -> str | None:
    """Give the language of the country that a name's clause speaks of, or nearly the only one of its text.

    None where that is an English-speaking country, or there are several.
    """
    clause = _ENDS.split(text[max(0, start - _NEAR) : start])[-1]
    named = _places_in(clause)
    language = named[-1] if named else _only_country(text)
    return None if language == "en" else language or None


@lru_cache(maxsize=4)
def languages_spoken_of(text: str) -> frozenset[str]:
    """Give the languages of the countries, towns and peoples that an English text names."""
    return frozenset(language for language, names in _IN_ENGLISH.items() if names.search(text))


def speaks_of_iran(text: str) -> bool:
    """Tell whether an article in Arabic or English speaks of Iran, Afghanistan or Persian."""
    return _IRAN.search(text) is not None


def speaks_of_pakistan(text: str) -> bool:
    """Tell whether an article in Arabic or English speaks of Pakistan, or of Urdu, and not of Iran.

    What is in Persian by its nouns alone may be Urdu there: جشن آزادی, the feast of freedom.
    """
    return _PAKISTAN.search(text) is not None and _IRAN.search(text) is None


@lru_cache(maxsize=4)
def _only_country(text: str) -> str | None:
    """Give the language of the country that a text speaks of far oftener than of all others."""
    counts = Counter(_places_in(text))
    language = max(counts, key=lambda name: counts[name], default=None)
    return language if language and 3 * counts[language] > 2 * counts.total() else None


def _places_in(text: str) -> list[str]:
    words = _WORD.findall(_MARK.sub("", text) if _MARK.search(text) else text)
    if _LANGUAGE_OF.keys().isdisjoint(words):
        return []
    return [_LANGUAGE_OF[word] for word in words if word in _LANGUAGE_OF]
