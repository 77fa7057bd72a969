"""Arabic words of which the light stemmer would take too much, or too little. No code lives here.

Words whose ending is none stand in ``arabic_whole_words.py`` and ``arabic_apart.py``, feminine nouns in
``arabic_feminines.py``, broken plurals in ``arabic_plurals.py``, words that begin with waw in
``arabic_radical_waw.py``.
Every entry is folded (``tests/archive/text/test_tables.py`` checks it) and carries its meaning in English.
"""

# Words that begin with alef and lam of their own, not with the article: protected as RADICAL_WAW is.
RADICAL_ARTICLE: tuple[str, ...] = (
    "البوم",  # album
    "التئام",  # healing
    "التباس",  # confusion
    "التجاء",  # resort
    "التحاق",  # joining
    "التحام",  # clash
    "التحق",  # joined
    "التزام",  # commitment
    "التزم",  # committed himself
    "التفات",  # turning
    "التفاف",  # circumvention
    "التفت",  # turned
    "التق",  # met
    "التقاء",  # meeting
    "التقاط",  # catching
    "التقط",  # caught
    "التماس",  # petition
    "التمس",  # sought
    "التهاب",  # inflammation
    "التهام",  # devouring
    "الحاح",  # insistence
    "الحاق",  # joining
    "الزام",  # obligation
    "الزهايمر",  # Alzheimer
    "الغ",  # cancelled
    "الغاء",  # cancellation
    "الفي",  # millennial
    "الق",  # delivered, threw
    "القاء",  # delivery of a speech
    "الكترون",  # electron, electronic
    "الكسندر",  # Alexander
    "الماس",  # diamonds
    "المنيوم",  # aluminium
    "الومنيوم",  # aluminium
    "الياف",  # fibres
    "بالغ",  # adult; considerable
)

# Words that begin with a lam of their own. Behind "for the" it is written once with that of the article:
# للبنان is "for Lebanon", of which the stemmer, taking off two, would leave coffee.
RADICAL_LAM: tuple[str, ...] = (
    "لاتين",  # Latin
    "لاجئ",  # refugee
    "لاعب",  # player
    "لباس",  # clothing
    "لبنان",  # Lebanon
    "لجان",  # committees
    "لجنه",  # committee
    "لجوء",  # asylum
    "لحظه",  # moment
    "لحم",  # meat
    "لحوم",  # meats
    "لعب",  # play
    "لغز",  # riddle
    "لغه",  # language
    "لغوي",  # linguistic
    "لقاء",  # meeting
    "لقاح",  # vaccine
    "لقب",  # title
    "لندن",  # London
    "لهجه",  # dialect
    "لواء",  # brigade; major general
    "لوائح",  # regulations
    "لوبي",  # lobby
    "لوحه",  # board
    "لوم",  # blame
    "لون",  # colour
    "ليبي",  # Libyan
    "ليبيا",  # Libya
    "ليل",  # night
)

# Feminine nouns (others stand in ``arabic_feminines.py``) that without their article are mostly another word
# with "his": عمره is "his age", العمرة Umrah.
FEMININES_BEHIND_ARTICLE: tuple[str, ...] = (
    "حله",  # Hilla; without its article: his solution
    "داخله",  # Dakhla; without its article: inside it
    "رقه",  # Raqqa; without its article: tenderness
    "صفه",  # trait; without its article: his row
    "عمره",  # Umrah; without its article: his age
    "عمله",  # currency; without its article: his work
    "عينه",  # sample; without its article: his eye
)

# Adjectives in -i of one of those, or of a word that the stemmer does not lead them to.
RELATIVES: dict[str, str] = {
    "جامعي": "جامعه",  # of a university
    "جمهوري": "جمهوريه",  # Republican; of a republic
    "رياضي": "رياضه",  # of sports
    "سعودي": "سعوديه",  # Saudi
    "شرطي": "شرطه",  # policeman
    "شيعي": "شيعه",  # Shiite
    "صحفي": "صحافه",  # journalist
    "طائفي": "طائفه",  # sectarian
    "مؤسسي": "مؤسسه",  # of an institution
    "مدرسي": "مدرسه",  # of a school
}

# One word in two spellings: a hamza before waw has two seats, by the schools of Cairo and of Beirut, and
# some leave the waw out; foreign names differ by paper. Left as it stands in fewer papers, right as in
# more: both get the stem of the right one. Written without endings.
SPELLINGS: dict[str, str] = {
    "اميرك": "امريك",  # America
    "انستجرام": "انستغرام",  # Instagram
    "انستقرام": "انستغرام",  # Instagram
    "انكليز": "انجليز",  # English
    "اورب": "اوروب",  # Europe
    "بنتاجون": "بنتاغون",  # Pentagon
    "تليفزيون": "تلفزيون",  # television
    "تليفون": "تلفون",  # telephone
    "جوانتانامو": "غوانتانامو",  # Guantanamo
    "جوجل": "غوغل",  # Google
    "دءوب": "دؤوب",  # tireless
    "ديبلوماس": "دبلوماس",  # diplomat
    "ديموقراط": "ديمقراط",  # democrat
    "رءوس": "رؤوس",  # heads
    "رءوف": "رؤوف",  # kind; Raouf
    "رئوس": "رؤوس",  # heads
    "شءون": "شؤون",  # affairs
    "شئون": "شؤون",  # affairs
    "شوون": "شؤون",  # affairs, without the hamza
    "فايسبوك": "فيسبوك",  # Facebook
    "قوقل": "غوغل",  # Google
    "كئوس": "كؤوس",  # cups
    "كاريكاتور": "كاريكاتير",  # caricature
    "كومبيوتر": "كمبيوتر",  # computer
    "كيلوجرام": "كيلوغرام",  # kilogram
    "مرءوس": "مرؤوس",  # subordinate
    "مسءول": "مسؤول",  # responsible; official
    "مسؤل": "مسؤول",  # responsible; official
    "مسئول": "مسؤول",  # responsible; official
    "مسوول": "مسؤول",  # responsible, without the hamza
    "مليشي": "ميليشي",  # militia
    "ميجاوات": "ميغاوات",  # megawatt
    "هاشتاج": "هاشتاغ",  # hashtag
    "هاشتاق": "هاشتاغ",  # hashtag
    "هونج": "هونغ",  # Hong
    "يوليه": "يوليو",  # July
    "يونيه": "يونيو",  # June
}

# Single forms that no rule leads back.
OTHER_FORMS: dict[str, str] = {
    "اربعين": "اربعون",  # forty
    "اربعينات": "اربعينيات",  # forties
    "الفقد": "فقدان",  # the loss
    "اللهم": "الله",  # O God
    "اليات": "الاليه",  # mechanisms
    "امتنا": "امه",  # our nation
    "امته": "امه",  # his nation
    "امتها": "امه",  # her nation
    "امراه": "مراه",  # woman, without and with the article
    "امها": "الام",  # her mother
    "امهم": "الام",  # their mother
    "ايات": "الايه",  # verses, signs
    "بالله": "الله",  # by God
    "بدات": "بدا",  # she began
    "بيضاء": "ابيض",  # white
    "تسعين": "تسعون",  # ninety
    "تسعينات": "تسعينيات",  # nineties
    "ثلاثين": "ثلاثون",  # thirty
    "ثلاثينات": "ثلاثينيات",  # thirties
    "ثمانين": "ثمانون",  # eighty
    "ثمانينات": "ثمانينيات",  # eighties
    "حمراء": "احمر",  # red
    "خضراء": "اخضر",  # green
    "خمسين": "خمسون",  # fifty
    "خمسينات": "خمسينيات",  # fifties
    "زرقاء": "ازرق",  # blue
    "سئ": "سيئ",  # bad
    "سبعين": "سبعون",  # seventy
    "سبعينات": "سبعينيات",  # seventies
    "ستين": "ستون",  # sixty
    "ستينات": "ستينيات",  # sixties
    "سوداء": "اسود",  # black
    "سيء": "سيئ",  # bad
    "صفراء": "اصفر",  # yellow
    "عشرين": "عشرون",  # twenty
    "عشرينات": "عشرينيات",  # twenties
    "قرءان": "قران",  # Quran, its hamza written out
    "لله": "الله",  # to God
    "مائه": "مئه",  # hundred
    "مسئله": "مساله",  # question
    "معناه": "معني",  # its meaning
    "هياه": "هيئه",  # authority
}
