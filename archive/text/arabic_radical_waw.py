"""Arabic words whose first waw belongs to the word, and is not "and". No code lives here.

Lucene's stemmer takes it off, and then وزير (minister) and الوزير no longer meet. A word stands here if it is
met behind the article, or is a name. Every entry is folded and carries its meaning in English.
"""

# Written without endings: forms with those of ``stem_exceptions.py`` are protected too.
RADICAL_WAW: tuple[str, ...] = (
    "وئام",  # harmony
    "وائل",  # Wael
    "وابل",  # hail, shower
    "واتارا",  # Ouattara
    "واترلو",  # Waterloo
    "واتس",  # WhatsApp
    "واتساب",  # WhatsApp
    "واتسون",  # Watson
    "واثق",  # confident
    "واجادوجو",  # Ouagadougou
    "واجب",  # duty
    "واجم",  # silent
    "واح",  # oasis
    "واحد",  # one
    "وادي",  # valley
    "وارث",  # heir
    "وارد",  # incoming
    "واردات",  # imports
    "وارسو",  # Warsaw
    "وارف",  # lush
    "وارن",  # Warren
    "وارنر",  # Warner
    "وارهول",  # Warhol
    "وازع",  # scruple
    "واسط",  # Wasit; middle
    "واسع",  # wide
    "واشنطن",  # Washington
    "واشي",  # informer
    "واصف",  # Wasif
    "واصل",  # continued
    "واضح",  # clear
    "واط",  # watt
    "واطئ",  # low
    "واعد",  # promising
    "واعظ",  # preacher
    "واعي",  # conscious
    "واغادوغو",  # Ouagadougou
    "واغنر",  # Wagner
    "وافد",  # newcomer
    "وافر",  # plentiful
    "وافق",  # agreed
    "واقع",  # reality
    "واقف",  # standing
    "واقي",  # protective
    "واكب",  # kept pace
    "والاس",  # Wallace
    "والتر",  # Walter
    "والتز",  # Waltz
    "والد",  # father
    "والز",  # Walz
    "والونيا",  # Wallonia
    "وانج",  # Wang
    "وانغ",  # Wang
    "واهن",  # feeble
    "واهي",  # flimsy
    "وايت",  # White; water lorry
    "وايزمان",  # Weizmann
    "واينستين",  # Weinstein
    "واينهاوس",  # Winehouse
    "وايومنغ",  # Wyoming
    "وايومينغ",  # Wyoming
    "وباء",  # epidemic
    "وبائ",  # epidemic
    "وبخ",  # scolded
    "وتارا",  # Ouattara
    "وتر",  # string
    "وتير",  # pace
    "وثائق",  # documents
    "وثائقي",  # documentary
    "وثب",  # leap
    "وثن",  # idol
    "وثوق",  # trust
    "وثير",  # plush
    "وثيق",  # document; firm
    "وجاه",  # eminence
    "وجب",  # meal
    "وجدت",  # found
    "وجع",  # pain
    "وجهاء",  # notables
    "وجوب",  # obligation
    "وجود",  # existence
    "وجوم",  # silence
    "وجوه",  # faces
    "وجيز",  # concise
    "وجيع",  # painful
    "وحام",  # cravings
    "وحد",  # unit, unity
    "وحدان",  # oneness of God
    "وحدوي",  # unionist
    "وحش",  # beast
    "وحوش",  # beasts
    "وحيد",  # only
    "وخيم",  # dire
    "ودائع",  # deposits
    "وداد",  # Widad; affection
    "وداع",  # farewell
    "ودود",  # friendly
    "ودي",  # friendly
    "وديان",  # valleys
    "وديع",  # deposit
    "وراء",  # behind
    "ورائ",  # genetic
    "وراث",  # genetics
    "وراق",  # papermaker; Warraq
    "ورث",  # heirs
    "ورد",  # rose
    "ورزازات",  # Ouarzazate
    "ورش",  # workshop
    "ورط",  # predicament
    "ورق",  # paper
    "ورقل",  # Ouargla
    "ورود",  # arrival; roses
    "وريث",  # heir
    "وريد",  # vein
    "وزار",  # ministry
    "وزان",  # Ouazzane
    "وزراء",  # ministers
    "وزع",  # distributed
    "وزن",  # weight
    "وزير",  # minister
    "وزيرستان",  # Waziristan
    "وسائط",  # media
    "وسائل",  # means, media
    "وساد",  # pillow
    "وساط",  # mediation
    "وسام",  # medal
    "وستفاليا",  # Westphalia
    "وستمنستر",  # Westminster
    "وستنغهاوس",  # Westinghouse
    "وستهام",  # West Ham
    "وسخ",  # dirt
    "وسط",  # middle
    "وسطاء",  # mediators
    "وسم",  # hashtag, mark
    "وسواس",  # obsession
    "وسوس",  # whispering
    "وسوم",  # hashtags
    "وسيط",  # mediator
    "وسيل",  # means
    "وسيم",  # handsome
    "وشائج",  # ties
    "وشاح",  # scarf
    "وشاي",  # denunciation
    "وشك",  # verge
    "وشم",  # tattoo
    "وشوم",  # tattoos
    "وشيج",  # tie
    "وشيك",  # imminent
    "وصاي",  # guardianship
    "وصايا",  # commandments
    "وصف",  # description
    "وصفي",  # descriptive
    "وصل",  # connection
    "وصم",  # stain
    "وصول",  # arrival
    "وصي",  # guardian, will
    "وصيف",  # runner-up
    "وضاح",  # Waddah
    "وضح",  # became clear
    "وضع",  # situation
    "وضوء",  # ablution
    "وضوح",  # clarity
    "وضيع",  # lowly
    "وطئ",  # trod
    "وطا",  # brunt
    "وطاويط",  # bats
    "وطد",  # strengthened
    "وطن",  # homeland, national
    "وطواط",  # bat
    "وطيد",  # firm
    "وطيس",  # fray
    "وظائف",  # jobs
    "وظف",  # employed
    "وظيف",  # job
    "وعاء",  # vessel
    "وعد",  # promise
    "وعر",  # rugged
    "وعظ",  # preaching
    "وعك",  # malaise
    "وعود",  # promises
    "وعور",  # ruggedness
    "وعي",  # awareness
    "وعيد",  # threat
    "وغادوغو",  # Ouagadougou
    "وفاء",  # loyalty
    "وفاق",  # accord
    "وفد",  # delegation
    "وفر",  # saved; plenty
    "وفود",  # delegations
    "وفيات",  # deaths
    "وفير",  # plentiful
    "وفيق",  # Wafiq
    "وقائ",  # preventive
    "وقائع",  # events
    "وقاح",  # impudence
    "وقار",  # dignity
    "وقاص",  # Waqqas
    "وقاي",  # prevention
    "وقت",  # time
    "وقح",  # rude
    "وقع",  # fell; signed
    "وقف",  # stop, endowment
    "وقود",  # fuel
    "وقور",  # dignified
    "وقوع",  # occurrence
    "وقوف",  # standing
    "وقيع",  # discord
    "وكال",  # agency
    "وكلاء",  # agents
    "وكيل",  # agent
    "ولاء",  # loyalty
    "ولائ",  # loyal
    "ولائم",  # feasts
    "ولاد",  # birth
    "ولاع",  # lighter
    "ولاي",  # state, mandate
    "ولايتي",  # Velayati
    "ولد",  # boy
    "ولع",  # passion
    "ولنغتون",  # Wellington
    "ولوج",  # entering
    "وليام",  # William
    "وليامز",  # Williams
    "وليد",  # Walid; newborn
    "وليم",  # feast
    "وميض",  # gleam
    "ونستون",  # Winston
    "ونوس",  # Wannous
    "وهاب",  # bestower
    "وهاج",  # blazing
    "وهج",  # blaze
    "وهل",  # first sight
    "وهمي",  # imaginary
    "وهيب",  # Waheeb
    "ووترز",  # Waters
    "ووترغيت",  # Watergate
    "ووتش",  # Watch
    "وودرو",  # Woodrow
    "وودز",  # Woods
    "وودوارد",  # Woodward
    "ووريورز",  # Warriors
    "وولستريت",  # Wall Street
    "وولف",  # Wolf
    "وولفرهامبتون",  # Wolverhampton
    "وولفويتز",  # Wolfowitz
    "وولمارت",  # Walmart
    "ويب",  # web
    "ويتشات",  # WeChat
    "ويتكوف",  # Witkoff
    "ويتمان",  # Whitman
    "ويتني",  # Whitney
    "ويدودو",  # Widodo
    "ويست",  # West
    "ويستمنستر",  # Westminster
    "ويسكونسن",  # Wisconsin
    "ويسكي",  # whisky
    "ويسلي",  # Wesley
    "ويكيبيديا",  # Wikipedia
    "ويكيليكس",  # WikiLeaks
    "ويكيميديا",  # Wikimedia
    "ويل",  # woe; Wales
    "ويلبي",  # Welby
    "ويلز",  # Wales
    "ويلسون",  # Wilson
    "ويلنغتون",  # Wellington
    "ويليام",  # William
    "ويليامز",  # Williams
    "ويليس",  # Willis
    "ويلينغتون",  # Wellington
    "ويمبلدون",  # Wimbledon
    "ويمبلي",  # Wembley
    "ويندسور",  # Windsor
    "ويندهوك",  # Windhoek
    "ويندوز",  # Windows
    "وينستون",  # Winston
    "وينستين",  # Weinstein
    "وينسلت",  # Winslet
    "وينفري",  # Winfrey
)
