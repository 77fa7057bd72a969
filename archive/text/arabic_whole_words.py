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
    "اسوان",  # Aswan
    "اسيان",  # ASEAN
    "اصفهان",  # Isfahan
    "اطمئنان",  # reassurance
    "اعلان",  # announcement
    "اعيان",  # notables
    "افغانستان",  # Afghanistan
    "افلاطون",  # Plato
    "افيون",  # opium
    "اكراه",  # coercion
    "اكسجين",  # oxygen
    "الان",  # now
    "الله",  # God
    "اله",  # god, machine
    "امارات",  # United Arab Emirates
    "امازون",  # Amazon
    "امان",  # safety
    "امتحان",  # examination
    "امتنان",  # gratitude
    "امكان",  # possibility
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
    "بترون",  # Batroun
    "بحرين",  # Bahrain
    "بركان",  # volcano
    "برلمان",  # parliament
    "برلين",  # Berlin
    "برهان",  # proof, Burhan
    "بروتين",  # protein
    "بستان",  # orchard
    "بكين",  # Beijing
    "بليون",  # billion
    "بنتاغون",  # Pentagon
    "بنزين",  # petrol
    "بنطلون",  # trousers
    "بنيامين",  # Benjamin
    "بنيان",  # building
    "بنين",  # boys, Benin
    "بوتان",  # Bhutan
    "بوتين",  # Putin
    "بيان",  # statement
    "تالين",  # Tallinn
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
    "تطوان",  # Tetouan
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
    "ثبات",  # steadiness
    "ثعبان",  # snake
    "ثلاثون",  # thirty
    "ثمان",  # eight
    "ثمانون",  # eighty
    "ثمين",  # precious
    "ثوران",  # eruption
    "جازان",  # Jazan
    "جبران",  # Gibran
    "جبرين",  # Jibrin
    "جبين",  # forehead
    "جثمان",  # corpse
    "جده",  # Jeddah
    "جريان",  # flow
    "جمعان",  # Jumaan
    "جنون",  # madness
    "جنين",  # Jenin; embryo
    "جنيه",  # pound
    "جولان",  # Golan
    "جيزان",  # Jizan
    "حرامي",  # thief
    "حرمان",  # deprivation
    "حرمون",  # Mount Hermon
    "حزيران",  # June
    "حزين",  # sad
    "حسان",  # Hassan
    "حسين",  # Hussein
    "حصان",  # horse
    "حصين",  # fortified
    "حلوان",  # Helwan
    "حلي",  # jewellery
    "حماه",  # Hama
    "حمدان",  # Hamdan
    "حنان",  # tenderness
    "حنين",  # longing
    "حيان",  # Hayyan
    "حيوان",  # animal
    "خانقين",  # Khanaqin
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
    "دمي",  # dolls
    "دهون",  # fats
    "دوران",  # rotation
    "ديوان",  # court, office
    "ذوبان",  # melting
    "رابين",  # Rabin
    "راي",  # opinion
    "رجحان",  # preponderance
    "رحمان",  # Rahman
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
    "زيدون",  # Zaydun
    "زيلينسكي",  # Zelensky
    "سادات",  # masters, Sadat
    "سبعون",  # seventy
    "ستون",  # sixty
    "سجين",  # prisoner
    "سرطان",  # cancer
    "سعدون",  # Saadoun
    "سكان",  # inhabitants
    "سكين",  # knife
    "سلطان",  # sultan
    "سلمان",  # Salman
    "سلوان",  # Silwan; solace
    "سليمان",  # Suleiman
    "سمنان",  # Semnan
    "سمين",  # fat
    "سني",  # Sunni
    "سودان",  # Sudan
    "شارون",  # Sharon
    "شاهين",  # Shahin; falcon
    "شبيه",  # similar
    "شريان",  # artery
    "شعبان",  # the month Sha'ban
    "شيخون",  # Khan Shaykhun
    "شيشان",  # Chechnya
    "شيطان",  # devil
    "صابون",  # soap
    "صالون",  # salon
    "صبيان",  # boys
    "صفوان",  # Safwan
    "ضمان",  # guarantee
    "طاجيكستان",  # Tajikistan
    "طاعون",  # plague
    "طالبان",  # Taliban
    "طغيان",  # tyranny
    "طهران",  # Tehran
    "طوفان",  # flood
    "طيران",  # aviation
    "ظهران",  # Dhahran
    "عثمان",  # Othman
    "عجلان",  # Ajlan
    "عجلون",  # Ajloun
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
    "علمين",  # El Alamein
    "عليان",  # Alyan
    "عمان",  # Oman; Amman
    "عمران",  # Imran; urban development
    "عنان",  # Annan
    "عنوان",  # title
    "غابون",  # Gabon
    "غثيان",  # nausea
    "غريان",  # Gharyan
    "غسان",  # Ghassan
    "غفران",  # forgiveness
    "غليان",  # boiling
    "فدان",  # acre
    "فرات",  # Euphrates
    "فرحان",  # Farhan
    "فردان",  # Verdun
    "فرعون",  # pharaoh
    "فستان",  # dress
    "فقدان",  # loss
    "فقيه",  # jurist
    "فلبين",  # Philippines
    "فلسطين",  # Palestine
    "فنان",  # artist
    "فوزان",  # Fawzan
    "فيضان",  # flood
    "قانون",  # law
    "قبطان",  # captain
    "قران",  # Koran
    "قربان",  # offering
    "قرصان",  # pirate
    "قصرين",  # Kasserine
    "قطران",  # tar
    "قيرغيزستان",  # Kyrgyzstan
    "كازاخستان",  # Kazakhstan
    "كاميرون",  # Cameroon, Cameron
    "كانون",  # December or January
    "كتمان",  # concealment
    "كربون",  # carbon
    "كرتون",  # cardboard
    "كردستان",  # Kurdistan
    "كرمان",  # Kerman
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
    "لون",  # colour
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
    "مدنين",  # Medenine
    "مدون",  # blogger
    "مدين",  # indebted
    "مران",  # practice
    "مرجان",  # coral
    "مرجعيون",  # Marjayoun
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
    "نصيبين",  # Nusaybin
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
