"""Arabic words whose ending looks like a suffix and is none. No code lives here.

Without this table لبنان (Lebanon) becomes لبن (yoghurt), and البحرين (Bahrain) becomes بحر (sea). Each
word is protected with what may be joined to its front, too. Every entry is folded and carries its meaning
in English.
"""

WHOLE_WORDS: tuple[str, ...] = (
    "ائتمان",  # credit
    "ابها",  # Abha
    "ابين",  # Abyan
    "اتجاه",  # direction
    "اتقان",  # mastery
    "اتيان",  # bringing
    "اثبات",  # proof
    "احتضان",  # embrace, hosting
    "احتقان",  # tension
    "احسان",  # charity
    "اخوان",  # brethren, Brotherhood
    "ادمان",  # addiction
    "اذان",  # call to prayer
    "اذعان",  # compliance
    "اربعون",  # forty
    "ارجنتين",  # Argentina
    "اردوغان",  # Erdogan
    "استبيان",  # questionnaire
    "استحسان",  # approval
    "استيطان",  # settlement
    "اسكان",  # housing
    "اسنان",  # teeth
    "اسيان",  # ASEAN
    "اصفهان",  # Isfahan
    "اطمئنان",  # reassurance
    "اعلان",  # announcement
    "اعيان",  # notables
    "افغان",  # Afghans
    "افغانستان",  # Afghanistan
    "افلاطون",  # Plato
    "افيون",  # opium
    "اكراه",  # coercion
    "اكسجين",  # oxygen
    "الان",  # now
    "الله",  # God
    "المان",  # Germans
    "اله",  # god, machine
    "امازون",  # Amazon
    "امان",  # safety
    "امتحان",  # examination
    "امتنان",  # gratitude
    "امكان",  # possibility
    "امهات",  # mothers
    "امين",  # secretary, trustee
    "انتباه",  # attention
    "انسان",  # human being
    "انين",  # moaning
    "اوان",  # right time
    "اوربان",  # Orban
    "ايران",  # Iran
    "ايمان",  # faith
    "ايوان",  # hall
    "باكستان",  # Pakistan
    "بالون",  # balloon
    "بحرين",  # Bahrain
    "بركان",  # volcano
    "برلمان",  # parliament
    "برلين",  # Berlin
    "برهان",  # proof, Burhan
    "بروتين",  # protein
    "بستان",  # orchard
    "بكين",  # Beijing
    "بليون",  # billion
    "بنات",  # girls
    "بنتاغون",  # Pentagon
    "بنزين",  # petrol
    "بنطلون",  # trousers
    "بنيامين",  # Benjamin
    "بنيان",  # building
    "بنين",  # boys, Benin
    "بوتان",  # Bhutan
    "بوتين",  # Putin
    "بيان",  # statement
    "تامين",  # insurance
    "تايوان",  # Taiwan
    "تباين",  # disparity
    "تبون",  # Tebboune
    "تبيين",  # clarification
    "تثمين",  # valuation
    "تحسين",  # improvement
    "تحصين",  # fortification
    "تخزين",  # storage
    "تخمين",  # guess
    "تخوين",  # accusation of treason
    "تدخين",  # smoking
    "تدشين",  # inauguration
    "تدوين",  # blogging
    "تدين",  # piety
    "ترفيه",  # entertainment
    "تركمان",  # Turkmens
    "تركمانستان",  # Turkmenistan
    "تزيين",  # decoration
    "تسعون",  # ninety
    "تشبيه",  # comparison
    "تشرين",  # October or November
    "تشويه",  # distortion
    "تضمين",  # inclusion
    "تعاون",  # cooperation
    "تعدين",  # mining
    "تعيين",  # appointment
    "تقنين",  # rationing, legalisation
    "تكوين",  # formation
    "تلفزيون",  # television
    "تلفون",  # telephone
    "تلقين",  # prompting
    "تلوين",  # colouring
    "تمرين",  # training
    "تمكين",  # empowerment
    "تمويه",  # camouflage
    "تنبيه",  # warning
    "تهجين",  # hybridisation
    "توجه",  # heading, trend
    "توجيه",  # guidance
    "توطين",  # settlement, localisation
    "تيجان",  # crowns
    "ثبات",  # steadiness
    "ثعبان",  # snake
    "ثلاثون",  # thirty
    "ثمانون",  # eighty
    "ثمين",  # precious
    "ثوران",  # eruption
    "جازان",  # Jazan
    "جبين",  # forehead
    "جثمان",  # corpse
    "جده",  # Jeddah
    "جريان",  # flow
    "جنون",  # madness
    "جنين",  # Jenin; embryo
    "جنيه",  # pound
    "جولان",  # Golan
    "جيران",  # neighbours
    "جيزان",  # Jizan
    "حرمان",  # deprivation
    "حزيران",  # June
    "حزين",  # sad
    "حسان",  # Hassan
    "حسين",  # Hussein
    "حصان",  # horse
    "حصين",  # fortified
    "حماه",  # Hama
    "حنان",  # tenderness
    "حنين",  # longing
    "حيوان",  # animal
    "خذلان",  # letting down
    "خراسان",  # Khorasan
    "خزان",  # tank, reservoir
    "خفقان",  # palpitation
    "خلدون",  # Khaldun
    "خمسون",  # fifty
    "داغستان",  # Dagestan
    "دخان",  # smoke
    "درعا",  # Deraa
    "درون",  # drone
    "دكان",  # shop
    "دهون",  # fats
    "دوران",  # rotation
    "ديوان",  # court, office
    "ذوبان",  # melting
    "رابين",  # Rabin
    "راي",  # opinion
    "رجحان",  # preponderance
    "رصين",  # sober
    "رضوان",  # Ridwan
    "رفاه",  # welfare
    "رمادي",  # Ramadi; grey
    "رمضان",  # Ramadan
    "رهان",  # bet
    "رهين",  # hostage
    "روتين",  # routine
    "رومان",  # Romans
    "ريان",  # Rayyan
    "ريحان",  # basil
    "زبون",  # customer
    "زمان",  # time
    "زيتون",  # olives
    "زيدان",  # Zidane, Zaydan
    "زيلينسكي",  # Zelensky
    "سادات",  # masters, Sadat
    "سبعون",  # seventy
    "ستون",  # sixty
    "سجين",  # prisoner
    "سرطان",  # cancer
    "سكان",  # inhabitants
    "سكين",  # knife
    "سلطان",  # sultan
    "سلمان",  # Salman
    "سليمان",  # Suleiman
    "سمين",  # fat
    "سني",  # Sunni
    "سودان",  # Sudan
    "شارون",  # Sharon
    "شاهين",  # Shahin; falcon
    "شبيه",  # similar
    "شريان",  # artery
    "شعبان",  # the month Sha'ban
    "شيشان",  # Chechnya
    "شيطان",  # devil
    "صابون",  # soap
    "صالون",  # salon
    "صبيان",  # boys
    "ضمان",  # guarantee
    "طاجيكستان",  # Tajikistan
    "طاعون",  # plague
    "طالبان",  # Taliban
    "طغيان",  # tyranny
    "طهران",  # Tehran
    "طوفان",  # flood
    "طيران",  # aviation
    "عثمان",  # Othman
    "عجمان",  # Ajman
    "عدنان",  # Adnan
    "عدوان",  # aggression
    "عربون",  # deposit
    "عرفات",  # Arafat
    "عرفان",  # gratitude
    "عريقات",  # Erekat
    "عرين",  # den
    "عشرون",  # twenty
    "عصيان",  # disobedience
    "عمان",  # Oman; Amman
    "عمران",  # Imran; urban development
    "عنوان",  # title
    "غثيان",  # nausea
    "غسان",  # Ghassan
    "غفران",  # forgiveness
    "غليان",  # boiling
    "فدان",  # acre
    "فرات",  # Euphrates
    "فرعون",  # pharaoh
    "فستان",  # dress
    "فقيه",  # jurist
    "فلبين",  # Philippines
    "فلسطين",  # Palestine
    "فنان",  # artist
    "فيضان",  # flood
    "قانون",  # law
    "قبطان",  # captain
    "قران",  # Koran
    "قربان",  # offering
    "قرصان",  # pirate
    "قطران",  # tar
    "قمصان",  # shirts
    "قيرغيزستان",  # Kyrgyzstan
    "كازاخستان",  # Kazakhstan
    "كاميرون",  # Cameroon, Cameron
    "كانون",  # December or January
    "كتمان",  # concealment
    "كربون",  # carbon
    "كرتون",  # cardboard
    "كردستان",  # Kurdistan
    "كرملين",  # Kremlin
    "كريه",  # hateful
    "كلينتون",  # Clinton
    "كمان",  # violin
    "كمين",  # ambush
    "كوبون",  # coupon
    "كوفيه",  # keffiyeh
    "كيان",  # entity
    "لبنان",  # Lebanon
    "لسان",  # tongue
    "لوبان",  # Le Pen
    "لوزان",  # Lausanne
    "ليمون",  # lemon
    "لينين",  # Lenin
    "ليون",  # Lyon, Leon
    "مارتين",  # Martin
    "ماكرون",  # Macron
    "مبين",  # clear
    "متنزه",  # park
    "متين",  # solid
    "مجنون",  # mad
    "مخزون",  # stock
    "مدون",  # blogger
    "مدين",  # indebted
    "مران",  # practice
    "مرجان",  # coral
    "مروان",  # Marwan
    "مسكين",  # poor man
    "مشابه",  # similar
    "مشبوه",  # suspicious
    "مشين",  # shameful
    "مضمون",  # content
    "مطران",  # bishop
    "معجون",  # paste
    "معين",  # certain, particular
    "مكان",  # place
    "مكروه",  # hateful
    "مكون",  # component
    "ملون",  # coloured
    "مليون",  # million
    "منتزه",  # park
    "مهرجان",  # festival
    "مهين",  # humiliating
    "مواجه",  # confronting
    "ميدان",  # square, field
    "ميزان",  # balance
    "ميلان",  # Milan
    "ميمون",  # Maimon
    "ناسا",  # NASA
    "نبات",  # plant
    "نجران",  # Najran
    "نزيه",  # honest
    "نسيان",  # forgetting
    "نعمان",  # Numan
    "نهيان",  # Nahyan
    "نيتروجين",  # nitrogen
    "نيسان",  # April
    "نيكسون",  # Nixon
    "هارون",  # Harun
    "هجين",  # hybrid
    "هذيان",  # delirium
    "هرمون",  # hormone
    "واجه",  # faced; front
    "وجدان",  # feeling
    "وجه",  # face
    "وجيه",  # notable
    "وهران",  # Oran
    "ووهان",  # Wuhan
    "يابان",  # Japan
    "ياسمين",  # jasmine
    "ياسين",  # Yassin
    "يقين",  # certainty
    "يمين",  # right
    "يونان",  # Greece
)
