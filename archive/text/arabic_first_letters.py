"""Arabic words that begin with one of the letters of the bare clitics by nature. No code lives here.

Without this table بطاقة (card) is also looked for as ب (in) and طاقة (energy), سلاح (a weapon) as س and لاح.
Their other forms are told by their stem. Every entry is folded and carries its meaning in English.
"""

FIRST_LETTERS: tuple[str, ...] = (
    "بابا",  # pope
    "بابر",  # Babur
    "بابل",  # Babil
    "بابلي",  # Babylonian
    "بابوي",  # papal
    "باتريك",  # Patrick
    "باحث",  # researcher
    "باخره",  # steamship
    "بادره",  # gesture
    "بارجه",  # warship
    "بارد",  # cold
    "بارده",  # cold
    "بارز",  # leading
    "بارو",  # Adama Barrow
    "بازل",  # Basel
    "باشا",  # pasha
    "باشليه",  # Michelle Bachelet
    "باطل",  # void
    "باكو",  # Baku
    "بالغ",  # adult
    "بالغه",  # adult
    "بانجي",  # Bangui
    "بانك",  # punk
    "بايدن",  # Joe Biden
    "بايدو",  # Baidu
    "بحار",  # sea
    "بحاره",  # sailor
    "بحيره",  # lake
    "بدانه",  # obesity
    "بدنيا",  # physically
    "بديل",  # substitute
    "بدين",  # fat
    "بذور",  # seed
    "براج",  # Prague
    "براد",  # cooler
    "برافدا",  # Pravda
    "براق",  # shiny
    "براكين",  # volcano
    "بربر",  # Amazigh
    "برميل",  # barrel
    "برهان",  # proof
    "برهن",  # prove
    "برهنه",  # prove
    "بروتين",  # protein
    "بروز",  # prominence
    "بريد",  # post
    "بساله",  # bravery
    "بشار",  # Bashar
    "بشتو",  # Pashto
    "بضاعه",  # goods
    "بطاريه",  # battery
    "بطاقه",  # card
    "بطاله",  # unemployment
    "بطوله",  # tournament
    "بعثر",  # scatter
    "بعثره",  # scatter
    "بعوضه",  # mosquito
    "بعيد",  # distant
    "بعيدا",  # distant
    "بعيده",  # far
    "بعير",  # camel
    "بغرام",  # Bagram
    "بغيض",  # nasty
    "بقال",  # grocer
    "بقاله",  # grocery
    "بكرا",  # tomorrow
    "بكركي",  # Bkerke
    "بكين",  # Beijing
    "بلاتيني",  # Michel Platini
    "بلاد",  # country
    "بلحاج",  # Abdelhakim Belhaj
    "بلعيد",  # Chokri Belaid
    "بلغاري",  # Bulgarian
    "بلكونه",  # balcony
    "بلماضي",  # Djamel Belmadi
    "بلوجستان",  # Balochistan
    "بلوره",  # crystal
    "بلوز",  # blues
    "بلير",  # Tony Blair
    "بليون",  # billion
    "بناء",  # based on
    "بنات",  # daughter
    "بنالتي",  # penalty kick
    "بنتر",  # Harold Pinter
    "بنجابي",  # Punjabi
    "بندوره",  # tomato
    "بنعطيه",  # Mehdi Benatia
    "بنما",  # Panama
    "بنين",  # Benin
    "بنيني",  # Beninese
    "بهار",  # spice
    "بواخر",  # steamship
    "بوادر",  # gesture
    "بوارج",  # warship
    "بوتشيلي",  # Andrea Bocelli
    "بوتين",  # Vladimir Putin
    "بورتمان",  # Natalie Portman
    "بورشه",  # Porsche
    "بورقيبه",  # Habib Bourguiba
    "بورما",  # Myanmar
    "بوريك",  # Gabriel Boric
    "بوسنوي",  # Bosnian
    "بوسني",  # Bosnian
    "بوشيلين",  # Denis Pushilin
    "بوضياف",  # Mohamed Boudiaf
    "بوعشرين",  # Taoufik Bouachrine
    "بوفون",  # Gianluigi Buffon
    "بوكيت",  # Phuket
    "بوكيله",  # Nayib Bukele
    "بوكيمون",  # Pokemon
    "بولندي",  # Polish
    "بوليفي",  # Bolivian
    "بومدين",  # Houari Boumediene
    "بونجاح",  # Baghdad Bounedjah
    "بونداي",  # Bondi Beach
    "بونويل",  # Luis Bunuel
    "بوينج",  # Boeing
    "بيان",  # statement
    "بيدرسون",  # Geir Pedersen
    "بيدري",  # Pedri
    "بيدوه",  # Baidoa
    "بيرث",  # Perth
    "بيرسي",  # Robin van Persie
    "بيرو",  # Peru
    "بيلد",  # Bild
    "بيونسيه",  # Beyonce
    "بيونه",  # Biyouna
    "سائح",  # tourist
    "سائل",  # liquid
    "سابق",  # former
    "سابقه",  # precedent
    "ساحر",  # magician
    "ساحره",  # witch
    "ساحق",  # overwhelming
    "ساحل",  # coast
    "ساخر",  # humorous
    "ساخن",  # hot
    "سارق",  # robber
    "ساعد",  # assist
    "ساعدت",  # assist
    "سافر",  # travel
    "ساكن",  # inhabitant
    "سالفيني",  # Matteo Salvini
    "ساموي",  # Samoan
    "ساند",  # back
    "سانوفي",  # Sanofi
    "ساهم",  # contribute
    "ساوم",  # bargain
    "سايجون",  # Ho Chi Minh City
    "سباح",  # swimmer
    "سباحه",  # swim
    "سباق",  # race
    "سباقات",  # racing
    "سبسطيه",  # Sebastia
    "سبيل",  # way
    "ستاد",  # football stadium
    "ستار",  # curtain
    "ستاره",  # curtain
    "ستالين",  # Joseph Stalin
    "ستون",  # sixty
    "ستين",  # sixty
    "سجائر",  # cigarette
    "سجاد",  # carpet
    "سجاده",  # carpet
    "سجال",  # debate
    "سجناء",  # inmate
    "سجين",  # inmate
    "سحاب",  # zip
    "سحاقيه",  # lesbian
    "سحور",  # pre-dawn meal
    "سخاء",  # generosity
    "سخافه",  # absurdity
    "سخالين",  # Sakhalin
    "سخيف",  # ridiculous
    "سدود",  # dam
    "سراح",  # release
    "سراحه",  # release
    "سريا",  # secretly
    "سرياني",  # Syriac
    "سرير",  # bed
    "سريع",  # fast
    "سريعه",  # fast
    "سطور",  # line
    "سطيف",  # Setif
    "سعاده",  # happiness
    "سعار",  # rabies
    "سعال",  # cough
    "سعودي",  # Saudi
    "سعوديه",  # Saudi
    "سعيد",  # happy
    "سعيدا",  # happy
    "سفاح",  # serial killer
    "سفاره",  # embassy
    "سفالبارد",  # Svalbard
    "سفير",  # ambassador
    "سفينه",  # ship
    "سقاره",  # Saqqara
    "سقطري",  # Socotra
    "سكاري",  # drunk
    "سكين",  # knife
    "سكينه",  # calm
    "سلاح",  # weapon
    "سلافي",  # Slav
    "سلال",  # basket
    "سلام",  # greetings
    "سلامه",  # safety
    "سلفيت",  # Salfit
    "سلميه",  # peaceful
    "سلوك",  # behavior
    "سلوكي",  # behavioral
    "سليكون",  # silicon
    "سليل",  # descendant
    "سليم",  # intact
    "سليمان",  # Suleiman
    "سماء",  # sky
    "سماح",  # permission
    "سماد",  # fertilizer
    "سماع",  # hear
    "سمسار",  # broker
    "سمسره",  # brokerage
    "سمير",  # Samir
    "سميك",  # thick
    "سمين",  # fat
    "سنار",  # Sennar
    "سنداي",  # Sendai
    "سهام",  # arrow
    "سهلا",  # easy
    "سهول",  # plain
    "سهوله",  # ease
    "سوائل",  # liquid
    "سوابق",  # precedent
    "سوابو",  # SWAPO
    "سواحل",  # coast
    "سواحيلي",  # Swahili
    "سواعد",  # forearm
    "سوبرمان",  # superman
    "سوداني",  # Sudanese
    "سوروس",  # George Soros
    "سوفياتي",  # Soviet
    "سوكار",  # SOCAR
    "سوليفان",  # Jake Sullivan
    "سومطره",  # Sumatra
    "سويسري",  # Swiss
    "سويفت",  # SWIFT banking system
    "سياسه",  # policy
    "سياق",  # context
    "سيبري",  # Stockholm International Peace Research Institute
    "سيجاره",  # cigarette
    "سيرن",  # CERN
    "سيزر",  # Ahmet Necdet Sezer
    "سيشل",  # Seychelles
    "سيشوان",  # Sichuan
    "سيكس",  # MI6
    "سيكلون",  # tropical cyclone
    "سيلفي",  # selfie
    "سينالوا",  # Sinaloa
    "سيوف",  # sword
    "سيول",  # flash flood
    "سيوله",  # liquidity
    "فاتح",  # light
    "فاتف",  # Financial Action Task Force
    "فاجا",  # surprise
    "فاحص",  # examiner
    "فاخر",  # fancy
    "فارس",  # rider
    "فارغ",  # empty
    "فارق",  # difference
    "فاسد",  # corrupt
    "فاشل",  # failing
    "فاضح",  # outrageous
    "فاضل",  # virtuous
    "فاطمه",  # Fatima
    "فاعل",  # active
    "فاعليه",  # effectiveness
    "فانس",  # JD Vance
    "فايف",  # MI5
    "فتاوي",  # religious edict
    "فتيات",  # girls
    "فجرا",  # at dawn
    "فخامه",  # luxury
    "فخور",  # proud
    "فداء",  # sacrifice
    "فدان",  # acre
    "فراخ",  # chick
    "فرانكو",  # Francisco Franco
    "فردا",  # person
    "فرقعه",  # pop
    "فرمل",  # brake
    "فروسيه",  # equestrian sport
    "فروق",  # difference
    "فريد",  # unique
    "فريده",  # unique
    "فريسه",  # prey
    "فساد",  # corruption
    "فضاء",  # space
    "فطائر",  # pie
    "فطور",  # breakfast
    "فطيره",  # pie
    "فعال",  # effective
    "فعاليه",  # event
    "فعلا",  # actually
    "فعليا",  # effectively
    "فعليه",  # actual
    "فقاعه",  # bubble
    "فقراء",  # poor
    "فقيد",  # deceased
    "فقير",  # poor
    "فكرته",  # idea
    "فلاح",  # farmer
    "فلتره",  # filter
    "فلوس",  # money
    "فناء",  # yard
    "فناجين",  # cup
    "فنان",  # artist
    "فهود",  # panther
    "فوارق",  # difference
    "فوالق",  # fault
    "فودكا",  # vodka
    "فودين",  # Phil Foden
    "فورد",  # Ford
    "فولاذ",  # steel
    "فيتو",  # veto
    "فيدس",  # Fidesz
    "فيزر",  # Nancy Faeser
    "فيصل",  # Faisal
    "فيلبس",  # Michael Phelps
    "فيلق",  # army corps
    "فيلم",  # film
    "فينتيان",  # Vientiane
    "فينشر",  # David Fincher
    "كابل",  # Kabul
    "كاتس",  # Israel Katz
    "كاثرين",  # Catherine
    "كاحل",  # ankle
    "كاداريه",  # Ismail Kadare
    "كادر",  # staff
    "كارثه",  # disaster
    "كافا",  # reward
    "كافر",  # infidel
    "كامل",  # complete
    "كاملا",  # complete
    "كامن",  # underlying
    "كامو",  # Albert Camus
    "كامورا",  # Camorra
    "كاميرا",  # camera
    "كاميرات",  # camera
    "كاميرون",  # Cameron
    "كانط",  # Immanuel Kant
    "كانون",  # Kanun (December, January)
    "كباري",  # bridge
    "كباشي",  # Shams al-Din Kabbashi
    "كبراء",  # chief
    "كبريت",  # sulphur
    "كبير",  # big
    "كتاب",  # book
    "كتابه",  # write
    "كتيب",  # manual
    "كتيبه",  # battalion
    "كتير",  # a lot
    "كثير",  # numerous
    "كثيره",  # numerous
    "كراسي",  # chair
    "كراكاتوا",  # Krakatoa
    "كرامه",  # dignity
    "كردفان",  # Kordofan
    "كروبي",  # Mehdi Karroubi
    "كروس",  # Toni Kroos
    "كروم",  # chrome
    "كريس",  # Chris
    "كريم",  # generous
    "كساد",  # economic recession
    "كسالي",  # lazy
    "كسور",  # bone fracture
    "كسول",  # lazy
    "كشاف",  # scout
    "كشافه",  # Boy Scouts
    "كشمير",  # Kashmir
    "كشيش",  # Abdellatif Kechiche
    "كفاح",  # fight
    "كفار",  # infidel
    "كفاله",  # bail
    "كفيف",  # blind
    "كفيل",  # sponsor
    "كلام",  # word
    "كلامي",  # verbal
    "كلمات",  # words
    "كلوب",  # Jurgen Klopp
    "كلوزه",  # Miroslav Klose
    "كلوني",  # George Clooney
    "كليا",  # altogether
    "كليب",  # video clip
    "كليغ",  # Nick Clegg
    "كمال",  # perfection
    "كمامه",  # face mask
    "كمين",  # ambush
    "كميه",  # quantity
    "كناس",  # street cleaner
    "كندا",  # Canada
    "كنيس",  # synagogue
    "كنيسه",  # church
    "كهرمان",  # amber
    "كوادر",  # staff
    "كواكب",  # planet
    "كوالكوم",  # Qualcomm
    "كوباني",  # Kobani
    "كوبرتان",  # Pierre de Coubertin
    "كوبريك",  # Stanley Kubrick
    "كوبولا",  # Francis Ford Coppola
    "كوبون",  # coupon
    "كوبيش",  # Jan Kubis
    "كوترو",  # Cutro
    "كوتيار",  # Marion Cotillard
    "كوخافي",  # Aviv Kochavi
    "كورال",  # choir
    "كوشيب",  # Ali Kushayb
    "كوفاكس",  # COVAX
    "كوفيد",  # Covid-19
    "كولفن",  # Marie Colvin
    "كولونا",  # Catherine Colonna
    "كوميدي",  # comedian
    "كوميديا",  # comedy
    "كوميسا",  # COMESA
    "كونيكو",  # Conoco gas field
    "كويتزي",  # J. M. Coetzee
    "كويلو",  # Paulo Coelho
    "كيان",  # entity
    "كيبك",  # Quebec
    "كيتو",  # Quito
    "كيكل",  # Herbert Kickl
    "كيلو",  # kilogram
    "كيميل",  # Jimmy Kimmel
    "لائحه",  # list
    "لابورتا",  # Joan Laporta
    "لاتشين",  # Lachin corridor
    "لاتفي",  # Latvian
    "لاحظ",  # note
    "لاحق",  # pursue
    "لادن",  # Osama bin Laden
    "لازم",  # accompany
    "لازمت",  # accompany
    "لاسا",  # Lhasa
    "لاسو",  # Guillermo Lasso
    "لاعب",  # player
    "لافت",  # striking
    "لافته",  # sign
    "لامارتين",  # Alphonse de Lamartine
    "لامو",  # Lamu
    "لاوس",  # Laos
    "لباس",  # dress
    "لباقه",  # courtesy
    "لترا",  # litre
    "لحاء",  # bark
    "لحود",  # Emile Lahoud
    "لسان",  # tongue
    "لطيف",  # kind
    "لطيفه",  # kind
    "لعين",  # goddamn
    "لفيف",  # legion
    "لهيب",  # flame
    "لوباريزيان",  # Le Parisien
    "لورد",  # lord
    "لوريس",  # Hugo Lloris
    "لوسيل",  # Lusail
    "لوفين",  # Stefan Lofven
    "لوكربي",  # Lockerbie
    "لوكمان",  # Ademola Lookman
    "لومير",  # Bruno Le Maire
    "ليالي",  # night
    "ليتواني",  # Lithuanian
    "ليزر",  # laser
    "ليلتين",  # night
    "ليون",  # Lyon
)
