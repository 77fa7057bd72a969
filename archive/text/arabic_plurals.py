"""Arabic plurals that are made inside the word, each with its singular. No code lives here.

No suffix leads مشاريع (projects) back to مشروع; here they get one stem, with what may be joined to both
ends. Left out are plurals that are as often another word (اعداد: numbers, or preparation), and those whose
singular mostly is: علماء are scholars, عالم a scholar or, in nearly every article, the world; حدود are
borders, حد a limit. Those that begin with alef or mim, or have an alef in the third place, stand in files of
their own. Every entry is folded and carries its meaning in English.
"""

from archive.text.arabic_plurals_of_alef import BEGINNING_WITH_ALEF
from archive.text.arabic_plurals_of_long_a import WITH_LONG_A
from archive.text.arabic_plurals_of_meem import BEGINNING_WITH_MEEM

OTHERS: dict[str, str] = {
    "بؤساء": "بائس",  # wretched ones
    "بحار": "بحر",  # seas
    "بحوث": "بحث",  # studies
    "بدلاء": "بديل",  # substitutes
    "بذور": "بذره",  # seeds
    "بسطاء": "بسيط",  # simple people
    "بطون": "بطن",  # bellies
    "بلدان": "بلد",  # countries
    "بنات": "بنت",  # girls, daughters
    "بنود": "بند",  # clauses
    "بنوك": "بنك",  # banks
    "بيوت": "بيت",  # houses
    "تجار": "تاجر",  # traders
    "تخوم": "تخم",  # borders
    "تروس": "ترس",  # gears
    "تعساء": "تعيس",  # unhappy ones
    "تلال": "تل",  # hills
    "تمور": "تمر",  # dates (fruit)
    "تيجان": "تاج",  # crowns
    "ثقوب": "ثقب",  # holes
    "ثلوج": "ثلج",  # snows
    "ثمار": "ثمره",  # fruits
    "ثوار": "ثائر",  # revolutionaries
    "جبال": "جبل",  # mountains
    "جثث": "جثه",  # corpses
    "جدد": "جديد",  # new ones
    "جدران": "جدار",  # walls
    "جذور": "جذر",  # roots
    "جذوع": "جذع",  # stems
    "جرحي": "جريح",  # injured
    "جروح": "جرح",  # cuts
    "جزر": "جزيره",  # islands
    "جزيئات": "جزيء",  # molecules
    "جسور": "جسر",  # bridges
    "جلود": "جلد",  # skins
    "جناه": "جاني",  # offenders
    "جنود": "جندي",  # soldiers
    "جهود": "جهد",  # efforts
    "جياع": "جائع",  # hungry ones
    "جيران": "جار",  # neighbours
    "جيوب": "جيب",  # pockets
    "جيوش": "جيش",  # armies
    "حبال": "حبل",  # cords
    "حجاج": "حاج",  # pilgrims
    "حجج": "حجه",  # arguments
    "حجوزات": "حجز",  # reservations
    "حراس": "حارس",  # guards
    "حروب": "حرب",  # wars
    "حروف": "حرف",  # letters
    "حروق": "حرق",  # burns
    "حشود": "حشد",  # crowds
    "حصص": "حصه",  # shares
    "حصون": "حصن",  # strongholds
    "حظوظ": "حظ",  # chances
    "حقوق": "حق",  # rights
    "حقول": "حقل",  # fields
    "حكام": "حاكم",  # rulers
    "حكماء": "حكيم",  # wise men
    "حلفاء": "حليف",  # allies
    "حلول": "حل",  # solutions
    "حمقي": "احمق",  # fools
    "حمير": "حمار",  # donkeys
    "حواس": "حاسه",  # senses
    "حيتان": "حوت",  # whales
    "حيطان": "حائط",  # walls
    "خبراء": "خبير",  # experts
    "خدود": "خد",  # cheeks
    "خدوش": "خدش",  # scratches
    "خراف": "خروف",  # sheep
    "خصال": "خصله",  # traits
    "خصوم": "خصم",  # opponents
    "خطباء": "خطيب",  # prayer leaders
    "خطط": "خطه",  # plans
    "خطوط": "خط",  # lines
    "خلجان": "خليج",  # gulfs
    "خلفاء": "خليفه",  # caliphs
    "خونه": "خائن",  # traitors
    "خيام": "خيمه",  # tents
    "خيوط": "خيط",  # strings
    "خيول": "خيل",  # horses
    "دروب": "درب",  # paths
    "دروز": "درزي",  # Druze
    "دروس": "درس",  # lessons
    "دروع": "درع",  # shields
    "دماء": "دم",  # blood
    "دموع": "دمع",  # tears
    "ديدان": "دوده",  # worms
    "ديوك": "ديك",  # cocks
    "ديون": "دين",  # debts
    "ذئاب": "ذئب",  # wolves
    "ذقون": "ذقن",  # chins
    "ذنوب": "ذنب",  # sins
    "ذيول": "ذيل",  # tails
    "رؤساء": "رئيس",  # presidents
    "رؤوس": "راس",  # heads
    "رجال": "رجل",  # men
    "رحماء": "رحيم",  # merciful ones
    "ردود": "رد",  # replies
    "رسل": "رسول",  # messengers
    "رسوم": "رسم",  # fees, drawings
    "رضع": "رضيع",  # infants
    "رفاق": "رفيق",  # companions
    "رفقاء": "رفيق",  # comrades
    "رفوف": "رف",  # shelves
    "رقاب": "رقبه",  # necks
    "رقباء": "رقيب",  # sergeants; censors
    "ركاب": "راكب",  # passengers
    "رماح": "رمح",  # spears
    "رمال": "رمل",  # sands
    "رموز": "رمز",  # symbols
    "رهبان": "راهب",  # monks
    "رهون": "رهن",  # mortgages
    "رواد": "رائد",  # pioneers
    "رياح": "ريح",  # winds
    "زروع": "زرع",  # crops
    "زعماء": "زعيم",  # leaders
    "زملاء": "زميل",  # colleagues
    "زنوج": "زنجي",  # Negroes
    "زهور": "زهره",  # flowers
    "زوار": "زائر",  # visitors
    "زيوت": "زيت",  # oils
    "سبل": "سبيل",  # ways
    "سجناء": "سجين",  # prisoners
    "سجون": "سجن",  # prisons
    "سدود": "سد",  # dams
    "سريان": "سرياني",  # Syriacs
    "سطوح": "سطح",  # surfaces
    "سطور": "سطر",  # lines
    "سفراء": "سفير",  # ambassadors
    "سفن": "سفينه",  # ships
    "سفوح": "سفح",  # slopes
    "سقوف": "سقف",  # ceilings
    "سكك": "سكه",  # railways
    "سموم": "سم",  # poisons
    "سنوات": "سنه",  # years
    "سنين": "سنه",  # years
    "سهام": "سهم",  # arrows
    "سياح": "سائح",  # tourists
    "سياط": "سوط",  # whips
    "سيقان": "ساق",  # legs
    "سيوف": "سيف",  # swords
    "شؤون": "شان",  # affairs
    "شبان": "شاب",  # young men
    "شجعان": "شجاع",  # brave men
    "شركاء": "شريك",  # partners
    "شروح": "شرح",  # explanations
    "شرور": "شر",  # evils
    "شروط": "شرط",  # conditions
    "شعراء": "شاعر",  # poets
    "شعوب": "شعب",  # peoples
    "شفاه": "شفه",  # lips
    "شقق": "شقه",  # apartments
    "شكوك": "شك",  # doubts
    "شموع": "شمعه",  # candles
    "شهب": "شهاب",  # shooting stars
    "شهداء": "شهيد",  # martyrs
    "شهود": "شاهد",  # witnesses
    "شهور": "شهر",  # months
    "شيوخ": "شيخ",  # sheikhs
    "صحف": "صحيفه",  # newspapers
    "صحون": "صحن",  # plates
    "صخور": "صخره",  # rocks
    "صغار": "صغير",  # little ones
    "صفوف": "صف",  # rows
    "صقور": "صقر",  # falcons
    "صكوك": "صك",  # deeds, bonds
    "صلبان": "صليب",  # crosses
    "صلوات": "صلاه",  # prayers
    "صناع": "صانع",  # manufacturers
    "ضباط": "ضابط",  # officers
    "ضعفاء": "ضعيف",  # weak ones
    "ضغوط": "ضغط",  # pressures
    "ضفاف": "ضفه",  # banks of a river
    "ضلوع": "ضلع",  # ribs
    "ضيوف": "ضيف",  # guests
    "طبول": "طبل",  # drums
    "طرز": "طراز",  # styles
    "طرق": "طريق",  # roads, ways
    "طرقات": "طريق",  # roads
    "طعون": "طعن",  # appeals
    "طغاه": "طاغيه",  # tyrants
    "طلاب": "طالب",  # students
    "طلقاء": "طليق",  # free men
    "طهاه": "طاهي",  # cooks
    "طيور": "طير",  # birds
    "ظروف": "ظرف",  # circumstances
    "ظلال": "ظل",  # shadows
    "عرسان": "عريس",  # bridegrooms
    "عروش": "عرش",  # thrones
    "عروض": "عرض",  # offers, shows
    "عزاب": "اعزب",  # bachelors
    "عشاق": "عاشق",  # lovers
    "عصور": "عصر",  # ages
    "عطور": "عطر",  # scents
    "عظام": "عظم",  # bones
    "عظماء": "عظيم",  # great men
    "عقداء": "عقيد",  # colonels
    "عقلاء": "عاقل",  # reasonable men
    "عقود": "عقد",  # contracts; decades
    "عقول": "عقل",  # minds
    "علوم": "علم",  # sciences
    "عمال": "عامل",  # workers
    "عمداء": "عميد",  # deans, brigadiers
    "عملاء": "عميل",  # agents, clients
    "عميان": "اعمي",  # blind men
    "عيوب": "عيب",  # faults
    "عيون": "عين",  # eyes
    "غرباء": "غريب",  # strangers
    "غربان": "غراب",  # crows
    "غرقي": "غريق",  # drowned ones
    "غرماء": "غريم",  # rivals
    "غزلان": "غزال",  # deers
    "غلال": "غله",  # yields
    "غلمان": "غلام",  # boys
    "غيوم": "غيمه",  # clouds
    "فئران": "فار",  # mice
    "فتيات": "فتاه",  # girls
    "فحوص": "فحص",  # checks
    "فخاخ": "فخ",  # traps
    "فراخ": "فرخ",  # chicks
    "فرسان": "فارس",  # knights
    "فرق": "فريق",  # teams
    "فروع": "فرع",  # branches
    "فصول": "فصل",  # seasons, chapters
    "فقراء": "فقير",  # the poor
    "فقهاء": "فقيه",  # jurists
    "فكوك": "فك",  # jaws
    "فلل": "فيلا",  # villas
    "قاده": "قائد",  # leaders
    "قباب": "قبه",  # domes
    "قبور": "قبر",  # graves
    "قتلي": "قتيل",  # killed
    "قدماء": "قديم",  # ancients
    "قراء": "قارئ",  # readers
    "قرود": "قرد",  # monkeys
    "قروش": "قرش",  # piastres; sharks
    "قروض": "قرض",  # loans
    "قرون": "قرن",  # centuries
    "قري": "قريه",  # villages
    "قشور": "قشره",  # shells
    "قصص": "قصه",  # stories
    "قصور": "قصر",  # palaces
    "قضاه": "قاضي",  # judges
    "قضبان": "قضيب",  # bars
    "قطط": "قط",  # cats
    "قلاع": "قلعه",  # castles
    "قلوب": "قلب",  # hearts
    "قمصان": "قميص",  # shirts
    "قمم": "قمه",  # summits
    "قنوات": "قناه",  # channels
    "قيود": "قيد",  # restrictions
    "كؤوس": "كاس",  # cups
    "كبار": "كبير",  # great ones
    "كثبان": "كثيب",  # dunes
    "كفار": "كافر",  # infidels
    "كلاب": "كلب",  # dogs
    "كنوز": "كنز",  # treasures
    "كهنه": "كاهن",  # priests
    "كهوف": "كهف",  # caves
    "كهول": "كهل",  # men of middle age
    "لالئ": "لؤلؤه",  # pearls
    "لجان": "لجنه",  # committees
    "لحوم": "لحم",  # meats
    "لصوص": "لص",  # robbers
    "ليال": "ليله",  # nights
    "نجوم": "نجم",  # stars
    "نخيل": "نخله",  # palms
    "نذور": "نذر",  # vows
    "نزلاء": "نزيل",  # guests, inmates
    "نساء": "مراه",  # women
    "نسور": "نسر",  # eagles
    "نشطاء": "ناشط",  # activists
    "نصوص": "نص",  # texts
    "نظراء": "نظير",  # peers
    "نعوش": "نعش",  # biers
    "نقاد": "ناقد",  # critics
    "نقاط": "نقطه",  # points
    "نقباء": "نقيب",  # heads of unions; captains
    "نكات": "نكته",  # jokes
    "نمور": "نمر",  # tigers
    "نواب": "نائب",  # deputies
    "نواد": "نادي",  # clubs
    "نيران": "نار",  # fires
    "هجمات": "هجوم",  # attacks
    "هضاب": "هضبه",  # hills
    "هنود": "هندي",  # Indians
    "وجهاء": "وجيه",  # notables
    "وجوه": "وجه",  # faces
    "وحوش": "وحش",  # beasts
    "وديان": "وادي",  # valleys
    "ورثه": "وريث",  # heirs
    "وزراء": "وزير",  # ministers
    "وسطاء": "وسيط",  # mediators
    "وسوم": "وسم",  # hashtags
    "وشوم": "وشم",  # tattoos
    "وصفاء": "وصيف",  # runners-up
    "وعاظ": "واعظ",  # preachers
    "وعود": "وعد",  # promises
    "وفود": "وفد",  # delegations
    "وفيات": "وفاه",  # deaths
    "وكلاء": "وكيل",  # agents
    "يخوت": "يخت",  # yachts
}

PLURALS: dict[str, str] = {**BEGINNING_WITH_ALEF, **BEGINNING_WITH_MEEM, **WITH_LONG_A, **OTHERS}

# Plurals that without their article are mostly another word: كتب is "he wrote", الكتب the books. Who asks for
# the bare word is given the plural, too.
PLURALS_BEHIND_ARTICLE: dict[str, str] = {
    "اخوه": "اخ",  # brothers; without its article: his brother
    "انهار": "نهر",  # rivers; without its article: collapsed
    "باعه": "بائع",  # sellers; without its article: sold it
    "دعاه": "داعيه",  # preachers; without its article: called him
    "رعاه": "راعي",  # sponsors; without its article: God keep him
    "رماه": "رامي",  # marksmen; without its article: threw it
    "رواه": "راوي",  # narrators; without its article: told it
    "ساده": "سيد",  # gentlemen; without its article: prevailed
    "طلبه": "طالب",  # students; without its article: his request
    "قتله": "قاتل",  # killers; without its article: killed him
    "كتب": "كتاب",  # books; without its article: wrote
    "نظم": "نظام",  # systems; without its article: organised
    "هواه": "هاوي",  # amateurs; without its article: his love
}

# Feminine nouns that look like a plural with "his": تجارة is trade, not "his traders".
FEMININES_LIKE_PLURALS: tuple[str, ...] = (
    "اسريه",  # of families
    "الواحه",  # the oasis
    "بحاره",  # sailors
    "تجاره",  # trade
    "حراسه",  # guarding
    "خرافه",  # legend
    "خصومه",  # quarrel
    "رقابه",  # control
    "سياحه",  # tourism
    "صناعه",  # industry
    "فرقه",  # band, division
    "قراءه",  # reading
    "كفاره",  # atonement
    "كهوله",  # middle age
    "مبالغه",  # exaggeration
    "متاجره",  # trading
    "مجالسه",  # sitting together
    "محاكمه",  # trial
    "محاوره",  # dialogue
    "مخابره",  # telegraphing
    "مخاطره",  # risk
    "مداخله",  # contribution
    "مراجعه",  # review
    "مرافقه",  # escort
    "مرضيه",  # satisfying
    "مزارعه",  # sharecropping
    "مسارحه",  # Masariha
    "مصادره",  # confiscation
    "مصالحه",  # reconciliation
    "مطالبه",  # demand
    "مظاهره",  # demonstration
    "معابده",  # Maabda
    "معامله",  # treatment
    "معاهده",  # treaty
    "مقاطعه",  # boycott
    "مكاتبه",  # correspondence
    "ملاحقه",  # prosecution
    "ملاحمه",  # clash
    "منازله",  # duel
    "مناصبه",  # enmity
    "مناظره",  # debate
    "مواكبه",  # keeping up
)
