"""Arabic words that begin with sin ("will") or fa ("so") by nature. No code lives here.

What they are for stands in ``arabic_first_letters.py``. Every entry is folded and carries its meaning in
English.
"""

SEEN_OR_FEH: tuple[str, ...] = (
    "سائح",  # tourist
    "سائل",  # liquid
    "سابق",  # former
    "سابقه",  # precedent
    "ساجد",  # Sajid
    "ساحر",  # magician
    "ساحره",  # witch
    "ساحق",  # overwhelming
    "ساحل",  # coast
    "ساخر",  # humorous
    "ساخط",  # angry
    "ساخن",  # hot
    "سارس",  # SARS
    "سارق",  # robber
    "ساعد",  # assist
    "ساعدت",  # assist
    "سافر",  # travel
    "ساكن",  # inhabitant
    "سالب",  # negative
    "سالت",  # asked
    "سالفيني",  # Matteo Salvini
    "سالم",  # intact; Salem
    "سامر",  # Samer
    "ساموي",  # Samoan
    "ساند",  # back
    "سانوفي",  # Sanofi
    "ساهر",  # radar traps; Saher
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
    "ستيف",  # Steve
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
    "سلمان",  # Salman
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
    "سناب",  # Snap
    "سنابل",  # ears of corn
    "سنار",  # Sennar
    "سناني",  # Sinani
    "سنجار",  # Sinjar
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
    "سياده",  # sovereignty
    "سياره",  # car
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
    "فاجر",  # immoral
    "فاحص",  # examiner
    "فاخر",  # fancy
    "فارس",  # rider
    "فارغ",  # empty
    "فارق",  # difference
    "فاسد",  # corrupt
    "فاشل",  # failing
    "فاصل",  # interval
    "فاضح",  # outrageous
    "فاضل",  # virtuous
    "فاطمه",  # Fatima
    "فاعل",  # active
    "فاعليه",  # effectiveness
    "فالح",  # Faleh
    "فالس",  # Valls
    "فالق",  # fault
    "فانس",  # JD Vance
    "فايز",  # Fayez
    "فايف",  # MI5
    "فتاه",  # girl
    "فتاوي",  # religious edict
    "فتحت",  # opened
    "فتوح",  # conquests
    "فتيات",  # girls
    "فجرا",  # at dawn
    "فجرت",  # blew up
    "فخار",  # pottery
    "فخامه",  # luxury
    "فخور",  # proud
    "فداء",  # sacrifice
    "فدان",  # acre
    "فراخ",  # chick
    "فراس",  # Firas
    "فراق",  # parting
    "فرانكو",  # Francisco Franco
    "فردا",  # person
    "فرساي",  # Versailles
    "فرقعه",  # pop
    "فرمل",  # brake
    "فروسيه",  # equestrian sport
    "فروق",  # difference
    "فرويد",  # Freud
    "فريد",  # unique
    "فريده",  # unique
    "فريسه",  # prey
    "فريم",  # frame
    "فساد",  # corruption
    "فسيح",  # spacious
    "فصام",  # schizophrenia
    "فصيح",  # eloquent
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
    "فلول",  # remnants
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
    "فيردي",  # Verdi
    "فيزر",  # Nancy Faeser
    "فيصل",  # Faisal
    "فيلبس",  # Michael Phelps
    "فيلق",  # army corps
    "فيلم",  # film
    "فينتيان",  # Vientiane
    "فينشر",  # David Fincher
)
