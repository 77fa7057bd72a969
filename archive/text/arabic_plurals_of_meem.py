"""Arabic plurals that are made inside the word and begin with mim, each with its singular: places and tools,
mostly. No code lives here.

Which are left out, and why, stands in ``arabic_plurals.py``. Every entry is folded and carries its meaning in
English.
"""

BEGINNING_WITH_MEEM: dict[str, str] = {
    "ماذن": "مئذنه",  # minarets
    "مبادئ": "مبدا",  # principles
    "مباريات": "مباراه",  # matches
    "مبالغ": "مبلغ",  # amounts
    "مبان": "مبني",  # buildings
    "مباني": "مبني",  # buildings
    "متاجر": "متجر",  # shops
    "متاحف": "متحف",  # museums
    "متاريس": "متراس",  # barricades
    "مثاقب": "مثقاب",  # drills
    "مجازر": "مجزره",  # massacres
    "مجالس": "مجلس",  # councils
    "مجامع": "مجمع",  # academies
    "مجانين": "مجنون",  # madmen
    "محارق": "محرقه",  # incinerators
    "محاصيل": "محصول",  # crops
    "محافل": "محفل",  # forums
    "محاكم": "محكمه",  # courts
    "محاليل": "محلول",  # solutions
    "محاور": "محور",  # axes
    "مخابئ": "مخبا",  # hideouts
    "مخابر": "مخبر",  # laboratories
    "مخابز": "مخبز",  # bakeries
    "مخارج": "مخرج",  # exits
    "مخاريط": "مخروط",  # cones
    "مخازن": "مخزن",  # stores
    "مخاطر": "خطر",  # risks
    "مخالب": "مخلب",  # claws
    "مخاوف": "خوف",  # fears
    "مداخل": "مدخل",  # entrances
    "مداخن": "مدخنه",  # chimneys
    "مدارس": "مدرسه",  # schools
    "مدراء": "مدير",  # managers
    "مدن": "مدينه",  # cities
    "مذابح": "مذبحه",  # massacres
    "مذاهب": "مذهب",  # schools of thought
    "مراجع": "مرجع",  # references
    "مراحل": "مرحله",  # stages
    "مراحيض": "مرحاض",  # toilets
    "مراسيم": "مرسوم",  # decrees
    "مراصد": "مرصد",  # observatories
    "مرافئ": "مرفا",  # ports
    "مرافق": "مرفق",  # facilities
    "مراكب": "مركب",  # vessels
    "مراكز": "مركز",  # centres
    "مراوح": "مروحه",  # fans
    "مرضي": "مريض",  # patients
    "مزارع": "مزرعه",  # farms
    "مزايا": "ميزه",  # advantages
    "مسائل": "مساله",  # questions
    "مساجد": "مسجد",  # mosques
    "مساجين": "سجين",  # prisoners
    "مساحيق": "مسحوق",  # powders
    "مسارح": "مسرح",  # theatres
    "مساعي": "مسعي",  # efforts
    "مساكن": "مسكن",  # dwellings
    "مساكين": "مسكين",  # poor ones
    "مسالخ": "مسلخ",  # slaughterhouses
    "مسالك": "مسلك",  # paths
    "مسامير": "مسمار",  # nails
    "مشاتل": "مشتل",  # plant nurseries
    "مشاريع": "مشروع",  # projects
    "مشاعر": "شعور",  # feelings
    "مشافي": "مشفي",  # hospitals
    "مشاق": "مشقه",  # hardships
    "مشاكل": "مشكله",  # problems
    "مشاهير": "مشهور",  # celebrities
    "مشايخ": "شيخ",  # sheikhs
    "مصائب": "مصيبه",  # misfortunes
    "مصائر": "مصير",  # fates
    "مصابيح": "مصباح",  # lamps
    "مصاحف": "مصحف",  # Qurans
    "مصادر": "مصدر",  # sources
    "مصارف": "مصرف",  # banks
    "مصاريف": "مصروف",  # expenses
    "مصاطب": "مصطبه",  # terraces
    "مصاعد": "مصعد",  # lifts
    "مصافي": "مصفاه",  # refineries
    "مصالح": "مصلحه",  # interests
    "مصانع": "مصنع",  # factories
    "مصايد": "مصيده",  # traps
    "مضائق": "مضيق",  # straits
    "مضامين": "مضمون",  # contents
    "مطابخ": "مطبخ",  # kitchens
    "مطاحن": "مطحنه",  # mills
    "مطارق": "مطرقه",  # hammers
    "مطارنه": "مطران",  # archbishops
    "مطاعم": "مطعم",  # restaurants
    "مطالب": "مطلب",  # demands
    "مظالم": "مظلمه",  # grievances
    "مظاهر": "مظهر",  # aspects
    "معابد": "معبد",  # temples
    "معابر": "معبر",  # crossings
    "معاجم": "معجم",  # dictionaries
    "معاجين": "معجون",  # pastes
    "معادن": "معدن",  # metals
    "معارف": "معرفه",  # knowledge, acquaintances
    "معارك": "معركه",  # battles
    "معاصم": "معصم",  # wrists
    "معاطف": "معطف",  # coats
    "معاقل": "معقل",  # strongholds
    "معامل": "معمل",  # plants, laboratories
    "معاني": "معني",  # meanings
    "معاهد": "معهد",  # institutes
    "معايير": "معيار",  # standards
    "مغاربه": "مغربي",  # Moroccans
    "مغاسل": "مغسله",  # sinks
    "مفاتيح": "مفتاح",  # keys
    "مفاجات": "مفاجاه",  # surprises
    "مفارز": "مفرزه",  # detachments
    "مفاصل": "مفصل",  # joints
    "مفاهيم": "مفهوم",  # concepts
    "مقابر": "مقبره",  # cemeteries
    "مقابض": "مقبض",  # handles
    "مقادير": "مقدار",  # amounts
    "مقار": "مقر",  # headquarters
    "مقاصد": "مقصد",  # destinations
    "مقاطع": "مقطع",  # clips
    "مقاعد": "مقعد",  # seats
    "مقاهي": "مقهي",  # coffee houses
    "مقاود": "مقود",  # steering wheels
    "مقاييس": "مقياس",  # measures
    "مكائد": "مكيده",  # plots
    "مكابح": "مكبح",  # brakes
    "مكاتب": "مكتب",  # offices
    "مكاسب": "مكسب",  # gains
    "مكافات": "مكافاه",  # rewards
    "مكامن": "مكمن",  # reservoirs
    "ملاجئ": "ملجا",  # shelters
    "ملاحق": "ملحق",  # supplements
    "ملاحم": "ملحمه",  # epics
    "ملاعب": "ملعب",  # stadiums
    "ملاعق": "ملعقه",  # spoons
    "ملاك": "مالك",  # owners
    "ملايين": "مليون",  # millions
    "ملوك": "ملك",  # kings
    "ممالك": "مملكه",  # kingdoms
    "منابر": "منبر",  # pulpits, platforms
    "منابع": "منبع",  # sources
    "مناجم": "منجم",  # mines
    "مناديل": "منديل",  # tissues
    "منازل": "منزل",  # houses
    "مناشف": "منشفه",  # towels
    "مناصب": "منصب",  # posts
    "مناضد": "منضده",  # counters
    "مناطق": "منطقه",  # areas
    "مناطيد": "منطاد",  # balloons
    "مناظر": "منظر",  # views
    "منافذ": "منفذ",  # outlets
    "منافع": "منفعه",  # benefits
    "منافي": "منفي",  # places of exile
    "مناقير": "منقار",  # beaks
    "مناهج": "منهج",  # curricula
    "مهابط": "مهبط",  # runways
    "موائد": "مائده",  # tables (for meals)
    "موائل": "موئل",  # habitats
    "مواثيق": "ميثاق",  # charters, pacts
    "مواد": "ماده",  # materials
    "موارد": "مورد",  # resources
    "موارنه": "ماروني",  # Maronites
    "موازين": "ميزان",  # balances
    "مواسم": "موسم",  # seasons
    "مواسير": "ماسوره",  # pipes
    "مواشي": "ماشيه",  # cattle
    "مواضع": "موضع",  # places
    "مواضيع": "موضوع",  # topics
    "مواعظ": "موعظه",  # sermons
    "مواعيد": "موعد",  # appointments
    "مواقع": "موقع",  # sites
    "مواقف": "موقف",  # stances
    "مواكب": "موكب",  # convoys
    "مواليد": "مولود",  # births
    "موانئ": "ميناء",  # ports
    "موانع": "مانع",  # objections
    "مواهب": "موهبه",  # talents
    "موتي": "ميت",  # dead
    "مومياوات": "مومياء",  # mummies
    "ميادين": "ميدان",  # squares, fields
    "مياه": "ماء",  # waters
    "ميول": "ميل",  # tendencies
}
