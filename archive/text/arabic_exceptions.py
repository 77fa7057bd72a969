"""Arabic words of which the light stemmer would take too much, or too little. No code lives here.

Words whose ending is none stand in ``arabic_whole_words.py``, broken plurals in ``arabic_plurals.py``.
Every entry is folded (``tests/archive/text/test_tables.py`` checks it) and carries its meaning in English.
"""

# Words whose first waw belongs to the word. Written without endings: forms with those of ``stemming.py`` are
# protected too. Lucene's stemmer takes the waw for "and", and then وزير and الوزير no longer meet.
RADICAL_WAW: tuple[str, ...] = (
    "وئام",  # harmony
    "وابل",  # hail, shower
    "واتساب",  # WhatsApp
    "واثق",  # confident
    "واجب",  # duty
    "واح",  # oasis
    "واحد",  # one
    "وادي",  # valley
    "وارد",  # incoming
    "واردات",  # imports
    "وارسو",  # Warsaw
    "وازع",  # scruple
    "واسط",  # Wasit; middle
    "واسع",  # wide
    "واشنطن",  # Washington
    "واصل",  # continued
    "واضح",  # clear
    "واعد",  # promising
    "واعظ",  # preacher
    "واعي",  # conscious
    "وافد",  # newcomer
    "وافر",  # plentiful
    "وافق",  # agreed
    "واقع",  # reality
    "واقي",  # protective
    "والد",  # father
    "وباء",  # epidemic
    "وبائ",  # epidemic
    "وتر",  # string
    "وتير",  # pace
    "وثائق",  # documents
    "وثائقي",  # documentary
    "وثب",  # leap
    "وثن",  # idol
    "وثوق",  # trust
    "وثيق",  # document; firm
    "وجاه",  # eminence
    "وجب",  # meal
    "وجدت",  # found
    "وجهاء",  # notables
    "وجود",  # existence
    "وجوه",  # faces
    "وجيز",  # concise
    "وحد",  # unit, unity
    "وحش",  # beast
    "وحوش",  # beasts
    "وحيد",  # only
    "ودائع",  # deposits
    "وداد",  # Widad; affection
    "وداع",  # farewell
    "ودي",  # friendly
    "وديان",  # valleys
    "وديع",  # deposit
    "وراء",  # behind
    "ورائ",  # genetic
    "وراث",  # genetics
    "ورث",  # heirs
    "ورد",  # rose
    "ورش",  # workshop
    "ورق",  # paper
    "ورود",  # arrival; roses
    "وريث",  # heir
    "وريد",  # vein
    "وزار",  # ministry
    "وزراء",  # ministers
    "وزع",  # distributed
    "وزن",  # weight
    "وزير",  # minister
    "وسائط",  # media
    "وسائل",  # means, media
    "وساد",  # pillow
    "وساط",  # mediation
    "وسام",  # medal
    "وسط",  # middle
    "وسطاء",  # mediators
    "وسم",  # hashtag, mark
    "وسوس",  # whispering
    "وسوم",  # hashtags
    "وسيط",  # mediator
    "وسيل",  # means
    "وسيم",  # handsome
    "وشاح",  # scarf
    "وشيك",  # imminent
    "وصاي",  # guardianship
    "وصايا",  # commandments
    "وصف",  # description
    "وصفي",  # descriptive
    "وصل",  # connection
    "وصم",  # stain
    "وصول",  # arrival
    "وصي",  # guardian, will
    "وضح",  # became clear
    "وضع",  # situation
    "وضوح",  # clarity
    "وطن",  # homeland, national
    "وطيد",  # firm
    "وظائف",  # jobs
    "وظيف",  # job
    "وعاء",  # vessel
    "وعد",  # promise
    "وعظ",  # preaching
    "وعود",  # promises
    "وعي",  # awareness
    "وعيد",  # threat
    "وفاء",  # loyalty
    "وفاق",  # accord
    "وفد",  # delegation
    "وفر",  # saved; plenty
    "وفود",  # delegations
    "وفيات",  # deaths
    "وفير",  # plentiful
    "وقائ",  # preventive
    "وقائع",  # events
    "وقاح",  # impudence
    "وقار",  # dignity
    "وقاي",  # prevention
    "وقت",  # time
    "وقع",  # fell; signed
    "وقف",  # stop, endowment
    "وقود",  # fuel
    "وقوع",  # occurrence
    "وقوف",  # standing
    "وكال",  # agency
    "وكلاء",  # agents
    "وكيل",  # agent
    "ولاء",  # loyalty
    "ولائم",  # feasts
    "ولاد",  # birth
    "ولاي",  # state, mandate
    "ولد",  # boy
    "ولوج",  # entering
    "وليام",  # William
    "وليد",  # Walid; newborn
    "وليم",  # feast
    "وميض",  # gleam
    "وهاب",  # bestower
    "وهج",  # blaze
    "وهل",  # first sight
    "وهمي",  # imaginary
    "ويب",  # web
    "ويكيبيديا",  # Wikipedia
    "ويكيليكس",  # WikiLeaks
    "ويل",  # woe; Wales
    "ويلز",  # Wales
)

# Words that begin with alef and lam of their own, not with the article: protected as RADICAL_WAW is.
RADICAL_ARTICLE: tuple[str, ...] = (
    "الباني",  # Albania, Albanian
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
    "الماني",  # Germany, German
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

# Feminine nouns that are other words than what is left without their ending: جامعة is a university, جامع a
# mosque.
FEMININES: tuple[str, ...] = (
    "اقليه",  # minority; without its ending: less
    "اكثريه",  # majority; without its ending: more
    "بصره",  # Basra; without its ending: sight
    "بلديه",  # municipality; without its ending: country
    "بنيه",  # structure; without its ending: son
    "جامعه",  # university; without its ending: mosque
    "جمعه",  # Friday; without its ending: gathering
    "جمعيه",  # association; without its ending: gathering
    "جمهوريه",  # republic; without its ending: public
    "جنسيه",  # nationality; without its ending: sex
    "حاجه",  # need; without its ending: pilgrim
    "حاله",  # case; without its ending: present
    "حديده",  # Hudaydah; without its ending: iron
    "حمله",  # campaign; without its ending: carrying
    "حياه",  # life
    "خاصيه",  # property; without its ending: private
    "خبره",  # experience; without its ending: news
    "خطه",  # plan; without its ending: line
    "خليه",  # cell; without its ending: vinegar
    "درعيه",  # Diriyah; without its ending: shield
    "دوره",  # session, course; without its ending: role
    "دوريه",  # patrol; without its ending: role
    "رياضه",  # sport; without its ending: Riyadh
    "سعوديه",  # Saudi Arabia; without its ending: Saud
    "سلامه",  # safety; without its ending: peace
    "سمنه",  # obesity; without its ending: ghee
    "شخصيه",  # personality; without its ending: person
    "شرطه",  # police; without its ending: condition
    "شظيه",  # fragment
    "صعده",  # Saada; without its ending: went up
    "ضحيه",  # victim; without its ending: forenoon
    "طائره",  # aeroplane; without its ending: bird
    "طائفه",  # sect, community; without its ending: Taif
    "عاده",  # habit; without its ending: returned
    "عربه",  # carriage; without its ending: Arabs
    "عقيده",  # creed; without its ending: colonel
    "عماله",  # labour force; without its ending: workers
    "عمليه",  # operation; without its ending: work
    "فعاليه",  # event; without its ending: effective
    "قضيه",  # case, issue; without its ending: spent
    "قناه",  # channel
    "كليه",  # college, kidney; without its ending: all
    "كميه",  # quantity; without its ending: how many
    "مباراه",  # match
    "مدرسه",  # school; without its ending: teacher
    "معونه",  # aid; without its ending: with
    "مكتبه",  # library; without its ending: office
    "ملكه",  # queen; without its ending: king
    "منشاه",  # facility; without its ending: origin
    "منصوره",  # Mansoura; without its ending: Mansour
    "منطقه",  # region; without its ending: logic
    "ميزانيه",  # budget; without its ending: balance
    "ناصره",  # Nazareth; without its ending: Nasser
    "نصره",  # Nusra; without its ending: victory, Al Nassr
    "نظريه",  # theory; without its ending: look
    "هديه",  # gift; without its ending: guidance
    "هنيه",  # Haniyeh; without its ending: they
    "هويه",  # identity; without its ending: he
    "وصيه",  # will; without its ending: guardian
    "وفاه",  # death
)

# The same, where the word without its article is mostly another one with "his": عمره is "his age", العمرة
# Umrah.
FEMININES_BEHIND_ARTICLE: tuple[str, ...] = (
    "رقه",  # Raqqa; without its article: tenderness
    "عمره",  # Umrah; without its article: his age
    "عمله",  # currency; without its article: his work
)

# Adjectives in -i of one of those, or of a word that the stemmer does not lead them to.
RELATIVES: dict[str, str] = {
    "جامعي": "جامعه",  # of a university
    "جمهوري": "جمهوريه",  # Republican; of a republic
    "رياضي": "رياضه",  # of sports
    "سعودي": "سعوديه",  # Saudi
    "سوري": "سوريا",  # Syrian
    "شرطي": "شرطه",  # policeman
    "طائفي": "طائفه",  # sectarian
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
    "شئون": "شؤون",  # affairs
    "شوون": "شؤون",  # affairs, without the hamza
    "فايسبوك": "فيسبوك",  # Facebook
    "قوقل": "غوغل",  # Google
    "كئوس": "كؤوس",  # cups
    "كاريكاتور": "كاريكاتير",  # caricature
    "كومبيوتر": "كمبيوتر",  # computer
    "كيلوجرام": "كيلوغرام",  # kilogram
    "مرءوس": "مرؤوس",  # subordinate
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
    "الاليه": "اليه",  # the mechanism
    "اليات": "اليه",  # mechanisms
    "امراه": "مراه",  # woman, without and with the article
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
    "سبعين": "سبعون",  # seventy
    "سبعينات": "سبعينيات",  # seventies
    "ستين": "ستون",  # sixty
    "ستينات": "ستينيات",  # sixties
    "سوداء": "اسود",  # black
    "صفراء": "اصفر",  # yellow
    "عشرين": "عشرون",  # twenty
    "عشرينات": "عشرينيات",  # twenties
    "للاليه": "اليه",  # for the mechanism
    "لله": "الله",  # to God
    "مائه": "مئه",  # hundred
}
