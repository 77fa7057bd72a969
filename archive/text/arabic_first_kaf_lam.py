"""Arabic words that begin with kaf ("like") or lam ("for") by nature. No code lives here.

What they are for stands in ``arabic_first_letters.py``. Every entry is folded and carries its meaning in
English.
"""

KAF_OR_LAM: tuple[str, ...] = (
    "كابل",  # Kabul
    "كابينه",  # cabin
    "كاتس",  # Israel Katz
    "كاثرين",  # Catherine
    "كاحل",  # ankle
    "كاداريه",  # Ismail Kadare
    "كادر",  # staff
    "كارثه",  # disaster
    "كاسياس",  # Casillas
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
    "كانكون",  # Cancun
    "كانون",  # Kanun (December, January)
    "كايد",  # Kayed
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
    "كذاب",  # liar
    "كراتين",  # cartons
    "كراسي",  # chair
    "كرافان",  # caravan
    "كراكاتوا",  # Krakatoa
    "كرامه",  # dignity
    "كردفان",  # Kordofan
    "كروبي",  # Mehdi Karroubi
    "كروس",  # Toni Kroos
    "كروم",  # chrome
    "كريس",  # Chris
    "كريم",  # generous
    "كساد",  # economic recession
    "كساره",  # stone-crusher
    "كسالي",  # lazy
    "كسبت",  # won
    "كسور",  # bone fracture
    "كسول",  # lazy
    "كشاف",  # scout
    "كشافه",  # Boy Scouts
    "كشمير",  # Kashmir
    "كشوف",  # lists
    "كشيش",  # Abdellatif Kechiche
    "كفاح",  # fight
    "كفار",  # infidel
    "كفاله",  # bail
    "كفيف",  # blind
    "كفيل",  # sponsor
    "كلام",  # word
    "كلامي",  # verbal
    "كلفت",  # charged, cost
    "كلمات",  # words
    "كلوب",  # Jurgen Klopp
    "كلور",  # chlorine
    "كلوزه",  # Miroslav Klose
    "كلوني",  # George Clooney
    "كليا",  # altogether
    "كليب",  # video clip
    "كليغ",  # Nick Clegg
    "كمال",  # perfection
    "كمامه",  # face mask
    "كمبالا",  # Kampala
    "كمين",  # ambush
    "كميه",  # quantity
    "كناس",  # street cleaner
    "كنانه",  # Kinana
    "كندا",  # Canada
    "كنيس",  # synagogue
    "كنيسه",  # church
    "كهرمان",  # amber
    "كوابل",  # cables
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
    "كوربين",  # Corbyn
    "كوستا",  # Costa
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
    "لابيد",  # Lapid
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
    "لبده",  # Leptis Magna
    "لبق",  # tactful
    "لتر",  # litre
    "لترا",  # litre
    "لجنه",  # committee
    "لحاء",  # bark
    "لحام",  # welding
    "لحود",  # Emile Lahoud
    "لدود",  # bitter (enemy)
    "لزج",  # sticky
    "لسان",  # tongue
    "لسعه",  # sting
    "لطف",  # kindness
    "لطيف",  # kind
    "لطيفه",  # kind
    "لعين",  # goddamn
    "لغه",  # language
    "لفته",  # gesture
    "لفيف",  # legion
    "لقطه",  # shot
    "لقمه",  # morsel
    "لمحه",  # glimpse
    "لمس",  # touch
    "لهب",  # flame
    "لهيب",  # flame
    "لوباريزيان",  # Le Parisien
    "لورد",  # lord
    "لوريس",  # Hugo Lloris
    "لوسيل",  # Lusail
    "لوفين",  # Stefan Lofven
    "لوكربي",  # Lockerbie
    "لوكمان",  # Ademola Lookman
    "لومير",  # Bruno Le Maire
    "لياقه",  # fitness
    "ليالي",  # night
    "ليبرمان",  # Lieberman
    "ليتواني",  # Lithuanian
    "ليره",  # lira
    "ليزر",  # laser
    "ليفين",  # Levin
    "ليلتين",  # night
    "لين",  # soft
    "ليوان",  # iwan
    "ليون",  # Lyon
)
