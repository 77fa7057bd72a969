"""Arabic adjectives of countries and continents, with the names of these, and names that end in alef. No code
lives here.

Whoever asks for the war in Syria (سوريا) means the Syrian (السورية) war, as in English. Peoples whose name is
what the stemmer leaves of the adjective need no row (مصري, Egyptian). Left out are adjectives that are other
words as well: مالي is Malian or financial, مجري Hungarian or a course, روماني Romanian or Roman, تركماني a
Turkmen of any country, and those of languages (انجليزي). Every entry is folded and carries its meaning in
English.
"""

PEOPLES: dict[str, str] = {
    "اثيوبي": "اثيوبيا",  # Ethiopian
    "اذربيجاني": "اذربيجان",  # Azerbaijani
    "اذري": "اذربيجان",  # Azeri
    "ارمن": "ارمينيا",  # Armenians
    "ارمني": "ارمينيا",  # Armenian
    "ارميني": "ارمينيا",  # Armenian
    "اريتري": "اريتريا",  # Eritrean
    "اسبان": "اسبانيا",  # Spaniards
    "اسباني": "اسبانيا",  # Spanish
    "استرالي": "استراليا",  # Australian
    "استوني": "استونيا",  # Estonian
    "اسكتلندي": "اسكتلندا",  # Scottish
    "اسيوي": "اسيا",  # Asian
    "افريقي": "افريقيا",  # African
    "افغان": "افغانستان",  # Afghans
    "افغاني": "افغانستان",  # Afghan
    "الباني": "البانيا",  # Albanian
    "المان": "المانيا",  # Germans
    "الماني": "المانيا",  # German
    "امريكان": "امريكا",  # Americans
    "امريكي": "امريكا",  # American
    "اندونيسي": "اندونيسيا",  # Indonesian
    "انغولي": "انغولا",  # Angolan
    "اوروبي": "اوروبا",  # European
    "اوزبك": "اوزبكستان",  # Uzbeks
    "اوزبكستاني": "اوزبكستان",  # of Uzbekistan
    "اوزبكي": "اوزبكستان",  # Uzbek
    "اوغندي": "اوغندا",  # Ugandan
    "اوكراني": "اوكرانيا",  # Ukrainian
    "ايرلندي": "ايرلندا",  # Irish
    "ايسلندي": "ايسلندا",  # Icelandic
    "ايطالي": "ايطاليا",  # Italian
    "بريطاني": "بريطانيا",  # British
    "بلجيكي": "بلجيكا",  # Belgian
    "بلغار": "بلغاريا",  # Bulgars
    "بلغاري": "بلغاريا",  # Bulgarian
    "بنمي": "بنما",  # Panamanian
    "بوتسواني": "بوتسوانا",  # of Botswana
    "بورمي": "بورما",  # Burmese
    "بوسنوي": "بوسنه",  # Bosnian
    "بولندي": "بولندا",  # Polish
    "بوليفي": "بوليفيا",  # Bolivian
    "بيروفي": "بيرو",  # Peruvian
    "بيلاروسي": "بيلاروسيا",  # Belarusian
    "تشيكيا": "تشيك",  # Czechia
    "تنزاني": "تنزانيا",  # Tanzanian
    "توغولي": "توغو",  # Togolese
    "جامايكي": "جامايكا",  # Jamaican
    "جورجي": "جورجيا",  # Georgian
    "دومينيكاني": "دومينيكان",  # Dominican
    "رواندي": "رواندا",  # Rwandan
    "روس": "روسيا",  # Russians
    "روسي": "روسيا",  # Russian
    "زامبي": "زامبيا",  # Zambian
    "سريلانكي": "سريلانكا",  # Sri Lankan
    "سلوفاكي": "سلوفاكيا",  # Slovak
    "سلوفيني": "سلوفينيا",  # Slovenian
    "سوري": "سوريا",  # Syrian
    "سويسري": "سويسرا",  # Swiss
    "سيراليوني": "سيراليون",  # of Sierra Leone
    "صرب": "صربيا",  # Serbs
    "صربي": "صربيا",  # Serbian
    "صيداوي": "صيدا",  # of Sidon
    "طاجيك": "طاجيكستان",  # Tajiks
    "طاجيكي": "طاجيكستان",  # Tajik
    "غامبي": "غامبيا",  # Gambian
    "غاني": "غانا",  # Ghanaian
    "غزاوي": "غزه",  # of Gaza
    "غواتيمالي": "غواتيمالا",  # Guatemalan
    "غياني": "غيانا",  # Guyanese
    "غيني": "غينيا",  # Guinean
    "فرنسي": "فرنسا",  # French
    "فنزويلي": "فنزويلا",  # Venezuelan
    "فنلندي": "فنلندا",  # Finnish
    "قرغيزستاني": "قرغيزستان",  # of Kyrgyzstan
    "قرغيزي": "قرغيزستان",  # Kyrgyz
    "قيرغيزي": "قيرغيزستان",  # Kyrgyz
    "كاتالوني": "كاتالونيا",  # Catalan
    "كازاخ": "كازاخستان",  # Kazakhs
    "كازاخي": "كازاخستان",  # Kazakh
    "كتالوني": "كتالونيا",  # Catalan
    "كرد": "كردستان",  # Kurds
    "كردي": "كردستان",  # Kurdish
    "كروات": "كرواتيا",  # Croats
    "كرواتي": "كرواتيا",  # Croatian
    "كمبودي": "كمبوديا",  # Cambodian
    "كندي": "كندا",  # Canadian
    "كوبي": "كوبا",  # Cuban
    "كوري": "كوريا",  # Korean
    "كوستاريكي": "كوستاريكا",  # of Costa Rica
    "كوسوفي": "كوسوفو",  # Kosovar
    "كولومبي": "كولومبيا",  # Colombian
    "كونغولي": "كونغو",  # Congolese
    "كيني": "كينيا",  # Kenyan
    "لاتفي": "لاتفيا",  # Latvian
    "ليبي": "ليبيا",  # Libyan
    "ليبيري": "ليبيريا",  # Liberian
    "ليتواني": "ليتوانيا",  # Lithuanian
    "مالطي": "مالطا",  # Maltese
    "ماليزي": "ماليزيا",  # Malaysian
    "مقدوني": "مقدونيا",  # Macedonian
    "منغولي": "منغوليا",  # Mongolian
    "موريتاني": "موريتانيا",  # Mauritanian
    "مولدوفي": "مولدوفا",  # Moldovan
    "ناميبي": "ناميبيا",  # Namibian
    "نمساوي": "نمسا",  # Austrian
    "نيجيري": "نيجيريا",  # Nigerian
    "نيوزيلندي": "نيوزيلندا",  # of New Zealand
    "هنغاري": "هنغاريا",  # Hungarian
    "هولندي": "هولندا",  # Dutch
    "يوغوسلافي": "يوغوسلافيا",  # Yugoslav
}

# Names whose alef is no accusative's: صيدا is Sidon, not "a hunt" (صيدا, of صيد). Those of ``PEOPLES`` are
# not repeated.
NAMES_IN_ALEF: tuple[str, ...] = (
    "اسمرا",  # Asmara
    "انديانا",  # Indiana
    "اوبرا",  # opera
    "اونانا",  # Onana
    "ايما",  # Emma
    "بابا",  # pope
    "باشا",  # pasha
    "بافاريا",  # Bavaria
    "بالما",  # Palma
    "بترا",  # Petra
    "بعبدا",  # Baabda
    "بوذا",  # Buddha
    "تسلا",  # Tesla
    "توما",  # Touma
    "جاوا",  # Java
    "جباليا",  # Jabalia
    "جوبا",  # Juba
    "جوليا",  # Julia
    "حلفا",  # Halfa
    "حيفا",  # Haifa
    "داريا",  # Darayya
    "داليا",  # Dalia
    "دلتا",  # delta
    "دودا",  # Duda
    "ديانا",  # Diana
    "دينا",  # Dina
    "راما",  # Rama
    "رانيا",  # Rania
    "روما",  # Rome
    "ريما",  # Reema
    "زكريا",  # Zakariya
    "زولا",  # Zola
    "ساما",  # SAMA
    "سانا",  # SANA
    "سانتا",  # Santa
    "سرمدا",  # Sarmada
    "سلفا",  # Salva
    "سونيا",  # Sonia
    "سيلفا",  # Silva
    "سينا",  # Sina
    "شبرا",  # Shubra
    "شبعا",  # Shebaa
    "صليبا",  # Saliba
    "صوفيا",  # Sofia
    "طابا",  # Taba
    "طنطا",  # Tanta
    "عكا",  # Acre
    "فيزا",  # visa
    "فيفا",  # FIFA
    "فيكتوريا",  # Victoria
    "فيلا",  # villa
    "فيينا",  # Vienna
    "قانا",  # Qana
    "قنا",  # Qena
    "قونيا",  # Konya
    "كارلا",  # Carla
    "كريستينا",  # Cristina
    "كسلا",  # Kassala
    "كمالا",  # Kamala
    "كوستا",  # Costa
    "كولا",  # cola
    "لورا",  # Laura
    "لولا",  # Lula
    "ليما",  # Lima
    "لينا",  # Lina
    "ليندا",  # Linda
    "ماريا",  # Maria
    "مارينا",  # Marina
    "مافيا",  # mafia
    "مالقا",  # Malaga
    "مايا",  # Maya
    "ملالا",  # Malala
    "ملقا",  # Malacca
    "مونتانا",  # Montana
    "ميتا",  # Meta
    "ميلانيا",  # Melania
    "ناديا",  # Nadia
    "نهاريا",  # Nahariya
    "نوفا",  # Nova
    "هانا",  # Hanna
    "يافا",  # Jaffa
    "يسرا",  # Yousra
    "يهودا",  # Yehuda
)
